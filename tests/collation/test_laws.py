"""The laws hold for any two texts."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.collation.laws import check, told
from tests.collation.strategies import options, pairs, replaced, texts, versions
from tests.tries import tries
from viewer.collation.align.characters import character_edits
from viewer.collation.collate import collate
from viewer.collation.model.model import Cancelled, Options
from viewer.text.reading.read import from_text

REPEATS = (
    " the the the a  a the the the the  the the a  a   the ",
    " a  the the the a  the the a  the  a the the the the  ",
)
# Words of both sides in one place, of which those of one are a sign that the others begin with.
AMPERSANDS = "& fine. old honour & U, &,", "& honour & U, &, & fine. old"


@pytest.mark.slow
@given(pairs(), options())
@example(REPEATS, Options(words=2, gap=3, similarity=0.2))
@example(AMPERSANDS, Options(scope="work", words=2))
@tries(100)
def test_a_collation_is_true(pair: tuple[str, str], chosen: Options) -> None:
    check(collate([from_text(text) for text in pair], chosen))


@pytest.mark.slow
@given(replaced(), st.integers(1, 4))
@tries(100)
def test_a_work_of_few_words_is_true(pair: tuple[str, str], least: int) -> None:
    check(collate([from_text(text) for text in pair], Options(scope="work", words=least)))


@pytest.mark.slow
@given(pairs(), options())
@tries(50)
def test_exchanging_witnesses_exchanges_insertions_and_omissions(pair: tuple[str, str], chosen: Options) -> None:
    a, b = (from_text(text) for text in pair)
    assert told(collate([a, b], chosen)) == told(collate([b, a], chosen), exchanged=True)


@given(texts())
def test_a_witness_against_itself_is_one_match(text: str) -> None:
    collation = collate([from_text(text), from_text(text)])
    assert not collation.variants
    assert not collation.framing
    assert len(collation.matches) == bool(from_text(text).text.strip())
    for match in collation.matches:
        assert (match.base.start, match.base.end) == (0, len(from_text(text).text))


@given(st.text(), st.text(), options())
def test_any_text_at_all(a: str, b: str, chosen: Options) -> None:
    check(collate([from_text(a), from_text(b)], chosen))


@pytest.mark.slow
@given(versions(3), options())
def test_three_witnesses(all_three: list[str], chosen: Options) -> None:
    check(collate([from_text(text) for text in all_three], chosen))


@given(st.text(max_size=40), st.text(max_size=40))
def test_edits_make_both_sides(lemma: str, text: str) -> None:
    found = character_edits(lemma, text)
    assert "".join(part for sign, part in found if sign != "+") == lemma
    assert "".join(part for sign, part in found if sign != "-") == text


def test_the_work_can_be_stopped() -> None:
    def tick(done: float) -> None:
        assert 0 <= done <= 1
        raise Cancelled

    with pytest.raises(Cancelled):
        collate([from_text("one two three"), from_text("one two four")], tick=tick)
