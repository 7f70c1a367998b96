"""Whether what stands in a dossier is what was written to it, and its log one of this file and this time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from viewer.dossier.errors import BROKEN, code_of
from viewer.dossier.file import carve, seal
from viewer.dossier.rows import decision_of, note_of


@dataclass(frozen=True, slots=True)
class Apart:
    """What the file says without its log, and the log without SQLite, which passes over what follows on damage.

    ``seal`` is None where that can't be read, or there is none. ``turns`` are those that must be there at the least,
    by dossier.
    """

    size: int
    seal: seal.Seal | None
    turns: Mapping[str, int]


def apart(path: Path) -> Apart:
    """Look at both. To be asked before SQLite reads them together: another window may write meanwhile."""
    size, known = path.stat().st_size, None
    log = path.with_name(path.name + "-wal")
    turns = _turns(log.read_bytes()) if log.exists() else {}
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            known = seal.seal_of(db) if seal.sealed(db) else None
    except BROKEN:
        pass  # where moving the log into the file was cut off, the log has what is missing
    return Apart(size, known, turns)


def _turns(log: bytes) -> dict[str, int]:
    """The turns that were acknowledged, as far as the pages of the log tell.

    A power cut may halve the last one, which nobody was told of then. But only one: each is synced before the next
    begins.
    """
    found: dict[str, int] = {}
    for number, page, _ in carve.logged(log):
        for known in seal.seals_in(carve.Pages({number: page}, len(page), 0)):
            found[known.dossier] = max(found.get(known.dossier, 0), known.turn - 1)
    return found


def sound(db: sqlite3.Connection, before: Apart | None = None) -> bool:
    """Whether the file is whole, holds what it held when it was last written, and has a log of its own, if any."""

    def holds() -> bool:
        if not seal.sealed(db):
            return (before is None or before.seal is None) and _told(db)
        return seal.holds(db) and (before is None or _follows(before, seal.seal_of(db)))

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


def _follows(before: Apart, after: seal.Seal | None) -> bool:
    """Whether a log leads on from the file: one of another time, or of another dossier, leads back or elsewhere."""
    if after is None or after.turn < before.turns.get(after.dossier, 0):
        return False
    known = before.seal
    return known is None or (after.dossier == known.dossier and after.turn >= known.turn)


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
