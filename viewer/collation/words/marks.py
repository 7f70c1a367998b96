"""What stands between two words, spaces and marks of punctuation: how two such gaps differ, mark by mark, and how much
each difference means; and the marks that say that words are left out."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel, MatchingBlock

from viewer.collation.model.model import LEVELS
from viewer.text.normalize import APOSTROPHES, DASHES, QUOTES, SEPARATORS
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from viewer.collation.model.model import Level

_OMISSIONS = "…", "...", ". . .", "***", "* * *"
_OMISSION = re.compile("|".join(map(re.escape, _OMISSIONS)))
_WHOLE_OMISSION = re.compile(rf"(?:[\[(]\s*)?(?:{_OMISSION.pattern})(?! ?\.)(?:\s*[\])])?")
_MOST = 1 << 20  # pairs of marks that are compared: a thousand marks in a row are a drawing, and no punctuation
_ELLIPSIS = "…"
_SPACE, _SEPARATOR = " ", "\u200b"
_HYPHENS = DASHES + "־"  # and that of Hebrew
_ROWS = re.compile(rf"\s+|[{re.escape(_HYPHENS)}]+")  # one mark each


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two gaps differ, in code points from the start of each; an empty side has nothing there."""

    base: tuple[int, int]
    reading: tuple[int, int]
    level: Level


@dataclass(frozen=True, slots=True)
class _Atom:
    start: int
    end: int
    normal: str


def too_many(base: str, reading: str) -> bool:
    """Whether two gaps have so many marks that they are one difference."""
    return len(base) * len(reading) > _MOST and _count(base) * _count(reading) > _MOST


def _count(gap: str) -> int:
    return len(_ROWS.sub(_SPACE, gap))


@lru_cache(maxsize=16384)
def differences(base: str, reading: str) -> tuple[Difference, ...]:
    """The differences of two gaps, in order and free of overlap: each at its level.

    Marks that say the same (straight and curly quotes, three dots and an ellipsis, all dashes) pair up and differ in
    typography; white space pairs with white space and differs in spacing; what is left over is punctuation.
    """
    if base == reading:
        return ()
    if too_many(base, reading):
        kinds = ["".join(sorted(set(gap))) for gap in (base, reading)]
        return (Difference((0, len(base)), (0, len(reading)), _level(*map(_atoms, kinds))),)
    left, right = _atoms(base), _atoms(reading)
    blocks = _matching(left, right, base, reading)
    found: list[Difference] = []
    i = j = 0
    # The last block is an empty one, behind the end of both.
    for block in blocks:
        if i < block.a or j < block.b:
            found += _leftover(left, (i, block.a), right, (j, block.b), (len(base), len(reading)))
        i, j = block.a + block.size, block.b + block.size
        for a, b in zip(left[block.a : i], right[block.b : j], strict=True):
            if base[a.start : a.end] != reading[b.start : b.end]:
                level: Level = "spacing" if a.normal == _SPACE else "typography"
                found.append(Difference((a.start, a.end), (b.start, b.end), level))
    return tuple(found)


def _matching(left: list[_Atom], right: list[_Atom], base: str, reading: str) -> list[MatchingBlock]:
    """The marks that pair up, as blocks: as many as can be, and of white space the same where these are as many."""
    loose = Indel.editops([atom.normal for atom in left], [atom.normal for atom in right]).as_matching_blocks()
    spaces = [sum(atom.normal == _SPACE for atom in side) for side in (left, right)]
    if spaces[0] == spaces[1] or 0 in spaces:
        return list(loose)
    written = (
        [text[atom.start : atom.end] if atom.normal == _SPACE else atom.normal for atom in side]
        for side, text in ((left, base), (right, reading))
    )
    strict = Indel.editops(*written).as_matching_blocks()
    size, most = (sum(block.size for block in blocks) for blocks in (strict, loose))
    return list(strict if size == most else loose)


def _leftover(
    left: list[_Atom],
    at_left: tuple[int, int],
    right: list[_Atom],
    at_right: tuple[int, int],
    sizes: tuple[int, int],
) -> list[Difference]:
    a, b = left[slice(*at_left)], right[slice(*at_right)]
    start = (left[at_left[0]].start if at_left[0] < len(left) else sizes[0],
             right[at_right[0]].start if at_right[0] < len(right) else sizes[1])  # fmt: skip
    end = (a[-1].end if a else start[0], b[-1].end if b else start[1])
    return [Difference((start[0], end[0]), (start[1], end[1]), _level(a, b))]


def _level(a: list[_Atom], b: list[_Atom]) -> Level:
    marks = {atom.normal for atom in (*a, *b)}
    if marks <= {_SPACE, _SEPARATOR}:
        return "spacing"
    if marks <= {_SPACE, _SEPARATOR, ""}:
        return "typography"
    return "editorial" if marks & {"[", "]"} or marks == {"*"} else "punctuation"


def _atoms(gap: str) -> list[_Atom]:
    """White space, ellipses, rows of dashes and pairs of single quotes are one atom each; any other mark is its own."""
    atoms: list[_Atom] = []
    place = 0
    while place < len(gap):
        end, normal = _atom(gap, place)
        atoms.append(_Atom(place, end, normal))
        place = end
    return atoms


def _atom(gap: str, place: int) -> tuple[int, str]:
    character = gap[place]
    if character.isspace():
        return _while(gap, place, str.isspace), _SPACE
    if character == _ELLIPSIS or gap.startswith("...", place):
        return (place + 1 if character == _ELLIPSIS else place + 3), _ELLIPSIS
    if gap.startswith(". . .", place):
        return place + 5, _ELLIPSIS
    if character in _HYPHENS:
        return _while(gap, place, _HYPHENS.__contains__), "-"
    if character in APOSTROPHES or (character in ",‚" and gap.startswith(character * 2, place)):
        return place + (2 if gap.startswith(character * 2, place) else 1), '"'
    if character in QUOTES:
        return place + 1, '"'
    if unicodedata.category(character) == "Cf":
        return place + 1, _SEPARATOR if character in SEPARATORS else ""
    return place + 1, unicodedata.normalize("NFKC", character)


def _while(text: str, place: int, holds: Callable[[str], bool]) -> int:
    end = place
    while end < len(text) and holds(text[end]):
        end += 1
    return end


def marks_level(lemma: str, text: str) -> Level:
    """The level of two stretches without a word: that of the gravest of their differences."""
    return max((difference.level for difference in differences(lemma, text)), key=LEVELS.index)


def has_omission_mark(gap: str) -> bool:
    """Whether a gap has a mark for words left out: an ellipsis, […], or a row of asterisks."""
    return bool(_OMISSION.search(gap))


def omission_marks(text: str, within: Span) -> Iterator[Span]:
    """The marks for words left out in a stretch of a text, each with the brackets round it, and without the full stop
    before it (". . . .")."""
    return (Span(*found.span()) for found in _WHOLE_OMISSION.finditer(text, within.start, within.end))


def omission_mark_starts(text: str) -> list[int]:
    """Where the marks for words left out begin, in code points."""
    found: list[int] = []
    end = 0
    for place, size in sorted((place, len(mark)) for mark in _OMISSIONS for place in _places(text, mark)):
        if place >= end:  # no part of the one before
            found.append(place)
            end = place + size
    return found


def _places(text: str, mark: str) -> Iterator[int]:
    """All places of a mark, found much faster than by a regular expression for several."""
    place = text.find(mark)
    while place >= 0:
        yield place
        place = text.find(mark, place + 1)
