"""What happens between asking for a pair and having it: given up, begun again, a file gone, an error in the log."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.dossier.file.test_rescue import filled
from tests.ui.conftest import AtOnce
from tests.ui.reader import Reader
from viewer.collation.model.steps import NOT_MARK_BY_MARK
from viewer.dossier.note import Note
from viewer.dossier.store import Dossier
from viewer.text.reading.read import read
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.background import Job
from viewer.ui.commands.changes import change_note

KEY = Qt.Key


class Held(AtOnce):
    """Work that does not end until it is given up or let go."""

    def __init__(self, worker: object, parent: object = None) -> None:
        self.job: Job | None = None

    @property
    def busy(self) -> bool:
        return self.job is not None

    def start(self, job: Job) -> None:
        self.job = job

    def cancel(self) -> None:
        if self.job is not None:
            job, self.job = self.job, None
            job.canceled.emit()

    close = cancel

    def let_go(self) -> None:
        """Do the work after all."""
        assert self.job is not None
        job, self.job = self.job, None
        AtOnce.start(self, job)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.ui.commands.open.Background", Held)


@pytest.mark.slow
def test_a_first_comparison_that_was_given_up_is_told_and_kept(
    held: None, new_window: Callable[[], Window], qtbot: QtBot, memo: list[str]
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(memo)
    reader.cancel()
    assert reader.message == "Stopped. F5 compares again."
    assert [list(recent.paths) for recent in window.settings.recent] == [memo]
    reader.press(KEY.Key_F5)
    window.opening._jobs.let_go()
    assert [witness.path for witness in window.workspace.collation.witnesses] == memo
    assert reader.message == ""
    (recent,) = window.settings.recent
    assert recent.titles
    assert recent.dossier


@pytest.mark.slow
def test_the_texts_are_there_before_the_comparison_is(
    held: None, new_window: Callable[[], Window], qtbot: QtBot, memo: list[str]
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(memo)
    texts = tuple(read(path) for path in memo)
    window.opening._jobs.job.part.emit(texts)
    qtbot.waitUntil(lambda: window.preview.reading is not None, timeout=10_000)
    reading = window.preview.reading
    assert reading.isVisible()
    assert not window.reading.isVisible()
    assert reading.left.sheet.text == texts[0].text
    assert not window.workspace.variants
    assert not window.status.shared.text()
    window.opening._jobs.let_go()
    assert window.preview.reading is None
    assert window.reading.isVisible()


def test_the_way_of_the_result_is_part_of_the_progress(
    held: None, new_window: Callable[[], Window], memo: list[str], qtbot: QtBot
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(memo)
    seen: list[int] = []
    for said in (lambda job: job.progress.emit(1.0), lambda job: job.packing.emit()):
        said(window.opening._jobs.job)
        seen.append(window.message_bar.bar.value())
    assert seen == sorted(seen)
    assert seen[-1] < window.message_bar.bar.maximum()


@pytest.mark.slow
def test_another_pair_that_was_given_up_leaves_what_is_open(
    held: None, new_window: Callable[[], Window], qtbot: QtBot, memo: list[str]
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open(memo)
    window.opening._jobs.let_go()
    reader.open(memo[::-1])
    reader.press(KEY.Key_Escape)
    assert reader.message == "Stopped. What was open stays open."
    assert [witness.path for witness in window.workspace.collation.witnesses] == memo
    reader.press(KEY.Key_F5)
    reader.press(KEY.Key_Escape)
    assert reader.message == "Stopped. F5 compares again."


@pytest.mark.slow
def test_what_was_current_is_in_view_though_the_window_gets_its_size_late(
    window: Window, qtbot: QtBot, new_window: Callable[[], Window], memo: list[str]
) -> None:
    window.workspace.select(6)
    window.close()
    again = new_window()
    again.opening.open(memo)
    again.resize(1900, 1000)  # as a window manager does, after the pair is open and while the panes still glide
    variant = again.workspace.current
    left, right = again.reading.left, again.reading.right

    def seen() -> bool:
        return _holds(left.seen(), variant.base) and _holds(right.seen(), variant.reading)

    qtbot.waitUntil(lambda: again.width() == 1900 and seen(), timeout=10_000)
    again.resize(900, 500)
    qtbot.waitUntil(lambda: again.width() == 900 and seen(), timeout=10_000)


def _holds(seen: Span, span: Span) -> bool:
    return seen.start <= span.start <= span.end <= seen.end


@pytest.mark.slow
@pytest.mark.usefixtures("at_once")
def test_f5_finds_a_file_gone_and_the_texts_stay(
    new_window: Callable[[], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text(words)
    second.write_text(words)
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open([str(first), str(second)])
    second.unlink()
    first.write_text(words.replace("seven", "SEVEN"))
    reader.press(KEY.Key_F5)
    assert reader.message == (
        f"“b.txt” is no longer in “{tmp_path}”; its text stands here as read last, and the notes are kept."
    )
    assert [witness.text for witness in window.workspace.collation.witnesses] == [first.read_text(), words]
    first.unlink()
    reader.press(KEY.Key_F5)
    assert reader.message.startswith(f"“a.txt” and “b.txt” are no longer in “{tmp_path}”; their texts stand here")


@pytest.mark.slow
@pytest.mark.usefixtures("at_once")
def test_a_limit_that_was_met_is_told(new_window: Callable[[], Window], tmp_path: Path, qtbot: QtBot) -> None:
    words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text(f"{words} sixteen {words[::-1]}")
    second.write_text(f"{words} {'?!' * 600} {words[::-1]}")
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open([str(first), str(second)])
    assert reader.message == ""
    first.write_text(f"{words} {'!;' * 600} {words[::-1]}")
    reader.press(KEY.Key_F5)
    assert reader.message == NOT_MARK_BY_MARK


@pytest.mark.slow
def test_a_file_that_cannot_be_read_is_one_line_in_the_log(
    new_window: Callable[[], Window], qtbot: QtBot, memo: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    with caplog.at_level(logging.INFO), qtbot.waitSignal(window.opening.ended, timeout=20_000):
        reader.open([memo[0], "/nowhere.txt"])
    assert [record.getMessage() for record in caplog.records] == [
        "not done: Cannot read /nowhere.txt: there is no such file; check its name and folder."
    ]


@pytest.mark.parametrize("head", [b"just some text, and more of it", bytes(100)], ids=["text", "zeros"])
def test_what_is_called_a_dossier_and_is_none_is_no_text(
    new_window: Callable[[], Window], tmp_path: Path, head: bytes, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.recension"
    Dossier.open(path).close()
    content = head + path.read_bytes()[len(head) :]
    path.write_bytes(content)
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open([str(path)])
    assert "mine.recension” is not a Recension dossier and was left as it is" in reader.message
    assert not window.opening.waiting
    assert path.read_bytes() == content


@pytest.mark.slow
def test_a_dossier_that_was_cut_short_is_said_to_be_damaged(
    window: Window, new_window: Callable[[], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.recension"
    assert window.workspace.notebook.save_copy(path)
    cut = path.read_bytes()[:9000]
    path.write_bytes(cut)
    again = Reader(new_window(), qtbot)
    again.open([str(path)])
    assert "mine.recension” is damaged" in again.message
    assert path.read_bytes() == cut
    assert again.window.workspace.collation is None


def test_a_dossier_of_which_only_notes_are_rescued_names_the_file_that_has_them(
    new_window: Callable[[], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "mine.recension"
    filled(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open([str(path)])
    rescued = tmp_path / "mine-rescued.recension"
    assert rescued.exists()
    assert f"“{rescued}”" in reader.message
    assert "“mine.recension” is damaged and was left as it is" in reader.message


@pytest.mark.slow
def test_notes_are_kept_though_the_own_dossier_was_damaged(
    window: Window, new_window: Callable[[], Window], memo: list[str], qtbot: QtBot
) -> None:
    path = window.workspace.notebook.path
    window.close()
    path.write_bytes(b"noise" * 1000)
    again = Reader(new_window(), qtbot)
    again.open(memo)
    aside = path.with_name(f"{path.stem}-damaged.recension")
    assert f"“{aside}”, and a new one is begun." in again.message
    assert aside.read_bytes() == b"noise" * 1000
    assert again.window.workspace.notebook.path == path
    assert change_note(again.window.workspace, None, Note("begun anew"))
