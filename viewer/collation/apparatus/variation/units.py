"""The variation units of a table: the places that a scholar cites, whichever witness is the base."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, overload

import numpy as np

from viewer.collation.apparatus.variation.levels import levels_of
from viewer.collation.apparatus.variation.transposed import transposed_blocks
from viewer.collation.apparatus.variation.writing import Writings
from viewer.collation.model.model import CATEGORIES, CATEGORY_NUMBERS, flags_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from viewer.collation.apparatus.table import Table
    from viewer.collation.apparatus.variation.levels import PairLevels
    from viewer.collation.model.model import Category, Flag

    Numbers = NDArray[np.int32]
    Codes = NDArray[np.int16]
    Truths = NDArray[np.bool_]

UnitKind = Literal["words", "writing", "move"]
UNIT_KINDS: tuple[UnitKind, ...] = ("words", "writing", "move")
WORDS, WRITING, MOVE = range(3)
NOT_EXTANT = -1
# Words that are the same between two changes this many times as long, each, met by chance.
_CHANCE_WORDS, _CHANCE = 2, 4
_FACTOR = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True)
class VariationUnit:
    """A place where witnesses differ: the columns ``first`` to ``end``. ``kind``: in their words; in the writing of one
    word; or in where they have these words.

    ``readings``: the numbers of the witnesses that read alike, a group a reading, the largest first. ``absent``: those
    that are not extant here; for the writing of a word those that have another word; for a move those without words.
    ``category``: the gravest level between two readings, or "moved".
    """

    id: int
    kind: UnitKind
    first: int
    end: int
    readings: tuple[tuple[int, ...], ...]
    absent: tuple[int, ...]
    category: Category


@dataclass(frozen=True, slots=True, eq=False)
class Units(Sequence[VariationUnit]):
    """The variation units of ``table``, in the order of their columns, as arrays; an object is made when asked for.

    ``kinds``, ``firsts``, ``ends``, ``categories`` have an entry a unit. ``readings`` (witnesses, units) has the number
    of the reading of each, the same for those that read alike, -1 where it is not extant. ``words`` (witnesses, units,
    2): the first word of each there and the one after its last; where it has none both are the word that follows.
    ``levels``: how far apart two readings are.
    """

    table: Table
    kinds: NDArray[np.int8]
    firsts: Numbers
    ends: Numbers
    categories: NDArray[np.int8]
    readings: Codes
    words: Numbers
    levels: PairLevels

    def __len__(self) -> int:
        return len(self.firsts)

    @overload
    def __getitem__(self, place: int) -> VariationUnit: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[VariationUnit]: ...

    def __getitem__(self, place: int | slice) -> VariationUnit | Sequence[VariationUnit]:
        if isinstance(place, slice):
            return [self[number] for number in range(len(self))[place]]
        number = range(len(self))[place]
        codes = self.readings[:, number].tolist()
        groups: dict[int, list[int]] = {}
        for witness, code in enumerate(codes):
            groups.setdefault(code, []).append(witness)
        absent = tuple(groups.pop(NOT_EXTANT, ()))
        readings = tuple(tuple(one) for one in sorted(groups.values(), key=lambda one: (-len(one), one)))
        kind, category = UNIT_KINDS[self.kinds[number]], CATEGORIES[self.categories[number]]
        first, end = int(self.firsts[number]), int(self.ends[number])
        return VariationUnit(number + 1, kind, first, end, readings, absent, category)

    def at(self, categories: Iterable[Category]) -> NDArray[np.int64]:
        """The places (ids less 1) of the units of these levels, or of moves."""
        wanted = [CATEGORY_NUMBERS[category] for category in categories]
        return np.flatnonzero(np.isin(self.categories, wanted))

    def near(self, column: int) -> int | None:
        """The place of the last unit that begins at this column or before it; None without one."""
        place = int(self.firsts.searchsorted(column, "right")) - 1
        return place if place >= 0 else None

    def flags(self, unit: int, one: int, other: int) -> tuple[Flag, ...]:
        """What to check between two readings of a unit, by their numbers."""
        return flags_of(int(self.levels.flags[self.levels.row(unit, one, other)]))


def units(table: Table) -> Units:
    """The variation units of a table.

    Adjacent columns of variants are one unit where one witness departs from most in both, unless the reader cut them
    or somebody's text begins or ends between them; a word or two that are the same amid others are part of it.
    In the writing of a word each column is a unit. A block that some have elsewhere is one unit.
    """
    cells, extant = table.cells(), table.extant()
    keys = _in_columns(table.keys, cells)
    numbers = Writings.of(table.witnesses)
    written = _in_columns([one.astype(np.uint64) + np.uint64(1) for one in numbers.numbers], cells)
    parts = [_of_words(table, keys, extant), _of_writing(keys, written, extant), _of_moves(table, keys > 0)]
    kinds = np.repeat(np.arange(3, dtype=np.int8), [len(part[0]) for part in parts])
    firsts, ends = (np.concatenate([part[at] for part in parts]).astype(np.int32) for at in (0, 1))
    readings = np.concatenate([part[2] for part in parts], axis=1)
    order = np.lexsort((kinds, -ends, firsts))
    kinds, firsts, ends, readings = kinds[order], firsts[order], ends[order], readings[:, order]
    words = _words(table, cells, kinds, firsts, ends)
    levels = levels_of(table, numbers, kinds, readings, words)
    categories = np.where(kinds == MOVE, CATEGORY_NUMBERS["moved"], levels.gravest(len(kinds))).astype(np.int8)
    return Units(table, kinds, firsts, ends, categories, readings, words, levels)


def _in_columns(values: Sequence[NDArray[np.uint64]], cells: Numbers) -> NDArray[np.uint64]:
    """The values of words (an array a witness) by column, 0 where there is no word."""
    found = np.zeros(cells.shape, dtype=np.uint64)
    for row, mine, cell in zip(found, values, cells, strict=True):
        there = cell >= 0
        row[there] = mine[cell[there]]
    return found


def _of_words(table: Table, keys: NDArray[np.uint64], extant: Truths) -> tuple[Numbers, Numbers, Codes]:
    """First and end column of the units in which words differ, and the readings there."""
    high = np.where(extant, keys, 0).max(axis=0, initial=0)
    differ = (extant & (keys != high)).any(axis=0)
    columns = np.flatnonzero(differ)
    if not len(columns):
        return _nothing(len(keys))
    departs = _departs(keys[:, columns], extant[:, columns])
    chance = _chance(columns, departs)
    more = np.union1d(columns, chance)
    same = (extant[:, more[1:]] == extant[:, more[:-1]]).all(axis=0)
    apart = np.ones(table.size + 1, dtype=bool)
    apart[columns[1:][(np.diff(columns) == 1) & (departs[:, 1:] & departs[:, :-1]).any(axis=0)]] = False
    apart[chance] = apart[chance + 1] = False
    lacks = (extant & (keys == 0))[:, columns]
    added = 2 * lacks.sum(axis=0) > extant[:, columns].sum(axis=0)
    apart[_across_additions(columns, lacks & departs, added)] = False
    columns = more
    joined = (np.diff(columns) == 1) & ~apart[columns[1:]] & same & ~np.isin(columns[1:], list(table.cuts))
    joined |= (np.diff(columns) == 1) & np.isin(columns[1:], list(table.ties))
    starts = np.flatnonzero(np.append(True, ~joined))
    firsts, lasts = columns[starts], columns[np.append(starts[1:], len(columns)) - 1]
    hashes = _sequence_hashes(keys[:, columns], starts)
    there = np.logical_or.reduceat(extant[:, columns], starts, axis=1)
    return firsts.astype(np.int32), (lasts + 1).astype(np.int32), _codes(hashes, there)


def _chance(columns: NDArray[np.int64], departs: Truths) -> NDArray[np.int64]:
    """The columns, a word or two, in which all agree by chance amid words that are quite different in one witness."""
    starts = np.flatnonzero(np.append(True, np.diff(columns) != 1))
    ends = np.append(starts[1:], len(columns))
    gaps = columns[starts[1:]] - columns[ends[:-1] - 1] - 1
    sizes = np.minimum((ends - starts)[1:], (ends - starts)[:-1])
    both = (departs[:, starts[1:]] & departs[:, ends[:-1] - 1]).any(axis=0)
    some = np.flatnonzero((gaps <= _CHANCE_WORDS) & (sizes >= _CHANCE * gaps) & both)
    first = columns[ends[some] - 1] + 1
    return np.unique(np.concatenate((first, first + gaps[some] - 1)))


def _across_additions(columns: NDArray[np.int64], lacks: Truths, added: Truths) -> NDArray[np.int64]:
    """The columns that go with the one before them, since the same witnesses leave words out on both sides of
    what few ``added``: who has neither "son" nor "God" leaves out one thing, though another one has "son of God"."""
    solid = np.flatnonzero(~added)
    one, other = solid[:-1], solid[1:]
    some = (other - one > 1) & (columns[other] - columns[one] == other - one)
    left, right = lacks[:, one[some]], lacks[:, other[some]]
    some[some] = (left == right).all(axis=0) & left.any(axis=0)
    across = [np.arange(low + 1, high + 1) for low, high in zip(one[some].tolist(), other[some].tolist(), strict=True)]
    return columns[np.concatenate(across)] if across else columns[:0]


def _departs(keys: NDArray[np.uint64], extant: Truths) -> Truths:
    """Which witnesses have in a column something else than most have; where no reading has the most, all depart."""
    count = np.zeros(keys.shape, dtype=np.int16)
    for one, there in zip(keys, extant, strict=True):
        count += (keys == one) & there
    count[~extant] = 0
    most = count.max(axis=0)
    leading = count == most
    # As many witnesses have the leading reading as its count says, unless two readings share the lead.
    departs: Truths = extant & ~(leading & (leading.sum(axis=0) == most))
    return departs


def _sequence_hashes(keys: NDArray[np.uint64], starts: NDArray[np.int64]) -> NDArray[np.uint64]:
    """A hash of the words of each witness in each unit, wherever in the unit they stand."""
    there = keys > 0
    rank: NDArray[np.int64] = np.cumsum(there, axis=1)
    before = rank[:, starts] - there[:, starts].astype(np.int64)
    unit = np.zeros(keys.shape[1], dtype=np.int64)
    unit[starts[1:]] = 1
    rank = rank - before[:, np.cumsum(unit)]
    powers = np.cumprod(np.full(int(rank.max(initial=0)) + 2, _FACTOR, dtype=np.uint64))
    return np.add.reduceat(keys * powers[rank], starts, axis=1)


def _codes(hashes: NDArray[np.uint64], there: Truths) -> Codes:
    """The readings of each unit, numbered from 0 by the first witness that has each; -1 where it is not ``there``."""
    found = np.full(hashes.shape, NOT_EXTANT, dtype=np.int16)
    count = np.zeros(hashes.shape[1], dtype=np.int16)
    for number in range(len(hashes)):
        new = there[number] & (found[number] < 0)
        same = new & (hashes == hashes[number]) & there & (found < 0)
        found = np.where(same, count, found)
        count += new
    return found


def _of_writing(
    keys: NDArray[np.uint64], written: NDArray[np.uint64], extant: Truths
) -> tuple[Numbers, Numbers, Codes]:
    """The columns in which one word is written in several ways. Who has another word than most is left out."""
    columns = np.flatnonzero((written != written.max(axis=0, initial=0)).any(axis=0))
    keys, written, extant = keys[:, columns], written[:, columns], extant[:, columns]
    count = np.zeros(keys.shape, dtype=np.int16)
    for one in keys:
        count += keys == one
    count[~extant | (keys == 0)] = 0
    leading = count == count.max(axis=0, initial=0)
    word = np.where(leading & (count > 0), keys, 0).max(axis=0, initial=0)
    there = (keys == word) & extant & (word > 0)
    low = np.where(there, written, np.uint64(0xFFFFFFFFFFFFFFFF)).min(axis=0, initial=np.uint64(0xFFFFFFFFFFFFFFFF))
    some = (there & (written != low)).any(axis=0)
    columns = columns[some].astype(np.int32)
    return columns, columns + 1, _codes(written[:, some], there[:, some])


def _of_moves(table: Table, words: Truths) -> tuple[Numbers, Numbers, Codes]:
    """The blocks that some witnesses have elsewhere, and who has them where. Who has none of their ``words`` (by
    columns) is left out."""
    blocks = transposed_blocks(table)
    if not blocks:
        return _nothing(len(table.witnesses))
    firsts, ends = (np.array([block[at] for block in blocks], dtype=np.int32) for at in (0, 1))
    places = np.array([block.places for block in blocks], dtype=np.int64).T.astype(np.uint64)
    there = np.array([words[:, block.first : block.end].any(axis=1) for block in blocks]).T
    return firsts, ends, _codes(places, there)


def _nothing(witnesses: int) -> tuple[Numbers, Numbers, Codes]:
    none = np.zeros(0, dtype=np.int32)
    return none, none, np.zeros((witnesses, 0), dtype=np.int16)


def _words(table: Table, cells: Numbers, kinds: NDArray[np.int8], firsts: Numbers, ends: Numbers) -> Numbers:
    """The words of each witness in each unit: the first, and the one after the last."""
    found = np.zeros((len(cells), len(firsts), 2), dtype=np.int32)
    for mine, columns, moved in zip(found, table.columns, table.moved, strict=True):
        steady = np.flatnonzero(~moved).astype(np.int32)
        low, high = (columns[steady].searchsorted(bounds) for bounds in (firsts, ends))
        after = np.append(steady, len(columns)).astype(np.int32)
        # The place where nothing stands is behind the word before, whatever was moved to there.
        mine[:, 0] = np.where(low < high, after[low], np.where(low > 0, after[low - 1] + 1, 0))
        mine[:, 1] = np.where(low < high, after[np.maximum(high, 1) - 1] + 1, mine[:, 0])
        _add_moved(mine, low, high, columns, moved, kinds, firsts, ends)
    return found


def _add_moved(
    mine: Numbers,
    low: NDArray[np.int64],
    high: NDArray[np.int64],
    columns: Numbers,
    moved: Truths,
    kinds: NDArray[np.int8],
    firsts: Numbers,
    ends: Numbers,
) -> None:
    """Where a witness has the words of a unit elsewhere: these."""
    away = np.flatnonzero(moved)
    if not len(away):
        return
    order = np.argsort(columns[away])
    away, at = away[order], columns[away][order]
    start, end = at.searchsorted(firsts), at.searchsorted(ends)
    here = np.where(kinds == MOVE, end > start, (end > start) & (low == high))
    for unit in np.flatnonzero(here).tolist():
        words = away[start[unit] : end[unit]]
        mine[unit] = words.min(), words.max() + 1
