"""The start screen: the memo pair in one click, two files in two, what was open of late."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.ui.app.app import open_first
from viewer.ui.app.window import Window
from viewer.ui.panels.dialogs.paste_dialog import PasteDialog
from viewer.ui.widgets.recent_entry import RecentEntry

pytestmark = pytest.mark.usefixtures("at_once")


TEXT = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
OTHER = TEXT.replace("seven", "SEVEN")


@pytest.fixture
def pair(tmp_path: Path) -> list[Path]:
    """Two files in a folder of their own."""
    folder = tmp_path.resolve() / "docs"
    folder.mkdir()
    files = [folder / "a.txt", folder / "b.txt"]
    for file, text in zip(files, (TEXT, OTHER), strict=True):
        file.write_text(text)
    return files


def paths_of(window: Window) -> list[str]:
    return [witness.path for witness in window.workspace.collation.witnesses]


def recents(window: Window) -> list[RecentEntry]:
    return window.start.findChildren(RecentEntry)


def entries(window: Window) -> list[QPushButton]:
    return [button for button in window.start.findChildren(QPushButton) if button.property("entry")]


@pytest.mark.slow
def test_the_memo_pair_is_one_click_away(new_window: Callable[[], Window], qtbot: QtBot, memo: list[str]) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    assert reader.screen == "start"
    pair = window.start.findChild(QPushButton, "pair")
    qtbot.mouseClick(pair, Qt.MouseButton.LeftButton)
    assert [witness.path for witness in window.workspace.collation.witnesses] == memo
    assert reader.screen == "texts"


@pytest.mark.slow
def test_two_documents_of_the_corpus_are_two_clicks(new_window: Callable[[], Window], qtbot: QtBot) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    third, fourth = entries(window)[-2:]
    qtbot.mouseClick(third, Qt.MouseButton.LeftButton)
    assert window.start.hint.text().startswith("A is “")
    qtbot.mouseClick(fourth, Qt.MouseButton.LeftButton)
    assert window.workspace.collation is not None
    assert not window.workspace.collation.matches
    assert "share no passage" in reader.message


@pytest.mark.slow
def test_files_are_chosen_in_a_dialog(
    new_window: Callable[[], Window], qtbot: QtBot, memo: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = iter([[memo[0]], [memo[1]]])
    monkeypatch.setattr("viewer.ui.dialogs.ask_open", lambda *_: next(chosen))
    window = new_window()
    reader = Reader(window, qtbot)
    reader.click(window.start.first)
    reader.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [witness.path for witness in window.workspace.collation.witnesses] == memo


@pytest.mark.slow
def test_what_was_open_is_offered_again(window: Window, new_window: Callable[[], Window], memo: list[str]) -> None:
    before = len(entries(window))
    window.close()
    again = new_window()
    assert len(entries(again)) == before
    (recent,) = recents(again)
    assert "Diplomacy With A Smile" in recent.entry.accessibleName()
    assert Path(memo[0]).name in recent.entry.accessibleName()
    open_first(again, [])
    assert paths_of(again) == memo


@pytest.mark.slow
def test_the_first_window_of_all_opens_on_the_memo(new_window: Callable[[], Window], memo: list[str]) -> None:
    window = new_window()
    open_first(window, [])
    assert paths_of(window) == memo


@pytest.mark.slow
def test_the_window_opens_on_what_is_named(new_window: Callable[[], Window], memo: list[str]) -> None:
    window = new_window()
    open_first(window, memo[::-1])
    assert paths_of(window) == memo[::-1]


@pytest.mark.slow
def test_names_that_hang_on_the_working_folder_are_found_from_another(
    new_window: Callable[[], Window], pair: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.chdir(tmp_path)
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(["docs/a.txt", "docs/../docs/b.txt"])
    window.close()
    monkeypatch.chdir("/")
    again = new_window()
    open_first(again, [])
    assert [Path(path).resolve() for path in paths_of(again)] == pair


def test_swapped_sides_are_the_same_pair(reader: Reader, window: Window, memo: list[str]) -> None:
    reader.press(Qt.Key.Key_Backslash, Qt.KeyboardModifier.AltModifier)
    assert [list(recent.paths) for recent in window.settings.recent] == [memo[::-1]]


@pytest.mark.slow
def test_a_pair_that_lost_a_file_is_opened_from_the_texts_that_were_kept(
    new_window: Callable[[], Window], pair: list[Path], qtbot: QtBot
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open([str(path) for path in pair])
    kept = window.workspace.notebook.path
    window.close()
    pair[1].unlink()
    again = new_window()
    (recent,) = recents(again)
    assert "“b.txt” is no longer in" in recent.entry.accessibleName()
    assert recent.locate.isVisible()
    open_first(again, [])
    assert again.workspace.collation.witnesses[1].text == OTHER
    assert again.workspace.notebook.path == kept
    assert again.workspace.notebook.own
    assert again.message_bar.words.text().startswith(
        f"“b.txt” is no longer in “{pair[1].parent}”; its text stands here"
    )
    assert [list(recent.paths) for recent in again.settings.recent] == [[str(path) for path in pair]]


@pytest.mark.slow
def test_a_pair_of_which_nothing_is_left_is_told_and_can_be_dropped(
    new_window: Callable[[], Window], pair: list[Path], qtbot: QtBot
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open([str(path) for path in pair])
    kept = window.workspace.notebook.path
    window.close()
    for file in (*pair, *kept.parent.glob(f"{kept.name}*")):
        file.unlink()
    again = new_window()
    open_first(again, [])
    assert again.stack.currentWidget() is again.start
    assert again.message_bar.words.text().startswith("“a.txt” and “b.txt” are no longer in ")
    (recent,) = recents(again)
    qtbot.mouseClick(recent.drop, Qt.MouseButton.LeftButton)
    assert again.settings.recent == []


@pytest.mark.slow
def test_a_renamed_file_is_located_with_its_notes(
    new_window: Callable[[], Window], pair: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open([str(path) for path in pair])
    kept = window.workspace.notebook.path
    window.close()
    renamed = pair[1].rename(pair[1].with_name("renamed.txt"))
    again = new_window()
    monkeypatch.setattr("viewer.ui.dialogs.ask_open", lambda *_: [str(renamed)])
    qtbot.mouseClick(recents(again)[0].locate, Qt.MouseButton.LeftButton)
    assert paths_of(again) == [str(pair[0]), str(renamed)]
    assert again.workspace.notebook.path == kept
    assert [list(recent.paths) for recent in again.settings.recent] == [paths_of(again)]


def test_the_list_of_an_earlier_version_is_read(own_home: Path, new_window: Callable[[], Window]) -> None:
    settings = new_window().settings
    for damaged in ("[[1, 2]]", "{}", "[[]]", "no JSON", '[{"paths": "a"}]'):
        settings.put("recent", damaged)
        assert settings.recent == []
    settings.put("recent", '[["/a.txt", "/b.txt"]]')
    assert [recent.paths for recent in settings.recent] == [("/a.txt", "/b.txt")]


def test_the_start_screen_and_back(reader: Reader, window: Window) -> None:
    for widget in (window.start, window.desk):
        reader.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert window.stack.currentWidget() is widget


def test_escape_leads_back_to_the_pair_that_is_open(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert reader.screen == "texts"
    assert reader.left.hasFocus()


def test_a_link_leads_back_to_the_pair_that_is_open(reader: Reader, window: Window) -> None:
    window.screens.show_start()
    assert window.start.back.text().startswith("Back to “Diplomacy With A Smile")
    reader.click(window.start.back)
    assert reader.screen == "texts"


def test_without_a_pair_there_is_no_way_back(new_window: Callable[[], Window], qtbot: QtBot) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    assert not window.start.back.isVisible()
    qtbot.keyClick(window.start.first, Qt.Key.Key_Escape)
    assert reader.screen == "start"


def test_on_the_start_screen_nothing_is_said_of_a_pair_that_is_not_seen(
    reader: Reader, window: Window, qtbot: QtBot
) -> None:
    window.workspace.select(3)
    window.screens.show_start()
    assert not window.status.isVisible()
    assert window.toolbar.place.text() == "–"
    assert not any(toggle.isVisible() for toggle in window.toolbar.pills.values())
    assert not reader.may("next")
    assert not reader.may("compare")
    assert window.windowTitle() == "Recension"
    window.screens.show_start()
    assert window.status.isVisible()
    assert window.toolbar.place.text().startswith("3 of ")
    assert window.toolbar.pills["typography"].isVisible()
    assert reader.may("next")
    assert "↔" in window.windowTitle()


def test_escape_gives_up_a_first_text_that_waits_for_its_second(
    new_window: Callable[[], Window], qtbot: QtBot, memo: list[str]
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(memo[:1])
    assert window.start.hint.text().startswith("A is “")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.opening.waiting
    assert window.start.hint.text().startswith("Drop two files")


def test_where_nothing_could_be_opened_the_start_screen_says_why(
    new_window: Callable[[], Window], qtbot: QtBot
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(["nowhere.txt", "nowhere else.txt"])
    assert reader.screen == "start"
    assert "nowhere.txt" in reader.message


def test_what_a_paste_replaced_comes_back(qtbot: QtBot) -> None:
    made = PasteDialog()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    for words in ("one text", "another\ntext"):
        QGuiApplication.clipboard().setText(words)
        qtbot.mouseClick(made.takes[0], Qt.MouseButton.LeftButton)
        assert made.texts()[0] == words
    qtbot.keyClick(made.papers[0], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert made.texts()[0] == "one text"
    qtbot.keyClick(made.papers[0], Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert made.texts()[0] == ""
