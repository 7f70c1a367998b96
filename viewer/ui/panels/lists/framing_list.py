"""What distinguishes the two framings: the key words of each, the echoes, and every stretch of framing as a list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from viewer.collation.analysis.keyness import KeyWord
from viewer.collation.model.model import Echo, Framing
from viewer.phrasing import decisions, framing, sentences
from viewer.phrasing.context import TextRun
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.commands import navigate
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme import fonts
from viewer.ui.widgets.framing.framing_heads import sigil_label
from viewer.ui.widgets.lists.echo_list import EchoList
from viewer.ui.widgets.lists.key_word_list import KeyWordList
from viewer.ui.widgets.lists.list_panel import empty_label, stack
from viewer.ui.widgets.lists.list_rows import Row, RowList

_SMALL = 12  # pixels of the letters
_LENGTH = 120  # characters of a stretch that a row can show


class FramingList(QWidget):
    """A click leads to the words: beside the two framings there, else in the texts."""

    wide_wanted = Signal()  # both framings side by side

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._source: list[str | Framing] = []
        self._wordless = True
        self._beside = False
        self._word_steps = navigate.WordSteps(workspace)
        self.wide = QPushButton(tr("Read them side by side"), self)
        self.wide.setObjectName("bringBack")
        self.wide.setToolTip(tr("Both framings side by side, role by role (F4)"))
        self.wide.clicked.connect(self.wide_wanted)
        self.headings = {sigil: self._heading(sigil) for sigil in "AB"}
        self.words = {sigil: KeyWordList(lambda: workspace.theme, sigil, self) for sigil in "AB"}
        self.about = QLabel(self)
        self.about.setObjectName("aboutWords")
        self.about.setProperty("dim", True)
        self.about.setWordWrap(True)
        self.echoes_heading = self._echoes_heading()
        self.echoes = EchoList(lambda: workspace.theme, self)
        self.list = RowList(tr("Framing"), self._row, lambda: workspace.theme, self, lines=2)
        self.rows = self.list.rows
        self.empty = empty_label(self, tr("No framing: every word belongs to a shared passage."))
        self._compose()
        self._join()
        self._fill()
        self.take_text_style()

    def take_text_style(self) -> None:
        """Set the headings in letters as large as the texts want them; the lists do so by themselves."""
        for part in (*self.headings.values(), self.echoes_heading):
            for label in part.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly):
                if label.objectName() != "sigil":
                    label.setStyleSheet(f"font-size: {fonts.px(_SMALL)}px")
        self.about.setStyleSheet(f"font-size: {fonts.px(_SMALL)}px")
        QTimer.singleShot(0, self, self._fit_list)

    def _fit_list(self) -> None:
        """The list of the framings is as high as its rows: the panel rolls, and not the list."""
        self.list.setFixedHeight(sum(self.list.sizeHintForRow(row) for row in range(self.rows.rowCount())))

    def _heading(self, sigil: str) -> QWidget:
        heading = QWidget(self)
        badge = sigil_label(sigil, heading)
        words = QLabel(framing.heading_of_words(sigil), heading)
        words.setObjectName("wordsOf")
        words.setWordWrap(True)
        row = QHBoxLayout(heading)
        row.setContentsMargins(16, 12, 16, 5)
        row.setSpacing(8)
        row.addWidget(badge)
        row.addWidget(words, 1)
        return heading

    def _echoes_heading(self) -> QWidget:
        heading = QWidget(self)
        heading.setObjectName("echoesHeading")
        heading.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        name, what = QLabel(tr("Echoes"), heading), QLabel(tr("the same thing in other words"), heading)
        name.setObjectName("wordsOf")
        what.setProperty("dim", True)
        what.setWordWrap(True)
        row = QHBoxLayout(heading)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(name)
        row.addWidget(what, 1)
        return heading

    def _compose(self) -> None:
        inner = QWidget()
        words = [part for sigil in "AB" for part in (self.headings[sigil], self.words[sigil])]
        layout = stack(inner, *words, self.about, self.echoes_heading, self.echoes, self.list)
        layout.addStretch(1)
        self.parts = QScrollArea(self)
        self.parts.setObjectName("framingPanel")
        self.parts.setWidgetResizable(True)
        self.parts.setFrameShape(QFrame.Shape.NoFrame)
        self.parts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setWidget(inner)
        column: QVBoxLayout = stack(self, self.empty, self.parts, self.wide)
        column.setStretchFactor(self.parts, 1)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _join(self) -> None:
        workspace = self._workspace
        self.list.wanted.connect(self._go)
        self.echoes.wanted.connect(lambda echo: navigate.go_to_echo(workspace, echo))
        self.echoes.pointed.connect(self._point_at_echo)
        for sigil in "AB":
            self.words[sigil].wanted.connect(self._word_steps.go)
            self.words[sigil].pointed.connect(self._point_at_word)
        workspace.collation_changed.connect(self._fill)
        workspace.key_words.changed.connect(self._forget_words)
        workspace.theme_changed.connect(self.update)

    @property
    def beside(self) -> bool:
        """Whether the two framings are read side by side next to it: then it need not list them."""
        return self._beside

    @beside.setter
    def beside(self, beside: bool) -> None:
        self._beside = beside
        self._show_parts()

    # what is shown

    def _fill(self) -> None:
        self._source = []
        collation = self._workspace.collation
        for stretch in collation.framing if collation else ():
            last = self._source[-1] if self._source else None
            if not isinstance(last, Framing) or last.witness != stretch.witness:
                self._source.append(stretch.witness)
            self._source.append(stretch)
        self.rows.fill(self._source)
        self._fit_list()
        self.echoes.fill(collation.echoes if collation else (), collation)
        self._forget_words()
        self._show_parts()

    def _show_parts(self) -> None:
        collation, framed, echoing = self._workspace.collation, bool(self._source), self.echoes.rows.rowCount() > 0
        self.empty.setVisible(collation is not None and not framed)
        self.list.setVisible(framed and not self._beside)
        self.wide.setVisible(framed and not self._beside)
        for part in (self.echoes_heading, self.echoes):
            part.setVisible(echoing)
        for sigil in "AB":
            there = self.words[sigil].rows.rowCount() > 0
            self.headings[sigil].setVisible(there)
            self.words[sigil].setVisible(there)
        self.about.setVisible(bool(self.about.text()))

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
        listed = {"A": found.base, "B": found.reading} if found else {"A": (), "B": ()}
        shown = {sigil: words[: framing.KEY_WORDS_SHOWN] for sigil, words in listed.items()}
        for sigil, words in shown.items():
            self.words[sigil].fill(words, [*shown["A"], *shown["B"]])
        self.about.setText(framing.about_bars(found) if found and any(shown.values()) else "")
        self._show_parts()

    def _row(self, item: Any) -> Row:
        collation = self._workspace.collation
        assert collation is not None
        if isinstance(item, str):
            return Row(label=sentences.framing_of(item, collation), header=True)
        start = item.span.start
        quotation = sentences.on_one_line(collation.witness(item.witness).text[start : start + _LENGTH].strip())
        size = sentences.count_words(item.words)
        spoken = f"{sentences.role_of(item.role, item.witness)}, {size}: {quotation}"
        below = decisions.signed(f"{tr(item.role)} · {size}", item.by_reader)
        return Row(item, "", (TextRun(quotation),), spoken=spoken, below=below)

    # where it leads

    def _go(self, item: Any) -> None:
        if isinstance(item, Framing):
            navigate.lead_to_framing(self._workspace, item)

    def _point_at_word(self, word: KeyWord | None) -> None:
        self._workspace.key_words.point_at(word.witness if word else "", word.places if word else ())

    def _point_at_echo(self, echo: Echo | None) -> None:
        places: dict[str, Span] = echo.places if echo else {"": Span(0, 0)}
        for sigil, span in places.items():
            self._workspace.key_words.point_at(sigil, (span,) if sigil else ())
