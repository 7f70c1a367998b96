"""The echoes as a list: how sure each is, where its two sentences stand, and the sentences under each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.collation.model.model import Collation, Echo
from viewer.phrasing import framing
from viewer.phrasing.language import tr
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme
from viewer.ui.widgets.lists.echo_rows import echo_row
from viewer.ui.widgets.lists.list_rows import ROW, Index, Row, Rows
from viewer.ui.widgets.lists.words import draw_words

_MARGIN, _SIGIL = 16, 18  # pixels: from the edge, and for the sigil before a sentence
_HEAD, _LINE, _AIR = 20, 19, 8  # pixels: of the first line, of a line of a sentence, above and below
_WORDS, _SMALL = 14, 12  # pixels of the letters
_LINES = 2  # of a sentence at most
_SIDE = 6  # pixels from the edge to the dashed line


class EchoList(QListView):
    """As tall as its rows: it stands in a panel that scrolls. A click, or Return, leads to an echo."""

    wanted = Signal(object)  # an Echo
    pointed = Signal(object)  # the Echo under the mouse, or None

    def __init__(self, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Echoes"))
        self.setObjectName("echoes")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self._collation: Collation | None = None
        self.rows = Rows(self._row, self)
        self.setModel(self.rows)
        self._painter = _EchoPainter(theme, lambda: self._collation, self)
        self.setItemDelegate(self._painter)
        self.entered.connect(lambda index: self.pointed.emit(self.rows.item(index)))
        for signal in (self.clicked, self.activated):
            signal.connect(lambda index: self.wanted.emit(self.rows.item(index)))

    def fill(self, echoes: Sequence[Echo], collation: Collation | None) -> None:
        """Show these echoes of a collation."""
        self._collation = collation
        self.rows.fill(echoes)
        self._fit()

    def _row(self, echo: Echo) -> Row:
        assert self._collation is not None
        return echo_row(echo, self._collation)

    def take_text_style(self) -> None:
        """Set the rows in letters as large as the texts want them."""
        self._fit()
        self.scheduleDelayedItemsLayout()

    def _fit(self) -> None:
        rows = range(self.rows.rowCount())
        self.setFixedHeight(
            sum(self._painter.height_of(self.rows.item(self.rows.index(row)), self.width()) for row in rows)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
            self.scheduleDelayedItemsLayout()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)


class _EchoPainter(QStyledItemDelegate):
    """A dashed line at the side, a word on the strength, and both sentences, on two lines each at most."""

    def __init__(self, theme: Callable[[], Theme], collation: Callable[[], Collation | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._collation = theme, collation

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        widget = self.parent()
        assert isinstance(widget, QListView)
        return QSize(widget.viewport().width(), self.height_of(index.data(ROW).key, widget.width()))

    def height_of(self, echo: Echo, width: int) -> int:
        """The height of the row of an echo in a list of this width, px."""
        lines = sum(len(self._lines(echo, sigil, width)) for sigil in echo.places)
        return fonts.px(_HEAD) + lines * fonts.px(_LINE) + 2 * _AIR

    def _lines(self, echo: Echo, sigil: str, width: int) -> list[str]:
        collation = self._collation()
        assert collation is not None
        room = width - 2 * _MARGIN - fonts.px(_SIGIL)
        return _wrapped(framing.quoted_echo(echo, sigil, collation), fonts.zoomed_serif(_WORDS), room)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        echo: Echo = index.data(ROW).key
        theme, rect, state = self._theme(), QRect(option.rect), option.state
        collation = self._collation()
        assert collation is not None
        lit = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.fillRect(rect, theme.current.paper if lit or focused else theme.paper)
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QPen(theme.echo.line, 2, Qt.PenStyle.DashLine))
        painter.drawLine(rect.left() + _SIDE, rect.top() + _AIR, rect.left() + _SIDE, rect.bottom() - _AIR)
        box = rect.adjusted(_MARGIN, _AIR, -_MARGIN, -_AIR)
        self._paint_head(painter, box, echo, collation, theme, lit or focused)
        top, high, behind = box.top() + fonts.px(_HEAD), fonts.px(_LINE), fonts.px(_SIGIL)
        for sigil in echo.places:
            painter.setFont(fonts.zoomed_chrome(_SMALL - 1, bold=True))
            painter.setPen(theme.accent if not (lit or focused) else theme.ink)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRect(box.left(), top, behind, high), middle, sigil)
            painter.setFont(fonts.zoomed_serif(_WORDS))
            painter.setPen(theme.ink)
            for line in self._lines(echo, sigil, rect.width()):
                painter.drawText(QRect(box.left() + behind, top, box.width() - behind, high), middle, line)
                top += high
        if focused:
            painter.setPen(QPen(theme.accent, 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    @staticmethod
    def _paint_head(painter: QPainter, box: QRect, echo: Echo, collation: Collation, theme: Theme, lit: bool) -> None:
        head = QRect(box.left(), box.top(), box.width(), fonts.px(_HEAD) - 2)
        middle = Qt.AlignmentFlag.AlignVCenter
        strong = fonts.zoomed_chrome(_SMALL, bold=True)
        painter.setFont(strong)
        painter.setPen(theme.ink if lit else theme.echo.ink)
        words = f"≈ {framing.strength_of(echo)}"
        painter.drawText(head, middle, words)
        painter.setFont(fonts.zoomed_chrome(_SMALL))
        painter.setPen(theme.ink if lit else theme.dim)
        beside = head.adjusted(QFontMetrics(strong).horizontalAdvance(words) + 8, 0, 0, 0)
        draw_words(painter, beside, framing.echo_places(echo, collation), right=True)


def _wrapped(words: str, font: QFont, width: int) -> list[str]:
    """The words on a few lines, the last of which ends in "…" where they go on."""
    layout = QTextLayout(words[:400], font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while len(found) < _LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(40, width))
        line.setPosition(QPointF(0, 0))
        start, length = line.textStart(), line.textLength()
        rest = words[start:]
        metrics = QFontMetrics(font)
        last = len(found) + 1 == _LINES
        found.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width) if last else rest[:length].strip())
    layout.endLayout()
    return found
