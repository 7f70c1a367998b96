"""The running order: which passages stand in one order in both witnesses, and which were moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def heaviest_order(places: NDArray[np.int64], weights: NDArray[np.int64]) -> NDArray[np.int64]:
    """Indices of the increasing subsequence of ``places`` with the greatest sum of ``weights``.

    ``places`` are where the passages stand in the other witness, taken in the order of the base. A Fenwick tree of
    maxima over the ranks (Fredman 1975, with weights): O(n log n).
    """
    size = len(places)
    if size and bool((np.diff(places) > 0).all()):
        return np.arange(size)
    _, ranks = np.unique(places, return_inverse=True)
    best = [0] * (size + 2)
    last = [-1] * (size + 2)
    before = [-1] * size
    for index, (rank, weight) in enumerate(zip(ranks.tolist(), weights.tolist(), strict=True)):
        total, previous, node = 0, -1, rank
        while node > 0:
            if best[node] > total:
                total, previous = best[node], last[node]
            node -= node & -node
        before[index], total, node = previous, total + weight, rank + 1
        while node <= size:
            if total > best[node]:
                best[node], last[node] = total, index
            node += node & -node
    index, node, total = -1, size, 0
    while node > 0:
        if best[node] > total:
            total, index = best[node], last[node]
        node -= node & -node
    kept = []
    while index >= 0:
        kept.append(index)
        index = before[index]
    return np.array(kept[::-1], dtype=np.int64)
