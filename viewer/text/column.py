"""An array that grows at its end, for what comes piece by piece and is not known in its length."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Number = TypeVar("Number", bound=np.generic)


class Column(Generic[Number]):
    """Holds each piece once: to keep the pieces and join them in the end would take the memory of the whole twice."""

    def __init__(self, kind: type[Number]) -> None:
        self._kind = np.dtype(kind)
        self._bytes = bytearray()

    def add(self, values: NDArray[Any]) -> None:
        """Put these at the end, as this column's own kind."""
        self._bytes += values.astype(self._kind, copy=False).data.cast("B")

    def whole(self) -> NDArray[Number]:
        """All that was put in. Nothing can be added from then on."""
        return np.frombuffer(self._bytes, dtype=self._kind)
