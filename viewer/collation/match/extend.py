"""A chain -> a passage: align the gaps between its runs word by word, and extend both ends while the score grows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.chains import only, words_of
from viewer.collation.match.runs import common_runs, equal_runs, tidy
from viewer.collation.model.steps import NOT_EVERY_ALIGNMENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.runs import Places, Runs, Sequences
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.model import Options
    from viewer.collation.model.steps import Steps

    Run = tuple[int, int, int]

# An extension looks so many words ahead: first _WINDOW, twice as many each time that it succeeds, _WIDEST at most.
_WINDOW, _WIDEST = 48, 768
_GAP_COST = 0.5  # of a word in a gap; a word that is kept scores its weight, 1 on the average
_TINY = 1 << 12  # pairs of words: a gap of at most so many is aligned without arrays


@dataclass(frozen=True, eq=False)
class AlignedPassage:
    """One shared passage in words: the runs of equal words, shape (n, 3), and the word span of each witness.

    ``whole``: parts were moved within it, maybe to its ends, so that it is not to be trimmed. ``rewritten`` are
    stretches of both witnesses that were written anew; ``gone`` and ``come`` are words of the base and of the reading
    that stand at another place of the passage in the other one. ``table``: of a row of a table or a list, the number of
    the table; ``rows`` is where rows begin and end in both, of a passage that has several.
    """

    runs: Runs
    base: tuple[int, int]
    reading: tuple[int, int]
    transposed: bool = False
    repeat: bool = False
    whole: bool = False
    rewritten: tuple[tuple[int, int, int, int], ...] = ()
    gone: tuple[tuple[int, int], ...] = ()
    come: tuple[tuple[int, int], ...] = ()
    table: int = 0
    rows: tuple[tuple[int, int], ...] = ()

    @cached_property
    def kept(self) -> int:
        """How many words are the same on both sides."""
        if len(self.runs) == 1:  # as most of many passages have
            return self.runs.item(0, 2)
        return int(self.runs[:, 2].sum())

    def as_transposed(self) -> AlignedPassage:
        """The same passage, transposed. A copy of its fields takes a tenth of what ``replace`` does."""
        if self.transposed:
            return self
        copy = object.__new__(AlignedPassage)
        vars(copy).update(vars(self), transposed=True, rows=())
        return copy


def passage_of_runs(runs: Runs) -> AlignedPassage:
    """The passage from the first word of these runs to their last; there is at least one run."""
    i, j, _ = runs[0].tolist()
    x, y, length = runs[-1].tolist()
    return AlignedPassage(runs, (i, x + length), (j, y + length))


class WordMask:
    """Which words of both witnesses are taken by a passage, one flag a word.

    ``failed`` are runs, each as bytes, that were no passage when they were extended among these words, with
    ``Options.words``: seeds of several lengths find the same ones again. ``free_words`` are the words that are free on
    both sides, and ``common`` their sequences of so many words, once they are known. A word that is taken changes them.
    """

    failed: set[tuple[int, bytes]]
    free_words: tuple[Places, Places] | None
    common: dict[int, Sequences]

    def __init__(self, pair: WordPair) -> None:
        self.forget()
        self.a = np.zeros(len(pair.a) + 1, dtype=bool)
        self.b = np.zeros(len(pair.b) + 1, dtype=bool)
        self.a[-1] = self.b[-1] = True  # the end of the text stops an extension as another passage does

    @classmethod
    def of(cls, passages: Iterable[AlignedPassage], pair: WordPair) -> WordMask:
        """The words that some passages take: all are marked at once."""
        taken, found = cls(pair), list(passages)
        for flags, spans in ((taken.a, [one.base for one in found]), (taken.b, [one.reading for one in found])):
            starts, ends = np.array(spans, dtype=np.int64).reshape(-1, 2).T
            size = len(flags) + 1
            inside = np.cumsum(np.bincount(starts, minlength=size) - np.bincount(ends, minlength=size)) > 0
            flags |= inside[:-1]
        return taken

    def forget(self) -> None:
        """Forget what is known of the free words."""
        self.failed, self.free_words, self.common = set(), None, {}

    def take(self, passage: AlignedPassage) -> None:
        """Mark all words of a passage as taken."""
        self.forget()
        self.a[slice(*passage.base)] = True
        self.b[slice(*passage.reading)] = True

    def free(self, runs: Runs) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Whether each word of the runs is free, one array a witness, one flag a pair of words."""
        i, j = words_of(runs)
        return ~self.a[i], ~self.b[j]

    def left(self, runs: Runs) -> Runs:
        """The runs without the pairs of which a word is taken."""
        free = np.logical_and(*self.free(runs))
        return runs if free.all() else only(runs, free)


def with_ends(passages: Sequence[AlignedPassage]) -> tuple[Runs, NDArray[np.int64]]:
    """The runs of all passages, with an empty run at both ends of each passage; and the passage number of each run."""
    sizes = np.array([len(one.runs) for one in passages], dtype=np.int64) + 2
    lasts = np.cumsum(sizes) - 1
    rows = np.zeros((int(sizes.sum()), 3), dtype=np.int64)
    inner = np.ones(len(rows), dtype=bool)
    for ends, edge in ((lasts - sizes + 1, 0), (lasts, 1)):
        inner[ends] = False
        for side, spans in enumerate(([one.base for one in passages], [one.reading for one in passages])):
            rows[ends, side] = [span[edge] for span in spans]
    if passages:
        rows[inner] = np.concatenate([one.runs for one in passages])
    return rows, np.repeat(np.arange(len(passages)), sizes)


def extend(runs: Runs, taken: WordMask, pair: WordPair, options: Options, steps: Steps) -> AlignedPassage:
    """The passage of these runs, its gaps aligned and both ends extended as long as the score grows."""
    return extend_filled(fill_gaps(runs, pair, steps)[0], taken, pair, options)


def extend_filled(runs: Runs, taken: WordMask, pair: WordPair, options: Options) -> AlignedPassage:
    """The passage of runs whose gaps are aligned, both ends extended as long as the score grows."""
    drop = _GAP_COST * options.gap
    runs = _outward(runs, taken, pair, drop, forward=True)
    return passage_of_runs(_outward(runs, taken, pair, drop, forward=False))


def fill_gaps(runs: Runs, pair: WordPair, steps: Steps) -> tuple[Runs, bool]:
    """The runs, with those added that the words between two neighbors share; and whether these surely share no more."""
    if len(runs) == 1:  # nearly all chains
        return runs, True
    ends = runs[:-1, :2] + runs[:-1, 2:]
    starts = runs[1:, :2]
    sizes = starts - ends
    some = np.all(sizes > 0, axis=1)
    some &= (sizes > 1).any(axis=1) | (pair.a[ends[:, 0]] == pair.b[ends[:, 1]])
    found: list[tuple[int, int, int]] = []
    surely = True
    for (i, j), (i_end, j_end) in zip(ends[some].tolist(), starts[some].tolist(), strict=True):
        if (i_end - i) * (j_end - j) <= _TINY:  # nearly all: straight to rapidfuzz, no arrays on the way
            found += equal_runs(pair, i, i_end, j, j_end)
        else:
            inner, exact = common_runs(pair, i, i_end, j, j_end, steps)
            found += map(tuple, inner.tolist())
            if not exact:
                steps.cut(NOT_EVERY_ALIGNMENT)
                surely = False
    if not found:
        return runs, surely
    joined = np.concatenate((runs, np.array(found, dtype=np.int64)))
    return tidy(joined[np.argsort(joined[:, 0], kind="stable")]), surely


def _outward(runs: Runs, taken: WordMask, pair: WordPair, drop: float, *, forward: bool) -> Runs:
    """Extend one end, window by window, as long as the kept words outweigh the others (an X-drop extension of words).

    The windows grow while the words go on matching, so that a long passage takes few of them.
    """
    found = [runs]
    edge, size = runs[-1 if forward else 0].tolist(), _WINDOW
    while True:
        window = _window(edge, taken, size, forward=forward)
        if window[0] == window[1] or window[2] == window[3]:
            break
        outward = equal_runs(pair, *window)[:: 1 if forward else -1]
        gained = outward[: _best_count(outward, pair, window, drop, forward=forward)]
        if not gained:
            break
        edge, size = list(gained[-1]), min(2 * size, _WIDEST)
        found.append(np.array(gained[:: 1 if forward else -1], dtype=np.int64))
    return tidy(np.concatenate(found if forward else found[::-1])) if len(found) > 1 else runs


def _window(edge: list[int], taken: WordMask, size: int, *, forward: bool) -> tuple[int, int, int, int]:
    """The free words after a run, or before it: start and end in the base, start and end in the reading."""
    i, j, length = edge
    if forward:
        i, j = i + length, j + length
        return i, i + _free(taken.a[i : i + size]), j, j + _free(taken.b[j : j + size])
    before_a, before_b = taken.a[max(i - size, 0) : i], taken.b[max(j - size, 0) : j]
    return i - _free(before_a[::-1]), i, j - _free(before_b[::-1]), j


def _free(flags: NDArray[np.bool_]) -> int:
    """How many words come before the first that is taken."""
    first = int(flags.argmax()) if len(flags) else 0
    return first if len(flags) and flags[first] else len(flags)


def _best_count(
    inner: Sequence[Run], pair: WordPair, window: tuple[int, int, int, int], drop: float, *, forward: bool
) -> int:
    """How many of the runs, nearest first, give the best score; the search ends where it has fallen by ``drop``.

    A loop, since there are mostly few runs: arrays would cost several times as much.
    """
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
