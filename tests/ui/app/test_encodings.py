"""A guessed encoding is said in the status line, and put right there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from tests.ui.textarea.test_accessible_names import nameless
from viewer.text.choices import Choices
from viewer.ui.app.window import Window

TEXT = "Паром вышел из гавани на рассвете, и рыбаки пели на пристани старую песню, конца которой никто не помнил.\n"


@pytest.fixture
def ferry(tmp_path: Path, at_once: None, new_window: Callable[[], Window], qtbot: QtBot) -> Reader:
    """A reader at a text whose encoding is guessed, and one in UTF-8."""
    files = [tmp_path / "first.txt", tmp_path / "second.txt"]
    files[0].write_bytes(TEXT.encode("koi8-r"))
    files[1].write_bytes(TEXT.replace("старую", "новую").encode())
    reader = Reader(new_window(), qtbot)
    reader.open(files)
    return reader


def items(menu: QMenu) -> dict[str, bool]:
    return {action.text(): action.isChecked() for action in menu.actions() if not action.isSeparator()}


def pick(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def witness(reader: Reader):  # type: ignore[no-untyped-def]
    return reader.window.workspace.collation.witnesses[0]


@pytest.mark.slow
def test_a_guess_is_said_with_its_alternatives(ferry: Reader) -> None:
    status = ferry.window.status
    guess = status.guesses["A"]
    assert guess.text() == "Encoding of A guessed: koi8-r"
    assert not guess.isHidden()
    assert status.guesses["B"].isHidden()
    assert status.kept.text().startswith("utf-8 · ")
    said = items(guess.menu())
    assert said["koi8-r (guessed)"] is True
    assert said["windows-1251"] is False
    assert list(said)[-1] == "Another…"
    assert nameless(status) == []


@pytest.mark.slow
def test_an_alternative_is_read_at_once_and_undone(ferry: Reader) -> None:
    ferry.select_words("A", "рассвете")
    ferry.write("When?")
    ferry.leave()
    pick(ferry.window.status.guesses["A"].menu(), "windows-1251")
    found = witness(ferry)
    assert found.text == TEXT.encode("koi8-r").decode("cp1251")
    assert found.choices == Choices(encoding="windows-1251")
    assert ferry.window.status.guesses["A"].isHidden()
    assert ferry.window.status.kept.text().startswith("windows-1251 / utf-8 · ")
    assert ferry.window.reading.titles[0].menu.text() == "read as windows-1251"
    ferry.choose("undo")
    assert witness(ferry).text == TEXT
    assert ferry.window.status.guesses["A"].text() == "Encoding of A guessed: koi8-r"
    assert ferry.notes == ["When?"]


@pytest.mark.slow
def test_the_menu_of_the_text_leads_back_to_the_guess(ferry: Reader) -> None:
    pick(ferry.window.status.guesses["A"].menu(), "windows-1251")
    menu = ferry.window.reading.titles[0].menu.menu()
    encodings = next(action.menu() for action in menu.actions() if action.text() == "Encoding")
    assert items(encodings) == {"As it was guessed": False, "windows-1251": True, "Another…": False}
    pick(encodings, "As it was guessed")
    assert witness(ferry).text == TEXT
    assert witness(ferry).guessed


@pytest.mark.slow
def test_any_encoding_can_be_chosen(ferry: Reader) -> None:
    names: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        names.extend(dialog.comboBoxItems())
        dialog.setTextValue("cp866")
        dialog.accept()

    QTimer.singleShot(0, answer)
    pick(ferry.window.status.guesses["A"].menu(), "Another…")
    assert len(names) > 80
    assert {"koi8-r", "shift-jis", "utf-16-le", "mac-roman", "windows-1252", "iso-8859-1"} <= set(names)
    assert witness(ferry).text == TEXT.encode("koi8-r").decode("cp866")


@pytest.mark.slow
def test_an_encoding_that_does_not_fit_is_a_sentence(ferry: Reader) -> None:
    QTimer.singleShot(0, lambda: (QApplication.activeModalWidget().setTextValue("utf-8"),
                                  QApplication.activeModalWidget().accept()))  # fmt: skip
    pick(ferry.window.status.guesses["A"].menu(), "Another…")
    assert "it is not in utf-8" in ferry.message
    assert witness(ferry).text == TEXT
