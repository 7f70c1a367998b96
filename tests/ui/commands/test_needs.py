"""What cannot be done now is not offered in vain: the tooltip, and the key, say what has to come first."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.ui.reader import ALT, CTRL, KEY, SHIFT, Reader
from viewer.collation.decisions.target import DECISION_NAMES
from viewer.phrasing.help import needs
from viewer.ui import actions
from viewer.ui.app.window import Window


@pytest.mark.parametrize("need", [need for need in get_args(actions.Need) if need])
def test_every_need_has_its_sentence(need: str) -> None:
    for pair, away in ((True, False), (True, True), (False, False)):
        assert needs.missing(need, pair, away).endswith(".")


def test_a_tooltip_says_what_is_missing(window: Window, reader: Reader) -> None:
    copy = window.bindings.actions["copy_quotation"]
    assert copy.toolTip().endswith("Select some words first.")
    reader.select_words("A", "Soviet")
    assert "Select some words" not in copy.toolTip()
    assert window.bindings.actions["undo"].toolTip().endswith("There is no change to take back.")


def test_the_key_of_what_cannot_be_done_says_why(window: Window, reader: Reader) -> None:
    reader.press(KEY.Key_C, CTRL | SHIFT, at=reader.left)
    assert reader.message == "Select some words first."
    reader.press(KEY.Key_F2, at=reader.left)
    assert reader.message == "You have written no note yet."
    reader.press(KEY.Key_C, CTRL, at=reader.left)
    assert reader.message == "Select some words first."


def test_without_a_pair_it_says_so(at_once: None, new_window: Callable[[], Window], qtbot: QtBot) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.press(KEY.Key_Down, ALT)
    assert reader.message == "Open two texts first."


def test_the_menu_offers_the_decisions_that_can_be_made(window: Window, reader: Reader) -> None:
    menu = next(one for one in window.findChildren(QMenu) if one.title() == "Align")
    window.workspace.select(3)
    menu.aboutToShow.emit()
    offered = {name: reader.may(name) for name in DECISION_NAMES}
    assert not all(offered.values())
    for name, able in offered.items():
        if not able:
            assert "\n" in window.bindings.actions[name].toolTip(), name
    menu.aboutToHide.emit()
    assert all(reader.may(name) for name in DECISION_NAMES)
    assert menu.toolTipsVisible()
