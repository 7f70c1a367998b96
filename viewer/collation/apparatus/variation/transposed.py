"""The blocks of words that some witnesses have elsewhere than the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from viewer.collation.apparatus.table import Table

_GAP = 8  # columns between two words of one block, where the witness lacks some
_SAME = 0.5  # of the longer of two blocks, that both have, for them to be one


class TransposedBlock(NamedTuple):
    """Columns ``first`` to ``end``, and for each witness where it has their words: 0 in the order of the columns, else
    1 and the column after which they stand."""

    first: int
    end: int
    places: tuple[int, ...]


class _Block(NamedTuple):
    first: int
    end: int
    witness: int
    place: int


def transposed_blocks(table: Table) -> list[TransposedBlock]:
    """The blocks that are moved in some witnesses, by their columns; one that several have moved is one block."""
    found = sorted(block for number in range(len(table.witnesses)) for block in _blocks(table, number))
    groups: list[list[_Block]] = []
    for block in found:
        for group in reversed(groups[-len(table.witnesses) :]):
            if _overlap(group[0], block) >= _SAME * max(_size(group[0]), _size(block)):
                group.append(block)
                break
        else:
            groups.append([block])
    return [_together(group, len(table.witnesses)) for group in groups]


def _blocks(table: Table, witness: int) -> list[_Block]:
    """The moved words of a witness, in runs of words that follow each other in the columns too."""
    moved = np.flatnonzero(table.moved[witness])
    if not len(moved):
        return []
    columns = table.columns[witness]
    steps, apart = np.diff(columns[moved]), np.diff(moved)
    ends = np.flatnonzero((steps <= 0) | (steps > _GAP) | (apart > 1))
    starts, lasts = np.append(0, ends + 1), np.append(ends, len(moved) - 1)
    steady = np.flatnonzero(~table.moved[witness])
    before = steady.searchsorted(moved[starts])
    found = []
    for start, last, place in zip(moved[starts].tolist(), moved[lasts].tolist(), before.tolist(), strict=True):
        after = int(columns[steady[place - 1]]) + 1 if place else 0
        found.append(_Block(int(columns[start]), int(columns[last]) + 1, witness, 1 + after))
    return found


def _size(block: _Block) -> int:
    return block.end - block.first


def _overlap(one: _Block, other: _Block) -> int:
    return min(one.end, other.end) - max(one.first, other.first)


def _together(group: list[_Block], witnesses: int) -> TransposedBlock:
    places = [0] * witnesses
    for block in group:
        places[block.witness] = block.place
    return TransposedBlock(min(one.first for one in group), max(one.end for one in group), tuple(places))
