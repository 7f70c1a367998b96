"""The reader's edits of a table of witnesses <-> their records in a dossier, which name words by quotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from viewer.collation.apparatus.edits import (
    InapplicableEdit,
    JoinUnits,
    MoveWord,
    SameReading,
    SetExtant,
    SplitUnit,
    TableEdit,
)
from viewer.dossier.anchor import anchor_to, find
from viewer.dossier.note import Anchor, DecisionRecord
from viewer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from viewer.text.witness import Witness

_NAMES: dict[type[TableEdit], str] = {
    MoveWord: "table-move",
    SplitUnit: "table-split",
    JoinUnits: "table-join",
    SameReading: "table-same",
    SetExtant: "table-extant",
}

Words = tuple[int, int]


@dataclass(frozen=True, slots=True)
class NamedWitnesses:
    """The witnesses that are compared now, with their sigla. ``known``: the SHA-256 of all texts of the records."""

    witnesses: Sequence[Witness]
    sigla: Sequence[str]
    known: frozenset[str] = frozenset()

    def number(self, sigil: str, sha256: str) -> int:
        """The witness with these contents; of several, the one with the siglum. If none has them, the file has
        changed, and it is the one with the siglum, unless that is another text of the records.

        Raises ``InapplicableEdit`` where there is none.
        """
        same = [number for number, witness in enumerate(self.witnesses) if sha256 and witness.sha256 == sha256]
        named = [number for number, name in enumerate(self.sigla) if name == sigil]
        changed = [number for number in named if self.witnesses[number].sha256 not in self.known]
        for found in ([number for number in same if number in named], same, changed):
            if found:
                return found[0]
        raise InapplicableEdit(Message("The text that it is about is not compared here."))

    def words(self, anchor: Anchor) -> tuple[str, Words]:
        """The siglum of the witness, and its words (from, to), at an anchor. Raises ``InapplicableEdit``."""
        number = self.number(anchor.sigil, anchor.sha256)
        witness = self.witnesses[number]
        place = find(anchor, witness.text)
        if place is None:
            raise InapplicableEdit(_gone(self.sigla[number]))
        first = int(witness.tokens.ends.searchsorted(place.span.start, "right"))
        end = int(witness.tokens.starts.searchsorted(place.span.end))
        if first >= end:
            raise InapplicableEdit(_gone(self.sigla[number]))
        return self.sigla[number], (first, end)

    def anchor(self, sigil: str, words: Words) -> Anchor:
        """The anchor of some words (from, to) of a witness. Raises ``ValueError`` where there are no such words."""
        witness = self.witnesses[self.sigla.index(sigil)]
        if not 0 <= words[0] < words[1] <= witness.words:
            raise ValueError(f"Witness {sigil} has no words from {words[0]} to {words[1]}.")
        return anchor_to(witness, sigil, witness.tokens.span(*words))


def _gone(sigil: str) -> Message:
    return Message("Its words in {sigil} are found no more.", sigil=sigil)


def record_of_edit(edit: TableEdit, named: NamedWitnesses) -> DecisionRecord:
    """The record that keeps an edit. Raises ``ValueError`` where the witnesses have no such words."""
    value: dict[str, Any] = {}
    if isinstance(edit, SameReading):
        anchors = named.anchor(edit.sigil, edit.words), named.anchor(edit.other, edit.other_words)
        return DecisionRecord(_NAMES[SameReading], value, anchors)
    if isinstance(edit, SetExtant):
        sha256 = named.witnesses[named.sigla.index(edit.sigil)].sha256
        value = {"extant": edit.extant, "sigil": edit.sigil, "sha256": sha256}
        return DecisionRecord(_NAMES[SetExtant], value, (named.anchor(edit.other, edit.words),))
    if isinstance(edit, MoveWord):
        value = {"by": edit.by}
    return DecisionRecord(_NAMES[type(edit)], value, (named.anchor(edit.sigil, (edit.word, edit.word + 1)),))


def edit_of_record(record: DecisionRecord, named: NamedWitnesses) -> TableEdit:
    """The edit of a record, for the witnesses as they are now. Raises ``InapplicableEdit`` where they have no longer
    what it is about, or it is damaged."""
    value: Mapping[str, Any] = record.value if isinstance(record.value, dict) else {}
    if len(record.anchors) != 1 + (record.kind == _NAMES[SameReading]):
        raise InapplicableEdit(Message("Its place is damaged."))
    sigil, words = named.words(record.anchors[0])
    match record.kind, dict(value):
        case "table-move", {"by": 1 | -1 as by}:
            return MoveWord(sigil, words[0], by)
        case "table-split", _:
            return SplitUnit(sigil, words[0])
        case "table-join", _:
            return JoinUnits(sigil, words[0])
        case "table-same", _:
            return SameReading(sigil, words, *named.words(record.anchors[1]))
        case "table-extant", {"extant": bool(extant), "sigil": str(name), "sha256": str(sha256)}:
            return SetExtant(named.sigla[named.number(name, sha256)], sigil, words, extant)
    raise InapplicableEdit(Message("This version of Recension does not know such a decision."))


@dataclass(frozen=True, slots=True)
class RestoredEdits:
    """The edits of records in their order. ``records``: the record of each; ``lost``: the other records, whose words
    have no place, by their ids; ``why``: a sentence for each of them."""

    edits: tuple[TableEdit, ...]
    records: tuple[DecisionRecord, ...]
    lost: Mapping[str, DecisionRecord]
    why: tuple[str, ...] = ()


def edits_of_records(
    records: Iterable[DecisionRecord], witnesses: Sequence[Witness], sigla: Sequence[str]
) -> RestoredEdits:
    """The edits that these records keep, for the witnesses as they are now."""
    kept = list(records)
    named = NamedWitnesses(witnesses, sigla, frozenset(anchor.sha256 for one in kept for anchor in one.anchors))
    edits, found, why = [], [], []
    lost: dict[str, DecisionRecord] = {}
    for record in kept:
        try:
            edits.append(edit_of_record(record, named))
            found.append(record)
        except InapplicableEdit as error:
            lost[record.id] = record
            why.append(str(error))
    return RestoredEdits(tuple(edits), tuple(found), lost, tuple(why))
