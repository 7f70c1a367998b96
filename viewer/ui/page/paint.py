"""Painting of a block and its marks. Colors are the theme's; nothing is shown by color alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QTextCharFormat, QTextLayout

from viewer.collation.model.model import ACCIDENTALS, Level
from viewer.collation.query.marks import Mark
from viewer.text.witness import Span
from viewer.ui.page.lines import Line, SetBlock
from viewer.ui.page.marks import MovedMark, SwappedMark, is_moved_passage
from viewer.ui.theme.theme import Theme, Tint, blend

UP, DOWN = "↑", "↓"
SIGNS = {"insertion": "+", "omission": "\u2212", "substitution": "~", "transposition": "\u2194"}
_CARET_WIDE, _CARET_TALL = 4.5, 6.0  # px at the usual size: half the width of a caret, and its height
_BOW = 2.6  # px, half the length of a wave
UNDER = 3.5  # px below the baseline, at the usual size: the line under a variant
_LINES = {"moved": Qt.PenStyle.DashDotLine, "omission": Qt.PenStyle.DashLine}  # else solid
_RADIUS = 3.0
_DOUBT, _DOUBT_DEEP = (2.0, 2.5), 5.0  # px at the usual size: strokes and gaps of the line, and where it is
_STRIKE = 4.6  # px above the baseline, at the usual size: through the middle of the small letters


@dataclass(frozen=True, slots=True)
class Brushes:
    """How to paint a block: the theme, the size, and what is current, hovered, found or noted."""

    theme: Theme
    zoom: float
    current: int | None = None
    hover: int | None = None
    found: Callable[[int, int], list[Span]] | None = None  # start, end -> the hits of the text search there
    found_now: Span | None = None  # the current hit
    struck: bool = False  # omissions are struck through: the inline text has the words that were left out
    noted: Sequence[int] = ()  # where notes begin, in order


def tint_of(theme: Theme, mark: Mark) -> Tint:
    """The colors of a mark; those of a move where it is an end of one."""
    return theme.moved if isinstance(mark, MovedMark) else tint_of_kind(theme, mark.kind, mark.level in ACCIDENTALS)


def tint_of_kind(theme: Theme, kind: str, accidental: bool) -> Tint:
    """The colors of a variant: one set for all accidentals, one for each kind of substantive, and one for moves."""
    if kind == "transposition":
        return theme.moved
    if accidental:
        return theme.accidental
    return {"insertion": theme.insertion, "omission": theme.omission, "substitution": theme.substitution}[kind]


def sign_of(mark: Mark) -> str:
    """The sign of a mark in the margin; for an end of a move, an arrow to the other end."""
    if isinstance(mark, MovedMark):
        return DOWN if mark.later else UP
    return SIGNS[mark.kind]


def is_block(mark: Mark) -> bool:
    """Whether words are marked as a whole, with a ground and a bar in the margin, and no line under each of them."""
    return mark.block and bool(mark.span) and mark.kind != "transposition"


def tint_of_level(theme: Theme, level: Level) -> Tint:
    """The colors of a level, where no kind is given."""
    if level in ACCIDENTALS:
        return theme.accidental
    return theme.insertion if level == "editorial" else theme.substitution


def paint_tints(painter: QPainter, block: SetBlock, found: Sequence[Mark], brushes: Brushes) -> None:
    """Paint the background of each mark, with an outline for the current variant and for the hovered one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in sorted(found, key=lambda mark: mark.variant == brushes.current):  # its outline lies over its neighbors
        if is_moved_passage(mark) and mark.variant not in (brushes.current, brushes.hover):
            continue  # its side bar is enough
        tint = tint_of(brushes.theme, mark)
        if mark.block and mark.span:
            _paint_block(painter, block, mark, tint, brushes)
            continue
        for rect in boxes_of(block, mark, brushes.zoom):
            _paint_box(painter, rect, mark, tint, brushes)
    painter.restore()


def ground(theme: Theme, tint: Tint) -> QColor:
    """The pale ground of a long stretch: half as strong as the paper under single words."""
    return blend(tint.paper, theme.paper, 0.5)


def shape_of(block: SetBlock, span: Span) -> QPainterPath:
    """The outline of the lines of a stretch: whole lines reach as far as the longest of them."""
    rects = word_rects(block, span)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if not rects:
        return path
    left, right = min(rect.left() for rect in rects), max(rect.right() for rect in rects)
    for number, rect in enumerate(rects):
        if number + 1 < len(rects):  # the end of its line
            if block.backward:
                rect.setLeft(left)
            else:
                rect.setRight(right)
        path.addRect(rect.adjusted(-2, -0.25, 2, 0.25))
    return path.simplified()


def _paint_block(painter: QPainter, block: SetBlock, mark: Mark, tint: Tint, brushes: Brushes) -> None:
    """Paint the ground of a long stretch: one block, with an outline where it is current or hovered."""
    theme = brushes.theme
    painter.setBrush(ground(theme, tint))
    painter.setPen(Qt.PenStyle.NoPen)
    if mark.variant == brushes.current:
        painter.setPen(QPen(theme.current.line, 1.3))
    elif mark.variant == brushes.hover:
        painter.setPen(QPen(tint.line, 1.0))
    painter.drawPath(shape_of(block, mark.span))


def _paint_box(painter: QPainter, rect: QRectF, mark: Mark, tint: Tint, brushes: Brushes) -> None:
    theme = brushes.theme
    inset = rect.height() * 0.07
    box = rect.adjusted(-0.5, inset, 0.5, -inset)
    if mark.variant == brushes.current:
        painter.setPen(QPen(theme.current.line, 1.3))
        painter.setBrush(theme.current.paper)
        painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), _RADIUS, _RADIUS)
    elif mark.variant == brushes.hover:
        painter.setPen(QPen(tint.line, 1.3))
        painter.setBrush(blend(tint.paper, tint.line, 0.25))
        painter.drawRoundedRect(box.adjusted(-1, 0, 1, 0), _RADIUS, _RADIUS)
    elif mark.span:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint.paper)
        painter.drawRoundedRect(box, 1.5, 1.5)


def paint_found(painter: QPainter, block: SetBlock, brushes: Brushes) -> None:
    """Paint the hits of the text search as boxes with an edge, a strong one for the current hit."""
    if brushes.found is None:
        return
    tint = brushes.theme.found
    for span in brushes.found(block.start, block.end):
        now = span == brushes.found_now
        painter.setPen(QPen(tint.ink if now else tint.line, 2.0 if now else 1.0))
        painter.setBrush(tint.paper)
        for rect in word_rects(block, span):
            inset = rect.height() * 0.1
            painter.drawRect(rect.adjusted(-1, inset, 1, -inset))


def boxes_of(block: SetBlock, mark: Mark, zoom: float) -> list[QRectF]:
    """The boxes of a mark in a block; a small one, where it is empty or consists of the newline after the block."""
    rects = word_rects(block, mark.span)
    if rects and any(rect.width() > 0.5 for rect in rects):
        return rects
    if mark.span and mark.span.end > block.end >= mark.span.start:
        return [block.end_rect()]
    if block.start <= mark.span.start:
        place = min(mark.span.start, block.end)
        line = block.lines[block.line_of(place)]
        half = _CARET_WIDE * zoom
        return [QRectF(block.x_of(place) - half, line.top, 2 * half, line.height)]
    return []


def word_rects(block: SetBlock, span: Span) -> list[QRectF]:
    """The boxes of a stretch, without the spaces at its ends."""
    words = block.text[max(0, span.start - block.start) : max(0, span.end - block.start)]
    if not words.strip():
        return block.rects(span.start, span.end)
    start = max(span.start, block.start) + len(words) - len(words.lstrip())
    return block.rects(start, start + len(words.strip()))


def paint_words(
    painter: QPainter, block: SetBlock, at: QPointF, theme: Theme, selected: tuple[int, int] | None
) -> None:
    """Paint the words, the selection, and the boxes for characters that cannot be seen; mark-up is dim."""
    formats = [_format(block, *stretch, ink=theme.dim) for stretch in block.markup]
    formats += [_format(block, place, place + 1, ink=theme.accidental.ink) for place in _boxes(block)]
    if selected and (rects := block.rects(*selected)):
        for rect in rects:
            painter.fillRect(rect.translated(at), theme.selection)
        if selected[0] <= block.end < selected[1]:
            painter.fillRect(block.end_rect().translated(at), theme.selection)
    elif selected and selected[0] <= block.end < selected[1]:
        painter.fillRect(block.end_rect().translated(at), theme.selection)
    painter.setPen(theme.ink)
    block.layout.draw(painter, at, formats)


def _boxes(block: SetBlock) -> list[int]:
    return [block.start + place for place in block.boxes]


def _format(block: SetBlock, start: int, end: int, ink: QColor) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = block.unit(start)
    made.length = block.unit(end) - made.start
    style = QTextCharFormat()
    style.setForeground(QBrush(ink))
    made.format = style
    return made


def paint_lines(painter: QPainter, block: SetBlock, found: Sequence[Mark], text: str, brushes: Brushes) -> None:
    """Paint underlines, strikes, carets, and signs for white space."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in found:
        struck = brushes.struck and mark.kind == "omission" and mark.level not in ACCIDENTALS
        if is_moved_passage(mark) or (is_block(mark) and not struck):
            continue
        tint = brushes.theme.current if mark.variant == brushes.current else tint_of(brushes.theme, mark)
        words = text[mark.span.start : mark.span.end]
        if mark.span and not words.strip():
            _paint_white(painter, block, mark, words, tint, brushes.zoom)
        elif mark.span:
            for rect in word_rects(block, mark.span):
                line = _line_in(block, rect)
                if struck:
                    _strike(painter, rect, block.baseline(line), tint, brushes.zoom)
                else:
                    _underline(painter, rect, line, block, mark, tint, brushes.zoom)
        elif block.start <= mark.span.start:
            _paint_caret(painter, block, min(mark.span.start, block.end), tint, brushes.zoom)
    painter.restore()


def _line_in(block: SetBlock, rect: QRectF) -> Line:
    return block.lines[block.line_at(rect.center().y())]


def _underline(
    painter: QPainter, rect: QRectF, line: Line, block: SetBlock, mark: Mark, tint: Tint, zoom: float
) -> None:
    kind = (
        "accidental"
        if mark.level in ACCIDENTALS
        else "moved"
        if isinstance(mark, MovedMark | SwappedMark)
        else mark.kind
    )
    ends = rect.left() + 0.5, rect.right() - 0.5
    paint_underline(painter, ends, block.baseline(line) + UNDER * zoom, kind, tint.line, zoom)


def paint_underline(
    painter: QPainter, ends: tuple[float, float], y: float, kind: str, color: QColor, zoom: float = 1.0
) -> None:
    """Paint the line under words of this kind: dots for an accidental, a wave for a substitution, and so on."""
    left, right = ends
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind == "accidental":
        _dots(painter, left, right, y, color, zoom)
    elif kind == "substitution":
        painter.setPen(QPen(color, 1.2 * zoom))
        painter.drawPath(_wave(max(2, int((right - left) / (_BOW * zoom))), zoom).translated(left, y))
    else:
        painter.setPen(QPen(color, 1.6 * zoom, _LINES.get(kind, Qt.PenStyle.SolidLine)))
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def paint_doubts(painter: QPainter, block: SetBlock, spans: Sequence[Span], brushes: Brushes) -> None:
    """Underline words that text recognition is not sure of: a thin broken line, below the lines of variants."""
    pen = QPen(brushes.theme.dim, brushes.zoom)
    pen.setDashPattern(_DOUBT)
    painter.setPen(pen)
    for span in spans:
        for rect in word_rects(block, span):
            y = round(block.baseline(_line_in(block, rect)) + _DOUBT_DEEP * brushes.zoom) + 0.5
            painter.drawLine(QPointF(rect.left() + 0.5, y), QPointF(rect.right() - 0.5, y))


def _strike(painter: QPainter, rect: QRectF, base: float, tint: Tint, zoom: float) -> None:
    painter.setPen(QPen(tint.ink, 1.3 * zoom))
    y = base - _STRIKE * zoom
    painter.drawLine(QPointF(rect.left() - 0.5, y), QPointF(rect.right() + 0.5, y))


def _dots(painter: QPainter, left: float, right: float, y: float, color: QColor, zoom: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    x, radius = left + zoom, 0.85 * zoom
    while x <= max(right, left + zoom):
        painter.drawEllipse(QPointF(x, y), radius, radius)
        x += 3.2 * zoom


@lru_cache(maxsize=256)
def _wave(bows: int, zoom: float) -> QPainterPath:
    """A wavy line from 0 to the right, of so many half waves."""
    path = QPainterPath(QPointF(0, 0))
    half, swing = _BOW * zoom, 2.2 * zoom
    for bow in range(bows):
        x = bow * half
        path.quadTo(QPointF(x + half / 2, swing if bow % 2 else -swing), QPointF(x + half, 0))
    return path


def _paint_caret(painter: QPainter, block: SetBlock, place: int, tint: Tint, zoom: float) -> None:
    line = block.lines[block.line_of(place)]
    x, base = block.x_of(place), block.baseline(line)
    wide, tall = _CARET_WIDE * zoom * 0.85, _CARET_TALL * zoom
    pen = QPen(tint.line, 1.7 * zoom)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(x - wide, base + tall), QPointF(x, base - 0.5), QPointF(x + wide, base + tall)])


def _paint_white(painter: QPainter, block: SetBlock, mark: Mark, words: str, tint: Tint, zoom: float) -> None:
    """Paint signs for white space that differs: a paragraph mark for a newline, an open box for a space."""
    if "\n" in words and mark.span.end > block.end:
        _paint_pilcrow(painter, block, tint, zoom)
    painter.setPen(QPen(tint.line, 1.2 * zoom))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place in range(max(mark.span.start, block.start), min(mark.span.end, block.end)):
        for rect in block.rects(place, place + 1):
            base = block.baseline(_line_in(block, rect)) + 3 * zoom
            left, right = rect.left() + 0.8, max(rect.right() - 0.8, rect.left() + 2.5)
            rise = base - 3.5 * zoom
            corners = [QPointF(left, rise), QPointF(left, base), QPointF(right, base), QPointF(right, rise)]
            painter.drawPolyline(corners)
            if words[place - mark.span.start] == "\u00a0":  # a no-break space: a closed box
                painter.drawLine(corners[0], corners[3])


def _paint_pilcrow(painter: QPainter, block: SetBlock, tint: Tint, zoom: float) -> None:
    line = block.lines[-1]
    x = block.x_of(block.end, len(block.lines) - 1)
    font = sign_font(round(13 * zoom))
    painter.setFont(font)
    painter.setPen(tint.ink)
    wide = painter.fontMetrics().horizontalAdvance("¶")
    painter.drawText(QPointF(x - wide - 2 if block.backward else x + 2, block.baseline(line)), "¶")


def sign_font(size: int, bold: bool = False, spaced: bool = False) -> QFont:
    """The font of signs and names, that of the user interface, in px."""
    font = QFont()
    font.setPixelSize(max(1, size))
    font.setBold(bold)
    if spaced:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return font
