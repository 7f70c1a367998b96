"""A dossier with very many notes: how long it takes to open, to filter, and to write one note more.

    python tests/benchmarks/notes.py [COUNT]

Times are CPU seconds; the best of three.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from viewer.collation.collate import collate
from viewer.dossier.anchor import anchor_to
from viewer.dossier.note import Note
from viewer.dossier.rows import note_body
from viewer.dossier.store import Dossier
from viewer.dossier.tables.revisions import append
from viewer.dossier.tags import NoteFilter
from viewer.text.reading.read import from_text
from viewer.text.witness import Span
from viewer.ui.commands.changes import change_note
from viewer.ui.panels.lists.note_list import NoteList
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.theme import load
from viewer.usecases.reopen import reopen

SEED, TIMES, WORDS = 20, 3, 20_000


def timed(name: str, what: Callable[[], object]) -> None:
    """Print how long this takes."""
    found = []
    for _ in range(TIMES):
        before = time.process_time()
        what()
        found.append(time.process_time() - before)
    print(f"{name}: {1000 * min(found):.0f} ms")


def made(path: Path, count: int) -> None:
    """A dossier of two texts with so many notes."""
    chance = random.Random(SEED)
    text = " ".join(
        chance.choice(["memo", "Molotov", "light", "of", "the", "and"]) + str(n % 977) for n in range(WORDS)
    )
    texts = [from_text(text, title="A"), from_text(text + " end", title="B")]
    with Dossier.open(path) as dossier:
        dossier.save_witnesses(texts)
        with dossier._file.writing() as db:
            for number in range(count):
                start = chance.randrange(len(text) - 40)
                span = Span(start, start + chance.randrange(1, 40))
                anchors = tuple(anchor_to(one, sigil, span) for one, sigil in zip(texts, "AB", strict=True))
                tags = (("source", "to check", "style")[number % 3],)
                append(
                    db,
                    "note",
                    f"{number:032x}",
                    note_body(Note("Is it so? " * 5, anchors, tags, settled=number % 4 == 0)),
                )


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "many.dossier")
        made(path, count)
        workspace = Workspace(load("light"))
        kept = reopen(path)
        collation = collate(tuple(from_text(one.text or "", title=one.title) for one in kept.witnesses))
        kept.dossier.close()
        timed("the file opened and checked", lambda: Dossier.open(path).close())
        timed("the notes opened with their places", lambda: workspace.notebook.open_for(collation, reopen(path)))
        workspace.collation = collation
        panel = NoteList(workspace)
        timed("the list filled", panel._fill)
        if hasattr(panel, "filter"):
            timed("filtered by tag and status", lambda: setattr(panel, "filter", NoteFilter("source", settled=False)))
            timed("shown in full again", lambda: setattr(panel, "filter", NoteFilter()))
        timed("a note written", lambda: change_note(workspace, None, Note("One more")))
        workspace.notebook.close()
    app.processEvents()


if __name__ == "__main__":
    main()
