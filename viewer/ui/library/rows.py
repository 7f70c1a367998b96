"""A list of values, each drawn by its owner; rows are of one height, so that a list of 100,000 need not be measured."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from viewer.ui.plain import plain

Index = QModelIndex | QPersistentModelIndex
Draw = Callable[[QPainter, QRect, Any, bool], None]
_VALUE = Qt.ItemDataRole.UserRole


class _Values(QAbstractListModel):
    """The values, and what is said of each to a screen reader and in a tip."""

    def __init__(self, spoken: Callable[[Any], str], tip: Callable[[Any], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._spoken, self._tip = spoken, tip
        self.values: Sequence[Any] = ()

    def fill(self, values: Sequence[Any]) -> None:
        self.beginResetModel()
        self.values = values
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.values)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self.values[index.row()]
        if role == _VALUE:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self._tip(value)) or None
        return None


class _Drawn(QStyledItemDelegate):
    """Draws a value in its row."""

    def __init__(self, draw: Draw, high: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._draw, self._high = draw, high

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._draw(painter, option.rect, index.data(_VALUE), chosen)
        painter.restore()


class ValueList(QListView):
    """Shows values in rows ``high`` px high. ``spoken`` says a value to a screen reader, ``tip`` says more of it."""

    chosen = Signal(object)  # the value of the row that is now the current one
    opened = Signal(object)  # the value that was clicked twice, or on which Return was pressed
    hovered = Signal(object)  # the value under the mouse, or None

    def __init__(
        self,
        name: str,
        draw: Draw,
        high: int,
        spoken: Callable[[Any], str],
        parent: QWidget,
        tip: Callable[[Any], str] = lambda _: "",
    ) -> None:
        super().__init__(parent)
        self._values = _Values(spoken, tip, self)
        self._hover: Any = None
        self.setModel(self._values)
        self.setItemDelegate(_Drawn(draw, high, self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(_VALUE)))
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def values(self) -> Sequence[Any]:
        """What is listed."""
        return self._values.values

    @property
    def current(self) -> Any:
        """The value of the current row, or None."""
        return self.currentIndex().data(_VALUE) if self.currentIndex().isValid() else None

    def fill(self, values: Sequence[Any], keep: Callable[[Any], bool] = lambda _: False) -> None:
        """List these; the first of them that ``keep`` holds for becomes the current one."""
        self.selectionModel().blockSignals(True)
        self._values.fill(values)
        self.selectionModel().blockSignals(False)
        row = next((number for number, value in enumerate(values) if keep(value)), None)
        if row is not None:
            self.choose(row)

    def choose(self, row: int) -> None:
        """Make this the current row, in view."""
        index = self._values.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None and not event.modifiers():
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self.indexAt(event.position().toPoint()).data(_VALUE))

    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def _point_at(self, value: Any) -> None:
        if value is not self._hover:
            self._hover = value
            self.hovered.emit(value)

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(now.data(_VALUE))
