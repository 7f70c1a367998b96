"""Where the words of one witness stand in the other: the matches carry a stretch over, the variants shift it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.order import running_order
from viewer.collation.model.model import Collation, Match, Variant
from viewer.collation.model.table import table
from viewer.text.witness import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class PlaceMap:
    """The places of the base (A) and of ``partner`` (a sigil) that belong together.

    Every question names the witness in which the answer stands; what is asked about is of the other one. No slots: the
    anchors are made when they are first asked for, since ``span_in`` needs none.
    """

    collation: Collation
    partner: str

    def span_in(self, sigil: str, span: Span) -> Span | None:
        """The stretch of this witness for one of the other; None where no match covers a part of it.

        It grows outward: a variant in which an end of the span lies belongs to it whole, and so do words at its edges
        that this witness alone has.
        """
        match = max(self._matches, key=lambda match: _overlap(match.other_side(sigil), span), default=None)
        if match is None or not _touches(match.other_side(sigil), span):
            return None
        whole = match.other_side(sigil)
        variants = self._variants(match)
        start = _carried(max(span.start, whole.start), match, variants, sigil, is_end=False)
        return Span(start, max(start, _carried(min(span.end, whole.end), match, variants, sigil, is_end=True)))

    def place_in(self, sigil: str, place: float) -> float:
        """The place of this witness for one of the other, in the running order: later places never stand earlier.

        It is not rounded: what scrolls goes on smoothly inside a variant too.
        """
        return float(self.places_in(sigil, np.asarray(place, np.float64)))

    def places_in(self, sigil: str, places: NDArray[np.float64 | np.int64]) -> NDArray[np.float64]:
        """``place_in`` for many places at once. What lies beyond an end of one text lies as far beyond the other's."""
        base, reading = self.anchors
        here, there = (reading, base) if sigil == "A" else (base, reading)
        beyond = np.minimum(0.0, np.subtract(places, here[0])) + np.maximum(0.0, np.subtract(places, here[-1]))
        return np.asarray(np.interp(places, here, there) + beyond)

    def moved_place_in(self, sigil: str, place: int) -> float:
        """``place_in``, but inside a moved passage the place where its words stand in this witness."""
        for match in self._matches:
            here, there = match.other_side(sigil), match.side(sigil)
            if match.transposed and here.start <= place < max(here.end, here.start + 1):
                return there.start + (place - here.start) / max(1, len(here)) * len(there)
        return self.place_in(sigil, place)

    @cached_property
    def anchors(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Places of the base in order, and beside each its place of the partner. Moved passages are not among them."""
        passages = running_order(self._matches)
        # of all the variants, those of matches in the running order; ids of matches run from 1
        running = np.zeros(len(self.collation.matches) + 1, bool)
        running[[m.id for m in passages]] = True
        every = table(self.collation)
        inside = running[every.matches]
        base, reading = (
            np.concatenate(
                (
                    *[m.side(sigil) for m in passages],
                    every.side(sigil)[inside].ravel(),
                    [0.0, len(self.collation.witness(sigil).text)],
                )
            )
            for sigil in ("A", self.partner)
        )
        order = np.lexsort((reading, base))
        return base[order], np.maximum.accumulate(reading[order])

    @cached_property
    def _matches(self) -> list[Match]:
        return [match for match in self.collation.matches if match.witness == self.partner]

    def _variants(self, match: Match) -> list[Variant]:
        numbers = np.flatnonzero(table(self.collation).matches == match.id)  # asked at every move of a drag
        return [self.collation.variants[number] for number in numbers.tolist()]


def _overlap(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _touches(one: Span, other: Span) -> bool:
    overlap = _overlap(one, other)
    return overlap > 0 or (not other and overlap == 0)


def _carried(place: int, match: Match, variants: list[Variant], sigil: str, is_end: bool) -> int:
    """One place carried over to this witness. Inside a variant nothing corresponds, so the variant's own edge is taken.

    Words that this witness alone has at an edge are taken in: who selects a stretch means what was put in there too.
    The cuts of ``decisions.fragments`` leave them out on purpose.
    """
    after = bisect_left(variants, place, key=lambda variant: variant.other_side(sigil).end)
    if after < len(variants):
        here, there = variants[after].other_side(sigil), variants[after].side(sigil)
        if here.start < place < here.end or (here.start == place and is_end and not here):
            return there.end if is_end else there.start
        if here.end == place and is_end:
            return there.end
        if here.start <= place and not is_end and not here:
            return there.start
    before = [variant for variant in variants[: after + 1] if variant.other_side(sigil).end <= place]
    if not before:
        return match.side(sigil).start + place - match.other_side(sigil).start
    return before[-1].side(sigil).end + place - before[-1].other_side(sigil).end


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
