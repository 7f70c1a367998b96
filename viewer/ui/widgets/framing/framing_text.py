"""The text of the framing in one role, set without mark-up, with the key words marked that distinguish it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from viewer.collation.words.markup import without_markup
from viewer.text.boundaries import sentences
from viewer.text.witness import Span
from viewer.ui.offsets import Offsets
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme, blend

MOST_SHOWN = 20_000  # characters of one role that are set here; the rest is read in the text itself
FOLDED = 320  # pixels; a taller text is folded at the end of a paragraph
_SPARE = 60  # pixels above that, for which nobody should have to unfold it
_SIZE = 16  # pixels
_LEADING = 25  # pixels of a line
BETWEEN = 8  # pixels between two paragraphs
_LINE, _UNDER = 2, 5  # pixels: the line under a key word, and how far under its letters it ends
_PALE, _PALE_IN_DARK = 0.65, 0.08  # how much lighter the ground of a key word is than that of its framing
_CERTAIN, _LINES = 3_000, 24  # characters, and paragraphs, that are higher than the fold in any column
_BULLETS = ("*", "+", "-")


@dataclass(frozen=True, slots=True)
class FramedParagraph:
    """A paragraph of a witness as it is set. ``span``: where it stands; ``runs``: its stretches, without mark-up, each
    with the place in ``words`` where it begins (code points)."""

    span: Span
    words: str
    runs: tuple[tuple[Span, int], ...]

    def cut(self, at: int) -> FramedParagraph:
        """The paragraph up to a place in its words."""
        runs = tuple(
            (Span(span.start, min(span.end, span.start + at - first)), first) for span, first in self.runs if first < at
        )
        return FramedParagraph(Span(self.span.start, self.source_of(at)), self.words[:at], runs)

    def place_of(self, place: int) -> int:
        """Where a place of the witness stands in ``words``; one in mark-up, where the words before it end."""
        for span, at in self.runs:
            if place <= span.end:
                return at + max(0, place - span.start)
        return len(self.words)

    def source_of(self, place: int) -> int:
        """Where a place in ``words`` stands in the witness."""
        found = self.span.start
        for span, at in self.runs:
            if at <= place:
                found = min(span.start + place - at, span.end)
        return found


class FramingText(QTextEdit):
    """Stretches of one witness in a widget as tall as their words, to be put into a scroll area."""

    entered = Signal(Span)  # the reader went to a paragraph, which stands here in the witness
    chosen = Signal(Span)  # other words are selected: their span in the witness, an empty one where none are
    grown = Signal()  # it has another height now

    def __init__(self, name: str, parent: QWidget | None = None, between: int = BETWEEN) -> None:
        super().__init__(parent)
        self._between = between
        self.setObjectName("frameText")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
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
        self.selectionChanged.connect(self._tell_selection)
        self._paragraphs: list[FramedParagraph] = []
        self._begins: list[int] = []  # of each paragraph in Qt's document, in UTF-16
        self._marks: list[tuple[Span, Theme]] = []
        self.pointed: tuple[Span, ...] = ()  # the words that are meant, as far as they stand here

    def show_paragraphs(self, paragraphs: Sequence[FramedParagraph]) -> None:
        """Set these paragraphs."""
        self.clear()
        self._paragraphs, self._begins = list(paragraphs), []
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # else it is laid out for each paragraph
        for paragraph in paragraphs:
            self._set(cursor, paragraph.words)
        cursor.endEditBlock()
        self._fit()

    def _set(self, cursor: QTextCursor, words: str) -> None:
        block = QTextBlockFormat()
        leading = 100 * fonts.px(_LEADING) / max(1.0, QFontMetricsF(self.font()).height())
        block.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._begins:
            block.setTopMargin(self._between)
            cursor.insertBlock(block)
        else:
            cursor.setBlockFormat(block)
        self._begins.append(cursor.position())
        cursor.insertText(words)

    @property
    def bottoms(self) -> list[int]:
        """Where each paragraph ends, px."""
        layout, document = self.document().documentLayout(), self.document()
        blocks = (document.findBlockByNumber(number) for number in range(len(self._begins)))
        return [round(layout.blockBoundingRect(block).bottom()) for block in blocks]

    @property
    def shown(self) -> tuple[FramedParagraph, ...]:
        """The paragraphs that are set here."""
        return tuple(self._paragraphs)

    def mark(self, places: Sequence[Span], theme: Theme) -> None:
        """Mark these words of the witness as key words, as far as they stand here."""
        self._marks += [(place, theme) for place in places]
        self.viewport().update()

    def forget_marks(self) -> None:
        """Mark no words any more."""
        self._marks = []
        self.viewport().update()

    def point_at(self, places: Sequence[Span], theme: Theme) -> QRect | None:
        """Show which words are meant; where the first stands in this widget, or None where none does."""
        found = [(place, cursor) for place in places if (cursor := self._at(place)) is not None]
        self.pointed = tuple(place for place, _ in found)
        self.setExtraSelections([self._lit(cursor, theme) for _, cursor in found])
        return self.cursorRect(found[0][1]) if found else None

    @staticmethod
    def _lit(cursor: QTextCursor, theme: Theme) -> QTextEdit.ExtraSelection:
        here = QTextEdit.ExtraSelection()
        here.cursor = cursor
        here.format.setBackground(theme.current.paper)
        here.format.setForeground(theme.ink)
        return here

    def middle_of(self, place: int) -> int | None:
        """The y, in this widget, of the middle of the line in which a place of the witness stands; None where it does
        not."""
        cursor = self._at(Span(place, place))
        return self.cursorRect(cursor).center().y() if cursor else None

    def _at(self, place: Span) -> QTextCursor | None:
        """The words of the witness as far as they stand here, as a selection; they may go over several paragraphs."""
        first, last = self._number(place.start), self._number(max(place.start, place.end - 1))
        if first is None or last is None:
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._position(first, place.start))
        cursor.setPosition(self._position(last, place.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _number(self, place: int) -> int | None:
        """The number of the paragraph in which a place of the witness stands."""
        number = bisect_right(self._paragraphs, place, key=lambda one: one.span.start) - 1
        return number if number >= 0 and place <= self._paragraphs[number].span.end else None

    def _position(self, number: int, place: int) -> int:
        paragraph = self._paragraphs[number]
        return self._begins[number] + Offsets.of(paragraph.words).to_utf16(paragraph.place_of(place))

    def _source(self, position: int) -> int:
        """Where a place of Qt's document stands in the witness."""
        number = max(0, bisect_right(self._begins, position) - 1)
        paragraph = self._paragraphs[number]
        units = Offsets.of(paragraph.words)
        inside = min(position - self._begins[number], units.to_utf16(len(paragraph.words)))
        return paragraph.source_of(units.to_code_point(inside))

    # what the reader does

    def _tell_selection(self) -> None:
        cursor = self.textCursor()
        if self._paragraphs:
            self.chosen.emit(Span(self._source(cursor.selectionStart()), self._source(cursor.selectionEnd())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._enter()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._enter()

    def _enter(self) -> None:
        if self._paragraphs and not self.textCursor().hasSelection():
            number = max(0, bisect_right(self._begins, self.textCursor().position()) - 1)
            self.entered.emit(self._paragraphs[number].span)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()  # the cell has the menu

    # how it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for box, theme in self._mark_boxes():
            lighter = theme.ink if theme.dark else theme.paper
            painter.fillRect(box, blend(theme.framing.paper, lighter, _PALE_IN_DARK if theme.dark else _PALE))
        painter.end()
        super().paintEvent(event)
        painter.begin(self.viewport())
        for box, theme in self._mark_boxes():
            line = QRectF(box.left(), box.bottom() - _LINE, box.width(), _LINE)
            painter.fillRect(line, blend(theme.framing.line, theme.framing.ink, 0.5))
        painter.end()

    def _mark_boxes(self) -> Iterator[tuple[QRectF, Theme]]:
        """Where the key words stand: from above their letters to a little under the line."""
        metrics = QFontMetricsF(self.font())
        for place, theme in self._marks:
            if (cursor := self._at(place)) is None:
                continue
            ends = QTextCursor(cursor)
            ends.setPosition(cursor.selectionStart())
            left = self.cursorRect(ends)
            ends.setPosition(cursor.selectionEnd())
            right = self.cursorRect(ends)
            block = ends.block()
            layout = block.layout()
            line = layout.lineForTextPosition(cursor.selectionEnd() - block.position())
            if left.top() != right.top() or not line.isValid():
                continue  # a word that is broken between two lines
            base = left.top() + line.ascent()
            low, high = sorted((left.left(), right.left()))
            yield (
                QRectF(low - 1, base - metrics.ascent() * 0.95, high - low + 2, metrics.ascent() * 0.95 + _UNDER),
                theme,
            )

    def take_text_style(self) -> None:
        """Set the words in letters as large as the texts want them."""
        self.setFont(fonts.zoomed_serif(_SIZE))
        self.show_paragraphs(self._paragraphs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.height_at(self.viewport().width()))
        self.grown.emit()

    def height_at(self, width: int) -> int:
        """The height that the words take in a column of this width, px."""
        document = self.document()
        document.setTextWidth(width)
        return round(document.size().height()) + 2

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())


def paragraphs_of(text: str, stretches: Sequence[Span]) -> list[FramedParagraph]:
    """The lines of these stretches that say something, without mark-up, up to MOST_SHOWN characters."""
    found: list[FramedParagraph] = []
    room = MOST_SHOWN
    for paragraph in (one for stretch in stretches for one in _paragraphs(text, stretch)):
        found.append(paragraph if len(paragraph.words) <= room else paragraph.cut(room))
        room -= len(paragraph.words)
        if room <= 0:
            break
    return found


def first_paragraphs(paragraphs: Sequence[FramedParagraph]) -> list[FramedParagraph]:
    """The first paragraphs, as many as are certainly taller than what is shown folded."""
    count = room = 0
    while count < len(paragraphs) and (room < _CERTAIN or count < _LINES):
        room += len(paragraphs[count].words)
        count += 1
    return list(paragraphs[:count])


def above_fold(paragraphs: Sequence[FramedParagraph], bottoms: Sequence[int]) -> list[FramedParagraph]:
    """The paragraphs that are shown folded: all, if they fit, else those that end above the fold.

    ``bottoms``: where each ends, px. Of a first paragraph that is much too high itself, its first sentences.
    """
    if not bottoms or bottoms[-1] <= FOLDED + _SPARE:
        return list(paragraphs)
    if (count := bisect_right(bottoms, FOLDED)) > 0:
        return list(paragraphs[:count])
    first = paragraphs[0]
    if bottoms[0] <= FOLDED + _SPARE:
        return [first]
    room = len(first.words) * FOLDED // bottoms[0]
    ends = [span.end for span in sentences(first.words) if span.end <= room]
    return [first.cut(ends[-1] if ends else first.words.rfind(" ", 0, room))]


def _paragraphs(text: str, stretch: Span) -> Iterator[FramedParagraph]:
    start = stretch.start
    for line in stretch.of(text).split("\n"):
        bare = line.strip()
        first = start + len(line) - len(line.lstrip())
        paragraph = _paragraph(first, bare)
        if any(map(str.isalnum, paragraph.words)):
            yield paragraph
        start += len(line) + 1


def _paragraph(start: int, line: str) -> FramedParagraph:
    words, runs = "", []
    for low, high in without_markup(line):
        piece = line[low:high]
        if not words:
            low += len(piece) - len(piece.lstrip())
            piece = piece.lstrip()
        runs.append((Span(start + low, start + high), len(words)))
        words += piece
    if words[:1] in _BULLETS and words[1:2].isspace():
        words = "•" + words[1:]
    return FramedParagraph(Span(start, start + len(line)), words, tuple(runs))
