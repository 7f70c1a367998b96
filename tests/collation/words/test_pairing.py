"""How the words of a changed stretch are paired."""

import numpy as np
import pytest

from viewer.collation.align.word_pairs import pair_words
from viewer.collation.model.sides import Sides
from viewer.collation.model.steps import Steps
from viewer.collation.words.pairing import likeness
from viewer.text.reading.read import from_text
from viewer.text.witness import Witness


@pytest.mark.parametrize(
    ("base", "reading", "expected"),
    [
        # One word with another, and what is between as a whole.
        ("honour and shame", "all honor", [("honour", "honor")]),
        # Several that are one, to the letter or nearly; but no word with one beside it.
        ("him selfe", "himself", [("him selfe", "himself")]),
        ("Communism a", "Communisms", [("Communism", "Communisms")]),
        # As many on both sides, each spelt otherwise in its place.
        ("and her", "aud ber", [("and", "aud"), ("her", "ber")]),
        # Nothing in common.
        ("ruled", "was seen", [("ruled", "was seen")]),
    ],
)
def test_like_words_are_paired(base: str, reading: str, expected: list[tuple[str, str]]) -> None:
    left, right = from_text(base), from_text(reading)
    found = pair_words((0, left.words, 0, right.words), None, sides(left, right))
    assert [
        (left.tokens.span(i, i_end).of(base), right.tokens.span(j, j_end).of(reading)) for i, i_end, j, j_end in found
    ] == expected


def sides(left: Witness, right: Witness) -> Sides:
    return Sides.of(left, right, (np.zeros(left.words, dtype=bool), np.zeros(right.words, dtype=bool)), Steps())


def test_nothing_is_paired_across_the_end_of_a_sentence() -> None:
    left, right = from_text("returned safely. By"), from_text("returned. However, by")
    assert pair_words((1, 2, 1, 2), (True, True), sides(left, right)) == [(2, 2, 1, 1)]


def test_a_sentence_more_is_not_part_of_the_change_beside_it() -> None:
    left, right = from_text("gone. He slept"), from_text("gone. They had eaten all the bread. She slept")
    assert pair_words((1, 2, 1, 8), (True, True), sides(left, right)) == [(1, 1, 7, 7), (1, 2, 7, 8)]


def test_alike_is_the_share_of_words_with_one_like_them() -> None:
    assert likeness("the grey labourer".split(), "the gray laborer".split()) == 1
    assert likeness("the grey horse".split(), "a plow".split()) == 0
