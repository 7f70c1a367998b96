"""What is in a dossier that is not opened: nothing is locked, migrated, rescued or written beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from viewer.collation.model.model import Options
from viewer.dossier.errors import DamagedDossier, DossierError, NotADossier, named_errors
from viewer.dossier.file.schema import APPLICATION_ID
from viewer.dossier.note import KeptWitness, Note
from viewer.dossier.options import OPTIONS, options_of
from viewer.dossier.rows import from_json, note_of, witness_of_row
from viewer.dossier.tables.settings import SETTING
from viewer.dossier.tables.texts import GATHERING, witness_row
from viewer.text.witness import Witness

_NOTES = "SELECT id, deleted, body FROM revision NOT INDEXED WHERE form = 'note' ORDER BY seq"


def notes_in(path: Path) -> Iterator[Note]:
    """The notes in the dossier at ``path`` that are not deleted, the oldest first. Raises DossierError."""
    latest = {id: (deleted, body) for id, deleted, body in _rows(path, _NOTES)}  # in the order of their first saving
    for id, (deleted, body) in latest.items():
        if deleted:
            continue
        try:
            yield note_of(str(id), body)
        except ValueError as error:
            raise DamagedDossier(path) from error


def titles_in(path: Path) -> list[str]:
    """The titles of the documents on which the notes in the dossier at ``path`` are. Raises DossierError."""
    return [one.edits.get("title", one.title) for one in _witnesses(path)]


def kept_in(path: Path) -> list[KeptWitness]:
    """The witnesses of the latest set in the dossier at ``path``, without their texts; [] where none can be read.

    It raises no error: whatever is wrong with the file is reported when the file is opened.
    """
    try:
        return _witnesses(path) if path.is_file() else []
    except DossierError:
        return []


def keeps_texts(path: Path, witnesses: Sequence[Witness]) -> bool:
    """Whether these are the witnesses of the latest set in the dossier at ``path``, with their texts."""
    try:
        return _rows(path, GATHERING) == [witness_row(witness) for witness in witnesses]
    except DossierError:
        return False


def options_in(path: Path) -> Options | None:
    """The options that the dossier at ``path`` keeps; None where there is none to read. It raises no error either."""
    try:
        rows = _rows(path, SETTING, OPTIONS) if path.is_file() else []
        return options_of(from_json(rows[0][0])) if rows else None
    except (DossierError, ValueError):
        return None


def _witnesses(path: Path) -> list[KeptWitness]:
    try:
        return [witness_of_row("", body) for body, _ in _rows(path, GATHERING)]
    except ValueError as error:
        raise DamagedDossier(path) from error


def _rows(path: Path, query: str, *values: str) -> list[tuple[object, ...]]:
    place = path.expanduser().absolute()
    # Without a log, nothing needs to be looked for beside the file, nor put there.
    how = "mode=ro" if place.with_name(place.name + "-wal").exists() else "mode=ro&immutable=1"
    with named_errors(path), closing(sqlite3.connect(f"{place.as_uri()}?{how}", uri=True)) as db:
        db.execute("PRAGMA trusted_schema = OFF")
        if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
            raise NotADossier(path)
        return db.execute(query, values).fetchall()
