"""Two witnesses laid across each other: where they say the same there are diagonals, what was moved lies off them.

The base runs from left to right, its partner from top to bottom. Lengths are px of the widget that shows the plot.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from viewer.collation.model.model import LEVEL_NUMBERS, Category, Collation, Match, are_of
from viewer.phrasing import sentences
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.page.paint import tint_of_level
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme, blend
from viewer.ui.views.pair.overview import density

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

_HEAD, _SIDE, _FOOT, _RIGHT = 44, 44, 34, 14  # px round the plot
_STRIP = 8  # px, the strip of a witness along its axis
_OFF = 5  # px between a strip and the plot
_LONGEST = 2.5  # the longer side of the plot against the shorter, at the most
_NEAR = 9.0  # px: a point as near as this to a diagonal means its passage
_TICK = 3.0, 7.0  # px off the diagonal where a variant's tick begins, and its length
_CROWD = 150  # ticks: with more of them, bars show the density
_STRETCH, _BAR = 5, 30.0  # px of the axis to a bar, and the length of one where every word was changed
_GRID = 4  # parts of each axis
_EDGE = 8.0  # px that the legend keeps from the edge
_LEGENDS = (11, 16, 7, 18), (11, 12, 5, 12), (10, 10, 4, 8)  # px: letters, sample, after it, between two


class Plot:
    """Where the places of two witnesses meet."""

    def __init__(self, collation: Collation, partner: str) -> None:
        self.collation, self.partner = collation, partner
        self.matches = [match for match in collation.matches if match.witness == partner]
        self.lengths = (max(1, len(collation.witness("A").text)), max(1, len(collation.witness(partner).text)))
        self.box = QRectF(0, 0, 1, 1)
        self.width = 0.0  # of all that is drawn
        self.crowded = False  # whether bars stand for the ticks

    def resize(self, size: QSize) -> None:
        """The sides of the plot are as the lengths of the two texts, within reason."""
        self.width = float(size.width())
        wide, high = float(size.width() - _SIDE - _RIGHT), float(size.height() - _HEAD - _FOOT)
        ratio = min(_LONGEST, max(1 / _LONGEST, self.lengths[0] / self.lengths[1]))
        w = min(wide, high * ratio)
        h = min(high, w / ratio)
        self.box = QRectF(_SIDE + (wide - w) / 2, _HEAD, max(1.0, w), max(1.0, h))

    def point_of(self, base: float, reading: float) -> QPointF:
        """Where two places meet."""
        box, (one, other) = self.box, self.lengths
        return QPointF(box.left() + box.width() * base / one, box.top() + box.height() * reading / other)

    def places_at(self, point: QPointF) -> tuple[int, int]:
        """The places, of the base and of its partner, that meet at a point; beyond the plot, those at its edge."""
        box, (one, other) = self.box, self.lengths
        across = min(1.0, max(0.0, (point.x() - box.left()) / box.width()))
        down = min(1.0, max(0.0, (point.y() - box.top()) / box.height()))
        return round(across * one), round(down * other)

    def match_at(self, point: QPointF) -> tuple[Match, int] | None:
        """The passage whose diagonal is under a point, and the place in the base that is meant."""
        best: tuple[float, Match, int] | None = None
        for match in self.matches:
            start = self.point_of(match.base.start, match.reading.start)
            way = self.point_of(match.base.end, match.reading.end) - start
            long = QPointF.dotProduct(way, way) or 1.0
            share = min(1.0, max(0.0, QPointF.dotProduct(point - start, way) / long))
            off = QLineF(point, start + way * share).length()
            if off <= _NEAR and (best is None or off < best[0]):
                best = off, match, match.base.start + round(share * len(match.base))
        return (best[1], best[2]) if best else None

    def strip(self, sigil: str) -> QRectF:
        """The strip of a witness along its axis, as the overview has it."""
        box = self.box
        if sigil == "A":
            return QRectF(box.left(), box.top() - _OFF - _STRIP, box.width(), _STRIP)
        return QRectF(box.left() - _OFF - _STRIP, box.top(), _STRIP, box.height())

    @cached_property
    def variants(self) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int8]]:
        """The places of each variant in both, from and to, and the rank of its level."""
        every = self.collation.variants
        here = every.of_witness(self.partner) & ~every.moved
        return every.base[here], every.reading[here], every.levels[here]


def draw_plot(painter: QPainter, plot: Plot, levels: Iterable[Category], theme: Theme) -> None:
    """Draw everything but the reader's position."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(plot.box, theme.paper)
    _draw_framing(painter, plot, theme)
    _draw_frame(painter, plot, theme)
    _draw_ticks(painter, plot, levels, theme)
    _draw_matches(painter, plot, theme)
    _draw_legend(painter, plot, theme)


def _draw_framing(painter: QPainter, plot: Plot, theme: Theme) -> None:
    """Framing lies across the plot as a pale band, and along its axis as in the overview."""
    box = plot.box
    strips = plot.strip("A"), plot.strip(plot.partner)
    painter.setPen(Qt.PenStyle.NoPen)
    for strip in strips:
        painter.fillRect(strip, theme.shared.paper)
    for framing in plot.collation.framing:
        if framing.witness not in ("A", plot.partner):
            continue
        across = framing.witness == "A"
        start, end = (plot.point_of(p, 0) if across else plot.point_of(0, p) for p in _edges(framing.span))
        strip = strips[0 if across else 1]
        if across:
            band = QRectF(start.x(), box.top(), max(1.0, end.x() - start.x()), box.height())
            mark = QRectF(band.left(), strip.top(), band.width(), strip.height())
        else:
            band = QRectF(box.left(), start.y(), box.width(), max(1.0, end.y() - start.y()))
            mark = QRectF(strip.left(), band.top(), strip.width(), band.height())
        painter.fillRect(band, blend(theme.paper, theme.framing.paper, 0.75))
        painter.fillRect(mark, theme.framing.line)


def _draw_frame(painter: QPainter, plot: Plot, theme: Theme) -> None:
    box = plot.box
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(theme.hairline)
    for part in range(1, _GRID):
        x, y = box.left() + box.width() * part / _GRID, box.top() + box.height() * part / _GRID
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    painter.drawRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _name(painter, "A", plot, QRectF(box.left(), box.top() - _HEAD + 6, box.width(), 18), theme)
    painter.save()
    painter.translate(box.left() - _SIDE + 6, box.bottom())
    painter.rotate(-90)
    _name(painter, plot.partner, plot, QRectF(0, 0, box.height(), 18), theme)
    painter.restore()


def _name(painter: QPainter, sigil: str, plot: Plot, where: QRectF, theme: Theme) -> None:
    """The sigil of an axis, and how long its text is."""
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.setFont(fonts.chrome(12, bold=True))
    painter.setPen(theme.accent)
    painter.drawText(where, middle, sigil)
    painter.setFont(fonts.chrome(11))
    painter.setPen(theme.dim)
    words = sentences.count_words(plot.collation.witness(sigil).words)
    painter.drawText(where.adjusted(18, 0, 0, 0), middle, words)


def _draw_matches(painter: QPainter, plot: Plot, theme: Theme) -> None:
    """Draw the diagonals: moved ones with a dot at each end, repeated ones dotted, so that color is not needed."""
    for match in sorted(plot.matches, key=lambda m: m.transposed):
        tint = theme.moved if match.transposed else theme.shared
        color = tint.line if match.transposed else tint.ink
        style = Qt.PenStyle.DotLine if match.repeat else Qt.PenStyle.SolidLine
        painter.setPen(QPen(color, 2.4 if match.transposed else 2.0, style, Qt.PenCapStyle.RoundCap))
        start = plot.point_of(match.base.start, match.reading.start)
        end = plot.point_of(match.base.end, match.reading.end)
        painter.drawLine(start, end)
        if match.transposed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            for point in (start, end):
                painter.drawEllipse(point, 3.2, 3.2)


def _draw_ticks(painter: QPainter, plot: Plot, levels: Iterable[Category], theme: Theme) -> None:
    """A tick a pixel at the most, beside the diagonal, in the hue of the most meaningful variant there.

    Where ticks would run together into a wall, bars show how dense the changes are.
    """
    bases, readings, ranks = plot.variants
    shown = are_of(ranks, levels)
    box, (one, other) = plot.box, plot.lengths
    x = np.rint(box.left() + box.width() * bases[shown, 0] / one).astype(np.int64)
    y = np.rint(box.top() + box.height() * readings[shown, 0] / other).astype(np.int64)
    best = ranks[shown]
    order = np.lexsort((-best, y, x))
    x, y, best = x[order], y[order], best[order]
    first = np.ones(len(x), bool)
    first[1:] = (np.diff(x) != 0) | (np.diff(y) != 0)
    plot.crowded = int(first.sum()) > _CROWD
    if plot.crowded:
        _draw_density(painter, plot, bases[shown], readings[shown, 0], theme)
        return
    near, long = _TICK[0] * 0.7, sum(_TICK) * 0.7
    for level, rank in LEVEL_NUMBERS.items():
        wanted = first & (best == rank)
        spots = zip(x[wanted].tolist(), y[wanted].tolist(), strict=True)
        painter.setPen(QPen(tint_of_level(theme, level).line, 1.3))
        painter.drawLines([QLineF(a + near, b - near, a + long, b - long) for a, b in spots])


def _draw_density(
    painter: QPainter, plot: Plot, bases: NDArray[np.int32], readings: NDArray[np.int32], theme: Theme
) -> None:
    """A bar for each few pixels of the base, as long as the share of the words there that were changed, beside the
    diagonal where the middle one of these variants stands. ``readings``: their places in the other text."""
    count, length = max(1, int(plot.box.width()) // _STRETCH), plot.lengths[0]
    found = density(plot.collation.witnesses[0], bases[:, 0], bases[:, 1], count)
    part = np.minimum(bases[:, 0] * count // length, count - 1)
    order = np.lexsort((readings, part))
    numbers, first, several = np.unique(part[order], return_index=True, return_counts=True)
    middle = order[first + several // 2]
    color = _bar_color(theme)
    painter.setPen(QPen(color, _STRETCH - 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    places = zip(bases[middle, 0].tolist(), readings[middle].tolist(), strict=True)
    for number, (base, reading) in zip(numbers.tolist(), places, strict=True):
        # By the root: that of a text in which few words differ would else be no bar at all.
        near, long = _TICK[0] * 0.7, (_TICK[0] + 1 + _BAR * found.item(number) ** 0.5) * 0.7
        at = plot.point_of(base, reading)
        painter.drawLine(QLineF(at.x() + near, at.y() - near, at.x() + long, at.y() - long))


def _bar_color(theme: Theme) -> QColor:
    return blend(theme.substitution.line, theme.paper, 0.35)


def _edges(span: Span) -> tuple[int, int]:
    return span.start, span.end


def plot_legend(plot: Plot, theme: Theme) -> list[tuple[str, QColor, Qt.PenStyle, float, bool]]:
    """The legend of the lines that the plot has: name, color, style, width, and whether each end has a dot."""
    solid, dotted = Qt.PenStyle.SolidLine, Qt.PenStyle.DotLine
    matches, wide = plot.matches, 2.2
    lines = (
        (any(not m.transposed for m in matches), tr("shared"), theme.shared.ink, solid, wide, False),
        (any(m.transposed for m in matches), tr("moved"), theme.moved.line, solid, wide, True),
        (any(m.repeat for m in matches), tr("repeated"), theme.shared.ink, dotted, wide, False),
        (plot.crowded, tr("words changed"), _bar_color(theme), solid, _STRETCH, False),
        (bool(plot.collation.framing), tr("framing"), theme.framing.line, solid, _STRIP, False),
    )
    return [told for there, *told in lines if there]  # type: ignore[misc]


def legend_room(names: Sequence[str], wide: float) -> tuple[int, int, int, int, float]:
    """The size of the letters, of a sample, of the gaps after it and between two, and what all takes: the widest of
    three that has room."""
    for size, sample, near, gap in _LEGENDS:
        metrics = QFontMetricsF(fonts.chrome(size))
        whole = sum(metrics.horizontalAdvance(name) + sample + near for name in names) + gap * (len(names) - 1)
        if whole <= wide:
            break
    return size, sample, near, gap, whole


def _draw_legend(painter: QPainter, plot: Plot, theme: Theme) -> None:
    """A sample of each line, and its name."""
    lines = plot_legend(plot, theme)
    size, sample, near, gap, whole = legend_room([name for name, *_ in lines], plot.width - 2 * _EDGE)
    painter.setFont(fonts.chrome(size))
    x, middle = max(_EDGE, min(plot.box.left(), plot.width - _EDGE - whole)), plot.box.bottom() + _FOOT / 2 + 2
    for name, color, style, wide, dots in lines:
        painter.setPen(QPen(color, wide, style, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x, middle), QPointF(x + sample, middle))
        if dots:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            for end in (x, x + sample):
                painter.drawEllipse(QPointF(end, middle), 3, 3)
        painter.setPen(theme.dim)
        painter.drawText(QPointF(x + sample + near, middle + 4), name)
        x += sample + near + painter.fontMetrics().horizontalAdvance(name) + gap
