"""The order of many hashes, by one sort of packed integers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_POSITION_BITS = 24


def sorted_positions(keys: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Positions in the order of their keys, those of one key in their own order.

    A plain sort of integers, key and position packed into one, is several times faster than an argsort. The top 40 bits
    of two different keys may agree by chance, and equal keys would then not stand together: this is checked, and the
    slower sort used if it happens.
    """
    if len(keys) < 1 << _POSITION_BITS:
        mask = np.uint64((1 << _POSITION_BITS) - 1)
        packed = np.sort((keys & ~mask) | np.arange(len(keys), dtype=np.uint64))
        order = (packed & mask).astype(np.int64)
        in_order = keys[order]
        same_top = (packed[1:] & ~mask) == (packed[:-1] & ~mask)
        if not (same_top & (in_order[1:] != in_order[:-1])).any():
            return order
    return np.argsort(keys, kind="stable")


def key_groups(keys: NDArray[np.uint64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The first position of each different key, by the order of the keys, and for each key the number of its own."""
    order = sorted_positions(keys)
    in_order = keys[order]
    first = np.ones(len(keys), dtype=bool)
    np.not_equal(in_order[1:], in_order[:-1], out=first[1:])
    number = np.empty(len(keys), dtype=np.int64)
    number[order] = np.cumsum(first) - 1
    return order[first], number
