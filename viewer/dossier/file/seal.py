"""The seal: hashes of what a dossier held when it was last written, kept in it to detect outdated pages.

SQLite detects that an index and its table differ, but not that both are outdated, or that a text belongs to another
row. The seal is one row that every transaction renews: a chain of hashes over the rows of each table.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from viewer.dossier.file import carve, checkpoint
from viewer.dossier.note import new_id

TABLE = """CREATE TABLE seal (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    dossier TEXT NOT NULL,
    turn INTEGER NOT NULL,
    marks TEXT NOT NULL)"""
_SHAPE = {
    "seal": (
        carve.CarvedColumn("one", int, optional=False, number=True),
        carve.CarvedColumn("dossier", str, optional=False, number=False),
        carve.CarvedColumn("turn", int, optional=False, number=False),
        carve.CarvedColumn("marks", str, optional=False, number=False),
    )
}
# Append-only tables: a transaction hashes only their new rows, however long the dossier is.
GROWING = frozenset({"revision", "witness", "text"})
_REVISIONS, _SETTINGS = "revision", "setting"
STEPS = "step"  # a long table whose rows change: only the transactions that change it hash it

SealMark = tuple[int, str]  # the last row's number, and the hash of the chain up to it
NO_MARK: SealMark = (0, "")


@dataclass(frozen=True, slots=True)
class Seal:
    """The id of the dossier, how many times it was written (``turn``), and the mark of each table."""

    dossier: str
    turn: int
    marks: dict[str, SealMark]


def sealed(db: sqlite3.Connection) -> bool:
    """Whether this dossier has a table for a seal; older versions have none."""
    return bool(db.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'seal'").fetchone()[0])


def seal_of(db: sqlite3.Connection) -> Seal | None:
    """The seal of the file; None where it is missing or can't be read."""
    row = db.execute("SELECT dossier, turn, marks FROM seal").fetchone()
    return None if row is None else _seal(*row)


def seals_in(pages: carve.Pages) -> list[Seal]:
    """The seals in these pages, even if no other page leads there; of a log, that of every turn in it."""
    found = [_seal(*carved.row[1:]) for carved in carve.carved_rows(pages, _SHAPE, {})]
    return [seal for seal in found if seal]


def renew(db: sqlite3.Connection, anew: bool = False, steps: bool = True) -> None:
    """Renew the seal in the open transaction. ``anew``: hash every row, since a migration may have changed them.

    ``steps``: the transaction may have changed the table of steps.
    """
    old = seal_of(db)
    anew = anew or old is None
    marks = _marks(db, {} if old is None or anew else old.marks, steps or anew)
    if checkpoint.follow(db, *marks[_REVISIONS], anew):
        marks[_SETTINGS] = _mark(db, _SETTINGS, NO_MARK)
    if old is None or _hashes(old.marks) != _hashes(marks):
        turn = (old.turn if old else 0) + 1
        row = (old.dossier if old else new_id(), turn, json.dumps(marks))
        db.execute("INSERT OR REPLACE INTO seal (one, dossier, turn, marks) VALUES (1, ?, ?, ?)", row)


def is_intact(db: sqlite3.Connection) -> bool:
    """Whether every table holds the rows with which it was sealed."""
    seal = seal_of(db)
    if seal is None:
        return False
    checked = checkpoint.checked(db)
    if checked and _holds(seal, _marks(db, {_REVISIONS: checked}, steps=True)):
        return True
    return _holds(seal, _marks(db, {}, steps=True))


def _holds(seal: Seal, marks: dict[str, SealMark]) -> bool:
    return _hashes(seal.marks) == _hashes(marks)


def table_hash(db: sqlite3.Connection, table: str) -> str:
    """The hash of all rows of a table."""
    return _mark(db, table, NO_MARK)[1]


def _hashes(marks: dict[str, SealMark]) -> dict[str, str]:
    """The hashes alone, without the row numbers, which may change in a copy of a table with another key."""
    return {name: mark for name, (_, mark) in marks.items()}


def _seal(dossier: object, turn: object, marks: object) -> Seal | None:
    try:
        known = {name: (int(last), str(mark)) for name, (last, mark) in _items(marks)}
        return Seal(str(dossier), int(str(turn)), known)
    except (ValueError, TypeError):
        return None


def _items(marks: object) -> list[tuple[str, Any]]:
    found = json.loads(marks) if isinstance(marks, str) else None
    if not isinstance(found, dict):
        raise ValueError("no marks")
    return list(found.items())


def _marks(db: sqlite3.Connection, known: dict[str, SealMark], steps: bool) -> dict[str, SealMark]:
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    ours = [name for name in names if name != "seal" and not name.startswith("sqlite_")]
    same = {STEPS} if not steps and STEPS in known else frozenset()
    return {name: known[name] if name in same else _mark(db, name, known.get(name, NO_MARK)) for name in ours}


def _mark(db: sqlite3.Connection, table: str, known: SealMark) -> SealMark:
    """The mark of a table, continued from ``known`` where the table is append-only."""
    if table == STEPS:
        return _mark_of_steps(db)
    last, mark = known if table in GROWING else NO_MARK
    for number, *values in db.execute(f'SELECT rowid, * FROM "{table}" WHERE rowid > ? ORDER BY rowid', (last,)):
        last, mark = number, _link(mark, values)
    return last, mark


def _mark_of_steps(db: sqlite3.Connection) -> SealMark:
    """The mark of the steps: one hash, which takes a third of the time of a chain. No value has the separator in it."""
    last, digest = 0, sha256()
    for row in db.execute(f'SELECT rowid, * FROM "{STEPS}" ORDER BY rowid'):
        last = row[0]
        digest.update("\0".join(map(str, row)).encode())
    return last, digest.hexdigest()


def _link(mark: str, values: list[object]) -> str:
    parts = [mark.encode()]
    for value in values:  # each with its length: "ab", "c" is not "a", "bc"
        if isinstance(value, str):
            data = value.encode()
            parts += b"t%d:" % len(data), data
        elif isinstance(value, bytes):
            parts += b"b%d:" % len(value), value
        else:  # a number, or None
            data = repr(value).encode()
            parts += b"n%d:" % len(data), data
    return sha256(b"".join(parts)).hexdigest()  # hashed in one call: a dossier may have 100,000 rows
