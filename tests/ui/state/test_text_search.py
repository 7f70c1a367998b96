"""Words looked for in both texts at once, as a reader does it: by keys, in the bar, through the hits and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pixels import colors
from tests.ui.reader import Reader
from tests.ui.samples import Maker, memo, plain
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.state.text_search import TextSearch

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


@pytest.fixture
def text_search(qtbot: QtBot) -> TextSearch:
    return TextSearch()


def done(qtbot: QtBot, text_search: TextSearch) -> None:
    qtbot.waitUntil(lambda: not text_search.busy)


def test_hits_of_both_sides_are_counted(text_search: TextSearch, qtbot: QtBot) -> None:
    text_search.take(plain("The cat. the CAT", "a thé cat"))
    text_search.ask("the")
    done(qtbot, text_search)
    assert (len(text_search.hits("A")), len(text_search.hits("B"))) == (2, 1)
    text_search.ask("the cat", True)
    done(qtbot, text_search)
    assert text_search.hits("A").touching(0, 3) == [Span(0, 7)]
    assert text_search.hits("A").touching(7, 9) == []
    text_search.close()
    assert not len(text_search.hits("A"))
    assert not text_search.current


def test_hits_beside_each_other_are_one_stop(text_search: TextSearch, qtbot: QtBot) -> None:
    made = Maker().frame("A", "draft here\n", "headline").match("one draft and two", "one draft or two").made()
    text_search.take(made)
    text_search.ask("draft")
    done(qtbot, text_search)
    assert text_search.stops == 2
    text_search.step(1)
    assert text_search.current == {"A": Span(0, 5)}
    text_search.step(1)
    assert text_search.current == {"A": Span(15, 20), "B": Span(4, 9)}
    text_search.step(1)
    assert text_search.number == 1
    text_search.step(-1)
    assert text_search.number == 2


def test_a_word_of_the_other_side_alone_is_a_stop(text_search: TextSearch, qtbot: QtBot) -> None:
    text_search.take(Maker().match("one two three", "one dos three").made())
    text_search.ask("dos")
    done(qtbot, text_search)
    text_search.step(1)
    assert text_search.current == {"B": Span(4, 7)}


def test_every_hit_is_a_stop_once(text_search: TextSearch, qtbot: QtBot) -> None:
    text_search.take(memo())
    text_search.ask("a")
    done(qtbot, text_search)
    seen: list[tuple[str, Span]] = []
    for _ in range(text_search.stops):
        text_search.step(1)
        seen += text_search.current.items()
    assert len(seen) == len(set(seen)) == len(text_search.hits("A")) + len(text_search.hits("B"))


def look_for(window: Window, qtbot: QtBot, words: str) -> None:
    window.reading.scroll_sync.smooth = False
    Reader(window, qtbot).find(words)
    done(qtbot, window.workspace.text_search)


def test_the_bar_opens_counts_and_goes_there(reader: Reader, window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "positive responses")
    bar = window.views.find_bar
    assert bar.isVisible()
    assert bar.field.hasFocus()
    place, _, counts = bar.place.text().partition(" · ")
    assert place == f"1 of {window.workspace.text_search.stops} places", "in both texts at once"
    assert counts == ", ".join(f"{sigil} {len(window.workspace.text_search.hits(sigil))}" for sigil in "AB")
    seen = reader.left.seen()
    hit = window.workspace.text_search.current["A"]
    assert seen.start <= hit.start < seen.end
    other = window.workspace.text_search.current["B"]
    assert reader.right.seen().start <= other.start < reader.right.seen().end


def test_f3_goes_round_and_enter_too(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "Community")
    bar, text_search = window.views.find_bar, window.workspace.text_search
    qtbot.keyClick(bar.field, KEY.Key_F3)
    assert text_search.number == 2
    qtbot.keyClick(bar.field, KEY.Key_F3, SHIFT)
    qtbot.keyClick(bar.field, KEY.Key_F3, SHIFT)
    assert text_search.number == text_search.stops
    qtbot.keyClick(bar.field, KEY.Key_Return)
    assert text_search.number == 1
    qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.previous, Qt.MouseButton.LeftButton)
    assert text_search.number == 1


def test_whole_words_are_a_click(reader: Reader, window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "commun")
    assert window.workspace.text_search.stops
    reader.click(window.views.find_bar.whole)
    done(qtbot, window.workspace.text_search)
    assert window.views.find_bar.place.text() == "In neither text"
    assert not window.views.find_bar.next.isEnabled()


def test_escape_closes_and_gives_the_keys_back(reader: Reader, window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "memo")
    qtbot.keyClick(window.views.find_bar.field, KEY.Key_Escape)
    assert not window.views.find_bar.isVisible()
    assert reader.left.hasFocus()
    reader.press(KEY.Key_F3, at=reader.left)
    done(qtbot, window.workspace.text_search)
    assert window.workspace.text_search.stops
    reader.press(KEY.Key_Escape, at=reader.right)
    assert not window.views.find_bar.isVisible()


def test_selected_words_are_looked_for(reader: Reader, window: Window) -> None:
    collation = window.workspace.collation
    assert collation is not None
    start = collation.witnesses[1].text.index("Presidium")
    window.workspace.selection = ("B", Span(start, start + 9))
    reader.press(KEY.Key_F, CTRL, at=reader.right)
    assert window.views.find_bar.field.text() == "Presidium"


def test_hits_are_painted_with_an_edge_and_ticked(reader: Reader, window: Window, qtbot: QtBot) -> None:
    def painted(widget: QWidget) -> set[str]:
        return colors(widget.grab().toImage())

    theme = window.workspace.theme
    edge: QColor = theme.found.ink
    assert edge.name() not in painted(window.reading.overviews[1])
    look_for(window, qtbot, "Soviet")
    assert theme.found.paper.name() in painted(reader.left.viewport())
    assert edge.name() in painted(window.reading.overviews[1])


def test_another_pair_is_searched_anew(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "Soviet")
    window.workspace.collation = plain("Soviet soviet", "none")
    done(qtbot, window.workspace.text_search)
    assert window.views.find_bar.place.text().endswith(" · A 2, B 0")
