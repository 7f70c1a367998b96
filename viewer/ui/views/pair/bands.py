"""The curved bands between two panes that connect matches, and the padlock that keeps the panes in step."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from viewer.collation.model.model import Match, Variant
from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.state.workspace import Workspace
from viewer.ui.textarea.accessible import is_picture
from viewer.ui.theme.theme import blend

BANDS_WIDTH = 64  # px
_FAR = 6000.0  # px: a curve that goes further is cut, the rasteriser slows down beyond
_LEAST = 2.0  # px: a band thinner than this could not be seen


class Side(Protocol):
    """What the bands need from a pane: the y of a code point, and which are in view."""

    def y_of(self, place: float) -> float: ...

    def line_middle(self, place: int) -> float: ...

    def seen(self) -> Span: ...


class Bands(QWidget):
    """Bands for the matches of one partner, drawn for what the panes show now."""

    def __init__(self, workspace: Workspace, left: Side, right: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        is_picture(Bands)
        self.workspace, self.left, self.right, self.partner = workspace, left, right, "B"
        self._paths: list[tuple[QPainterPath, Match]] = []
        self.setFixedWidth(BANDS_WIDTH)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Bands between the texts"))
        workspace.collation_changed.connect(self.gather)
        for changed in (workspace.current_changed, workspace.hover_changed, workspace.theme_changed):
            changed.connect(self.update)
        self.gather()

    def gather(self, partner: str | None = None) -> None:
        """Take up the matches of the collation with this partner."""
        self.partner = partner or self.partner
        collation = self.workspace.collation
        self._matches = [m for m in collation.matches if m.witness == self.partner] if collation else []
        count = len(self._matches)
        self._bounds = np.fromiter(
            (n for m in self._matches for n in (m.base.start, m.base.end, m.reading.start, m.reading.end)),
            np.int64,
            4 * count,
        ).reshape(count, 4)
        moved = sum(m.transposed for m in self._matches)
        passages = sum(passage.witness == self.partner for passage in collation.passages) if collation else 0
        told = [sentences.count_shared_passages(passages), *([sentences.count_moved(moved)] if moved else [])]
        self.setAccessibleDescription(", ".join(told))
        self.update()

    def _seen(self) -> list[Match]:
        """The matches in view on one side at least; moved ones last, so that they are painted over the others."""
        left, right = self.left.seen(), self.right.seen()
        bounds = self._bounds
        here = (bounds[:, 0] <= left.end) & (bounds[:, 1] >= left.start)
        there = (bounds[:, 2] <= right.end) & (bounds[:, 3] >= right.start)
        found = [self._matches[i] for i in np.flatnonzero(here | there)]
        return sorted(found, key=lambda m: m.transposed)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.workspace.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.chrome)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paths = []
        for match in self._seen():
            self._paint_band(painter, match)
        if current := self.workspace.current:
            self._paint_current(painter, current)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(theme.hairline)
        painter.drawLine(0, 0, 0, self.height())
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())

    def _paint_band(self, painter: QPainter, match: Match) -> None:
        theme = self.workspace.theme
        tint = theme.moved if match.transposed else theme.shared
        fill, edge = QColor(tint.paper), tint.line
        if match.transposed:
            fill.setAlphaF(0.75)
        if self.workspace.hover[0] == match.id:
            fill, edge = blend(tint.paper, tint.line, 0.3), tint.ink
        upper = (self._y(self.left, match.base.start), self._y(self.right, match.reading.start))
        lower = (self._y(self.left, match.base.end), self._y(self.right, match.reading.end))
        lower = (max(lower[0], upper[0] + _LEAST), max(lower[1], upper[1] + _LEAST))
        path = _band(upper, lower, self.width())
        self._paths.append((path, match))
        painter.fillPath(path, fill)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        style = Qt.PenStyle.DashLine if match.transposed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(edge, 1.2, style))
        painter.drawPath(_curve(*upper, self.width()))
        painter.drawPath(_curve(*lower, self.width()))

    def _paint_current(self, painter: QPainter, variant: Variant) -> None:
        """One thin curve from the current variant to its partner."""
        if variant.witness != self.partner:
            return
        ends = self.left.line_middle(variant.base.start), self.right.line_middle(variant.reading.start)
        if all(not -40 < y < self.height() + 40 for y in ends):
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.workspace.theme.current.line, 2))
        painter.drawPath(_curve(self._within(ends[0]), self._within(ends[1]), self.width()))

    def _y(self, side: Side, place: int) -> float:
        return self._within(side.y_of(place))

    def _within(self, y: float) -> float:
        return min(max(y, -_FAR), self.height() + _FAR)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        match = self._match_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if match else Qt.CursorShape.ArrowCursor)
        self.workspace.hover = (match.id if match else None, None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a band brings its passage into view on both sides."""
        if event.button() == Qt.MouseButton.LeftButton and (match := self._match_at(event.position())):
            self.workspace.go_to("A", Span(match.base.start, match.base.start))

    def _match_at(self, point: QPointF) -> Match | None:
        return next((match for path, match in reversed(self._paths) if path.contains(point)), None)

    def leaveEvent(self, event: QEvent) -> None:
        self.workspace.hover = (None, None)


class Padlock(QToolButton):
    """A button that is checked while the panes scroll in step."""

    locked = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("padlock")
        self.setCheckable(True)
        self.setChecked(True)
        self.setAutoRaise(True)
        self.toggled.connect(self._toggled)
        workspace.theme_changed.connect(self.update)
        self._name()

    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    def _toggled(self, locked: bool) -> None:
        self._name()
        self.locked.emit(locked)

    def _name(self) -> None:
        if self.isChecked():
            name, tip = tr("Scrolling in step: locked"), tr("Unlock scrolling: the two texts roll each alone")
        else:
            name, tip = tr("Scrolling in step: unlocked"), tr("Lock scrolling: the two texts roll in step again")
        self.setAccessibleName(name)
        self.setToolTip(tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._workspace.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(theme.accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(blend(theme.chrome, theme.ink, 0.06))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.translate(self.width() / 2, self.height() / 2)
        _paint_padlock(painter, theme.ink if self.isChecked() else theme.dim, theme.chrome, self.isChecked())


def _paint_padlock(painter: QPainter, color: QColor, hole: QColor, locked: bool) -> None:
    shackle = QPainterPath(QPointF(-3.5, 0))
    shackle.lineTo(-3.5, -3)
    shackle.arcTo(QRectF(-3.5, -6.5, 7, 7), 180, -180 if locked else -150)
    if locked:
        shackle.lineTo(3.5, 0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 1.6))
    painter.drawPath(shackle)
    painter.setPen(QPen(color, 1.2))
    painter.setBrush(color if locked else hole)
    painter.drawRoundedRect(QRectF(-5.5, -0.5, 11, 8), 1.5, 1.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hole if locked else color)
    painter.drawEllipse(QPointF(0, 3.2), 1.3, 1.3)


def _curve(left: float, right: float, wide: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, left))
    path.cubicTo(wide / 2, left, wide / 2, right, wide, right)
    return path


def _band(upper: tuple[float, float], lower: tuple[float, float], wide: float) -> QPainterPath:
    path = _curve(*upper, wide)
    path.lineTo(wide, lower[1])
    path.cubicTo(wide / 2, lower[1], wide / 2, lower[0], 0, lower[0])
    path.closeSubpath()
    return path
