"""Words found as a reader asks for them, and the stretch of the text that they really fill."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.text.search import folded, hits, pattern

LETTERS = "aabe .\n“\"'’-—éÉæﬁß\u0301\u00adйи\u0306שָׁל😀"


def texts(most: int = 60) -> st.SearchStrategy[str]:
    return st.text(st.sampled_from(LETTERS), max_size=most)


def found(text: str, wanted: str, whole: bool = False) -> list[str]:
    """The words of the text that were hit."""
    sought, there, at = pattern(wanted), folded(text), 0
    every: list[tuple[int, int]] = []
    while sought is not None and at is not None:
        some, at = hits(there, sought, whole, at)  # type: ignore[assignment]
        every += some
    return [text[start:end] for start, end in every]


@pytest.mark.parametrize(
    ("text", "wanted", "words"),
    [
        ("État, etat, e\u0301tat", "etat", ["État", "etat", "e\u0301tat"]),
        ("the “draft” and the „draft“", '"draft"', ["“draft”", "„draft“"]),
        ("don’t don't", "don't", ["don’t", "don't"]),
        ("of\n\nthe, of the, ofthe", "of the", ["of\n\nthe", "of the"]),
        ("coali\u00adtion", "coalition", ["coali\u00adtion"]),
        ("ﬁne print", "fin", ["ﬁn"]),
        ("Encyclopædia", "paedia", ["pædia"]),
        ("a – b — c", "a - b", ["a – b"]),
        ("и\u0306 й", "й", ["и\u0306", "й"]),
        ("שָׁלוֹם", "שלום", ["שָׁלוֹם"]),
        ("a.b axb (a+)+", "a.b", ["a.b"]),
        ("a.b axb (a+)+", "(a+)+", ["(a+)+"]),
        ("😀 wide 𝄞 wide", "WIDE", ["wide", "wide"]),
        ("nothing here", "", []),
        ("nothing here", "  ", []),
        ("", "x", []),
    ],
)
def test_what_a_reader_means_is_found(text: str, wanted: str, words: list[str]) -> None:
    assert found(text, wanted) == words


def test_whole_words_alone() -> None:
    assert found("the other then the", "the", whole=True) == ["the", "the"]
    assert found("xa b a b a", "a b a", whole=True) == ["a b a"]
    assert found("(the) the-", "(the)", whole=True) == ["(the)"]


@given(texts(), st.integers(0, 200), st.integers(1, 20))
@example("a\n\u0301", 0, 2)
@example("a—\u0301", 0, 2)
def test_what_stands_in_a_text_is_found_in_it(text: str, start: int, length: int) -> None:
    before, wanted, both = text[:start], text[start : start + length], text[: start + length]
    if pattern(wanted) is None or folded(both).text != folded(before).text + folded(wanted).text:
        return  # cut between a letter and its accent, or nothing that could be seen
    assert found(text, wanted)


@given(texts(), texts(most=2))
def test_every_hit_lies_in_the_text(text: str, wanted: str) -> None:
    for words in found(text, wanted):
        assert words
        assert words in text
