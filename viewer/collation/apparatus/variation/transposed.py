"""The blocks of words that some witnesses have elsewhere than the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from viewer.collation.apparatus.table import Table

_GAP = 8  # columns between two words of one block, where the witness lacks some
_EXCHANGED, _BETWEEN = 5, 3  # columns of each of two words or phrases that changed places, and between them
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
    """The blocks that are moved in some witnesses, by their columns; one that several have moved is one block, and so
    are two short ones that changed places, with what stands between them."""
    found = sorted(block for number in range(len(table.witnesses)) for block in _blocks(table, number))
    groups: list[list[_Block]] = []
    for block in found:
        for group in reversed(groups[-len(table.witnesses) :]):
            if _overlap(group[0], block) >= _SAME * max(_size(group[0]), _size(block)):
                group.append(block)
                break
        else:
            groups.append([block])
    blocks: list[TransposedBlock] = []
    for one in (_together(group, len(table.witnesses)) for group in groups):
        if blocks and _exchanged(table, blocks[-1], one):
            blocks[-1] = blocks[-1]._replace(end=one.end)
        else:
            blocks.append(one)
    return blocks


def _exchanged(table: Table, one: TransposedBlock, other: TransposedBlock) -> bool:
    """Whether two short blocks near each other changed places in all witnesses that have one of them elsewhere."""
    near = 0 <= other.first - one.end <= _BETWEEN and max(one.end - one.first, other.end - other.first) <= _EXCHANGED
    away = [witness for witness, places in enumerate(zip(one.places, other.places, strict=True)) if any(places)]
    return near and all(_has_exchanged(table, witness, one, other) for witness in away)


def _has_exchanged(table: Table, witness: int, one: TransposedBlock, other: TransposedBlock) -> bool:
    """Whether a witness has the words of the other block first, then what stands between, then those of the one."""
    columns, moved = table.columns[witness], table.moved[witness]
    words = np.flatnonzero((columns >= one.first) & (columns < other.end))
    here, away = columns[words], moved[words]
    in_one, in_other = here < one.end, here >= other.first
    if not (away[in_one].all() and away[in_other].all() and in_one.any() and in_other.any()):
        return False
    order = np.where(in_other, 0, np.where(in_one, 2, 1))
    together = int(words[-1]) + 1 - int(words[0]) == len(words)
    return together and bool((np.diff(order) >= 0).all())


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
