"""The different values of an array, without ``numpy.unique``.

numpy loads its masked arrays when ``unique`` is first called, or what calls it (``isin`` of hashes, ``setdiff1d``): a
fiftieth of the time of a whole comparison.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Number = TypeVar("Number", bound=np.integer[Any])


def distinct(values: NDArray[Number]) -> NDArray[Number]:
    """The different values, each once, rising."""
    ordered = np.sort(values)
    first = np.ones(len(ordered), dtype=bool)
    np.not_equal(ordered[1:], ordered[:-1], out=first[1:])
    return ordered[first]


def is_among(values: NDArray[Number], ordered: NDArray[Number]) -> NDArray[np.bool_]:
    """Whether each value is one of ``ordered``, which rise."""
    if not len(ordered):
        return np.zeros(len(values), dtype=bool)
    found: NDArray[np.bool_] = ordered[np.minimum(ordered.searchsorted(values), len(ordered) - 1)] == values
    return found
