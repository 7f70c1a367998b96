"""Rows of two lines: the base's words over the other witness's, with what a reader asks of a variant beside them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from viewer.collation.query.order import Group
from viewer.phrasing.context import TextRun
from viewer.ui.theme import icons
from viewer.ui.theme.fonts import line_height, px
from viewer.ui.theme.theme import Theme
from viewer.ui.widgets.lists.excerpt import SOFT, draw_excerpt, fitted_alike
from viewer.ui.widgets.lists.list_rows import NARROW, Index, Row, RowPainter
from viewer.ui.widgets.lists.words import draw_words, facts_in_room

_LEAST_LINE = 20  # px of a line of words at least
_ABOVE = 4  # px above the first line and below the second
_LEFT = 8  # px before the number
_GAP = 8
_HEADING = 27  # px of the heading of a group at least
_ARROW = 16  # px of the arrow that folds it
_SIGIL = 15  # px for the letter of a witness
_FACTS = 86  # px at least for the kind and the size at the right: the words of all rows end at one place
_NARROW_FACTS = 48  # px: a narrow list has no room for that, and each line takes what it can
_SIGN = 13  # px of a flag or a note
_BAR = 2  # px: the bars of a rewritten stretch are two lines this far apart
_SIZE, _SMALL = 12, 11  # px of letters


@dataclass(frozen=True, slots=True)
class VariantRow(Row):
    """A row of a variant. ``pieces`` are the base's words, ``others`` those of the other witness.

    ``sigils``: the letters of both; ``read``: marked as read; ``flagged``, ``noted``: to be checked, has a note;
    ``size``: how long, below the kind, which is the ``label``; ``rewritten``: a stretch written anew.
    """

    others: tuple[TextRun, ...] = ()
    sigils: tuple[str, str] = ("A", "B")
    read: bool = False
    flagged: bool = False
    noted: bool = False
    size: str = ""
    rewritten: bool = False


@dataclass(frozen=True, slots=True)
class GroupRow(Row):
    """The heading of a group; ``facts`` stand at its right, and a click folds or unfolds it."""

    facts: str = ""
    folded: bool = False

    @property
    def words(self) -> str:
        return f"{self.label} · {self.facts}"


class VariantPainter(RowPainter):
    """Draws the rows of variants and the headings of their groups."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size of a row: two lines of words for a variant, whose item is its id; less for the others."""
        item = index.model().item(index)  # type: ignore[attr-defined]
        if isinstance(item, Group | str):
            return QSize(120, max(px(_HEADING), QFontMetrics(_sans(_SIZE)).height() + 10))
        if not isinstance(item, int):
            return super().sizeHint(option, index)
        sample: Row = index.model().sample  # type: ignore[attr-defined]
        return QSize(120, 2 * max(px(_LEAST_LINE), line_height(self._serif, sample.words)) + 2 * _ABOVE + 1)

    def _header(self, painter: QPainter, rect: QRect, row: Row, theme: Theme) -> None:
        if not isinstance(row, GroupRow):
            super()._header(painter, rect, row, theme)
            return
        painter.fillRect(rect, theme.chrome)
        painter.setFont(_sans(_SIZE))
        middle = Qt.AlignmentFlag.AlignVCenter
        left, right = rect.left() + _LEFT, rect.right() - _LEFT
        painter.setPen(theme.dim)
        painter.drawText(QRect(left, rect.top(), px(_ARROW), rect.height()), middle, "▸" if row.folded else "▾")
        left += px(_ARROW)
        metrics, bold = painter.fontMetrics(), QFontMetrics(_sans(_SIZE, bold=True))
        shown = facts_in_room(row.facts, right - left - _GAP - bold.horizontalAdvance(row.label) - 1, metrics)
        name = min(bold.horizontalAdvance(row.label) + 1, (right - left) // 2)
        # One pixel more than Qt says: it rounds widths down, and would cut words that have room.
        wide = min(metrics.horizontalAdvance(shown) + 1, max(0, right - left - name - _GAP))
        facts = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(QRect(right - wide, rect.top(), wide + 1, rect.height()), middle, facts)
        painter.setPen(theme.ink)
        room = right - wide - _GAP - left
        painter.setFont(_sans(_SIZE, bold=True))
        draw_words(painter, QRect(left, rect.top(), room, rect.height()), row.label)

    def _item(self, painter: QPainter, rect: QRect, row: Row, theme: Theme, chosen: bool, widest: str) -> None:
        if not isinstance(row, VariantRow):
            super()._item(painter, rect, row, theme, chosen, widest)
            return
        region = theme.current.paper if chosen else theme.chrome
        painter.fillRect(rect, region)
        high = (rect.height() - 2 * _ABOVE) // 2
        upper = QRect(rect.left(), rect.top() + _ABOVE, rect.width(), high)
        lower = upper.translated(0, high)
        left = self._marks(painter, upper, lower, row, theme, chosen, widest)
        ends = self._facts(painter, upper, lower, row, theme, chosen)
        quiet = theme.ink if chosen else theme.dim
        painter.setFont(_sans(_SMALL, bold=True))
        for line, sigil in zip((upper, lower), row.sigils, strict=True):
            painter.setPen(theme.ink if chosen else theme.accent)
            painter.drawText(QRect(left, line.top(), px(_SIGIL), high), Qt.AlignmentFlag.AlignVCenter, sigil)
        left += px(_SIGIL)
        if row.rewritten:
            painter.setPen(QPen(theme.substitution.line, 1))
            for x in (left, left + _BAR + 1):
                painter.drawLine(QPointF(x + 0.5, upper.top() + 1), QPointF(x + 0.5, lower.bottom() - 1))
        left += 6 if row.rewritten else 0
        wide = QFontMetricsF(self._serif).horizontalAdvance
        rooms = [max(0, end - left) for end in ends]
        both = fitted_alike(row.pieces, row.others, (rooms[0] - SOFT, rooms[1] - SOFT), wide)
        for line, words, room in zip((upper, lower), both, rooms, strict=True):
            painter.setPen(quiet if row.faded else theme.ink)
            box = QRect(left, line.top(), room, high)
            draw_excerpt(painter, box, words, row.backward, self._serif, theme, region)

    def _marks(
        self, painter: QPainter, upper: QRect, lower: QRect, row: VariantRow, theme: Theme, chosen: bool, widest: str
    ) -> int:
        """The number, and below it whether the variant was read. Returns where they end."""
        bold = QFontMetrics(_sans(_SMALL, bold=True))  # the chosen row is no wider than the others
        wide = max(bold.horizontalAdvance(words) for words in (row.number, widest, "✓"))
        painter.setFont(_sans(_SMALL, bold=chosen))
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        box = QRect(upper.left() + _LEFT, upper.top(), wide, upper.height())
        painter.setPen(theme.ink if chosen else theme.dim)
        painter.drawText(box, end, row.number)
        if row.read:
            painter.setPen(theme.ink if chosen else theme.insertion.line)
            painter.drawText(QRect(box.left(), lower.top(), wide, lower.height()), end, "✓")
        else:
            painter.setPen(QPen(theme.ink if chosen else theme.dim, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(box.right() - 2.5, lower.center().y() + 0.5), 2.5, 2.5)
        return box.right() + _GAP

    def _facts(
        self, painter: QPainter, upper: QRect, lower: QRect, row: VariantRow, theme: Theme, chosen: bool
    ) -> tuple[int, int]:
        """The kind with its signs, and the size below it. Returns where the words of each line end before them."""
        painter.setFont(_sans(_SMALL))
        metrics = painter.fontMetrics()
        signs = [(name, color) for name, there, color in self._signs(row, theme) if there]
        label = metrics.horizontalAdvance(row.label)
        right = upper.right() - _LEFT
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.ink)
        painter.drawText(QRect(right - label, upper.top(), label + 1, upper.height()), middle, row.label)
        x = right - label
        for name, color in reversed(signs):
            x -= px(_SIGN) + 4
            icons.draw(painter, name, color, QRectF(x, upper.center().y() - px(_SIGN) / 2 + 0.5, px(_SIGN), px(_SIGN)))
        size = metrics.horizontalAdvance(row.size)
        painter.setPen(theme.ink if chosen else theme.dim)
        painter.drawText(QRect(right - size, lower.top(), size + 1, lower.height()), middle, row.size)
        if upper.width() < px(NARROW):
            least = right - px(_NARROW_FACTS)
            return min(x, least) - _GAP, min(right - size, least) - _GAP
        end = min(x, right - size, right - px(_FACTS)) - _GAP
        return end, end

    def _signs(self, row: VariantRow, theme: Theme) -> tuple[tuple[str, bool, QColor], ...]:
        return ("flag", row.flagged, theme.substitution.ink), ("note", row.noted, theme.accent)


def _sans(size: int, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(px(size))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
