"""The history in the window: undone by keys after closing and opening, listed in words, gone back in to any step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.reader import ALT, CTRL, KEY, Reader
from viewer.dossier.note import Note
from viewer.dossier.step import Step
from viewer.dossier.store import Dossier
from viewer.ui.app.window import Window
from viewer.ui.widgets.lists.list_rows import ROW, Row


def shown(reader: Reader) -> list[str]:
    """The rows of the list: a heading, or what and how."""
    rows = reader.window.history.rows
    found: list[Row] = [rows.index(number).data(ROW) for number in range(rows.rowCount())]
    return [row.label if row.header else f"{row.words}: {row.below.split(' · ')[-1]}" for row in found]


def here(reader: Reader) -> int:
    """The row on which the reader stands."""
    rows = reader.window.history.rows
    (number,) = [n for n in range(rows.rowCount()) if rows.index(n).data(ROW).number == "●"]
    return number


@pytest.fixture
def busy(reader: Reader, window: Window) -> Reader:
    """A reader who has marked, written and decided."""
    window.workspace.select(3)
    reader.choose("read")
    reader.select_words("A", "General European Agreement")
    reader.write("Who?")
    reader.leave()
    window.workspace.select(3)
    reader.choose("same")
    return reader


def again(reader: Reader, new_window: Callable[[], Window], memo: list[str], qtbot: QtBot) -> Reader:
    """The same reader, who has closed the window and opened the pair again."""
    reader.window.close()
    made = Reader(new_window(), qtbot)
    made.open(memo)
    return made


@pytest.mark.slow
def test_undo_goes_on_after_closing_and_opening(
    busy: Reader, new_window: Callable[[], Window], memo: list[str], qtbot: QtBot
) -> None:
    workspace = busy.window.workspace
    decided = workspace.alignment.decisions
    assert len(decided) == 1
    third = again(busy, new_window, memo, qtbot)
    workspace = third.window.workspace
    assert not third.may("redo")
    third.press(KEY.Key_Z, CTRL)
    assert workspace.alignment.decisions == []
    assert third.notes == ["Who?"]
    third.press(KEY.Key_Z, CTRL)
    assert third.notes == third.notes_on_disk == []
    fourth = again(third, new_window, memo, qtbot)
    workspace = fourth.window.workspace
    assert len(workspace.read.ids) == 1
    fourth.press(KEY.Key_Z, CTRL)
    assert workspace.read.ids == set()
    assert not fourth.may("undo")
    for _ in range(3):
        fourth.press(KEY.Key_Y, CTRL)
    assert (fourth.notes, len(workspace.read.ids)) == (["Who?"], 1)
    assert workspace.alignment.decisions == decided
    assert not fourth.may("redo")


@pytest.mark.slow
def test_it_says_each_step_in_words(busy: Reader) -> None:
    assert shown(busy)[0] == "Today"
    assert shown(busy)[1].endswith(": rule: the same everywhere")
    assert shown(busy)[2:] == [
        "Note on “General European Agreement”: written",
        'Variant: " / “: marked as read',
        "As it was before these steps: Takes all of them back",
    ]
    assert here(busy) == 1
    busy.press(KEY.Key_Z, CTRL)
    assert shown(busy)[0] == "Taken back"
    assert shown(busy)[2:4] == ["Today", "Note on “General European Agreement”: written"]
    assert here(busy) == 3
    rows = busy.window.history.rows
    spoken = rows.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Note on “General European Agreement”: written. You are here, ")


@pytest.mark.slow
def test_it_goes_to_any_step_by_keys(busy: Reader) -> None:
    window = busy.window
    assert window.side.currentWidget() is not window.history
    busy.press(KEY.Key_H, CTRL)
    assert window.side.currentWidget() is window.history
    listed = window.history.list
    assert listed.hasFocus()
    for _ in range(3):
        busy.press(KEY.Key_Down, at=listed)
    busy.press(KEY.Key_Return, at=listed)
    workspace = window.workspace
    assert (busy.notes, workspace.alignment.decisions, workspace.read.ids) == ([], [], set())
    assert here(busy) == len(shown(busy)) - 1
    busy.press(KEY.Key_Home, at=listed)
    busy.press(KEY.Key_Return, at=listed)
    assert (busy.notes, len(workspace.alignment.decisions), len(workspace.read.ids)) == (["Who?"], 1, 1)


@pytest.mark.slow
def test_it_goes_to_any_step_by_a_click(busy: Reader) -> None:
    busy.press(KEY.Key_H, CTRL)
    busy.click_row("history", 3)
    assert (busy.notes, len(busy.window.workspace.read.ids)) == ([], 1)
    busy.click_row("history", 1)
    assert (busy.notes, len(busy.window.workspace.alignment.decisions)) == (["Who?"], 1)


@pytest.mark.slow
def test_a_new_step_ends_what_was_taken_back(busy: Reader) -> None:
    busy.press(KEY.Key_Z, CTRL)
    busy.press(KEY.Key_Z, CTRL)
    busy.window.workspace.select(1)
    busy.choose("read")
    assert not busy.may("redo")
    assert shown(busy)[1:3] == ["Variant: ¶: marked as read", 'Variant: " / “: marked as read']


@pytest.mark.slow
def test_sides_that_are_exchanged_keep_it(busy: Reader) -> None:
    busy.press(KEY.Key_Backslash, ALT)
    for _ in range(3):
        busy.press(KEY.Key_Z, CTRL)
    workspace = busy.window.workspace
    assert (busy.notes, workspace.alignment.decisions, workspace.read.ids) == ([], [], set())


@pytest.mark.slow
def test_titles_go_back_after_closing_and_opening(
    reader: Reader, new_window: Callable[[], Window], memo: list[str], qtbot: QtBot
) -> None:
    theirs = reader.window.workspace.collation.witnesses[0].title
    reader.window.workspace.describe("A", {"title": "Mine"})
    third = again(reader, new_window, memo, qtbot)
    assert third.window.workspace.collation.witnesses[0].title == "Mine"
    assert shown(third)[1].endswith(": described anew (title)")
    third.press(KEY.Key_Z, CTRL)
    assert third.window.workspace.collation.witnesses[0].title == theirs
    assert third.window.windowTitle().startswith(theirs[:10])
    third.press(KEY.Key_Y, CTRL)
    assert third.window.workspace.collation.witnesses[0].title == "Mine"


@pytest.mark.slow
def test_two_windows_share_it(busy: Reader, new_window: Callable[[], Window], memo: list[str], qtbot: QtBot) -> None:
    other = Reader(new_window(), qtbot)
    other.open(memo)
    assert shown(other) == shown(busy)
    other.press(KEY.Key_Z, CTRL)
    assert busy.window.workspace.alignment.decisions, "it has not looked yet"
    busy.window.workspace.history.undo()
    assert "Another window changed the history" in busy.message
    assert busy.notes == ["Who?"], "no step was taken that the reader has not seen"
    assert shown(busy) == shown(other)
    with qtbot.waitActive(busy.window):
        busy.window.activateWindow()
    busy.press(KEY.Key_Z, CTRL)
    assert busy.notes == []


@pytest.mark.slow
def test_what_can_only_be_read_shows_it_and_takes_no_step(
    busy: Reader,
    new_window: Callable[[], Window],
    memo: list[str],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = busy.window.workspace.notebook.path
    busy.window.close()
    monkeypatch.setattr("viewer.dossier.file.open._can_write", lambda _path: False)
    third = Reader(new_window(), qtbot)
    third.window.opening.open_dossier(str(path))
    assert len(shown(third)) == 5
    assert not third.may("undo")
    assert third.may("history")
    third.press(KEY.Key_H, CTRL)
    assert third.window.history.read_only.isVisible()
    third.click_row("history", 3)
    assert third.notes == ["Who?"]


def test_its_tab_is_there_while_it_is_looked_at(reader: Reader) -> None:
    """Five names have no room beside each other."""
    side, panel = reader.window.side, reader.window.history
    assert not side.isTabVisible(side.indexOf(panel))
    reader.press(KEY.Key_H, CTRL)
    assert side.currentWidget() is panel
    assert panel.empty.isVisible()
    reader.window.workspace.select(3)
    reader.choose("read")
    assert not panel.empty.isVisible()
    assert panel.list.isVisible()
    reader.turn_to("notes")
    assert not side.isTabVisible(side.indexOf(panel))


@pytest.mark.slow
def test_steps_that_cannot_be_read_are_left_out_and_said(
    busy: Reader, new_window: Callable[[], Window], memo: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As those of a later version may be."""
    later = Step("note", None, Note("later"))
    with Dossier.open(busy.window.workspace.notebook.path) as dossier:  # type: ignore[arg-type]
        with monkeypatch.context() as patch:
            patch.setattr("viewer.dossier.tables.history.step_body", lambda _step: '{"kind":"of another version"}')
            dossier.do(later)
        dossier.do(Step("note", None, Note("last")))
    third = again(busy, new_window, memo, qtbot)
    assert "A part of the history can't be read" in third.message
    assert shown(third) == ["Today", "Note on a place without words: written", *shown(third)[-1:]]
    third.press(KEY.Key_Z, CTRL)
    assert not third.may("undo")
    assert sorted(third.notes) == ["Who?", "later"]


@pytest.mark.slow
def test_a_step_on_a_file_that_has_changed_is_passed_over(
    tmp_path: Path, at_once: None, new_window: Callable[[], Window], qtbot: QtBot
) -> None:
    files = [tmp_path / name for name in ("first.txt", "second.txt")]
    for file in files:
        file.write_text(f"The council met in the old hall in {file.stem}.\n\nNobody came.\n")
    reader = Reader(new_window(), qtbot)
    reader.open(files)
    reader.window.workspace.select(1)
    reader.choose("read")
    reader.window.workspace.describe("A", {"title": "Mine"})
    files[0].write_text("The council met in the old hall.\n\nNobody came at all.\n")
    reader.press(KEY.Key_F5)
    reader.press(KEY.Key_Z, CTRL)
    assert "1 step was passed over" in reader.message
    assert reader.window.workspace.collation.witnesses[0].title == "Mine"
    reader.press(KEY.Key_Z, CTRL)
    assert not reader.may("undo")
