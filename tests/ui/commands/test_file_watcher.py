"""A text that changes on the disk while it is open: offered anew, notes and place kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.ui.app.window import Window

WORDS = "The council met in March and heard the report of the minister on the talks with the western powers in Paris."


@pytest.fixture
def pair(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    paths[0].write_text(WORDS)
    paths[1].write_text(WORDS.replace("March", "April"))
    return paths


@pytest.fixture
def window(at_once: None, new_window: Callable[[], Window], pair: list[Path]) -> Window:
    made = new_window()
    made.opening.open([str(path) for path in pair])
    return made


def test_a_change_is_told_and_read_with_one_click(
    reader: Reader, window: Window, pair: list[Path], qtbot: QtBot
) -> None:
    window.workspace.select(1)
    qtbot.keyClicks(window.editor.paper, "which month?")
    reader.save()
    pair[1].write_text(WORDS.replace("March", "April").replace("Paris", "London"))
    qtbot.waitUntil(lambda: reader.message.startswith("“b.txt” was changed on the disk"), timeout=10_000)
    assert len(window.workspace.variants) == 1, "nothing is read unasked"
    reader.take_offer()
    assert len(window.workspace.variants) == 2
    assert [note.text for note in window.workspace.notebook.notes] == ["which month?"]
    assert window.workspace.notebook.places(window.workspace.notebook.notes[0])
    assert reader.message == ""


@pytest.mark.slow
def test_a_file_that_is_put_in_its_place_is_seen_too(
    reader: Reader, window: Window, pair: list[Path], qtbot: QtBot, tmp_path: Path
) -> None:
    for word in ("London", "Rome"):
        new = tmp_path / "new.txt"
        new.write_text(WORDS.replace("Paris", word))
        new.replace(pair[0])
        qtbot.waitUntil(lambda: reader.message.startswith("“a.txt” was changed"), timeout=10_000)
        window.message_bar.clear()


def test_the_same_bytes_written_again_are_no_change(reader: Reader, window: Window, pair: list[Path]) -> None:
    pair[0].write_bytes(pair[0].read_bytes())
    os.utime(pair[0], ns=(1, 1))
    window.watching.look()
    assert reader.message == ""


@pytest.mark.slow
def test_a_file_that_goes_is_told_and_no_more_when_it_is_back(reader: Reader, pair: list[Path], qtbot: QtBot) -> None:
    words = pair[1].read_bytes()
    pair[1].unlink()
    qtbot.waitUntil(lambda: reader.message.startswith("“b.txt” is no longer in"), timeout=10_000)
    assert not reader.offer, "there is nothing to read"
    pair[1].write_bytes(words)
    qtbot.waitUntil(lambda: reader.message == "", timeout=10_000)


@pytest.mark.slow
def test_a_file_that_was_deleted_and_written_anew_is_offered(reader: Reader, pair: list[Path], qtbot: QtBot) -> None:
    pair[1].unlink()
    qtbot.waitUntil(lambda: reader.message.startswith("“b.txt” is no longer in"), timeout=10_000)
    pair[1].write_text(WORDS.replace("March", "May"))
    qtbot.waitUntil(lambda: reader.message.startswith("“b.txt” was changed on the disk"), timeout=10_000)


@pytest.mark.slow
def test_who_compares_without_a_file_hears_when_it_is_back(
    reader: Reader, window: Window, pair: list[Path], qtbot: QtBot
) -> None:
    words = pair[1].read_bytes()
    pair[1].unlink()
    reader.choose("compare")
    assert reader.message.startswith("“b.txt” is no longer in")
    pair[1].write_bytes(words)
    qtbot.waitUntil(lambda: reader.message == "", timeout=10_000)
    window.watching.look()
    assert reader.message == ""


def test_both_are_told_in_one_sentence_and_once(reader: Reader, window: Window, pair: list[Path]) -> None:
    for path in pair:
        path.write_text("other words, " + path.read_text())
    window.watching.look()
    assert reader.message.startswith("Both files were changed")
    window.message_bar.clear()
    window.watching.look()
    assert reader.message == "", "who has closed it has answered"
