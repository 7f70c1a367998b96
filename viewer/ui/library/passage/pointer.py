"""The point that joins the row of a passage to the pane where it is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from viewer.ui.library.rows import ValueList
from viewer.ui.state.workspace import Workspace

_WIDE, _HIGH = 9, 18  # px


class Pointer(QWidget):
    """Stands at the left edge of a pane, at the height of the current row of a list beside it."""

    def __init__(self, workspace: Workspace, rows: ValueList, pane: QWidget) -> None:
        super().__init__(pane)
        self._workspace, self._rows = workspace, rows
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(_WIDE, _HIGH)
        rows.verticalScrollBar().valueChanged.connect(lambda _: self.place())
        rows.installEventFilter(self)
        self.place()

    def place(self) -> None:
        """Go to the current row, or away where that is not in sight."""
        pane = self.parentWidget()
        box = self._rows.visualRect(self._rows.currentIndex())
        seen = self._rows.isVisible() and pane is not None and self._rows.viewport().rect().contains(box.center())
        self.setVisible(bool(seen and box.isValid()))
        if seen and pane is not None:
            y = pane.mapFromGlobal(self._rows.viewport().mapToGlobal(QPoint(0, box.center().y()))).y()
            self.move(0, y - _HIGH // 2)
            self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._workspace.theme.current.paper)
        painter.drawPolygon(QPolygonF([QPointF(0, 0), QPointF(_WIDE, _HIGH / 2), QPointF(0, _HIGH)]))
