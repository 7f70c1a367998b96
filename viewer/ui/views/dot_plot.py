"""The dot plot of the two witnesses: moves, repeats and framing at a glance. A click goes there.

What does not change while the reader reads is drawn once: a hundred thousand variants cost no more than ten.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QToolTip, QVBoxLayout, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.ui.commands import navigate
from viewer.ui.state.workspace import Workspace
from viewer.ui.textarea.accessible import is_picture
from viewer.ui.theme.icons import icon
from viewer.ui.views.plot_painting import Plot, draw_plot
from viewer.ui.widgets.kept_picture import KeptPicture

_USUAL, _LEAST, _OFF = 520, 254, 14  # px of the card, and from the edge of what it lies on
_LEG = 13  # px from the strips of the axes to the plot: the cross-hair reaches over both


class DotPlot(KeptPicture):
    """The plot of the open pair. ``wanted`` carries the place of a click: a sigil and a code point."""

    wanted = Signal(str, int)
    left = Signal()  # Escape

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        is_picture(DotPlot)
        self.workspace, self.partner = workspace, "B"
        self.plot: Plot | None = None
        self._here = (0.0, 0.0)
        self.setMinimumSize(200, 200)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Dot plot of the two texts"))
        workspace.collation_changed.connect(self.gather)
        workspace.levels_changed.connect(self._forget)
        workspace.theme_changed.connect(self._forget)
        workspace.current_changed.connect(self.update)
        self.gather()

    def gather(self) -> None:
        """Take up the collation of the workspace."""
        collation = self.workspace.collation
        self.plot = Plot(collation, self.partner) if collation else None
        if self.plot:
            moved = sum(match.transposed for match in self.plot.matches)
            passages = sum(passage.witness == self.partner for passage in self.plot.collation.passages)
            shared = sentences.count_shared_passages(passages)
            self.setAccessibleDescription(f"{shared}, {sentences.count_moved(moved)}")
        self._forget()

    def show_here(self, base: float, reading: float) -> None:
        """Show which places are read now (code points of the base and of the other)."""
        if (base, reading) != self._here:
            self._here = base, reading
            self.update()

    def _forget(self) -> None:
        if self.plot:
            self.plot.resize(self.size())
        super()._forget()

    def sizeHint(self) -> QSize:
        return QSize(_USUAL, _USUAL)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_picture(painter, self.workspace.theme.chrome)
        if self.plot:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_here(painter, self.plot)

    def _draw(self, painter: QPainter) -> None:
        if self.plot:
            draw_plot(painter, self.plot, self.workspace.levels, self.workspace.theme)

    def _paint_here(self, painter: QPainter, plot: Plot) -> None:
        box, theme, here = plot.box, self.workspace.theme, plot.point_of(*self._here)
        x, y = (
            min(max(at, low), high)
            for at, low, high in ((here.x(), box.left(), box.right()), (here.y(), box.top(), box.bottom()))
        )
        accent = QColor(theme.accent)
        accent.setAlphaF(0.7)
        painter.setPen(QPen(accent, 1))
        painter.drawLine(QPointF(x, box.top() - _LEG), QPointF(x, box.bottom()))
        painter.drawLine(QPointF(box.left() - _LEG, y), QPointF(box.right(), y))
        current = self.workspace.current
        if current and current.witness == self.partner:
            painter.setPen(QPen(theme.current.line, 2))
            painter.setBrush(theme.current.paper)
            painter.drawEllipse(plot.point_of(current.base.start, current.reading.start), 4.5, 4.5)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-1, -1, 1, 1))

    # mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a diagonal goes to its passage; left of the plot into the other text; else into the base."""
        if event.button() != Qt.MouseButton.LeftButton or self.plot is None:
            return
        base, reading = self.plot.places_at(event.position())
        if event.position().x() < self.plot.box.left() - 1:
            self.wanted.emit(self.partner, reading)
        else:
            found = self.plot.match_at(event.position())
            self.wanted.emit("A", found[1] if found else base)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.plot:
            QToolTip.showText(event.globalPos(), self._tip(self.plot, QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _tip(self, plot: Plot, point: QPointF) -> str:
        if (found := plot.match_at(point)) and self.workspace.collation:
            return sentences.passage(found[0], self.workspace.collation)
        (base, reading), (one, other) = plot.places_at(point), plot.lengths
        return tr(
            "A at {share}, {sigil} at {other}",
            share=sentences.share(base / one),
            sigil=self.partner,
            other=sentences.share(reading / other),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right and Down go to the next passage, Left and Up to the one before; Escape closes."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            navigate.step_passage(self.workspace, 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            navigate.step_passage(self.workspace, -1)
        else:
            super().keyPressEvent(event)


class PlotCard(QFrame):
    """The plot on a card that lies over the texts and is moved by dragging its heading."""

    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._region = workspace, parent
        self._grip: QPoint | None = None
        self._placed = False
        self.setObjectName("plotCard")
        self.setAccessibleName(tr("Dot plot"))
        self.plot = DotPlot(workspace, self)
        title = QLabel(tr("Dot plot"), self)
        title.setObjectName("witnessTitle")
        self._close = QToolButton(self)
        self._close.setAccessibleName(tr("Close the dot plot"))
        self._close.setToolTip(tr("Close (Esc)"))
        self._close.setIconSize(QSize(12, 12))
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.plot, 1)
        self._close.clicked.connect(self.close_card)
        self.plot.left.connect(self.close_card)
        workspace.theme_changed.connect(self._draw_icon)
        self._draw_icon()
        self.hide()

    def open(self) -> None:
        """Show the card in the middle of its parent, or where it was dragged to before."""
        self.fit()
        self.show()
        self.raise_()
        self.plot.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_card(self) -> None:
        self.hide()
        self.closed.emit()

    def fit(self) -> None:
        """Size the card and place it within the region of its parent."""
        region = self._region.size()
        size = max(_LEAST, min(_USUAL, region.width() - 2 * _OFF, region.height() - 2 * _OFF))
        self.resize(size, size)
        if self._placed:
            self._go(self.pos())
        else:
            self.move((region.width() - size) // 2, max(0, (region.height() - size) // 2))

    def _go(self, to: QPoint) -> None:
        region = self._region.size()
        self.move(
            min(max(0, to.x()), max(0, region.width() - self.width())),
            min(max(0, to.y()), max(0, region.height() - self.height())),
        )

    def _draw_icon(self) -> None:
        self._close.setIcon(icon("close", self._workspace.theme))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._placed = True
            self._go(self.mapToParent(event.position().toPoint()) - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
