"""The laws hold for any two texts, whatever the reader decides about them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collation.laws import check
from tests.collation.strategies import pairs, texts
from tests.tries import tries
from viewer.collation.collate import collate
from viewer.collation.decisions.decide import decide
from viewer.collation.decisions.decision import (
    AsFraming,
    AsVariant,
    Decision,
    FramingRole,
    Join,
    Link,
    Same,
    Split,
    Unlink,
)
from viewer.collation.model.model import ROLES, Collation, Options
from viewer.text.reading.read import from_text
from viewer.text.witness import Span

pytestmark = pytest.mark.slow

OPTIONS = [Options(), Options(scope="work"), Options(words=2, gap=3, similarity=0.2)]


@st.composite
def _span(draw: st.DrawFn, collation: Collation, sigil: str) -> Span:
    """Any stretch, or one that has been found: both edges are where things go wrong."""
    found = [Span(0, len(collation.witness(sigil).text))]
    found += [m.base if sigil == "A" else m.reading for m in collation.matches if sigil in ("A", m.witness)]
    found += [v.base if sigil == "A" else v.reading for v in collation.variants if sigil in ("A", v.witness)]
    found += [f.span for f in collation.framing if f.witness == sigil]
    size = len(collation.witness(sigil).text)
    ends = sorted(draw(st.lists(st.integers(0, size), min_size=2, max_size=2)))
    return draw(st.sampled_from([*found, Span(*ends)]))


@st.composite
def _choice(draw: st.DrawFn, collation: Collation) -> Decision:
    other = draw(st.sampled_from("BC"[: len(collation.witnesses) - 1]))
    base, reading = draw(_span(collation, "A")), draw(_span(collation, other))
    variant = draw(st.sampled_from([*collation.variants, None])) if collation.variants else None
    if variant is not None:
        other, base, reading = variant.witness, variant.base, variant.reading
    place = draw(st.integers(base.start, base.end)), draw(st.integers(reading.start, reading.end))
    sigil, span = draw(st.sampled_from([("A", base), (other, reading)]))
    lemma, text = (variant.lemma, variant.text) if variant else ("a", "the")
    wide = Span(max(0, base.start - 9), min(len(collation.witness("A").text), base.end + 9))
    its_wide = Span(max(0, reading.start - 9), min(len(collation.witness(other).text), reading.end + 9))
    return draw(
        st.sampled_from(
            [
                *(Link(other, wide, its_wide), Unlink(other, wide, its_wide), Join(other, wide, its_wide)),
                *(Link(other, base, draw(_span(collation, other))), Unlink(other, base, reading)),
                *(Split(other, *place), AsFraming(sigil, span), AsVariant(sigil, span, other), Same(lemma, text)),
                FramingRole(sigil, span, draw(st.sampled_from(ROLES))),
            ]
        )
    )


@st.composite
def decisions(draw: st.DrawFn, witnesses: int = 2) -> tuple[Collation, list[Decision]]:
    """A collation, and choices each of which is made on what the ones before have left."""
    chosen = [from_text(text) for text in draw(pairs())]
    if witnesses == 3:
        chosen.append(from_text(draw(texts())))
    found = collate(chosen, draw(st.sampled_from(OPTIONS)))
    made: list[Decision] = []
    for _ in range(draw(st.integers(1, 5))):
        made.append(draw(_choice(decide(found, made).collation)))
    return found, made


@given(decisions())
@tries(100)
def test_what_is_decided_is_true(case: tuple[Collation, list[Decision]]) -> None:
    """Three laws of the same examples: to find a collation and what can be decided in it takes longer than to check."""
    found, made = case
    check(decide(found, made).collation)
    _check_taken_back(found, made)
    _check_rules(found, made)


def _check_taken_back(found: Collation, made: list[Decision]) -> None:
    """A choice that is taken back leaves no trace."""
    before = decide(found, made[:-1])
    decide(found, made)
    assert decide(found, made[:-1]) == before
    assert decide(found, []).collation is found


def _check_rules(found: Collation, made: list[Decision]) -> None:
    """A rule hides, and takes nothing away."""
    rules = [decision for decision in made if isinstance(decision, Same)]
    equated = decide(found, rules).collation
    assert [(v.base, v.reading, v.level) for v in equated.variants] == [
        (v.base, v.reading, v.level) for v in found.variants
    ]
    aside = equated.variants.by_rule | equated.variants.moved
    assert sum(equated.variants.counts().values()) + int(aside.sum()) == len(found.variants)


@given(decisions(3))
def test_three_witnesses(case: tuple[Collation, list[Decision]]) -> None:
    found, made = case
    check(decide(found, made).collation)


@given(decisions(), st.sampled_from(["spacing", "typography", "punctuation", "spelling"]))
@tries(50)
def test_levels_that_are_left_out_stay_out(case: tuple[Collation, list[Decision]], level: str) -> None:
    found, made = case
    some = collate(found.witnesses, Options(scope=found.options.scope, ignore=frozenset([level])))
    got = decide(some, made).collation
    assert all(v.level != level for v in got.variants)
    everything = decide(collate(found.witnesses, Options(scope=found.options.scope)), made).collation
    assert [(m.base, m.reading) for m in got.matches] == [(m.base, m.reading) for m in everything.matches]


def test_a_word_that_a_moved_passage_has_again_keeps_its_partner() -> None:
    """Levels left out are aligned again; the passage "a; a" moved to the end has words that stand in order too."""
    end = "'&c-\n\n35\n\n&c &c, &c. &c &c &c] &c-\n\n35\n\n&c  &c &c"
    base = from_text(f" &c &c &c &c - &c . . . &c? &c  -\n\n35\n\n&c &c *** &c—&c &c &c [&c) &c &c {end}\xa0")
    reading = from_text(f"{end} &c &c &c &c  &c &c\xa0")
    whole = collate([base, reading], Options())
    some = collate([base, reading], Options(ignore=frozenset(["punctuation"])))
    links = [Link("B", Span(at, at + 20), Span(0, to)) for at, to in ((21, 12), (13, 10), (19, 17))]
    for count in range(1, 4):
        got, all_levels = (decide(one, links[:count]).collation for one in (some, whole))
        assert [(m.base, m.reading) for m in got.matches] == [(m.base, m.reading) for m in all_levels.matches]
