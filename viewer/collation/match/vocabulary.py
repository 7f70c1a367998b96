"""The words of two witnesses as numbers: the same number where the normal form is the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.sort import sorted_positions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.text.witness import Tokens

FIRST_SHARED = 2  # 0 and 1 are the words that stand in the base or in the other alone
_SURROGATES, _SIZE = 0xD800, 0x800
LAST = 0x10FFFF - _SIZE  # the last number that is a character


@dataclass(frozen=True, slots=True, eq=False)
class WordPair:
    """The words of a base (``a``) and of another witness (``b``) as int64 numbers, and as strings for rapidfuzz.

    A word that only one witness has is 0 in the base and 1 in the other: it matches nothing. In the strings each word
    is one character.

    ``sums_a`` and ``sums_b`` are running sums of the words' weights, with one entry more than there are words. The
    weight of a word is its information content in bits, from its frequency in both witnesses together, divided by the
    mean: 1 on the average of running text, more for rare words, less for frequent ones.
    """

    a: NDArray[np.int64]
    b: NDArray[np.int64]
    text_a: str
    text_b: str
    sums_a: NDArray[np.float64]
    sums_b: NDArray[np.float64]

    @property
    def in_both(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Which words stand in the other witness too, one flag a word."""
        return self.a >= FIRST_SHARED, self.b >= FIRST_SHARED

    def weight(self, runs: NDArray[np.int64]) -> NDArray[np.float64]:
        """The weight of the words of each run; ``runs`` as in ``runs.py``."""
        weight: NDArray[np.float64] = self.sums_a[runs[:, 0] + runs[:, 2]] - self.sums_a[runs[:, 0]]
        return weight


def word_pair(base: Tokens, reading: Tokens) -> WordPair:
    """The words of two witnesses, numbered. O(n log n) by one sort of packed integers."""
    size = len(base)
    numbers, weights = _number(np.concatenate((base.keys, reading.keys)), size)
    a, b = numbers[:size], numbers[size:]
    return WordPair(a, b, _as_text(a, 0), _as_text(b, 1), _running(weights[:size]), _running(weights[size:]))


def _running(weights: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.concatenate(([0.0], np.cumsum(weights)))


def without_flagged(words: WordPair, drop_a: NDArray[np.bool_], drop_b: NDArray[np.bool_]) -> WordPair:
    """The same pair, in which the flagged words (one flag a word) match nothing."""
    if not (drop_a.any() or drop_b.any()):
        return words
    a, b = np.where(drop_a, 0, words.a), np.where(drop_b, 1, words.b)
    return replace(words, a=a, b=b, text_a=_as_text(a, 0), text_b=_as_text(b, 1))


def _number(keys: NDArray[np.uint64], size: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The number and the weight of each word."""
    if not len(keys):
        return np.zeros(0, dtype=np.int64), np.zeros(0)
    order = sorted_positions(keys)
    in_order = keys[order]
    first = np.concatenate(([True], in_order[1:] != in_order[:-1]))
    group = np.cumsum(first) - 1
    total = np.bincount(group)
    of_base = np.add.reduceat((order < size).astype(np.int64), np.flatnonzero(first))
    shared = (of_base > 0) & (of_base < total)
    number = np.where(shared, FIRST_SHARED - 1 + np.cumsum(shared), np.where(of_base > 0, 0, 1))
    bits = np.log2(len(keys) / total)
    mean = float((bits * total).sum()) / len(keys)
    weight = bits / mean if mean > 0 else np.ones(len(bits))
    numbers, weights = np.empty(len(keys), dtype=np.int64), np.empty(len(keys))
    numbers[order], weights[order] = number[group], weight[group]
    return numbers, weights


def _as_text(numbers: NDArray[np.int64], unshared: int) -> str:
    """A string of one character a word. Words beyond the last number of Unicode become ``unshared``."""
    codes = np.where(numbers >= _SURROGATES, numbers + _SIZE, numbers)
    codes[numbers > LAST] = unshared
    return codes.astype("<u4").tobytes().decode("utf-32-le")
