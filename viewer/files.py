"""Atomic writing of files: whatever happens, there is either the whole old file or the whole new one."""

from __future__ import annotations

import os
from pathlib import Path
from uuid import uuid4

from viewer.messages import N_, Message


class NotWritten(Exception):
    """A file could not be written; what stood in its place is still there. ``str()`` is one sentence."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        advice = N_("“{path}” could not be written ({reason}), and what stood there was left as it is.")
        super().__init__(Message(advice, path=display_path(path), reason=reason))


def write_atomic(path: Path, data: bytes) -> None:
    """Write ``data`` to the file at ``path`` in one step. Raises NotWritten.

    A plain ``open("w")`` empties the old file first, and a full disk then leaves nothing. A link stays a link: the file
    that it leads to is replaced. An old file's rights are kept.
    """
    target = path.expanduser().resolve()
    temporary = temporary_beside(target)
    try:
        if target.exists() and not target.is_file():
            raise OSError(0, Message("there is a folder or a device of this name"))
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


def temporary_beside(path: Path) -> Path:
    """A free name in the folder of ``path``, since a file is only replaced in one step within a file system."""
    return path.with_name(f".{path.name[:80]}.{uuid4().hex[:12]}.tmp")


def replace(temporary: Path, path: Path) -> None:
    """Put ``temporary`` in the place of ``path``. Raises OSError; ``path`` is then as it was.

    The file is synced before its name changes: else a power cut could leave the name with nothing behind it.
    """
    sync_file(temporary)
    temporary.replace(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Make the contents of a file survive a power cut; its name is synced with its folder."""
    _sync(path, os.O_RDWR)


def make_folder(folder: Path, mode: int) -> None:
    """Make this folder and those above it, where they are missing; a power cut leaves none of them out."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(mode=mode, parents=True, exist_ok=True)
    for place in missing:
        sync_folder(place.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` survive a power cut, where the system can (Windows cannot open a folder)."""
    if os.name != "nt":
        _sync(folder, os.O_RDONLY | os.O_DIRECTORY)


def _sync(path: Path, how: int) -> None:
    handle = os.open(path, how)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def display_path(path: Path) -> str:
    """A path as one line of text, although it may have line breaks and bytes that are no text."""
    return " ".join(str(path).encode("utf-8", "replace").decode("utf-8").split())
