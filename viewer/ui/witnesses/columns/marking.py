"""What is marked in a column: in a witness its variants against the base, in the base where others depart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.model import CATEGORIES, CATEGORY_NUMBERS, KINDS
from viewer.collation.query.marks import Mark, Region
from viewer.text.witness import Span
from viewer.ui.page.marks import IntervalIndex, LazyList, Marking, SwappedMark
from viewer.ui.witnesses.places import spans_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.apparatus.base_view import BaseView
    from viewer.collation.model.model import Level

_FEW, _NEARBY = 12, 20  # words that were moved, and columns: words nearby are marked one by one
_MOVED = CATEGORY_NUMBERS["moved"]


class UnitMarks(LazyList):
    """The marks of units in one witness, in its order; ``variant`` of a mark is the id of its unit, from 1. ``units``:
    their places."""

    def __init__(
        self,
        units: NDArray[np.int64],
        spans: NDArray[np.int64],
        kinds: NDArray[np.int8],
        categories: NDArray[np.int8],
        swapped: frozenset[int],
    ) -> None:
        super().__init__(len(units))
        self.units = units
        self._swapped = swapped  # the numbers of the marks whose words stand elsewhere nearby
        self._spans, self._kinds, self._categories = spans, kinds, categories

    def mark(self, number: int) -> Mark:
        start, end = self._spans[number].tolist()
        category = CATEGORIES[self._categories[number]]
        level: Level = "wording" if category == "moved" else category
        made = SwappedMark if number in self._swapped else Mark
        return made(Span(start, end), int(self.units[number]) + 1, KINDS[self._kinds[number]], level)


def witness_marking(view: BaseView, witness: int) -> Marking:
    """What is marked in a witness that is read against the base."""
    departs = np.flatnonzero(view.categories[witness] >= 0)
    return _marking(view, witness, departs, view.kinds[witness, departs], view.categories[witness, departs])


def base_marking(view: BaseView) -> Marking:
    """What is marked in the base: every unit in which somebody departs. The kind says whether it has words there."""
    departs = view.running
    words = view.units.words[view.base, departs]
    empty = words[:, 0] >= words[:, 1]
    kinds = np.where(empty, KINDS.index("omission"), KINDS.index("substitution")).astype(np.int8)
    return _marking(view, view.base, departs, kinds, view.categories[:, departs].max(axis=0, initial=-1), moves=False)


def _marking(
    view: BaseView,
    witness: int,
    units: NDArray[np.int64],
    kinds: NDArray[np.int8],
    categories: NDArray[np.int8],
    *,
    moves: bool = True,
) -> Marking:
    spans = spans_of(view, witness, units)
    order = np.lexsort((spans[:, 1], spans[:, 0]))
    units, spans, kinds, categories = units[order], spans[order], kinds[order], categories[order]
    moved = np.flatnonzero((categories == _MOVED) & (spans[:, 0] < spans[:, 1])) if moves else np.zeros(0, np.int64)
    before = _columns_before(view, witness, units[moved])
    nearby = _stand_nearby(view, witness, units[moved], before)
    marks = UnitMarks(units, spans, kinds, categories, frozenset(moved[nearby].tolist()))
    moved, before = moved[~nearby], before[~nearby]
    regions = [Region(Span(*spans[row].tolist()), match=int(units[row]) + 1, moved=True) for row in moved.tolist()]
    earlier = before < view.units.firsts[units[moved]]  # than the base has them: then its place lies below
    later = {unit + 1: above for unit, above in zip(units[moved].tolist(), earlier.tolist(), strict=True)}
    return Marking(
        marks,
        IntervalIndex(spans),
        categories,
        regions,
        IntervalIndex([region.span for region in regions]),
        later,
        [],
        IntervalIndex([]),
        {},
    )


def _stand_nearby(
    view: BaseView, witness: int, units: NDArray[np.int64], before: NDArray[np.int32]
) -> NDArray[np.bool_]:
    """Which moved words are few, and have not gone far. ``before``: the columns before them."""
    words = view.units.words[witness, units]
    way = np.abs(before - view.units.firsts[units])
    found: NDArray[np.bool_] = (words[:, 1] - words[:, 0] <= _FEW) & (way <= _NEARBY)
    return found


def _columns_before(view: BaseView, witness: int, units: NDArray[np.int64]) -> NDArray[np.int32]:
    """The column of the last word in order before the words that a witness has of each of these units."""
    table = view.units.table
    if not len(units):
        return np.zeros(0, dtype=np.int32)
    steady = np.where(table.moved[witness], -1, table.columns[witness])
    before = np.maximum.accumulate(np.append(np.int32(-1), steady))
    found: NDArray[np.int32] = before[view.units.words[witness, units, 0]]
    return found
