"""The ends of a move: what stands beside the moved words in the same omission or insertion is one of its own.

"The children slept." that comes to stand as ", since the children slept" has "since" as a new word, which nobody would
see if it were a part of the move.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.model.changes import END, MARKED, READING_END, READING_START, START, UNMARKED, Changes
from viewer.text.boundaries import sentence_start
from viewer.text.normalize import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.match.moves.moved import MovedWords
    from viewer.collation.model.sides import Sides
    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]

_SIDES = (START, END), (READING_START, READING_END)


def with_moved_apart(changes: Changes, sides: Sides, moved: MovedWords) -> Changes:
    """The changes, each omission and insertion of which only a part was moved cut where that begins and ends.

    Not cut are the two ends of a move that have the same words beside it: a joint that moved with the clause.
    """
    found = [
        end
        for side, witness in enumerate((sides.base, sides.reading))
        for end in _partly_moved(changes, side, witness, moved)
    ]
    if not found:
        return changes
    beside = [{end.moves: end.beside for end in found if end.side == side} for side in (0, 1)]
    cuts = {end.row: end for end in found if beside[0].get(end.moves) != beside[1].get(end.moves)}
    rows: list[list[int]] = []
    numbers: list[int] = []
    for number, (row, of) in enumerate(zip(changes.rows.tolist(), changes.of.tolist(), strict=True)):
        parts = _cut(row, cuts[number]) if number in cuts else [row]
        rows += parts
        numbers += [of] * len(parts)
    return Changes(np.array(rows, dtype=np.int64), np.array(numbers, dtype=np.int64))


def wholly_moved(changes: Changes, sides: Sides, moved: MovedWords) -> NDArray[np.bool_]:
    """Which changes are words of one side alone that were all moved."""
    found = np.zeros(len(changes), dtype=bool)
    if not moved.firsts[0]:
        return found
    for side, witness in enumerate((sides.base, sides.reading)):
        alone, words = _one_sided(changes, side, witness)
        sizes = words[:, 1] - words[:, 0]
        found[alone] = (sizes > 0) & (moved.counts(side, words, changes.of[alone]) == sizes)
    return found


class _MoveEnd(NamedTuple):
    """A change that one side alone has words in, some of them moved: its row, the side, the numbers of the moves, the
    words beside the moved ones, and the places where it can be cut."""

    row: int
    side: int
    moves: frozenset[int]
    beside: tuple[str, ...]
    places: tuple[int, ...]


def _partly_moved(changes: Changes, side: int, witness: Witness, moved: MovedWords) -> list[_MoveEnd]:
    alone, words = _one_sided(changes, side, witness)
    there = moved.counts(side, words, changes.of[alone])
    some = (there > 0) & (there < words[:, 1] - words[:, 0])
    return [
        _move_end(row, side, low, high, witness, moved.owners_in(side, low, high, int(changes.of[row])))
        for row, (low, high) in zip(alone[some].tolist(), words[some].tolist(), strict=True)
    ]


def _one_sided(changes: Changes, side: int, witness: Witness) -> tuple[Numbers, Numbers]:
    """The changes that have words in one side alone, and the numbers of these words, from and to."""
    rows = changes.rows
    start, end = _SIDES[side]
    other, other_end = _SIDES[1 - side]
    alone = np.flatnonzero(
        (rows[:, other] == rows[:, other_end]) & (rows[:, end] > rows[:, start]) & (rows[:, MARKED] == UNMARKED)
    )
    places = rows[alone][:, (start, end)].astype(np.int32)
    return alone, witness.tokens.starts.searchsorted(places).astype(np.int64)


def _move_end(row: int, side: int, low: int, high: int, witness: Witness, owners: Numbers) -> _MoveEnd:
    away = (owners > 0).tolist()
    turns = [low + number for number, (one, next_one) in enumerate(pairwise(away), 1) if one != next_one]
    beside = tuple(
        fold(witness.word(word)) for word, is_away in zip(range(low, high), away, strict=True) if not is_away
    )
    places = tuple(sentence_start(witness, word) for word in turns)
    return _MoveEnd(row, side, frozenset(owners[owners > 0].tolist()), beside, places)


def _cut(row: list[int], end: _MoveEnd) -> list[list[int]]:
    """The parts of a row."""
    start, stop = _SIDES[end.side]
    places = [row[start], *(place for place in end.places if row[start] < place < row[stop]), row[stop]]
    parts = []
    for low, high in pairwise(places):
        part = row.copy()
        part[start], part[stop] = low, high
        parts.append(part)
    return parts
