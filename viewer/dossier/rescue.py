"""A damaged dossier -> what can be read of it, in a new file beside it. The damaged file is left as it is."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from viewer.dossier import schema
from viewer.dossier.errors import BROKEN, DamagedDossier, ReadOnlyDossier, code_of, spoken
from viewer.dossier.note import now
from viewer.dossier.replace import replace, temporary_beside
from viewer.dossier.rows import decision_of, from_json, note_of, to_json
from viewer.sentence import N_

FROM = "rescued_from"  # the setting that tells which damaged bytes a rescued dossier was made of
BEYOND = 10_000  # row numbers tried one by one past the last one that was read

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Rescued:
    """The new file, and how many notes (live or deleted) it holds."""

    path: Path
    notes: int


def rescue(path: Path) -> Rescued:
    """Copy what can be read of the damaged dossier to ``<name>-rescued`` beside it.

    The same damaged file is rescued once: what the reader then writes goes to that file, and it is found again.
    Raises DamagedDossier where nothing can be read, or where there is no place for the new file.
    """
    digest = sha256(path.read_bytes()).hexdigest()
    target, count = path.with_name(f"{path.stem}-rescued{path.suffix}"), 2
    while target.exists():
        if _origin(target) == digest:
            return Rescued(target, _count_notes(target))
        target, count = path.with_name(f"{path.stem}-rescued-{count}{path.suffix}"), count + 1
    tables, version = _read(path)
    if not any(tables.values()):
        raise DamagedDossier(path)
    try:
        with spoken(path):
            _write(target, tables, version, digest)
    except ReadOnlyDossier as error:
        raise DamagedDossier(
            path,
            N_("“{path}” is damaged and its folder can't be written: copy it to another folder and open it there."),
        ) from error
    return Rescued(target, _count_notes(target))


def whole(db: sqlite3.Connection) -> bool:
    """Whether SQLite finds every page in its place."""
    return bool(db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")


def sound(db: sqlite3.Connection) -> bool:
    """Whether the file is whole and every revision can be read."""
    if not whole(db):
        return False
    rows = db.execute("SELECT seq, form, id, written, deleted, body FROM revision")
    try:
        return all(_readable("revision", row) for row in rows)
    except sqlite3.OperationalError as error:
        if code_of(error):
            raise
        return False  # bytes that are no UTF-8: Python's complaint, so without a code


def _readable(table: str, row: Row) -> bool:
    """Whether the body of this row says something. Texts are checked when they are asked for."""
    try:
        if table == "revision":
            _, form, id, _, _, body = row
            (note_of if form == "note" else decision_of)(str(id), body)
        elif table in ("draft", "setting"):
            from_json(row[-1])
    except ValueError:
        return False
    return True


def _read(path: Path) -> tuple[dict[str, dict[int, Row]], int]:
    """The rows of every table that can be read, by row number, and the version that they are of.

    It works on a copy, log and all, so that the damaged file keeps every bit that a better tool may want.
    """
    with tempfile.TemporaryDirectory(prefix="recension-") as folder:
        copy = Path(folder, "copy")
        shutil.copy(path, copy)
        wal = path.with_name(path.name + "-wal")
        if wal.exists():
            shutil.copy(wal, copy.with_name("copy-wal"))
        with closing(sqlite3.connect(copy, isolation_level=None)) as db:
            db.execute("PRAGMA trusted_schema = OFF")
            db.execute("PRAGMA writable_schema = ON")  # else SQLite reads nothing of a file that was cut short
            version = _version(db)
            return {table: _rows(db, table, columns) for table, columns in _tables(version).items()}, version


def _version(db: sqlite3.Connection) -> int:
    try:
        version = schema.version_of(db)
    except BROKEN:
        version = 0
    newest = len(schema.MIGRATIONS)
    return version if 0 < version <= newest else newest


def _tables(version: int) -> dict[str, tuple[str, ...]]:
    """The tables of this version and their columns, as the migrations make them."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        for migration in schema.MIGRATIONS[:version]:
            migration(db)
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: tuple(row[1] for row in db.execute(f"PRAGMA table_info({name})"))
            for name in names
            if not name.startswith("sqlite_")
        }


def _rows(db: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> dict[int, Row]:
    """The rows from the front as far as it goes, then from the back, then one by one what lies between."""
    select = f"SELECT rowid, {', '.join(columns)} FROM {table}"
    found: dict[int, Row] = {}
    for order in ("ASC", "DESC"):
        try:
            for number, *row in db.execute(f"{select} ORDER BY rowid {order}"):
                found[number] = tuple(row)
        except BROKEN:
            continue
        return _told(table, found)
    for number in range(1, max(found, default=0) + BEYOND):
        if number not in found:
            try:
                rows = db.execute(f"{select} WHERE rowid = ?", (number,)).fetchall()
            except BROKEN:
                continue
            found.update((key, tuple(row)) for key, *row in rows)
    return _told(table, found)


def _told(table: str, rows: dict[int, Row]) -> dict[int, Row]:
    return {number: rows[number] for number in sorted(rows) if _readable(table, rows[number])}


def _write(target: Path, tables: dict[str, dict[int, Row]], version: int, digest: str) -> None:
    """Make the new dossier under another name first: half a rescue must not pass for a whole one."""
    temporary, columns = temporary_beside(target), _tables(version)
    try:
        with closing(sqlite3.connect(temporary, isolation_level=None)) as db:
            schema.migrate(db, temporary, schema.MIGRATIONS[:version])
            db.execute("BEGIN IMMEDIATE")
            for table, rows in tables.items():
                names, marks = ", ".join(columns[table]), ", ".join("?" * len(columns[table]))
                db.executemany(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", rows.values())
            origin = (FROM, now(), to_json(digest))
            db.execute("INSERT OR REPLACE INTO setting (name, written, body) VALUES (?, ?, ?)", origin)
            db.execute("COMMIT")
        replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def _origin(path: Path) -> object:
    """Which damaged bytes this file was made of; None where it was not, or can't be read."""
    rows = _ask(path, "SELECT body FROM setting WHERE name = ?", FROM)
    return from_json(rows[0][0]) if rows else None


def _count_notes(path: Path) -> int:
    rows = _ask(path, "SELECT count(DISTINCT id) FROM revision WHERE form = ?", "note")
    return int(rows[0][0]) if rows else 0


def _ask(path: Path, question: str, value: str) -> list[tuple[str | int, ...]]:
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            return db.execute(question, (value,)).fetchall()
    except BROKEN:
        return []
