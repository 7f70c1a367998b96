"""Some words with a sign of the legend, painted as the texts have it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.phrasing.decisions import PEN
from viewer.phrasing.help.legend import LegendSign
from viewer.ui.page.margins import paint_sheet
from viewer.ui.page.paint import DOWN, SIGNS, UNDER, ground, paint_underline, sign_font
from viewer.ui.theme import fonts
from viewer.ui.theme.theme import Theme, Tint

_WIDE, _HIGH = 150, 26  # px
_MARGIN = 26  # px in which the sign stands
_UNDERLINED = ("substitution", "omission", "insertion", "moved", "accidental")
_MARGINS = {**SIGNS, "moved": DOWN, "accidental": SIGNS["substitution"], "read": "✓", "decision": PEN}
_PAPERS = ("shared", "framing", "furniture")


class LegendSample(QWidget):
    """The margin with its sign, and words beside it."""

    def __init__(self, sign: LegendSign, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign, self._theme = sign, theme
        self._font = fonts.serif(15)
        room = _WIDE - _MARGIN - 4
        self._sample = QFontMetrics(self._font).elidedText(sign.sample, Qt.TextElideMode.ElideRight, room)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, max(_HIGH, QFontMetrics(self._font).height() + 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, sign = QPainter(self), self._theme(), self._sign
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.paper)
        tint = _tint(theme, sign.name)
        metrics = QFontMetrics(self._font)
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        box = QRectF(
            _MARGIN, base - metrics.ascent() + 1, metrics.horizontalAdvance(self._sample), metrics.height() - 1
        )
        if sign.name in _PAPERS:
            painter.fillRect(QRectF(self.rect()), tint.paper)
            painter.fillRect(QRectF(0, 0, 3, self.height()), tint.line)
        elif sign.name == "current":
            painter.setPen(QPen(tint.line, 1.3))
            painter.setBrush(tint.paper)
            painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), 3, 3)
        elif sign.name == "rewritten":
            painter.fillRect(box, ground(theme, tint))
            painter.setPen(QPen(tint.line, 1))
            for x in (_MARGIN - 8.5, _MARGIN - 5.5):
                painter.drawLine(QPointF(x, 3), QPointF(x, self.height() - 3))
        elif sign.name in _UNDERLINED:
            painter.fillRect(box, tint.paper)
        elif sign.name == "echo":
            painter.setPen(QPen(tint.line, 2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(_MARGIN - 8, 3), QPointF(_MARGIN - 8, self.height() - 3))
        elif sign.name == "note":
            paint_sheet(painter, QRectF(8, self.height() / 2 - 5, 8, 10), theme.accent)
        self._write(painter, sign, theme, tint, base)
        if sign.name in _UNDERLINED:
            paint_underline(painter, (box.left(), box.right()), base + UNDER, sign.name, tint.line)

    def _write(self, painter: QPainter, sign: LegendSign, theme: Theme, tint: Tint, base: float) -> None:
        margin = _MARGINS.get(sign.name, "")
        if margin:
            painter.setFont(sign_font(15, bold=True))
            painter.setPen(tint.ink)
            painter.drawText(QPointF(8, base), margin)
        if sign.name not in ("read", "decision", "note"):
            painter.setFont(self._font)
            painter.setPen(theme.ink)
            painter.drawText(QPointF(_MARGIN, base), self._sample)


def _tint(theme: Theme, name: str) -> Tint:
    tints = {
        "furniture": theme.framing,
        "note": theme.current,
        "read": theme.insertion,
        "decision": theme.shared,
        "rewritten": theme.substitution,
    }
    found = tints.get(name) or getattr(theme, name)
    assert isinstance(found, Tint)
    return found
