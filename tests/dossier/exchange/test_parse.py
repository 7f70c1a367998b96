"""JSON of other programs: what they say of a note is found, whatever is missing; what is no annotation is an error."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.dossier.exchange.parse import ForeignNote, ForeignTarget, NoAnnotations, parse_annotations, plain_address
from viewer.text.witness import Span

QUOTE = {"type": "TextQuoteSelector", "exact": "the memo", "prefix": "of ", "suffix": " of 26"}
POSITION = {"type": "TextPositionSelector", "start": 10, "end": 18}
HYPOTHESIS = {
    "export_date": "2026-11-01T10:00:00.000Z",
    "annotations": [
        {
            "id": "Ab-12_c",
            "created": "2026-10-01T12:00:00.123456+00:00",
            "updated": "2026-10-02T12:00:00+02:00",
            "user": "acct:reader@example.org",
            "uri": "https://example.org/memo",
            "text": "Who says so?",
            "tags": ["source", "Source", " to, check "],
            "target": [
                {"source": "https://example.org/memo", "selector": [{"type": "RangeSelector"}, POSITION, QUOTE]}
            ],
        },
        {"id": "empty", "text": "", "target": [{"source": "https://example.org/memo"}]},
        "no annotation",
    ],
}


def parse(value: Any) -> list[ForeignNote]:
    return parse_annotations(json.dumps(value).encode(), "notes.json")


def test_an_export_of_hypothesis() -> None:
    (note,) = parse(HYPOTHESIS)
    assert (note.text, note.tags) == ("Who says so?", ("source", "to check"))
    assert (note.created, note.changed) == ("2026-10-01T12:00:00.123Z", "2026-10-02T10:00:00.000Z")
    address = "https://example.org/memo"
    assert note.targets == (ForeignTarget(address, "", "", Span(10, 18), "the memo", "of ", " of 26"),)
    assert parse(HYPOTHESIS)[0].id == note.id, "a second import finds the same notes"


@pytest.mark.parametrize("name", ["annotations", "rows", "items", "@graph"])
def test_under_whatever_name_they_are_listed(name: str) -> None:
    assert len(parse({name: HYPOTHESIS["annotations"]})) == 1


def test_forms_of_the_standard() -> None:
    page = {"@context": "…", "type": "AnnotationCollection", "first": {"items": [
        {"id": "urn:uuid:6f1a7cf0-8d5e-4a63-8a53-7a3f7c0d4a11", "bodyValue": "one", "target": "https://example.org"},
        {"body": [{"value": "two"}, {"purpose": "tagging", "value": "t"}], "target": {"source": {"id": "https://b"},
         "selector": {"type": "FragmentSelector", "value": "char=3,7", "refinedBy": QUOTE}}},
    ]}}  # fmt: skip
    one, two = parse(page)
    assert (one.id, one.text, one.targets) == (
        "6f1a7cf08d5e4a638a537a3f7c0d4a11", "one", (ForeignTarget("https://example.org"),)
    )  # fmt: skip
    assert (two.text, two.tags, two.targets[0].span) == ("two", ("t",), Span(3, 7))
    assert (two.targets[0].source, two.targets[0].quotation) == ("https://b", "the memo")


def test_a_file_is_known_by_its_sum() -> None:
    address = "ni:///sha-256;" + "A" * 43
    (note,) = parse({"bodyValue": "x", "target": address})
    assert note.targets[0].sha256 == "0" * 64


HOSTILE = {
    "nothing": b"",
    "no text": b"\xff\xfe\x00",
    "half": b'{"items": [',
    "deep": b"[" * 100_000,
    "deep, whole": b'{"target":' * 100_000 + b"1" + b"}" * 100_000,
    "a number without end": b"[" + b"9" * 10_000 + b"]",
    "another kind": b'{"name": "recension"}',
    "a list of nothing": b"[null, 1, {}]",
    "empty words": b'[{"text": " ", "target": []}]',
}


@pytest.mark.parametrize("data", list(HOSTILE.values()), ids=list(HOSTILE))
def test_what_is_no_annotation(data: bytes) -> None:
    with pytest.raises(NoAnnotations) as caught:
        parse_annotations(data, "notes.json")
    sentence = str(caught.value)
    assert sentence.startswith("“notes.json” has no annotations")
    assert sentence.endswith(".")
    assert "\n" not in sentence


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from("id target body text tags created source selector exact start end value items".split()),
            inner,
            max_size=5,
        )
    ),
)


@given(VALUES)
def test_whatever_stands_there_nothing_else_is_raised(value: Any) -> None:
    try:
        found = parse(value)
    except NoAnnotations:
        return
    assert all(isinstance(note.text, str) and isinstance(note.tags, tuple) for note in found)
    assert all(target.span is None or 0 <= target.span.start <= target.span.end for n in found for target in n.targets)


def test_addresses_that_lead_to_one_text() -> None:
    assert plain_address("http://www.Example.org/a/#top") == plain_address("https://example.org/a")
