"""Lays two texts out in two columns on sheets of paper, so that paragraphs that match begin at the same height.

The texts are cut into rows where a paragraph of the one begins beside a paragraph of the other, as in a book with a
translation. y is px from the top of the leaf.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from viewer.collation.query.place_map import PlaceMap
from viewer.ui.page.page import Page

_BESIDE = 3  # code points: two paragraphs that begin as near as this begin together
_LEAST = 2  # lines of a paragraph that a leaf has at its foot, at least, before the rest goes over to the next


@dataclass(frozen=True, slots=True)
class ColumnPart:
    """The lines ``first`` to ``last`` (excluded) of a block; ``top``: the y that line 0 has or would have."""

    block: int
    first: int
    last: int
    top: float


@dataclass(slots=True)
class Leaf:
    """What stands on one sheet of paper: the parts of the left column, and those of the right."""

    left: list[ColumnPart] = field(default_factory=list)
    right: list[ColumnPart] = field(default_factory=list)


def block_rows(left: Page, right: Page, places: PlaceMap) -> Iterator[tuple[range, range]]:
    """The rows: ranges of blocks of the left and of the right that stand side by side."""
    at, beside = 0, 0
    for block in range(1, len(left.blocks)):
        place = places.place_in(places.partner, float(left.blocks.starts[block]))
        partner = right.blocks.at(place + _BESIDE)
        if partner > beside and abs(float(right.blocks.starts[partner]) - place) <= _BESIDE:
            yield range(at, block), range(beside, partner)
            at, beside = block, partner
    yield range(at, len(left.blocks)), range(beside, len(right.blocks))


def leaves(left: Page, right: Page, places: PlaceMap, height: float) -> list[Leaf]:
    """Lay both columns out on leaves of this height (px). A row takes as many leaves as it needs."""
    made = [Leaf()]
    leaf, y = 0, 0.0
    for ours, theirs in block_rows(left, right, places):
        ends = [
            _Column(made, page, side, leaf, y, height).put(blocks)
            for page, side, blocks in ((left, "left", ours), (right, "right", theirs))
        ]
        leaf, y = max(ends)
    return made


class _Column:
    """Places the blocks of one side of a row on leaves, line by line."""

    def __init__(self, made: list[Leaf], page: Page, side: str, leaf: int, y: float, height: float) -> None:
        self._made, self._page, self._side, self._leaf, self._y, self._height = made, page, side, leaf, y, height

    def put(self, blocks: range) -> tuple[int, float]:
        """Place these blocks. Returns where they end: the number of the leaf, and the y on it."""
        for block in blocks:
            self._put(block)
        return self._leaf, self._y

    def _put(self, block: int) -> None:
        there = self._page.set(block)
        above = self._page.tall(block) - there.height
        if self._y > 0 or block in self._page.frames.labels:
            self._y += above
        needed = there.lines[min(_LEAST, len(there.lines)) - 1]
        if self._y > above and self._y + needed.top + needed.height > self._height:
            self._turn()
            self._y = above if block in self._page.frames.labels else 0.0
        first, top = 0, self._y
        for number, line in enumerate(there.lines):
            if number > first and top + line.top + line.height > self._height:
                self._add(ColumnPart(block, first, number, top))
                self._turn()
                first, top = number, -line.top
        self._add(ColumnPart(block, first, len(there.lines), top))
        self._y = top + there.height

    def _add(self, part: ColumnPart) -> None:
        leaf = self._made[self._leaf]
        (leaf.left if self._side == "left" else leaf.right).append(part)

    def _turn(self) -> None:
        self._leaf, self._y = self._leaf + 1, 0.0
        if self._leaf == len(self._made):
            self._made.append(Leaf())
