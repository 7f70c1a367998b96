"""Two witnesses as one text: nothing lost, nothing told twice."""

from __future__ import annotations

from hypothesis import given

from tests.collation.strategies import pairs
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Framing, Match, Options
from viewer.collation.query.inline import inline
from viewer.text.reading.read import from_text
from viewer.text.tokenize import tokenize
from viewer.text.witness import Span, Witness


def check(collation: Collation) -> None:
    base, other = (witness.text for witness in collation.witnesses)
    made = inline(collation, "B")
    assert "".join(stretch.base.of(base) for stretch in made) == base
    readings = sorted((stretch.reading for stretch in made if stretch.reading), key=lambda span: span.start)
    assert "".join(span.of(other) for span in readings) == other
    for stretch in made:
        assert stretch.match or not (stretch.base and stretch.reading)
        if stretch.role:
            assert not (stretch.base and stretch.reading)
    shown = [stretch.match for stretch in made if stretch.match and (stretch.base or stretch.reading)]
    assert len(shown) == len(set(shown))


@given(pairs())
def test_both_texts_are_whole_in_it(pair: tuple[str, str]) -> None:
    witnesses = tuple(from_text(text) for text in pair)
    for options in (Options(words=3), Options(scope="work", words=3)):
        check(collate(witnesses, options))


def plain(text: str) -> Witness:
    return Witness(text, tokenize(text), "")


def test_a_moved_passage_is_told_where_the_base_has_it_and_its_other_place_is_kept() -> None:
    collation = Collation(
        (plain("moved one stays"), plain("stays moved one")),
        Options(),
        (
            Match(1, "B", Span(0, 10), Span(5, 15), 2, 1.0, transposed=True),
            Match(2, "B", Span(10, 15), Span(0, 5), 1, 1.0),
        ),
    )
    collation = Collation((plain("moved one stays"), plain("staysmoved one ")), collation.options, collation.matches)
    check(collation)
    made = inline(collation, "B")
    assert [(s.match, bool(s.base)) for s in made] == [(1, True), (2, True), (1, False)]


def test_a_repeat_is_told_once() -> None:
    collation = Collation(
        (plain("one two one two"), plain("one two")),
        Options(),
        (
            Match(1, "B", Span(0, 7), Span(0, 7), 2, 1.0, repeat=True),
            Match(2, "B", Span(8, 15), Span(0, 7), 2, 1.0, transposed=True, repeat=True),
        ),
    )
    check(collation)


def test_framing_is_cut_by_its_roles() -> None:
    collation = Collation(
        (plain("HEAD\nlead in\nshared words"), plain("shared words\nfoot")),
        Options(),
        (Match(1, "B", Span(13, 25), Span(0, 12), 2, 1.0),),
        framing=(
            Framing("A", Span(0, 5), "headline", 1),
            Framing("A", Span(5, 13), "lead-in", 2),
            Framing("B", Span(13, 17), "lead-out", 1),
        ),
    )
    check(collation)
    assert [s.role for s in inline(collation, "B")] == ["headline", "lead-in", None, None, "lead-out"]
