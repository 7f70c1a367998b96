"""The apparatus of what is in view: a row a layer, the entry of the current unit in yellow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from viewer.collation.apparatus.entries import LAYERS, Layer
from viewer.export.apparatus.printed import PrintedEntry
from viewer.phrasing import language
from viewer.phrasing.language import counted, tr
from viewer.phrasing.layers import layer_name
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme
from viewer.ui.timers import after
from viewer.ui.witnesses.places import column_near
from viewer.ui.witnesses.sigla import SiglaRow
from viewer.ui.witnesses.state import WitnessState
from viewer.ui.witnesses.words import EntryPiece, Role, in_plain_words, lemma_runs, printed, reading_runs

_LINE, _SERIF, _SIGLA = 24, 14, 11  # pixels
_APART = 22  # pixels between two entries
_SIDE = 16  # pixels left and right
_COUNTS = 48  # pixels between the names of the layers and their entries
_MOST = 400  # entries that are set at once: more cannot be read in a view


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of an entry where it is painted."""

    text: str
    role: str
    at: QPointF  # on the baseline
    unit: int


@dataclass(slots=True)
class _Row:
    """A layer: its top, its height, and how many units it has in view."""

    layer: Layer
    top: float
    height: float
    count: int


class ApparatusPane(QWidget):
    """Follows the caret and what is in view; says on its first line who is extant."""

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setObjectName("apparatus")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(tr("Apparatus"), self)
        self.title.setProperty("dim", True)
        self.positive, self.negative = QToolButton(self), QToolButton(self)
        self.entries = EntryFlow(state, self)
        ways = QButtonGroup(self)
        for button, words, tip in (
            (self.positive, tr("Positive"), tr("Name the witnesses that read like the base too")),
            (self.negative, tr("Negative"), tr("Name only the witnesses that depart")),
        ):
            button.setText(words)
            button.setToolTip(tip)
            button.setCheckable(True)
            button.setProperty("segment", True)
            ways.addButton(button)
        self.positive.setChecked(True)
        ways.buttonClicked.connect(lambda _: self.entries.show_positive(self.positive.isChecked()))
        self.attested = SiglaRow(state, tr("Attested here"), self)
        self.absent = SiglaRow(state, tr("not extant"), self, absent=True)
        self.base = QLabel(self)
        self.base.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 8, _SIDE, 4)
        head.setSpacing(10)
        ways_row = QHBoxLayout()
        ways_row.setSpacing(0)
        ways_row.addWidget(self.positive)
        ways_row.addWidget(self.negative)
        head.addWidget(self.title)
        head.addLayout(ways_row)
        head.addWidget(self.attested)
        head.addWidget(self.absent)
        head.addStretch(1)
        head.addWidget(self.base)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.entries, 1)
        for changed in (state.current_changed, state.base_changed, state.units_changed):
            changed.connect(self._tell)
        self._here = 0
        self._tell()

    def show_seen(self, first: int, end: int) -> None:
        """Show the entries of these columns of the table."""
        state = self._state
        self._here = column_near(state.table, state.base, (first + end) // 2)
        self.entries.show_seen(first, end)
        self._tell()

    def _tell(self) -> None:
        state = self._state
        self.base.setText(tr("Base {sigil}", sigil=state.table.sigla[state.base]))
        unit = state.current
        column = int(state.units.firsts[unit]) if unit is not None else self._here
        there = [not any(first <= column < end for first, end in gaps.tolist()) for gaps in state.table.lacunae]
        self.attested.show_witnesses([one for one in state.order if there[one]])
        self.absent.show_witnesses([one for one in state.order if not there[one]])

    def take_text_style(self) -> None:
        """Set the entries in letters of the size that holds."""
        self.entries.lay_out()


class EntryFlow(QAbstractScrollArea):
    """The entries, set one after the other by layers. A click goes to the unit."""

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._positive = True
        self._seen = 0, 0
        self._words: list[_Word] = []
        self._boxes: dict[int, list[QRectF]] = {}
        self._rows: list[_Row] = []
        self._hidden: dict[Layer, int] = {}
        self._fonts: dict[str, QFont] = {}  # of the roles of words, and their metrics with the room of a space
        self._metrics: dict[str, tuple[QFontMetricsF, float]] = {}
        self._soon = after(0, self.lay_out, self)
        names = [layer_name(layer) for layer in LAYERS]
        widest = max(map(QFontMetricsF(fonts.chrome(12)).horizontalAdvance, names))
        self._labels = _SIDE + widest + _COUNTS
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Apparatus"))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        state.levels_changed.connect(self.lay_out)
        for changed in (state.units_changed, state.base_changed):
            changed.connect(self._soon.start)  # other columns of the table come into view with it
        state.current_changed.connect(self._show_current)
        for changed in (state.theme_changed, state.hover_changed):
            changed.connect(self.viewport().update)

    def show_positive(self, positive: bool) -> None:
        """Name the witnesses that read like the base too, or not."""
        self._positive = positive
        self.lay_out()

    def show_seen(self, first: int, end: int) -> None:
        """Show the entries of these columns of the table."""
        if (first, end) != self._seen:
            self._seen = first, end
            self._soon.start()  # what is scrolled comes to rest several times before it is painted

    def sizeHint(self) -> QSize:
        return QSize(600, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    # setting

    def units(self) -> list[int]:
        """The units in view, in the order of the base; the current one among them."""
        state, (first, end) = self._state, self._seen
        firsts = state.units.firsts[state.shown]
        seen = (firsts >= first) & (firsts <= end)
        if state.current is not None:
            seen |= state.shown == state.current
        found: list[int] = state.shown[seen][:_MOST].tolist()
        return found

    def lay_out(self) -> None:
        """Set the entries of what is in view anew."""
        self._soon.stop()
        self._fonts = {role: _font(role) for role in get_args(Role)}
        metrics = {role: QFontMetricsF(font) for role, font in self._fonts.items()}
        self._metrics = {role: (one, one.horizontalAdvance(" ") + 1) for role, one in metrics.items()}
        self._words, self._boxes, self._rows = [], {}, []
        by_layer: dict[Layer, list[PrintedEntry]] = {layer: [] for layer in LAYERS}
        for unit in self.units():
            entry = printed(self._state, unit, positive=self._positive)
            by_layer[entry.layer].append(entry)
        self._hidden = self._hidden_in_view()
        y = 2.0
        for layer in LAYERS:
            if by_layer[layer] or self._hidden.get(layer):
                top = y
                y = self._lay_out_layer(by_layer[layer], y)
                self._rows.append(_Row(layer, top, y - top, len(by_layer[layer])))
                y += 10
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(_LINE)
        bar.setRange(0, max(0, round(y) - self.viewport().height()))
        self._show_current()

    def _hidden_in_view(self) -> dict[Layer, int]:
        """How many units in view each hidden layer has."""
        state = self._state
        return {layer: state.count_between(layer, *self._seen) for layer in LAYERS if layer not in state.layers}

    def _lay_out_layer(self, entries: list[PrintedEntry], y: float) -> float:
        left, right = self._labels, self.viewport().width() - float(_SIDE)
        line = fonts.px(_LINE)
        x = left
        for entry in entries:
            unit = entry.number - 1
            pieces = list(self._pieces([*lemma_runs(entry), *reading_runs(entry)]))
            wide = sum(piece[2] for piece in pieces)
            if x > left and x + wide > right:
                x, y = left, y + line
            for text, role, space in pieces:
                if x > left and x + space > right:
                    x, y = left, y + line
                self._words.append(_Word(text, role, QPointF(x, y + line * 0.7), unit))
                self._add_box(unit, QRectF(x, y + 1, space, line - 2))
                x += space
            x += _APART
        return y + line

    def _add_box(self, unit: int, box: QRectF) -> None:
        boxes = self._boxes.setdefault(unit, [])
        if boxes and boxes[-1].top() == box.top():
            boxes[-1] = boxes[-1].united(box)
        else:
            boxes.append(box)

    def _pieces(self, runs: list[EntryPiece]) -> list[tuple[str, str, float]]:
        """The words of runs one by one, with the room that each takes with the space after it."""
        found: list[tuple[str, str, float]] = []
        for text, role in runs:
            metrics, space = self._metrics[role]
            found += ((word, role, metrics.horizontalAdvance(word) + space) for word in text.split())
        return found

    def _show_current(self) -> None:
        """Scroll the entry of the current unit into view, unless all entries are to be set anew."""
        if self._soon.isActive():
            return
        current = self._state.current
        boxes = self._boxes.get(current) if current is not None else None
        if current is not None and boxes is None and current in self.units():
            self.lay_out()
            return
        if boxes:
            bar, top, bottom = self.verticalScrollBar(), boxes[0].top(), boxes[-1].bottom()
            if top < bar.value() or bottom > bar.value() + self.viewport().height():
                bar.setValue(round(top - self.viewport().height() / 3))
            self.setAccessibleDescription(in_plain_words(printed(self._state, current or 0)))
        self.viewport().update()

    # mouse

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (unit := self.unit_at(event.position())) is not None:
            self._state.select(unit)

    def unit_at(self, point: QPointF) -> int | None:
        """The unit whose entry is at a point of the pane."""
        there = point + QPointF(0, self.verticalScrollBar().value())
        return next((unit for unit, boxes in self._boxes.items() if any(box.contains(there) for box in boxes)), None)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self.viewport()), self._state.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), theme.chrome)
        painter.translate(0, -self.verticalScrollBar().value())
        for number, row in enumerate(self._rows):
            self._paint_head(painter, row, theme)
            if number:
                painter.fillRect(QRectF(_SIDE, row.top - 5, self.viewport().width() - 2 * _SIDE, 1), theme.hairline)
        current = self._state.current
        for box in self._boxes.get(current, []) if current is not None else []:
            painter.setPen(QPen(theme.current.line, 1))
            painter.setBrush(theme.current.paper)
            painter.drawRoundedRect(box.adjusted(-4, 0, 1, 0), 2, 2)
        inks = {"words": theme.ink, "said": theme.dim, "sigla": theme.accent, "mark": theme.dim}
        for word in self._words:
            painter.setFont(self._fonts[word.role])
            ink = inks[word.role]
            if word.unit == current and word.role != "sigla":
                ink = theme.ink
            painter.setPen(ink)
            painter.drawText(word.at, word.text)
        if not self._rows:
            painter.setFont(fonts.chrome(12))
            painter.setPen(theme.dim)
            words = tr("All witnesses that are extant here read alike.")
            painter.drawText(QPointF(_SIDE, 18), words)

    def _paint_head(self, painter: QPainter, row: _Row, theme: Theme) -> None:
        painter.setFont(fonts.chrome(12))
        painter.setPen(theme.dim)
        box = QRectF(_SIDE, row.top, self._labels - _SIDE - 12, fonts.px(_LINE))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, middle, layer_name(row.layer))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, language.number(row.count))
        if hidden := self._hidden.get(row.layer):
            words = counted("%n hidden", "%n hidden", hidden)
            painter.drawText(QRectF(self._labels, row.top, 200, fonts.px(_LINE)), middle, words)


def _font(role: str) -> QFont:
    if role == "sigla":
        return fonts.zoomed_chrome(_SIGLA, bold=True)
    font = fonts.zoomed_serif(_SERIF)
    font.setItalic(role == "said")
    return font
