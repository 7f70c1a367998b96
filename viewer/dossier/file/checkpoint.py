"""A digest of the revisions up to a number, by which 100,000 are checked in half the time of their chain.

A revision never changes, so that what was true of the first ones stays true. SQLite joins many rows in one step, where
the chain takes some steps of Python a row. It stands in a setting, which older programs keep as it is; where it does
not hold, the chain alone decides.
"""

from __future__ import annotations

import json
import sqlite3
from hashlib import sha256

from viewer.dossier.note import now

SETTING = "checkpoint"
STEP = 4096  # revisions after which it is made anew: it then takes as long as one check of all
_ROWS = 256  # joined at once; a note may have a megabyte
# Each column is joined by itself, in half the time of whole rows; the separator is written out, for char(30) would be
# called once a value. A body is JSON and the other values have no control characters: no two sets of rows are the same
# when joined.
_COLUMNS = ("seq", "form", "id", "written", "deleted", "body")
_JOINED = "SELECT {} FROM revision NOT INDEXED WHERE seq > ? AND seq <= ?".format(
    ", ".join(f"CAST(group_concat({column}, '\x1e') AS BLOB)" for column in _COLUMNS)
)


def checked(db: sqlite3.Connection) -> tuple[int, str] | None:
    """The last revision that the digest covers, and the chain's hash up to it; None where the digest does not hold."""
    if (known := _known(db)) is None:
        return None
    last, chain, digest = known
    (newest,) = db.execute("SELECT ifnull(max(seq), 0) FROM revision").fetchone()
    return (last, chain) if last <= newest and digest == _digest(db, last) else None


def follow(db: sqlite3.Connection, last: int, chain: str, anew: bool) -> bool:
    """Make it anew, in the open transaction, where many revisions came since; False where the settings stay.

    ``last`` and ``chain`` are the mark of the revisions. ``anew``: the earlier ones may have changed.
    """
    known = None if anew else _known(db)
    if not anew and last - (known[0] if known else 0) < STEP:
        return False
    if last < STEP:
        db.execute("DELETE FROM setting WHERE name = ?", (SETTING,))
        return True
    body = json.dumps({"last": last, "chain": chain, "columns": _digest(db, last)})
    db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", (SETTING, now(), body))
    return True


def _known(db: sqlite3.Connection) -> tuple[int, str, str] | None:
    """The last revision that is covered, the chain's hash up to it and the digest; None where nothing can be read."""
    row = db.execute("SELECT body FROM setting WHERE name = ?", (SETTING,)).fetchone()
    try:
        value = json.loads(str(row[0])) if row else None
    except (ValueError, RecursionError):
        return None
    match value:
        case {"last": int(last), "chain": str(chain), "columns": str(digest)}:
            return last, chain, digest
    return None


def _digest(db: sqlite3.Connection, last: int) -> str:
    digest = sha256()
    for start in range(0, last, _ROWS):
        for joined in db.execute(_JOINED, (start, min(start + _ROWS, last))).fetchone():
            digest.update(joined or b"")
            digest.update(b"\x1f")
    return digest.hexdigest()
