"""Runs near one diagonal -> chains: each the skeleton of one passage, with its small changes in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.runs import NO_RUNS, tidy

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.runs import Runs

# How far back a run looks for the one that it goes on: chance runs may lie between the two in the base's order.
_LOOK_BACK = 6
_NOWHERE = np.iinfo(np.int64).max


def chains(runs: Runs, gap: int, weights: NDArray[np.float64], least: float) -> list[Runs]:
    """Chains of runs in one order, no two neighbors farther apart than ``gap`` words in either witness, whose
    ``weights`` (one a run) add up to at least ``least``.

    Each run goes on the nearest one that ends before it, and is gone on by one at most. O(n) passes over arrays.
    """
    if not len(runs):
        return []
    starts = np.column_stack((runs[:, 0], runs[:, 1]))
    ends = starts + runs[:, 2:3]
    limits = np.full(len(runs), gap)
    paths = _paths(_links(starts, ends, limits, runs[:, 2]), weights, least)
    return [tidy(runs[members]) if len(members) > 1 else runs[members] for members in paths]


def merge(parts: list[Runs], gap: int) -> list[Runs]:
    """Join chains that follow each other in both witnesses, where the gap is at most ``gap`` words and no longer than
    the shorter of the two: two long passages with a paragraph between them are one, two phrases are not."""
    while len(parts) > 1:
        counts = np.array([len(part) for part in parts])
        joined = np.concatenate(parts)
        last = np.cumsum(counts) - 1
        first = last - counts + 1
        order = np.lexsort((joined[first, 1], joined[first, 0]))
        starts, ends = joined[first][order, :2], (joined[last, :2] + joined[last, 2:])[order]
        sizes = np.add.reduceat(joined[:, 2], first)[order]
        paths = _paths(_links(starts, ends, np.minimum(gap, sizes), sizes), sizes, 0)
        if len(paths) == len(parts):
            break
        parts = [_joined([parts[index] for index in order[path].tolist()]) for path in paths]
    return parts


def _joined(parts: list[Runs]) -> Runs:
    return tidy(np.concatenate(parts)) if len(parts) > 1 else parts[0]


def _links(
    starts: NDArray[np.int64], ends: NDArray[np.int64], limits: NDArray[np.int64], sizes: NDArray[np.int64]
) -> NDArray[np.int64]:
    """For each piece the index of the one that it goes on, or -1."""
    count = len(starts)
    cost = np.full(count, _NOWHERE)
    before = np.full(count, -1)
    for back in range(1, min(_LOOK_BACK, count - 1) + 1):
        apart = starts[back:] - ends[:-back]
        wide, narrow = apart.max(axis=1), apart.min(axis=1)
        overlap = np.maximum(-narrow, 0)
        fits = (
            (wide <= np.minimum(limits[back:], limits[:-back]))
            & (starts[back:] > starts[:-back]).all(axis=1)
            & (ends[back:] > ends[:-back]).all(axis=1)
            & (2 * overlap <= np.minimum(sizes[back:], sizes[:-back]))
        )
        price = np.where(fits, wide - narrow + np.maximum(wide, 0), _NOWHERE)
        better = price < cost[back:]
        cost[back:][better] = price[better]
        before[back:][better] = np.flatnonzero(better)
    return _one_to_one(before, cost)


def _one_to_one(before: NDArray[np.int64], cost: NDArray[np.int64]) -> NDArray[np.int64]:
    """Where two pieces go on the same one, the nearer keeps it."""
    linked = np.flatnonzero(before >= 0)
    order = linked[np.lexsort((cost[linked], before[linked]))]
    loser = np.concatenate(([False], before[order][1:] == before[order][:-1])) if len(order) else np.zeros(0, bool)
    before = before.copy()
    before[order[loser]] = -1
    return before


def _paths(before: NDArray[np.int64], weights: NDArray[np.generic], least: float) -> list[NDArray[np.int64]]:
    """Indices of each chain's members, in order, for the chains that weigh enough."""
    labels = list(range(len(before)))
    for index, previous in enumerate(before.tolist()):
        if previous >= 0:
            labels[index] = labels[previous]
    label = np.array(labels)
    heavy = np.bincount(label, weights=weights) >= least
    order = np.argsort(label, kind="stable")
    order = order[heavy[label[order]]]
    cuts = (np.flatnonzero(np.diff(label[order])) + 1).tolist()
    return [order[low:high] for low, high in zip([0, *cuts], [*cuts, len(order)], strict=True) if high > low]


def words_of(runs: Runs) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The word numbers of every pair in the runs, one array a side."""
    lengths = runs[:, 2]
    inside = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return np.repeat(runs[:, 0], lengths) + inside, np.repeat(runs[:, 1], lengths) + inside


def only(runs: Runs, keep: NDArray[np.bool_]) -> Runs:
    """The runs cut down to the pairs that ``keep`` (one flag a pair of ``words_of``) leaves."""
    i, j = (side[keep] for side in words_of(runs))
    if not len(i):
        return NO_RUNS
    first = np.flatnonzero(np.concatenate(([True], (np.diff(i) != 1) | (np.diff(j) != 1))))
    return np.stack((i[first], j[first], np.diff(np.append(first, len(i)))), axis=1)
