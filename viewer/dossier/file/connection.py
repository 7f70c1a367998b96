"""An open dossier file: reading, one transaction at a time, and copies. It knows no tables."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from viewer.dossier.errors import DossierError, DossierGone, NewerDossier, ReadOnlyDossier, named_errors
from viewer.dossier.file import schema, seal
from viewer.messages import N_


class DossierFile:
    """An open connection and its file.

    ``message``: a sentence about the opening that the reader must see, or None. ``scratch``: a folder that is deleted
    after closing.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        path: Path,
        read_only: bool = False,
        message: str | None = None,
        scratch: Path | None = None,
    ) -> None:
        self.path, self.read_only, self.message = path, read_only, message
        self._db, self._scratch = db, scratch
        self._identity = _identity(path)

    def close(self) -> None:
        """Close the file. A second call does nothing."""
        self._db.close()
        if self._scratch:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def read(self, query: str, *values: str | int) -> list[tuple[Any, ...]]:
        """The rows of a query. Raises DossierError."""
        with named_errors(self.path):
            return self._db.execute(query, values).fetchall()

    def rows(self, query: str, *values: str | int) -> Iterator[tuple[Any, ...]]:
        """The rows of a query, one after the other, where all are too many. Raises DossierError."""
        with named_errors(self.path):
            yield from self._db.execute(query, values)

    @contextmanager
    def writing(self, steps: bool = False) -> Iterator[sqlite3.Connection]:
        """A transaction as a ``with`` block: on the disk when it ends, undone where anything fails.

        ``steps``: it changes the table of steps, which no other transaction may do, as they do not seal it anew.
        It takes the lock at once: a lock taken later fails where two programs write, time-out or not. Raises
        ReadOnlyDossier, DossierGone, NewerDossier or another DossierError.
        """
        if self.read_only:
            raise ReadOnlyDossier(self.path)
        if _identity(self.path) != self._identity:  # SQLite would go on writing into a file that has no name
            raise DossierGone(self.path)
        with named_errors(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                if schema.version_of(self._db) != len(schema.MIGRATIONS):  # a newer Recension has it open, too
                    raise NewerDossier(self.path)
                yield self._db
                seal.renew(self._db, steps=steps)
                self._db.execute("COMMIT")
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")

    def copy(self, path: Path, change: schema.Migration | None = None) -> None:
        """Write a whole copy to ``path`` in one step, replacing a file there. Raises DossierError.

        ``change``: what is to be changed in the copy.
        """
        path = path.expanduser().absolute()
        if self._identity and _identity(path) == self._identity:
            raise DossierError(path, N_("“{path}” is this dossier itself: choose another name for the copy."))
        if path.with_name(path.name + "-wal").exists():  # it would be read into the copy, and ruin it
            raise DossierError(path, N_("“{path}” is open in another window: choose another name for the copy."))
        with named_errors(path):
            schema.vacuum_into(self._db, path, change)


def _identity(path: Path) -> tuple[int, int] | None:
    """The identity of a file, whatever its name: device and inode; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
