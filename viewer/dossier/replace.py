"""A finished temporary file takes the place of another, in one step that a crash or a power cut cannot halve."""

from __future__ import annotations

import os
from pathlib import Path
from uuid import uuid4


def temporary_beside(path: Path) -> Path:
    """A free name in the folder of ``path``: only within one file system is replacing one step."""
    return path.with_name(f".{path.name[:80]}.{uuid4().hex[:12]}.tmp")


def replace(temporary: Path, path: Path) -> None:
    """Put ``temporary`` in the place of ``path``. Raises OSError; ``path`` is then as it was.

    The file is synced before its name changes: else a power cut could leave the name with nothing behind it.
    """
    sync_file(temporary)
    temporary.replace(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Make what is in this file survive a power cut; its name is the folder's."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_folder(folder: Path, mode: int) -> None:
    """Make this folder and those above it, where they are missing; a power cut leaves none of them out."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(mode=mode, parents=True, exist_ok=True)
    for place in missing:
        sync_folder(place.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` survive a power cut, where the system can (Windows cannot open a folder)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
