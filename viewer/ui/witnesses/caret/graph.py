"""The variant graph of the clause at the caret: what all have, and between it the ways of the witnesses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.collation.apparatus.variation.units import MOVE, WORDS, WRITING
from viewer.phrasing.language import tr
from viewer.phrasing.sentences import on_one_line
from viewer.text.boundaries import left_of_sentence
from viewer.ui.theme import fonts
from viewer.ui.witnesses.places import written_word
from viewer.ui.witnesses.state import WitnessState

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_WORDS = 12
_BESIDE = 3  # columns before and after the unit, where there is room for them
_NODE, _APART, _LINK = 26, 46, 18  # pixels: height of a node, between two ways, between two stages
_WIDEST, _LEAST = 110, 44
_ROOM = 250  # pixels: what all have is cut short where the graph would be wider


@dataclass(frozen=True, slots=True)
class GraphNode:
    """Words that some witnesses have; none for those that pass here without a word."""

    words: str
    witnesses: tuple[int, ...]


def clause_stages(state: WitnessState, unit: int) -> list[list[GraphNode]]:
    """The stages of the graph from left to right, each with its ways: one where all go together."""
    first, end = _window(state, unit)
    cells = state.table.cells(first, end)
    stages: list[list[GraphNode]] = []
    at = first
    for place in _units_between(state, unit, first, end):
        low, high = int(state.units.firsts[place]), int(state.units.ends[place])
        if at < low:
            stages.append(_stage(state, cells[:, at - first : low - first]))
        stages.append(_ways(state, place, cells[:, low - first : high - first]))
        at = high
    if at < end:
        stages.append(_stage(state, cells[:, at - first :]))
    return [stage for stage in stages if stage]


def _window(state: WitnessState, unit: int) -> tuple[int, int]:
    """The columns of the unit with some around, within the sentence; twelve at most, or else the unit alone."""
    low, high = int(state.units.firsts[unit]), int(state.units.ends[unit])
    free = max(MOST_WORDS - (high - low), 0)
    before, after = min(_BESIDE, free // 2), min(_BESIDE, free - free // 2)
    base, words = state.table.witnesses[state.base], state.units.words[state.base, unit].tolist()
    before = min(left_of_sentence(base, words[0], -1, before), before)
    after = min(left_of_sentence(base, words[1], 1, after), after)
    return max(low - before, 0), min(high + after, state.table.size)


def _units_between(state: WitnessState, unit: int, first: int, end: int) -> list[int]:
    """The units in which words differ, and this one where it is the writing, or where the words stand."""
    units = state.units
    inside = (units.kinds == WORDS) & (units.firsts >= first) & (units.ends <= end)
    if units.kinds[unit] != WORDS:
        inside &= (units.ends <= units.firsts[unit]) | (units.firsts >= units.ends[unit])
        inside[unit] = True
    return [int(place) for place in inside.nonzero()[0]]


def _stage(state: WitnessState, cells: NDArray[np.int32]) -> list[GraphNode]:
    """What the base has in columns in which nobody differs, or the first witness that has something."""
    for witness in (state.base, *state.order):
        if words := _words(state, witness, cells[witness].tolist()):
            return [GraphNode(words, ())]
    return []


def _words(state: WitnessState, witness: int, cells: list[int], *, marks: bool = False) -> str:
    return " ".join(written_word(state.table, witness, word, marks=marks) for word in cells if word >= 0)


def _ways(state: WitnessState, unit: int, cells: NDArray[np.int32]) -> list[GraphNode]:
    found: dict[int, list[int]] = {}
    for witness in state.order:
        if (code := int(state.units.readings[witness, unit])) >= 0:
            found.setdefault(code, []).append(witness)
    base = int(state.units.readings[state.base, unit])
    ways = [
        GraphNode(_words_of(state, unit, those[0], cells), tuple(those))
        for _, those in sorted(found.items(), key=lambda one: (one[0] != base, -len(one[1])))
    ]
    return sorted(ways, key=lambda way: not way.words)


def _words_of(state: WitnessState, unit: int, witness: int, cells: NDArray[np.int32]) -> str:
    """What a witness has in a unit, in its own order."""
    kind = state.units.kinds[unit]
    if kind == MOVE:
        return on_one_line(state.view.span(witness, unit).of(state.table.witnesses[witness].text))
    return _words(state, witness, cells[witness].tolist(), marks=bool(kind == WRITING))


def _ways_of(state: WitnessState, unit: int) -> list[GraphNode]:
    return _ways(state, unit, state.table.cells(int(state.units.firsts[unit]), int(state.units.ends[unit])))


class ClauseGraph(QWidget):
    """Paints the graph; the ways of the current unit in yellow."""

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._stages: list[list[GraphNode]] = []
        self._current = -1
        self._common = float(_WIDEST)  # the most that a node which all pass through is wide
        self.setAccessibleName(tr("Graph of the clause"))
        state.theme_changed.connect(self.update)

    def show_unit(self, unit: int | None) -> None:
        """Show the clause of a unit."""
        self._stages = [] if unit is None else clause_stages(self._state, unit)
        here = [] if unit is None else [node.witnesses for node in _ways_of(self._state, unit)]
        self._current = self._place_of(here)
        self._common = self._room_of_common()
        if self.sizeHint().width() > _ROOM and self._current >= 0:
            self._stages = self._stages_beside(self._current)
            self._current = self._place_of(here)
            self._common = self._room_of_common()
        spoken = (" | ".join(f"{node.words or '–'} {self._state.sigla(node.witnesses)}" for node in stage)
                  for stage in self._stages)  # fmt: skip
        self.setAccessibleDescription(" → ".join(spoken))
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    def _place_of(self, ways: list[tuple[int, ...]]) -> int:
        """Which stage has these ways, from 0; -1 for none."""
        stages = enumerate(self._stages)
        return next((number for number, stage in stages if [node.witnesses for node in stage] == ways), -1)

    def _stages_beside(self, current: int) -> list[list[GraphNode]]:
        """The stage of the unit, and what all have on either side of it, without other units."""
        beside = self._stages[max(current - 1, 0) : current + 2]
        return [stage for stage in beside if stage is self._stages[current] or not stage[0].witnesses]

    def _room_of_common(self) -> float:
        """How wide the nodes that all pass through may be, for the graph to have room."""
        self._common = float(_WIDEST)
        common = [stage[0] for stage in self._stages if not stage[0].witnesses]
        over = self.sizeHint().width() - _ROOM
        if over <= 0 or not common:
            return self._common
        return max((sum(map(self._wide, common)) - over) / len(common), float(_LEAST))

    def _wide(self, node: GraphNode) -> float:
        metrics, sigla = QFontMetricsF(fonts.zoomed_serif(13)), QFontMetricsF(fonts.chrome(10, bold=True))
        words = metrics.horizontalAdvance(node.words) + 12 if node.words else 16.0
        most = float(_WIDEST) if node.witnesses else self._common
        return min(max(words, sigla.horizontalAdvance(self._state.sigla(node.witnesses))), most)

    def sizeHint(self) -> QSize:
        wide = sum(max(map(self._wide, stage)) for stage in self._stages) + _LINK * max(len(self._stages) - 1, 0)
        return QSize(round(wide) + 4, max([len(stage) for stage in self._stages] + [1]) * _APART + 6)

    def _placed(self) -> list[list[tuple[QRectF, GraphNode]]]:
        high, left, found = float(self.sizeHint().height()), 2.0, []
        for stage in self._stages:
            wide = max(map(self._wide, stage))
            top = (high - len(stage) * _APART) / 2 + 4
            if len(stage) == 1:
                top = high / 2 - _NODE / 2
            found.append([
                (QRectF(left + (wide - self._wide(node)) / 2, top + number * _APART, self._wide(node), _NODE), node)
                for number, node in enumerate(stage)
            ])  # fmt: skip
            left += wide + _LINK
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._state.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placed = self._placed()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for before, following in zip(placed, placed[1:], strict=False):
            for box, node in before:
                for other, after in following:
                    painter.setPen(QPen(theme.shared.line, self._strength(node, after)))
                    if self._strength(node, after) > 0:
                        painter.drawPath(_link(box, other))
        for number, stage in enumerate(placed):
            for place, (box, node) in enumerate(stage):
                self._paint_node(painter, box, node, current=number == self._current, lemma=place == 0)

    def _next_to_unit(self, node: GraphNode, metrics: QFontMetricsF, room: float) -> str:
        """Of what all have beside the unit, as many whole words next to it as there is room for; one at least."""
        words = node.words.split()
        before = [node] in self._stages[: max(self._current, 0)]
        while len(words) > 1 and metrics.horizontalAdvance(" ".join(words)) > room:
            del words[0 if before else -1]
        return " ".join(words)

    def _strength(self, one: GraphNode, other: GraphNode) -> float:
        """The more witnesses go from one node to the next, the thicker; 0 where none does."""
        if not one.witnesses or not other.witnesses:
            count = len(one.witnesses or other.witnesses) or len(self._state.order)
        else:
            count = len(set(one.witnesses) & set(other.witnesses))
        return 0.0 if not count else 1.0 + 1.5 * count / len(self._state.order)

    def _paint_node(self, painter: QPainter, box: QRectF, node: GraphNode, *, current: bool, lemma: bool) -> None:
        theme = self._state.theme
        hue = theme.current if current else theme.substitution if node.witnesses and not lemma else None
        dashed = Qt.PenStyle.SolidLine if node.words else Qt.PenStyle.DashLine
        painter.setPen(QPen(hue.line if hue else theme.hairline, 1, dashed))
        painter.setBrush(hue.paper if hue else theme.paper)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        font = fonts.zoomed_serif(13)
        painter.setFont(font)
        painter.setPen(theme.ink)
        said = node.words if node.witnesses else self._next_to_unit(node, QFontMetricsF(font), box.width() - 8)
        words = QFontMetricsF(font).elidedText(said or "–", Qt.TextElideMode.ElideMiddle, box.width() - 8)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        if node.witnesses:
            small = fonts.chrome(10, bold=True)
            painter.setFont(small)
            painter.setPen(theme.accent)
            sigla = QFontMetricsF(small).elidedText(
                self._state.sigla(node.witnesses), Qt.TextElideMode.ElideRight, max(box.width(), 40) + 14
            )
            wide = QFontMetricsF(small).horizontalAdvance(sigla) + 2
            below = QRectF(max(box.center().x() - wide / 2, 0), box.bottom() + 1, wide, 13)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, sigla)


def _link(one: QRectF, other: QRectF) -> QPainterPath:
    start, end = QPointF(one.right(), one.center().y()), QPointF(other.left(), other.center().y())
    half = (end.x() - start.x()) / 2
    path = QPainterPath(start)
    path.cubicTo(start + QPointF(half, 0), end - QPointF(half, 0), end)
    return path
