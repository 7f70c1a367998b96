"""Where the program keeps its own dossiers, and the file of the one for a set of documents."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import platformdirs

from viewer.dossier.errors import named_errors
from viewer.files import make_folder

SUFFIX = ".recension"


def home(folder: Path | None = None) -> Path:
    """The folder of the program's own dossiers, made if it is missing: ``folder``, or the system's folder for data.

    Notes are private: only the owner may enter a folder made here. Raises DossierError where it can't be made.
    """
    place = folder or platformdirs.user_data_path("recension", appauthor=False)
    with named_errors(place):
        make_folder(place, 0o700)
    return place


def windows() -> Path:
    """The folder with the lock files of the open windows (see ``presence``); it may not exist yet."""
    return platformdirs.user_state_path("recension", appauthor=False) / "windows"


def find_for(sha256s: Sequence[str], home: Path) -> Path:
    """The file of the program's own dossier for these documents, by their SHA-256 (hex), in any order.

    The name depends on the contents alone, so there is no index that could be lost. The file may not exist yet. Raises
    ``ValueError`` without documents, or for one without a hash.
    """
    if not sha256s or not all(sha256s):
        raise ValueError("every document needs its SHA-256")
    together = "\n".join(sorted(value.lower() for value in sha256s))
    return home / f"{sha256(together.encode()).hexdigest()[:32]}{SUFFIX}"
