"""A child process that saves notes as fast as it can and tells the id of each one that was acknowledged."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from viewer.dossier.note import Draft, Note
from viewer.dossier.store import Dossier


def write(path: Path, notes: int, name: str, tell: Callable[[str], object]) -> None:
    """Save so many notes, telling each."""
    with Dossier.open(path) as dossier:
        for number in range(notes):
            note = Note(f"note {number} of {name} " + "words " * (number % 200))
            dossier.save_note(note)
            tell(note.id)
            dossier.save_draft(Draft(note.text, id="key"))


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], lambda id: os.write(1, f"{id}\n".encode()))
