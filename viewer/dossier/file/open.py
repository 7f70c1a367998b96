"""A path -> an open dossier: made, migrated, read-only or rescued, as the file and its folder allow."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path

from viewer.dossier.errors import (
    DamagedDossier,
    DossierError,
    NewerDossier,
    NoSuchFolder,
    NotADossier,
    ReadOnlyDossier,
    Unreadable,
    code_of,
    named_errors,
)
from viewer.dossier.file import schema
from viewer.dossier.file.carve import MAGIC
from viewer.dossier.file.connection import DossierFile
from viewer.dossier.file.rescue import rescue
from viewer.dossier.file.sound import Apart, Connect, apart, readable, sound
from viewer.files import display_path
from viewer.messages import N_, Message, Plural

BUSY_SECONDS = 10.0  # a commit takes a millisecond; after so long, the other program hangs
# SQLITE_ERROR is raised for a file format that SQLite does not know, which no sound dossier has.
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
IMMUTABLE = "?mode=ro&immutable=1"  # of the address of a file that is only read, without a log
FOREIGN_BYTES = 1 << 30  # a longer file that does not begin as a dossier is none, rather than one with a damaged head
READ_ONLY = N_(
    "“{path}” can only be read here, so notes can't be written in it: save a copy in another folder to go on writing."
)
RESCUED = N_(
    "“{damaged}” is damaged and was left as it is; what could be read of it ({notes}) "
    "was copied to “{path}”, which is open now: check that nothing is missing."
)
RESCUED_ALL = N_(
    "“{damaged}” is damaged and was left as it is; all that was noted in it ({notes}) could be read "
    "and was copied to “{path}”, which is open now."
)
WITHOUT_STEPS = N_(
    "“{damaged}” is damaged and was left as it is; all that was noted in it ({notes}) could be read and was copied to "
    "“{path}”, which is open now, but not all of its history: some steps can't be undone any more."
)
MIGRATED = N_("“{path}” was brought to this version of Recension; it is kept as it was in “{backup}”.")


def open_file(path: Path) -> DossierFile:
    """Open the dossier at ``path``, making it where there is none. Raises DossierError."""
    path = path.expanduser().absolute()
    with named_errors(path):
        try:
            _look(path)
            if not _can_write(path):
                return _open_to_read(path)
            return _open_to_write(path)
        except (DamagedDossier, UnicodeDecodeError):
            return _open_rescued(path)
        except sqlite3.DatabaseError as error:
            if code_of(error) in _DAMAGE:
                return _open_rescued(path)
            raise


def _look(path: Path) -> None:
    """Raise for what is no dossier (a folder, a device, another program's file) before SQLite touches it."""
    head, size = _begin(path)
    wal = _beside(path, "-wal")
    if not head and wal.exists() and wal.stat().st_size:
        raise DamagedDossier(path)  # SQLite takes the file for a new one and throws the log away, with its notes
    if head and head != MAGIC and not _half_made(path):
        raise (
            NotADossier(path) if size > FOREIGN_BYTES else DamagedDossier(path)
        )  # perhaps only its first page is damaged


def _half_made(path: Path) -> bool:
    """Whether the creation of this file was interrupted: by its journal it had no page before; SQLite will undo it."""
    try:
        with _beside(path, "-journal").open("rb") as journal:
            head = journal.read(20)
    except FileNotFoundError:
        return False
    return head.startswith(JOURNAL_MAGIC) and not int.from_bytes(head[16:20], "big")


def _begin(path: Path) -> tuple[bytes, int]:
    """The first bytes of the file and its size; empty where there is no file. Raises DossierError."""
    try:
        found = path.stat()
    except FileNotFoundError:
        if not path.parent.is_dir():
            raise NoSuchFolder(path) from None
        return b"", 0
    if not stat.S_ISREG(found.st_mode):
        raise NotADossier(path)
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)), found.st_size
    except PermissionError as error:
        raise Unreadable(path, reason=error.strerror) from error


def _can_write(path: Path) -> bool:
    """Whether the system lets us write the file and a log beside it; ``_try_writing`` finds other obstacles."""
    folder = os.access(path.parent, os.W_OK | os.X_OK)
    if not path.exists():
        if folder:
            return True
        raise ReadOnlyDossier(
            path, N_("“{path}” can't be made because its folder can only be read: choose another folder.")
        )
    return folder and os.access(path, os.W_OK)


def _open_to_write(path: Path) -> DossierFile:
    checked = _check_untouched(path)
    db = _connect(path)
    try:
        version = _check_kind(db, path)
        newer = version > len(schema.MIGRATIONS)
        if not newer and not _try_writing(db):
            db.close()
            return _open_to_read(path)
        if not checked:
            _check_sound(db, path, version)
        if newer:
            return DossierFile(db, path, read_only=True, message=str(NewerDossier(path)))
        backup = schema.migrate(db, path, schema.MIGRATIONS)
        message = Message(MIGRATED, path=display_path(path), backup=display_path(backup)) if backup else None
        return DossierFile(db, path, message=message)
    except BaseException:
        db.close()
        raise


def _check_untouched(path: Path) -> bool:
    """Check a file before anything writes in it, so that a damaged one stays as it is. False where it could not be.

    (Switching the log on writes in the header, and closing writes the log into the file.)
    """
    if not path.exists() or not path.stat().st_size:
        return False
    if _beside(path, "-journal").exists():  # an interrupted change: only a connection that writes can undo it
        return False
    before = _state(path)
    unlogged = before[1] is None
    itself = apart(path)
    again = partial(_connect, path, IMMUTABLE) if unlogged else None
    try:
        with closing(again() if again else _connect(path, "?mode=ro")) as db:
            _check_sound(db, path, _check_kind(db, path), itself, again)
    except (DamagedDossier, NotADossier, sqlite3.Error, UnicodeDecodeError):
        if unlogged and _state(path) != before:  # another window wrote while it was read as immutable
            return False
        raise
    return True


def _state(path: Path) -> tuple[tuple[int, int], int | None]:
    """The size and time of a file and the size of its log, by which a change is noticed."""
    file, log = path.stat(), _beside(path, "-wal")
    return (file.st_size, file.st_mtime_ns), log.stat().st_size if log.exists() else None


def _open_to_read(path: Path) -> DossierFile:
    """Open where nothing may be written, not even a log: immutable, or a copy where a log must be read too."""
    scratch, itself = None, apart(path)
    wal = _beside(path, "-wal")
    if wal.exists() and wal.stat().st_size:
        # An immutable file is read without its log: the notes that are only there would seem lost.
        scratch = Path(tempfile.mkdtemp(prefix="recension-"))
        shutil.copy(path, scratch / "copy")
        shutil.copy(wal, scratch / "copy-wal")
        for copy in scratch.iterdir():
            copy.chmod(0o600)
        db = _connect(scratch / "copy")
    else:
        db = _connect(path, IMMUTABLE)
    opened = DossierFile(db, path, read_only=True, message=Message(READ_ONLY, path=display_path(path)), scratch=scratch)
    try:
        version = _check_kind(db, path)
        if version == 0:
            raise NotADossier(path)
        _check_sound(db, path, version, itself)
        if version < len(schema.MIGRATIONS):
            raise ReadOnlyDossier(
                path,
                N_("“{path}” is of an older version and can only be read here: copy it to another folder first."),
            )
    except BaseException:
        opened.close()
        raise
    return opened


def _open_rescued(path: Path) -> DossierFile:
    rescued = rescue(path)
    opened = _open_to_write(rescued.path)
    notes = Plural("%n note", "%n notes", number=rescued.notes)
    said = RESCUED if not rescued.all else RESCUED_ALL if rescued.steps else WITHOUT_STEPS
    opened.message = Message(said, damaged=display_path(path), notes=notes, path=display_path(rescued.path))
    return opened


def _connect(path: Path, query: str = "") -> sqlite3.Connection:
    name = path.as_uri() + query if query else os.fspath(path)
    db = sqlite3.connect(name, timeout=BUSY_SECONDS, isolation_level=None, uri=bool(query))
    try:
        # trusted_schema: a file from a stranger may name functions in its schema; cell_size_check: find damage early
        for pragma in ("trusted_schema = OFF", "foreign_keys = ON", "cell_size_check = ON", "synchronous = FULL"):
            db.execute(f"PRAGMA {pragma}")
    except BaseException:
        db.close()
        raise
    return db


def _check_kind(db: sqlite3.Connection, path: Path) -> int:
    """The version of the dossier; 0 for an empty file. Raises NotADossier for another program's database."""
    application = db.execute("PRAGMA application_id").fetchone()[0]
    version = schema.version_of(db)
    tables = db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application != schema.APPLICATION_ID and (application or version or tables):
        raise NotADossier(path)
    return version


def _check_sound(
    db: sqlite3.Connection, path: Path, version: int, before: Apart | None = None, again: Connect | None = None
) -> None:
    """Raise DamagedDossier, or NewerDossier where the file is of a version that this one can't read."""
    if version == 0:
        if before and before.size > db.execute("PRAGMA page_size").fetchone()[0]:
            raise DamagedDossier(path)  # it had tables once: its first page is an outdated one
        return
    if version <= len(schema.MIGRATIONS):
        if not sound(db, before, again):
            raise DamagedDossier(path)
        return
    try:
        if readable(db):
            return
    except sqlite3.OperationalError:  # other tables than ours
        pass
    raise NewerDossier(
        path,
        N_(
            "“{path}” was written by a newer version of Recension and can't be read by this one: "
            "install the newer version."
        ),
    )


def _try_writing(db: sqlite3.Connection) -> bool:
    """Switch the log on and take the lock once. False where the file or its disk can only be read."""
    try:
        mode = _write_ahead(db)
        if mode != "wal":  # some network disks have no shared memory; a plain journal is as safe, if synced so
            db.execute("PRAGMA synchronous = EXTRA")
        # Each change goes from the log into the file at once: a file that is copied without its log has every note,
        # and an outdated log is noticed. It costs a second sync, some milliseconds after the last key.
        db.execute("PRAGMA wal_autocheckpoint = 1")
        db.execute("BEGIN IMMEDIATE")
        db.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if code_of(error) in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            return False
        raise
    return True


def _write_ahead(db: sqlite3.Connection) -> str:
    """Switch the log on and return the journal mode. Waits for another program, which SQLite does not do here."""
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            return str(db.execute("PRAGMA journal_mode = WAL").fetchone()[0])
        except sqlite3.OperationalError as error:
            if code_of(error) != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


SET_ASIDE = N_(
    "The notes that Recension kept on these texts can't be read because their file is damaged: "
    "it was set aside as “{aside}”, and a new one is begun."
)
STUCK = N_(
    "The notes that Recension kept on these texts can't be read because “{path}” is damaged, and it could not be "
    "set aside ({reason}): move it to another folder, so that a new one can be begun."
)
_LOGS = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file


def open_own(path: Path) -> DossierFile:
    """Open the program's own dossier at ``path``. Raises DossierError.

    The reader did not choose this file and can't choose another: where nothing in it can be read, a new one is begun.
    """
    try:
        return open_file(path)
    except (DamagedDossier, NotADossier):
        aside = _set_aside(path)
    opened = open_file(path)
    opened.message = Message(SET_ASIDE, aside=display_path(aside))
    return opened


def _set_aside(path: Path) -> Path:
    """Rename the damaged file and its logs to a free name, and return it.

    The logs are renamed first: SQLite would delete them if they stood beside the new file after a crash.
    """
    aside = next(name for name in _names(path) if not any(os.path.lexists(f"{name}{end}") for end in ("", *_LOGS)))
    try:
        for end in (*_LOGS, ""):
            if os.path.lexists(f"{path}{end}"):
                Path(f"{path}{end}").rename(f"{aside}{end}")
    except OSError as error:
        raise DossierError(path, STUCK, reason=error.strerror or error) from error
    return aside


def _names(path: Path) -> Iterator[Path]:
    yield path.with_name(f"{path.stem}-damaged{path.suffix}")
    for number in count(2):
        yield path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")
