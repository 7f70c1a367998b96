"""Where the words of one witness stand in the other: the matches carry a stretch over, the variants shift it."""

from __future__ import annotations

from bisect import bisect_left

import numpy as np

from viewer.collation.model import Collation, Match, Variant
from viewer.text.witness import Span
from viewer.ui.table import table


def partner(collation: Collation, sigil: str, span: Span) -> Span | None:
    """The other side's stretch for this one of A or B; None where no match covers a part of it."""
    match = max(collation.matches, key=lambda match: _overlap(_here(match, sigil), span), default=None)
    if match is None or not _touches(_here(match, sigil), span):
        return None
    here = _here(match, sigil)
    start, end = max(span.start, here.start), min(span.end, here.end)
    variants = _of(collation, match)
    found = Span(_carried(start, match, variants, sigil, False), _carried(end, match, variants, sigil, True))
    return found if found.end >= found.start else Span(found.start, found.start)


def _of(collation: Collation, match: Match) -> list[Variant]:
    numbers = np.flatnonzero(table(collation).matches == match.id)  # asked at every move of a drag
    return [collation.variants[number] for number in numbers.tolist()]


def _here(item: Match | Variant, sigil: str) -> Span:
    return item.base if sigil == "A" else item.reading


def _there(item: Match | Variant, sigil: str) -> Span:
    return item.reading if sigil == "A" else item.base


def _overlap(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _touches(one: Span, other: Span) -> bool:
    overlap = _overlap(one, other)
    return overlap > 0 or (not other and overlap == 0)


def _carried(place: int, match: Match, variants: list[Variant], sigil: str, is_end: bool) -> int:
    """One place carried over. Inside a variant nothing corresponds, so the variant's own edge is taken."""
    after = bisect_left(variants, place, key=lambda variant: _here(variant, sigil).end)
    if after < len(variants):
        here, there = _here(variants[after], sigil), _there(variants[after], sigil)
        if here.start < place < here.end or (here.start == place and is_end and not here):
            return there.end if is_end else there.start
        if here.end == place and is_end:
            return there.end
        if here.start <= place and not is_end and not here:
            return there.start
    before = [variant for variant in variants[: after + 1] if _here(variant, sigil).end <= place]
    if not before:
        return _there(match, sigil).start + place - _here(match, sigil).start
    return _there(before[-1], sigil).end + place - _here(before[-1], sigil).end


def variant_at(collation: Collation, places: dict[str, Span]) -> int | None:
    """The id of the variant that stands at exactly this place."""
    if "A" not in places:
        return None
    start, variants = places["A"].start, collation.variants
    place = bisect_left(variants, start, key=lambda variant: variant.base.start)
    while place < len(variants) and variants[place].base.start == start:
        variant = variants[place]
        if {"A": variant.base, variant.witness: variant.reading} == places:
            return variant.id
        place += 1
    return None
