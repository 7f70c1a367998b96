"""The next variant is the one behind the place where the reader is: a click in the text, or what they looked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from tests.ui.reader import KEY, Reader
from viewer.ui.app.window import Window


def test_the_next_variant_is_the_one_behind_the_caret(reader: Reader, window: Window) -> None:
    variants = window.workspace.variants
    reader.step()
    for sigil, number in (("A", 6), ("B", 9)):
        variant = variants[number - 1]
        window.workspace.stand_at(sigil, variant.side(sigil).start - 3)
        reader.step()
        assert reader.current == number
    reader.step()
    assert reader.current == 10
    window.workspace.stand_at("A", variants[5].base.start - 3)
    reader.press(KEY.Key_P, at=reader.left)
    assert reader.current == 5


@pytest.mark.parametrize("by", [1, -1])
def test_within_the_current_variant_it_is_the_one_to_go_on_from(reader: Reader, window: Window, by: int) -> None:
    window.workspace.select(6)
    assert window.workspace.current
    window.workspace.stand_at("A", window.workspace.current.base.end)
    window.workspace.step(by)
    assert reader.current == 6 + by


def test_a_click_between_variants_is_a_place_to_go_on_from(reader: Reader, window: Window) -> None:
    reader.step()
    pane = window.reading.left
    place = window.workspace.variants[2].base.start + 30
    y = pane.y_of(place, exactly=True)
    reader.click(pane.viewport(), QPoint(60, round(y) + 40))
    at = pane.selecting.head
    following = next(v for v in window.workspace.variants if v.base.start >= at)
    assert following.id > 2
    reader.step()
    assert reader.current == following.id


def test_what_was_found_is_a_place_to_go_on_from(reader: Reader, window: Window) -> None:
    window.workspace.select(20)
    reader.find("Soviet draft")
    reader.press(KEY.Key_Return, at=window.views.find_bar.field)
    found = window.workspace.text_search.current["A"]
    reader.press(KEY.Key_Escape, at=window.views.find_bar.field)
    reader.step()
    current = window.workspace.current
    assert current
    assert current.id == next(v.id for v in window.workspace.variants if v.base.start >= found.start)
