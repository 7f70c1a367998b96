"""Decisions in a dossier: kept as they were made, and found again where their words are."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from tests.collation.decisions.test_decide_laws import decisions
from tests.collation.laws import check
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
    places_of,
)
from viewer.collation.model.model import Collation, Options
from viewer.dossier.decisions import apply_records, decision_of_record, record_of
from viewer.dossier.note import DecisionRecord
from viewer.dossier.store import Dossier
from viewer.text.reading.read import from_text
from viewer.text.witness import Span, Witness

FIRST = "The council met in March and heard the report of the minister on talks with the western powers. Nothing came."
SECOND = "The council met in April and heard the report of Gromyko on talks with the western powers. Much came of it."


def witness(text: str, sha: str) -> Witness:
    return replace(from_text(text), sha256=sha * 64)


def span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


@pytest.fixture
def found() -> Collation:
    return collate([witness(FIRST, "a"), witness(SECOND, "b")])


CHOICES: list[Decision] = [
    Link("B", span(FIRST, "Nothing came"), span(SECOND, "Much came")),
    Unlink("B", span(FIRST, "March"), span(SECOND, "April")),
    Split("B", FIRST.index("minister"), SECOND.index("Gromyko")),
    Join("B", span(FIRST, "the minister"), span(SECOND, "Gromyko")),
    AsFraming("B", span(SECOND, "of it")),
    AsVariant("A", span(FIRST, "Nothing"), "B"),
    FramingRole("B", span(SECOND, "of it"), "furniture"),
    Same("March", "April"),
]


@pytest.mark.slow
@given(decisions())
@tries(100)
def test_a_row_says_what_was_decided(case: tuple[Collation, list[Decision]]) -> None:
    collation, made = case
    a, b = collation.witnesses
    witnesses = (replace(a, sha256="a" * 64), replace(b, sha256="b" * 64))
    assert [decision_of_record(record_of(choice, witnesses), witnesses) for choice in made] == made


def test_saved_and_opened_again_is_equal(path: Path, found: Collation) -> None:
    rows = [record_of(choice, found.witnesses) for choice in CHOICES]
    with Dossier.open(path) as dossier:
        dossier.replace_decisions([], rows)
    with Dossier.open(path) as dossier:
        assert dossier.decisions() == rows
        assert [decision_of_record(row, found.witnesses) for row in dossier.decisions()] == CHOICES


def test_what_was_exchanged_is_decided_the_other_way_round(found: Collation) -> None:
    rows = [record_of(choice, found.witnesses) for choice in CHOICES]
    swapped = found.witnesses[::-1]
    for row, choice in zip(rows, CHOICES, strict=True):
        other = decision_of_record(row, swapped)
        names = {"A": "B", "B": "A"}
        assert dict(places_of(other)) == {names[sigil]: place for sigil, place in places_of(choice)}
    check(apply_records(collate(swapped), rows).collation)


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: type(choice).__name__)
def test_a_decision_goes_with_its_words(found: Collation, choice: Decision) -> None:
    row = record_of(choice, found.witnesses)
    put_in = "A new headline stands here.\n\n"
    later = witness(put_in + FIRST, "c"), found.witnesses[1]
    moved = {sigil: Span(p.start + len(put_in) * (sigil == "A"), p.end + len(put_in) * (sigil == "A"))
             for sigil, p in places_of(choice)}  # fmt: skip
    assert dict(places_of(decision_of_record(row, later))) == moved


def test_words_that_are_gone_are_told(found: Collation) -> None:
    row = record_of(CHOICES[0], found.witnesses)
    other = collate([witness("Something else was written in its place.", "c"), found.witnesses[1]])
    outcome = apply_records(other, [row])
    assert outcome.rejected == {row.id: "Its words in A are found no more."}
    assert outcome.collation == other
    assert not outcome.places


def test_a_role_of_a_later_version_is_told(found: Collation) -> None:
    kept = record_of(FramingRole("B", span(SECOND, "of it"), "lead-in"), found.witnesses)
    for value in ({"role": "coda"}, {"role": []}, {}, None):
        row = replace(kept, value=value)
        assert apply_records(found, [row]).rejected == {row.id: "This version of Recension does not know such a role."}


def test_a_decision_of_a_later_version_is_told(found: Collation) -> None:
    row = DecisionRecord("weigh", 3)
    assert row.id in apply_records(found, [row]).rejected
    assert DecisionRecord("same", {"lemma": 3}).id not in apply_records(found, []).rejected
    damaged = [DecisionRecord("same", {"lemma": 3}), DecisionRecord("link", None), DecisionRecord("framing", None)]
    assert apply_records(found, damaged).rejected.keys() == {one.id for one in damaged}


def test_other_options_honor_it(found: Collation) -> None:
    row = record_of(CHOICES[0], found.witnesses)
    others = Options(words=3), Options(similarity=0.9), Options(scope="work"), Options(ignore=frozenset(["wording"]))
    for options in others:
        outcome = apply_records(collate(found.witnesses, options), [row])
        assert not outcome.rejected
        assert any(m.by_reader for m in outcome.collation.matches) == (options.scope == "passages")
    assert decide(found, [CHOICES[0]]).collation == apply_records(found, [row]).collation
