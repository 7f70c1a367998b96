"""Which variants are listed, what is read, and that both come back: by real clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.reader import Reader
from viewer.collation.model.model import CATEGORIES, FLAGS, KINDS, LEVELS, Variant, Variants
from viewer.collation.query.filter import Filter, facets, filtered
from viewer.text.reading.read import from_text
from viewer.text.witness import Span
from viewer.ui.app.window import Window
from viewer.ui.widgets.lists.list_rows import ROW

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key

TEXTS = from_text("not Nota bene 1954"), from_text("never NOT")
variants = st.lists(
    st.builds(
        Variant,
        id=st.integers(1, 99),
        match=st.integers(1, 4),
        witness=st.just("B"),
        kind=st.sampled_from(KINDS),
        level=st.sampled_from(LEVELS),
        base=st.sampled_from((Span(0, 3), Span(4, 13), Span(14, 18), Span(0, 0))),
        reading=st.sampled_from((Span(0, 0), Span(0, 5), Span(6, 9))),
        lemma=st.just(""),
        text=st.just(""),
        flags=st.lists(st.sampled_from(FLAGS), unique=True, max_size=2).map(
            lambda some: tuple(f for f in FLAGS if f in some)
        ),
        move=st.none(),
        number=st.integers(1, 99),
    ),
    max_size=30,
).map(lambda every: Variants.of((v._replace(id=n) for n, v in enumerate(every, 1)), TEXTS))
sieves = st.builds(
    Filter,
    kinds=st.frozensets(st.sampled_from(KINDS)),
    flags=st.frozensets(st.sampled_from(FLAGS)),
    passage=st.none() | st.integers(1, 4),
    noted=st.none() | st.booleans(),
    read=st.none() | st.booleans(),
    words=st.sampled_from(("", "not", " NOT ", "19", "nowhere")),
)
ONE = np.arange(100, dtype=np.int32)  # a passage for each match
ids = st.frozensets(st.integers(1, 99))


@given(variants, sieves, ids, ids)
def test_what_passes_stands_in_its_order_and_nothing_is_added(
    every: Variants, filter: Filter, noted: frozenset[int], read: frozenset[int]
) -> None:
    left = filtered(every, frozenset(CATEGORIES), filter, noted, read, ONE)
    places = iter(every)
    assert all(any(one == other for other in places) for one in left)
    assert filtered(left, frozenset(CATEGORIES), filter, noted, read, ONE) == left


@given(variants, ids, ids)
def test_an_answer_and_its_opposite_share_out_all(every: Variants, noted: frozenset[int], read: frozenset[int]) -> None:
    for question in ("noted", "read"):
        halves = [
            filtered(every, frozenset(CATEGORIES), Filter(**{question: answer}), noted, read, ONE)
            for answer in (True, False)
        ]
        assert len(halves[0]) + len(halves[1]) == len(every)


@given(variants)
def test_an_open_sieve_holds_nothing_back(every: Variants) -> None:
    assert Filter().open
    assert filtered(every, frozenset(CATEGORIES), Filter(), (), (), ONE) == every
    assert sum(facets(every, ONE).kinds.values()) == len(every)


def shown(window: Window) -> list[int]:
    return [variant.id for variant in window.workspace.variants]


def test_words_make_the_list_short_and_escape_is_not_needed(reader: Reader, window: Window, qtbot: QtBot) -> None:
    total = len(shown(window))
    reader.click(window.variants.words)
    qtbot.keyClicks(window.variants.words, "usa")
    qtbot.waitUntil(lambda: len(shown(window)) < total)
    found = window.workspace.variants
    assert found
    assert all("usa" in (variant.lemma + variant.text).casefold() for variant in found)
    assert window.variants.bring_back.text() == f"{total - len(found)} hidden by the filter · show all"
    assert f"{total - len(found)} hidden" in window.status.place.text()
    reader.click(window.variants.bring_back)
    assert len(shown(window)) == total
    assert window.variants.words.text() == ""


def test_the_box_filters_by_kind_and_counts_every_answer(reader: Reader, window: Window) -> None:
    reader.click(window.variants.more)
    box = window.variants.box
    assert box.isVisible()
    counts = window.workspace.shown.facets.kinds
    assert box.kinds["substitution"].text() == f"Substitution  {counts['substitution']}"
    assert not box.flags["negation"].isEnabled(), "none of the memo's variants touches a negation"
    box.kinds["substitution"].click()
    assert all(variant.kind != "substitution" for variant in window.workspace.variants)
    assert window.variants.more.text() == "Filter · 1"
    box.everything.click()
    assert not box.isVisible()
    assert window.workspace.hidden == 0


def test_levels_and_filter_are_both_named_where_both_hide(reader: Reader, window: Window) -> None:
    window.workspace.levels = frozenset(LEVELS) - {"spacing"}
    window.workspace.shown.filter = Filter(words="usa")
    assert window.variants.bring_back.text().endswith(" hidden by level and filter · show all")
    reader.choose("show_all")
    assert window.workspace.hidden == 0


@pytest.mark.slow
def test_passage_noted_and_read_are_asked_in_the_box(reader: Reader, window: Window, qtbot: QtBot) -> None:
    window.workspace.select(3)
    reader.press(KEY.Key_Space, at=reader.left)
    window.workspace.note_target.wanted.emit()
    qtbot.keyClicks(window.editor.paper, "a thought")
    reader.save()
    box = window.variants.box
    box.open_below(window.variants.more)
    for combo, words in ((box.noted, "With a note · 1"), (box.read, "Read · 1")):
        combo.setCurrentIndex(combo.findText(words))
        combo.activated.emit(combo.currentIndex())
        assert shown(window) == [3]
        combo.setCurrentIndex(0)
        combo.activated.emit(0)
    box.passage.setCurrentIndex(1)
    box.passage.activated.emit(1)
    assert len(shown(window)) == len(window.workspace.collation.variants), "there is one passage, and all are in it"
    box.hide()


def test_space_marks_as_read_and_undo_takes_it_back(reader: Reader, window: Window, qtbot: QtBot) -> None:
    total = len(shown(window))
    for number in (1, 2):
        window.workspace.select(number)
        reader.press(KEY.Key_Space, at=reader.left)
    assert window.workspace.read.ids == {1, 2}
    assert window.status.read.text() == f"2 of {total} read"
    row = window.variants.rows.index(2)
    assert row.data(ROW).number == "2"
    assert row.data(ROW).read
    assert row.data(Qt.ItemDataRole.AccessibleTextRole).endswith(", read")
    reader.press(KEY.Key_Z, CTRL)
    assert window.workspace.read.ids == {1}
    reader.press(KEY.Key_Z, CTRL | SHIFT)
    assert window.workspace.read.ids == {1, 2}
    window.variants.list.setFocus()
    qtbot.keyClick(window.variants.list, KEY.Key_Space)
    assert window.workspace.read.ids == {1}, "Space on what is read marks it as not read"


def test_space_in_a_field_is_a_space_and_on_a_button_it_presses(window: Window, qtbot: QtBot) -> None:
    window.workspace.select(1)
    window.variants.words.setFocus()
    QTest.keyClick(window.variants.words, KEY.Key_Space)
    assert window.variants.words.text() == " "
    toggle = window.toolbar.pills["typography"]
    toggle.setFocus()
    qtbot.keyClick(toggle, KEY.Key_Space)
    assert "typography" not in window.workspace.levels
    assert not window.workspace.read.ids


@pytest.mark.slow
def test_what_is_read_comes_back_with_the_texts_and_survives_comparing_again(
    reader: Reader, window: Window, new_window: Callable[[], Window], memo: list[str]
) -> None:
    window.workspace.select(5)
    reader.choose("read")
    variant = window.workspace.current
    window.opening.swap()
    assert {window.workspace.variant(number).text for number in window.workspace.read.ids} == {variant.lemma}
    window.close()
    again = new_window()
    again.opening.open(memo)
    again.opening.compare_with(replace(again.opening.options, ignore=frozenset({"spacing"})))
    (number,) = again.workspace.read.ids
    assert again.workspace.variant(number).base == variant.base


def test_all_that_are_shown_are_marked_in_one_step(reader: Reader, window: Window) -> None:
    window.workspace.levels = frozenset({"spacing"})
    reader.choose("read_shown")
    assert window.workspace.read.ids == set(shown(window))
    assert window.status.read.text() == f"{len(shown(window))} of {len(shown(window))} read"
    window.workspace.history.undo()
    assert not window.workspace.read.ids


def test_a_mark_that_could_not_be_kept_is_not_shown_as_kept(
    reader: Reader, window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(window.workspace.notebook, "write", lambda *_, **__: False)
    window.workspace.select(1)
    reader.choose("read")
    assert not window.workspace.read.ids
    assert not window.workspace.history.can_undo


def test_unread_only_is_left_by_marking_and_the_next_key_goes_on(reader: Reader, window: Window) -> None:
    window.workspace.shown.filter = Filter(read=False)
    window.workspace.select(1)
    for _ in range(3):
        reader.press(KEY.Key_Space, at=reader.left)
        reader.press(KEY.Key_N, at=reader.left)
    assert window.workspace.read.ids == {1, 2, 3}
    assert reader.current == 4
