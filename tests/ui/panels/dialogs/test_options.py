"""The options in the window: tried live, kept with the pair, and the scope that is suggested."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.collation.analysis.test_suggested_scope import versions
from tests.ui.reader import Reader
from viewer.collation.model.model import Options
from viewer.dossier.options import options_of, options_value
from viewer.dossier.peek import options_in
from viewer.ui.app.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(window: Window, qtbot: QtBot) -> Window:
    qtbot.mouseClick(window.toolbar.buttons["options"], Qt.MouseButton.LeftButton)
    assert window.popups.options.isVisible()
    return window


@pytest.fixture
def editions(tmp_path: Path) -> list[str]:
    """Two long versions of one work."""
    paths = []
    for name, text in zip(("first.txt", "second.txt"), versions(120, 30), strict=True):
        (tmp_path / name).write_text(text)
        paths.append(str(tmp_path / name))
    return paths


@pytest.mark.slow
def test_a_change_compares_again_after_a_pause_and_only_once(window: Window, qtbot: QtBot) -> None:
    box = opened(window, qtbot).popups.options
    heard: list[Options] = []
    box.wanted.connect(heard.append)
    for words in (9, 10, 11):
        box.words.setValue(words)
    assert box.outcome.text() == "Comparing…"
    qtbot.waitUntil(lambda: bool(heard))
    assert [options.words for options in heard] == [11]
    assert window.workspace.collation.options.words == 11
    assert box.outcome.text() == "1 passage, 23 variants"
    box.hide()


@pytest.mark.slow
def test_the_place_is_kept_by_the_words(reader: Reader, window: Window, qtbot: QtBot) -> None:
    window.workspace.select(9)
    current, top = window.workspace.current, reader.left.top
    box = opened(window, qtbot).popups.options
    box.levels["spacing"].click()
    box.ask()
    again = window.workspace.current
    assert again.id != current.id, "the variants before it are fewer"
    assert (again.base, again.reading) == (current.base, current.reading)
    qtbot.waitUntil(lambda: abs(reader.left.top - top) < 2)
    box.hide()


@pytest.mark.slow
def test_one_work_has_no_framing(reader: Reader, window: Window, qtbot: QtBot) -> None:
    box = opened(window, qtbot).popups.options
    box.work.click()
    box.ask()
    assert window.workspace.collation.options.scope == "work"
    assert not window.workspace.collation.framing
    assert not reader.may("as_work")
    box.usual.click()
    assert window.workspace.collation.options == Options()
    box.hide()


@pytest.mark.slow
def test_the_options_of_a_pair_come_back_with_it_and_another_pair_has_its_own(
    reader: Reader, window: Window, new_window: Callable[[], Window], memo: list[str], editions: list[str]
) -> None:
    window.opening.compare_with(Options(words=12, echoes=False))
    reader.open(editions)
    assert window.workspace.collation.options == Options()
    window.close()
    again = new_window()
    again.opening.open(memo)
    assert again.workspace.collation.options == Options(words=12, echoes=False)
    assert options_in(again.workspace.notebook.path) == Options(words=12, echoes=False)


def test_a_read_mark_survives_other_options(reader: Reader, window: Window) -> None:
    window.workspace.select(9)
    reader.press(Qt.Key.Key_Space, at=reader.left)
    window.opening.compare_with(Options(ignore=frozenset({"spacing"})))
    assert window.workspace.read.ids == {reader.current}


@pytest.mark.slow
def test_versions_of_one_work_are_offered_to_be_compared_as_such(
    at_once: None, new_window: Callable[[], Window], editions: list[str], qtbot: QtBot
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(editions)
    assert reader.message.startswith("These look like two versions of one work")
    assert reader.offer == "Compare as versions of one work"
    reader.take_offer()
    assert window.workspace.collation.options.scope == "work"
    assert reader.message == window.workspace.collation.limits[0], "what was cut is said, no more"
    assert not reader.offer
    window.opening.compare_with(Options())
    assert not reader.message, "it asks once"


def test_nothing_is_suggested_for_the_memo(reader: Reader) -> None:
    assert not reader.message


def test_the_options_are_known_again() -> None:
    options = Options("work", 5, 70, 0.25, frozenset({"case", "spacing"}), False)
    assert options_of(options_value(options)) == options
    assert options_of({"words": "many", "scope": "all", "ignore": 3}) == Options()


def test_a_file_that_is_no_dossier_keeps_no_options(tmp_path: Path) -> None:
    path = tmp_path / "x.recension"
    assert options_in(path) is None
    path.write_bytes(b"nothing of the kind")
    assert options_in(path) is None
