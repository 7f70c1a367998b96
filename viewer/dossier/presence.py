"""A window that is open -> a sign of life that other windows see, and that goes with it, also when it is killed.

The sign is a lock on a file of the window's own: the system takes it off when the process ends, however it ends, and no
other process can be mistaken for it, as one of the same number could.
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
        # flock and not lockf: that one is the process's, which may have two windows
        fcntl.flock(file, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)


class Presence:
    """A window's sign of life, from now until ``close``. ``id`` is of no other window. Raises OSError."""

    def __init__(self, folder: Path) -> None:
        self.id = new_id()
        self._path = _path(folder, self.id)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        _lock(self._file, alone=True)

    def close(self) -> None:
        """End it. A second call does nothing."""
        if self._file >= 0:
            os.close(self._file)
            self._path.unlink(missing_ok=True)
            self._file = -1


def is_alive(folder: Path, id: str) -> bool:
    """Whether the window of this id is open. Where that can't be told it is not: words are rather shown than hidden."""
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
