"""The text of a passage as its base has it; how many members depart from it is seen on the words and under them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.library.painting import heat_color
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.fonts import serif
from viewer.usecases.library.readings import OpenedPassage

LINE = 25  # px
_DOT, _DOT_STEP, _MOST_DOTS = 1.4, 4.5, 4
_LEAST_LINES = 2


class BaseText(QTextEdit):
    """Words to be read and copied; a tint and dots under words that some members have otherwise, ‸ where they add."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._heat: tuple[tuple[Span, int, bool], ...] = ()
        self._text = ""
        self.words = ""  # of the base alone: under those of an echo stand those of its other sentence
        self.setObjectName("baseText")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The passage as its base has it"))
        self.document().setDocumentMargin(0)

    def show_passage(self, opened: OpenedPassage | None) -> None:
        """Show the words of a passage, with what is known of its members' readings."""
        self.words = opened.text if opened else ""
        text = f"{self.words}\n\n≈ {opened.other}" if opened and opened.other else self.words
        if text != self._text or not text:
            self._text = text
            self.setPlainText(text)
        self._heat = opened.heat if opened else ()
        self._dress()
        self.updateGeometry()

    def repaint_heat(self) -> None:
        """Take the colors of another theme."""
        self._dress()

    def _dress(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(block)
        plain = QTextCharFormat()
        plain.setFont(serif(16))
        cursor.setCharFormat(plain)
        for span, count, _ in self._heat:
            if span:
                tint = QTextCharFormat()
                tint.setBackground(heat_color(self._workspace.theme, count))
                self._cursor(span.stripped(self._text) or span).mergeCharFormat(tint)

    def _cursor(self, span: Span) -> QTextCursor:
        """A selection of code points: Qt counts in UTF-16, and both count a newline as one."""
        start, end = (len(self._text[:at].encode("utf-16-le", "surrogatepass")) // 2 for at in span)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def sizeHint(self) -> QSize:
        self.document().setTextWidth(self.viewport().width())
        return QSize(300, max(_LEAST_LINES * LINE, int(self.document().size().height()) + 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._workspace.theme
        for span, count, accidental in self._heat:
            cursor = self._cursor(span)
            cursor.setPosition(cursor.selectionEnd())
            end = QRectF(self.cursorRect(cursor))
            if not end.intersects(QRectF(event.rect())):
                continue
            cursor.setPosition(self._cursor(span).selectionStart())
            start = QRectF(self.cursorRect(cursor))
            if start.top() != end.top():
                start.setLeft(0.0)
            middle = (start.left() + end.left()) / 2
            if accidental and not span.of(self._text).strip():
                continue  # a space more or less
            if not span:
                painter.setPen(theme.insertion.ink)
                painter.setFont(serif(15))
                painter.drawText(QPointF(end.left() - 4, end.bottom() + 1), "‸")
                continue
            painter.setPen(QPen(theme.ink, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush if accidental else theme.ink)
            dots = min(count, _MOST_DOTS)
            for dot in range(dots):
                x = middle + (dot - (dots - 1) / 2) * _DOT_STEP
                painter.drawEllipse(QPointF(x, end.bottom() - 0.5), _DOT, _DOT)
