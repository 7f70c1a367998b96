"""Two texts side by side: rows whose cells correspond, and the pieces of each cell with the variants they are in.

The cells of one side, put together, are its text to the letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from viewer.collation.query.inline import Stretch, inline
from viewer.text.witness import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.model.model import Collation, Role, Variant
    from viewer.export.report import Report, ReportNote

CellKind = Literal["shared", "moved", "framing"]
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_LINE = re.compile(r"\n")


class Cell(NamedTuple):
    """A stretch of one text. ``match``: the id of what is shared or moved; ``role``: that of framing, if it has one."""

    span: Span
    kind: CellKind
    match: int | None = None
    role: Role | None = None


class ReportRow(NamedTuple):
    """What stands side by side: one cell each of what is shared, else the cells between that, of which some are many
    and some none."""

    base: tuple[Cell, ...]
    reading: tuple[Cell, ...]

    def side(self, sigil: str) -> tuple[Cell, ...]:
        """The cells of A or of B."""
        return self.base if sigil == "A" else self.reading


@dataclass(frozen=True, slots=True)
class NoteNumber:
    """The place of a note in a text. ``number``: of the note in the report, from 1."""

    number: int


class Piece(NamedTuple):
    """Some words of a cell. ``inside``: the variants that they are in, the outermost first; ``closes``: the variants
    and notes that end behind them. A variant that closes with no words of its own is one of the other text's words."""

    text: str
    inside: tuple[Variant, ...] = ()
    closes: tuple[Variant | NoteNumber, ...] = ()


def report_rows(collation: Collation) -> list[ReportRow]:
    """The rows of A and B, in the order of both; a moved passage stands in a cell of its own in either text."""
    stretches = inline(collation, "B")
    moved: set[int | None] = {
        one.match for one in stretches if one.match is not None and not one.base and not one.reading
    }
    base = [one for one in stretches if one.base]
    reading = sorted((one for one in stretches if one.reading), key=lambda one: one.reading.start)
    variants = places_by_match(collation)
    found: list[ReportRow] = []
    left, right = _runs(base, moved), _runs(reading, moved)
    for (before, shared), (after, other) in zip(left, right, strict=True):
        between = tuple(_cell(one, one.base, moved) for one in before)
        others = tuple(_cell(one, one.reading, moved) for one in after)
        if between or others:
            found.append(ReportRow(between, others))
        if shared is not None:
            assert other is not None
            found += _paragraphs(collation, shared, variants.get(shared.match or 0))
    return _with_empty(found)


def _with_empty(found: list[ReportRow]) -> list[ReportRow]:
    """The rows with an empty cell for a text without a character, which is the place of what the other has."""
    first, *others = found or [ReportRow((), ())]
    nothing = (Cell(Span(0, 0), "shared"),)
    base = first.base or (() if any(row.base for row in others) else nothing)
    reading = first.reading or (() if any(row.reading for row in others) else nothing)
    return [ReportRow(base, reading), *others]


def _runs(side: Sequence[Stretch], moved: set[int | None]) -> Iterator[tuple[list[Stretch], Stretch | None]]:
    """What stands in a text before each stretch that both have in one order, and that stretch; at last None."""
    before: list[Stretch] = []
    for one in side:
        if one.match is not None and one.match not in moved and one.base and one.reading:
            yield before, one
            before = []
        else:
            before.append(one)
    yield before, None


def _cell(one: Stretch, span: Span, moved: set[int | None]) -> Cell:
    if one.match is None:
        return Cell(span, "framing", role=one.role)
    return Cell(span, "moved" if one.match in moved else "shared", one.match)


def places_by_match(collation: Collation) -> dict[int, NDArray[np.int32]]:
    """By match, start and end in A and in B of its variants, in their order, but for the move that it may be."""
    variants = collation.variants.take(collation.variants.of_witness("B") & ~collation.variants.transposed)
    order = np.argsort(variants.matches, kind="stable")
    places = np.hstack((variants.base, variants.reading))[order]
    ids, firsts = np.unique(variants.matches[order], return_index=True)
    return dict(zip(ids.tolist(), np.split(places, firsts[1:]), strict=True)) if len(ids) else {}


def _paragraphs(collation: Collation, match: Stretch, variants: NDArray[np.int32] | None) -> Iterator[ReportRow]:
    """A row for each paragraph that both texts end at the same place."""
    base = reading = None
    for end, other in chain(_cuts(collation, match, variants), [(match.base.end, match.reading.end)]):
        start, beside = base or match.base.start, reading or match.reading.start
        if (end > start and other > beside) or (end, other) == (match.base.end, match.reading.end):
            yield ReportRow(
                (Cell(Span(start, end), "shared", match.match),), (Cell(Span(beside, other), "shared", match.match),)
            )
            base, reading = end, other


def _cuts(collation: Collation, match: Stretch, variants: NDArray[np.int32] | None) -> Iterator[tuple[int, int]]:
    """The corresponding places behind the breaks of both texts, inside the match. O(n)."""
    left, right = (witness.text for witness in collation.witnesses[:2])
    breaks = _BLANK_LINE if _BLANK_LINE.search(left, match.base.start, match.base.end) else _LINE
    here, there = match.base.start, match.reading.start
    ends = [*(variants.tolist() if variants is not None else []), [match.base.end] * 2 + [match.reading.end] * 2]
    for start, end, beside, other in ends:
        same = left[here:start]
        if same == right[there:beside]:  # else a level is left out of the comparison, and no place is sure
            for found in breaks.finditer(same):
                if here + found.end() < match.base.end:
                    yield here + found.end(), there + found.end()
        if "\n" in left[start:end] and "\n" in right[beside:other] and end < match.base.end:
            at_end = left[start:end].rstrip(" \t")[-1:] == right[beside:other].rstrip(" \t")[-1:] == "\n"
            if at_end and other < match.reading.end:
                yield end, other
        here, there = max(here, end), max(there, other)


def row_pieces(report: Report, sigil: str, rows: Sequence[ReportRow]) -> Iterator[list[Piece]]:
    """The pieces of each cell that a text has in these rows, one cell after the other."""
    return pieces(report, sigil, [cell for row in rows for cell in row.side(sigil)])


def pieces(report: Report, sigil: str, cells: Sequence[Cell]) -> Iterator[list[Piece]]:
    """The pieces of each of these cells, which are all of one text in its order. O(n log n)."""
    text = report.collation.witness(sigil).text
    marks = _marks(report, sigil)
    for cell, inside in zip(cells, _of_cells(cells, marks), strict=True):
        yield _pieces(text, cell.span, inside)


_Mark = tuple[Span, "Variant | NoteNumber"]


def _marks(report: Report, sigil: str) -> list[_Mark]:
    """What is marked in a text, in its order, and the longer first."""
    found: list[_Mark] = [
        (variant.side(sigil), variant) for variant in report.chosen if sigil in ("A", variant.witness)
    ]
    for number, note in enumerate(report.notes, 1):
        if sigil in note.places:
            end = note.places[sigil].end
            found.append((Span(end, end), NoteNumber(number)))
    return sorted(found, key=lambda mark: (mark[0].start, -mark[0].end))


def _of_cells(cells: Sequence[Cell], marks: Sequence[_Mark]) -> Iterator[list[_Mark]]:
    """The marks that lie in each cell. One without words at the edge of two cells belongs to what is shared."""
    still: list[_Mark] = []
    place = 0
    for number, cell in enumerate(cells):
        last = number == len(cells) - 1
        after = not last and cells[number + 1].kind == "shared" and cell.kind == "framing"
        here, waiting = [mark for mark in still if _touches(mark, cell.span)], []
        while place < len(marks) and (marks[place][0].start <= cell.span.end or last):
            mark, place = marks[place], place + 1
            at_edge = mark[0].start == cell.span.end and not last
            if at_edge and (mark[0] or (after and not isinstance(mark[1], NoteNumber))):
                waiting.append(mark)
            else:
                here.append(mark)
        yield here
        still = [mark for mark in here if mark[0].end > cell.span.end] + waiting


def _touches(mark: _Mark, span: Span) -> bool:
    return mark[0].end > span.start or not mark[0]


def _pieces(text: str, span: Span, marks: Sequence[_Mark]) -> list[Piece]:
    """The pieces of a cell: cut where a variant begins or ends."""
    events: list[tuple[int, int, int, int]] = []  # place, end before point before start, order, number of the mark
    for number, (where, _) in enumerate(marks):
        start, end = max(where.start, span.start), min(where.end, span.end)
        if not where:
            events.append((min(max(where.start, span.start), span.end), 1, number, number))
            continue
        events.append((start, 2, number, number))
        if where.end <= span.end:
            events.append((end, 0, -number, number))
    active: dict[int, Variant] = {}
    found: list[Piece] = []
    place = span.start
    for at, what, _, number in sorted(events):
        mark = marks[number][1]
        if at > place:
            found.append(Piece(text[place:at], tuple(active.values())))
            place = at
        if what == 2 and not isinstance(mark, NoteNumber):
            active[number] = mark
            continue
        active.pop(number, None)
        if what == 0 and found and found[-1].text:
            found[-1] = found[-1]._replace(closes=(*found[-1].closes, mark))
        else:
            found.append(Piece("", tuple(active.values()), (mark,)))
    if place < span.end:
        found.append(Piece(text[place : span.end], tuple(active.values())))
    return found


def notes_of_rows(report: Report, found: Sequence[ReportRow]) -> Mapping[int, list[tuple[int, ReportNote]]]:
    """By the number of a row, the notes that stand beside it, each with its number from 1; under -1 those without a
    place."""
    starts = {
        "A": [(row.base[0].span.start, number) for number, row in enumerate(found) if row.base],
        "B": [(row.reading[0].span.start, number) for number, row in enumerate(found) if row.reading],
    }
    beside: dict[int, list[tuple[int, ReportNote]]] = {}
    for number, note in enumerate(report.notes, 1):
        sigil = next((one for one in note.places if starts.get(one)), "")
        row = _row_at(starts[sigil], note.places[sigil].start) if sigil else -1
        beside.setdefault(row, []).append((number, note))
    return beside


def _row_at(starts: Sequence[tuple[int, int]], place: int) -> int:
    from bisect import bisect_right

    return starts[max(0, bisect_right(starts, place, key=lambda one: one[0]) - 1)][1]
