"""Small cases that papers on collation print, and what an editor says of them."""

from __future__ import annotations

import pytest

from viewer.collation.apparatus.columns.tabulate import tabulate
from viewer.collation.apparatus.entries import apparatus
from viewer.collation.apparatus.variation.units import units
from viewer.export.apparatus.edition import edition
from viewer.export.apparatus.printed import printed_entry
from viewer.text.reading.read import from_text

CASES = {
    "the gray koala": (
        ("The gray koala", "The grey koala", "The brown koala"),
        ("gray ] grey B : brown C",),
    ),
    "the fox": (
        (
            "The quick brown fox jumps over the lazy dog.",
            "The fast brown fox jumps over the black dog.",
            "The red fox jumps over the fence.",
        ),
        ("quick brown ] fast brown B : red C", "lazy dog ] black dog B : fence C"),
    ),
    "the entangled bank": (
        (
            "It is interesting to contemplate an entangled bank, clothed with many plants of many kinds",
            "It is interesting to contemplate a tangled bank, clothed with many plants of many kinds",
            "It is interesting to contemplate a tangled bank, clothed with plants of many kinds",
        ),
        ("an entangled ] a tangled B C", "many ] om. C"),
    ),
    "a word written as two": (
        ("in to the garden he went", "into the garden he went", "in to the garden he went"),
        ("in to ] into B",),
    ),
    "the last letter before a leap": (
        ("in the town where she lived and in the house where she died", "in the town where she died") * 2,
        ("lived and in the house where she ] om. B D",),
    ),
    "the son of God": (
        (
            "the gospel of Jesus Christ son God as it is written",
            "the gospel of Jesus Christ as it is written",
            "the gospel of Jesus Christ son of God as it is written",
            "the gospel of Jesus Christ son God as it is written",
        ),
        ("son God ] om. B : son of God C",),
    ),
    "a leap from one door to the next": (
        (
            "Build a ship of the doors of your houses, for the doors are of good oak, and it will not sink in this sea",
            "Build a ship of the doors are of good oak, and it will not sink in this sea or in any other one",
            "Build a ship of the doors are of good oak, and it will not sink in this lake",
        ),
        ("of your houses, for the doors ] om. B C", "sea ] lake C", "sea ] add. or in any other one B"),
    ),
    "a word moved": (
        ("A B C D F G", "F A B C D G", "A B C E D F G"),
        ("C ] add. E C", "F ] transp. F B"),
    ),
}


@pytest.mark.parametrize(("texts", "entries"), CASES.values(), ids=CASES)
def test_the_apparatus_says_what_an_editor_says(texts: tuple[str, ...], entries: tuple[str, ...]) -> None:
    found = units(tabulate([from_text(text) for text in texts]))
    made = edition(found, 0, positive=False)
    printed = [printed_entry(made, entry) for entry in apparatus(found, 0)]
    said = [
        f"{one.lemma} ] " + " : ".join(" ".join(filter(None, (r.said, r.words, r.sigla))) for r in one.readings)
        for one in printed
    ]
    assert tuple(said) == entries


def test_words_that_changed_places_are_one_transposition() -> None:
    texts = (
        "It rained for nine days and nine nights without ceasing, and the bridge was carried away.",
        "It rained for nine nights and nine days without ceasing, and the bridge was carried away.",
        "It rained for nine days and nine nights without ceasing, and the bridge was borne away.",
    )
    entries = apparatus(units(tabulate([from_text(text) for text in texts])), 0, ["moved"])
    assert [(entry.text, entry.readings[0].text) for entry in entries] == [
        ("days and nine nights", "nights and nine days")
    ]
