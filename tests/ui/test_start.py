"""The start screen: the memo pair in one click, two files in two, what was open of late."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from viewer.ui.app import first_to_open
from viewer.ui.window import Window

pytestmark = pytest.mark.usefixtures("at_once")


def entries(window: Window) -> list[QPushButton]:
    return [button for button in window.start.findChildren(QPushButton) if button.property("entry")]


def test_the_memo_pair_is_one_click_away(new_window: Callable[[], Window], qtbot: QtBot, memo: list[str]) -> None:
    window = new_window()
    assert window.stack.currentWidget() is window.start
    pair = window.start.findChild(QPushButton, "pair")
    qtbot.mouseClick(pair, Qt.MouseButton.LeftButton)
    assert [witness.path for witness in window.workspace.collation.witnesses] == memo
    assert window.stack.currentWidget() is window.desk


def test_two_documents_of_the_corpus_are_two_clicks(new_window: Callable[[], Window], qtbot: QtBot) -> None:
    window = new_window()
    third, fourth = entries(window)[-2:]
    qtbot.mouseClick(third, Qt.MouseButton.LeftButton)
    assert window.start.hint.text().startswith("A is “")
    qtbot.mouseClick(fourth, Qt.MouseButton.LeftButton)
    assert window.workspace.collation is not None
    assert not window.workspace.collation.matches
    assert "share no passage" in window.banner.words.text()


def test_files_are_chosen_in_a_dialog(
    new_window: Callable[[], Window], qtbot: QtBot, memo: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = iter([[memo[0]], [memo[1]]])
    monkeypatch.setattr("viewer.ui.dialogs.ask_open", lambda *_: next(chosen))
    window = new_window()
    qtbot.mouseClick(window.start.first, Qt.MouseButton.LeftButton)
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [witness.path for witness in window.workspace.collation.witnesses] == memo


def test_what_was_open_is_offered_again(window: Window, new_window: Callable[[], Window], memo: list[str]) -> None:
    before = len(entries(window))
    window.close()
    again = new_window()
    assert len(entries(again)) == before
    assert any(
        Path(memo[0]).name in entry.accessibleName() and Path(memo[1]).name in entry.accessibleName()
        for entry in entries(again)
    )
    assert first_to_open([], again.settings) == memo


def test_the_first_window_of_all_opens_on_the_memo(new_window: Callable[[], Window], memo: list[str]) -> None:
    assert first_to_open([], new_window().settings) == memo
    assert first_to_open(["x", "y"], new_window().settings) == ["x", "y"]


def test_the_start_screen_and_back(window: Window, qtbot: QtBot) -> None:
    for widget in (window.start, window.desk):
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert window.stack.currentWidget() is widget


def test_where_nothing_could_be_opened_the_start_screen_says_why(new_window: Callable[[], Window]) -> None:
    window = new_window()
    window.opening.open(["nowhere.txt", "nowhere else.txt"])
    assert window.stack.currentWidget() is window.start
    assert "nowhere.txt" in window.banner.words.text()
