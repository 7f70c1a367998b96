"""How far apart the readings of each unit are, judged as in the pair view."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.changes import FLAGS_SET, LEVEL, changes_at
from viewer.collation.model.model import LEVEL_NUMBERS, LEVELS
from viewer.collation.model.sides import Sides
from viewer.collation.model.sort import key_groups
from viewer.collation.model.steps import Steps
from viewer.collation.words.judge import judge
from viewer.collation.words.level import form_level
from viewer.collation.words.marks import marks_level

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.apparatus.table import Table
    from viewer.collation.apparatus.variation.writing import Writings, Written
    from viewer.collation.model.model import Level

    Numbers = NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class PairLevels:
    """For every two readings of each unit, a row: the number of its level, and a bit for each flag.

    ``starts``: the first row of each unit; there the pairs stand in the order (1, 0), (2, 0), (2, 1), (3, 0) …
    """

    starts: NDArray[np.int64]
    levels: NDArray[np.int8]
    flags: NDArray[np.int8]

    def row(self, unit: int, one: int, other: int) -> int:
        """The row of two different readings of a unit."""
        low, high = sorted((one, other))
        return int(self.starts[unit]) + high * (high - 1) // 2 + low

    def between(self, one: NDArray[np.int16], other: NDArray[np.int16]) -> NDArray[np.int8]:
        """The level between two witnesses in each unit, by their readings there; -1 where they read alike, or one has
        no reading."""
        low, high = np.minimum(one, other).astype(np.int64), np.maximum(one, other).astype(np.int64)
        found = np.full(len(one), -1, dtype=np.int8)
        some = np.flatnonzero((low >= 0) & (low < high))
        found[some] = self.levels[self.starts[some] + high[some] * (high[some] - 1) // 2 + low[some]]
        return found

    def gravest(self, count: int) -> NDArray[np.int8]:
        """The gravest level of each of ``count`` units."""
        found = np.zeros(count, dtype=np.int8)
        sizes = np.diff(np.append(self.starts, len(self.levels)))
        np.maximum.at(found, np.repeat(np.arange(count), sizes), self.levels)
        return found


def levels_of(
    table: Table, writings: Writings, kinds: NDArray[np.int8], readings: NDArray[np.int16], words: Numbers
) -> PairLevels:
    """The levels of all pairs of readings; arguments as in ``Units``. A move has none: its rows say "wording"."""
    count = readings.max(axis=0, initial=-1).astype(np.int64) + 1
    starts = np.append(0, np.cumsum(count * (count - 1) // 2))
    levels = np.full(int(starts[-1]), LEVEL_NUMBERS["wording"], dtype=np.int8)
    flags = np.zeros(len(levels), dtype=np.int8)
    witnesses: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)  # two witnesses: rows and their units
    first = [np.argmax(readings == number, axis=0).tolist() for number in range(int(count.max(initial=0)))]
    row = 0
    for unit, many in enumerate(count.tolist()):
        for high in range(1, many):
            for low in range(high):
                witnesses[first[low][unit], first[high][unit]].append((row, unit))
                row += 1
    sides = _AllSides(table)
    for (one, other), rows in witnesses.items():
        of_rows = np.array(rows, dtype=np.int64)
        writing = kinds[of_rows[:, 1]] == 1
        for at, unit in of_rows[writing].tolist():
            written = (writings.written(int(writings.numbers[w][words[w, unit, 0]])) for w in (one, other))
            levels[at] = LEVEL_NUMBERS[_writing_level(*written)]
        some = of_rows[kinds[of_rows[:, 1]] == 0]
        if len(some):
            levels[some[:, 0]], flags[some[:, 0]] = sides.judged(one, other, words[:, some[:, 1]])
    return PairLevels(starts[:-1], levels, flags)


def _writing_level(one: Written, other: Written) -> Level:
    """The gravest level of the differences of two writings of a word."""
    found = [form_level(one.word, other.word)] if one.word != other.word else []
    marks = (one.before, other.before), (one.behind, other.behind)
    found += [marks_level(left, right) for left, right in marks if left != right]
    return max(found, key=LEVELS.index)


class _AllSides:
    """Any two of the witnesses, as judging asks for them; what it needs of each is made once."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._steps = Steps()
        self._made: dict[int, Sides] = {}
        vocabulary, which = key_groups(np.concatenate([w.tokens.keys for w in table.witnesses]))
        ends = np.cumsum([w.words for w in table.witnesses])
        self._words = np.split(which, ends[:-1])
        self._has = np.zeros((len(table.witnesses), len(vocabulary)), dtype=bool)
        for row, mine in zip(self._has, self._words, strict=True):
            row[mine] = True

    def judged(self, one: int, other: int, words: Numbers) -> tuple[NDArray[np.int8], NDArray[np.int8]]:
        """Level and flags of the differences of two witnesses. ``words`` (witnesses, differences, 2): where."""
        spans = [self._spans(witness, words[witness]) for witness in (one, other)]
        alone = np.arange(words.shape[1], dtype=np.int64)  # each a passage of its own: no two are judged as one value
        changes = changes_at(np.hstack(spans).astype(np.int64), alone)
        rows = judge(changes, self._sides(one, other)).rows
        return rows[:, LEVEL].astype(np.int8), rows[:, FLAGS_SET].astype(np.int8)

    def _spans(self, witness: int, words: Numbers) -> NDArray[np.int64]:
        tokens = self._table.witnesses[witness].tokens
        starts, ends = np.append(tokens.starts, 0), np.append(0, tokens.ends)
        low, high = words.T
        places = np.stack((np.where(low < high, starts[low], ends[low]), ends[high]), axis=1)
        return places.astype(np.int64)

    def _sides(self, one: int, other: int) -> Sides:
        left, right = self._alone(one), self._alone(other)
        shared = self._has[other][self._words[one]], self._has[one][self._words[other]]
        return Sides(
            left.base,
            right.base,
            left.before_base,
            right.before_base,
            left.ends_base,
            right.ends_base,
            *shared,
            left.names or right.names,
            self._steps,
        )

    def _alone(self, witness: int) -> Sides:
        if witness not in self._made:
            text = self._table.witnesses[witness]
            none = np.zeros(0, dtype=bool)
            self._made[witness] = Sides.of(text, text, (none, none), self._steps)
        return self._made[witness]
