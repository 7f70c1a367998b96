"""What is one word, and what two words are compared by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.text.normalize import APOSTROPHES, normal
from viewer.text.tokenize import tokenize, word_keys

SIGNS = st.text(st.sampled_from("ab AB 12,.[]⟨⟩-\n¹é'þ北"), max_size=40)


def words(text: str) -> list[str]:
    tokens = tokenize(text)
    return [text[start:end] for start, end in zip(tokens.starts.tolist(), tokens.ends.tolist(), strict=True)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("£3,500 or 4.75, the 18th.", ["3,500", "or", "4.75", "the", "18th"]),
        ("A4 3b H2O w0rld 1914–18, $1.5m", ["A4", "3b", "H2O", "w0rld", "1914", "18", "1.5m"]),
        ("the reason1 of 1954² and word¹", ["the", "reason", "1", "of", "1954", "²", "and", "word", "¹"]),
        ("1In the 2nd", ["1", "In", "the", "2nd"]),
        ("[T]he reject[ed] [him] ⟨her⟩", ["[T]he", "reject[ed]", "[him]", "⟨her⟩"]),
        ("[the man] x[12] [1] [] [", ["the", "man", "x", "[12]", "[1]"]),
        (r"the cook\'s \[old\] pot \*", ["the", r"cook\'s", r"[old\]", "pot"]),
        (
            "Ibid., p. 17.\nAged 9: 4.\n3. See vol. 2. The",
            ["Ibid", "p", "17", "Aged", "9", "4", "3.", "See", "vol", "2", "The"],
        ),
        ("dark-\nness dark-\n\n35\n\nness", ["dark-\nness", "dark-\n\n35\n\nness"]),
        ("dark-\n\n - 35 -\n\n ness", ["dark-\n\n - 35 -\n\n ness"]),
        ("北-\nthe the-\n北", ["北", "the", "the", "北"]),
        ("dark-\n\n35 men, dark-\n\nNess", ["dark", "35", "men", "dark", "Ness"]),
    ],
)
def test_words(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("3,500", "3500"), ("1,234,567", "1234567"), ("[T]he", "the"), ("reject[ed]", "rejected"), ("[é]tat", "état"),
        ("dark-\n\n35\n\nness", "darkness"), ("þat", "that"), ("Ðe", "the"), ("yᵉ", "the"), ("wᶜʰ", "which"),
        ("أحمد", "احمد"), ("مدرسة", "مدرسه"), ("على", "علي"), ("کتاب", "كتاب"), ("شهری", "شهري"),
    ],
)  # fmt: skip
def test_one_to_the_matcher(a: str, b: str) -> None:
    assert normal(a) == normal(b)
    assert tokenize(a).keys.tolist() == tokenize(b).keys.tolist()


@pytest.mark.parametrize(("a", "b"), [("3.50", "350"), ("12345,678", "12345678"), ("1,23", "123"), ("1,2", "12")])
def test_two_to_the_matcher(a: str, b: str) -> None:
    assert tokenize(a).keys.tolist() != tokenize(b).keys.tolist()


@given(st.one_of(SIGNS, st.text(max_size=40)))
def test_words_run_in_order_and_each_is_its_key(text: str) -> None:
    tokens, found = tokenize(text), words(text)
    edges = [edge for pair in zip(tokens.starts.tolist(), tokens.ends.tolist(), strict=True) for edge in pair]
    assert edges == sorted(edges)
    assert all(0 <= edge <= len(text) for edge in edges)
    assert all(found)
    assert not any(sign.isalnum() and sign not in APOSTROPHES for sign in "".join(rest(text, edges)))
    by_form: dict[str, int] = {}
    for word, key in zip(found, tokens.keys.tolist(), strict=True):
        assert by_form.setdefault(normal(word), key) == key


def rest(text: str, edges: list[int]) -> list[str]:
    bounds = [0, *edges, len(text)]
    return [text[bounds[at] : bounds[at + 1]] for at in range(0, len(bounds), 2)]


def test_a_long_text_is_cut_between_words() -> None:
    text = "some dark-\n\n 35 \n\n ness or 3,500 [T]he A4 " * 4000
    assert words(text) == words("some dark-\n\n 35 \n\n ness or 3,500 [T]he A4 ") * 4000


@pytest.mark.parametrize("text", ["\xa0 1. Text", "\u2003(a) text", " \u2009 12. Text"])
def test_a_label_after_odd_spaces_at_the_beginning(text: str) -> None:
    assert len(tokenize(text)) == 2


def test_word_keys_are_those_of_the_tokens() -> None:
    text = "It's 1,234 [words], 国家 and co-\noperation; caf\xe9&eacute; \u1f04\u03bb\u03bb\u2019 "
    tokens = tokenize(text)
    for found, column in zip(word_keys(text), (tokens.starts, tokens.ends, tokens.keys), strict=True):
        assert found.tolist() == column.tolist()
