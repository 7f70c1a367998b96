"""Lines -> blocks: paragraphs over the ends of lines, columns and pages, told by places and sizes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from viewer.text.reading.pdf.page import PdfLine, PdfPage

_SAME_SIZE = 0.12  # share by which the sizes of two lines may differ: italics and capitals measure a little otherwise
_INDENT = 0.6, 4.5  # times the size, by which the first line of a paragraph is set in or out
_GAP = 1.3  # times the usual distance of two lines, from which on there is a space between
_SOME = 0.03  # of all lines are the first ones of paragraphs, at least
_PITCH = 1.3  # times the size, where there are no two lines to measure
_FAR = 4  # times the size: beyond that it is a gap
_FITS = 1.1  # the width of a word is guessed from its letters
_SPACE = 0.35  # times the size
_OFTEN = 3  # lines that end at one place, from which on it is the margin
_STEP = 2.0  # points, within which lines end at one place
_BULLET = re.compile(r"[•‣◦▪●○■–*]\s|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s")
_SENTENCE_ENDS = re.compile(r"[.!?:…。！？][\"'”’»)\]]*$")


class Placed(NamedTuple):
    """A line and the number of its page, from 0."""

    line: PdfLine
    page: int


@dataclass(slots=True)
class PdfBlock:
    """Lines that are one paragraph, heading or note."""

    lines: list[Placed] = field(default_factory=list)

    @property
    def size(self) -> float:
        """The size of its type."""
        return self.lines[0].line.size


def paragraph_blocks(pages: list[PdfPage]) -> Iterator[PdfBlock]:
    """The blocks of the pages, in their order."""
    margins = _Margins(pages)
    lines = [Placed(line, number) for number, page in enumerate(pages) for line in page.lines]
    block = PdfBlock()
    for place, now in enumerate(lines):
        if block.lines and _begins(block, now, lines[place + 1] if place + 1 < len(lines) else None, margins):
            yield block
            block = PdfBlock()
        block.lines.append(now)
    if block.lines:
        yield block


def _begins(block: PdfBlock, now: Placed, after: Placed | None, margins: _Margins) -> bool:
    """Whether a line begins a block, and does not go on with the one before."""
    before = block.lines[-1]
    if abs(now.line.size - before.line.size) > _SAME_SIZE * before.line.size:
        return True
    if before.line.hyphen:
        return False
    if _in_one_column(before, now):
        if before.line.baseline - now.line.baseline > _GAP * margins.pitch(before.line.size):
            return True
    elif not _SENTENCE_ENDS.search(before.line.text):
        if now.line.text[:1].islower():
            return False  # a short last line of a page, above a note or a picture
    elif not now.line.text[:1].islower() and (not margins.indented or _stands_apart(now, after, margins)):
        return True
    listed = bool(_BULLET.match(block.lines[0].line.text))
    return (
        _would_have_fitted(before, now, margins)
        or (listed and bool(_BULLET.match(now.line.text)))
        or _is_set_otherwise(block, now, after, margins, listed=listed)
    )


def _stands_apart(now: Placed, after: Placed | None, margins: _Margins) -> bool:
    """Whether there is a space below a line, as below a heading."""
    if after is None or not _in_one_column(now, after):
        return False
    return now.line.baseline - after.line.baseline > _GAP * margins.pitch(now.line.size)


def _is_set_otherwise(block: PdfBlock, now: Placed, after: Placed | None, margins: _Margins, *, listed: bool) -> bool:
    """Whether a line begins where the first line of a paragraph does, or behind the end of one that was set in."""
    step = _INDENT[0] * now.line.size
    inset = now.line.left - margins.left(now)
    before = block.lines[-1].line.left - margins.left(block.lines[-1])
    if inset < before - step:
        return len(block.lines) > 1
    if inset < step:
        return False
    if inset > before + step:
        return not listed
    # Set in like the line before it: the first line of a paragraph after one of a single line, or a block quotation.
    return after is not None and after.page == now.page and after.line.left - margins.left(after) < inset - step


def _in_one_column(before: Placed, now: Placed) -> bool:
    """Whether a line stands below the one before it, neither at the top of a column nor beside it."""
    return (
        now.page == before.page
        and now.line.baseline < before.line.baseline
        and now.line.left < before.line.right
        and before.line.left < now.line.right
    )


def _would_have_fitted(before: Placed, now: Placed, margins: _Margins) -> bool:
    """Whether the first word of a line had room on the line before: then that was ended on purpose."""
    line = now.line
    word = line.text.split(" ", 1)[0]
    width = (line.right - line.left) * len(word) / len(line.text) if line.right > line.left else 0.0
    room = margins.right(before) - before.line.right
    return room > _FITS * width + _SPACE * before.line.size + _STEP


class _Margins:
    """Where the columns of each page begin and end, and how far apart the lines of each size are."""

    def __init__(self, pages: list[PdfPage]) -> None:
        self._known_lefts: dict[tuple[int, float, float], float] = {}
        self._known_rights: dict[tuple[int, float], float] = {}
        self._rights = [_often(line.right for line in page.lines) for page in pages]
        self._lefts = [_often(line.left for line in page.lines) for page in pages]
        self._all_rights = _often(line.right for page in pages for line in page.lines)
        self._pitches = _pitches(pages)
        lines = [Placed(line, number) for number, page in enumerate(pages) for line in page.lines]
        inset = sum(one.line.left - self.left(one) > _INDENT[0] * one.line.size for one in lines)
        self.indented = inset > _SOME * len(lines)  # whether paragraphs begin with an indent

    def pitch(self, size: float) -> float:
        """The usual distance of two lines of this size."""
        return self._pitches.get(size, _PITCH * size)

    def right(self, placed: Placed) -> float:
        """Where the column of a line ends; the end of the line itself, where no other lines end there or behind."""
        key = placed.page, placed.line.right
        if (found := self._known_rights.get(key)) is None:
            least = placed.line.right - _STEP
            every = (self._rights[placed.page], self._all_rights)
            behind = (min((margin for margin in margins if margin >= least), default=0.0) for margins in every)
            found = self._known_rights[key] = next(filter(None, behind), placed.line.right)
        return found

    def left(self, placed: Placed) -> float:
        """Where the column of a line begins: where most lines do that begin not far from there."""
        line = placed.line
        key = placed.page, line.left, line.size
        if (found := self._known_lefts.get(key)) is None:
            lefts = self._lefts[placed.page]
            near = [left for left in lefts if abs(left - line.left) < _INDENT[1] * line.size]
            found = self._known_lefts[key] = max(near, key=lefts.__getitem__, default=line.left)
        return found


def _often(places: Iterable[float]) -> dict[float, int]:
    """The places, in steps, at which several lines begin or end, and how many do."""
    counted = Counter(_STEP * round(place / _STEP) for place in places)
    return {place: count for place, count in counted.items() if count >= _OFTEN}


def _pitches(pages: list[PdfPage]) -> dict[float, float]:
    """For each size of type, how far below each other most of its lines are, in points."""
    distances: defaultdict[float, Counter[float]] = defaultdict(Counter)
    for page in pages:
        for line, below in pairwise(page.lines):
            down = line.baseline - below.baseline
            if line.size == below.size and 0 < down < _FAR * line.size:
                distances[line.size][round(down)] += 1
    return {size: counted.most_common(1)[0][0] for size, counted in distances.items()}
