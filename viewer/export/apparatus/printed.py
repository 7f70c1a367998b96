"""The entries of an apparatus as an edition prints them: a lemma, a bracket, and readings with their sigla."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from viewer.collation.apparatus.entries import LAYERS
from viewer.export.apparatus.lines import CARET, shown_words
from viewer.phrasing.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.collation.apparatus.entries import Entry, Layer, Reading
    from viewer.export.apparatus.edition import Edition
    from viewer.text.witness import Witness


class PrintedReading(NamedTuple):
    """``words``: as the witnesses ``sigla`` have them, "" for none; ``said``: in italics beside them ("om."), or ""."""

    words: str
    said: str
    sigla: str


class PrintedEntry(NamedTuple):
    """``lemma sigla ] reading sigla : reading sigla``. ``sigla``: who reads like the base, in a positive apparatus;
    ``note``: the reader's. Where others add something, the lemma is the word of the base that it follows."""

    number: int
    layer: Layer
    lemma: str
    sigla: str
    readings: tuple[PrintedReading, ...]
    note: str = ""


def printed_layers(edition: Edition) -> Iterator[tuple[Layer, list[PrintedEntry]]]:
    """The entries of an edition by layers, those of each in the base's running order; no layer without entries."""
    every = [printed_entry(edition, entry) for entry in edition.entries()]
    for layer in LAYERS:
        if mine := [entry for entry in every if entry.layer == layer]:
            yield layer, mine


def printed_entry(edition: Edition, entry: Entry) -> PrintedEntry:
    """One entry. Witnesses that are not extant come last, as "lac."."""
    text = edition.witness.text
    readings = [_reading(edition, reading) for reading in entry.readings]
    table = edition.table
    first, end = int(edition.units.firsts[entry.id - 1]), int(edition.units.ends[entry.id - 1])
    lost = [
        number
        for number in entry.absent
        if any(low <= first and end <= high for low, high in table.lacunae[number].tolist())
    ]
    if lost:
        readings.append(PrintedReading("", tr("lac."), edition.sigla(lost)))
    agree = edition.sigla(entry.agree) if edition.positive else ""
    lemma = shown_words(entry.lemma, text) or _word_before(edition.witness, entry.lemma.start)
    note = edition.notes.get(entry.id, "")
    return PrintedEntry(entry.id, entry.layer, lemma, agree, tuple(readings), note)


def _word_before(witness: Witness, place: int) -> str:
    """The word before a place; a caret, where none is."""
    word = int(witness.tokens.ends.searchsorted(place, "right")) - 1
    return shown_words(witness.tokens.span(word, word + 1), witness.text) if word >= 0 else CARET


def _reading(edition: Edition, reading: Reading) -> PrintedReading:
    words = shown_words(reading.spans[0], edition.table.witnesses[reading.witnesses[0]].text)
    said = {"omission": tr("om."), "insertion": tr("add."), "transposition": tr("transp.")}.get(reading.kind, "")
    return PrintedReading(words, said, edition.sigla(reading.witnesses))
