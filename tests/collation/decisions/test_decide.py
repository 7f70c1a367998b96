"""What each decision does to a pair that a reader might have before them."""

from dataclasses import replace

import pytest

from tests.collation.laws import check
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
from viewer.collation.model.model import Collation, Options, Variant
from viewer.text.reading.read import from_text
from viewer.text.witness import Span

FIRST = (
    "The council met in March and heard the long report of the minister on the talks with the western powers. "
    "Nobody believed a word of what he said there."
)
SECOND = (
    "Editor's note first. The council met in April and heard the report of Gromyko on the talks, so-called, with the "
    "western powers. No delegate trusted his speech at all."
)


def pair(options: Options | None = None) -> Collation:
    return collate([from_text(FIRST), from_text(SECOND)], options)


def span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def told(collation: Collation) -> list[tuple[str, str, str]]:
    return [(v.kind, v.lemma, v.text) for v in collation.variants]


def variant(collation: Collation, words: str) -> Variant:
    return next(v for v in collation.variants if words in v.lemma + v.text)


def made(*decisions: Decision, options: Options | None = None) -> Collation:
    outcome = decide(pair(options), decisions)
    check(outcome.collation)
    assert not outcome.rejected
    return outcome.collation


LAST = Link(
    "B",
    span(FIRST, "Nobody believed a word of what he said there."),
    span(SECOND, "No delegate trusted his speech at all."),
)


def test_linked_stretches_are_a_match_of_the_readers_own() -> None:
    before, after = pair(), made(LAST)
    assert len(after.matches) == len(before.matches) + 1
    own = after.matches[-1]
    assert (own.by_reader, own.transposed, own.base, own.reading) == (True, False, LAST.base, LAST.reading)
    assert [f.role for f in after.framing] == ["lead-in"]
    assert after.coverage == before.coverage  # no word of the two sentences is the same


def test_what_is_the_same_in_linked_stretches_is_covered() -> None:
    other = "Delegates believed little there."
    before = collate([from_text(FIRST), from_text(SECOND.replace("No delegate trusted his speech at all.", other))])
    own = Link("B", LAST.base, Span(before.witnesses[1].text.index(other), len(before.witnesses[1].text)))
    after = decide(before, [own]).collation
    assert after.coverage["A"]["B"] > before.coverage["A"]["B"]
    assert after.coverage["B"]["A"] > before.coverage["B"]["A"]


def test_a_link_takes_half_a_word_whole() -> None:
    after = made(Link("B", Span(LAST.base.start + 2, LAST.base.end - 4), LAST.reading))
    assert after.matches[-1].base == Span(LAST.base.start, LAST.base.end - 1)


def test_a_link_takes_its_words_from_other_matches() -> None:
    after = made(Link("B", span(FIRST, "western powers"), span(SECOND, "No delegate")))
    assert [m.by_reader for m in after.matches] == [False, True]
    assert after.matches[0].base.end <= after.matches[1].base.start


def test_a_link_against_the_running_order_is_moved() -> None:
    after = made(Link("B", span(FIRST, "he said there"), span(SECOND, "Editor's note")))
    own = next(m for m in after.matches if m.by_reader)
    assert own.transposed
    assert after.variants[-1].kind == "transposition"
    assert after.variants[-1].by_reader


def test_in_a_work_a_link_keeps_the_whole_and_is_told_by_its_variants() -> None:
    after = made(LAST, options=Options(scope="work"))
    assert len(after.matches) == 1
    assert not after.framing
    assert any(v.by_reader for v in after.variants)


def test_an_unlinked_match_is_framing_of_the_readers_own() -> None:
    only = pair().matches[0]
    after = made(Unlink("B", only.base, only.reading))
    assert not after.matches
    assert not after.variants
    assert all(f.by_reader for f in after.framing if f.witness == "A")


def test_in_a_work_what_is_unlinked_is_gone_here_and_new_there() -> None:
    after = made(Unlink("B", span(FIRST, "March"), span(SECOND, "April")), options=Options(scope="work"))
    assert ("omission", "March", "") in told(after)
    assert ("insertion", "", "April") in told(after)


def test_a_variant_split_and_joined_again() -> None:
    found = variant(pair(), "Gromyko")
    place = Split("B", found.base.start + len("the "), found.reading.start)
    halves = made(place)
    assert ("omission", "the ", "") in told(halves)
    assert ("substitution", "minister", "Gromyko") in told(halves)
    assert [v.by_reader for v in halves.variants if v.lemma in ("the ", "minister")] == [True, True]
    whole = made(place, Join("B", found.base, found.reading))
    assert told(whole) == told(pair())


def test_neighbors_joined_are_one_with_what_stands_between() -> None:
    before = pair()
    one, two = variant(before, "March"), variant(before, "long")
    after = made(Join("B", Span(one.base.start, two.base.end), Span(one.reading.start, two.reading.end)))
    assert len(after.variants) == len(before.variants) - 1
    joined = variant(after, "March")
    assert joined.lemma.startswith("March and heard")
    assert joined.by_reader
    assert joined.level == "wording"


def test_a_variant_called_framing_parts_the_passage() -> None:
    found = variant(pair(), "so-called")
    after = made(AsFraming("B", found.reading))
    assert len(after.matches) == 2
    assert not any("so-called" in v.text for v in after.variants)
    own = [f for f in after.framing if f.by_reader]
    assert [(f.witness, f.role) for f in own] == [("B", "interjection")]


def test_framing_called_a_variant_belongs_to_the_passage_beside_it() -> None:
    after = made(AsVariant("B", span(SECOND, "Editor's note first."), "B"))
    first = after.variants[0]
    assert (first.kind, first.by_reader) == ("insertion", True)
    assert "Editor's note first." in first.text
    assert after.matches[0].reading.start == 0


def test_framing_between_two_halves_makes_them_one_again() -> None:
    found = variant(pair(), "so-called")
    after = made(AsFraming("B", found.reading), AsVariant("B", span(SECOND, "so-called"), "B"))
    assert len(after.matches) == 1
    assert variant(after, "so-called").by_reader


def test_what_a_rule_makes_the_same_is_counted_apart() -> None:
    after = made(Same("april", "MARCH"))  # a rule knows no sides, and no case
    assert variant(after, "March").by_rule
    assert int(after.variants.by_rule.sum()) == 1
    assert sum(after.variants.counts().values()) == len(after.variants) - 1
    numbers = [v.number for v in after.variants if not v.by_rule and v.move is None]
    assert numbers == list(range(1, len(numbers) + 1)), "no number is left out for it"
    assert variant(after, "March").number == 0


@pytest.mark.parametrize(
    "decision",
    [
        Split("B", 3, 3),
        Join("B", Span(0, 4), Span(0, 4)),
        AsVariant("B", span(SECOND, "at all"), "B"),
        AsFraming("B", Span(9_000, 9_001)),
        FramingRole("B", span(SECOND, "met in"), "lead-in"),
        Link("C", Span(0, 3), Span(0, 3)),
        Link("B", Span(0, 3), Span(19, 20)),
    ],
    ids=lambda decision: type(decision).__name__,
)
def test_what_has_no_place_is_told(decision: Decision) -> None:
    outcome = decide(pair(), [decision])
    assert [one.place for one in outcome.rejected] == [0]
    assert outcome.rejected[0].why.endswith(".")
    assert outcome.collation == pair() or outcome.collation.variants == pair().variants


def test_framing_has_the_role_that_the_reader_gave_it_last() -> None:
    (before,) = (one for one in pair().framing if one.witness == "B" and "first." in one.span.of(SECOND))
    after = made(FramingRole("B", before.span, "headline"), FramingRole("B", before.span, "furniture"))
    own = [one for one in after.framing if one.by_reader]
    assert own == [replace(before, role="furniture", by_reader=True)]
    assert [(one.witness, one.span) for one in after.framing] == [(one.witness, one.span) for one in pair().framing]
    assert after.variants == pair().variants


def test_a_work_has_no_framing() -> None:
    outcome = decide(pair(Options(scope="work")), [AsFraming("B", span(SECOND, "Editor's note"))])
    assert outcome.rejected


def test_a_contraction_that_is_unlinked_is_lost_and_put_in() -> None:
    witnesses = [from_text("The clerk said that they don’t know.") for _ in "AB"]
    found = collate(witnesses, Options(scope="work", words=3))
    word = span(witnesses[0].text, "don’t")
    after = decide(found, [Unlink("B", word, word)]).collation
    assert all(variant.lemma != variant.text for variant in after.variants)
