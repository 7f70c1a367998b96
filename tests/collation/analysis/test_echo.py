"""Echoes in the corpus: what is known to say the same comes out, and first."""

import pytest
from hypothesis import given

from tests.collation.strategies import pairs
from viewer import resources
from viewer.collation.collate import collate
from viewer.collation.model.model import Echo, Options
from viewer.text.reading.read import from_text, read

TRIED = "how-the-ussr-tried-to-join-nato.txt"
STALIN = "did-stalin-want-to-join-nato.txt"
HAPPENED = "what-happened-to-the-soviet-proposal.txt"
SMILE = "molotov-memo-diplomacy-with-a-smile.txt"
PROPOSAL = "molotov-memo-proposal-that-the-ussr-join-nato.txt"


def echoes(a: str, b: str) -> list[tuple[str, str, Echo]]:
    """The echoes of two documents, the best first, each with both sentences."""
    left, right = (read(resources.corpus() / name) for name in (a, b))
    found = sorted(collate([left, right]).echoes, key=lambda echo: -echo.score)
    return [(echo.base.of(left.text), echo.reading.of(right.text), echo) for echo in found]


def test_gromyko_of_1951_is_told_twice() -> None:
    base, reading, echo = echoes(STALIN, HAPPENED)[0]
    assert base.startswith("In 1951, Andrei Gromyko repeatedly stated")
    assert reading.startswith("In 1951, Soviet diplomat Andrei Gromyko expressed")
    assert {"1951", "Gromyko", "German"} <= set(echo.shared)


@pytest.mark.parametrize("memo", [SMILE, PROPOSAL])
def test_the_memo_is_quoted_in_another_translation(memo: str) -> None:
    base, reading, echo = echoes(TRIED, memo)[0]
    assert base.startswith("Such a statement would put the organizers of the North Atlantic bloc")
    assert reading.startswith("Raising this question would make things difficult for the organizers")
    assert {"difficult", "supposedly"} <= set(echo.shared)


def test_what_a_match_pairs_is_no_echo() -> None:
    collation = collate([read(resources.corpus() / name) for name in (SMILE, PROPOSAL)])
    (match,) = collation.matches
    for echo in collation.echoes:
        inside = match.base.start <= echo.base.start < match.base.end
        assert not (inside and match.reading.start <= echo.reading.start < match.reading.end)


def test_no_echoes_where_none_are_asked_for() -> None:
    left, right = (read(resources.corpus() / name) for name in (TRIED, SMILE))
    assert not collate([left, right], Options(echoes=False)).echoes


@given(pairs())
def test_each_sentence_has_one_echo_at_most(pair: tuple[str, str]) -> None:
    found = collate([from_text(text) for text in pair]).echoes
    assert len({echo.base for echo in found}) == len(found) == len({echo.reading for echo in found})
    assert all(0 < echo.score <= 1 and echo.shared for echo in found)


LETTER = "The captain's letter reached Paris on 3 May 1812 and told of the burning of the storehouses at Smolensk."
NEWS = "News that the storehouses of Smolensk had burned came to Paris in the captain's letter of 3 May 1812."


@pytest.mark.parametrize(
    ("before", "after"),
    [("", ""), ("Bread was dear in those days. ", " The mill stood still."), ("", " Cotton prices fell. Rain came.")],
)
def test_a_paraphrase_is_found_in_texts_of_few_sentences(before: str, after: str) -> None:
    (found,) = collate([from_text(before + LETTER), from_text(NEWS + after)]).echoes
    assert {"1812", "Smolensk", "storehouses"} <= set(found.shared)
    assert not {"of", "the", "in"} & set(found.shared)


def test_two_sentences_that_share_function_words_alone_are_no_echo() -> None:
    texts = (
        "It was the habit of the old man to walk to the river in the morning, and he was not to be spoken to.",
        "There was in the house a clock to which the boys had to run, and it was not to be heard of in the town.",
    )
    assert not collate([from_text(text) for text in texts]).echoes
