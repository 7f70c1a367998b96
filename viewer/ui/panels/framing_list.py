"""The framing of both texts: the words that tell the one from the other, then stretch by stretch, then the echoes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.collation.analysis.keyness import KeyWord
from viewer.collation.model.model import Echo, Framing
from viewer.phrasing import decisions, sentences
from viewer.phrasing.context import TextRun
from viewer.phrasing.language import N_, tr
from viewer.ui.commands import navigate
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme import fonts
from viewer.ui.widgets.echo_rows import echo_row
from viewer.ui.widgets.list_rows import Row, RowList, RowPainter, Rows
from viewer.ui.widgets.word_chips import WordChips

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
        self._turn: tuple[KeyWord | None, int] = (None, 0)
        self.wide = QPushButton(tr("Read them side by side"), self)
        self.wide.setObjectName("bringBack")
        self.wide.setToolTip(tr("Both framings side by side, role by role (F4)"))
        self.wide.clicked.connect(self.wide_wanted)
        self.names = {sigil: QLabel(self) for sigil in "AB"}
        self.chips = {sigil: self._chips(sigil) for sigil in "AB"}
        self.list = RowList(tr("Framing"), self)
        self.rows = Rows(self._row, self.list)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowPainter(lambda: workspace.theme, self.list, fonts.list_face(), lines=2))
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.empty = QLabel(tr("No framing: every word belongs to a shared passage."), self)
        self.empty.setObjectName("empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setProperty("dim", True)
        self._compose()
        workspace.collation_changed.connect(self._fill)
        workspace.key_words.changed.connect(self._forget_words)
        workspace.theme_changed.connect(self.update)
        self._fill()

    def _chips(self, sigil: str) -> WordChips:
        chips = WordChips(lambda: self._workspace.theme, sigil, self)
        chips.wanted.connect(self._go_to_word)
        return chips

    def _compose(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.empty)
        for sigil in "AB":
            self.names[sigil].setObjectName("wordsOf")
            self.names[sigil].setProperty("dim", True)
            layout.addWidget(self.names[sigil])
            layout.addWidget(self.chips[sigil], 3)
        layout.addWidget(self.list, 5)
        layout.addWidget(self.wide)

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
        """They are asked for when they are looked at: in long texts they take a moment."""
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
        below = decisions.signed(f"{tr(item.role)} · {size}", item.own)
        return Row(item, "", (TextRun(quotation),), spoken=spoken, below=below)

    def _go(self, index: QModelIndex) -> None:
        item = self._source[index.row()] if index.isValid() else None
        if isinstance(item, Framing):
            navigate.lead_to_framing(self._workspace, item)
        elif isinstance(item, Echo):
            navigate.go_to_echo(self._workspace, item)

    def _go_to_word(self, word: KeyWord) -> None:
        """The word's next place in the text."""
        last, turn = self._turn
        turn = (turn + 1) % len(word.places) if last == word else 0
        self._turn = word, turn
        navigate.go_to_words(self._workspace, word.witness, word.places[turn])
