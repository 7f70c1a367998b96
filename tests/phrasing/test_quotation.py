"""What is copied for use elsewhere: the words to the letter, the place they stand at, a variant in apparatus style."""

from __future__ import annotations

import pytest

from viewer.collation.collate import collate
from viewer.phrasing.quotation import apparatus_entry, place, quotation
from viewer.text.tokenize import tokenize
from viewer.text.witness import Part, Span, Witness


def witness(text: str, **fields: object) -> Witness:
    return Witness(text, tokenize(text), **{"title": "The Memo", **fields})


def span_of(words: str, text: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


TEXT = "A head\n\nThe first words of it.\n\nThe café\u0301 was closed, and nobody\nknew why."


def test_a_quotation_says_whose_words_and_where():
    one = witness(TEXT, author="Jane Doe", date="1954", source="https://example.org/memo")
    assert quotation(one, span_of(" first words ", TEXT)) == (
        "“first words”\n— Jane Doe, The Memo, 1954, paragraph 2, https://example.org/memo"
    )


def test_what_the_file_does_not_say_is_left_out():
    assert quotation(witness(TEXT), span_of("first", TEXT)) == "“first”\n— The Memo, paragraph 2"
    stop = witness(TEXT, title="The Memo.")
    assert quotation(stop, span_of("first", TEXT)) == "“first”\n— The Memo, paragraph 2", "no stop before a comma"
    assert quotation(witness(TEXT), Span(6, 8)) == "", "blanks are no words"


def test_a_selection_over_paragraphs_names_both_and_keeps_every_accent():
    chosen = Span(TEXT.index("words"), TEXT.index(" was"))
    assert quotation(witness(TEXT), chosen) == "“words of it.\n\nThe café\u0301”\n— The Memo, paragraphs 2–3"


def test_words_from_right_to_left_stay_in_their_own_line():
    text = "דברים אחדים\n\nשלום עולם."
    assert quotation(witness(text, title="מכתב"), span_of("שלום", text)) == "“שלום”\n— מכתב, paragraph 2"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("body", "body", "p. 14"),
        ("body", "more", "pp. 14–15"),
        ("body", "Foot", "p. 14 – p. 14, note 3"),
        ("Foot", "Foot", "p. 14, note 3"),
    ],
)
def test_pages_and_notes_stand_before_paragraphs(first: str, last: str, said: str):
    text = "A body.\n\nFoot of it.\n\nAnd more."
    end = text.index("And")
    parts = (
        Part(Span(0, end), "page", locator="p. 14"),
        Part(span_of("Foot of it.", text), "note", locator="note 3"),
        Part(Span(end, len(text)), "page", locator="p. 15"),
    )
    chosen = Span(text.index(first), text.index(last) + len(last))
    assert place(witness(text, parts=parts), chosen) == said


COMMON = "on the evening before the long journey the old master wrote to his brother in the north that he would "


@pytest.mark.parametrize(
    ("base", "other", "said"),
    [
        ("come at once", "stay at once", "come ] stay B"),
        ("come at once", "come", "at once ] om. B"),
        ("come", "come without fail", "come ] + without fail B"),
        ("come, at once", "come at once", "come, ] come B"),
        ("come at once", "come; at once", "come ] come; B"),
        ("come “at once", 'come "at once', '“at ] "at B'),
    ],
)
def test_a_variant_as_an_apparatus_has_it(base: str, other: str, said: str):
    tail = " and bring with him all of the books and letters that their father had left behind."
    collation = collate((witness(COMMON + base + tail), witness(COMMON + other + tail)))
    (variant,) = collation.variants
    assert apparatus_entry(variant, collation) == said


def test_white_space_and_directions_are_kept_readable():
    tail = " and bring with him all of the books and letters that their father had left behind."
    collation = collate((witness(COMMON + "come" + tail), witness(COMMON + "\u05e9\u05dc\u05d5\u05dd" + tail)))
    (variant,) = collation.variants
    assert apparatus_entry(variant, collation) == "come ] \u2068\u05e9\u05dc\u05d5\u05dd\u2069 B"
    blank = variant._replace(lemma="\n\n", text=" ")
    assert apparatus_entry(blank, collation) == "¶¶ ] ␣ B"


def test_what_was_moved_says_so():
    tail = " and bring with him all of the books and letters that their father had left behind."
    collation = collate((witness(COMMON + "come" + tail), witness(COMMON + "stay" + tail)))
    (variant,) = collation.variants
    moved = variant._replace(kind="transposition", lemma="the same words", text="the same words")
    assert apparatus_entry(moved, collation) == "the same words ] transp. B"
