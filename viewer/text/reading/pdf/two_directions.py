"""The words of a line that has Hebrew or Arabic in it, in the order of reading.

PDFium takes such a line as one of that direction alone, and turns round what is written in the other one. Where the
words stand shows their order: it is that of Unicode Standard Annex 9, undone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

_TO_THE_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile("[^ ]+")

_Span = tuple[int, int]


def is_to_the_left(text: str) -> bool:
    """Whether most letters of a text are of a script that is written to the left."""
    return 2 * len(_TO_THE_LEFT.findall(text)) > len(_LETTER.findall(text))


def in_reading_order(
    text: str, calls: Sequence[_Span], places: Sequence[float], *, to_the_left: bool
) -> tuple[str, tuple[_Span, ...]]:
    """A line with its words, and the calls of notes in them, in the order of reading.

    ``places``: where each word begins on the page, from the left. ``to_the_left``: the page is read in that direction.
    """
    words = _WORD.findall(text)
    order = _reading_order(text, places, to_the_left or not any(_way(word) is False for word in words))
    moved: list[_Span] = []
    length = 0
    for start, end in order:
        by = length - start
        moved += [(first + by, last + by) for first, last in calls if start <= first < end]
        length += end - start + 1
    return " ".join(text[start:end] for start, end in order), tuple(moved)


def _reading_order(text: str, places: Sequence[float], turned: bool) -> list[_Span]:
    """Where each word begins and ends in the text, in the order in which they are read."""
    words = [found.span() for found in _WORD.finditer(text)]
    seen = [word for _, word in sorted(zip(places, words, strict=True), key=lambda one: one[0])]
    if turned:
        seen.reverse()
    others = _others([_way(text[start:end]) for start, end in seen], not turned)
    order: list[_Span] = []
    for is_other, run in groupby(zip(others, seen, strict=True), key=lambda one: one[0]):
        those = [word for _, word in run]
        order += reversed(those) if is_other else those
    return order


def _way(word: str) -> bool | None:
    """Whether a word is written to the left; None for a number or sign, which goes with what stands round it."""
    if _TO_THE_LEFT.search(word):
        return True
    return False if _LETTER.search(word) else None


def _others(ways: list[bool | None], other: bool) -> list[bool]:
    """Whether each word is written in the other way than its line, numbers between two such words among them."""
    found = [way is other for way in ways]
    last = -1
    for place, way in enumerate(ways):
        if way is other:
            if last >= 0 and all(one is None for one in ways[last + 1 : place]):
                found[last:place] = [True] * (place - last)
            last = place
    return found
