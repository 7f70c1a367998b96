"""An anchor finds itself in unchanged text, and its words where they went when the text has changed."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from viewer.dossier.anchor import AnchorPlace, anchor_to, find
from viewer.dossier.note import Anchor
from viewer.text.tokenize import tokenize
from viewer.text.witness import Span, Witness

MEMO = (
    "In accordance with the instructions of the Presidium, I have examined the question of the possible attitude of "
    "the Western powers to our proposal. Most likely, the organizers of the North Atlantic bloc will react negatively "
    "to this step of the Soviet government and will advance many different objections. In that event the governments "
    "of the three powers will have exposed themselves, once again, as the organizers of a military bloc against other "
    "states, and it would strengthen the position of social forces conducting a struggle against the formation of "
    "the European Defense Community."
)
OTHER = (
    "The cat sat on the mat, and the dog looked at it for a long while without moving. Then both went out into "
    "the garden, where it had begun to rain, and neither of them was ever seen in that house again. "
) * 3


def on(text: str, words: str, which: int = 0) -> Anchor:
    """An anchor on the given occurrence of these words."""
    start = -1
    for _ in range(which + 1):
        start = text.index(words, start + 1)
    return anchor_to(witness(text), "A", Span(start, start + len(words)))


def witness(text: str) -> Witness:
    return Witness(text, tokenize(""), "A title", sha256="ab")


@st.composite
def places(draw, texts):
    text = draw(texts)
    start = draw(st.integers(0, len(text)))
    return text, Span(start, draw(st.integers(start, len(text))))


@given(places(st.text() | st.text("ab ") | st.just(MEMO)))
def test_it_finds_itself_in_unchanged_text(place):
    text, span = place
    anchor = anchor_to(witness(text), "A", span)
    assert anchor.quotation == span.of(text)
    assert find(anchor, text) == AnchorPlace(span, "exact", 1.0)


@given(places(st.just(MEMO)), st.text(), st.text())
def test_it_moves_with_what_is_put_before_and_after(place, before, after):
    text, span = place
    assume(span.of(text).strip())
    found = find(anchor_to(witness(text), "A", span), before + text + after)
    assert found
    assert found.span.of(before + text + after) == span.of(text)
    if len(before) > 200 or not before:
        assert found.span.start == span.start + len(before)


@given(places(st.text("ab \n", max_size=200)), st.text("ab \n", max_size=200))
def test_whatever_is_found_lies_in_the_text(place, other):
    text, span = place
    found = find(anchor_to(witness(text), "A", span), other)
    if found:
        assert 0 <= found.span.start <= found.span.end <= len(other)
        assert 0 < found.sure <= 1


@pytest.mark.parametrize("which", [0, 1, 2, 3, 4])
def test_a_common_word_is_told_by_its_context(which):
    anchor = on(MEMO, "the ", which)
    changed = "A new first paragraph, the longer the better.\n\n" + MEMO
    found = find(anchor, changed)
    assert found
    assert found.how == "moved"
    assert found.span.start == anchor.span.start + len(changed) - len(MEMO)


@pytest.mark.parametrize(
    ("words", "old", "new", "expected"),
    [
        ("react negatively", "react negatively", "respond in the negative", "respond in the negative"),
        ("bloc will", "bloc will", "block would", "block would"),
        ("bloc", "bloc", "alliance", "alliance"),
        ("many different objections", "many different", "many quite different", "many quite different objections"),
        ("once again, as the organizers", "once again, ", "", "as the organizers"),
        ("In accordance", "In accordance", "In full accordance", "In full accordance"),
        ("European Defense Community.", "Defense Community.", "Defence Community!", "European Defence Community!"),
    ],
)
def test_changed_words_keep_their_note(words, old, new, expected):
    headline = "" if MEMO.startswith(words) else "Headline\n\n"
    changed = headline + MEMO.replace(old, new, 1)
    found = find(on(MEMO, words), changed)
    assert found
    assert found.how == "changed"
    assert found.span.of(changed) == expected


def test_an_empty_place_is_found_by_what_stands_around_it():
    place = MEMO.index("Most likely")
    anchor = anchor_to(witness(MEMO), "A", Span(place, place))
    changed = "Headline\n\n" + MEMO.replace("Soviet", "Russian")
    found = find(anchor, changed)
    assert found
    assert not found.span
    assert changed[found.span.start :].startswith("Most likely")


@pytest.mark.parametrize("words", ["the", "North Atlantic bloc", MEMO[:200], MEMO])
def test_words_that_are_gone_find_no_place(words):
    assert find(on(MEMO, words), OTHER) is None
    assert find(on(MEMO, words), "") is None


def test_words_that_were_cut_out_find_no_place():
    words = "and will advance many different objections"
    assert find(on(MEMO, words), MEMO.replace(words, "")) is None


def test_a_long_quotation_is_found_by_its_ends():
    text = OTHER + "\n\n".join(f"{number} {MEMO}" for number in range(6)) + OTHER
    span = Span(text.index("1 In acc"), text.index("5 In acc"))
    anchor = anchor_to(witness(text), "A", span)
    changed = "New. " + text.replace("3 In accordance with the instructions", "3 By order")
    found = find(anchor, changed)
    assert found
    assert found.how == "changed"
    assert found.sure > 0.9
    assert found.span == Span(changed.index("1 In acc"), changed.index("5 In acc"))
    assert find(anchor, text.replace(MEMO, "")) is None


@pytest.mark.slow
@pytest.mark.parametrize("text", ["a" * 300_000, "ab" * 150_000, " " * 300_000, "\n" * 300_000])
def test_monotonous_text_comes_to_an_end(text):
    for quotation in ("b", "a" * 500, "a" * 500 + "b", " " * 300, "a" * 20_000 + "b" + "a" * 20_000):
        find(Anchor("A", "", Span(1000, 1000 + len(quotation)), quotation, "a" * 48, "b" * 48), text)


def test_a_place_outside_the_text_is_a_mistake():
    with pytest.raises(ValueError, match="outside"):
        anchor_to(witness("abc"), "A", Span(2, 4))
