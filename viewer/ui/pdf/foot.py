"""The apparatus at the foot of a page: entries one behind the other, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.ui.pdf import measures
from viewer.ui.pdf.block import Block, Words
from viewer.ui.pdf.page import PaperPage
from viewer.ui.theme.theme import Theme

_WIDTH = measures.WIDTH - 2 * measures.EDGE
_BETWEEN = 90  # two entries on a line
_ABOVE = 130  # the first line: a rule, and air on both sides of it
_RULE = 70  # below the texts


class Foot:
    """The entries of a page, while it is filled."""

    def __init__(self) -> None:
        self._placed: list[tuple[Block, float]] = []
        self._top = self._reached = 0.0  # the top of the last line, and how far it reaches

    @property
    def height(self) -> float:
        """What it takes of the page; nothing without an entry."""
        return self._top + measures.APPARATUS_LEADING + _ABOVE if self._placed else 0.0

    def add(self, entries: Sequence[Sequence[Words]], most: float) -> bool:
        """Add these entries, or none of them where it would then be higher than this."""
        before = len(self._placed), self._top, self._reached
        for words in entries:
            self._add(words)
        if self.height <= most:
            return True
        count, self._top, self._reached = before
        del self._placed[count:]
        return False

    def put(self, page: PaperPage, bottom: float, theme: Theme) -> None:
        """Place it on the page, above this line."""
        if not self._placed:
            return
        top = bottom - self.height
        page.rule(measures.EDGE, top + _RULE, _WIDTH, theme.ink)
        for block, start in self._placed:
            page.put(block, measures.EDGE, top + _ABOVE + start)

    def _add(self, words: Sequence[Words]) -> None:
        start = self._reached + _BETWEEN if self._placed else 0.0
        font, leading = measures.serif_face(measures.APPARATUS), measures.APPARATUS_LEADING
        block = Block(words, font, _WIDTH, leading, start=start)
        self._placed.append((block, self._top))
        self._top += block.lines[-1].top if block.lines else 0.0
        self._reached = block.end
