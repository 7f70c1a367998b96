"""The files that are to be scanned: those that are named, and all those in folders that are named."""

from __future__ import annotations

import json
import os
from bisect import bisect_right
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from viewer.messages import Message
from viewer.scan.model import Skipped
from viewer.text.reading.catalogue import CatalogueEntry, catalogue
from viewer.text.reading.read import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from viewer.scan.engine.index import ReadDocument
    from viewer.scan.engine.layout import Array
    from viewer.scan.model import ScanOptions

_PROGRAM_FILES = frozenset({
    ".sqlite", ".db", ".bin", ".exe", ".dll", ".so", ".pyc", ".css", ".js", ".svg", ".ico", ".woff", ".woff2", ".ttf",
    ".mp3", ".mp4", ".wav", ".avi", ".mov", ".dossier",
})  # fmt: skip
# Documents, and bytes of them, that are scanned through all stages before the others: so the first hits come soon.
_FIRST, _FIRST_BYTES = 300, 8_000_000


def found_files(paths: Iterable[Path], index: Path | None = None) -> tuple[dict[str, Path], list[Skipped]]:
    """The files in the order of their paths, each with the folder that it was found by, or itself; and what was left.

    Of a folder with a catalogue.toml, the files that it lists; else all that are neither hidden nor those of programs.
    A file that is named itself is never left out. Links to folders are followed, but into no folder twice, so that a
    loop ends. ``index``: a folder that is left out.
    """
    files: dict[str, Path] = {}
    skipped: list[Skipped] = []
    seen: set[tuple[int, int]] = set()
    apart = index.resolve() if index else None
    for root in paths:
        for path in _within(root, seen, skipped, apart) if root.is_dir() else [str(root)]:
            files.setdefault(path, root)
    return dict(sorted(files.items())), skipped


def stamp_of(path: str) -> str:
    """The size of a file and when it was changed; "0" for one that cannot be looked at, as reading will say."""
    try:
        status = os.stat(path)  # noqa: PTH116 - a Path for each of a hundred thousand takes seconds
    except (OSError, ValueError):
        return "0"
    return f"{status.st_size}-{status.st_mtime_ns}-{status.st_ctime_ns}"


def few_of(paths: Sequence[str], stamps: Mapping[str, str]) -> int:
    """How many of the documents are scanned before the others."""
    sizes = list(accumulate(int(stamps[path].partition("-")[0]) for path in paths[:_FIRST]))
    return max(bisect_right(sizes, _FIRST_BYTES), min(len(paths), 2))


def series_kind(paths: Sequence[Path], options: ScanOptions) -> str:
    """What says which documents are a series, so that an index knows when that is another than before."""
    return json.dumps([str(path) for path in paths]) if options.between else str(options.by_folder)


def series_of(rows: Sequence[ReadDocument], roots: Mapping[str, Path], options: ScanOptions) -> Array:
    """A number for each document; between two of one number nothing is looked for.

    ``roots``: the folder that each path was found by.
    """
    if options.between:
        names = [str(roots[row.path]) for row in rows]
    elif options.by_folder:
        names = [str(Path(row.path).parent) for row in rows]
    else:
        return np.arange(len(rows), dtype=np.int32)
    numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
    return np.array([numbers[name] for name in names], dtype=np.int32)


def states_of(
    rows: Sequence[ReadDocument], roots: Mapping[str, Path], paths: Sequence[Path], options: ScanOptions
) -> list[int]:
    """Of each document the place of its folder among those that are compared: the older state is named first."""
    if not options.between:
        return [0] * len(rows)
    places = {path: place for place, path in enumerate(paths)}
    return [places[roots[row.path]] for row in rows]


def catalogued(folder: Path) -> tuple[CatalogueEntry, ...]:
    """What the catalogue.toml of a folder lists; nothing where it has none, or one that is of another kind."""
    if not (folder / "catalogue.toml").is_file():
        return ()
    try:
        return catalogue(folder).entries
    except ReadError:
        return ()


def _within(root: Path, seen: set[tuple[int, int]], skipped: list[Skipped], apart: Path | None) -> Iterator[str]:
    def unreadable(error: OSError) -> None:
        reason = Message("the folder cannot be read ({reason})", reason=error.strerror or str(error))
        skipped.append(Skipped(str(error.filename), reason))

    if entries := catalogued(root):
        yield from (str(entry.file) for entry in entries)
        return
    for folder, folders, names in os.walk(root, followlinks=True, onerror=unreadable):
        if _is_new(Path(folder), seen, apart):
            folders[:] = [name for name in folders if not name.startswith(".")]
            yield from (f"{folder}{os.sep}{name}" for name in names if _is_document(name))
        else:
            folders.clear()


def _is_new(folder: Path, seen: set[tuple[int, int]], apart: Path | None) -> bool:
    """Whether a folder was not seen yet, which it is then, and is not the one that is left out."""
    try:
        status = folder.stat()
    except OSError:  # it has just gone
        return False
    known = (status.st_dev, status.st_ino) in seen or (apart is not None and folder.resolve() == apart)
    seen.add((status.st_dev, status.st_ino))
    return not known


def _is_document(name: str) -> bool:
    return not name.startswith(".") and name[name.rfind(".") :].lower() not in _PROGRAM_FILES
