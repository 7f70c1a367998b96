"""A damaged dossier -> what can be read of it, in a new file beside it. The damaged file is left as it is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from viewer.dossier.errors import BROKEN, DamagedDossier, NotADossier, ReadOnlyDossier, named_errors
from viewer.dossier.file import carve, schema, seal
from viewer.dossier.note import now
from viewer.dossier.rows import decision_of, from_json, note_of, to_json, unpack, witness_of_row
from viewer.dossier.step import step_of
from viewer.files import replace, temporary_beside
from viewer.messages import N_

FROM = "rescued_from"  # the setting with the hash of the damaged bytes from which a rescued dossier was made
ALL = "rescued_all"  # the setting that says whether every revision is in it, as far as is known
STEPS = "rescued_steps"  # the setting that says so of the steps of the history

RescuedRow = carve.CarvedRow


@dataclass(frozen=True, slots=True)
class Rescued:
    """The new file, how many notes (live or deleted) it holds, and whether it has all that the damaged file had.

    ``steps``: whether it has all steps of the history.
    """

    path: Path
    notes: int
    all: bool
    steps: bool


def rescue(path: Path) -> Rescued:
    """Copy what can be read of the damaged dossier to ``<name>-rescued`` beside it.

    The same damaged file is rescued once: the reader goes on writing in the rescued file, which is found again here.
    Raises DamagedDossier where nothing can be read or the new file cannot be written; NotADossier for another
    program's file.
    """
    file, log = _bytes_of(path), _bytes_of(path.with_name(path.name + "-wal"))
    digest = sha256(file + log).hexdigest()
    target, count = path.with_name(f"{path.stem}-rescued{path.suffix}"), 2
    while target.exists():
        if _setting(target, FROM) == digest:
            return _rescued(target)
        target, count = path.with_name(f"{path.stem}-rescued-{count}{path.suffix}"), count + 1
    tables, version = _read(file, log)
    if file and not file.startswith(carve.MAGIC) and not any(tables[table] for table in seal.GROWING):
        raise NotADossier(path)  # any program's tables may have the shape of the others
    if not any(tables.values()):
        raise DamagedDossier(path)
    try:
        with named_errors(path):
            _write(target, tables, version, digest, _last_marks(file, log))
    except ReadOnlyDossier as error:
        raise DamagedDossier(
            path,
            N_("“{path}” is damaged and its folder can't be written: copy it to another folder and open it there."),
        ) from error
    return _rescued(target)


def _rescued(path: Path) -> Rescued:
    return Rescued(path, _count_notes(path), _setting(path, ALL) is True, _setting(path, STEPS) is not False)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _readable(table: str, row: RescuedRow) -> bool:
    """Whether the row of this table can be read."""
    try:
        if table == "revision":
            _, form, id, _, _, body = row
            (note_of if form == "note" else decision_of)(str(id), body)
        elif table in ("draft", "setting"):
            from_json(row[-1])
        elif table == "step":
            step_of("", row[-1])
        elif table == "witness":
            witness_of_row("", row[3])
        elif table == "text":
            return unpack(str(row[0]), row[1]) is not None
    except ValueError:
        return False
    return True


def _read(file: bytes, log: bytes) -> tuple[dict[str, list[RescuedRow]], int]:
    """The readable rows of every table, in order, and the version of the dossier."""
    version = _version(file)
    shapes, roots = _tables(version)
    tables: dict[str, list[RescuedRow]] = {table: [] for table in shapes}
    for pages in carve.states(file, log):
        found = _sorted_out(carve.carved_rows(pages, shapes, roots), shapes)
        for table, rows in found.items():
            if table in seal.GROWING:
                tables[table] += rows
            else:  # what is replaced or dropped must not come back from an earlier state
                tables[table] = tables[table] or rows
    return {table: _once(rows) if table in seal.GROWING else rows for table, rows in tables.items()}, version


def _once(rows: Sequence[RescuedRow]) -> list[RescuedRow]:
    """Each row once, in the order of its number or name.

    The body at the end of a row may be outdated in a state that is not whole, so the first state with a row is taken.
    """
    first: dict[RescuedRow, RescuedRow] = {}
    for row in rows:
        first.setdefault(row[:-1], row)
    return sorted(first.values(), key=lambda row: row[:1])


def _last_marks(file: bytes, log: bytes) -> Mapping[str, seal.SealMark] | None:
    """The hashes of the tables in the latest seal; None where no seal can be read."""
    found = [known for pages in carve.states(file, log) for known in seal.seals_in(pages)]
    return max(found, key=lambda known: known.turn).marks if found else None


def _sorted_out(rows: Iterable[carve.Carved], shapes: Iterable[str]) -> dict[str, list[RescuedRow]]:
    """The rows by table. One that may be of several tables goes to those of them that have no certain row."""
    known = list(rows)
    certain = {carved.tables[0] for carved in known if len(carved.tables) == 1}
    found: dict[str, list[tuple[int, RescuedRow]]] = {table: [] for table in shapes}
    for carved in known:
        for table in carved.tables:
            if (len(carved.tables) == 1 or table not in certain) and _readable(table, carved.row):
                found[table].append((carved.number, carved.row))
    return {table: [row for _, row in sorted(pairs, key=lambda pair: pair[0])] for table, pairs in found.items()}


def _version(file: bytes) -> int:
    newest = len(schema.MIGRATIONS)
    version = int.from_bytes(file[60:64], "big") if file.startswith(carve.MAGIC) else 0
    return version if 0 < version <= newest else newest


def _tables(version: int) -> tuple[dict[str, tuple[carve.CarvedColumn, ...]], dict[str, int]]:
    """The columns of each table of this version, and its first page, as the migrations make them in a new file."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        for migration in schema.MIGRATIONS[:version]:
            migration(db)
        made = db.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'").fetchall()
        roots = {name: root for name, root in made if name != "seal" and not name.startswith("sqlite_")}
        return {name: _columns(db, name) for name in roots}, roots


def _columns(db: sqlite3.Connection, table: str) -> tuple[carve.CarvedColumn, ...]:
    kinds = {"TEXT": str, "INTEGER": int, "BLOB": bytes}
    return tuple(
        carve.CarvedColumn(name, kinds[kind], not required, number=kind == "INTEGER" and bool(key))
        for _, name, kind, required, _, key in db.execute(f"PRAGMA table_info({table})")
    )


def _write(
    target: Path,
    tables: dict[str, list[RescuedRow]],
    version: int,
    digest: str,
    marks: Mapping[str, seal.SealMark] | None,
) -> None:
    """Write the new dossier, under a temporary name first, so that half of one is never found."""
    temporary, shapes = temporary_beside(target), _tables(version)[0]
    try:
        with closing(sqlite3.connect(temporary, isolation_level=None)) as db:
            schema.migrate(db, temporary, schema.MIGRATIONS[:version])
            db.execute("BEGIN IMMEDIATE")
            for table, rows in tables.items():
                _insert(db, table, shapes[table], rows)
            found = {FROM: digest, ALL: _is_whole(db, "revision", marks)}
            if "step" in shapes:
                found[STEPS] = _is_whole(db, "step", marks)
            settings = [(name, now(), to_json(value)) for name, value in found.items()]
            db.executemany("INSERT OR REPLACE INTO setting (name, written, body) VALUES (?, ?, ?)", settings)
            if seal.sealed(db):
                seal.renew(db, anew=True)
            db.execute("COMMIT")
        replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


def _is_whole(db: sqlite3.Connection, table: str, marks: Mapping[str, seal.SealMark] | None) -> bool:
    """Whether the table has all rows that were sealed, as far as is known."""
    return marks is not None and seal.table_hash(db, table) == marks.get(table, seal.NO_MARK)[1]


def _insert(
    db: sqlite3.Connection, table: str, columns: Sequence[carve.CarvedColumn], rows: Sequence[RescuedRow]
) -> None:
    """Insert the rows, into an append-only table with new numbers, since two states may have two rows of one number.

    Of two rows with one key the later stays; in an append-only table, the first.
    """
    kept = [place for place, column in enumerate(columns) if not column.number or table not in seal.GROWING]
    names, marks = ", ".join(columns[place].name for place in kept), ", ".join("?" * len(kept))
    values = ([row[place] for place in kept] for row in rows)
    add = "INSERT OR IGNORE" if table in seal.GROWING else "INSERT OR REPLACE"
    db.executemany(f"{add} INTO {table} ({names}) VALUES ({marks})", values)


def _setting(path: Path, name: str) -> object:
    """The setting of this name; None where the file has none, or can't be read."""
    rows = _ask(path, "SELECT body FROM setting WHERE name = ?", name)
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
