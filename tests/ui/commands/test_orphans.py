"""Notes whose words are gone, or are others now: they stand first, say so, and can be attached, kept or deleted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.dossier.store import Dossier
from viewer.export.notes.markdown import notes_to_markdown
from viewer.ui.app.window import Window
from viewer.ui.widgets.lists.list_rows import ROW, Row

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY = Qt.Key
LINES = [
    "The conference was opened by the chairman, who read the agenda aloud and asked for remarks from the delegations.",
    "On the 14 of March the envoys signed the treaty in the great hall, before a crowd that had waited since dawn.",
    "Afterwards they dined together, and it was remarked that nobody had mentioned the islands even in passing.",
    "The treaty was never ratified, since the government that had sent the envoys fell before the summer of that year.",
]
TEXT = "\n\n".join(LINES)
GONE = "Their words are found no more"


class Desk(Reader):
    """A person at a window on two files of the same words."""

    def __init__(self, window: Window, qtbot: QtBot, files: tuple[Path, Path]) -> None:
        super().__init__(window, qtbot)
        self.first, self.second = files
        self.open(files)

    def note(self, quotation: str, words: str, side: str = "A") -> None:
        self.select_words(side, quotation)
        self.write(words)
        self.save()
        self.window.workspace.selection = None

    def again(self, first: str = "", second: str = "") -> None:
        """The files are changed on the disk, and F5."""
        for path, text in ((self.first, first), (self.second, second)):
            if text:
                path.write_text(text)
        self.press(KEY.Key_F5)
        self.turn_to("notes")

    @property
    def rows(self) -> list[Row]:
        rows = self.window.notes.rows
        return [rows.index(number).data(ROW) for number in range(rows.rowCount())]

    @property
    def labels(self) -> list[str]:
        return [row.label for row in self.rows]

    def quotations(self) -> list[list[tuple[str, str]]]:
        with Dossier.open(self.window.workspace.notebook.path) as dossier:  # type: ignore[arg-type]
            return [[(one.sigil, one.quotation) for one in note.anchors] for note in dossier.notes()]

    def report(self) -> str:
        workspace = self.window.workspace
        assert workspace.collation is not None
        return notes_to_markdown(workspace.collation, workspace.notebook.notes)


@pytest.fixture
def desk(at_once: None, new_window: Callable[[], Window], tmp_path: Path, qtbot: QtBot) -> Desk:
    files = tmp_path / "a.txt", tmp_path / "b.txt"
    files[0].write_text(TEXT)
    files[1].write_text(TEXT + "\n\nAn end.")
    return Desk(new_window(), qtbot, files)


def without_second_paragraph(text: str) -> str:
    return text.replace(LINES[1] + "\n\n", "")


@pytest.mark.slow
def test_a_note_that_lost_its_words_in_one_text_stands_first_and_says_where(desk: Desk) -> None:
    desk.note("dined together", "healthy")
    desk.note("the envoys signed", "orphan")
    desk.again(second=without_second_paragraph(TEXT))
    assert desk.labels == [GONE, "not in B", "With their words", "words"]
    orphan = desk.rows[1]
    assert orphan.words == "orphan"
    assert orphan.below.startswith("B  …"), "with context"
    assert "of March the envoys signed the treaty" in orphan.below, "with context"
    assert "found no more in B" in orphan.spoken
    desk.click_row("notes", 1)
    assert desk.paper == "orphan"
    assert desk.note_fate == "“the envoys signed” is found no more in B"
    report = desk.report()
    assert "## Notes without a place (1)" in report
    assert "**B**, not found any more" in report
    desk.click_row("notes", 3)
    assert desk.note_fate == ""
    assert not desk.window.notes.acts.isVisible()


@pytest.mark.slow
def test_a_note_on_a_number_says_what_stands_there_now(desk: Desk) -> None:
    desk.note("14", "the date")
    desk.again(second=TEXT.replace("14", "24"))
    (row,) = desk.rows
    assert row.below == "B: was “14”, now “24”"
    assert "was “14”, now “24”" in row.spoken
    desk.click_row("notes", 0)
    assert desk.paper == "the date"
    assert desk.window.editor.fate.isVisible()
    assert desk.note_fate == "B: was “14”, now “24”"
    assert "was “14”, now “24”" in desk.report()
    assert "**A**, characters" in desk.report()
    assert "## Notes (1)" in desk.report()


@pytest.mark.slow
def test_by_mouse_an_orphan_is_attached_to_the_selection(desk: Desk) -> None:
    desk.note("the envoys signed", "orphan")
    desk.again(second=without_second_paragraph(TEXT))
    desk.click_row("notes", 1)
    desk.click(desk.window.notes.attach)
    assert desk.labels == [GONE, "not in B"], "nothing is selected yet: it only says what to do"
    desk.select_words("B", "dined together")
    desk.click(desk.window.notes.attach)
    assert desk.labels == ["words"]
    assert desk.quotations() == [[("A", "the envoys signed"), ("B", "dined together")]]
    assert not desk.window.notes.acts.isVisible()
    assert desk.paper == "orphan"
    desk.press(KEY.Key_Z, CTRL)
    assert desk.labels == [GONE, "not in B"]
    assert desk.quotations() == [[("A", "the envoys signed"), ("B", "the envoys signed")]]
    desk.press(KEY.Key_Y, CTRL)
    assert desk.labels == ["words"]


@pytest.mark.slow
def test_by_keys_one_that_lost_both_sides_is_attached_with_the_partner(desk: Desk) -> None:
    desk.note("the envoys signed", "orphan")
    desk.again(without_second_paragraph(TEXT), without_second_paragraph(TEXT) + "\n\nAn end.")
    assert desk.labels == [GONE, "not in A, B"]
    desk.press(KEY.Key_F2)
    desk.select_words("A", "dined together")
    desk.press(KEY.Key_A, CTRL | ALT)
    assert desk.quotations() == [[("A", "dined together"), ("B", "dined together")]]
    assert desk.labels == ["words"]


@pytest.mark.slow
def test_words_in_the_text_that_still_has_them_are_refused(desk: Desk) -> None:
    desk.note("the envoys signed", "orphan")
    desk.again(second=without_second_paragraph(TEXT))
    desk.click_row("notes", 1)
    desk.select_words("A", "dined together")
    desk.press(KEY.Key_A, CTRL | ALT)
    assert desk.labels == [GONE, "not in B"]
    assert desk.quotations() == [[("A", "the envoys signed"), ("B", "the envoys signed")]]


@pytest.mark.slow
@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_an_orphan_is_kept_as_it_is(desk: Desk, by: str) -> None:
    desk.note("the envoys signed", "one side")
    desk.again(second=without_second_paragraph(TEXT))
    desk.click_row("notes", 1)
    if by == "mouse":
        desk.click(desk.window.notes.keep)
    else:
        desk.press(KEY.Key_K, CTRL | ALT)
    assert desk.labels == ["not in B"], "it still says so, but is none to be seen to"
    assert not desk.window.notes.acts.isVisible()
    desk.again()
    assert desk.labels == ["not in B"]
    desk.window.workspace.history.undo()
    assert desk.labels == [GONE, "not in B"]
    desk.window.workspace.history.redo()
    desk.again(first=without_second_paragraph(TEXT) + "\n\nMore.")
    assert desk.labels == [GONE, "not in A, B"], "in another text it is lost anew"
    desk.click_row("notes", 1)
    desk.press(KEY.Key_K, CTRL | ALT)
    assert desk.labels == ["Kept without their words", "not in A, B"]


@pytest.mark.slow
@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_an_orphan_is_deleted_and_comes_back(desk: Desk, by: str) -> None:
    desk.note("the envoys signed", "orphan")
    desk.again(second=without_second_paragraph(TEXT))
    desk.click_row("notes", 1)
    if by == "mouse":
        desk.click(desk.window.notes.delete)
    else:
        desk.press(KEY.Key_Delete, at=desk.window.notes.list)
    assert desk.labels == []
    assert desk.window.workspace.notebook.notes == []
    desk.window.workspace.history.undo()
    assert desk.labels == [GONE, "not in B"]


@pytest.mark.slow
def test_words_that_come_back_end_it(desk: Desk) -> None:
    desk.note("the envoys signed", "orphan")
    desk.again(second=without_second_paragraph(TEXT))
    assert desk.labels == [GONE, "not in B"]
    desk.again(second=TEXT)
    assert desk.labels == ["words"]


@pytest.mark.slow
def test_two_files_of_the_same_bytes_keep_both_sides_of_a_note(
    at_once: None, new_window: Callable[[], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    files = tmp_path / "a.txt", tmp_path / "b.txt"
    for file in files:
        file.write_text(TEXT)
    window = new_window()
    desk = Desk(window, qtbot, files)
    desk.note("the envoys signed", "on both")
    for _ in range(2):
        (note,) = window.workspace.notebook.notes
        assert sorted(window.workspace.notebook.places(note)) == ["A", "B"]
        desk.select_words("B", "the envoys signed")
        desk.press(KEY.Key_M, CTRL | ALT)
        assert desk.paper == "on both", "the editor finds it, from whichever side"
        desk.press(KEY.Key_Backslash, ALT)
