"""Orthographic clusters of scripts without spaces between words: Thai, Lao, Khmer, Burmese.

What is written as a letter may belong to its neighbor: a vowel before or after its consonant, a consonant written below
another one, and in Burmese the consonant that ends a syllable. Sources: the Unicode Standard 16, chapter 16, and for
Burmese the rule of Maung and Mikami (2008) that a consonant begins a syllable if it is neither stacked nor killed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_FIRST, _END = 0x0E00, 0x1800  # where these scripts are in Unicode, with others between them
LOOKAHEAD: Final = 3  # code points behind a letter on which it may depend to which cluster the letter belongs
_ASAT, _VIRAMA, _DOT_BELOW = 0x103A, 0x1039, 0x1037  # Burmese: the first two kill a consonant


def _table(*ranges: tuple[int, int]) -> NDArray[np.bool_]:
    table = np.zeros(_END - _FIRST, dtype=bool)
    for first, last in ranges:
        table[first - _FIRST : last + 1 - _FIRST] = True
    return table


# Vowels written before the consonant; and the signs that put the consonant after them below the one before.
_BINDS_NEXT: Final = _table((0x0E40, 0x0E44), (0x0EC0, 0x0EC4), (_VIRAMA, _VIRAMA), (0x17D2, 0x17D2))
# Vowels written after the consonant, letters to Unicode; the signs of repetition and of abbreviation.
_BINDS_BEFORE: Final = _table(
    (0x0E2F, 0x0E30), (0x0E32, 0x0E33), (0x0E45, 0x0E46), (0x0EAF, 0x0EB0), (0x0EB2, 0x0EB3), (0x0EBD, 0x0EBD),
    (0x0EC6, 0x0EC6), (0x17D7, 0x17D7),
)  # fmt: skip
_BURMESE: Final = _table((0x1000, 0x1021), (0x1025, 0x1025), (0x103F, 0x103F))


def binds(codes: NDArray[np.intp]) -> NDArray[np.bool_]:
    """For each code point but the first, whether it belongs to the cluster of the one before it."""
    found = np.zeros(max(len(codes) - 1, 0), dtype=bool)
    places = np.flatnonzero((codes >= _FIRST) & (codes < _END))
    if not len(places):
        return found
    padded = np.concatenate((codes, np.zeros(LOOKAHEAD, dtype=codes.dtype)))
    here = codes[places] - _FIRST
    next_one, after = padded[places + 1], padded[places + 2]
    dotted = np.where(next_one == _DOT_BELOW, after, next_one)
    killed = _BURMESE[here] & ((dotted == _ASAT) | (dotted == _VIRAMA))
    bound = places[_BINDS_BEFORE[here] | killed]
    found[bound[bound > 0] - 1] = True
    binding = places[_BINDS_NEXT[here]]
    found[binding[binding < len(found)]] = True
    return found
