"""The column of one witness: its text in set prose, what is marked in it, hover, click and keys."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.page.paint import Brushes
from viewer.ui.page.sheet import Sheet
from viewer.ui.textarea.marked_area import MarkedArea
from viewer.ui.theme.fonts import Typeface, typeface
from viewer.ui.witnesses.columns.heat import HeatSheet
from viewer.ui.witnesses.columns.marking import base_marking, witness_marking
from viewer.ui.witnesses.places import spans_of
from viewer.ui.witnesses.state import WitnessState

_SMALLER = 15 / 16  # of the letters, where three columns or more stand together

Finder = Callable[[int, int, int], list[Span]]
"""The hits of a search in a witness between two places."""


class WitnessColumn(MarkedArea):
    """Shows one witness, as the base or as it reads against the base."""

    def __init__(self, state: WitnessState, witness: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.witness = witness
        self.found: Finder | None = None
        self.found_now: tuple[int, Span] | None = None
        self._pointed: int | None = None
        state.current_changed.connect(self.viewport().update)
        state.hover_changed.connect(self.viewport().update)
        state.theme_changed.connect(self.viewport().update)

    def show_witness(self, witness: int, near: float | None = None) -> None:
        """Show a witness as it reads now; what was in view stays in view. ``near``: the place that is shown next, so
        that no other is laid out."""
        self.witness, self._pointed = witness, None
        self.setAccessibleName(tr("Text of {sigil}", sigil=self._state.table.sigla[witness]))
        before, eye = self.sheet, self.viewport().height() / 3
        place = before.place_at_y(eye) if before and self.top > 0 else None
        sheet = self._make_sheet()
        self.take_up(sheet)
        if near is not None:
            sheet.viewport.block = sheet.page.blocks.at(int(max(near, 0)))
        self.show_levels()
        self.fit()
        if place is not None and before is not None and before.text is sheet.text:
            self.show_place(place, eye)

    def _make_sheet(self) -> Sheet:
        state, witness = self._state, self._state.table.witnesses[self.witness]
        if self.witness != state.base:
            return Sheet(witness.text, witness_marking(state.view, self.witness), self.face, witness.parts)
        made = base_marking(state.view)
        return HeatSheet(witness.text, made, self.face, witness.parts, state.departing, state.accidental)

    def show_levels(self) -> None:
        """Mark the units of the levels that are shown now."""
        if isinstance(self.sheet, HeatSheet):
            self.sheet.show_departing(self._state.departing)
        elif self.sheet:
            self.sheet.show_levels(frozenset(self._state.categories))
        self.viewport().update()

    def set_face(self, *, small: bool) -> None:
        """Set the text in letters of the size that fits so many columns."""
        self.small = small
        self.take_text_style()

    small = False

    def take_text_style(self) -> None:
        """Set the text as the reader wants it now."""
        face: Typeface = typeface()
        self.face = typeface(face.zoom * _SMALLER) if self.small else face

    def place_of(self, unit: int) -> Span:
        """Where the witness has a unit in its text."""
        start, end = spans_of(self._state.view, self.witness, np.array([unit]))[0].tolist()
        return Span(start, end)

    # painting

    def _brushes(self) -> Brushes:
        state, found, now = self._state, self.found, self.found_now
        return Brushes(
            state.theme,
            self.face.zoom,
            self._current(),
            self._pointed,
            (lambda start, end: found(self.witness, start, end)) if found else None,
            now[1] if now and now[0] == self.witness else None,
        )

    def _current(self) -> int | None:
        """The id of the current unit, where this witness has it marked, or is the base."""
        current = self._state.current
        return None if current is None else current + 1

    # mouse and keys

    def _hover(self, point: QPointF, unit: int | None) -> None:
        if unit != self._pointed:
            self._pointed = unit
            self.viewport().update()

    def _select(self, unit: int) -> None:
        self._state.select(unit - 1)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QPointF(), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.sheet and self.selecting and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            head = self.selecting.head
            marks = self.sheet.marks_of(self.sheet.page.blocks.at(head))
            here = [mark for mark in marks if mark.span.start <= head <= mark.span.end]
            if here:
                self._select(min(here, key=lambda mark: len(mark.span)).variant)
        else:
            super().keyPressEvent(event)
