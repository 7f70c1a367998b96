"""A text -> the blocks it is set in: a paragraph each, and a long one cut so that no block is slow to lay out."""

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
SHORT_LINE = 90  # a line that is longer than a measure is a paragraph by itself, whatever stands around it

# What parts a block from the one before it.
SAME, LINE, PARAGRAPH, SECTION = range(4)  # cut out of one paragraph; a newline; an empty line; several of them

_STEP = 1 << 20  # characters cut in lines at once: some milliseconds, after which another thread may go on
_KEPT = 4  # texts: the same ones are set again after a preview, a decision, a second comparison

_BLANKS = "\t\v\f\r \x85\xa0\u3000"


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """Where each block starts and ends (code points, newline excluded), and what parts it from the one before.

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
        """Where the next block starts, or the text ends: the block with the empty lines after it."""
        return int(self.starts[block + 1]) if block + 1 < len(self) else self.length


_last: deque[tuple[str, Blocks]] = deque(maxlen=_KEPT)  # by the text itself: to hash a long one takes a while


def blocks(text: str) -> Blocks:
    """Cut a text into blocks. There is at least one. Of the texts asked for last they are there already."""
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
    """The lengths of the lines, and which have words, so many lines at a time."""
    start = 0
    while True:
        end = text.find("\n", start + _STEP)
        lines = text[start : len(text) if end < 0 else end].split("\n")  # not by characters: those are more
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
    """Cut what is longer than LONGEST, at a space where there is one."""
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
    """Whether a character hangs on the one before: a combining mark, a joiner, a variation selector."""
    return unicodedata.category(character) in ("Mn", "Mc", "Me", "Cf")
