"""Encodings that a text may be in: which one it is likely in, and what Python lacks."""

import codecs

from viewer.text.reading.encodings.euc_tw import euc_tw
from viewer.text.reading.encodings.viscii import viscii
from viewer.text.reading.encodings.visual_hebrew import visual_hebrew

codecs.register(viscii)
codecs.register(euc_tw)
codecs.register(visual_hebrew)
