"""Sigla in a row, as small boxes: who is extant, who is not. Pointed at, a witness lights up everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme
from viewer.ui.witnesses.state import WitnessState

SIGIL = 18  # pixels: the height of a box
_PAD, _GAP = 6, 5


class SiglaRow(QWidget):
    """A word and the sigla of witnesses behind it; hidden where there are none."""

    def __init__(self, state: WitnessState, words: str, parent: QWidget | None = None, *, absent: bool = False) -> None:
        super().__init__(parent)
        self._state, self._words, self._absent = state, words, absent
        self._witnesses: tuple[int, ...] = ()
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        state.theme_changed.connect(self.update)
        state.hover_changed.connect(self.update)

    def show_witnesses(self, witnesses: Sequence[int]) -> None:
        """Show the sigla of these witnesses."""
        self._witnesses = tuple(witnesses)
        self.setAccessibleName(f"{self._words}: {self._state.sigla(self._witnesses)}")
        self.setVisible(bool(witnesses))
        self.updateGeometry()
        self.update()

    def _boxes(self) -> list[tuple[QRectF, int]]:
        left = float(QFontMetrics(fonts.chrome(12)).horizontalAdvance(self._words)) + 10
        top = (self.height() - SIGIL) / 2
        found = []
        for witness in self._witnesses:
            wide = sigil_width(self._state.table.sigla[witness])
            found.append((QRectF(left, top, wide, SIGIL), witness))
            left += wide + _GAP
        return found

    def sizeHint(self) -> QSize:
        boxes = self._boxes()
        return QSize(round(boxes[-1][0].right()) + 2 if boxes else 0, 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 26)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = next((witness for box, witness in self._boxes() if box.contains(event.position())), None)
        self._state.point_at(frozenset() if here is None else frozenset({here}))

    def leaveEvent(self, event: QEvent) -> None:
        self._state.point_at(frozenset())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._state.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.chrome(12))
        painter.setPen(theme.dim if self._absent else theme.ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._words)
        for box, witness in self._boxes():
            paint_sigil(painter, box, self._state.table.sigla[witness], theme, absent=self._absent,
                        lit=witness in self._state.hover)  # fmt: skip


def sigil_width(sigil: str) -> float:
    """The width of the box of a siglum, px."""
    return QFontMetrics(fonts.chrome(11, bold=True)).horizontalAdvance(sigil) + 2.0 * _PAD


def paint_sigil(
    painter: QPainter, box: QRectF, sigil: str, theme: Theme, *, absent: bool = False, lit: bool = False,
    filled: bool = False,
) -> None:  # fmt: skip
    """Paint a siglum in its box: an outline, dashed where it is absent, filled where it is meant."""
    ink = theme.dim if absent else theme.accent
    painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine if absent else Qt.PenStyle.SolidLine))
    painter.setBrush(theme.accent if filled else theme.current.paper if lit else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(fonts.chrome(11, bold=True))
    painter.setPen(theme.accent_ink if filled else ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sigil)
