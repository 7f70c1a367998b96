"""The documents that a dossier keeps with their texts, so that it can be opened when their files have moved.

Each change of the set of documents is a new "gathering" (a column of the table); a text is kept once, by its hash.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from viewer.dossier.file.connection import DossierFile
from viewer.dossier.note import KeptWitness, now
from viewer.dossier.rows import (
    BLOB_LIMIT,
    TEXT_LIMIT,
    blob_name,
    decoded,
    details_of,
    encoded,
    pack,
    unpack,
    with_details,
    witness_body,
    witness_of_row,
)
from viewer.dossier.step import WitnessRow
from viewer.dossier.tables.revisions import parsed
from viewer.text.witness import Witness

# The rows of the latest set, the base first.
GATHERING = "SELECT body, text FROM witness WHERE gathering = (SELECT max(gathering) FROM witness) ORDER BY seq"


@dataclass(frozen=True, slots=True)
class Gathering:
    """A set of witnesses, ready to be saved: their rows, and those of the texts that the dossier has not yet."""

    rows: Sequence[WitnessRow]
    packed: Sequence[tuple[str, bytes]]


def gathering(file: DossierFile, witnesses: Sequence[Witness], earlier: Sequence[Witness] = ()) -> Gathering:
    """Prepare these witnesses to be saved, and with them the texts of ``earlier`` ones. It takes time for long texts,
    so it is done before the transaction that ``gather`` is called in."""
    every = (*witnesses, *earlier)
    rows = [witness_row(witness) for witness in every]
    blobs = {row.text: encoded(witness.text) for row, witness in zip(rows, every, strict=True) if row.text}
    blobs |= {blob_name(details): details for witness in every if (details := details_of(witness))}
    return Gathering(rows[: len(witnesses)], _packed(file, blobs))


def _packed(file: DossierFile, blobs: Mapping[str, bytes]) -> list[tuple[str, bytes]]:
    """Those of these bytes, by name, that the dossier has not yet, compressed."""
    known = {name for (name,) in file.read("SELECT name FROM text")}
    return [(name, pack(data)) for name, data in blobs.items() if name not in known]


def gather(db: sqlite3.Connection, texts: Gathering) -> bool:
    """Save these witnesses as the latest set, unless they are that already."""
    db.executemany("INSERT OR IGNORE INTO text (name, packed) VALUES (?, ?)", texts.packed)
    if list(texts.rows) != db.execute(GATHERING).fetchall():
        (number,) = db.execute("SELECT ifnull(max(gathering), 0) + 1 FROM witness").fetchone()
        add = "INSERT INTO witness (gathering, written, body, text) VALUES (?, ?, ?, ?)"
        db.executemany(add, [(number, now(), body, name) for body, name in texts.rows])
    return True


def keep_texts(file: DossierFile, witnesses: Sequence[Witness]) -> None:
    """Save these witnesses as the latest set, unless they are that already."""
    texts = gathering(file, witnesses)
    with file.writing() as db:
        gather(db, texts)


def witness_row(witness: Witness) -> WitnessRow:
    """The row of a witness; a text that exceeds TEXT_LIMIT is not kept."""
    name = blob_name(encoded(witness.text)) if len(witness.text) <= TEXT_LIMIT else None
    return WitnessRow(witness_body(witness), name)


def kept_texts(file: DossierFile) -> list[KeptWitness]:
    """The witnesses of the latest set, the base first, with their texts."""
    return [kept_text(file, WitnessRow(*row)) for row in file.read(GATHERING)]


def kept_text(file: DossierFile, row: WitnessRow) -> KeptWitness:
    """The witness of this row with its text; None where it is not kept."""
    kept = parsed(file, witness_of_row, "", row.body)
    # The text of a plain file is its source: one name for the same bytes. What was pasted has no source.
    data, details, source = (_blob(file, name) for name in (row.text, kept.details, kept.sha256 if kept.path else None))
    kept = with_details(kept, details) if details else kept
    return replace(kept, text=None if data is None else decoded(data), source=source)


def _blob(file: DossierFile, name: str | None) -> bytes | None:
    """The bytes that are kept under this name; None where there are none, or they are damaged."""
    if not name or not name.isascii():  # a sum has digits and letters; SQLite takes no half of a surrogate pair
        return None
    rows = file.read("SELECT packed FROM text WHERE name = ?", name)
    return unpack(name, rows[0][0]) if rows else None


def copy_with_sources(file: DossierFile, path: Path, sources: Iterable[bytes]) -> None:
    """Write a whole copy, with the bytes of files beside the texts that were read from them, each by its SHA-256."""
    packed = _packed(file, {blob_name(data): data for data in sources if len(data) <= BLOB_LIMIT})

    def add(db: sqlite3.Connection) -> None:
        db.executemany("INSERT OR IGNORE INTO text (name, packed) VALUES (?, ?)", packed)

    file.copy(path, add if packed else None)
