"""What stands between two words: spaces and marks of punctuation. How two gaps differ, mark by mark."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from viewer.collation.align.variants import Change, Sides
from viewer.collation.model.steps import NOT_MARK_BY_MARK
from viewer.collation.words.level import flags, is_editorial, is_mark
from viewer.collation.words.spelling import common_prefix
from viewer.text.boundaries import begins_sentence
from viewer.text.normalize import APOSTROPHES, DASHES, QUOTES
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.collation.model.model import Level

_MOST = 1 << 20  # pairs of marks that are compared: a thousand marks in a row are a drawing, and no punctuation
_ELLIPSIS = "…"
_SPACE = " "
_ROWS = re.compile(rf"\s+|[{re.escape(DASHES)}]+")  # one mark each


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
    found: list[Difference] = []
    for tag, i, i_end, j, j_end in _opcodes(left, right):
        if tag == "equal":
            for a, b in zip(left[i:i_end], right[j:j_end], strict=True):
                if base[a.start : a.end] != reading[b.start : b.end]:
                    level: Level = "spacing" if a.normal == _SPACE else "typography"
                    found.append(Difference((a.start, a.end), (b.start, b.end), level))
        else:
            found += _leftover(left, (i, i_end), right, (j, j_end), (len(base), len(reading)))
    return tuple(found)


def _opcodes(left: list[_Atom], right: list[_Atom]) -> list[tuple[str, int, int, int, int]]:
    """Equal and unequal stretches in turn; neighboring deletions and insertions as one."""
    merged: list[tuple[str, int, int, int, int]] = []
    for code in Indel.opcodes([atom.normal for atom in left], [atom.normal for atom in right]):
        tag = "equal" if code.tag == "equal" else "differ"
        if merged and merged[-1][0] == tag == "differ":
            _, i, _, j, _ = merged.pop()
            merged.append((tag, i, code.src_end, j, code.dest_end))
        else:
            merged.append((tag, code.src_start, code.src_end, code.dest_start, code.dest_end))
    return merged


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
    if marks <= {_SPACE}:
        return "spacing"
    if marks <= {_SPACE, ""}:
        return "typography"
    return "editorial" if marks & {"[", "]"} or marks in ({"_"}, {"*"}) else "punctuation"


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
    if character in DASHES:
        return _while(gap, place, DASHES.__contains__), "-"
    if character in APOSTROPHES or (character in ",‚" and gap.startswith(character * 2, place)):
        return place + (2 if gap.startswith(character * 2, place) else 1), '"'
    if character in QUOTES:
        return place + 1, '"'
    if unicodedata.category(character) == "Cf":
        return place + 1, ""
    return place + 1, unicodedata.normalize("NFKC", character)


def _while(text: str, place: int, holds: Callable[[str], bool]) -> int:
    end = place
    while end < len(text) and holds(text[end]):
        end += 1
    return end


if TYPE_CHECKING:
    from viewer.text.witness import Witness

_STOPS = ".,;:!?…"
_OPENING, _CLOSING = ("[", "(", "…", "...", ". . .", "***", "* * *"), ("]", ")", "…", "...", ". . .", "***", "* * *")


def changes_between(
    base: Span, base_words: tuple[int, int], reading: Span, reading_words: tuple[int, int], sides: Sides
) -> list[Change]:
    """What stands between two units: two gaps, words of one side and the gap of the other, or words of both that have
    nothing to do with each other."""
    if base_words[0] < base_words[1] and reading_words[0] < reading_words[1]:
        return _strangers(base, base_words, reading, reading_words, sides)
    if base_words[0] < base_words[1]:
        return one_sided(base, base_words, reading, sides)
    if reading_words[0] < reading_words[1]:
        found = one_sided(reading, reading_words, base, sides.flipped())
        return [change.flipped() for change in found]
    return changes_in_gap(base, reading, sides)


def changes_in_gap(base: Span, reading: Span, sides: Sides) -> list[Change]:
    """The differences of two gaps."""
    left, right = base.of(sides.base.text), reading.of(sides.reading.text)
    if left == right:
        return []
    if too_many(left, right):
        sides.steps.cut(NOT_MARK_BY_MARK)
    return [Change(_part(base, d.base), _part(reading, d.reading), d.level) for d in differences(left, right)]


def one_sided_change(base: Span, word: int, at: int, sides: Sides, *, marked: bool = False) -> Change:
    """What the base has from ``word`` on that the other side lacks, which has nothing there, at ``at``."""
    reading = Span(at, at)
    lemma = base.of(sides.base.text)
    if is_editorial(lemma):
        return Change(base, reading, "editorial", marked)
    told = flags(lemma, "", lambda: (begins_sentence(sides.base, word), True), names=sides.names)
    return Change(base, reading, "wording", marked, told)


def with_brackets(words: Span, limits: Span, text: str) -> Span:
    """The words with the square brackets that enclose them, and a stop inside of these."""
    if words.start == limits.start or text[words.start - 1] != "[":
        return words
    end = words.end
    while end < limits.end and text[end] in _STOPS:
        end += 1
    return Span(words.start - 1, end + 1) if end < limits.end and text[end] == "]" else words


def _part(span: Span, part: tuple[int, int]) -> Span:
    return Span(span.start + part[0], span.start + part[1])


def _within(region: Span, words: tuple[int, int], witness: Witness) -> Span:
    """Words of a region, of which a reader's cut may have parted the last."""
    span = witness.tokens.span(*words)
    return Span(span.start, min(span.end, region.end))


def one_sided(region: Span, lost: tuple[int, int], gap: Span, sides: Sides) -> list[Change]:
    """Words of ``region``, from and to ``lost``, that the other side lacks, which has only ``gap`` there.

    A part of the region's own gaps stays: the words go with what follows them, so that a sentence goes with its full
    stop and not with that of the one before.
    """
    words = with_brackets(_within(region, lost, sides.base), region, sides.base.text)
    text, left = region.of(sides.base.text), gap.of(sides.reading.text)
    before, after = common_prefix(text, left), common_prefix(text[::-1], left[::-1])
    lead, trail = words.start - region.start, region.end - words.end
    before, after = min(before, lead), min(after, trail)
    if before + after >= len(left):
        gone = Span(region.start + before, region.end - (len(left) - before))
        return [one_sided_change(gone, lost[0], gap.start + before, sides)]
    if is_mark(left) and not is_mark(text[:lead]) and not is_mark(text[len(text) - trail :]):
        return _marked(region, words, lost[0], gap, sides)
    return _resting(region, words, lost[0], gap, sides)


def _strangers(
    base: Span, base_words: tuple[int, int], reading: Span, reading_words: tuple[int, int], sides: Sides
) -> list[Change]:
    """Words that one side lacks, and words that the other does, in one place: first gone, then come. The marks that
    both begin or end with stay: marks, and never a word, though one may have no letter ("&")."""
    words, other = _within(base, base_words, sides.base), _within(reading, reading_words, sides.reading)
    left, right = base.of(sides.base.text), reading.of(sides.reading.text)
    lead = min(common_prefix(left, right), words.start - base.start, other.start - reading.start)
    trail = min(common_prefix(left[::-1], right[::-1]), base.end - words.end, reading.end - other.end)
    base, reading = Span(base.start + lead, base.end - trail), Span(reading.start + lead, reading.end - trail)
    come = one_sided_change(reading, reading_words[0], base.end, sides.flipped()).flipped()
    return [one_sided_change(base, base_words[0], reading.start, sides), come]


def _marked(region: Span, words: Span, word: int, gap: Span, sides: Sides) -> list[Change]:
    """Words whose place the other side marks: what was between stays where it can, the mark is put in. The stop behind
    the words goes with them where none stands behind the mark."""
    left = gap.of(sides.reading.text)
    start = min((left.find(mark) for mark in _OPENING if mark in left), default=0)
    end = max(left.rfind(mark) + len(mark) for mark in _CLOSING if mark in left)
    mark = Span(gap.start + start, gap.start + end)
    changes = changes_in_gap(Span(region.start, words.start), Span(gap.start, mark.start), sides)
    trail, after = sides.base.text[words.end : region.end], sides.reading.text[mark.end : gap.end]
    if trail.endswith(after):
        words = Span(words.start, region.end - len(after))
    elif not after.strip():
        words = Span(words.start, words.end + len(trail.rstrip()))
    changes.append(one_sided_change(words, word, mark.start, sides, marked=True))
    changes.append(Change(Span(words.end, words.end), mark, "editorial" if "[" in left else "punctuation"))
    return changes + changes_in_gap(Span(words.end, region.end), Span(mark.end, gap.end), sides)


def _resting(region: Span, words: Span, word: int, gap: Span, sides: Sides) -> list[Change]:
    """No part of the region is the gap: pair the gap with the one of the two that is nearer to it."""
    first = changes_in_gap(Span(region.start, words.start), gap, sides)
    second = changes_in_gap(Span(words.end, region.end), gap, sides)
    if len(first) <= len(second):
        return [*first, one_sided_change(Span(words.start, region.end), word, gap.end, sides)]
    return [one_sided_change(Span(region.start, words.end), word, gap.start, sides), *second]
