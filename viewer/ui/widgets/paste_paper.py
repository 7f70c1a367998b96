"""A box for a text that is pasted or written, which keeps of what is pasted the headings, lists and quotations."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from viewer.text.reading.web.pasted import Pasted, pasted
from viewer.text.witness import Part, Span
from viewer.ui.offsets import Offsets

_RTF = "text/rtf", "application/rtf", "text/richtext"


class PastePaper(QPlainTextEdit):
    """Each part is a cursor of the document, which moves along when something is written before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[QTextCursor, Part]] = []

    def take(self, source: QMimeData) -> None:
        """Put what is pasted in the place of what stands there, as one step that Ctrl+Z takes back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        self._insert(cursor, read_pasted(source))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def written(self) -> Pasted:
        """What stands in the box, to the character: ``toPlainText`` would make spaces of no-break spaces."""
        text = self.document().toRawText().replace("\u2029", "\n")
        offsets = Offsets.of(text)
        parts = []
        for cursor, part in self._kept():
            start, end = (offsets.to_code_point(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
            if text[start:end].strip():
                parts.append(part._replace(span=Span(start, end)))
        return Pasted(text, tuple(sorted(parts, key=lambda part: (part.span.start, -part.span.end))))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return super().canInsertFromMimeData(source) or source.hasHtml() or any(map(source.hasFormat, _RTF))

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._insert(self.textCursor(), read_pasted(source))
        self.ensureCursorVisible()

    def _insert(self, cursor: QTextCursor, found: Pasted) -> None:
        start = cursor.selectionStart()
        cursor.insertText(found.text)
        offsets = Offsets.of(found.text)
        kept = self._kept()
        for part in found.parts:
            place = QTextCursor(self.document())
            place.setPosition(start + offsets.to_utf16(part.span.start))
            place.setPosition(start + offsets.to_utf16(part.span.end), QTextCursor.MoveMode.KeepAnchor)
            kept.append((place, part))

    def _kept(self) -> list[tuple[QTextCursor, Part]]:
        """The parts that are still there: of one that was deleted the cursor is empty."""
        self._parts = [one for one in self._parts if one[0].hasSelection()]
        return self._parts


def read_pasted(source: QMimeData) -> Pasted:
    """The text on the clipboard, with its parts. Of pictures and links nothing is fetched."""
    rtf = next((source.data(name).data() for name in _RTF if source.hasFormat(name)), b"")
    return pasted(source.text(), source.html() if source.hasHtml() else "", bytes(rtf))
