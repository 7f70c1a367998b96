"""What the screen says of units and entries: how an entry is set, and its parts in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from viewer.collation.apparatus.entries import entry_of
from viewer.export.apparatus.edition import edition
from viewer.export.apparatus.printed import printed_entry
from viewer.phrasing import language
from viewer.phrasing.language import counted, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.apparatus.entries import Layer
    from viewer.export.apparatus.printed import PrintedEntry
    from viewer.ui.witnesses.state import WitnessState

Role = Literal["words", "said", "sigla", "mark"]


class EntryPiece(NamedTuple):
    """A piece of an entry: words of a text, what is said of them ("om."), sigla, or a mark between."""

    text: str
    role: Role


def printed(state: WitnessState, unit: int, *, positive: bool = True) -> PrintedEntry:
    """The entry of a unit as an edition prints it, against the base, or the first witness where it is not extant."""
    view = state.view_of(unit)
    made = edition(state.units, view.base, state.categories, positive=positive, made="-")
    return printed_entry(made, entry_of(view, unit))


def lemma_runs(entry: PrintedEntry) -> list[EntryPiece]:
    """The lemma with its sigla and the bracket."""
    runs = [EntryPiece(entry.lemma, "words")]
    if entry.sigla:
        runs.append(EntryPiece(entry.sigla, "sigla"))
    return [*runs, EntryPiece("]", "mark")]


def reading_runs(entry: PrintedEntry) -> list[EntryPiece]:
    """The readings after the bracket."""
    runs: list[EntryPiece] = []
    for number, reading in enumerate(entry.readings):
        if number:
            runs.append(EntryPiece(":", "mark"))
        before = reading.said != tr("transp.")
        said = [EntryPiece(reading.said, "said")] if reading.said else []
        words = [EntryPiece(reading.words, "words")] if reading.words else []
        runs += [*(said + words if before else words + said), EntryPiece(reading.sigla, "sigla")]
    return runs


def in_plain_words(entry: PrintedEntry) -> str:
    """An entry on one line, for who hears it."""
    return " ".join(run.text for run in (*lemma_runs(entry), *reading_runs(entry)))


def layer_of_unit(state: WitnessState, unit: int) -> Layer:
    """The layer that the unit is printed in."""
    return entry_of(state.view_of(unit), unit).layer


def count_units(count: int) -> str:
    """ "12 units"."""
    return counted("%n unit", "%n units", count)


def count_witnesses(count: int) -> str:
    """ "5 witnesses"."""
    return counted("%n witness", "%n witnesses", count)


def words_alike(same: int, count: int, sigil: str, base: str) -> str:
    """How many of the words of a witness, ``count`` where the base is extant, are the same there."""
    return counted(
        "{same} of the %n word of {sigil} where {base} is extant is the same, whatever its spelling and marks",
        "{same} of the %n words of {sigil} where {base} is extant are the same, whatever their spelling and marks",
        count,
        same=language.number(same),
        sigil=sigil,
        base=base,
    )


def in_layers(counts: Sequence[tuple[Layer, int]]) -> str:
    """ "7 substantive, 3 accidental, 2 moved": how many units of each layer."""
    names = {
        "substantives": lambda count: tr("{count} substantive", count=language.number(count)),
        "accidentals": lambda count: tr("{count} accidental", count=language.number(count)),
        "moved": lambda count: tr("{count} moved", count=language.number(count)),
    }
    return ", ".join(names[layer](count) for layer, count in counts if count)
