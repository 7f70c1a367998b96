"""Passages moved within another passage: what is left out of it at one place and put in at another."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.extend import AlignedPassage, WordMask, with_ends
from viewer.collation.match.order import heaviest_order
from viewer.collation.match.search import COARSE, FINE, is_passage, search

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.runs import Runs
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.model import Options
    from viewer.collation.model.steps import Steps

# Two strangers that stand at one place have common words in one order too: runs as long as this are no chance, and
# between two such a stretch of which less than this share is kept may be two sentences, each moved.
_SOLID = 4
_STRANGE = 0.4
# Of the least words, enough for what moved within one passage: chance seldom brings words back so near.
_NEAR_HOME = 3 / 4


def with_inner_moves(
    found: list[AlignedPassage], pair: WordPair, options: Options, steps: Steps
) -> list[AlignedPassage]:
    """The passages, those within another added; these are transposed, and the other no longer has their words."""
    least = math.ceil(_NEAR_HOME * options.words)
    taken, gaps = open_gaps(found, pair, least)
    near = replace(options, words=least)
    inner = [one for kind in (COARSE, *FINE[:2]) for one in search(kind, taken, pair, near, steps)]
    inner = [one for one in inner if gaps.one_passage(one) or is_passage(one, pair, options)]
    moved = [replace(one, transposed=True) for one in _out_of_place(inner, gaps)]
    if not moved:
        return found
    owned = WordMask.of(moved, pair)
    return [replace(shared, runs=owned.left(shared.runs)) for shared in found] + moved


def open_gaps(found: Sequence[AlignedPassage], pair: WordPair, least: int) -> tuple[WordMask, Gaps]:
    """What the passages have, but for stretches of at least so many words without a true partner."""
    taken, gaps = WordMask(pair), Gaps(pair)
    for transposed in (False, True):  # the moved ones last: they take their words back from gaps of those round them
        those = [shared for shared in found if shared.transposed is transposed]
        for shared in those:
            taken.take(shared)
        gaps.open(those, taken, least)
    return taken, gaps


class Gaps:
    """The stretches of passages in which a moved one may stand: for each word the number of its stretch, or 0."""

    def __init__(self, pair: WordPair) -> None:
        self.a = np.zeros(len(pair.a), dtype=np.int64)
        self.b = np.zeros(len(pair.b), dtype=np.int64)
        self._passages = [0]  # the number of each stretch's passage

    def open(self, passages: Sequence[AlignedPassage], taken: WordMask, least: int) -> None:
        """Give back the words that passages cover without a true partner, where they are enough for a passage."""
        rows, of = _true(*with_ends(passages))
        ends, starts = rows[:-1, :2] + rows[:-1, 2:], rows[1:, :2]
        wide = (starts - ends >= least) & (of[1:] == of[:-1])[:, None]
        first = self._passages[-1] + 1
        for number in np.flatnonzero(wide.any(axis=1)).tolist():
            for side, flags, numbers in ((0, taken.a, self.a), (1, taken.b, self.b)):
                if wide[number, side]:
                    stretch = slice(int(ends[number, side]), int(starts[number, side]))
                    flags[stretch], numbers[stretch] = False, len(self._passages)
            self._passages.append(first + int(of[number]))

    def of(self, one: AlignedPassage) -> tuple[int, int]:
        """The stretches that a passage begins in, on both sides."""
        return int(self.a[one.base[0]]), int(self.b[one.reading[0]])

    def one_passage(self, one: AlignedPassage) -> bool:
        """Whether both stretches are of one passage."""
        here, there = self.of(one)
        return here > 0 and self._passages[here] == self._passages[there]


def _true(rows: Runs, of: NDArray[np.int64]) -> tuple[Runs, NDArray[np.int64]]:
    """The runs of some passages, each between two empty ones, without those of stretches that two strangers may share;
    and the passage of each."""
    solid = (rows[:, 2] >= _SOLID) | (rows[:, 2] == 0)
    others = np.flatnonzero(~solid)
    stretch = np.cumsum(solid)[others]
    ends, starts = (rows[:, :2] + rows[:, 2:])[solid][:-1], rows[solid, :2][1:]
    kept = np.bincount(stretch, weights=rows[others, 2], minlength=len(starts) + 1)[1:]
    strange = kept < _STRANGE * (starts - ends).max(axis=1)
    keep = solid.copy()
    keep[others] = ~strange[stretch - 1]
    return rows[keep], of[keep]


def _out_of_place(inner: list[AlignedPassage], gaps: Gaps) -> list[AlignedPassage]:
    """What was moved. Of those that stand in one and the same stretch on both sides, what is in order was not."""
    moved: list[AlignedPassage] = []
    at_home: dict[int, list[AlignedPassage]] = {}
    for one in inner:
        here, there = gaps.of(one)
        if here and here == there:
            at_home.setdefault(here, []).append(one)
        else:
            moved.append(one)
    for those in at_home.values():
        those.sort(key=lambda one: one.base)
        places, sizes = np.array([(one.reading[0], one.kept) for one in those]).T
        kept = set(heaviest_order(places, sizes).tolist())
        moved += (one for number, one in enumerate(those) if number not in kept)
    return moved


if TYPE_CHECKING:
    from numpy.typing import NDArray

    Places = NDArray[np.int64]

MOVED = 0.8  # of what one side lacks, in a moved passage, for it to be that passage


def transposed_runs(alone: Places, own: Places, own_moved: NDArray[np.bool_], passages: Places) -> NDArray[np.bool_]:
    """For each of some words that one side lacks, whether they are moved passages other than their own.

    Places are rows (base start, end, reading start, end): of the words, one side of which is empty; of the passage
    that each is in, which may itself be moved; and of all the moved passages.
    """
    found = np.zeros(len(alone), dtype=bool)
    for side in (slice(0, 2), slice(2, 4)):
        here = np.flatnonzero(alone[:, side.start] < alone[:, side.start + 1])
        start, end = alone[here, side].T
        other = np.minimum(own[here, side.stop - 1], end) - np.maximum(own[here, side.start], start)
        covered = _before(end, passages[:, side]) - _before(start, passages[:, side]) - other * own_moved[here]
        found[here] = covered >= MOVED * (end - start)
    return found


def _before(places: NDArray[np.int64], spans: Places) -> NDArray[np.int64]:
    """How much of the spans, taken together, stands before each place."""
    total = np.zeros(len(places), dtype=np.int64)
    for edges, sign in ((spans[:, 0], 1), (spans[:, 1], -1)):
        ordered = np.sort(edges)
        sums = np.concatenate(([0], np.cumsum(ordered)))
        count = ordered.searchsorted(places)
        total += sign * (count * places - sums[count])
    return total
