"""What Tesseract writes as TSV -> pages, lines and words with their places in the picture."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from viewer.messages import Message

_PAGE, _LINE, _WORD = 1, 4, 5  # the level of a row: what it is about
_COLUMNS = 12


class RecognizedWord(NamedTuple):
    """A word. Edges in pixels from the upper left corner; ``confidence``: 0 to 100."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    confidence: float


class RecognizedLine(NamedTuple):
    """A line: its words, at least one, and the numbers of its block and of its paragraph in that."""

    words: tuple[RecognizedWord, ...]
    paragraph: tuple[int, int]


class RecognizedPage(NamedTuple):
    """A picture: its size in pixels, and its lines in reading order."""

    width: int
    height: int
    lines: tuple[RecognizedLine, ...]


class _Row(NamedTuple):
    level: int
    page: int
    line: tuple[int, int, int]  # the numbers of the block, of the paragraph in it, and of the line in that
    box: tuple[int, int, int, int]  # left, top, width, height
    confidence: float
    text: str


def recognized_pages(table: str) -> list[RecognizedPage]:
    """The pages of a table, at least one. Raises ``ValueError`` with the reason where it is none."""
    try:
        rows = list(_rows(table))
    except (ValueError, IndexError) as error:
        raise ValueError(Message("what Tesseract wrote cannot be read; update it")) from error
    pages = []
    for _, of_page in groupby(rows, key=lambda row: row.page):
        every = list(of_page)
        size = next((row.box[2:] for row in every if row.level == _PAGE), (0, 0))
        words = (row for row in every if row.level == _WORD and row.text.strip())
        lines = tuple(
            RecognizedLine(tuple(map(_word, line)), number[:2])
            for number, line in groupby(words, key=lambda row: row.line)
        )
        pages.append(RecognizedPage(*size, lines))
    return pages or [RecognizedPage(0, 0, ())]


def _rows(table: str) -> Iterator[_Row]:
    """The rows but the first, which names the columns. A row that is about no word may have no last column."""
    for line in table.split("\n")[1:]:
        cells = line.rstrip("\r").split("\t", _COLUMNS - 1)
        if len(cells) < _COLUMNS - 1:
            continue
        level, page, block, paragraph, number, _, left, top, width, height = map(int, cells[:10])
        text = cells[11] if len(cells) == _COLUMNS else ""
        yield _Row(level, page, (block, paragraph, number), (left, top, width, height), float(cells[10]), text)


def _word(row: _Row) -> RecognizedWord:
    left, top, width, height = row.box
    confidence = min(100.0, max(0.0, row.confidence))
    return RecognizedWord(" ".join(row.text.split()), left, top, left + width, top + height, confidence)
