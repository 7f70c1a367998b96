"""Notes: written, saved, found again, undone, exported; and words that stay where saving fails."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.dossier.note import Note
from viewer.dossier.store import Dossier
from viewer.resources import corpus
from viewer.ui.app.window import Window
from viewer.ui.commands import export
from viewer.ui.commands.notes import open_note, variant_at
from viewer.ui.export_dialog import ExportWish
from viewer.ui.widgets.lists.list_rows import ROW

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
SAVED = "● saved"


@pytest.mark.slow
def test_a_note_is_saved_when_it_says_so(reader: Reader, window: Window, qtbot: QtBot) -> None:
    window.workspace.select(3)
    reader.write("Only the quotes are retyped.")
    assert reader.note_state != SAVED
    qtbot.waitUntil(lambda: reader.note_state == SAVED, timeout=10_000)
    assert reader.notes_on_disk == ["Only the quotes are retyped."]


def test_what_is_typed_is_a_draft_before_it_is_a_note(reader: Reader, window: Window) -> None:
    window.workspace.select(3)
    reader.write("half a tho")
    window.editor.keep_draft()
    assert reader.note_state == "○ draft kept"
    with Dossier.open(window.workspace.notebook.path) as dossier:
        assert [draft.text for draft in dossier.drafts()] == ["half a tho"]
        assert dossier.notes() == []


@pytest.mark.slow
def test_steady_typing_is_drafted_without_a_pause(reader: Reader, window: Window, qtbot: QtBot) -> None:
    """Who types on without a pause for minutes loses no more than the last second."""
    window.workspace.select(3)
    reader.write("on and on")
    drafts = window.workspace.notebook.drafts
    for _ in range(200):
        if drafts.all:
            break
        qtbot.keyClick(window.editor.paper, KEY.Key_O)
        qtbot.wait(20)  # far below the pause that a draft waits for
    assert drafts.all[0].text.startswith("on and ono")


@pytest.mark.slow
def test_a_draft_is_offered_again(
    reader: Reader, window: Window, new_window: Callable[[], Window], memo: list[str], tmp_path: Path
) -> None:
    window.workspace.select(3)
    reader.write("half a tho")
    window.editor.keep_draft()
    window.position_saver.keep()
    kept = window.workspace.notebook.path
    killed = tmp_path / "killed"
    shutil.copytree(kept.parent, killed)  # as the disk is when the program is killed now
    window.close()
    for file in kept.parent.iterdir():
        file.unlink()
    shutil.copytree(killed, kept.parent, dirs_exist_ok=True)
    again = new_window()
    again.opening.open(memo)
    assert again.workspace.current.id == 3
    assert "in the editor again" in again.message_bar.words.text()
    assert again.editor.paper.toPlainText() == "half a tho"
    assert again.editor.state.text() == "○ draft kept"


@pytest.mark.slow
def test_opened_again_the_note_is_there(
    reader: Reader, window: Window, new_window: Callable[[], Window], qtbot: QtBot, memo: list[str]
) -> None:
    window.workspace.select(4)
    reader.write("Seen in both.")
    window.close()
    again = new_window()
    again.opening.open(memo)
    assert Reader(again, qtbot).notes == ["Seen in both."]
    assert again.side.tabText(again.side.indexOf(again.notes)) == "Notes 1"
    assert again.workspace.current.id == 4
    assert again.editor.paper.toPlainText() == "Seen in both."
    assert again.editor.state.text() == SAVED


@pytest.mark.slow
def test_swapped_sides_keep_the_note(reader: Reader, window: Window, memo: list[str]) -> None:
    window.workspace.select(4)
    reader.write("On both.")
    reader.leave()
    reader.open(memo[::-1])
    assert reader.notes == ["On both."]
    places = window.workspace.notebook.places(window.workspace.notebook.notes[0])
    assert variant_at(window.workspace.collation, places) is not None


def test_a_note_on_selected_words_is_anchored_to_both_sides(reader: Reader, window: Window) -> None:
    reader.select_words("A", "General European Agreement")
    reader.write("The name of the draft.")
    assert reader.detail_heading == "Selected words"
    assert reader.detail.count("General European Agreement") == 2
    reader.leave()
    (note,) = window.workspace.notebook.notes
    assert [(anchor.sigil, anchor.quotation) for anchor in note.anchors] == [
        ("A", "General European Agreement"),
        ("B", "General European Agreement"),
    ]


def test_without_a_place_there_is_no_note(reader: Reader, window: Window) -> None:
    assert not window.editor.isEnabled()
    assert not reader.may("note")


def test_undo_and_redo(reader: Reader, window: Window) -> None:
    window.workspace.select(2)
    reader.write("first")
    reader.leave()
    reader.write(" words")
    reader.leave()
    before = reader.notes
    assert len(before) == 1
    reader.press(KEY.Key_Z, CTRL)
    assert reader.notes == ["first"]
    assert reader.paper == "first"
    reader.press(KEY.Key_Z, CTRL)
    assert reader.notes == []
    assert reader.paper == ""
    reader.press(KEY.Key_Y, CTRL)
    reader.press(KEY.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert reader.notes == before


def test_a_deleted_note_comes_back(reader: Reader, window: Window) -> None:
    window.workspace.select(2)
    reader.write("to be deleted")
    reader.leave()
    reader.choose("delete_note")
    assert reader.notes == reader.notes_on_disk == []
    reader.press(KEY.Key_Z, CTRL)
    assert reader.notes == reader.notes_on_disk == ["to be deleted"]
    assert reader.paper == "to be deleted"


def test_keys_lead_from_note_to_note(reader: Reader, window: Window) -> None:
    for number in (9, 2):
        window.workspace.select(number)
        reader.write(f"on {number}")
        reader.leave()
    window.workspace.select(None)
    seen = []
    for _ in range(3):
        reader.press(KEY.Key_F2)
        seen.append(reader.current)
    assert seen == [2, 9, 2]
    reader.press(KEY.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    assert reader.current == 9


def test_a_click_in_the_list_of_notes_goes_there(reader: Reader, window: Window, qtbot: QtBot) -> None:
    window.workspace.select(5)
    reader.write("five")
    reader.leave()
    window.workspace.select(1)
    reader.turn_to("notes")
    view, rows = window.notes.list, window.notes.rows
    assert rows.index(0).data(ROW).label == "variant 5"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(rows.index(0)).center())
    assert reader.current == 5


@pytest.mark.slow
def test_a_note_whose_words_are_gone_is_listed_and_can_be_read(
    at_once: None, new_window: Callable[[], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text(words)
    second.write_text(words.replace("seven", "SEVEN"))
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open([str(first), str(second)])
    window.workspace.select(1)
    reader.write("shouted")
    reader.leave()
    first.write_text("Nothing of that stands here any more: other things are told, at length and with care.")
    second.write_text("Nothing of that stands here any more: other things are said, at length and with care.")
    reader.press(KEY.Key_F5)
    assert reader.notes == ["shouted"]
    rows = window.notes.rows
    assert rows.index(0).data(ROW).label == "Their words are found no more"
    open_note(window.workspace, window.workspace.notebook.notes[0])
    assert reader.paper == "shouted"


def test_what_goes_out_goes_where_the_reader_keeps_files(window: Window, tmp_path: Path) -> None:
    own = export.suggestion(window.workspace, str(corpus()), ".notes.md")
    assert not own.is_relative_to(corpus()), "not among the files of the program"
    assert own.parent.is_dir()
    assert own.name == f"{Path(window.workspace.collation.witnesses[0].path).stem}.notes.md"  # type: ignore[union-attr]
    assert export.suggestion(window.workspace, str(tmp_path), ".pdf").parent == tmp_path


def test_export_writes_markdown(
    reader: Reader, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.workspace.select(2)
    reader.write("worth telling")
    reader.leave()
    file = tmp_path / "notes.md"
    monkeypatch.setattr("viewer.ui.export_dialog.ask_export", lambda *_: ExportWish("all", None, file))
    reader.export()
    assert "worth telling" in file.read_text("utf-8")
    assert str(file) in reader.message


def test_export_to_a_place_that_cannot_be_written(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "no" / "such" / "notes.md"
    monkeypatch.setattr("viewer.ui.export_dialog.ask_export", lambda *_: ExportWish("all", None, file))
    reader.export()
    assert "could not be written" in reader.message


@pytest.mark.slow
def test_a_copy_of_the_dossier_is_a_dossier(
    reader: Reader,
    window: Window,
    new_window: Callable[[], Window],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.workspace.select(6)
    reader.write("taken along")
    reader.leave()
    window.position_saver.keep()
    file = tmp_path / "molotov.dossier"
    monkeypatch.setattr("viewer.ui.dialogs.ask_save", lambda *_: file)
    reader.press(KEY.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    window.close()
    again = new_window()
    again.opening.open([str(file)])
    assert Reader(again, qtbot).notes == ["taken along"]
    assert again.workspace.current.id == 6
    assert "molotov.dossier" in again.status.kept.text()
    Reader(again, qtbot).write(" again")
    Reader(again, qtbot).leave()
    with Dossier.open(file) as dossier:
        assert len(dossier.notes()) == 1
        assert "again" in dossier.notes()[0].text


def test_a_file_that_is_no_dossier(reader: Reader, window: Window, tmp_path: Path) -> None:
    fake = tmp_path / "fake.dossier"
    fake.write_text("no database")
    reader.open([str(fake)])
    assert "fake.dossier" in reader.message
    assert window.workspace.collation is not None


def test_an_empty_dossier_and_a_missing_one_are_told_and_not_made(reader: Reader, tmp_path: Path) -> None:
    empty, missing = tmp_path / "empty.dossier", tmp_path / "missing.dossier"
    empty.touch()
    reader.open([str(empty)])
    assert "“empty.dossier” is empty" in reader.message
    assert empty.stat().st_size == 0
    reader.open([str(missing)])
    assert "no file “missing.dossier”" in reader.message
    assert list(tmp_path.glob("*.dossier*")) == [empty]


class Full:
    """A dossier on a disk that is full: reading works, writing fails."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    def __getattr__(self, name: str) -> object:
        from viewer.dossier.errors import DiskFull

        if name in ("do", "move") or (name.startswith("save_") and name != "save_copy"):

            def fail(*_: object, **__: object) -> None:
                raise DiskFull(self._dossier.path)

            return fail
        return getattr(self._dossier, name)


def test_on_an_error_the_words_stay(reader: Reader, window: Window) -> None:
    notebook = window.workspace.notebook
    whole = notebook._dossier
    window.workspace.select(2)
    notebook._dossier = Full(whole)  # type: ignore[assignment]
    reader.write("not to be lost")
    reader.leave()
    assert reader.note_state == "not saved"
    assert "no room left" in reader.message
    window.workspace.select(3)
    assert reader.paper == ""
    window.workspace.select(2)
    assert reader.paper == "not to be lost"
    notebook._dossier = whole
    reader.save()
    assert not reader.message, "what was wrong is right again"
    assert reader.notes_on_disk == ["not to be lost"]
    assert reader.note_state == SAVED


def test_closing_with_words_that_could_not_be_saved(reader: Reader, window: Window) -> None:
    notebook = window.workspace.notebook
    whole = notebook._dossier
    window.workspace.select(2)
    notebook._dossier = Full(whole)  # type: ignore[assignment]
    reader.write("still here")
    assert not window.close()
    assert "close again" in reader.message
    notebook._dossier = whole
    assert window.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_data_folder_that_cannot_be_written(
    at_once: None, own_home: Path, new_window: Callable[[], Window], memo: list[str]
) -> None:
    own_home.chmod(0o500)
    try:
        window = new_window()
        window.opening.open(memo)
        assert window.workspace.collation is not None
        assert window.message_bar.message.isVisible()
    finally:
        own_home.chmod(0o700)


@pytest.mark.slow
def test_without_a_dossier_the_window_lives_and_says_so(
    at_once: None, own_home: Path, new_window: Callable[[], Window], memo: list[str], qtbot: QtBot
) -> None:
    (own_home / "data").write_text("a file where a folder should be")
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(memo)
    assert window.workspace.collation is not None
    assert reader.message
    window.workspace.select(1)
    reader.write("kept in the editor")
    reader.leave()
    assert reader.paper == "kept in the editor"
    assert reader.note_state == "not saved"
    window._warned = True


def test_an_empty_note_is_no_note(reader: Reader, window: Window) -> None:
    window.workspace.select(2)
    reader.write("   ")
    reader.leave()
    assert reader.notes == []


def test_a_note_of_another_window_is_seen(reader: Reader, window: Window) -> None:
    window.workspace.select(2)
    reader.write("mine")
    reader.leave()
    with Dossier.open(window.workspace.notebook.path) as dossier:
        dossier.save_note(Note("theirs", window.workspace.notebook.notes[0].anchors))
    window.workspace.notebook.refresh()
    assert sorted(reader.notes) == ["mine", "theirs"]


def test_a_note_is_seen_in_the_margin_of_both_texts(reader: Reader, window: Window) -> None:
    window.reading.scroll_sync.smooth = False
    window.workspace.select(4)

    def margins() -> list[QImage]:
        found = []
        for pane in (reader.left, reader.right):
            right = round(pane.sheet.left + pane.sheet.page.width) + 1
            found.append(pane.viewport().grab(QRect(right, 0, 20, pane.viewport().height())).toImage())
        return found

    before = margins()
    reader.write("seen")
    reader.leave()
    assert all(one != other for one, other in zip(before, margins(), strict=True))
    reader.choose("delete_note")
    assert margins() == before


def test_files_dropped_on_the_note_are_the_windows(window: Window) -> None:
    assert not window.editor.paper.viewport().acceptDrops()
    assert not window.detail.sides.viewport().acceptDrops()


def test_escape_leads_back_to_the_text(reader: Reader, window: Window, qtbot: QtBot) -> None:
    window.workspace.select(2)
    reader.write("done")
    qtbot.keyClick(window.editor.paper, KEY.Key_Escape)
    assert reader.left.hasFocus()
    assert reader.notes_on_disk == ["done"]


def test_a_no_break_space_in_a_note_stays_one(reader: Reader, window: Window) -> None:
    window.workspace.select(2)
    window.editor.paper.setFocus()
    window.editor.paper.insertPlainText("26\u00a0March\n1954 \U0001f600")
    reader.save()
    assert reader.notes == ["26\u00a0March\n1954 \U0001f600"]
    assert reader.note_state == SAVED
