"""A child process that saves notes as fast as it can and tells the id of each one that was acknowledged."""

import sys
from pathlib import Path

from viewer.dossier.note import Draft, Note
from viewer.dossier.store import Dossier

with Dossier.open(Path(sys.argv[1])) as dossier:
    for number in range(int(sys.argv[2])):
        note = Note(f"note {number} of {sys.argv[3]} " + "words " * (number % 200))
        dossier.save_note(note)
        dossier.save_draft(Draft(note.text, id="key"))
        sys.stdout.write(note.id + "\n")
        sys.stdout.flush()
