"""A witness as one tall page. The height of a block is an estimate until the block is laid out.

y is px from the top of the page. When an estimate is replaced by the exact height everything below it moves, so a
view of the page remembers a block, not a y, as its position (see ``viewport``).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np

from viewer.ui.page.blocks import LINE, PARAGRAPH, SAME, SECTION, Blocks, blocks
from viewer.ui.page.lines import CELL, TAB, SetBlock
from viewer.ui.theme.fonts import Typeface

if TYPE_CHECKING:
    from numpy.typing import NDArray

_KEPT = 300  # blocks that stay laid out: some screens above and below
_SAMPLE = 3000  # characters from which the average width of one is measured
# The following are shares of the leading: the space between two blocks, by what separates them.
_GAPS = {SAME: 0.0, LINE: 0.1, PARAGRAPH: 0.4, SECTION: 1.0}
LABEL = 0.85  # the line with the name of a role
_LABEL_GAP = 0.35  # above that line, where other framing stands before it
BAND_PAD = 0.5  # how far the paper of framing reaches above and below the words of framing
BAND_GAP = 0.5  # plain paper between that and the text
_END = 2.0  # empty paper at the foot


@dataclass(frozen=True, slots=True)
class Frames:
    """How the blocks are set: which are framing and which are headlines (bold), and the names above and within them.

    ``sizes``: of the letters, as a share of the usual size. ``insets``: how far a block is set in, in leadings.
    ``rows``: which blocks are rows of tables, whose cells are parted by tabs.
    ``locators``: what is written in the margin, such as the number of a page, by block, then by the place it begins at.
    """

    framed: NDArray[np.bool_]  # one entry a block
    bold: NDArray[np.bool_]
    labels: Mapping[int, str]  # by block
    inline: Mapping[int, Mapping[int, str]]  # by block, then by place
    sizes: NDArray[np.float64]
    insets: NDArray[np.float64]
    rows: NDArray[np.bool_]
    locators: Mapping[int, Mapping[int, str]] = field(default_factory=dict)

    @classmethod
    def plain(cls, count: int) -> Frames:
        """So many blocks without anything of the kind."""
        framed, bold, rows = np.zeros((3, count), bool)
        return cls(framed, bold, {}, {}, np.ones(count), np.zeros(count), rows)


class Page:
    """The blocks of one text, laid out to one width in one typeface."""

    def __init__(self, text: str, face: Typeface, width: float) -> None:
        self.text = text
        self.blocks: Blocks = blocks(text)
        count = len(self.blocks)
        self.frames = Frames.plain(count)
        self._set: OrderedDict[int, SetBlock] = OrderedDict()
        self.lay_out(face, width)

    def lay_out(self, face: Typeface, width: float) -> None:
        """Take another typeface or width: every height is an estimate again."""
        self.face, self.width = face, max(40.0, width)
        self._set.clear()
        sample = self.text[:_SAMPLE].replace("\n", " ")
        advance = face.advance(sample) if sample.strip() else face.size / 2
        lengths = self.blocks.ends - self.blocks.starts
        lines = np.maximum(1, np.ceil(lengths * advance * 1.02 / self.width))
        self._texts = lines * face.leading
        self._exact = np.zeros(len(self.blocks), bool)
        self._space_out()

    def frame(self, frames: Frames) -> None:
        """Take other framing: headlines are bold, names need a line, and every height is an estimate again."""
        self.frames = frames
        self.lay_out(self.face, self.width)

    def _space_out(self) -> None:
        leading = self.face.leading
        above = np.array([_GAPS[b] for b in range(SECTION + 1)])[self.blocks.breaks]
        headings = self.frames.sizes > 1
        above[headings] = np.maximum(above[headings], _GAPS[SECTION])
        framed = self.frames.framed
        before = np.concatenate((framed[:1], framed[:-1]))
        edges = framed != before
        above[edges] = BAND_PAD + BAND_GAP
        for block in self.frames.labels:
            above[block] = (above[block] if edges[block] or not framed[block] else _LABEL_GAP) + LABEL
        above[0] = BAND_PAD + (LABEL if 0 in self.frames.labels else 0.0)
        self._above = np.round(above * leading)
        self._tops: NDArray[np.float64] | None = None

    @property
    def _prefix(self) -> NDArray[np.float64]:
        if self._tops is None:
            self._tops = np.concatenate(([0.0], np.cumsum(self._above + self._texts)))
        return self._tops

    @property
    def height(self) -> float:
        """The height of the whole page, px."""
        return float(self._prefix[-1]) + self._foot

    @property
    def _foot(self) -> float:
        return self.face.leading * _END

    def top(self, block: int) -> float:
        """The y where the space above a block begins."""
        return float(self._prefix[block])

    def text_top(self, block: int) -> float:
        """The y of the first line of a block."""
        return float(self._prefix[block] + self._above[block])

    def bottom(self, block: int) -> float:
        return float(self._prefix[block + 1])

    def tall(self, block: int) -> float:
        """The exact height of a block with the space above it; lays it out."""
        self.set(block)
        return float(self._above[block] + self._texts[block])

    def at(self, y: float) -> int:
        """The block at this y."""
        found = int(np.searchsorted(self._prefix, y, "right")) - 1
        return min(max(0, found), len(self.blocks) - 1)

    def set(self, block: int) -> SetBlock:
        """The block, laid out. Its height is exact from now on."""
        found = self._set.get(block)
        if found is not None:
            self._set.move_to_end(block)
            return found
        found = self._set[block] = self._lay_out(block)
        if len(self._set) > _KEPT:
            self._set.popitem(last=False)
        if self._texts[block] != found.height:
            self._texts[block] = found.height
            self._tops = None
        self._exact[block] = True
        return found

    def measure(self, seconds: float) -> bool:
        """Replace estimated heights by exact ones for about this time. Returns False when none was left.

        The layouts are not kept.
        """
        guessed = np.flatnonzero(~self._exact)
        until = perf_counter() + seconds
        for block in guessed.tolist():
            self._texts[block] = self._lay_out(block).height
            self._exact[block] = True
            self._tops = None
            if perf_counter() > until:
                break
        return len(guessed) > 0

    def _lay_out(self, block: int) -> SetBlock:
        start, end = int(self.blocks.starts[block]), int(self.blocks.ends[block])
        frames, leading = self.frames, self.face.leading
        font = self.face.font(bool(frames.bold[block]), frames.sizes.item(block))
        raised = tuple(frames.inline.get(block, ()))
        inset = round(frames.insets.item(block) * leading)
        tab = CELL if frames.rows[block] else TAB
        return SetBlock(self.text[start:end], start, font, leading, self.width, raised, inset, tab)

    def y_of(self, place: float, exactly: bool = False) -> float:
        """The y of a place. Without ``exactly`` nothing is laid out, and the y may be an estimate.

        The empty paper at the head stands for the places from -1 to 0, that at the foot for one place beyond the length
        of the text, so that a page can be scrolled in step with another up to its edges.
        """
        if place < 0:
            return self.text_top(0) * max(0.0, 1.0 + place)
        if place > self.blocks.length:
            return self.bottom(len(self.blocks) - 1) + self._foot * min(1.0, place - self.blocks.length)
        block = self.blocks.at(place)
        start, end = int(self.blocks.starts[block]), int(self.blocks.ends[block])
        laid_out = self.set(block) if exactly else self._set.get(block)
        if place > end:
            return self._y_between(block, (place - end) / max(1, self.blocks.reach(block) - end))
        if laid_out is not None:
            return self.text_top(block) + laid_out.y_of(place)
        share = max(0.0, place - start) / max(1, end - start)
        return self.text_top(block) + float(self._texts[block]) * share

    def line_middle(self, place: int) -> float:
        """The y of the middle of the line of a place; of the place itself, where its block is not laid out."""
        block = self.blocks.at(place)
        laid_out = self._set.get(block)
        if laid_out is None:
            return self.y_of(place)
        line = laid_out.lines[laid_out.line_of(min(place, laid_out.end))]
        return self.text_top(block) + line.top + line.height / 2

    def _y_between(self, block: int, share: float) -> float:
        bottom = self.bottom(block)
        following = self.text_top(block + 1) if block + 1 < len(self.blocks) else bottom
        return bottom + (following - bottom) * min(1.0, share)

    def place_at(self, y: float) -> float:
        """The place at this y, with its fraction: the inverse of ``y_of``."""
        block = self.at(y)
        inside, beyond = y - self.text_top(block), y - self.bottom(len(self.blocks) - 1)
        if beyond > 0:
            return self.blocks.length + beyond / self._foot
        if inside >= 0:
            return self.set(block).reading_place(inside)
        if block == 0:
            return inside / self.text_top(0)
        end, start = int(self.blocks.ends[block - 1]), int(self.blocks.starts[block])
        return end + (start - end) * (1.0 + inside / float(self._above[block]))
