"""Words that are gone where the other side has a mark for it, when moved words stand at the mark: each told by itself.

A passage that was moved away from beside the lost words would be lost with them, and one that was moved to there would
bring the mark along, so that the words seem to be gone in silence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.align.gaps import omission, one_sided
from viewer.collation.words.marks import omission_marks
from viewer.collation.words.spelling import common_prefix
from viewer.text.witness import Span

if TYPE_CHECKING:
    from viewer.collation.match.moves.moved import MovedFlags, MovedMask
    from viewer.collation.model.changes import Change
    from viewer.collation.model.sides import Sides
    from viewer.text.witness import Witness

    Words = tuple[int, int]


def changes_beside_mark(
    base: Span, base_words: Words, reading: Span, reading_words: Words, sides: Sides, moved: MovedMask
) -> list[Change]:
    """What stands between two units, with moved words, where one side has a mark for words of the other; nothing where
    none has, or both."""
    mark = _mark(base, base_words, sides.base, moved.a, moved.firsts[0])
    its_mark = _mark(reading, reading_words, sides.reading, moved.b, moved.firsts[1])
    if its_mark is not None and mark is None:
        return _parted(base, base_words, reading, reading_words, its_mark, sides, moved.a)
    if mark is not None and its_mark is None:
        turned = _parted(reading, reading_words, base, base_words, mark, sides.flipped(), moved.b)
        return [change.flipped() for change in turned]
    return []


def _mark(region: Span, words: Words, witness: Witness, moved: MovedFlags, firsts: set[int]) -> Span | None:
    """A mark in a region that says that words are gone: before or behind its words, or where words moved to there begin
    or end. None that clings to a word, with which its sentence begins or ends."""
    ends, starts = witness.tokens.ends, witness.tokens.starts
    for mark in omission_marks(witness.text, region):
        word = words[0] + int(starts[slice(*words)].searchsorted(mark.start))  # that before which it stands
        first, last = word == words[0], word == words[1]
        if first or last or word in firsts or moved[word - 1] != moved[word]:
            parted = (first or ends.item(word - 1) < mark.start) and (last or mark.end < starts.item(word))
            if parted:
                return mark
    return None


def _parted(
    base: Span, lost: Words, reading: Span, come: Words, mark: Span, sides: Sides, moved: MovedFlags
) -> list[Change]:
    """The base's words that the mark of the reading stands for; before and behind them what was moved away from there,
    and the words of the reading that stand before and behind the mark."""
    core = _unmoved(lost, moved)
    before = int(sides.reading.tokens.starts[slice(*come)].searchsorted(mark.start)) + come[0]
    if core[0] == core[1] or (core == lost and come[0] == come[1]):
        return []
    starts, other_starts = sides.base.tokens.starts, sides.reading.tokens.starts
    lead = 0
    if lost[0] < core[0] or come[0] < before:  # the marks that stand before both stay where they are
        room = starts.item(lost[0]), other_starts.item(come[0]) if come[0] < before else mark.start
        lead = common_prefix(base.of(sides.base.text), reading.of(sides.reading.text))
        lead = min(lead, room[0] - base.start, room[1] - reading.start)
    start, other_start = base.start + lead, reading.start + lead
    away = Span(start, starts.item(core[0]) if lost[0] < core[0] else start)
    come_before = Span(other_start, mark.start if come[0] < before else other_start)
    away_behind = Span(starts.item(core[1]) if core[1] < lost[1] else base.end, base.end)
    come_behind = Span(other_starts.item(before) if before < come[1] else reading.end, reading.end)
    left, right = Span(away.end, away_behind.start), Span(come_before.end, come_behind.start)
    return [
        *_both(away, come_before),
        *one_sided(left, core, right, sides),
        *_both(away_behind, come_behind),
    ]


def _unmoved(words: Words, moved: MovedFlags) -> Words:
    """The words without those moved away that they begin and end with."""
    stay = np.flatnonzero(~moved[slice(*words)])
    return (words[0] + int(stay[0]), words[0] + int(stay[-1]) + 1) if len(stay) else (words[0], words[0])


def _both(away: Span, come: Span) -> list[Change]:
    """What stands at one place in one side alone, first gone, then come."""
    found = [omission(away, come.start)] if away else []
    return [*found, omission(come, away.end).flipped()] if come else found
