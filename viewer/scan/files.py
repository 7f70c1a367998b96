"""The files that are to be scanned: those that are named, and all those in folders that are named."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.messages import Message
from viewer.scan.model import FoundFile, Skipped
from viewer.text.reading.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable

_CATALOGUE = "catalogue.toml"
_PROGRAM_FILES = frozenset({
    ".sqlite", ".db", ".bin", ".exe", ".dll", ".so", ".pyc", ".css", ".js", ".svg", ".ico", ".woff", ".woff2", ".ttf",
    ".mp3", ".mp4", ".wav", ".avi", ".mov", ".dossier",
})  # fmt: skip


def found_files(paths: Iterable[Path], index: Path | None = None) -> tuple[list[FoundFile], list[Skipped]]:
    """The files in the order of their paths, each once; and the folders that could not be looked into.

    Of a folder with a catalogue.toml, the files that it lists; else all that are neither hidden nor those of programs.
    A file that is named itself is never left out. Links to folders are followed, but into no folder twice, so that a
    loop ends. ``index``: a folder that is left out.
    """
    files: dict[str, FoundFile] = {}
    skipped: list[Skipped] = []
    seen: set[tuple[int, int]] = set()
    apart = index.resolve() if index else None
    for root in paths:
        if not root.is_dir():
            files.setdefault(str(root), FoundFile(root, root))
            continue
        for path in _within(root, seen, skipped, apart):
            files.setdefault(str(path), FoundFile(path, root))
    return [files[name] for name in sorted(files)], skipped


def _within(root: Path, seen: set[tuple[int, int]], skipped: list[Skipped], apart: Path | None) -> Iterable[Path]:
    def unreadable(error: OSError) -> None:
        reason = Message("the folder cannot be read ({reason})", reason=error.strerror or str(error))
        skipped.append(Skipped(str(error.filename), reason))

    if (root / _CATALOGUE).is_file():
        yield from (entry.file for entry in catalogue(root).entries)
        return
    for folder, folders, names in os.walk(root, followlinks=True, onerror=unreadable):
        here = Path(folder)
        status = here.stat()
        if (status.st_dev, status.st_ino) in seen or (apart and here.resolve() == apart):
            folders.clear()
            continue
        seen.add((status.st_dev, status.st_ino))
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if not name.startswith(".") and Path(name).suffix.lower() not in _PROGRAM_FILES:
                yield here / name
