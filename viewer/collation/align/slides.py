"""The runs of common words, each where a reader would see it: without chance ones, and cut where sentences end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.moves.sentence_cuts import slides
from viewer.collation.words.marks import has_omission_mark
from viewer.text.boundaries import SENTENCE, boundary
from viewer.text.units import is_label
from viewer.text.witness import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.match.runs import Runs
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.sides import Sides
    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]

# A run of common words between two changes this many times its length met by chance: it is part of the change.
_CHANCE = 4
_CHANCE_WORDS = 2
_CHANCE_WEIGHT = 1.2
_ADDRESS = "]("  # of a link, behind its word


def slid_runs(rows: Runs, of: Numbers, sides: Sides, pair: WordPair) -> tuple[Runs, Numbers]:
    """The runs of some passages with the number of the passage of each: without those that met by chance, and where
    words of a run may as well stand elsewhere, cut at a sentence, a paragraph or a clause."""
    rows, of = _without_chance(rows, of, pair)
    _to_sentences(rows, sides, pair)
    return _slid(rows, of, sides, pair)


def _without_chance(rows: Runs, of: Numbers, pair: WordPair) -> tuple[Runs, Numbers]:
    """The runs, but for common words that only happen to stand in two rewritten stretches."""
    ends = rows[:, :2] + rows[:, 2:]
    lengths = rows[:, 2]
    after = np.zeros(len(rows), dtype=np.int64)
    after[:-1] = (rows[1:, :2] - ends[:-1]).max(axis=1)
    doubtful = (lengths > 0) & (lengths <= _CHANCE_WORDS) & (after >= _CHANCE * lengths)
    doubtful &= pair.weight(rows) < _CHANCE_WEIGHT
    keep = np.ones(len(rows), dtype=bool)
    before = np.arange(-1, len(rows))  # the run that is kept before each
    for number in np.flatnonzero(doubtful).tolist():
        if (rows[number, :2] - ends[before[number]]).max() >= _CHANCE * lengths[number]:
            keep[number] = False
            before[number + 1] = before[number]
    return (rows, of) if keep.all() else (rows[keep], of[keep])


def _to_sentences(rows: Runs, sides: Sides, pair: WordPair) -> None:
    """Where a word or two begin a sentence in one witness and are paired with the same words elsewhere in the other,
    though a sentence begins with them nearby there too: pair the two beginnings, "The" with "The" and not with "the".
    """
    texts = (pair.a, sides.base), (pair.b, sides.reading)
    places = np.flatnonzero((rows[1:-1, 2] > 0) & (rows[1:-1, 2] <= _CHANCE_WORDS)) + 1
    i, j, size = rows[places].T
    sums = sides.ends_base, sides.ends_reading
    begins = sums[0][i + 1] > sums[0][i], sums[1][j + 1] > sums[1][j]
    for side, marks in enumerate(sums):
        low, high = rows[places - 1, side] + rows[places - 1, 2], rows[places + 1, side] - size
        some = (high > low) & (marks[np.maximum(high, low) + 1] > marks[low])
        for number in sides.steps.over(places[some & begins[1 - side] & ~begins[side]].tolist()):
            if boundary(texts[1 - side][1], int(rows[number, 1 - side])) >= SENTENCE:
                rows[number, side] = _beginning(rows, number, side, *texts[side])


def _beginning(rows: Runs, number: int, side: int, words: Numbers, witness: Witness) -> int:
    """Where a sentence begins with the words of a run, next to it and before another run; else where the run is."""
    before, run, after = (int(row[side]) for row in rows[number - 1 : number + 2])
    size = int(rows[number, 2])
    places = range(before + int(rows[number - 1, 2]), after - size + 1)
    for place in sorted(places, key=lambda place: abs(place - run)):
        same = (words[place : place + size] == words[run : run + size]).all()
        if same and boundary(witness, place) >= SENTENCE:
            return place
    return run


def _slid(rows: Runs, of: Numbers, sides: Sides, pair: WordPair) -> tuple[Runs, Numbers]:
    """The runs, and where words of one side can be cut in several places, cut at a paragraph, a sentence or a clause.

    They can be where the word before them is their last one, or the word after them their first. A run of which
    nothing is left is none.
    """
    left, right = rows[:-1], rows[1:]
    ends = left[:, :2] + left[:, 2:]
    gaps = right[:, :2] - ends
    real = (left[:, 2] > 0) & (right[:, 2] > 0)
    both = pair.a, pair.b
    cuts: list[tuple[int, int]] = []
    for side, words in enumerate(both):
        places = np.flatnonzero(real & (gaps[:, side] > 0) & (gaps[:, 1 - side] == 0))
        start, end = ends[places, side], right[places, side]
        free = (words[start - 1] == words[end - 1]) | (words[start] == words[end])
        cuts += ((place, side) for place in places[free].tolist())
    gone: list[int] = []
    for place, side in sides.steps.over(sorted(cuts)):
        one, other = rows[place], rows[place + 1]
        room = int(one[2]) - 1 + _alone(rows, place, 1 - side), int(other[2]) - 1 + _alone(rows, place + 1, 1 - side)
        low, high = slides(both[side], int(ends[place, side]), int(other[side]), room)
        by = _best_slide(range(low, high + 1), ends[place], int(other[side]), side, sides)
        worth = _cut_worth((sides.base, sides.reading)[side], int(ends[place, side]) + by, int(other[side]) + by)
        if worth < 2 * SENTENCE:  # else whole sentences or lines are cut out as it is
            by = _whole_slide(rows, place, side, both[side]) or by
        one[2] += by
        other += (by, by, -by)
        gone += [number for number in (place, place + 1) if not rows[number, 2]]
    gone = [number for number in gone if not rows[number, 2]]  # a later slide may have given it words again
    return (np.delete(rows, gone, axis=0), np.delete(of, gone)) if gone else (rows, of)


def _whole_slide(rows: Runs, place: int, side: int, words: Numbers) -> int:
    """How far words slide that join one of the two runs beside them wholly to the other, so that one longer run is left
    and fewer changes; 0 where they can't, or where that would set words against others that they do not stand for."""
    one, other = rows[place], rows[place + 1]
    start, end = int(one[side] + one[2]), int(other[side])
    for number, by in ((place, -int(one[2])), (place + 1, int(other[2]))):
        low, high = (start + by, start) if by < 0 else (end, end + by)
        target = (end + by, end) if by < 0 else (start, start + by)
        if abs(by) > end - start or (words[low:high] != words[slice(*target)]).any():
            continue
        beyond = (number - 1, number) if by < 0 else (number, number + 1)
        if beyond[0] < 0 or beyond[1] >= len(rows):
            continue
        gap = rows[beyond[1], :2] - rows[beyond[0], :2] - rows[beyond[0], 2]
        if gap[side] > 0:
            return by
    return 0


def _alone(rows: Runs, number: int, side: int) -> bool:
    """Whether words may slide over a run wholly: on both sides of it ``side`` has nothing between it and its neighbors,
    so that they come to lie beside other words that ``side`` lacks, and not in a change."""
    before, run, after = rows[number - 1 : number + 2].tolist()
    if not (before[2] and after[2]):
        return False
    return bool(before[side] + before[2] == run[side] and run[side] + run[2] == after[side])


def _best_slide(slides: range, starts: Numbers, end: int, side: int, sides: Sides) -> int:
    """The best of some slides: to where the other side says by a mark that words are gone, else to the address of a
    link (the name of a page may stand in both: [pears](/pears)), else to a boundary; of equal ones to a label, since a
    new cue of subtitles goes with the line below it."""
    if len(slides) == 1:
        return 0
    witness, other = (sides.base, sides.reading)[:: -1 if side else 1]
    start, other_start = int(starts[side]), int(starts[1 - side])

    def worth(by: int) -> tuple[bool, bool, int, bool, int]:
        gap = other.tokens.gap_before(other_start + by) if 0 < other_start + by < other.words else Span(0, 0)
        is_address = witness.text.startswith(_ADDRESS, witness.tokens.ends.item(start + by - 1))
        marked = has_omission_mark(gap.of(other.text))
        labeled = is_label(witness.word(start + by))
        return marked, is_address, _cut_worth(witness, start + by, end + by), labeled, -abs(by)

    return max(slides, key=worth)


def _cut_worth(witness: Witness, start: int, end: int) -> int:
    return boundary(witness, start) + boundary(witness, end)
