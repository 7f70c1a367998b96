"""What a rewritten stretch kept: its sentences side by side, in order, and the words in common."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Options, Variant
from viewer.collation.query.kept import count_kept, sentence_pairs
from viewer.text.reading.read import from_text
from viewer.text.witness import Span

WORDS = st.sampled_from("the clerk read a long telegram to every member before noon and nobody spoke".split())
SENTENCES = st.lists(st.lists(WORDS, min_size=1, max_size=7).map(lambda words: " ".join(words).capitalize() + "."),
                     min_size=1, max_size=5).map(" ".join)  # fmt: skip


def rewritten(a: str, b: str) -> tuple[Variant, Collation]:
    """Two whole texts as one rewritten stretch."""
    collation = collate([from_text(a), from_text(b)], Options(echoes=False))
    return Variant(
        1, 1, "B", "substitution", "wording", Span(0, len(a)), Span(0, len(b)), a, b, rewritten=True
    ), collation


@given(SENTENCES, SENTENCES)
def test_every_sentence_stands_once_in_order_and_keeps_the_same_words_on_both_sides(a: str, b: str) -> None:
    pairs = sentence_pairs(*rewritten(a, b))
    for text, spans in ((a, [p.base for p in pairs if p.base]), (b, [p.reading for p in pairs if p.reading])):
        assert [one.start for one in spans] == sorted({one.start for one in spans})
        assert " ".join(one.of(text) for one in spans) == text
    for pair in pairs:
        left, right = ([word.of(text).casefold() for word in words] for text, words in
                       ((a, pair.kept_base), (b, pair.kept_reading)))  # fmt: skip
        assert left == right
        assert pair.base or not left


def test_sentences_that_say_the_same_stand_beside_each_other() -> None:
    a = "Nobody spoke. The clerk read a long telegram to the members. Rain fell."
    b = "The clerk, who was hoarse, read them a telegram. It grew dark. The members went home."
    variant, collation = rewritten(a, b)
    pairs = sentence_pairs(variant, collation)
    shown = [(pair.base and pair.base.of(a), pair.reading and pair.reading.of(b)) for pair in pairs]
    assert shown[:2] == [
        ("Nobody spoke.", None),
        ("The clerk read a long telegram to the members.", "The clerk, who was hoarse, read them a telegram."),
    ]
    assert sorted(shown[2:], key=str) == sorted(
        [("Rain fell.", None), (None, "It grew dark."), (None, "The members went home.")], key=str
    )
    assert count_kept(pairs) == 5
