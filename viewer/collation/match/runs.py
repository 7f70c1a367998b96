"""Runs of words that two witnesses share: rare words in a row (seeds), joined along their diagonal.

A run is a row (i, j, length): ``length`` words from word i of the base are those from word j of the other. An array of
runs has shape (n, 3), int64.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.distance import Indel

from viewer.collation.match.order import heaviest_order

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.steps import Steps

    Runs = NDArray[np.int64]

NO_RUNS: Runs = np.zeros((0, 3), dtype=np.int64)

_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_POSITION_BITS = 24
_SPARSE = 3  # bits: a table eight times as large as what is put in it says no to most others
_SHARED = 2  # from this number on, words stand in both witnesses (see vocabulary)

# Pairs of words that rapidfuzz compares at a time, one bit each: 2 MB, which stay in the cache; 4,096 words by 4,096.
_CELLS = 1 << 24
# How many times all words together may be searched for anchors. Where each cut takes off only a word or two, as with
# two interlaced sequences, there would be as many searches as words.
_CUTS = 8
_MANY = 16  # runs: with more of them, operations on arrays cost less than a loop


class Places(NamedTuple):
    """Some words of a witness: the number of each, and its place, rising."""

    words: NDArray[np.int64]
    at: NDArray[np.int64]

    @classmethod
    def of(cls, words: NDArray[np.int64]) -> Places:
        """The words of a stretch that both witnesses have: only these can be in seeds."""
        at = np.flatnonzero(words >= _SHARED)
        return cls(words[at], at)

    def sequences(self, length: int) -> NDArray[np.int64]:
        """The entries with which ``length`` words begin that stand in a row."""
        if len(self.at) < length:
            return self.at[:0]
        return np.flatnonzero(self.at[length - 1 :] - self.at[: len(self.at) - length + 1] == length - 1)


class Sequences(NamedTuple):
    """The sequences of words that some words of two witnesses have in common.

    ``begin`` has the entries with which they begin, those of equal sequences one after the other, the base's before the
    other witness's: of the n-th sequence from ``first[n]`` on, first ``in_a[n]`` of the base, then ``in_b[n]``.
    """

    begin: NDArray[np.int64]
    first: NDArray[np.int64]
    in_a: NDArray[np.int64]
    in_b: NDArray[np.int64]


def seeds(a: Places, b: Places, length: int, most: int, common: Sequences | None = None) -> Runs:
    """Runs of at least ``length`` equal words, made of rare sequences of that length. O(n log n).

    A sequence is rare where the product of its counts in both witnesses is at most ``most``. ``common``: the
    sequences of both, if they are known.
    """
    begin, first, in_a, in_b = common_sequences(a, b, length) if common is None else common
    counts = in_a * in_b
    once = np.flatnonzero(counts == 1)  # nearly all
    i, j = begin[first[once]], begin[first[once] + 1]
    often = np.flatnonzero((counts > 1) & (counts <= most))
    if len(often):
        group, within = np.repeat(often, counts[often]), ranges(counts[often])
        first, in_a, in_b = first[group], in_a[group], in_b[group]
        i = np.concatenate((i, begin[first + within // in_b]))
        j = np.concatenate((j, begin[first + in_a + within % in_b]))
    truly = _verified(a.words, b.words, i, j, length)
    if not truly.all():
        i, j = i[truly], j[truly]
    return join_runs(a.at[i], b.at[j], length)


def common_sequences(a: Places, b: Places, length: int) -> Sequences:
    """The sequences of ``length`` words in both, told apart by 40 bits of their hashes, by one sort."""
    at = a.sequences(length), b.sequences(length)
    sides = [_hashes_at(side.words, entries, length) for side, entries in zip((a, b), at, strict=True)]
    met = _met(sides[1], sides[0]), _met(sides[0], sides[1])
    at = at[0][met[0]], at[1][met[1]]
    keys = np.concatenate((sides[0][met[0]], sides[1][met[1]]))
    bits = np.uint64(max(_POSITION_BITS, len(keys).bit_length()))
    packed = np.sort((keys >> bits << bits) | np.arange(len(keys), dtype=np.uint64))
    order = (packed & np.uint64((1 << int(bits)) - 1)).astype(np.int64)
    packed >>= bits
    first = np.concatenate(([0], np.flatnonzero(packed[1:] != packed[:-1]) + 1, [len(keys)]))
    before = np.zeros(len(keys) + 1, dtype=np.int64)
    np.cumsum(order < len(at[0]), out=before[1:])
    in_a = np.diff(before[first])
    in_b = np.diff(first) - in_a
    both = np.flatnonzero((in_a > 0) & (in_b > 0))
    return Sequences(np.concatenate(at)[order], first[both], in_a[both], in_b[both])


def _met(those: NDArray[np.uint64], others: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Which of the others may be among those: where their top bits are. The rest need not be sorted."""
    bits = np.uint64(64 - min(max(len(those).bit_length() + _SPARSE, 8), _POSITION_BITS))
    table = np.zeros(1 << (64 - int(bits)), dtype=bool)
    table[those >> bits] = True
    found: NDArray[np.bool_] = table[others >> bits]
    return found


def ranges(sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    """The numbers 0, 1, 2 … below each of the sizes, one sequence after the other."""
    return np.arange(int(sizes.sum())) - np.repeat(np.cumsum(sizes) - sizes, sizes)


def hashes(numbers: NDArray[np.int64], length: int) -> NDArray[np.uint64]:
    """A 64-bit hash of each ``length`` words in a row; there are at least ``length`` words."""
    words, size = numbers.view(np.uint64), len(numbers) - length + 1
    total = np.zeros(size, dtype=np.uint64)
    for shift in range(length):
        total ^= words[shift : shift + size]
        total *= _MULTIPLIER
        total ^= total >> np.uint64(29)
    return total


def _hashes_at(numbers: NDArray[np.int64], at: NDArray[np.int64], length: int) -> NDArray[np.uint64]:
    """A 64-bit hash of the ``length`` words that begin at each of these entries."""
    return hashes(numbers, length)[at] if len(at) else np.zeros(0, dtype=np.uint64)


def _verified(
    a: NDArray[np.int64], b: NDArray[np.int64], i: NDArray[np.int64], j: NDArray[np.int64], length: int
) -> NDArray[np.bool_]:
    """One flag a place (i, j): whether the words themselves are equal, for hashes can collide."""
    same = np.ones(len(i), dtype=bool)
    for shift in range(length):
        same &= a[shift:][i] == b[shift:][j]
    return same


def join_runs(i: NDArray[np.int64], j: NDArray[np.int64], length: int) -> Runs:
    """Runs of the places (i, j) that follow each other on one diagonal, word by word; sorted by the base."""
    if not len(i):
        return NO_RUNS
    span = int(max(i.max(), j.max())) + 1
    packed = np.sort((j - i + span) * (2 * span) + i)
    first = np.flatnonzero(np.concatenate(([True], np.diff(packed) != 1)))
    count = np.diff(np.append(first, len(packed)))
    i = packed[first] % (2 * span)
    j = packed[first] // (2 * span) - span + i
    runs = np.stack((i, j, count + length - 1), axis=1)
    return runs[np.lexsort((runs[:, 1], runs[:, 0]))]


def shift_runs(runs: Runs, i: int, j: int) -> Runs:
    """The runs moved by ``i`` words in the base and ``j`` words in the reading."""
    return runs + np.array((i, j, 0), dtype=np.int64)


def common_runs(pair: WordPair, i: int, i_end: int, j: int, j_end: int, steps: Steps) -> tuple[Runs, bool]:
    """A common subsequence of two stretches as runs; and whether it is surely a longest one.

    It is a longest one where the stretches are small enough: rapidfuzz finds it (Hyyro's bit-parallel longest common
    subsequence). Larger stretches are cut at words in a row that are rare in both; where none are rare, at the r-th
    occurrence of the same words in both; and where that does not help, into blocks at the same share of both.
    """
    found: list[Runs] = []
    exact = True
    room = _CUTS * (i_end - i + j_end - j)
    stack = [(i, i_end, j, j_end)]
    while stack:
        steps.tick()
        i, i_end, j, j_end = stack.pop()
        head = _same(pair.a[i:i_end], pair.b[j:j_end])
        if head:
            found.append(np.array([(i, j, head)], dtype=np.int64))
            i, j = i + head, j + head
        tail = _same(pair.a[i:i_end][::-1], pair.b[j:j_end][::-1])
        if tail:
            i_end, j_end = i_end - tail, j_end - tail
            found.append(np.array([(i_end, j_end, tail)], dtype=np.int64))
        if i == i_end or j == j_end:
            continue
        if (i_end - i) * (j_end - j) <= _CELLS:
            found.append(_exactly(pair, i, i_end, j, j_end))
            continue
        exact = False
        room -= i_end - i + j_end - j
        if room < 0:
            stack += _blocks(i, i_end, j, j_end)
            continue
        anchors = shift_runs(_anchors(pair.a[i:i_end], pair.b[j:j_end]), i, j)
        found.append(anchors)
        stack += _between(anchors, i, i_end, j, j_end) if len(anchors) else []
    runs = np.concatenate(found) if found else NO_RUNS
    return tidy(runs[np.argsort(runs[:, 0], kind="stable")]), exact


def _same(a: NDArray[np.int64], b: NDArray[np.int64]) -> int:
    """How many words are equal from the start."""
    size = min(len(a), len(b))
    low, step = 0, 64
    while low < size:  # in growing steps: most stretches differ at once
        high = min(low + step, size)
        differ = np.flatnonzero(a[low:high] != b[low:high])
        if len(differ):
            return low + int(differ[0])
        low, step = high, step * 4
    return size


def _exactly(pair: WordPair, i: int, i_end: int, j: int, j_end: int) -> Runs:
    """``equal_runs`` as an array."""
    return np.array(equal_runs(pair, i, i_end, j, j_end), dtype=np.int64).reshape(-1, 3)


def equal_runs(pair: WordPair, i: int, i_end: int, j: int, j_end: int) -> list[tuple[int, int, int]]:
    """The runs (i, j, length) of a longest common subsequence of two small stretches."""
    blocks = Indel.editops(pair.text_a[i:i_end], pair.text_b[j:j_end]).as_matching_blocks()  # far faster than opcodes
    return [(i + block.a, j + block.b, block.size) for block in blocks if block.size]


def _between(anchors: Runs, i: int, i_end: int, j: int, j_end: int) -> list[tuple[int, int, int, int]]:
    """The stretches before, between and after the anchors."""
    lows = [(i, j), *((x + n, y + n) for x, y, n in anchors.tolist())]
    highs = [*((x, y) for x, y, _ in anchors.tolist()), (i_end, j_end)]
    return [(low[0], high[0], low[1], high[1]) for low, high in zip(lows, highs, strict=True)]


def _blocks(i: int, i_end: int, j: int, j_end: int) -> list[tuple[int, int, int, int]]:
    """Two stretches cut into equally many parts, each small enough for an exact answer."""
    count = -(-max(i_end - i, j_end - j) // math.isqrt(_CELLS))
    cuts = [(i + (i_end - i) * n // count, j + (j_end - j) * n // count) for n in range(count + 1)]
    return [(low[0], high[0], low[1], high[1]) for low, high in pairwise(cuts)]


def _anchors(a: NDArray[np.int64], b: NDArray[np.int64]) -> Runs:
    """Runs in the same order at which two large stretches are cut.

    Words in a row that are unique in both (patience diff, Cohen); where there are none, the r-th occurrence of the same
    words in both.
    """
    for length in (4, 2, 1):
        runs = increasing(seeds(Places.of(a), Places.of(b), length, 1))
        if len(runs):
            return runs
    for length in (8, 2, 1):
        runs = increasing(join_runs(*_ranked(a, b, length), length))
        if len(runs):
            return runs
    return NO_RUNS


def _ranked(a: NDArray[np.int64], b: NDArray[np.int64], length: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The places i and j of the r-th occurrence of the same words in a row in ``a`` and in ``b``."""
    if len(a) < length or len(b) < length:
        return a[:0], b[:0]
    ranked = []
    for other in (hashes(a, length), hashes(b, length)):
        order = np.argsort(other, kind="stable")
        first = np.concatenate(([True], np.diff(other[order]) != 0))
        starts = np.flatnonzero(first)
        rank = np.arange(len(order)) - np.repeat(starts, np.diff(np.append(starts, len(order))))
        key = other[order] ^ (rank.astype(np.uint64) * _MULTIPLIER)
        ranked.append((key, order))
    _, at_a, at_b = np.intersect1d(ranked[0][0], ranked[1][0], assume_unique=False, return_indices=True)
    i, j = ranked[0][1][at_a], ranked[1][1][at_b]
    truly = _verified(a, b, i, j, length)
    return i[truly], j[truly]


def increasing(runs: Runs) -> Runs:
    """The runs in the same order in both with the most words: a heaviest increasing subsequence, O(n log n)."""
    if not len(runs):
        return runs
    runs = runs[np.lexsort((runs[:, 1], runs[:, 0]))]
    kept = heaviest_order(runs[:, 1], runs[:, 2])
    return tidy(runs[kept])


def tidy(runs: Runs) -> Runs:
    """The runs, which are in order, without overlaps, and joined where one continues the other."""
    if len(runs) > _MANY:
        apart = runs[1:, :2] - (runs[:-1, :2] + runs[:-1, 2:])
        if apart.min() >= 0 and runs[:, 2].min() > 0:  # nearly always
            first = np.flatnonzero(np.append(True, apart.any(axis=1)))
            return np.column_stack((runs[first, :2], np.add.reduceat(runs[:, 2], first)))
    rows: list[list[int]] = []
    for i, j, length in runs.tolist():
        if rows:
            last = rows[-1]
            over = max(last[0] + last[2] - i, last[1] + last[2] - j, 0)
            i, j, length = i + over, j + over, length - over
            if length > 0 and i == last[0] + last[2] and j == last[1] + last[2]:
                last[2] += length
                continue
        if length > 0:
            rows.append([i, j, length])
    return np.array(rows, dtype=np.int64).reshape(-1, 3)
