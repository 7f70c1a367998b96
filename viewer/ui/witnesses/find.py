"""The bar in which the reader looks for words in all witnesses at once, and what it finds."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from viewer.phrasing import language, sentences
from viewer.phrasing.language import tr
from viewer.text import search
from viewer.text.witness import Span
from viewer.ui.state.text_search import NONE, Hits
from viewer.ui.theme.icons import icon
from viewer.ui.timers import after
from viewer.ui.witnesses.places import column_of
from viewer.ui.witnesses.state import WitnessState

_SOON = 120  # ms after the last key
_HIGH, _FIELD = 40, 260  # pixels


class FoundWords(NamedTuple):
    """Where the words stand: the column of the table, the witness, and its text."""

    column: int
    witness: int
    span: Span


class WitnessFind(QWidget):
    """Hits that stand in one column of the table are one stop; it leads to the base, or to the first that has it."""

    changed = Signal()  # other hits, another stop, or none
    left = Signal()

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HIGH)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Find in all witnesses"))
        self.field.setAccessibleName(tr("Words to find in all witnesses"))
        self.field.setMaximumWidth(_FIELD)
        self.place = QLabel(self)
        self.place.setProperty("dim", True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self._folded: dict[int, search.Folded] = {}
        self.hits: dict[int, Hits] = {}
        self.stops: list[FoundWords] = []
        self._at: int | None = None
        self._soon = after(_SOON, self.look, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        self._buttons: dict[str, QToolButton] = {}
        for name, words, slot in (
            ("up", tr("Previous hit"), lambda: self.step(-1)),
            ("down", tr("Next hit"), lambda: self.step(1)),
        ):
            row.addWidget(self._button(name, words, slot))
        row.addWidget(self.place)
        row.addStretch(2)
        row.addWidget(self._button("close", tr("Close"), self.shut))
        self.field.textChanged.connect(lambda _: self._soon.start())
        state.units_changed.connect(self._forget)
        state.theme_changed.connect(self._draw)
        self._draw()
        self.hide()

    def _button(self, name: str, words: str, slot: Callable[[], object]) -> QToolButton:
        button = self._buttons[name] = QToolButton(self)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setIconSize(QSize(13, 13))
        button.clicked.connect(slot)
        return button

    def _draw(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icon(name, self._state.theme))

    def show_bar(self) -> None:
        """Show the bar, ready for words."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def shut(self) -> None:
        """Look for nothing more."""
        self.hide()
        self.field.clear()
        self._soon.stop()
        self.look()
        self.left.emit()

    def _forget(self) -> None:
        self._folded = {}
        self.look()

    @property
    def current(self) -> FoundWords | None:
        """The stop that the reader is at."""
        return None if self._at is None else self.stops[self._at]

    def found(self, witness: int, start: int, end: int) -> list[Span]:
        """The hits in a stretch of a witness."""
        return self.hits.get(witness, NONE).touching(start, end)

    def look(self) -> None:
        """Look for the words of the field in all witnesses."""
        sought = search.pattern(self.field.text())
        self.hits, self._at = {}, None
        if sought is not None:
            for witness, text in enumerate(self._state.table.witnesses):
                if witness not in self._folded:
                    self._folded[witness] = search.folded(text.text)
                found = search.every_hit(self._folded[witness], sought, whole=False)
                self.hits[witness] = Hits.of(list(chain.from_iterable(found)))
        self.stops = self._found_stops()
        self._tell()
        self.changed.emit()

    def _found_stops(self) -> list[FoundWords]:
        state = self._state
        by_column: dict[int, FoundWords] = {}
        for witness in (state.base, *state.columns, *state.folded):
            hits = self.hits.get(witness, NONE)
            for span in map(hits.span, range(len(hits))):
                column = column_of(state.table, witness, span.start)
                by_column.setdefault(column, FoundWords(column, witness, span))
        return [by_column[column] for column in sorted(by_column)]

    def step(self, by: int) -> None:
        """Go to the next stop (1) or the one before (-1), round the end."""
        if self._soon.isActive():
            self._soon.stop()
            self.look()
        if self.stops:
            at = (0 if by > 0 else -1) if self._at is None else self._at + by
            self._at = at % len(self.stops)
            self._tell()
            self.changed.emit()

    def _tell(self) -> None:
        if not self.field.text().strip():
            self.place.setText("")
            return
        number = "–" if self._at is None else self._at + 1
        found = sentences.of(number, len(self.stops)) if self.stops else tr("not found")
        sigla = self._state.table.sigla
        each = [f"{sigla[one]} {language.number(len(those))}" for one, those in self.hits.items() if those]
        self.place.setText(" · ".join((found, *each)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
