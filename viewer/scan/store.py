"""The database of an index folder: what was read and what was found. Only a scan writes it."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from viewer.scan.engine.layout import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_APPLICATION = 0x52435343  # "RCSC"

_TABLES = """
CREATE TABLE documents (number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
  author TEXT NOT NULL, date TEXT NOT NULL, day TEXT NOT NULL, source TEXT NOT NULL, words INTEGER NOT NULL,
  characters INTEGER NOT NULL, sha256 TEXT NOT NULL, shared INTEGER NOT NULL) STRICT;
CREATE TABLE hits (number INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER NOT NULL, a_start INTEGER NOT NULL,
  a_end INTEGER NOT NULL, b_start INTEGER NOT NULL, b_end INTEGER NOT NULL, words INTEGER NOT NULL,
  similarity REAL NOT NULL, strength INTEGER NOT NULL, kind TEXT NOT NULL, cluster INTEGER NOT NULL) STRICT;
CREATE TABLE clusters (number INTEGER PRIMARY KEY, size INTEGER NOT NULL, words INTEGER NOT NULL,
  strength INTEGER NOT NULL, sources INTEGER NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL,
  furniture INTEGER NOT NULL) STRICT;
CREATE TABLE members (cluster INTEGER NOT NULL, rank INTEGER NOT NULL, document INTEGER NOT NULL,
  start INTEGER NOT NULL, end INTEGER NOT NULL, words INTEGER NOT NULL, nearest INTEGER, similarity REAL NOT NULL,
  PRIMARY KEY (cluster, rank)) STRICT, WITHOUT ROWID;
CREATE TABLE skipped (path TEXT NOT NULL, reason TEXT NOT NULL) STRICT;
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""
_INDICES = """
CREATE INDEX hits_of_a ON hits (a, b);
CREATE INDEX hits_of_b ON hits (b);
CREATE INDEX members_of_document ON members (document);
CREATE INDEX members_nearest ON clusters (size);
"""


def write_database(path: Path, rows: dict[str, Iterable[tuple[object, ...]]]) -> None:
    """Write a new database with these rows, by their tables, in the place of an old one. Raises OSError.

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
        for table, values in rows.items():
            columns = len(connection.execute(f"SELECT * FROM {table} LIMIT 0").description)
            connection.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * columns)})", values)
        connection.execute("COMMIT")
        connection.executescript(_INDICES)
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
