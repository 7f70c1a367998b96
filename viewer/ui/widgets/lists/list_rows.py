"""Rows of a list: a number, some words with the change marked, a word at the right. Drawn only where they are seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.dossier.tags import TagColor
from viewer.phrasing.context import TextRun
from viewer.ui.plain import plain
from viewer.ui.theme.fonts import line_height, list_face, px
from viewer.ui.theme.theme import Theme
from viewer.ui.widgets.lists.excerpt import draw_excerpt
from viewer.ui.widgets.lists.words import draw_words

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole

_HEIGHT = 34  # pixels, of every row at least: with one height a list of 100,000 need not be measured
_MARGIN, _NARROW_MARGIN = 14, 10
NARROW = 350  # pixels; a list up to so wide has smaller letters and margins, lest a row's last words be cut
_NUMBER = 20  # pixels for the number at the left
_GAP = 9
_WIDE = 250  # pixels; a narrower list has room for the words alone
_LABEL = 0.45  # of a row at most, for the word at its right
_LINE = 20
_USUAL, _SMALL = 12, 11  # pixels of letters
_AIR = 8  # pixels free about the words of a row at least
_TAG_PAD, _LEAST_TAG = 6, 18  # pixels beside the words of a tag, and of them at least
_SAMPLE = 12  # rows by which the height of all is reckoned


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``key`` is the owner's; a header has words in ``label`` only and can't be chosen."""

    key: Any = None
    number: str = ""
    pieces: tuple[TextRun, ...] = ()
    label: str = ""
    header: bool = False
    below: str = ""  # a second line, drawn in a weaker color
    tip: str = ""
    faded: bool = False  # read already: drawn in a weaker color
    backward: bool | None = None  # the text runs from right to left; None: the words decide
    tags: tuple[tuple[str, TagColor], ...] = ()  # drawn at the end of the second line
    spoken: str = ""  # for a screen reader; the words of the pieces where it is empty

    @property
    def words(self) -> str:
        return self.label if self.header else "".join(piece.text for piece in self.pieces)


class Rows(QStringListModel):
    """Rows that are made when they are asked for: ``source[i]`` is what ``make`` turns into a row; an item of one of
    the types ``headers`` becomes a header, which Qt asks of each row far more often than it shows one.

    The strings are empty and only counted: a list asks how many rows there are once for each of them, and a count that
    Qt has takes a tenth of the time of one that it must ask Python for.
    """

    def __init__(self, make: Callable[[Any], Row], parent: QWidget, headers: tuple[type, ...] = (str,)) -> None:
        super().__init__(parent)
        self._make, self._headers = make, headers
        self._source: Sequence[Any] = ()
        self.widest = ""  # the number that takes the most room

    def fill(self, source: Sequence[Any], widest: str = "") -> None:
        """Show these. Their words stand under each other, whatever their numbers, up to the widest."""
        self._source, self.widest = source, widest
        self.__dict__.pop("sample", None)
        self.setStringList([""] * len(source))

    @cached_property
    def sample(self) -> Row:
        """The words of some rows from all over the list, as one row: what letters they have."""
        step = max(1, len(self._source) // _SAMPLE)
        rows = [self._make(item) for item in self._source[::step]]
        words = "".join(piece.text for row in rows for piece in row.pieces)
        return Row(pieces=(TextRun(words),), below="".join(row.below for row in rows))

    def row(self, index: Index) -> Row:
        return self._make(self._source[index.row()])

    def item(self, index: Index) -> Any:
        """What the row is made of; None for an index that leads to no row."""
        return self._source[index.row()] if index.isValid() and index.row() < len(self._source) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROW:
            return self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index).words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row(index)
            if row.header:
                return row.words
            return row.spoken or ", ".join(dict.fromkeys(part for part in (row.number, row.words, row.label) if part))
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.row(index)
            return row.tip or row.label if row.header else plain(row.tip) or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.item(index), self._headers):
            return Qt.ItemFlag.NoItemFlags  # one that is enabled, though not selectable, takes the choice off its row
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class RowPainter(QStyledItemDelegate):
    """Draws a row in the theme's colours."""

    def __init__(self, theme: Callable[[], Theme], parent: QWidget, serif: QFont, lines: int = 1) -> None:
        super().__init__(parent)
        self._theme = theme
        self._serif = serif
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size of a row: as tall as the letters of the list, some of which may be of another typeface."""
        sample: Row = index.model().sample  # type: ignore[attr-defined]
        high = max(px(_HEIGHT), line_height(self._serif, sample.words) + _AIR)
        return QSize(120, high + (self._below(sample.below) if self._lines > 1 else 0))

    def _below(self, words: str) -> int:
        """The height of the second line."""
        return max(px(_LINE), line_height(_quiet(QFont()), words))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        theme = self._theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.header:
            self._header(painter, rect, row, theme)
        else:
            widest = getattr(index.model(), "widest", "")
            self._item(painter, rect, row, theme, bool(state & QStyle.StateFlag.State_Selected), widest)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(theme.accent, 1))
                painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.hairline)
        painter.restore()

    def _header(self, painter: QPainter, rect: QRect, row: Row, theme: Theme) -> None:
        font = QFont(painter.font())
        font.setPixelSize(px(11))
        box = rect.adjusted(_MARGIN, 4 if self._lines == 1 else 16, -_MARGIN, 0)
        painter.setFont(font)
        painter.setPen(theme.dim)
        draw_words(painter, box, row.label)

    def _item(self, painter: QPainter, rect: QRect, row: Row, theme: Theme, chosen: bool, widest: str) -> None:
        region = theme.current.paper if chosen else theme.chrome
        painter.fillRect(rect, region)
        quiet = theme.ink if chosen else theme.dim
        painter.setFont(_quiet(painter.font()))
        painter.setPen(quiet)
        middle = Qt.AlignmentFlag.AlignVCenter
        margin = _NARROW_MARGIN if rect.width() < px(NARROW) else _MARGIN
        left = rect.left() + margin
        if row.number:
            wide = max(_NUMBER, *map(painter.fontMetrics().horizontalAdvance, (row.number, widest)))
            painter.drawText(
                QRect(left, rect.top(), wide, rect.height()), middle | Qt.AlignmentFlag.AlignRight, row.number
            )
            left += wide + _GAP
        right = rect.right() - margin
        high = self._below(row.below) if row.below or row.tags else 0
        low = QRect(left, rect.bottom() - high - 6, right - left, high)
        if high:
            rect = rect.adjusted(0, 2, 0, -high)
        if row.label and rect.width() >= px(_WIDE):
            metrics = painter.fontMetrics()
            label = metrics.elidedText(row.label, Qt.TextElideMode.ElideRight, int((right - left) * _LABEL))
            wide = metrics.horizontalAdvance(label)
            painter.drawText(QRect(right - wide, rect.top(), wide + 1, rect.height()), middle, label)
            right -= wide + _GAP
        painter.setPen(quiet if row.faded else theme.ink)
        box = QRect(left, rect.top(), max(0, right - left), rect.height())
        draw_excerpt(painter, box, row.pieces, row.backward, self._serif, theme, region)
        if high:  # over the soft end of the line above, which reaches as far down
            low.setRight(self._draw_tags(painter, low, row.tags, theme))
            painter.setPen(quiet)
            painter.setFont(_quiet(painter.font(), _SMALL if margin == _NARROW_MARGIN else _USUAL))
            draw_words(painter, low, row.below)

    def _draw_tags(self, painter: QPainter, line: QRect, tags: Sequence[tuple[str, TagColor]], theme: Theme) -> int:
        """Draw the tags at the right end of a line, over half of it at most; returns where what is left of it ends."""
        right, least = line.right(), line.left() + line.width() // 2
        metrics = painter.fontMetrics()
        for name, color in reversed(tags):
            tint, room = theme.tag_tint(color), right - least - 2 * _TAG_PAD
            if room < px(_LEAST_TAG):
                break
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            wide, high = metrics.horizontalAdvance(words) + 2 * _TAG_PAD, metrics.height() + 2
            box = QRectF(right - wide, line.center().y() - high / 2 + 0.5, wide, high)
            painter.setBrush(tint.paper)
            painter.setPen(QPen(tint.line, 1))
            painter.drawRoundedRect(box, high / 2, high / 2)
            painter.setPen(tint.ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            right -= wide + _TAG_PAD
        return right


def _quiet(font: QFont, size: int = _USUAL) -> QFont:
    """The font of what is said about the words."""
    found = QFont(font)
    found.setPixelSize(px(size))
    return found


class RowList(QListView):
    """A list of rows. ``make`` and ``headers`` are as for ``Rows``; ``lines`` are those of a row, 1 or 2."""

    wanted = Signal(object)  # the item whose row was clicked, or on which Return was pressed

    def __init__(
        self,
        name: str,
        make: Callable[[Any], Row],
        theme: Callable[[], Theme],
        parent: QWidget | None,
        lines: int = 1,
        headers: tuple[type, ...] = (str,),
    ) -> None:
        super().__init__(parent)
        self.rows = Rows(make, self, headers)
        self.setModel(self.rows)
        self.theme, self._lines = theme, lines
        self.take_text_style()
        for signal in (self.clicked, self.activated):
            signal.connect(lambda index: self.wanted.emit(self.rows.item(index)))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)

    def take_text_style(self) -> None:
        """Set the rows in letters as large as the texts want them."""
        self.setItemDelegate(self.make_painter(list_face()))
        self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, self._keep_current)

    def _keep_current(self) -> None:
        """The current row stays in view when the rows have another height."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QListView.ScrollHint.PositionAtCenter)

    def make_painter(self, serif: QFont) -> RowPainter:
        """What draws the rows, with their words in this face."""
        return RowPainter(self.theme, self, serif, self._lines)

    @property
    def chosen(self) -> Any:
        """The item of the current row, or None."""
        return self.rows.item(self.currentIndex())

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """A key that leads to a header leads to the row below it: else Home would do nothing."""
        found = super().moveCursor(action, modifiers)
        if found.isValid() and not found.flags() & Qt.ItemFlag.ItemIsEnabled:
            return found.siblingAtRow(found.row() + 1)
        return found
