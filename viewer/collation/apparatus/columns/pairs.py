"""The words of one witness paired with those of every other: comparisons of two, by the engine of the pair view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import numpy as np

from viewer.collation.apparatus.columns.near import nearly_same
from viewer.collation.collate import align_pair
from viewer.collation.match.runs import ranges

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from numpy.typing import NDArray

    from viewer.collation.collate import PairAlignment
    from viewer.collation.model.model import Options
    from viewer.text.witness import Witness

    Numbers = NDArray[np.int32]
    Truths = NDArray[np.bool_]
    Tick = Callable[[float], None]

_ONE_BY_ONE = 3  # words for as many


@dataclass(frozen=True, slots=True, eq=False)
class WordPairs:
    """For each word of a witness: the word of the other one that stands in its place (-1: none), and whether it was
    moved there. A word of the other is the partner of one word at most. ``passages``: the number of the passage in
    which each word stands, -1 for none. ``limits``: those of the comparison."""

    partners: Numbers
    moved: Truths
    passages: Numbers
    limits: tuple[str, ...] = ()


def pairs_with_center(
    witnesses: Sequence[Witness],
    center: int,
    options: Options,
    executor: Executor | None = None,
    tick: Tick | None = None,
) -> list[WordPairs]:
    """Pair the words of each witness with those of the ``center``. The center's own words are their own partners.

    Two alone are paired as the pair view has them; of several, what stands between is aligned anew by all of them, so
    that a shorter way will do for a witness that is nearly the center.
    ``tick`` is called with the share done, 0 to 1, and may raise ``Cancelled``.
    """
    others = [number for number in range(len(witnesses)) if number != center]
    quick = len(witnesses) > 2 and options.scope == "work"
    tasks = [(witnesses[center], witnesses[number], options, quick) for number in others]
    found: list[WordPairs | None] = [None] * len(witnesses)
    size = witnesses[center].words
    found[center] = WordPairs(
        np.arange(size, dtype=np.int32), np.zeros(size, dtype=bool), np.zeros(size, dtype=np.int32)
    )
    results = executor.map(paired, tasks) if executor else map(paired, tasks)
    for done, (number, pairs) in enumerate(zip(others, results, strict=True), 1):
        found[number] = pairs
        if tick:
            tick(done / len(others))
    return cast("list[WordPairs]", found)


def paired(task: tuple[Witness, Witness, Options, bool]) -> WordPairs:
    """The words of the second witness of a task paired with those of the first; it says whether in the quick way, where
    both are nearly the same."""
    center, witness, options, quick = task
    near = nearly_same(center, witness, _ONE_BY_ONE) if quick else None
    if near is not None:
        partners = np.full(witness.words, -1, dtype=np.int32)
        partners[near[1]] = near[0]
        none = np.zeros(witness.words, dtype=bool)
        return WordPairs(partners, none, np.zeros(witness.words, dtype=np.int32))
    return word_pairs(center, witness, align_pair(center, witness, options))


def word_pairs(base: Witness, reading: Witness, aligned: PairAlignment) -> WordPairs:
    """The words of ``reading`` with their partners in ``base``.

    Outside of its differences a passage has the same words on both sides, one by one; a difference of as few words on
    both sides pairs them in their order, unless it is all that they have.
    """
    passages, rows = _words(base, reading, aligned.passages), _words(base, reading, aligned.places)
    found = _Pairing(base, reading)
    bounds = aligned.of.searchsorted(np.arange(len(passages) + 1))
    for number in np.argsort(aligned.transposed, kind="stable").tolist():
        inside = rows[bounds[number] : bounds[number + 1]]
        found.add_passage(passages[number].tolist(), inside, moved=bool(aligned.transposed[number]))
        found.name_passage(passages[number, 2:].tolist(), number)
    if not found.some_same:
        found.partners[:] = -1
    return WordPairs(found.partners, found.moved, found.passages, aligned.limits)


def _words(base: Witness, reading: Witness, places: NDArray[np.int64]) -> NDArray[np.int64]:
    """The words that begin in each of these places, from and to in both witnesses."""
    spans = places.astype(np.int32)
    return np.hstack((base.tokens.starts.searchsorted(spans[:, :2]), reading.tokens.starts.searchsorted(spans[:, 2:])))


class _Pairing:
    """Partners of the words of a reading, filled in match by match; a word that has one keeps it."""

    def __init__(self, base: Witness, reading: Witness) -> None:
        self._keys = base.tokens.keys, reading.tokens.keys
        self._taken = np.zeros(base.words, dtype=bool)
        self.partners = np.full(reading.words, -1, dtype=np.int32)
        self.moved = np.zeros(reading.words, dtype=bool)
        self.passages = np.full(reading.words, -1, dtype=np.int32)
        self.some_same = False

    def name_passage(self, words: list[int], number: int) -> None:
        """Say in which passage these words (from and to) of the reading stand, but for those that stand in one."""
        mine = self.passages[words[0] : words[1]]
        mine[mine < 0] = number

    def add_passage(self, words: list[int], rows: NDArray[np.int64], *, moved: bool) -> None:
        """The words of a passage (from and to, on both sides); ``rows``: those of its differences, likewise."""
        left, right = self._outside(words[:2], rows[:, :2]), self._outside(words[2:], rows[:, 2:])
        if len(left) != len(right) or (self._keys[0][left] != self._keys[1][right]).any():
            left, right = self._in_common(left, right)
        self.some_same |= len(left) > 0
        sizes = rows[:, 1::2] - rows[:, ::2]
        even = (sizes[:, 0] == sizes[:, 1]) & (sizes[:, 0] > 0) & (sizes[:, 0] <= _ONE_BY_ONE)
        more = (np.repeat(rows[even, side], sizes[even, 0]) + ranges(sizes[even, 0]) for side in (0, 2))
        left, right = (np.concatenate(both) for both in zip((left, right), more, strict=True))
        self._add(left, right, moved=moved)

    def _outside(self, words: list[int], stretches: NDArray[np.int64]) -> NDArray[np.int64]:
        """The words from and to that lie in none of the stretches."""
        low, high = words
        steps = np.zeros(high - low + 1, dtype=np.int64)
        np.add.at(steps, np.clip(stretches[:, 0] - low, 0, high - low), 1)
        np.add.at(steps, np.clip(stretches[:, 1] - low, 0, high - low), -1)
        return np.flatnonzero(np.cumsum(steps)[:-1] == 0) + low

    def _in_common(self, left: NDArray[np.int64], right: NDArray[np.int64]) -> tuple[NDArray[np.int64], ...]:
        """The words of the longest sequence that both have."""
        from rapidfuzz.distance import LCSseq

        a, b = self._keys[0][left].tolist(), self._keys[1][right].tolist()
        blocks = [
            (one.src_start, one.dest_start, one.src_end - one.src_start)
            for one in LCSseq.opcodes(a, b)
            if one.tag == "equal"
        ]
        picks = [
            np.concatenate(
                [np.arange(block[side], block[side] + block[2]) for block in blocks] or [np.zeros(0, dtype=np.int64)]
            )
            for side in (0, 1)
        ]
        return left[picks[0]], right[picks[1]]

    def _add(self, left: NDArray[np.int64], right: NDArray[np.int64], *, moved: bool) -> None:
        free = ~self._taken[left] & (self.partners[right] < 0)
        left, right = left[free], right[free]
        self._taken[left] = True
        self.partners[right] = left
        self.moved[right] = moved
