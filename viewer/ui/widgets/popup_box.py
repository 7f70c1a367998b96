"""A box that opens beside its button, and closes with a key or a click elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget


class PopupBox(QFrame):
    """Placed with its right edge at that of the button, as far as the screen has room."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("filterBox")
        self.setAccessibleName(name)

    def heading(self, words: str) -> QLabel:
        """The heading of a part of the box."""
        label = QLabel(words.upper(), self)
        label.setObjectName("sectionHeading")
        label.setProperty("dim", True)
        return label

    def show_below(self, button: QWidget, gap: int) -> None:
        """Show the box as large as it needs to be, this many px below a button."""
        self.adjustSize()
        below = button.mapToGlobal(button.rect().bottomRight()).y() + gap
        self._show_at(button, min(below, button.screen().availableGeometry().bottom() - self.height()))

    def show_above(self, button: QWidget, gap: int) -> None:
        """Show the box as large as it needs to be, this many px above a button."""
        self.adjustSize()
        self._show_at(button, button.mapToGlobal(button.rect().topRight()).y() - self.height() - gap)

    def _show_at(self, button: QWidget, top: int) -> None:
        right, free = button.mapToGlobal(button.rect().topRight()).x(), button.screen().availableGeometry()
        left = max(free.left(), min(right - self.width(), free.right() - self.width()))
        self.move(left, max(free.top(), top))
        self.show()
