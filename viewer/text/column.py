"""An array that is filled from its head, for what comes piece by piece and whose length is not known before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Number = TypeVar("Number", bound=np.generic)

_SPARE = 1.05  # times what the part that is done lets expect: a text is seldom quite even


class Column(Generic[Number]):
    """Holds each piece once: to keep the pieces and join them in the end would take the memory of the whole twice."""

    def __init__(self, kind: type[Number]) -> None:
        self._array: NDArray[Any] = np.empty(0, dtype=kind)
        self._count = 0

    def add(self, values: NDArray[Any], done: float) -> None:
        """Put these at the end. ``done`` is the share of the whole that is there with them, above 0."""
        end = self._count + len(values)
        if end > len(self._array):
            # Room for all at once: growing step by step leaves holes behind. What is not written to is no memory yet.
            larger = np.empty(int(end / done * _SPARE) + 1, dtype=self._array.dtype)
            larger[: self._count] = self._array[: self._count]
            self._array = larger
        self._array[self._count : end] = values
        self._count = end

    def whole(self) -> NDArray[Number]:
        """All that was put in. Nothing can be added from then on."""
        self._array.resize(self._count, refcheck=False)
        return self._array
