"""The blocks that a text is laid out in: one for each paragraph, and several for a long one, which would be slow."""

from __future__ import annotations

import unicodedata
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONGEST = 4000  # characters: a layout of these takes about a millisecond
SHORTEST = 2000  # where a long paragraph may be cut at the earliest
SHORT_LINE = 90  # characters: a longer line is taken for a paragraph of its own, without an empty line beside it

# What separates a block from the one before: nothing (both are of one paragraph), a newline, an empty line, several.
SAME, LINE, PARAGRAPH, SECTION = range(4)

_STEP = 1 << 20  # characters split into lines at once: some milliseconds, after which another thread may run
_KEPT = 4  # texts whose blocks are remembered: a preview, a decision, a second comparison lay out the same texts again

_BLANKS = "\t\v\f\r \x85\xa0\u3000"


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """Where each block starts and ends (code points, newline excluded), and what separates it from the one before.

    Lines without words are in no block: a place in them belongs to the block before.
    """

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    breaks: NDArray[np.int8]
    length: int  # of the text, code points

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, place: float) -> int:
        """The block that a code point belongs to."""
        return max(0, int(np.searchsorted(self.starts, place, "right")) - 1)

    def reach(self, block: int) -> int:
        """The end of the block and of the empty lines after it: the start of the next block, or the end of the text."""
        return int(self.starts[block + 1]) if block + 1 < len(self) else self.length


_last: deque[tuple[str, Blocks]] = deque(maxlen=_KEPT)  # no dict: to hash a long text takes a while


def blocks(text: str) -> Blocks:
    """Cut a text into blocks, at least one. Those of the last few texts are remembered."""
    for known, made in tuple(_last):
        if known is text:
            return made
    made = _blocks(text)
    _last.append((text, made))
    return made


def _blocks(text: str) -> Blocks:
    lengths, inked = (np.concatenate(parts) for parts in zip(*_lines(text), strict=True))
    starts = np.concatenate(([0], np.cumsum(lengths[:-1] + 1))).astype(np.int64)
    ends = starts + lengths
    full = np.flatnonzero(inked)
    if not len(full):
        return Blocks(np.zeros(1, np.int64), ends[:1], np.zeros(1, np.int8), len(text))
    breaks = _breaks(full, ends[full] - starts[full])
    return _cut(text, Blocks(starts[full], ends[full], breaks, len(text)))


def _lines(text: str) -> Iterator[tuple[NDArray[np.int64], NDArray[np.bool_]]]:
    """The lengths of the lines (code points), and which are not blank, some ``_STEP`` characters at a time."""
    start = 0
    while True:
        end = text.find("\n", start + _STEP)
        lines = text[start : len(text) if end < 0 else end].split("\n")  # fewer to go through than characters
        count = len(lines)
        inked = np.fromiter((bool(line.strip(_BLANKS)) for line in lines), bool, count)
        yield np.fromiter(map(len, lines), np.int64, count), inked
        if end < 0:
            return
        start = end + 1


def _breaks(full: NDArray[np.int64], lengths: NDArray[np.int64]) -> NDArray[np.int8]:
    empty_lines = np.diff(full, prepend=full[0] - 1) - 1
    breaks: NDArray[np.int8] = np.minimum(LINE + empty_lines, SECTION).astype(np.int8)
    alone = lengths > SHORT_LINE
    after = np.concatenate(([False], alone[:-1]))
    breaks[(breaks == LINE) & (alone | after)] = PARAGRAPH
    breaks[0] = SAME
    return breaks


def _cut(text: str, whole: Blocks) -> Blocks:
    """Cut the blocks that are longer than ``LONGEST``, at a space where there is one."""
    if int((whole.ends - whole.starts).max()) <= LONGEST:
        return whole
    starts: list[int] = []
    ends: list[int] = []
    breaks: list[int] = []
    for start, end, parted in zip(whole.starts.tolist(), whole.ends.tolist(), whole.breaks.tolist(), strict=True):
        while end - start > LONGEST:
            cut = _place_to_cut(text, start)
            starts.append(start)
            ends.append(cut)
            breaks.append(parted)
            start, parted = cut, SAME
        starts.append(start)
        ends.append(end)
        breaks.append(parted)
    return Blocks(np.array(starts, np.int64), np.array(ends, np.int64), np.array(breaks, np.int8), whole.length)


def _place_to_cut(text: str, start: int) -> int:
    space = text.rfind(" ", start + SHORTEST, start + LONGEST)
    if space >= 0:
        return space + 1
    cut = start + LONGEST
    while cut > start + SHORTEST and _joined(text[cut]):
        cut -= 1
    return cut


def _joined(character: str) -> bool:
    """Whether a character belongs to the one before: a combining mark, a joiner, a variation selector."""
    return unicodedata.category(character) in ("Mn", "Mc", "Me", "Cf")
