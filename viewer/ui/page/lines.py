"""One block laid out in lines: where a code point is drawn, and which code point is at a point.

Places are code points of the witness's text; x and y are px from the left edge of the column and the top of the
block's first line.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from viewer.collation.words.markup import stretches_of_markup
from viewer.text.direction import right_to_left, two_ways
from viewer.ui.offsets import Offsets
from viewer.ui.page.placeholders import boxes, with_placeholders

TAB = 4  # characters
CELL = 12  # characters: the distance of tab stops in a row of a table
RAISE = 0.62  # of the leading: extra room above a line within a paragraph in which a name begins
_BREAK_MARK = 0.3  # of the leading: how far a newline that is selected or marked reaches beyond its line


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its code points (end excluded), its top and height in px, and Qt's object for it."""

    start: int
    end: int
    top: float
    height: float
    qt: QTextLine


class SetBlock:
    """A block laid out to a width, without colours and without its position on the page."""

    def __init__(
        self,
        text: str,
        start: int,
        font: QFont,
        leading: float,
        width: float,
        raised: Sequence[int] = (),
        inset: float = 0.0,
        tab: int = TAB,
    ) -> None:
        """Lay out ``text``, which begins at the code point ``start``. ``raised``: places with a name above them.

        ``inset``: px that the lines are set in on both sides, at most a quarter of the width. ``tab``: the distance of
        tab stops, in characters.
        """
        self._inset = min(inset, width / 4)
        shown = with_placeholders(text)
        self.start, self.end = start, start + len(text)
        self.text = text
        self.width = width
        self.boxes = boxes(shown, text)
        self._offsets = Offsets.of(shown)
        self._two_ways = two_ways(shown)
        self.backward = self._two_ways and right_to_left(shown)
        self.layout = QTextLayout(shown, font)
        self.layout.setTextOption(_option(self.backward, font, tab))
        self.layout.setCacheEnabled(True)
        self.lines = self._set_lines(leading, raised)
        self.height = self.lines[-1].top + self.lines[-1].height

    @cached_property
    def markup(self) -> list[tuple[int, int]]:
        """The places of what is mark-up, as ``##`` before a heading."""
        return [(self.start + low, self.start + high) for low, high in stretches_of_markup(self.text)]

    def _set_lines(self, leading: float, raised: Sequence[int]) -> list[Line]:
        lines: list[Line] = []
        top = 0.0
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(self.width - 2 * self._inset)
            height = max(leading, math.ceil(line.height()))  # some scripts stand taller than the leading of the face
            first = self.place_of(line.textStart())
            last = self.place_of(line.textStart() + line.textLength())
            # a place at the very end of the block counts to its last line
            if any(first <= place < last or place >= last == self.end for place in raised):
                top += round(RAISE * leading)
            line.setPosition(QPointF(self._inset, top + (height - line.height()) / 2))
            lines.append(Line(first, last, top, height, line))
            top += height
        self.layout.endLayout()
        return lines or [Line(self.start, self.end, 0.0, leading, line)]

    def unit(self, place: int) -> int:
        """The UTF-16 position in this block for a code point of the witness."""
        return self._offsets.to_utf16(min(max(place, self.start), self.end) - self.start)

    def place_of(self, unit: int) -> int:
        """The code point of the witness for a UTF-16 position in this block."""
        return self.start + self._offsets.to_code_point(unit)

    def line_at(self, y: float) -> int:
        """The number of the line at this y; of the first or the last, where it is above or below all."""
        for number, line in enumerate(self.lines):
            if y < line.top + line.height:
                return number
        return len(self.lines) - 1

    def line_of(self, place: float) -> int:
        """The number of the line that a code point stands in."""
        low, high = 0, len(self.lines) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.lines[middle].start <= place:
                low = middle
            else:
                high = middle - 1
        return low

    def place_at(self, x: float, y: float) -> int:
        """The place of a caret that is put at this point."""
        line = self.lines[self.line_at(y)]
        if not line.qt.isValid():
            return self.start
        place = self.place_of(line.qt.xToCursor(x))
        # the end of a wrapped line is also the start of the next: a click in this line must leave the caret in it
        return place - 1 if place == line.end != self.end and place > line.start else place

    def x_of(self, place: int, line: int | None = None) -> float:
        """The x of a caret at this place."""
        there = self.lines[self.line_of(place) if line is None else line].qt
        return _x(there.cursorToX(self.unit(place))) if there.isValid() else 0.0

    def y_of(self, place: float) -> float:
        """The y of a place, which may lie between two code points: it grows evenly within each line."""
        line = self.lines[self.line_of(place)]
        share = (place - line.start) / max(1, line.end - line.start)
        return line.top + line.height * min(1.0, max(0.0, share))

    def reading_place(self, y: float) -> float:
        """The place at this y, with its fraction: the inverse of ``y_of``."""
        line = self.lines[self.line_at(y)]
        share = min(1.0, max(0.0, (y - line.top) / line.height))
        return line.start + share * (line.end - line.start)

    def rects(self, start: int, end: int) -> list[QRectF]:
        """The boxes of the part of a stretch in this block, line by line; several in a line where directions change."""
        start, end = max(start, self.start), min(end, self.end)
        found: list[QRectF] = []
        if end <= start:
            return found
        for number in range(self.line_of(start), self.line_of(end - 1) + 1):
            line = self.lines[number]
            first, last = max(start, line.start), min(end, line.end)
            if last <= first or not line.qt.isValid():
                continue
            for left, right in self._runs(line, first, last):
                found.append(QRectF(left, line.top, min(right, self.width + 2) - left, line.height))
        return found

    def _runs(self, line: Line, start: int, end: int) -> list[tuple[float, float]]:
        if not self._two_ways:
            return [(_x(line.qt.cursorToX(self.unit(start))), _x(line.qt.cursorToX(self.unit(end))))]
        # where the direction changes one place has two x, so the positions of the glyphs are used
        first = self.unit(start)
        cells = []
        for run in line.qt.glyphRuns(first, self.unit(end) - first):
            widths = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
            for at, wide in zip(run.positions(), widths, strict=True):
                cells.append((at.x(), at.x() + wide.x()))
        return _joined(sorted(cells))

    def baseline(self, line: Line) -> float:
        """The y of the line's baseline."""
        return line.qt.y() + line.qt.ascent() if line.qt.isValid() else line.top + line.height * 0.7

    def end_rect(self) -> QRectF:
        """A small box after the last character: where the newline would stand."""
        line = self.lines[-1]
        wide = line.height * _BREAK_MARK
        x = self.x_of(self.end, len(self.lines) - 1)
        return QRectF(x - wide if self.backward else x, line.top, wide, line.height)


def _option(backward: bool, font: QFont, tab: int) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if backward else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if backward else Qt.AlignmentFlag.AlignLeft)
    option.setTabStopDistance(tab * QFontMetricsF(font).horizontalAdvance("n"))
    return option


def _x(found: object) -> float:
    """The x alone: Qt returns the place of the caret with it."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]


def _joined(cells: list[tuple[float, float]]) -> list[tuple[float, float]]:
    runs: list[tuple[float, float]] = []
    for left, right in cells:
        if runs and left - runs[-1][1] < 0.6:
            runs[-1] = (runs[-1][0], max(right, runs[-1][1]))
        else:
            runs.append((left, right))
    return runs
