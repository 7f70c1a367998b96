"""Words on one line of a row, cut with … where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter


def draw_words(painter: QPainter, box: QRect | QRectF, words: str, *, right: bool = False) -> None:
    """Draw the words in the painter's font on one line in a box, shortened where there is no room for all."""
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    room = max(0, int(box.width()))
    shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRectF(box), side | Qt.AlignmentFlag.AlignVCenter, shown)


def facts_in_room(facts: str, room: int, metrics: QFontMetrics) -> str:
    """As many of the facts, joined by " · ", as have room in so many pixels: the first ones, one at the least."""
    while " · " in facts and metrics.horizontalAdvance(facts) >= room:
        facts = facts.rpartition(" · ")[0]
    return facts
