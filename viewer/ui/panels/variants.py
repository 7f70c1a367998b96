"""The list of variants, grouped by passage. A click goes there; what the levels hide is counted below the list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.collation.model import LEVELS, Collation, Echo, Match, Variant
from viewer.ui import faces, phrases
from viewer.ui.pieces import Piece, in_list
from viewer.ui.rows import Row, RowList, RowPainter, Rows
from viewer.ui.workspace import Workspace

_ECHOES = "Echoes: the same in other words"
_LENGTH = 120  # characters of an echo that a row can show


def _echo_row(echo: Echo, collation: Collation) -> Row:
    words = phrases.on_one_line(echo.base.of(collation.witnesses[0].text)[:_LENGTH].strip())
    spoken = f"Echo, likeness {echo.score:.2f}: {words}"
    return Row(echo, "≈", (Piece(words),), f"{echo.score:.2f}", spoken=spoken)


class VariantsPanel(QWidget):
    """The variants that are shown."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._source: list[Match | Variant | str | Echo] = []
        self._following = False
        self._rows: dict[int, int] = {}  # variant -> row
        self.list = RowList("Variants", self)
        self.rows = Rows(self._row, self.list)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowPainter(lambda: workspace.theme, self.list, faces.list_face()))
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.empty = QLabel(self)
        self.empty.setObjectName("empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setProperty("dim", True)
        self.bring_back = QPushButton(self)
        self.bring_back.setObjectName("bringBack")
        self.bring_back.setFlat(True)
        self.bring_back.clicked.connect(self._show_every_level)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.bring_back)
        workspace.collation_changed.connect(self._fill)
        workspace.levels_changed.connect(self._fill)
        workspace.current_changed.connect(self._follow)
        workspace.theme_changed.connect(self.list.viewport().update)
        self._fill()

    def _fill(self) -> None:
        self._source = []
        self._rows = {}
        match = 0
        for variant in self._workspace.variants:
            if variant.match != match:
                match = variant.match
                self._source.append(self._workspace.match(match))
            self._rows[variant.id] = len(self._source)
            self._source.append(variant)
        collation = self._workspace.collation
        if collation and collation.echoes:
            self._source += [_ECHOES, *collation.echoes]
        self.rows.fill(self._source)
        self._say_what_is_hidden()
        self._follow()

    def _say_what_is_hidden(self) -> None:
        collation = self._workspace.collation
        total = len(collation.variants) if collation else 0
        hidden = self._workspace.hidden
        if not total:
            words = "No variant: the shared words are the same to the letter." if collation else ""
            if collation and not collation.matches:
                words = "No variant: the two share no passage."
        else:
            words = phrases.hidden(hidden, total)
        self.empty.setText(words)
        self.empty.setVisible(bool(words) and not self._workspace.variants)
        self.list.setVisible(bool(self._source))
        self.bring_back.setText(f"{phrases.number(hidden)} hidden · show")
        self.bring_back.setToolTip("Show every level")
        self.bring_back.setVisible(bool(hidden))

    def _row(self, item: Any) -> Row:
        if isinstance(item, Match):
            return Row(label=phrases.passage(item), header=True)
        if isinstance(item, str):
            return Row(label=item, header=True)
        collation = self._workspace.collation
        assert collation is not None
        if isinstance(item, Echo):
            return _echo_row(item, collation)
        pieces = tuple(in_list(item, collation))
        return Row(item.id, phrases.number(item.id), pieces, item.level, spoken=phrases.spoken(item))

    def _follow(self) -> None:
        """The row of the current variant, without telling anyone that it was chosen."""
        current = self._workspace.current
        row = self._rows.get(current.id) if current else None
        self._following = True
        if row is None:
            self.list.selectionModel().clear()
        else:
            self.list.setCurrentIndex(self.rows.index(row))
            self.list.scrollTo(self.rows.index(row))
        self._following = False

    def _chosen(self, index: QModelIndex) -> None:
        if self._following or not index.isValid():
            return
        item = self._source[index.row()]
        if isinstance(item, Variant):
            self._workspace.select(item.id)
        elif isinstance(item, Echo) and (collation := self._workspace.collation) is not None:
            self._workspace.pen.on_places({"A": item.base, item.witness: item.reading}, collation)
            self._workspace.reveal.emit("A", item.base)

    def _show_every_level(self) -> None:
        self._workspace.levels = frozenset(LEVELS)
