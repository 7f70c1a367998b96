"""Notes from elsewhere into a dossier, and a note on words that are named."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from viewer.collation.model.model import SIGILS, Collation
from viewer.collation.query.place_map import PlaceMap
from viewer.dossier.anchor import anchors_to
from viewer.dossier.exchange.parse import ForeignNote, parse_annotations
from viewer.dossier.exchange.place import PlacedNote, place_notes
from viewer.dossier.note import Anchor, Note
from viewer.dossier.store import Dossier
from viewer.export.notes.annotations import document
from viewer.export.notes.markdown import notes_to_markdown
from viewer.export.report import report
from viewer.export.tables.csv import notes_table
from viewer.files import write_atomic
from viewer.messages import N_, Message
from viewer.phrasing.language import counted, translate
from viewer.text.reading.read import file_bytes
from viewer.text.search import folded, hits, pattern
from viewer.text.witness import Span, Witness


class NoSuchWords(Exception):
    """The words that a note is to be on are not found; ``str()`` is one sentence."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of the annotations of a file.

    ``new``: notes to be added; ``revised``: pairs of a note that stands and its later state in the file; ``same``: how
    many stand as they are in the file, or later; ``lost``: those that have words without a place in these texts.
    """

    new: tuple[Note, ...] = ()
    revised: tuple[tuple[Note, Note], ...] = ()
    same: int = 0
    lost: tuple[PlacedNote, ...] = ()

    @property
    def said(self) -> list[str]:
        """What became of them, a sentence each."""
        lines = [counted("%n note was imported.", "%n notes were imported.", len(self.new))]
        if self.revised:
            lines.append(counted("%n note was replaced.", "%n notes were replaced.", len(self.revised)))
        if self.same:
            lines.append(counted("%n note was there already.", "%n notes were there already.", self.same))
        if self.lost:
            said = counted(
                "%n note finds no certain place in these texts; it is kept, and listed first.",
                "%n notes find no certain place in these texts; they are kept, and listed first.",
                len(self.lost),
            )
            lines.append(said)
        return lines


def read_annotations(path: str) -> list[ForeignNote]:
    """The annotations in a file. Raises ReadError where it cannot be read, or NoAnnotations."""
    return parse_annotations(file_bytes(path), path)


def sort_out(foreign: Sequence[ForeignNote], witnesses: Sequence[Witness], kept: Sequence[Note]) -> Imported:
    """Find the places of annotations in these texts, and what is new beside the notes that are ``kept``."""
    known = {note.id: note for note in kept}
    new: dict[str, Note] = {}
    revised: dict[str, tuple[Note, Note]] = {}
    lost: dict[str, PlacedNote] = {}
    same = 0
    for placed in (one for each in foreign for one in place_notes(each, witnesses)):
        note = placed.note
        before = known.get(note.id)
        if before is None:
            new[note.id] = note
        elif note.changed <= before.changed or _says_the_same(note, before):
            same += 1
            continue
        else:
            revised[note.id] = before, note
        if placed.lost:
            lost[note.id] = placed
    return Imported(tuple(new.values()), tuple(revised.values()), same, tuple(lost.values()))


def _says_the_same(note: Note, other: Note) -> bool:
    return replace(note, created=other.created, changed=other.changed) == other


def import_file(dossier: Dossier, path: str, witnesses: Sequence[Witness]) -> Imported:
    """Save the annotations of a file as notes on these texts. Raises ReadError, NoAnnotations or DossierError."""
    found = sort_out(read_annotations(path), witnesses, dossier.notes())
    if found.new or found.revised:
        dossier.import_notes(found.new, found.revised)
    return found


def write_notes(collation: Collation, notes: Sequence[Note], path: Path) -> None:
    """Write notes to a file, in the form of its suffix (see NOTE_FORMATS). Raises NotWritten."""
    write_atomic(path, NOTE_FORMATS[path.suffix.lower()](collation, notes))


def _markdown(collation: Collation, notes: Sequence[Note]) -> bytes:
    return notes_to_markdown(collation, notes, translate).encode()


def _annotations(collation: Collation, notes: Sequence[Note]) -> bytes:
    return document(report(collation, notes))


def _table(collation: Collation, notes: Sequence[Note]) -> bytes:
    return notes_table(report(collation, notes))


NOTE_FORMATS: Mapping[str, Callable[[Collation, Sequence[Note]], bytes]] = {
    ".md": _markdown,
    ".jsonld": _annotations,
    ".csv": _table,
}


def anchors_on(words: str, collation: Collation, side: str = "") -> tuple[Anchor, ...]:
    """The anchors of the first place where these words stand, on ``side`` (a sigil) if it is given, and of its partner.

    Raises NoSuchWords where there is no such place.
    """
    sought = pattern(words)
    for sigil, witness in zip(SIGILS, collation.witnesses, strict=False):
        if sought is None or side not in ("", sigil):
            continue
        places, _ = hits(folded(witness.text), sought, whole=False)
        if places:
            return _with_partner(sigil, Span(*places[0]), collation)
    raise NoSuchWords(Message(N_("“{words}” stands in none of these texts: quote words that do."), words=words))


def _with_partner(sigil: str, span: Span, collation: Collation) -> tuple[Anchor, ...]:
    partner, other = ("B", "B") if sigil == "A" else (sigil, "A")
    places = {sigil: span}
    if (found := PlaceMap(collation, partner).span_in(other, span)) is not None:
        places[other] = found
    return anchors_to(collation, places)
