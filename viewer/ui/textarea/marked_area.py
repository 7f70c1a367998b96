"""An area with set prose in which what was changed is marked: its painting, the mouse and the wheel."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from viewer.ui.page.paint import Brushes
from viewer.ui.textarea.accessible_area import AccessibleArea

_NOTCH = 120  # of a wheel, in eighths of a degree
_LINES_A_NOTCH = 3


class MarkedArea(AccessibleArea):
    """Subclasses say what the text is painted with, which variant is the current one, and what a click on one does."""

    zoom_wanted = Signal(int)  # steps; 0 for the usual size

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(160)
        self.clicked.connect(self._clicked)

    def _brushes(self) -> Brushes:
        """What the text is painted with."""
        raise NotImplementedError

    def _current(self) -> int | None:
        """The number of the current variant."""
        raise NotImplementedError

    def _select(self, variant: int) -> None:
        """Make this variant the current one."""
        raise NotImplementedError

    def _hover(self, point: QPointF, variant: int | None) -> None:
        """The mouse is at this point, on this variant."""
        raise NotImplementedError

    def known(self, variant: int | None) -> bool:
        """Say nothing of the current variant: the status line announces it."""
        return variant is not None and variant == self._current()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, brushes = QPainter(self.viewport()), self._brushes()
        if self.sheet is None or self.selecting is None:
            painter.fillRect(event.rect(), brushes.theme.paper)
            return
        self.sheet.paint(painter, QRectF(event.rect()), brushes, self.selecting.span or None)
        if self.hasFocus() and self.caret_used:
            self.sheet.paint_caret(painter, self.selecting.head, brushes)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not self.sheet or event.buttons() & Qt.MouseButton.LeftButton:
            return
        mark = self.sheet.mark_at(event.position(), self._current())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.IBeamCursor)
        self._hover(event.position(), mark.variant if mark else None)

    def _clicked(self, point: QPointF) -> None:
        if self.sheet and (mark := self.sheet.mark_at(point, self._current())):
            self._select(mark.variant)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
        elif event.pixelDelta().y():
            self.scroll_by(-event.pixelDelta().y())
        else:
            lines = event.angleDelta().y() / _NOTCH * _LINES_A_NOTCH
            self.animate_by(-lines * self.face.leading)
        event.accept()
