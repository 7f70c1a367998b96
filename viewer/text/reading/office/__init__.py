"""The readers of documents made by word processors."""
