"""How far apart the readings of each unit are, judged as in the pair view."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.apparatus.variation.one_text import OneText
from viewer.collation.model.changes import FLAGS_SET, LEVEL, changes_at
from viewer.collation.model.model import LEVEL_NUMBERS, LEVELS
from viewer.collation.model.sides import Sides, capitals_mean_names
from viewer.collation.model.sort import key_groups
from viewer.collation.model.steps import Steps
from viewer.collation.words.judge import judge
from viewer.collation.words.level import form_level
from viewer.collation.words.marks import marks_level

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.apparatus.table import Table
    from viewer.collation.apparatus.variation.writing import Writings, Written
    from viewer.collation.model.model import Level
    from viewer.text.witness import Witness

    Numbers = NDArray[np.int32]
    Places = NDArray[np.int64]


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
    sizes = count * (count - 1) // 2
    starts = np.append(0, np.cumsum(sizes))
    unit = np.repeat(np.arange(len(count)), sizes)
    high, low = np.tril_indices(int(count.max(initial=0)), -1)
    pair = np.arange(len(unit)) - starts[unit]
    first = np.array([np.argmax(readings == number, axis=0) for number in range(int(count.max(initial=0)))])
    levels = np.full(len(unit), LEVEL_NUMBERS["wording"], dtype=np.int8)
    flags = np.zeros(len(unit), dtype=np.int8)
    if not len(unit):
        return PairLevels(starts[:-1], levels, flags)
    one, other = first[low[pair], unit], first[high[pair], unit]
    for at in np.flatnonzero(kinds[unit] == 1).tolist():
        written = (writings.written(int(writings.numbers[w][words[w, unit[at], 0]])) for w in (one[at], other[at]))
        levels[at] = LEVEL_NUMBERS[_writing_level(*written)]
    some = np.flatnonzero(kinds[unit] == 0)
    if len(some):
        places = (words[which[some], unit[some]].astype(np.int64) for which in (one, other))
        levels[some], flags[some] = _judged(table.witnesses, one[some], other[some], *places)
    return PairLevels(starts[:-1], levels, flags)


def _writing_level(one: Written, other: Written) -> Level:
    """The gravest level of the differences of two writings of a word."""
    found = [form_level(one.word, other.word)] if one.word != other.word else []
    marks = (one.before, other.before), (one.behind, other.behind)
    found += [marks_level(left, right) for left, right in marks if left != right]
    return max(found, key=LEVELS.index)


def _judged(
    witnesses: Sequence[Witness], one: Places, other: Places, words: Places, other_words: Places
) -> tuple[NDArray[np.int8], NDArray[np.int8]]:
    """Level and flags of differences, each of two witnesses (their numbers), from a word to another on both sides."""
    whole = OneText.of(witnesses)
    spans = np.hstack((whole.spans(one, *words.T), whole.spans(other, *other_words.T)))
    in_both = _in_both(whole, len(witnesses), one, other, words[:, 0], other_words[:, 0])
    # Whether a capital means a name is a matter of the language: of the texts of both.
    named = np.array([capitals_mean_names(witness) for witness in witnesses])
    named = named[one] | named[other]
    levels, flags = np.zeros(len(one), dtype=np.int8), np.zeros(len(one), dtype=np.int8)
    none = np.zeros(0, dtype=bool)
    sides = Sides.of(whole.witness, whole.witness, (none, none), Steps())
    for names in np.unique(named).tolist():
        some = np.flatnonzero(named == names)
        alone = np.arange(len(some), dtype=np.int64)  # each a passage of its own: no two are judged as one value
        rows = judge(changes_at(spans[some], alone), replace(sides, names=names), in_both=in_both[some]).rows
        levels[some], flags[some] = rows[:, LEVEL], rows[:, FLAGS_SET]
    return levels, flags


def _in_both(
    whole: OneText, witnesses: int, one: Places, other: Places, word: Places, other_word: Places
) -> NDArray[np.bool_]:
    """Whether a word of one witness and a word of another stand in both, an entry a pair."""
    vocabulary, which = key_groups(whole.witness.tokens.keys)
    ends = np.append(whole.words[1:], len(which))
    has = np.zeros((witnesses, len(vocabulary)), dtype=bool)
    for row, low, high in zip(has, whole.words, ends, strict=True):
        row[which[low:high]] = True
    which = np.append(which, 0)  # behind the last word of all, where one lacks something
    mine, theirs = which[whole.words[one] + word], which[whole.words[other] + other_word]
    found: NDArray[np.bool_] = has[other, mine] & has[one, theirs]
    return found
