"""The parts of a panel around its list: the sentence where it is empty, buttons, and all of them in one column."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget


def empty_label(panel: QWidget, words: str = "") -> QLabel:
    """The sentence that stands in the place of an empty list, whose height it takes."""
    label = QLabel(words, panel)
    label.setObjectName("empty")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setProperty("dim", True)
    policy = label.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Expanding)  # else the parts above it would drift apart
    label.setSizePolicy(policy)
    return label


def panel_button(panel: QWidget, words: str = "", tip: str = "") -> QPushButton:
    """A button as wide as the panel, above or below the list."""
    button = QPushButton(words, panel)
    button.setObjectName("bringBack")
    button.setFlat(True)
    button.setToolTip(tip)
    return button


def stack(panel: QWidget, *parts: QWidget) -> QVBoxLayout:
    """Lay the parts out in one column, without gaps."""
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part)
    return layout


def on_delete(view: QWidget) -> QShortcut:
    """The key Delete, pressed in this widget."""
    key = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), view)
    key.setContext(Qt.ShortcutContext.WidgetShortcut)
    return key
