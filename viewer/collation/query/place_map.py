"""Where the words of one witness stand in the other: the matches carry a stretch over, the variants shift it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.order import running_order
from viewer.collation.model.model import Collation, Match, Variant
from viewer.collation.model.table import table
from viewer.text.witness import Span


def partner_span(collation: Collation, sigil: str, span: Span) -> Span | None:
    """The other side's stretch for this one of A or B; None where no match covers a part of it."""
    match = max(collation.matches, key=lambda match: _overlap(match.side(sigil), span), default=None)
    if match is None or not _touches(match.side(sigil), span):
        return None
    here = match.side(sigil)
    start, end = max(span.start, here.start), min(span.end, here.end)
    variants = _of(collation, match)
    found = Span(_carried(start, match, variants, sigil, False), _carried(end, match, variants, sigil, True))
    return found if found.end >= found.start else Span(found.start, found.start)


def _of(collation: Collation, match: Match) -> list[Variant]:
    numbers = np.flatnonzero(table(collation).matches == match.id)  # asked at every move of a drag
    return [collation.variants[number] for number in numbers.tolist()]


def _overlap(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _touches(one: Span, other: Span) -> bool:
    overlap = _overlap(one, other)
    return overlap > 0 or (not other and overlap == 0)


def _carried(place: int, match: Match, variants: list[Variant], sigil: str, is_end: bool) -> int:
    """One place carried over. Inside a variant nothing corresponds, so the variant's own edge is taken."""
    after = bisect_left(variants, place, key=lambda variant: variant.side(sigil).end)
    if after < len(variants):
        here, there = variants[after].side(sigil), variants[after].other_side(sigil)
        if here.start < place < here.end or (here.start == place and is_end and not here):
            return there.end if is_end else there.start
        if here.end == place and is_end:
            return there.end
        if here.start <= place and not is_end and not here:
            return there.start
    before = [variant for variant in variants[: after + 1] if variant.side(sigil).end <= place]
    if not before:
        return match.other_side(sigil).start + place - match.side(sigil).start
    return before[-1].other_side(sigil).end + place - before[-1].side(sigil).end


def variant_at(collation: Collation, places: dict[str, Span]) -> int | None:
    """The id of the variant that stands at exactly this place."""
    if "A" not in places:
        return None
    start, variants = places["A"].start, collation.variants
    place = bisect_left(variants, start, key=lambda variant: variant.base.start)
    while place < len(variants) and variants[place].base.start == start:
        variant = variants[place]
        if variant.places == places:
            return variant.id
        place += 1
    return None


if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class PlaceMap:
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


def place_map(collation: Collation, partner: str) -> PlaceMap:
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
    return PlaceMap(base[order], np.maximum.accumulate(reading[order]), moved)
