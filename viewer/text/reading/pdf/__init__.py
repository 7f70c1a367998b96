"""The reader of PDF."""

# A frozen program has no other that could run a file of its own: it starts itself with one of these words alone.
FROZEN_CHILD = "--read-pdf-from-stdin"
FROZEN_DRAWER = "--draw-pdf-from-stdin"
