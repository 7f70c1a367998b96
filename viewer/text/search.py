"""Where words stand in a text, as a reader asks for them: case, accents and the forms of quotes do not matter.

The text is folded once, character by character, so that each place of the folded text knows the characters it comes
from; what is asked for is folded alike and sought literally. Both are linear, and both go in steps, so that whoever
must not be kept waiting can do other things between two of them.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

from viewer.text.normalize import DASHES, QUOTES, fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

_STEP = 1 << 17  # characters folded at once: some milliseconds
_HITS = 2000  # looked at in one step


@dataclass(frozen=True, slots=True, eq=False)
class FoldedPart:
    """A stretch that is folded, ``length`` code points of the text.

    ``starts`` and ``ends`` say, in code points from the stretch's own start, where each folded character comes from;
    None where they are one to one.
    """

    text: str
    length: int
    starts: NDArray[np.int32] | None = None
    ends: NDArray[np.int32] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Folded:
    """A folded text with its parts, and where each of them starts: in the folded text, and in the text."""

    text: str
    parts: tuple[FoldedPart, ...]
    heads: tuple[int, ...]
    origins: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the text that a stretch of the folded one, not empty, comes from."""
        return self._edge(start, after=False), self._edge(end - 1, after=True)

    def _edge(self, place: int, after: bool) -> int:
        number = bisect_right(self.heads, place) - 1
        part, inside = self.parts[number], place - self.heads[number]
        edges = part.ends if after else part.starts
        return self.origins[number] + (inside + after if edges is None else edges.item(inside))


def parts(text: str) -> Iterator[FoldedPart]:
    """Fold a text, a part at a time."""
    start = 0
    while start < len(text):
        end = min(len(text), start + _STEP)
        while end < len(text) and unicodedata.combining(text[end]):  # an accent is folded with its letter
            end += 1
        yield _part(text[start:end])
        start = end


def join_parts(made: Iterable[FoldedPart]) -> Folded:
    """The parts of a text as one."""
    made = tuple(made)
    heads = accumulate((len(part.text) for part in made), initial=0)
    origins = accumulate((part.length for part in made), initial=0)
    return Folded("".join(part.text for part in made), made, tuple(heads)[:-1], tuple(origins)[:-1])


def folded(text: str) -> Folded:
    """Fold a text in one go."""
    return join_parts(parts(text))


def pattern(wanted: str) -> re.Pattern[str] | None:
    """What is asked for, to be sought in folded text: literally, but any white space for a space. None for nothing."""
    words = folded(wanted).text
    if not words.strip():
        return None
    return re.compile(" +".join(re.escape(word) for word in re.split(" +", words)))


def hits(there: Folded, sought: re.Pattern[str], whole: bool, at: int = 0) -> tuple[list[tuple[int, int]], int | None]:
    """The next hits from ``at`` on (in folded text), as stretches of the text, and where to go on; None at the end.

    ``whole``: only where no letter goes on at either end.
    """
    found: list[tuple[int, int]] = []
    text = there.text
    for _ in range(_HITS):
        hit = sought.search(text, at)
        if hit is None:
            return found, None
        start, end = hit.span()
        if whole and _within_a_word(text, start, end):
            at = start + 1
            continue
        found.append(there.place(start, end))
        at = end
    return found, at


def _within_a_word(text: str, start: int, end: int) -> bool:
    before = start > 0 and text[start].isalnum() and text[start - 1].isalnum()
    after = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return before or after


def _part(text: str) -> FoldedPart:
    if text.isascii():
        return FoldedPart(text.lower().translate(_ASCII), len(text))
    seen = set(text)
    if marks := "".join(c for c in seen if unicodedata.combining(c)):
        return _part_with_marks(text, marks)
    keys = {ord(c): _key(c) for c in seen}
    made = text.translate(keys)
    if all(len(key) == 1 for key in keys.values()):
        return FoldedPart(made, len(text))
    sizes = np.ones(max(keys) + 1, np.int32)
    for code, key in keys.items():
        sizes[code] = len(key)
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    return _mapped(made, np.ones(len(codes), np.int32), sizes[codes])


def _part_with_marks(text: str, marks: str) -> FoldedPart:
    """A letter and the marks on it are one unit: what is folded away, and what is one letter, hangs on both."""
    units = re.findall(f"[^{re.escape(marks)}]?[{re.escape(marks)}]+|.", text, re.DOTALL)
    keys = [_key(unit) for unit in units]
    sizes = np.fromiter(map(len, keys), np.int32, len(keys))
    return _mapped("".join(keys), np.fromiter(map(len, units), np.int32, len(units)), sizes)


def _mapped(made: str, lengths: NDArray[np.int32], sizes: NDArray[np.int32]) -> FoldedPart:
    """``lengths``: the characters of each unit of the text; ``sizes``: those that it is folded to."""
    ends = np.cumsum(lengths, dtype=np.int32)
    return FoldedPart(made, int(ends[-1]), np.repeat(ends - lengths, sizes), np.repeat(ends, sizes))


@lru_cache(maxsize=65536)
def _key(unit: str) -> str:
    if unit[0].isspace():  # with a mark on it, too
        return " "
    return _ALIKE.get(unit[0]) or fold(unit)


_ALIKE = {**dict.fromkeys(QUOTES, '"'), **dict.fromkeys(DASHES, "-")}
_ASCII = str.maketrans({c: _key(c) for c in map(chr, range(128)) if _key(c) != c})
