"""The head of a pane, and the button in it that opens a menu of choices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from viewer.ui.theme.fonts import chrome
from viewer.ui.widgets.bar_parts import Elided

_HIGH = 38  # px


class MenuButton(QToolButton):
    """Shows the one of some choices that holds; a click opens them all. ``label`` says what is chosen."""

    chosen = Signal(object)  # the value of the choice

    def __init__(self, label: str, parent: QWidget, *, framed: bool = False) -> None:
        super().__init__(parent)
        self._label = label
        self.value: Any = None
        self.setProperty("framed", framed)
        self.setProperty("choice", True)
        self.setToolTip(label)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(QMenu(self))

    def offer(self, choices: Sequence[tuple[str, Any]], value: Any = None) -> None:
        """Offer these, in words and with the value of each; ``value`` holds, or the first."""
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        self.value = value if any(value == one for _, one in choices) else choices[0][1]
        for words, one in choices:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setActionGroup(group)
            action.setChecked(one == self.value)
            action.triggered.connect(lambda _=False, one=one, words=words: self._choose(one, words))
            if one == self.value:
                self._say(words)

    def _choose(self, value: Any, words: str) -> None:
        self.value = value
        self._say(words)
        self.chosen.emit(value)

    def _say(self, words: str) -> None:
        self.setText(f"{words} ▾".replace("&", "&&"))
        self.setAccessibleName(f"{self._label}: {words}")

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())


class PaneHead(QWidget):
    """The name of a pane in bold, a count, and what can be chosen there at its right end."""

    def __init__(self, name: str, parent: QWidget, *buttons: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paneHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.name, self.count = QLabel(name, self), Elided(self)
        self.name.setFont(chrome(13, bold=True))
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("dim", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(self.name)
        row.addWidget(self.count, 1)
        for button in buttons:
            row.addWidget(button)
