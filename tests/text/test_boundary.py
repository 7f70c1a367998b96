"""Boundaries between words: none is left out by the pass over arrays, and opening marks go with what they open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collation.strategies import texts
from viewer.text.boundaries import (
    CLAUSE,
    HALF_SENTENCE,
    PARAGRAPH,
    SENTENCE,
    boundary,
    left_of_sentence,
    possible,
    sentence_start,
)
from viewer.text.reading.read import from_text


@pytest.mark.parametrize(
    ("gap", "depth"),
    [
        (" ", 0),
        (", ", CLAUSE),
        ("; ", HALF_SENTENCE),
        (". ", SENTENCE),
        (".” “", SENTENCE),
        ("。", SENTENCE),
        (".", 0),
        ("\n\n", PARAGRAPH),
        ("\n", PARAGRAPH),  # the line is so short that nothing else can have ended it
    ],
)
def test_what_ends_between_two_words(gap: str, depth: int) -> None:
    assert boundary(from_text(f"gone{gap}By"), 1) == depth


@pytest.mark.parametrize("short", ["Mr", "St", "I", "Bd", "гг"])
def test_a_short_form_ends_no_sentence(short: str) -> None:
    witness = from_text(f"They met {short}. Jones. He left")
    assert [word for word in range(1, witness.words) if boundary(witness, word) >= SENTENCE] == [4]
    assert left_of_sentence(witness, 1, 1, 9) == 3


@given(st.one_of(texts(), st.text(alphabet="aA .,;!?。\n“”[—1", max_size=60)))
def test_no_sentence_ends_where_none_is_looked_for(text: str) -> None:
    witness = from_text(text)
    sums = possible(witness).tolist()
    assert len(sums) == witness.words + 2
    for word in range(witness.words + 1):
        assert boundary(witness, word) < SENTENCE or sums[word + 1] > sums[word]


@given(st.one_of(texts(), st.text(alphabet="aA .!?。\n“”[", max_size=60)))
def test_a_sentence_begins_behind_the_word_before_it(text: str) -> None:
    witness = from_text(text)
    for word in range(1, witness.words):
        if boundary(witness, word) >= SENTENCE:
            place = sentence_start(witness, word)
            assert witness.tokens.ends[word - 1] < place <= witness.tokens.starts[word]


def test_opening_marks_go_with_the_sentence_that_they_open() -> None:
    text = "They left. “However, we stay."
    assert text[sentence_start(from_text(text), 2) :] == "“However, we stay."
