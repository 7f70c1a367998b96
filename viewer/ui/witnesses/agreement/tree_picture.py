"""The suggested tree, drawn: a line for each edge, on each how many units speak for it and against it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.collation.apparatus.tree import AlsoAgrees, Edge, SuggestedTree, suggested_tree
from viewer.phrasing import language
from viewer.phrasing.language import tr
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme
from viewer.ui.witnesses.sigla import paint_sigil, sigil_width
from viewer.ui.witnesses.state import WitnessState

_SIGIL = 22  # pixels
_PAD_X, _PAD_Y = 56, 34
_NEAR = 9.0  # pixels from a line that count as the line
_FEW, _MORE = 12, (24, 16)  # witnesses that need no more room than there is, and pixels that each further one needs
_ALSO = 6  # "also" lines: of more the picture would be a heap


class TreePicture(QWidget):
    """A click on a line, or on its figures, opens the units for it. Lengths mean nothing."""

    wanted = Signal(object)  # an Edge, or an AlsoAgrees

    def __init__(self, state: WitnessState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._tree: SuggestedTree | None = None
        self._places: dict[int, tuple[float, float]] = {}
        self.marked: frozenset[int] = frozenset()
        self.setMouseTracking(True)
        self.setAccessibleName(tr("A suggestion, not a stemma"))
        state.theme_changed.connect(self.update)

    def fill(self) -> None:
        """Draw the tree of the agreement that holds now."""
        alike = self._state.agreement
        self._tree = suggested_tree(alike) if len(alike.members) > 1 else None
        self._places = _unrooted(self._tree) if self._tree else {}
        self.setAccessibleDescription("; ".join(map(self.sentence, self._tree.edges)) if self._tree else "")
        more = max(len(alike.members) - _FEW, 0)
        self.setMinimumSize(220 + more * _MORE[0], 190 + more * _MORE[1])
        self.update()

    def sentence(self, edge: Edge) -> str:
        """What an edge says, in words."""
        return tr(
            "{group}: {pro} for, {contra} against",
            group=self._state.sigla(edge.group),
            pro=language.number(len(edge.supporting)),
            contra=language.number(len(edge.opposing)),
        )

    def mark(self, witnesses: frozenset[int]) -> None:
        """Show these witnesses, and the edge that parts them from the others, as chosen."""
        self.marked = witnesses
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(440, 260)

    def _point(self, node: int) -> QPointF:
        x, y = self._places[node]
        wide, high = max(self.width() - 2 * _PAD_X, 40), max(self.height() - 2 * _PAD_Y, 40)
        return QPointF(_PAD_X + x * wide, _PAD_Y + y * high)

    def edge_at(self, point: QPointF) -> Edge | None:
        """The edge whose line or figures are at a point."""
        near = [(_distance(point, self._point(e.one), self._point(e.other)), n) for n, e in enumerate(self._edges())]
        return self._edges()[min(near)[1]] if near and min(near)[0] <= _NEAR else None

    def _edges(self) -> tuple[Edge, ...]:
        return self._tree.edges if self._tree else ()

    def _also(self) -> tuple[AlsoAgrees, ...]:
        return self._tree.also[:_ALSO] if self._tree else ()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (edge := self.edge_at(event.position())) is not None:
            self.wanted.emit(edge)
            return
        for also in self._also():
            if self._also_box(also).contains(event.position()):
                self.wanted.emit(also)
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        edge = self.edge_at(event.position())
        self.setToolTip(self.sentence(edge) if edge else "")
        over = edge or any(self._also_box(also).contains(event.position()) for also in self._also())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._state.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.paper)
        for also in self._also():
            self._paint_also(painter, also, theme)
        for edge in self._edges():
            self._paint_edge(painter, edge, theme)
        for edge in self._edges():
            self._paint_figures(painter, edge, theme)
        witnesses = len(self._state.table.witnesses)
        for node in self._places:
            at = self._point(node)
            if node >= witnesses:
                painter.setPen(QPen(theme.dim, 1.2))
                painter.setBrush(theme.paper)
                painter.drawEllipse(at, 3.5, 3.5)
                continue
            sigil, box = self._state.table.sigla[node], self._box(node)
            paint_sigil(painter, box, sigil, theme, filled=True)
            if node in self.marked:
                painter.setPen(QPen(theme.current.line, 2.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _parts_marked(self, edge: Edge) -> bool:
        members = frozenset(self._state.agreement.members)
        return bool(self.marked) and frozenset(edge.group) in (self.marked, members - self.marked)

    def _paint_edge(self, painter: QPainter, edge: Edge, theme: Theme) -> None:
        chosen = self._parts_marked(edge)
        line = theme.current.line if chosen else theme.dim if edge.weak else theme.shared.line
        style = Qt.PenStyle.DashLine if edge.weak else Qt.PenStyle.SolidLine
        painter.setPen(QPen(line, 4.0 if chosen else 1.4 if edge.weak else 2.0, style))
        painter.drawLine(self._point(edge.one), self._point(edge.other))

    def _paint_figures(self, painter: QPainter, edge: Edge, theme: Theme) -> None:
        font = fonts.chrome(12)
        painter.setFont(font)
        words = f"{language.number(len(edge.supporting))} : {language.number(len(edge.opposing))}"
        if edge.weak:
            words = " ".join((words, tr("weak")))
        middle = self._middle(edge)
        wide = QFontMetricsF(font).horizontalAdvance(words) + 8
        box = QRectF(middle.x() - wide / 2, middle.y() - 9, wide, 18)
        chosen = self._parts_marked(edge)
        painter.setPen(QPen(theme.current.line, 1) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(theme.current.paper if chosen else theme.paper)
        painter.drawRoundedRect(box, 2, 2)
        painter.setPen(theme.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _box(self, witness: int) -> QRectF:
        """Where the siglum of a witness stands."""
        at, wide = self._point(witness), sigil_width(self._state.table.sigla[witness]) + 6
        return QRectF(at.x() - wide / 2, at.y() - _SIGIL / 2, wide, _SIGIL)

    def _middle(self, edge: Edge) -> QPointF:
        """The middle of what is seen of an edge: at a witness it ends at the box of the siglum."""
        ends = [self._point(edge.one), self._point(edge.other)]
        way = ends[1] - ends[0]
        for at, node in enumerate((edge.one, edge.other)):
            if node < len(self._state.table.witnesses):
                box = self._box(node)
                across = min(box.width() / 2 / max(abs(way.x()), 1e-6), box.height() / 2 / max(abs(way.y()), 1e-6), 0.8)
                ends[at] = ends[at] + way * (across if at == 0 else -across)
        return (ends[0] + ends[1]) / 2

    def _bow(self, also: AlsoAgrees) -> QPointF:
        """The point through which the line of two that also agree bows, away from the middle."""
        one, other = self._point(also.one), self._point(also.other)
        middle, center = (one + other) / 2, QPointF(self.width() / 2, self.height() / 2)
        way = middle - center
        length = math.hypot(way.x(), way.y()) or 1.0
        return middle + way / length * 46

    def _also_box(self, also: AlsoAgrees) -> QRectF:
        at = (self._bow(also) + (self._point(also.one) + self._point(also.other)) / 2) / 2
        return QRectF(at.x() - 30, at.y() - 9, 60, 18)

    def _paint_also(self, painter: QPainter, also: AlsoAgrees, theme: Theme) -> None:
        path = QPainterPath(self._point(also.one))
        path.quadTo(self._bow(also), self._point(also.other))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.echo.line, 1.4, Qt.PenStyle.DotLine))
        painter.drawPath(path)
        box = self._also_box(also)
        painter.fillRect(box, theme.paper)
        painter.setFont(fonts.chrome(11))
        painter.setPen(theme.echo.ink)
        words = tr("also {count}", count=language.number(len(also.places)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _unrooted(tree: SuggestedTree) -> dict[int, tuple[float, float]]:
    """Where each node stands, from 0 to 1 each way: every branch has an angle as wide as it has leaves (Felsenstein's
    equal-angle algorithm), and all lines are as long."""
    beside: dict[int, list[int]] = {}
    for edge in tree.edges:
        beside.setdefault(edge.one, []).append(edge.other)
        beside.setdefault(edge.other, []).append(edge.one)
    root = max(beside, key=lambda node: (len(beside[node]), node))
    at: dict[int, tuple[float, float]] = {root: (0.0, 0.0)}

    def leaves(node: int, before: int) -> int:
        further = [one for one in beside[node] if one != before]
        return sum(leaves(one, node) for one in further) if further else 1

    def spread(node: int, before: int, low: float, high: float) -> None:
        further = [one for one in beside[node] if one != before]
        counts = [leaves(one, node) for one in further]
        angle = low
        for one, count in zip(further, counts, strict=True):
            wide = (high - low) * count / sum(counts)
            middle = angle + wide / 2
            x, y = at[node]
            at[one] = x + math.cos(middle), y + math.sin(middle)
            spread(one, node, angle, angle + wide)
            angle += wide

    spread(root, -1, math.pi / 6, math.pi / 6 + 2 * math.pi)
    lows, highs = ([edge(values) for values in zip(*at.values(), strict=True)] for edge in (min, max))
    sizes = [high - low or 1.0 for low, high in zip(lows, highs, strict=True)]
    return {node: ((x - lows[0]) / sizes[0], (y - lows[1]) / sizes[1]) for node, (x, y) in at.items()}


def _distance(point: QPointF, one: QPointF, other: QPointF) -> float:
    """How far a point is from a line between two others, px."""
    way, to = other - one, point - one
    length = way.x() ** 2 + way.y() ** 2 or 1.0
    share = min(max((to.x() * way.x() + to.y() * way.y()) / length, 0.0), 1.0)
    off = to - way * share
    return math.hypot(off.x(), off.y())
