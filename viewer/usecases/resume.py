"""The reader's place, found again by its words after the sides were exchanged or a file has changed."""

from __future__ import annotations

from viewer.collation.model.model import SIGILS, Collation, Variant
from viewer.collation.query.place_map import PlaceMap
from viewer.dossier.anchor import anchor_to, find, owners
from viewer.text.witness import Span, Witness

_QUOTED = 80  # characters from the place on: enough to distinguish it from others
_NEAR = 40  # characters: a variant farther from the place that was found is another one


def resume(before: Collation, current: int | None, place: int, after: Collation) -> tuple[int | None, int]:
    """The id of the current variant in the later collation (or None), and the place in its base at which to read on."""
    variant = before.variants[current - 1] if current is not None and current <= len(before.variants) else None
    found = _again("A", Span(place, place + _QUOTED), before, after) if place else None
    read = _in_base(found, after) if found else place
    return (_number(variant, before, after) if variant else None), read


def _again(sigil: str, span: Span, before: Collation, after: Collation) -> tuple[str, int] | None:
    """The sigil and the place at which a stretch of a witness stands now; None where it is not found."""
    sides = dict(zip(SIGILS, before.witnesses, strict=False))
    begun = [
        anchor_to(one, other, _within(span, one) if other == sigil else Span(0, 0)) for other, one in sides.items()
    ]
    place = list(sides).index(sigil)
    owner = owners(begun, after.witnesses)[place]
    found = find(begun[place], after.witness(owner).text) if owner else None
    return (owner, found.span.start) if found else None


def _within(span: Span, witness: Witness) -> Span:
    end = min(span.end, len(witness.text))
    return Span(min(span.start, end), end)


def _in_base(found: tuple[str, int], after: Collation) -> int:
    sigil, place = found
    return place if sigil == "A" else round(PlaceMap(after, sigil).place_in("A", place))


def _number(variant: Variant, before: Collation, after: Collation) -> int | None:
    """The id of the variant at the same words; None where there is none."""
    for sigil, span in variant.places.items():
        found = _again(sigil, span or Span(span.start, span.start + _QUOTED), before, after)
        if found and (number := _nearest(*found, after)) is not None:
            return number
    return None


def _nearest(sigil: str, place: int, after: Collation) -> int | None:
    def way(variant: Variant) -> int:
        return abs(variant.side(sigil).start - place)

    this = [variant for variant in after.variants if sigil in ("A", variant.witness)]
    best = min(this, key=way, default=None)
    return best.id if best and way(best) <= _NEAR else None
