"""A collation -> the order in which two witnesses are read as one text: passages, and the words of one side between.

No word stands there twice and none is left out: the base spans of all stretches, in their order, make up the text of
the base; the reading spans, sorted by their start, make up the text of the other witness.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.collation.match.order import running_order
from viewer.collation.model.model import Collation, Framing, Match, Role
from viewer.text.witness import Span


@dataclass(frozen=True, slots=True)
class Stretch:
    """A passage, or words of one side.

    ``match`` is the id of the passage; ``role`` is that of framing. A stretch without words on both sides marks the
    place where the other witness has a moved passage: ``match`` is its id.
    """

    base: Span
    reading: Span
    match: int | None = None
    role: Role | None = None


def inline(collation: Collation, partner: str) -> tuple[Stretch, ...]:
    """The stretches of the base and of this witness, in the order of the base."""
    running, others = _shown(collation, partner)
    frames = {sigil: _framing(collation, sigil) for sigil in ("A", partner)}
    moved = sorted(others, key=lambda match: match.reading.start)
    made: list[Stretch] = []
    base = reading = 0
    for match in sorted((*running, *others), key=lambda match: match.base.start):
        made += _of_base(base, match.base.start, reading, frames["A"])
        if match in running:
            made += _of_reading(reading, match.reading.start, match.base.start, frames[partner], moved)
            reading = match.reading.end
        if match.base or match.reading:
            made.append(Stretch(match.base, match.reading, match=match.id))
        base = match.base.end
    ends = [len(collation.witness(sigil).text) for sigil in ("A", partner)]
    made += _of_base(base, ends[0], reading, frames["A"])
    made += _of_reading(reading, ends[1], ends[0], frames[partner], moved)
    return tuple(made)


def _framing(collation: Collation, sigil: str) -> list[Framing]:
    return sorted((one for one in collation.framing if one.witness == sigil), key=lambda one: one.span)


def _shown(collation: Collation, partner: str) -> tuple[set[Match], list[Match]]:
    """The matches that are shown: those in running order, and moved ones. Of repeats only one is shown."""
    matches = [match for match in collation.matches if match.witness == partner]
    running = running_order(matches)
    bases = [match.base for match in running]
    readings = [match.reading for match in running]
    others: list[Match] = []
    chosen = set(running)
    for match in sorted((m for m in matches if m not in chosen), key=lambda m: -m.words):
        if _free(match.base, bases) and _free(match.reading, readings):
            bases.insert(bisect_left(bases, match.base), match.base)
            readings.insert(bisect_left(readings, match.reading), match.reading)
            others.append(match)
    return chosen, others


def _free(span: Span, taken: Sequence[Span]) -> bool:
    """Whether a span overlaps none of these, which are sorted and do not overlap."""
    after = bisect_left(taken, span)
    return (after == 0 or taken[after - 1].end <= span.start) and (
        after == len(taken) or span.end <= taken[after].start
    )


def _of_base(start: int, end: int, reading: int, framing: Sequence[Framing]) -> Iterator[Stretch]:
    """The stretches that only the base has, from ``start`` to ``end``."""
    for span, role in _by_role(start, end, framing):
        yield Stretch(span, Span(reading, reading), role=role)


def _of_reading(
    start: int, end: int, base: int, framing: Sequence[Framing], moved: Sequence[Match]
) -> Iterator[Stretch]:
    """The stretches that only the other witness has; of a moved passage, its place and not its words."""
    here = Span(base, base)
    first = bisect_left(moved, start, key=lambda match: match.reading.start)
    for match in moved[first:]:
        if match.reading.start >= end:
            break
        for span, role in _by_role(start, match.reading.start, framing):
            yield Stretch(here, span, role=role)
        yield Stretch(here, Span(match.reading.start, match.reading.start), match=match.id)
        start = match.reading.end
    for span, role in _by_role(start, end, framing):
        yield Stretch(here, span, role=role)


def _by_role(start: int, end: int, framing: Sequence[Framing]) -> Iterator[tuple[Span, Role | None]]:
    """The parts of a stretch that no match covers, cut where a role of framing begins or ends."""
    first = bisect_left(framing, start, key=lambda one: one.span.end)
    for one in framing[first:]:
        if one.span.start >= end:
            break
        if one.span.end <= start:
            continue
        if one.span.start > start:
            yield Span(start, one.span.start), None
        yield Span(max(start, one.span.start), min(end, one.span.end)), one.role
        start = min(end, one.span.end)
    if start < end:
        yield Span(start, end), None
