"""Folded witnesses: a slim column each, with a sign beside the base's line for each unit in which it departs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from viewer.collation.model.model import ACCIDENTALS, CATEGORY_NUMBERS, KINDS
from viewer.phrasing.language import tr
from viewer.ui.page.paint import SIGNS, tint_of_kind
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme
from viewer.ui.witnesses.columns.header import HEADER
from viewer.ui.witnesses.columns.heat import paint_hatched
from viewer.ui.witnesses.places import spans_of
from viewer.ui.witnesses.state import WitnessState

if TYPE_CHECKING:
    from viewer.ui.witnesses.columns.column import WitnessColumn

SLIM = 34  # pixels
_BOX = 24.0, 16.0  # pixels
_ACCIDENTAL = frozenset(CATEGORY_NUMBERS[level] for level in ACCIDENTALS)


class FoldedColumn(QWidget):
    """A click on its head opens the witness in place of the last one; one on a sign selects the unit."""

    def __init__(self, state: WitnessState, base: WitnessColumn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self.witness, self._base = state, 0, base
        self.setFixedWidth(SLIM)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        base.scrolled.connect(self.update)
        for changed in (state.current_changed, state.levels_changed, state.theme_changed, state.hover_changed):
            changed.connect(self.update)

    def show_witness(self, witness: int) -> None:
        """Show this witness, as it reads now."""
        self.witness = witness
        sigil = self._state.table.sigla[witness]
        self.setAccessibleName(tr("{sigil}, folded: open it", sigil=sigil))
        self.setToolTip(tr("Open {sigil}", sigil=sigil))
        self.update()

    def signs(self) -> list[tuple[float, int]]:
        """The signs in view: the y of the base's line, and the unit; of several in a line the gravest."""
        state, base = self._state, self._base
        starts = state.table.witnesses[state.base].tokens.starts
        seen = base.seen()
        low, high = starts.searchsorted([seen.start, seen.end + 1])
        first, last = state.starts_shown.searchsorted([max(int(low) - 1, 0), int(high) + 1])
        units = state.shown[first:last]
        units = units[state.view.categories[self.witness, units] >= 0]
        lines: dict[float, int] = {}
        for (start, _), unit in zip(spans_of(state.view, state.base, units).tolist(), units.tolist(), strict=True):
            y = round(base.line_middle(start))
            before = lines.get(y)
            if before is None or self._weight(unit) > self._weight(before):
                lines[y] = unit
        return list(lines.items())

    def _weight(self, unit: int) -> int:
        return 99 if unit == self._state.current else int(self._state.view.categories[self.witness, unit])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if point.y() <= HEADER:
            self._state.show_witness(self.witness)
            return
        near = [(abs(y + HEADER - point.y()), unit) for y, unit in self.signs()]
        if near and min(near)[0] <= _BOX[1]:
            self._state.select(min(near)[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._state.show_witness(self.witness)
        else:
            super().keyPressEvent(event)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._state.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.chrome)
        if self.witness in self._state.hover:
            painter.fillRect(self.rect(), theme.current.paper)
        painter.fillRect(0, 0, 1, self.height(), theme.hairline)
        painter.fillRect(0, HEADER - 1, self.width(), 1, theme.hairline)
        sigil = self._state.table.sigla[self.witness]
        sizes = (fonts.chrome(size, bold=True) for size in (11, 10, 9))
        font = next((one for one in sizes if QFontMetrics(one).horizontalAdvance(sigil) < SLIM - 2), fonts.chrome(9))
        painter.setFont(font)
        painter.setPen(theme.accent)
        sigil = QFontMetrics(font).elidedText(sigil, Qt.TextElideMode.ElideRight, SLIM - 2)
        painter.drawText(QRectF(1, 0, SLIM - 1, HEADER), Qt.AlignmentFlag.AlignCenter, sigil)
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 1))
            painter.drawRoundedRect(QRectF(3.5, 6.5, SLIM - 7, HEADER - 13), 4, 4)
        painter.setClipRect(0, HEADER, SLIM, self.height() - HEADER)
        painter.translate(0, HEADER)
        self._paint_lost(painter, theme)
        for y, unit in self.signs():
            self._paint_sign(painter, theme, y, unit)

    def _paint_lost(self, painter: QPainter, theme: Theme) -> None:
        """Hatch what the witness has not."""
        for top, bottom in lost_heights(self._state, self.witness, self._base):
            area = QRectF(4, max(top, -20.0), SLIM - 8, min(bottom, self.height() + 20.0) - max(top, -20.0))
            if area.height() <= 0:
                continue
            paint_hatched(painter, area, theme)
            words, font = tr("not extant"), fonts.chrome(11)
            painter.save()
            painter.setFont(font)
            painter.setPen(theme.dim)
            shown = area.intersected(QRectF(0, 0, SLIM, self.height() - HEADER))
            if QFontMetrics(font).horizontalAdvance(words) + 12 < shown.height():
                painter.translate(shown.center())
                painter.rotate(-90)
                wide = QFontMetrics(font).horizontalAdvance(words) + 8
                box = QRectF(-wide / 2, -8, wide, 16)
                painter.fillRect(box, theme.chrome)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            painter.restore()

    def _paint_sign(self, painter: QPainter, theme: Theme, y: float, unit: int) -> None:
        category = int(self._state.view.categories[self.witness, unit])
        light = category in _ACCIDENTAL
        kind = KINDS[self._state.view.kinds[self.witness, unit]]
        hue = theme.current if unit == self._state.current else tint_of_kind(theme, kind, light)
        box = QRectF((SLIM - _BOX[0]) / 2 + 0.5, y - _BOX[1] / 2 + 0.5, _BOX[0] - 1, _BOX[1] - 1)
        painter.setPen(QPen(hue.line, 1, Qt.PenStyle.DotLine if light else Qt.PenStyle.SolidLine))
        painter.setBrush(hue.paper)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(fonts.chrome(12, bold=True))
        painter.setPen(hue.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "·" if light else SIGNS[kind])


def lost_heights(state: WitnessState, witness: int, base: WitnessColumn) -> list[tuple[float, float]]:
    """From where to where, in the base's column, a witness is not extant, px; only what can be in view."""
    if not len(state.table.lacunae[witness]):
        return []
    tokens = state.table.witnesses[state.base].tokens
    columns = state.table.columns[state.base]
    steady = np.flatnonzero(~state.table.moved[state.base])
    found = []
    seen, high = base.seen(), float(base.viewport().height())
    for first, end in state.table.lacunae[witness].tolist():
        low, after = columns[steady].searchsorted([first, end])
        if low >= after:
            continue
        start, stop = int(tokens.starts[steady[low]]), int(tokens.ends[steady[after - 1]])
        if stop < seen.start or start > seen.end:
            continue
        top = base.line_middle(start) - 8 if start >= seen.start else -1e4
        found.append((top, base.line_middle(stop) + 8 if stop <= seen.end else high + 1e4))
    return found
