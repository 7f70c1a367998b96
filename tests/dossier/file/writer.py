"""A child process that saves notes as fast as it can and tells the id of each one that was acknowledged."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from viewer.dossier.errors import HistoryMoved
from viewer.dossier.note import Draft, Note
from viewer.dossier.step import Step
from viewer.dossier.store import Dossier


def write(path: Path, notes: int, name: str, tell: Callable[[str], object]) -> None:
    """Save so many notes, telling each."""
    with Dossier.open(path) as dossier:
        for number in range(notes):
            note = Note(f"note {number} of {name} " + "words " * (number % 200))
            if number % 3:
                step(dossier, note, taken_back=number % 3 == 2)
            else:
                dossier.save_note(note)
            tell(note.id)
            dossier.save_draft(Draft(note.text, id="key"))


def step(dossier: Dossier, note: Note, *, taken_back: bool) -> None:
    """Save a note in two steps of the history, of which the second may be taken back."""
    dossier.do(Step("note", None, note))
    dossier.do(Step("note", note, note.revised(f"{note.text} and more")))
    last = dossier.steps()[-1:]
    if taken_back and last[0].step.id == note.id:
        with suppress(HistoryMoved):  # by another writer
            dossier.move(last, forward=False)


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], lambda id: os.write(1, f"{id}\n".encode()))
