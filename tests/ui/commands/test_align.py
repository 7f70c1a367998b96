"""Aligning by hand in real windows: two presses of Alt+S, undone, done again, kept, and honored under other options."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.collation.decisions.target import DECISION_NAMES
from viewer.collation.model.model import Collation, Options, Variant
from viewer.phrasing.decisions import PEN
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.views.pair.text_pane import TextPane

FIRST = (
    "A note by the editor stands first.\n\n"
    "The council met in March and heard the long report of the minister on the talks with the western powers.\n\n"
    "Nobody believed a word of what he said there.\n"
)
SECOND = (
    "The council met in April and heard the report of Gromyko on the talks, so-called, with the western powers.\n\n"
    "No delegate trusted his speech at all.\n"
)


@pytest.fixture
def pair(tmp_path: Path) -> list[str]:
    (tmp_path / "a.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "b.txt").write_text(SECOND, encoding="utf-8")
    return [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]


@pytest.fixture
def window(at_once: None, new_window: Callable[[], Window], pair: list[str]) -> Window:
    made = new_window()
    made.opening.open(pair)
    return made


def collation(window: Window) -> Collation:
    found = window.workspace.collation
    assert found is not None
    return found


def select(window: Window, sigil: str, words: str) -> TextPane:
    """Select these words as a reader does, and leave the keys there."""
    pane = window.reading.pane(sigil)
    pane.setFocus()
    start = collation(window).witness(sigil).text.index(words)
    pane.select(Span(start, start + len(words)))
    return pane


def press(qtbot: QtBot, pane: TextPane) -> None:
    qtbot.keyClick(pane, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)


def link(qtbot: QtBot, window: Window) -> None:
    press(qtbot, select(window, "A", "Nobody believed a word of what he said there."))
    press(qtbot, select(window, "B", "No delegate trusted his speech at all."))


def own(window: Window) -> list[bool]:
    return [match.by_reader for match in collation(window).matches]


def variant(window: Window, words: str) -> Variant:
    return next(v for v in collation(window).variants if words in v.lemma + v.text)


def menu_at(window: Window, sigil: str, words: str) -> QMenu:
    """The menu that opens where a reader clicks with the right button."""
    pane = window.reading.pane(sigil)
    place = collation(window).witness(sigil).text.index(words) + 1
    pane.show_place(place, 100)
    assert pane.sheet
    block = pane.sheet.page.blocks.at(place)
    there = pane.sheet.page.set(block)
    at = pane.sheet._at(block)
    point = QPoint(round(at.x() + there.x_of(place)), round(pane.sheet.line_middle(place)))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, pane.viewport().mapToGlobal(point))
    QApplication.sendEvent(pane.viewport(), event)
    menus = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMenu) and widget.isVisible()]
    assert menus
    return menus[-1]


def choose(window: Window, sigil: str, words: str, name: str) -> None:
    menu = menu_at(window, sigil, words)
    action = next(action for action in menu.actions() if action.objectName() == name)
    menu.setActiveAction(action)
    menu.hide()
    action.trigger()
    QApplication.processEvents()


def offered(window: Window, sigil: str, words: str) -> list[str]:
    menu = menu_at(window, sigil, words)
    found = [name for action in menu.actions() if (name := action.objectName()) in ("align", *DECISION_NAMES)]
    menu.hide()
    QApplication.processEvents()
    return found


def test_two_presses_align_two_passages(qtbot: QtBot, reader: Reader, window: Window) -> None:
    press(qtbot, select(window, "A", "Nobody believed a word of what he said there."))
    assert "press Alt+S again" in reader.message
    assert own(window) == [False]
    press(qtbot, select(window, "B", "No delegate trusted his speech at all."))
    assert own(window) == [False, True]
    assert not reader.message
    window.workspace.select(collation(window).variants[-1].id)
    assert f"{PEN} Your alignment" in reader.detail


@pytest.mark.slow
def test_undo_and_redo(qtbot: QtBot, reader: Reader, window: Window) -> None:
    before = collation(window)
    link(qtbot, window)
    after = collation(window)
    reader.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert collation(window) == before
    assert not window.workspace.alignment.decisions
    reader.press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert collation(window) == after
    reader.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    reader.press(Qt.Key.Key_Z, both)
    assert collation(window) == after


@pytest.mark.slow
def test_it_is_there_again(qtbot: QtBot, window: Window, new_window: Callable[[], Window], pair: list[str]) -> None:
    link(qtbot, window)
    after = collation(window)
    window.close()
    again = new_window()
    again.opening.open(pair)
    assert own(again) == [False, True]
    assert collation(again).matches == after.matches
    assert collation(again).variants == after.variants


@pytest.mark.slow
@pytest.mark.parametrize("options", [Options(words=3), Options(similarity=0.9), Options(echoes=False)])
def test_other_options_honor_it(qtbot: QtBot, reader: Reader, window: Window, options: Options) -> None:
    link(qtbot, window)
    window.opening.options = options
    reader.choose("compare")
    assert collation(window).options == options
    assert own(window)[-1]


@pytest.mark.slow
def test_a_file_that_has_changed_keeps_it(qtbot: QtBot, reader: Reader, window: Window, pair: list[str]) -> None:
    link(qtbot, window)
    Path(pair[0]).write_text("A line was put before it all.\n\n" + FIRST, encoding="utf-8")
    reader.choose("compare")
    assert own(window) == [False, True]


@pytest.mark.slow
def test_words_that_are_gone_are_listed(qtbot: QtBot, reader: Reader, window: Window, pair: list[str]) -> None:
    link(qtbot, window)
    Path(pair[0]).write_text(FIRST[: FIRST.index("Nobody")], encoding="utf-8")
    reader.choose("compare")
    assert own(window) == [False]
    rows = [window.decisions.rows.row(window.decisions.rows.index(n)) for n in range(2)]
    assert rows[0].label == "They fit no more"
    assert "found no more" in rows[1].below


@pytest.mark.slow
def test_escape_drops_the_first_half(qtbot: QtBot, reader: Reader, window: Window) -> None:
    pane = select(window, "A", "Nobody believed")
    press(qtbot, pane)
    assert reader.may("stop")
    qtbot.keyClick(pane, Qt.Key.Key_Escape)
    assert window.workspace.alignment.marked is None
    assert not reader.message
    press(qtbot, select(window, "B", "No delegate"))
    assert own(window) == [False]


@pytest.mark.slow
def test_without_a_selection_the_paragraph_is_meant(qtbot: QtBot, window: Window) -> None:
    for sigil, words in (("A", "believed"), ("B", "trusted")):
        pane = select(window, sigil, words)
        start = collation(window).witness(sigil).text.index(words)
        pane.select(Span(start, start))
        press(qtbot, pane)
    last = collation(window).matches[-1]
    assert last.by_reader
    assert last.base.of(FIRST).startswith("Nobody")
    assert last.reading.of(SECOND).startswith("No delegate")


@pytest.mark.slow
def test_the_place_and_the_variant_are_kept(qtbot: QtBot, window: Window) -> None:
    chosen = variant(window, "Gromyko")
    window.workspace.select(chosen.id)
    link(qtbot, window)
    current = window.workspace.current
    assert current is not None
    assert (current.base, current.reading) == (chosen.base, chosen.reading)


@pytest.mark.slow
def test_what_changes_nothing_is_no_decision(qtbot: QtBot, reader: Reader, window: Window) -> None:
    link(qtbot, window)
    link(qtbot, window)
    assert len(window.workspace.alignment.decisions) == 1
    assert "already" in reader.message


@pytest.mark.slow
def test_undo_on_a_variant_that_goes_with_it(qtbot: QtBot, window: Window) -> None:
    found = len(collation(window).variants)
    link(qtbot, window)
    last = len(collation(window).variants)
    assert last > found
    window.workspace.select(last)
    qtbot.keyClick(window.reading.pane("A"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(collation(window).variants) == found
    assert window.workspace.variant(last) is None


@pytest.mark.slow
def test_a_variant_of_the_readers_own_is_current_again(
    qtbot: QtBot, window: Window, new_window: Callable[[], Window], pair: list[str]
) -> None:
    link(qtbot, window)
    last = len(collation(window).variants)
    window.workspace.select(last)
    window.close()
    again = new_window()
    again.opening.open(pair)
    current = again.workspace.current
    assert current is not None
    assert current.id == last


@pytest.mark.slow
def test_unlinked_by_menu(window: Window) -> None:
    choose(window, "A", "council", "unlink")
    assert not collation(window).matches
    window.workspace.history.undo()
    assert len(collation(window).matches) == 1


@pytest.mark.slow
def test_undoing_brings_the_reader_back_to_the_variant(reader: Reader, window: Window) -> None:
    for number in (1, 3):
        window.workspace.select(number)
        was = window.workspace.current
        reader.choose("unlink")
        assert window.workspace.current is None, "the only passage has gone, and its variants"
        window.workspace.history.undo()
        assert window.workspace.current == was
        window.workspace.history.redo()
        assert window.workspace.current is None
        window.workspace.history.undo()
        assert window.workspace.current == was


@pytest.mark.slow
def test_who_has_gone_elsewhere_meanwhile_stays_there(reader: Reader, window: Window) -> None:
    found = variant(window, "Gromyko")
    choose(window, "A", "minister", "split")
    window.workspace.select(1)
    window.workspace.history.undo()
    assert window.workspace.current is not None
    assert reader.current == 1 != found.id


@pytest.mark.slow
def test_a_variant_becomes_framing_and_again_a_variant(window: Window) -> None:
    choose(window, "B", "so-called", "as_framing")
    assert [framing.role for framing in collation(window).framing if framing.by_reader] == ["interjection"]
    choose(window, "B", "so-called", "as_variant")
    assert variant(window, "so-called").by_reader
    assert len(collation(window).matches) == 1


@pytest.mark.slow
def test_a_variant_is_split_and_joined(reader: Reader, window: Window) -> None:
    whole = variant(window, "Gromyko")
    choose(window, "A", "minister", "split")
    halves = [v for v in collation(window).variants if v.by_reader]
    assert [v.lemma for v in halves] == ["the ", "minister"]
    window.workspace.select(halves[0].id)
    reader.choose("join")
    assert (variant(window, "Gromyko").base, variant(window, "Gromyko").by_reader) == (whole.base, True)


@pytest.mark.slow
def test_a_rule_hides_and_is_turned_off(window: Window) -> None:
    shown = len(window.workspace.variants)
    choose(window, "A", "March", "same")
    assert len(window.workspace.variants) == shown - 1
    assert int(collation(window).variants.by_rule.sum()) == 1
    assert "1 the same by your rule" in window.decisions.rules.text()
    assert window.workspace.hidden == 0
    window.decisions.rules.click()
    assert len(window.workspace.variants) == shown
    window.decisions.rules.click()
    assert len(window.workspace.variants) == shown - 1


@pytest.mark.slow
def test_only_what_can_be_done_is_offered(window: Window) -> None:
    assert offered(window, "A", "editor") == ["align", "as_variant"]
    assert offered(window, "A", "talks") == ["align", "unlink"]
    assert set(offered(window, "A", "March")) == {"align", "unlink", "join", "as_framing", "same"}


@pytest.mark.slow
def test_a_decision_is_taken_back_from_the_list(qtbot: QtBot, window: Window) -> None:
    side, before = window.side, collation(window)
    assert not side.isTabVisible(side.indexOf(window.decisions))
    link(qtbot, window)
    choose(window, "A", "March", "same")
    assert side.tabText(side.indexOf(window.decisions)) == f"{PEN} 2"
    side.setCurrentWidget(window.decisions)
    window.activateWindow()
    window.decisions.list.setFocus()
    qtbot.waitUntil(window.decisions.list.hasFocus)
    window.decisions.list.setCurrentIndex(window.decisions.rows.index(0))
    qtbot.keyClick(window.decisions.list, Qt.Key.Key_Delete)
    assert own(window) == [False]
    assert int(collation(window).variants.by_rule.sum()) == 1
    window.workspace.history.undo()
    assert own(window) == [False, True]
    for _ in range(2):
        window.decisions.list.setCurrentIndex(window.decisions.rows.index(0))
        window.decisions.back.click()
    assert collation(window) == before
    assert not side.isTabVisible(side.indexOf(window.decisions))


@pytest.mark.slow
def test_large_texts_are_settled_beside_the_window(
    qtbot: QtBot, reader: Reader, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("viewer.ui.state.alignment._AT_ONCE", 0)
    with qtbot.waitSignal(window.workspace.alignment.settled):
        link(qtbot, window)
    assert own(window) == [False, True]
    with qtbot.waitSignal(window.workspace.alignment.settled):
        reader.choose("compare")
    assert own(window) == [False, True]
    with qtbot.waitSignal(window.workspace.alignment.settled):
        window.decisions.list.setCurrentIndex(window.decisions.rows.index(0))
        window.decisions.back.click()
    assert own(window) == [False]
