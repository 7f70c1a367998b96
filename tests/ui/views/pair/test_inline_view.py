"""The two texts read as one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.collation.strategies import pairs
from tests.ui.pixels import colors
from tests.ui.reader import Reader
from tests.ui.samples import Maker, memo, wheel
from viewer.collation.collate import collate
from viewer.collation.model.model import (
    ACCIDENTALS,
    CATEGORIES,
    Category,
    Collation,
    Echo,
    Match,
    Options,
    Variant,
    Variants,
)
from viewer.collation.query.inline import inline
from viewer.text.reading.read import from_text
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.page.blocks import blocks
from viewer.ui.page.inline_text import InlineText, Way, inline_text
from viewer.ui.page.lines import RAISE
from viewer.ui.page.marks import MovedMark, framing_marks
from viewer.ui.page.paint import sign_of, tint_of
from viewer.ui.page.sheet import Sheet
from viewer.ui.theme.fonts import typeface
from viewer.ui.theme.theme import load

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
EVERY: frozenset[Category] = frozenset(CATEGORIES)


def made(collation: Collation, levels: frozenset[Category] = EVERY) -> InlineText:
    return inline_text(collation, "B", levels)


def test_the_lemma_stands_before_the_reading() -> None:
    found = made(Maker().match("one two three", "one dos three").made())
    assert found.text == "one two\u2009dos three"
    assert [(m.kind, m.span.of(found.text)) for m in found.marking.marks] == [("omission", "two"), ("insertion", "dos")]


def test_what_is_hidden_stands_as_the_base_has_it() -> None:
    collation = Maker().match("one two three", "one dos three and four").made()
    assert made(collation, frozenset()).text == "one two three"
    assert made(collation).text.endswith("three and four")


def test_what_a_rule_makes_the_same_is_not_marked() -> None:
    collation = Maker().match("one two three", "one dos three").made()
    every = collation.variants
    found = made(replace(collation, variants=replace(every, by_rule=np.ones(len(every), dtype=bool))))
    assert found.text == "one two three"
    assert not len(found.marking.marks)


def test_an_accidental_is_told_once() -> None:
    collation = Maker().match("the “draft” note", 'the "draft" note').made()
    found = made(collation)
    assert found.text == "the “draft” note"
    assert [mark.level for mark in found.marking.marks] == ["typography", "typography"]


def test_framing_bears_its_sigil_and_stands_apart() -> None:
    collation = (
        Maker().frame("A", "One head\n\n", "headline").frame("B", "Other lead ", "lead-in").match("shared words").made()
    )
    found = made(collation)
    assert found.text == "One head\n\nOther lead \n\nshared words"
    assert set(found.marking.names.values()) == {"A · headline", "B · lead-in"}


def test_a_moved_passage_is_named_at_both_its_places() -> None:
    found = made(Maker().match("head ").moved("what moved. ", "", "what stands between. ").made())
    assert list(found.marking.names.values()) == ["moved · part 2", "B has part 2 here"]
    assert [region.moved for region in found.marking.regions] == [False, True, False]


def test_a_name_where_a_paragraph_ends_stands_above_the_next() -> None:
    found = made(
        Maker().match("head\n\n").moved("what moved.\n\n", "", "what stands between.").match("\n\nfoot").made()
    )
    there = blocks(found.text)
    placed = framing_marks(found.marking, there, found.text)
    assert placed.labels == {1: "moved · part 2", 3: "B has part 2 here"}
    assert not placed.inline


def test_a_name_at_the_foot_has_room_above_the_last_line(qtbot: QtBot) -> None:
    found = made(Maker().match("head\n\n").moved("what moved.\n\n", "", "what stands between.\n").made())
    sheet = Sheet(found.text, found.marking, typeface())
    last = len(sheet.page.blocks) - 1
    assert list(sheet.page.frames.inline) == [last]
    assert sheet.page.set(last).lines[-1].top == round(RAISE * sheet.page.face.leading)


def test_places_lead_to_the_page_and_back() -> None:
    collation = memo()
    found, base = made(collation), collation.witnesses[0].text
    assert all(found.base.to_witness(int(page)) == place for place, page in enumerate(_pages(found, len(base))))
    for place, page in enumerate(_pages(found, len(base))):
        assert found.text[page] == base[place]


def _pages(found: InlineText, length: int) -> list[int]:
    return found.base.to_page(np.arange(length)).tolist()  # type: ignore[no-any-return]


@pytest.fixture
def reading(window: Window, qtbot: QtBot) -> Window:
    """The window with the two as one."""
    window.reading.scroll_sync.smooth = window.views.inline.pane.smooth = False
    qtbot.keyClick(window.reading.left, KEY.Key_F7)
    return window


def test_f7_goes_there_and_back_at_the_same_place(reader: Reader, window: Window, qtbot: QtBot) -> None:
    window.reading.scroll_sync.smooth = False
    window.reading.go_to("A", 5000)
    before = reader.left.seen()
    reader.press(KEY.Key_F7, at=reader.left)
    pane = window.views.inline.pane
    assert pane.isVisible()
    assert pane.hasFocus()
    assert not reader.left.isVisible()
    seen = pane.seen_of("A")
    assert seen.start <= 5000 <= seen.end
    qtbot.keyClick(pane, KEY.Key_F7)
    assert reader.left.isVisible()
    after = reader.left.seen()
    assert abs(after.start - before.start) < 400


def test_keys_step_through_the_variants(reading: Window, qtbot: QtBot) -> None:
    pane = reading.views.inline.pane
    for _ in range(9):
        qtbot.keyClick(pane, KEY.Key_Down, ALT)
    current = reading.workspace.current
    assert current is not None
    assert current.id == 9
    there = pane.page_of("A", current.base)
    assert pane.seen().start <= there.start < pane.seen().end


def test_a_level_goes_at_once_and_the_place_stays(reading: Window, qtbot: QtBot) -> None:
    pane = reading.views.inline.pane
    reading.views.inline.go_to("A", 6000)
    marks = len(pane.sheet.marking.marks) if pane.sheet else 0
    place = reading.views.inline.place
    qtbot.mouseClick(reading.toolbar.pills["typography"], Qt.MouseButton.LeftButton)
    assert pane.sheet is not None
    assert len(pane.sheet.marking.marks) < marks
    assert abs(reading.views.inline.place - place) < 100


def test_words_are_selected_and_copied(reading: Window, qtbot: QtBot) -> None:
    pane = reading.views.inline.pane
    qtbot.keyClick(pane, KEY.Key_A, CTRL)
    qtbot.keyClick(pane, KEY.Key_C, CTRL)
    assert pane.sheet is not None
    assert QGuiApplication.clipboard().text() == pane.sheet.text
    selection = reading.workspace.selection
    collation = reading.workspace.collation
    assert collation is not None
    assert selection == ("A", Span(0, len(collation.witnesses[0].text)))


def test_a_click_on_a_mark_makes_it_current(reading: Window, qtbot: QtBot) -> None:
    pane = reading.views.inline.pane
    reading.workspace.select(3)
    reading.workspace.select(None)
    assert pane.sheet is not None
    mark = next(m for m in pane.sheet.marking.marks if m.variant == 3)
    block = pane.sheet.page.blocks.at(mark.span.start)
    rect = pane.sheet.page.set(block).rects(mark.span.start, mark.span.end)[0]
    y = pane.sheet.page.text_top(block) - pane.top
    point = (rect.center() + QPointF(pane.sheet.left, y)).toPoint()
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert reading.workspace.current is not None
    assert reading.workspace.current.id == 3


def test_words_are_found_in_it(reading: Window, qtbot: QtBot) -> None:
    pane = reading.views.inline.pane
    qtbot.keyClick(pane, KEY.Key_F, CTRL)
    qtbot.keyClicks(reading.views.find_bar.field, "Russophobia")
    qtbot.waitUntil(lambda: not reading.workspace.text_search.busy)
    now = pane.found_now()
    assert now is not None
    assert pane.sheet is not None
    assert now.of(pane.sheet.text) == "Russophobia"
    assert pane.found(now.start, now.end) == [now]
    qtbot.keyClick(reading.views.find_bar.field, KEY.Key_Escape)
    assert pane.hasFocus()


def test_the_overviews_lead_and_the_wheel_zooms_both(reading: Window, qtbot: QtBot) -> None:
    inline_reading = reading.views.inline
    strip = inline_reading.overviews[1]
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, round(strip.y_of(4000))))
    seen = inline_reading.pane.seen_of("B")
    assert seen.start <= 4000 <= seen.end
    wheel(inline_reading.pane.viewport(), 120, CTRL)
    assert inline_reading.pane.face.zoom == reading.reading.left.face.zoom > 1


def test_another_pair_is_set_at_once(reading: Window) -> None:
    reading.workspace.collation = Maker().match("one two three", "one dos three").made()
    pane = reading.views.inline.pane
    assert pane.sheet is not None
    assert "dos" in pane.sheet.text


def test_echoes_are_told_on_both_sides() -> None:
    collation = (
        Maker()
        .frame("A", "The war was over by then. ", "lead-in")
        .frame("B", "By that time there was no war. ", "lead-in")
        .match("one two three", "one dos three")
        .made()
    )
    echo = Echo("B", Span(0, 25), Span(0, 30), 0.4, ("war",))
    found = made(replace(collation, echoes=(echo,)))
    spans = found.marking.echo_spans
    words = [found.text[start:end] for start, end in zip(spans.starts, spans.ends, strict=True)]
    assert words == ["The war was over by then.", "By that time there was no war."]


def test_a_note_has_its_sign_there_too(reader: Reader, window: Window) -> None:
    reader.choose("inline")
    pane = window.views.inline.pane
    assert not pane._brushes().noted
    window.workspace.select(3)
    reader.choose("note")
    window.editor.paper.setPlainText("a note")
    reader.save()
    variant = window.workspace.current
    assert variant
    assert pane._brushes().noted == [pane.page_of("A", variant.base).start]


MOVED_TO_THE_END = 'a 35\n\nU 18th\n\nthe \n\n[T]he “&c [day " reject[ed] see *** day o1d '
PUT_AT_THE_END = 'a 35\n\nU 18th\n\nthe  reject[ed] see *** day o1d \n\n[T]he “&c [day "'


@example(("", "one two"), EVERY, True)
@example((MOVED_TO_THE_END, PUT_AT_THE_END), frozenset({"wording", "case"}), True)
@example((MOVED_TO_THE_END, PUT_AT_THE_END), frozenset({"moved"}), True)
@example((" the the      council ", "    council  the the "), EVERY, False)
@given(pairs(), st.frozensets(st.sampled_from(CATEGORIES)), st.booleans())
def test_both_texts_lie_on_the_page_as_they_stand(
    pair: tuple[str, str], levels: frozenset[Category], work: bool
) -> None:
    """Every word of the base, struck or not; of the other, those that the base has and those that are put in."""
    collation = collate(tuple(map(from_text, pair)), Options(words=3, scope="work" if work else "passages"))
    found, texts = made(collation, levels), [witness.text for witness in collation.witnesses]
    assert "".join(texts[0][p : p + n] for p, n in _pieces(found.base)) == texts[0]
    readings = [Span(p, p + n) for p, n in _pieces(found.reading) if n]
    readings += [variant.reading for variant in _unset(collation, levels)]
    assert "".join(span.of(texts[1]) for span in sorted(readings)) == texts[1]
    for way, text in ((found.base, texts[0]), (found.reading, texts[1]), (found.alone, texts[1])):
        for (place, length), page in zip(_pieces(way), way.pages.tolist(), strict=True):
            assert found.text[page : page + length] == text[place : place + length]
    marks = [(mark.variant, mark.kind) for mark in found.marking.marks]
    assert len(marks) == len(set(marks))  # a lemma is struck once, and a reading set once
    for mark in found.marking.marks:
        variant = collation.variants[mark.variant - 1]
        assert variant.category in levels
        assert mark.span.of(found.text) in (variant.lemma, variant.text) or variant.kind == "transposition"
    if levels == EVERY:
        told = {mark.variant for mark in found.marking.marks}
        untold = _untold(collation)  # the mark at an end of a move is that of the move
        set_here = [v for v in collation.variants if v.kind != "transposition" and v.id not in untold]
        assert told >= {v.move or v.id for v in set_here if v.lemma or v.text}


def _pieces(way: Way) -> list[tuple[int, int]]:
    return list(zip(way.places.tolist(), way.lengths.tolist(), strict=True))


def _untold(collation: Collation) -> set[int]:
    """The variants of passages that are told elsewhere, since they lie in another."""
    return {variant.id for variant in collation.variants} - {variant.id for variant in _inside(collation)}


def _inside(collation: Collation) -> list[Variant]:
    """The variants of the passages that are set, each inside of its passage: that a whole one was moved is none."""
    there = {stretch.match for stretch in inline(collation, "B") if stretch.base or stretch.reading}
    whole = {match.id: (match.base, match.reading) for match in collation.matches}
    return [
        variant
        for variant in collation.variants
        if variant.match in there
        and (variant.kind != "transposition" or (variant.base, variant.reading) != whole[variant.match])
    ]


def _unset(collation: Collation, levels: frozenset[Category]) -> list[Variant]:
    """The variants whose reading is not set: of a level that is hidden, and accidentals beside their lemma."""
    return [
        variant
        for variant in _inside(collation)
        if variant.reading and (variant.category not in levels or (variant.level in ACCIDENTALS and variant.base))
    ]


def moved_within() -> Collation:
    """A sentence that was moved within a passage: gone from one place, come to another, and a passage of its own."""
    words = "This was moved. "
    found = Maker().match(f"One first. {words}Two stands next. End.", f"One first. Two stands next. {words}End.")
    a, b = found.a.index(words), found.b.index(words)
    here, there = Span(a, a + len(words)), Span(b, b + len(words))
    whole = Match(2, "B", here, there, 3, 1, True)
    variants = (
        Variant(1, 1, "B", "omission", "wording", here, Span(b - 17, b - 17), words, "", marked=False, move=2),
        Variant(2, 2, "B", "transposition", "wording", here, there, words, words),
        Variant(3, 1, "B", "insertion", "wording", Span(here.end + 17, here.end + 17), there, "", words, move=2),
    )
    found.matches.append(whole)
    collation = found.made()
    return replace(collation, variants=Variants.of(variants, collation.witnesses))


def test_an_arrow_leads_to_the_other_place_though_both_texts_grew() -> None:
    said = (
        "The committee met on the third of June to consider the report of the harbour master.",
        "Nobody present was willing to defend the figures which he had laid before them.",
        "In the afternoon the members walked through the flooded quarter and spoke with the families.",
        "A telegram arrived from the capital shortly before seven and was read aloud by the clerk.",
        "Rain fell again during the night and the lower bridge was carried away before morning.",
    )
    order = (0, 3, 2, 1, 4)
    a, b = "\n\n".join(said), "\n\n".join([*(said[n] for n in order), "What follows is new. " * 80])
    found = made(collate([from_text(a), from_text(b)]))
    marks = [mark for mark in found.marking.marks if isinstance(mark, MovedMark)]
    gone = {mark.span.of(found.text).split()[0]: mark.later for mark in marks if mark.kind == "omission"}
    come = {mark.span.of(found.text).split()[0]: mark.later for mark in marks if mark.kind == "insertion"}
    assert gone
    assert come
    # What stands before the words that stay has gone down, and what stands behind them has come from above.
    assert {word for word, later in gone.items() if later} == set(gone) - {"A"}
    assert {word for word, later in come.items() if later} == set(come) & {"A"}


def test_what_was_moved_within_a_passage_is_shown_as_moved() -> None:
    found = made(moved_within())
    marks = [mark for mark in found.marking.marks if isinstance(mark, MovedMark)]
    assert [(mark.kind, mark.span.of(found.text).strip(), mark.later) for mark in marks] == [
        ("omission", "This was moved.", True),
        ("insertion", "This was moved.", False),
    ]
    theme = load("light")
    assert [sign_of(mark) for mark in marks] == ["↓", "↑"]
    assert all(tint_of(theme, mark) == theme.moved for mark in marks)


def test_a_move_has_its_hue_on_the_page(reader: Reader, window: Window) -> None:
    reader.press(KEY.Key_F7, at=reader.left)
    window.workspace.collation = moved_within()
    image = window.views.inline.pane.viewport().grab().toImage()
    seen, theme = colors(image), window.workspace.theme
    assert theme.moved.ink.name() in seen
    assert theme.moved.paper.name() in seen
    assert theme.omission.paper.name() not in seen
    assert theme.insertion.paper.name() not in seen
