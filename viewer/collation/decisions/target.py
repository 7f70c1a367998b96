"""What a reader points at, and the choice about the alignment that a word of theirs makes of it. No Qt here."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from viewer.collation.decisions.decision import (
    AsFraming,
    AsVariant,
    Decision,
    InapplicableDecision,
    Join,
    Link,
    Same,
    Split,
    Unlink,
)
from viewer.collation.model.model import Collation, Match, Variant
from viewer.collation.query.place_map import PlaceMap
from viewer.messages import Message
from viewer.text.witness import Span

NOTHING = Span(0, 0)
_LIKE = 400  # characters of a variant up to which the likeliest cut is looked for


@dataclass(frozen=True, slots=True)
class Target:
    """A place in the text of a sigil, the words that are selected there, and the variant that is meant."""

    sigil: str
    place: int
    span: Span = NOTHING
    variant: int | None = None


def decision_at(name: str, target: Target, collation: Collation) -> Decision:
    """The decision that the action of this name makes there.

    Raises InapplicableDecision, with a sentence for the reader, where it can't be made.
    """
    return _MAKERS[name](target, collation)


def offers(target: Target, collation: Collation) -> list[str]:
    """The names of the actions that can decide something there."""
    found = []
    for name in _MAKERS:
        try:
            decision_at(name, target, collation)
        except InapplicableDecision:
            continue
        found.append(name)
    return found


def link(one: tuple[str, Span], other: tuple[str, Span]) -> Link:
    """The link of two stretches, whichever was chosen first."""
    first, second = (one, other) if one[0] == "A" else (other, one)
    return Link(second[0], first[1], second[1])


def nearest(collation: Collation, variant: Variant) -> int | None:
    """The variant that stands where one of another alignment stood, or the next one."""
    variants = collation.variants
    same = (v.id for v in _around(variants, variant) if (v.base, v.reading) == (variant.base, variant.reading))
    if (found := next(same, None)) is not None:
        return found
    place = bisect_left(variants, variant.base.start, key=lambda v: v.base.end)
    return variants[min(place, len(variants) - 1)].id if variants else None


def _around(variants: Sequence[Variant], variant: Variant) -> Sequence[Variant]:
    """Those that end where it ends: the list is in that order."""
    low = bisect_left(variants, variant.base.end, key=lambda v: v.base.end)
    high = bisect_left(variants, variant.base.end + 1, key=lambda v: v.base.end)
    return variants[low:high]


def _unlink(target: Target, collation: Collation) -> Decision:
    if not target.span:
        match = _match(target, collation)
        return Unlink(match.witness, match.base, match.reading)
    partner = _witness(target)
    other = PlaceMap(collation, partner).span_in(partner if target.sigil == "A" else "A", target.span)
    if other is None or not other:
        raise InapplicableDecision(Message("The selected words have no partner on the other side."))
    sides = (target.span, other) if target.sigil == "A" else (other, target.span)
    return Unlink(partner, *sides)


def _match(target: Target, collation: Collation) -> Match:
    if target.variant is not None:
        return collation.matches[collation.variants[target.variant - 1].match - 1]
    sides = ((match, match.side(target.sigil)) for match in collation.matches)
    found = [(len(span), match.id) for match, span in sides if span.start <= target.place <= span.end]
    if not found:
        raise InapplicableDecision(Message("No shared passage stands here."))
    return collation.matches[min(found)[1] - 1]


def _as_framing(target: Target, collation: Collation) -> Decision:
    if collation.options.scope == "work":
        raise InapplicableDecision(Message("Versions of one work have no framing; compare passages for that."))
    if target.span:
        return AsFraming(target.sigil, target.span)
    variant = _variant(target, collation)
    sides = variant.places
    sigil = target.sigil if sides[target.sigil] else next(other for other, span in sides.items() if span)
    if not any(c.isalnum() for c in sides[sigil].of(collation.witness(sigil).text)):
        raise InapplicableDecision(Message("There are no words in this variant that could be framing."))
    return AsFraming(sigil, sides[sigil])


def _as_variant(target: Target, collation: Collation) -> Decision:
    this = [framing.span for framing in collation.framing if framing.witness == target.sigil]
    if target.span:
        inside = [span for span in this if span.start < target.span.end and target.span.start < span.end]
        if inside:
            return AsVariant(target.sigil, target.span, _witness(target))
    elif target.variant is None:
        for span in this:
            if span.start <= target.place <= span.end:
                return AsVariant(target.sigil, span, _witness(target))
    raise InapplicableDecision(Message("Only framing can be made a variant: point at some."))


def _same(target: Target, collation: Collation) -> Decision:
    variant = _variant(target, collation)
    if variant.kind == "transposition" or variant.move is not None:
        raise InapplicableDecision(Message("A moved passage is the same already; a rule is about words that differ."))
    if not (variant.lemma + variant.text).strip():
        raise InapplicableDecision(Message("White space is not a word: hide the level “spacing” instead."))
    return Same(variant.lemma, variant.text)


def _split(target: Target, collation: Collation) -> Decision:
    variant = _variant(target, collation)
    if _is_whole(variant, collation):
        raise InapplicableDecision(Message("A moved passage is no variant that could be split."))
    this, other = variant.side(target.sigil), variant.other_side(target.sigil)
    places = [place for place in (target.span.start, target.span.end) if target.span] or [target.place]
    text = collation.witness(target.sigil).text
    inside = [at for at in (_edge(text, place) for place in places) if this.start < at < this.end]
    if not inside:
        raise InapplicableDecision(
            Message("Put the caret, or point, between two words of the variant: it is split there.")
        )
    there = _cut(variant, this.start, inside[0], other, target.sigil)
    places = [inside[0], there] if target.sigil == "A" else [there, inside[0]]
    return Split(variant.witness, *places)


def _edge(text: str, place: int) -> int:
    """The beginning of the word that a place is in."""
    while 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum():
        place -= 1
    return place


def _cut(variant: Variant, start: int, at: int, span: Span, sigil: str) -> int:
    """Where the other side is cut: so that both halves are as like as can be."""
    from rapidfuzz.distance import Indel  # here: the window comes sooner without it

    this, other = (variant.lemma, variant.text) if sigil == "A" else (variant.text, variant.lemma)
    left, right = this[: at - start], this[at - start :]
    edges = [
        n for n in range(len(other) + 1) if n in (0, len(other)) or (other[n].isalnum() and not other[n - 1].isalnum())
    ]
    if max(len(this), len(other)) > _LIKE:
        return span.start + min(edges, key=lambda n: abs(n * len(this) - (at - start) * len(other)))
    return span.start + max(edges, key=lambda n: Indel.similarity(left, other[:n]) + Indel.similarity(right, other[n:]))


def _join(target: Target, collation: Collation) -> Decision:
    variant = _variant(target, collation)
    following = (v for v in collation.variants[variant.id :] if v.match == variant.match)
    other = next(following, None)
    if other is None or _is_whole(other, collation) or _is_whole(variant, collation):
        raise InapplicableDecision(Message("There is no other variant after this one in its passage."))
    base = Span(variant.base.start, other.base.end)
    return Join(variant.witness, base, Span(variant.reading.start, other.reading.end))


def _variant(target: Target, collation: Collation) -> Variant:
    if target.variant is None:
        raise InapplicableDecision(Message("Choose a variant first."))
    return collation.variants[target.variant - 1]


def _is_whole(variant: Variant, collation: Collation) -> bool:
    match = collation.matches[variant.match - 1]
    return variant.kind == "transposition" and (variant.base, variant.reading) == (match.base, match.reading)


def _witness(target: Target) -> str:
    return "B" if target.sigil == "A" else target.sigil


_MAKERS: dict[str, Callable[[Target, Collation], Decision]] = {
    "unlink": _unlink,
    "split": _split,
    "join": _join,
    "as_framing": _as_framing,
    "as_variant": _as_variant,
    "same": _same,
}
DECISION_NAMES = tuple(_MAKERS)
