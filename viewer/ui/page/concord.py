"""Two witnesses' places brought together: where in the one stands what is read in the other.

Matches and the bounds of variants inside them are anchors; between anchors (framing, and equal words) a place is
mapped evenly. Moved passages, and repeated ones out of the running order, are left out: a reader who rolls on must not
be thrown across the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model import Collation, Match
from viewer.collation.order import running_order
from viewer.ui.table import table

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Concord:
    """Anchors of both sides, in order; ``base[i]`` stands beside ``reading[i]``. ``moved`` are out of that order."""

    base: NDArray[np.float64]
    reading: NDArray[np.float64]
    moved: tuple[Match, ...] = ()

    def partner(self, of_base: bool, place: int) -> float:
        """The place that belongs to this one, also where a passage has moved."""
        for match in self.moved:
            here, there = (match.base, match.reading) if of_base else (match.reading, match.base)
            if here.start <= place < max(here.end, here.start + 1):
                return there.start + (place - here.start) / max(1, len(here)) * len(there)
        return self.to_reading(place) if of_base else self.to_base(place)

    def to_reading(self, place: float) -> float:
        """The witness's place for one of the base."""
        return _across(place, self.base, self.reading)

    def to_base(self, place: float) -> float:
        """The base's place for one of the witness."""
        return _across(place, self.reading, self.base)


def _across(place: float, here: NDArray[np.float64], there: NDArray[np.float64]) -> float:
    """What lies beyond the ends of the one text lies as far beyond those of the other."""
    beyond = min(0.0, place - here[0]) + max(0.0, place - here[-1])
    return float(np.interp(place, here, there) + beyond)


def concord(collation: Collation, partner: str) -> Concord:
    """The anchors of the base and this witness."""
    matches = [m for m in collation.matches if m.witness == partner]
    passages = running_order(matches)
    # of all the variants, those of matches in the running order; ids of matches run from 1
    running = np.zeros(len(collation.matches) + 1, bool)
    running[[m.id for m in passages]] = True
    every = table(collation)
    inside = running[every.matches]
    base, reading = (
        np.concatenate((*[getattr(m, side) for m in passages], getattr(every, side)[inside].ravel(), [0.0, len(text)]))
        for side, text in (("base", collation.witness("A").text), ("reading", collation.witness(partner).text))
    )
    order = np.lexsort((reading, base))
    moved = tuple(m for m in matches if m.transposed)
    return Concord(base[order], np.maximum.accumulate(reading[order]), moved)
