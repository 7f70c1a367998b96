"""Bytes -> a file that is either the old one or the new one, whole, whatever happens meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

from viewer.dossier.errors import shown
from viewer.dossier.replace import replace, temporary_beside
from viewer.sentence import N_, Sentence


class NotWritten(Exception):
    """A file could not be written; what stood in its place is still there. ``str()`` is one sentence."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        advice = N_("“{path}” could not be written ({reason}), and what stood there was left as it is.")
        super().__init__(Sentence(advice, path=shown(path), reason=reason))


def write_atomic(path: Path, data: bytes) -> None:
    """Put ``data`` in the place of the file at ``path``, or make it. Raises NotWritten.

    A plain ``open("w")`` empties the old file first, and a full disk then leaves nothing. A link stays a link: the file
    that it leads to is replaced. An old file's rights are kept.
    """
    target = path.expanduser().resolve()
    temporary = temporary_beside(target)
    try:
        if target.exists() and not target.is_file():
            raise OSError(0, Sentence("there is a folder or a device of this name"))
        _write(temporary, data)
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o777)
        replace(temporary, target)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise NotWritten(path, error.strerror or str(error)) from error
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _write(path: Path, data: bytes) -> None:
    # O_EXCL: nobody's file is written into, and no link is followed; the umask gives the rights that a new file has.
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
