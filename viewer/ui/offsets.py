"""Code points <-> Qt's UTF-16 positions, and nowhere else.

Qt counts a character beyond U+FFFF as two. Only those characters are kept, so that a text without any costs nothing
and a lookup is a search in what is usually an empty array.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BMP_END = 0x10000


@dataclass(frozen=True, slots=True, eq=False)
class Offsets:
    """The two ways of counting one text. Positions run from 0 to the length, both included."""

    wide: NDArray[np.int64]  # code points at which a character of two UTF-16 units stands, in order
    length: int  # code points

    @classmethod
    def of(cls, text: str) -> Offsets:
        """Count this text."""
        if text.isascii() or max(text) < "\U00010000":
            return cls(np.empty(0, np.int64), len(text))
        return cls(np.flatnonzero(code_points(text) >= _BMP_END).astype(np.int64), len(text))

    @property
    def units(self) -> int:
        """The length in UTF-16 units."""
        return self.length + len(self.wide)

    def to_utf16(self, place: int) -> int:
        """The UTF-16 position of a code point."""
        if not len(self.wide):
            return place
        return place + int(np.searchsorted(self.wide, place, "left"))

    def to_code_point(self, position: int) -> int:
        """The code point at a UTF-16 position; one between the halves of a character belongs to that character."""
        if not len(self.wide):
            return position
        # the k-th wide character ends at wide[k] + k + 2: from there on it counts one too many
        seconds = self.wide + np.arange(len(self.wide)) + 2
        return position - self._halves(position, seconds)

    def _halves(self, position: int, seconds: NDArray[np.int64]) -> int:
        passed = int(np.searchsorted(seconds, position, "right"))
        inside = passed < len(seconds) and position == int(seconds[passed]) - 1
        return passed + int(inside)


def code_points(text: str) -> NDArray[np.uint32]:
    """The text as an array, one number a code point (lone surrogates too)."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
