"""A report -> a TEI document in which both texts stand as one, with an apparatus where they differ.

TEI P5 Guidelines, 13.2.3 (the parallel segmentation method). Paragraphs that both have are paragraphs; those of one
text stand within a reading; where one text has the end of a paragraph in the midst of another one, there is a line
break of the type "paragraph". Moves are segments that point at each other, notes stand apart and point at anchors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from viewer.export.tei.atoms import END, READING, Atom, Atoms, MoveSegments, Place
from viewer.export.tei.header import language_attribute, tei
from viewer.phrasing.language import tr

if TYPE_CHECKING:
    from viewer.export.report import Report


def document(report: Report) -> bytes:
    """The document, in UTF-8."""
    body = "".join(_Body(report).blocks())
    text = f'<text{language_attribute(report, "A")}><body xml:space="preserve">{body}</body></text>'
    about = [tr("Paragraphs that one text alone has stand within a reading.")]
    return tei(report, 'method="parallel-segmentation" location="internal"', text, about=about)


class _Body:
    """Writes the paragraphs of both texts."""

    def __init__(self, report: Report) -> None:
        self._atoms = Atoms(report)
        self._inline = MoveSegments(self._atoms.moved).written

    def blocks(self) -> Iterator[str]:
        """The paragraphs, and the entries of those that one text alone has."""
        paragraph: list[str] = []
        for away, here, after in _with_last(self._atoms.places()):
            if not paragraph:
                whole, away = _whole(away)
                others, here = _whole(here)
                yield self._entry(whole, others, self._paragraphs)
            if away or here:
                paragraph.append(self._entry(away, here, self._inline))
            if after and after.text == END:
                yield f"<p>{''.join(paragraph)}</p>"
                paragraph = []
            elif after:
                paragraph.append(self._inline([after]))

    def _entry(self, away: list[Atom], here: list[Atom], write: Callable[[Sequence[Atom]], str]) -> str:
        if not away and not here:
            return ""
        lemma, reading = (
            f'<{name} wit="#{sigil}">{write(side)}</{name}>' if side else f'<{name} wit="#{sigil}"/>'
            for name, sigil, side in (("lem", "A", away), ("rdg", READING, here))
        )
        return f"<app {self._atoms.entry_attributes(away, here)}>{lemma}{reading}</app>"

    def _paragraphs(self, atoms: Sequence[Atom]) -> str:
        written, first = [], 0
        for place, atom in enumerate(atoms):
            if atom.text == END:
                written.append(f"<p>{self._inline(atoms[first:place])}</p>")
                first = place + 1
        return "".join(written)


def _with_last(places: Iterator[Place]) -> Iterator[Place]:
    """The places, and in place of the last one what it is at the end of the texts."""
    ended, waiting = True, None  # whether a paragraph has ended before; the place before this one
    for place in places:
        if waiting:
            yield waiting
            ended = waiting.after is not None and waiting.after.text == END
        waiting = place
    if waiting:
        yield from _at_end(waiting, ended=ended)


def _at_end(place: Place, *, ended: bool) -> Iterator[Place]:
    """The last place; whole paragraphs that only one text has there with an end of their own.

    ``ended``: a paragraph has ended before it.
    """
    away, here, end = place
    sides = [side for side in (away, here) if side]
    if ended and any(atom.text == END for side in sides for atom in side):
        away, here = ([*side, Atom("", END)] if side else [] for side in (away, here))
        yield Place(away, here)
    elif sides and all(side[0].text == END and not side[0].move for side in sides):
        yield Place([], [], end)
        yield Place([*away[1:], *away[:1]], [*here[1:], *here[:1]])
    else:
        yield place


def _whole(atoms: list[Atom]) -> tuple[list[Atom], list[Atom]]:
    """The paragraphs that end, and the words after them."""
    end = max((place for place, atom in enumerate(atoms, 1) if atom.text == END), default=0)
    return atoms[:end], atoms[end:]
