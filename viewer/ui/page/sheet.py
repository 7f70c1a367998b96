"""A witness as it is shown: the page, the part of it in view, and what is marked in it. A widget paints it.

Points, x and y are px from the upper left corner of the view.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from viewer.collation.model.model import Category
from viewer.collation.query.marks import Mark, Region
from viewer.text.witness import Part, Span
from viewer.ui.page import caret, margins, paint
from viewer.ui.page.lines import SetBlock
from viewer.ui.page.marks import IntervalIndex, Marking, framing_marks, is_moved_passage
from viewer.ui.page.page import LABEL, Page
from viewer.ui.page.paint import Brushes
from viewer.ui.page.placeholders import name
from viewer.ui.page.viewport import Viewport
from viewer.ui.theme.fonts import Typeface

MARGIN = 34.0  # px, at the least, on each side of the column
_NARROW, _NARROW_MARGIN = 320, 25.0  # px: the width below which a pane has narrower margins, and these
_EYE = 1 / 3  # of the height: where a reader's eyes are supposed to be
_NEAR = 3.0  # px to the left and right of a mark that count as the mark when it is pointed at


class Sheet:
    """One text with what is marked in it, laid out to the width of its pane."""

    def __init__(self, text: str, made: Marking, face: Typeface, parts: Sequence[Part] = ()) -> None:
        """Lay out a text. ``parts``: what its file says of its stretches."""
        self.text, self.marking = text, made
        self.page = Page(self.text, face, face.measure())
        self.page.frame(framing_marks(self.marking, self.page.blocks, self.text, parts))
        self.viewport = Viewport(self.page)
        self._doubts = [part for part in parts if part.kind == "doubtful"]
        self._doubt_spans = IntervalIndex([part.span for part in self._doubts])
        self.left = MARGIN
        self._wide = 0.0
        self._shown = np.ones(len(self.marking.marks), bool)

    def show_levels(self, levels: frozenset[Category]) -> None:
        """Draw only the marks of these levels, and of the moves if these are among them, from now on."""
        self._shown = self.marking.shown(levels)

    def resize(self, wide: float, high: float, face: Typeface) -> None:
        """Take another size or typeface. What the reader was reading stays at its height."""
        self.viewport.height = high
        margin = _NARROW_MARGIN if wide < _NARROW else max(MARGIN, face.px(20))
        column = round(min(wide - 2 * margin, face.measure()))
        self.left, self._wide = round((wide - column) / 2), wide
        if column == self.page.width and face == self.page.face:
            self.viewport.settle()
            return
        at_head, eye = self.viewport.top <= 0, high * _EYE
        place = self.place_at_y(eye)
        self.page.lay_out(face, column)
        if at_head:
            self.viewport.to(0.0)
        else:
            self.viewport.show(place, eye)

    # where things stand

    def y_of(self, place: float, exactly: bool = False) -> float:
        """The y of a place; an estimate for one out of view, unless ``exactly``."""
        return self.page.y_of(place, exactly) - self.viewport.top

    def line_middle(self, place: int) -> float:
        """The y of the middle of the line of a place; of the place itself, where its block is not laid out."""
        return self.page.line_middle(place) - self.viewport.top

    def line_start(self, place: int) -> int:
        """The place at the start of the line that a place is in."""
        there = self.page.set(self.page.blocks.at(place))
        return there.lines[there.line_of(min(place, there.end))].start

    def place_at_y(self, y: float) -> float:
        """The place at this y, with its fraction."""
        return self.page.place_at(y + self.viewport.top)

    def place_at(self, point: QPointF) -> int:
        """The place of a caret that is put at this point."""
        return caret.place_at(self.page, point.x() - self.left, point.y() + self.viewport.top)

    def line_at(self, place: int) -> str:
        """The words of the line that a place is in."""
        start, end = caret.line_bounds(self.page, place)
        return self.text[start:end]

    def seen(self) -> Span:
        """The stretch of the text in view."""
        first, last = (self.place_at_y(y) for y in (0.0, self.viewport.height))
        start = min(max(0, int(first)), len(self.text))
        return Span(start, min(max(start, round(last)), len(self.text)))

    def name_above(self) -> str:
        """The name of the framing at the upper edge of the view, where that name itself is out of view; else ""."""
        place = max(0, int(self.place_at_y(0.0)))
        regions = (self.marking.regions[i] for i in self.marking.region_spans.touching(place, place + 1))
        region = next((region for region in regions if region.role), None)
        if region is None:
            return ""
        start, high = region.span.stripped(self.text).start, self.page.face.leading * LABEL
        hidden = self.y_of(start) < high and self.y_of(region.span.end) > 2 * high
        return self.marking.names.get(start, "") if hidden else ""

    def marks_of(self, block: int, current: int | None = None) -> list[Mark]:
        """The marks drawn in a block: of the levels shown, and that of the current variant whatever its level."""
        start, end = int(self.page.blocks.starts[block]), self.page.blocks.reach(block)
        made = self.marking
        if block + 1 == len(self.page.blocks):
            end += 1  # so that an omission at the very end of the text belongs to the last block
        found = made.spans.touching(start, end)
        return [made.marks[i] for i in found if self._shown[i] or made.marks[i].variant == current]

    def mark_at(self, point: QPointF, current: int | None = None) -> Mark | None:
        """The mark at a point: the shortest, where there are several."""
        block, at = self._block_at(point)
        there = self.page.set(block)
        inside = point - at
        hits = [
            mark
            for mark in self.marks_of(block, current)
            for rect in paint.boxes_of(there, mark, self.page.face.zoom)
            if _target(rect, mark).contains(inside)
        ]
        return min(hits, key=lambda mark: len(mark.span)) if hits else None

    def match_at(self, point: QPointF) -> Region | None:
        """The innermost match at the height of a point."""
        return self.marking.match_at(int(self.place_at_y(point.y())))

    def unseen_at(self, point: QPointF) -> str | None:
        """The name of the character that a box at this point stands for; None where there is no box."""
        block, at = self._block_at(point)
        there = self.page.set(block)
        for place in there.boxes:
            start = there.start + place
            if any(rect.contains(point - at) for rect in there.rects(start, start + 1)):
                return name(self.text[start])
        return None

    def confidence_at(self, place: int) -> str:
        """How sure text recognition is of the word at a place ("62 %"); "" where it is, or read nothing."""
        found = self._doubt_spans.touching(place, place + 1)
        return self._doubts[found[0]].locator if len(found) else ""

    def _block_at(self, point: QPointF) -> tuple[int, QPointF]:
        y = point.y() + self.viewport.top
        block = self.page.at(y)
        if y < self.page.text_top(block) and block:
            block -= 1
        return block, self._at(block)

    def _at(self, block: int) -> QPointF:
        return QPointF(self.left, self.page.text_top(block) - self.viewport.top)

    # painting

    def paint(self, painter: QPainter, area: QRectF, brushes: Brushes, selected: Span | None) -> None:
        """Paint this part of the view."""
        theme, up = brushes.theme, self.viewport.top
        painter.fillRect(area, theme.paper)
        first, last = (self.page.at(y + up) for y in (area.top(), area.bottom()))
        seen = range(first, last + 1)
        # the paper of a block of framing reaches into the space above the next block
        for block in range(max(0, first - 1), last + 1):
            margins.paint_band(painter, self.page, block, up, self._wide, theme)
        for block in seen:
            margins.paint_label(painter, self.page, block, up, self.left, theme)
            margins.paint_locators(painter, self.page, block, self._at(block), theme, brushes.zoom)
            self.paint_block(painter, block, self._at(block), brushes, selected)

    def paint_block(
        self, painter: QPainter, block: int, at: QPointF, brushes: Brushes, selected: Span | None = None
    ) -> None:
        """Paint a block with its first line at this point: its words, what is marked in them, the signs beside them."""
        there = self.page.set(block)
        self._paint_regions(painter, block, at, brushes)
        margins.paint_inline_labels(painter, self.page, block, at, brushes.theme)
        found = self.marks_of(block, brushes.current)
        painter.translate(at)
        paint.paint_tints(painter, there, found, brushes)
        paint.paint_found(painter, there, brushes)
        painter.translate(-at)
        span = (selected.start, selected.end) if selected else None
        paint.paint_words(painter, there, at, brushes.theme, span)
        painter.translate(at)
        paint.paint_lines(painter, there, found, self.text, brushes)
        doubts = [self._doubts[i].span for i in self._doubt_spans.touching(there.start, there.end)]
        paint.paint_doubts(painter, there, doubts, brushes)
        painter.translate(-at)
        regions, later = self._regions_in(there), self.marking.later
        moved = [(region, later[region.match or 0]) for region in regions if region.moved]
        signs = margins.margin_signs(there, found, moved, self.text, brushes.theme)
        blocks = list(filter(paint.is_block, found))
        for mark in blocks:
            first = margins.first_word(mark.span, self.text)
            margins.paint_bars(painter, there, mark, first, at, brushes)
            if mark.variant == brushes.current and there.start <= first < there.end:
                signs.pop(there.line_of(first), None)  # the number of the block stands there
        margins.paint_signs(painter, there, signs, at, bool(moved or blocks), brushes.zoom)
        by_reader = [mark.span.start for mark in found if mark.by_reader]
        by_reader += [region.span.start for region in regions if region.by_reader]
        margins.paint_pens(painter, there, by_reader, at, self.page.width, brushes.theme, brushes.zoom)
        margins.paint_notes(painter, there, brushes.noted, by_reader, at + QPointF(self.page.width, 0), brushes)

    def _regions_in(self, block: SetBlock) -> list[Region]:
        return [self.marking.regions[i] for i in self.marking.region_spans.touching(block.start, block.end)]

    def _paint_regions(self, painter: QPainter, block: int, at: QPointF, brushes: Brushes) -> None:
        there, made, theme = self.page.set(block), self.marking, brushes.theme
        for i in made.region_spans.touching(there.start, there.end):
            region = made.regions[i]
            if region.role and not self.page.frames.framed[block]:
                margins.paint_inline_framing(painter, there, region, at, theme)
            elif region.moved:
                margins.paint_moved(painter, there, region, at, theme)
        for i in made.echo_spans.touching(there.start, there.end):
            span = Span(int(made.echo_spans.starts[i]), int(made.echo_spans.ends[i]))
            margins.paint_echo(painter, there, span, at, theme)

    def paint_caret(self, painter: QPainter, place: int, brushes: Brushes) -> None:
        """Paint a thin caret at a place."""
        x, y, height = caret.spot(self.page, place)
        x, y = x + self.left, y - self.viewport.top
        inset = height * 0.14
        painter.setPen(QPen(brushes.theme.ink, 1))
        painter.drawLine(QPointF(x, y + inset), QPointF(x, y + height - inset))


def _target(rect: QRectF, mark: Mark) -> QRectF:
    """The box in which a mark is pointed at: that of its words, or for a whole moved passage that of the side bar."""
    if is_moved_passage(mark):
        return QRectF(-_NARROW_MARGIN, rect.top(), _NARROW_MARGIN, rect.height())
    return rect.adjusted(-_NEAR, 0, _NEAR, 0)
