"""The errors of dossiers. The message of each is one sentence that names the file and says what to do."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from viewer.files import display_path
from viewer.messages import N_, Message


class DossierError(Exception):
    """A dossier could not be opened, read or written. ``path``: its file; ``str()``: a sentence for the reader."""

    advice = N_("“{path}” could not be used as a dossier: choose another file.")

    def __init__(self, path: Path, sentence: str | None = None, **words: object) -> None:
        self.path = path
        texts = {name: str(value) for name, value in words.items()}
        super().__init__(Message(sentence or self.advice, path=display_path(path), **texts))


class NotADossier(DossierError):
    advice = N_("“{path}” is not a Recension dossier and was left as it is: choose another file.")


class NewerDossier(DossierError):
    advice = N_(
        "“{path}” was written by a newer version of Recension and can't be changed by this one: "
        "install the newer version to write in it."
    )


class DamagedDossier(DossierError):
    advice = N_(
        "“{path}” is damaged and nothing in it could be read; it was left as it is: "
        "put a backup in its place, or choose another file."
    )


class ReadOnlyDossier(DossierError):
    advice = N_("“{path}” can only be read, so nothing was saved in it: save a copy in another folder and write there.")


class BusyDossier(DossierError):
    advice = N_("“{path}” is being written by another program, so nothing was saved: try again in a moment.")


class DiskFull(DossierError):
    advice = N_("There is no room left on the disk of “{path}”, so this was not saved: free some space and save again.")


class DiskTrouble(DossierError):
    advice = N_(
        "The disk of “{path}” reported an error ({reason}), so this was not saved: save a copy on another disk."
    )


class DossierGone(DossierError):
    advice = N_("“{path}” was moved, replaced or deleted while it was open, so this was not saved: save a copy of it.")


class Unreadable(DossierError):
    advice = N_("“{path}” can't be read ({reason}): ask for the right to read it, or choose another file.")


class NoSuchFolder(DossierError):
    advice = N_("The folder of “{path}” does not exist or can't be entered: choose a folder that does.")


class NoSuchNote(DossierError):
    advice = N_("There is no note {id} in “{path}”: it may belong to another dossier.")


class ChangedElsewhere(DossierError):
    advice = N_(
        "This note was changed in another window meanwhile, so nothing was written over it: "
        "choose in the editor which words to keep."
    )


class HistoryMoved(DossierError):
    advice = N_(
        "Another window changed the history of “{path}” meanwhile, so no step was taken: look at it, then step again."
    )


class MigrationFailed(DossierError):
    advice = N_(
        "“{path}” could not be brought to this version of Recension ({reason}) and was left as it is; "
        "a backup is in “{backup}”: please report this."
    )


# What reading a damaged file raises; the second where the message of SQLite quotes bytes of the file that are no UTF-8.
BROKEN = (sqlite3.DatabaseError, UnicodeDecodeError)

_BY_CODE: dict[int, type[DossierError]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: ReadOnlyDossier,
    sqlite3.SQLITE_PERM: ReadOnlyDossier,
    sqlite3.SQLITE_BUSY: BusyDossier,
    sqlite3.SQLITE_LOCKED: BusyDossier,
    sqlite3.SQLITE_CORRUPT: DamagedDossier,
    sqlite3.SQLITE_NOTADB: NotADossier,
    sqlite3.SQLITE_CANTOPEN: NoSuchFolder,
    sqlite3.SQLITE_IOERR: DiskTrouble,
}
_BY_ERRNO: dict[int, type[DossierError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EACCES: ReadOnlyDossier,
    errno.EPERM: ReadOnlyDossier,
    errno.EROFS: ReadOnlyDossier,
    errno.ENOENT: NoSuchFolder,
    errno.ENOTDIR: NoSuchFolder,
    errno.EIO: DiskTrouble,
}


@contextmanager
def named_errors(path: Path) -> Iterator[None]:
    """Turn errors of SQLite and of the system in a ``with`` block into a DossierError about ``path``.

    Errors without a code are mistakes of the caller (another thread, a closed dossier) and are not changed.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None and isinstance(error, sqlite3.OperationalError):  # a text that is no UTF-8
            raise DamagedDossier(path) from error
        if code is None:
            raise
        raise _BY_CODE.get(code & 0xFF, DossierError)(path, reason=error) from error
    except UnicodeDecodeError as error:
        raise DamagedDossier(path) from error
    except OSError as error:
        kind = _BY_ERRNO.get(error.errno or 0, DiskTrouble)
        raise kind(path, reason=error.strerror or error) from error


def is_mishap(error: Exception) -> bool:
    """Whether an error comes from the environment (a full disk, a lock, missing rights), not from the file."""
    kind = _BY_CODE.get(code_of(error), DamagedDossier) if isinstance(error, sqlite3.Error) else DamagedDossier
    return kind not in (DamagedDossier, NotADossier)


def code_of(error: sqlite3.Error) -> int:
    """SQLite's primary result code, without the extension; 0 where the error has none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
