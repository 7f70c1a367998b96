"""The framings of both texts side by side, role by role, with the key words of each and the echoes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from viewer.collation.analysis.keyness import KeyWord
from viewer.collation.model.model import ROLES, Collation, Echo, Framing, Role
from viewer.phrasing import reasons, sentences
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.commands import navigate
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme import fonts
from viewer.ui.widgets.echo_rows import echo_row
from viewer.ui.widgets.framing_text import NOWHERE, FramingText
from viewer.ui.widgets.list_rows import Row, RowList
from viewer.ui.widgets.word_chips import chips_of_both

_MARGIN, _BETWEEN = 26, 34  # pixels
_BAR = 20  # pixels that the scroll bar of the texts takes, with its margin
_WORDS, _WORDS_LOW = 4, 2  # lines of key words; in a low window
_ECHOES = 2.75  # rows: a part of one says that there are more
_TITLE, _TITLE_LOW, _TOP, _TOP_LOW = 19, 15, 18, 10  # pixels: of the verdict's letters, and above it
_TALL = 440  # pixels; a lower window has room for the framings alone, and their echoes are in the list at the right


class ByRole(QWidget):
    """The framings in a grid: headline beside headline, lead-in beside lead-in."""

    wanted = Signal(object)  # a Framing, to be shown in the text
    chosen = Signal(str, object)  # the sigil of a text, and the span of the words that are selected in it, or None

    def __init__(self, collation: Collation, copies: Sequence[QAction] = ()) -> None:
        super().__init__()
        self.setObjectName("framings")
        self.cells: dict[tuple[str, Role], FramingText] = {}
        self._collation, self._copies = collation, copies
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 10, 16)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(5)
        row = 0
        for role in ROLES:
            stretches = {
                sigil: [one for one in collation.framing if one.witness == sigil and one.role == role] for sigil in "AB"
            }
            if any(stretches.values()):
                for column, (sigil, those) in enumerate(stretches.items()):
                    self._role(row, column, (sigil, role), those)
                row += 2
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(row, 1)
        if not row:
            self._grid.addWidget(QLabel(tr("No framing: every word belongs to a shared passage.")), 0, 0, 1, 2)

    def _role(self, row: int, column: int, key: tuple[str, Role], stretches: Sequence[Framing]) -> None:
        sigil, role = key
        if not stretches:
            none = QLabel(tr("{role}: {sigil} has none", role=sentences.role(role), sigil=sigil))
            none.setProperty("dim", True)
            self._grid.addWidget(none, row, column)
            return
        count = sentences.count_words(sum(one.words for one in stretches))
        name = QPushButton(f"{sentences.role(role)} · {count}")
        name.setObjectName("roleName")
        name.setFlat(True)
        name.setToolTip(tr("Show it in the text"))
        title = sentences.role_of(role, sigil)
        name.setAccessibleName(tr("{role}, {words}: show it in the text", role=title, words=count))
        name.clicked.connect(lambda: self.wanted.emit(stretches[0]))
        text = FramingText(title)
        text.addActions(self._copies)
        text.selectionChanged.connect(lambda: self.chosen.emit(sigil, text.chosen()))
        whole = text.show_words(self._collation.witness(sigil).text, [one.span for one in stretches])
        if not whole:
            name.setText(tr("{role} · {words}, the first of them here", role=sentences.role(role), words=count))
        self.cells[key] = text
        self._grid.addWidget(name, row, column, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(text, row + 1, column, Qt.AlignmentFlag.AlignTop)


class FramingComparison(QWidget):
    """Takes the place of the texts while it is read. A word leads to itself, here and in the text behind."""

    left = Signal()  # the reader wants back to the texts

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._cells: dict[tuple[str, Role], FramingText] = {}
        self._word_steps = navigate.WordSteps(workspace)
        self._stale = True
        self.setObjectName("framings")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._make_head()
        self.chips = chips_of_both(lambda: workspace.theme, self, self._go_to_word)
        self.names = {sigil: QLabel(self) for sigil in "AB"}
        self._make_texts()
        self._make_echoes()
        self._compose()
        workspace.collation_changed.connect(self._forget)
        workspace.theme_changed.connect(self._forget)
        workspace.key_words.changed.connect(self._forget)

    def _make_head(self) -> None:
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.back = QPushButton(tr("Back to the texts"), self)
        self.back.setToolTip(tr("Back to the texts (Esc)"))
        self.back.clicked.connect(self.left)

    def _make_texts(self) -> None:
        self.texts = QScrollArea(self)
        self.texts.setWidgetResizable(True)
        self.texts.setFrameShape(QFrame.Shape.NoFrame)
        self.texts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.texts.setAccessibleName(tr("The framings, role by role"))

    def _make_echoes(self) -> None:
        self.echoes_name = QLabel(tr("Echoes: the same in other words"), self)
        self.echoes_name.setProperty("dim", True)
        self.echoes = RowList(tr("Echoes"), self._echo_row, lambda: self._workspace.theme, self, lines=2)
        self.rows = self.echoes.rows
        self.echoes.wanted.connect(self._go_to_echo)

    def _compose(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        words = QGridLayout()
        words.setContentsMargins(0, 0, _BAR, 0)
        words.setHorizontalSpacing(_BETWEEN)
        for column, sigil in enumerate("AB"):
            self.names[sigil].setProperty("dim", True)
            self.names[sigil].setTextFormat(Qt.TextFormat.PlainText)
            self.names[sigil].setWordWrap(True)
            words.addWidget(self.names[sigil], 0, column)
            words.addWidget(self.chips[sigil], 1, column)
            words.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addLayout(words)
        layout.addWidget(self._line())
        layout.addWidget(self.texts, 1)
        layout.addWidget(self.echoes_name)
        layout.addWidget(self.echoes)

    def _line(self) -> QFrame:
        line = QFrame(self)
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        return line

    # what is shown

    def _forget(self) -> None:
        """Fill it again when it is looked at: who reads the texts need not wait for it."""
        self._stale = True
        self._clear()
        if self.isVisible():
            self.fill()

    def _clear(self) -> None:
        """Words of another pair lead nowhere in this one; those of a long one take a moment to come."""
        self.title.clear()
        self.texts.setWidget(QWidget())
        self._cells = {}
        for sigil in "AB":
            self.names[sigil].clear()
            self.chips[sigil].fill(())
        self.rows.fill(())

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.fill()

    def fill(self) -> None:
        """Show the framings of what is open."""
        collation, found = self._workspace.collation, self._workspace.key_words.words
        if not self._stale or collation is None or found is None:
            return
        self._stale = False
        self.title.setText(reasons.pair_in_a_sentence(collation))
        for sigil, words, count in (("A", found.base, found.words[0]), ("B", found.reading, found.words[1])):
            other = "B" if sigil == "A" else "A"
            more = tr("what it says far more than {sigil}", sigil=other)
            self.names[sigil].setText(" · ".join((sigil, sentences.framing_words(count), more)))
            self.chips[sigil].fill(words)
        by_role = ByRole(collation, self.actions())
        by_role.chosen.connect(self._choose)
        by_role.wanted.connect(self._show_in_text)
        self.texts.setWidget(by_role)
        self._cells = by_role.cells
        for (sigil, _), cell in self._cells.items():
            for word in found.base if sigil == "A" else found.reading:
                if word.own:
                    cell.mark(word.places, self._workspace.theme, strong=not word.once)
        self.rows.fill(collation.echoes)
        self._fit()

    def _fit(self) -> None:
        """In a low window show fewer key words, and no echoes."""
        count, tall = self.rows.rowCount(), self.height() >= _TALL
        self.title.setFont(fonts.serif(_TITLE if tall else _TITLE_LOW))
        if layout := self.layout():
            layout.setContentsMargins(_MARGIN, _TOP if tall else _TOP_LOW, _MARGIN, 0)
            layout.setSpacing(10 if tall else 6)
        for chips in self.chips.values():
            chips.setFixedHeight(chips.high(_WORDS if tall else _WORDS_LOW))
        for part in (self.echoes_name, self.echoes):
            part.setVisible(tall and count > 0)
        row = self.echoes.sizeHintForRow(0) if count else 0
        self.echoes.setFixedHeight(min(round(_ECHOES * row), row * count, max(row, self.height() // 4)) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _echo_row(self, echo: Any) -> Row:
        assert self._workspace.collation is not None
        return echo_row(echo, self._workspace.collation)

    # where it leads

    def _show_in_text(self, stretch: Framing) -> None:
        self.left.emit()
        navigate.lead_to_framing(self._workspace, stretch)

    def _choose(self, sigil: str, span: Span | None) -> None:
        """What is selected here can be copied, and noted on, like words selected in the texts."""
        self._workspace.selection = (sigil, span) if span else None

    def _go_to_word(self, word: KeyWord) -> None:
        """The word's next place: it is shown here, and stands in view in the text when the reader goes back."""
        place = self._word_steps.go(word)
        inner = self.texts.widget()
        for (sigil, _), cell in self._cells.items():
            elsewhere = sigil != word.witness
            found = cell.point_at(NOWHERE if elsewhere else place, self._workspace.theme)
            if found is not None and inner is not None:
                spot = cell.mapTo(inner, QPoint(found.center()))
                self.texts.ensureVisible(spot.x(), spot.y(), 0, 60)

    def _go_to_echo(self, echo: Echo) -> None:
        self.left.emit()
        navigate.go_to_echo(self._workspace, echo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
