"""The reader's decisions about the alignment: each can be visited and taken back; inapplicable ones come last."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from viewer.dossier.note import DecisionRecord
from viewer.phrasing import decisions as wording
from viewer.phrasing import sentences
from viewer.phrasing.context import TextRun
from viewer.phrasing.language import counted, tr, translate
from viewer.ui.commands import align
from viewer.ui.state.workspace import Workspace
from viewer.ui.widgets.lists.list_panel import on_delete, panel_button, stack
from viewer.ui.widgets.lists.list_rows import Row, RowList


class DecisionList(QWidget):
    """The decisions in the order in which they are applied, the oldest first."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.list = RowList(tr("Decisions"), self._row, lambda: workspace.theme, self, lines=2)
        self.rows = self.list.rows
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.list.wanted.connect(self._go)
        self.rules = panel_button(self, tip=tr("The variants that your rules make the same"))
        self.rules.clicked.connect(self._turn_rules)
        back = wording.signed(tr("Take back"), by_reader=True)
        self.back = panel_button(self, back, tr("Take the chosen decision back (Del)"))
        self.back.clicked.connect(self._take_back)
        on_delete(self.list).activated.connect(self._take_back)
        stack(self, self.list, self.rules, self.back).setStretchFactor(self.list, 1)
        for signal in (workspace.collation_changed, workspace.notebook.decided):
            signal.connect(self._fill)
        workspace.theme_changed.connect(self.list.viewport().update)
        self._fill()

    def _fill(self) -> None:
        alignment = self._workspace.alignment
        decisions = alignment.decisions
        lost = [one for one in decisions if alignment.rejected(one)]
        applied = [one for one in decisions if one not in lost]
        self.rows.fill([*applied, tr("They fit no more"), *lost] if lost else applied)
        self._say_what_rules_hide()
        self._enable()
        self.counted.emit(len(decisions))

    def _say_what_rules_hide(self) -> None:
        alignment, collation = self._workspace.alignment, self._workspace.collation
        self.rules.setVisible(any(one.kind == "same" for one in alignment.decisions))
        if not alignment.ruling:
            self.rules.setText(tr("Your rules are off · apply them"))
        else:
            hidden = int(collation.variants.by_rule.sum()) if collation else 0
            some = counted("%n the same by your rule · show", "%n the same by your rule · show", hidden)
            self.rules.setText(some if hidden else tr("Your rules hide nothing · show"))

    def _row(self, item: Any) -> Row:
        if isinstance(item, str):
            return Row(label=item, header=True)
        sides = [sentences.on_one_line(words) for words in wording.quoted_decision(item)]
        words, name = "  ↔  ".join(sides), tr(wording.decision_words(item).name)
        why = translate(self._workspace.alignment.rejected(item))
        spoken = f"{name}: {', '.join(sides)}. {why}".strip()
        return Row(item, wording.PEN, (TextRun(words),), spoken=spoken, below=f"{name} · {why}" if why else name)

    def _chosen(self) -> DecisionRecord | None:
        item = self.list.chosen
        return item if isinstance(item, DecisionRecord) else None

    def _enable(self) -> None:
        self.back.setEnabled(self._chosen() is not None)

    def _go(self, item: Any) -> None:
        if isinstance(item, DecisionRecord):
            align.show(self._workspace, item)

    def _take_back(self) -> None:
        if (decision := self._chosen()) is not None:
            align.take_back(self._workspace, decision)

    def _turn_rules(self) -> None:
        alignment = self._workspace.alignment
        alignment.ruling = not alignment.ruling
