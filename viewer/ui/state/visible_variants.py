"""Which variants are shown: those of the levels that the reader wants, as far as they pass the filter."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal

from viewer.collation.model.model import CATEGORIES, NO_VARIANTS, Category, Collation, Variant
from viewer.collation.query.filter import Facets, Filter, facets, filtered
from viewer.collation.query.moves import counted_id
from viewer.collation.query.order import passage_of_each
from viewer.collation.query.place_map import variant_at
from viewer.ui.state.notebook import Notebook
from viewer.ui.state.read_marks import ReadMarks


class VisibleVariants(QObject):
    """Hides by levels and by the filter, at once and without comparing again; what is hidden is counted."""

    changed = Signal()  # other variants are shown

    def __init__(self, notebook: Notebook, read: ReadMarks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook, self._read = notebook, read
        self._collation: Collation | None = None
        self.every = NO_VARIANTS  # those that there are to be shown, a move being one
        self._levels: frozenset[Category] = frozenset(CATEGORIES)
        self._filter = Filter()
        self._noted: frozenset[int] | None = None
        self._facets: Facets | None = None
        self._passage_of = np.zeros(1, dtype=np.int32)
        self.variants = NO_VARIANTS
        self.hidden_by_levels = 0
        read.changed.connect(self._marks_changed)

    def take(self, collation: Collation | None, filter: Filter) -> None:
        """Filter this collation from now on, with this filter. Emits nothing: the caller does."""
        self._collation, self._noted, self._facets, self._filter = collation, None, None, filter
        self.every = collation.variants.take(collation.variants.listed) if collation else NO_VARIANTS
        if collation:
            self._passage_of = passage_of_each(collation)
        self._apply_filter()

    @property
    def levels(self) -> frozenset[Category]:
        return self._levels

    @levels.setter
    def levels(self, levels: frozenset[Category]) -> None:
        self._levels = levels
        self._apply_filter()
        self.changed.emit()

    @property
    def filter(self) -> Filter:
        return self._filter

    @filter.setter
    def filter(self, filter: Filter) -> None:
        if filter != self._filter:
            self._filter = filter
            self._apply_filter()
            self.changed.emit()

    @property
    def total(self) -> int:
        """How many variants there are to be shown, a move being one."""
        return len(self.every)

    @property
    def hidden(self) -> int:
        """How many variants are not shown, by levels and by the filter."""
        return len(self.every) - len(self.variants)

    @property
    def facets(self) -> Facets:
        """How many variants there are of each kind, flag and so on, whether shown or not."""
        if self._facets is None:
            self._facets = facets(self.every, self._passage_of)
        return self._facets

    @property
    def noted(self) -> frozenset[int]:
        """The variants that have a note."""
        if self._noted is None:
            self._noted = frozenset(self._with_notes())
        return self._noted

    @property
    def progress(self) -> tuple[int, int]:
        """How many of the variants of the levels shown are read, and how many there are."""
        if self._collation is None:
            return 0, 0
        wanted = self._collation.variants.at(self._levels) & self._collation.variants.listed
        read = np.fromiter(self._read.ids, np.int64, len(self._read.ids)) - 1
        return int(wanted[read].sum()), int(wanted.sum())

    def place_of(self, number: int | None) -> int | None:
        """The place of this variant among those shown, from 1; None where it is hidden."""
        if number is None:
            return None
        before = int(self.variants.ids.searchsorted(number))
        there = before < len(self.variants) and self.variants.ids[before] == number
        return before + 1 if there else None

    def beside(self, number: int | None, by: int) -> Variant | None:
        """The next of those shown after this one (``by`` 1) or the one before it (-1); at the end, and from none, the
        one at the end. None where none is shown."""
        if not self.variants:
            return None
        last = len(self.variants) - 1
        if number is None:
            place = 0 if by > 0 else last
        elif by > 0:
            place = int(self.variants.ids.searchsorted(number, "right"))
        else:
            place = int(self.variants.ids.searchsorted(number)) - 1
        return self.variants[min(max(place, 0), last)]

    def beside_place(self, sigil: str, place: int, by: int) -> Variant | None:
        """The first of those shown that begins at a place of a witness or behind it (``by`` 1), or the last before it
        (-1); at the end, the one at the end. None where none is shown."""
        starts = self.variants.side(sigil)[:, 0].astype(np.int64)
        order = np.flatnonzero(self.variants.of_witness(sigil)) if sigil != "A" else np.arange(len(starts))
        if not len(order):
            return None
        order = order[np.argsort(starts[order], kind="stable")]
        found = int(starts[order].searchsorted(place)) - (by < 0)
        return self.variants[int(order[min(max(found, 0), len(order) - 1)])]

    def _with_notes(self) -> set[int]:
        collation = self._collation
        if collation is None:
            return set()
        found = (variant_at(collation, self._notebook.places(note)) for note in self._notebook.notes)
        return {counted_id(number, collation) for number in found if number is not None}

    def take_notes(self) -> None:
        """Filter again, if the filter asks for notes: they have changed."""
        self._noted = None
        if self._filter.noted is not None:
            self._apply_filter()
            self.changed.emit()

    def _marks_changed(self) -> None:
        if self._filter.read is not None:
            self._apply_filter()
            self.changed.emit()

    def _apply_filter(self) -> None:
        noted = self.noted if self._filter.noted is not None else ()
        self.variants = filtered(self.every, self._levels, self._filter, noted, self._read.ids, self._passage_of)
        counts = self._collation.variants.category_counts() if self._collation else {}
        self.hidden_by_levels = sum(count for category, count in counts.items() if category not in self._levels)
