"""The words of one witness paired with those of every other: comparisons of two, by the engine of the pair view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

import numpy as np

from viewer.collation.collate import collate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from numpy.typing import NDArray

    from viewer.collation.model.model import Collation, Options
    from viewer.text.witness import Witness

    Numbers = NDArray[np.int32]
    Truths = NDArray[np.bool_]
    Tick = Callable[[float], None]


@dataclass(frozen=True, slots=True, eq=False)
class WordPairs:
    """For each word of a witness: the word of the other one that stands in its place (-1: none), and whether it was
    moved there. A word of the other is the partner of one word at most. ``limits``: those of the comparison."""

    partners: Numbers
    moved: Truths
    limits: tuple[str, ...] = ()


def star(
    witnesses: Sequence[Witness], hub: int, options: Options, executor: Executor | None = None, tick: Tick | None = None
) -> list[WordPairs]:
    """Pair the words of each witness with those of the ``hub``. The hub's own words are their own partners.

    ``tick`` is called with the share done, 0 to 1, and may raise ``Cancelled``.
    """
    others = [number for number in range(len(witnesses)) if number != hub]
    tasks = [(witnesses[hub], witnesses[number], options) for number in others]
    found: list[WordPairs | None] = [None] * len(witnesses)
    size = witnesses[hub].words
    found[hub] = WordPairs(np.arange(size, dtype=np.int32), np.zeros(size, dtype=bool))
    results = executor.map(_paired, tasks) if executor else map(_paired, tasks)
    for done, (number, pairs) in enumerate(zip(others, results, strict=True), 1):
        found[number] = pairs
        if tick:
            tick(done / len(others))
    return cast("list[WordPairs]", found)


def _paired(task: tuple[Witness, Witness, Options]) -> WordPairs:
    hub, witness, options = task
    return word_pairs(collate((hub, witness), replace(options, echoes=False, ignore=frozenset())))


def word_pairs(collation: Collation) -> WordPairs:
    """The words of witness B with their partners in A, as a collation of the two has them.

    Outside of its variants a match has the same words on both sides, one by one; a variant of as many words on both
    sides pairs them in their order.
    """
    base, reading = collation.witnesses[:2]
    variants = collation.variants
    spans = np.hstack((variants.base, variants.reading)).astype(np.int32)
    rows = np.hstack((base.tokens.starts.searchsorted(spans[:, :2]), reading.tokens.starts.searchsorted(spans[:, 2:])))
    found = _Pairing(base, reading)
    moves = variants.transposed
    found.add_moves(rows[moves])
    for match in sorted(collation.matches, key=lambda one: (one.repeat, one.transposed)):
        inside = rows[(variants.matches == match.id) & ~moves]
        found.add_match(base.words_in(match.base), reading.words_in(match.reading), inside, moved=match.transposed)
    return WordPairs(found.partners, found.moved, collation.limits)


class _Pairing:
    """Partners of the words of a reading, filled in match by match; a word that has one keeps it."""

    def __init__(self, base: Witness, reading: Witness) -> None:
        self._keys = base.tokens.keys, reading.tokens.keys
        self._taken = np.zeros(base.words, dtype=bool)
        self.partners = np.full(reading.words, -1, dtype=np.int32)
        self.moved = np.zeros(reading.words, dtype=bool)

    def add_moves(self, rows: NDArray[np.int64]) -> None:
        """Words that were moved within a passage."""
        for i, i_end, j, j_end in rows.tolist():
            if i_end - i == j_end - j:
                self._add(np.arange(i, i_end), np.arange(j, j_end), moved=True)
            else:
                self._add(*self._in_common(np.arange(i, i_end), np.arange(j, j_end)), moved=True)

    def add_match(
        self, base: tuple[int, int], reading: tuple[int, int], rows: NDArray[np.int64], *, moved: bool
    ) -> None:
        """The words of a match; ``rows`` are those of its variants, words from and to on both sides."""
        left, right = self._outside(base, rows[:, :2]), self._outside(reading, rows[:, 2:])
        if len(left) != len(right) or (self._keys[0][left] != self._keys[1][right]).any():
            left, right = self._in_common(left, right)
        sizes = rows[:, 1::2] - rows[:, ::2]
        even = rows[(sizes[:, 0] == sizes[:, 1]) & (sizes[:, 0] > 0)]
        more = [np.arange(low, high) for low, high in even[:, :2]], [np.arange(low, high) for low, high in even[:, 2:]]
        self._add(np.concatenate((left, *more[0])), np.concatenate((right, *more[1])), moved=moved)

    def _outside(self, words: tuple[int, int], stretches: NDArray[np.int64]) -> NDArray[np.int64]:
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
