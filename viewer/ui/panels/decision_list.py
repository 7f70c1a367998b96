"""The reader's decisions about the alignment: each can be gone to and taken back; those that fit no more are told."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from viewer.dossier.note import DecisionRecord
from viewer.phrasing import decisions as wording
from viewer.phrasing import sentences
from viewer.phrasing.context import TextRun
from viewer.phrasing.language import counted, tr, translate
from viewer.ui.commands import align
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme import fonts
from viewer.ui.widgets.list_rows import Row, RowList, RowPainter, Rows


class DecisionList(QWidget):
    """What was decided first stands first, since it is applied first."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._source: list[str | DecisionRecord] = []
        self.list = RowList(tr("Decisions"), self)
        self.rows = Rows(self._row, self.list)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowPainter(lambda: workspace.theme, self.list, fonts.list_face(), lines=2))
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.rules = self._button(tr("The variants that your rules make the same"))
        self.rules.clicked.connect(self._turn_rules)
        self.back = self._button(tr("Take the chosen decision back (Del)"))
        self.back.setText(wording.signed(tr("Take back"), is_own=True))
        self.back.clicked.connect(self._take_back)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._take_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.rules)
        layout.addWidget(self.back)
        for signal in (workspace.collation_changed, workspace.notebook.decided):
            signal.connect(self._fill)
        workspace.theme_changed.connect(self.list.viewport().update)
        self._fill()

    def _button(self, tip: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("bringBack")
        button.setFlat(True)
        button.setToolTip(tip)
        return button

    def _fill(self) -> None:
        alignment = self._workspace.alignment
        decisions = alignment.decisions
        lost = [one for one in decisions if alignment.rejected(one)]
        self._source = [one for one in decisions if one not in lost]
        if lost:
            self._source += [tr("They fit no more"), *lost]
        self.rows.fill(self._source)
        self._say_what_rules_hide()
        self._enable()
        self.counted.emit(len(decisions))

    def _say_what_rules_hide(self) -> None:
        alignment, collation = self._workspace.alignment, self._workspace.collation
        self.rules.setVisible(any(one.kind == "same" for one in alignment.decisions))
        if not alignment.ruling:
            self.rules.setText(tr("Your rules are off · apply them"))
        else:
            hidden = int(collation.variants.ruled.sum()) if collation else 0
            some = counted("%n the same by your rule · show", "%n the same by your rule · show", hidden)
            self.rules.setText(some if hidden else tr("Your rules hide nothing · show"))

    def _row(self, item: Any) -> Row:
        if isinstance(item, str):
            return Row(label=item, header=True)
        sides = [sentences.on_one_line(words) for words in wording.quoted(item)]
        words, name = "  ↔  ".join(sides), tr(wording.decision_words(item).name)
        why = translate(self._workspace.alignment.rejected(item))
        spoken = f"{name}: {', '.join(sides)}. {why}".strip()
        return Row(item, wording.PEN, (TextRun(words),), spoken=spoken, below=f"{name} · {why}" if why else name)

    def _chosen(self) -> DecisionRecord | None:
        index = self.list.currentIndex()
        item = self._source[index.row()] if index.isValid() and index.row() < len(self._source) else None
        return item if isinstance(item, DecisionRecord) else None

    def _enable(self) -> None:
        self.back.setEnabled(self._chosen() is not None)

    def _go(self, index: QModelIndex) -> None:
        if (decision := self._chosen()) is not None:
            align.show(self._workspace, decision)

    def _take_back(self) -> None:
        if (decision := self._chosen()) is not None:
            align.take_back(self._workspace, decision)

    def _turn_rules(self) -> None:
        alignment = self._workspace.alignment
        alignment.ruling = not alignment.ruling
