"""Groups of witnesses in a list: their sigla, a bar, in how many units, and how many units stand against them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.phrasing import language
from viewer.ui.theme import fonts
from viewer.ui.witnesses.sigla import SIGIL, paint_sigil, sigil_width
from viewer.ui.witnesses.state import WitnessState

_ROW, _SIDE = 37, 24  # pixels
_BAR, _COUNT, _AGAINST = 130, 46, 64  # pixels: of the bar at most, and of the figures
_GROUP = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class GroupUnits(NamedTuple):
    """A row: who, where (places of units), and how many units are against it; None where that is not asked."""

    witnesses: tuple[int, ...]
    places: tuple[int, ...]
    against: int | None = None


class GroupList(QListView):
    """Emits ``wanted`` with the row that the reader comes to."""

    wanted = Signal(object)

    def __init__(self, state: WitnessState, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.rows = QStandardItemModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_RowPainter(state, self))
        self.setAccessibleName(name)
        self.setObjectName("onPaper")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._chosen)
        state.theme_changed.connect(self.viewport().update)
        self.most = 1

    def fill(self, groups: Sequence[GroupUnits]) -> None:
        """List these rows."""
        with QSignalBlocker(self.selectionModel()):  # what is taken away is not come to
            self.rows.clear()
        self.most = max((len(group.places) for group in groups), default=1)
        for group in groups:
            item = QStandardItem(f"{self._state.sigla(group.witnesses)}: {language.number(len(group.places))}")
            item.setEditable(False)
            item.setData(group, _GROUP)
            self.rows.appendRow(item)

    def group(self, row: int) -> GroupUnits:
        """The group of a row."""
        found: GroupUnits = self.rows.item(row).data(_GROUP)
        return found

    def choose(self, witnesses: Sequence[int]) -> bool:
        """Go to the row of exactly these witnesses. Returns whether there is one."""
        for row in range(self.rows.rowCount()):
            if self.group(row).witnesses == tuple(witnesses):
                self.setCurrentIndex(self.rows.index(row, 0))
                return True
        return False

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(index.data(_GROUP))


class _RowPainter(QStyledItemDelegate):
    """Sigla at the left, then the figure and its bar, and what is against it at the right."""

    def __init__(self, state: WitnessState, parent: GroupList) -> None:
        super().__init__(parent)
        self._state, self._list = state, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        group: GroupUnits = GroupUnits(*index.data(_GROUP))
        theme, area = self._state.theme, QRectF(option.rect)
        chosen = index == self._list.currentIndex()
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.fillRect(area, theme.current.paper if chosen else theme.paper)
        if chosen:
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), theme.current.line)
        else:
            painter.fillRect(
                QRectF(area.left() + _SIDE, area.bottom() - 1, area.width() - 2 * _SIDE, 1), theme.hairline
            )
        bar = min(_BAR, area.width() / 3)
        end = area.right() - _SIDE - (_AGAINST if group.against is not None else 0)
        left = end - bar
        self._paint_sigla(painter, group, area, left - _COUNT - 6, filled=chosen)
        painter.setPen(theme.ink)
        painter.setFont(fonts.chrome(13, bold=True))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(
            QRectF(left - _COUNT - 8, area.top(), _COUNT, area.height()), middle, language.number(len(group.places))
        )
        wide = max(bar * len(group.places) / self._list.most, 2)
        line = theme.shared.line if group.against is not None else theme.framing.line
        painter.fillRect(QRectF(left, area.center().y() - 4, wide, 8), line)
        if group.against is not None:
            painter.setFont(fonts.chrome(13))
            painter.setPen(theme.dim)
            painter.drawText(area.adjusted(0, 0, -_SIDE, 0), middle, language.number(group.against))
        painter.restore()

    def _paint_sigla(self, painter: QPainter, group: GroupUnits, area: QRectF, right: float, *, filled: bool) -> None:
        x = area.left() + _SIDE
        for witness in group.witnesses:
            sigil = self._state.table.sigla[witness]
            wide = sigil_width(sigil)
            if x + wide > right:
                painter.setPen(self._state.theme.dim)
                painter.drawText(QRectF(x, area.top(), 20, area.height()), Qt.AlignmentFlag.AlignVCenter, "…")
                return
            box = QRectF(x, area.center().y() - SIGIL / 2 - 1, wide, SIGIL + 2)
            paint_sigil(painter, box, sigil, self._state.theme, filled=filled)
            x += wide + 5
