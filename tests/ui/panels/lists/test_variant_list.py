"""The lists and the detail: what a row says, what stands character by character, and 100,000 rows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.collation.analysis.passages import passages
from viewer.collation.model.model import CATEGORIES, Collation, Echo, Match, Options, Variant, Variants
from viewer.collation.query import order
from viewer.collation.query.place_map import PlaceMap
from viewer.phrasing import characters, context, sentences
from viewer.text.reading.read import from_text
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.settings import Settings
from viewer.ui.state.workspace import Workspace
from viewer.ui.theme.theme import load
from viewer.ui.widgets.lists.list_rows import ROW
from viewer.ui.widgets.lists.words import facts_in_room


def variant(kind: str, level: str, lemma: str, text: str, base: int = 0, reading: int = 0) -> Variant:
    spans = Span(base, base + len(lemma)), Span(reading, reading + len(text))
    return Variant(1, 1, "B", kind, level, *spans, lemma, text)  # type: ignore[arg-type]


def collation(a: str, b: str, *variants: Variant) -> Collation:
    first, second = from_text(a), from_text(b)
    match = Match(1, "B", Span(0, len(a)), Span(0, len(b)), first.words, 0.9)
    matches, found = passages((match,), (first, second))
    made = Variants.of(variants, (first, second))
    return Collation((first, second), Options(), tuple(matches), made, passages=tuple(found))


MEMO_LIKE = (
    "The committee met on the third of June to consider the report of the harbour master, and nobody present was "
    "willing to defend the figures which he had laid before them in the spring of that year."
)
OTHER_LIKE = (
    "Rain fell again during the night and the lower bridge was carried away before morning, as it had been in the "
    "winter of the great flood, when the clerk read the telegram from the capital aloud to the members."
)
ALIKE = (
    "Cyrillic capital letter a and Cyrillic capital letter ve in A, "
    "Latin capital letter a and Latin capital letter b in B"
)


def test_a_letter_that_only_looks_the_same_is_named_in_the_list() -> None:
    found = variant("substitution", "spelling", "p\u0430pa", "papa", 3, 3)
    lines = context.in_two_lines(found, collation("is p\u0430pa so", "is papa so", found))
    assert ["".join(piece.text for piece in line) for line in lines] == [
        "is p\u0430pa so",
        "is papa (Cyrillic small letter a → Latin small letter a) so",
    ]


@pytest.mark.parametrize(
    ("lemma", "text", "words"),
    [
        ("“", '"', "curly quotation mark in A, straight quotation mark in B"),
        ("don\u2019t", "don't", "curly apostrophe in A, straight apostrophe in B"),
        ("…", "...", "ellipsis character in A, three dots in B"),
        ("\n", "\n\n", "one line break in A, two in B"),
        ("\n\n\n", "\n\n", "three line breaks in A, two in B"),
        (" ", "  ", "one space in A, two in B"),
        (" ", "\n\n", "space in A, paragraph break in B"),
        ("", "\n", "nothing in A, line break in B"),
        ("shall", "will", "“shall” in A, “will” in B"),
        ("colour", "color", "“colour” in A, “color” in B"),
        ("The", "the", "“The” in A, “the” in B"),
        ("word", "word,", "nothing in A, comma in B"),
        ("co\u00adoperate", "cooperate", "soft hyphen in A, nothing in B"),
        ("p\u0430p\u0430", "papa", "Cyrillic small letter a in A, Latin small letter a in B"),
        ("\u0410\u0412", "AB", ALIKE),
        ("", ",", "nothing in A, comma in B"),
        (" ", "\u00a0", "space in A, no-break space in B"),
        ("supposedly", "supposed", "“supposedly” in A, “supposed” in B"),
        ("x" * 30, "y" * 30, ""),
    ],
)
def test_a_difference_in_words(lemma: str, text: str, words: str) -> None:
    assert characters.difference(variant("substitution", "typography", lemma, text)) == words


def test_counts_and_shares_are_never_rounded_up() -> None:
    assert sentences.count_words(1) == "1 word"
    assert sentences.count_words(1256) == "1,256 words"
    assert sentences.share(0.9999) == "99 %"
    assert sentences.share(1.0) == "100 %"


def test_what_cannot_be_seen_is_named() -> None:
    assert characters.visible("a\u202eb\u00a0c\n") == "a[right-to-left override]b⍽c¶"


def test_the_detail_marks_the_characters_that_differ() -> None:
    found = variant("substitution", "wording", "supposedly", "supposed", 3, 3)
    whole = collation("is supposedly so", "is supposed so", found)
    base, reading = (context.in_detail(found, whole, sigil) for sigil in "AB")
    assert "".join(piece.text for piece in base) == "is supposedly so"
    assert [piece.text for piece in base if piece.style == "current"] == ["ly"]
    assert "".join(piece.text for piece in reading) == "is supposed so"


def test_an_omission_is_a_caret_on_the_other_side() -> None:
    found = variant("omission", "wording", "not ", "", 3, 3)
    reading = context.in_detail(found, collation("is not so", "is so", found), "B")
    assert [piece.text for piece in reading] == ["is ", context.CARET, "so"]


def test_a_row_has_the_words_of_a_over_those_of_b() -> None:
    found = variant("substitution", "wording", "black", "white", 3, 3)
    lines = context.in_two_lines(found, collation("is black or", "is white or", found))
    assert ["".join(piece.text for piece in line) for line in lines] == ["is black or", "is white or"]
    assert [[piece.text for piece in line if piece.style == "substitution"] for line in lines] == [["black"], ["white"]]


@given(st.text("ab c", max_size=60), st.text("xy", min_size=1, max_size=9))
def test_the_change_begins_early_in_its_row(before: str, word: str) -> None:
    found = variant("substitution", "wording", word, word + "z", len(before), len(before))
    for line in context.in_two_lines(found, collation(f"{before}{word}", f"{before}{word}z", found)):
        place = next(number for number, piece in enumerate(line) if piece.style)
        assert sum(len(piece.text) for piece in line[:place]) < 16


@pytest.mark.parametrize(
    ("span", "there"),
    [((0, 2), (0, 2)), ((3, 6), (3, 3)), ((7, 9), (3, 5)), ((0, 9), (0, 5)), ((4, 5), (3, 3))],
)
def test_a_selection_finds_its_partner(span: tuple[int, int], there: tuple[int, int]) -> None:
    found = variant("omission", "wording", "not ", "", 3, 3)
    whole = collation("is not so", "is so", found)
    assert PlaceMap(whole, "B").span_in("B", Span(*span)) == Span(*there)


def test_words_of_the_framing_have_no_partner() -> None:
    whole = collation("is not so", "is so")
    outside = Collation(whole.witnesses, whole.options, (Match(1, "B", Span(0, 2), Span(0, 2), 1, 1.0),))
    assert PlaceMap(outside, "B").span_in("B", Span(4, 9)) is None


def test_the_list_is_grouped_by_passage(window: Window) -> None:
    rows = window.variants.rows
    header = rows.index(0).data(ROW)
    assert header.header
    assert header.label == "Passage 1"
    assert header.facts == "1,245 words · 100 % unchanged"
    assert not rows.flags(rows.index(0)) & Qt.ItemFlag.ItemIsSelectable
    first = rows.index(1)
    assert first.data(ROW).number == "1"
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Variant 1, ")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


def test_a_group_is_folded_by_a_click_or_by_the_arrow_keys(window: Window, qtbot: QtBot) -> None:
    view, rows = window.variants.list, window.variants.rows
    count = rows.rowCount()
    window.workspace.select(1)
    heading = view.visualRect(rows.index(0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert rows.rowCount() == count - len(window.workspace.variants)
    assert rows.index(0).data(ROW).folded
    assert window.workspace.current is not None, "the reader is where they were"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert rows.rowCount() == count
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert rows.index(0).data(ROW).folded
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert [index.row() for index in view.selectedIndexes()] == [1]


def test_the_order_is_chosen_in_its_menu_and_remembered(reader: Reader, window: Window) -> None:
    panel = window.variants
    by_size = next(action for action in panel.arrange.menu().actions() if action.data() == "size")
    by_size.trigger()
    listed = [item for item in panel._source if isinstance(item, int)]
    sizes = order.sizes(window.workspace.variants)
    assert listed == [
        int(window.workspace.variants.ids[row]) for row in order.sorted_rows(window.workspace.variants, "size")
    ]
    assert sizes[listed[0] - 1] == sizes.max()
    assert panel.arrange.text() == "By size"
    assert window.settings.text("list/order") == "size"
    window.workspace.select(listed[1])
    assert panel.list.currentIndex().data(ROW).number == str(listed[1])


def test_headings_of_the_text_head_the_groups(reader: Reader, window: Window) -> None:
    parts = [("CHAPTER I.", MEMO_LIKE), ("CHAPTER II.", OTHER_LIKE)]
    a = "\n\n".join(line for part in parts for line in part)
    window.opening.paste(a, a.replace("harbour", "haven").replace("winter", "Winter"))
    rows = window.variants.rows
    heads = [rows.index(n).data(ROW) for n in range(rows.rowCount()) if rows.index(n).data(ROW).header]
    assert [head.label for head in heads] == ["CHAPTER I.", "CHAPTER II."]
    assert [head.facts for head in heads] == ["1 variant · 1 wording", "1 variant · all small"]


def test_the_slider_hides_what_is_small_and_says_so(reader: Reader, window: Window, qtbot: QtBot) -> None:
    panel, total = window.variants, len(window.workspace.variants)
    panel.slider.setFocus()
    qtbot.keyClick(panel.slider, Qt.Key.Key_Right)
    left = window.workspace.variants
    assert window.workspace.shown.filter.least == 1
    assert 0 < len(left) < total
    assert order.sizes(left).min() >= 1
    assert panel.amount.text() == "1 or more"
    assert panel.bring_back.text() == f"{total - len(left)} hidden by the filter · show all"
    panel.bring_back.click()
    assert panel.amount.text() == "any"
    assert len(window.workspace.variants) == total


def test_a_header_takes_the_highlight_from_no_variant(reader: Reader, window: Window, qtbot: QtBot) -> None:
    view = window.variants.list
    window.workspace.select(1)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert [index.row() for index in view.selectedIndexes()] == [1]
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert [index.row() for index in view.selectedIndexes()] == [1]
    assert window.workspace.current is not None
    assert reader.current == 1


def test_a_click_chooses_the_row_under_the_pointer(reader: Reader, window: Window) -> None:
    view, rows = window.variants.list, window.variants.rows
    window.workspace.select(1)
    last = view.indexAt(view.viewport().rect().bottomLeft() - QPoint(0, 60)).row()
    before = view.verticalScrollBar().value()
    reader.click(view.viewport(), view.visualRect(rows.index(last)).center())
    assert [index.row() for index in view.selectedIndexes()] == [last]
    assert reader.current == rows.item(rows.index(last))
    assert view.verticalScrollBar().value() == before, "the row does not run away from the pointer"


def test_what_is_hidden_is_said_in_a_sentence(reader: Reader, window: Window, qtbot: QtBot) -> None:
    total = len(window.workspace.variants)
    window.workspace.levels = frozenset()
    assert window.variants.empty.text() == f"No variant is shown: {total} are hidden."
    assert window.variants.empty.isVisible()
    reader.choose("show_all")
    assert window.workspace.levels == frozenset(CATEGORIES)


def test_the_detail_follows_the_current_variant(reader: Reader, window: Window) -> None:
    window.workspace.select(2)
    found = window.workspace.current
    assert found is not None
    shown = reader.detail.split("\n")
    assert shown[0].startswith("A\t")
    assert shown[1].startswith("B\t")
    assert shown[2].startswith("Aligned because ")


def test_the_detail_begins_at_its_head_where_no_words_of_framings_stand_in_it(reader: Reader, window: Window) -> None:
    window.opening.paste("She went home by the river.", "She went home along the river.")
    assert reader.detail.startswith("Alt+Down")


def test_framing_leads_to_the_text(reader: Reader, window: Window, qtbot: QtBot) -> None:
    reader.turn_to("framing")
    view, rows = window.framing.list, window.framing.rows
    assert rows.index(0).data(ROW).label.startswith("A · ")
    with qtbot.waitSignal(window.workspace.reveal) as heard:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(rows.index(1)).center())
    framing = window.workspace.collation.framing[0]
    assert heard.args == [framing.witness, framing.span]


@pytest.mark.slow
def test_a_hundred_thousand_rows_are_made_only_where_they_are_seen(qtbot: QtBot, settings: Settings) -> None:
    from viewer.ui.panels.lists.variant_list import VariantList

    text, other = "word " * 100_000, "Word " * 100_000
    found = tuple(
        Variant(i + 1, 1, "B", "substitution", "case", Span(5 * i, 5 * i + 4), Span(5 * i, 5 * i + 4), "word", "Word")
        for i in range(100_000)
    )
    panel = VariantList(workspace := Workspace(load("light")), settings)
    qtbot.addWidget(panel)
    made: list[object] = []
    make = panel.rows._make
    panel.rows._make = lambda item: (made.append(item), make(item))[1]
    panel.show()
    workspace.collation = collation(text, other, *found)
    workspace.select(90_000)
    qtbot.waitUntil(lambda: bool(made))
    panel.grab()
    assert panel.list.currentIndex().row() == 90_000
    assert len(made) < 2_000


def test_echoes_stand_below_the_variants_and_lead_to_the_text(qtbot: QtBot, settings: Settings) -> None:
    from viewer.ui.panels.lists.variant_list import VariantList

    panel = VariantList(workspace := Workspace(load("light")), settings)
    qtbot.addWidget(panel)
    panel.show()
    found = variant("substitution", "wording", "black", "white", 3, 3)
    echo = Echo("B", Span(0, 8), Span(3, 11), 0.41, ("black",))
    workspace.collation = replace(collation("is black or", "is white or", found), echoes=(echo,))
    rows = panel.rows
    assert rows.index(2).data(ROW).header
    assert rows.index(3).data(ROW).words == "is black"
    with qtbot.waitSignal(workspace.reveal) as heard:
        qtbot.mouseClick(
            panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualRect(rows.index(3)).center()
        )
    assert heard.args == ["A", echo.base]
    assert workspace.note_target.target.places == {"A": echo.base, "B": echo.reading}


def test_rows_that_are_read_stand_under_the_others(window: Window) -> None:
    def pixels() -> QImage:
        return window.variants.list.viewport().grab().toImage()

    window.workspace.read.mark([2], True)
    row = window.variants.list.visualRect(window.variants.rows.index(2, 0))
    read = pixels().copy(row.adjusted(48, 0, -row.width() // 2, 0))
    window.workspace.read.mark([2], False)
    fresh = pixels().copy(row.adjusted(48, 0, -row.width() // 2, 0))
    assert first_ink(read) == first_ink(fresh) < read.width()


def test_the_words_of_the_chosen_row_stand_under_the_others(window: Window) -> None:
    def row() -> QImage:
        view = window.variants.list
        box = view.visualRect(window.variants.rows.index(2, 0))
        return view.viewport().grab(box.adjusted(40, 2, -box.width() // 2, -2)).toImage()

    window.workspace.select(1)
    other = first_ink(row())
    window.workspace.select(2)
    assert first_ink(row()) == other


def first_ink(image: QImage) -> int:
    """The first column that is not of one color."""
    return next(
        (x for x in range(image.width()) if len({image.pixel(x, y) for y in range(2, image.height() - 2)}) > 1),
        image.width(),
    )


def test_the_arrow_of_a_heading_has_its_room_in_large_letters(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("viewer.ui.widgets.lists.variant_rows.px", lambda size: 2 * size)
    view = window.variants.list
    view.doItemsLayout()
    heading = view.visualRect(window.variants.rows.index(0))
    image = view.viewport().grab(heading.adjusted(8, 4, 8 - heading.width() + 40, -4)).toImage()
    assert first_ink(image.copy(24, 0, image.width() - 24, image.height())) >= 6, "a gap before the name"


def test_words_that_no_variant_has_are_named_and_the_filter_stays_in_its_place(reader: Reader, window: Window) -> None:
    panel = window.variants
    top = panel.words.mapTo(panel, QPoint()).y()
    panel.words.setText("nowhere at all")
    panel._apply_filter()
    assert panel.empty.text().startswith("No variant of the chosen levels has “nowhere at all”")
    panel.layout().activate()
    assert panel.words.mapTo(panel, QPoint()).y() == top
    window.workspace.shown.filter = replace(window.workspace.shown.filter, noted=True)
    assert panel.empty.text().startswith("No variant is shown"), "it may be the other question that hides them"


def test_a_heading_of_the_list_leaves_out_whole_facts() -> None:
    metrics = QFontMetrics(QFont())
    facts, wide = "6 variants · 4 wording", metrics.horizontalAdvance
    assert facts_in_room(facts, wide(facts) + 1, metrics) == facts
    assert facts_in_room(facts, wide(facts), metrics) == "6 variants"
    assert facts_in_room(facts, 0, metrics) == "6 variants", "one is always said"


def test_a_word_is_named_without_the_blank_beside_it() -> None:
    assert characters.difference(variant("omission", "wording", "not ", "")) == "“not” in A, nothing in B"


def test_a_hint_goes_with_the_texts_that_it_is_about(reader: Reader, window: Window) -> None:
    window.workspace.hint("No passage stands further on.", "passage")
    window.workspace.collation = window.workspace.collation
    assert reader.message == "No passage stands further on."
    window.opening.paste(MEMO_LIKE, MEMO_LIKE.replace("third", "fourth"))
    assert reader.message == ""
