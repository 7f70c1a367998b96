"""The reader stays at the same words where the texts are exchanged or changed, and keeps the way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.ui.app.window import Window
from viewer.ui.state.notebook import Position

ALT, KEY = Qt.KeyboardModifier.AltModifier, Qt.Key


@pytest.mark.slow
def test_swapped_and_back_the_reader_is_at_the_same_words(reader: Reader, window: Window) -> None:
    window.reading.scroll_sync.smooth = False
    window.workspace.select(12)
    words = window.workspace.current.text
    assert words
    for _ in range(2):
        reader.press(KEY.Key_Backslash, ALT)
        assert window.workspace.current is not None
        assert window.workspace.current.lemma == words
        words = window.workspace.current.text
    assert reader.current == 12


@pytest.mark.slow
def test_in_a_file_that_has_changed_the_reader_is_at_the_same_words(
    at_once: None, new_window: Callable[[], Window], tmp_path: Path, qtbot: QtBot
) -> None:
    words = "The {n}. paragraph of the text has words of its own and says {n} times what no other paragraph says."
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    lines = [words.format(n=n) for n in range(60)]
    first.write_text("\n\n".join(lines))
    second.write_text("\n\n".join(line.replace("says", "SAYS") if n % 5 == 0 else line for n, line in enumerate(lines)))
    window = new_window()
    reader = Reader(window, qtbot)
    reader.open([str(first), str(second)])
    window.workspace.select(8)
    line = first.read_text()[: window.workspace.current.base.start].count("\n\n")
    more = ["A new beginning SAYS more words than the old one did.", *lines]
    first.write_text("\n\n".join([more[0].lower(), *lines]))
    second.write_text("\n\n".join([more[0], second.read_text()]))
    reader.press(KEY.Key_F5)
    current = window.workspace.current
    assert current is not None
    assert current.id != 8
    assert first.read_text()[: current.base.start].count("\n\n") == line + 1


@pytest.mark.slow
def test_compared_again_the_same_texts_keep_their_history(reader: Reader, window: Window) -> None:
    window.workspace.select(3)
    reader.choose("read")
    assert window.workspace.read.ids == {3}
    reader.press(KEY.Key_F5)
    assert window.workspace.history.can_undo
    window.workspace.history.undo()
    assert not window.workspace.read.ids
    window.workspace.history.redo()
    reader.press(KEY.Key_Backslash, ALT)
    marked = window.workspace.read.ids
    assert len(marked) == 1
    window.workspace.history.undo()
    assert not window.workspace.read.ids, "it goes by the words, and not by numbers that mean other variants now"
    window.workspace.history.redo()
    assert window.workspace.read.ids == marked


@pytest.mark.slow
def test_a_first_glance_sees_where_the_framing_ends_in_both_texts_in_a_tall_window_too(
    reader: Reader, window: Window, qtbot: QtBot
) -> None:
    reader.press(KEY.Key_Backslash, ALT)  # the shorter framing, which leaves little to scroll, stands in A
    view, passage = window.reading, window.workspace.collation.matches[0]
    view.scroll_sync.smooth = False
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: view.left.width() > 600)
    window.workspace.restore(Position())
    for pane, span in ((view.left, passage.base), (view.right, passage.reading)):
        assert 0 < pane.y_of(span.start, exactly=True) < 0.8 * pane.viewport().height()
