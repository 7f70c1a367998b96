"""Presence: a sign that a window is open, which other windows see, and which ends with it even if it is killed.

The sign is a lock on a file of the window: the system removes it when the process ends in any way. A process id would
not do, since another process may get the same number.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from viewer.dossier.note import new_id

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int, alone: bool) -> None:  # noqa: ARG001 - here a lock is always one window's alone
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int, alone: bool) -> None:
        # flock, since a lock of lockf belongs to the whole process, which may have two windows
        fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)


class Presence:
    """The presence of a window from now until ``close``. ``id``: unique to the window. Raises ``OSError``."""

    def __init__(self, folder: Path) -> None:
        self.id = new_id()
        self._path = _path(folder, self.id)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        _lock(self._file, alone=True)

    def close(self) -> None:
        """End the presence. A second call does nothing."""
        if self._file >= 0:
            os.close(self._file)
            self._path.unlink(missing_ok=True)
            self._file = -1


def is_alive(folder: Path, id: str) -> bool:
    """Whether the window of this id is open; False where it is not known, so that a draft is shown and not hidden."""
    if not (id.isascii() and id.isalnum()):
        return False
    path = _path(folder, id)
    try:
        file = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(file, alone=False)
    except (BlockingIOError, PermissionError):
        return True
    except OSError:
        return False
    finally:
        os.close(file)
    with suppress(OSError):
        path.unlink()  # left behind by one that was killed
    return False


def _path(folder: Path, id: str) -> Path:
    return folder / f"{id}.lock"
