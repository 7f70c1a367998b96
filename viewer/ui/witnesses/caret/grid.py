"""The alignment table of a unit: a row a witness, a cell a column, and a chosen cell that can be moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.collation.apparatus.variation.units import WRITING
from viewer.phrasing.language import tr
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme, Tint
from viewer.ui.witnesses.columns.heat import paint_hatched
from viewer.ui.witnesses.places import written_word
from viewer.ui.witnesses.state import WitnessState

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CELL, _GAP, _TOP = 28, 4, 12  # pixels
_HANDLE = 6.0  # pixels: the radius
_NAME, _LEAST, _MOST = 62, 40, 150
_LOST = 96.0  # the least width of a row that is not extant
_COLUMNS = 24  # of a long unit, from its first


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell of the table: the witness, the column, and the word there (-1 for none)."""

    witness: int
    column: int
    word: int


class AlignmentGrid(QWidget):
    """A click or the arrow keys choose a cell (``chosen_changed``); its word can be dragged along its row."""

    chosen_changed = Signal()
    dragged = Signal(int)  # the chosen word goes so many columns to the right; to the left, where it is below 0

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.chosen: GridCell | None = None
        self._cells: NDArray[np.int32] = np.zeros((0, 0), np.int32)
        self._first = 0
        self._rows: tuple[int, ...] = ()
        self._widths: list[float] = []
        self._over: int | None = None  # the column over which the chosen word is dragged
        self._written = False  # whether it is the writing that differs: words have their marks then
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Alignment of the unit"))
        for changed in (state.theme_changed, state.hover_changed):
            changed.connect(self.update)

    def show_unit(self, unit: int | None) -> None:
        """Show the columns of a unit; the chosen word stays chosen, if it is there."""
        state = self._state
        before = self.chosen
        if unit is None:
            self._cells, self._rows, self._widths, self.chosen = np.zeros((0, 0), np.int32), (), [], None
        else:
            first, end = int(state.units.firsts[unit]), int(state.units.ends[unit])
            self._first, end = first, min(end, first + _COLUMNS)
            self._written = bool(state.units.kinds[unit] == WRITING)
            self._cells = state.table.cells(first, end)
            readings = state.units.readings[:, unit].tolist()
            same = readings[state.base]
            self._rows = tuple(
                sorted(
                    state.order,
                    key=lambda one: (one != state.base, readings[one] != same, readings[one] < 0, readings[one]),
                )
            )
            self._widths = [self._width(column) for column in range(end - first)]
            self.chosen = self._same_word(before) or self._first_departing(readings)
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.chosen_changed.emit()
        self._describe()
        self.update()

    def _same_word(self, cell: GridCell | None) -> GridCell | None:
        if cell is None or cell.word < 0 or cell.witness not in self._rows:
            return None
        found = np.flatnonzero(self._cells[cell.witness] == cell.word)
        return GridCell(cell.witness, self._first + int(found[0]), cell.word) if len(found) else None

    def _first_departing(self, readings: list[int]) -> GridCell | None:
        """A word of the first witness that reads something else than the base, or of the base."""
        base = readings[self._state.base]
        for witness in sorted(self._rows, key=lambda one: readings[one] in (base, -1)):
            there = np.flatnonzero(self._cells[witness] >= 0)
            if len(there):
                at = int(there[0])
                return GridCell(witness, self._first + at, int(self._cells[witness, at]))
        return None

    def choose(self, row: int, at: int) -> None:
        """Choose a cell by its row and its number in the row."""
        if 0 <= row < len(self._rows) and 0 <= at < len(self._widths):
            witness = self._rows[row]
            self.chosen = GridCell(witness, self._first + at, int(self._cells[witness, at]))
            self.chosen_changed.emit()
            self._describe()
            self.update()

    def _describe(self) -> None:
        cell = self.chosen
        if cell is not None:
            words = self._text(cell.witness, cell.column - self._first) or tr("nothing")
            self.setAccessibleDescription(f"{self._state.table.sigla[cell.witness]}: {words}")

    def _text(self, witness: int, at: int) -> str:
        word = int(self._cells[witness, at])
        return "" if word < 0 else written_word(self._state.table, witness, word, marks=self._written)

    def _width(self, at: int) -> float:
        metrics = QFontMetricsF(fonts.zoomed_serif(14))
        words = (self._text(witness, at) for witness in self._rows or self._state.order)
        return min(max([metrics.horizontalAdvance(word) + 14 for word in words] + [float(_LEAST)]), float(_MOST))

    # geometry

    def sizeHint(self) -> QSize:
        wide = _NAME + sum(self._widths) + _GAP * max(len(self._widths) - 1, 0) + 2
        return QSize(round(max(wide + _HANDLE, _NAME + _LOST)), _TOP + len(self._rows) * (_CELL + _GAP))

    def box(self, row: int, at: int) -> QRectF:
        """Where a cell is painted, px."""
        left = _NAME + sum(self._widths[:at]) + _GAP * at
        return QRectF(left, _TOP + row * (_CELL + _GAP), self._widths[at], _CELL)

    # mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for row in range(len(self._rows)):
            for at in range(len(self._widths)):
                if self.box(row, at).contains(event.position()):
                    self.choose(row, at)
                    self._over = at if self.chosen is not None and self.chosen.word >= 0 else None
                    return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._over is None:
            return
        middles = [abs(self.box(0, at).center().x() - event.position().x()) for at in range(len(self._widths))]
        if (over := middles.index(min(middles))) != self._over:
            self._over = over
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        over, self._over = self._over, None
        self.unsetCursor()
        self.update()
        if over is not None and self.chosen is not None and (by := over - (self.chosen.column - self._first)):
            self.dragged.emit(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        way = ways.get(Qt.Key(event.key()))
        if (
            way is None
            or self.chosen is None
            or event.modifiers()
            not in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            )
        ):
            super().keyPressEvent(event)
            return
        row, at = self._rows.index(self.chosen.witness), self.chosen.column - self._first
        self.choose(row + way[0], at + way[1])

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._state.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(len(self._widths)):
            self._paint_grip(painter, self.box(0, at).center().x(), theme)
        lost = self._lost()
        for row, witness in enumerate(self._rows):
            self._paint_name(painter, row, witness, theme)
            if witness in lost:
                self._paint_lost(painter, row, theme)
                continue
            for at in range(len(self._widths)):
                self._paint_cell(painter, self.box(row, at), witness, at, theme)
        if self.chosen is not None and self.chosen.witness in self._rows:
            box = self.box(self._rows.index(self.chosen.witness), self.chosen.column - self._first)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4)
            self._paint_drag(painter, self._rows.index(self.chosen.witness), box, theme)

    def _paint_drag(self, painter: QPainter, row: int, box: QRectF, theme: Theme) -> None:
        """The handle of the chosen word, or the cell to which it is dragged."""
        assert self.chosen is not None
        if self._over is not None and self._over != self.chosen.column - self._first:
            painter.setPen(QPen(theme.current.line, 2))
            painter.drawRoundedRect(self.box(row, self._over).adjusted(-1, -1, 1, 1), 4, 4)
        elif self.chosen.word >= 0:
            middle = QPointF(box.right() + 1, box.center().y())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            painter.drawEllipse(middle, _HANDLE, _HANDLE)
            painter.setPen(QPen(theme.accent_ink, 1.4))
            arm = _HANDLE / 3
            tip = middle + QPointF(arm / 2, 0)
            painter.drawPolyline([tip + QPointF(-arm, -arm), tip, tip + QPointF(-arm, arm)])

    def _lost(self) -> set[int]:
        """The witnesses that are not extant in all these columns."""
        end = self._first + len(self._widths)
        gaps = self._state.table.lacunae
        return {w for w in self._rows if any(low <= self._first and end <= high for low, high in gaps[w].tolist())}

    def _paint_grip(self, painter: QPainter, middle: float, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.dim)
        for x in (-4, 0, 4):
            for y in (2.5, 6.0):
                painter.drawEllipse(QPointF(middle + x, y), 0.9, 0.9)

    def _paint_name(self, painter: QPainter, row: int, witness: int, theme: Theme) -> None:
        font = fonts.chrome(11, bold=True)
        area = QRectF(0, _TOP + row * (_CELL + _GAP), _NAME - 6, _CELL)
        painter.setFont(font)
        painter.setPen(theme.accent)
        words = QFontMetricsF(font).elidedText(
            self._state.table.sigla[witness], Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_lost(self, painter: QPainter, row: int, theme: Theme) -> None:
        area = self.box(row, 0).united(self.box(row, len(self._widths) - 1))
        area.setWidth(max(area.width(), _LOST))
        paint_hatched(painter, area, theme)
        painter.setFont(fonts.chrome(11))
        words = tr("not extant")
        wide = QFontMetricsF(painter.font()).horizontalAdvance(words) + 10
        if wide < area.width():
            painter.fillRect(QRectF(area.center().x() - wide / 2, area.top() + 6, wide, _CELL - 12), theme.chrome)
        painter.setPen(theme.dim)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_cell(self, painter: QPainter, box: QRectF, witness: int, at: int, theme: Theme) -> None:
        words, hue = self._text(witness, at), self._tint(witness, at, theme)
        if not words:
            painter.setPen(QPen(theme.hairline, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(QPen(hue.line if hue else theme.hairline, 1))
            painter.setBrush(hue.paper if hue else theme.paper)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        font = fonts.zoomed_serif(14)
        painter.setFont(font)
        painter.setPen(theme.ink if words else theme.dim)
        shown = QFontMetricsF(font).elidedText(words or "–", Qt.TextElideMode.ElideRight, box.width() - 6)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)

    def _tint(self, witness: int, at: int, theme: Theme) -> Tint | None:
        """Green where the base has nothing in this column, amber where it has another word, violet where this one was
        moved."""
        table, base = self._state.table, self._state.base
        word, lemma = int(self._cells[witness, at]), int(self._cells[base, at])
        if word < 0 or witness == base:
            return None
        if lemma < 0:
            return theme.insertion
        if table.keys[witness][word] != table.keys[base][lemma]:
            return theme.substitution
        if table.moved[witness][word] != table.moved[base][lemma]:
            return theme.moved
        return theme.accidental if self._text(witness, at) != self._text(base, at) else None
