"""The passages of a library: the list, and the furniture folded at its foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import N_, counted, number, tr
from viewer.phrasing.scan import count_documents
from viewer.scan.library import ClusterOrder
from viewer.scan.model import PassageCluster
from viewer.text.witness import Span
from viewer.ui.library.filters import PassageFilters
from viewer.ui.library.furniture_block import FurnitureBlock
from viewer.ui.library.head import MenuButton, PaneHead
from viewer.ui.library.painting import AxisPart, about_size, axis_place, time_axis, years_words
from viewer.ui.library.rows import ValueList
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.fonts import chrome, serif
from viewer.ui.theme.icons import draw as draw_icon
from viewer.ui.theme.theme import blend
from viewer.ui.timers import after
from viewer.ui.widgets.lists.list_panel import empty_label, stack
from viewer.ui.widgets.lists.words import draw_words
from viewer.usecases.library.contents import (
    ClusterFilter,
    LibraryContents,
    sorted_clusters,
    strength_boxes,
    year_of,
)

_HIGH = 60  # px of a row
_MARGIN, _FIGURES, _GAP = 20, 44, 15  # px; the figures stand at the left of the words
_AXIS, _NARROW_AXIS, _NARROW = 124, 90, 420
_BOX, _BOX_HIGH, _BOXES = 5, 7, 5
_NOTE = 14  # px of the sign of a note
_ORDERS: dict[ClusterOrder, str] = {
    "weight": N_("by weight"),
    "strength": N_("by strength"),
    "size": N_("by documents"),
    "words": N_("by length"),
    "date": N_("by date"),
}


class ClusterPane(QWidget):
    """The passages that the filters let through, in rows on paper."""

    chosen = Signal(object)  # a PassageCluster
    opened = Signal(object)
    words_wanted = Signal(str)  # passages with these words are to be found; "" for all
    beginnings_wanted = Signal(list)  # the numbers of passages that are seen, and whose first words are not known

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contents: LibraryContents | None = None
        self._beginnings: dict[int, str] = {}
        self._missing: set[int] = set()
        self._found: frozenset[int] | None = None
        self._axis: tuple[AxisPart, ...] = ()
        self._unfolded = self.echoes = False
        self._current: tuple[str, Span] | None = None  # the file and the place where the current passage first stands
        self.is_read: Callable[[PassageCluster], bool] = lambda _: False
        self.is_noted: Callable[[PassageCluster], bool] = lambda _: False
        self._make()
        stack(self, self.head, self.filters, self.columns, self.empty, self.list, self.furniture)
        self.setObjectName("clusterPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _make(self) -> None:
        self.order = MenuButton(tr("Order of the passages"), self)
        self.order.offer([(tr(words), order) for order, words in _ORDERS.items()])
        self.head = PaneHead(tr("Passages"), self, self.order)
        self.list = ValueList(tr("Passages"), self._draw, _HIGH, self._spoken, self)
        self.list.setObjectName("clusterList")
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self.opened)
        self.filters = PassageFilters(self._workspace, self)
        self.filters.left.connect(self.list.setFocus)
        self.filters.words_wanted.connect(self.words_wanted)
        self.filters.changed.connect(self.refill)
        self.columns = _ColumnHeads(self.list.viewport(), self)
        self.empty = empty_label(self)
        self.empty.hide()
        self.furniture = FurnitureBlock(workspace=self._workspace, parent=self)
        self.furniture.clicked.connect(self._fold)
        self._ask = after(0, self._ask_beginnings, self)
        self.order.chosen.connect(lambda _: self.refill())

    def show_contents(self, contents: LibraryContents) -> None:
        """List the passages of a library."""
        same = self._contents is not None and self._contents.index == contents.index
        self._contents = contents
        self._beginnings, self._missing = {}, set()
        if not same:
            self._found = None
            self.filters.forget_words()
        years = list(chain.from_iterable(map(contents.days, contents.passages)))
        self._axis = self.columns.axis = time_axis(years)
        self.filters.offer(contents, sorted({int(year) for year in years}))
        self.furniture.show_furniture(contents, self._unfolded)
        self.refill()

    def show_kind(self, *, echoes: bool) -> None:
        """List the echoes, or the passages."""
        self.echoes = echoes
        self.head.name.setText(tr("Echoes") if echoes else tr("Passages"))
        self.refill()

    def show_found(self, numbers: frozenset[int] | None) -> None:
        """List only these, which have the words that were looked for; None for all."""
        self._found = numbers
        self.refill()

    def words_of(self, cluster: PassageCluster) -> str:
        """The first words of a passage, as far as they are known."""
        return self._beginnings.get(cluster.number, "")

    def show_beginnings(self, beginnings: dict[int, str]) -> None:
        """Put these first words into the rows of their passages."""
        self._beginnings |= beginnings
        self._missing -= beginnings.keys()
        self.furniture.say(self._beginnings)
        self.list.viewport().update()

    @property
    def filter(self) -> ClusterFilter:
        """What is listed."""
        return self.filters.filter(self._found)

    def refill(self) -> None:
        """List what the filters let through; the current passage stays the current one."""
        contents = self._contents
        if contents is None:
            return
        order: ClusterOrder = self.order.value
        all_of_kind = contents.echoes if self.echoes else contents.passages
        shown = sorted_clusters(contents, all_of_kind, self.filter, order)
        self.furniture.setVisible(bool(contents.furniture) and not self.echoes)
        if self._unfolded and not self.echoes:
            shown += sorted_clusters(contents, contents.furniture, self.filter, order)
        self.list.fill(shown, lambda one: self._place_of(one) == self._current)
        if self.list.current is None and shown:
            self.list.choose(0)
        total = len(all_of_kind)
        count = len([one for one in shown if not one.furniture])
        self.head.count.set_words(number(total) if count == total else sentences.of(number(count), total))
        self.empty.setText(_said_of_none(total, echoes=self.echoes))
        self.empty.setVisible(not shown)
        self.list.setVisible(bool(shown))

    def _choose(self, cluster: PassageCluster) -> None:
        self._current = self._place_of(cluster)
        self.chosen.emit(cluster)

    def _place_of(self, cluster: PassageCluster) -> tuple[str, Span] | None:
        """By what a passage is known when another scan has given it another number."""
        first = cluster.members[0]
        return (self._contents.by_number[first.document].path, first.span) if self._contents else None

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        if self._contents is not None:
            self.furniture.show_furniture(self._contents, self._unfolded)
            self.furniture.say(self._beginnings)
        self.refill()
        if self._unfolded and self.list.values:
            row = next((place for place, one in enumerate(self.list.values) if one.furniture), 0)
            self.list.choose(row)

    def _ask_beginnings(self) -> None:
        self.beginnings_wanted.emit(sorted(self._missing))

    def _words_of(self, cluster: PassageCluster) -> str:
        if cluster.number in self._beginnings:
            return self._beginnings[cluster.number]
        if cluster.number not in self._missing:
            self._missing.add(cluster.number)
            self._ask.start()
        return "…"

    def _facts(self, cluster: PassageCluster) -> str:
        facts = [about_size(cluster), years_words(cluster.since, cluster.until)]
        if self._contents is not None and len(self._contents.sources) > 1:
            facts.insert(1, counted("%n source", "%n sources", cluster.sources))
        return " · ".join(facts)

    def _spoken(self, one: PassageCluster) -> str:
        strength = tr("strength {boxes} of 5", boxes=strength_boxes(one))
        said = [count_documents(one.size), self._words_of(one), self._facts(one), strength]
        said += [tr("read")] if self.is_read(one) else []
        said += [tr("with a note")] if self.is_noted(one) else []
        return ", ".join(said)

    def _draw(self, painter: QPainter, rect: QRect, one: PassageCluster, chosen: bool) -> None:
        theme = self._workspace.theme
        painter.fillRect(rect, theme.current.paper if chosen else theme.paper)
        if chosen:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.current.line)
        faint = one.furniture or self.is_read(one)
        ink = theme.dim if faint and not chosen else theme.ink
        left, right = rect.left() + _MARGIN, rect.right() - _MARGIN
        painter.setPen(ink)
        painter.setFont(chrome(17, bold=chosen))
        draw_words(painter, QRect(left, rect.top() + 8, _FIGURES - 2, 23), number(one.size), right=True)
        self._draw_strength(painter, QPointF(left + _FIGURES - 1, rect.top() + 37), strength_boxes(one), chosen)
        first = QRect(left + _FIGURES + _GAP, rect.top() + 8, right - left - _FIGURES - _GAP, 24)
        if self.is_noted(one):
            draw_icon(painter, "note", theme.saved, QRectF(first.right() - _NOTE, first.top() + 5, _NOTE, _NOTE))
            first.setRight(first.right() - _NOTE - 6)
        painter.setPen(ink)
        painter.setFont(serif(15))
        draw_words(painter, first, self._words_of(one))
        wide = axis_width(rect.width())
        axis = QRectF(right - wide, rect.top() + 34, wide, 14)
        painter.setFont(chrome(11))
        painter.setPen(theme.ink if chosen else theme.dim)
        room = wide + 12 if self._axis else 0
        below = QRect(first.left(), first.top() + 25, right - first.left() - room, 18)
        draw_words(painter, below, self._facts(one))
        self._draw_times(painter, axis, one, chosen)
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(left, rect.bottom(), right, rect.bottom())

    def _draw_strength(self, painter: QPainter, end: QPointF, boxes: int, chosen: bool) -> None:
        theme = self._workspace.theme
        color = blend(theme.current.paper if chosen else theme.paper, theme.ink, 0.62)
        painter.setPen(QPen(color, 0.8))
        for place in range(_BOXES):
            box = QRectF(end.x() - (_BOXES - place) * (_BOX + 1.5), end.y(), _BOX, _BOX_HIGH)
            painter.setBrush(color if place < boxes else QColor(0, 0, 0, 0))
            painter.drawRect(box)

    def _draw_times(self, painter: QPainter, box: QRectF, one: PassageCluster, chosen: bool) -> None:
        theme = self._workspace.theme
        draw_axis(painter, box, self._axis, blend(theme.current.paper if chosen else theme.paper, theme.ink, 0.25))
        if self._contents is None or not self._axis:
            return
        for place, member in enumerate(one.members):
            year = year_of(self._contents.by_number[member.document].day)
            if year is None:
                continue
            x = box.left() + axis_place(self._axis, year) * box.width()
            high = 7.0 if place == 0 else 4.5
            painter.setPen(QPen(theme.accent, 2.2 if place == 0 else 1.2))
            painter.drawLine(QPointF(x, box.center().y() - high), QPointF(x, box.center().y() + high))


def _said_of_none(total: int, *, echoes: bool) -> str:
    """Why nothing is listed, of so many passages or echoes."""
    if echoes:
        return tr("No echo is like this.") if total else tr("No two sentences say the same in other words.")
    return tr("No passage is like this.") if total else tr("No document shares a passage with another.")


def axis_width(wide: int) -> int:
    """The width of the axis in rows of this width, px."""
    return _AXIS if wide >= _NARROW else _NARROW_AXIS


def draw_axis(painter: QPainter, box: QRectF, axis: Sequence[AxisPart], color: QColor) -> None:
    """The line of each stretch of time."""
    painter.setPen(QPen(color, 1))
    for part in axis:
        y, wide = box.center().y(), box.width()
        painter.drawLine(QPointF(box.left() + part.left * wide, y), QPointF(box.left() + part.right * wide, y))


class _ColumnHeads(QWidget):
    """What the columns of the list are, and the years of its axis."""

    def __init__(self, rows: QWidget, parent: QWidget) -> None:
        """``rows``: what the rows under the heads are drawn in, which a scroll bar makes narrower."""
        super().__init__(parent)
        self._rows = rows
        self.axis: tuple[AxisPart, ...] = ()
        self.setFixedHeight(22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(chrome(11))
        painter.setPen(self.palette().placeholderText().color())
        right = (self._rows.width() if self._rows.isVisible() else self.width()) - _MARGIN - 1
        axis = axis_width(self._rows.width())
        wide = axis + 12 if self.axis else 0
        box = QRectF(_MARGIN + 14, 0, right - _MARGIN - 14 - wide, self.height() - 4)
        draw_words(painter, box, tr("documents, strength · first words"))
        taken = -100.0
        years = [(part.left, int(part.since)) for part in self.axis]
        years += [(1.0, int(self.axis[-1].until))] if self.axis else []
        for place, year in (years[-1:] + years[:-1]) if years else ():
            words = str(year)
            room = painter.fontMetrics().horizontalAdvance(words)
            x = right - axis + place * axis - (room if place == 1.0 else 0)
            last = right - room
            if place == 1.0 or (x > taken + 6 and x + room < last - 6):
                painter.drawText(QPointF(x, self.height() - 7), words)
                taken = x + room if place < 1.0 else taken
