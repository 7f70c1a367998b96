"""The program's own dossier that nothing can be read of -> out of the way, so that new notes have a place."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from viewer.dossier.errors import DamagedDossier, DossierError, NotADossier
from viewer.dossier.file import DossierFile
from viewer.dossier.opening import open_file
from viewer.files import shown
from viewer.messages import N_, Sentence

SET_ASIDE = N_(
    "The notes that Recension kept on these texts can't be read because their file is damaged: "
    "it was set aside as “{aside}”, and a new one is begun."
)
STUCK = N_(
    "The notes that Recension kept on these texts can't be read because “{path}” is damaged, and it could not be "
    "set aside ({reason}): move it to another folder, so that a new one can be begun."
)
_LOGS = ("-wal", "-shm", "-journal")  # what SQLite keeps beside a file


def open_own(path: Path) -> DossierFile:
    """Open the program's own dossier at ``path``. Raises DossierError.

    The reader did not choose this file and can't choose another: where nothing in it can be read, a new one is begun.
    """
    try:
        return open_file(path)
    except (DamagedDossier, NotADossier):
        aside = _set_aside(path)
    opened = open_file(path)
    opened.message = Sentence(SET_ASIDE, aside=shown(aside))
    return opened


def _set_aside(path: Path) -> Path:
    """Give the file and its logs a name that is free; every bit stays.

    The logs go first: SQLite would throw them away if they stood beside the new file after a crash.
    """
    aside = next(name for name in _names(path) if not any(os.path.lexists(f"{name}{end}") for end in ("", *_LOGS)))
    try:
        for end in (*_LOGS, ""):
            if os.path.lexists(f"{path}{end}"):
                Path(f"{path}{end}").rename(f"{aside}{end}")
    except OSError as error:
        raise DossierError(path, STUCK, reason=error.strerror or error) from error
    return aside


def _names(path: Path) -> Iterator[Path]:
    yield path.with_name(f"{path.stem}-damaged{path.suffix}")
    for number in count(2):
        yield path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")
