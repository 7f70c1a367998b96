"""The reader of PDF with a text layer: pages in reading order, words and paragraphs joined over the ends of lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from viewer.gc_pause import no_gc
from viewer.messages import Plural
from viewer.text.choices import page_range
from viewer.text.reading.extracted import Extracted, PageTick, TextBuilder, no_tick, nonzero
from viewer.text.reading.pdf.blocks import PdfBlock, paragraph_blocks
from viewer.text.reading.pdf.furniture import without_furniture
from viewer.text.reading.pdf.notes import PdfNote, without_notes
from viewer.text.reading.pdf.page import PdfPage, body_size
from viewer.text.reading.pdf.page import pages_read as pages_of
from viewer.text.reading.pdf.process import read_apart
from viewer.text.reading.pdf.recognized import recognized_warnings, with_recognized
from viewer.text.reading.pdf.words import Joined, Joiner
from viewer.text.reading.scan.engine import NO_WORDS_FOUND, no_text
from viewer.text.witness import Part, PartKind, Span

_HEADING = 1.12  # times the size of the body, from which on a block is a heading
_LONGEST = 300  # code points of a heading
_DATE = re.compile(r"(?:D:)?(\d{4})(\d\d)?(\d\d)?")
_BULLET = re.compile(r"[•‣◦▪●○■]\s")


@no_gc()
def extract(data: bytes, ocr: str = "", tick: PageTick = no_tick, pages: str = "") -> Extracted:
    """The text of a PDF, with its pages and notes. ``ocr``: the languages in which pages that are pictures are read;
    ``pages``: those that matter.

    Raises ``NoTextError`` where all are and that is not wanted, and ``ValueError`` with the reason.
    """
    found = read_apart(data)
    every = pages_of(found)
    scanned, recognized = _scanned(every), 0
    labels = tuple(page.label for page in every)
    if ocr and scanned:
        every = with_recognized(data, every, ocr, tick, page_range(pages, labels) if pages else None)
        recognized = scanned - _scanned(every)
    if not any(page.lines for page in every):
        raise ValueError(NO_WORDS_FOUND) if ocr else no_text()
    text = text_of_pages(every)
    return text._replace(
        title=found["info"]["Title"],
        author=found["info"]["Author"],
        date=_date(found["info"]["CreationDate"]),
        language=found["language"],
        scanned=scanned,
        labels=labels if pages else (),
        warnings=(*recognized_warnings(every, recognized), *_left_out(every), *text.warnings),
    )


def _scanned(every: list[PdfPage]) -> int:
    """How many pages are pictures, or empty."""
    return sum(not page.lines and not page.damaged for page in every)


def text_of_pages(every: list[PdfPage]) -> Extracted:
    """The running text of pages, and what was mended in it."""
    rest, furniture = without_furniture(every)
    body, notes = without_notes(rest)
    joiner = Joiner(rest, ((note.page, note.number) for note in notes))
    builder = TextBuilder()
    _add_pages(builder, body, joiner)
    for note in notes:
        _add_note(builder, note, rest[note.page], joiner.joined(note.lines))
    heads = Plural(
        "%n running head or page number was left out", "%n running heads and page numbers were left out", furniture
    )
    return Extracted(builder.text(), parts=builder.sorted_parts(), warnings=(*nonzero(heads), *joiner.warnings()))


def _add_note(builder: TextBuilder, note: PdfNote, page: PdfPage, joined: Joined) -> None:
    text, number = joined.text, note.number
    # A raised number has no space behind it.
    space = " " if number and text[len(number) : len(number) + 1].isalnum() else ""
    span = builder.add(f"{number}{space}{text[len(number) :]}", "note", locator=f"note {number}".rstrip())
    if span:
        builder.parts.append(Part(span, "page", locator=f"p. {page.label}"))
    behind = span.start + len(space)
    _add_doubts(builder, [(start + behind, end + behind, sure) for start, end, sure in joined.doubts])


def _add_doubts(builder: TextBuilder, doubts: Iterable[tuple[int, int, int]]) -> None:
    """Mark the words that were recognized and are not sure."""
    for start, end, sure in doubts:
        builder.parts.append(Part(Span(start, end), "doubtful", locator=f"{sure} %"))


def _add_pages(builder: TextBuilder, body: list[PdfPage], joiner: Joiner) -> None:
    """Add the blocks of the body, and mark where each page has its words: a paragraph may run over several."""
    every = list(paragraph_blocks(body))
    normal = body_size(body)
    levels = _levels(every, normal)
    starts: dict[int, int] = {}
    for block in every:
        text, turns, doubts = joiner.joined(block.lines)
        level = levels.get(block.size, 0) if len(text) <= _LONGEST else 0
        kind: PartKind = "heading" if level else "list-item" if _BULLET.match(text) else "paragraph"
        span = builder.add(text, kind, level)
        _add_doubts(builder, [(span.start + first, span.start + end, sure) for first, end, sure in doubts])
        for place, page in turns:
            starts.setdefault(page, span.start + place)
    text = builder.text()
    for (page, start), (_, end) in pairwise([*starts.items(), (len(body), builder.length)]):
        if span := Span(start, end).stripped(text):
            builder.parts.append(Part(span, "page", locator=f"p. {body[page].label}"))


def _levels(every: list[PdfBlock], normal: float) -> dict[float, int]:
    """The level of heading of each size of type that is larger than that of the body: the largest is the first."""
    sizes = sorted({block.size for block in every if block.size >= _HEADING * normal}, reverse=True)
    levels: dict[float, int] = {}
    last, level = 0.0, 0
    for size in sizes:
        if not last or size < last * (2 - _HEADING):
            last, level = size, level + 1
        levels[size] = level
    return levels


def _left_out(read: list[PdfPage]) -> tuple[str, ...]:
    """A sentence for each kind of thing that is not in the text."""
    damaged = sum(page.damaged for page in read)
    empty = _scanned(read)
    outside = sum(page.outside for page in read)
    every = (
        Plural(
            "%n line beyond the edges of its page was left out",
            "%n lines beyond the edges of their pages were left out",
            outside,
        ),
        Plural(
            "%n page has no text; it may be empty, a picture or a scan",
            "%n pages have no text; they may be empty, pictures or scans",
            empty,
        ),
        Plural("%n page is damaged and was left out", "%n pages are damaged and were left out", damaged),
    )
    return nonzero(*every)


def _date(text: str) -> str:
    """The day of a date as PDF writes it ("D:20240131120000Z"); the text itself where it is none."""
    found = _DATE.match(text)
    return "-".join(part for part in found.groups() if part) if found else text
