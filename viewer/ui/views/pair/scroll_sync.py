"""Two panes in step, by the text: what is read in the one stands beside what is read in the other.

The pane that the reader rolled last leads. The place at its reading line is mapped to the other text and put at the
same height there. Only a reader's own rolling is followed, so that nothing runs in a circle.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from viewer.collation.query.place_map import PlaceMap
from viewer.text.witness import Span
from viewer.ui.timers import after
from viewer.ui.views.pair.text_pane import TextPane

READING_LINE = 1 / 3  # of the pane's height: where the eye rests
_COMFORT = (0.06, 0.80)  # of the height: what stands between needs no scrolling
_LEAP = 90.0  # px: a longer way of the follower is gone in several frames
_FAR = 3.0  # screens: one that is longer still is a jump
_EASE = 0.35  # of what is left, a frame
_FRAME = 16  # ms
_NEAR = 2.0  # lines: what is farther off has no partner in view
_ROUNDS = 4  # how often a guess is mended; one does, mostly


class ScrollSync(QObject):
    """Keeps ``right`` beside ``left`` and the other way round while it is locked."""

    def __init__(self, left: TextPane, right: TextPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = left, right
        self.leader = left
        self.places: PlaceMap | None = None
        self._smooth = True
        self._locked = True
        self._frame = after(_FRAME, self.follow, self)
        left.scrolled_by_hand.connect(lambda: self._scrolled_by_hand(left))
        right.scrolled_by_hand.connect(lambda: self._scrolled_by_hand(right))

    @property
    def locked(self) -> bool:
        return self._locked

    @locked.setter
    def locked(self, locked: bool) -> None:
        """Locked again, the pane that was read last stays where it is and the other comes beside it."""
        self._locked = locked
        self.follow()

    @property
    def smooth(self) -> bool:
        """Whether long ways are gone in frames that the eye can follow."""
        return self._smooth

    @smooth.setter
    def smooth(self, smooth: bool) -> None:
        self._smooth = self.left.smooth = self.right.smooth = smooth

    def _scrolled_by_hand(self, pane: TextPane) -> None:
        self.leader = pane
        self.follow()

    def follow(self) -> None:
        """Put the other pane beside the leader."""
        if not self._locked or self.places is None:
            return
        line = reading_line(self.leader)
        follower = self.right if self.leader is self.left else self.left
        wanted = self._across(self.leader.place_at_y(line))
        way = _way(follower, wanted, line)
        screen = max(1, follower.viewport().height())
        if abs(way) > _FAR * screen:
            follower.show_place(wanted, line)
        elif self._smooth and abs(way) > _LEAP:
            follower.scroll_by(way * _EASE, by_reader=False)
            self._frame.start()
        else:
            for _ in range(_ROUNDS):
                if abs(way) < 0.5:
                    return
                follower.scroll_by(way, by_reader=False)
                way = _way(follower, wanted, line)

    def settle(self) -> None:
        """Put the other pane beside the leader at once, and the lines that are read at one height."""
        if not self._locked or self.places is None:
            return
        smooth, self._smooth = self._smooth, False
        self.follow()
        self._smooth = smooth
        self.level()

    def level(self) -> None:
        """Bring the line that is read to the same height in both panes.

        While it is rolled a place in the midst of a line follows one at a line's end by a part of a line, so that
        nothing jumps; where it rests, lines are what the eye compares.
        """
        if not self._locked or self.places is None or self.leader.top <= 0 or self.leader.top >= self.leader.most:
            return
        follower = self.right if self.leader is self.left else self.left
        place = self.leader.line_start(max(0, round(self.leader.place_at_y(reading_line(self.leader)))))
        partner = max(0, round(self._across(place)))
        follower.line_start(partner)  # laid out: its height is no guess
        way = follower.line_middle(partner) - self.leader.line_middle(place)
        if 0.5 <= abs(way) <= _NEAR * self.leader.face.leading:
            follower.scroll_by(way, by_reader=False)

    def _across(self, place: float) -> float:
        assert self.places is not None
        follower = self.right if self.leader is self.left else self.left
        return self.places.place_in(follower.sigil, place)

    def reveal(self, span: Span, other: Span | None, in_left: bool) -> None:
        """Bring a stretch into view with its partner; where both are seen well already nothing moves."""
        near, far = (self.left, self.right) if in_left else (self.right, self.left)
        partner = other or Span(round(self._partner(span.start, far)), round(self._partner(span.start, far)))
        span, partner = (Span(pane.line_start(one.start), one.end) for pane, one in ((near, span), (far, partner)))
        near_well, far_well = (_comfortable(*each) for each in ((near, span), (far, partner)))
        if near_well and far_well:
            return
        self._frame.stop()
        self.leader = far if far_well else near
        # the one that is seen well stays where the reader looks at it, and the other comes beside it
        line = READING_LINE * near.viewport().height()
        line = near.y_of(span.start) if near_well else far.y_of(partner.start) if far_well else line
        for pane, stretch, well in ((near, span, near_well), (far, partner, far_well)):
            if not well:
                pane.show_place(stretch.start, line, animated=self._smooth)

    def _partner(self, place: int, far: TextPane) -> float:
        return self.places.moved_place_in(far.sigil, place) if self.places else 0.0


def _way(pane: TextPane, place: float, line: float) -> float:
    """How far a pane has to scroll to have a place at this y, px; an estimate where not all between is laid out."""
    way = pane.y_of(place, exactly=True) - line
    return min(max(way, -pane.top), pane.most - pane.top)


def reading_line(pane: TextPane) -> float:
    """The height at which a pane is read: at its third; at the head of the text its top, at the foot its bottom.

    So the heads of two texts stand side by side, and their feet, whatever framing they have.
    """
    high, most = pane.viewport().height(), pane.most
    if most <= 0:
        return 0.0
    line = high * READING_LINE
    head, foot = min(line, most / 3), min(high - line, most * 2 / 3)
    down = min(1.0, pane.top / head)
    end = max(0.0, 1.0 - (most - pane.top) / foot)
    return line * down + (high - line) * end


def _comfortable(pane: TextPane, span: Span) -> bool:
    """Whether a stretch stands well in view; of one taller than the pane, its head."""
    high = pane.viewport().height()
    top = pane.y_of(span.start, exactly=True)
    bottom = min(pane.y_of(span.end, exactly=True), top + high / 3)
    # at the very head or foot of a text there is nothing to scroll to
    upper = 0.0 if pane.top <= 0 else _COMFORT[0] * high
    lower = high if pane.top >= pane.most else _COMFORT[1] * high
    return upper <= top and bottom <= lower
