"""Checks that a dossier holds what was written to it, and that its log belongs to it and is not outdated."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from viewer.dossier.errors import BROKEN, code_of
from viewer.dossier.file import carve, seal
from viewer.dossier.rows import decision_of, note_of

Connect = Callable[[], sqlite3.Connection]


@dataclass(frozen=True, slots=True)
class Apart:
    """The file without its log, and the log read without SQLite, which ignores everything after a damaged page.

    ``size``: of the file, in bytes. ``seal``: that of the file; None where there is none or it can't be read.
    ``turns``: by the id of a dossier, the least turn that its seal must have.
    """

    size: int
    seal: seal.Seal | None
    turns: Mapping[str, int]


def apart(path: Path) -> Apart:
    """Read both, before SQLite reads them together, for another window may write meanwhile."""
    size, known = path.stat().st_size, None
    log = path.with_name(path.name + "-wal")
    turns = _turns(log.read_bytes()) if log.exists() else {}
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            known = seal.seal_of(db) if seal.sealed(db) else None
    except BROKEN:
        pass  # if writing the log into the file was interrupted, the log has what is missing
    return Apart(size, known, turns)


def _turns(log: bytes) -> dict[str, int]:
    """By the id of a dossier, the last turn that was surely saved, by the pages of the log.

    A power cut may lose a part of the last turn, which was then not reported as saved; but of no other, since each is
    synced before the next begins.
    """
    found: dict[str, int] = {}
    for number, page, _ in carve.logged(log):
        for known in seal.seals_in(carve.Pages({number: page}, len(page), 0)):
            found[known.dossier] = max(found.get(known.dossier, 0), known.turn - 1)
    return found


def sound(db: sqlite3.Connection, before: Apart | None = None, again: Connect | None = None) -> bool:
    """Whether the file is whole, holds what was last written, and has no log of another file or time.

    ``again``: connects once more to a file that nobody changes, so that both questions are asked at the same time.
    """

    def holds() -> bool:
        if not seal.sealed(db):
            return (before is None or before.seal is None) and _revisions_readable(db)
        return seal.is_intact(db) and (before is None or _follows(before, seal.seal_of(db)))

    if again is None:
        return _whole_and(db, holds)
    with ThreadPoolExecutor(1) as beside:
        whole = beside.submit(_whole_beside, again, db)
        try:
            return _in_one(db, holds) and whole.result()
        except Exception:
            if whole.result():
                raise
            return False


def _whole_beside(connect: Connect, other: sqlite3.Connection) -> bool:
    """Whether the file is whole; if not, what is asked on the other connection ends, which in such a file may not."""
    whole = False
    try:
        with closing(connect()) as db:
            whole = _whole(db)
        return whole
    finally:
        if not whole:
            other.interrupt()


def readable(db: sqlite3.Connection) -> bool:
    """Whether this version can read the revisions of a newer one, whose seal it does not know."""
    return _whole_and(db, lambda: _revisions_readable(db))


def _whole_and(db: sqlite3.Connection, holds: Callable[[], bool]) -> bool:
    """Whether the file is whole and ``holds``."""
    return _in_one(db, lambda: _whole(db) and holds())


def _in_one(db: sqlite3.Connection, holds: Callable[[], bool]) -> bool:
    """Whether this holds, asked in one transaction, whatever another window writes."""
    db.execute("BEGIN")
    try:
        return holds()
    except sqlite3.OperationalError as error:
        if code_of(error):
            raise
        return False  # bytes that are no UTF-8: an error of Python, which has no code
    finally:
        if db.in_transaction:  # some damage ends it by itself
            db.execute("ROLLBACK")


def _follows(before: Apart, after: seal.Seal | None) -> bool:
    """Whether the log continues the file: an outdated one has an earlier turn, another one another dossier id."""
    if after is None or after.turn < before.turns.get(after.dossier, 0):
        return False
    known = before.seal
    return known is None or (after.dossier == known.dossier and after.turn >= known.turn)


def _whole(db: sqlite3.Connection) -> bool:
    """Whether SQLite finds every page in its place, and each index equal to its table.

    The quicker check does not compare an index with its table, and notes are listed by an index.
    """
    return bool(db.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")


def _revisions_readable(db: sqlite3.Connection) -> bool:
    """Whether every revision can be read."""
    try:
        for form, id, body in db.execute("SELECT form, id, body FROM revision NOT INDEXED"):
            (note_of if form == "note" else decision_of)(str(id), body)
    except ValueError:
        return False
    return True
