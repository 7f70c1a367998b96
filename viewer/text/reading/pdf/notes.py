"""Notes at the foot of a page: in smaller type, below all other lines, each beginning with its number."""

from __future__ import annotations

import re
from itertools import groupby
from typing import NamedTuple

from viewer.text.reading.pdf.blocks import Placed
from viewer.text.reading.pdf.page import PdfLine, PdfPage, body_size

_SMALLER = 0.93  # times the size of the body, up to which a line may be of a note
_BEGINS = re.compile(r"(\d{1,3}|[*†‡§¶]{1,3}|[¹²³⁰⁴-⁹]{1,3})[.)]?\s?(?=[^\W\d]|[\"'“‘«„(\[])")


class PdfNote(NamedTuple):
    """A note: its number or sign, "" where it has none, the page it begins on, from 0, and its lines."""

    number: str
    page: int
    lines: list[Placed]


def without_notes(pages: list[PdfPage]) -> tuple[list[PdfPage], list[PdfNote]]:
    """The pages without the notes at their feet, and the notes in their order."""
    most = smallest_of_body(pages)
    notes: list[PdfNote] = []
    kept: list[PdfPage] = []
    for number, page in enumerate(pages):
        goes_on = bool(notes) and notes[-1].lines[-1].page == number - 1
        taken = [line for run in _small_runs(page, most) if _is_foot(run, page, goes_on=goes_on) for line in run]
        for line in taken:
            _take(notes, Placed(line, number))
        left_out = set(taken)
        kept.append(page._replace(lines=tuple(line for line in page.lines if line not in left_out)))
    return kept, notes


def smallest_of_body(pages: list[PdfPage]) -> float:
    """The size of type, in points, up to which a line may be of a note."""
    return _SMALLER * body_size(pages)


def begins_note(line: PdfLine, most: float) -> bool:
    """Whether a line of small type, at most ``most`` points, begins with the number of a note and goes on in words."""
    return line.size <= most and _BEGINS.match(line.text) is not None


def _small_runs(page: PdfPage, most: float) -> list[list[PdfLine]]:
    """The lines of small type, those together that follow each other."""
    return [list(run) for small, run in groupby(page.lines, key=lambda line: line.size <= most) if small]


def _is_foot(run: list[PdfLine], page: PdfPage, *, goes_on: bool) -> bool:
    """Whether small lines are notes: they begin as one, or go on from the page before, and nothing stands below."""
    if not (goes_on or _BEGINS.match(run[0].text)):
        return False
    inside = set(run)
    lowest = min(line.baseline for line in run)
    left, right = min(line.left for line in run), max(line.right for line in run)
    return not any(
        line.baseline < lowest and line.left < right and line.right > left for line in page.lines if line not in inside
    )


def _take(notes: list[PdfNote], placed: Placed) -> None:
    """Begin a note with this line, or add it to the last one: a year at its beginning is no number of a note."""
    found = _BEGINS.match(placed.line.text)
    number = found[1] if found else ""
    last = notes[-1] if notes else None
    if last is None or (number and (_may_follow(number, last.number) or last.lines[-1].page < placed.page)):
        notes.append(PdfNote(number, placed.page, [placed]))
    else:
        last.lines.append(placed)


def _may_follow(number: str, last: str) -> bool:
    """Whether a note may have this number after that one: signs as they come, figures in their order."""
    if not (number.isdecimal() and last.isdecimal()):
        return True
    return int(number) in (1, int(last) + 1)
