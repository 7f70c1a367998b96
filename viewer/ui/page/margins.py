"""Painting of what stands beside the words: the paper and name of framing, side bars, and signs in the margin."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from viewer.collation.model.model import ACCIDENTALS, LEVEL_NUMBERS
from viewer.collation.query.marks import Mark, Region
from viewer.phrasing import language
from viewer.phrasing.decisions import PEN
from viewer.text.witness import Span
from viewer.ui.page.lines import RAISE, SetBlock
from viewer.ui.page.marks import is_moved_passage
from viewer.ui.page.page import BAND_GAP, BAND_PAD, LABEL, Page
from viewer.ui.page.paint import DOWN, UP, Brushes, ground, shape_of, sign_font, sign_of, tint_of
from viewer.ui.theme.theme import Theme

BAR = 3.0  # px
_THIN_BAR = 1.4  # px
_DOUBLE = 3.0  # px from one bar to the other beside a stretch written anew
_TAG_SIZE, _TAG_PAD, _TAG_GAP = 11, 5, 3  # px: letters, room beside them, room between tag and words
_BAR_OFF = 11.0  # px from the column's left edge
_ECHO_OFF = 6.0
_SIGN_OFF = 15.0  # px from the column's left edge to the right edge of a sign
_SIGN_SHARE = 0.36  # the same in a narrow margin, as a share of it
_LABEL_SIZE = 11
_LOCATOR_SIZE, _LOCATOR_OFF = 9, 9.0
_LOCATOR_RISE = 0.5  # of the leading above the base of the line, where its signs stand
_INLINE_SHARE = 0.9  # the size of a name within a paragraph, as a share of that of one with a line of its own
_LABEL_FREE = 8.0  # px between two names on one line
_SIGN_SIZE, _SMALL_SIGN = 15, 12
_SMALLEST = 5  # tenths of the usual size: a smaller sign could not be read
_NEAR_WORDS = 6.0
_EDGE = BAR + 1  # px at the edge of the pane that stay free of signs
_STACKED, _RISE, _SINK = 0.8, 6.0, 5.0  # of signs above each other: share of the usual size; px up, and down
_BLANKS = 200  # characters of a mark in which its first word is looked for
_PEN_SIZE, _PEN_OFF = 14, 7.0
_SHEET = 8.0, 10.0  # px, the sign of a note


def band(page: Page, block: int) -> tuple[float, float] | None:
    """Top and bottom (y of the page) of the paper behind a block of framing; None for another block."""
    framed = page.frames.framed
    if not framed[block]:
        return None
    leading = page.face.leading
    top = page.top(block) + (0.0 if framed[max(0, block - 1)] else BAND_GAP * leading)
    last = block + 1 >= len(framed)
    bottom = page.bottom(block) + (BAND_PAD * leading if last or not framed[block + 1] else 0.0)
    return top, bottom


def paint_band(painter: QPainter, page: Page, block: int, up: float, wide: float, theme: Theme) -> None:
    """Paint the paper behind a block of framing over the whole width, with a bar at the edge."""
    if edges := band(page, block):
        top, bottom = edges[0] - up, edges[1] - up
        painter.fillRect(QRectF(0, top, wide, bottom - top), theme.framing.paper)
        painter.fillRect(QRectF(0, top, BAR, bottom - top), theme.framing.line)


def paint_label(painter: QPainter, page: Page, block: int, up: float, left: float, theme: Theme) -> None:
    """Paint the name above a block, if it has one."""
    name = page.frames.labels.get(block)
    if name is None:
        return
    height = page.face.leading * LABEL
    painter.setFont(sign_font(round(page.face.px(_LABEL_SIZE)), bold=True, spaced=True))
    painter.setPen(theme.framing.ink)
    box = QRectF(left, page.text_top(block) - up - height, page.width, height)
    side = Qt.AlignmentFlag.AlignRight if page.set(block).backward else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, name.upper())


def paint_inline_labels(
    painter: QPainter, page: Page, block: int, at: QPointF, theme: Theme, free: float = _LABEL_FREE
) -> None:
    """Paint the names within a block, each above its first word; where two would overlap the second moves aside."""
    names = page.frames.inline.get(block)
    if not names:
        return
    there, taken = page.set(block), dict[int, float]()
    painter.setFont(sign_font(round(page.face.px(_LABEL_SIZE) * _INLINE_SHARE), bold=True, spaced=True))
    painter.setPen(theme.framing.ink)
    for place, name in sorted(names.items()):
        number = there.line_of(place)
        wide = painter.fontMetrics().horizontalAdvance(name.upper())
        x = there.x_of(place, number) - (wide if there.backward else 0.0)
        x = max(min(x, page.width - wide), taken.get(number, 0.0))
        taken[number] = x + wide + free
        height = RAISE * page.face.leading
        box = QRectF(x, there.lines[number].top - height * 0.8, wide + 2, height)
        painter.drawText(box.translated(at), Qt.AlignmentFlag.AlignVCenter, name.upper())


def paint_inline_framing(painter: QPainter, block: SetBlock, region: Region, at: QPointF, theme: Theme) -> None:
    """Paint the paper of framing that begins or ends within a paragraph, which lies under its words alone."""
    for rect in block.rects(region.span.start, region.span.end):
        painter.fillRect(rect.translated(at), theme.framing.paper)
        painter.fillRect(QRectF(0, rect.top() + at.y(), BAR, rect.height()), theme.framing.line)


def paint_moved(painter: QPainter, block: SetBlock, region: Region, at: QPointF, theme: Theme) -> None:
    """Paint the side bar of a moved passage and the pale ground under its words."""
    extent = _extent(block, region.span)
    if extent is None:
        return
    painter.translate(at)
    painter.fillPath(shape_of(block, region.span), ground(theme, theme.moved))
    painter.translate(-at)
    x = at.x() - _BAR_OFF
    top, bottom = extent[0] + at.y(), extent[1] + at.y()
    painter.fillRect(QRectF(x, top + 2, BAR, bottom - top - 4), theme.moved.line)


def paint_bars(painter: QPainter, block: SetBlock, mark: Mark, first: int, at: QPointF, brushes: Brushes) -> None:
    """Paint the bar beside a stretch that is marked as a whole, a double one beside words that were written anew;
    beside the ``first`` word of the current one its number too, on a small tag."""
    extent = _extent(block, mark.span)
    if extent is None:
        return
    theme = brushes.theme
    top, bottom = extent[0] + at.y() + 2, extent[1] + at.y() - 2
    x = at.x() - _BAR_OFF
    for left in (x, x + _DOUBLE) if mark.kind == "substitution" else (x,):
        painter.fillRect(QRectF(left, top, _THIN_BAR, bottom - top), tint_of(theme, mark).line)
    if mark.variant != brushes.current or not block.start <= first < block.end:
        return
    font = sign_font(round(_TAG_SIZE * min(brushes.zoom, 1.4)), bold=True)
    words, metrics = language.number(mark.number), QFontMetricsF(font)
    wide, high = metrics.horizontalAdvance(words) + _TAG_PAD, metrics.height() + 2
    x = max(1.0, at.x() - _BAR_OFF - 3 - wide)  # over the bar, where it has no room beside it
    if x + wide > at.x() - _TAG_GAP:
        return
    line = block.lines[block.line_of(first)]
    box = QRectF(x, at.y() + line.top + (line.height - high) / 2, wide, high)
    painter.setPen(QPen(theme.current.line, 1))
    painter.setBrush(theme.current.paper)
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(font)
    painter.setPen(theme.ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def paint_echo(painter: QPainter, block: SetBlock, span: Span, at: QPointF, theme: Theme) -> None:
    """Paint the dashed side line of an echo."""
    if extent := _extent(block, span):
        painter.setPen(QPen(theme.echo.line, 2, Qt.PenStyle.DashLine))
        x = at.x() - _ECHO_OFF
        painter.drawLine(QPointF(x, extent[0] + at.y() + 3), QPointF(x, extent[1] + at.y() - 3))


def _extent(block: SetBlock, span: Span) -> tuple[float, float] | None:
    """Top and bottom of the lines of a block in which a span has words; None where it has none there."""
    start, end = max(span.start, block.start), min(span.end, block.end)
    if end <= start:
        return None
    first, last = block.lines[block.line_of(start)], block.lines[block.line_of(end - 1)]
    return first.top, last.top + last.height


@dataclass(frozen=True, slots=True)
class MarginSign:
    """A sign in the margin beside a line."""

    text: str
    ink: QColor
    small: bool = False


def margin_signs(
    block: SetBlock, found: Iterable[Mark], moved: Iterable[tuple[Region, bool]], text: str, theme: Theme
) -> dict[int, list[MarginSign]]:
    """The signs of each line, the most meaningful first: arrows of moved passages, then + − ~ of the variants.

    A sign stands beside the first word of what it is for. ``moved`` are the moved passages, each with whether its other
    place stands later.
    """
    lines: dict[int, list[MarginSign]] = {}
    for region, later in moved:
        if block.start <= region.span.start <= block.end:
            arrows = lines.setdefault(block.line_of(region.span.start), [])
            arrows.append(MarginSign(DOWN if later else UP, theme.moved.ink))
    marks: dict[int, list[Mark]] = {}
    for mark in found:
        place = first_word(mark.span, text)
        whole = is_moved_passage(mark) or (mark.block and mark.kind == "substitution")
        if block.start <= place <= block.end and not (whole and mark.span):
            marks.setdefault(block.line_of(place), []).append(mark)
    for number, those in marks.items():
        every = (*lines.get(number, ()), *_signs_of(those, theme))
        lines[number] = list({one.text: one for one in reversed(every)}.values())[::-1]
    return lines


def first_word(span: Span, text: str) -> int:
    """The place of the first character of a mark that is no white space, which may belong to the line before."""
    words = text[span.start : span.start + min(len(span), _BLANKS)]
    return span.start + (len(words) - len(words.lstrip()) if words.strip() else 0)


def _signs_of(marks: Sequence[Mark], theme: Theme) -> list[MarginSign]:
    """The signs for the marks of one line, one for each kind; for accidentals only where there is no substantive."""
    small = all(mark.level in ACCIDENTALS for mark in marks)
    if not small:
        marks = [mark for mark in marks if mark.level not in ACCIDENTALS]
    told: dict[str, Mark] = {}
    for mark in sorted(marks, key=lambda m: -LEVEL_NUMBERS[m.level]):
        told.setdefault(sign_of(mark), mark)
    return [MarginSign(text, tint_of(theme, mark).ink, small) for text, mark in told.items()]


def paint_signs(
    painter: QPainter,
    block: SetBlock,
    lines: Mapping[int, Sequence[MarginSign]],
    at: QPointF,
    barred: bool,
    zoom: float,
) -> None:
    """Paint the signs of each line, from the words outwards.

    In a narrow margin several stand nearer to the words; where a side bar is in the way (``barred``), the first stands
    above the others.
    """
    usual = at.x() - min(_SIGN_OFF, at.x() * _SIGN_SHARE)
    for line, those in lines.items():
        base = at.y() + block.baseline(block.lines[line])
        tight = sum(wide for _, wide in _sized(those, zoom)) > usual - _EDGE
        if tight and barred:
            for row, rise in ((those[:1], _RISE), (those[1:], -_SINK)):
                _paint_row(painter, row, QPointF(usual, base - rise * zoom), zoom * _STACKED)
        else:
            _paint_row(painter, those, QPointF(at.x() - _NEAR_WORDS if tight else usual, base), zoom)


def _paint_row(painter: QPainter, those: Sequence[MarginSign], right: QPointF, zoom: float) -> None:
    """Paint signs in a row that ends at this point, small enough to have room."""
    x = right.x()
    for one, (font, wide) in zip(those, _fitting(those, x - _EDGE, zoom), strict=True):
        x -= wide
        painter.setFont(font)
        painter.setPen(one.ink)
        painter.drawText(QPointF(x, right.y()), one.text)


def _fitting(those: Sequence[MarginSign], room: float, zoom: float) -> list[tuple[QFont, float]]:
    """The fonts and widths of signs: the largest in which all have room, or else the smallest."""
    shares = (tenths / 10 for tenths in range(10, _SMALLEST - 1, -1))
    found = (_sized(those, zoom * share) for share in shares)
    return next((one for one in found if sum(wide for _, wide in one) <= room), _sized(those, zoom * _SMALLEST / 10))


def _sized(those: Sequence[MarginSign], zoom: float) -> list[tuple[QFont, float]]:
    sizes = [(_SMALL_SIGN if one.small else _SIGN_SIZE) * min(zoom, 1.4) for one in those]
    fonts = [sign_font(round(size), bold=not one.small) for one, size in zip(those, sizes, strict=True)]
    return [(font, QFontMetricsF(font).horizontalAdvance(one.text)) for one, font in zip(those, fonts, strict=True)]


def paint_locators(painter: QPainter, page: Page, block: int, at: QPointF, theme: Theme, zoom: float) -> None:
    """Paint in the left margin where in the source the words of a line stand, such as the number of a page."""
    if block not in page.frames.locators:
        return
    there = page.set(block)
    painter.setFont(sign_font(round(_LOCATOR_SIZE * min(zoom, 1.4))))
    painter.setPen(theme.dim)
    wide = QFontMetricsF(painter.font())
    for place, words in page.frames.locators[block].items():
        x = max(2.0, at.x() - _LOCATOR_OFF - wide.horizontalAdvance(words))
        line = there.lines[there.line_of(place)]
        painter.drawText(QPointF(x, at.y() + there.baseline(line) - _LOCATOR_RISE * page.face.leading), words)


def paint_pens(
    painter: QPainter, block: SetBlock, places: Iterable[int], at: QPointF, wide: float, theme: Theme, zoom: float
) -> None:
    """Paint the sign of the reader's decisions, in the right margin of each line in which one begins."""
    lines = {block.line_of(place) for place in places if block.start <= place <= block.end}
    if lines:
        painter.setFont(sign_font(round(_PEN_SIZE * min(zoom, 1.4))))
        painter.setPen(theme.accent)
    for number in lines:
        line = block.lines[number]
        painter.drawText(QPointF(at.x() + wide + _PEN_OFF, at.y() + block.baseline(line)), PEN)


def paint_notes(
    painter: QPainter, block: SetBlock, noted: Sequence[int], by_reader: Sequence[int], at: QPointF, brushes: Brushes
) -> None:
    """Paint the sign of notes, a small sheet of paper, in the right margin of each line in which one begins.

    ``by_reader`` are the places with the sign of a decision, beside which it stands.
    """
    there = noted[bisect_left(noted, block.start) : bisect_right(noted, block.end)]
    taken = {block.line_of(place) for place in by_reader if block.start <= place <= block.end}
    wide, high = (size * min(brushes.zoom, 1.4) for size in _SHEET)
    for number in {block.line_of(place) for place in there}:
        left = at.x() + _PEN_OFF + (_PEN_SIZE if number in taken else 0)
        top = at.y() + block.baseline(block.lines[number]) - high
        paint_sheet(painter, QRectF(left, top, wide, high), brushes.theme.accent)


def paint_sheet(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Paint the sign of a note, a small sheet of paper."""
    painter.setPen(QPen(color, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)
    for third in (1, 2):
        y = box.top() + box.height() * third / 3
        painter.drawLine(QPointF(box.left() + 2, y), QPointF(box.right() - 2, y))
