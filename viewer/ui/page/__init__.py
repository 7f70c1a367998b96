"""A witness set as a page: blocks, their heights, lines, how they are painted, and the area they are scrolled in."""
