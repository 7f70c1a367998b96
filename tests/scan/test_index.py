"""Documents that are cut into words together have the words that each has by itself."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.scan.engine import index
from viewer.scan.engine.index import _arrays
from viewer.text.tokenize import tokenize

PIECES = ["Text", " ", "\n", "\n\n", "1.", "(a)", "12", "-", "co-\n", "’", "[", "]", "\u0301", "国", "&amp;", "1954.3"]
texts = st.lists(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), min_size=1, max_size=6)


@given(texts)
def test_together_as_alone(some):
    counts, arrays = _arrays(some)
    at = 0
    for text, count in zip(some, counts, strict=True):
        (alone,), own = _arrays([text])
        assert count == alone
        for kind, column in own.items():
            assert arrays[kind][at : at + count].tolist() == column.tolist()
        at += count
    assert at == len(arrays["words"])


def test_the_spans_are_those_of_the_tokens():
    text = "It's 1,234 [words] of the 2nd co-\noperation, 国家 😀 café."
    tokens = tokenize(text)
    _, arrays = _arrays(["1. Before", text, "(a) behind"])
    assert arrays["starts"][2 : 2 + len(tokens)].tolist() == tokens.starts.tolist()
    assert arrays["sizes"][2 : 2 + len(tokens)].tolist() == (tokens.ends - tokens.starts).tolist()


def test_a_long_text_is_cut_between_words(monkeypatch):
    text = "\n\n".join(
        f"The {number}th paragraph, of some words that a line ends\nin the middle." for number in range(40)
    )
    whole = _arrays(["before", text, "", "behind"])
    monkeypatch.setattr(index, "_PIECE", 100)
    counts, arrays = _arrays(["before", text, "", "behind"])
    assert counts == whole[0]
    for kind, column in arrays.items():
        assert column.tolist() == whole[1][kind].tolist()
