"""Passages moved within another passage: what is left out of it at one place and put in at another."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.chain import only
from viewer.collation.extend import Shared, Taken
from viewer.collation.order import heaviest_order
from viewer.collation.search import COARSE, FINE, is_passage, search

if TYPE_CHECKING:
    from viewer.collation.model import Options
    from viewer.collation.runs import Runs
    from viewer.collation.vocabulary import Pair

# Two strangers that stand at one place have common words in one order too: runs as long as this are no chance, and
# between two such a stretch of which less than this share is kept may be two sentences, each moved.
_SOLID = 4
_STRANGE = 0.4
# Of the least words, enough for what moved within one passage: chance seldom brings words back so near.
_NEAR_HOME = 3 / 4


def moved_inside(found: list[Shared], pair: Pair, options: Options) -> list[Shared]:
    """The passages, those within another added; these are transposed, and the other no longer has their words."""
    taken, gaps = Taken(pair), Gaps(pair)
    least = math.ceil(_NEAR_HOME * options.words)
    for shared in found:
        taken.take(shared)
        gaps.open(shared, taken, least)
    near = replace(options, words=least)
    inner = [one for kind in (COARSE, *FINE[:2]) for one in search(kind, taken, pair, near).passages]
    inner = [one for one in inner if gaps.one_passage(one) or is_passage(one, pair, options)]
    moved = [replace(one, transposed=True) for one in _out_of_place(inner, gaps)]
    if not moved:
        return found
    owned = Taken(pair)
    for one in moved:
        owned.take(one)
    return [replace(shared, runs=_without(shared.runs, owned)) for shared in found] + moved


def _without(runs: Runs, owned: Taken) -> Runs:
    free = np.logical_and(*owned.free(runs))
    return runs if free.all() else only(runs, free)


class Gaps:
    """The stretches of passages in which a moved one may stand: for each word the number of its stretch, or 0."""

    def __init__(self, pair: Pair) -> None:
        self.a = np.zeros(len(pair.a), dtype=np.int64)
        self.b = np.zeros(len(pair.b), dtype=np.int64)
        self._passages = [0]  # the number of each stretch's passage

    def open(self, shared: Shared, taken: Taken, least: int) -> None:
        """Give back the words that a passage covers without a true partner, where they are enough for a passage."""
        runs = _true(shared)
        ends = np.vstack(((shared.base[0], shared.reading[0]), runs[:, :2] + runs[:, 2:]))
        starts = np.vstack((runs[:, :2], (shared.base[1], shared.reading[1])))
        wide = starts - ends >= least
        passage = self._passages[-1] + 1
        for number in np.flatnonzero(wide.any(axis=1)).tolist():
            for side, flags, numbers in ((0, taken.a, self.a), (1, taken.b, self.b)):
                if wide[number, side]:
                    stretch = slice(int(ends[number, side]), int(starts[number, side]))
                    flags[stretch], numbers[stretch] = False, len(self._passages)
            self._passages.append(passage)

    def of(self, one: Shared) -> tuple[int, int]:
        """The stretches that a passage begins in, on both sides."""
        return int(self.a[one.base[0]]), int(self.b[one.reading[0]])

    def one_passage(self, one: Shared) -> bool:
        """Whether both stretches are of one passage."""
        here, there = self.of(one)
        return here > 0 and self._passages[here] == self._passages[there]


def _true(shared: Shared) -> Runs:
    """The runs without those of stretches that two strangers may share."""
    runs = shared.runs
    solid = runs[:, 2] >= _SOLID
    stretch = np.cumsum(solid)[~solid]
    if not len(stretch):
        return runs
    ends = np.vstack(((shared.base[0], shared.reading[0]), runs[solid, :2] + runs[solid, 2:]))
    starts = np.vstack((runs[solid, :2], (shared.base[1], shared.reading[1])))
    kept = np.bincount(stretch, weights=runs[~solid, 2], minlength=len(starts))
    strange = kept < _STRANGE * (starts - ends).max(axis=1)
    keep = solid.copy()
    keep[~solid] = ~strange[stretch]
    return runs[keep]


def _out_of_place(inner: list[Shared], gaps: Gaps) -> list[Shared]:
    """What was moved. Of those that stand in one and the same stretch on both sides, what is in order was not."""
    moved: list[Shared] = []
    at_home: dict[int, list[Shared]] = {}
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
