"""Two windows on one pair: each keeps its own drafts, and neither writes over the other's notes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.dossier.note import Draft, Note
from viewer.dossier.store import Dossier
from viewer.ui.app.window import Window
from viewer.ui.widgets.lists.list_rows import ROW

ROOT = Path(__file__).parents[3]
PROCESS = """
import sys
from PySide6.QtCore import QCoreApplication
from viewer.collation.collate import collate
from viewer.dossier.note import Draft
from viewer.text.reading.read import read
from viewer.text.witness import Span
from viewer.ui.state.notebook import Notebook
app = QCoreApplication([])
notebook = Notebook()
notebook.open_for(collate([read(path) for path in sys.argv[1:3]]))
places = {"A": Span(10, 20), "B": Span(10, 20)}
kept = notebook.drafts.save(Draft(sys.argv[3], anchors=notebook.anchors(places), on=""), places)
print(len(notebook.drafts.waiting), kept, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other(reader: Reader, new_window: Callable[[], Window], memo: list[str], qtbot: QtBot) -> Reader:
    """A person at a second window on the same pair."""
    made = Reader(new_window(), qtbot)
    made.open(memo)
    return made


def write(reader: Reader, number: int, words: str) -> None:
    """Begin to write on a variant."""
    reader.window.workspace.select(number)
    reader.write(words)


def texts(reader: Reader) -> list[str]:
    return sorted(reader.notes)


def drafts(reader: Reader) -> list[Draft]:
    with Dossier.open(reader.window.workspace.notebook.path) as dossier:  # type: ignore[arg-type]
        return dossier.drafts()


def history(reader: Reader, note: Note) -> list[str]:
    with Dossier.open(reader.window.workspace.notebook.path) as dossier:  # type: ignore[arg-type]
        return [state.note.text for state in dossier.history(note.id)]


@pytest.fixture
def torn(reader: Reader, other: Reader) -> tuple[Reader, Reader]:
    """A note that both windows have changed, the other one first."""
    write(reader, 3, "first")
    reader.save()
    other.window.workspace.notebook.refresh()
    other.window.workspace.select(3)
    assert other.paper == "first"
    reader.write_on(", mine")
    other.write_on(", theirs")
    other.save()
    reader.save()
    assert not reader.conflict or reader.window.editor.torn
    return reader, other


@pytest.mark.slow
def test_each_window_keeps_its_own_draft(reader: Reader, other: Reader) -> None:
    for one, words in ((reader, "from one"), (other, "from the other")):
        write(one, 3, words)
        one.window.editor.keep_draft()
        assert one.note_state == "○ draft kept"
    assert [draft.text for draft in drafts(reader)] == ["from one", "from the other"]
    assert len({draft.window for draft in drafts(reader)}) == 2


@pytest.mark.slow
def test_the_draft_of_a_window_that_is_open_is_not_offered(
    reader: Reader, new_window: Callable[[], Window], memo: list[str], qtbot: QtBot
) -> None:
    reader.window.workspace.select(3)
    reader.write_on("still at it")  # without the focus, whose leaving would save it as a note
    reader.window.editor.keep_draft()
    reader.window.editor._rest()  # as if nobody ever paused
    again = Reader(new_window(), qtbot)
    again.open(memo)
    assert not again.window.workspace.notebook.drafts.waiting
    again.window.workspace.select(3)
    assert again.paper == ""


@pytest.mark.slow
def test_drafts_of_two_killed_processes_are_both_offered(
    at_once: None, new_window: Callable[[], Window], memo: list[str], qtbot: QtBot
) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    children = []
    for words in ("from one", "from the other"):
        command = [sys.executable, "-c", PROCESS, *memo, words]
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        children.append(child)
        assert child.stdout is not None
        assert child.stdout.readline().split() == ["0", "True"], "the first one is alive, and its draft its own"
    reader = Reader(new_window(), qtbot)
    reader.open(memo)
    assert not reader.window.workspace.notebook.drafts.waiting
    for child in children:
        with child:
            child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    again = Reader(new_window(), qtbot)
    again.open(memo)
    assert [draft.text for draft in again.window.workspace.notebook.drafts.waiting] == ["from one", "from the other"]
    assert "2 notes were being written" in again.message
    assert again.paper == "from the other"
    third = Reader(new_window(), qtbot)
    third.open(memo)
    assert not third.window.workspace.notebook.drafts.waiting, "they are the window's that offered them first"
    again.turn_to("notes")
    rows = again.window.notes.rows
    assert rows.index(0).data(ROW).label == "Being written when the program ended"
    assert [rows.index(number).data(ROW).words for number in (1, 2)] == ["from one", "from the other"]
    again.click_row("notes", 1)
    assert again.paper == "from one"
    again.save()
    assert texts(again) == ["from one", "from the other"]
    assert drafts(again) == []
    assert not again.window.workspace.notebook.drafts.waiting


@pytest.mark.slow
def test_a_note_changed_in_both_windows_is_not_written_over(torn: tuple[Reader, Reader]) -> None:
    reader, other = torn
    assert texts(other) == ["first, theirs"]
    assert reader.conflict
    assert "first, theirs" in reader.conflict
    assert reader.paper == "first, mine"
    assert [draft.text for draft in drafts(reader)] == ["first, mine"]
    reader.save()
    reader.window.workspace.select(4)
    assert texts(reader) == ["first, theirs"]
    reader.window.workspace.select(3)
    assert reader.paper == "first, mine"
    assert reader.conflict


@pytest.mark.slow
def test_mine_is_kept(torn: tuple[Reader, Reader]) -> None:
    reader, other = torn
    (note,) = other.window.workspace.notebook.notes
    reader.settle("mine")
    assert texts(reader) == ["first, mine"]
    assert drafts(reader) == []
    assert not reader.conflict
    assert reader.note_state == "● saved"
    assert history(reader, note) == ["first", "first, theirs", "first, mine"]
    reader.window.workspace.history.undo()
    assert texts(reader) == ["first, theirs"]
    assert reader.paper == "first, theirs"


@pytest.mark.slow
def test_theirs_is_kept(torn: tuple[Reader, Reader]) -> None:
    reader, other = torn
    (note,) = other.window.workspace.notebook.notes
    reader.settle("theirs")
    assert texts(reader) == ["first, theirs"]
    assert drafts(reader) == []
    assert reader.paper == "first, theirs"
    assert not reader.conflict
    assert history(reader, note) == ["first", "first, theirs", "first, mine", "first, theirs"], "nothing is lost"
    reader.window.workspace.history.undo()
    assert texts(reader) == ["first, mine"]


@pytest.mark.slow
def test_both_are_kept(torn: tuple[Reader, Reader]) -> None:
    reader, other = torn
    reader.settle("both")
    assert texts(reader) == ["first, mine", "first, theirs"]
    assert drafts(reader) == []
    assert reader.paper == "first, mine"
    assert not reader.conflict
    one, two = reader.window.workspace.notebook.notes
    assert reader.window.workspace.notebook.places(one) == reader.window.workspace.notebook.places(two)
    seen = []
    for number in (0, 1):
        reader.window.notes.list.setCurrentIndex(reader.window.notes.rows.index(number))
        reader.window.notes.list.activated.emit(reader.window.notes.rows.index(number))
        seen.append(reader.paper)
    assert sorted(seen) == texts(reader), "both can be gone to"
    reader.window.workspace.history.undo()
    other.window.workspace.notebook.refresh()
    assert texts(other) == ["first, theirs"]


@pytest.mark.slow
def test_the_window_says_so_as_soon_as_it_is_looked_at(reader: Reader, other: Reader) -> None:
    write(reader, 3, "first")
    reader.save()
    other.window.workspace.notebook.refresh()
    other.window.workspace.select(3)
    other.write_on(", theirs")
    reader.write_on(", mine")
    other.save()
    reader.window.workspace.notebook.refresh()
    assert reader.conflict


@pytest.mark.slow
def test_words_that_were_not_touched_simply_follow(reader: Reader, other: Reader) -> None:
    write(reader, 3, "first")
    reader.save()
    other.window.workspace.notebook.refresh()
    other.window.workspace.select(3)
    other.write_on(", theirs")
    other.save()
    reader.window.workspace.notebook.refresh()
    assert reader.paper == "first, theirs"
    assert not reader.conflict


@pytest.mark.slow
def test_a_note_deleted_elsewhere_while_it_is_changed_here(reader: Reader, other: Reader) -> None:
    write(reader, 3, "first")
    reader.save()
    other.window.workspace.notebook.refresh()
    other.window.workspace.select(3)
    reader.write_on(", mine")
    other.window.editor.delete()
    reader.window.workspace.notebook.refresh()
    assert "deleted in another window" in reader.conflict
    assert not reader.window.editor.choice.both.isVisible()
    reader.settle("mine")
    assert texts(reader) == ["first, mine"]


@pytest.mark.slow
def test_undo_does_not_write_over_another_window(torn: tuple[Reader, Reader]) -> None:
    reader, _ = torn
    reader.settle("theirs")
    reader.window.workspace.select(9)
    with Dossier.open(reader.window.workspace.notebook.path) as dossier:  # type: ignore[arg-type]
        (note,) = dossier.notes()
        dossier.save_note(note.revised("of a third window"))
    reader.window.workspace.history.undo()
    assert texts(reader) == ["of a third window"]
    assert "another window" in reader.message


@pytest.mark.slow
def test_two_new_notes_on_one_variant(reader: Reader, other: Reader) -> None:
    write(reader, 3, "from one")
    write(other, 3, "from the other")
    reader.save()
    other.window.workspace.notebook.refresh()
    assert other.paper == "from the other"
    assert other.conflict
    other.settle("both")
    assert texts(other) == ["from one", "from the other"]
