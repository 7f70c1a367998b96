"""Why two places were aligned: by the words round them, and not by the whole passage."""

from __future__ import annotations

from hypothesis import given

from tests.collation.strategies import pairs
from viewer.collation.collate import collate
from viewer.collation.model.model import Options
from viewer.phrasing.reasons import reasons, words_around
from viewer.text.reading.read import from_text

A = "The committee met on the third of June to consider the report of the harbour master."


def said(b: str, place: int = 0) -> list[str]:
    collation = collate([from_text(A), from_text(b)], Options(scope="work"))
    variant = collation.variants[place]
    return reasons(variant, collation.matches[variant.match - 1], collation)


def test_the_words_on_both_hands_are_counted() -> None:
    assert said(A.replace("June", "May"))[-1] == (
        "Aligned because 7 words before it and 8 words after it are the same on both sides."
    )


def test_at_the_end_there_are_words_before_alone() -> None:
    assert said(A.replace("master", "board"))[-1] == (
        "Aligned because the 15 words before it are the same on both sides."
    )


def test_one_word_is_one() -> None:
    assert said(A.replace("the harbour master", "our harbour board"), 1)[-1] == (
        "Aligned because the word before it is the same on both sides."
    )


def test_an_omission_stands_between_what_is_round_it() -> None:
    assert said(A.replace(" of the harbour master", ""))[-1] == (
        "Aligned because the 12 words before it are the same on both sides."
    )
    assert said(A.replace("to consider ", "to "))[-1] == (
        "Aligned because 9 words before it and 6 words after it are the same on both sides."
    )


@given(pairs())
def test_what_is_counted_is_the_same(pair: tuple[str, str]) -> None:
    collation = collate(list(map(from_text, pair)), Options(scope="work", echoes=False))
    for variant in collation.variants:
        before, after = words_around(variant, collation.matches[variant.match - 1], collation)
        for size, back in ((before, True), (after, False)):
            words = []
            for witness, span in zip(collation.witnesses, (variant.base, variant.reading), strict=True):
                low, high = witness.words_in(span)
                place = low if span else int(witness.tokens.starts.searchsorted(span.start))
                first = place - size if back else (high if span else place)
                words.append(witness.tokens.keys[first : first + size].tolist())
            assert words[0] == words[1]
