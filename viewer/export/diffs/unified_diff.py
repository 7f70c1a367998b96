"""A report as a unified diff of the lines of A and B, for ``patch`` and its like. All differences are in it: a patch
that left some out would make neither text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from viewer.export.diffs.edits import same_stretches
from viewer.export.facts import preamble

if TYPE_CHECKING:
    from viewer.collation.model.model import Collation
    from viewer.export.report import Report

_CONTEXT = 3  # lines round a change
_NO_NEWLINE = "\\ No newline at end of file\n"


def document(report: Report) -> bytes:
    """The diff, in UTF-8."""
    return "".join(_diff(report)).encode("utf-8", "replace")


def _diff(report: Report) -> Iterator[str]:
    yield from (f"# {line}\n" for line in preamble(report))
    yield "--- A\n+++ B\n"
    old, new = (_lines(witness.text) for witness in report.collation.witnesses[:2])
    for hunk in report.ticking(list(_hunks(_changes(report.collation, old, new)))):
        yield from _written(hunk, old, new)


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    last = lines.pop()
    return [*(f"{line}\n" for line in lines), *([last] if last else [])]


class _Change(NamedTuple):
    """Lines of A that lines of B replace: the numbers of the first, and of the one after the last."""

    old: int
    old_end: int
    new: int
    new_end: int


def _changes(collation: Collation, old: Sequence[str], new: Sequence[str]) -> Iterator[_Change]:
    here = there = 0
    for line, other in [*_pairs(collation, old, new), (len(old), len(new))]:
        end, other_end = line, other
        while here < end and there < other_end and old[here] == new[there]:
            here, there = here + 1, there + 1
        while here < end and there < other_end and old[end - 1] == new[other_end - 1]:
            end, other_end = end - 1, other_end - 1
        if here < end or there < other_end:
            yield _Change(here, end, there, other_end)
        here, there = line + 1, other + 1


def _pairs(collation: Collation, old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The numbers of same lines that begin at the same place of the two texts."""
    starts, others = ([0, *accumulate(map(len, lines))][:-1] for lines in (old, new))
    number = {start: place for place, start in enumerate(others)}
    line, least = 0, -1
    for same in same_stretches(collation):
        while line < len(starts) and starts[line] < same.base:
            line += 1
        while line < len(starts) and starts[line] <= same.base + same.length:
            other = number.get(starts[line] - same.base + same.reading)
            if other is not None and other > least and old[line] == new[other]:
                yield line, other
                least = other
                line += 1
            elif starts[line] == same.base + same.length:
                break
            else:
                line += 1


def _hunks(changes: Iterator[_Change]) -> Iterator[list[_Change]]:
    """Changes between which the context does not suffice for a hunk each, together."""
    hunk: list[_Change] = []
    for change in changes:
        if hunk and change.old - hunk[-1].old_end > 2 * _CONTEXT:
            yield hunk
            hunk = []
        hunk.append(change)
    if hunk:
        yield hunk


def _written(hunk: Sequence[_Change], old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    before = min(_CONTEXT, hunk[0].old)
    after = min(_CONTEXT, len(old) - hunk[-1].old_end)
    start, end = hunk[0].old - before, hunk[-1].old_end + after
    other, other_end = hunk[0].new - before, hunk[-1].new_end + after
    yield f"@@ -{_range(start, end)} +{_range(other, other_end)} @@\n"
    place = start
    for change in hunk:
        yield from _signed(" ", old[place : change.old])
        yield from _signed("-", old[change.old : change.old_end])
        yield from _signed("+", new[change.new : change.new_end])
        place = change.old_end
    yield from _signed(" ", old[place:end])


def _range(start: int, end: int) -> str:
    if end - start == 1:
        return f"{start + 1}"
    return f"{start + (end > start)},{end - start}"


def _signed(sign: str, lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        yield f"{sign}{line}" if line.endswith("\n") else f"{sign}{line}\n{_NO_NEWLINE}"
