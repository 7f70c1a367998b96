"""A text area for users of assistive tools: the words, the caret, and an announcement of what is at the caret."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QWidget

from viewer.ui.textarea.accessible import make_accessible
from viewer.ui.textarea.accessible_text import AccessibleText
from viewer.ui.textarea.selection_area import SelectionArea
from viewer.ui.textarea.tooltips import in_words


class AccessibleArea(SelectionArea):
    """A selection area whose text assistive tools can read; without such a tool it does nothing more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice: AccessibleText | None = None
        self._said = ""
        make_accessible(AccessibleArea, AccessibleArea.voice)
        self.selected.connect(self._tell_caret)

    @property
    def heard(self) -> bool:
        """Whether an assistive tool is running."""
        return QAccessible.isActive()

    def voice(self) -> AccessibleText | None:
        """The text for assistive tools, made when one asks for it."""
        if not self.sheet or not self.selecting:
            return None
        if self._voice is None:
            self._voice = AccessibleText(self)
            self._voice.moved.connect(self._take_from_tool)
        self._voice.tell(self.sheet, self.selecting, QRectF(self.viewport().geometry()))
        return self._voice

    def bring_caret(self, place: int) -> None:
        """Put the caret where the reader was led to: keys and Alt+S go on from there, not from a place out of sight."""
        if self.selecting and not self.selecting.span:
            self.selecting.put(place)
            if self.heard and self.isVisible():
                self._selected()
            self.viewport().update()

    def known(self, variant: int | None) -> bool:
        """Whether this variant has been announced already."""
        return False

    def _take_from_tool(self, anchor: int, head: int) -> None:
        if self.selecting and (anchor, head) != (self.selecting.anchor, self.selecting.head):
            self.selecting.take(anchor, head)
            self._bring_caret_into_view()
            self._selected()

    def _tell_caret(self) -> None:
        if self.heard and (voice := self.voice()):
            cursor = voice.textCursor()
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self, cursor.position()))
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(self, start, end))
            self._say_what_is_here()

    def _say_what_is_here(self) -> None:
        """Announce what is marked at the caret: colors and lines cannot be heard."""
        assert self.sheet
        assert self.selecting
        variant, words = in_words(self.sheet, self.selecting.head)
        if words and words != self._said and not self.known(variant):
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self._said = words
