"""The parts of a bar at the top of a screen: the button of an action, and the line between two groups of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

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
