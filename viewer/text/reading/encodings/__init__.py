"""Encodings that a text may be in: which one it is likely in, and what Python lacks."""

import codecs

from viewer.text.reading.encodings.viscii import viscii

codecs.register(viscii)
