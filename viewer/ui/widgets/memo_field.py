"""A field with the memo of comparison: the reader writes in it, or puts it back to the program's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from viewer.collation.model.model import Collation
from viewer.dossier.memo import ReaderMemo, memo_on
from viewer.phrasing.language import tr
from viewer.phrasing.memo import memo

_HEIGHT = 132  # pixels: six lines or so


class MemoField(QWidget):
    """The memo on a collation, the reader's ``own`` if there is one, and below it a line on whose words it is."""

    def __init__(self, collation: Collation, own: ReaderMemo | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._collation, self._own = collation, own
        self._outdated = own is not None and not own.fits(collation)
        self._program = "\n\n".join(memo(collation))
        self.text = QPlainTextEdit(own.text if own else self._program, self)
        self.text.setAccessibleName(tr("Memo of comparison"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(_HEIGHT)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.back = QPushButton(tr("Put back to the program’s"), self)
        self.back.setAutoDefault(False)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.said, 1)
        below.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.text)
        layout.addLayout(below)
        self.back.clicked.connect(self._put_back)
        self.text.textChanged.connect(self._say)
        self._say()

    @property
    def memo(self) -> ReaderMemo | None:
        """What the reader wrote; None where the field holds the program's memo, or nothing."""
        if self._untouched:
            return self._own
        words = self._words
        return memo_on(self._collation, words) if words not in ("", self._program) else None

    @property
    def _words(self) -> str:
        return self.text.toPlainText().strip()

    @property
    def _untouched(self) -> bool:
        """Whether the reader's words stand as they stood."""
        return self._own is not None and self._words == self._own.text.strip()

    def _put_back(self) -> None:
        self.text.selectAll()
        self.text.insertPlainText(self._program)  # so that Ctrl+Z brings the words back

    def _say(self) -> None:
        self.back.setEnabled(self._words != self._program)
        if self._words in ("", self._program):
            said = tr("Made by the program; you may write it in your own words.")
        elif self._untouched and self._outdated:
            said = tr("In your words. The comparison has changed since they were written.")
        else:
            said = tr("In your words; the report says so.")
        self.said.setText(said)
        self.text.setAccessibleDescription(said)
