"""The screen of witnesses: puts its parts together, and does what its keys and buttons ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from viewer.phrasing import language
from viewer.phrasing.language import tr
from viewer.ui.state.workspace import Workspace
from viewer.ui.witnesses.acts import make_acts
from viewer.ui.witnesses.agreement.view import AgreementView
from viewer.ui.witnesses.apparatus_pane import ApparatusPane
from viewer.ui.witnesses.bar import WitnessBar
from viewer.ui.witnesses.caret.pane import CaretPane
from viewer.ui.witnesses.columns.columns import WitnessColumns
from viewer.ui.witnesses.columns.strips import Strips
from viewer.ui.witnesses.export import ApparatusExporter
from viewer.ui.witnesses.find import WitnessFind
from viewer.ui.witnesses.notes import UnitNotes
from viewer.ui.witnesses.opener import WitnessOpener
from viewer.ui.witnesses.state import WitnessState
from viewer.ui.witnesses.status import WitnessStatus
from viewer.ui.witnesses.unit_list import UnitList, UnitPanel

if TYPE_CHECKING:
    from viewer.collation.apparatus.agreement import WitnessGroup
    from viewer.usecases.witnesses import OpenedTable

_SIDE, _APPARATUS = 286, 214  # pixels
_LOW, _LOW_APPARATUS = 700, 120  # pixels: a window lower than that has a lower apparatus
_NARROW = 1000  # pixels: below it the side has no room of its own


class WitnessScreen(QWidget):
    """Several witnesses of one text, read together."""

    files_wanted = Signal(bool)  # whether they are added to these
    again_wanted = Signal()  # the files are to be read again

    def __init__(
        self, workspace: Workspace, opened: OpenedTable, opener: WitnessOpener, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("witnesses")
        self.state = state = WitnessState(workspace, opened, self)
        self.acts = make_acts(self, self._slots(), self._open_or_fold)
        self.bar = WitnessBar(state, self.acts, self)
        self.finder = WitnessFind(state, self)
        self.columns = WitnessColumns(state)
        self.strips = Strips(state)
        self.apparatus = ApparatusPane(state)
        self.notes = UnitNotes(state, self)
        self.exporter = ApparatusExporter(state, self.notes, self.apparatus.positive.isChecked, self)
        self.caret = CaretPane(state, self.notes)
        self.noted = UnitList(state)
        self.units = UnitPanel(state)
        self.agreement = AgreementView(state)
        self.status = WitnessStatus(state, opener)
        self.pages = QStackedWidget(self)
        self._lay_out()
        self._join()
        self.status.stopped.connect(opener.stop)
        self._name()

    def _lay_out(self) -> None:
        self.side = QTabWidget()
        self.side.setDocumentMode(True)
        self.side.setMinimumWidth(_SIDE)
        self.side.addTab(self.caret, tr("At the caret"))
        self.side.addTab(self.units, tr("Units"))
        self.side.addTab(self.noted, tr("Notes"))
        texts = QWidget()
        beside = QHBoxLayout(texts)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.strips)
        beside.addWidget(self.columns, 1)
        self.upright = QSplitter(Qt.Orientation.Vertical)
        self.upright.addWidget(texts)
        self.upright.addWidget(self.apparatus)
        self.upright.setStretchFactor(0, 1)
        self.upright.setCollapsible(0, False)
        self.texts = QSplitter(Qt.Orientation.Horizontal)
        self.texts.addWidget(self.upright)
        self.texts.addWidget(self.side)
        self.texts.setStretchFactor(0, 1)
        self.texts.setCollapsible(0, False)
        self.pages.addWidget(self.texts)
        self.pages.addWidget(self.agreement)
        for splitter in (self.upright, self.texts):
            splitter.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.bar, self.finder, self.pages, self.status):
            column.addWidget(widget, 1 if widget is self.pages else 0)
        self._sized = False

    def _join(self) -> None:
        state, columns = self.state, self.columns
        columns.seen_changed.connect(self.strips.show_seen)
        columns.seen_changed.connect(self.apparatus.show_seen)
        columns.seen_changed.connect(self.status.show_seen)
        self.strips.wanted.connect(columns.go_to_column)
        self.finder.changed.connect(self._show_found)
        self.finder.left.connect(lambda: columns.base.setFocus())
        self.bar.agreement_wanted.connect(self.show_agreement)
        self.agreement.unit_wanted.connect(self._read_unit)
        self.caret.group_wanted.connect(self._show_group)
        self.caret.note.left.connect(lambda: columns.base.setFocus())
        self.noted.wanted.connect(self._read_unit)
        self.notes.changed.connect(self._list_notes)
        self.notes.failed.connect(self.status.say)
        self.exporter.said.connect(self.status.say)
        self._list_notes()
        for changed in (state.units_changed, state.levels_changed):
            changed.connect(self._say_what_is_left_out)
        state.units_changed.connect(self._name)

    def _slots(self) -> Mapping[str, Callable[[], object]]:
        state = self.state
        return {
            "open": lambda: self.files_wanted.emit(False),
            "add": lambda: self.files_wanted.emit(True),
            "again": self.again_wanted.emit,
            "previous": lambda: state.step(-1),
            "next": lambda: state.step(1),
            "first": lambda: self._to_end(0),
            "last": lambda: self._to_end(-1),
            "reveal": lambda: self.columns.show_current(),
            "other_pane": lambda: self.columns.focus_next(),
            "base": lambda: state.choose_base(self.columns.focused()),
            "find": lambda: self.finder.show_bar(),
            "find_next": lambda: self.finder.step(1),
            "find_previous": lambda: self.finder.step(-1),
            "export": lambda: self.exporter.ask(),
            "options": lambda: self.bar.ask_scope(),
            "note": self.write_note,
            "undo": state.undo,
            "redo": state.redo,
            "word_left": lambda: self.caret.move_word(-1),
            "word_right": lambda: self.caret.move_word(1),
        }

    def _name(self) -> None:
        self.setWindowTitle(" · ".join(self.state.table.sigla))

    def show_agreement(self, wanted: bool) -> None:
        """Show who agrees with whom, or else the texts."""
        self.pages.setCurrentWidget(self.agreement if wanted else self.texts)
        self.bar.show_view(agreement=wanted)
        if wanted:
            self.agreement.fill()
            self.agreement.groups.setFocus()
        else:
            self.columns.base.setFocus()
        self._say_what_is_left_out()

    def write_note(self) -> None:
        """Go to the note on the current unit, or on the first one."""
        if self.state.current is None:
            self.state.step(1)
        self.show_agreement(False)
        self.side.setCurrentWidget(self.caret)
        self.caret.ensureWidgetVisible(self.caret.note, 0)
        self.caret.note.paper.setFocus()

    def _list_notes(self) -> None:
        units = self.notes.units
        self.noted.show_units(units)
        words = tr("Notes")
        place = self.side.indexOf(self.noted)
        self.side.setTabText(place, f"{words} {language.number(len(units))}" if units else words)

    def _read_unit(self, unit: int) -> None:
        self.show_agreement(False)
        self.state.select(unit)
        self.columns.show_current()

    def _show_group(self, group: WitnessGroup) -> None:
        self.show_agreement(True)
        self.agreement.show_group(group)

    def _say_what_is_left_out(self) -> None:
        shown = self.pages.currentWidget() is self.agreement
        self.status.say(self.agreement.left_out() if shown else "")

    def _to_end(self, which: int) -> None:
        if len(self.state.shown):
            self.state.select(int(self.state.shown[which]))

    def _open_or_fold(self, place: int) -> None:
        state = self.state
        if place < len(state.order):
            witness = state.order[place]
            if witness in state.columns:
                state.fold(witness)
            else:
                state.show_witness(witness)

    def _show_found(self) -> None:
        hit = self.finder.current
        if hit is not None:
            self.columns.show_span(hit.witness, hit.span)
        found = self.finder.found if self.finder.hits else None
        self.columns.mark_found(found, (hit.witness, hit.span) if hit else None)

    # the widget

    def take_text_style(self) -> None:
        """Set what has no letters of its own anew; the columns hear of it themselves."""
        self.columns.show_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.columns.base.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_side(narrow=self.width() < _NARROW)
        if not self._sized and self.isVisible():
            self._sized = True
            high, wide = self.pages.height(), self.width()
            low = _LOW_APPARATUS if self.height() < _LOW else _APPARATUS
            self.upright.setSizes([high - low, low])
            self.texts.setSizes([wide - _SIDE, _SIDE])

    def _place_side(self, *, narrow: bool) -> None:
        """Put the lists at the right, or where there is no room for them, beside the apparatus as tabs."""
        if narrow == (self.side.parentWidget() is self.upright):
            return
        if narrow:
            self.side.insertTab(0, self.apparatus, tr("Apparatus"))
            self.side.setCurrentIndex(0)
            self.upright.addWidget(self.side)
        else:
            self.side.removeTab(self.side.indexOf(self.apparatus))
            self.upright.addWidget(self.apparatus)
            self.texts.addWidget(self.side)
            self.apparatus.show()
        self._sized = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.finder.isVisible():
            self.finder.shut()
        else:
            super().keyPressEvent(event)
