"""Where the notes of a report begin and end in an edit script."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from viewer.export.parallel.edit import after_break
from viewer.text.witness import Span

if TYPE_CHECKING:
    from viewer.export.parallel.edit import Edit
    from viewer.export.report import ReportNote


class NoteBoundary(NamedTuple):
    """The place where a note begins or ends; ``note`` is its place among the notes of the report."""

    note: int
    begins: bool


class _Event(NamedTuple):
    place: int
    order: int  # in one place: ends, beginnings, ends of the notes that only begin there
    mark: NoteBoundary


class NotePositions:
    """Cuts edits, which are given one after the other, where notes begin and end.

    A note stands on its words in ``sigil``, else on those of the base; one without a place at the beginning.
    ``texts``: the base's, and that of ``sigil``.
    """

    def __init__(self, notes: Sequence[ReportNote], sigil: str, texts: tuple[str, str]) -> None:
        events: tuple[list[_Event], list[_Event]] = [], []
        for number, note in enumerate(notes):
            base, reading = note.places.get("A"), note.places.get(sigil)
            side = int(bool(reading) or base is None)
            span = (base, reading)[side]
            start, end = (after_break(texts[side], place) for place in (Span(0, 0) if span is None else span))
            events[side].append(_Event(start, 1, NoteBoundary(number, begins=True)))
            events[side].append(_Event(end, 0 if end > start else 2, NoteBoundary(number, begins=False)))
        self._events = [sorted(side, reverse=True) for side in events]  # the next one is the last

    def cut(self, edit: Edit) -> Iterator[Edit | NoteBoundary]:
        """The parts of an edit, and between them the marks."""
        done, size = 0, max(len(edit.base), len(edit.reading))
        while (found := self._next(edit, size)) is not None:
            place, side = found
            if place > done:
                yield _part(edit, done, place)
                done = place
            yield self._events[side].pop().mark
        if done < size:
            yield _part(edit, done, size)

    def left(self) -> Iterator[NoteBoundary]:
        """The marks that stand after the last edit."""
        for events in self._events:
            yield from (event.mark for event in reversed(events))
            events.clear()

    def _next(self, edit: Edit, size: int) -> tuple[int, int] | None:
        """How far into the edit the next event is, and the side that it is on. Notes begin in front of words."""
        found = [
            (place, side)
            for side, span in enumerate((edit.base, edit.reading))
            if span and (events := self._events[side])
            if (place := events[-1].place - span.start) < size or (place == size and not events[-1].order)
        ]
        return min(found, default=None)


def _part(edit: Edit, start: int, end: int) -> Edit:
    base, reading = (Span(span.start + start, span.start + end) if span else span for span in (edit.base, edit.reading))
    return edit._replace(base=base, reading=reading)
