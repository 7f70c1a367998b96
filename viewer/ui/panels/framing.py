"""The framing of both texts, stretch by stretch; a click leads to the words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.collation.model import Framing
from viewer.ui import faces, phrases
from viewer.ui.pieces import Piece
from viewer.ui.rows import Row, RowList, RowPainter, Rows
from viewer.ui.workspace import Workspace

_LENGTH = 120  # characters of a stretch that a row can show


class FramingPanel(QWidget):
    """What no passage covers, in the order of the texts."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._source: list[str | Framing] = []
        self.list = RowList("Framing", self)
        self.rows = Rows(self._row, self.list)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowPainter(lambda: workspace.theme, self.list, faces.list_face(), lines=2))
        self.list.selectionModel().currentChanged.connect(self._go)
        self.list.clicked.connect(self._go)
        self.empty = QLabel("No framing: every word belongs to a shared passage.", self)
        self.empty.setObjectName("empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setProperty("dim", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        workspace.collation_changed.connect(self._fill)
        workspace.theme_changed.connect(self.list.viewport().update)
        self._fill()

    def _fill(self) -> None:
        self._source = []
        collation = self._workspace.collation
        for framing in collation.framing if collation else ():
            if not self._source or self._last_witness() != framing.witness:
                self._source.append(framing.witness)
            self._source.append(framing)
        self.rows.fill(self._source)
        self.empty.setVisible(collation is not None and not self._source)
        self.list.setVisible(bool(self._source))

    def _last_witness(self) -> str:
        last = self._source[-1]
        return last.witness if isinstance(last, Framing) else last

    def _row(self, item: Any) -> Row:
        collation = self._workspace.collation
        assert collation is not None
        if isinstance(item, str):
            words = sum(framing.words for framing in collation.framing if framing.witness == item)
            return Row(label=f"{item} · {phrases.counted(words, 'word')} of framing", header=True)
        start = item.span.start
        quotation = phrases.on_one_line(collation.witness(item.witness).text[start : start + _LENGTH].strip())
        counted = phrases.counted(item.words, "word")
        spoken = f"{phrases.role(item.role)} of {item.witness}, {counted}: {quotation}"
        return Row(item, "", (Piece(quotation),), spoken=spoken, below=f"{item.role} · {counted}")

    def _go(self, index: QModelIndex) -> None:
        if index.isValid() and isinstance(item := self._source[index.row()], Framing):
            self._workspace.reveal.emit(item.witness, item.span)
