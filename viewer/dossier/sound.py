"""Whether what stands in a dossier's file is what was written to it, and whether a log is of this file and this time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from viewer.dossier import seal
from viewer.dossier.errors import BROKEN, code_of
from viewer.dossier.rows import decision_of, note_of


@dataclass(frozen=True, slots=True)
class Alone:
    """What the file says without the log beside it; ``seal`` is None where that can't be read, or there is none."""

    size: int
    seal: seal.Seal | None


def alone(path: Path) -> Alone:
    """Look at the file itself. To be asked before the log is read: another window may write meanwhile."""
    size, known = path.stat().st_size, None
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            known = seal.seal_of(db) if seal.sealed(db) else None
    except BROKEN:
        pass  # where moving the log into the file was cut off, the log has what is missing
    return Alone(size, known)


def sound(db: sqlite3.Connection, before: Alone | None = None) -> bool:
    """Whether the file is whole, holds what it held when it was last written, and has a log of its own, if any."""

    def holds() -> bool:
        known = before.seal if before else None
        if not seal.sealed(db):
            return known is None and _told(db)
        return seal.holds(db) and _follows(known, seal.seal_of(db))

    return _whole_and(db, holds)


def readable(db: sqlite3.Connection) -> bool:
    """Whether this version can read a file of a newer one, whose seal it does not know."""
    return _whole_and(db, lambda: _told(db))


def _whole_and(db: sqlite3.Connection, holds: Callable[[], bool]) -> bool:
    """Whether both are so of what one transaction left, whatever another window writes meanwhile."""
    db.execute("BEGIN")
    try:
        return _whole(db) and holds()
    except sqlite3.OperationalError as error:
        if code_of(error):
            raise
        return False  # bytes that are no UTF-8: Python's complaint, so without a code
    finally:
        if db.in_transaction:  # some damage ends it by itself
            db.execute("ROLLBACK")


def _follows(before: seal.Seal | None, after: seal.Seal | None) -> bool:
    """Whether a log leads on from the file: one of another time, or of another dossier, leads back or elsewhere."""
    return before is None or (after is not None and after.dossier == before.dossier and after.turn >= before.turn)


def _whole(db: sqlite3.Connection) -> bool:
    """Whether SQLite finds every page in its place, and in each index what its table holds.

    The quicker check does not compare an index with its table, and notes are listed by an index.
    """
    return bool(db.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")


def _told(db: sqlite3.Connection) -> bool:
    """Whether every revision can be read."""
    try:
        for form, id, body in db.execute("SELECT form, id, body FROM revision NOT INDEXED"):
            (note_of if form == "note" else decision_of)(str(id), body)
    except ValueError:
        return False
    return True
