"""The shortcuts window: every key, made from the table of actions, menu by menu."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from viewer.phrasing.language import tr
from viewer.ui.actions import Act, shortcuts

_ROOM = 36  # pixels of the screen that are left round it
_NARROW, _LOW = 1000, 640  # pixels of a screen on which keys need the room more than air does


class ShortcutsWindow(QDialog):
    """Two columns of menus, or one on a small screen; in each what is done, and the keys that do it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        free = self.screen().availableSize()
        self._close = free.width() < _NARROW or free.height() < _LOW
        free -= QSize(_ROOM, _ROOM)
        groups = shortcuts()
        inner = self._columns(_halves(groups))
        if inner.sizeHint().width() > free.width():  # who scrolls, scrolls one way
            inner = self._columns([groups])
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("Keyboard shortcuts"))
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        bar = scroll.verticalScrollBar().sizeHint().width()
        self.resize((inner.sizeHint() + QSize(bar, 2)).boundedTo(free))

    def _columns(self, columns: list[list[tuple[str, list[tuple[Act, str]]]]]) -> QWidget:
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(*((18, 12, 18, 14) if self._close else (28, 20, 28, 24)))
        row.setSpacing(28 if self._close else 44)
        for groups in columns:
            row.addLayout(self._column(groups))
        return inner

    def _column(self, groups: list[tuple[str, list[tuple[Act, str]]]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        for place, (title, rows) in enumerate(groups):
            if place:
                column.addSpacing(14)
            heading = QLabel(tr(title).upper())
            heading.setObjectName("sectionHeading")
            heading.setProperty("dim", True)
            column.addWidget(heading)
            column.addLayout(_grid(rows))
        column.addStretch(1)
        return column


def _grid(rows: list[tuple[Act, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(5)
    for row, (act, keys) in enumerate(rows):
        words, label = QLabel(tr(act.text).rstrip("…")), QLabel(keys)
        words.setToolTip(tr(act.tip))
        label.setObjectName("keys")
        label.setAccessibleName(f"{tr(act.tip)}: {keys}")
        grid.addWidget(words, row, 0)
        grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return grid


def _halves(groups: list[tuple[str, list[tuple[Act, str]]]]) -> list[list[tuple[str, list[tuple[Act, str]]]]]:
    """The menus in two columns of about one length, in their order."""
    total = sum(len(rows) + 2 for _, rows in groups)
    first: list[tuple[str, list[tuple[Act, str]]]] = []
    length = 0
    for title, rows in groups:
        if first and length + (len(rows) + 2) / 2 > total / 2:
            break
        first.append((title, rows))
        length += len(rows) + 2
    return [first, groups[len(first) :]]
