"""What is reckoned by columns is what the variants say one by one."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from viewer.collation.model.model import KINDS, LEVELS, SUBSTANTIVES, Collation, Options, Variant
from viewer.collation.model.table import table
from viewer.text.reading.read import from_text
from viewer.text.witness import Span

SPANS = st.tuples(st.integers(0, 50), st.integers(0, 9)).map(lambda one: Span(one[0], one[0] + one[1]))
VARIANTS = st.lists(
    st.builds(
        Variant,
        st.just(1),
        st.integers(1, 4),
        st.sampled_from("BC"),
        st.sampled_from(KINDS),
        st.sampled_from(LEVELS),
        SPANS,
        SPANS,
        st.just(""),
        st.just(""),
        ruled=st.booleans(),
    )
).map(tuple)
PLAIN = Collation((from_text("a"), from_text("b"), from_text("c")), Options())


@given(VARIANTS, st.frozensets(st.sampled_from(LEVELS)))
def test_columns_say_what_the_variants_say(variants: tuple[Variant, ...], levels: frozenset[str]) -> None:
    collation = replace(PLAIN, variants=variants)
    found = table(collation)
    assert found.counts() == collation.counts()
    assert found.substantive == sum(v.substantive for v in variants)
    assert found.at(SUBSTANTIVES).tolist() == [v.substantive for v in variants]
    assert found.at(levels).tolist() == [v.level in levels and not v.ruled for v in variants]
    assert found.of("C").tolist() == [v.witness == "C" for v in variants]
    assert [KINDS[kind] for kind in found.kinds.tolist()] == [v.kind for v in variants]
    assert found.moved.tolist() == [v.kind == "transposition" for v in variants]
    assert found.matches.tolist() == [v.match for v in variants]
    assert [Span(*row) for row in found.base.tolist()] == [v.base for v in variants]
    assert [Span(*row) for row in found.reading.tolist()] == [v.reading for v in variants]


def test_columns_are_made_once_for_a_collation_and_anew_for_another() -> None:
    one = Variant(1, 1, "B", "omission", "wording", Span(0, 1), Span(0, 0), "a", "")
    first, second = replace(PLAIN, variants=(one,)), replace(PLAIN, variants=(one, one))
    assert table(first) is table(first)
    assert table(second).substantive == 2
    assert table(first).substantive == 1
