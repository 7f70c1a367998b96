"""What the reader looks for in both witnesses at once: where it stands, how often, and which hit is the current one.

Hits that stand beside each other in the two texts are one stop on the way through them. The work goes in slices of the
window's own thread, so that the texts can be read and scrolled while a long one is searched: most texts are searched
through in the first slice, before the key press that asked for it has been painted, and a thread would hold the
interpreter's lock for the same time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from viewer.collation.model.model import Collation
from viewer.collation.query.place_map import PlaceMap
from viewer.text import search
from viewer.text.witness import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SLICE = 0.008  # s of searching at a stretch


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """The hits in one witness: starts and ends in code points, in order, without overlaps."""

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]

    @classmethod
    def of(cls, every: Sequence[tuple[int, int]]) -> Hits:
        """The hits with these starts and ends."""
        array = np.array(every, np.int64).reshape(-1, 2)
        return cls(array[:, 0], array[:, 1])

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, number: int) -> Span:
        return Span(int(self.starts[number]), int(self.ends[number]))

    def touching(self, start: int, end: int) -> list[Span]:
        """The hits that share a code point with [start, end)."""
        first = int(np.searchsorted(self.ends, start, "right"))
        return [self.span(n) for n in range(first, int(np.searchsorted(self.starts, end, "left")))]


NONE = Hits(np.empty(0, np.int64), np.empty(0, np.int64))


class TextSearch(QObject):
    """Searches the base and its partner for ``wanted``. Emits when hits or the current stop change; scrolls nothing."""

    changed = Signal()  # other hits, or none
    moved = Signal()  # another current stop
    closed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted, self.whole, self.here = "", False, 0
        self.partner = "B"
        self._collation: Collation | None = None
        self._folded: dict[str, search.Folded] = {}
        self._hits: dict[str, Hits] = {}
        self._stops: NDArray[np.int64] = np.empty((0, 3), np.int64)  # place in A, number of the hit in A, in the other
        self._at: int | None = None
        self._work: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)

    def take(self, collation: Collation | None, partner: str = "B") -> None:
        """Search these texts from now on. Hits come later, when the panes have taken the texts as well."""
        self._collation, self.partner, self._folded = collation, partner, {}
        self._begin()

    def ask(self, wanted: str, whole: bool = False) -> None:
        """Search for these words; with "", stop searching."""
        if (wanted, whole) != (self.wanted, self.whole):
            self.wanted, self.whole = wanted, whole
            self._begin()
            self._slice()

    def close(self) -> None:
        """Stop searching, and free the memory of the folded texts."""
        self.ask("")
        self._folded = {}
        self.closed.emit()

    @property
    def busy(self) -> bool:
        return self._work is not None

    def hits(self, sigil: str) -> Hits:
        """The hits in this witness."""
        return self._hits.get(sigil, NONE)

    @property
    def stops(self) -> int:
        """The number of stops."""
        return len(self._stops)

    @property
    def number(self) -> int | None:
        """The number of the current stop, from 1."""
        return None if self._at is None else self._at + 1

    @property
    def current(self) -> Mapping[str, Span]:
        """The hits of the current stop, by sigil."""
        if self._at is None:
            return {}
        _, base, other = self._stops[self._at].tolist()
        pairs = (("A", base), (self.partner, other))
        return {sigil: self.hits(sigil).span(number) for sigil, number in pairs if number >= 0}

    def step(self, by: int) -> None:
        """Go to the next stop (``by`` 1) or to the one before (-1), round the end."""
        if not len(self._stops):
            return
        if self._at is None:
            after = int(np.searchsorted(self._stops[:, 0], self.here, "left"))
            self._at = (after if by > 0 else after - 1) % len(self._stops)
        else:
            self._at = (self._at + by) % len(self._stops)
        self.moved.emit()

    def _begin(self) -> None:
        if self.current:
            self.here = int(self._stops[self._at, 0])
        self._at, self._hits, self._stops = None, {}, np.empty((0, 3), np.int64)
        self._work = self._search()
        self._timer.start()

    def _slice(self) -> None:
        until = perf_counter() + _SLICE
        while self._work is not None and perf_counter() < until:
            if next(self._work, self) is self:
                self._work = None
                self._timer.stop()
                self.changed.emit()

    def _search(self) -> Iterator[None]:
        """Search in short steps, after each of which it yields."""
        sought, collation = search.pattern(self.wanted), self._collation
        if sought is None or collation is None:
            return
        hits: dict[str, Hits] = {}
        for sigil in ("A", self.partner):
            if sigil not in self._folded:
                made = []
                for part in search.parts(collation.witness(sigil).text):
                    made.append(part)
                    yield
                self._folded[sigil] = search.join_parts(made)
            every: list[tuple[int, int]] = []
            for found in search.every_hit(self._folded[sigil], sought, self.whole):
                every += found
                yield
            hits[sigil] = Hits.of(every)
        self._hits = hits
        self._stops = _stops(hits["A"], hits[self.partner], collation, self.partner)


def _stops(base: Hits, other: Hits, collation: Collation, partner: str) -> NDArray[np.int64]:
    """The stops in the order of the base, a row each: place in the base, number of the hit there, and in the other (or
    -1). Two hits that stand beside each other are one stop."""
    places = PlaceMap(collation, partner).places_in("A", other.starts).astype(np.int64)
    numbers = np.full(len(base), -1, np.int64)
    if len(base) and len(other):
        near = np.minimum(np.searchsorted(places, base.starts - (base.ends - base.starts)), len(other) - 1)
        beside = np.abs(places[near] - base.starts) <= base.ends - base.starts
        _, first = np.unique(np.where(beside, near, -1 - np.arange(len(near))), return_index=True)
        taken = first[beside[first]]
        numbers[taken] = near[taken]
    alone = np.setdiff1d(np.arange(len(other)), numbers)
    rows = np.concatenate(
        (
            np.stack((base.starts, np.arange(len(base)), numbers), 1),
            np.stack((places[alone], np.full(len(alone), -1), alone), 1),
        )
    )
    return rows[np.argsort(rows[:, 0], kind="stable")]
