"""A note lands on words that the reader sees: going elsewhere ends a selection, and the note box names its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from tests.ui.samples import wheel
from viewer.collation.model.model import Echo
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.commands import navigate, notes

MODIFIER = Qt.KeyboardModifier
ALT, CTRL = MODIFIER.AltModifier, MODIFIER.ControlModifier
KEY = Qt.Key
WORDS = "General European Agreement"


@pytest.fixture
def window(window: Window) -> Window:
    """A window in which all ways are gone at once."""
    window.reading.scroll_sync.smooth = False
    return window


def text(window: Window, sigil: str = "A") -> str:
    assert window.workspace.collation is not None
    return window.workspace.collation.witness(sigil).text


def select(window: Window, words: str = WORDS, sigil: str = "A") -> Span:
    """Select words as a reader does who drags over them."""
    start = text(window, sigil).index(words)
    pane = window.reading.pane(sigil)
    pane.show_place(start, 200)
    pane.setFocus()
    pane.select(Span(start, start + len(words)))
    return pane.selecting.span  # type: ignore[union-attr]


def selected(window: Window) -> list[str]:
    return [pane.selected_text for pane in (window.reading.left, window.reading.right)]


def write(window: Window, qtbot: QtBot, words: str = "a note") -> str:
    """Write by hand where the keys lead; what the box was headed by before the first key."""
    qtbot.keyClick(window, KEY.Key_M, CTRL | ALT)
    heading = window.editor.heading.text()
    qtbot.keyClicks(window.editor.paper, words)
    window.reading.left.setFocus()
    return heading


def saved_title(window: Window, words: str = "a note") -> str:
    """What the place is called at which the note was really kept."""
    notebook = window.workspace.notebook
    (note,) = [note for note in notebook.notes if note.text == words]
    notes.open_note(window.workspace, note)
    return notes.title(window.workspace.note_target.target, window.workspace.collation)


def in_view(window: Window) -> bool:
    target = window.workspace.note_target.target
    assert target is not None
    seen = {sigil: window.reading.pane(sigil).seen() for sigil in target.places}
    return all(seen[s].start <= span.start <= seen[s].end for s, span in target.places.items())


def by_key(key: KEY, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Callable[..., None]:
    return lambda window, qtbot: qtbot.keyClick(window, key, modifiers)


def find(window: Window, qtbot: QtBot) -> None:
    window.views.find_bar.open()
    window.views.find_bar.field.setText("Dulles" if "Dulles" in text(window) else "security")
    qtbot.waitUntil(lambda: window.workspace.text_search.number is not None)
    qtbot.keyClick(window, KEY.Key_F3)


def click_framing(window: Window, qtbot: QtBot) -> None:
    reader = Reader(window, qtbot)
    reader.turn_to("framing")
    reader.click_row("framing", -1)


def click_variant(window: Window, qtbot: QtBot) -> None:
    Reader(window, qtbot).click_row("variants", -1)


def click_band(window: Window, qtbot: QtBot) -> None:
    bands = window.reading.bands
    bands.grab()
    qtbot.mouseClick(bands, Qt.MouseButton.LeftButton, pos=QPoint(32, bands.height() // 2))


def click_plot(window: Window, qtbot: QtBot) -> None:
    window.views.show_plot()
    plot = window.views.plot.plot
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=plot.rect().center())


def go_to(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, KEY.Key_G, CTRL)


def lead_to_echo(window: Window, qtbot: QtBot) -> None:
    navigate.go_to_echo(window.workspace, Echo("B", Span(40, 90), Span(30, 70), 0.8, ()))


WAYS = {
    "next": by_key(KEY.Key_Down, ALT),
    "previous": by_key(KEY.Key_Up, ALT),
    "first": by_key(KEY.Key_Home, ALT),
    "last": by_key(KEY.Key_End, ALT),
    "passage": by_key(KEY.Key_PageDown, ALT),
    "back": by_key(KEY.Key_Return, ALT),
    "go to": go_to,
    "found": find,
    "framing": click_framing,
    "listed": click_variant,
    "band": click_band,
    "plot": click_plot,
    "echo": lead_to_echo,
}


@pytest.mark.parametrize("way", WAYS)
def test_going_elsewhere_ends_the_selection(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    monkeypatch.setattr("viewer.ui.dialogs.ask_number", lambda *_: 20)
    window.workspace.select(2)
    span = select(window)
    assert window.workspace.selection == ("A", span)
    WAYS[way](window, qtbot)
    assert window.workspace.selection != ("A", span)
    assert WORDS not in selected(window)
    heading = write(window, qtbot)
    assert in_view(window)
    assert WORDS not in heading
    assert saved_title(window) == heading


def test_the_box_names_the_selected_words_before_a_key_is_pressed(reader: Reader, window: Window, qtbot: QtBot) -> None:
    window.workspace.select(2)
    on_variant = reader.note_heading
    assert on_variant.startswith("Note on variant 2: “")
    select(window)
    assert reader.note_heading == f"Note on “{WORDS}” in A and B"
    qtbot.mouseClick(reader.left.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 5))
    assert window.workspace.selection is None
    assert reader.note_heading == on_variant


def test_a_selection_that_is_rolled_out_of_sight_is_named_and_comes_back(
    reader: Reader, window: Window, qtbot: QtBot
) -> None:
    select(window)
    for _ in range(12):
        wheel(reader.left.viewport(), -1200)
    assert not in_view(window)
    assert reader.note_heading == f"Note on “{WORDS}” in A and B"
    assert write(window, qtbot) == f"Note on “{WORDS}” in A and B"
    assert in_view(window)
    assert reader.left.selected_text == WORDS
    (note,) = window.workspace.notebook.notes
    assert {anchor.quotation for anchor in note.anchors} == {WORDS}


def test_the_old_note_does_not_open_at_the_new_variant(reader: Reader, window: Window, qtbot: QtBot) -> None:
    select(window)
    write(window, qtbot, "on the words")
    reader.press(KEY.Key_Home, ALT)
    reader.press(KEY.Key_Down, ALT)
    reader.press(KEY.Key_M, CTRL | ALT)
    assert reader.paper == ""
    assert reader.note_heading.startswith("Note on variant 2: ")


@pytest.mark.parametrize("caret", [False, True])
def test_aligning_begins_where_the_reader_has_gone(reader: Reader, window: Window, qtbot: QtBot, caret: bool) -> None:
    select(window)
    if caret:
        qtbot.mouseClick(reader.left.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 5))
        assert reader.left.caret_used
    for variant in window.workspace.variants[:-1]:
        if variant.lemma.strip() and variant.base.start > text(window).index(WORDS) + 2000:
            break
    window.workspace.select(variant.id - 1)
    reader.press(KEY.Key_Down, ALT)
    reader.press(KEY.Key_S, ALT, at=reader.left)
    assert window.workspace.current == variant
    assert window.workspace.alignment.marked == ("A", variant.base)


def test_a_note_on_an_echo_is_on_both_of_its_sentences(window: Window, qtbot: QtBot) -> None:
    lead_to_echo(window, qtbot)
    assert selected(window) == [text(window)[40:90], text(window, "B")[30:70]]
    write(window, qtbot)
    (note,) = window.workspace.notebook.notes
    assert window.workspace.notebook.places(note) == {"A": Span(40, 90), "B": Span(30, 70)}


def test_only_one_pane_has_words_selected(window: Window) -> None:
    select(window, WORDS, "A")
    select(window, "Malenkov", "B")
    assert selected(window) == ["", "Malenkov"]
    assert window.workspace.selection is not None
    assert window.workspace.selection[0] == "B"


def test_the_first_half_of_a_link_stays_to_be_seen(reader: Reader, window: Window) -> None:
    select(window, WORDS, "A")
    reader.press(KEY.Key_S, ALT, at=reader.left)
    select(window, "Malenkov", "B")
    assert selected(window) == [WORDS, "Malenkov"]


@pytest.mark.parametrize(
    ("base", "reading", "heading"),
    [
        ("The sky was grey & wide", "The sky was blue & wide", "Note on variant 1: “grey” in A, “blue” in B"),
        ("The sky was very wide", "The sky was wide", "Note on variant 1: “very” in A"),
        ("The sky was wide", "The sky was very wide", "Note on variant 1: “very” in B"),
        ("The sky was R&D wide", "The sky was P&D wide", "Note on variant 1: “R&&D” in A, “P&&D” in B"),
    ],
)
def test_a_variant_is_named_by_the_words_of_the_sides_that_have_some(
    reader: Reader, window: Window, tmp_path: Path, base: str, reading: str, heading: str
) -> None:
    around = "It was a day in March, and nobody had come to the place where they used to meet. {} and nothing moved."
    for name, words in (("a.txt", base), ("b.txt", reading)):
        (tmp_path / name).write_text(around.format(words))
    reader.open([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])
    window.workspace.select(1)
    assert reader.note_heading == heading


def test_an_ampersand_is_no_key_of_the_label(reader: Reader, window: Window, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Research & development was the only thing that they were able to agree upon.")
    reader.open([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])
    select(window, "Research & development")
    assert reader.note_heading == "Note on “Research && development” in A and B"


def test_long_words_are_named_by_the_first_of_them(reader: Reader, window: Window) -> None:
    start = text(window).index(WORDS)
    reader.left.select(Span(start, start + 2000))
    heading = reader.note_heading
    assert heading.startswith(f"Note on “{WORDS}")
    assert "…” in " in heading
    assert len(heading) < 90


def test_what_white_space_is_is_said(reader: Reader, window: Window) -> None:
    collation = window.workspace.collation
    assert collation is not None
    number = next(v.id for v in collation.variants if not v.lemma.strip() and not v.text.strip())
    window.workspace.select(number)
    assert reader.note_heading.count("“")
    assert "“”" not in reader.note_heading


def test_the_caret_is_where_the_reader_was_led(reader: Reader, window: Window) -> None:
    reader.press(KEY.Key_End, ALT)
    current, left, right = window.workspace.current, reader.left, reader.right
    assert current is not None
    assert left.selecting is not None
    assert right.selecting is not None
    assert (left.selecting.head, right.selecting.head) == (current.base.start, current.reading.start)
    assert not left.caret_used  # nobody has put it there by hand: it would look like a mark
