"""A page as values: fills and lines of words at their places; and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from viewer.ui.pdf.block import Block, Rule, SetLine


class Fill(NamedTuple):
    """A rectangle of one color, in units."""

    x: float
    y: float
    width: float
    height: float
    color: QColor


class PlacedLine(NamedTuple):
    """A line of a block: where the left edge of the block and the top of the line stand."""

    x: float
    y: float
    block: Block  # kept, since the line lives no longer
    line: SetLine


@dataclass(slots=True)
class PaperPage:
    """What stands on a page, while it is filled."""

    fills: list[Fill] = field(default_factory=list)
    lines: list[PlacedLine] = field(default_factory=list)

    def put(self, block: Block, x: float, y: float) -> float:
        """Place a whole block, and return where it ends below."""
        self.lines += [PlacedLine(x, y + line.top, block, line) for line in block.lines]
        return y + block.height

    def put_line(self, block: Block, line: SetLine, x: float, y: float) -> None:
        """Place a line of a block alone."""
        self.lines.append(PlacedLine(x, y, block, line))

    def rule(self, x: float, y: float, width: float, color: QColor, thick: float = 6.0) -> None:
        """Place a horizontal rule."""
        self.fills.append(Fill(x, y, width, thick, color))

    def paint(self, painter: QPainter, ink: QColor) -> None:
        """Paint it; ``ink``: of words without a color of their own."""
        for fill in self.fills:
            painter.fillRect(QRectF(fill.x, fill.y, fill.width, fill.height), fill.color)
        for x, y, _, line in self.lines:
            origin = QPointF(x, y - line.set_at)
            painter.setPen(ink)
            line.line.draw(painter, origin)
            for rule in line.rules:
                _underline(painter, origin, rule)


def _underline(painter: QPainter, origin: QPointF, rule: Rule) -> None:
    painter.setPen(QPen(rule.under.color, _THIN if rule.under.strokes > 1 else _THICK, rule.under.pen, _FLAT))
    for number in range(rule.under.strokes):
        y = rule.y + number * _APART
        painter.drawLine(origin + QPointF(rule.start, y), origin + QPointF(rule.end, y))


_THICK, _THIN, _APART = 9.0, 5.0, 12.0
_FLAT = Qt.PenCapStyle.FlatCap
