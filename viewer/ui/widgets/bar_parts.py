"""The parts of a bar at the top of a screen or a pane: buttons of actions, the line between two groups, words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

BAR_ICON = 14  # px
_LINE, _BESIDE = 20, 4  # px: the height of the line, and what stays free on both sides of it


def action_button(bar: QWidget, action: QAction, *, framed: bool, menu: bool = False) -> QToolButton:
    """A button that does the action. That of the ``menu`` only has its words: a menu is set into it."""
    button = QToolButton(bar)
    if menu:  # as the button's own the action would stand in the menu's place
        button.setText(action.text())
        button.setToolTip(action.toolTip())
    else:
        button.setDefaultAction(action)
    button.setAccessibleName(action.text().rstrip("…"))
    button.setIconSize(QSize(BAR_ICON, BAR_ICON))
    button.setProperty("framed", framed)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def add_bar_line(row: QHBoxLayout) -> None:
    """Add the line between two groups to a bar."""
    line = QFrame(row.parentWidget())
    line.setObjectName("hairline")
    line.setFixedSize(1, _LINE)
    row.addSpacing(_BESIDE)
    row.addWidget(line)
    row.addSpacing(_BESIDE)


class Elided(QLabel):
    """A label that cuts its words with … where there is no room for them: a title is known by how it begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_words(self, words: str) -> None:
        """Show these words as far as there is room."""
        self._words = " ".join(words.split())
        self.setAccessibleName(self._words)
        self._fit()

    @property
    def wanted(self) -> int:
        """The width of all the words, px."""
        return self.fontMetrics().horizontalAdvance(self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.contentsRect().width() - 1)
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))
