"""What is open on the screen of witnesses, and where the reader is: units, base, current unit, edits."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from viewer.collation.apparatus.agreement import agreement
from viewer.collation.apparatus.base_view import base_view
from viewer.collation.apparatus.edits import InapplicableEdit, edited, with_edit
from viewer.collation.apparatus.variation.units import units as units_of
from viewer.collation.model.model import ACCIDENTALS, CATEGORIES, CATEGORY_NUMBERS, SUBSTANTIVES
from viewer.phrasing.language import translate
from viewer.ui.state.workspace import Workspace
from viewer.usecases.witnesses import carried_edits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from viewer.collation.apparatus.agreement import Agreement
    from viewer.collation.apparatus.base_view import BaseView
    from viewer.collation.apparatus.edits import TableEdit
    from viewer.collation.apparatus.entries import Layer
    from viewer.collation.apparatus.table import Table
    from viewer.collation.apparatus.variation.units import Units
    from viewer.collation.model.model import Category, Scope
    from viewer.dossier.note import DecisionRecord
    from viewer.ui.theme.theme import Theme
    from viewer.usecases.witnesses import OpenedTable

LAYER_CATEGORIES: dict[Layer, frozenset[Category]] = {
    "substantives": frozenset(SUBSTANTIVES),
    "accidentals": frozenset(ACCIDENTALS),
    "moved": frozenset({"moved"}),
}


_BITS: dict[Layer, np.uint8] = {layer: np.uint8(1 << number) for number, layer in enumerate(LAYER_CATEGORIES)}


class WitnessState(QObject):
    """Owns what the parts of the screen show; they know it, and never each other.

    A unit is named by its place among all units, from 0; a witness by its number. ``columns``: the witnesses that are
    open beside the base, in their order; ``order``: all witnesses as their columns and strips stand.
    """

    units_changed = Signal()  # another table, or a corrected one
    base_changed = Signal()
    levels_changed = Signal()  # other units are shown
    current_changed = Signal()
    columns_changed = Signal()  # other witnesses are open, or they stand in another order
    hover_changed = Signal()
    theme_changed = Signal()
    edits_changed = Signal()  # the reader corrected the table, or took that back
    refused = Signal(str)  # why an edit could not be made

    def __init__(self, workspace: Workspace, opened: OpenedTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.units = units = opened.units
        self.most_columns = 2
        self.layers: frozenset[Layer] = frozenset(LAYER_CATEGORIES)
        self.edits: tuple[TableEdit, ...] = opened.edits
        self.aside: tuple[DecisionRecord, ...] = opened.aside  # of edits that have no place in the table
        self.scope, self.scope_chosen = opened.scope, opened.chosen
        self._before = opened.before  # the table without any edit
        self._undone: tuple[TableEdit, ...] = ()  # the last to be made again first
        self.current: int | None = None
        self.hover: frozenset[int] = frozenset()  # witnesses that are pointed at
        self.view: BaseView = base_view(units, opened.base)
        self._views: dict[int, BaseView] = {opened.base: self.view}  # of these units, by their bases
        self.order: tuple[int, ...] = tuple(range(len(units.table.witnesses)))
        self.columns: tuple[int, ...] = _to_be_read_beside(units, opened.base)[: self.most_columns]
        self.shown: NDArray[np.int64] = self.view.running
        workspace.theme_changed.connect(self.theme_changed)

    @property
    def theme(self) -> Theme:
        """The colors that hold."""
        return self._workspace.theme

    @property
    def table(self) -> Table:
        """The table of all witnesses."""
        return self.units.table

    @property
    def base(self) -> int:
        """The number of the base."""
        return self.view.base

    @property
    def categories(self) -> tuple[Category, ...]:
        """The levels that are shown, from the least to the most meaningful; moves too, where they are shown."""
        wanted = frozenset[str]().union(*(LAYER_CATEGORIES[layer] for layer in self.layers))
        return tuple(category for category in CATEGORIES if category in wanted)

    @property
    def folded(self) -> tuple[int, ...]:
        """The witnesses that are neither the base nor open, in their order."""
        return tuple(one for one in self.order if one != self.base and one not in self.columns)

    def sigla(self, witnesses: Sequence[int]) -> str:
        """The sigla of these witnesses, with a space between."""
        return " ".join(self.table.sigla[one] for one in witnesses)

    # what depends on units, base and levels, made when it is asked for

    @cached_property
    def _bits(self) -> NDArray[np.uint8]:
        """The layer in which each witness departs in each unit, as a bit; 0 where it does not."""
        bits = np.zeros(len(CATEGORIES) + 1, dtype=np.uint8)  # the last for -1
        for layer, categories in LAYER_CATEGORIES.items():
            bits[[CATEGORY_NUMBERS[one] for one in categories]] = _BITS[layer]
        found: NDArray[np.uint8] = bits[self.view.categories]
        return found

    @cached_property
    def _unit_bits(self) -> NDArray[np.uint8]:
        """The layers in which somebody departs in each unit."""
        found: NDArray[np.uint8] = np.bitwise_or.reduce(self._bits, axis=0)
        return found

    def _running(self, layers: Iterable[Layer]) -> NDArray[np.int64]:
        """The units in which somebody departs in these layers, in the order of the base."""
        running = self.view.running
        found: NDArray[np.int64] = running[(self._unit_bits[running] & _bits_of(layers)) > 0]
        return found

    @cached_property
    def departing(self) -> NDArray[np.int64]:
        """How many witnesses depart from the base at the levels that are shown, an entry a unit."""
        found: NDArray[np.int64] = ((self._bits & _bits_of(self.layers)) > 0).sum(axis=0)
        return found

    @property
    def accidental(self) -> NDArray[np.bool_]:
        """Which units are accidental in all witnesses, an entry a unit."""
        found: NDArray[np.bool_] = (self._unit_bits & ~_BITS["accidentals"]) == 0
        return found

    @cached_property
    def starts_shown(self) -> NDArray[np.int32]:
        """The word of the base with which each unit that is shown begins; they run in order."""
        found: NDArray[np.int32] = self.units.words[self.base, self.shown, 0]
        return found

    @cached_property
    def agreement(self) -> Agreement:
        """Who agrees with whom at the levels that are shown."""
        return agreement(self.units, self.categories)

    @cached_property
    def in_layer(self) -> dict[Layer, NDArray[np.int64]]:
        """The units of each layer, whether shown or not, in the order of the base."""
        return {layer: self._running((layer,)) for layer in LAYER_CATEGORIES}

    @property
    def counts(self) -> dict[Layer, int]:
        """How many units each layer has, whether shown or not."""
        return {layer: len(units) for layer, units in self.in_layer.items()}

    def count_between(self, layer: Layer, first: int, end: int) -> int:
        """How many units of a layer begin in these columns of the table."""
        firsts = self.units.firsts[self.in_layer[layer]]
        return int(np.count_nonzero((firsts >= first) & (firsts <= end)))

    def view_of(self, unit: int) -> BaseView:
        """The view from the base, or where it is not extant in a unit, from the first witness that is."""
        readings = self.units.readings[:, unit]
        if readings[self.base] >= 0:
            return self.view
        return self._view(next(one for one in self.order if readings[one] >= 0))

    def _view(self, witness: int) -> BaseView:
        if witness not in self._views:
            self._views[witness] = base_view(self.units, witness)
        return self._views[witness]

    def _forget(self, *, agreement: bool = True) -> None:
        """Make anew what depends on the base, and ``agreement``, which does not."""
        for name in ("_bits", "_unit_bits", "departing", "starts_shown", "in_layer"):
            self.__dict__.pop(name, None)
        if agreement:
            self.__dict__.pop("agreement", None)
        self.shown = self._running(self.layers)

    # what the reader does

    def open(self, opened: OpenedTable) -> None:
        """Take another table; the base stays, where there is a witness of its siglum."""
        units, sigil = opened.units, self.table.sigla[self.base]
        base = units.table.sigla.index(sigil) if sigil in units.table.sigla else opened.base
        self.edits, self.aside, self._before, self._undone = opened.edits, opened.aside, opened.before, ()
        self.scope, self.scope_chosen = opened.scope, opened.chosen
        self.order = tuple(range(len(units.table.witnesses)))
        self.columns = _to_be_read_beside(units, base)[: self.most_columns]
        self._take(units, base, None)

    def choose_base(self, witness: int) -> None:
        """Read the others against this witness. Nothing is aligned for it."""
        before = self.base
        if witness == before:
            return
        self.columns = tuple(before if one == witness else one for one in self.columns)
        self.view = self._view(witness)
        self._forget(agreement=False)
        self.base_changed.emit()
        self.current_changed.emit()

    def show_layers(self, layers: frozenset[Layer]) -> None:
        """Show the units of these layers."""
        self.layers = layers
        self._forget()
        self.levels_changed.emit()

    def select(self, unit: int | None) -> None:
        """Make this unit the current one."""
        if unit != self.current:
            self.current = unit
            self.current_changed.emit()

    def point_at(self, witnesses: frozenset[int]) -> None:
        """Point at witnesses, whose words and strips light up; none ends it."""
        if witnesses != self.hover:
            self.hover = witnesses
            self.hover_changed.emit()

    @property
    def place(self) -> int | None:
        """Which of the shown units is current, from 0; None where none is."""
        if self.current is None:
            return None
        found = np.flatnonzero(self.shown == self.current)
        return int(found[0]) if len(found) else None

    def step(self, by: int) -> None:
        """Go to the next unit that is shown, or the one before (``by`` 1 or -1), in the order of the base."""
        if not len(self.shown):
            return
        if self.place is not None:
            place = self.place + by
        elif self.current is None:
            place = 0 if by > 0 else len(self.shown) - 1
        else:
            starts = self.units.words[self.base, self.shown, 0]
            at = int(starts.searchsorted(self.units.words[self.base, self.current, 0]))
            place = at if by > 0 else at - 1
        self.select(int(self.shown[min(max(place, 0), len(self.shown) - 1)]))

    def show_witness(self, witness: int) -> None:
        """Open a folded witness, in the place of the last one where there is no room."""
        if witness != self.base and witness not in self.columns:
            self.columns = (*self.columns[: self.most_columns - 1], witness)
            self.columns_changed.emit()

    def fold(self, witness: int) -> None:
        """Fold an open witness."""
        if witness in self.columns:
            self.columns = tuple(one for one in self.columns if one != witness)
            self.columns_changed.emit()

    def limit_columns(self, most: int) -> None:
        """Open no more witnesses than this beside the base."""
        if most != self.most_columns:
            self.most_columns = most
            self.columns = (*self.columns, *self.folded)[:most]
            self.columns_changed.emit()

    def put_before(self, witness: int, other: int) -> None:
        """Put the column and the strip of a witness in the place of another's, which goes on by one."""
        rest = [one for one in self.order if one != witness]
        at = self.order.index(other)
        self.order = (*rest[:at], witness, *rest[at:])
        self.columns = tuple(sorted(self.columns, key=self.order.index))
        self.columns_changed.emit()

    # corrections of the table

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self.edits)

    def edit(self, edit: TableEdit, witness: int, word: int) -> None:
        """Correct the table; the unit with this word is the current one afterwards. ``refused`` where it can't be."""
        try:
            table = with_edit(self.table, edit)
        except InapplicableEdit as error:
            self.refused.emit(translate(error))
            return
        self.edits, self._undone = (*self.edits, edit), ()
        self._correct(table, witness, word)
        self.edits_changed.emit()

    @property
    def wanted_scope(self) -> Scope | None:
        """What the reader chose to compare; None where the texts themselves decide."""
        return self.scope if self.scope_chosen else None

    def carried_edits(self) -> tuple[DecisionRecord, ...]:
        """The edits, for another table that has these texts too."""
        return carried_edits(self.edits, self.aside, self.table.witnesses, self.table.sigla)

    def undo(self) -> None:
        """Take back the last edit."""
        if self.edits:
            self._undone = (*self._undone, self.edits[-1])
            self._make_edits(self.edits[:-1])

    def redo(self) -> None:
        """Make an edit again that was taken back."""
        if self._undone:
            edit, self._undone = self._undone[-1], self._undone[:-1]
            self._make_edits((*self.edits, edit))

    def _make_edits(self, edits: tuple[TableEdit, ...]) -> None:
        self.edits = edits
        table, _ = edited(self._before, edits)
        word = 0 if self.current is None else int(self.units.words[self.base, self.current, 0])
        self._correct(table, self.base, min(word, len(table.columns[self.base]) - 1))
        self.edits_changed.emit()

    def _correct(self, table: Table, witness: int, word: int) -> None:
        units = units_of(table)
        column = int(table.columns[witness][word]) if 0 <= word < len(table.columns[witness]) else 0
        self._take(units, self.base, unit_at(units, column))

    def _take(self, units: Units, base: int, current: int | None) -> None:
        self.units, self.current = units, current
        self._views = {}
        self.view = self._view(base)
        self._forget()
        self.units_changed.emit()
        self.current_changed.emit()


def _bits_of(layers: Iterable[Layer]) -> np.uint8:
    return np.uint8(sum(int(_BITS[layer]) for layer in layers))


def _to_be_read_beside(units: Units, base: int) -> tuple[int, ...]:
    """The other witnesses in their order, but first those that are extant in a unit in which the base is."""
    there = units.readings >= 0
    both = (there & there[base]).any(axis=1).tolist()
    return tuple(sorted((one for one in range(len(both)) if one != base), key=lambda one: not both[one]))


def unit_at(units: Units, column: int) -> int | None:
    """The unit that has this column, or the one before it."""
    place = units.near(column)
    while place is not None and place > 0 and units.ends[place] <= column and units.ends[place - 1] > column:
        place -= 1
    return place
