"""The documents of a library, with what share of each stands in others."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from viewer.phrasing import sentences
from viewer.phrasing.language import N_, number, tr
from viewer.scan.library import DocumentOrder
from viewer.scan.model import LibraryDocument
from viewer.ui.library.head import MenuButton, PaneHead
from viewer.ui.library.painting import document_words, draw_siglum, siglum
from viewer.ui.library.rows import ValueList
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.fonts import chrome, serif
from viewer.ui.theme.theme import blend
from viewer.ui.widgets.lists.list_panel import stack
from viewer.ui.widgets.lists.words import draw_words
from viewer.usecases.library.contents import LibraryContents, sorted_documents

_HIGH = 46  # px of a row
_MARGIN = 16
_BAR, _BAR_HIGH = 38, 6
_ORDERS: dict[DocumentOrder, str] = {
    "share": N_("by share"),
    "date": N_("by date"),
    "title": N_("by title"),
    "source": N_("by source"),
    "path": N_("by file"),
}


class DocumentPane(QWidget):
    """The documents in a list, on chrome so that they recede. One of the open passage carries its siglum."""

    chosen = Signal(object)  # a LibraryDocument that was clicked, or gone to by a key
    opened = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._contents: LibraryContents | None = None
        self._sigla: dict[int, str] = {}
        self._lit: int | None = None
        self.order = MenuButton(tr("Order of the documents"), self)
        self.order.offer([(tr(words), order) for order, words in _ORDERS.items()])
        self.head = PaneHead(tr("Documents"), self, self.order)
        self.list = ValueList(tr("Documents"), self._draw, _HIGH, self._spoken, self, lambda one: one.path)
        self.list.setObjectName("documentList")
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.order.chosen.connect(lambda _: self._fill())
        stack(self, self.head, self.list)

    def show_contents(self, contents: LibraryContents) -> None:
        """List the documents of a library."""
        self._contents = contents
        self._sigla = {}
        self.head.count.set_words(number(len(contents.documents)))
        self._fill()

    def show_sigla(self, documents: list[int]) -> None:
        """Mark the documents of the open passage, in the order of its members."""
        self._sigla = {}
        for place, document in enumerate(documents):
            self._sigla.setdefault(document, siglum(place))
        self.list.viewport().update()

    def light(self, document: int | None) -> None:
        """Let one document stand out, or all."""
        self._lit = document
        self.list.viewport().update()

    def _fill(self) -> None:
        if self._contents is not None:
            current = self.list.current
            documents = sorted_documents(self._contents, self.order.value)
            self.list.blockSignals(True)
            self.list.fill(documents, lambda one: current is not None and one.path == current.path)
            self.list.blockSignals(False)

    def _spoken(self, one: LibraryDocument) -> str:
        return f"{one.title}, {document_words(one, self._contents)}, {sentences.share(one.share)}"

    def _draw(self, painter: QPainter, rect: QRect, one: LibraryDocument, chosen: bool) -> None:
        theme = self._workspace.theme
        painter.fillRect(
            rect, blend(theme.chrome, theme.ink, 0.07) if chosen and self.list.hasFocus() else theme.chrome
        )
        painter.setOpacity(1 / 3 if self._lit not in (None, one.number) else 1.0)
        right = rect.right() - _MARGIN - 4
        line = QRect(rect.left() + _MARGIN, rect.top() + 5, right - rect.left() - _MARGIN, 19)
        below = line.translated(0, 19).adjusted(0, 0, -_BAR - 12, -2)
        figure = sentences.share(one.share)
        painter.setFont(chrome(12))
        painter.setPen(theme.ink if one.shared else theme.dim)
        wide = painter.fontMetrics().horizontalAdvance(figure)
        draw_words(painter, line, figure, right=True)
        painter.setPen(theme.ink)
        painter.setFont(serif(13))
        draw_words(painter, line.adjusted(0, 0, -wide - 10, 0), one.title)
        bar = QRectF(right - _BAR + 1, below.center().y() - _BAR_HIGH / 2 + 1, _BAR, _BAR_HIGH)
        painter.fillRect(bar, blend(theme.chrome, theme.ink, 0.1))
        painter.fillRect(QRectF(bar.left(), bar.top(), _BAR * one.share, _BAR_HIGH), theme.shared.line)
        if letter := self._sigla.get(one.number):
            draw_siglum(painter, QPointF(bar.left() - 18, below.center().y() + 1), letter, theme)
            below.setRight(below.right() - 22)
        painter.setFont(chrome(11))
        painter.setPen(theme.dim)
        draw_words(painter, below, document_words(one, self._contents))
        painter.setPen(QPen(theme.hairline, 1))
        painter.drawLine(rect.left() + _MARGIN, rect.bottom(), right, rect.bottom())
