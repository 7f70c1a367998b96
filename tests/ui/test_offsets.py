"""Law 7: UTF-16 there and back is the identity, for all of Unicode."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.offsets import Offsets

any_text = st.text(st.characters(min_codepoint=0, max_codepoint=sys.maxunicode, exclude_categories=()))
wide_text = st.text(st.sampled_from("aé中😀𝔸\U0010ffff\ud800"))


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(any_text | wide_text)
def test_there_and_back_is_the_identity(text: str) -> None:
    offsets = Offsets.of(text)
    for place in range(len(text) + 1):
        assert offsets.to_utf16(place) == units(text[:place])
        assert offsets.to_code_point(offsets.to_utf16(place)) == place


@given(wide_text)
def test_between_the_halves_of_a_character_is_that_character(text: str) -> None:
    offsets = Offsets.of(text)
    for place, character in enumerate(text):
        if ord(character) > 0xFFFF:
            assert offsets.to_code_point(offsets.to_utf16(place) + 1) == place


@pytest.mark.slow
def test_every_character_of_unicode() -> None:
    text = "".join(map(chr, range(0, sys.maxunicode + 1, 7)))
    offsets = Offsets.of(text)
    assert offsets.units == units(text)
    for place in range(0, len(text), 101):
        assert offsets.to_code_point(offsets.to_utf16(place)) == place
