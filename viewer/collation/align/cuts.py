"""Where passages are cut between two runs: round what was written anew, and round words that were moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.text.boundaries import boundary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.extend import AlignedPassage
    from viewer.collation.match.runs import Runs
    from viewer.collation.model.sides import Sides
    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]
    # Words from and to of the base, and of the other.
    Words = tuple[int, int, int, int]

_ROW = 3  # words: of two longer stretches that were moved, one from where the other came to, no word is looked at


def with_cuts(rows: Runs, of: Numbers, passages: Sequence[AlignedPassage], sides: Sides) -> tuple[Runs, Numbers]:
    """The runs, with empty ones round each stretch that was written anew and round words that were moved."""
    bounds = of.searchsorted(np.arange(len(passages) + 1))
    cuts: list[tuple[int, int, int]] = []
    numbers: list[int] = []
    for number, passage in enumerate(passages):
        if passage.rewritten or passage.gone or passage.come or passage.rows:
            this = rows[bounds[number] : bounds[number + 1]]
            found = _cuts(this, passage, sides)
            if _in_order(this, found):
                cuts += found
                numbers += [number] * len(found)
    if not cuts:
        return rows, of
    rows, of = np.concatenate((rows, np.array(cuts, dtype=np.int64))), np.concatenate((of, numbers))
    # An empty run stands before the run that begins there, but for the one with which the passage begins.
    order = np.lexsort((rows[:, 2], rows[:, 1], rows[:, 0], of))
    rows, of = rows[order], of[order]
    again = np.append(False, (rows[1:] == rows[:-1]).all(axis=1) & (of[1:] == of[:-1]))
    return rows[~again], of[~again]


def _in_order(rows: Runs, cuts: list[tuple[int, int, int]]) -> bool:
    """Whether runs and cuts come one after the other on both sides."""
    together = np.concatenate((rows, np.array(cuts, dtype=np.int64).reshape(-1, 3)))
    together = together[np.lexsort((together[:, 2], together[:, 1], together[:, 0]))]
    return bool((together[1:, :2] >= together[:-1, :2] + together[:-1, 2:]).all())


def _cuts(rows: Runs, passage: AlignedPassage, sides: Sides) -> list[tuple[int, int, int]]:
    """Where a passage is cut, between two runs."""
    found = []
    for i, i_end, j, j_end in passage.rewritten:
        found += [(i, j, 0), (i_end, j_end, 0)]
    ends, starts = rows[:-1, :2] + rows[:-1, 2:], rows[1:, :2]
    gone, come = (
        _by_gap(spans, ends[:, side], starts[:, side]) for side, spans in enumerate((passage.gone, passage.come))
    )
    made: dict[int, list[tuple[int, int, int]]] = {}
    for gap in sorted(gone.keys() | come.keys()):
        (i, j), (i_end, j_end) = ends[gap].tolist(), starts[gap].tolist()
        away, here = gone.get(gap, []), come.get(gap, [])
        alone = (i, i_end) in away and j == j_end, (j, j_end) in here and i == i_end
        if not any(alone):  # else there is nothing from which it has to be cut off
            made[gap] = list(_cuts_of_gap((i, i_end, j, j_end), away, here, sides))
    found += (cut for cuts in made.values() for cut in cuts)
    if passage.rows:
        found += _row_cuts(passage.rows, ends, starts, made)
    return found


def _row_cuts(
    places: Sequence[tuple[int, int]], ends: Numbers, starts: Numbers, made: dict[int, list[tuple[int, int, int]]]
) -> Iterator[tuple[int, int, int]]:
    """Where rows begin or end in gaps that both sides have words in, in order with the cuts that are ``made`` there.

    The last cell of a row stands for that of the same row, and for none of a row that was put in behind it.
    """
    gaps = starts[:, 0].searchsorted([i for i, _ in places]).tolist()
    for (i, j), gap in zip(places, gaps, strict=True):
        if gap == len(ends) or (starts[gap] == ends[gap]).any():
            continue
        inside = ends[gap, 0] <= i and ends[gap, 1] <= j <= starts[gap, 1]
        if inside and all((x - i) * (y - j) >= 0 for x, y, _ in made.get(gap, ())):
            yield i, j, 0


def _by_gap(spans: Sequence[tuple[int, int]], ends: Numbers, starts: Numbers) -> dict[int, list[tuple[int, int]]]:
    """The moved words by the gap in which they stand, from the end of a run to the start of the next; those left out
    that a run has by now, since it slid over them."""
    found: dict[int, list[tuple[int, int]]] = {}
    for span, gap in zip(spans, starts.searchsorted([end for _, end in spans]).tolist(), strict=True):
        if gap < len(ends) and ends[gap] <= span[0]:
            found.setdefault(gap, []).append(span)
    return found


def _cuts_of_gap(
    gap: Words, gone: list[tuple[int, int]], come: list[tuple[int, int]], sides: Sides
) -> Iterator[tuple[int, int, int]]:
    """The cuts round moved words of a gap. What is gone from a place stands with what has come there; the other words
    before and behind are paired with each other, and where one side has none moved, with the longer part; of two as
    long with the one to whose sentence or line they belong."""
    i, i_end, j, j_end = gap
    for number in range(max(len(gone), len(come))):
        this = gone[number] if number < len(gone) else None
        other = come[number] if number < len(come) else None
        if this is None:
            assert other is not None
            this = (i_end,) * 2 if _is_before(i, i_end, other[0] - j, j_end - other[1], sides.base) else (i, i)
        elif other is None:
            other = (j_end,) * 2 if _is_before(j, j_end, this[0] - i, i_end - this[1], sides.reading) else (j, j)
        yield this[0], other[0], 0
        if min(this[1] - this[0], other[1] - other[0]) >= _ROW:
            yield this[1], other[0], 0
        yield this[1], other[1], 0
        i, j = this[1], other[1]


def _is_before(word: int, end: int, before: int, behind: int, witness: Witness) -> bool:
    """Whether words stand for what the other side has before moved words, and not for what it has behind them."""
    if before != behind or word == end:
        return before >= behind
    return end >= witness.words or boundary(witness, word) <= boundary(witness, end)
