"""The window on a page: which stretch of it is seen, held by a block so that no guess about heights moves the text."""

from __future__ import annotations

from viewer.ui.page.page import Page

_FAR = 3  # screens: a longer way is not walked block by block
_ROUNDS = 6  # how often a guess is mended; each lays out a screen at most, and one or two do


class Viewport:
    """The part of a page in view: ``block`` and ``into`` (px) at the upper edge; ``height`` of the view, px."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.height = 100.0
        self.block = 0
        self.into = 0.0

    @property
    def top(self) -> float:
        """The y of the page at the upper edge."""
        return self.page.top(self.block) + self.into

    @property
    def most(self) -> float:
        """How far down it goes."""
        return max(0.0, self.page.height - self.height)

    def by(self, delta: float) -> None:
        """Roll by px; what comes into view is laid out on the way, so that not a line jumps.

        It stays on whole pixels, so that what is on screen already can be moved instead of painted anew.
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
        """Roll so that this y is at the upper edge."""
        y = round(y)
        self.block = self.page.at(max(0.0, y))
        self.into = y - self.page.top(self.block)
        self.settle()

    def show(self, place: float, y: float) -> None:
        """Roll so that this place stands at this height of the window."""
        self.page.y_of(place, exactly=True)
        self.to(self.page.y_of(place) - y)
        # what was laid out above may have turned out taller than guessed, and so brought more into view
        for _ in range(_ROUNDS):
            way = self.page.y_of(place) - self.top - y
            if abs(way) < 1:
                return
            self.by(way)

    def settle(self) -> None:
        """Lay out what is seen, and stay on the page.

        At the foot, what is laid out may turn out taller than guessed: the foot is then farther down.
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
