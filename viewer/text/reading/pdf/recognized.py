"""Pictures of pages -> pages with lines: the words that text recognition reads, and where they stand."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count
from statistics import median

from viewer.messages import Plural
from viewer.text.reading.extracted import PageTick, nonzero
from viewer.text.reading.pdf.page import PdfLine, PdfPage
from viewer.text.reading.pdf.page_image import PdfDrawer
from viewer.text.reading.scan.engine import engine_for
from viewer.text.reading.scan.kept import recognized_once
from viewer.text.reading.scan.tsv import RecognizedLine, RecognizedPage, recognized_pages

DOTS = 300  # to an inch, at which pages are drawn: what Tesseract is made for
INCH = 72  # points
_SURE = 75.0  # confidence of a word that is not doubtful: of those below, about a third are wrong
_SAME = 0.12  # share by which the size of a paragraph's type may differ from that of the body, and be the same
_AT_ONCE = 4  # pages
_HYPHENS = ("-", "\u00ad", "\u2010")
_HIGH = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZbdfhklt0123456789\"'“”‘’„!?/()[]")
_DEEP = frozenset("gjpqy,;()[]Q/")
# The height of a word as a share of its size of type, by whether it has high and deep letters.
_HEIGHTS = {(True, True): 0.93, (True, False): 0.72, (False, True): 0.70, (False, False): 0.48}
_BELOW = 0.21  # times the size, that deep letters reach below the baseline


def with_recognized(
    data: bytes, pages: Sequence[PdfPage], languages: str, tick: PageTick, only: range | None = None
) -> list[PdfPage]:
    """The pages of a PDF, those without lines with what is recognized in their pictures; ``only``: in which of them.

    Raises ``ValueError`` with the reason: no engine, or not for these languages.
    """
    engine = engine_for(languages)
    key = engine.version, languages, hashlib.sha256(data).hexdigest()
    wanted = range(len(pages)) if only is None else only
    empty = [number for number in wanted if not pages[number].lines and not pages[number].damaged]
    found = list(pages)
    with PdfDrawer(data) as drawer:

        def recognize(number: int) -> PdfPage:
            table = recognized_once((*key, str(number)), lambda: drawn_and_recognized(number))
            page = recognized_pages(table)[0]
            return pdf_page(page, pages[number].label, pages[number].height / max(1, page.height))

        def drawn_and_recognized(number: int) -> str:
            image = drawer.page(number, scale=DOTS / INCH, gray=True)
            return engine.recognize(image.as_pnm(), languages, round(image.width / max(1.0, image.across) * INCH))

        for done, (number, page) in enumerate(zip(empty, _mapped(recognize, empty), strict=True), 1):
            found[number] = page
            tick(done, len(empty))
    return _with_sizes(found, empty)


def recognized_image(data: bytes, languages: str, tick: PageTick) -> list[PdfPage]:
    """The pages of a picture file: one, but for TIFF. Raises ``ValueError`` with the reason."""
    engine = engine_for(languages)
    key = engine.version, languages, hashlib.sha256(data).hexdigest()
    table = recognized_once(key, lambda: engine.recognize(data, languages))
    found = [pdf_page(page, str(number), INCH / DOTS) for number, page in enumerate(recognized_pages(table), 1)]
    tick(1, 1)
    return _with_sizes(found, range(len(found)))


def recognized_warnings(pages: Sequence[PdfPage], recognized: int) -> tuple[str, ...]:
    """What has to be said of text that was recognized on so many of the pages."""
    doubtful = sum(len(line.doubts) for page in pages for line in page.lines)
    return nonzero(
        Plural("the text of %n page was recognized", "the text of %n pages was recognized", recognized),
        Plural(
            "%n recognized word is doubtful and should be compared with the picture",
            "%n recognized words are doubtful and should be compared with the picture",
            doubtful,
        ),
    )


def _mapped(work: Callable[[int], PdfPage], numbers: Sequence[int]) -> Iterator[PdfPage]:
    """What the work makes of these, in their order, some at once; after an error no other is begun."""
    with ThreadPoolExecutor(min(_AT_ONCE, cpu_count() or 1)) as pool:
        jobs = [pool.submit(work, number) for number in numbers]
        try:
            for job in jobs:
                yield job.result()
        finally:
            for job in jobs:
                job.cancel()


def pdf_page(page: RecognizedPage, label: str, scale: float) -> PdfPage:
    """A recognized page; ``scale``: points to a pixel."""
    sizes = defaultdict(list)
    for line in page.lines:
        sizes[line.paragraph].append(_size(line))
    lines = tuple(_line(line, median(sizes[line.paragraph]), page.height, scale) for line in page.lines)
    return PdfPage(label, page.height * scale, lines)


def _line(line: RecognizedLine, size: float, height: int, scale: float) -> PdfLine:
    """A line with places in points from the lower left corner."""
    words = line.words
    text = " ".join(word.text for word in words)
    hyphen = text.endswith(_HYPHENS) and text[-2:-1].isalpha()
    text = text[:-1] if hyphen else text
    doubts, at = [], 0
    for word in words:
        if word.confidence < _SURE:
            doubts.append((at, min(at + len(word.text), len(text)), round(word.confidence)))
        at += len(word.text) + 1
    # The median: on a page that is askew a line rises or falls.
    baseline = median(word.bottom - (0.0 if _DEEP.isdisjoint(word.text) else _BELOW * size) for word in words)
    return PdfLine(
        text,
        round(min(word.left for word in words) * scale, 1),
        round(max(word.right for word in words) * scale, 1),
        round((height - baseline) * scale, 1),
        round(size * scale, 1),
        hyphen,
        doubts=tuple(doubts),
    )


def _size(line: RecognizedLine) -> float:
    """The size of its type in pixels, told by the height of the letters of its words."""
    return median(
        (word.bottom - word.top) / _HEIGHTS[not _HIGH.isdisjoint(word.text), not _DEEP.isdisjoint(word.text)]
        for word in line.words
    )


def _with_sizes(pages: list[PdfPage], numbers: Sequence[int]) -> list[PdfPage]:
    """These pages with one size for all lines that nearly have the body's: heights that are measured vary."""
    lines = [line for number in numbers for line in pages[number].lines]
    if not lines:
        return pages
    body = round(median(line.size for line in lines for _ in range(len(line.text))), 1)
    found = list(pages)
    for number in numbers:
        found[number] = found[number]._replace(
            lines=tuple(
                line._replace(size=body) if abs(line.size - body) <= _SAME * body else line
                for line in found[number].lines
            )
        )
    return found
