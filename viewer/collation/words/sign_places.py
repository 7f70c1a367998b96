"""Where a text has the signs of values, of short forms and of nouns for women and men: asked of thousands of stretches
at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.words.values.values import VALUE_SIGNS
from viewer.text.normalize import APOSTROPHES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Places = NDArray[np.int64]

STOPS = frozenset(f".:{APOSTROPHES}")  # behind what is cut off: Eliz., Eliz:, solid'
SIGNS_OF_GENDER = frozenset("*:_·•/(@Ix")  # one of which is in a noun for women and men
FIGURE, OF_VALUE, APOSTROPHE, STOP, OF_GENDER, BRACKET = KINDS = tuple(1 << bit for bit in range(6))  # of a sign


class SignPlaces:
    """The signs of one text: each of one or several ``KINDS``, a bit for each."""

    def __init__(self, text: str) -> None:
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        times = np.bincount(codes)
        kinds = np.zeros(len(times), dtype=np.uint8)
        present = np.flatnonzero(times).tolist()
        kinds[present] = [_kinds(chr(code)) for code in present]
        found = kinds[codes]
        self._places = np.flatnonzero(found)
        self._kinds = found[self._places]
        self._known: dict[int, Places] = {}

    def between(self, kinds: int, starts: Places, ends: Places) -> NDArray[np.bool_]:
        """Whether a sign of one of these kinds stands in each stretch."""
        if kinds not in self._known:
            self._known[kinds] = self._places[(self._kinds & kinds) != 0]
        places = self._known[kinds]
        found: NDArray[np.bool_] = places.searchsorted(starts) < places.searchsorted(ends)
        return found


def _kinds(character: str) -> int:
    """The kinds of a sign together; 0 for what is none."""
    are = (
        character.isnumeric(),  # 三 too
        character in VALUE_SIGNS,
        character in APOSTROPHES,
        character in STOPS,
        character in SIGNS_OF_GENDER,
        character == "(",
    )
    return sum(kind for kind, is_one in zip(KINDS, are, strict=True) if is_one)
