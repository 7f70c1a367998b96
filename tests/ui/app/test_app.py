"""The whole program in a process of its own, and the window with its real child process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.collation.model.model import Collation, Options
from viewer.dossier.store import Dossier
from viewer.ui.app import app
from viewer.ui.app.window import Window

START = "import sys; from viewer.ui.app.app import run; raise SystemExit(run(sys.argv[1:]))"


def slow(paths: tuple[str, ...], options: Options, choices: object, tick: Callable[[float], None]) -> Collation:
    """Stands for a comparison that lasts: it goes on until its process is killed."""

    tick(0.25)
    while True:
        time.sleep(0.01)


@pytest.mark.slow
def test_a_pair_is_compared_in_the_child_process(
    new_window: Callable[[], Window], qtbot: QtBot, memo: list[str]
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    with qtbot.waitSignal(window.opening.opened, timeout=30_000):
        reader.open(memo)
    assert len(window.workspace.variants) > 10
    window.close()
    assert not window.opening.busy


@pytest.mark.slow
def test_cancel_gives_the_window_back_at_once(
    new_window: Callable[[], Window], qtbot: QtBot, memo: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    with qtbot.waitSignal(window.opening.opened, timeout=30_000):
        reader.open(memo)
    before = window.workspace.collation
    monkeypatch.setattr("viewer.ui.commands.open.compare_files", slow)
    reader.open(memo[::-1])
    qtbot.waitUntil(window.message_bar.cancel.isVisible, timeout=10_000)
    qtbot.waitUntil(lambda: window.message_bar.bar.value() > 0, timeout=20_000)
    reader.cancel()
    assert not window.opening.busy
    assert not window.message_bar.work.isVisible()
    assert window.workspace.collation is before, "what was open stays open"


@pytest.mark.slow
def test_closing_in_the_middle_of_work(
    new_window: Callable[[], Window], qtbot: QtBot, memo: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.ui.commands.open.compare_files", slow)
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(memo)
    qtbot.waitUntil(lambda: window.message_bar.bar.value() > 0, timeout=20_000)
    assert window.close()
    assert not window.opening.busy


@pytest.mark.slow
def test_five_megabytes_on_one_line(new_window: Callable[[], Window], qtbot: QtBot, tmp_path: Path) -> None:
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    words = " ".join(f"word{number % 9973} of {number}" for number in range(300_000))
    first.write_text(words[:5_000_000])
    second.write_text(words[:4_000_000].replace("word77 ", "Word77 "))
    window = new_window()
    reader = Reader(window, qtbot)
    with qtbot.waitSignal(window.opening.opened, timeout=120_000):
        reader.open([str(first), str(second)])
    assert window.workspace.variants
    reader.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.workspace.current is not None


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to catch")
def test_sigterm_ends_it_in_order(own_home: Path, memo: list[str]) -> None:
    """The window opens, is told to end, and has kept what was open."""
    with subprocess.Popen([sys.executable, "-c", START, *memo], stderr=subprocess.PIPE, text=True) as process:
        kept = own_home / "data" / "recension"
        try:
            while process.poll() is None and not (kept.is_dir() and any(kept.glob("*.recension"))):
                time.sleep(0.02)
            process.send_signal(signal.SIGTERM)
            _, errors = process.communicate(timeout=60)
        finally:
            process.kill()
    assert process.returncode == 0, errors
    assert errors == ""
    (file,) = kept.glob("*.recension")
    with Dossier.open(file) as dossier:
        assert [Path(witness.path).name for witness in dossier.witnesses()] == [Path(path).name for path in memo]


def test_the_last_resort_says_one_sentence_and_lives_on(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    app._install_last_resort(lambda: window, tmp_path / "recension.log")
    error = ValueError("unforeseen")
    sys.excepthook(ValueError, error, None)
    sys.excepthook(ValueError, error, None)
    boxes = window.findChildren(QMessageBox)
    assert len(boxes) == 1
    assert boxes[0].text() == "Something went wrong. Your notes are kept."
    assert "unforeseen" in boxes[0].informativeText()
    assert "recension.log" in boxes[0].informativeText()
    boxes[0].close()
    assert window.isVisible()
