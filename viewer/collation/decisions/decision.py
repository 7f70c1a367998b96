"""What a reader can decide about an alignment. Values only; ``witness`` is the sigil of the base's partner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.text.normalize import fold
from viewer.text.witness import Span

if TYPE_CHECKING:
    from viewer.collation.model.model import Role


@dataclass(frozen=True, slots=True)
class Link:
    """These two stretches say the same: they are aligned, whatever was found there."""

    witness: str
    base: Span
    reading: Span


@dataclass(frozen=True, slots=True)
class Unlink:
    """These two stretches do not say the same: none of the words of the one has its partner in the other."""

    witness: str
    base: Span
    reading: Span


@dataclass(frozen=True, slots=True)
class Split:
    """The variant that stands here is two, cut at a place of each side."""

    witness: str
    base: int
    reading: int


@dataclass(frozen=True, slots=True)
class Join:
    """The variants in these two stretches, with what stands between them, are one."""

    witness: str
    base: Span
    reading: Span


@dataclass(frozen=True, slots=True)
class AsFraming:
    """These words of the witness ``sigil`` are framing: they have no partner anywhere."""

    sigil: str
    span: Span


@dataclass(frozen=True, slots=True)
class AsVariant:
    """These words of the witness ``sigil`` are no framing, but an insertion or an omission of the passage beside it."""

    sigil: str
    span: Span
    witness: str


@dataclass(frozen=True, slots=True)
class FramingRole:
    """These words of the witness ``sigil``, which are framing, are of this role."""

    sigil: str
    span: Span
    role: Role


@dataclass(frozen=True, slots=True)
class Same:
    """Two words, or stretches of words, count as the same wherever the one stands for the other."""

    lemma: str
    text: str


Decision = Link | Unlink | Split | Join | AsFraming | AsVariant | FramingRole | Same


class InapplicableDecision(Exception):
    """A choice has no place in what is compared; ``str`` is one sentence for the reader."""


def places_of(decision: Decision) -> list[tuple[str, Span]]:
    """Where a choice stands: the sigil of each side that it is about, and its place there."""
    match decision:
        case Split(witness, base, reading):
            return [("A", Span(base, base)), (witness, Span(reading, reading))]
        case Link() | Unlink() | Join():
            return [("A", decision.base), (decision.witness, decision.reading)]
        case AsFraming() | AsVariant() | FramingRole():
            return [(decision.sigil, decision.span)]
        case Same():
            return []


def rule_form(text: str) -> str:
    """The normal form by which a rule compares words: case and typography do not count."""
    return " ".join(fold(text).split()) or text


def rule_of(decision: Same) -> frozenset[str]:
    """The two normal forms of a rule, as a set, so that exchanging the witnesses keeps it."""
    return frozenset((rule_form(decision.lemma), rule_form(decision.text)))
