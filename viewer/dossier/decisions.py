"""Decisions <-> their records in a dossier, which name their places by quotation; and decisions applied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from viewer.collation.decisions.decision import (
    AsFraming,
    AsVariant,
    Decision,
    FramingRole,
    InapplicableDecision,
    Join,
    Link,
    Same,
    Split,
    Unlink,
    places_of,
)
from viewer.collation.model.model import ROLES, SIGILS, Collation, Role
from viewer.dossier.anchor import anchor_to
from viewer.dossier.attachment import attach, spans
from viewer.dossier.note import Anchor, DecisionRecord
from viewer.messages import Message
from viewer.text.witness import Span, Witness

DECISION_KINDS: dict[str, type] = {
    "link": Link,
    "unlink": Unlink,
    "split": Split,
    "join": Join,
    "framing": AsFraming,
    "variant": AsVariant,
    "role": FramingRole,
    "same": Same,
}
_NAMES = {kind: name for name, kind in DECISION_KINDS.items()}


@dataclass(frozen=True, slots=True)
class DecidedCollation:
    """A collation with the decisions of a dossier applied.

    ``rejected``: by the id of a decision, the reason why it could not be applied. ``places``: by the id of each of the
    others, its spans by sigil.
    """

    collation: Collation
    rejected: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, Mapping[str, Span]] = field(default_factory=dict)


def apply_records(collation: Collation, records: Sequence[DecisionRecord]) -> DecidedCollation:
    """Apply these decisions to a collation, in order. Those that cannot be applied are listed as rejected."""
    decisions: list[Decision] = []
    ids: list[str] = []
    rejected: dict[str, str] = {}
    if not records:
        return DecidedCollation(collation)
    for record in records:
        try:
            decisions.append(decision_of_record(record, collation.witnesses))
            ids.append(record.id)
        except InapplicableDecision as error:
            rejected[record.id] = str(error)
    from viewer.collation.decisions.decide import decide  # here: it brings the whole engine along

    outcome = decide(collation, decisions)
    rejected |= {ids[one.place]: one.why for one in outcome.rejected}
    places = {id: dict(places_of(decision)) for id, decision in zip(ids, decisions, strict=True) if id not in rejected}
    return DecidedCollation(outcome.collation, rejected, places)


def decisions_to_json(records: Sequence[DecisionRecord], outcome: DecidedCollation) -> list[dict[str, Any]]:
    """The decisions as other programs read them: kind, value, spans now, and whether it is met, or why not."""
    found = []
    for record in records:
        places = outcome.places.get(record.id, {})
        spans = {sigil: [span.start, span.end] for sigil, span in places.items()}
        why = outcome.rejected.get(record.id, "")
        found.append({"kind": record.kind, "value": record.value, "spans": spans, "met": not why, "why": why})
    return found


def record_of(decision: Decision, witnesses: Sequence[Witness]) -> DecisionRecord:
    """The record that keeps a decision."""
    anchors = tuple(anchor_to(_witness(witnesses, sigil), sigil, span) for sigil, span in places_of(decision))
    value: dict[str, str] = {}
    if isinstance(decision, Same):
        value = {"lemma": decision.lemma, "text": decision.text}
    elif isinstance(decision, FramingRole):
        value = {"role": decision.role}
    elif isinstance(decision, AsVariant):
        value = {"partner": _witness(witnesses, decision.witness).sha256}
    return DecisionRecord(_NAMES[type(decision)], value, anchors)


def _witness(witnesses: Sequence[Witness], sigil: str) -> Witness:
    return witnesses[SIGILS.index(sigil)]


def decision_of_record(record: DecisionRecord, witnesses: Sequence[Witness]) -> Decision:
    """The decision of a record for these witnesses, whichever of them is the base now.

    Raises ``InapplicableDecision`` where it does not apply to them, or is damaged.
    """
    kind, value = DECISION_KINDS.get(record.kind), record.value if isinstance(record.value, dict) else {}
    if kind is None:
        raise InapplicableDecision(Message("This version of Recension does not know such a decision."))
    if kind is Same:
        return _rule(value)
    places = _found(record.anchors, witnesses)
    if kind in (AsFraming, AsVariant, FramingRole):
        sigil, span = next(iter(places.items()), ("", Span(0, 0)))
        if len(places) != 1:
            raise InapplicableDecision(Message("Its place is damaged."))
        if kind is AsFraming:
            return AsFraming(sigil, span)
        if kind is FramingRole:
            return FramingRole(sigil, span, _role(value))
        return AsVariant(sigil, span, _partner(sigil, value, witnesses))
    other = next((sigil for sigil in places if sigil != "A"), "")
    if len(places) != 2 or "A" not in places:
        raise InapplicableDecision(Message("It is about two texts of which neither is the base now."))
    if kind is Split:
        return Split(other, places["A"].start, places[other].start)
    made: Decision = kind(other, places["A"], places[other])
    return made


def _rule(value: Mapping[str, Any]) -> Same:
    lemma, text = value.get("lemma"), value.get("text")
    if not isinstance(lemma, str) or not isinstance(text, str):
        raise InapplicableDecision(Message("The words of the rule are damaged."))
    return Same(lemma, text)


def _role(value: Mapping[str, Any]) -> Role:
    for role in ROLES:
        if value.get("role") == role:
            return role
    raise InapplicableDecision(Message("This version of Recension does not know such a role."))


def _partner(sigil: str, value: Mapping[str, Any], witnesses: Sequence[Witness]) -> str:
    """The sigil of the witness beside the base: ``sigil`` or, for the base, the one whose hash the record has."""
    if sigil != "A":
        return sigil
    shas = {witness.sha256: other for other, witness in zip(SIGILS[1:], witnesses[1:], strict=False)}
    partner = value.get("partner")
    return shas.get(partner, "B") if isinstance(partner, str) else "B"


def _found(anchors: Sequence[Anchor], witnesses: Sequence[Witness]) -> dict[str, Span]:
    """The spans of the anchors, by sigil. Raises ``InapplicableDecision`` where one has no place."""
    found = attach(anchors, witnesses)
    for one in found:
        if not one.sigil:
            raise InapplicableDecision(Message("The text that it is about is not compared here."))
        if one.lost:
            raise InapplicableDecision(Message("Its words in {sigil} are found no more.", sigil=one.sigil))
    return spans(found)
