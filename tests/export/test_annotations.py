"""Notes as Web Annotations: their words are found again, in both texts."""

import json
from dataclasses import replace
from typing import Any

from tests.export.hostile import PAYLOADS, hostile_report
from tests.export.reports import DAY, report_on
from tests.export.tracked.test_docx import NOTES, A, B
from viewer.export.annotations import document
from viewer.export.report import Report, ReportNote
from viewer.text.witness import Span


def items(report: Report) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(document(report))["first"]["items"]
    return found


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
    note = ReportNote({"A": Span(0, 3), "B": Span(0, 2)}, "The", "Both", f"{DAY}T10:00:00.000Z", "")
    (item,) = items(replace(report_on(A, B), notes=(note,)))
    assert [target["selector"][1]["end"] for target in item["target"]] == [3, 2]


def test_a_note_without_a_place_keeps_its_words():
    note = ReportNote({}, "gone words", "Where?", f"{DAY}T10:00:00.000Z", "")
    (item,) = items(replace(report_on(A, B), notes=(note,)))
    assert item["target"][0]["selector"] == {"type": "TextQuoteSelector", "exact": "gone words"}


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
