"""The framings: the words that tell them apart, side by side, the echoes, and the ways from there into the texts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui import samples
from tests.ui.reader import Reader
from viewer.phrasing import reasons
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.panels.dialogs.about_dialog import AboutDialog
from viewer.ui.widgets.framing.framing_heads import PassageBar, RoleHead
from viewer.ui.widgets.lists.key_word_list import KeyWordList
from viewer.ui.widgets.lists.list_rows import ROW


def click(qtbot: QtBot, words: KeyWordList, word: str) -> None:
    rows = [row for row in range(words.rows.rowCount()) if words.rows.index(row).data(ROW).words == word]
    place = words.visualRect(words.rows.index(rows[0]))
    qtbot.mouseClick(words.viewport(), Qt.MouseButton.LeftButton, pos=place.center())


def pointed(window: Window, sigil: str) -> list[str]:
    """The words that are lit up in the framing of this text."""
    text = window.workspace.collation.witness(sigil).text
    cells = [cell for (own, _), cell in window.framings.grid.cells.items() if own == sigil]
    return [place.of(text) for cell in cells for place in cell.text.pointed]


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
    heads = window.framings.findChildren(RoleHead)
    names = [(head.name.text().strip() if head.name else "", head.count.text()) for head in heads]
    assert names[:2] == [("Headline", "21 words"), ("", "15 words")], "one name for the row, its length on each side"
    assert window.side.currentWidget() is window.framing
    assert window.framing_bar.isVisible()
    assert not window.toolbar.isVisible()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert reader.screen == "texts"
    assert reader.left.hasFocus()
    assert window.side.currentWidget() is window.variants, "the list that was in front before"
    assert window.toolbar.isVisible()


def test_a_word_leads_to_each_of_its_places_in_turn(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.turn_to("framing")
    seen = []
    for _ in range(3):
        click(qtbot, window.framing.words["A"], "disrupt")
        seen.append(window.workspace.selection)
        assert selected(window, "A").casefold() == "disrupt"
    assert seen[0] != seen[1]
    assert seen[0] == seen[2]


@pytest.mark.slow
def test_side_by_side_a_word_is_shown_where_it_stands(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.press(Qt.Key.Key_F4)
    click(qtbot, window.framing.words["B"], "Russophobia")
    assert reader.screen == "framings"
    assert pointed(window, "B") == ["Russophobia"]
    reader.click(window.framing_bar.back)
    assert selected(window, "B") == "Russophobia"


def test_return_on_a_word_does_what_a_click_does(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.turn_to("framing")
    words = window.framing.words["A"]
    words.setFocus()
    words.setCurrentIndex(words.rows.index(0))
    qtbot.keyClick(words, Qt.Key.Key_Return)
    assert selected(window, "A").casefold() == words.rows.index(0).data(ROW).words.casefold()


def test_every_word_is_said_with_its_figures(reader: Reader, window: Window) -> None:
    reader.turn_to("framing")
    words = window.framing.words["A"]
    spoken = [words.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(words.rows.rowCount())]
    assert len(spoken) == 8
    assert spoken[0] == "Khrushchev: 5 in A, none in B. The shared passage has it too."
    assert any(said.startswith("disrupt: 2 in A, none in B. Words said equally often are ordered") for said in spoken)
    assert [words.rows.index(row).data(ROW).number for row in range(6)] == ["1", "2", "3", "4", "=", "="]
    other = window.framing.words["B"].rows
    assert other.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("proposal: 4 in B, 1 in A.")


def test_only_the_listed_words_are_marked_and_those_pointed_at_are_lit(reader: Reader, window: Window) -> None:
    reader.press(Qt.Key.Key_F4)
    words = window.framing.words["B"]
    cells = [cell for cell in window.framings.grid.cells.values() if cell.sigil == "B"]
    marked = {place for cell in cells for place, _ in cell.text._marks}
    listed = [words.rows.item(words.rows.index(row)).word for row in range(words.rows.rowCount())]
    assert marked == {place for word in listed for place in word.places}
    words.entered.emit(words.rows.index(0))
    assert {word.casefold() for word in pointed(window, "B")} == {"proposal"}
    assert len(pointed(window, "B")) == 4
    QApplication.sendEvent(words, QEvent(QEvent.Type.Leave))
    assert pointed(window, "B") == []


@pytest.mark.slow
def test_a_long_framing_is_folded_and_unfolded_for_a_word_in_it(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.press(Qt.Key.Key_F4)
    cell = window.framings.grid.cells["A", "lead-in"]
    assert cell.more.text() == "Show the other 296 words"
    assert cell.text.shown[-1].words.endswith("far different picture:"), "at the end of a paragraph"
    click(qtbot, window.framing.words["A"], "countering")
    assert cell.unfolded
    assert pointed(window, "A") == ["countering"]
    reader.click(cell.more)
    assert not cell.unfolded


def test_markup_is_not_shown(reader: Reader, window: Window) -> None:
    reader.press(Qt.Key.Key_F4)
    words = [cell.text.toPlainText() for cell in window.framings.grid.cells.values()]
    assert words[1] == "MOLOTOV'S PROPOSAL THAT The USSR Join Nato\nPosted on February 1, 2024 by Vyacheslav Molotov"
    assert any("courtesy of the Digital Archive at" in one for one in words)
    assert not any("##" in one or "<u>" in one for one in words)


@pytest.mark.slow
def test_the_head_says_what_the_text_says_of_itself_and_no_more(reader: Reader, window: Window) -> None:
    reader.press(Qt.Key.Key_F4)
    first, second = (window.framings.grid.heads[sigil] for sigil in "AB")
    assert first.title.text().startswith("Diplomacy With A Smile")
    assert first.facts.accessibleName() == "No date in the text"
    assert second.facts.accessibleName() == "Posted on February 1, 2024 by Vyacheslav Molotov"
    assert "Add date or address" in first.facts.text()
    first.facts.linkActivated.emit("edit")
    (dialog,) = window.findChildren(AboutDialog)
    dialog.fields["date"].setText("7 May 2014")
    dialog.fields["author"].setText("George <Gruenthal>")
    dialog.keep.click()
    head = window.framings.grid.heads["A"].facts
    assert head.accessibleName() == "7 May 2014, George <Gruenthal>"
    assert "&lt;Gruenthal&gt;" in head.text()
    assert "Edit" in head.text()


def test_a_sentence_sums_up_what_is_shared_and_how_each_side_introduces_it(reader: Reader, window: Window) -> None:
    reader.press(Qt.Key.Key_F4)
    said = window.framings.summary.text()
    assert "Both carry one passage of 1,245 words, word for word; they differ in 23 places:" in said
    assert "19 of typography, 4 of spacing." in said
    assert "A introduces it in 384 words that speak of <i>embarrass</i>, <i>disrupt</i>, <i>reactionary</i>" in said
    assert "B in 79 that speak of <i>important</i>, <i>light</i>" in said
    (bar,) = window.framings.grid.bars
    assert bar.accessibleName().startswith("The shared passage: 1,245 words in both, the same, 23 differences")


@pytest.mark.slow
def test_a_note_on_a_framing_is_one_key_away_and_is_counted_there(reader: Reader, window: Window) -> None:
    reader.press(Qt.Key.Key_F4)
    cell = window.framings.grid.cells["B", "lead-in"]
    cell.text.setFocus()
    reader.write("What B makes of it")
    reader.save()
    (note,) = window.workspace.notebook.notes
    assert window.workspace.notebook.places(note) == {"B": cell.spans[0]}
    assert reader.screen == "framings"
    heads = window.framings.findChildren(RoleHead)
    assert [head.notes.text() for head in heads if not head.notes.isHidden()] == ["1 note"]
    window.workspace.set_note_target(None)
    (head,) = (head for head in heads if not head.notes.isHidden())
    reader.click(head.notes)
    assert window.workspace.note_target.note == note
    assert window.editor.paper.toPlainText() == "What B makes of it"


def test_a_note_on_the_shared_passage_is_written_at_its_bar(reader: Reader, window: Window) -> None:
    reader.press(Qt.Key.Key_F4)
    (bar,) = window.framings.grid.bars
    bar.setFocus()
    reader.write("The same memo")
    reader.save()
    (note,) = window.workspace.notebook.notes
    assert window.workspace.notebook.places(note) == dict(window.workspace.collation.passages[0].places)
    assert reader.screen == "framings"
    assert bar.notes.text() == "1 note"


@pytest.mark.slow
def test_return_on_the_bar_leads_to_the_passage_and_so_does_a_variant_in_the_list(
    reader: Reader, window: Window, qtbot: QtBot
) -> None:
    reader.press(Qt.Key.Key_F4)
    (bar,) = window.framings.grid.bars
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert reader.screen == "texts"
    reader.press(Qt.Key.Key_F4)
    window.workspace.select(3)
    assert reader.screen == "texts"


def test_words_selected_in_a_framing_are_the_place_for_a_note(reader: Reader, window: Window) -> None:
    reader.press(Qt.Key.Key_F4)
    text = window.framings.grid.cells["B", "lead-out"].text
    cursor = text.textCursor()
    start = text.toPlainText().index("Digital Archive at")
    cursor.setPosition(start)
    cursor.setPosition(start + len("Digital Archive at"), cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    sigil, span = window.workspace.selection
    assert span.of(window.workspace.collation.witness(sigil).text) == "Digital Archive</u> at"


@pytest.mark.slow
def test_an_echo_brings_both_of_its_sentences_into_view(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.press(Qt.Key.Key_F4)
    echo = window.workspace.collation.echoes[0]
    spoken = window.framing.echoes.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Echo, likely, lead-in and headline: The USSR then replied"), "a word and no number"
    grid = window.framings.grid
    assert grid.ends_of(echo) == [], "one of them is folded away"
    place = window.framing.echoes.visualRect(window.framing.echoes.rows.index(0)).center()
    qtbot.mouseClick(window.framing.echoes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reader.screen == "framings"
    left, right = grid.ends_of(echo)
    assert right.x() - left.x() == 24
    reader.click(window.framing_bar.back)

    def seen() -> None:
        for pane, span in ((reader.left, echo.base), (reader.right, echo.reading)):
            assert pane.selected_text == span.of(pane.sheet.text)
            assert 0 <= pane.y_of(span.start, exactly=True) < pane.viewport().height()

    qtbot.waitUntil(lambda: not _fails(seen), timeout=5000)


def test_who_looks_for_words_is_led_to_the_texts(reader: Reader, window: Window) -> None:
    reader.press(Qt.Key.Key_F4)
    reader.choose("find")
    assert reader.screen == "texts"
    assert window.views.find_bar.isVisible()


@pytest.mark.slow
def test_escape_leads_back_from_wherever_the_keyboard_is(reader: Reader, window: Window, qtbot: QtBot) -> None:
    for name in ("cell", "bar", "words", "echoes"):
        reader.press(Qt.Key.Key_F4)
        grid, panel = window.framings.grid, window.framing
        at = {"cell": grid.cells["A", "lead-in"].text, "bar": grid.bars[0], "words": panel.words["A"]}
        qtbot.keyClick(at.get(name, panel.echoes), Qt.Key.Key_Escape)
        assert reader.screen == "texts", name


@pytest.mark.slow
def test_a_role_is_named_by_hand_kept_and_undone(reader: Reader, window: Window) -> None:
    reader.press(Qt.Key.Key_F4)
    before = window.workspace.collation
    menu = window.framings.names_menu("headline")
    shown = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in shown if not action.isEnabled()] == ["In A it is", "In B it is"]
    names = [action for action in shown if action.isEnabled()]
    assert [action.text() for action in names if action.isChecked()] == ["Headline", "Headline"]
    (lead_in,) = (action for action in names[6:] if action.text() == "Lead-in")
    lead_in.trigger()
    found = window.workspace.collation
    assert next((one.role, one.by_reader) for one in found.framing if one.witness == "B") == ("lead-in", True)
    assert ("B", "headline") not in window.framings.grid.cells
    cell = window.framings.grid.cells["B", "lead-in"]
    assert cell.words == 15 + 79
    assert "✎ 94 words" in [head.count.text() for head in window.framings.findChildren(RoleHead)]
    rows = window.decisions.rows
    listed = [rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]
    assert any("Framing called “lead-in”" in row for row in listed)
    (kept,) = window.workspace.notebook.decisions
    assert (kept.kind, kept.value) == ("role", {"role": "lead-in"})
    reader.choose("undo")
    assert window.workspace.collation == before
    assert reader.screen == "framings"
    assert window.framings.grid.cells["B", "headline"].words == 15


@pytest.mark.parametrize("width", [1000, 1440, 2600])
def test_no_line_is_longer_than_75_letters(reader: Reader, window: Window, width: int) -> None:
    window.resize(width, 900)
    reader.press(Qt.Key.Key_F4)
    text = window.framings.grid.cells["A", "lead-in"].text
    block = text.document().begin()
    lines = []
    while block.isValid():
        lines += [block.layout().lineAt(number).textLength() for number in range(block.layout().lineCount())]
        block = block.next()
    assert 30 < max(lines) <= 82, "75 of the average letter"
    left, right = (window.framings.grid.cells[sigil, "lead-in"] for sigil in "AB")
    assert left.height() == right.height()
    assert left.y() == right.y()
    assert abs(left.width() - right.width()) <= 1


def _fails(check: Callable[[], None]) -> bool:
    try:
        check()
    except AssertionError:
        return True
    return False


@pytest.mark.slow
def test_another_pair_is_shown_when_it_comes(reader: Reader, window: Window) -> None:
    reader.press(Qt.Key.Key_F4)
    window.workspace.collation = samples.memo()
    names = [head.name.text().strip() for head in window.framings.findChildren(RoleHead) if head.name]
    assert "Lead-in" in names
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


def test_the_link_to_a_passage_is_not_broken(reader: Reader, window: Window) -> None:
    reader.choose("framings")
    bars = window.framings.findChildren(PassageBar)
    assert bars
    assert all("Read\u00a0it</a>" in bar.words.text() for bar in bars)
