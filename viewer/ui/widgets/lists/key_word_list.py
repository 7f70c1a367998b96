"""The key words of a framing as a ranked list, with bars and counts of both sides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.collation.analysis.keyness import KeyWord
from viewer.phrasing import framing
from viewer.phrasing.context import TextRun
from viewer.phrasing.language import tr
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme, blend
from viewer.ui.widgets.lists.list_rows import ROW, Index, Row, Rows

_HIGH = 23  # pixels of a row at least
_MARGIN, _GAP = 16, 8
_RANK = 15  # pixels for the rank
_WORD, _SMALL = 15, 12  # pixels: of the letters of a word, and of figures
_FULL, _OPEN = 6, 4  # pixels: the height of the bars
_LONGEST, _SHORTEST = 66, 24  # pixels of the longest bar
_LEAST_WORD, _CUT = 60, 12  # pixels for a word, at least, and that are cut off a word before anything else is
# Whether the counts of both sides and the bars are shown, from most to least; a bar says nothing that counts do not.
_LAYOUTS = ((True, True), (True, False), (False, True), (False, False))


@dataclass(frozen=True, slots=True)
class RankedWord:
    """A key word in its list: its rank, or "=", and whether it is tied with a neighbor."""

    word: KeyWord
    rank: str
    tied: bool


def ranked(words: Sequence[KeyWord]) -> list[RankedWord]:
    """The words with their ranks; those that are said equally often have one."""
    marks = framing.ranks(words)
    ends = zip(marks, [*marks[1:], ""], strict=False)  # the mark of each word, and of the one after it
    return [RankedWord(word, both[0], "=" in both) for word, both in zip(words, ends, strict=True)]


class KeyWordList(QListView):
    """The words of one framing. A click, or Return, leads to the next place of one."""

    wanted = Signal(object)  # a KeyWord: to be gone to
    pointed = Signal(object)  # the KeyWord under the mouse or the keyboard, or None

    def __init__(self, theme: Callable[[], Theme], sigil: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        other = "B" if sigil == "A" else "A"
        self.setAccessibleName(
            tr("Words that the framing of {sigil} uses far more than that of {other}", sigil=sigil, other=other)
        )
        self.setObjectName("keyWords")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.rows = Rows(_row, self)
        self.setModel(self.rows)
        self._both: Sequence[KeyWord] = ()
        self._painter = _KeyWordPainter(theme, self)
        self.setItemDelegate(self._painter)
        self.entered.connect(self._point)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.selectionModel().currentChanged.connect(self._point_by_key)

    def fill(self, words: Sequence[KeyWord], both: Sequence[KeyWord]) -> None:
        """Show these words, in columns and with bars on a scale that are those of ``both`` lists."""
        self._both = both
        self.rows.fill(ranked(words))
        self.take_text_style()

    def take_text_style(self) -> None:
        """Set the rows in letters as large as the texts want them."""
        self._painter.measure(self._both)
        self.setFixedHeight(self.rows.rowCount() * self._painter.high)
        self.scheduleDelayedItemsLayout()

    def _point(self, index: QModelIndex) -> None:
        self.pointed.emit(self.rows.item(index).word if index.isValid() else None)

    def _point_by_key(self, index: QModelIndex) -> None:
        if self.hasFocus():
            self._point(index)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(self.rows.item(index).word)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)


def _row(item: RankedWord) -> Row:
    about = framing.about_word(item.word, item.tied)
    return Row(item, item.rank, (TextRun(item.word.word),), spoken=about, tip=about)


class _KeyWordPainter(QStyledItemDelegate):
    """Rank, word, bars and counts in columns: one scale for both lists."""

    def __init__(self, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._most = 1
        self._word = self._counts = self._own = 0  # pixels of the widest
        self.high = _HIGH

    def measure(self, words: Sequence[KeyWord]) -> None:
        """Set the columns by the widest of these words and counts, and the scale by what is said most."""
        self._most = max((max(word.counts) for word in words), default=1)
        letters, figures = QFontMetrics(fonts.zoomed_serif(_WORD)), QFontMetrics(fonts.zoomed_chrome(_SMALL))
        self._word = max((letters.horizontalAdvance(word.word) + 2 for word in words), default=0)
        counts = [framing.counts_of(word) for word in words]
        self._counts = max((figures.horizontalAdvance(", ".join(both)) for both in counts), default=0)
        self._own = max((figures.horizontalAdvance(both[0]) for both in counts), default=0)
        tallest = max((fonts.line_height(fonts.zoomed_serif(_WORD), word.word) for word in words), default=0)
        self.high = max(fonts.px(_HIGH), tallest + 2)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(fonts.px(_RANK) + self._word + self._counts + _SHORTEST, self.high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: RankedWord = index.data(ROW).key
        theme, rect, state = self._theme(), QRect(option.rect), option.state
        painter.save()
        lit = bool(state & QStyle.StateFlag.State_MouseOver) or bool(state & QStyle.StateFlag.State_HasFocus)
        if lit:
            painter.fillRect(rect, theme.current.paper)
        self._paint_words(painter, rect.adjusted(_MARGIN, 0, -_MARGIN, 0), item, theme, lit)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent, 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, item: RankedWord, theme: Theme, lit: bool) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        quiet = theme.ink if lit else theme.dim
        painter.setFont(fonts.zoomed_chrome(_SMALL - 1))
        painter.setPen(quiet)
        painter.drawText(box, middle, item.rank)
        left = box.left() + fonts.px(_RANK)
        for both, bars in _LAYOUTS:  # of large letters there may be no room for all
            counts = self._counts if both else self._own
            room = box.right() - left - counts - _GAP - bars * (_GAP + _SHORTEST)
            if room >= self._word - _CUT:
                break
        word_width = max(_LEAST_WORD, min(self._word, room))
        font: QFont = fonts.zoomed_serif(_WORD)
        painter.setFont(font)
        painter.setPen(theme.ink)
        words = QFontMetrics(font).elidedText(item.word.word, Qt.TextElideMode.ElideRight, word_width)
        painter.drawText(QRect(left, box.top(), word_width + 2, box.height()), middle, words)
        counts_width = self._paint_counts(painter, box, item.word, theme.ink, quiet, both=both)
        start = left + word_width + _GAP
        room = min(_LONGEST, box.right() - max(counts_width, counts) - _GAP - start)
        if bars and room >= _SHORTEST:
            self._paint_bars(painter, QRect(start, box.top(), room, box.height()), item.word, theme)

    @staticmethod
    def _paint_counts(painter: QPainter, box: QRect, word: KeyWord, ink: QColor, quiet: QColor, *, both: bool) -> int:
        here, there = framing.counts_of(word)
        here, there = (f"{here},", f" {there}") if both else (here, "")
        figures = QFontMetrics(fonts.zoomed_chrome(_SMALL))
        painter.setFont(fonts.zoomed_chrome(_SMALL))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(quiet)
        painter.drawText(box, right, there)
        wide = figures.horizontalAdvance(there)
        painter.setPen(ink)
        painter.drawText(box.adjusted(0, 0, -wide, 0), right, here)
        return wide + figures.horizontalAdvance(here)

    def _paint_bars(self, painter: QPainter, box: QRect, word: KeyWord, theme: Theme) -> None:
        here, there = word.counts if word.witness == "A" else word.counts[::-1]
        unit = box.width() / self._most
        top = box.top() + (box.height() - _FULL) // 2 - (_OPEN // 2 + 1 if there else 0)
        line = blend(theme.framing.line, theme.framing.paper, 0.1)
        painter.fillRect(QRectF(box.left(), top, max(2.0, here * unit), _FULL), line)
        if there:
            painter.setPen(QPen(line, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(box.left() + 0.5, top + _FULL + 1.5, max(2.0, there * unit - 1), _OPEN))
