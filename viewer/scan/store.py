"""The database of an index folder: what was read and what was found. Only a scan writes it."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.messages import Message
from viewer.scan.engine.layout import VERSION, Array
from viewer.scan.model import ScanSummary, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from viewer.scan.model import HitKind

    Rows = dict[str, Iterable[tuple[object, ...]]]

_APPLICATION = 0x52435343  # "RCSC"

_TABLES = """
CREATE TABLE documents (number INTEGER PRIMARY KEY, path TEXT NOT NULL, title TEXT NOT NULL,
  author TEXT NOT NULL, date TEXT NOT NULL, day TEXT NOT NULL, source TEXT NOT NULL, words INTEGER NOT NULL,
  characters INTEGER NOT NULL, sha256 TEXT NOT NULL, shared INTEGER NOT NULL) STRICT;
CREATE TABLE clusters (number INTEGER PRIMARY KEY, size INTEGER NOT NULL, words INTEGER NOT NULL,
  strength INTEGER NOT NULL, sources INTEGER NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL,
  furniture INTEGER NOT NULL) STRICT;
CREATE TABLE skipped (path TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
CREATE TABLE arrays (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""
# The hits and the members of clusters are arrays: a hundred thousand rows are written and read as fast as one, and a
# look through all of them takes a millisecond. Hits are in the order of their documents and places; members in that of
# their clusters, and in one by date. ``nearest`` is -1 where there
# is none, and ``kind`` a number of KINDS.
KINDS: tuple[HitKind, ...] = ("shared", "echo", "furniture")
UNDER_WAY = Message("The scan is under way, and has not found all yet.")
HIT = np.dtype([
    *((name, np.int64) for name in ("a", "b", "a_start", "a_end", "b_start", "b_end", "words")),
    ("similarity", np.float64), ("strength", np.int64), ("kind", np.int64), ("cluster", np.int64),
])  # fmt: skip
MEMBER_ROW = np.dtype([
    *((name, np.int64) for name in ("cluster", "document", "start", "end", "words", "nearest")),
    ("similarity", np.float64),
])  # fmt: skip


def write_database(path: Path, rows: Rows, hits: Array, members: Array, summary: ScanSummary) -> None:
    """Write a new database with these rows, by their tables, in the place of an old one. Raises OSError.

    ``rows``: of the documents and the clusters. ``hits`` and ``members`` have the types ``HIT`` and ``MEMBER_ROW``.

    Whoever reads the old one goes on doing so. A new file is quicker than many changes, and a crash leaves the old one.
    """
    temporary = path.with_suffix(".tmp")
    temporary.unlink(missing_ok=True)
    connection = sqlite3.connect(temporary, isolation_level=None)
    try:
        connection.execute(f"PRAGMA application_id = {_APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("PRAGMA journal_mode = OFF")  # the file has no name yet that anybody reads
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(_TABLES)
        connection.execute("BEGIN")
        facts = {name: value for name, value in asdict(summary).items() if name != "skipped"}
        of_scan: Rows = {
            "skipped": [(one.path, one.reason) for one in summary.skipped],
            "facts": [("summary", json.dumps(facts))],
            "arrays": [("hits", hits.tobytes()), ("members", members.tobytes())],
        }
        for table, values in (rows | of_scan).items():
            columns = len(connection.execute(f"SELECT * FROM {table} LIMIT 0").description)
            connection.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * columns)})", values)
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise OSError(0, str(error), str(path)) from error
    finally:
        connection.close()
    temporary.replace(path)


def connect_reading(path: Path) -> sqlite3.Connection:
    """A connection that only reads. Raises ``sqlite3.Error`` where there is no database of this version."""
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if version != VERSION or application != _APPLICATION:
            raise sqlite3.DatabaseError("not an index of this version")
    except BaseException:
        connection.close()
        raise
    return connection


def load_array(connection: sqlite3.Connection, name: str, dtype: np.dtype[Any]) -> Array:
    """An array of the database, of the type that it was written with."""
    (data,) = connection.execute("SELECT value FROM arrays WHERE name = ?", (name,)).fetchone()
    return np.frombuffer(data, dtype=dtype)


def load_summary(connection: sqlite3.Connection) -> ScanSummary:
    """What the scan came to that wrote the database."""
    (value,) = connection.execute("SELECT value FROM facts WHERE name = 'summary'").fetchone()
    facts = json.loads(value)
    skipped = tuple(Skipped(*row) for row in connection.execute("SELECT path, reason FROM skipped"))
    lists = {name: tuple(facts[name]) for name in ("limits", "notices")}
    return ScanSummary(**(facts | lists), skipped=skipped)


def has_result(path: Path) -> bool:
    """Whether there is a database with what a whole scan has found, and not only what one has found so far."""
    try:
        with closing(connect_reading(path)) as connection:
            return UNDER_WAY not in load_summary(connection).limits
    except sqlite3.Error:
        return False
