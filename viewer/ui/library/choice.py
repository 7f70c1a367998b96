"""What stands in the place of a library while none is open: a folder to choose, the corpus, and those known already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.ui.theme.fonts import serif
from viewer.usecases.library.kept import KeptLibrary

_WIDTH = 640  # px
_MOST = 6  # libraries that are offered


class LibraryChoice(QWidget):
    """Asks which documents are to be compared with each other."""

    folder_wanted = Signal()
    corpus_wanted = Signal()
    library_wanted = Signal(object)  # a KeptLibrary

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(tr("Who shares what with whom?"), self)
        title.setFont(serif(27))
        purpose = tr(
            "Recension looks through a folder of documents for passages that stand in more than one of them, and shows "
            "where each appeared first and what was changed on its way."
        )
        words = QLabel(purpose, self)
        words.setWordWrap(True)
        words.setProperty("dim", True)
        self.folder = QPushButton(tr("Choose a folder…"), self)
        self.folder.setDefault(True)
        self.corpus = QPushButton(tr("The corpus that comes with Recension"), self)
        self.folder.clicked.connect(lambda: self.folder_wanted.emit())
        self.corpus.clicked.connect(lambda: self.corpus_wanted.emit())
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setProperty("dim", True)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.folder)
        buttons.addWidget(self.corpus)
        buttons.addStretch(1)
        self._known = QVBoxLayout()
        inner = QWidget(self)
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setSpacing(14)
        column.addStretch(1)
        for part in (title, words):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self.state)
        column.addLayout(self._known)
        column.addStretch(2)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)

    def show_libraries(self, libraries: Sequence[KeptLibrary]) -> None:
        """Offer the libraries that were scanned before."""
        while (item := self._known.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for one in libraries[:_MOST]:
            button = QPushButton(sentences.short(one.name, 60).replace("&", "&&"), self)
            button.setObjectName("link")
            button.clicked.connect(lambda _=False, one=one: self.library_wanted.emit(one))
            self._known.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, sentence: str) -> None:
        """Say how far a scan is, or why there is nothing to show."""
        self.state.setText(sentence)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to the first button."""
        super().focusInEvent(event)
        self.folder.setFocus()
