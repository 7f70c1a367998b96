"""Keyness: the laws of the figure, and the two framings of the memo."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.collation.analysis.keyness import keyness, log_likelihood
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Framing, Options
from viewer.resources import corpus
from viewer.text.reading.read import from_text, read
from viewer.text.witness import Span

WORDS = ("disrupt", "cooperate", "light", "propaganda", "the", "of", "NATO", "us", "US", "1954", "x")
texts = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


def framed(a: str, b: str) -> Collation:
    """Two witnesses that are framing from end to end."""
    sides = from_text(a), from_text(b)
    framing = tuple(
        Framing(sigil, Span(0, len(side.text)), "lead-in", side.words)
        for sigil, side in zip("AB", sides, strict=True)
        if side.text
    )
    return Collation(sides, Options(), framing=framing)


def test_the_figure_is_the_one_of_the_formula() -> None:
    # 10 of 100 words here, 5 of 200 there; reckoned by hand over the four cells
    cells = ((10, 5.0), (90, 95.0), (5, 10.0), (195, 190.0))
    wanted = 2 * sum(seen * math.log(seen / expected) for seen, expected in cells)
    (found,) = log_likelihood(np.array([10]), np.array([5]), 100, 200)
    assert found == pytest.approx(wanted, abs=1e-5)


@given(st.integers(1, 60), st.integers(1, 60), st.integers(0, 200), st.integers(0, 200))
def test_the_figure_is_symmetric_and_never_negative(here: int, there: int, more: int, others: int) -> None:
    sizes = here + more, there + others
    one = log_likelihood(np.array([here]), np.array([there]), *sizes)
    other = log_likelihood(np.array([there]), np.array([here]), *sizes[::-1])
    assert one[0] == pytest.approx(other[0], abs=1e-5)
    assert one[0] >= 0


@given(st.integers(1, 50), st.integers(1, 20), st.integers(0, 50))
def test_what_both_use_alike_is_no_key_word(count: int, times: int, others: int) -> None:
    size = count + others
    (found,) = log_likelihood(np.array([count]), np.array([count * times]), size, size * times)
    assert found == pytest.approx(0, abs=1e-4)


@given(texts, texts)
def test_exchanging_the_framings_exchanges_the_words(a: str, b: str) -> None:
    one, other = keyness(framed(a, b)), keyness(framed(b, a))
    assert one.words == other.words[::-1]
    assert [word.word for word in one.base] == [word.word for word in other.reading]
    assert [word.counts for word in one.reading] == [word.counts[::-1] for word in other.base]


@given(texts, texts)
def test_every_place_holds_the_word(a: str, b: str) -> None:
    whole = framed(a, b)
    found = keyness(whole)
    for side, words in (("A", found.base), ("B", found.reading)):
        for word in words:
            assert word.witness == side
            assert len(word.places) == word.counts["AB".index(side)]
            text = whole.witness(side).text
            assert all(place.of(text).casefold() == word.word.casefold() for place in word.places)


def test_function_words_say_nothing_but_a_name_in_capitals_does() -> None:
    assert {word.word for word in keyness(framed("the US and the USSR said it", "told")).base} == {"US", "USSR", "said"}
    assert {word.word for word in keyness(framed("and so they told us all of it", "said")).base} == {"told"}


def test_forms_of_one_word_count_together() -> None:
    found = keyness(framed("Khrushchev, Khrushchev’s, Khrushchev-era", "the proposals, a PROPOSAL, proposed so"))
    first = found.base[0]
    assert (first.word, first.counts, first.forms) == ("Khrushchev", (3, 0), ("khrushchev",))
    assert [len(place) for place in first.places] == [10, 10, 10], "without the ’s"
    words = {word.word: (word.counts[1], word.forms) for word in found.reading}
    assert words["proposals"] == (2, ("proposals", "proposal"))
    assert words["proposed"] == (1, ("proposed",)), "another word of the same stem"


def test_furniture_is_no_framing() -> None:
    whole = framed("login register", "cooperate")
    furniture = tuple(replace(one, role="furniture") for one in whole.framing if one.witness == "A")
    found = keyness(replace(whole, framing=(*furniture, whole.framing[1])))
    assert found.words == (0, 1)
    assert found.base == ()


def test_without_framing_there_is_nothing_to_say() -> None:
    found = keyness(framed("", ""))
    assert (found.words, found.base, found.reading) == ((0, 0), (), ())


def test_the_framings_of_the_memo_are_told_apart_at_a_glance() -> None:
    names = "molotov-memo-diplomacy-with-a-smile.txt", "molotov-memo-proposal-that-the-ussr-join-nato.txt"
    found = keyness(collate([read(corpus() / name) for name in names]))
    first = {word.word for word in found.base}
    assert [word.word for word in found.base[:3]] == ["Khrushchev", "US", "European"], "said most, none of it in B"
    assert {word.word for word in found.base if word.own} >= {"disrupt", "embarrass"}
    own = [word.word for word in found.base if word.own]
    assert set(own[:2]) == {"disrupt", "embarrass"}
    assert "propaganda" in first
    assert "sardonic" in first
    assert {"light", "cooperate", "Russophobia"} <= {word.word for word in found.reading[:8]}
    assert (found.reading[0].word, found.reading[0].counts) == ("proposal", (1, 4))
    assert all(word.once for word in found.base if word.word == "propaganda")
