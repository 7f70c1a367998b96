"""The running order: which passages stand in the same order in both witnesses, and which were moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from viewer.text.witness import Span


class _Placed(Protocol):
    @property
    def base(self) -> Span: ...
    @property
    def reading(self) -> Span: ...
    @property
    def transposed(self) -> bool: ...


_P = TypeVar("_P", bound=_Placed)


def running_order(passages: Iterable[_P]) -> list[_P]:
    """The longest sequence of passages that follow each other in both witnesses, in the base's order.

    It has no transposed passage, and no repeated one that lies inside another or would lead backward.
    """
    steady = sorted((one for one in passages if not one.transposed), key=lambda one: (one.base.start, -one.base.end))
    places, sizes = (np.array([value(one) for one in steady], dtype=np.int64) for value in (_start, _size))
    kept: list[_P] = []
    for index in heaviest_order(places, sizes).tolist():
        one = steady[index]
        clear = not kept or (kept[-1].base.end <= one.base.start and kept[-1].reading.end <= one.reading.start)
        if clear or _size(kept[-1]) < _size(one):
            kept[len(kept) - (not clear) :] = [one]
    return kept


def _start(one: _Placed) -> int:
    return one.reading.start


def _size(one: _Placed) -> int:
    return len(one.base) + len(one.reading)


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
