"""Whose an anchor is: by the contents of the files, whatever became of the sides, and each of a note's has its own."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.collation.decisions.decision import InapplicableDecision
from viewer.collation.model.model import SIGILS, Collation, Options
from viewer.dossier.anchor import anchor_to, owners
from viewer.dossier.attachment import attach, spans
from viewer.dossier.decisions import decision_of_record
from viewer.dossier.note import Anchor, DecisionRecord, Note
from viewer.export.notes.markdown import notes_to_markdown
from viewer.text.tokenize import tokenize
from viewer.text.witness import Span, Witness
from viewer.usecases.resume import resume

TEXT = "The council met in March and heard the report of the minister. Nothing came of it, and the council went home."


def witness(sha256: str, text: str = TEXT) -> Witness:
    return Witness(text, tokenize(text), "A title", sha256=sha256)


def side(sigil: str, sha256: str) -> Anchor:
    return anchor_to(witness(sha256), sigil, Span(4, 11))


@pytest.mark.parametrize(
    ("anchors", "witnesses", "expected"),
    [
        pytest.param("Ax By", "xy", "AB", id="as they stood"),
        pytest.param("Ax By", "yx", "BA", id="exchanged"),
        pytest.param("Ax Bx", "xx", "AB", id="two of the same bytes"),
        pytest.param("Bx Ax", "xx", "BA", id="two of the same bytes, the other first"),
        pytest.param("Ax By", "zy", "AB", id="one file has changed"),
        pytest.param("Ax By", "zw", "AB", id="both files have changed"),
        pytest.param("Ax By", "yz", "BA", id="exchanged, and one has changed"),
        pytest.param("Ax Bx", "zx", "AB", id="of two of the same bytes one has changed"),
        pytest.param("Ax Bx", "xz", "AB", id="of two of the same bytes the other has changed"),
        pytest.param("Ax Cx", "xyx", "AC", id="three, the first and last of the same bytes"),
        pytest.param("Ax By", "yxx", "BA", id="another base, and a copy of the old one"),
        pytest.param("Ax Bx Cy", "yxx", "CBA", id="another base, two of the same bytes behind it"),
        pytest.param("Ax Ax", "xx", "AB", id="two anchors that say one side"),
        pytest.param("Ax Ax", "xy", "AA", id="two anchors that say one side, of which there is one"),
        pytest.param("Cz", "xy", "_", id="a text that is not compared"),
        pytest.param("A-", "--", "A", id="contents that nobody knows"),
    ],
)
def test_whose_an_anchor_is(anchors: str, witnesses: str, expected: str) -> None:
    made = [side(part[0], part[1].strip("-")) for part in anchors.split()]
    sides = [witness(sha256.strip("-")) for sha256 in witnesses]
    assert "".join(owner or "_" for owner in owners(made, sides)) == expected


contents = st.sampled_from("xyz")


@given(st.lists(contents, min_size=1, max_size=4), st.lists(st.tuples(st.sampled_from("ABCDE"), contents), max_size=4))
def test_laws_of_owners(shas: list[str], anchors: list[tuple[str, str]]) -> None:
    found = owners([side(*one) for one in anchors], [witness(sha256) for sha256 in shas])
    own = dict(zip(SIGILS, shas, strict=False))
    for (_, sha256), owner in zip(anchors, found, strict=True):
        if sha256 in shas:
            assert owner, "its contents, or what they became"
            assert own[owner] == sha256 or found.count(owner) == 1, "its contents, or what they became"
    for sha256 in set(shas):
        this = [
            owner
            for (_, other), owner in zip(anchors, found, strict=True)
            if other == sha256 and own.get(owner) == other
        ]
        assert len(set(this)) == min(len(this), shas.count(sha256)), "no witness twice where two are free"


@st.composite
def notes_on_places(draw) -> tuple[list[Witness], dict[str, Span]]:
    """Two or three witnesses, some of the same bytes, and a place in two of them or more."""
    texts = {"x": TEXT, "y": TEXT.replace("March", "April"), "z": "Elsewhere " + TEXT}
    sides = [witness(sha256, texts[sha256]) for sha256 in draw(st.lists(contents, min_size=2, max_size=3))]
    sigils = draw(st.sets(st.sampled_from(SIGILS[: len(sides)]), min_size=2))
    places = {}
    for sigil in sorted(sigils):
        start = draw(st.integers(0, len(TEXT)))
        places[sigil] = Span(start, draw(st.integers(start, len(TEXT))))
    return sides, places


@given(notes_on_places())
def test_a_note_saved_and_reopened_stands_on_the_same_places(case: tuple[list[Witness], dict[str, Span]]) -> None:
    sides, places = case
    note = Note("here", tuple(anchor_to(sides[SIGILS.index(sigil)], sigil, span) for sigil, span in places.items()))
    assert spans(attach(note.anchors, sides)) == places


@given(notes_on_places(), st.randoms())
def test_in_whatever_order_they_are_read_each_anchor_has_its_text(case, chance) -> None:
    sides, places = case
    anchors = [anchor_to(sides[SIGILS.index(sigil)], sigil, span) for sigil, span in places.items()]
    shuffled = chance.sample(sides, len(sides))
    found = attach(anchors, shuffled)
    assert len(spans(found)) == len(anchors)
    for anchor, one in zip(anchors, found, strict=True):
        assert shuffled[SIGILS.index(one.sigil)].sha256 == anchor.sha256
        assert one.found
        assert one.found.span == anchor.span


def collation(*sides: Witness) -> Collation:
    return Collation(sides, Options())


def note_on_both(sides: Sequence[Witness], words: str) -> Note:
    start = sides[0].text.index(words)
    span = Span(start, start + len(words))
    return Note("here", tuple(anchor_to(one, sigil, span) for sigil, one in zip(SIGILS, sides, strict=False)))


def test_the_export_names_both_of_two_files_of_the_same_bytes() -> None:
    sides = witness("xx"), witness("xx")
    report = notes_to_markdown(collation(*sides), [note_on_both(sides, "the minister")])
    start = TEXT.index("the minister")
    for sigil in "AB":
        assert f"**{sigil}**, characters {start} to {start + len('the minister')}" in report
    third = Note("elsewhere", (side("C", "zz"),))
    assert "a document that is not open" in notes_to_markdown(collation(*sides), [third])


def test_a_decision_on_two_files_of_the_same_bytes() -> None:
    sides = witness("xx"), witness("xx")
    link = DecisionRecord("link", {}, note_on_both(sides, "the minister").anchors)
    assert decision_of_record(link, sides) == decision_of_record(link, sides[::-1])
    with pytest.raises(InapplicableDecision, match="not compared here"):
        decision_of_record(DecisionRecord("framing", {}, (side("C", "zz"),)), sides)


def test_the_reader_stays_at_the_same_words_of_the_same_text() -> None:
    place = TEXT.index("Nothing")
    one, other, later = witness("x"), witness("y", "New. " + TEXT), witness("z", "More. " + TEXT)
    assert resume(collation(one, other), None, place, collation(later, other)) == (None, place + len("More. "))
