"""The documents of an index in an order, where those of its arrays are not, or will not be, in that of their paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.scan.engine.change import IndexChange
from viewer.scan.engine.layout import ARRAYS, Array, array_file, mapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from viewer.scan.engine.index import ReadDocument
    from viewer.scan.state import Index


def change_of(index: Index, owner: Array) -> IndexChange:
    """What has changed since the hits of an index were found. ``owner``: a number for each of its rows."""
    before, after = (np.zeros(len(index.rows), dtype=bool) for _ in range(2))
    after[index.present] = before[index.present] = before[list(index.state.left)] = True
    before[index.bounds[:-1] >= index.state.found] = False
    paths = np.array([row.path for row in index.rows], dtype=object)
    ranks = np.argsort(np.argsort(paths, kind="stable"))
    return IndexChange(before, after, owner, ranks)


def arrays_in_order(
    old: Index, paths: Sequence[str], rows: Sequence[ReadDocument], fresh: Mapping[str, Iterable[Array]]
) -> dict[str, list[Array]]:
    """The arrays of documents in the order of these paths: of ``rows``, which have the arrays ``fresh``, and of old."""
    bounds = old.bounds.tolist()
    sources: dict[str, tuple[bool, int, int]] = {}  # of each path: whether it is new, from and to in the arrays
    at = 0
    for row in rows:
        sources[row.path] = True, at, at + row.words
        at += row.words
    for one in old.present:
        sources.setdefault(old.rows[one].path, (False, bounds[one], bounds[one + 1]))
    arrays: dict[str, list[Array]] = {}
    for kind, dtype in ARRAYS.items():
        wholes = {
            False: mapped(array_file(old.arrays, kind), dtype),
            True: np.concatenate([np.zeros(0, dtype=dtype), *(fresh[kind] if rows else ())]),
        }
        arrays[kind] = [wholes[new][low:high] for new, low, high in _merged(sources[path] for path in paths)]
    return arrays


def _merged(stretches: Iterable[tuple[bool, int, int]]) -> list[tuple[bool, int, int]]:
    """The stretches of arrays, with neighbors joined that continue each other."""
    merged: list[tuple[bool, int, int]] = []
    for new, low, high in stretches:
        if merged and merged[-1][0] == new and merged[-1][2] == low:
            merged[-1] = new, merged[-1][1], high
        else:
            merged.append((new, low, high))
    return merged
