"""A chain -> a passage: the gaps between its runs aligned word by word, and both ends extended as long as it pays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.chains import only, words_of
from viewer.collation.match.runs import common_runs, equal_runs, tidy
from viewer.collation.model.steps import NOT_EVERY_ALIGNMENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.runs import Runs
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.model import Options
    from viewer.collation.model.steps import Steps

    Run = tuple[int, int, int]

# An extension looks this many words ahead, more where it goes well; a word kept counts what it tells, a word in a gap
# costs this much.
_WINDOW, _WIDEST = 48, 768
_GAP_COST = 0.5
_TINY = 1 << 12  # pairs of words


@dataclass(frozen=True, slots=True, eq=False)
class AlignedPassage:
    """One shared passage in words: runs of equal words, and the stretches of words that it covers on both sides."""

    runs: Runs
    base: tuple[int, int]
    reading: tuple[int, int]
    transposed: bool = False
    repeat: bool = False

    @property
    def kept(self) -> int:
        return int(self.runs[:, 2].sum())


def passage_of_runs(runs: Runs) -> AlignedPassage:
    i, j, _ = runs[0].tolist()
    x, y, length = runs[-1].tolist()
    return AlignedPassage(runs, (i, x + length), (j, y + length))


class WordMask:
    """Which words of both witnesses a passage has already, one flag a word; and the first of each passage."""

    def __init__(self, pair: WordPair) -> None:
        self.a = np.zeros(len(pair.a) + 1, dtype=bool)
        self.b = np.zeros(len(pair.b) + 1, dtype=bool)
        self.a[-1] = self.b[-1] = True  # the end stops an extension as a neighbor does
        self.firsts: tuple[set[int], set[int]] = set(), set()

    @classmethod
    def of(cls, passages: Iterable[AlignedPassage], pair: WordPair) -> WordMask:
        """What some passages have."""
        taken = cls(pair)
        for shared in passages:
            taken.take(shared)
        return taken

    def take(self, shared: AlignedPassage) -> None:
        self.a[slice(*shared.base)] = True
        self.b[slice(*shared.reading)] = True
        self.firsts[0].add(shared.base[0])
        self.firsts[1].add(shared.reading[0])

    def free(self, runs: Runs) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        i, j = words_of(runs)
        return ~self.a[i], ~self.b[j]

    def left(self, runs: Runs) -> Runs:
        """The runs, but for the pairs of which a word is taken."""
        free = np.logical_and(*self.free(runs))
        return runs if free.all() else only(runs, free)


def with_ends(passages: Sequence[AlignedPassage]) -> tuple[Runs, NDArray[np.int64]]:
    """The runs of all passages, each passage between two empty runs at its ends; and the passage of each run."""
    found: list[Runs] = [np.zeros((0, 3), dtype=np.int64)]
    for shared in passages:
        (i, i_end), (j, j_end) = shared.base, shared.reading
        found += np.array([(i, j, 0)], dtype=np.int64), shared.runs, np.array([(i_end, j_end, 0)], dtype=np.int64)
    sizes = [len(shared.runs) + 2 for shared in passages]
    return np.concatenate(found), np.repeat(np.arange(len(passages)), sizes)


def extend(runs: Runs, taken: WordMask, pair: WordPair, options: Options, steps: Steps) -> AlignedPassage:
    """Fill the gaps between the runs, and go on at both ends as long as it pays."""
    drop = _GAP_COST * options.gap
    runs = _outward(fill_gaps(runs, pair, steps), taken, pair, drop, forward=True)
    return passage_of_runs(_outward(runs, taken, pair, drop, forward=False))


def fill_gaps(runs: Runs, pair: WordPair, steps: Steps) -> Runs:
    """Align what stands between neighboring runs, where there are words on both sides."""
    if len(runs) == 1:  # nearly all chains, and told at once
        return runs
    ends = runs[:-1, :2] + runs[:-1, 2:]
    starts = runs[1:, :2]
    sizes = starts - ends
    some = np.all(sizes > 0, axis=1)
    some &= (sizes > 1).any(axis=1) | (pair.a[ends[:, 0]] == pair.b[ends[:, 1]])
    found: list[tuple[int, int, int]] = []
    for (i, j), (i_end, j_end) in zip(ends[some].tolist(), starts[some].tolist(), strict=True):
        if (i_end - i) * (j_end - j) <= _TINY:  # nearly all: straight to rapidfuzz, no arrays on the way
            found += equal_runs(pair, i, i_end, j, j_end)
        else:
            inner, exact = common_runs(pair, i, i_end, j, j_end, steps)
            found += map(tuple, inner.tolist())
            if not exact:
                steps.cut(NOT_EVERY_ALIGNMENT)
    if not found:
        return runs
    joined = np.concatenate((runs, np.array(found, dtype=np.int64)))
    return tidy(joined[np.argsort(joined[:, 0], kind="stable")])


def _outward(runs: Runs, taken: WordMask, pair: WordPair, drop: float, *, forward: bool) -> Runs:
    """Extend by windows of words as long as what is kept outweighs what is not (an X-drop on words).

    The windows grow while the text goes on alike, so that a long passage takes few of them.
    """
    found = [runs]
    edge, size = runs[-1 if forward else 0].tolist(), _WINDOW
    while True:
        window = _window(edge, taken, size, forward=forward)
        if window[0] == window[1] or window[2] == window[3]:
            break
        outward = equal_runs(pair, *window)[:: 1 if forward else -1]
        gained = outward[: _worth(outward, pair, window, drop, forward=forward)]
        if not gained:
            break
        edge, size = list(gained[-1]), min(2 * size, _WIDEST)
        found.append(np.array(gained[:: 1 if forward else -1], dtype=np.int64))
    return tidy(np.concatenate(found if forward else found[::-1])) if len(found) > 1 else runs


def _window(edge: list[int], taken: WordMask, size: int, *, forward: bool) -> tuple[int, int, int, int]:
    """The free words after, or before, a run: from and to in both witnesses."""
    i, j, length = edge
    if forward:
        i, j = i + length, j + length
        return i, i + _free(taken.a[i : i + size]), j, j + _free(taken.b[j : j + size])
    before_a, before_b = taken.a[max(i - size, 0) : i], taken.b[max(j - size, 0) : j]
    return i - _free(before_a[::-1]), i, j - _free(before_b[::-1]), j


def _free(flags: NDArray[np.bool_]) -> int:
    """How many words are free before the first that is taken."""
    first = int(flags.argmax()) if len(flags) else 0
    return first if len(flags) and flags[first] else len(flags)


def _worth(
    inner: Sequence[Run], pair: WordPair, window: tuple[int, int, int, int], drop: float, *, forward: bool
) -> int:
    """How many of the runs, nearest first, up to where the score is best; no farther than where it has fallen by
    ``drop``. One by one, since most are few: arrays would cost several times as much."""
    at = (window[0], window[2]) if forward else (window[1], window[3])
    score, best, count = 0.0, 0.0, 0
    for number, (i, j, length) in enumerate(inner, 1):
        near, far = ((i, j), (i + length, j + length)) if forward else ((i + length, j + length), (i, j))
        score -= _GAP_COST * max(abs(near[0] - at[0]), abs(near[1] - at[1]))
        if score < best - drop:
            break
        score += pair.sums_a.item(i + length) - pair.sums_a.item(i)
        at = far
        if score > best:
            best, count = score, number
    return count
