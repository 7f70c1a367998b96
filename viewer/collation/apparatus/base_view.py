"""A table seen from one of its witnesses, the base: what the others have there. Nothing is aligned for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.apparatus.variation.units import MOVE, NOT_EXTANT
from viewer.collation.model.model import CATEGORIES, CATEGORY_NUMBERS, KIND_NUMBERS, SUBSTANTIVES, Category, Kind
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from viewer.collation.apparatus.variation.units import Units

    Numbers = NDArray[np.int32]
    Codes = NDArray[np.int8]
    Truths = NDArray[np.bool_]

SAME, LACKING = -1, -2  # instead of the number of a kind


@dataclass(frozen=True, slots=True, eq=False)
class BaseView:
    """What departs from the base (the number of a witness) in each unit of ``units``.

    ``kinds`` (witnesses, units): the number of the kind in ``KINDS``, ``SAME`` where the witness reads like the base,
    ``LACKING`` where it, or the base, is not extant or has another word. ``categories`` (witnesses, units): the number
    of the level, or that of moves, -1 where nothing departs. ``heat``: how many witnesses depart in each unit.
    ``running``: the places of the units in which the base is extant and somebody departs, in the base's running order.
    """

    units: Units
    base: int
    kinds: Codes
    categories: Codes
    heat: Numbers
    running: NDArray[np.int64]

    def at(self, categories: Iterable[Category], witnesses: Iterable[int] | None = None) -> NDArray[np.int64]:
        """Of ``running``, the units in which one of these witnesses (by default any) departs at one of these levels."""
        wanted = np.zeros(len(CATEGORIES) + 1, dtype=bool)  # the last for -1
        wanted[[CATEGORY_NUMBERS[category] for category in categories]] = True
        rows = self.categories if witnesses is None else self.categories[list(witnesses)]
        some: Truths = np.logical_or.reduce(wanted[rows], axis=0)
        found: NDArray[np.int64] = self.running[some[self.running]]
        return found

    def words_alike(self, witness: int) -> tuple[int, int]:
        """How many words of a witness the base has there too, and how many it has where the base is extant.

        As in the pair view, a word that is spelled otherwise, or was moved, is the same word.
        """
        table = self.units.table
        gaps, columns = table.lacunae[self.base], table.columns[witness]
        before = gaps[:, 0].searchsorted(columns, "right") - 1
        lost = (before >= 0) & (columns < np.append(gaps[:, 1], 0)[before])
        wanted = [CATEGORY_NUMBERS[category] for category in SUBSTANTIVES]
        words = self.units.words[witness, np.isin(self.categories[witness], wanted)]
        count = len(columns) - int(lost.sum())
        return count - int((words[:, 1] - words[:, 0]).sum()), count

    def span(self, witness: int, unit: int) -> Span:
        """Where a witness has a unit (by its place) in its text; an empty span where it has nothing there."""
        text = self.units.table.witnesses[witness]
        low, high = self.units.words[witness, unit].tolist()
        if low < high:
            return text.tokens.span(low, high)
        place = int(text.tokens.ends[low - 1]) if low else 0
        return Span(place, place)


def base_view(units: Units, base: int) -> BaseView:
    """The view of a table's units from this base."""
    readings, words = units.readings, units.words
    lacking = (readings == NOT_EXTANT) | (readings[base] == NOT_EXTANT)
    differs = ~lacking & (readings != readings[base])
    there = words[:, :, 0] < words[:, :, 1]
    kinds = np.full(readings.shape, SAME, dtype=np.int8)
    kinds[differs] = KIND_NUMBERS["substitution"]
    kinds[differs & ~there] = KIND_NUMBERS["omission"]
    kinds[differs & there & ~there[base]] = KIND_NUMBERS["insertion"]
    kinds[differs & (units.kinds == MOVE)] = KIND_NUMBERS["transposition"]
    kinds[lacking] = LACKING
    categories = np.stack([units.levels.between(readings[base], row) for row in readings])
    categories[:, units.kinds == MOVE] = np.where(differs[:, units.kinds == MOVE], CATEGORY_NUMBERS["moved"], -1)
    heat = differs.sum(axis=0).astype(np.int32)
    some = np.flatnonzero(heat > 0)
    running = some[np.lexsort((some, words[base, some, 1], words[base, some, 0]))]
    return BaseView(units, base, kinds, categories, heat, running)


def kind_of(number: int) -> Kind | None:
    """The kind of this number; None for ``SAME`` and ``LACKING``."""
    return next((kind for kind, mine in KIND_NUMBERS.items() if mine == number), None)
