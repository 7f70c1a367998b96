"""Runs near one diagonal -> chains, each the skeleton of one passage with small changes between its runs."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.collation.match.runs import NO_RUNS, ranges, tidy
from viewer.text.distinct import distinct

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from viewer.collation.match.runs import Runs

    Numbers = NDArray[np.int64]

# How many runs back the one is searched that a run continues: chance runs may lie between the two in the base's order.
_LOOK_BACK = 6
_NOWHERE = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True, eq=False)
class Chains:
    """Many chains in two arrays: their runs, one chain after the other, and the index at which each begins.

    ``bounds`` has one entry more than there are chains. A large text has tens of thousands, nearly all of one run.
    """

    runs: Runs
    bounds: Numbers

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def __iter__(self) -> Iterator[Runs]:
        return (self.runs[low:high] for low, high in pairwise(self.bounds.tolist()))

    def sums(self, values: NDArray[Any]) -> NDArray[Any]:
        """The sum of the values (one a run) in each chain."""
        return np.add.reduceat(values, self.bounds[:-1]) if len(self) else values[:0]

    def take(self, which: Numbers) -> Chains:
        """The chains of these indices, in this order."""
        sizes = np.diff(self.bounds)[which]
        runs = np.repeat(self.bounds[which], sizes) + ranges(sizes)
        return Chains(self.runs[runs], np.concatenate(([0], np.cumsum(sizes))))


def chains(runs: Runs, gap: int, weights: NDArray[np.float64], least: float) -> Chains:
    """The chains of runs that are in the same order in both witnesses and at most ``gap`` words apart in each.

    Only those whose ``weights`` (one a run) add up to at least ``least``. Each run continues the nearest one that ends
    before it, and at most one run continues it. O(n), by operations on arrays.
    """
    starts = runs[:, :2]
    ends = starts + runs[:, 2:]
    limits = np.full(len(runs), gap)
    members, bounds = _paths(_links(starts, ends, limits, runs[:, 2]), weights, least)
    return _tidied(Chains(runs[members], bounds))


def merge(parts: Chains, gap: int) -> Chains:
    """The chains, joined where they follow each other in both witnesses with a small gap between them.

    The gap is at most ``gap`` words and no longer than the shorter of the two: two long passages with a paragraph
    between them are one, two phrases are not.
    """
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
    """The chains with their runs tidied (see ``tidy``)."""
    runs, bounds = found.runs, found.bounds
    apart = runs[1:, :2] - (runs[:-1, :2] + runs[:-1, 2:])
    untidy = (apart.min(axis=1) < 0) | (apart.max(axis=1) == 0) if len(runs) > 1 else np.zeros(0, dtype=bool)
    untidy[bounds[1:-1] - 1] = False  # the step from one chain to the next
    which = distinct(bounds.searchsorted(np.flatnonzero(untidy), "right") - 1)
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
    """For each run or chain the index of the one that it continues, or -1."""
    count = len(starts)
    cost = np.full(count, _NOWHERE)
    before = np.full(count, -1)
    (i, j), (i_end, j_end) = starts.T.copy(), ends.T.copy()  # each column contiguous in memory
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
    """The links, with at most one behind each run: of two, the nearer is kept."""
    linked = np.flatnonzero(before >= 0)
    order = linked[np.lexsort((cost[linked], before[linked]))]
    loser = np.concatenate(([False], before[order][1:] == before[order][:-1])) if len(order) else np.zeros(0, bool)
    before = before.copy()
    before[order[loser]] = -1
    return before


def _paths(before: Numbers, weights: NDArray[np.generic], least: float) -> tuple[Numbers, Numbers]:
    """The chains that weigh enough: the indices of their members, one chain after the other, and their bounds."""
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
    """The word positions of every pair in the runs: one array for the base, one for the reading."""
    lengths = runs[:, 2]
    inside = ranges(lengths)
    return np.repeat(runs[:, 0], lengths) + inside, np.repeat(runs[:, 1], lengths) + inside


def only(runs: Runs, keep: NDArray[np.bool_]) -> Runs:
    """The runs of the pairs that ``keep`` flags (one flag a pair, as ``words_of`` lists them)."""
    i, j = (side[keep] for side in words_of(runs))
    if not len(i):
        return NO_RUNS
    first = np.flatnonzero(np.concatenate(([True], (np.diff(i) != 1) | (np.diff(j) != 1))))
    return np.stack((i[first], j[first], np.diff(np.append(first, len(i)))), axis=1)
