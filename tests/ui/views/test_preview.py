"""Long texts are on the screen before they are compared, and stay there when the comparison is given up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from pytestqt.qtbot import QtBot

from tests.ui.commands.test_open import Held
from tests.ui.reader import Reader
from viewer.text.reading.read import read, read_beginning, read_text
from viewer.ui.app.window import Window

KEY = Qt.Key
LONG, VERY_LONG = 2_500_000, 30_000_000  # bytes
PATIENCE = 240_000  # milliseconds, of a loaded machine


def pair(folder: Path, size: int) -> list[str]:
    """A long text, and the same with a word changed here and there."""
    lines = [f"It was on a dreary night of November {n} that I beheld my man completed.\n\n" for n in range(size // 74)]
    first, second = folder / "a.txt", folder / "b.txt"
    first.write_text("".join(lines))
    lines[100::1000] = (line.replace("dreary", "stormy") for line in lines[100::1000])
    second.write_text("".join(lines))
    return [str(first), str(second)]


class Painted(QObject):
    """What was painted in the two panes of the preview, as lengths of the texts, and when the result came."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.seen = window, []
        window.views.ways.currentChanged.connect(self._watch)
        window.opening.opened.connect(lambda: self.seen.append("result"))

    def _watch(self) -> None:
        if (reading := self.window.preview.reading) is not None:
            for pane in (reading.left, reading.right):
                pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and (reading := self.window.preview.reading) is not None:
            for pane in (reading.left, reading.right):
                if pane.viewport() is watched and pane.sheet:
                    what = (pane.sigil, len(pane.sheet.text))
                    if what not in self.seen:
                        self.seen.append(what)
        return False


def names(window: Window) -> set[str]:
    return {name for name, action in window.bindings.actions.items() if action.isEnabled()}


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_both_texts_are_painted_before_the_result_and_stay_when_it_is_given_up(
    new_window: Callable[[], Window], qtbot: QtBot, tmp_path: Path
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    painted = Painted(window)
    paths = pair(tmp_path, VERY_LONG)
    firsts = [len(read_beginning(path).text) for path in paths]
    wholes = [len(read_text(path).text) for path in paths]
    reader.open(paths)
    every = {(sigil, length) for lengths in (firsts, wholes) for sigil, length in zip("AB", lengths, strict=True)}
    qtbot.waitUntil(lambda: every <= set(painted.seen), timeout=PATIENCE)
    assert {painted.seen.index(one) for one in zip("AB", firsts, strict=True)} == {0, 1}
    assert "result" not in painted.seen
    assert window.opening.busy

    reader.press(KEY.Key_Escape)
    assert not window.opening.busy
    assert reader.message == "Stopped. F5 compares again."
    reading = window.preview.reading
    assert reading is not None
    assert reading.isVisible()
    assert len(reading.left.sheet.text) == wholes[0]
    qtbot.keyClick(reading.left, KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: reading.left.seen().end > wholes[0] - 1000, timeout=PATIENCE)
    assert not names(window) & {"note", "next", "previous", "find", "align", "read", "inline", "plot", "export", "swap"}
    assert {"compare", "open", "quit"} <= names(window)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_first_pages_are_painted_before_the_result_and_make_way_for_it(
    new_window: Callable[[], Window], qtbot: QtBot, tmp_path: Path
) -> None:
    window = new_window()
    reader = Reader(window, qtbot)
    painted = Painted(window)
    paths = pair(tmp_path, LONG)
    reader.open(paths)
    qtbot.waitUntil(lambda: painted.seen != [], timeout=PATIENCE)
    qtbot.waitUntil(lambda: "result" in painted.seen, timeout=PATIENCE)
    assert sorted(one[0] for one in painted.seen[:2]) == ["A", "B"], "in whatever order Qt paints them"
    assert window.preview.reading is None
    assert window.reading.isVisible()
    assert window.workspace.variants
    assert "next" in names(window)


@pytest.mark.slow
def test_the_reader_is_left_where_they_rolled_to(
    monkeypatch: pytest.MonkeyPatch, new_window: Callable[[], Window], qtbot: QtBot, tmp_path: Path
) -> None:
    monkeypatch.setattr("viewer.ui.commands.open.Background", Held)
    window = new_window()
    reader = Reader(window, qtbot)
    paths = pair(tmp_path, 600_000)
    reader.open(paths)
    part = window.opening._jobs.job.part
    part.emit(tuple(map(read_beginning, paths)))
    qtbot.waitUntil(lambda: window.preview.reading is not None, timeout=PATIENCE)
    reading = window.preview.reading
    reading.scroll_sync.smooth = False
    reading.go_to("A", 90_000)
    seen = reading.left.seen()
    part.emit(tuple(map(read_text, paths)))
    qtbot.waitUntil(lambda: len(reading.left.sheet.text) > 590_000, timeout=PATIENCE)
    assert abs(reading.left.seen().start - seen.start) < 200
    window.opening._jobs.let_go()
    assert window.preview.reading is None
    assert window.workspace.collation is not None
    assert abs(reader.left.seen().start - seen.start) < 1000


@pytest.mark.slow
def test_a_pair_that_is_soon_compared_shows_nothing_before(
    monkeypatch: pytest.MonkeyPatch, new_window: Callable[[], Window], qtbot: QtBot, memo: list[str]
) -> None:
    monkeypatch.setattr("viewer.ui.commands.open.Background", Held)
    window = new_window()
    reader = Reader(window, qtbot)
    changes: list[int] = []
    window.views.ways.currentChanged.connect(changes.append)
    reader.open(memo)
    window.opening._jobs.job.part.emit(tuple(map(read, memo)))
    qtbot.waitUntil(lambda: window.preview.soon.isActive(), timeout=PATIENCE)
    window.opening._jobs.let_go()
    assert not window.preview.soon.isActive()
    assert window.preview.reading is None
    assert not changes
    assert reader.left.sheet is not None
