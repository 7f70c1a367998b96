"""The shortcuts window: every key, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from viewer.ui.actions import shortcuts


class ShortcutsWindow(QDialog):
    """Two columns: what is done, and the keys that do it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(24, 18, 24, 18)
        grid.setHorizontalSpacing(36)
        grid.setVerticalSpacing(7)
        for row, (words, keys) in enumerate(shortcuts()):
            grid.addWidget(QLabel(words), row, 0)
            label = QLabel(keys)
            label.setProperty("dim", True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, 1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName("Keyboard shortcuts")
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.resize(460, 620)
