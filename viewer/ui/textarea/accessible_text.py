"""The words of a page as assistive tools ask for them: by character, word, sentence, line and paragraph.

Qt's text interface hands places back through pointers, so that a class made in Python can't answer it. An edit of Qt's
own can; this one is never shown. Its lines are those of the page, its caret and its selection those of the reader, and
it brings itself up to date whenever it is asked, so that who uses no such tool pays nothing.

Places are Qt's, UTF-16, but for ``moved`` and ``tell``, which speak in code points.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QAbstractTextDocumentLayout, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from viewer.collation.model.model import Kind
from viewer.collation.query.marks import Mark
from viewer.ui.offsets import Offsets
from viewer.ui.page.placeholders import with_placeholders
from viewer.ui.page.selection import Selection
from viewer.ui.page.sheet import Sheet

# How each kind is shown in the attributes of a text: the names of these lines are all that tools know.
_UNDERLINES: dict[Kind, QTextCharFormat.UnderlineStyle] = {
    "insertion": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "omission": QTextCharFormat.UnderlineStyle.DashUnderline,
    "substitution": QTextCharFormat.UnderlineStyle.WaveUnderline,
}


class AccessibleText(QTextEdit):
    """A hidden text edit that answers the questions of assistive tools."""

    moved = Signal(int, int)  # a tool put the caret or the selection: where it begins, and where the caret is

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet: Sheet | None = None
        self._document: QTextDocument | None = None
        self._lines: _Lines | None = None
        self._offsets = Offsets.of("")
        self._told: set[int] = set()  # the blocks whose marks are among the attributes
        self._stamp: object = None
        self._following = False
        for changed in (self.cursorPositionChanged, self.selectionChanged):
            changed.connect(self._tell_moved)

    def tell(self, sheet: Sheet, selecting: Selection, at: QRectF) -> None:
        """Take the text of this sheet as it stands now; its window is at ``at`` within the parent."""
        self._following = True
        if sheet is not self._sheet:
            self._take(sheet)
        if self.geometry() != at.toRect():
            self.setGeometry(at.toRect())
        self._put_cursor(selecting)
        self._roll(sheet)
        self._following = False

    def _take(self, sheet: Sheet) -> None:
        before, shown = self._document, with_placeholders(sheet.text)
        self._sheet, self._offsets, self._told, self._stamp = sheet, Offsets.of(shown), set(), None
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setPlainText(shown)
        document.blockSignals(True)  # else the whole text is sent to whoever listens
        self._lines = _Lines(document, sheet, self._offsets)
        document.setDocumentLayout(self._lines)
        self.setDocument(document)
        self._document = document
        if before is not None:
            before.deleteLater()

    def _put_cursor(self, selecting: Selection) -> None:
        anchor, head = (self._offsets.to_utf16(place) for place in (selecting.anchor, selecting.head))
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) != (anchor, head):
            cursor.setPosition(anchor)
            cursor.setPosition(head, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _tell_moved(self) -> None:
        if not self._following:
            cursor = self.textCursor()
            self.moved.emit(*map(self._offsets.to_code_point, (cursor.anchor(), cursor.position())))

    def _roll(self, sheet: Sheet) -> None:
        """Scroll the hidden edit to what the pane shows."""
        assert self._lines
        page, top = sheet.page, sheet.viewport.top
        stamp = top, sheet.viewport.height, page.width, page.face
        if stamp != self._stamp:
            if self._stamp is None or stamp[2:] != self._stamp[2:]:  # type: ignore[index]
                self._lines.forget()
                self.document().setDefaultFont(page.face.font())
            self._stamp = stamp
            first, last = page.at(top), page.at(top + sheet.viewport.height)
            self._tell_marks(range(first, last + 1))
            self._lines.place(range(first, last + 1))
        for bar, value in ((self.verticalScrollBar(), round(top)), (self.horizontalScrollBar(), 0)):
            bar.setRange(0, max(value, round(sheet.viewport.most)))
            bar.setValue(value)

    def _tell_marks(self, seen: range) -> None:
        """Set the marks as attributes of the text."""
        assert self._sheet
        assert self._lines
        for block in set(seen) - self._told:
            self._told.add(block)
            marks = [mark for mark in self._sheet.marks_of(block) if mark.kind in _UNDERLINES and mark.span]
            if self._sheet.page.frames.bold[block] or marks:
                self._dress(block, marks)

    def _dress(self, block: int, marks: list[Mark]) -> None:
        assert self._sheet
        blocks = self._sheet.page.blocks
        if self._sheet.page.frames.bold[block]:
            bold = QTextCharFormat()
            bold.setFontWeight(700)
            self._merge(int(blocks.starts[block]), int(blocks.ends[block]), bold)
        for mark in marks:
            style = QTextCharFormat()
            style.setUnderlineStyle(_UNDERLINES[mark.kind])
            self._merge(mark.span.start, mark.span.end, style)

    def _merge(self, start: int, end: int, style: QTextCharFormat) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_utf16(start))
        cursor.setPosition(self._offsets.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(style)


class _Lines(QAbstractTextDocumentLayout):
    """Breaks each paragraph where the page breaks it, when somebody asks for its lines."""

    def __init__(self, document: QTextDocument, sheet: Sheet, offsets: Offsets) -> None:
        super().__init__(document)
        self._sheet, self._offsets = sheet, offsets
        self._laid_out: set[int] = set()  # numbers of paragraphs

    def forget(self) -> None:
        """Forget where lines break: the width or the typeface has changed."""
        for number in self._laid_out:
            self.document().findBlockByNumber(number).layout().clearLayout()
        self._laid_out.clear()

    def place(self, blocks: range) -> None:
        """Give these blocks the positions that they have on the page."""
        starts = self._sheet.page.blocks.starts
        for block in blocks:
            paragraph = self.document().findBlock(self._offsets.to_utf16(int(starts[block])))
            paragraph.layout().clearLayout()
            self._set(paragraph)

    def _set(self, paragraph: QTextBlock) -> None:
        self._laid_out.add(paragraph.blockNumber())
        page, layout, down = self._sheet.page, paragraph.layout(), 0.0
        start, end = (
            self._offsets.to_code_point(paragraph.position() + units) for units in (0, paragraph.length() - 1)
        )
        first = page.blocks.at(start)
        layout.beginLayout()
        for block in range(first, len(page.blocks)):
            if int(page.blocks.starts[block]) >= end:
                break
            if int(page.blocks.starts[block]) < start:  # a line without words is in no block of the page
                continue
            there = page.set(block)
            for line in there.lines:
                made = layout.createLine()
                made.setNumColumns(there.unit(line.end) - there.unit(line.start), page.width)
                made.setPosition(QPointF(0, down + line.top + (line.height - made.height()) / 2))
            down += there.height
        while (rest := layout.createLine()).isValid():
            rest.setNumColumns(paragraph.length())
        layout.endLayout()
        layout.setPosition(QPointF(self._sheet.left, page.text_top(first)))

    # what Qt asks

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        if block.isValid() and not block.layout().lineCount():
            self._set(block)
        return block.layout().boundingRect().translated(block.layout().position()) if block.isValid() else QRectF()

    def hitTest(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:  # type: ignore[override]
        place = self._sheet.place_at(point - QPointF(0, round(self._sheet.viewport.top)))
        return self._offsets.to_utf16(place)

    def documentSize(self) -> QSizeF:
        return QSizeF(self._sheet.page.width, self._sheet.page.height)

    def frameBoundingRect(self, frame: object) -> QRectF:
        return QRectF(QPointF(), self.documentSize())

    def pageCount(self) -> int:
        return 1

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        pass

    def draw(self, painter: object, context: object) -> None:
        pass
