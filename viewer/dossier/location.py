"""Where the program keeps its own dossiers, and which of them belongs to a set of documents."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import platformdirs

from viewer.dossier.errors import named_errors
from viewer.files import make_folder

SUFFIX = ".recension"


def home(folder: Path | None = None) -> Path:
    """The folder of the program's own dossiers, made if it is missing: ``folder``, or the one the system has for it.

    Raises DossierError where it can't be made. Notes are private: only the owner may enter a folder made here.
    """
    place = folder or platformdirs.user_data_path("recension", appauthor=False)
    with named_errors(place):
        make_folder(place, 0o700)
    return place


def windows() -> Path:
    """The folder in which each window that is open has its sign of life; it may not be there yet."""
    return platformdirs.user_state_path("recension", appauthor=False) / "windows"


def find_for(sha256s: Sequence[str], home: Path) -> Path:
    """The program's own dossier for these documents, by their SHA-256 (hex), whatever their order and paths.

    The name is made of the contents alone, so there is no index that could be lost. The file may not exist yet.
    """
    if not sha256s or not all(sha256s):
        raise ValueError("every document needs its SHA-256")
    together = "\n".join(sorted(value.lower() for value in sha256s))
    return home / f"{sha256(together.encode()).hexdigest()[:32]}{SUFFIX}"
