"""A collation and what the reader decided about it -> the collation as the reader has it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.collation.decisions.apply import AppliedState, apply
from viewer.collation.decisions.decision import AsFraming, Decision, FramingRole, InapplicableDecision, Same, places_of
from viewer.collation.decisions.fragments import fragments_of
from viewer.collation.decisions.realign import Sources, with_all_variants
from viewer.collation.decisions.rebuild import rebuild
from viewer.collation.model.model import SIGILS, Collation
from viewer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Rejected:
    """A choice that could not be honored: its place among those given, from 0, and one sentence that says why."""

    place: int
    why: str


@dataclass(frozen=True, slots=True)
class Decided:
    """The collation with every choice in it but those that are ``rejected``."""

    collation: Collation
    rejected: tuple[Rejected, ...] = ()


def decide(collation: Collation, decisions: Sequence[Decision]) -> Decided:
    """Apply the reader's choices, in the order in which they were made, to what ``collate`` has found.

    Nothing is remembered: whoever takes a choice back applies the others to the same collation again.
    """
    if not decisions:
        return Decided(collation)
    sources = Sources(collation.witnesses, collation.options)
    fragments = fragments_of(collation)
    if collation.options.ignore:
        fragments = with_all_variants(sources, fragments)
    state = AppliedState(tuple(fragments))
    rejected: list[Rejected] = []
    for place, decision in enumerate(decisions):
        try:
            _look(decision, collation)
            state = apply(decision, state, sources)
        except InapplicableDecision as error:
            rejected.append(Rejected(place, str(error)))
    found = rebuild(collation, state, sources)
    limits = tuple(dict.fromkeys((*collation.limits, *sources.steps.limits)))
    return Decided(replace(found, limits=limits), tuple(rejected))


def _look(decision: Decision, collation: Collation) -> None:
    """Refuse what lies outside of what is compared."""
    sizes = {sigil: len(w.text) for sigil, w in zip(SIGILS, collation.witnesses, strict=False)}
    if (not isinstance(decision, AsFraming | FramingRole | Same) and decision.witness not in list(sizes)[1:]) or any(
        sigil not in sizes for sigil, _ in places_of(decision)
    ):
        raise InapplicableDecision(Message("The text that it is about is not compared here."))
    if not all(0 <= span.start <= span.end <= sizes[sigil] for sigil, span in places_of(decision)):
        raise InapplicableDecision(Message("Its place lies outside of the text."))
