"""What a reader points at, and the choice about the alignment that a word of theirs makes of it. No Qt here."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from rapidfuzz.distance import Indel

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
from viewer.collation.query.place_map import partner_span
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


def decision_at(name: str, aim: Target, collation: Collation) -> Decision:
    """What the action of this name decides there. Raises Misfit, with a sentence for the reader, where it can't be."""
    return _MAKERS[name](aim, collation)


def offers(aim: Target, collation: Collation) -> list[str]:
    """The names of the actions that can decide something there."""
    found = []
    for name in _MAKERS:
        try:
            decision_at(name, aim, collation)
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


def _around(variants: tuple[Variant, ...], variant: Variant) -> tuple[Variant, ...]:
    """Those that end where it ends: the list is in that order."""
    low = bisect_left(variants, variant.base.end, key=lambda v: v.base.end)
    high = bisect_left(variants, variant.base.end + 1, key=lambda v: v.base.end)
    return variants[low:high]


def _unlink(aim: Target, collation: Collation) -> Decision:
    if not aim.span:
        match = _match(aim, collation)
        return Unlink(match.witness, match.base, match.reading)
    other = partner_span(collation, aim.sigil, aim.span)
    if other is None or not other:
        raise InapplicableDecision(Message("The selected words have no partner on the other side."))
    sides = (aim.span, other) if aim.sigil == "A" else (other, aim.span)
    return Unlink(_witness(aim), *sides)


def _match(aim: Target, collation: Collation) -> Match:
    if aim.variant is not None:
        return collation.matches[collation.variants[aim.variant - 1].match - 1]
    sides = ((match, match.base if aim.sigil == "A" else match.reading) for match in collation.matches)
    found = [(len(span), match.id) for match, span in sides if span.start <= aim.place <= span.end]
    if not found:
        raise InapplicableDecision(Message("No shared passage stands here."))
    return collation.matches[min(found)[1] - 1]


def _as_framing(aim: Target, collation: Collation) -> Decision:
    if collation.options.scope == "work":
        raise InapplicableDecision(Message("Versions of one work have no framing; compare passages for that."))
    if aim.span:
        return AsFraming(aim.sigil, aim.span)
    variant = _variant(aim, collation)
    sides = {"A": variant.base, variant.witness: variant.reading}
    sigil = aim.sigil if sides[aim.sigil] else next(its for its, span in sides.items() if span)
    if not any(c.isalnum() for c in sides[sigil].of(collation.witness(sigil).text)):
        raise InapplicableDecision(Message("There are no words in this variant that could be framing."))
    return AsFraming(sigil, sides[sigil])


def _as_variant(aim: Target, collation: Collation) -> Decision:
    mine = [framing.span for framing in collation.framing if framing.witness == aim.sigil]
    if aim.span:
        inside = [span for span in mine if span.start < aim.span.end and aim.span.start < span.end]
        if inside:
            return AsVariant(aim.sigil, aim.span, _witness(aim))
    elif aim.variant is None:
        for span in mine:
            if span.start <= aim.place <= span.end:
                return AsVariant(aim.sigil, span, _witness(aim))
    raise InapplicableDecision(Message("Only framing can be made a variant: point at some."))


def _same(aim: Target, collation: Collation) -> Decision:
    variant = _variant(aim, collation)
    if variant.kind == "transposition":
        raise InapplicableDecision(Message("A moved passage is the same already; a rule is about words that differ."))
    if not (variant.lemma + variant.text).strip():
        raise InapplicableDecision(Message("White space is not a word: hide the level “spacing” instead."))
    return Same(variant.lemma, variant.text)


def _split(aim: Target, collation: Collation) -> Decision:
    variant = _variant(aim, collation)
    if _is_whole(variant, collation):
        raise InapplicableDecision(Message("A moved passage is no variant that could be split."))
    mine, other = (variant.base, variant.reading) if aim.sigil == "A" else (variant.reading, variant.base)
    places = [place for place in (aim.span.start, aim.span.end) if aim.span] or [aim.place]
    text = collation.witness(aim.sigil).text
    inside = [at for at in (_edge(text, place) for place in places) if mine.start < at < mine.end]
    if not inside:
        raise InapplicableDecision(
            Message("Put the caret, or point, between two words of the variant: it is split there.")
        )
    there = _cut(variant, mine.start, inside[0], other, aim.sigil)
    places = [inside[0], there] if aim.sigil == "A" else [there, inside[0]]
    return Split(variant.witness, *places)


def _edge(text: str, place: int) -> int:
    """The beginning of the word that a place is in."""
    while 0 < place < len(text) and text[place - 1].isalnum() and text[place].isalnum():
        place -= 1
    return place


def _cut(variant: Variant, start: int, at: int, other: Span, sigil: str) -> int:
    """Where the other side is cut: so that both halves are as like as can be."""
    mine, its = (variant.lemma, variant.text) if sigil == "A" else (variant.text, variant.lemma)
    left, right = mine[: at - start], mine[at - start :]
    edges = [n for n in range(len(its) + 1) if n in (0, len(its)) or (its[n].isalnum() and not its[n - 1].isalnum())]
    if max(len(mine), len(its)) > _LIKE:
        return other.start + min(edges, key=lambda n: abs(n * len(mine) - (at - start) * len(its)))
    return other.start + max(edges, key=lambda n: Indel.similarity(left, its[:n]) + Indel.similarity(right, its[n:]))


def _join(aim: Target, collation: Collation) -> Decision:
    variant = _variant(aim, collation)
    following = (v for v in collation.variants[variant.id :] if v.match == variant.match)
    other = next(following, None)
    if other is None or _is_whole(other, collation) or _is_whole(variant, collation):
        raise InapplicableDecision(Message("There is no other variant after this one in its passage."))
    base = Span(variant.base.start, other.base.end)
    return Join(variant.witness, base, Span(variant.reading.start, other.reading.end))


def _variant(aim: Target, collation: Collation) -> Variant:
    if aim.variant is None:
        raise InapplicableDecision(Message("Choose a variant first."))
    return collation.variants[aim.variant - 1]


def _is_whole(variant: Variant, collation: Collation) -> bool:
    match = collation.matches[variant.match - 1]
    return variant.kind == "transposition" and (variant.base, variant.reading) == (match.base, match.reading)


def _witness(aim: Target) -> str:
    return "B" if aim.sigil == "A" else aim.sigil


_MAKERS: dict[str, Callable[[Target, Collation], Decision]] = {
    "unlink": _unlink,
    "split": _split,
    "join": _join,
    "as_framing": _as_framing,
    "as_variant": _as_variant,
    "same": _same,
}
DECISION_NAMES = tuple(_MAKERS)
