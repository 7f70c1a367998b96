"""Parts of a file bound passages: what a page quotes in a block ends with the block, and notes go with notes."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.collation.laws import check
from viewer.collation.collate import collate
from viewer.collation.model.model import Collation, Options
from viewer.text.reading.read import from_text
from viewer.text.witness import Part, PartKind, Span, Witness

WELL = (
    "The surveyors came on the second of May and found the old well dry to its bottom. Three families had drunk from "
    "the ditch since Candlemas, and two of their children lay sick of it."
)
PUMP = (
    "They asked the reeve why no pump had been bought. He said that the parish had voted for one in three several "
    "years, and that the money had gone each time to the bells."
)
SEXTON = "On the last day the sexton spoke up. He had seen the bells sold by night to a founder from across the river."
SOURCE = f"{WELL}\n\n{PUMP}\n\n{SEXTON}\n"


def shown(*lines: tuple[PartKind, str]) -> Witness:
    """A witness of these paragraphs, each of which its file shows as such a part."""
    text = "\n\n".join(line for _, line in lines)
    starts = [text.index(line) for _, line in lines]
    parts = (
        Part(Span(start, start + len(line)), kind)
        for start, (kind, line) in zip(starts, lines, strict=True)
        if kind != "paragraph"
    )
    return replace(from_text(text), parts=tuple(parts))


def both_ways(left: Witness, right: Witness) -> Iterator[Collation]:
    for pair in ((left, right), (right, left)):
        collation = collate(pair, Options(echoes=False))
        check(collation)
        yield collation


def test_the_words_between_two_quotations_are_of_the_one_who_quotes() -> None:
    page = shown(
        ("paragraph", "I copied this from the county's book, since nobody believes me when I tell it at table."),
        ("quotation", WELL.replace("second of May", "2nd of May")),
        ("paragraph", "So much for the water of our fathers. Now hear about the money."),
        ("quotation", PUMP),
        ("paragraph", "He said that the parish had no shame."),
    )
    for collation in both_ways(from_text(SOURCE), page):
        assert len(collation.passages) == 2
        assert not any("money." in variant.lemma + variant.text for variant in collation.variants)
        assert "interjection" in [framing.role for framing in collation.framing]


def test_a_quotation_that_breaks_off_goes_on_with_no_word_of_the_one_who_quotes() -> None:
    page = shown(
        ("quotation", PUMP.removesuffix(", and that the money had gone each time to the bells.") + "."),
        (
            "paragraph",
            "And that the money was gone is what my grandmother never forgave the reeve.",
        ),
    )
    for collation in both_ways(from_text(SOURCE), page):
        match = collation.matches[0]
        sides = match.base.of(collation.witnesses[0].text), match.reading.of(collation.witnesses[1].text)
        assert all("grandmother" not in side and "money" not in side for side in sides)


def test_an_essay_that_quotes_is_one_passage_with_its_copy() -> None:
    lines: list[tuple[PartKind, str]] = [
        ("paragraph", "Every parish has its well, and every well its story; ours was told to me by the book itself."),
        ("quotation", WELL),
        ("paragraph", "The writer of this had never been thirsty."),
        ("quotation", SEXTON),
    ]
    essay = shown(*lines)
    for copy in (essay, from_text(essay.text.replace("never been", "hardly been"))):
        for collation in both_ways(essay, copy):
            assert len(collation.passages) == 1


def test_a_work_is_not_cut_at_its_quotations() -> None:
    page = shown(("quotation", WELL), ("paragraph", "Nobody has read the rest."), ("quotation", PUMP))
    collation = collate([from_text(SOURCE), page], Options(scope="work"))
    check(collation)
    assert len(collation.passages) == 1


@pytest.mark.parametrize("body", [f"{WELL} The reeve had known of it.1", "The reeve had known of all this.1"])
def test_a_note_goes_with_the_note_and_not_with_the_text(body: str) -> None:
    note = "1 Three families had drunk from the ditch since Candlemas; so the vestry book, which I have not seen."
    left = shown(("paragraph", f"{WELL} The reeve had known of it.1"), ("paragraph", SEXTON), ("note", note))
    right = shown(("paragraph", body), ("paragraph", SEXTON), ("note", note.replace("not seen", "seen")))
    for collation in both_ways(left, right):
        assert not any(match.repeat for match in collation.matches)
        assert any(variant.lemma + variant.text == "not " for variant in collation.variants)


def test_equal_menus_are_furniture_on_both_pages() -> None:
    lines: list[tuple[PartKind, str]] = [
        ("furniture", "Parish News Tides Graves Bells Choir"),
        ("heading", "Who voted for the bells"),
        ("paragraph", f"{WELL} {PUMP}"),
        ("furniture", "Vestry, Church Lane 4. Bells by appointment."),
    ]
    left = shown(*lines)
    lines[2] = "paragraph", f"{WELL} {PUMP}".replace("two of their", "three of their")
    for collation in both_ways(left, shown(*lines)):
        assert [framing.role for framing in collation.framing] == ["furniture"] * 4
        assert [variant.lemma in ("two", "three") for variant in collation.variants] == [True]
