"""What is explained is explained by the open pair."""

from __future__ import annotations

import pytest

from tests.ui.samples import memo
from viewer.collation.model.model import CATEGORIES, FLAGS, KINDS
from viewer.phrasing.help import explain


def test_a_level_is_explained_by_its_first_short_variant():
    pair = memo()
    first = next(one for one in pair.variants if one.level == "wording" and len(one.lemma) <= 32)
    said = explain.category("wording", pair)
    assert said.startswith("Words were left out, put in or replaced, such as ")
    assert f"variant {first.number} (" in said
    assert (first.lemma or first.text) in said


def test_what_the_pair_has_not_is_explained_without_an_example():
    assert explain.category("case", memo()) == "Capital and small letters differ."
    assert explain.category("case", None) == "Capital and small letters differ."
    assert explain.kind("transposition", memo()).endswith("another place.")


@pytest.mark.parametrize("name", [*CATEGORIES, *KINDS, *FLAGS])
def test_everything_is_explained_in_a_sentence(name: str):
    how = explain.category if name in CATEGORIES else explain.kind if name in KINDS else explain.flag_tip
    said = how(name, memo())
    assert said.endswith(".")
    assert len(said.split()) > 3


def test_framing_is_explained_by_what_stands_there():
    assert "headline “How to Disrupt NATO” of A" in explain.framing_tip(memo())
