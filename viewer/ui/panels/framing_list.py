"""The framing of both texts: key words, then every stretch, then the echoes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from viewer.collation.model.model import Echo, Framing
from viewer.phrasing import decisions, sentences
from viewer.phrasing.context import TextRun
from viewer.phrasing.language import N_, tr
from viewer.ui.commands import navigate
from viewer.ui.state.workspace import Workspace
from viewer.ui.widgets.echo_rows import echo_row
from viewer.ui.widgets.list_panel import empty_label, stack
from viewer.ui.widgets.list_rows import Row, RowList
from viewer.ui.widgets.word_chips import chips_of_both

_LENGTH = 120  # characters of a stretch that a row can show
_ECHOES = N_("Echoes: the same in other words")
_TALL = 330  # pixels; a lower panel has room for the list alone


class FramingList(QWidget):
    """What no passage covers, in the order of the texts. A click leads to the words."""

    wide_wanted = Signal()  # both framings side by side

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._source: list[str | Framing | Echo] = []
        self._wordless = True
        self._word_steps = navigate.WordSteps(workspace)
        self.wide = QPushButton(tr("Read them side by side"), self)
        self.wide.setObjectName("bringBack")
        self.wide.setToolTip(tr("Both framings side by side, role by role (F4)"))
        self.wide.clicked.connect(self.wide_wanted)
        self.names = {sigil: QLabel(self) for sigil in "AB"}
        self.chips = chips_of_both(lambda: workspace.theme, self, self._word_steps.go)
        self.list = RowList(tr("Framing"), self._row, lambda: workspace.theme, self, lines=2)
        self.rows = self.list.rows
        self.list.wanted.connect(self._go)
        self.empty = empty_label(self, tr("No framing: every word belongs to a shared passage."))
        self._compose()
        workspace.collation_changed.connect(self._fill)
        workspace.key_words.changed.connect(self._forget_words)
        workspace.theme_changed.connect(self.update)
        self._fill()

    def _compose(self) -> None:
        words = [part for sigil in "AB" for part in (self.names[sigil], self.chips[sigil])]
        layout = stack(self, self.empty, *words, self.list, self.wide)
        layout.setStretchFactor(self.list, 5)
        for sigil in "AB":
            self.names[sigil].setObjectName("wordsOf")
            self.names[sigil].setProperty("dim", True)
            layout.setStretchFactor(self.chips[sigil], 3)

    def _fill(self) -> None:
        self._source = []
        collation = self._workspace.collation
        for framing in collation.framing if collation else ():
            if not self._source or self._last_witness() != framing.witness:
                self._source.append(framing.witness)
            self._source.append(framing)
        framed = bool(self._source)
        if collation and collation.echoes:
            self._source += [_ECHOES, *collation.echoes]
        self.rows.fill(self._source)
        self.empty.setVisible(collation is not None and not framed)
        self.list.setVisible(bool(self._source))
        self.wide.setVisible(framed)
        self._forget_words()

    def _forget_words(self) -> None:
        """Fill the key words when the panel is next seen: in long texts they take a moment."""
        self._wordless = True
        if self.isVisible():
            self._fill_words()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wordless:
            self._fill_words()

    def _fill_words(self) -> None:
        self._wordless = False
        found = self._workspace.key_words.words
        for sigil, words in (("A", found.base if found else ()), ("B", found.reading if found else ())):
            self.names[sigil].setText(tr("What the framing of {sigil} says more", sigil=sigil))
            self.chips[sigil].fill(words)
        self._fit()

    def _fit(self) -> None:
        for sigil in "AB":
            shown = self.height() >= _TALL and self.chips[sigil].rows.rowCount() > 0
            self.chips[sigil].setVisible(shown)
            self.names[sigil].setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _last_witness(self) -> str:
        last = self._source[-1]
        return last.witness if isinstance(last, Framing | Echo) else last

    def _row(self, item: Any) -> Row:
        collation = self._workspace.collation
        assert collation is not None
        if isinstance(item, Echo):
            return echo_row(item, collation)
        if item == _ECHOES:
            return Row(label=tr(_ECHOES), header=True)
        if isinstance(item, str):
            return Row(label=sentences.framing_of(item, collation), header=True)
        start = item.span.start
        quotation = sentences.on_one_line(collation.witness(item.witness).text[start : start + _LENGTH].strip())
        size = sentences.count_words(item.words)
        spoken = f"{sentences.role_of(item.role, item.witness)}, {size}: {quotation}"
        below = decisions.signed(f"{tr(item.role)} · {size}", item.by_reader)
        return Row(item, "", (TextRun(quotation),), spoken=spoken, below=below)

    def _go(self, item: Any) -> None:
        if isinstance(item, Framing):
            navigate.lead_to_framing(self._workspace, item)
        elif isinstance(item, Echo):
            navigate.go_to_echo(self._workspace, item)
