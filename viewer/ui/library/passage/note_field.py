"""The field for the reader's note on the open passage; saved when the reader pauses or goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from viewer.phrasing.language import tr
from viewer.ui.timers import after

_HIGH = 64  # px
_PAUSE = 800  # milliseconds


class NoteField(QPlainTextEdit):
    """Shows a note, or nothing; ``saved`` carries what it says now."""

    saved = Signal(str)
    left = Signal()  # by Esc

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept = ""
        self.setFixedHeight(_HIGH)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr("A note on this passage"))
        self.setAccessibleName(tr("A note on this passage"))
        self._pause = after(_PAUSE, self.save, self)
        self.textChanged.connect(self._pause.start)
        self.hide()

    def show_note(self, text: str) -> None:
        """Show a note; without text the field goes away until it is called for."""
        self._pause.stop()
        self._kept = text
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self.setVisible(bool(text))

    def begin(self) -> None:
        """Take the keyboard, so that the reader can write."""
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Save what is written, if it is new."""
        self._pause.stop()
        text = self.toPlainText().strip()
        if text != self._kept:
            self._kept = text
            self.saved.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.save()
            self.left.emit()
        else:
            super().keyPressEvent(event)
