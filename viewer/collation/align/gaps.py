"""What stands between two words: spaces, marks of punctuation, and words that one side lacks -> where it differs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from viewer.collation.model.changes import LEFT_OUT, OMISSION_MARK, UNMARKED, Change
from viewer.collation.model.steps import NOT_MARK_BY_MARK
from viewer.collation.words.marks import differences, has_omission_mark, too_many
from viewer.collation.words.spelling import common_prefix
from viewer.text.normalize import DASHES
from viewer.text.witness import Span

if TYPE_CHECKING:
    from viewer.collation.model.sides import Sides
    from viewer.text.witness import Witness

_RULES = f"{DASHES} \t*|"  # round the number of a page on its line
_STOPS = ".,;:!?…"
_OPENS = re.compile("[(\\[“‘«„‚\"'¿¡]+")
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
    return [Change(_part(base, d.base), _part(reading, d.reading)) for d in differences(left, right)]


def omission(base: Span, at: int, marked: int = UNMARKED) -> Change:
    """The omission of the words of a span of the base; the other witness has nothing there, at ``at``."""
    return Change(base, Span(at, at), marked)


def with_brackets(words: Span, limits: Span, text: str) -> Span:
    """The words with the square brackets that enclose them, and a stop inside of these."""
    if words.start == limits.start or text[words.start - 1] != "[":
        return words
    end = words.end
    while end < limits.end and text[end] in _STOPS:
        end += 1
    return Span(words.start - 1, end + 1) if end < limits.end and text[end] == "]" else words


def _with_rules(words: Span, limits: Span, text: str) -> Span:
    """The words with the dashes on both sides of them, where these fill a line of their own: — 17 —."""
    before, behind = text[limits.start : words.start], text[words.end : limits.end]
    line, _, _ = behind.partition("\n")
    newline = before.rfind("\n")
    rules = before[newline + 1 :] + line
    if newline < 0 or len(line) == len(behind) or not rules.strip() or rules.strip(_RULES):
        return words
    indent = len(before[newline + 1 :]) - len(before[newline + 1 :].lstrip(" \t"))
    return Span(limits.start + newline + 1 + indent, words.end + len(line.rstrip(" \t")))


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
    words = _with_rules(words, region, sides.base.text)
    text, left = region.of(sides.base.text), gap.of(sides.reading.text)
    before, after = common_prefix(text, left), common_prefix(text[::-1], left[::-1])
    lead, trail = words.start - region.start, region.end - words.end
    before, after = min(before, lead), min(after, trail)
    if before + after >= len(left):
        before = max(before - _opening(left[:before]), len(left) - after)
        span = Span(region.start + before, region.end - (len(left) - before))
        return [omission(span, gap.start + before)]
    marks_own = any(map(has_omission_mark, (text[:lead], text[len(text) - trail :])))
    if has_omission_mark(left) and not marks_own:
        return _marked(region, words, gap, sides)
    return _after_stop(region, words, gap, sides, after) or _resting(region, words, gap, sides)


def _opening(marks: str) -> int:
    """How many of these marks, at their end, open what follows: a bullet or § at the head of a line, or a quotation
    mark behind a space."""
    line = len(marks) - marks.rfind("\n") - 1
    if line < len(marks):
        return line
    word = marks.rpartition(" ")[2]
    return len(word) if len(word) < len(marks) and _OPENS.fullmatch(word) else 0


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
    return [omission(base, reading.start), omission(reading, base.end).flipped()]


def _marked(region: Span, words: Span, gap: Span, sides: Sides) -> list[Change]:
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
    changes.append(omission(words, mark.start, LEFT_OUT))
    changes.append(Change(Span(words.end, words.end), mark, OMISSION_MARK))
    return changes + changes_in_gap(Span(words.end, region.end), Span(mark.end, gap.end), sides)


def _after_stop(region: Span, words: Span, gap: Span, sides: Sides, after: int) -> list[Change]:
    """The words gone from behind a stop, which is another one on the other side, with what stands before the space
    behind them: ``;\\n\\n(b)`` where there is a comma. None where no stop is before them on both sides, or no space
    (``after`` marks are alike) behind."""
    before, between = sides.base.text[region.start : words.start], gap.of(sides.reading.text)
    stop, space = between[: len(gap) - after], between[len(gap) - after :]
    size = len(before) - len(before.lstrip(_STOPS))
    # Where the space before the words is the same, they rather go with that behind them, as words do elsewhere.
    if not (space and size and stop) or stop.strip(_STOPS) or before[size:] == space:
        return []
    own, other = Span(region.start, region.start + size), Span(gap.start, gap.start + len(stop))
    return [*changes_in_gap(own, other, sides), omission(Span(own.end, region.end - after), other.end)]


def _resting(region: Span, words: Span, gap: Span, sides: Sides) -> list[Change]:
    """No part of the region is the gap: pair the gap with the one of the two that is nearer to it."""
    first = changes_in_gap(Span(region.start, words.start), gap, sides)
    second = changes_in_gap(Span(words.end, region.end), gap, sides)
    if len(first) <= len(second):
        return [*first, omission(Span(words.start, region.end), gap.end)]
    return [omission(Span(region.start, words.end), gap.start), *second]
