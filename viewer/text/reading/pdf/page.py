"""The lines of a PDF's pages and where they stand, as values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple

from viewer.text.reading.pdf.two_directions import in_reading_order, is_to_the_left

_HYPHENS = ("-", "\u00ad", "\u2010")
_LEFT, _RIGHT, _BASELINE, _PLACES = 1, 2, 3, 7  # in the lists that the child process writes
_NARROW = 0.15  # times the size: a wider gap is a space


class PdfLine(NamedTuple):
    """A line, or the part of one in a column. ``left``, ``right`` and ``baseline``: points from the lower left corner.

    ``size``: the height of its type. ``hyphen``: one at its end was taken out. ``calls``: places of raised numbers.
    ``doubts``: where words stand that were recognized and are not sure, and the confidence in them, 0 to 100.
    """

    text: str
    left: float
    right: float
    baseline: float
    size: float
    hyphen: bool = False
    calls: tuple[tuple[int, int], ...] = ()
    doubts: tuple[tuple[int, int, int], ...] = ()


class PdfPage(NamedTuple):
    """A page: its label ("14", "xii"), its height in points and its lines in reading order.

    ``outside``: how many lines were left out since they lie beyond its edges, where nobody sees them. Qt for one writes
    the last line of a page again above the next. ``damaged``: it cannot be read.
    """

    label: str
    height: float
    lines: tuple[PdfLine, ...]
    outside: int = 0
    damaged: bool = False


def pages_read(found: dict[str, Any]) -> list[PdfPage]:
    """The pages of what the child process has read; where the PDF has no labels, they are numbered from 1."""
    every = []
    for number, page in enumerate(found["pages"], 1):
        lines = [line for line in page["lines"] if line[0].strip()]
        seen = [
            line
            for line in lines
            if 0 <= line[_BASELINE] <= page["height"] and line[_LEFT] < page["width"] and line[_RIGHT] > 0
        ]
        label = page["label"] or str(number)
        every.append(PdfPage(label, page["height"], _whole(seen), len(lines) - len(seen), page["damaged"]))
    return every


def _whole(found: list[list[Any]]) -> tuple[PdfLine, ...]:
    """The lines; what PDFium has as two, though the second begins where the first ends, is one."""
    lines: list[PdfLine] = []
    has_both = any(line[_PLACES:] for line in found)
    to_the_left = has_both and is_to_the_left(" ".join(line[0] for line in found))
    for text, left, right, baseline, size, hyphen, calls, *places in found:
        if places:
            text, calls = in_reading_order(text, calls, places[0], to_the_left=to_the_left)
        line = PdfLine(text, left, right, baseline, size, hyphen, tuple((start, end) for start, end in calls))
        gap = left - lines[-1].right if lines else size
        if not lines or abs(baseline - lines[-1].baseline) > 1 or not -size < gap < size:
            lines.append(line)
        elif text in _HYPHENS:
            lines[-1] = lines[-1]._replace(right=right, hyphen=True)
        else:
            lines[-1] = _joined(lines[-1], line, " " if gap > _NARROW * size else "")
    return tuple(lines)


def _joined(one: PdfLine, two: PdfLine, between: str) -> PdfLine:
    behind = len(one.text) + len(between)
    calls = tuple((start + behind, end + behind) for start, end in two.calls)
    size = one.size if len(one.text) >= len(two.text) else two.size
    return PdfLine(
        one.text + between + two.text, one.left, two.right, one.baseline, size, two.hyphen, one.calls + calls
    )


def body_size(of: Iterable[PdfPage]) -> float:
    """The size of type that most characters are set in, in points."""
    sizes: Counter[float] = Counter()
    for page in of:
        for line in page.lines:
            sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
