"""Two windows on one pair: each keeps its own drafts, and neither writes over the other's notes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.dossier.note import Draft, Note
from viewer.dossier.store import Dossier
from viewer.ui.app.window import Window
from viewer.ui.widgets.list_rows import ROW

ROOT = Path(__file__).parents[3]
LEFT, CTRL, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
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
def other(window: Window, new_window: Callable[[], Window], memo: list[str]) -> Window:
    """A second window on the same pair."""
    made = new_window()
    made.opening.open(memo)
    return made


def write(window: Window, qtbot: QtBot, number: int, words: str) -> None:
    """Begin to write on a variant, as hands do."""
    window.workspace.select(number)
    qtbot.keyClick(window, Qt.Key.Key_M, CTRL | ALT)
    qtbot.keyClicks(window.editor.paper, words)


def begun(window: Window, words: str) -> None:
    """Words that come after those which stand there, not saved yet."""
    window.editor.paper.moveCursor(window.editor.paper.textCursor().MoveOperation.End)
    window.editor.paper.insertPlainText(words)


def texts(window: Window) -> list[str]:
    return sorted(note.text for note in window.workspace.notebook.notes)


def drafts(window: Window) -> list[Draft]:
    with Dossier.open(window.workspace.notebook.path) as dossier:  # type: ignore[arg-type]
        return dossier.drafts()


def press(window: Window, qtbot: QtBot, button: str) -> None:
    assert window.editor.choice.isVisible()
    qtbot.mouseClick(getattr(window.editor.choice, button), LEFT)


def history(window: Window, note: Note) -> list[str]:
    with Dossier.open(window.workspace.notebook.path) as dossier:  # type: ignore[arg-type]
        return [state.note.text for state in dossier.history(note.id)]


@pytest.fixture
def torn(window: Window, other: Window, qtbot: QtBot) -> tuple[Window, Window]:
    """A note that both windows have changed, the other one first."""
    write(window, qtbot, 3, "first")
    window.editor.save()
    other.workspace.notebook.refresh()
    other.workspace.select(3)
    assert other.editor.paper.toPlainText() == "first"
    begun(window, ", mine")
    begun(other, ", theirs")
    other.editor.save()
    window.editor.save()
    assert not window.editor.choice.isVisible() or window.editor.torn
    return window, other


def test_each_window_keeps_its_own_draft(window: Window, other: Window, qtbot: QtBot) -> None:
    for one, words in ((window, "from one"), (other, "from the other")):
        write(one, qtbot, 3, words)
        one.editor.keep_draft()
        assert one.editor.state.text() == "○ draft kept"
    assert [draft.text for draft in drafts(window)] == ["from one", "from the other"]
    assert len({draft.window for draft in drafts(window)}) == 2


def test_the_draft_of_a_window_that_is_open_is_not_offered(
    window: Window, new_window: Callable[[], Window], memo: list[str], qtbot: QtBot
) -> None:
    window.workspace.select(3)
    begun(window, "still at it")  # without the focus, whose leaving would save it as a note
    window.editor.keep_draft()
    window.editor._rest()  # as if nobody ever paused
    again = new_window()
    again.opening.open(memo)
    assert not again.workspace.notebook.drafts.waiting
    again.workspace.select(3)
    assert again.editor.paper.toPlainText() == ""


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
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(memo)
    assert not window.workspace.notebook.drafts.waiting
    for child in children:
        with child:
            child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    again = new_window()
    again.opening.open(memo)
    assert [draft.text for draft in again.workspace.notebook.drafts.waiting] == ["from one", "from the other"]
    assert "2 notes were being written" in again.message_bar.words.text()
    assert again.editor.paper.toPlainText() == "from the other"
    third = new_window()
    third.opening.open(memo)
    assert not third.workspace.notebook.drafts.waiting, "they are the window's that offered them first"
    again.side.setCurrentWidget(again.notes)
    rows, view = again.notes.rows, again.notes.list
    assert rows.index(0).data(ROW).label == "Being written when the program ended"
    assert [rows.index(number).data(ROW).words for number in (1, 2)] == ["from one", "from the other"]
    qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(rows.index(1)).center())
    assert again.editor.paper.toPlainText() == "from one"
    again.editor.save()
    assert texts(again) == ["from one", "from the other"]
    assert drafts(again) == []
    assert not again.workspace.notebook.drafts.waiting


def test_a_note_changed_in_both_windows_is_not_written_over(torn: tuple[Window, Window]) -> None:
    window, other = torn
    assert texts(other) == ["first, theirs"]
    assert window.editor.choice.isVisible()
    assert "first, theirs" in window.editor.choice.words.text()
    assert window.editor.paper.toPlainText() == "first, mine"
    assert [draft.text for draft in drafts(window)] == ["first, mine"]
    window.editor.save()
    window.workspace.select(4)
    assert texts(window) == ["first, theirs"]
    window.workspace.select(3)
    assert window.editor.paper.toPlainText() == "first, mine"
    assert window.editor.choice.isVisible()


def test_mine_is_kept(torn: tuple[Window, Window], qtbot: QtBot) -> None:
    window, other = torn
    (note,) = other.workspace.notebook.notes
    press(window, qtbot, "mine")
    assert texts(window) == ["first, mine"]
    assert drafts(window) == []
    assert not window.editor.choice.isVisible()
    assert window.editor.state.text() == "● saved"
    assert history(window, note) == ["first", "first, theirs", "first, mine"]
    window.workspace.undo.undo()
    assert texts(window) == ["first, theirs"]
    assert window.editor.paper.toPlainText() == "first, theirs"


def test_theirs_is_kept(torn: tuple[Window, Window], qtbot: QtBot) -> None:
    window, other = torn
    (note,) = other.workspace.notebook.notes
    press(window, qtbot, "theirs")
    assert texts(window) == ["first, theirs"]
    assert drafts(window) == []
    assert window.editor.paper.toPlainText() == "first, theirs"
    assert not window.editor.choice.isVisible()
    assert history(window, note) == ["first", "first, theirs", "first, mine", "first, theirs"], "nothing is lost"
    window.workspace.undo.undo()
    assert texts(window) == ["first, mine"]


def test_both_are_kept(torn: tuple[Window, Window], qtbot: QtBot) -> None:
    window, other = torn
    press(window, qtbot, "both")
    assert texts(window) == ["first, mine", "first, theirs"]
    assert drafts(window) == []
    assert window.editor.paper.toPlainText() == "first, mine"
    assert not window.editor.choice.isVisible()
    one, two = window.workspace.notebook.notes
    assert window.workspace.notebook.places(one) == window.workspace.notebook.places(two)
    seen = []
    for number in (0, 1):
        window.notes.list.setCurrentIndex(window.notes.rows.index(number))
        window.notes.list.activated.emit(window.notes.rows.index(number))
        seen.append(window.editor.paper.toPlainText())
    assert sorted(seen) == texts(window), "both can be gone to"
    window.workspace.undo.undo()
    other.workspace.notebook.refresh()
    assert texts(other) == ["first, theirs"]


def test_the_window_says_so_as_soon_as_it_is_looked_at(
    reader: Reader, window: Window, other: Window, qtbot: QtBot
) -> None:
    write(window, qtbot, 3, "first")
    reader.save()
    other.workspace.notebook.refresh()
    other.workspace.select(3)
    begun(other, ", theirs")
    begun(window, ", mine")
    other.editor.save()
    window.workspace.notebook.refresh()
    assert reader.conflict


def test_words_that_were_not_touched_simply_follow(reader: Reader, window: Window, other: Window, qtbot: QtBot) -> None:
    write(window, qtbot, 3, "first")
    reader.save()
    other.workspace.notebook.refresh()
    other.workspace.select(3)
    begun(other, ", theirs")
    other.editor.save()
    window.workspace.notebook.refresh()
    assert reader.paper == "first, theirs"
    assert not reader.conflict


def test_a_note_deleted_elsewhere_while_it_is_changed_here(
    reader: Reader, window: Window, other: Window, qtbot: QtBot
) -> None:
    write(window, qtbot, 3, "first")
    reader.save()
    other.workspace.notebook.refresh()
    other.workspace.select(3)
    begun(window, ", mine")
    other.editor.delete()
    window.workspace.notebook.refresh()
    assert "deleted in another window" in reader.conflict
    assert not window.editor.choice.both.isVisible()
    press(window, qtbot, "mine")
    assert texts(window) == ["first, mine"]


def test_undo_does_not_write_over_another_window(torn: tuple[Window, Window], qtbot: QtBot) -> None:
    window, _ = torn
    press(window, qtbot, "theirs")
    window.workspace.select(9)
    with Dossier.open(window.workspace.notebook.path) as dossier:  # type: ignore[arg-type]
        (note,) = dossier.notes()
        dossier.save_note(note.revised("of a third window"))
    window.workspace.undo.undo()
    assert texts(window) == ["of a third window"]
    assert "another window" in window.message_bar.words.text()


def test_two_new_notes_on_one_variant(reader: Reader, window: Window, other: Window, qtbot: QtBot) -> None:
    write(window, qtbot, 3, "from one")
    write(other, qtbot, 3, "from the other")
    reader.save()
    other.workspace.notebook.refresh()
    assert other.editor.paper.toPlainText() == "from the other"
    assert other.editor.choice.isVisible()
    press(other, qtbot, "both")
    assert texts(other) == ["from one", "from the other"]
