"""The differences of all passages -> the variants of a collation, in the base's running order and numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.moves.transpositions import MOVED, most_covering, moved_lengths
from viewer.collation.model.changes import (
    BY_READER,
    COLUMNS,
    END,
    FLAGS_SET,
    LEFT_OUT,
    LEVEL,
    MARKED,
    PLACES,
    READING_END,
    READING_START,
    REWRITTEN,
    START,
    Changes,
)
from viewer.collation.model.model import KIND_NUMBERS, LEVEL_NUMBERS, LEVELS, SIGILS, Variants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.model.model import Level, Match
    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]

_INSERTION, _OMISSION, _SUBSTITUTION, _TRANSPOSITION = (
    KIND_NUMBERS[kind] for kind in ("insertion", "omission", "substitution", "transposition")
)
_EDITORIAL, _WORDING = LEVEL_NUMBERS["editorial"], LEVEL_NUMBERS["wording"]


def variants(
    witnesses: Sequence[Witness], matches: Sequence[Match], changes: Sequence[Changes], ignore: frozenset[Level]
) -> Variants:
    """``changes``, judged, has an entry for each witness but the base, whose ``of`` are indices of ``matches``.

    A whole moved passage is a variant too, and comes after what changed in it.
    """
    parts = [
        _with_kinds(witnesses, matches, other, number, sigil)
        for number, (sigil, other) in enumerate(zip(SIGILS[1:], changes, strict=False), 1)
    ]
    rows, of, kinds, whole, sigils, moved = (np.concatenate(column) for column in zip(*parts, strict=True))
    keep = np.array([level not in ignore for level in LEVELS])[rows[:, LEVEL]]
    order = np.lexsort(
        (of, rows[:, READING_END], rows[:, READING_START], (rows[:, END] << 32) + (whole << 31) + rows[:, START])
    )
    order = order[keep[order]]
    rows, of, kinds, sigils, moved = rows[order], of[order], kinds[order], sigils[order], moved[order]
    moves = np.zeros(len(matches) + 1, dtype=np.int32)  # the id of the variant that each moved passage is
    transpositions = np.flatnonzero(kinds == _TRANSPOSITION)
    moves[of[transpositions]] = transpositions + 1
    return Variants(
        tuple(witnesses),
        ids=np.arange(1, len(of) + 1, dtype=np.int32),
        matches=(of + 1).astype(np.int32),
        sigils=sigils.astype(np.int8),
        kinds=kinds.astype(np.int8),
        levels=rows[:, LEVEL].astype(np.int8),
        base=rows[:, START : END + 1].astype(np.int32),
        reading=rows[:, READING_START : READING_END + 1].astype(np.int32),
        marked=(rows[:, MARKED] == LEFT_OUT) & (kinds == _OMISSION),
        flags=np.where((kinds == _TRANSPOSITION) | (moved >= 0), 0, rows[:, FLAGS_SET]).astype(np.int8),
        by_reader=rows[:, BY_READER] > 0,
        by_rule=np.zeros(len(of), dtype=bool),
        moves=moves[moved],
        rewritten=rows[:, MARKED] == REWRITTEN,
        numbers=citation_numbers(moves[moved]),
    )


def citation_numbers(moves: NDArray[np.int32], by_rule: NDArray[np.bool_] | bool = False) -> NDArray[np.int32]:
    """The numbers by which a reader cites the variants: 1, 2, 3 … for those that are counted, for the two ends of a
    move that of the move, and 0 for those that a rule of the reader's makes the same (``by_rule``). ``moves`` are the
    ids of the ends' moves, else 0."""
    counted = np.cumsum((moves == 0) & ~np.asarray(by_rule), dtype=np.int32)
    return np.where(by_rule, 0, counted[np.where(moves > 0, moves - 1, np.arange(len(moves)))]).astype(np.int32)


def _with_kinds(
    witnesses: Sequence[Witness], matches: Sequence[Match], changes: Changes, number: int, sigil: str
) -> tuple[Numbers, ...]:
    """The rows of one witness and those of its moved matches; of each its match, its kind, whether it is a moved match
    as a whole, the number of the witness, and of the ends of a move the moved match, else -1."""
    limits = np.array([(*match.base, *match.reading) for match in matches], dtype=np.int64).reshape(-1, 4)
    transposed = [n for n, match in enumerate(matches) if match.transposed and match.witness == sigil]
    away = np.array(transposed, dtype=np.int64)
    is_away = np.zeros(len(matches), dtype=bool)
    is_away[away] = True
    rows, of = changes.rows, changes.of
    base, reading = rows[:, END] > rows[:, START], rows[:, READING_END] > rows[:, READING_START]
    kinds = np.where(base & reading, _SUBSTITUTION, np.where(base, _OMISSION, _INSERTION))
    alone = np.flatnonzero((base != reading) & (rows[:, LEVEL] >= _EDITORIAL))
    places = rows[alone, PLACES]
    if len(away):
        _trim(places, witnesses[0].text, witnesses[number].text)
    sizes = places[:, 1] - places[:, 0] + places[:, 3] - places[:, 2]
    inside = moved_lengths(places, limits[of[alone]], is_away[of[alone]], limits[away]) >= MOVED * sizes
    inside &= sizes > 0
    moved = np.full(len(of) + len(away), -1)
    moved[alone[inside]] = away[most_covering(places[inside], of[alone[inside]], limits, away)]
    entire = np.zeros((len(away), len(COLUMNS)), dtype=np.int64)
    entire[:, PLACES], entire[:, LEVEL] = limits[away], _WORDING
    entire[:, BY_READER] = [matches[place].by_reader for place in transposed]
    return (
        np.concatenate((rows, entire)),
        np.concatenate((of, away)),
        np.concatenate((kinds, np.full(len(away), _TRANSPOSITION))),
        np.repeat((0, 1), (len(of), len(away))),
        np.full(len(of) + len(away), number),
        moved,
    )


def _trim(places: Numbers, base: str, reading: str) -> None:
    """Leave out the spaces and marks at the ends of words that one side lacks: a move leaves some of them behind."""
    for row, (start, end, other_start, other_end) in enumerate(places.tolist()):
        text, low, high = (base, start, end) if start < end else (reading, other_start, other_end)
        while low < high and not text[low].isalnum():
            low += 1
        while low < high and not text[high - 1].isalnum():
            high -= 1
        places[row, slice(0, 2) if start < end else slice(2, 4)] = low, high
