"""A table cut into stretches, one after the other: text that all witnesses have, and places where they differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.apparatus.variation.units import WORDS, WRITING
from viewer.collation.apparatus.variation.writing import parted

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.apparatus.variation.units import Units

    Numbers = NDArray[np.int64]


class WitnessWords(NamedTuple):
    """Words of a witness in its running order, from and to. ``moved``: they stand out of the order of the columns."""

    first: int
    end: int
    moved: bool


class ColumnStretch(NamedTuple):
    """The columns ``first`` to ``end``. ``unit``: the place of the unit that they are, -1 for none. ``parts``: what
    each witness has there, by its number; None where it is not extant.

    ``differs``: whether the witnesses do not all have the same there; ``away`` are those that have the words of these
    columns elsewhere.
    """

    first: int
    end: int
    unit: int
    parts: tuple[tuple[WitnessWords, ...] | None, ...]
    differs: bool
    away: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Cuts:
    """Of each witness, where its text is cut before each word, so that all pieces together are the text."""

    of: tuple[list[int], ...]

    @classmethod
    def between_words(cls, units: Units) -> Cuts:
        found = []
        for witness in units.table.witnesses:
            text, tokens = witness.text, witness.tokens
            places = [0]
            for end, start in zip(tokens.ends[:-1].tolist(), tokens.starts[1:].tolist(), strict=True):
                gap = text[end:start]
                places.append(end + 1 if gap == " " else start - len(parted(gap)[1]))
            found.append([*places, len(text)] if len(tokens) else [0])
        return cls(tuple(found))

    def piece(self, units: Units, witness: int, part: WitnessWords) -> str:
        """The text of these words, with the marks and the space behind them."""
        places = self.of[witness]
        return units.table.witnesses[witness].text[places[part.first] : places[part.end]]


def stretches(units: Units) -> Iterator[ColumnStretch]:
    """The stretches of a table, in the order of its columns. A word that a witness has moved stands behind the word
    that it follows in that witness; in its column the witness has nothing."""
    return _Walk(units).stretches()


class _Walk:
    def __init__(self, units: Units) -> None:
        self._units, self._table = units, units.table
        self._extant = self._table.extant()
        self._places = [_Order(*both) for both in zip(self._table.columns, self._table.moved, strict=True)]

    def stretches(self) -> Iterator[ColumnStretch]:
        first = tuple(order.before_all() for order in self._places)
        if any(first):
            yield ColumnStretch(0, 0, -1, first, differs=True)
        away = self._away()
        for start, end, unit in self._ranges(away):
            here = [bool(row.any()) for row in self._extant[:, start:end]]
            parts = tuple(
                order.parts(start, end) if there else None for order, there in zip(self._places, here, strict=True)
            )
            gone = tuple(np.flatnonzero(away[:, start:end].any(axis=1)).tolist())
            moved = any(part.moved for those in parts if those for part in those)
            if unit >= 0 or gone or not all(here):
                yield ColumnStretch(start, end, unit, parts, differs=True, away=gone)
                continue
            yield ColumnStretch(
                start, end, -1, tuple(_steady(those) for those in parts if those is not None), differs=False
            )
            if moved:
                yield ColumnStretch(
                    end, end, -1, tuple(_moved(those) for those in parts if those is not None), differs=True
                )

    def _away(self) -> NDArray[np.bool_]:
        found = np.zeros((len(self._places), self._table.size), dtype=bool)
        for row, columns, moved in zip(found, self._table.columns, self._table.moved, strict=True):
            row[columns[moved]] = True
        return found

    def _ranges(self, away: NDArray[np.bool_]) -> Iterator[tuple[int, int, int]]:
        """The columns of the units, and the runs between them in which the same witnesses have words."""
        of_column = np.full(self._table.size, -1, dtype=np.int64)
        units = self._units
        for kind in (WRITING, WORDS):  # units of words last: what is written differently in them is theirs
            for unit in np.flatnonzero(units.kinds == kind).tolist():
                of_column[units.firsts[unit] : units.ends[unit]] = unit
        same = np.zeros(self._table.size, dtype=bool)
        same[1:] = (of_column[1:] == of_column[:-1]) & (self._extant[:, 1:] == self._extant[:, :-1]).all(axis=0)
        same[1:] &= (of_column[1:] >= 0) | (away[:, 1:] == away[:, :-1]).all(axis=0)
        # Units are whole, whatever begins or ends within.
        same[1:] |= (of_column[1:] == of_column[:-1]) & (of_column[1:] >= 0)
        for order in self._places:
            behind = order.followed + 1
            behind = behind[behind < self._table.size]
            same[behind] &= of_column[behind] >= 0
        starts = np.flatnonzero(~same)
        ends = np.append(starts[1:], self._table.size)[: len(starts)]
        yield from zip(starts.tolist(), ends.tolist(), of_column[starts].tolist(), strict=True)


class _Order:
    """The words of a witness that are in order, and behind each of them those that were moved to there."""

    def __init__(self, columns: NDArray[np.int32], moved: NDArray[np.bool_]) -> None:
        self._steady = np.flatnonzero(~moved)
        self._columns = columns[self._steady].astype(np.int64)
        self._next = np.append(self._steady[1:], len(columns)) if len(self._steady) else self._steady
        self._count = len(columns)
        self.followed = self._columns[self._next > self._steady + 1]

    def before_all(self) -> tuple[WitnessWords, ...]:
        first = int(self._steady[0]) if len(self._steady) else self._count
        return (WitnessWords(0, first, moved=True),) if first else ()

    def parts(self, start: int, end: int) -> tuple[WitnessWords, ...]:
        low, high = self._columns.searchsorted((start, end)).tolist()
        found: list[WitnessWords] = []
        for place in range(low, high):
            word, after = int(self._steady[place]), int(self._next[place])
            if found and not found[-1].moved and found[-1].end == word:
                found[-1] = found[-1]._replace(end=word + 1)
            else:
                found.append(WitnessWords(word, word + 1, moved=False))
            if after > word + 1:
                found.append(WitnessWords(word + 1, after, moved=True))
        return tuple(found)


def _steady(parts: tuple[WitnessWords, ...]) -> tuple[WitnessWords, ...]:
    return tuple(part for part in parts if not part.moved)


def _moved(parts: tuple[WitnessWords, ...]) -> tuple[WitnessWords, ...]:
    return tuple(part for part in parts if part.moved)
