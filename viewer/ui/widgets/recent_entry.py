"""What the start screen offers to open: a button of two lines, and what was open of late with what has become of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.ui.plain import plain
from viewer.ui.settings import Recent
from viewer.ui.theme import fonts
from viewer.ui.widgets.bar_parts import Elided

_HIGH = 54  # pixels


class RecentItem(QPushButton):
    """A title, and below it in a low voice where it comes from."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None, faded: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("entry", True)
        self.setAccessibleName(f"{name}, {words}")
        self.setMinimumHeight(_HIGH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        title, low = Elided(self), Elided(self)
        title.set_words(name)
        low.set_words(words)
        title.setFont(fonts.serif(16))
        title.setProperty("dim", faded)
        low.setProperty("dim", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 8)
        column.setSpacing(2)
        for label in (title, low):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)


class RecentEntry(QWidget):
    """What was open; where a file of it has gone, what is missing, and a way to show where it is now."""

    opened = Signal(Recent)
    locate_wanted = Signal(Recent)
    dropped = Signal(Recent)

    def __init__(self, recent: Recent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recent = recent
        self.entry = RecentItem(_name(recent), _words(recent), self, faded=bool(recent.missing))
        self.entry.setToolTip(plain("\n".join(path for path in recent.paths if path)))
        self.entry.clicked.connect(lambda: self.opened.emit(recent))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.entry, 1)
        self.locate = QPushButton(tr("Locate…"), self)
        if recent.missing:
            self.locate.setToolTip(plain(tr("Show where “{name}” is now", name=Path(recent.missing[0]).name)))
        self.locate.clicked.connect(lambda: self.locate_wanted.emit(recent))
        self.locate.setVisible(bool(recent.missing))
        self.drop = QToolButton(self)
        self.drop.setText("×")
        self.drop.setAccessibleName(tr("Take from the list: {name}", name=_name(recent)))
        self.drop.setToolTip(tr("Take this from the list; its files and notes stay"))
        self.drop.clicked.connect(lambda: self.dropped.emit(recent))
        row.addWidget(self.locate)
        row.addWidget(self.drop)


def _name(recent: Recent) -> str:
    titles = recent.titles or [Path(path).name for path in recent.paths]
    return "  ↔  ".join(sentences.short(title) for title in titles)


def _words(recent: Recent) -> str:
    if recent.missing:
        return " · ".join(
            (sentences.missing_files(recent.missing), *([tr("its text is kept")] if recent.dossier else []))
        )
    files = [path for path in recent.paths if path]
    if not files:
        return tr("Pasted texts")
    return f"{' ↔ '.join(Path(path).name for path in files)} · {Path(files[0]).parent}"
