"""What lies over the place that will take a file while it is dragged: a tint, and a sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme

_STRENGTH = 38  # of 255: what lies below can still be read
_PAD = 18, 11  # px beside and above the words


class DropCover(QWidget):
    """The mouse and the files go through it."""

    def __init__(self, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_over(self, rect: QRect, words: str) -> None:
        """Lie over this part of the parent and say this."""
        self.words = words
        self.setAccessibleName(words)
        self.setGeometry(rect)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = QColor(theme.accent)
        tint.setAlpha(_STRENGTH)
        painter.setBrush(tint)
        painter.setPen(QPen(theme.accent, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), 8, 8)
        font = fonts.chrome(14, bold=True)
        room = max(40, self.width() - 60)
        words = QFontMetrics(font).boundingRect(QRect(0, 0, room, self.height()), _FLAGS, self.words)
        box = words.adjusted(-_PAD[0], -_PAD[1], _PAD[0], _PAD[1])
        box.moveCenter(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.accent)
        painter.drawRoundedRect(QRectF(box), 8, 8)
        painter.setPen(theme.accent_ink)
        painter.setFont(font)
        painter.drawText(box, _FLAGS, self.words)


_FLAGS = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
