"""The columns side by side, in step by the table: the base, the open witnesses, the folded ones, and the thread."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from viewer.text.witness import Span
from viewer.ui.witnesses.columns.column import Finder, WitnessColumn
from viewer.ui.witnesses.columns.folded import SLIM, FoldedColumn
from viewer.ui.witnesses.columns.header import HEADER, ColumnHeader
from viewer.ui.witnesses.places import PlacesBeside, column_of
from viewer.ui.witnesses.state import WitnessState

GAP = 21  # pixels between two columns
_COMFORT = (0.06, 0.80)  # of the height: what stands between needs no scrolling
_EYE = 1 / 3  # of the height: where the eye rests
_ROOM = ((1400, 3), (900, 2), (0, 1))  # pixels, with few folded columns, and how many witnesses are then open
_FEW, _SHARE = 4, 4  # folded columns that always have room, and the part of the width that more may take


class WitnessColumns(QWidget):
    """Only what the reader scrolls is followed, so that nothing runs in a circle."""

    seen_changed = Signal(int, int)  # the columns of the table that are in view
    zoom_wanted = Signal(int)

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.columns: dict[int, WitnessColumn] = {}
        self.headers: dict[int, ColumnHeader] = {}
        self.folded: dict[int, FoldedColumn] = {}
        self._boxes: list[_ColumnBox] = []
        self._gaps: list[_Gap] = []
        self._slim: list[FoldedColumn] = []
        self._folds: _Folds | None = None
        self._beside: dict[int, PlacesBeside] = {}
        self._following = False
        self._finder: Finder | None = None
        self._leader = state.base
        state.units_changed.connect(self.make)
        state.base_changed.connect(self._change_base)
        state.columns_changed.connect(self._change_columns)
        state.current_changed.connect(self.show_current)
        state.levels_changed.connect(self._show_levels)
        self.make()

    @property
    def base(self) -> WitnessColumn:
        """The column of the base."""
        return self.columns[self._state.base]

    @property
    def shown(self) -> tuple[int, ...]:
        """The witnesses with a column, from left to right."""
        return (self._state.base, *self._state.columns)

    def focused(self) -> int:
        """The witness whose column has the focus, else the base."""
        return next((one for one, column in self.columns.items() if column.hasFocus()), self._state.base)

    # making

    def make(self) -> None:
        """Show the table that holds now; what was read of the base stays in view."""
        before = next(iter(self.columns.values()), None)  # that of the base, whose number may be another one now
        place = before.place_at_y(0.0) if before else 0.0
        text = before.sheet.text if before and before.sheet else None
        self._fill()
        if self.base.sheet and self.base.sheet.text == text:
            self.base.show_place(place, 0.0)
            self._follow(self._state.base)

    def _fill(self, near: float | None = None) -> None:
        """Give each witness its column. The widgets stay, where there are as many: to make them takes longest.

        ``near``: the place of the base that is shown next.
        """
        state = self._state
        folded = state.folded
        if (len(self._boxes), len(self._slim)) != (len(self.shown), len(folded)):
            self._make_widgets(len(self.shown), len(folded))
        boxes = dict(zip(self.shown, self._boxes, strict=True))
        self.columns = {witness: box.column for witness, box in boxes.items()}
        self.headers = {witness: box.header for witness, box in boxes.items()}
        others = self.shown[1:]
        self._beside = {witness: PlacesBeside(state.table, state.base, witness) for witness in others}
        self._following = True  # nobody follows before all are there
        for witness, box in boxes.items():
            box.show_witness(witness, self._there(witness, near))
        for gap, *sides in zip(self._gaps, self.shown, others, strict=False):
            gap.sides = sides
        for slim, witness in zip(self._slim, folded, strict=True):
            slim.show_witness(witness)
        self.folded = dict(zip(folded, self._slim, strict=True))
        self._leader = state.base
        self._following = False

    def _there(self, witness: int, place: float | None) -> float | None:
        """The place of a witness beside one of the base."""
        return place if place is None or witness == self._state.base else self._beside[witness].there(place)

    def _make_widgets(self, columns: int, folded: int) -> None:
        self.columns = {}  # of those that go nothing is asked any more
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._row.setEnabled(False)  # each widget that is shown would have all others laid out anew
        self._boxes = [self._made_box(small=columns > 2) for _ in range(columns)]
        self._gaps = [_Gap(self._state, self) for _ in range(columns - 1)]
        self._slim = [FoldedColumn(self._state, self._boxes[0].column) for _ in range(folded)]
        for number, box in enumerate(self._boxes):
            if number:
                self._add(self._gaps[number - 1])
            self._add(box, 1)
        self._folds = _Folds(self._slim, self)
        self._folds.fit(self.width())
        self._add(self._folds)
        self._row.setEnabled(True)
        self._row.activate()  # else the texts would be set to a width that does not stay

    def _add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget at the end of the row, visible at once, not one after the other when the program is idle."""
        self._row.addWidget(widget, stretch)
        widget.show()

    def _made_box(self, *, small: bool) -> _ColumnBox:
        box = _ColumnBox(self._state, self)
        box.header.dropped.connect(self._drop)
        column = box.column
        column.found = self._finder
        column.set_face(small=small)
        column.scrolled.connect(lambda: self._scrolled(column.witness))
        column.scrolled_by_hand.connect(lambda: self._lead(column.witness))
        column.zoom_wanted.connect(self.zoom_wanted)
        return box

    def _change_base(self) -> None:
        """The new base stands where the reader is: its place beside what was read."""
        old = next(iter(self.columns))
        place = self.columns[old].place_at_y(self.columns[old].viewport().height() * _EYE)
        target = PlacesBeside(self._state.table, old, self._state.base).there(place)
        self._make_again(target)

    def _change_columns(self) -> None:
        place = self.base.place_at_y(self.base.viewport().height() * _EYE)
        self._make_again(place)

    def _make_again(self, place: float) -> None:
        focus = self.focused() if any(column.hasFocus() for column in self.columns.values()) else None
        self._fill(place)
        self._following = True  # once, when the base is where it stays
        self.base.show_place(place, self.base.viewport().height() * _EYE)
        self._following = False
        self.show_current()
        if self._state.current is None:
            self._follow(self._state.base)
        if focus is not None:
            self.columns.get(focus, self.base).setFocus()

    def _show_levels(self) -> None:
        for column in self.columns.values():
            column.show_levels()

    def _drop(self, witness: int, point: QPoint) -> None:
        heads: dict[int, QWidget] = {**self.headers, **self.folded}
        for other, head in heads.items():
            if other != witness and head.visibleRegion().contains(head.mapFromGlobal(point)):
                self._state.put_before(witness, other)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folds = self._folds.fit(self.width()) if self._folds else 0
        room = self.width() - max(folds - _FEW * SLIM, 0)
        most = next(count for least, count in _ROOM if room >= least)
        self._state.limit_columns(most)

    # what is in view

    def show_current(self) -> None:
        """Bring the current unit into view in all columns, its line at one height."""
        unit, base = self._state.current, self.base
        if unit is None:
            self._paint_gaps()
            return
        place, high = base.place_of(unit).start, base.viewport().height()
        y = base.y_of(place, exactly=True)
        if not _COMFORT[0] * high <= y <= _COMFORT[1] * high:
            base.show_place(place, high * _EYE)
        for witness, column in self.columns.items():
            column.bring_caret(column.place_of(unit).start)
            if witness != self._state.base:
                column.viewport().update()
        self._follow(self._state.base)

    def go_to_column(self, number: int) -> None:
        """Bring a column of the table into view."""
        state = self._state
        columns = state.table.columns[state.base]
        word = min(int(columns.searchsorted(number)), len(columns) - 1)
        if word >= 0:
            place = int(state.table.witnesses[state.base].tokens.starts[word])
            self.base.show_place(place, self.base.viewport().height() * _EYE)
            self._follow(state.base)

    def show_span(self, witness: int, span: Span) -> None:
        """Bring words of a witness into view, and those beside them in the others; a folded one is opened."""
        self._state.show_witness(witness)
        column = self.columns[witness]
        column.show_place(span.start, column.viewport().height() * _EYE)
        self._follow(witness)

    def mark_found(self, finder: Finder | None, now: tuple[int, Span] | None) -> None:
        """Mark what a search has found, from now on."""
        self._finder = finder
        for column in self.columns.values():
            column.found, column.found_now = finder, now
            column.viewport().update()

    def focus_next(self) -> None:
        """Give the keyboard to the next column."""
        shown = self.shown
        self.columns[shown[(shown.index(self.focused()) + 1) % len(shown)]].setFocus()

    # in step

    def _lead(self, witness: int) -> None:
        self._leader = witness
        self._follow(witness)

    def _scrolled(self, witness: int) -> None:
        if witness not in self.columns:
            return
        if witness == self._state.base:
            seen = self.base.seen()
            table = self._state.table
            ends = (column_of(table, self._state.base, place) for place in seen)
            self.seen_changed.emit(*ends)
        if not self._following and witness == self._leader:
            self._follow(witness)
        self._paint_gaps()

    def _follow(self, leader: int) -> None:
        """Put the other columns beside this one."""
        if self._following or leader not in self.columns:
            return
        self._following = True
        try:
            for witness in self.columns:
                if witness != leader:
                    self._put_beside(leader, witness)
        finally:
            self._following = False
        self._paint_gaps()
        for folded in self.folded.values():
            folded.update()

    def _put_beside(self, leader: int, witness: int) -> None:
        ours, theirs, unit = self.columns[leader], self.columns[witness], self._state.current
        high = ours.viewport().height()
        if unit is not None:
            place = ours.place_of(unit).start
            if 0 <= ours.y_of(place) <= high:
                line = theirs.line_start(theirs.place_of(unit).start)
                theirs.show_place(line, ours.y_of(ours.line_start(place), exactly=True))
                return
        y = high * _EYE if ours.top > 0 else 0.0
        theirs.show_place(self._place_beside(leader, witness, ours.place_at_y(y)), y)

    def _place_beside(self, one: int, other: int, place: float) -> float:
        in_base = place if one == self._state.base else self._beside[one].back(place)
        return in_base if other == self._state.base else self._beside[other].there(in_base)

    def _paint_gaps(self) -> None:
        for gap in self._gaps:
            gap.update()

    def height_of_current(self, witness: int) -> float | None:
        """The middle of the line of the current unit in a column, px; None where it is out of view, or the witness is
        not extant."""
        unit, column = self._state.current, self.columns.get(witness)
        if unit is None or column is None or self._state.units.readings[witness, unit] < 0:
            return None
        y = column.line_middle(column.place_of(unit).start)
        return y + HEADER if 0 <= y <= column.viewport().height() else None

    @property
    def leading(self) -> float:
        """The height of a line, px."""
        return self.base.face.leading


class _ColumnBox(QWidget):
    """A column under its header."""

    def __init__(self, state: WitnessState, parent: QWidget) -> None:
        super().__init__(parent)
        self.header = ColumnHeader(state, state.base, self)
        self.column = WitnessColumn(state, state.base, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.column, 1)

    def show_witness(self, witness: int, near: float | None) -> None:
        """Show this witness, as it reads now, ``near`` this place."""
        self.header.show_witness(witness)
        self.column.show_witness(witness, near)


class _Folds(QScrollArea):
    """The folded columns side by side; where they are many, they are scrolled, so that the texts have room."""

    def __init__(self, columns: list[FoldedColumn], parent: QWidget) -> None:
        super().__init__(parent)
        self._count = len(columns)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget(self)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for column in columns:
            row.addWidget(column)
        self.setWidget(inner)

    def fit(self, room: int) -> int:
        """Take a part of this room at most; return the width, px."""
        wide = min(self._count * SLIM, max(_FEW, room // _SHARE // SLIM) * SLIM)
        self.setFixedWidth(wide)
        return wide


class _Gap(QWidget):
    """The paper between two columns, crossed by the thread of the current unit."""

    def __init__(self, state: WitnessState, columns: WitnessColumns) -> None:
        super().__init__(columns)
        self._state, self._columns = state, columns
        self.sides: list[int] = []  # the witnesses at the left and at the right
        self.setFixedWidth(GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._state.theme
        painter.fillRect(self.rect(), theme.chrome)
        for x in (0, self.width() - 1):
            painter.fillRect(x, 0, 1, self.height(), theme.hairline)
        painter.fillRect(0, HEADER - 1, self.width(), 1, theme.hairline)
        left, right = map(self._columns.height_of_current, self.sides)
        if left is None or right is None:
            return
        half = self._columns.leading * 0.4
        painter.setPen(QPen(theme.current.line, 1))
        painter.setBrush(theme.current.paper)
        ends = ((-1.0, left - half), (self.width() + 1.0, right - half))
        back = ((self.width() + 1.0, right + half), (-1.0, left + half))
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in (*ends, *back)]))
