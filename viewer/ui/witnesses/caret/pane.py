"""What there is at the caret: the alignment table of the unit, to be corrected, groups of witnesses, and the graph."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QScrollArea, QToolButton, QVBoxLayout, QWidget

from viewer.collation.apparatus.agreement import WitnessGroup
from viewer.collation.apparatus.edits import JoinUnits, MoveWord, SameReading, SetExtant, SplitUnit
from viewer.phrasing import language
from viewer.phrasing.language import tr
from viewer.phrasing.sentences import on_one_line
from viewer.ui.theme import fonts
from viewer.ui.timers import after
from viewer.ui.witnesses.caret.graph import ClauseGraph
from viewer.ui.witnesses.caret.grid import AlignmentGrid, GridCell
from viewer.ui.witnesses.caret.note import UnitNote
from viewer.ui.witnesses.notes import UnitNotes
from viewer.ui.witnesses.state import WitnessState
from viewer.ui.witnesses.words import layer_of_unit

_ROW = 26  # pixels
_GROUPS = 8  # that are listed here; the others stand in the agreement
_AROUND = 24  # characters of the base on either side of the unit
_SHORT, _PADDING, _BETWEEN, _ROOM = 26, 24, 3, 248  # pixels, of the buttons
_SOON = 60  # ms: groups are counted after the unit is shown


class CaretPane(QScrollArea):
    """Follows the current unit."""

    group_wanted = Signal(object)  # a WitnessGroup

    def __init__(self, state: WitnessState, notes: UnitNotes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget(self)
        body.setObjectName("caretPane")
        self.setWidget(body)
        self.heading, self.context = _heading(body), QLabel(body)
        self.context.setTextFormat(Qt.TextFormat.PlainText)
        self.context.setWordWrap(True)
        self.context.setFont(fonts.zoomed_serif(14))
        self.context.setProperty("dim", True)
        self.grid = AlignmentGrid(state)
        self.graph = ClauseGraph(state)
        self.groups = GroupRows(state, body)
        self.groups.wanted.connect(self.group_wanted)
        self.note = UnitNote(state, notes, body)
        self.refusal = QLabel(body)
        self.refusal.setProperty("warning", True)
        self.refusal.setWordWrap(True)
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.hint = QLabel(tr("Drag the word, or move it by Alt+Shift+← and →; each step can be undone."), body)
        self.hint.setProperty("dim", True)
        self.hint.setWordWrap(True)
        self.groups_heading, self.graph_heading = _heading(body), _heading(body, tr("Graph of the clause"))
        self._fill(body)
        self._soon = after(_SOON, self._show_groups, self)
        state.units_changed.connect(lambda: self.groups.show_groups(()))  # those of another table name others
        state.current_changed.connect(self.show_unit)  # follows another base and other units too
        state.levels_changed.connect(self._soon.start)
        state.refused.connect(self._refuse)
        self.grid.chosen_changed.connect(self._enable)
        self.grid.dragged.connect(self._drag)
        self.show_unit()

    def _fill(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 10, 14)
        column.setSpacing(8)
        self._areas = _Sideways(self.grid, body), _Sideways(self.graph, body)
        above: tuple[QWidget, ...] = (self.heading, self.context, self._areas[0])
        for widget in above:
            column.addWidget(widget)
        for row in self._buttons(body):
            column.addLayout(row)
        for widget in (self.refusal, self.hint, self.note):
            column.addWidget(widget)
        for part in (_line(body), self.groups_heading, self.groups, _line(body), self.graph_heading, self._areas[1]):
            column.addWidget(part)
        column.addStretch(1)

    def _buttons(self, body: QWidget) -> list[QHBoxLayout]:
        """The buttons in one row, or in two where the words of the language are long."""
        self.buttons: dict[str, QToolButton] = {}
        for name, words, tip, slot in (
            ("left", "◂", tr("Move the chosen word a column to the left"), lambda: self.move_word(-1)),
            ("right", "▸", tr("Move the chosen word a column to the right"), lambda: self.move_word(1)),
            ("more", "⋯", tr("More corrections"), None),
            ("split", tr("Split"), tr("Begin a new unit at the chosen word"), self._split),
            ("join", tr("Join"), tr("Make one unit of this and the one right before it"), self._join),
            (
                *("same", tr("Same")),
                tr("The chosen witness has the words of the base here, written in another way"),
                self._same,
            ),
        ):
            button = self.buttons[name] = self._button(body, words, tip)
            if slot is not None:
                button.clicked.connect(lambda _=False, slot=slot: slot())
        for name in ("left", "right", "more"):
            self.buttons[name].setFixedWidth(_SHORT)
        more = self.buttons["more"]
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(QMenu(more))
        more.menu().aboutToShow.connect(self._fill_more)
        worded = [self.buttons[name] for name in ("split", "join", "same")]
        short = [self.buttons[name] for name in ("left", "right")]
        wide = sum(QFontMetrics(fonts.chrome(12)).horizontalAdvance(button.text()) + _PADDING for button in worded)
        if wide + 3 * (_SHORT + _BETWEEN) <= _ROOM:
            return [_row([*short, *worded, more])]
        return [_row([*short, more]), _row(worded)]

    def _button(self, body: QWidget, words: str, tip: str) -> QToolButton:
        button = QToolButton(body)
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setProperty("framed", True)
        button.setProperty("small", True)
        button.setFont(fonts.chrome(12))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    # what is shown

    def show_unit(self) -> None:
        """Show the current unit."""
        state, unit = self._state, self._state.current
        self.refusal.hide()
        there = unit is not None
        for widget in (self.grid, self.hint, self.graph, self.graph_heading, *self.buttons.values()):
            widget.setVisible(there)
        if unit is None:
            self.heading.setText(tr("No unit is chosen").upper())
            self.context.setText(tr("Click a marked word, or go on with N."))
        else:
            kind = {"substantives": tr("substantive"), "moved": tr("moved"), "accidentals": tr("accidental")}[
                layer_of_unit(state, unit)
            ]
            number = tr("Unit {number}", number=language.number(unit + 1))
            self.heading.setText(f"{number} · {kind}".upper())
            self.context.setText(self._words_around(unit))
        self.grid.show_unit(unit)
        self.graph.show_unit(unit)
        for area in self._areas:
            area.updateGeometry()
        self._soon.start()

    def _words_around(self, unit: int) -> str:
        text, span = self._state.table.witnesses[self._state.base].text, self._state.view.span(self._state.base, unit)
        before = on_one_line(text[max(0, span.start - _AROUND) : span.start])
        after_it = on_one_line(text[span.end : span.end + _AROUND])
        return f"…{before}[{on_one_line(span.of(text)) or '‸'}]{after_it}…"

    def _show_groups(self) -> None:
        state = self._state
        alike = state.agreement
        of = tr("of {count}", count=language.number(len(alike.places)))
        heading = tr("Alone share a reading").upper()
        self.groups_heading.setText(f"{heading}   {of}")
        self.groups.show_groups(alike.groups[:_GROUPS])

    def _enable(self) -> None:
        cell = self.grid.chosen
        word = cell is not None and cell.word >= 0
        for name in ("left", "right", "split", "join"):
            self.buttons[name].setEnabled(word)
        self.buttons["same"].setEnabled(cell is not None and cell.witness != self._state.base)

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()

    # corrections

    def _with_word(self, act: Callable[[GridCell, str], None]) -> None:
        cell = self.grid.chosen
        if cell is not None and cell.word >= 0:
            act(cell, self._state.table.sigla[cell.witness])

    def move_word(self, by: int) -> None:
        """Move the chosen word a column to the right (1) or to the left (-1)."""
        self._with_word(lambda cell, sigil: self._state.edit(MoveWord(sigil, cell.word, by), cell.witness, cell.word))

    def _drag(self, by: int) -> None:
        """Move the chosen word so many columns, each a step that can be undone."""
        for _ in range(abs(by)):
            before = self._state.edits
            self.move_word(1 if by > 0 else -1)
            if self._state.edits == before:  # it was refused
                return

    def _split(self) -> None:
        self._with_word(lambda cell, sigil: self._state.edit(SplitUnit(sigil, cell.word), cell.witness, cell.word))

    def _join(self) -> None:
        def join(cell: GridCell, _: str) -> None:
            state, unit = self._state, self._state.current
            assert unit is not None
            first = int(state.units.firsts[unit])
            cells = state.table.cells(first, first + 1)[:, 0].tolist()
            witness = next(number for number, word in enumerate(cells) if word >= 0)
            edit = JoinUnits(state.table.sigla[witness], cells[witness])
            state.edit(edit, cell.witness, cell.word)

        self._with_word(join)

    def _same(self) -> None:
        cell, state, unit = self.grid.chosen, self._state, self._state.current
        if cell is None or unit is None:
            return
        words, base = (tuple(state.units.words[one, unit].tolist()) for one in (cell.witness, state.base))
        sigla = state.table.sigla
        edit = SameReading(sigla[cell.witness], (words[0], words[1]), sigla[state.base], (base[0], base[1]))
        state.edit(edit, state.base, base[0])

    def _fill_more(self) -> None:
        menu, cell, unit = self.buttons["more"].menu(), self.grid.chosen, self._state.current
        menu.clear()
        if cell is not None and unit is not None:
            sigil = self._state.table.sigla[cell.witness].replace("&", "&&")
            lost = self._state.units.readings[cell.witness, unit] < 0
            words = tr("{sigil} is extant here", sigil=sigil) if lost else tr("{sigil} is not extant here", sigil=sigil)
            menu.addAction(words).triggered.connect(lambda: self._set_extant(cell.witness, unit, extant=bool(lost)))

    def _set_extant(self, witness: int, unit: int, *, extant: bool) -> None:
        state = self._state
        first, end = int(state.units.firsts[unit]), int(state.units.ends[unit])
        cells = state.table.cells(first, end)
        other = next((one for one in range(len(cells)) if one != witness and (cells[one] >= 0).all()), None)
        if other is None:  # the longest reading there is
            other = int((cells >= 0).sum(axis=1).argmax())
        words = cells[other][cells[other] >= 0]
        sigla = state.table.sigla
        edit = SetExtant(sigla[witness], sigla[other], (int(words.min()), int(words.max()) + 1), extant)
        state.edit(edit, other, int(words.min()))


class GroupRows(QWidget):
    """The groups that alone share a reading, with a bar each; that of the current unit in yellow."""

    wanted = Signal(object)

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._groups: tuple[WitnessGroup, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Groups that alone share a reading"))
        for changed in (state.theme_changed, state.current_changed):
            changed.connect(self.update)

    def show_groups(self, groups: tuple[WitnessGroup, ...]) -> None:
        """List these groups."""
        self._groups = groups
        words = "; ".join(f"{self._state.sigla(one.witnesses)} {one.count}" for one in groups)
        self.setAccessibleDescription(words)
        self.setFixedHeight(max(len(groups), 1) * _ROW)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, max(len(self._groups), 1) * _ROW)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = int(event.position().y() // _ROW)
        if 0 <= row < len(self._groups):
            self.wanted.emit(self._groups[row])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._state.theme
        font = fonts.chrome(11, bold=True)
        middle = Qt.AlignmentFlag.AlignVCenter
        if not self._groups:
            painter.setFont(fonts.chrome(12))
            painter.setPen(theme.dim)
            painter.drawText(self.rect(), middle, tr("No group stands alone."))
        most = max((group.count for group in self._groups), default=1)
        for row, group in enumerate(self._groups):
            area = QRectF(0, row * _ROW, self.width(), _ROW)
            if self._state.current is not None and self._state.current in group.places:
                painter.fillRect(area, theme.current.paper)
                painter.fillRect(QRectF(0, area.top(), 3, _ROW), theme.current.line)
            painter.fillRect(QRectF(0, area.bottom() - 1, self.width(), 1), theme.hairline)
            painter.setFont(font)
            painter.setPen(theme.accent)
            left = self.width() - 118
            sigla = QFontMetrics(font).elidedText(
                self._state.sigla(group.witnesses), Qt.TextElideMode.ElideRight, left - 14
            )
            painter.drawText(area.adjusted(8, 0, 0, 0), middle, sigla)
            wide = max(70 * group.count / most, 2)
            painter.fillRect(QRectF(left, area.center().y() - 3, wide, 6), theme.shared.line)
            painter.setFont(fonts.chrome(12))
            painter.setPen(theme.ink)
            painter.drawText(area.adjusted(0, 0, -4, 0), middle | Qt.AlignmentFlag.AlignRight,
                             language.number(group.count))  # fmt: skip


def _row(buttons: Sequence[QToolButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_BETWEEN)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _heading(parent: QWidget, words: str = "") -> QLabel:
    label = QLabel(words.upper(), parent)
    label.setProperty("dim", True)
    label.setFont(fonts.chrome(11))
    return label


def _line(parent: QWidget) -> QWidget:
    line = QWidget(parent)
    line.setObjectName("hairline")
    line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    line.setFixedHeight(1)
    return line


class _Sideways(QScrollArea):
    """Scrolls its one widget sideways, and is as high as this."""

    _BAR = 12  # pixels, for the scroll bar

    def __init__(self, inner: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._inner = inner
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.setWidgetResizable(True)

    def sizeHint(self) -> QSize:
        return QSize(200, self._inner.sizeHint().height() + self._BAR)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._inner.sizeHint().height() + self._BAR)
