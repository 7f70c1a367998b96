"""The headings of a text: those that its file shows as such, or lines that name a chapter, a letter, an act."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 80  # characters of a line that names a division
_SHOWN = 60  # characters of a title in a list
_FIGURES = re.compile(r"[ivxlcdm]{1,8}|\d{1,4}")


class Heading(NamedTuple):
    """A heading: its place, its level from 1, and its words on one line, shortened."""

    span: Span
    level: int
    title: str


@lru_cache(maxsize=4)
def headings(witness: Witness) -> tuple[Heading, ...]:
    """The headings of a witness in order. Those of its file, where there are any; else lines of their own that begin
    with the name of a division and a number ("CHAPTER IV.", "Letter 2", "Глава первая"), all of level 1."""
    found = [part for part in witness.parts if part.kind == "heading" and part.span.of(witness.text).strip()]
    if found:
        return tuple(Heading(part.span, max(part.level, 1), _title(part.span.of(witness.text))) for part in found)
    return tuple(_named(witness.text))


def heading_at(witness: Witness, place: int) -> str:
    """The words of the heading under which a place stands; "" before the first, and without headings."""
    found = headings(witness)
    number = bisect_right([heading.span.start for heading in found], place)
    return found[number - 1].title if number else ""


def _named(text: str) -> Iterator[Heading]:
    """The lines that name a division and have a blank line behind them."""
    lines = text.split("\n")
    start = 0
    for line, following in zip(lines, (*lines[1:], ""), strict=True):
        bare = line.strip()
        if not following.strip() and _is_named(bare):
            at = start + line.index(bare)
            yield Heading(Span(at, at + len(bare)), 1, _title(bare))
        start += len(line) + 1


def _is_named(line: str) -> bool:
    """Whether a line is the name of a division with its number, and maybe a title behind these."""
    words = line.split(maxsplit=3) if len(line) <= _LONGEST else []
    if len(words) < 2 or fold(words[0].rstrip(".")) not in lexicon().divisions:
        return False
    if len(words) > 2 and fold(words[1]) in lexicon().function_words:  # Letter the Second
        del words[1]
    number = fold(words[1].rstrip(".,:;—–-"))
    return bool(_FIGURES.fullmatch(number)) or number in _number_words()


@lru_cache(maxsize=1)
def _number_words() -> frozenset[str]:
    known = lexicon()
    return known.numbers.union(word for _, word in (*known.cardinals, *known.ordinals))


def _title(words: str) -> str:
    """The words of a heading on one line; a long one is cut."""
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"
