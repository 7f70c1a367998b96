"""The framings: the words that tell them apart, side by side, the echoes, and the ways from there into the texts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.ui import samples
from tests.ui.reader import Reader
from viewer.phrasing import reasons
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.widgets.framing_text import FramingText
from viewer.ui.widgets.list_rows import ROW
from viewer.ui.widgets.word_chips import WordChips


def click(qtbot: QtBot, chips: WordChips, word: str) -> None:
    rows = [row for row in range(chips.rows.rowCount()) if chips.rows.index(row).data(ROW).words == word]
    place = chips.visualRect(chips.rows.index(rows[0]))
    chips.scrollTo(chips.rows.index(rows[0]))
    place = chips.visualRect(chips.rows.index(rows[0]))
    qtbot.mouseClick(chips.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


def selected(window: Window, sigil: str) -> str:
    return window.reading.pane(sigil).selected_text


def test_the_first_glance_says_what_is_the_same_and_what_tells_the_framings_apart(reader: Reader) -> None:
    heading = reader.detail_heading
    assert heading == "The two share 1,245 words in 1 passage, and not one word of them was changed."
    first, second, what, how = reader.detail.split("\n")
    assert first.startswith("A\t")
    assert "disrupt" in first
    assert "embarrass" in first
    assert "Russophobia" in second
    assert "cooperate" in second
    assert what.startswith("These words tell the framing of A")
    assert how.startswith("Alt+Down")


def test_f4_without_framing_says_so_and_stays_at_the_texts(reader: Reader, window: Window) -> None:
    words = "The council met in March and heard the report of the minister on the talks."
    window.opening.paste(words, words.replace("March", "May"))
    assert not window.workspace.collation.framing  # type: ignore[union-attr]
    reader.press(Qt.Key.Key_F4)
    assert reader.screen == "texts"
    assert reader.message == "No framing: every word belongs to a shared passage."


def test_framing_is_counted_in_one_way_everywhere(window: Window) -> None:
    made = samples.Maker().frame("A", "A headline here\n\n", "headline").match("What both of them have to say.\n\n")
    made.frame("A", "Leave a comment", "furniture").frame("B", "Two words\n\n", "lead-out")
    window.workspace.collation = made.made()
    found = window.workspace.key_words.words
    assert found is not None
    assert found.words == (3, 2), "in the detail and both framings side by side: furniture is no framing of a text"
    assert window.status.framing.text() == "framing: A 3 words, B 2"
    rows = window.framing.rows
    headings = [row.label for row in (rows.index(n).data(ROW) for n in range(rows.rowCount())) if row.header]
    assert headings == ["A · 3 words of framing · 3 words of furniture", "B · 2 words of framing"]


def test_the_texts_open_where_the_framing_ends(reader: Reader, window: Window) -> None:
    match = window.workspace.collation.matches[0]
    for pane, span in ((reader.left, match.base), (reader.right, match.reading)):
        y = pane.y_of(span.start, exactly=True)
        assert 0 < y < pane.viewport().height(), "the end of the framing stands above it, the passage below"


def test_f4_sets_the_framings_side_by_side_and_escape_leads_back(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.press(Qt.Key.Key_F4)
    assert reader.screen == "framings"
    names = [button.text() for button in window.framings.findChildren(QPushButton, "roleName")]
    assert names[:2] == ["Headline · 21 words", "Headline · 15 words"]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert reader.screen == "texts"
    assert reader.left.hasFocus()


def test_a_word_leads_to_each_of_its_places_in_turn(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.turn_to("framing")
    chips = window.framing.chips["A"]
    seen = []
    for _ in range(3):
        click(qtbot, chips, "disrupt")
        seen.append(window.workspace.selection)
        assert selected(window, "A").casefold() == "disrupt"
    assert seen[0] != seen[1]
    assert seen[0] == seen[2]


def test_side_by_side_a_word_is_shown_where_it_stands(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.press(Qt.Key.Key_F4)
    click(qtbot, window.framings.chips["B"], "Russophobia")
    pointed = [cell.pointed for cell in window.framings.findChildren(FramingText) if cell.pointed]
    assert [place.of(window.workspace.collation.witnesses[1].text) for place in pointed] == ["Russophobia"]
    reader.click(window.framings.back)
    assert selected(window, "B") == "Russophobia"


def test_return_on_a_word_does_what_a_click_does(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.turn_to("framing")
    chips = window.framing.chips["A"]
    chips.setFocus()
    chips.setCurrentIndex(chips.rows.index(0))
    qtbot.keyClick(chips, Qt.Key.Key_Return)
    assert selected(window, "A").casefold() == chips.rows.index(0).data(ROW).words.casefold()


def test_every_word_is_said_with_its_figures(reader: Reader, window: Window) -> None:
    reader.turn_to("framing")
    chips = window.framing.chips["A"]
    spoken = [chips.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(chips.rows.rowCount())]
    assert any(words.startswith("disrupt: 2 here, 0 in the other framing, G² 0.9") for words in spoken)
    assert any(words.startswith("propaganda: once here, not in the other framing") for words in spoken)


def test_an_echo_brings_both_of_its_sentences_into_view(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.press(Qt.Key.Key_F4)
    echo = window.workspace.collation.echoes[0]
    place = window.framings.echoes.visualRect(window.framings.rows.index(0)).center()
    qtbot.mouseClick(window.framings.echoes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.screen == "texts"

    def seen() -> None:
        for pane, span in ((reader.left, echo.base), (reader.right, echo.reading)):
            assert pane.selected_text == span.of(pane.sheet.text)
            assert 0 <= pane.y_of(span.start, exactly=True) < pane.viewport().height()

    qtbot.waitUntil(lambda: not _fails(seen), timeout=5000)


def _fails(check: Callable[[], None]) -> bool:
    try:
        check()
    except AssertionError:
        return True
    return False


def test_a_role_leads_to_the_text(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.press(Qt.Key.Key_F4)
    last = window.framings.findChildren(QPushButton, "roleName")[-1]
    with qtbot.waitSignal(window.workspace.reveal) as heard:
        last.click()
    assert heard.args[0] == "B"
    assert reader.screen == "texts"


def test_another_pair_is_shown_when_it_comes(reader: Reader, window: Window) -> None:
    reader.press(Qt.Key.Key_F4)
    window.workspace.collation = samples.memo()
    names = [button.text() for button in window.framings.findChildren(QPushButton, "roleName")]
    assert any(name.startswith("Lead-in · ") for name in names)
    window.workspace.collation = samples.plain("a b c")
    assert window.framing.empty.isVisibleTo(window.framing)


@pytest.mark.parametrize(("start", "words"), [(0, "at the very beginning"), (21, "after “…")])
def test_a_moved_passage_says_from_where_to_where(start: int, words: str) -> None:
    whole = samples.Maker().moved("the words that move. ", "", "what stands between them here. ").made()
    moved = whole.matches[0]
    assert moved.transposed
    said = reasons.why_moved(moved, whole)
    assert said.startswith("Moved: in A it stands at the very beginning; in B it stands after “…")
    assert words in said
    assert whole.matches[0].reading != Span(start, start)
