"""Words set one after another, each with how often it stands in its framing: the key words of a framing."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.collation.analysis.keyness import SURE, KeyWord
from viewer.phrasing.context import TextRun
from viewer.phrasing.language import decimal, tr
from viewer.ui.theme.fonts import line_height, px, typeface
from viewer.ui.theme.theme import Theme
from viewer.ui.widgets.list_rows import ROW, Index, Row, Rows

_LARGE, _USUAL, _SMALL = 19, 16, 14  # pixels: of what is sure, of what is said twice, of what is said once
_COUNT = 10
_PAD, _GAP, _HIGH = 6, 3, 27  # high: at least
_ABOVE = 1  # pixels free above a word, and below it


class WordChips(QListView):
    """The words, the most significant first. A click, or Return, leads to the next place of one."""

    wanted = Signal(object)  # a KeyWord

    def __init__(self, theme: Callable[[], Theme], sigil: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        other = "B" if sigil == "A" else "A"
        self.setAccessibleName(
            tr("Words that the framing of {sigil} uses far more than that of {other}", sigil=sigil, other=other)
        )
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self._words: tuple[KeyWord, ...] = ()
        self.rows = Rows(_row, self)
        self.setModel(self.rows)
        self._painter = _ChipPainter(theme, self)
        self.setItemDelegate(self._painter)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def fill(self, words: tuple[KeyWord, ...]) -> None:
        """Show these words, which the other framing uses less."""
        self._words = words
        self._painter.measure(words)
        self.rows.fill(words)

    def take_text_style(self) -> None:
        """Set the words in letters as large as the texts want them."""
        self.fill(self._words)

    def high(self, lines: int) -> int:
        """The pixels that so many lines of these words take, and no part of a further one."""
        return lines * self._painter.high + 1

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(self.rows.row(index).key)


def chips_of_both(theme: Callable[[], Theme], parent: QWidget, go: Callable[[KeyWord], object]) -> dict[str, WordChips]:
    """The words of either framing, by its sigil; ``go`` leads to one of them."""
    both = {sigil: WordChips(theme, sigil, parent) for sigil in "AB"}
    for chips in both.values():
        chips.wanted.connect(go)
    return both


def _row(word: KeyWord) -> Row:
    here, there = word.counts if word.witness == "A" else word.counts[::-1]
    if word.once:
        figures = tr("once here, not in the other framing")
    else:
        g2 = decimal(word.g2, 1)
        figures = tr("{here} here, {there} in the other framing, G² {g2}", here=here, there=there, g2=g2)
    kept = [] if word.own else [tr("the shared passages have it too")]
    return Row(word, "", (TextRun(word.word),), spoken=f"{word.word}: {'; '.join((figures, *kept))}")


class _ChipPainter(QStyledItemDelegate):
    """Larger where the figure is sure, smaller where the word is said once; dim where the shared passage has it too."""

    def __init__(self, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.high = _HIGH

    def measure(self, words: Iterable[KeyWord]) -> None:
        """Set the height of a line by the tallest of these words, which may need letters of another typeface."""
        tallest = max((line_height(self._font(word), word.word) for word in words), default=0)
        self.high = max(px(_HIGH), tallest + 2 * _ABOVE)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        word: KeyWord = index.data(ROW).key
        wide = QFontMetrics(self._font(word)).horizontalAdvance(word.word)
        if not word.once:
            wide += _GAP + QFontMetrics(_small()).horizontalAdvance(_count(word))
        return QSize(wide + 2 * _PAD, self.high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        word: KeyWord = index.data(ROW).key
        theme, rect, state = self._theme(), QRect(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if hovered or state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.framing.paper if hovered else theme.current.paper)
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 4, 4)
        font = self._font(word)
        painter.setFont(font)
        painter.setPen(theme.ink if word.own else theme.dim)
        box = rect.adjusted(_PAD, 0, -_PAD, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, word.word)
        if not word.once:
            painter.setFont(_small())
            painter.setPen(theme.framing.ink)
            left = QFontMetrics(font).horizontalAdvance(word.word) + _GAP
            painter.drawText(box.adjusted(left, -5, 0, -5), Qt.AlignmentFlag.AlignVCenter, _count(word))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0, 1, -1, -2), 4, 4)
        painter.restore()

    def _font(self, word: KeyWord) -> QFont:
        font = QFont(typeface().family)
        font.setStyleHint(QFont.StyleHint.Serif)
        font.setPixelSize(px(_LARGE if word.g2 >= SURE else _SMALL if word.once or not word.own else _USUAL))
        return font


def _count(word: KeyWord) -> str:
    """How often in this framing, and in the other where it is there at all."""
    here, there = word.counts if word.witness == "A" else word.counts[::-1]
    return f"{here}∶{there}" if there else str(here)


def _small() -> QFont:
    font = QFont()
    font.setPixelSize(px(_COUNT))
    return font
