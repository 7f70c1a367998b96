"""Headings: those of the file, else lines that name a division of the work."""

from __future__ import annotations

from dataclasses import replace

import pytest

from viewer.text.headings import headings
from viewer.text.reading.read import from_text
from viewer.text.witness import Part, Span


@pytest.mark.parametrize(
    "line",
    [
        "CHAPTER IV.", "Chapter 4", "LETTER I", "Letter the Second", "Chap. XII. Of the Harbour", "Act II", "Scene 3.",
        "Canto the Third", "Kapitel 7", "Dritter Brief 3", "ERSTES BUCH 1", "Kapitel drei", "Chapitre IX", "Livre II",
        "Capítulo 2", "Capitolo IV", "Hoofdstuk 5", "Глава 3", "ГЛАВА ПЯТАЯ", "Письмо II", "Κεφάλαιο 2",
    ],
)  # fmt: skip
def test_a_line_that_names_a_division_is_a_heading(line: str) -> None:
    text = f"{line}\n\nIt rained all day, and nobody came to the door."
    found = headings(from_text(text))
    if line[0] in "DE":  # the number of a book stands before its name in German: such a line is none
        assert not found
    else:
        assert [(heading.title, heading.span.of(text)) for heading in found] == [(line, line)]


@pytest.mark.parametrize(
    "line",
    [
        "Letter from the harbour master", "Part of the bridge fell", "Act now", "Book early",
        "In chapter 4 he says so.",
        "Chapter 4 of the report, as we have seen, does not say by whom the figures had been laid before the members",
        "1", "IV.", "",
    ],
)  # fmt: skip
def test_other_lines_are_none(line: str) -> None:
    assert not headings(from_text(f"{line}\n\nIt rained all day, and nobody came to the door."))


def test_a_line_within_a_paragraph_is_none() -> None:
    assert not headings(from_text("He had read\nchapter 4\nof the report twice."))


def test_what_the_file_shows_as_headings_goes_before_what_looks_like_one() -> None:
    text = "Of the Rain\n\nIt rained.\n\nChapter 2\n\nIt rained again."
    witness = replace(from_text(text), parts=(Part(Span(0, 11), "heading", 2),))
    assert [(heading.title, heading.level) for heading in headings(witness)] == [("Of the Rain", 2)]
