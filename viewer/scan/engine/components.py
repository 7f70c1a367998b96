"""Which numbers hang together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from viewer.scan.engine.layout import Array


def components(count: int, left: Array, right: Array) -> Array:
    """For each of ``count`` nodes the least number of a node that it is joined with, by edges from left to right.

    Labels go along the edges, and each pass also takes the label of the label, so that a long chain needs only some
    twenty passes (Shiloach and Vishkin 1982).
    """
    labels = np.arange(count)
    while len(left):
        low = np.minimum(labels[left], labels[right])
        before = labels.copy()
        np.minimum.at(labels, labels[left], low)
        np.minimum.at(labels, labels[right], low)
        while True:
            further = labels[labels]
            if np.array_equal(further, labels):
                break
            labels = further
        apart = labels[left] != labels[right]
        left, right = left[apart], right[apart]
        if not apart.any() or np.array_equal(before, labels):
            break
    return labels
