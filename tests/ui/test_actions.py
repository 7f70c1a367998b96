"""The table of actions: every id once, every key once, every menu made of what there is."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.resources import resources
from viewer.ui import actions
from viewer.ui.app.window import Window

# action -> keys, as WinMerge, Meld and VS Code have them
WANTED = {
    "next": "Alt+Down F8 N",
    "previous": "Alt+Up Shift+F8 P",
    "first": "Alt+Home",
    "last": "Alt+End",
    "next_passage": "Alt+PgDown",
    "previous_passage": "Alt+PgUp",
    "reveal": "Alt+Return",
    "go_to": "Ctrl+G",
    "partner": "Ctrl+Shift+G",
    "note": "Ctrl+Alt+M",
    "next_note": "F2",
    "previous_note": "Shift+F2",
    "other_pane": "F6",
    "swap": "Alt+\\",
    "compare": "F5",
    "overview": "F9",
    "read": "Space",
    "framings": "F4",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z Ctrl+Y",
    "open": "Ctrl+O",
    "open_second": "Ctrl+Shift+O",
    "save_copy": "Ctrl+Shift+S",
    "export": "Ctrl+E",
    "quit": "Ctrl+Q",
    "find": "Ctrl+F",
    "find_next": "F3",
    "find_previous": "Shift+F3",
    "align": "Alt+S",
    "print": "Ctrl+P",
    "options": "Ctrl+,",
    "larger": "Ctrl++",
    "smaller": "Ctrl+-",
    "usual_size": "Ctrl+0",
    "help": "F1",
    "shortcuts": "Shift+F1",
    "legend": "?",
}


def test_every_id_stands_once() -> None:
    counts = Counter(act.id for act in actions.ACTIONS)
    assert [name for name, count in counts.items() if count > 1] == []


def test_no_key_does_two_things() -> None:
    keys = Counter(QKeySequence(key).toString() for act in actions.ACTIONS for key in act.keys)
    assert [key for key, count in keys.items() if count > 1] == []
    assert "" not in keys, "a key that Qt does not know"


@pytest.mark.parametrize(("name", "keys"), WANTED.items())
def test_the_keys_that_hands_know(name: str, keys: str) -> None:
    act = next(act for act in actions.ACTIONS if act.id == name)
    for key in keys.split():
        assert key in act.keys


def test_menus_and_toolbar_name_what_there_is() -> None:
    known = {act.id for act in actions.ACTIONS} | {actions.SEPARATOR, *actions.SUBMENUS}
    listed = {name for _, ids in actions.MENUS for name in ids} | set(actions.TOOLBAR)
    assert listed <= known


def test_every_action_is_in_a_menu_or_at_hand() -> None:
    listed = {name for _, ids in actions.MENUS for name in ids}
    assert {act.id for act in actions.ACTIONS} - listed == {"menu", "stop"}


def test_the_shortcuts_window_tells_every_key_once() -> None:
    told = [act.id for _, rows in actions.shortcuts() for act, _ in rows]
    assert sorted(told) == sorted(act.id for act in actions.ACTIONS if act.keys)


def test_every_icon_is_there() -> None:
    for act in actions.ACTIONS:
        assert not act.icon or (resources() / "icons" / f"{act.icon}.svg").is_file()


def test_every_action_does_something(window: Window) -> None:
    for name, action in window.bindings.actions.items():
        assert action.receivers("2triggered(bool)") > 0, name


def test_without_a_pair_nothing_pretends_to_work(at_once: None, new_window, qtbot: QtBot) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    for name in ("swap", "compare", "export", "save_copy", "next", "first", "note", "go_to", "undo"):
        assert not reader.may(name), name


def test_keys_work_while_a_note_is_written(window: Window) -> None:
    """The editor may keep the letters, the space, its own copy and its own undo; every other key is the window's."""
    window.workspace.select(1)
    paper = window.editor.paper
    paper.setFocus()
    kept = []
    for act in actions.ACTIONS:
        for key in act.keys:
            combination = QKeySequence(key)[0]
            event = QKeyEvent(
                QEvent.Type.ShortcutOverride,
                combination.key(),
                combination.keyboardModifiers(),
                key.lower() if len(key) == 1 else "",
            )
            event.ignore()
            QApplication.sendEvent(paper, event)
            if event.isAccepted():
                kept.append(key)
    assert set(kept) == {"N", "P", "Space", "Ctrl+C", "?"}


def test_keys_have_their_place_on_a_russian_keyboard_too(window: Window) -> None:
    made = window.bindings.actions
    for name, key in (("next", "Т"), ("previous", "З"), ("find", "Ctrl+А"), ("partner", "Ctrl+Shift+П")):
        assert QKeySequence(key) in made[name].shortcuts(), name
    every = [keys.toString() for action in made.values() for keys in action.shortcuts()]
    assert len(every) == len(set(every)), "no key means two things"
    assert "Ctrl+F" in made["find"].toolTip()
    assert "Ctrl+А" not in made["find"].toolTip()
    paper = window.editor.paper
    window.workspace.select(1)
    letter = QKeyEvent(QEvent.Type.ShortcutOverride, 0x422, Qt.KeyboardModifier.NoModifier, "т")
    letter.ignore()
    QApplication.sendEvent(paper, letter)
    assert letter.isAccepted(), "a letter that is written is no key of the window"
