"""Runs near one diagonal -> chains: each the skeleton of one passage, with its small changes in it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.collation.match.runs import NO_RUNS, ranges, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from viewer.collation.match.runs import Runs

    Numbers = NDArray[np.int64]

# How far back a run looks for the one that it goes on: chance runs may lie between the two in the base's order.
_LOOK_BACK = 6
_NOWHERE = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True, eq=False)
class Chains:
    """Many chains in two arrays: their runs, one chain after the other, and where each begins (one entry more than
    there are chains). In a large text there are tens of thousands, nearly all of one run."""

    runs: Runs
    bounds: Numbers

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def __iter__(self) -> Iterator[Runs]:
        return (self.runs[low:high] for low, high in pairwise(self.bounds.tolist()))

    def sums(self, values: NDArray[Any]) -> NDArray[Any]:
        """What the values, one a run, add up to in each chain."""
        return np.add.reduceat(values, self.bounds[:-1]) if len(self) else values[:0]

    def take(self, which: Numbers) -> Chains:
        """Some of the chains, in this order."""
        sizes = np.diff(self.bounds)[which]
        runs = np.repeat(self.bounds[which], sizes) + ranges(sizes)
        return Chains(self.runs[runs], np.concatenate(([0], np.cumsum(sizes))))


def chains(runs: Runs, gap: int, weights: NDArray[np.float64], least: float) -> Chains:
    """Chains of runs in one order, no two neighbors farther apart than ``gap`` words in either witness, whose
    ``weights`` (one a run) add up to at least ``least``.

    Each run goes on the nearest one that ends before it, and is gone on by one at most. O(n) passes over arrays.
    """
    starts = runs[:, :2]
    ends = starts + runs[:, 2:]
    limits = np.full(len(runs), gap)
    members, bounds = _paths(_links(starts, ends, limits, runs[:, 2]), weights, least)
    return _tidied(Chains(runs[members], bounds))


def merge(parts: Chains, gap: int) -> Chains:
    """Join chains that follow each other in both witnesses, where the gap is at most ``gap`` words and no longer than
    the shorter of the two: two long passages with a paragraph between them are one, two phrases are not."""
    while len(parts) > 1:
        first, last = parts.runs[parts.bounds[:-1]], parts.runs[parts.bounds[1:] - 1]
        order = np.lexsort((first[:, 1], first[:, 0]))
        starts, ends = first[order, :2], (last[:, :2] + last[:, 2:])[order]
        sizes = parts.sums(parts.runs[:, 2])[order]
        members, bounds = _paths(_links(starts, ends, np.minimum(gap, sizes), sizes), sizes, 0)
        if len(bounds) == len(parts.bounds):
            break
        taken = parts.take(order[members])
        parts = _tidied(Chains(taken.runs, taken.bounds[bounds]))
    return parts


def _tidied(found: Chains) -> Chains:
    """The chains, the runs of each freed of overlaps, and joined where one goes on the other."""
    runs, bounds = found.runs, found.bounds
    apart = runs[1:, :2] - (runs[:-1, :2] + runs[:-1, 2:])
    untidy = (apart.min(axis=1) < 0) | (apart.max(axis=1) == 0) if len(runs) > 1 else np.zeros(0, dtype=bool)
    untidy[bounds[1:-1] - 1] = False  # from one chain to the next
    which = np.unique(bounds.searchsorted(np.flatnonzero(untidy), "right") - 1)
    if not len(which):
        return found
    sizes = np.diff(bounds)
    parts: list[Runs] = []
    place = 0
    for number in which.tolist():
        low, high = bounds[number : number + 2].tolist()
        mended = tidy(runs[low:high])
        parts += runs[place:low], mended
        sizes[number], place = len(mended), high
    return Chains(np.concatenate((*parts, runs[place:])), np.concatenate(([0], np.cumsum(sizes))))


def _links(starts: Numbers, ends: Numbers, limits: Numbers, sizes: Numbers) -> Numbers:
    """For each piece the index of the one that it goes on, or -1."""
    count = len(starts)
    cost = np.full(count, _NOWHERE)
    before = np.full(count, -1)
    (i, j), (i_end, j_end) = starts.T.copy(), ends.T.copy()  # by columns: each is a row of memory
    for back in range(1, min(_LOOK_BACK, count - 1) + 1):
        left, right = i[back:] - i_end[:-back], j[back:] - j_end[:-back]
        wide, narrow = np.maximum(left, right), np.minimum(left, right)
        fits = (
            (wide <= np.minimum(limits[back:], limits[:-back]))
            & (i[back:] > i[:-back])
            & (j[back:] > j[:-back])
            & (i_end[back:] > i_end[:-back])
            & (j_end[back:] > j_end[:-back])
            & (-2 * narrow <= np.minimum(sizes[back:], sizes[:-back]))
        )
        price = np.where(fits, wide - narrow + np.maximum(wide, 0), _NOWHERE)
        better = price < cost[back:]
        cost[back:][better] = price[better]
        before[back:][better] = np.flatnonzero(better)
    return _one_to_one(before, cost)


def _one_to_one(before: Numbers, cost: Numbers) -> Numbers:
    """Where two pieces go on the same one, the nearer keeps it."""
    linked = np.flatnonzero(before >= 0)
    order = linked[np.lexsort((cost[linked], before[linked]))]
    loser = np.concatenate(([False], before[order][1:] == before[order][:-1])) if len(order) else np.zeros(0, bool)
    before = before.copy()
    before[order[loser]] = -1
    return before


def _paths(before: Numbers, weights: NDArray[np.generic], least: float) -> tuple[Numbers, Numbers]:
    """The chains that weigh enough: indices of their members, one chain after the other, and where each begins."""
    labels = list(range(len(before)))
    for index, previous in enumerate(before.tolist()):
        if previous >= 0:
            labels[index] = labels[previous]
    label = np.array(labels, dtype=np.int64)
    heavy = np.bincount(label, weights=weights) >= least
    order = np.argsort(label, kind="stable")
    order = order[heavy[label[order]]]
    firsts = np.flatnonzero(np.diff(label[order], prepend=-1))
    return order, np.append(firsts, len(order))


def words_of(runs: Runs) -> tuple[Numbers, Numbers]:
    """The word numbers of every pair in the runs, one array a side."""
    lengths = runs[:, 2]
    inside = ranges(lengths)
    return np.repeat(runs[:, 0], lengths) + inside, np.repeat(runs[:, 1], lengths) + inside


def only(runs: Runs, keep: NDArray[np.bool_]) -> Runs:
    """The runs cut down to the pairs that ``keep`` (one flag a pair of ``words_of``) leaves."""
    i, j = (side[keep] for side in words_of(runs))
    if not len(i):
        return NO_RUNS
    first = np.flatnonzero(np.concatenate(([True], (np.diff(i) != 1) | (np.diff(j) != 1))))
    return np.stack((i[first], j[first], np.diff(np.append(first, len(i)))), axis=1)
