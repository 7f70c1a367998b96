"""What is kept by columns is what the variants say one by one."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.collation.model.model import CATEGORIES, FLAGS, KINDS, LEVELS, NO_VARIANTS, Variant, Variants
from viewer.text.reading.read import from_text
from viewer.text.witness import Span

TEXTS = tuple(from_text(words * 20) for words in ("alpha ", "beta ", "gamma "))
SPANS = st.tuples(st.integers(0, 50), st.integers(0, 9)).map(lambda one: Span(one[0], one[0] + one[1]))


@st.composite
def some_variants(draw: st.DrawFn) -> tuple[Variant, ...]:
    found = []
    for number in range(1, draw(st.integers(0, 6)) + 1):
        witness, kind = draw(st.sampled_from("BC")), draw(st.sampled_from(KINDS))
        base, reading = draw(SPANS), draw(SPANS)
        lemma, text = base.of(TEXTS[0].text), reading.of(TEXTS["ABC".index(witness)].text)
        marked = draw(st.booleans()) if kind == "omission" else None
        flags = tuple(flag for flag in FLAGS if draw(st.booleans()))
        place = draw(st.integers(1, 4)), witness, kind, draw(st.sampled_from(LEVELS)), base, reading, lemma, text
        decided, move = (draw(st.booleans()), draw(st.booleans())), draw(st.sampled_from((None, 1, 2)))
        last = draw(st.booleans()), draw(st.integers(1, 9))
        found.append(Variant(number, *place, marked, flags, *decided, move, *last))
    return tuple(found)


@given(some_variants(), st.frozensets(st.sampled_from(CATEGORIES)))
def test_columns_say_what_the_variants_say(variants: tuple[Variant, ...], levels: frozenset[str]) -> None:
    found = Variants.of(variants, TEXTS)
    assert tuple(found) == variants
    counted = [v for v in variants if not (v.by_rule or v.move or v.kind == "transposition")]
    assert found.counts() == {level: sum(v.level == level for v in counted) for level in LEVELS}
    assert found.substantive == sum(v.substantive for v in variants)
    assert found.at(levels).tolist() == [v.category in levels and not v.by_rule for v in variants]
    assert [CATEGORIES[number] for number in found.categories.tolist()] == [v.category for v in variants]
    listed = [v for v in variants if not v.by_rule and v.move is None]
    assert found.take(found.listed).ids.tolist() == [v.id for v in listed]
    assert sum(found.category_counts().values()) - found.move_count == len(counted)
    assert found.of_witness("C").tolist() == [v.witness == "C" for v in variants]
    assert found.transposed.tolist() == [v.kind == "transposition" for v in variants]
    assert found.last_number == max((v.number for v in variants), default=0)
    assert found.moved.tolist() == [v.kind == "transposition" or v.move is not None for v in variants]


@given(some_variants(), st.integers(-7, 7), st.integers(-7, 7))
def test_they_are_a_sequence(variants: tuple[Variant, ...], low: int, high: int) -> None:
    found = Variants.of(variants, TEXTS)
    assert len(found) == len(variants)
    assert bool(found) == bool(variants)
    assert [found[place] for place in range(-len(found), len(found))] == [*variants, *variants]
    assert tuple(found[low:high]) == variants[low:high]
    assert tuple(reversed(found)) == variants[::-1]
    assert all(variant in found for variant in variants)
    with pytest.raises(IndexError):
        found[len(found)]


@given(some_variants())
def test_a_pickle_of_them_is_the_same(variants: tuple[Variant, ...]) -> None:
    found = Variants.of(variants, TEXTS)
    assert pickle.loads(pickle.dumps(found)) == found
    assert found != NO_VARIANTS  # of other texts


def test_some_of_them_keep_their_numbers() -> None:
    one = Variant(1, 1, "B", "omission", "wording", Span(0, 5), Span(0, 0), "alpha", "", marked=False, number=1)
    two = one._replace(id=2, level="case", number=2)
    found = Variants.of((one, two), TEXTS)
    some = found.take(found.at(frozenset({"case"})))
    assert list(some) == [two]
    assert some.ids.tolist() == [2]
    assert two in some
    assert one not in some
    assert some != found
    assert one._replace(level="case") not in found
