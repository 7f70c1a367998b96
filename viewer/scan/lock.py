"""One scan at a time on an index folder: a lock that the system takes away when the process ends in any way."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from viewer.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class IndexInUseError(Exception):
    """Another scan writes to the index folder; ``str()`` is one sentence."""

    def __init__(self, folder: Path) -> None:
        super().__init__(Message("Another scan is running on {folder}; wait until it ends.", folder=str(folder)))


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the lock of an index folder inside a ``with`` block. Raises ``IndexInUseError``, and OSError."""
    file = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            _lock(file)
        except OSError as error:
            raise IndexInUseError(folder) from error
        yield
    finally:
        os.close(file)  # the file stays: whoever removed it could remove the lock of another
