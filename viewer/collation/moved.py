"""Whether words that one side lacks at a place are a passage that was moved, and so are neither lost nor new."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Places = NDArray[np.int64]

_MOVED = 0.8  # of what one side lacks, in a moved passage, for it to be that passage


def moved(alone: Places, own: Places, passages: Places) -> NDArray[np.bool_]:
    """For each of some words that one side lacks, whether they are a moved passage other than their own.

    Places are rows (base start, end, reading start, end): of the words, one side of which is empty; of the passage
    that each is in; and of all the moved passages.
    """
    found = np.zeros(len(alone), dtype=bool)
    if not len(passages):
        return found
    for side in (slice(0, 2), slice(2, 4)):
        here = np.flatnonzero(alone[:, side.start] < alone[:, side.start + 1])
        start, end = alone[here, side].T
        spans = passages[np.lexsort((passages[:, side.start + 1], passages[:, side.start])), side]
        place = spans[:, 0].searchsorted(end)
        for back in (1, 2):  # a stretch that one passage fills can meet no more than that
            other = spans[np.maximum(place - back, 0)]
            overlap = np.minimum(other[:, 1], end) - np.maximum(other[:, 0], start)
            its = (other == own[here, side]).all(axis=1)
            found[here] |= (place >= back) & ~its & (overlap >= _MOVED * (end - start))
    return found
