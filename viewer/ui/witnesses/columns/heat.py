"""The base as it is shown: a gray tint and dots under the words from which others depart, the more the more do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.ui.page import margins, paint
from viewer.ui.page.sheet import Sheet
from viewer.ui.theme.theme import Theme, blend
from viewer.ui.witnesses.columns.marking import UnitMarks

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from viewer.collation.query.marks import Mark
    from viewer.text.witness import Part, Span
    from viewer.ui.page.lines import SetBlock
    from viewer.ui.page.marks import Marking
    from viewer.ui.page.paint import Brushes
    from viewer.ui.theme.fonts import Typeface

STEPS = 4  # of the tint: that many witnesses and more
_SHARES = (0.10, 0.19, 0.31, 0.45)  # of the dim color in that of the paper
_RADIUS, _APART = 1.5, 5.0  # px at the usual size, of the dots
_SINK = 5.0  # px below the baseline


class HeatSheet(Sheet):
    """A text with where witnesses depart from it. ``departing``: how many in each unit; ``light``: which units are
    accidental in all of them, and have rings instead of dots."""

    def __init__(
        self,
        text: str,
        made: Marking,
        face: Typeface,
        parts: Sequence[Part],
        departing: NDArray[np.int64],
        light: NDArray[np.bool_],
    ) -> None:
        super().__init__(text, made, face, parts)
        self._light = light
        self.show_departing(departing)

    def show_departing(self, departing: NDArray[np.int64]) -> None:
        """Show so many witnesses in each unit from now on; a unit without one is not marked."""
        self._departing = departing
        assert isinstance(self.marking.marks, UnitMarks)
        self._shown = departing[self.marking.marks.units] > 0

    def paint_block(
        self, painter: QPainter, block: int, at: QPointF, brushes: Brushes, selected: Span | None = None
    ) -> None:
        """Paint a block with its first line at this point."""
        there = self.page.set(block)
        margins.paint_inline_labels(painter, self.page, block, at, brushes.theme)
        found = sorted(self.marks_of(block, brushes.current), key=lambda mark: mark.variant == brushes.current)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(at)
        boxes = [paint.boxes_of(there, mark, brushes.zoom) for mark in found]
        for mark, rects in zip(found, boxes, strict=True):
            self._paint_tint(painter, rects, mark, brushes)
        paint.paint_found(painter, there, brushes)
        painter.translate(-at)
        span = (selected.start, selected.end) if selected else None
        paint.paint_words(painter, there, at, brushes.theme, span)
        painter.translate(at)
        for mark, rects in zip(found, boxes, strict=True):
            self._paint_dots(painter, there, rects, mark, brushes)
        painter.restore()

    def _paint_tint(self, painter: QPainter, rects: Sequence[QRectF], mark: Mark, brushes: Brushes) -> None:
        theme, current = brushes.theme, mark.variant == brushes.current
        if not mark.span and not current:
            return
        for rect in rects:
            inset = rect.height() * 0.07
            box = rect.adjusted(-1.5, inset, 1.5, -inset)
            painter.setBrush(theme.current.paper if current else tint(theme, self._count(mark)))
            painter.setPen(QPen(theme.current.line, 1.3) if current else Qt.PenStyle.NoPen)
            if mark.variant == brushes.hover and not current:
                painter.setPen(QPen(theme.dim, 1.0))
            painter.drawRoundedRect(box, 2, 2)

    def _count(self, mark: Mark) -> int:
        return int(self._departing[mark.variant - 1])

    def _paint_dots(
        self, painter: QPainter, block: SetBlock, rects: Sequence[QRectF], mark: Mark, brushes: Brushes
    ) -> None:
        if not rects or not block.start <= mark.span.start <= block.end:
            return
        rect, zoom = rects[0], brushes.zoom
        line = block.lines[block.line_at(rect.center().y())]
        y = block.baseline(line) + _SINK * zoom
        middle = rect.center().x()
        if not mark.span:
            painter.setPen(QPen(brushes.theme.ink, 1.2 * zoom))
            arm = 3.0 * zoom
            painter.drawPolyline([QPointF(middle - arm, y), QPointF(middle, y - 1.4 * arm), QPointF(middle + arm, y)])
            middle += 8 * zoom
        light = bool(self._light[mark.variant - 1])
        paint_dots(painter, QPointF(middle, y), self._count(mark), light, brushes.theme.ink, zoom)


def paint_dots(painter: QPainter, middle: QPointF, count: int, light: bool, ink: QColor, zoom: float = 1.0) -> None:
    """Paint as many dots as witnesses depart, four at most, around this point; rings where it is ``light``."""
    count = min(count, STEPS)
    radius = _RADIUS * zoom
    painter.setPen(QPen(ink, 0.9 * zoom) if light else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if light else ink)
    left = middle.x() - (count - 1) * _APART * zoom / 2
    for number in range(count):
        painter.drawEllipse(QPointF(left + number * _APART * zoom, middle.y()), radius, radius)


def tint(theme: Theme, count: int) -> QColor:
    """The gray under words from which so many witnesses depart."""
    return blend(theme.paper, theme.dim, _SHARES[min(max(count, 1), STEPS) - 1])


def paint_hatched(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Paint the place of a witness that is not extant there: oblique lines on a pale ground."""
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    painter.fillRect(area, blend(theme.chrome, theme.hairline, 0.25))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(blend(theme.hairline, theme.dim, 0.15), 1))
    step, high = 6.0, area.height()
    x = area.left() - high
    while x < area.right():
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + high, area.top()))
        x += step
    painter.restore()
