"""The revisions: an append-only table of the states of notes and decisions, of which the last one is valid."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Literal, TypeVar

from viewer.dossier.errors import ChangedElsewhere, DamagedDossier, NoSuchNote
from viewer.dossier.file.connection import DossierFile
from viewer.dossier.note import now
from viewer.dossier.rows import note_of
from viewer.messages import N_

Form = Literal["note", "decision"]
T = TypeVar("T")

_LATEST = """SELECT seq, id, deleted FROM revision AS r WHERE form = ?
    AND seq = (SELECT max(seq) FROM revision WHERE form = r.form AND id = r.id)
    ORDER BY (SELECT min(seq) FROM revision WHERE form = r.form AND id = r.id)"""
_LATEST_BODIES = _LATEST.replace("deleted", "deleted, body", 1)
_BODY = "SELECT body FROM revision WHERE seq = ?"
_LAST = "SELECT body, deleted FROM revision WHERE form = ? AND id = ? ORDER BY seq DESC LIMIT 1"
_ADD = "INSERT INTO revision (form, id, written, deleted, body) VALUES (?, ?, ?, ?, ?)"


def latest(
    file: DossierFile, form: Form, read: Callable[[str, object], T], known: dict[str, tuple[int, T]] | None = None
) -> list[tuple[T, bool]]:
    """The latest state of each note or decision, and whether it is deleted; in the order of their first saving.

    ``known``: by their ids the states that were read before, each with the number of its revision, which never changes;
    only others are read. It is brought up to date.
    """
    before = {} if known is None else known
    found = []
    for seq, id, deleted, *body in file.read(_LATEST if before else _LATEST_BODIES, form):
        state = before.get(id)
        if state is None or state[0] != seq:
            words = body[0] if body else file.read(_BODY, str(seq))[0][0]
            before[id] = state = seq, parsed(file, read, id, words)
        found.append((state[1], bool(deleted)))
    return found


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
        raise DamagedDossier(
            file.path,
            N_("“{path}” was damaged while it was open: close it and open it again to rescue what can be read."),
        ) from error
