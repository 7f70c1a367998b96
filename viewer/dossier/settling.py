"""The reader's decisions between their rows in a dossier, where they stand by quotation, and what a collation takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from viewer.collation.choices import AsFraming, AsVariant, Choice, Join, Link, Misfit, Same, Split, Unlink, stands
from viewer.collation.decisions import decided
from viewer.collation.model import SIGILS, Collation
from viewer.dossier.anchor import anchor_to
from viewer.dossier.attachment import attach, spans
from viewer.dossier.note import Anchor, Decision
from viewer.sentence import Sentence
from viewer.text.witness import Span, Witness

KINDS: dict[str, type] = {
    "link": Link,
    "unlink": Unlink,
    "split": Split,
    "join": Join,
    "framing": AsFraming,
    "variant": AsVariant,
    "same": Same,
}
_NAMES = {kind: name for name, kind in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Settled:
    """A collation with the decisions of a dossier in it. ``unmet`` says, by a decision's id, why it could not be;
    ``places`` says where each of the others stands, by sigil."""

    collation: Collation
    unmet: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, Mapping[str, Span]] = field(default_factory=dict)


def settled(collation: Collation, decisions: Sequence[Decision]) -> Settled:
    """Honor these decisions, in their order. What cannot be honored is told, never dropped in silence."""
    choices: list[Choice] = []
    ids: list[str] = []
    unmet: dict[str, str] = {}
    for decision in decisions:
        try:
            choices.append(choice_of(decision, collation.witnesses))
            ids.append(decision.id)
        except Misfit as error:
            unmet[decision.id] = str(error)
    outcome = decided(collation, choices)
    unmet |= {ids[one.place]: one.why for one in outcome.unmet}
    places = {id: dict(stands(choice)) for id, choice in zip(ids, choices, strict=True) if id not in unmet}
    return Settled(outcome.collation, unmet, places)


def decisions_told(decisions: Sequence[Decision], outcome: Settled) -> list[dict[str, Any]]:
    """Each decision as other programs read it: its kind, its places now, and why it is not met, where it is not."""
    found = []
    for decision in decisions:
        places = outcome.places.get(decision.id, {})
        spans = {sigil: [span.start, span.end] for sigil, span in places.items()}
        why = outcome.unmet.get(decision.id, "")
        found.append({"kind": decision.kind, "value": decision.value, "spans": spans, "met": not why, "why": why})
    return found


def decision_on(choice: Choice, witnesses: Sequence[Witness]) -> Decision:
    """The row that keeps this choice."""
    anchors = tuple(anchor_to(_witness(witnesses, sigil), sigil, span) for sigil, span in stands(choice))
    value: dict[str, str] = {}
    if isinstance(choice, Same):
        value = {"lemma": choice.lemma, "text": choice.text}
    elif isinstance(choice, AsVariant):
        value = {"partner": _witness(witnesses, choice.witness).sha256}
    return Decision(_NAMES[type(choice)], value, anchors)


def _witness(witnesses: Sequence[Witness], sigil: str) -> Witness:
    return witnesses[SIGILS.index(sigil)]


def choice_of(decision: Decision, witnesses: Sequence[Witness]) -> Choice:
    """What a row says of these witnesses, whichever of them is the base now. Raises Misfit where it says nothing."""
    kind, value = KINDS.get(decision.kind), decision.value if isinstance(decision.value, dict) else {}
    if kind is None:
        raise Misfit(Sentence("This version of Recension does not know such a decision."))
    if kind is Same:
        return _rule(value)
    places = _found(decision.anchors, witnesses)
    if kind in (AsFraming, AsVariant):
        sigil, span = next(iter(places.items()), ("", Span(0, 0)))
        if len(places) != 1:
            raise Misfit(Sentence("Its place is damaged."))
        if kind is AsFraming:
            return AsFraming(sigil, span)
        return AsVariant(sigil, span, _partner(sigil, value, witnesses))
    other = next((sigil for sigil in places if sigil != "A"), "")
    if len(places) != 2 or "A" not in places:
        raise Misfit(Sentence("It is about two texts of which neither is the base now."))
    if kind is Split:
        return Split(other, places["A"].start, places[other].start)
    made: Choice = kind(other, places["A"], places[other])
    return made


def _rule(value: Mapping[str, Any]) -> Same:
    lemma, text = value.get("lemma"), value.get("text")
    if not isinstance(lemma, str) or not isinstance(text, str):
        raise Misfit(Sentence("The words of the rule are damaged."))
    return Same(lemma, text)


def _partner(sigil: str, value: Mapping[str, Any], witnesses: Sequence[Witness]) -> str:
    """The base's partner in this: the text itself, or that whose contents the row names."""
    if sigil != "A":
        return sigil
    shas = {witness.sha256: its for its, witness in zip(SIGILS[1:], witnesses[1:], strict=False)}
    partner = value.get("partner")
    return shas.get(partner, "B") if isinstance(partner, str) else "B"


def _found(anchors: Sequence[Anchor], witnesses: Sequence[Witness]) -> dict[str, Span]:
    """Where the anchors stand now, by sigil. Raises Misfit for one that finds no place."""
    found = attach(anchors, witnesses)
    for one in found:
        if not one.sigil:
            raise Misfit(Sentence("The text that it is about is not compared here."))
        if one.lost:
            raise Misfit(Sentence("Its words in {sigil} are found no more.", sigil=one.sigil))
    return spans(found)
