"""The revisions: an append-only table of the states of notes and decisions, of which the last one is valid."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, Literal, TypeVar

from viewer.dossier.errors import ChangedElsewhere, DamagedDossier, NoSuchNote
from viewer.dossier.file.connection import DossierFile
from viewer.dossier.note import Note, now
from viewer.dossier.rows import note_of, notes_of
from viewer.messages import N_

Form = Literal["note", "decision"]
T = TypeVar("T")

_BLOCK = 256  # revisions that are read at once; together all bodies may be 90 MB
_RANGE = "FROM revision NOT INDEXED WHERE form = ? AND seq > ? AND seq <= ?"
# Joined by SQLite, in three fifths of the time of rows; an id has no control characters, and a body seldom a newline.
# The bodies stay UTF-8, for that is what the decoder reads.
_JOINED = f"""SELECT group_concat(id, '\x1e'), group_concat(deleted, ''), CAST(group_concat(body, '\n') AS BLOB)
    {_RANGE}"""
_ROWS = f"SELECT id, deleted, body {_RANGE} ORDER BY seq"
# By the index of forms: what is no decision need not be read.
_FEW = "SELECT id, deleted, body FROM revision WHERE form = ? AND +seq > ? AND +seq <= ? ORDER BY seq"
_NEWEST = "SELECT ifnull(max(seq), 0) FROM revision"
_LAST = "SELECT body, deleted FROM revision WHERE form = ? AND id = ? ORDER BY seq DESC LIMIT 1"
_ADD = "INSERT INTO revision (form, id, written, deleted, body) VALUES (?, ?, ?, ?, ?)"


class Latest(Generic[T]):
    """The latest states of the notes or decisions of a dossier, as ``read`` makes them of an id and a body.

    A revision never changes, so that only those that were added since are read again.
    """

    def __init__(self, file: DossierFile, form: Form, read: Callable[[str, object], T]) -> None:
        self._file, self._form, self._read = file, form, read
        self._states: dict[str, tuple[T, bool]] = {}
        self._last = 0  # the number of the last revision that was read

    def states(self) -> Iterable[tuple[T, bool]]:
        """Each state, and whether it is deleted; in the order of their first saving. Raises DossierError."""
        ((newest,),) = self._file.read(_NEWEST)
        try:
            while self._last < newest:
                end = self._end(newest)
                self._states.update(self._between(end))
                self._last = end
        except ValueError as error:
            raise _damaged(self._file) from error
        return self._states.values()

    def _end(self, newest: int) -> int:
        """The last revision that is read in the next step."""
        return newest

    def _between(self, end: int) -> Iterable[tuple[str, tuple[T, bool]]]:
        """The states after those that were read up to this revision, each with its id. Raises ``ValueError``."""
        return self._each(_FEW, end)

    def _each(self, query: str, end: int) -> Iterator[tuple[str, tuple[T, bool]]]:
        for id, deleted, body in self._file.rows(query, self._form, self._last, end):
            yield id, (self._read(id, body), bool(deleted))


class LatestNotes(Latest[Note]):
    """The latest states of the notes, of which there may be 100,000."""

    def __init__(self, file: DossierFile) -> None:
        super().__init__(file, "note", note_of)

    def _end(self, newest: int) -> int:
        return min(newest, self._last + _BLOCK)

    def _between(self, end: int) -> Iterable[tuple[str, tuple[Note, bool]]]:
        ((joined, deleted, bodies),) = self._file.read(_JOINED, self._form, self._last, end)
        if joined is None:
            return ()
        ids = joined.split("\x1e")
        if len(ids) == len(deleted) and (notes := notes_of(ids, bodies)) is not None:
            return zip(ids, zip(notes, map("0".__ne__, deleted), strict=True), strict=True)
        return self._each(_ROWS, end)


def append(db: sqlite3.Connection, form: Form, id: str, body: str, deleted: bool = False) -> None:
    """Add a state, unless it is the latest one already."""
    if latest_body(db, form, id) != (body, deleted):
        db.execute(_ADD, (form, id, now(), int(deleted), body))


def latest_body(db: sqlite3.Connection, form: Form, id: str) -> tuple[str, bool] | None:
    """The body of the latest state of a note or decision, and whether it is deleted; None where there is none."""
    last = db.execute(_LAST, (form, id)).fetchone()
    return None if last is None else (last[0], bool(last[1]))


def mark(file: DossierFile, form: Form, id: str, deleted: bool, over: str | None = None) -> None:
    """Add the latest state once more, as deleted or as live, in a transaction of its own.

    ``over`` as for ``hold``. Raises NoSuchNote where there is no state, and ChangedElsewhere as ``hold`` does.
    """
    with file.writing() as db:
        hold(db, file, id, over)
        append_marked(db, file, form, id, deleted)


def append_marked(db: sqlite3.Connection, file: DossierFile, form: Form, id: str, deleted: bool) -> None:
    """Add the latest state once more, as deleted or as live. Raises NoSuchNote; call it in a transaction."""
    last = latest_body(db, form, id)
    if last is None:
        raise NoSuchNote(file.path, id=id)
    append(db, form, id, last[0], deleted)


def hold(db: sqlite3.Connection, file: DossierFile, id: str, over: str | None) -> None:
    """Raise ChangedElsewhere unless the note's latest state is a live one that was ``changed`` at ``over``.

    With ``over`` None, or for a note without any state, nothing is checked. Call it in the transaction that writes, so
    that no other window can write in between.
    """
    if over is None:
        return
    last = latest_body(db, "note", id)
    if last is not None and (last[1] or parsed(file, note_of, id, last[0]).changed != over):
        raise ChangedElsewhere(file.path)


def parsed(file: DossierFile, read: Callable[[str, object], T], name: str, body: object) -> T:
    """The value of a row. Raises DamagedDossier where it cannot be read: the file was sound when it was opened."""
    try:
        return read(name, body)
    except ValueError as error:
        raise _damaged(file) from error


def _damaged(file: DossierFile) -> DamagedDossier:
    said = N_("“{path}” was damaged while it was open: close it and open it again to rescue what can be read.")
    return DamagedDossier(file.path, said)
