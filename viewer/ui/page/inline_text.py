"""Two witnesses as one text: what was left out is struck through, what was put in stands after it.

Places of the page are code points of the text made here; a ``Way`` leads from those of a witness to these and back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.model import (
    KIND_NUMBERS,
    KINDS,
    Category,
    Collation,
    Echo,
    Match,
    Variant,
)
from viewer.collation.query import moves
from viewer.collation.query.inline import Stretch, inline
from viewer.collation.query.marks import Mark, Region, mark_of
from viewer.phrasing.language import tr
from viewer.text.witness import Span
from viewer.ui.page.inline_columns import Passages
from viewer.ui.page.marks import IntervalIndex, LazyList, Marking, MovedMark, later

if TYPE_CHECKING:
    from numpy.typing import NDArray

_BREAK = "\n\n"


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """Where the text of one witness stands on the page, piece by piece in the order of the page.

    ``places`` and ``pages``: where each piece starts in the witness and on the page; ``lengths``: of each. Code points.
    """

    places: NDArray[np.int64]
    lengths: NDArray[np.int64]
    pages: NDArray[np.int64]
    order: NDArray[np.int64]  # the pieces in the order of the witness

    def to_page(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """The places of the page for these of the witness; where one is not shown, the end of the piece before."""
        if not len(self.places):
            return np.zeros_like(places)
        found = self.order[np.maximum(np.searchsorted(self.places[self.order], places, "right") - 1, 0)]
        return np.asarray(self.pages[found] + np.clip(places - self.places[found], 0, self.lengths[found]), np.int64)

    def span(self, span: Span) -> Span:
        """The stretch of the page for one of the witness; empty where its start is not shown or comes last."""
        at = int(np.searchsorted(self.places[self.order], span.start, "right")) - 1
        if at < 0 or not span:
            return Span(0, 0)
        first = self.order[at]
        if span.start >= self.places[first] + self.lengths[first]:
            return Span(0, 0)
        start, last = self.to_page(np.array([span.start, span.end - 1])).tolist()
        return Span(start, last + 1) if last >= start else Span(0, 0)

    def to_witness(self, page: int) -> int:
        """The place of the witness for one of the page; among words of the other alone, the last one before them."""
        if not len(self.places):
            return 0
        found = max(0, int(np.searchsorted(self.pages, page, "right")) - 1)
        return int(self.places[found] + min(max(0, page - int(self.pages[found])), int(self.lengths[found])))


@dataclass(frozen=True, slots=True, eq=False)
class InlineText:
    """The text, what is marked in it, and where the words of the two witnesses stand in it."""

    text: str
    marking: Marking
    base: Way
    reading: Way
    alone: Way  # the words that only the other witness has


def inline_text(collation: Collation, partner: str, levels: frozenset[Category]) -> InlineText:
    """The two witnesses as one text. For a variant of a hidden level only the words of the base stand there."""
    maker = _Maker(collation, partner, levels)
    for stretch in inline(collation, partner):
        maker.add(stretch)
    return maker.made()


@dataclass(slots=True)
class _Track:
    """Collects the pieces of one witness, a row each: place, length, place on the page."""

    rows: list[NDArray[np.int64]] = field(default_factory=list)

    def add(self, place: int, length: int, page: int) -> None:
        self.rows.append(np.array([[place, length, page]], np.int64))

    def way(self) -> Way:
        array = np.concatenate((*self.rows, np.empty((0, 3), np.int64)))
        return Way(array[:, 0], array[:, 1], array[:, 2], np.argsort(array[:, 0], kind="stable"))


class _Marks(LazyList):
    """The marks of the page. A row for each: start and end on the page, id of the variant, number of the kind."""

    def __init__(self, collation: Collation, rows: NDArray[np.int64]) -> None:
        super().__init__(len(rows))
        self._collation, self._rows = collation, rows

    def mark(self, number: int) -> Mark:
        start, end, variant, kind = self._rows[number].tolist()
        there = self._collation.variants[variant - 1]
        block = mark_of(there, "A").block
        named = there.move or variant, KINDS[kind], there.level, there.by_reader, block, there.number
        mark = Mark(Span(start, end), *named)
        passage = moves.passage_of(there, self._collation)
        return mark if passage is None else _moved(mark, there, passage)


def _moved(mark: Mark, variant: Variant, passage: Match) -> MovedMark:
    """The mark at one end of a move, which also says whether the other end stands later in this text."""
    there, here = (passage.reading, variant.reading) if variant.base else (passage.base, variant.base)
    later = there.start > here.start
    return MovedMark(mark.span, mark.variant, mark.kind, mark.level, mark.by_reader, number=mark.number, later=later)


class _Maker:
    """Builds the text stretch by stretch."""

    def __init__(self, collation: Collation, partner: str, levels: frozenset[Category]) -> None:
        self._collation, self._partner, self._levels = collation, partner, levels
        self._base, self._other = collation.witness("A").text, collation.witness(partner).text
        self._passages = Passages(collation, partner, levels)
        self._words: list[str] = []
        self._at = 0
        self._marks: list[NDArray[np.int64]] = []
        self._regions: list[Region] = []
        self._names: dict[int, str] = {}
        self._tracks = _Track(), _Track(), _Track()

    def add(self, stretch: Stretch) -> None:
        """Append one stretch."""
        if stretch.match and (
            stretch.base or stretch.reading
        ):  # not both: an empty text may be compared with a whole one
            self._add_passage(self._collation.matches[stretch.match - 1])
        elif stretch.match:
            self._add_elsewhere(stretch)
        elif stretch.base:
            self._add_framing(stretch, "A")
        else:
            self._add_framing(stretch, self._partner)

    def _put(self, words: str) -> int:
        """Append words. Returns where on the page they begin."""
        start = self._at
        self._words.append(words)
        self._at += len(words)
        return start

    def _add_base(self, span: Span) -> int:
        self._tracks[0].add(span.start, len(span), self._at)
        return self._put(span.of(self._base))

    def _add_reading(self, span: Span) -> int:
        for track in self._tracks[1:]:
            track.add(span.start, len(span), self._at)
        return self._put(span.of(self._other))

    def _add_passage(self, match: Match) -> None:
        if match.transposed:
            self._name(self._at, tr("moved · part {number}", number=match.id))
        found = self._passages.set(match, self._at)
        self._words += found.words
        for track, rows in zip(self._tracks, (found.base, found.reading, found.alone), strict=True):
            track.rows.append(rows)
        self._marks.append(found.marks)
        span, self._at = Span(self._at, found.end), found.end
        self._regions.append(Region(span, match=match.id, moved=match.transposed, by_reader=match.by_reader))

    def _add_framing(self, stretch: Stretch, sigil: str) -> None:
        """Append framing. That of the other witness stands in paragraphs of its own."""
        apart = sigil != "A" and bool(stretch.reading.of(self._other).strip())
        if apart:
            self._break()
        start = self._add_base(stretch.base) if sigil == "A" else self._add_reading(stretch.reading)
        if stretch.role:
            self._regions.append(Region(Span(start, self._at), role=stretch.role))
            words = self._words[-1]
            if any(c.isalnum() for c in words):
                self._name(start + len(words) - len(words.lstrip()), f"{sigil} · {tr(stretch.role)}")
        if apart:
            self._break()

    def _break(self) -> None:
        if self._words and not self._words[-1].endswith("\n"):
            self._put(_BREAK)

    def _name(self, place: int, name: str) -> None:
        self._names[place] = f"{self._names[place]} — {name}" if place in self._names else name

    def _add_elsewhere(self, stretch: Stretch) -> None:
        self._tracks[1].add(stretch.reading.start, 0, self._at)
        self._name(self._at, tr("{sigil} has part {number} here", sigil=self._partner, number=stretch.match))

    def made(self) -> InlineText:
        """The text of all that was added, with its marks."""
        rows = np.concatenate((*self._marks, self._moves()))
        rows = rows[np.lexsort((rows[:, 2], rows[:, 1], rows[:, 0]))]
        regions = sorted(self._regions, key=lambda region: (region.span.start, -region.span.end))
        base, reading, alone = (track.way() for track in self._tracks)
        echoes, echo_spans = self._echoes(base, alone)
        marking = Marking(
            _Marks(self._collation, rows),
            IntervalIndex(rows[:, :2]),
            self._collation.variants.categories[rows[:, 2] - 1],
            regions,
            IntervalIndex([region.span for region in regions]),
            later(self._collation, "A"),
            echoes,
            echo_spans,
            self._names,
        )
        return InlineText("".join(self._words), marking, base, reading, alone)

    def _echoes(self, base: Way, alone: Way) -> tuple[list[Echo], IntervalIndex]:
        """The echoes and their spans on the page, two for each: of the base's sentence, and of the other's."""
        found: list[tuple[Span, Echo]] = []
        for echo in self._collation.echoes:
            if echo.witness == self._partner:
                found += [(span, echo) for span in (base.span(echo.base), alone.span(echo.reading)) if span]
        found.sort(key=lambda one: one[0])
        return [echo for _, echo in found], IntervalIndex([span for span, _ in found])

    def _moves(self) -> NDArray[np.int64]:
        """The marks of whole passages that were moved, since such a passage is a variant as well."""
        spans = {region.match: region.span for region in self._regions if region.moved}
        every, found = self._collation.variants, list[tuple[int, ...]]()
        for row in np.flatnonzero(every.transposed).tolist() if spans and "moved" in self._levels else ():
            variant = self._collation.variants[row]
            if variant.match in spans and variant.base == self._collation.matches[variant.match - 1].base:
                found.append((*spans[variant.match], variant.id, KIND_NUMBERS[variant.kind]))
        return np.array(found, np.int64).reshape(-1, 4)
