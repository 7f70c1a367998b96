"""Units in a list: number, lemma and readings, with a filter by words. Return or a click goes to the unit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viewer.export.apparatus.printed import PrintedEntry
from viewer.phrasing import language
from viewer.phrasing.language import tr
from viewer.ui.theme import fonts
from viewer.ui.timers import after
from viewer.ui.witnesses.state import WitnessState
from viewer.ui.witnesses.words import EntryPiece, in_plain_words, lemma_runs, printed, reading_runs

_ROW = 51  # pixels
_NUMBER = 58  # pixels
_SOON = 150  # ms after the last key of the filter
_UNIT = Qt.ItemDataRole.UserRole
_KEPT = 400  # entries that are kept, of those that were painted
_Index = QModelIndex | QPersistentModelIndex


class UnitRows(QAbstractListModel):
    """The units of a list; their entries are made when they are painted."""

    def __init__(self, state: WitnessState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.units: tuple[int, ...] = ()
        self._made: dict[int, PrintedEntry] = {}

    def show_units(self, units: Sequence[int]) -> None:
        """List these units."""
        self.beginResetModel()
        self.units, self._made = tuple(units), {}
        self.endResetModel()

    def entry(self, unit: int) -> PrintedEntry:
        """The entry of a unit."""
        if unit not in self._made:
            if len(self._made) > _KEPT:
                self._made.clear()
            self._made[unit] = printed(self._state, unit)
        return self._made[unit]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.units)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        unit = self.units[index.row()]
        if role == _UNIT:
            return unit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return in_plain_words(self.entry(unit))
        return None


class UnitList(QListView):
    """The list itself, without a filter."""

    wanted = Signal(int)

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.rows = UnitRows(state, self)
        self.setModel(self.rows)
        self.setItemDelegate(_UnitPainter(state, self.rows, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Units"))
        self.clicked.connect(lambda index: self.wanted.emit(index.data(_UNIT)))
        self.activated.connect(lambda index: self.wanted.emit(index.data(_UNIT)))
        state.current_changed.connect(self.show_current)
        state.theme_changed.connect(self.viewport().update)

    def show_units(self, units: Sequence[int]) -> None:
        """List these units, the current one in view."""
        self.rows.show_units(units)
        self.show_current()

    def show_current(self) -> None:
        """Bring the row of the current unit into view."""
        current = self._state.current
        if current in self.rows.units:
            index = self.rows.index(self.rows.units.index(current))
            self.setCurrentIndex(index)
            if self.isVisible():  # a hidden list goes there when it is shown; to do it now lays out every row
                self.scrollTo(index)
        self.viewport().update()

    def take_text_style(self) -> None:
        """Set the rows in letters of the size that holds."""
        self.doItemsLayout()


class UnitPanel(QWidget):
    """The units that are shown, with a filter by words."""

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(tr("Words in a lemma or a reading"))
        self.words.setAccessibleName(tr("Filter the units"))
        self.words.setClearButtonEnabled(True)
        self.list = UnitList(state, self)
        self.list.wanted.connect(state.select)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        box = QVBoxLayout()
        box.setContentsMargins(14, 10, 14, 8)
        box.addWidget(self.words)
        layout.addLayout(box)
        layout.addWidget(self.list, 1)
        self._soon = after(_SOON, self.fill, self)
        self.words.textChanged.connect(lambda _: self._soon.start())
        self.words.returnPressed.connect(self._first)
        for changed in (state.units_changed, state.base_changed, state.levels_changed):
            changed.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """List what is shown and has the words of the filter."""
        units, sought = self._state.shown.tolist(), self.words.text().casefold().split()
        if sought:
            units = [unit for unit in units if self._has(unit, sought)]
        self.list.show_units(units)

    def _has(self, unit: int, sought: Sequence[str]) -> bool:
        state = self._state
        there = np.flatnonzero(state.units.readings[:, unit] >= 0).tolist()
        spans = [(witness, state.view.span(witness, unit)) for witness in there]
        words = " ".join({span.of(state.table.witnesses[witness].text) for witness, span in spans}).casefold()
        return all(one in words for one in sought)

    def _first(self) -> None:
        self._soon.stop()
        self.fill()
        if self.list.rows.units:
            self._state.select(self.list.rows.units[0])
            self.list.setFocus()


class _UnitPainter(QStyledItemDelegate):
    """Number at the left; lemma on the first line, readings on the second."""

    def __init__(self, state: WitnessState, rows: UnitRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._state, self._rows = state, rows

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, fonts.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, unit = self._state.theme, index.data(_UNIT)
        area = QRectF(option.rect)
        painter.save()
        painter.setClipRect(area)
        if unit == self._state.current:
            painter.fillRect(area, theme.current.paper)
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), theme.current.line)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.desk)
        painter.fillRect(QRectF(area.left() + 14, area.bottom() - 1, area.width() - 28, 1), theme.hairline)
        painter.setFont(fonts.zoomed_chrome(11))
        painter.setPen(theme.dim)
        line = area.height() / 2
        number = QRectF(area.left() + 6, area.top() + 3, _NUMBER - 18, line - 3)
        painter.drawText(number, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, language.number(unit + 1))
        entry = self._rows.entry(unit)
        left, right = area.left() + _NUMBER, area.right() - 14
        paint_runs(painter, lemma_runs(entry), QPointF(left, area.top() + line * 0.78), right, self._state)
        paint_runs(painter, reading_runs(entry), QPointF(left, area.top() + line * 1.68), right, self._state)
        painter.restore()


def paint_runs(painter: QPainter, runs: Sequence[EntryPiece], at: QPointF, right: float, state: WitnessState) -> None:
    """Paint the pieces of an entry on one line, from this point on the baseline; what does not fit is cut short."""
    theme, x = state.theme, at.x()
    for text, role in runs:
        font = fonts.zoomed_chrome(11, bold=True) if role == "sigla" else fonts.zoomed_serif(14)
        font.setItalic(role == "said")
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(right - x, 0))
        painter.setFont(font)
        painter.setPen({"words": theme.ink, "sigla": theme.accent}.get(role, theme.dim))
        painter.drawText(QPointF(x, at.y()), words)
        x += metrics.horizontalAdvance(words) + 5
        if words != text:
            return
