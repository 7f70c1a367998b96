"""The part of a page in view. Its position is a block, so that text in view stays when estimated heights change."""

from __future__ import annotations

from viewer.ui.page.page import Page

_FAR = 3  # screens: over a longer way not every block is laid out
_ROUNDS = 6  # attempts to reach a place while estimates above it become exact; one or two are usual


class Viewport:
    """The part of a page in view: its upper edge is ``into`` px below the top of ``block``; ``height`` is in px."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.height = 100.0
        self.block = 0
        self.into = 0.0

    @property
    def top(self) -> float:
        """The y of the page at the upper edge of the view."""
        return self.page.top(self.block) + self.into

    @property
    def most(self) -> float:
        """The greatest ``top``: there the foot of the page is in view."""
        return max(0.0, self.page.height - self.height)

    def by(self, delta: float) -> None:
        """Scroll down by so many px. What comes into view is laid out on the way, so that no line jumps.

        The position stays on whole pixels, so that what is on the screen can be moved instead of painted anew.
        """
        delta = round(delta)
        if abs(delta) > _FAR * self.height:
            self.to(self.top + delta)
            return
        self.into += delta
        while self.into < 0 and self.block > 0:
            self.block -= 1
            self.into += self.page.tall(self.block)
        while self.block + 1 < len(self.page.blocks) and self.into >= (tall := self.page.tall(self.block)):
            self.into -= tall
            self.block += 1
        self.settle()

    def to(self, y: float) -> None:
        """Scroll so that this y of the page is at the upper edge."""
        y = round(y)
        self.block = self.page.at(max(0.0, y))
        self.into = y - self.page.top(self.block)
        self.settle()

    def show(self, place: float, y: float) -> None:
        """Scroll so that this place of the text stands ``y`` px below the upper edge."""
        self.page.y_of(place, exactly=True)
        self.to(self.page.y_of(place) - y)
        # blocks above may have turned out taller than estimated when they were laid out
        for _ in range(_ROUNDS):
            way = self.page.y_of(place) - self.top - y
            if abs(way) < 1:
                return
            self.by(way)

    def settle(self) -> None:
        """Lay out what is in view, and keep the view on the page.

        At the foot blocks may turn out taller than estimated: the view then follows the foot.
        """
        at_foot = False
        for _ in range(_ROUNDS):
            self._lay_out_what_is_seen()
            top, most = self.top, self.most
            at_foot = at_foot or top > most
            if 0.0 <= top <= most and not (at_foot and most - top >= 1):
                return
            y = most if at_foot else max(0.0, top)
            self.block = self.page.at(y)
            self.into = y - self.page.top(self.block)

    def _lay_out_what_is_seen(self) -> None:
        y = -self.into
        for block in range(self.block, len(self.page.blocks)):
            if y >= self.height:
                return
            y += self.page.tall(block)
