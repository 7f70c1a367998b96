"""What a screen reader is handed for the texts: asked in-process, as the bridges to such tools ask."""

from __future__ import annotations

import gc
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleTextInterface, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from tests.ui.samples import Maker, plain
from viewer.collation.model.model import Collation
from viewer.ui.app.window import Window
from viewer.ui.page import caret
from viewer.ui.state.workspace import Workspace
from viewer.ui.textarea.accessible_area import AccessibleArea
from viewer.ui.theme.theme import load
from viewer.ui.views.pair.text_pane import TextPane

WORDS = "Thé first 𝔘 sentence stands here. A second one follows it, so long that it has to go on in another line."
Event = QAccessible.Event


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[QAccessibleEvent]:
    """A tool is at work: what it is told."""
    told: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    return told


@pytest.fixture
def open_pane(qtbot: QtBot) -> Callable[[Collation], TextPane]:
    def opened(collation: Collation) -> TextPane:
        workspace = Workspace(load("light"))
        pane = TextPane(workspace, "A")
        pane.smooth = False
        qtbot.addWidget(pane)
        workspace.setParent(pane)
        pane.resize(520, 420)
        pane.show()
        workspace.collation = collation
        return pane

    return opened


def text_of(pane: AccessibleArea) -> QAccessibleTextInterface:
    """Asked anew for each question, as the bridges do."""
    found = QAccessible.queryAccessibleInterface(pane).textInterface()
    assert found is not None
    return found


def test_a_pane_is_text_to_be_read(reader: Reader) -> None:
    pane = reader.left
    face = QAccessible.queryAccessibleInterface(pane)
    assert face.role() == QAccessible.Role.EditableText
    assert face.childCount() == 0
    state = face.state()
    assert state.readOnly
    assert state.multiLine
    assert state.focusable
    assert face.text(QAccessible.Text.Name).startswith("Text A: Diplomacy With A Smile")
    assert pane.sheet
    assert text_of(pane).text(0, 60) == pane.sheet.text[:60]
    assert text_of(pane).characterCount() == len(pane.sheet.text)
    assert text_of(reader.right).text(0, 60) != text_of(pane).text(0, 60)


def test_what_it_can_not_do_is_told_as_nothing(open_pane: Callable[[Collation], TextPane]) -> None:
    face = QAccessible.queryAccessibleInterface(open_pane(plain("words")))
    assert face.valueInterface() is None
    assert face.editableTextInterface() is None
    assert face.selectionInterface() is None
    assert face.tableCellInterface() is None


def test_places_are_counted_as_qt_counts(open_pane: Callable[[Collation], TextPane]) -> None:
    pane = open_pane(plain(WORDS))
    told = text_of(pane)
    assert told.characterCount() == len(WORDS) + 1, "𝔘 takes two"
    place = WORDS.index("sentence")
    assert told.text(place + 1, place + 9) == "sentence"
    told.setCursorPosition(place + 1)
    assert pane.selecting
    assert pane.selecting.head == place
    assert text_of(pane).cursorPosition() == place + 1


def test_the_reader_s_selection_is_the_tool_s_and_the_other_way(open_pane: Callable[[Collation], TextPane]) -> None:
    pane = open_pane(plain(WORDS))
    assert pane.selecting
    pane.selecting.take(4, 9)
    assert text_of(pane).selectionCount() == 1
    assert text_of(pane).cursorPosition() == 9
    text_of(pane).setSelection(0, 0, 3)
    assert pane.selected_text == "Thé"


def test_a_place_is_where_it_is_seen(open_pane: Callable[[Collation], TextPane]) -> None:
    pane = open_pane(plain("\n\n".join(f"{n}: {WORDS}" for n in range(200))))
    for _ in range(3):
        place = pane.seen().start + 40
        middle = text_of(pane).characterRect(pane.voice()._offsets.to_utf16(place)).center()  # type: ignore[union-attr]
        assert abs(pane.line_middle(place) - pane.viewport().mapFromGlobal(middle).y()) < 4
        there = text_of(pane).offsetAtPoint(middle)
        assert pane.voice()._offsets.to_code_point(there) in (place, place + 1)  # type: ignore[union-attr]
        pane.scroll_by(1500)
    assert text_of(pane).offsetAtPoint(pane.viewport().mapToGlobal(QPoint(60, 30))) > 3000


def test_its_lines_are_those_of_the_page(open_pane: Callable[[Collation], TextPane]) -> None:
    long = "an endless paragraph of words that is cut so that it is set in no time " * 120
    pane = open_pane(plain(f"{WORDS}\n\n{WORDS * 3}\n{long}\n\n\nשלום עולם\n{WORDS}"))
    for width in (520, 380):
        pane.resize(width, 420)
        voice, page = pane.voice(), pane.sheet.page  # type: ignore[union-attr]
        assert voice
        for place in range(0, len(page.text), 37):
            start, _ = caret.line_bounds(page, min(place, int(page.blocks.ends[page.blocks.at(place)])))
            cursor = QTextCursor(voice.document())
            cursor.setPosition(voice._offsets.to_utf16(place))
            cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
            if page.text[place] != "\n":
                assert voice._offsets.to_code_point(cursor.position()) == start


def test_kinds_are_told_as_lines_under_the_words(open_pane: Callable[[Collation], TextPane]) -> None:
    maker = Maker().match("one two three four", "one two 3 four")
    pane = open_pane(maker.made())
    voice = pane.voice()
    assert voice
    cursor = QTextCursor(voice.document())
    lines = []
    for place in (2, 10):
        cursor.setPosition(place)
        lines.append(cursor.charFormat().underlineStyle())
    assert lines[0] != lines[1]


@pytest.mark.slow
def test_a_book_is_told_without_being_copied_for_each_question(open_pane: Callable[[Collation], TextPane]) -> None:
    pane = open_pane(plain(f"{WORDS}\n\n" * 40_000))
    voice = pane.voice()
    assert voice
    document = voice.document()
    count = text_of(pane).characterCount()
    assert count > 4_000_000
    assert text_of(pane).text(count // 2, count // 2 + 20)
    text_of(pane).setCursorPosition(count - 10)
    assert 0 <= pane.y_of(pane.selecting.head) <= pane.viewport().height()  # type: ignore[union-attr]
    assert voice.document() is document
    laid_out = sum(document.findBlockByNumber(n).layout().lineCount() > 0 for n in range(0, 80_000, 2))
    assert laid_out < 60, "no more than what is seen"


def test_the_caret_is_told_and_what_it_comes_upon(
    heard: list[QAccessibleEvent], open_pane: Callable[[Collation], TextPane], qtbot: QtBot
) -> None:
    maker = Maker().match("one two three four", "one two 3 four")
    pane = open_pane(maker.made())
    heard.clear()
    qtbot.keyClick(pane, Qt.Key.Key_Right)
    assert pane.selecting, "no caret has to be put first"
    assert pane.selecting.head == 1, "no caret has to be put first"
    assert [event.type() for event in heard] == [Event.TextCaretMoved, Event.TextSelectionChanged]
    heard.clear()
    pane.selecting.put(9)
    pane._selected()
    pane._selected()
    said = [event.message() for event in heard if event.type() == Event.Announcement]
    assert said == ["substitution, wording"], "once"


def test_the_caret_goes_where_the_reader_is_led(
    reader: Reader, window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AccessibleArea, "heard", True)
    window.workspace.select(3)
    variant = window.workspace.current
    assert variant
    assert reader.left.selecting
    assert reader.right.selecting
    assert reader.left.selecting.head == variant.base.start
    assert reader.right.selecting.head == variant.reading.start


def test_who_needs_no_tool_pays_nothing(reader: Reader, window: Window) -> None:
    window.workspace.select(3)
    assert reader.left._voice is None
    assert reader.left.selecting
    assert not reader.left.caret_used, "a caret goes along, and none is seen"


def test_the_inline_view_is_told_as_well(reader: Reader, window: Window) -> None:
    reader.choose("inline")
    pane = window.views.inline.pane
    assert pane.inlined
    assert text_of(pane).text(0, 200) == pane.inlined.text[:200]
    before = pane.inlined
    window.workspace.levels = frozenset()
    assert pane.inlined is not before
    assert text_of(pane).characterCount() == len(pane.inlined.text)


def test_without_a_text_there_is_none(open_pane: Callable[[Collation], TextPane]) -> None:
    pane = open_pane(plain("words"))
    assert text_of(pane).characterCount() == 5
    pane.workspace.collation = None
    assert QAccessible.queryAccessibleInterface(pane).textInterface() is None


@pytest.mark.slow
def test_windows_come_and_go_while_a_tool_asks(qtbot: QtBot) -> None:
    gc.collect()
    gc.freeze()  # each collection below then looks at what these windows leave, not at all of the program
    try:
        for turn in range(30):
            workspace = Workspace(load("light"))
            pane = TextPane(workspace, "A")
            workspace.setParent(pane)
            pane.show()
            workspace.collation = plain(WORDS)
            face = QAccessible.queryAccessibleInterface(pane)
            assert face.textInterface().text(0, 3) == "Thé"
            assert face.valueInterface() is None
            workspace.collation = plain(WORDS[4:])
            assert face.textInterface().text(0, 5) == "first"
            gc.collect()
            if turn % 2:
                shiboken6.delete(pane)
            else:
                pane.close()
                pane.deleteLater()
            del pane, face, workspace
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            gc.collect()
    finally:
        gc.unfreeze()


def test_a_mistake_of_ours_is_no_crash(
    open_pane: Callable[[Collation], TextPane], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    pane = open_pane(plain("words"))

    def fail(*_: object) -> None:
        raise RuntimeError("a mistake")

    monkeypatch.setattr("viewer.ui.textarea.accessible_text.AccessibleText.tell", fail)
    assert QAccessible.queryAccessibleInterface(pane).textInterface() is None
    assert "the text could not be told" in caplog.text


_PROGRAM = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from tests.ui.samples import plain
from viewer.ui.views.pair.text_pane import TextPane
from viewer.ui.theme.theme import load
from viewer.ui.state.workspace import Workspace

application = QApplication([])
panes = [TextPane(Workspace(load("light")), sigil) for sigil in "AB"]
for pane in panes:
    pane.show()
    pane.workspace.collation = plain("some words")
    assert QAccessible.queryAccessibleInterface(pane).textInterface().text(0, 4) == "some"
print("asked")
"""


@pytest.mark.slow
def test_the_program_ends_in_order_though_a_tool_has_asked() -> None:
    """Else Python would delete at its end what Qt holds on to."""
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], cwd=root, capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.returncode, done.stdout) == (0, "asked\n"), done.stderr
