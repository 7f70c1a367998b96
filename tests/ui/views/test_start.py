"""The start screen's further ways in: two pasted texts, and the table of who shares how much with whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.resources import corpus
from viewer.text.reading.catalogue import catalogue
from viewer.text.reading.web.pasted import Pasted
from viewer.ui.app.window import Window
from viewer.ui.panels.dialogs.paste_dialog import PasteDialog
from viewer.usecases.compare import compare_each

pytestmark = pytest.mark.usefixtures("at_once")

FIRST = "The council met in March\u00a01954 and heard the report of the minister on the talks with the western powers."


def files() -> list[str]:
    return [str(entry.file) for entry in catalogue(corpus()).entries]


@pytest.fixture
def shown(new_window: Callable[[], Window]) -> Window:
    """The start screen with its table."""
    window = new_window()
    window.start.set_shares(compare_each(tuple(files()), lambda done: None))  # type: ignore[arg-type]
    return window


def text(window: Window, row: int, column: int) -> str:
    return window.start.shares.item(row, column).text()


@pytest.mark.slow
def test_the_memo_pair_stands_out(shown: Window) -> None:
    assert shown.start.shares.isVisible()
    shares = {(row, column) for row in range(5) for column in range(5) if "%" in text(shown, row, column)}
    assert shares == {(0, 1), (1, 0)}
    assert text(shown, 0, 1) == "75 %"
    assert text(shown, 1, 0) == "92 %"
    spoken = shown.start.shares.item(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "1,245 words in common, 75 % of the first" in spoken


@pytest.mark.slow
def test_a_cell_opens_its_pair_by_click_and_by_key(shown: Window, qtbot: QtBot) -> None:
    shares = shown.start.shares
    place = shares.visualItemRect(shares.item(1, 0)).center()
    qtbot.mouseClick(shares.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [witness.path for witness in shown.workspace.collation.witnesses] == [files()[1], files()[0]]
    shown.screens.show_start()
    shares.setFocus()
    shares.setCurrentCell(0, 2, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    qtbot.keyClick(shares, Qt.Key.Key_Return)
    assert [witness.path for witness in shown.workspace.collation.witnesses] == [files()[0], files()[2]]


@pytest.mark.slow
def test_a_document_is_not_set_beside_itself(shown: Window, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(shown.start.wanted):
        shown.start.shares.cellClicked.emit(2, 2)


@pytest.mark.slow
def test_the_table_comes_by_itself_and_only_while_it_is_looked_at(
    new_window: Callable[[], Window], qtbot: QtBot, memo: list[str]
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    assert not window.start.shares.isVisible()
    reader.open(memo)
    assert not window.reopening.sharing._pause.isActive(), "who goes on to the texts does not wait for it"
    window.screens.show_start()
    qtbot.waitUntil(window.start.shares.isVisible, timeout=60_000)
    assert text(window, 0, 1) == "75 %"


def dialog(window: Window) -> PasteDialog:
    window.bindings.actions["paste"].trigger()
    found = [child for child in window.children() if isinstance(child, PasteDialog)]
    assert len(found) == 1
    return found[0]


@pytest.mark.slow
def test_two_pasted_texts_are_compared_to_the_character(new_window: Callable[[], Window], qtbot: QtBot) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    asked = dialog(window)
    assert not asked.compare.isEnabled()
    QGuiApplication.clipboard().setText(FIRST)
    qtbot.mouseClick(asked.takes[0], Qt.MouseButton.LeftButton)
    assert asked.counts[0].text() == "20 words"
    asked.papers[1].setPlainText(FIRST.replace("March", "May"))
    qtbot.mouseClick(asked.compare, Qt.MouseButton.LeftButton)
    assert [witness.text for witness in window.workspace.collation.witnesses] == [FIRST, FIRST.replace("March", "May")]
    assert len(window.workspace.variants) == 1
    assert reader.screen == "texts"


@pytest.mark.slow
def test_notes_on_pasted_texts_come_back_when_they_are_pasted_again(
    new_window: Callable[[], Window], qtbot: QtBot
) -> None:
    first = new_window()
    first.opening.paste(FIRST, FIRST.replace("March", "May"))
    first.workspace.select(1)
    qtbot.keyClicks(first.editor.paper, "which month?")
    first.close()
    again = new_window()
    again.opening.paste(FIRST, FIRST.replace("March", "May"))
    assert [note.text for note in again.workspace.notebook.notes] == ["which month?"]


@pytest.mark.slow
def test_ctrl_enter_compares_under_the_names_that_were_given(new_window: Callable[[], Window], qtbot: QtBot) -> None:
    window = new_window()
    asked = dialog(window)
    qtbot.keyClick(asked.papers[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.isVisible(), "nothing to compare yet"
    for paper, words in zip(asked.papers, (FIRST, FIRST.replace("March", "May")), strict=True):
        paper.setPlainText(words)
    qtbot.keyClicks(asked.titles[0], "The draft")
    assert FIRST[:10] in asked.titles[1].placeholderText()
    qtbot.keyClick(asked.papers[1], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    first, second = window.workspace.collation.witnesses
    assert first.title == "The draft"
    assert second.title.startswith("The council met in May")
    assert second.text == FIRST.replace("March", "May"), "the key writes no line"
    assert not asked.isVisible()


@pytest.mark.slow
def test_the_name_is_kept_with_the_notes(new_window: Callable[[], Window], qtbot: QtBot) -> None:
    first = new_window()
    first.opening.paste(Pasted(FIRST, title="The draft"), Pasted(FIRST.replace("March", "May"), title="The print"))
    kept = first.workspace.notebook.path
    first.workspace.select(1)
    qtbot.keyClicks(first.editor.paper, "which month?")
    first.close()
    again = new_window()
    again.opening.open_dossier(str(kept))
    assert [witness.title for witness in again.workspace.collation.witnesses] == ["The draft", "The print"]
