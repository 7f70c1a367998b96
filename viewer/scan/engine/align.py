"""Groups of runs on several diagonals -> hits: what both stretches have in common, word by word, from the best end to
the best end.

The words of many groups are taken from the arrays at once, as most groups have few.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.distance import Indel

from viewer.scan.engine.ends import CHANGED
from viewer.scan.engine.layout import LOW_BITS
from viewer.scan.engine.stretches import Stretches
from viewer.scan.engine.words import word_weights

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.scan.engine.layout import Array

_AROUND = 20  # words before and after a group that are aligned with it
_LONG = 2000  # words: between the runs of a longer group only what stands between them is aligned
_AT_ONCE = 1 << 17  # words

_Block = tuple[int, int, int]  # begin in a and in b, and size


class _Window(NamedTuple):
    """A stretch of a document: the places where it begins and ends, and its words as characters."""

    begin: int
    end: int
    words: str

    def cut(self, begin: int, end: int) -> str:
        """The words between two places."""
        return self.words[begin - self.begin : end - self.begin]


def aligned(runs: Stretches, sizes: Array, text: Array, bounds: Array) -> Stretches:
    """The hits of groups of runs. ``sizes``: of how many runs each group is; they stand one after the other."""
    first = np.cumsum(sizes) - sizes
    a_begin, a_end = _around(runs.a, runs.a_from, runs.a_to, first, bounds)
    b_begin, b_end = _around(runs.b, runs.b_from, runs.b_to, first, bounds)
    hits = []
    for low, high in _batches(a_end - a_begin + b_end - b_begin):
        some = slice(low, high)
        sums = _sums(text, a_begin[some], a_end[some])
        a_windows, b_windows = _windows(text, a_begin[some], a_end[some]), _windows(text, b_begin[some], b_end[some])
        begins = first[some].tolist()
        counts = sizes[some].tolist()
        offset = 0
        for begin, count, a, b in zip(begins, counts, a_windows, b_windows, strict=True):
            if blocks := _blocks(runs, slice(begin, begin + count), a, b):
                at = offset - a.begin
                bits = [sums[start + size + at] - sums[start + at] for start, _, size in blocks]
                hits.append((int(runs.a[begin]), int(runs.b[begin]), *_hit(blocks, bits)))
            offset += a.end - a.begin
    return Stretches(*np.array(hits, dtype=np.int64).reshape(-1, len(Stretches._fields)).T)


def _around(document: Array, begin: Array, end: Array, first: Array, bounds: Array) -> tuple[Array, Array]:
    """From where to where the words of one side of each group are aligned."""
    document = document[first]
    if not len(first):
        return document, document
    low = np.maximum(np.minimum.reduceat(begin, first) - _AROUND, bounds[document])
    return low, np.minimum(np.maximum.reduceat(end, first) + _AROUND, bounds[document + 1])


def _batches(sizes: Array) -> Iterator[tuple[int, int]]:
    """From where to where some of these sizes are together not too large, or there is one of them."""
    ends = np.cumsum(sizes)
    low = 0
    while low < len(sizes):
        most = int(ends[low] - sizes[low]) + _AT_ONCE
        high = max(int(np.searchsorted(ends, most, "right")), low + 1)
        yield low, high
        low = high


def _words(text: Array, begin: Array, end: Array) -> Array:
    """The words of some stretches, one after the other."""
    return np.concatenate([text[low:high] for low, high in zip(begin.tolist(), end.tolist(), strict=True)])


def _sums(text: Array, begin: Array, end: Array) -> list[int]:
    """The bits of all words of some stretches that stand before each word of these."""
    sums: list[int] = np.append(0, np.cumsum(word_weights(_words(text, begin, end)))).tolist()
    return sums


def _windows(text: Array, begin: Array, end: Array) -> list[_Window]:
    """The stretches, with their words as characters, which rapidfuzz compares fastest.

    Two words in a million have one character.
    """
    codes = (_words(text, begin, end) >> np.uint32(LOW_BITS)) % np.uint32(0x110000 - 0xE000) + np.uint32(0xE000)
    words = codes.astype("<u4").tobytes().decode("utf-32-le")
    windows, offset = [], 0
    for low, high in zip(begin.tolist(), end.tolist(), strict=True):
        windows.append(_Window(low, high, words[offset : offset + high - low]))
        offset += high - low
    return windows


def _blocks(runs: Stretches, group: slice, a: _Window, b: _Window) -> list[_Block]:
    """What two stretches have in common, word by word."""
    if max(len(a.words), len(b.words)) <= _LONG:
        return _common(a, b, a[:2], b[:2])
    blocks: list[_Block] = []
    a_at, b_at = a.begin, b.begin
    for a_from, a_to, b_from, b_to in zip(*(column[group].tolist() for column in runs[2:6]), strict=True):
        if a_from < a_at or b_from < b_at:
            continue
        blocks += _common(a, b, (a_at, a_from), (b_at, b_from))
        for begin in range(0, a_to - a_from, _LONG):
            end = min(begin + _LONG, a_to - a_from)
            blocks += _common(a, b, (a_from + begin, a_from + end), (b_from + begin, b_from + end))
        a_at, b_at = a_to, b_to
    return [*blocks, *_common(a, b, (a_at, a.end), (b_at, b.end))]


def _common(a: _Window, b: _Window, in_a: tuple[int, int], in_b: tuple[int, int]) -> list[_Block]:
    """What is common to parts of two stretches, each from one place to another."""
    edits = Indel.editops(a.cut(*in_a), b.cut(*in_b))
    return [(in_a[0] + same.a, in_b[0] + same.b, same.size) for same in edits.as_matching_blocks() if same.size]


def _hit(blocks: list[_Block], bits: list[int]) -> tuple[int, ...]:
    """From where to where the best of blocks in a row go on both sides, how many words they have, and their score."""
    strength, (first, last) = _best(blocks, bits)
    (a_from, b_from, _), (a_last, b_last, size) = blocks[first], blocks[last]
    kept = sum(size for _, _, size in blocks[first : last + 1])
    return a_from, a_last + size, b_from, b_last + size, kept, strength


def _best(blocks: list[_Block], bits: list[int]) -> tuple[int, tuple[int, int]]:
    """The best score of blocks in a row, and the first and the last of these."""
    best, span, score, start = bits[0], (0, 0), 0, 0
    for n, (a, b, _) in enumerate(blocks):
        if n:
            a_before, b_before, size = blocks[n - 1]
            score -= CHANGED * max(a - a_before - size, b - b_before - size)
        if score <= 0:
            score, start = 0, n
        score += bits[n]
        if score > best:
            best, span = score, (start, n)
    return best, span
