"""Search in a text as a reader expects it: case, accents and the forms of quotes do not matter.

The text is folded once, character by character, with a map from each place of the folded text to the characters that it
comes from; the words sought are folded in the same way and searched literally. Both are linear and go in steps, so that
the window can do other things between two of them.
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
_HITS = 2000  # examined in one step


@dataclass(frozen=True, slots=True, eq=False)
class FoldedPart:
    """A folded part of a text; ``length``: the code points of the text in it.

    ``starts`` and ``ends``: the span from which each folded character comes, in code points from the start of the part;
    None where characters correspond one to one.
    """

    text: str
    length: int
    starts: NDArray[np.int32] | None = None
    ends: NDArray[np.int32] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Folded:
    """A folded text with its parts; ``heads`` and ``origins``: where each starts in the folded text and in the text."""

    text: str
    parts: tuple[FoldedPart, ...]
    heads: tuple[int, ...]
    origins: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The start and end in the text of a stretch of the folded text that is not empty."""
        return self._edge(start, after=False), self._edge(end - 1, after=True)

    def _edge(self, place: int, after: bool) -> int:
        number = bisect_right(self.heads, place) - 1
        part, inside = self.parts[number], place - self.heads[number]
        edges = part.ends if after else part.starts
        return self.origins[number] + (inside + after if edges is None else edges.item(inside))


def parts(text: str) -> Iterator[FoldedPart]:
    """Fold a text, one part at a time."""
    start = 0
    while start < len(text):
        end = min(len(text), start + _STEP)
        while end < len(text) and unicodedata.combining(text[end]):  # an accent is folded with its letter
            end += 1
        yield _part(text[start:end])
        start = end


def join_parts(made: Iterable[FoldedPart]) -> Folded:
    """The folded text that consists of these parts."""
    made = tuple(made)
    heads = accumulate((len(part.text) for part in made), initial=0)
    origins = accumulate((part.length for part in made), initial=0)
    return Folded("".join(part.text for part in made), made, tuple(heads)[:-1], tuple(origins)[:-1])


def folded(text: str) -> Folded:
    """The folded text, made in one go."""
    return join_parts(parts(text))


def pattern(wanted: str) -> re.Pattern[str] | None:
    """The words sought as a pattern for folded text: literal, but any white space for a space. None without words."""
    words = folded(wanted).text
    if not words.strip():
        return None
    return re.compile(" +".join(re.escape(word) for word in re.split(" +", words)))


def hits(there: Folded, sought: re.Pattern[str], whole: bool, at: int = 0) -> tuple[list[tuple[int, int]], int | None]:
    """The next hits as (start, end) in the text, and the place in folded text to continue from; None at the end.

    ``at``: the place in folded text to search from. ``whole``: only hits that do not begin or end within a word.
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


def every_hit(there: Folded, sought: re.Pattern[str], whole: bool) -> Iterator[list[tuple[int, int]]]:
    """All hits as (start, end) in the text, those of one step at a time."""
    at: int | None = 0
    while at is not None:
        found, at = hits(there, sought, whole, at)
        yield found


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
    """``_part`` of a text with combining marks: a letter and its marks are folded as one unit."""
    units = re.findall(f"[^{re.escape(marks)}]?[{re.escape(marks)}]+|.", text, re.DOTALL)
    keys = [_key(unit) for unit in units]
    sizes = np.fromiter(map(len, keys), np.int32, len(keys))
    return _mapped("".join(keys), np.fromiter(map(len, units), np.int32, len(units)), sizes)


def _mapped(made: str, lengths: NDArray[np.int32], sizes: NDArray[np.int32]) -> FoldedPart:
    """A folded part. ``lengths``: the characters of each unit of the text; ``sizes``: those to which it is folded."""
    ends = np.cumsum(lengths, dtype=np.int32)
    return FoldedPart(made, int(ends[-1]), np.repeat(ends - lengths, sizes), np.repeat(ends, sizes))


@lru_cache(maxsize=65536)
def _key(unit: str) -> str:
    if unit[0].isspace():  # with a mark on it, too
        return " "
    return _ALIKE.get(unit[0]) or fold(unit)


_ALIKE = {**dict.fromkeys(QUOTES, '"'), **dict.fromkeys(DASHES, "-")}
_ASCII = str.maketrans({c: _key(c) for c in map(chr, range(128)) if _key(c) != c})
