"""The text of the framing in one role, with the key words marked that distinguish it from the other framing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from viewer.text.witness import Span
from viewer.ui.offsets import Offsets
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme

MOST_SHOWN = 6_000  # characters of one role that are set here; the rest is read in the text itself
NOWHERE = Span(-1, -1)
_SIZE = 15  # pixels


class FramingText(QTextEdit):
    """Stretches of one witness in a widget as tall as their words, to be put into a scroll area."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("frameText")
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(fonts.zoomed_serif(_SIZE))
        self.document().setDocumentMargin(0)
        self._starts: list[int] = []  # of each paragraph in the witness
        self._paragraphs: list[tuple[int, str]] = []  # where each begins in Qt's document, and its words
        self.pointed: Span | None = None  # the word that is meant, where it stands here

    def show_words(self, text: str, stretches: Sequence[Span]) -> bool:
        """Set these stretches of a witness's text; whether all of them had room."""
        self.clear()
        self._starts, self._paragraphs = [], []
        cursor, room = QTextCursor(self.document()), MOST_SHOWN
        for stretch in stretches:
            for start, words in _paragraphs(text, stretch):
                if room <= 0:
                    return False
                self._set(cursor, start, words[:room])
                room -= len(words)
        self._fit()
        return room >= 0

    def _set(self, cursor: QTextCursor, start: int, words: str) -> None:
        block = QTextBlockFormat()
        block.setLineHeight(145, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._starts:
            block.setTopMargin(7)
            cursor.insertBlock(block)
        else:
            cursor.setBlockFormat(block)
        self._starts.append(start)
        self._paragraphs.append((cursor.position(), words))
        cursor.insertText(words)

    def mark(self, places: Sequence[Span], theme: Theme, strong: bool) -> None:
        """Mark these words of the witness, as far as they stand here: ``strong`` with a tint, else with a line."""
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(theme.framing.line)
        if strong:
            form.setBackground(theme.framing.paper)
        for place in places:
            if (cursor := self._at(place)) is not None:
                cursor.mergeCharFormat(form)

    def point_at(self, place: Span, theme: Theme) -> QRect | None:
        """Show which word is meant; where it stands in this widget, or None where it does not."""
        cursor = self._at(place)
        self.pointed = place if cursor else None
        if cursor is None:
            self.setExtraSelections([])
            return None
        here = QTextEdit.ExtraSelection()
        here.cursor = cursor
        here.format.setBackground(theme.current.paper)
        here.format.setForeground(theme.ink)
        self.setExtraSelections([here])
        return self.cursorRect(cursor)

    def _at(self, place: Span) -> QTextCursor | None:
        number = bisect_right(self._starts, place.start) - 1
        if number < 0:
            return None
        begin, words = self._paragraphs[number]
        first, last = place.start - self._starts[number], place.end - self._starts[number]
        if last > len(words):
            return None
        units = Offsets.of(words)
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin + units.to_utf16(first))
        cursor.setPosition(begin + units.to_utf16(last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def chosen(self) -> Span | None:
        """The stretch of the witness that is selected; None where nothing is."""
        cursor = self.textCursor()
        ends = cursor.selectionStart(), cursor.selectionEnd()
        if not cursor.hasSelection():
            return None
        start, end = (self._place(place) for place in ends)
        return Span(start, end)

    def _place(self, unit: int) -> int:
        """The place in the witness of one in Qt's document."""
        number = max(0, bisect_right(self._paragraphs, unit, key=lambda row: row[0]) - 1)
        begin, words = self._paragraphs[number]
        units = Offsets.of(words)
        return self._starts[number] + units.to_code_point(min(unit - begin, units.to_utf16(len(words))))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy and select all, and the copies that the window offers."""
        menu = self.createStandardContextMenu()
        menu.addSeparator()
        menu.addActions(self.actions())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def take_text_style(self) -> None:
        """Set the words in letters as large as the texts want them."""
        self.setFont(fonts.zoomed_serif(_SIZE))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        document = self.document()
        document.setTextWidth(self.viewport().width())
        self.setFixedHeight(round(document.size().height()) + 4)


def _paragraphs(text: str, stretch: Span) -> list[tuple[int, str]]:
    """The lines of a stretch that say something, each with its place in the text."""
    found, start = [], stretch.start
    for line in stretch.of(text).split("\n"):
        bare = line.strip()
        if bare:
            found.append((start + len(line) - len(line.lstrip()), bare))
        start += len(line) + 1
    return found
