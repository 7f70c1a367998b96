"""Files that are dragged and dropped: the window says who will take them, and of several asks which is A."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragLeaveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.ui.app.window import Window
from viewer.ui.panels.dialogs.drop_sheet import DropSheet
from viewer.usecases.glance import glance


def sheet_of(window: Window) -> DropSheet:
    return window.findChildren(DropSheet)[-1]


def paths(window: Window) -> list[str]:
    return [witness.path for witness in window.workspace.collation.witnesses]


def test_the_pane_that_will_take_a_file_says_so(reader: Reader, window: Window, memo: list[str]) -> None:
    cover = window.drops.cover
    assert cover.isHidden()
    assert reader.drag(memo[0], x=20)
    assert "in the place of A" in cover.words
    assert cover.geometry().right() < window.reading.right.mapTo(window, window.reading.right.rect().topLeft()).x()
    assert reader.drag(memo[0], x=window.reading.width() - 20)
    assert "in the place of B" in cover.words
    assert reader.drag(*memo)
    assert cover.words == "Compare these two"
    assert reader.drag(*memo, memo[0])
    assert cover.words == "Open 3 files together, or two of them"
    window.dragLeaveEvent(QDragLeaveEvent())
    assert cover.isHidden()


def test_a_folder_a_dossier_and_what_is_no_file(reader: Reader, window: Window, tmp_path: Path) -> None:
    assert reader.drag(tmp_path)
    assert "folder" in window.drops.cover.words
    pair = tmp_path / "pair"
    pair.mkdir()
    for name in ("a.txt", "b.txt"):
        (pair / name).write_text("Some words.")
    assert reader.drag(pair)
    assert window.drops.cover.words == "Compare the two documents of this folder"
    dossier = tmp_path / "of a friend.dossier"
    dossier.touch()
    assert reader.drag(dossier)
    assert window.drops.cover.words == "Open this dossier"
    window.drops.leave()
    words = QMimeData()
    words.setText("words")
    middle = window.rect().center().toPointF()
    event = QDropEvent(
        middle, Qt.DropAction.CopyAction, words, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    assert not window.drops.hover(event)
    assert window.drops.cover.isHidden()


def test_where_nothing_is_open_it_becomes_the_first(
    at_once: None, new_window: Callable[[], Window], memo, qtbot: QtBot
):
    window = new_window()
    reader = Reader(window, qtbot)
    assert reader.drag(memo[0])
    assert window.drops.cover.words == "Make this the first text"
    reader.drop(memo[0])
    assert reader.drag(memo[1], x=window.width() - 20)
    assert window.drops.cover.words == "Make this B, and compare the two"


def test_two_files_are_compared_in_the_order_that_the_sheet_shows(
    reader: Reader, window: Window, memo: list[str]
) -> None:
    reader.drop(*reversed(memo))
    sheet = sheet_of(window)
    assert sheet.paths == memo[::-1]
    assert sheet.choices[0].currentText() == glance(memo[1]).title
    sheet.exchange.click()
    assert sheet.paths == memo
    reader.click(sheet.compare, sheet.compare.rect().center())
    assert paths(window) == memo


def test_of_three_two_are_chosen(reader: Reader, window: Window, memo: list[str], tmp_path: Path) -> None:
    third = tmp_path / "third.txt"
    third.write_text("A third text.")
    reader.drop(*memo, third)
    sheet = sheet_of(window)
    sheet.choices[0].activated.emit(2)
    assert sheet.paths == [str(third), memo[1]]
    sheet.choices[0].activated.emit(1)
    assert sheet.paths == [memo[1], str(third)], "what stood on the other side changes places with it"
    sheet.reject()
    assert paths(window) == memo, "nothing was compared"


@pytest.mark.parametrize(
    ("name", "reason"), [("gone.txt", "no such file"), ("folder", "it is a folder"), ("picture.bin", "NUL bytes")]
)
def test_what_cannot_be_read_says_so_in_its_place(
    reader: Reader, window: Window, memo: list[str], tmp_path: Path, name: str, reason: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "picture.bin").write_bytes(bytes(range(256)) * 20)
    reader.drop(memo[0], tmp_path / name)
    sheet = sheet_of(window)
    assert sheet.notes[1].text().startswith("Cannot be read: ")
    assert reason in sheet.notes[1].text()
    assert not sheet.compare.isEnabled()
    assert sheet.choices[1].currentText() == name
    assert Path(memo[0]).name in sheet.notes[0].text()
    sheet.reject()


def test_what_only_the_whole_file_tells_is_no_reason_against_it(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html><title>A page</title><body><p>Words.</p></body></html>")
    assert glance(str(page)).problem == ""
