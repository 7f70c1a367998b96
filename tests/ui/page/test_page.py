"""The page: blocks that miss no word, heights that agree with places, lines in any script."""

from __future__ import annotations

import sys
import unicodedata
from dataclasses import replace
from itertools import product
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.samples import Maker, memo, plain
from viewer.collation.model.model import KINDS, LEVELS, Variant, Variants
from viewer.collation.query.marks import Mark, marks
from viewer.collation.query.place_map import PlaceMap
from viewer.text.direction import right_to_left
from viewer.text.witness import Span
from viewer.ui.page import caret
from viewer.ui.page.blocks import LONGEST, blocks
from viewer.ui.page.lines import SetBlock
from viewer.ui.page.marks import IntervalIndex, SwappedMark, framing_marks, is_moved_passage, marking
from viewer.ui.page.page import Page
from viewer.ui.page.placeholders import BOX, boxes, with_placeholders
from viewer.ui.page.viewport import Viewport
from viewer.ui.theme.fonts import LEAST_ZOOM, MOST_ZOOM, typeface, zoomed

pytestmark = pytest.mark.usefixtures("qapp")

area = st.text(st.sampled_from("ab é,.\n\n  😀עبא\u0301\u202e"), max_size=400)
HEBREW = "בראשית ברא אלהים את השמים ואת הארץ"


@given(area)
def test_blocks_are_in_order_and_leave_out_nothing_but_empty_lines(text: str) -> None:
    made = blocks(text)
    reached = 0
    for start, end in zip(made.starts.tolist(), made.ends.tolist(), strict=True):
        assert not text[reached:start].strip(), "words between two blocks"
        assert "\n" not in text[start:end]
        assert reached <= start <= end
        reached = end
    assert not text[reached:].strip()


@given(st.integers(1, 4 * LONGEST), st.booleans())
def test_a_giant_line_is_cut_and_put_together_again(length: int, spaced: bool) -> None:
    text = ("word " if spaced else "x") * (length // (5 if spaced else 1) + 1)
    made = blocks(text)
    assert (made.ends - made.starts).max() <= LONGEST
    pieces = [text[s:e] for s, e in zip(made.starts.tolist(), made.ends.tolist(), strict=True)]
    assert "".join(pieces).rstrip() == text.rstrip()
    if spaced:
        assert all(piece.endswith(" ") for piece in pieces[:-1])


def test_a_cut_never_parts_a_letter_from_its_accent() -> None:
    made = blocks("e\u0301" * LONGEST)
    assert all(start % 2 == 0 for start in made.starts.tolist())


@given(st.text(max_size=60))
def test_what_is_shown_is_as_long_as_the_text(text: str) -> None:
    shown = with_placeholders(text)
    assert len(shown) == len(text)
    assert all(
        one == other or place in boxes(shown, text) or one == "\ufffd"
        for place, (one, other) in enumerate(zip(shown, text, strict=True))
    )


def test_every_format_character_is_seen() -> None:
    signs_of_numbers = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
    for code in range(sys.maxunicode + 1):
        if unicodedata.category(chr(code)) == "Cf" and chr(code) not in signs_of_numbers:
            assert with_placeholders(f"a{chr(code)}b") == f"a{BOX}b", hex(code)


def test_joiners_stay_where_a_script_needs_them() -> None:
    assert with_placeholders("می\u200cخواهم") == "می\u200cخواهم"
    assert with_placeholders("👩\u200d🔬") == "👩\u200d🔬"
    assert with_placeholders("in\u200dvisible") == f"in{BOX}visible"


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 12))), st.integers(0, 50), st.integers(1, 20))
def test_spans_are_found_as_by_looking_at_each(pairs: list[tuple[int, int]], start: int, length: int) -> None:
    spans = sorted((Span(s, s + n) for s, n in pairs), key=lambda s: (s.start, s.end))
    end = start + length
    found = [spans[i] for i in IntervalIndex(spans).touching(start, end)]
    wanted = [s for s in spans if (s and s.start < end and s.end > start) or (not s and start <= s.start < end)]
    assert found == wanted


@given(area, st.integers(100, 500))
def test_a_place_and_its_height_belong_together(text: str, width: int) -> None:
    page = Page(text, typeface(), width)
    for place in page.blocks.starts.tolist() + ((page.blocks.starts + page.blocks.ends) // 2).tolist():
        y = page.y_of(place, exactly=True)
        again = page.y_of(page.place_at(y), exactly=True)
        assert again == pytest.approx(y, abs=1.0)


@given(area)
def test_heights_run_down_the_page(text: str) -> None:
    page = Page(text, typeface(), 200)
    assert page.measure(1000.0)
    assert not page.measure(0.0)
    heights = [page.y_of(place) for place in range(len(text) + 1)]
    assert all(one <= other + 1e-6 for one, other in zip(heights, heights[1:], strict=False))
    assert heights[-1] <= page.height


@given(area, st.lists(st.integers(-900, 900), max_size=12))
def test_rolling_stays_on_the_page_and_returns(text: str, ways: list[int]) -> None:
    roll = Viewport(Page(text * 5, typeface(), 180))
    roll.height = 120
    for way in ways:
        roll.by(way)
        assert -0.01 <= roll.top <= roll.most + 0.01
        assert 0 <= roll.block < len(roll.page.blocks)
    roll.to(0.0)
    assert roll.top == 0.0


def test_rolling_back_over_what_was_never_seen_does_not_jump() -> None:
    roll = Viewport(Page("\n".join("words and more words " * (3 + n % 9) for n in range(400)), typeface(), 300))
    roll.height = 500
    roll.to(roll.page.height / 2)
    before = roll.page.blocks.starts[roll.block + 3]
    y = roll.page.y_of(before) - roll.top
    for _ in range(20):
        roll.by(-20)
        now = roll.page.y_of(before) - roll.top
        assert now == pytest.approx(y + 20, abs=0.01)
        y = now


@pytest.mark.parametrize("text", ["plain words that wrap", HEBREW * 3, f"mixed {HEBREW} and back", "漢字" * 40])
def test_every_character_has_a_box_on_its_line(text: str) -> None:
    block = SetBlock(text, 100, typeface().font(), 25, 160)
    for place in range(len(text)):
        if not text[place].isspace():
            (rect,) = block.rects(100 + place, 101 + place)
            assert rect.width() > 0
            assert 0 <= rect.left() <= 162
    assert block.backward == right_to_left(text)
    assert sum(line.end - line.start for line in block.lines) == len(text)


def test_hebrew_starts_at_the_right() -> None:
    block = SetBlock(HEBREW, 0, typeface().font(), 25, 600)
    (first,) = block.rects(0, 1)
    (last,) = block.rects(len(HEBREW) - 1, len(HEBREW))
    assert first.left() > last.left()
    assert first.right() > 500


def test_mark_up_is_told_from_the_words() -> None:
    text = "## The _house_"
    there = SetBlock(text, 100, typeface().font(), 25, 300)
    assert "".join(text[low - 100 : high - 100] for low, high in there.markup) == "##__"


def test_a_caret_steps_over_a_letter_with_its_accent() -> None:
    page = Page("e\u0301a 😀 b", typeface(), 300)
    places = [0]
    while places[-1] < len(page.text):
        places.append(caret.next_place(page, places[-1], 1))
    assert places == [0, 2, 3, 4, 5, 6, 7]
    assert [caret.next_place(page, place, -1) for place in places[1:]] == places[:-1]


def test_words_are_taken_whole() -> None:
    page = Page("He didn’t go; not she.", typeface(), 300)
    assert Span(*caret.word_at(page, 5)).of(page.text) == "didn’t"
    assert Span(*caret.word_at(page, 12)).of(page.text) == ";"


def test_lines_up_and_down_come_back() -> None:
    page = Page("one two three four five six seven\n\nnext paragraph of words that wrap", typeface(), 120)
    down = caret.lines_away(page, 2, 20, page.face.leading)
    assert down > 2
    steps, place = 0, 0
    while (lower := caret.lines_away(page, place, 0, page.face.leading)) < len(page.text) and lower > place:
        place, steps = lower, steps + 1
    assert page.blocks.at(place) == 1


def test_framing_blocks_are_told_from_the_match() -> None:
    collation = memo()
    made = marking(collation, "A", "B")
    text = collation.witness("A").text
    page = Page(text, typeface(), 400)
    found = framing_marks(made, page.blocks, text)
    assert list(found.labels.values()) == ["headline", "lead-in", "lead-out"]
    assert found.bold.tolist() == [True] + [False] * (len(page.blocks) - 1)
    assert found.framed.tolist().count(True) == 3


def test_the_concord_runs_forward_and_meets_its_anchors() -> None:
    collation = memo()
    made = PlaceMap(collation, "B")
    assert all((np.diff(places) >= 0).all() for places in made.anchors)
    (match,) = collation.matches
    assert made.place_in("B", match.base.start) == match.reading.start
    # at the very end of B stands all that A has after the match: just before it, the match's own end
    assert made.place_in("A", match.reading.end - 1e-6) == pytest.approx(match.base.end)
    for variant in collation.variants:
        if variant.base and variant.reading:
            assert made.place_in("B", variant.base.end) == pytest.approx(variant.reading.end)


def test_a_moved_passage_has_its_partner_though_rolling_ignores_it() -> None:
    collation = Maker().match("Before all. ").moved("This was moved. ", "", "This stayed in its place. ").made()
    made = PlaceMap(collation, "B")
    moved = collation.matches[1]
    assert made.moved_place_in("B", moved.base.start + 3) == moved.reading.start + 3
    assert made.moved_place_in("A", moved.reading.start) == moved.base.start
    assert made.place_in("B", moved.base.start + 3) < moved.reading.start


def test_zoom_has_its_limits() -> None:
    zoom = 1.0
    for _ in range(40):
        zoom = zoomed(zoom, 1)
    assert zoom == MOST_ZOOM
    for _ in range(80):
        zoom = zoomed(zoom, -1)
    assert zoom == LEAST_ZOOM
    assert typeface(2.0).leading == pytest.approx(2 * typeface().leading, abs=1)


def test_an_empty_text_is_a_page() -> None:
    page = Page("", typeface(), 300)
    assert len(page.blocks) == 1
    assert -1 <= page.place_at(0) < 0 <= page.place_at(50) < 1
    assert plain("").witness("A").text == ""


_SPANS = st.integers(0, 509).map(lambda number: Span(number // 10, number // 10 + number % 10))
_KINDS = st.sampled_from(list(product(KINDS, LEVELS, (False, True))))
_ROWS = st.lists(st.tuples(_KINDS, _SPANS, _SPANS), max_size=20)


@given(_ROWS)
def test_marks_made_when_asked_for_are_those_of_the_collation(rows: list[tuple[Any, Span, Span]]) -> None:
    variants = tuple(
        Variant(number, 1, "B", kind, level, base, reading, "", "", by_rule=by_rule, flags=(), move=None)
        for number, ((kind, level, by_rule), base, reading) in enumerate(rows, 1)
    )
    collation = plain("x" * 60)
    collation = replace(collation, variants=Variants.of(variants, collation.witnesses))
    for sigil in "AB":
        made = marking(collation, sigil, "B" if sigil == "A" else "A")
        assert list(made.marks) == marks(collation, sigil) == made.marks[:]
        assert [Span(*pair) for pair in zip(made.spans.starts, made.spans.ends, strict=True)] == [
            mark.span for mark in made.marks
        ]


def test_a_few_swapped_words_are_marked_and_a_moved_passage_has_a_bar() -> None:
    span = Span(3, 9)
    assert is_moved_passage(Mark(span, 1, "transposition", "wording"))
    assert not is_moved_passage(SwappedMark(span, 1, "transposition", "wording"))
    assert not is_moved_passage(Mark(span, 1, "insertion", "wording"))
