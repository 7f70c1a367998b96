"""A map between the places of two witnesses, by the matches and the variants in them. No Qt here."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.order import running_order
from viewer.collation.model.model import Collation, Match, Variant
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class PlaceMap:
    """The corresponding places of the base (A) and of the witness ``partner`` (a sigil).

    Every method names the witness of its result; its argument is a place or a span of the other one. No slots: the
    anchors are computed when they are first needed, since ``span_in`` does without.
    """

    collation: Collation
    partner: str

    def span_in(self, sigil: str, span: Span) -> Span | None:
        """The span of this witness for one of the other; None where no match covers a part of it.

        A variant in which an end of the span lies is taken whole, and so are words at its ends that only this witness
        has.
        """
        match = max(self._matches, key=lambda match: match.other_side(sigil).overlap(span), default=None)
        if match is None or not _touches(match.other_side(sigil), span):
            return None
        whole = match.other_side(sigil)
        variants = self._variants(match)
        start = _place_in(max(span.start, whole.start), match, variants, sigil, is_end=False)
        return Span(start, max(start, _place_in(min(span.end, whole.end), match, variants, sigil, is_end=True)))

    def place_in(self, sigil: str, place: float) -> float:
        """The place of this witness for one of the other, in code points; it never decreases (running order).

        It is not rounded, so that scrolling is smooth inside a variant too.
        """
        return float(self.places_in(sigil, np.asarray(place, np.float64)))

    def places_in(self, sigil: str, places: NDArray[np.float64 | np.int64]) -> NDArray[np.float64]:
        """``place_in`` for many places at once. A place beyond an end of its text stays as far beyond the end."""
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
        """Corresponding places of the base and of the partner, sorted, one array each; none of moved passages."""
        passages = running_order(self._matches)
        # of all the variants, those of matches in the running order; ids of matches run from 1
        running = np.zeros(len(self.collation.matches) + 1, bool)
        running[[m.id for m in passages]] = True
        every = self.collation.variants
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
        numbers = np.flatnonzero(self.collation.variants.matches == match.id)  # asked at every step of a drag
        return [self.collation.variants[number] for number in numbers.tolist()]


def _touches(one: Span, other: Span) -> bool:
    overlap = one.overlap(other)
    return overlap > 0 or (not other and overlap == 0)


def _place_in(place: int, match: Match, variants: list[Variant], sigil: str, is_end: bool) -> int:
    """The place of this witness for one of the other, which is an end of a span (``is_end``) or its start.

    A place inside a variant has no counterpart: an edge of the variant is taken. Words that only this witness has at an
    edge are included, since a reader who selects a stretch means the insertion too. The cuts of
    ``decisions.fragments`` leave them out on purpose.
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


def variant_at(collation: Collation, places: Mapping[str, Span]) -> int | None:
    """The id of the variant with these spans (by sigil) of the base and of its witness; None where there is none."""
    if "A" not in places:
        return None
    variants = collation.variants
    here = (variants.base == places["A"]).all(axis=1)
    for sigil in places.keys() - {"A"}:
        rows = np.flatnonzero(here & variants.of_witness(sigil) & (variants.reading == places[sigil]).all(axis=1))
        if len(rows):
            return int(variants.ids[rows[0]])
    return None


def variant_of_number(collation: Collation, number: int) -> int | None:
    """The id of the variant that a reader cites by this number; None where there is none."""
    variants = collation.variants
    rows = np.flatnonzero((variants.numbers == number) & (variants.moves == 0))
    return int(variants.ids[rows[0]]) if len(rows) else None
