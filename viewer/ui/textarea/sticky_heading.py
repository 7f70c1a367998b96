"""What is read is never without its name: that of framing stays at the upper edge where it has rolled away itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from viewer.ui.page.page import LABEL
from viewer.ui.page.paint import sans
from viewer.ui.page.sheet import Sheet

_SIZE, _BAR = 11, 3  # px: of the letters, and the bar at the left


class StickyHeading(QLabel):
    """Lies over the window on a page, and lets the mouse through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stickyName")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def stick(self, sheet: Sheet | None, wide: int) -> None:
        """Say what the window begins in, if that is framing whose own name is above it."""
        name = sheet.name_above() if sheet else ""
        if sheet and name:
            face = sheet.page.face
            self.setFont(sans(round(face.px(_SIZE)), bold=True, spaced=True))
            self.setText(name.upper())
            self.setIndent(round(sheet.left) - _BAR)
            self.setGeometry(0, 0, wide, round(face.leading * LABEL))
            self.raise_()
        self.setVisible(bool(name))
