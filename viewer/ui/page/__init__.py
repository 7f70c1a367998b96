"""A witness set as a page: its blocks, their lines and heights, the marks in it, and how all of this is painted."""
