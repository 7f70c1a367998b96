"""Whether words that one side lacks at a place are a passage that was moved, and so are neither lost nor new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Places = NDArray[np.int64]

MOVED = 0.8  # of what one side lacks, in a moved passage, for it to be that passage


def moved(alone: Places, own: Places, own_moved: NDArray[np.bool_], passages: Places) -> NDArray[np.bool_]:
    """For each of some words that one side lacks, whether they are moved passages other than their own.

    Places are rows (base start, end, reading start, end): of the words, one side of which is empty; of the passage
    that each is in, which may itself be moved; and of all the moved passages.
    """
    found = np.zeros(len(alone), dtype=bool)
    for side in (slice(0, 2), slice(2, 4)):
        here = np.flatnonzero(alone[:, side.start] < alone[:, side.start + 1])
        start, end = alone[here, side].T
        its = np.minimum(own[here, side.stop - 1], end) - np.maximum(own[here, side.start], start)
        covered = _before(end, passages[:, side]) - _before(start, passages[:, side]) - its * own_moved[here]
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
