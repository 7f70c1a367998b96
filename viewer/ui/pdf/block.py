"""Words in their styles, broken into lines that stand on one grid, so that columns side by side are level."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from viewer.ui.offsets import Offsets

_BELOW = 0.2  # of the size: how far below the foot of letters the lines under them stand
_LINE_BREAK = "\u2028"  # as QTextLayout knows it


class Underline(NamedTuple):
    """A line under words. ``strokes``: one or two."""

    color: QColor
    pen: Qt.PenStyle = Qt.PenStyle.SolidLine
    strokes: int = 1


class Words(NamedTuple):
    """Some words of one style; ``mark``: what is to be remembered of the line on which they begin."""

    text: str
    style: QTextCharFormat | None = None
    mark: object = None
    under: Underline | None = None


class Rule(NamedTuple):
    """An underline of some words on a line: from here to there in the block."""

    start: float
    end: float
    y: float
    under: Underline


class SetLine(NamedTuple):
    """A line of a block: where the top of its place is in the block, and was when it was set; the marks of the words
    that begin on it; the lines under words, from the top of the block as it was set."""

    line: QTextLine
    top: float
    set_at: float
    marks: tuple[object, ...]
    rules: tuple[Rule, ...]


class Block:
    """Words in lines."""

    def __init__(
        self,
        words: Sequence[Words],
        font: QFont,
        width: float,
        leading: float,
        *,
        start: float = 0.0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """``start``: how far the first line is indented, since others stand on it already."""
        self._layout = _layout(words, font, align)  # kept, since its lines live no longer than it does
        self.leading = leading
        places, under = _places(words)[::-1], _underlined(words)[::-1]  # the next one is the last
        ascent = QFontMetricsF(font).ascent()
        above = (leading - QFontMetricsF(font).height()) / 2 + ascent
        self.lines: list[SetLine] = []
        self._layout.beginLayout()
        top = 0.0
        while (line := self._layout.createLine()).isValid():
            shift = start if not self.lines else 0.0
            line.setLineWidth(max(1.0, width - shift))
            if shift and line.naturalTextWidth() > width - shift:  # not even the first word fits
                line.setLineWidth(width)
                shift, top = 0.0, leading
            line.setPosition(QPointF(shift, top + above - line.ascent()))
            end = line.textStart() + line.textLength()
            marks = []
            while places and places[-1][0] < end:
                marks.append(places.pop()[1])
            rules = tuple(_rules(line, under, top + above + _BELOW * font.pixelSize()))
            self.lines.append(SetLine(line, top, top, tuple(marks), rules))
            top += leading
        self._layout.endLayout()
        self.height = top

    def cut(self, count: int) -> tuple[Block, Block]:
        """The first lines, and the others, as blocks of their own."""
        first, rest = copy(self), copy(self)
        first.lines, rest.lines = self.lines[:count], self.lines[count:]
        first.height = rest.lines[0].top if rest.lines else self.height
        rest.height = self.height - first.height
        rest.lines = [line._replace(top=line.top - first.height) for line in rest.lines]
        return first, rest

    @property
    def end(self) -> float:
        """How far the words of the last line reach."""
        if not self.lines:
            return 0.0
        last = self.lines[-1].line
        return last.x() + last.naturalTextWidth()


def text_style(
    color: QColor | None = None, *, font: QFont | None = None, ground: QColor | None = None
) -> QTextCharFormat:
    """A style of characters; what is None stays as the block has it."""
    made = QTextCharFormat()
    if font is not None:
        made.setFont(font)
    if color is not None:
        made.setForeground(color)
    if ground is not None:
        made.setBackground(ground)
    return made


def _layout(words: Iterable[Words], font: QFont, align: Qt.AlignmentFlag) -> QTextLayout:
    formats, texts, place = [], [], 0
    for one in words:
        text = one.text.replace("\n", _LINE_BREAK)
        size = Offsets.of(text).units
        if one.style is not None and size:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = place, size, one.style
            formats.append(part)
        texts.append(text)
        place += size
    layout = QTextLayout("".join(texts), font)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.setCacheEnabled(True)
    return layout


def _places(words: Iterable[Words]) -> list[tuple[int, object]]:
    found, place = [], 0
    for one in words:
        if one.mark is not None:
            found.append((place, one.mark))
        place += Offsets.of(one.text).units
    return found


def _underlined(words: Iterable[Words]) -> list[tuple[int, int, Underline]]:
    found, place = [], 0
    for one in words:
        end = place + Offsets.of(one.text).units
        if one.under is not None and end > place:
            found.append((place, end, one.under))
        place = end
    return found


def _rules(line: QTextLine, under: list[tuple[int, int, Underline]], y: float) -> Iterator[Rule]:
    """What of these, of which the next is the last, stands under words of the line; those that end on it are taken."""
    first, end = line.textStart(), line.textStart() + line.textLength()
    last = line.x() + line.naturalTextWidth()  # without the blanks at the end of the line
    while under and under[-1][0] < end:
        start, stop, how = under[-1]
        edges = sorted(min(last, _x(line, place)) for place in (max(start, first), min(stop, end)))
        yield Rule(edges[0], edges[1], y, how)
        if stop > end:
            break
        under.pop()


def _x(line: QTextLine, place: int) -> float:
    """Where a character stands."""
    found: Any = line.cursorToX(place)  # the place comes back with it
    return float(found[0])
