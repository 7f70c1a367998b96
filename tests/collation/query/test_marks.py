"""How a variant is marked: word by word, or as a whole where it is long or was written anew."""

from __future__ import annotations

import pytest

from viewer.collation.model.model import Kind, Level, Variant
from viewer.collation.query.marks import mark_of
from viewer.text.witness import Span

LONG, SHORT = "as far as anybody in the parish could remember, and " * 5, "as far as anybody could remember"


@pytest.mark.parametrize(
    ("kind", "level", "lemma", "text", "block"),
    [
        ("insertion", "wording", "", LONG, True),
        ("insertion", "wording", "", SHORT, False),
        ("substitution", "wording", SHORT, LONG, True),
        ("substitution", "wording", SHORT, SHORT, False),
        ("substitution", "case", LONG, LONG.upper(), False),
    ],
)
def test_what_is_long_is_marked_as_a_whole_on_both_sides(
    kind: Kind, level: Level, lemma: str, text: str, block: bool
) -> None:
    variant = Variant(1, 1, "B", kind, level, Span(0, len(lemma)), Span(0, len(text)), lemma, text)
    assert [mark_of(variant, sigil).block for sigil in ("A", "B")] == [block, block]


def test_what_was_written_anew_is_marked_as_a_whole_however_short() -> None:
    variant = Variant(1, 1, "B", "substitution", "wording", Span(0, 2), Span(0, 2), "no", "so", rewritten=True)
    assert mark_of(variant, "A").block
