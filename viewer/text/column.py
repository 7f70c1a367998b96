"""An array to which parts are appended, for a length that is not known in advance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Number = TypeVar("Number", bound=np.generic)

_SPARE = 1.05  # times the length expected from the part that is done: a text is seldom quite even


class Column(Generic[Number]):
    """A growing array. To keep the parts in a list and join them in the end would take twice the memory."""

    def __init__(self, kind: type[Number]) -> None:
        self._array: NDArray[Any] = np.empty(0, dtype=kind)
        self._count = 0

    def add(self, values: NDArray[Any], done: float) -> None:
        """Append these values. ``done``: the share of the whole that is then there, above 0 and up to 1."""
        end = self._count + len(values)
        if end > len(self._array):
            # Room for everything at once: growing in steps fragments the memory, and pages not written to take none.
            larger = np.empty(int(end / done * _SPARE) + 1, dtype=self._array.dtype)
            larger[: self._count] = self._array[: self._count]
            self._array = larger
        self._array[self._count : end] = values
        self._count = end

    def whole(self) -> NDArray[Number]:
        """All values that were appended. Nothing can be added afterward."""
        self._array.resize(self._count, refcheck=False)
        return self._array
