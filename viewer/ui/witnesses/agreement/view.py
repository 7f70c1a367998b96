"""Who agrees with whom: matrix, groups, a suggested tree, and the units behind whatever is clicked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.collation.apparatus.agreement import WitnessGroup
from viewer.collation.apparatus.tree import AlsoAgrees, Edge
from viewer.phrasing import language
from viewer.phrasing.language import tr
from viewer.phrasing.sentences import short
from viewer.ui.witnesses.agreement.group_list import GroupList, GroupUnits
from viewer.ui.witnesses.agreement.matrix import AgreementMatrix
from viewer.ui.witnesses.agreement.tree_picture import TreePicture
from viewer.ui.witnesses.state import WitnessState
from viewer.ui.witnesses.unit_list import UnitList
from viewer.ui.witnesses.words import count_units

_HEADER = 38  # pixels
_PANES = (500, 500, 440)
_SPLIT = (500, 300)
_SIGLA = 20  # characters of the sigla in a header
_MIDDLE = 110  # pixels round the middle of a tree that is larger than its area
_NARROW = 1200  # pixels: below it the units stand under the groups


class AgreementView(QWidget):
    """Three panes. It counts at the levels that are shown, when it is seen."""

    unit_wanted = Signal(int)  # to be read in the text

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._stale = True
        self.matrix = AgreementMatrix(state)
        self.tree = TreePicture(state)
        self.groups = GroupList(state, tr("Groups that alone share a reading"))
        self.against = GroupList(state, tr("Units against the group"))
        self.units = UnitList(state)
        self.units.setObjectName("onPaper")
        self.order = QToolButton()
        self.order.setToolTip(tr("Put near relatives together again; a siglum at the head sorts by likeness to it"))
        self.order.clicked.connect(lambda: self._sort(None))
        self.against_title, self.units_title = QLabel(), QLabel()
        self._of, self._where = QLabel(), QLabel()
        self.note = QLabel()
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        left, self.middle = QSplitter(Qt.Orientation.Vertical), QSplitter(Qt.Orientation.Vertical)
        left.addWidget(_pane(QLabel(tr("Read alike")), self.order, _scrolled(self.matrix)))
        self._tree_area = _scrolled(self.tree)
        hint = QLabel(tr("on each line: units for : against"))
        left.addWidget(_pane(QLabel(tr("A suggestion, not a stemma")), hint, self._tree_area))
        self.note.setWordWrap(True)
        self.note.setProperty("dim", True)
        self.note.setContentsMargins(24, 8, 24, 10)
        self.note.setText(
            tr("“Against” counts the units in which the members of a group part and each reads with an outsider. "
               "Readings of one witness alone stand on the diagonal of the matrix.")
        )  # fmt: skip
        self.middle.addWidget(_pane(QLabel(tr("Alone share a reading")), self._of, self.groups, self.note))
        self.middle.addWidget(_pane(self.against_title, self._where, self.against))
        self.right = _pane(self.units_title, QLabel(tr("in order of the text")), self.units)
        for splitter in (left, self.middle):
            splitter.setSizes(list(_SPLIT))
            splitter.setHandleWidth(1)
        for pane in (left, self.middle, self.right):
            self.panes.addWidget(pane)
        self.panes.setSizes(list(_PANES))
        self.panes.setHandleWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)

    def _join(self) -> None:
        state = self._state
        for changed in (state.units_changed, state.base_changed, state.levels_changed):
            changed.connect(self._forget)
        self.matrix.wanted.connect(self._show_cell)
        self.matrix.sorted_by.connect(self._sort)
        self.groups.wanted.connect(self._show_group)
        self.against.wanted.connect(lambda row: self._list(row.places, state.sigla(row.witnesses)))
        self.tree.wanted.connect(self._show_edge)
        self.units.clicked.connect(lambda index: state.select(self.units.rows.units[index.row()]))
        self.units.activated.connect(lambda index: self.unit_wanted.emit(self.units.rows.units[index.row()]))

    def _forget(self) -> None:
        self._stale = True
        if self.isVisible():
            self.fill()

    def fill(self) -> None:
        """Show what holds now, if it is not shown yet."""
        if not self._stale:
            return
        self._stale = False
        alike = self._state.agreement
        self.matrix.fill()
        self.tree.fill()
        middle = self.tree.minimumSize() / 2
        self._tree_area.ensureVisible(middle.width(), middle.height(), _MIDDLE, _MIDDLE)
        self._sort(self.matrix.sorting)
        self.groups.fill([GroupUnits(one.witnesses, one.places, one.against) for one in alike.groups])
        self._of.setText(tr("units and against · of {count}", count=language.number(len(alike.places))))
        self._mark(frozenset())
        self._against(())
        self._list(alike.places.tolist(), "")
        if alike.groups:
            self.groups.setCurrentIndex(self.groups.rows.index(0, 0))

    def left_out(self) -> str:
        """What is not counted, in words; "" where all is."""
        fragments = self._state.agreement.fragments
        return tr("left out, extant in too few units: {sigla}", sigla=self._state.sigla(fragments)) if fragments else ""

    def show_group(self, group: WitnessGroup) -> None:
        """Go to a group of the list."""
        self.fill()
        self.groups.choose(group.witnesses)

    # what was clicked

    def _sort(self, witness: int | None) -> None:
        self.matrix.choose_order(witness)
        if witness is None:
            self.order.setText(tr("Order: near relatives together"))
        else:
            self.order.setText(tr("Order: likeness to {sigil}", sigil=self._state.table.sigla[witness]))

    def _show_cell(self, one: int, other: int) -> None:
        alike = self._state.agreement
        places = alike.places_alone(one) if one == other else alike.places_alike(one, other)
        self._mark(frozenset())
        self._list(places.tolist(), self.matrix.sentence(one, other))

    def _show_group(self, row: GroupUnits) -> None:
        self._mark(frozenset(row.witnesses))
        self._against(row.witnesses)
        self._list(row.places, self._state.sigla(row.witnesses))

    def _show_edge(self, found: Edge | AlsoAgrees) -> None:
        if isinstance(found, AlsoAgrees):
            if not self.groups.choose((found.one, found.other)):
                self._list(found.places, self._state.sigla((found.one, found.other)))
            return
        if not self.groups.choose(found.group):
            self._mark(frozenset(found.group))
            self._against(found.group)
            self._list(found.supporting, self._state.sigla(found.group))

    def _mark(self, witnesses: frozenset[int]) -> None:
        self.matrix.mark(witnesses)
        self.tree.mark(witnesses)

    def _against(self, witnesses: Sequence[int]) -> None:
        rows = self._state.agreement.against(witnesses) if len(witnesses) > 1 else ()
        self.against.fill([GroupUnits(those, places) for those, places in rows])
        count = len({place for _, places in rows for place in places})
        nothing = tr("Nothing is against this group.")
        self.against_title.setText(tr("The {count} against", count=language.number(count)) if count else nothing)
        self._where.setText(
            tr("where {sigla} part", sigla=short(self._state.sigla(witnesses), _SIGLA)) if witnesses else ""
        )

    def _list(self, places: Sequence[int], who: str) -> None:
        units = count_units(len(places))
        self.units_title.setText(f"{short(who, _SIGLA)} · {units}" if who else units)
        self.units.show_units(places)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        there = self.right.parentWidget() is self.middle
        if narrow != there:
            (self.middle if narrow else self.panes).addWidget(self.right)
            self.right.show()


def _scrolled(picture: QWidget) -> QScrollArea:
    """An area in which a picture of many witnesses is scrolled."""
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(picture)
    return area


def _pane(title: QLabel, beside: QWidget, *widgets: QWidget) -> QWidget:
    """A pane with its header."""
    pane = QWidget()
    pane.setObjectName("agreementPane")
    pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    header = QWidget(pane)
    header.setObjectName("paneHeader")
    header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    header.setFixedHeight(_HEADER)
    title.setProperty("strong", True)
    beside.setProperty("dim", True)
    title.setTextFormat(Qt.TextFormat.PlainText)
    title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(header)
    row.setContentsMargins(24, 0, 18, 0)
    row.addWidget(title, 1)
    row.addWidget(beside)
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(header)
    for number, widget in enumerate(widgets):
        column.addWidget(widget, 0 if number else 1)
    return pane
