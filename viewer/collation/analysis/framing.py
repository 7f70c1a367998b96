"""Framing: the words that a publisher put round a shared passage, each stretch in its role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.collation.analysis.furniture import Paragraph, furniture, paragraphs, says_furniture
from viewer.collation.model.model import Framing, Match, Role
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from collections.abc import Sequence

_TITLE = 30  # words at most in the first line of a document, to be its title
_SUBTITLE = 14  # in a line that follows it
_CLOSE = 6  # words: two passages at most so far apart in the other witness have an interjection between them here


def framing(witness: Witness, sigil: str, matches: Sequence[Match]) -> list[Framing]:
    """The framing of a witness, in order: the stretches that no match covers, without those of white space alone."""
    covered = sorted(((m.side(sigil), m) for m in matches), key=lambda entry: entry[0])
    page = {span.start for span in furniture(witness)}
    found: list[Framing] = []
    place, before = 0, None
    for span, after in (*covered, (Span(len(witness.text), len(witness.text)), None)):
        if span.start > place:
            role = _role(before, after, sigil)
            found += _stretches(Span(place, span.start), witness, sigil, role, page)
        if span.end > place or before is None:
            place, before = max(place, span.end), after
    return found


def _role(before: Match | None, after: Match | None, sigil: str) -> Role:
    """The role of the words between two neighboring matches of a witness."""
    if before is None:
        return "lead-in"
    if after is None:
        return "lead-out"
    if before.witness == after.witness and not before.transposed and not after.transposed:
        left, right = before.other_side(sigil), after.other_side(sigil)
        if 0 <= right.start - left.end <= 6 * _CLOSE:
            return "interjection"
    return "between"


def _stretches(span: Span, witness: Witness, sigil: str, role: Role, page: set[int]) -> list[Framing]:
    """A stretch cut into parts of one role each: the title first, then the publisher's words; furniture by itself."""
    found: list[Framing] = []
    lines = paragraphs(witness, span)
    titles = _titles(lines) if span.start == 0 else 0
    if titles and titles == len(lines) and not _ends_a_line(span.end, witness.text):
        titles -= 1
    for number, line in enumerate(lines):
        other: Role = role
        if line.span.start in page or (line.words <= _TITLE and says_furniture(line.text) and not line.prose):
            other = "furniture"
        elif number < titles:
            other = "headline"
        if found and found[-1].role == other:
            last = found.pop()
            found.append(Framing(sigil, Span(last.span.start, line.span.end), other, last.words + line.words))
        else:
            found.append(Framing(sigil, line.span, other, line.words))
    return found


def _ends_a_line(place: int, text: str) -> bool:
    """Whether a line ends here: words that lead into a passage on the same line are not a title."""
    return "\n" in text[max(0, place - 1) : place + 1] or place == len(text)


def _titles(lines: list[Paragraph]) -> int:
    """How many lines at the head of a document are its title, subtitles and byline."""
    if not lines or lines[0].words > _TITLE or (len(lines) == 1 and lines[0].prose):
        return 0
    if not any(map(str.isalpha, lines[0].text)):
        return 0  # the first cue of subtitles, or a number
    count = 1
    while count < len(lines) and lines[count].words <= _SUBTITLE and lines[count].text[-1] not in ".:;,…":
        count += 1
    return count
