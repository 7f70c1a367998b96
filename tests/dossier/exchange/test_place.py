"""Annotations find their places: by the position, else by the quotation; without either they are kept as orphans."""

from __future__ import annotations

from dataclasses import replace

import pytest

from viewer.dossier.anchor import anchor_to
from viewer.dossier.exchange.parse import ForeignNote, ForeignTarget
from viewer.dossier.exchange.place import place_notes
from viewer.dossier.note import Note
from viewer.text.reading.read import from_text
from viewer.text.witness import Span

A = from_text("The pact was signed in the town by both ministers. Molotov was\nnot there, and the pact was read aloud.")
B = replace(from_text("At last a pact was signed in a town. Vinogradov was there."), source="https://example.org/b/")
PLACES = {
    "its position": ForeignTarget("", A.sha256, "A", Span(4, 8), "pact", "The ", " was"),
    "a wrong position": ForeignTarget("", A.sha256, "A", Span(0, 4), "Molotov was not there", "", ""),
    "no position": ForeignTarget(quotation="both ministers"),
    "other spaces": ForeignTarget(quotation="Molotov  was not\tthere"),
    "one of two, by its context": ForeignTarget(quotation="pact", prefix="there, and the ", suffix=" was read"),
    "a number alone, in a text that is known": ForeignTarget(sha256=A.sha256, span=Span(4, 8)),
}
WORDS = ["pact", "Molotov was\nnot there", "both ministers", "Molotov was\nnot there", "pact", "pact"]


def placed(*targets: ForeignTarget) -> list[tuple[Note, tuple[str, ...]]]:
    return [(one.note, one.lost) for one in place_notes(ForeignNote("id", "Why?", targets=targets), (A, B))]


@pytest.mark.parametrize(("target", "words"), list(zip(PLACES.values(), WORDS, strict=True)), ids=list(PLACES))
def test_found_by(target: ForeignTarget, words: str) -> None:
    ((note, lost),) = placed(target)
    (anchor,) = note.anchors
    assert (lost, anchor.sigil, anchor.quotation) == ((), "A", words)
    assert anchor.span.of(A.text) == words
    assert anchor == anchor_to(A, "A", anchor.span)


def test_of_two_places_the_one_with_its_context() -> None:
    ((note, _),) = placed(PLACES["one of two, by its context"])
    assert note.anchors[0].span.start > 60


def test_its_address_says_which_text() -> None:
    ((note, _),) = placed(ForeignTarget("http://example.org/b#here", quotation="was signed in"))
    assert note.anchors[0].sigil == "B"


def test_both_sides_are_one_note_and_two_places_of_one_text_are_two() -> None:
    one, other = ForeignTarget(sigil="A", quotation="both ministers"), ForeignTarget(sigil="B", quotation="At last")
    ((note, _),) = placed(one, other)
    assert [anchor.sigil for anchor in note.anchors] == ["A", "B"]
    first, second = placed(one, ForeignTarget(sigil="A", quotation="read aloud"))
    assert first[0].id != second[0].id
    assert [anchor.quotation for note, _ in (first, second) for anchor in note.anchors] == [
        "both ministers",
        "read aloud",
    ]


@pytest.mark.parametrize("target", [
    ForeignTarget(quotation="words that stand in neither of these two texts, whatever one does"),
    ForeignTarget(span=Span(3, 9)),
    ForeignTarget(sha256=A.sha256, span=Span(3, 10**12)),
])  # fmt: skip
def test_what_has_no_place_is_kept_and_said(target: ForeignTarget) -> None:
    ((note, lost),) = placed(target)
    assert lost == (target.quotation or "",)
    assert note.anchors[0].quotation == (target.quotation or "")
    assert note.text == "Why?"


def test_a_note_on_a_whole_page_has_no_anchor() -> None:
    ((note, lost),) = placed(ForeignTarget("https://example.org/b"))
    assert (note.anchors, lost) == ((), ())
