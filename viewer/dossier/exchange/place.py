"""Annotations of other programs -> notes on the texts of a dossier: by the position, else by the quotation.

A position is believed only where the quoted words stand at it. What finds no place keeps its quotation, as an orphan.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from uuid import NAMESPACE_URL, uuid5

from msgspec.structs import replace

from viewer.collation.model.model import SIGILS
from viewer.dossier.anchor import anchor_to, find
from viewer.dossier.exchange.parse import ForeignNote, ForeignTarget, plain_address
from viewer.dossier.note import Anchor, Note
from viewer.text.witness import Span, Witness

_HITS = 64  # places with the same words that are looked at
_LONGEST = 10_000  # code points of a quotation whose spaces may be others


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note made of an annotation. ``lost``: the quotations of its anchors that have no place in these texts."""

    note: Note
    lost: tuple[str, ...] = ()


def place_notes(foreign: ForeignNote, witnesses: Sequence[Witness]) -> list[PlacedNote]:
    """The notes of an annotation: one, or more where it is on several places of one text."""
    sides = dict(zip(SIGILS, witnesses, strict=False))
    rows: list[dict[str, tuple[Anchor, bool]]] = [{}]
    for target in foreign.targets:
        if target.quotation is None and target.span is None:  # on the whole of a page
            continue
        anchor, found = _anchor(target, sides)
        row = next((row for row in rows if anchor.sigil not in row), None)
        if row is None:
            rows.append(row := {})
        row[anchor.sigil] = anchor, found
    return [_note(foreign, number, list(row.values())) for number, row in enumerate(rows)]


def _note(foreign: ForeignNote, number: int, found: Sequence[tuple[Anchor, bool]]) -> PlacedNote:
    id = uuid5(NAMESPACE_URL, f"{foreign.id} {number}").hex if number else foreign.id
    anchors = tuple(anchor for anchor, _ in found)
    times = foreign.created, foreign.changed
    note = Note(foreign.text, anchors, foreign.tags, id, *times, foreign.without, foreign.settled)
    return PlacedNote(note, tuple(anchor.quotation for anchor, placed in found if not placed))


def _anchor(target: ForeignTarget, sides: dict[str, Witness]) -> tuple[Anchor, bool]:
    """The anchor of a target, and whether it has a place; one without keeps all that the target says."""
    for sigil in _likely(target, sides):
        if (anchor := _in_text(target, sigil, sides[sigil])) is not None:
            return anchor, True
    span = target.span or Span(0, len(target.quotation or ""))
    sigil = target.sigil or next(iter(_likely(target, sides)), SIGILS[0])
    return Anchor(sigil, target.sha256, span, target.quotation or "", target.prefix, target.suffix), False


def _likely(target: ForeignTarget, sides: dict[str, Witness]) -> list[str]:
    """The sides that a target may be on, the likeliest first: those with its sum or address, or else all."""
    same = [sigil for sigil, side in sides.items() if target.sha256 and side.sha256 == target.sha256]
    if same:
        return sorted(same, key=lambda sigil: sigil != target.sigil)
    here = plain_address(target.source)
    there = [sigil for sigil, side in sides.items() if here and here in map(plain_address, (side.source, side.path))]
    return there or sorted(sides, key=lambda sigil: sigil != target.sigil)


def _in_text(target: ForeignTarget, sigil: str, witness: Witness) -> Anchor | None:
    """The anchor of a target in this text; None where its words do not stand there."""
    text, span = witness.text, target.span
    if target.quotation is None:
        here = plain_address(target.source)
        known = target.sha256 == witness.sha256 or (here and here == plain_address(witness.source))
        return anchor_to(witness, sigil, span) if span is not None and known and span.end <= len(text) else None
    at = span or Span(0, len(target.quotation))
    anchor = Anchor(sigil, witness.sha256, at, target.quotation, target.prefix, target.suffix)
    if span is not None and span.end <= len(text) and span.of(text) == target.quotation and _agrees(anchor, text):
        return anchor_to(witness, sigil, span)
    places = _places(target.quotation, text)
    if len(places) == 1:
        return anchor_to(witness, sigil, places[0])
    for words in dict.fromkeys(place.of(text) for place in places) or [target.quotation]:
        if (found := find(replace(anchor, quotation=words), text)) is not None:
            stands = found.span.of(text) == words
            return anchor_to(witness, sigil, found.span) if stands else replace(anchor, span=found.span)
    return None


def _agrees(anchor: Anchor, text: str) -> bool:
    """Whether the words before and after the span are those of the anchor."""
    start, end = anchor.span
    return text[:start].endswith(anchor.prefix) and text.startswith(anchor.suffix, end)


def _places(quotation: str, text: str) -> list[Span]:
    """Where the words stand, whatever spaces and line ends are between them: a page in a browser has others."""
    words = quotation.split()
    if not words or len(quotation) > _LONGEST:
        return []
    sought = re.compile(r"\s+".join(map(re.escape, words)))
    return [Span(*found.span()) for found in islice(sought.finditer(text), _HITS)]
