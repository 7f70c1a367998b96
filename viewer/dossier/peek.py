"""The notes of a dossier that is not opened: nothing is locked, migrated, rescued or written beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from viewer.dossier.errors import DamagedDossier, NotADossier, named_errors
from viewer.dossier.file.schema import APPLICATION_ID
from viewer.dossier.note import Note
from viewer.dossier.rows import note_of, witness_of_row

_NOTES = """SELECT id, body FROM revision AS r WHERE form = 'note' AND deleted = 0
    AND seq = (SELECT max(seq) FROM revision WHERE form = 'note' AND id = r.id)
    ORDER BY (SELECT min(seq) FROM revision WHERE form = 'note' AND id = r.id)"""
_TITLES = "SELECT body FROM witness WHERE gathering = (SELECT max(gathering) FROM witness) ORDER BY seq"


def notes_in(path: Path) -> Iterator[Note]:
    """The notes in the dossier at ``path`` that are not deleted, the oldest first. Raises DossierError."""
    for id, body in _rows(path, _NOTES):
        try:
            yield note_of(str(id), body)
        except ValueError as error:
            raise DamagedDossier(path) from error


def titles_in(path: Path) -> list[str]:
    """The titles of the documents on which the notes in the dossier at ``path`` are. Raises DossierError."""
    try:
        kept = [witness_of_row("", body) for (body,) in _rows(path, _TITLES)]
    except ValueError as error:
        raise DamagedDossier(path) from error
    return [one.edits.get("title", one.title) for one in kept]


def _rows(path: Path, query: str) -> list[tuple[object, ...]]:
    place = path.expanduser().absolute()
    # Without a log, nothing needs to be looked for beside the file, nor put there.
    how = "mode=ro" if place.with_name(place.name + "-wal").exists() else "mode=ro&immutable=1"
    with named_errors(path), closing(sqlite3.connect(f"{place.as_uri()}?{how}", uri=True)) as db:
        db.execute("PRAGMA trusted_schema = OFF")
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise NotADossier(path)
        return db.execute(query).fetchall()
