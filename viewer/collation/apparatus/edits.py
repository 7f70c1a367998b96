"""What the reader corrects in a table, as values: they name words, which stay, and no columns, which do not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.messages import N_, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

    from viewer.collation.apparatus.table import Table

    Numbers = NDArray[np.int32]


class InapplicableEdit(ValueError):
    """The table has no such word or witness, or the edit would change nothing."""


@dataclass(frozen=True, slots=True)
class MoveWord:
    """Move a word of a witness (its siglum) one column to the right, or to the left (``by`` 1 or -1). Where the next
    column has a word of the same witness, a new one opens between the two."""

    sigil: str
    word: int
    by: int


@dataclass(frozen=True, slots=True)
class SplitUnit:
    """Begin a new unit at the column of a word."""

    sigil: str
    word: int


@dataclass(frozen=True, slots=True)
class JoinUnits:
    """Join the unit of a word with the one that ends right before the word's column."""

    sigil: str
    word: int


@dataclass(frozen=True, slots=True)
class SameReading:
    """The ``words`` (from, to) of a witness read like those of another one: what differs in them is no variant."""

    sigil: str
    words: tuple[int, int]
    other: str
    other_words: tuple[int, int]


@dataclass(frozen=True, slots=True)
class SetExtant:
    """A witness is extant, or not, where another one has these words (from, to)."""

    sigil: str
    other: str
    words: tuple[int, int]
    extant: bool


TableEdit = MoveWord | SplitUnit | JoinUnits | SameReading | SetExtant


def edited(table: Table, edits: Iterable[TableEdit]) -> tuple[Table, dict[int, str]]:
    """The table with these edits, one after the other; and by the places (from 0) of those that do not fit it, why."""
    rejected: dict[int, str] = {}
    for place, edit in enumerate(edits):
        try:
            table = with_edit(table, edit)
        except InapplicableEdit as error:
            rejected[place] = str(error)
    return table, rejected


def with_edit(table: Table, edit: TableEdit) -> Table:
    """The table with an edit. Raises ``InapplicableEdit``."""
    if isinstance(edit, MoveWord):
        return _with_word_moved(table, _number(table, edit.sigil), edit.word, edit.by)
    if isinstance(edit, SplitUnit):
        column = _column(table, _number(table, edit.sigil), edit.word)
        return replace(table, cuts=table.cuts | {column}, ties=table.ties - {column})
    if isinstance(edit, JoinUnits):
        column = _column(table, _number(table, edit.sigil), edit.word)
        return replace(table, cuts=table.cuts - {column}, ties=table.ties | {column})
    if isinstance(edit, SameReading):
        return _with_same_reading(table, edit)
    return _with_extant(table, edit)


def _number(table: Table, sigil: str) -> int:
    try:
        return table.number(sigil)
    except KeyError as error:
        raise InapplicableEdit(Message(N_("There is no witness {sigil}."), sigil=sigil)) from error


def _column(table: Table, witness: int, word: int) -> int:
    if not 0 <= word < len(table.columns[witness]):
        raise InapplicableEdit(Message(N_("{sigil} has no word {word}."), sigil=table.sigla[witness], word=word))
    return int(table.columns[witness][word])


def _with_word_moved(table: Table, witness: int, word: int, by: int) -> Table:
    if by not in (1, -1):
        raise InapplicableEdit(Message(N_("A word is moved by one column.")))
    column = _column(table, witness, word)
    target = column + by
    alone = not any((columns == column).any() for number, columns in enumerate(table.columns) if number != witness)
    if not 0 <= target < table.size or (table.columns[witness] == target).any():
        if alone:
            raise InapplicableEdit(Message(N_("The word has this column for itself, and no free one beside it.")))
        target = column + 1 if by > 0 else column
        table = _with_column(table, target)
        column += by < 0
    columns = list(table.columns)
    columns[witness] = columns[witness].copy()
    columns[witness][word] = target
    lacunae = list(table.lacunae)
    lacunae[witness] = _without(lacunae[witness], target, target + 1)
    table = replace(table, columns=tuple(columns), lacunae=tuple(lacunae))
    return _without_column(table, column) if alone else table


def _with_column(table: Table, at: int) -> Table:
    """The table with an empty column before another one."""
    return _renumbered(table, lambda values: values + (values >= at), table.size + 1)


def _without_column(table: Table, at: int) -> Table:
    """The table without an empty column."""
    return _renumbered(table, lambda values: values - (values > at), table.size - 1)


def _renumbered(table: Table, new: Callable[[Numbers], Numbers], size: int) -> Table:
    def of_set(columns: frozenset[int]) -> frozenset[int]:
        return frozenset(new(np.array(sorted(columns), dtype=np.int32)).tolist())

    lacunae = (new(gaps).astype(np.int32) for gaps in table.lacunae)
    return replace(
        table,
        columns=tuple(new(columns).astype(np.int32) for columns in table.columns),
        lacunae=tuple(gaps[gaps[:, 0] < gaps[:, 1]] for gaps in lacunae),
        cuts=of_set(table.cuts),
        ties=of_set(table.ties),
        size=size,
    )


def _with_same_reading(table: Table, edit: SameReading) -> Table:
    witness, other = _number(table, edit.sigil), _number(table, edit.other)
    (low, high), (other_low, other_high) = edit.words, edit.other_words
    ends = ((witness, low), (witness, high - 1), (other, other_low), (other, other_high - 1))
    for number, word in ends:
        _column(table, number, word)
    if high - low != other_high - other_low or low >= high:
        raise InapplicableEdit(Message(N_("Only as many words can be the same.")))
    keys = list(table.keys)
    keys[witness] = keys[witness].copy()
    keys[witness][low:high] = keys[other][other_low:other_high]
    return replace(table, keys=tuple(keys))


def _with_extant(table: Table, edit: SetExtant) -> Table:
    witness, other = _number(table, edit.sigil), _number(table, edit.other)
    first, last = (_column(table, other, word) for word in (edit.words[0], edit.words[1] - 1))
    first, end = min(first, last), max(first, last) + 1
    gaps = _without(table.lacunae[witness], first, end)
    if not edit.extant:
        mine = table.columns[witness]
        if ((mine >= first) & (mine < end)).any():
            raise InapplicableEdit(Message(N_("{sigil} has words there."), sigil=edit.sigil))
        gaps = np.concatenate((gaps, np.array([(first, end)], dtype=np.int32)))
    lacunae = list(table.lacunae)
    lacunae[witness] = gaps[np.argsort(gaps[:, 0])]
    return replace(table, lacunae=tuple(lacunae))


def _without(gaps: Numbers, first: int, end: int) -> Numbers:
    """The stretches of columns without those from ``first`` to ``end``."""
    left, right = gaps.copy(), gaps.copy()
    left[:, 1] = np.minimum(left[:, 1], first)
    right[:, 0] = np.maximum(right[:, 0], end)
    found = np.concatenate((left, right))
    found = np.unique(found[found[:, 0] < found[:, 1]], axis=0)
    return found
