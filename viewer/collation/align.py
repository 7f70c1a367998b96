"""One match -> its variants: word by word, then mark by mark in the gaps between words.

The base's text of a match, with every variant's lemma replaced by its text, is the witness's text, to the character.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from diff_match_patch import diff_match_patch

from viewer.collation.classify import flags, form_level, is_editorial, is_mark, words_level
from viewer.collation.gaps import differences
from viewer.collation.units import Unit, begins_sentence, units
from viewer.text.normalize import fold
from viewer.text.witness import Span

if TYPE_CHECKING:
    from viewer.collation.extend import Shared
    from viewer.collation.model import Flag, Kind, Level
    from viewer.collation.vocabulary import Pair
    from viewer.text.witness import Witness

_STOPS = ".,;:!?…"

Edit = tuple[Literal["=", "-", "+"], str]


class Change(NamedTuple):
    """A variant before it has a number: where, and how far apart. ``marked`` is told of what one side lacks.

    A tuple and not a dataclass: there may be hundreds of thousands, and a tuple is made in a third of the time.
    """

    base: Span
    reading: Span
    level: Level
    marked: bool | None = None
    flags: tuple[Flag, ...] = ()

    @property
    def kind(self) -> Kind:
        if not self.base:
            return "insertion"
        return "substitution" if self.reading else "omission"

    def flipped(self) -> Change:
        return Change(self.reading, self.base, self.level, self.marked, self.flags)


@dataclass(frozen=True, slots=True)
class Sides:
    """The two witnesses of a match, and its limits in both texts."""

    base: Witness
    reading: Witness
    base_span: Span
    reading_span: Span

    def flipped(self) -> Sides:
        return Sides(self.reading, self.base, self.reading_span, self.base_span)


def align(shared: Shared, sides: Sides, pair: Pair) -> list[Change]:
    """The variants of one passage, in order and free of overlap on both sides."""
    left, right = sides.base.text, sides.reading.text
    found: list[Change] = []
    base, reading = sides.base_span.start, sides.reading_span.start
    i, j = shared.base[0], shared.reading[0]
    for unit in units(shared, sides.base, sides.reading, pair):
        its_base, its_reading = _reach(unit, sides)
        # Most of a text is the same to the letter: two slices compared cost less than any question about words.
        if i < unit.i or j < unit.j or left[base : its_base.start] != right[reading : its_reading.start]:
            gaps = Span(base, its_base.start), Span(reading, its_reading.start)
            found += _between(gaps[0], (i, unit.i), gaps[1], (j, unit.j), sides)
        if left[its_base.start : its_base.end] != right[its_reading.start : its_reading.end]:
            same = unit.same
            found += _same(unit, sides) if same else _substitution(unit, its_base, its_reading, sides, pair)
        base, reading, i, j = its_base.end, its_reading.end, unit.i_end, unit.j_end
    ends = Span(base, sides.base_span.end), Span(reading, sides.reading_span.end)
    return found + _between(ends[0], (i, shared.base[1]), ends[1], (j, shared.reading[1]), sides)


def _reach(unit: Unit, sides: Sides) -> tuple[Span, Span]:
    """The words of a unit; an editor's square brackets round one side's words belong to a change."""
    base, reading = sides.base.tokens.span(unit.i, unit.i_end), sides.reading.tokens.span(unit.j, unit.j_end)
    if unit.same:
        return base, reading
    wide = (
        _bracketed(base, sides.base_span, sides.base.text),
        _bracketed(reading, sides.reading_span, sides.reading.text),
    )
    return wide if (wide[0] is base) != (wide[1] is reading) else (base, reading)


def _bracketed(words: Span, limits: Span, text: str) -> Span:
    """The words with the square brackets that enclose them, and a stop inside of these."""
    if words.start == limits.start or text[words.start - 1] != "[":
        return words
    end = words.end
    while end < limits.end and text[end] in _STOPS:
        end += 1
    return Span(words.start - 1, end + 1) if end < limits.end and text[end] == "]" else words


def _same(unit: Unit, sides: Sides) -> list[Change]:
    """Where words of one normal form, in a row, are written differently, or what stands between them is."""
    a, b = sides.base.tokens, sides.reading.tokens
    found = _form(a.span(unit.i, unit.i + 1), b.span(unit.j, unit.j + 1), sides)
    differ = a.forms[unit.i + 1 : unit.i_end] != b.forms[unit.j + 1 : unit.j_end]
    for place in differ.nonzero()[0].tolist():
        i, j = unit.i + 1 + place, unit.j + 1 + place
        found += _gap(a.gap_before(i), b.gap_before(j), sides)
        found += _form(a.span(i, i + 1), b.span(j, j + 1), sides)
    return found


def _form(base: Span, reading: Span, sides: Sides) -> list[Change]:
    lemma, text = base.of(sides.base.text), reading.of(sides.reading.text)
    return [] if lemma == text else [Change(base, reading, form_level(lemma, text))]


def _gap(base: Span, reading: Span, sides: Sides) -> list[Change]:
    """The differences of two gaps."""
    left, right = base.of(sides.base.text), reading.of(sides.reading.text)
    if left == right:
        return []
    return [Change(_part(base, d.base), _part(reading, d.reading), d.level) for d in differences(left, right)]


def _part(span: Span, part: tuple[int, int]) -> Span:
    return Span(span.start + part[0], span.start + part[1])


def _between(
    base: Span, base_words: tuple[int, int], reading: Span, reading_words: tuple[int, int], sides: Sides
) -> list[Change]:
    """What stands between two units: two gaps, or words of one side and the gap of the other."""
    if base_words[0] < base_words[1]:
        return _one_sided(base, sides.base.tokens.span(*base_words), reading, sides)
    if reading_words[0] < reading_words[1]:
        found = _one_sided(reading, sides.reading.tokens.span(*reading_words), base, sides.flipped())
        return [change.flipped() for change in found]
    return _gap(base, reading, sides)


def _one_sided(region: Span, words: Span, gap: Span, sides: Sides) -> list[Change]:
    """Words of ``region`` that the other side lacks, which has only ``gap`` there.

    A part of the region's own gaps stays: the words go with what follows them, so that a sentence goes with its full
    stop and not with that of the one before.
    """
    words = _bracketed(words, region, sides.base.text)
    text, left = region.of(sides.base.text), gap.of(sides.reading.text)
    before, after = _common(text, left), _common(text[::-1], left[::-1])
    lead, trail = words.start - region.start, region.end - words.end
    before, after = min(before, lead), min(after, trail)
    if before + after >= len(left):
        gone = Span(region.start + before, region.end - (len(left) - before))
        return [_gone(gone, Span(gap.start + before, gap.start + before), sides, marked=False)]
    if is_mark(left) and not is_mark(text[:lead]) and not is_mark(text[len(text) - trail :]):
        return _marked(region, words, gap, sides)
    return _resting(region, words, gap, sides)


def _common(a: str, b: str) -> int:
    size = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        size += 1
    return size


def _gone(base: Span, reading: Span, sides: Sides, *, marked: bool) -> Change:
    lemma = base.of(sides.base.text)
    if is_editorial(lemma):
        return Change(base, reading, "editorial", marked)
    return Change(base, reading, "wording", marked, flags(lemma, "", lambda: (begins_sentence(base, sides.base), True)))


def _marked(region: Span, words: Span, gap: Span, sides: Sides) -> list[Change]:
    """Words whose place the other side marks: what was between stays where it can, the mark is put in."""
    left = gap.of(sides.reading.text)
    start = min((left.find(m) for m in ("[", "(", "…", "...", ". . .", "***", "* * *") if m in left), default=0)
    end = max(left.rfind(m) + len(m) for m in ("]", ")", "…", "...", ". . .", "***", "* * *") if m in left)
    mark = Span(gap.start + start, gap.start + end)
    changes = _gap(Span(region.start, words.start), Span(gap.start, mark.start), sides)
    changes.append(_gone(words, Span(mark.start, mark.start), sides, marked=True))
    changes.append(Change(Span(words.end, words.end), mark, "editorial" if "[" in left else "punctuation"))
    return changes + _gap(Span(words.end, region.end), Span(mark.end, gap.end), sides)


def _resting(region: Span, words: Span, gap: Span, sides: Sides) -> list[Change]:
    """No part of the region is the gap: pair the gap with the one of the two that is nearer to it."""
    first = _gap(Span(region.start, words.start), gap, sides)
    second = _gap(Span(words.end, region.end), gap, sides)
    if len(first) <= len(second):
        gone = Span(words.start, region.end)
        return [*first, _gone(gone, Span(gap.end, gap.end), sides, marked=False)]
    gone = Span(region.start, words.end)
    return [_gone(gone, Span(gap.start, gap.start), sides, marked=False), *second]


def _substitution(unit: Unit, base: Span, reading: Span, sides: Sides, pair: Pair) -> list[Change]:
    """Words for words that are written differently."""
    lemma, text = base.of(sides.base.text), reading.of(sides.reading.text)
    if fold(lemma) == fold(text):
        return [Change(base, reading, form_level(lemma, text))]
    single = unit.i_end - unit.i == unit.j_end - unit.j == 1
    both = single and int(pair.a[unit.i]) > 1 and int(pair.b[unit.j]) > 1
    level = words_level(lemma, text, both_use_both=both)
    if level not in ("wording", "spelling"):
        return [Change(base, reading, level)]
    told = flags(lemma, text, lambda: (begins_sentence(base, sides.base), begins_sentence(reading, sides.reading)))
    if level == "spelling":  # of two spellings only those of a name may be more than that
        told = tuple(flag for flag in told if flag == "name")
    return [Change(base, reading, level, None, told)]


def edits(lemma: str, text: str) -> list[Edit]:
    """A variant character by character: what stays ("="), goes ("-") and comes ("+"), in the reader's units.

    Myers' difference by diff-match-patch, with its clean-up for meaning, so that no chance letter stays between words.
    """
    differ = diff_match_patch()
    differ.Diff_Timeout = 0.2  # seconds; past it the answer is coarser, and still true
    found = differ.diff_main(lemma, text, False)
    differ.diff_cleanupSemantic(found)
    signs: dict[int, Literal["=", "-", "+"]] = {0: "=", -1: "-", 1: "+"}
    return [(signs[sign], part) for sign, part in found]
