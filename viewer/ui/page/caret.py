"""Places of a caret on a page, and the way from one to the next by character, word and line. Places are code points."""

from __future__ import annotations

import re

from PySide6.QtGui import QTextLayout

from viewer.ui.page.page import Page

_WORD = re.compile(r"\w+(?:['’\u2010-]\w+)*|\s+|[^\w\s]")


def next_place(page: Page, place: int, step: int) -> int:
    """The place one character on (``step`` 1) or back (-1), never between a letter and its accent."""
    block = page.blocks.at(place)
    there = page.set(block)
    if step > 0 and place >= there.end:
        return page.blocks.reach(block) if block + 1 < len(page.blocks) else there.end
    if step < 0 and place <= there.start:
        return int(page.blocks.ends[block - 1]) if block else there.start
    unit = there.unit(place)
    moved = there.layout.nextCursorPosition(unit) if step > 0 else there.layout.previousCursorPosition(unit)
    return there.place_of(moved)


def beside_word(page: Page, place: int, step: int) -> int:
    """The start of the next word (``step`` 1), or of this word or else the one before (-1)."""
    block = page.blocks.at(place)
    there = page.set(block)
    if (step > 0 and place >= there.end) or (step < 0 and place <= there.start):
        return next_place(page, place, step)
    mode = QTextLayout.CursorMode.SkipWords
    unit = there.unit(place)
    if step > 0:
        return there.place_of(there.layout.nextCursorPosition(unit, mode))
    return there.place_of(there.layout.previousCursorPosition(unit, mode))


def word_at(page: Page, place: int) -> tuple[int, int]:
    """Start and end of the word, the run of spaces or the mark of punctuation at a place."""
    there = page.set(page.blocks.at(place))
    inside = min(place, there.end) - there.start
    found = (there.start, there.start)
    for piece in _WORD.finditer(there.text):
        found = (there.start + piece.start(), there.start + piece.end())
        if piece.end() > inside:
            break
    return found


def paragraph_at(page: Page, place: int) -> tuple[int, int]:
    """Start and end of the whole paragraph at a place, of however many blocks it is."""
    start = page.text.rfind("\n", 0, place) + 1
    end = page.text.find("\n", place)
    return start, len(page.text) if end < 0 else end


def line_bounds(page: Page, place: int) -> tuple[int, int]:
    """The first and the last place of a caret in the line of a place."""
    there = page.set(page.blocks.at(place))
    line = there.lines[there.line_of(min(place, there.end))]
    last = line.end if line is there.lines[-1] else max(line.start, line.end - 1)
    return line.start, last


def spot(page: Page, place: int) -> tuple[float, float, float]:
    """Where a caret is drawn: x from the column's left edge, y from the top of the page, and its height, in px."""
    block = page.blocks.at(place)
    there = page.set(block)
    place = min(place, there.end)
    line = there.lines[there.line_of(place)]
    return there.x_of(place), page.text_top(block) + line.top, line.height


def place_at(page: Page, x: float, y: float) -> int:
    """The place nearest to a point: x from the column's left edge, y from the top of the page, in px."""
    block = page.at(y)
    if y < page.text_top(block) and block and page.text_top(block) - y > y - page.bottom(block - 1):
        block -= 1
    return page.set(block).place_at(x, y - page.text_top(block))


def lines_away(page: Page, place: int, x: float, down: float) -> int:
    """The place at ``x``, ``down`` px below this one (above, if negative), or the first or last of the page."""
    _, y, height = spot(page, place)
    wanted = y + height / 2 + down
    if wanted < page.text_top(0):
        return int(page.blocks.starts[0])
    if wanted > page.bottom(len(page.blocks) - 1):
        return int(page.blocks.ends[-1])
    found = place_at(page, x, wanted)
    if down > 0 and found <= place:  # the point lies in the gap between two blocks
        return place_at(page, x, page.text_top(min(page.blocks.at(place) + 1, len(page.blocks) - 1)) + 1)
    if down < 0 and found >= place and page.blocks.at(place):
        return place_at(page, x, page.bottom(page.blocks.at(place) - 1) - 1)
    return found
