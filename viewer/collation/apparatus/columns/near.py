"""Two short texts that are nearly the same: their words paired without the pair engine, which has much to look for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import LCSseq

from viewer.collation.match.runs import ranges

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]
    Keys = NDArray[np.uint64]

_SHORT = 3000  # words: of longer texts the table of the longest common sequence is too large
_SAME = 0.75  # of the words of the longer text, that both have in one order

_NEAR = 15  # words between two places of a word that was moved: farther it is met by chance


def nearly_same(base: Witness, reading: Witness, one_by_one: int) -> tuple[Numbers, Numbers] | None:
    """The words of both that stand in one place: those of the longest sequence that both have, and of as few other
    words (``one_by_one``) for as many. None where the texts are long, or not so near, or words may have moved."""
    a, b = base.tokens.keys, reading.tokens.keys
    most = max(len(a), len(b))
    if not min(len(a), len(b)) or most > _SHORT:
        return None
    blocks = np.array(_same_stretches(a.tolist(), b.tolist()), dtype=np.int64).reshape(-1, 3)
    sizes = blocks[:, 1] - blocks[:, 0]
    if sizes.sum() < _SAME * most:
        return None
    left, right = (np.repeat(blocks[:, at], sizes) + ranges(sizes) for at in (0, 2))
    if _may_have_moved(a, b, left, right):
        return None
    ends, other_ends = np.append(blocks[:, 0], len(a)), np.append(blocks[:, 2], len(b))
    starts, other_starts = np.append(0, blocks[:, 1]), np.append(0, blocks[:, 2] + sizes)
    gaps = ends - starts
    even = (gaps == other_ends - other_starts) & (gaps > 0) & (gaps <= one_by_one)
    more = (np.repeat(first[even], gaps[even]) + ranges(gaps[even]) for first in (starts, other_starts))
    found, other_found = (np.concatenate(both) for both in zip((left, right), more, strict=True))
    return found, other_found


def _same_stretches(a: list[int], b: list[int]) -> list[list[int]]:
    """The stretches of the longest common sequence: start and end in the one, start in the other.

    Of words that stand on both sides of what one lacks ("the doors of your houses, for the doors") those before it are
    taken, as in the pair view, so that all witnesses which lack it lack the same.
    """
    found: list[list[int]] = []
    for one in LCSseq.opcodes(a, b):
        if one.tag != "equal":
            continue
        start, end, other = one.src_start, one.src_end, one.dest_start
        if found:
            before = found[-1]
            after = before[2] + before[1] - before[0]
            while start < end and (start == before[1]) != (other == after) and a[before[1]] == a[start] == b[after]:
                before[1], start, other, after = before[1] + 1, start + 1, other + 1, after + 1
        if start < end:
            found.append([start, end, other])
    return found


def _may_have_moved(a: Keys, b: Keys, left: Numbers, right: Numbers) -> bool:
    """Whether two words in a row are in the rest of both, or near each other one that both texts have once."""
    rest, other = (
        np.setdiff1d(np.arange(len(keys)), kept, assume_unique=True) for keys, kept in ((a, left), (b, right))
    )
    pairs, other_pairs = (_in_a_row(keys, those) for keys, those in ((a, rest), (b, other)))
    if len(np.intersect1d(pairs, other_pairs)):
        return True
    rest, other = rest[_once(a)[rest]], other[_once(b)[other]]
    _, one, two = np.intersect1d(a[rest], b[other], assume_unique=True, return_indices=True)
    between = left.searchsorted(rest[one]) - right.searchsorted(other[two])
    return bool((np.abs(between) <= _NEAR).any())


def _once(keys: Keys) -> NDArray[np.bool_]:
    _, which, count = np.unique(keys, return_inverse=True, return_counts=True)
    found: NDArray[np.bool_] = count[which] == 1
    return found


def _in_a_row(keys: Keys, words: Numbers) -> Keys:
    """Hashes of every two of these words that stand side by side."""
    first = words[:-1][np.diff(words) == 1]
    found: Keys = keys[first] * np.uint64(0x9E3779B97F4A7C15) + keys[first + 1]
    return found
