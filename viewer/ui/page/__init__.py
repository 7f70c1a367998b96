"""A witness set as a page: blocks, their heights, the lines in them, and how they are painted. No widgets here."""
