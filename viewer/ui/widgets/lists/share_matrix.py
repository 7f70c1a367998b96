"""Who shares how much with whom: a small table of documents, each row one of them, each column another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from viewer.phrasing import sentences
from viewer.phrasing.language import counted, tr
from viewer.ui.theme.theme import Theme
from viewer.ui.widgets.lists.list_rows import Index
from viewer.usecases.compare import Share

_CELL = QSize(64, 30)  # pixels
_ROUND = 5
_PART = Qt.ItemDataRole.UserRole  # share of the row's words that the column's document has; None for itself


class ShareMatrix(QTableWidget):
    """A click, or Return, opens the pair: the row as A, the column as B."""

    wanted = Signal(list)  # paths

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("matrix")
        self.setAccessibleName(tr("Who shares how much with whom"))
        self.theme: Theme | None = None
        self._paths: list[str] = []
        self.setShowGrid(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for header, size in ((self.horizontalHeader(), _CELL.width()), (self.verticalHeader(), _CELL.height())):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(size)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(_CellPainter(self))
        self.cellClicked.connect(self._choose)
        self.activated.connect(lambda index: self._choose(index.row(), index.column()))

    def fill(self, titles: Sequence[str], paths: Sequence[str], shares: Sequence[Share]) -> None:
        """Show these documents and what each two of them share."""
        self._paths = list(paths)
        count = len(paths)
        self.setRowCount(count)
        self.setColumnCount(count)
        self.setVerticalHeaderLabels([f"{number}  {title}" for number, title in enumerate(titles, 1)])
        self.setHorizontalHeaderLabels([str(number) for number in range(1, count + 1)])
        by_pair = {(share.first, share.second): share for share in shares}
        for row in range(count):
            for column in range(count):
                self.setItem(row, column, _item(row, column, titles, paths, by_pair))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + count * _CELL.height() + 2)
        self.resizeEvent(None)

    def resizeEvent(self, event: object) -> None:
        """The names of the documents take what the cells leave."""
        self.verticalHeader().setFixedWidth(max(120, self.width() - self.columnCount() * _CELL.width() - 4))
        self.updateGeometries()

    def _choose(self, row: int, column: int) -> None:
        if row != column:
            self.wanted.emit([self._paths[row], self._paths[column]])


def _item(
    row: int, column: int, titles: Sequence[str], paths: Sequence[str], by_pair: dict[tuple[str, str], Share]
) -> QTableWidgetItem:
    if row == column:
        item = QTableWidgetItem("")
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item
    share = by_pair.get((paths[row], paths[column])) or by_pair.get((paths[column], paths[row]))
    part, words, echoes = 0.0, 0, 0
    if share is not None:
        part = share.parts[0] if share.first == paths[row] else share.parts[1]
        words, echoes = share.words, share.echoes
    item = QTableWidgetItem(sentences.share(part) if words else f"≈ {echoes}" if echoes else "–")
    item.setData(_PART, part)
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    found = tr("no passage")
    if words:
        found = tr(
            "{words} in common, {share} of the first", words=sentences.count_words(words), share=sentences.share(part)
        )
    pair = sentences.both(titles[row], titles[column])
    also = counted("%n echo", "%n echoes", echoes)
    sentence, advice = f"{pair}: {found}, {also}", tr("Click to set them side by side.")
    item.setToolTip(f"{sentence}. {advice}")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, sentence)
    return item


class _CellPainter(QStyledItemDelegate):
    """The more is shared, the deeper the tint; the number says it too."""

    def __init__(self, shares: ShareMatrix) -> None:
        super().__init__(shares)
        self._shares = shares

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, part = self._shares.theme, index.data(_PART)
        if theme is None or part is None:
            return
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = QColor(theme.shared.line if part else theme.hairline)
        fill.setAlphaF(min(1.0, 0.15 + 0.5 * part) if part else 0.55 if hovered else 0.22)
        painter.setBrush(fill)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        painter.setPen(QPen(theme.accent if focused or hovered else fill, 1))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        font = QFont(painter.font())
        font.setBold(bool(part))
        painter.setFont(font)
        painter.setPen(theme.ink if part else theme.dim)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | Index) -> QSize:
        return _CELL
