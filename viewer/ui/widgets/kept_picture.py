"""A widget whose picture takes a while to be drawn, and is kept until something in it changes."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget


class KeptPicture(QWidget):
    """Subclasses draw the picture in ``_draw``, and paint over it what changes often."""

    _picture: QPixmap | None = None

    def _draw(self, painter: QPainter) -> None:
        """Draw everything that is kept."""
        raise NotImplementedError

    def _forget(self) -> None:
        """Draw anew at the next painting."""
        self._picture = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def _paint_picture(self, painter: QPainter, ground: QColor) -> None:
        """Paint the picture, drawn on this ground where it is not drawn yet or the widget is on another screen now."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(ground)
            drawing = QPainter(self._picture)
            self._draw(drawing)
            drawing.end()
        painter.drawPixmap(0, 0, self._picture)
