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
_ROWS = 64  # joined at once; a note may have a megabyte
# A body is JSON and the other values have no control characters: no two sets of rows are the same when joined.
_JOINED = """SELECT group_concat(printf('%d%c%s%c%s%c%s%c%d%c%s', seq, char(31), form, char(31), id, char(31), written,
    char(31), deleted, char(31), body), char(30)) FROM revision NOT INDEXED WHERE seq > ? AND seq <= ?"""


def checked(db: sqlite3.Connection) -> tuple[int, str] | None:
    """The last revision that the digest covers, and the chain's hash up to it; None where the digest does not hold."""
    row = db.execute("SELECT body FROM setting WHERE name = ?", (SETTING,)).fetchone()
    match _value(row[0]) if row else None:
        case {"last": int(last), "chain": str(chain), "digest": str(digest)}:
            (newest,) = db.execute("SELECT ifnull(max(seq), 0) FROM revision").fetchone()
            return (last, chain) if last <= newest and digest == _digest(db, last) else None
    return None


def follow(db: sqlite3.Connection, last: int, chain: str, anew: bool) -> bool:
    """Make it anew, in the open transaction, where many revisions came since; False where the settings stay.

    ``last`` and ``chain`` are the mark of the revisions. ``anew``: the earlier ones may have changed.
    """
    row = None if anew else db.execute("SELECT body FROM setting WHERE name = ?", (SETTING,)).fetchone()
    known = _value(row[0]) if row else None
    before = known.get("last") if isinstance(known, dict) else 0
    if not anew and last - (before if isinstance(before, int) else 0) < STEP:
        return False
    if last < STEP:
        db.execute("DELETE FROM setting WHERE name = ?", (SETTING,))
        return True
    body = json.dumps({"last": last, "chain": chain, "digest": _digest(db, last)})
    db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", (SETTING, now(), body))
    return True


def _value(body: object) -> object:
    try:
        return json.loads(str(body))
    except (ValueError, RecursionError):
        return None


def _digest(db: sqlite3.Connection, last: int) -> str:
    digest = sha256()
    for start in range(0, last, _ROWS):
        (joined,) = db.execute(_JOINED, (start, min(start + _ROWS, last))).fetchone()
        digest.update((joined or "").encode())
    return digest.hexdigest()
