"""The revisions: an append-only table of the states of notes and decisions, of which the last one is valid."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from typing import Generic, Literal, TypeVar

from viewer.dossier.errors import ChangedElsewhere, DamagedDossier, NoSuchNote
from viewer.dossier.file.connection import DossierFile
from viewer.dossier.note import now
from viewer.dossier.rows import note_of
from viewer.messages import N_

Form = Literal["note", "decision"]
T = TypeVar("T")

_SINCE = "SELECT seq, id, deleted, body FROM revision NOT INDEXED WHERE form = ? AND seq > ? ORDER BY seq"
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
        try:
            for seq, id, deleted, body in self._file.rows(_SINCE, self._form, self._last):
                self._states[id] = self._read(id, body), bool(deleted)  # one body at a time: together they are 90 MB
                self._last = seq
        except ValueError as error:
            raise _damaged(self._file) from error
        return self._states.values()


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
