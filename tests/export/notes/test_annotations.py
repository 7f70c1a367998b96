"""Notes as Web Annotations: their words are found again, in both texts."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.hostile import PAYLOADS, hostile_report
from tests.export.reports import DAY, report_on
from tests.export.tracked.test_docx import NOTES, A, B
from tests.tries import tries
from viewer.dossier.anchor import anchor_to
from viewer.dossier.exchange.parse import parse_annotations
from viewer.dossier.exchange.place import place_notes
from viewer.dossier.note import Anchor, Note
from viewer.export.notes.annotations import document
from viewer.export.report import Report, report
from viewer.text.witness import Span


def items(report: Report) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(document(report))["first"]["items"]
    return found


def anchors(report: Report, **spans: Span) -> tuple[Anchor, ...]:
    return tuple(anchor_to(report.collation.witness(sigil), sigil, span) for sigil, span in spans.items())


def noted(*notes: Note) -> Report:
    """The report on the two texts with these notes."""
    return report(report_on(A, B).collation, notes, made=DAY)


# What our own export must bring back: notes on words that stand, on words that are gone, and on nothing.
TAGS = st.lists(st.text(min_size=1, max_size=9), max_size=3, unique=True).map(tuple)
TIMES = st.datetimes().map(lambda at: at.isoformat(timespec="milliseconds") + "Z")
GONE = st.builds(
    Anchor, st.sampled_from("AB"), st.just("0" * 64), st.just(Span(2, 9)), st.just("Ж" * 40), st.text(max_size=48)
)


@st.composite
def kept_notes(draw: st.DrawFn) -> Note:
    whole, spans = report_on(A, B), {}
    for sigil in draw(st.sets(st.sampled_from("AB"))):
        text = whole.collation.witness(sigil).text
        start = draw(st.integers(0, len(text)))
        spans[sigil] = Span(start, draw(st.integers(start, len(text))))
    on = anchors(whole, **dict(sorted(spans.items())))
    gone = (draw(GONE),) if not on and draw(st.booleans()) else ()
    text, created = draw(st.text().filter(str.strip)), draw(TIMES)
    without, settled = ("1" * 64,) if draw(st.booleans()) else (), draw(st.booleans())
    id = draw(st.one_of(st.uuids().map(lambda one: one.hex), st.text(min_size=1, max_size=9)))
    return Note(text, on + gone, draw(TAGS), id, created, draw(TIMES), without, settled)


@pytest.mark.slow
@given(st.lists(kept_notes(), min_size=1, max_size=4, unique_by=lambda note: note.id))
@tries(60)
def test_notes_come_back_as_they_were(notes: list[Note]) -> None:
    made = noted(*notes)
    foreign = parse_annotations(document(made), "notes.jsonld")
    placed = [one for each in foreign for one in place_notes(each, made.collation.witnesses)]
    assert {one.note.id: one.note for one in placed} == {note.id: note for note in notes}
    assert all(bool(one.lost) == any("Ж" in anchor.quotation for anchor in one.note.anchors) for one in placed)


def test_the_words_of_a_note_are_found_again():
    made = report_on(A, B, notes=NOTES)
    texts = [witness.text for witness in made.collation.witnesses]
    names = [source["id"] for source in json.loads(document(made))["dcterms:source"]]
    found = items(made)
    assert {item["body"]["value"] for item in found} == {text for _, _, text in NOTES}
    for item in found:
        for target in item["target"]:
            text = texts[names.index(target["source"])]
            quotation, place = target["selector"]
            assert text[place["start"] : place["end"]] == quotation["exact"] != ""
            assert quotation["prefix"] + quotation["exact"] + quotation["suffix"] in text


def test_a_note_on_both_sides_has_two_targets():
    (item,) = items(noted(Note("Both", anchors(report_on(A, B), A=Span(0, 3), B=Span(0, 2)))))
    assert [target["selector"][1]["end"] for target in item["target"]] == [3, 2]


def test_a_note_without_a_place_keeps_its_words():
    gone = Anchor("A", "0" * 64, Span(3, 13), "gone words", "some ", " here")
    (item,) = items(noted(Note("Where?", (gone,))))
    (target,) = item["target"]
    quotation = {"type": "TextQuoteSelector", "exact": "gone words", "prefix": "some ", "suffix": " here"}
    assert target["selector"][0] == quotation
    assert target["source"] == "ni:///sha-256;" + "A" * 43


def test_the_collection_says_what_it_is_of():
    found = json.loads(document(report_on(A, B, notes=NOTES)))
    assert found["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert found["total"] == len(NOTES) == len(found["first"]["items"])
    assert [source["dcterms:title"] for source in found["dcterms:source"]] == ["One & <two>", "Другой “text”"]
    assert all(source["id"].startswith("ni:///sha-256;") for source in found["dcterms:source"])
    ids = [item["id"] for item in found["first"]["items"]]
    assert len(set(ids)) == len(ids)
    assert document(report_on(A, B, notes=NOTES)) == document(report_on(A, B, notes=NOTES))


def test_hostile_words_stay_words():
    found = items(hostile_report())
    assert len(found) == len(PAYLOADS) + 1
    assert {item["id"].split(":")[0] for item in found} == {"urn"}
