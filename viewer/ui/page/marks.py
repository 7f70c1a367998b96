"""What is marked in one witness, sorted so that the marks of a block are found by binary search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, overload

import numpy as np

from viewer.collation.model.model import Category, Collation, Echo, Variant, are_of
from viewer.collation.query.marks import Mark, Region, mark_of, regions
from viewer.phrasing.language import tr
from viewer.text.witness import Part, Span
from viewer.ui.page.blocks import Blocks
from viewer.ui.page.page import Frames

if TYPE_CHECKING:
    from numpy.typing import NDArray

_HEADINGS = 1.3, 1.15, 1.0  # the size of the letters of a heading by its level, as a share of that of the text
_SMALL = 0.88  # of notes and captions
_INSETS = {"quotation": 1.0, "verse": 1.0, "list-item": 0.6}  # leadings


class IntervalIndex:
    """Spans sorted by start, which may overlap: finds those that touch a stretch."""

    def __init__(self, spans: Sequence[Span] | NDArray[np.int64]) -> None:
        """Index these spans, which are in order; an array has a row for each."""
        rows = spans if isinstance(spans, np.ndarray) else _rows(spans)
        self.starts, self.ends = rows[:, 0], rows[:, 1]
        # the furthest end up to each: in order, and so can be searched, which the ends themselves need not be
        self._reach = np.maximum.accumulate(self.ends) if len(spans) else self.ends

    def __len__(self) -> int:
        return len(self.starts)

    def touching(self, start: int, end: int) -> NDArray[np.int64]:
        """The numbers of the spans that share a code point with [start, end), or are empty and stand in it."""
        first = int(np.searchsorted(self._reach, start, "left"))
        last = int(np.searchsorted(self.starts, end, "left"))
        if last <= first:
            return np.empty(0, np.int64)
        found = np.arange(first, last)
        starts, ends = self.starts[found], self.ends[found]
        return np.compress((ends > start) | ((starts == ends) & (starts >= start)), found)


def _rows(spans: Iterable[Span]) -> NDArray[np.int64]:
    return np.fromiter(chain.from_iterable(spans), np.int64).reshape(-1, 2)


class LazyList(Sequence[Mark]):
    """A sequence of marks that are made when they are asked for: of fifty thousand a screen shows thirty."""

    def __init__(self, count: int) -> None:
        self._count = count

    def mark(self, number: int) -> Mark:
        raise NotImplementedError

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, number: int) -> Mark: ...

    @overload
    def __getitem__(self, number: slice) -> list[Mark]: ...

    def __getitem__(self, number: int | slice) -> Mark | list[Mark]:
        if isinstance(number, slice):
            return [self.mark(n) for n in range(*number.indices(self._count))]
        return self.mark(number)


@dataclass(frozen=True, slots=True)
class MovedMark(Mark):
    """One end of a move: where words were taken from (an omission), or put (an insertion).

    ``later``: whether the other end stands later in the text.
    """

    later: bool = False


@dataclass(frozen=True, slots=True)
class SwappedMark(Mark):
    """A few words that stand elsewhere nearby: they are marked themselves, as other variants are."""


def is_moved_passage(mark: Mark) -> bool:
    """Whether a mark is of a whole moved passage, which has a side bar instead of a line under each word."""
    return mark.kind == "transposition" and bool(mark.span) and not isinstance(mark, SwappedMark)


class PageMarks(LazyList):
    """The marks of the variants in one witness, in its order."""

    def __init__(self, variants: Sequence[Variant], order: NDArray[np.int64], sigil: str) -> None:
        super().__init__(len(order))
        self._variants, self._order, self._sigil = variants, order, sigil

    def mark(self, number: int) -> Mark:
        variant = self._variants[self._order[number]]
        return mark_of(variant, self._sigil)


@dataclass(frozen=True, slots=True)
class Marking:
    """Everything that is marked in one witness."""

    marks: Sequence[Mark]
    spans: IntervalIndex
    ranks: NDArray[np.int8]  # the category of each mark, as a number
    regions: list[Region]
    region_spans: IntervalIndex
    later: dict[int, bool]  # of a moved match: whether its partner stands later in the other text
    echoes: list[Echo]
    echo_spans: IntervalIndex
    names: Mapping[int, str]  # of stretches of framing and the like, by the place where each begins

    def shown(self, categories: Iterable[Category]) -> NDArray[np.bool_]:
        """Which marks are of these categories, an entry for each mark."""
        return are_of(self.ranks, categories)

    def match_at(self, place: int) -> Region | None:
        """The shortest match that a place lies in; None where it lies in none."""
        found = [self.regions[i] for i in self.region_spans.touching(place, place + 1)]
        matches = [g for g in found if g.match is not None and g.span]
        return min(matches, key=lambda g: len(g.span)) if matches else None


def marking(collation: Collation, sigil: str, partner: str) -> Marking:
    """What is marked in a witness (``sigil``) that is shown beside another (``partner``)."""
    other = partner if sigil == "A" else sigil
    matches, several = collation.matches, len(collation.witnesses) > 2
    found, spans, ranks = _marks(collation, sigil, other)
    region = [
        g for g in regions(collation, sigil) if not several or g.match is None or matches[g.match - 1].witness == other
    ]
    echoes = sorted((e for e in collation.echoes if e.witness == other), key=lambda e: e.side(sigil))
    return Marking(
        found,
        spans,
        ranks,
        region,
        IntervalIndex([g.span for g in region]),
        later(collation, sigil),
        echoes,
        IntervalIndex([e.side(sigil) for e in echoes]),
        _names(region, collation.witness(sigil).text),
    )


def _marks(collation: Collation, sigil: str, other: str) -> tuple[PageMarks, IntervalIndex, NDArray[np.int8]]:
    """The marks, their spans and categories: those of ``query.marks``, but computed by columns, which is faster."""
    found = collation.variants
    rows = found.side(sigil)
    drawn = ~found.by_rule
    if len(collation.witnesses) > 2:
        drawn &= found.of_witness(other)
    order = np.flatnonzero(drawn)
    order = order[np.lexsort((rows[order, 1], rows[order, 0]))]
    return (
        PageMarks(collation.variants, order, sigil),
        IntervalIndex(rows[order].astype(np.int64)),
        found.categories[order],
    )


def _names(region: Iterable[Region], text: str) -> dict[int, str]:
    """The name of each stretch of framing that has a word in it, by the place of its first character."""
    stretches = ((one.span.stripped(text), one.role) for one in region if one.role)
    return {span.start: tr(role) for span, role in stretches if any(c.isalnum() for c in span.of(text))}


def later(collation: Collation, sigil: str) -> dict[int, bool]:
    """For each moved match, whether the other witness has it later than this one.

    Places are compared as shares of the texts, whose lengths may differ much.
    """
    whole = len(collation.witness("A").text) or 1
    found: dict[int, bool] = {}
    for match in collation.matches:
        if match.transposed:
            other = len(collation.witness(match.witness).text) or 1
            later = match.reading.start / other > match.base.start / whole
            found[match.id] = later if sigil == "A" else not later
    return found


def framing_marks(made: Marking, blocks: Blocks, text: str, parts: Sequence[Part] = ()) -> Frames:
    """Which blocks are wholly framing, which are headlines, and where the names of the stretches are written.

    ``parts``: what the file says of its stretches. Headings are larger, notes smaller, quotations and verse set in.
    """
    count = len(blocks)
    framed, bold = np.zeros(count, bool), np.zeros(count, bool)
    for region in made.regions:
        if region.role is None or not region.span:
            continue
        start, end = region.span.stripped(text)
        if end <= start:
            continue
        first = int(np.searchsorted(blocks.starts, start, "left"))
        first -= int(first > 0 and not text[blocks.starts[first - 1] : start].strip())
        last = int(np.searchsorted(blocks.ends, end, "right"))
        last += int(last < count and blocks.starts[last] < end and not text[end : blocks.ends[last]].strip())
        if last > first:
            framed[first:last] = True
            bold[first:last] = region.role == "headline"
    sizes, insets, rows = np.ones(count), np.zeros(count), np.zeros(count, bool)
    locators: dict[int, dict[int, str]] = {}
    places = blocks.starts.searchsorted(_rows(part.span for part in parts)).tolist()
    for part, (first, last) in zip(parts, places, strict=True):
        here = slice(first, last)
        if part.kind == "heading":
            bold[here], sizes[here] = True, _HEADINGS[min(max(part.level, 1), len(_HEADINGS)) - 1]
        elif part.kind in ("note", "caption"):
            sizes[here] = _SMALL
        elif part.kind == "table-row":
            rows[here] = True
        elif part.kind == "page" and part.locator:
            locators.setdefault(blocks.at(part.span.start), {})[part.span.start] = part.locator
        insets[here] += _INSETS.get(part.kind, 0.0)
    return Frames(framed, bold, *_placed(made.names, blocks, text), sizes, insets, rows, locators)


def _placed(names: Mapping[int, str], blocks: Blocks, text: str) -> tuple[dict[int, str], dict[int, dict[int, str]]]:
    """The names above blocks, and within blocks by place.

    A name is written above the block that begins with its words, else within the block, above the words. One with no
    words of its block after it belongs to the next block.
    """
    above: dict[int, str] = {}
    within: dict[int, dict[int, str]] = {}
    for place, name in names.items():
        block = blocks.at(place)
        if block + 1 < len(blocks) and not text[place : blocks.ends[block]].strip():
            block += 1
            place = int(blocks.starts[block])
        if text[blocks.starts[block] : place].strip() or block in above:
            there = within.setdefault(block, {})
            there[place] = f"{there[place]} — {name}" if place in there else name
        else:
            above[block] = name
    return above, within
