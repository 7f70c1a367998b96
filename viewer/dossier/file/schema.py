"""The tables of a dossier, and the migration of older dossiers.

``application_id`` and ``user_version`` stand in the file's header, by which other programs and later versions identify
the file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from viewer.dossier.errors import MigrationFailed, is_mishap
from viewer.dossier.file import seal
from viewer.dossier.file.older import draft_of_key, old_texts
from viewer.dossier.rows import draft_body
from viewer.files import replace, temporary_beside

APPLICATION_ID = 0x5265634E  # "RecN"

Migration = Callable[[sqlite3.Connection], None]

# A revision is never changed or deleted: the triggers prevent even a mistake in this program.
_TABLES = (
    """CREATE TABLE revision (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        form TEXT NOT NULL CHECK (form IN ('note', 'decision')),
        id TEXT NOT NULL,
        written TEXT NOT NULL,
        deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
        body TEXT NOT NULL)""",
    "CREATE INDEX revision_of ON revision (form, id, seq)",
    """CREATE TRIGGER revision_stays BEFORE DELETE ON revision
        BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END""",
    """CREATE TRIGGER revision_as_written BEFORE UPDATE ON revision
        BEGIN SELECT RAISE(ABORT, 'a revision is never overwritten'); END""",
    "CREATE TABLE draft (key TEXT PRIMARY KEY NOT NULL, written TEXT NOT NULL, body TEXT NOT NULL)",
    "CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, written TEXT NOT NULL, body TEXT NOT NULL)",
    "CREATE TABLE text (name TEXT PRIMARY KEY NOT NULL, packed BLOB NOT NULL)",
    """CREATE TABLE witness (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        gathering INTEGER NOT NULL,
        written TEXT NOT NULL,
        body TEXT NOT NULL,
        text TEXT REFERENCES text (name))""",
)


def _first(db: sqlite3.Connection) -> None:
    for statement in _TABLES:
        db.execute(statement)


def _with_windows(db: sqlite3.Connection) -> None:
    """Give drafts a window and anchors, in the place of a key that named places in unchanged files."""
    rows = db.execute("SELECT key, written, body FROM draft ORDER BY written").fetchall()
    db.execute("DROP TABLE draft")
    db.execute(
        """CREATE TABLE draft (
            id TEXT PRIMARY KEY NOT NULL, window TEXT NOT NULL, written TEXT NOT NULL, body TEXT NOT NULL)"""
    )
    kept = old_texts(db) if rows else {}
    for key, written, body in rows:
        draft = draft_of_key(key, body, kept)
        db.execute("INSERT INTO draft VALUES (?, '', ?, ?)", (draft.id, written, draft_body(draft)))


def _with_seal(db: sqlite3.Connection) -> None:
    db.execute(seal.TABLE)


def _with_steps(db: sqlite3.Connection) -> None:
    """Without AUTOINCREMENT: the numbers of the steps that are kept have no gaps."""
    db.execute(
        """CREATE TABLE step (
            seq INTEGER PRIMARY KEY,
            undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
            written TEXT NOT NULL,
            body TEXT NOT NULL)"""
    )


def _with_status(_db: sqlite3.Connection) -> None:
    """Nothing in the tables: older programs would drop the status of a note, without a word, when they change it."""


def _with_tables(_db: sqlite3.Connection) -> None:
    """Nothing in the tables: older programs would save the first two of several witnesses, without a word, as all."""


# MIGRATIONS[n] brings version n to n + 1; version 0 is an empty file.
MIGRATIONS: Sequence[Migration] = (_first, _with_windows, _with_seal, _with_steps, _with_status, _with_tables)


def migrate(db: sqlite3.Connection, path: Path, migrations: Sequence[Migration]) -> Path | None:
    """Bring the dossier to version ``len(migrations)``, a transaction a step, after a backup; returns its path.

    None without a backup. A new file takes all steps in one transaction, so that a crash cannot leave an older version.
    A dossier of that version or a newer one is not changed. Raises MigrationFailed; the step is then undone.
    """
    version, newest = version_of(db), len(migrations)
    if not 0 <= version < newest:
        return None
    backup = _back_up(db, path) if version else None
    for end in range(version + 1 if version else newest, newest + 1):
        _step(db, path, migrations[:end], backup)
    return backup


def version_of(db: sqlite3.Connection) -> int:
    """The version of the dossier, the number of migrations done; 0 for an empty file."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def vacuum_into(db: sqlite3.Connection, path: Path, change: Migration | None = None) -> None:
    """Write a whole, compact copy of the dossier to ``path``, which appears in one step. Raises as SQLite and OS do.

    ``change``: what is to be changed in the copy before it appears.
    """
    temporary = temporary_beside(path)
    try:
        db.execute("VACUUM INTO ?", (str(temporary),))
        if change is not None:
            _change(temporary, change)
        replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _change(path: Path, change: Migration) -> None:
    """Change a file that nobody knows yet: without a journal, for it is thrown away if anything fails."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("BEGIN IMMEDIATE")
        change(db)
        seal.renew(db)
        db.execute("COMMIT")


def _step(db: sqlite3.Connection, path: Path, migrations: Sequence[Migration], backup: Path | None) -> None:
    """Do those of these migrations that are not done, in one transaction."""
    db.execute("BEGIN IMMEDIATE")
    version = version_of(db)
    try:
        if version < len(migrations):  # else another process did this step while we waited
            for migration in migrations[version:]:
                migration(db)
            if seal.sealed(db):
                seal.renew(db, anew=True)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {len(migrations)}")
        db.execute("COMMIT")
    except BaseException as error:
        if db.in_transaction:
            db.execute("ROLLBACK")
        if version and isinstance(error, Exception) and not is_mishap(error):
            raise MigrationFailed(path, reason=error, backup=backup) from error
        raise


def _back_up(db: sqlite3.Connection, path: Path) -> Path:
    """A copy beside the dossier, named for its version; an earlier backup is never overwritten."""
    stem = f"{path.stem}-version-{version_of(db)}"
    backup, count = path.with_name(f"{stem}{path.suffix}"), 2
    while backup.exists():
        backup, count = path.with_name(f"{stem}-{count}{path.suffix}"), count + 1
    vacuum_into(db, backup)
    return backup
