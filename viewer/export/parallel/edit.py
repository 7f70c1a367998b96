"""A value: a stretch of an edit script; and where the paragraphs of a text end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from viewer.text.witness import Span

State = Literal["same", "deleted", "inserted", "moved away", "moved here"]


class Edit(NamedTuple):
    """A stretch of both texts ("same"), of the base alone, or of the witness alone; the other span is then empty.

    ``move``: the id of the variant that is a move, where the stretch belongs to one; else 0. What was changed
    within a moved passage is deleted or inserted, and belongs to the move.
    """

    state: State
    base: Span
    reading: Span
    move: int = 0


def unlike(base: Span, reading: Span) -> Iterator[Edit]:
    """The edits of words that the two do not have in common. What is empty stands nowhere yet."""
    if base:
        yield Edit("deleted", base, NOWHERE)
    if reading:
        yield Edit("inserted", NOWHERE, reading)


def paragraph_ends(text: str) -> list[str]:
    """The text cut into words, line breaks ("\\n") and ends of paragraphs ("\\n\\n"), in their order."""
    return _BREAKS.findall(text)


def after_break(text: str, place: int) -> int:
    """The place, or the next one where it lies between the two newlines that end a paragraph."""
    if text[place : place + 1] != "\n":
        return place
    start = place
    while start and text[start - 1] == "\n":
        start -= 1
    return place + (place - start) % 2


NOWHERE = Span(0, 0)
_BREAKS = re.compile(r"\n\n|\n|[^\n]+")
