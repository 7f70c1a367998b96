"""The libraries that the window has scanned: folders of documents, each with an index of its own. No Qt here."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.dossier.location import home
from viewer.files import write_atomic
from viewer.scan.model import ScanOptions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.scan.model import ScanSummary

DOSSIER = "library.dossier"  # beside the index
_ABOUT = "library.json"


@dataclass(frozen=True, slots=True)
class KeptLibrary:
    """The folders that are scanned together, and the ``index`` that keeps what was found in them.

    ``echoes``: they are also scanned for sentences that say the same in other words.
    """

    paths: tuple[str, ...]
    index: Path
    echoes: bool = False

    @property
    def name(self) -> str:
        """The names of its folders."""
        return ", ".join(Path(path).name or path for path in self.paths)


def library_of(paths: Sequence[str], folder: Path | None = None) -> KeptLibrary:
    """The library of these folders, with the index that it has or would have. ``folder``: in place of the usual one."""
    names = tuple(dict.fromkeys(str(Path(path).absolute()) for path in paths))
    digest = hashlib.sha256(json.dumps(names).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return KeptLibrary(names, _place(folder) / digest / "index")


def kept_libraries(folder: Path | None = None) -> list[KeptLibrary]:
    """The libraries that were scanned, the latest first."""
    found: list[tuple[float, KeptLibrary]] = []
    for about in _place(folder).glob(f"*/{_ABOUT}"):
        if library := library_in(about.parent):
            with suppress(OSError):
                found.append((about.stat().st_mtime, library))
    return [library for _, library in sorted(found, key=lambda one: -one[0])]


def library_in(folder: Path) -> KeptLibrary | None:
    """The library that is kept in a folder, with its index and its dossier; None where there is none."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        about = json.loads((folder / _ABOUT).read_text("utf-8"))
        return KeptLibrary(tuple(map(str, about["paths"])), folder / "index", bool(about.get("echoes")))
    return None


def library_of_dossier(path: Path) -> KeptLibrary | None:
    """The library whose marks and notes are in a dossier; None where it is the dossier of something else."""
    return library_in(path.parent) if path.name == DOSSIER else None


def scan_library(library: KeptLibrary, tick: Any) -> ScanSummary:
    """Scan a library into its index, in a process for long work, and in others where there is much to read.

    ``tick.show`` is called with each ``ScanStep``, and with the library when there is an early result of it. Raises
    ``IndexInUseError``, and OSError where the index cannot be written.
    """

    # Here: the window asks for the libraries at its start, and needs none of these.
    from viewer.jobs.executor import executor_for
    from viewer.scan.scan import scan

    def early() -> None:
        tick.show(library)

    library.index.mkdir(parents=True, exist_ok=True)
    options = ScanOptions(echoes=library.echoes)
    with executor_for() as executor:
        summary = scan(map(Path, library.paths), options, library.index, executor, tick.show, early=early)
    about = {"paths": library.paths, "echoes": library.echoes}
    write_atomic(library.index.parent / _ABOUT, json.dumps(about).encode("utf-8", "surrogatepass"))
    return summary


def _place(folder: Path | None) -> Path:
    return (folder or home()) / "libraries"
