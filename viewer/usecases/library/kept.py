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

_ABOUT = "library.json"


@dataclass(frozen=True, slots=True)
class KeptLibrary:
    """The folders that are scanned together, and the ``index`` that keeps what was found in them."""

    paths: tuple[str, ...]
    index: Path

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
        with suppress(OSError, ValueError, KeyError, TypeError):
            paths = tuple(map(str, json.loads(about.read_text("utf-8"))["paths"]))
            found.append((about.stat().st_mtime, KeptLibrary(paths, about.parent / "index")))
    return [library for _, library in sorted(found, key=lambda one: -one[0])]


def scan_library(library: KeptLibrary, tick: Any) -> ScanSummary:
    """Scan a library into its index, in a process for long work; ``tick.show`` is called with each ``ScanStep``.

    Raises ``IndexInUseError``, and OSError where the index cannot be written.
    """

    from viewer.scan.scan import scan  # here: the window asks for the libraries at its start, and needs none of it

    library.index.mkdir(parents=True, exist_ok=True)
    summary = scan(map(Path, library.paths), ScanOptions(), library.index, progress=tick.show)
    write_atomic(library.index.parent / _ABOUT, json.dumps({"paths": library.paths}).encode("utf-8", "surrogatepass"))
    return summary


def _place(folder: Path | None) -> Path:
    return (folder or home()) / "libraries"
