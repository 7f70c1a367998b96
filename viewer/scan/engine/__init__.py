"""The four stages of a scan on arrays in files: index, join, find and cluster. It knows no folder of the reader's."""
