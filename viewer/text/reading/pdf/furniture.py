"""Running heads and page numbers: what stands at the same place, with the same words, on several pages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from viewer.text.reading.pdf.notes import begins_note, smallest_of_body
from viewer.text.reading.pdf.page import PdfLine, PdfPage, body_size

_PAGES = 3  # that a running head stands on at least
_FEW_PAGES = 2  # of a short document: half of its pages, as those on the left have another one than those on the right
_LARGEST = 1.1  # times the size of the body: what is larger is a heading
_LONGEST = 100  # code points of a running head
_BAND = 0.15  # of the page's height, at the top and at the bottom, where they are looked for
_OUTERMOST = 2  # lines at either end of a page that may be one
_ALONE = 1.6  # times its size, to the next line
_CLOSE = 3.0  # points, within which two baselines are the same
_NUMBER = re.compile(r"\b(?:\d{1,6}|[ivxlc]{1,8})\b", re.IGNORECASE | re.ASCII)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def without_furniture(pages: list[PdfPage]) -> tuple[list[PdfPage], int]:
    """The pages without their running heads and page numbers, and how many of these were taken."""
    kept = [
        page._replace(lines=tuple(line for line in page.lines if line not in taken))
        for page, taken in zip(pages, _furniture(pages), strict=True)
    ]
    return kept, sum(len(page.lines) for page in pages) - sum(len(page.lines) for page in kept)


def _furniture(pages: list[PdfPage]) -> list[set[PdfLine]]:
    largest, small = _LARGEST * body_size(pages), smallest_of_body(pages)
    edges = [[line for line in _edges(page) if line.size <= largest and len(line.text) <= _LONGEST] for page in pages]
    seen: dict[object, set[int]] = defaultdict(set)  # a sign that lines of several pages may have in common -> pages
    for number, lines in enumerate(edges):
        for line in lines:
            for sign in (*_signs(line, number), *_runs(line, number, small)):
                seen[sign].add(number)
    few = max(_FEW_PAGES, len(pages) / 2)

    def is_furniture(number: int, line: PdfLine) -> bool:
        signs, runs = _signs(line, number), _runs(line, number, small)
        return any(len(seen[sign]) >= _PAGES for sign in signs) or (
            (line.text == str(number + 1) or any(len(seen[sign]) >= few for sign in (*signs, *runs)))
            and _stands_alone(line, pages[number])
        )

    found = [{line for line in lines if is_furniture(number, line)} for number, lines in enumerate(edges)]
    counted = Counter(place for taken in found for place in {place for line in taken for place in _places(line)})
    usual = {place for place, count in counted.items() if count >= max(_PAGES, len(pages) / 2)}
    return [
        taken | {line for line in lines if usual.intersection(_places(line)) and _stands_alone(line, page)}
        for page, lines, taken in zip(pages, edges, found, strict=True)
    ]


def _signs(line: PdfLine, number: int) -> list[object]:
    """What a running head has in common with those of other pages: its place, its words, and numbers that go on.

    "Chapter 4" at the top of a page is no running head, for the number of the next one is not that of its page.
    """
    words = " ".join(line.text.casefold().split())
    without = _NUMBER.sub("#", words)
    running = [(place, without, one - number) for place in _places(line) for one in _numbers(words)]
    return [*((place, words) for place in _places(line) if without != "#"), *running]


def _runs(line: PdfLine, number: int, small: float) -> list[object]:
    """Its place, and how far the numbers at its ends are from that of the page; none of a note, whose numbers may go on
    with the pages by chance."""
    if begins_note(line, small):
        return []
    words = line.text.casefold().split()
    ends = {one for word in (words[0], words[-1]) if _NUMBER.fullmatch(word) for one in _numbers(word)}
    return [(place, one - number) for place in _places(line) for one in ends]


def _numbers(words: str) -> list[int]:
    return [int(found) if found.isdigit() else _roman(found) for found in _NUMBER.findall(words)]


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    return sum(-one if one < two else one for one, two in zip(values, [*values[1:], 0], strict=True))


def _edges(page: PdfPage) -> list[PdfLine]:
    """The lines nearest to the top and the bottom, in the bands there."""
    lines = sorted(page.lines, key=lambda line: -line.baseline)
    top = [line for line in lines if line.baseline > page.height * (1 - _BAND)]
    bottom = [line for line in lines if line.baseline < page.height * _BAND]
    return _outermost(top) + _outermost(bottom[::-1])


def _outermost(lines: list[PdfLine]) -> list[PdfLine]:
    """The outermost rows of these lines; a row is what stands on one baseline."""
    rows: list[float] = []
    taken = []
    for line in lines:
        if not rows or abs(rows[-1] - line.baseline) > _CLOSE:
            rows.append(line.baseline)
        if len(rows) > _OUTERMOST:
            break
        taken.append(line)
    return taken


def _stands_alone(line: PdfLine, page: PdfPage) -> bool:
    """Whether no line of the text is close above or below."""
    distances = (abs(other.baseline - line.baseline) for other in page.lines)
    return not any(_CLOSE < distance < _ALONE * line.size for distance in distances)


def _places(line: PdfLine) -> tuple[int, int]:
    """The two steps of the page's height that a baseline is nearest to: two that are close have one in common."""
    step = int(line.baseline // _CLOSE)
    return step, step + 1
