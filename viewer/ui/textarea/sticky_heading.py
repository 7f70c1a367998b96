"""The name of the framing at the upper edge of the view, shown while its heading in the text is scrolled out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from viewer.ui.page.page import LABEL
from viewer.ui.page.paint import sign_font
from viewer.ui.page.sheet import Sheet

_SIZE, _BAR = 11, 3  # px: of the letters, and the bar at the left


class StickyHeading(QLabel):
    """A label over the page; mouse events pass through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stickyName")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def stick(self, sheet: Sheet | None, wide: int) -> None:
        """Show the name of the framing at the top of the view, if its heading is above the view; ``wide`` in px."""
        name = sheet.name_above() if sheet else ""
        if sheet and name:
            face = sheet.page.face
            self.setFont(sign_font(round(face.px(_SIZE)), bold=True, spaced=True))
            self.setText(name.upper())
            self.setIndent(round(sheet.left) - _BAR)
            self.setGeometry(0, 0, wide, round(face.leading * LABEL))
            self.raise_()
        self.setVisible(bool(name))
