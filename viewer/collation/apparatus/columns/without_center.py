"""What some witnesses share and the center has not: a second round of comparisons of two.

After the first round those words are left over that no other witness has in their column. The witnesses whose left
over words have stretches in common are compared: all that share something with the one that shares most, then the rest
likewise, until nobody shares anything more. Of each comparison only the words that were left over are taken.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.apparatus.columns.center import four_words
from viewer.collation.apparatus.columns.pairs import paired

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Executor

    from numpy.typing import NDArray

    from viewer.collation.apparatus.columns.pairs import WordPairs
    from viewer.collation.model.model import Options
    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]
    Columns = NDArray[np.int32]
    Truths = NDArray[np.bool_]
    Keys = NDArray[np.uint64]

_LEAST = 2  # stretches of four words in common, for two witnesses to be compared
_NEAR = 4  # words between two of one stretch, on both sides
_MOVED = 4  # words in a row: fewer are not put into another column
_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_PASSAGES = 1 << 24  # the number of the first passage of this round


@dataclass(frozen=True, slots=True, eq=False)
class SharedWords:
    """Words of several witnesses that belong together, though the center has none of them.

    ``places``: of each word of each witness the number of what it belongs to, from 1; 0 for none. ``leaders`` (places,
    2): the witness and the word with which the others were compared, by these numbers, less 1. ``passages``: as in
    ``WordPairs``, with those of this round.
    """

    places: tuple[Numbers, ...]
    leaders: Numbers
    passages: tuple[Columns, ...]
    limits: tuple[str, ...]

    def brought_together(
        self, columns: Sequence[Columns], moved: Sequence[Truths], size: int
    ) -> tuple[list[Columns], list[Truths], int]:
        """The columns in which the words that belong together stand in one, moved where their order is another one."""
        targets = np.array([columns[witness][word] for witness, word in self.leaders.tolist()], dtype=np.int32)
        found, away = [one.copy() for one in columns], [one.copy() for one in moved]
        for mine, gone, places in zip(found, away, self.places, strict=True):
            some = np.flatnonzero(places)
            target = targets[places[some] - 1]
            elsewhere = (mine[some] != target) & ~np.isin(target, mine)
            some, target = some[elsewhere], target[elsewhere]
            starts = np.flatnonzero(np.append(True, np.diff(some) > _NEAR))
            sizes = np.diff(np.append(starts, len(some)))
            enough = np.repeat(sizes >= _MOVED, sizes)
            mine[some[enough]], gone[some[enough]] = target[enough], True
        there = np.zeros(size, dtype=bool)
        for mine in found:
            there[mine] = True
        numbers = (np.cumsum(there) - 1).astype(np.int32)
        return [numbers[mine] for mine in found], away, int(there.sum())


def shared_without_center(
    witnesses: Sequence[Witness],
    pairs: Sequence[WordPairs],
    columns: Sequence[Columns],
    options: Options,
    executor: Executor | None = None,
) -> SharedWords | None:
    """What witnesses share among the words that no other has in their column; None where nobody does."""
    round_ = _Round(witnesses, pairs, _alone(witnesses, columns), options.words)
    while (center := round_.nearest_to_all()) is not None:
        others = round_.near(center)
        tasks = [(witnesses[center], witnesses[other], options, False) for other in others]
        results = executor.map(paired, tasks) if executor else map(paired, tasks)
        for other, found in zip(others, results, strict=True):
            round_.take(center, other, found)
        round_.leave(center)
    return round_.result() if round_.leaders else None


def _alone(witnesses: Sequence[Witness], columns: Sequence[Columns]) -> list[Truths]:
    """Which words no other witness has in their column."""
    places = (mine.astype(np.uint64) * _FACTOR for mine in columns)
    hashes = [witness.tokens.keys ^ mine for witness, mine in zip(witnesses, places, strict=True)]
    _, which, count = np.unique(np.concatenate(hashes), return_inverse=True, return_counts=True)
    alone: Truths = count[which] == 1
    return np.split(alone, np.cumsum([witness.words for witness in witnesses])[:-1])


class _Round:
    """The words that are left over, and what they belong to, filled in comparison by comparison."""

    def __init__(
        self, witnesses: Sequence[Witness], pairs: Sequence[WordPairs], alone: list[Truths], least: int
    ) -> None:
        self._witnesses, self._alone, self._least = witnesses, alone, least
        self._places = [np.zeros(witness.words, dtype=np.int64) for witness in witnesses]
        self._passages = [one.passages.copy() for one in pairs]
        self._limits: dict[str, None] = {}
        self._stretches = [self._left_over(number) for number in range(len(witnesses))]
        self._shares = self._in_common()
        self._number = _PASSAGES
        self.leaders: list[NDArray[np.int64]] = []
        self._count = 0

    def _left_over(self, number: int) -> Keys:
        """Hashes of the stretches of four words that are all left over."""
        return np.unique(four_words(self._witnesses[number].tokens.keys, self._alone[number]))

    def _in_common(self) -> NDArray[np.float32]:
        """How many stretches every two witnesses have in common."""
        every = np.concatenate(self._stretches)
        found, count = np.unique(every, return_counts=True)
        several = found[count > 1]
        has = np.array([np.isin(several, one) for one in self._stretches], dtype=np.float32)
        shares: NDArray[np.float32] = has @ has.T
        np.fill_diagonal(shares, 0)
        shares[shares < _LEAST] = 0
        return shares

    def nearest_to_all(self) -> int | None:
        """The witness that shares most with all others, whatever their order; None where nobody shares anything."""
        total = self._shares.sum(axis=1)
        if not total.any():
            return None
        return max(range(len(total)), key=lambda n: (total[n], self._witnesses[n].words, self._witnesses[n].text))

    def near(self, center: int) -> list[int]:
        """The witnesses that share something with this one."""
        return np.flatnonzero(self._shares[center]).tolist()

    def take(self, center: int, other: int, found: WordPairs) -> None:
        """Take from a comparison what both have left over, in stretches that are long enough."""
        self._limits.update(dict.fromkeys(found.limits))
        right = np.flatnonzero((found.partners >= 0) & self._alone[other] & (self._places[other] == 0))
        left = found.partners[right].astype(np.int64)
        some = self._alone[center][left]
        left, right = left[some], right[some]
        steps, others = np.diff(left), np.diff(right)
        starts = np.flatnonzero(np.append(True, (steps < 1) | (steps > _NEAR) | (others > _NEAR)))
        same = self._witnesses[center].tokens.keys[left] == self._witnesses[other].tokens.keys[right]
        for low, high in zip(starts.tolist(), [*starts[1:].tolist(), len(left)], strict=True):
            if np.count_nonzero(same[low:high]) >= self._least:
                self._join(center, other, left[low:high], right[low:high])

    def _join(self, center: int, other: int, left: Numbers, right: Numbers) -> None:
        mine = self._places[center]
        new = left[mine[left] == 0]
        mine[new] = np.arange(len(new)) + self._count + 1
        self._count += len(new)
        self.leaders.append(np.stack((np.full(len(new), center), new), axis=1))
        self._places[other][right] = mine[left]
        for number, words in ((center, left), (other, right)):
            self._passages[number][words[0] : words[-1] + 1] = self._number
        self._number += 1

    def leave(self, center: int) -> None:
        """Go on without this witness, and without the words that belong to another one's now."""
        for number in self.near(center):
            self._alone[number] &= self._places[number] == 0
            self._stretches[number] = self._left_over(number)
        self._stretches[center] = np.zeros(0, dtype=np.uint64)
        self._shares = self._in_common()

    def result(self) -> SharedWords:
        """What was found."""
        leaders = np.concatenate(self.leaders)
        return SharedWords(tuple(self._places), leaders, tuple(self._passages), tuple(self._limits))
