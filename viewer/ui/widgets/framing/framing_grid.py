"""The framings of two texts in two columns: their titles, then role beside role, with what they share as a bar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from viewer.collation.analysis.keyness import Keyness
from viewer.collation.model.model import ROLES, Collation, Echo, Framing, Passage, Role
from viewer.phrasing import decisions, framing, sentences
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.theme import fonts
from viewer.ui.theme.icons import icon
from viewer.ui.theme.theme import Theme
from viewer.ui.widgets.framing.framing_cell import PADDING, FramingCell, missing_cell
from viewer.ui.widgets.framing.framing_heads import NoteMark, PassageBar, RoleHead, WitnessHead

_GAP = 24  # pixels between the columns
_MEASURE = 75  # characters of a line at most
_TEXT = 16  # pixels of its letters
_BEFORE: tuple[Role, ...] = ("headline", "lead-in")  # stand before what is shared
_BARS = 4  # passages that have a bar of their own; the others have one together
_DASHES = 3.0

Places = Mapping[str, Span]


class FramingGrid(QWidget):
    """Headline beside headline, lead-in beside lead-in: the longer cell decides the height of a row."""

    entered = Signal(dict)  # the reader went to these places: a stretch of framing, or a passage
    chosen = Signal(str, Span)  # other words of a witness are selected
    text_wanted = Signal(object)  # a Framing, to be read in the text
    passage_wanted = Signal(object)  # a Passage, to be read in the text
    names_wanted = Signal(str, object)  # the list of names for a role, at a button
    notes_wanted = Signal(dict)  # the notes on these places
    menu_wanted = Signal(object)  # the QPoint on the screen at which a menu is asked for
    edit_wanted = Signal(str)  # what the text of a sigil says of itself

    def __init__(self, collation: Collation, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("framings")
        self._collation, self._theme = collation, theme
        self.cells: dict[tuple[str, Role], FramingCell] = {}
        self.heads = {sigil: self._head(sigil) for sigil in "AB"}
        self.names: dict[Role, RoleHead] = {}
        self.bars: list[PassageBar] = []
        self._marks: list[tuple[NoteMark, Places]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(0)
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 120)
            self._grid.addWidget(self.heads["AB"[column]], 0, column)
        self._line(1)
        self._fill()
        self._echoes = _EchoMarks(self, theme)
        self.setMaximumWidth(_widest())

    def _head(self, sigil: str) -> WitnessHead:
        witness = self._collation.witness(sigil)
        own = [one for one in self._collation.framing if one.witness == sigil]
        facts, offer = framing.framing_facts(witness, own), framing.offer_to_edit(witness, own)
        head = WitnessHead(sigil, witness.title, facts, offer, self._theme, self)
        head.edit_wanted.connect(lambda: self.edit_wanted.emit(sigil))
        head.setContentsMargins(0, 12, 0, 12)
        return head

    def _line(self, row: int) -> None:
        line = QFrame(self)
        line.setObjectName("hairline")
        line.setFixedHeight(1)
        self._grid.addWidget(line, row, 0, 1, 2)

    def _fill(self) -> None:
        row = 2
        roles = [role for role in ROLES if any(one.role == role for one in self._collation.framing)]
        for role in roles:
            if role in _BEFORE:
                row = self._add_role(row, role)
        row = self._add_passages(row)
        for role in sorted((role for role in roles if role not in _BEFORE), key=_AFTER.index):
            row = self._add_role(row, role)
        if not roles:
            none = QLabel(tr("No framing: every word belongs to a shared passage."), self)
            none.setProperty("dim", True)
            self._grid.addWidget(none, row, 0, 1, 2)
            row += 1
        self._grid.setRowStretch(row, 1)

    def _add_role(self, row: int, role: Role) -> int:
        self._grid.setRowMinimumHeight(row, 5)
        for column, sigil in enumerate("AB"):
            stretches = [one for one in self._collation.framing if (one.witness, one.role) == (sigil, role)]
            count = sentences.count_words(sum(one.words for one in stretches)) if stretches else ""
            by_reader = any(one.by_reader for one in stretches)
            head = RoleHead(decisions.signed(count, by_reader), self._sign("noted"), self)
            head.count.setToolTip(tr("Your decision") if by_reader else "")
            if column == 0:
                self._name_role(head, role)
            self._grid.addWidget(head, row + 1, column)
            if stretches:
                self._add_cell(row + 2, column, role, stretches, head)
            else:
                none = missing_cell(tr("{sigil} has none", sigil=sigil), self)
                self._grid.addWidget(none, row + 2, column)
        return row + 3

    def _name_role(self, head: RoleHead, role: Role) -> None:
        name = sentences.role(role)
        head.set_name(name, tr("{role}: call it something else", role=name), self._sign("chevron"))
        head.names_wanted.connect(lambda button: self.names_wanted.emit(role, button))
        self.names[role] = head

    def _add_cell(self, row: int, column: int, role: Role, stretches: Sequence[Framing], head: RoleHead) -> None:
        sigil = "AB"[column]
        cell = FramingCell(sentences.role_of(role, sigil), self._collation.witness(sigil), stretches, self)
        cell.entered.connect(lambda one, span: self.entered.emit({one: span}))
        cell.chosen.connect(self.chosen)
        cell.text_wanted.connect(self.text_wanted)
        cell.menu_wanted.connect(self.menu_wanted)
        cell.text.grown.connect(self._place_echoes)
        self.cells[sigil, role] = cell
        for stretch in stretches:
            self._marks.append((head.notes, {sigil: stretch.span}))
        spans = Span(stretches[0].span.start, stretches[-1].span.end)
        head.notes.clicked.connect(lambda: self.notes_wanted.emit({sigil: spans}))
        self._grid.addWidget(cell, row, column)

    def _add_passages(self, row: int) -> int:
        passages = self._collation.passages
        own = passages if len(passages) <= _BARS else passages[: _BARS - 1]
        for passage in own:
            words = framing.about_passage(passage, self._collation)
            row = self._add_bar(row, PassageBar(words, tr("Read it"), self._sign("noted"), self._theme, self), passage)
        if others := passages[len(own) :]:
            words = framing.about_passages(others)
            row = self._add_bar(
                row, PassageBar(words, tr("Read them"), self._sign("noted"), self._theme, self), others[0]
            )
        return row

    def _sign(self, name: str) -> QIcon:
        return icon(name, self._theme, self._theme.framing.ink if name == "chevron" else self._theme.accent)

    def _bar(self, words: Sequence[str], link: str) -> PassageBar:
        return PassageBar(words, link, self._sign("noted"), self._theme, self)

    def _add_bar(self, row: int, bar: PassageBar, passage: Passage) -> int:
        self._grid.setRowMinimumHeight(row, 6 if self.bars else 16)
        bar.wanted.connect(lambda: self.passage_wanted.emit(passage))
        bar.entered.connect(lambda: self.entered.emit(passage.places))
        bar.notes.clicked.connect(lambda: self.notes_wanted.emit(passage.places))
        self.bars.append(bar)
        self._marks.append((bar.notes, passage.places))
        self._grid.addWidget(bar, row + 1, 0, 1, 2)
        return row + 2

    # what is shown in it

    def mark_words(self, found: Keyness) -> None:
        """Mark the key words that are listed, and no others."""
        for (sigil, _), cell in self.cells.items():
            cell.text.forget_marks()
            for word in (found.base if sigil == "A" else found.reading)[: framing.KEY_WORDS_SHOWN]:
                cell.mark(word.places, self._theme)

    def count_notes(self, notes: Iterable[Places]) -> None:
        """Say over each cell and on each bar how many of these notes are on it."""
        listed = list(notes)
        for mark in {mark for mark, _ in self._marks}:
            spots = [places for one, places in self._marks if one is mark]
            mark.count(sum(any(_is_on(note, spot) for spot in spots) for note in listed))

    def bar_of(self, passage: Passage) -> PassageBar:
        """The bar of a passage: its own, or the last, which is for all that have none."""
        return self.bars[min(self._collation.passages.index(passage), len(self.bars) - 1)]

    def has(self, sigil: str, span: Span) -> bool:
        """Whether these words stand in one of the cells."""
        return any(cell.has(sigil, span) for cell in self.cells.values())

    def light(self, sigil: str, places: Sequence[Span]) -> None:
        """Light these places of a witness up, as far as they are in view."""
        for (own, _), cell in self.cells.items():
            if own == sigil or not places:
                cell.text.point_at(places, self._theme)

    def show_place(self, sigil: str, span: Span) -> QRect | None:
        """Light one place of a witness up, unfolding its cell; where it stands here."""
        shown = None
        for (own, _), cell in self.cells.items():
            if own == sigil and (found := cell.show_place(span, self._theme)) is not None:
                shown = found.translated(cell.pos())
        return shown

    def ends_of(self, echo: Echo) -> list[QPoint]:
        """Where the first lines of its two sentences stand, at the inner edge of their cells; those that are shown."""
        found = []
        for (sigil, _), cell in self.cells.items():
            side = echo.places.get(sigil)
            if side is not None and cell.has(sigil, side.stripped(self._collation.witness(sigil).text)):
                y = cell.text.middle_of(side.stripped(self._collation.witness(sigil).text).start)
                if y is not None:
                    x = cell.geometry().right() + 1 if sigil == "A" else cell.geometry().left()
                    found.append(QPoint(x, cell.y() + cell.text.y() + y))
        return sorted(found, key=QPoint.x) if len(found) == 2 else []

    @property
    def echoes(self) -> tuple[Echo, ...]:
        """The echoes of the pair."""
        return self._collation.echoes

    def _place_echoes(self) -> None:
        self._echoes.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._echoes.setGeometry(self.rect())
        self._echoes.raise_()


_AFTER: tuple[Role, ...] = ("interjection", "between", "lead-out", "headline", "lead-in", "furniture")


class _EchoMarks(QWidget):
    """≈ over a dashed line across the gap, where both sentences of an echo are in view."""

    def __init__(self, grid: FramingGrid, theme: Theme) -> None:
        super().__init__(grid)
        self._grid, self._theme = grid, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        seen = self.visibleRegion().boundingRect()
        for echo in self._grid.echoes:
            ends = self._grid.ends_of(echo)
            if len(ends) != 2 or not all(seen.top() <= end.y() <= seen.bottom() for end in ends):
                continue
            pen = QPen(self._theme.echo.line, 1.5, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([_DASHES, _DASHES])
            painter.setPen(pen)
            left, right = ends
            drop = 9  # pixels: the line stands under the sign
            painter.drawLine(left.x() + 1, left.y() + drop, right.x() - 1, right.y() + drop)
            painter.setFont(fonts.chrome(16, bold=True))
            painter.setPen(self._theme.echo.ink)
            middle = (left + right) / 2
            sign = QRect(middle.x() - _GAP // 2, middle.y() - 14, _GAP, 20)
            painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, "≈")
        painter.end()


def _widest() -> int:
    """The widest the two columns may be, px: a line has at most so many characters."""
    letter = fonts.average_letter(fonts.serif(_TEXT))
    left, _, right, _ = PADDING
    return 2 * round(_MEASURE * letter + left + right) + _GAP


def _is_on(note: Places, spot: Places) -> bool:
    """Whether a note is on words of these places, on one side at least."""
    return any(sigil in note and note[sigil].overlap(span) > 0 for sigil, span in spot.items())
