"""The overview: a strip a witness from the first column of the table to the last, and where the reader is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.collation.model.model import ACCIDENTALS, CATEGORIES, CATEGORY_NUMBERS, KINDS
from viewer.phrasing.language import tr
from viewer.ui.page.paint import tint_of_kind
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import blend
from viewer.ui.widgets.kept_picture import KeptPicture
from viewer.ui.witnesses.columns import heat
from viewer.ui.witnesses.state import WitnessState

if TYPE_CHECKING:
    from numpy.typing import NDArray

STRIPS = 60  # pixels, of all together
_NAMES = 56  # pixels, of the names over them
_WIDE, _GAP, _LEFT = 8.0, 2.5, 5.0
_NAME = 9  # pixels: how far two names are apart, at the least
_MARK = 2  # pixels: the height of a variant
_ACCIDENTAL = frozenset(CATEGORY_NUMBERS[level] for level in ACCIDENTALS)


class Strips(KeptPicture):
    """A click goes to the place. Rows of pixels that have several units show the gravest."""

    wanted = Signal(int)  # a column of the table

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._seen = 0, 0  # columns of the table
        self._colors: list[QColor] = []  # of the variants, by level, then by kind
        self.setFixedWidth(STRIPS)
        self.setAccessibleName(tr("Overview of all witnesses"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        changes = state.units_changed, state.base_changed, state.levels_changed, state.theme_changed
        for changed in (*changes, state.columns_changed):
            changed.connect(self._forget)
        state.current_changed.connect(self.update)
        state.hover_changed.connect(self.update)

    def show_seen(self, first: int, end: int) -> None:
        """Show that these columns of the table are in view."""
        if (first, end) != self._seen:
            self._seen = first, end
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(STRIPS, 400)

    @property
    def _height(self) -> int:
        return max(self.height() - _NAMES - 10, 1)

    @property
    def _pitch(self) -> float:
        return min(_WIDE + _GAP, (STRIPS - 2 * _LEFT + _GAP) / max(len(self._state.order), 1))

    def _y(self, column: float) -> float:
        return _NAMES + column / max(self._state.table.size, 1) * self._height

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def _go(self, point: QPointF) -> None:
        size = self._state.table.size
        column = round((point.y() - _NAMES) / self._height * size)
        self.wanted.emit(min(max(column, 0), max(size - 1, 0)))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._state.theme
        self._paint_picture(painter, theme.chrome)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, witness in enumerate(self._state.order):
            if witness in self._state.hover:
                painter.setPen(QPen(theme.current.line, 1.5))
                painter.drawRect(QRectF(_LEFT + number * self._pitch - 1, _NAMES - 1, _WIDE + 2, self._height + 2))
        if (current := self._state.current) is not None:
            painter.fillRect(QRectF(0, self._y(int(self._state.units.firsts[current])) - 1, 3, 3), theme.current.line)
        top, bottom = (self._y(column) for column in self._seen)
        painter.setPen(QPen(theme.accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(1, top - 2, STRIPS - 3, max(bottom - top, 4) + 4), 3, 3)

    def _draw(self, painter: QPainter) -> None:
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._state.theme.hairline)
        self._colors = [
            tint_of_kind(self._state.theme, kind, number in _ACCIDENTAL).line
            for number in range(len(CATEGORIES))
            for kind in KINDS
        ]
        for number, witness in enumerate(self._state.order):
            left, wide = _LEFT + number * self._pitch, max(self._pitch - _GAP, 2.0)
            if number % math.ceil(_NAME / self._pitch) == 0:
                self._draw_name(painter, witness, left + wide / 2)
            self._draw_strip(painter, witness, left, wide)

    def _draw_name(self, painter: QPainter, witness: int, middle: float) -> None:
        font = fonts.chrome(11, bold=witness == self._state.base)
        sigil = QFontMetrics(font).elidedText(self._state.table.sigla[witness], Qt.TextElideMode.ElideRight, _NAMES - 6)
        painter.save()
        painter.setFont(font)
        painter.setPen(self._state.theme.accent)
        painter.translate(middle, _NAMES - 4)
        painter.rotate(-90)
        painter.drawText(QRectF(0, -8, _NAMES, 16), Qt.AlignmentFlag.AlignVCenter, sigil)
        painter.restore()

    def _draw_strip(self, painter: QPainter, witness: int, left: float, wide: float) -> None:
        state, theme = self._state, self._state.theme
        base = witness == state.base
        ground = blend(theme.chrome, theme.dim, 0.12) if base else blend(theme.chrome, theme.shared.paper, 0.8)
        painter.fillRect(QRectF(left, _NAMES, wide, self._height), ground)
        for first, end in state.table.lacunae[witness].tolist():
            top = self._y(first)
            heat.paint_hatched(painter, QRectF(left, top, wide, max(self._y(end) - top, 2)), theme)
        marks = self._heat() if base else self._variants(witness)
        # An image of its whole size: one of a pixel's width would be scaled, which takes ten times as long.
        columns = max(round(wide), 1)
        whole = np.repeat(np.repeat(marks, _MARK), columns)
        image = QImage(whole.tobytes(), columns, len(marks) * _MARK, 4 * columns, QImage.Format.Format_ARGB32)
        painter.drawImage(QPointF(round(left), _NAMES), image)

    def _marks(self, units: NDArray[np.int64], weights: NDArray[np.int64], colors: list[QColor]) -> NDArray[np.uint32]:
        """A pixel for every two rows, transparent or of the color of the weightiest unit there. ``weights``: of each
        unit, from 0, each with a color."""
        places = self._state.units.firsts[units].astype(np.int64) * self._height // max(self._state.table.size, 1)
        most = np.full(self._height // _MARK + 1, -1, dtype=np.int64)
        np.maximum.at(most, places // _MARK, weights)
        return np.array([*(color.rgba() for color in colors), 0], dtype=np.uint32)[most]

    def _heat(self) -> NDArray[np.uint32]:
        state, steps = self._state, range(heat.STEPS + 1)
        counts = np.minimum(state.departing[state.shown], heat.STEPS)
        colors = [blend(heat.tint(state.theme, step), state.theme.dim, 0.35) for step in steps]
        return self._marks(state.shown, counts, colors)

    def _variants(self, witness: int) -> NDArray[np.uint32]:
        """The marks of a witness that is read against the base, by their level, then by their kind."""
        state = self._state
        categories = state.view.categories[witness]
        mine = state.shown[categories[state.shown] >= 0]
        weights = categories[mine].astype(np.int64) * len(KINDS) + state.view.kinds[witness, mine]
        return self._marks(mine, weights, self._colors)
