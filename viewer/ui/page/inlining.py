"""Two witnesses as one text on a page: what was left out stands struck, what was put in stands after it.

Places of the page are code points of the text made here; ``to_page`` and ``to_witness`` lead from a witness's own
places to these and back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.inline import Stretch
from viewer.collation.marks import Ground, Mark
from viewer.collation.model import ACCIDENTALS, Collation, Echo, Kind, Level, Variant
from viewer.text.witness import Span
from viewer.ui.language import tr
from viewer.ui.page.marking import Lazily, Marking, Spans, later
from viewer.ui.table import RANKS

if TYPE_CHECKING:
    from numpy.typing import NDArray

_THIN = "\u2009"  # between words that are struck and those in their place
_BREAK = "\n\n"


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """How one witness's text lies on the page: its pieces in the order of the page. Code points of both."""

    places: NDArray[np.int64]
    lengths: NDArray[np.int64]
    pages: NDArray[np.int64]
    order: NDArray[np.int64]  # the pieces in the order of the witness

    def to_page(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """Where these places stand; those that are not shown, where they would."""
        if not len(self.places):
            return np.zeros_like(places)
        found = self.order[np.maximum(np.searchsorted(self.places[self.order], places, "right") - 1, 0)]
        return self.pages[found] + np.clip(places - self.places[found], 0, self.lengths[found])

    def span(self, span: Span) -> Span:
        """Where a stretch stands; empty where its first word is not shown, or it is torn asunder."""
        at = int(np.searchsorted(self.places[self.order], span.start, "right")) - 1
        if at < 0 or not span:
            return Span(0, 0)
        first = self.order[at]
        if span.start >= self.places[first] + self.lengths[first]:
            return Span(0, 0)
        start, last = self.to_page(np.array([span.start, span.end - 1])).tolist()
        return Span(start, last + 1) if last >= start else Span(0, 0)

    def to_witness(self, page: int) -> int:
        """The witness's place that is read here; where the other alone has words, the one before them."""
        if not len(self.places):
            return 0
        found = max(0, int(np.searchsorted(self.pages, page, "right")) - 1)
        return int(self.places[found] + min(max(0, page - int(self.pages[found])), int(self.lengths[found])))


@dataclass(frozen=True, slots=True, eq=False)
class Inlined:
    """The text, what is marked in it, and the ways of the two witnesses."""

    text: str
    marking: Marking
    base: Way
    reading: Way
    alone: Way  # what stands on the page from the other witness alone


def inlined(collation: Collation, stretches: Sequence[Stretch], partner: str, levels: frozenset[Level]) -> Inlined:
    """Set the two as one. Of a level that is hidden the base's words stand, as if the two agreed."""
    maker = _Maker(collation, partner, levels)
    for stretch in stretches:
        maker.add(stretch)
    return maker.made()


@dataclass(slots=True)
class _Track:
    """A row for each piece of one witness: its place, its length, where it stands on the page."""

    rows: list[tuple[int, int, int]] = field(default_factory=list)

    def way(self) -> Way:
        array = np.array(self.rows, np.int64).reshape(-1, 3)
        return Way(array[:, 0], array[:, 1], array[:, 2], np.argsort(array[:, 0], kind="stable"))


_Row = tuple[int, int, int, Kind]  # where a mark starts and ends, the id of its variant, what it shows


class _Marks(Lazily):
    """The marks of the page."""

    def __init__(self, variants: Sequence[Variant], rows: list[_Row]) -> None:
        super().__init__(len(rows))
        self._variants, self._rows = variants, rows

    def mark(self, number: int) -> Mark:
        start, end, variant, kind = self._rows[number]
        there = self._variants[variant - 1]
        return Mark(Span(start, end), variant, kind, there.level, there.own)

    def spans(self) -> NDArray[np.int64]:
        """A row for each: its start and its end."""
        return np.array([row[:2] for row in self._rows], np.int64).reshape(-1, 2)

    def ranks(self) -> NDArray[np.int8]:
        """The level of each, as a number."""
        return np.fromiter((RANKS[self._variants[row[2] - 1].level] for row in self._rows), np.int8, len(self._rows))


class _Maker:
    """Puts the text together, stretch by stretch."""

    def __init__(self, collation: Collation, partner: str, levels: frozenset[Level]) -> None:
        self._collation, self._partner, self._levels = collation, partner, levels
        self._base, self._other = collation.witness("A").text, collation.witness(partner).text
        self._words: list[str] = []
        self._at = 0
        self._marks: list[_Row] = []
        self._grounds: list[Ground] = []
        self._names: dict[int, str] = {}
        self._tracks = _Track(), _Track(), _Track()
        self._match: tuple[int, int] | None = None  # the passage that is being told, and where it began

    def add(self, stretch: Stretch) -> None:
        """Set one stretch behind those before."""
        if self._match and stretch.match != self._match[0]:
            self._end_match()
        if stretch.match and not self._match and (stretch.base or stretch.reading):
            self._match = stretch.match, self._at
            self._name_moved(stretch.match)
        if stretch.variant is not None:
            self._add_variant(stretch, self._collation.variants[stretch.variant - 1])
        elif stretch.base and stretch.reading:
            self._tracks[1].rows.append((stretch.reading.start, len(stretch.reading), self._at))
            self._add_base(stretch.base)
        elif stretch.match:
            self._add_elsewhere(stretch)
        elif stretch.base:
            self._add_framing(stretch, "A")
        else:
            self._add_framing(stretch, self._partner)

    def _put(self, words: str) -> int:
        """Where the words begin."""
        start = self._at
        self._words.append(words)
        self._at += len(words)
        return start

    def _add_base(self, span: Span) -> int:
        start, end = span
        self._tracks[0].rows.append((start, end - start, self._at))
        return self._put(self._base[start:end])

    def _add_reading(self, span: Span) -> int:
        start, end = span
        for track in self._tracks[1:]:
            track.rows.append((start, end - start, self._at))
        return self._put(self._other[start:end])

    def _add_variant(self, stretch: Stretch, variant: Variant) -> None:
        shown, small = variant.level in self._levels and not variant.ruled, variant.level in ACCIDENTALS
        self._tracks[1].rows.append((stretch.reading.start, 0, self._at))
        if stretch.base:
            start = self._add_base(stretch.base)
            if shown:
                self._marks.append((start, self._at, variant.id, variant.kind if small else "omission"))
        if not shown or (small and stretch.base) or not stretch.reading:
            return
        if stretch.base and not (variant.lemma[-1].isspace() or variant.text[0].isspace()):
            self._put(_THIN)
        start = self._add_reading(stretch.reading)
        self._marks.append((start, self._at, variant.id, variant.kind if small else "insertion"))

    def _add_framing(self, stretch: Stretch, sigil: str) -> None:
        """The words of one side alone. Those of the other stand as paragraphs of their own."""
        apart = sigil != "A" and bool(stretch.reading.of(self._other).strip())
        if apart:
            self._break()
        start = self._add_base(stretch.base) if sigil == "A" else self._add_reading(stretch.reading)
        if stretch.role:
            self._grounds.append(Ground(Span(start, self._at), role=stretch.role))
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
        self._tracks[1].rows.append((stretch.reading.start, 0, self._at))
        self._name(self._at, tr("{sigil} has passage {number} here", sigil=self._partner, number=stretch.match))

    def _name_moved(self, number: int) -> None:
        if self._collation.matches[number - 1].transposed:
            self._name(self._at, tr("moved · passage {number}", number=number))

    def _end_match(self) -> None:
        assert self._match is not None
        number, start = self._match
        span, self._match = Span(start, self._at), None
        match = self._collation.matches[number - 1]
        self._grounds.append(Ground(span, match=number, moved=match.transposed, own=match.own))

    def made(self) -> Inlined:
        """All that was added."""
        if self._match:
            self._end_match()
        marks = _Marks(self._collation.variants, sorted((*self._marks, *self._moves())))
        grounds = sorted(self._grounds, key=lambda ground: (ground.span.start, -ground.span.end))
        base, reading, alone = (track.way() for track in self._tracks)
        echoes, echo_spans = self._echoes(base, alone)
        marking = Marking(
            marks,
            Spans(marks.spans()),
            marks.ranks(),
            grounds,
            Spans([ground.span for ground in grounds]),
            later(self._collation, "A"),
            echoes,
            echo_spans,
            self._names,
        )
        return Inlined("".join(self._words), marking, base, reading, alone)

    def _echoes(self, base: Way, alone: Way) -> tuple[list[Echo], Spans]:
        """Where echoes stand on the page: the base's sentence, and the other's where it stands apart."""
        found: list[tuple[Span, Echo]] = []
        for echo in self._collation.echoes:
            if echo.witness == self._partner:
                found += [(span, echo) for span in (base.span(echo.base), alone.span(echo.reading)) if span]
        found.sort(key=lambda one: one[0])
        return [echo for _, echo in found], Spans([span for span, _ in found])

    def _moves(self) -> list[_Row]:
        """A passage that was moved is a variant as well."""
        spans = {ground.match: ground.span for ground in self._grounds if ground.moved}
        if not spans:
            return []
        matches = self._collation.matches
        return [
            (*spans[v.match], v.id, v.kind)
            for v in self._collation.variants
            if v.kind == "transposition"
            and v.match in spans
            and v.base == matches[v.match - 1].base
            and v.level in self._levels
        ]
