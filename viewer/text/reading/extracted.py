"""What a reader makes of a file: its text in parts, and what the file says of itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from viewer.messages import Plural
from viewer.text.reading.encodings.decode import Decoded
from viewer.text.witness import Part, PartKind, Span


class Extracted(NamedTuple):
    """The text of a file. ``title``, ``author``, ``date``, ``language`` and ``source``: as the file has them, or "".

    ``warnings``: a sentence (``Message``) for each thing that was left out, mended or guessed. ``changes``: how many
    tracked changes were accepted or rejected. ``witnesses``: the sigla of those of its apparatus. ``scanned``: how many
    of its pages are pictures without text, or were until it was recognized. ``labels``: of all its pages, where some of
    them were not read. ``guessed``: the encoding is only likely, and ``alternatives`` are others that it may be in.
    """

    text: str
    title: str = ""
    author: str = ""
    date: str = ""
    language: str = ""
    source: str = ""
    encoding: str = "utf-8"
    guessed: bool = False
    alternatives: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    warnings: tuple[str, ...] = ()
    changes: int = 0
    witnesses: tuple[str, ...] = ()
    scanned: int = 0
    labels: tuple[str, ...] = ()

    def in_encoding(self, decoded: Decoded) -> Extracted:
        """The same, with the encoding in which the bytes were decoded and what is to be said of that."""
        return self._replace(
            encoding=decoded.encoding,
            guessed=decoded.guessed,
            alternatives=decoded.alternatives,
            warnings=(*self.warnings, *decoded.warnings),
        )


class NoTextError(ValueError):
    """The file has pictures of pages in place of text: text recognition may read them, in these languages."""

    def __init__(self, reason: str, languages: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.languages = languages


PageTick = Callable[[int, int], None]
"""Told how many pages are done, of how many. It may raise ``Cancelled``."""


def no_tick(_done: int, _of: int) -> None:
    """Tell nobody how far it is."""


# What is set close below each other: rows, items and verse lines follow without a blank line.
_CLOSE: frozenset[PartKind] = frozenset(("list-item", "table-row", "verse"))
# Qt takes U+2028 and U+2029 for newlines when it shows a text, so they are replaced with the others: what is copied
# from the window is then the text that was read. U+0085 is no newline to Qt, and in files mostly an ellipsis.
_NEWLINES = re.compile("\r\n?|\u2028|\u2029")
_OTHER_NEWLINES = "\r", "\u2028", "\u2029"
SPACES = re.compile(r"[ \t\n\r\f]+")


def with_newlines(text: str) -> str:
    """The text with ``\\n`` for every newline."""
    if any(newline in text for newline in _OTHER_NEWLINES):  # told much sooner than they are replaced
        text = _NEWLINES.sub("\n", text)
    return text


def collapsed(text: str) -> str:
    """The text with each run of ordinary spaces as one, as mark-up means it; no-break spaces stay."""
    return SPACES.sub(" ", text).strip(" ")


def nonzero(*sentences: Plural) -> tuple[str, ...]:
    """Those of the sentences that count something."""
    return tuple(sentence for sentence in sentences if sentence.number)


@dataclass(slots=True)
class TextBuilder:
    """Puts the blocks of a document together, and keeps where each part stands.

    Blocks are separated by a blank line, except rows, items and verse lines that follow each other.
    """

    _pieces: list[str] = field(default_factory=list)
    _length: int = 0
    _last: PartKind | None = None
    parts: list[Part] = field(default_factory=list)

    @property
    def length(self) -> int:
        """How many code points there are so far."""
        return self._length

    def add(self, text: str, kind: PartKind = "paragraph", level: int = 0, locator: str = "") -> Span:
        """Append a block and return its span; one of white space alone is left out, and its span is empty."""
        text = with_newlines(text).strip("\n")
        if not text.strip():
            return Span(self._length, self._length)
        if self._pieces:
            self._append("\n" if kind == self._last and kind in _CLOSE else "\n\n")
        start = self._length
        self._append(text)
        self._last = kind
        span = Span(start, self._length)
        self.parts.append(Part(span, kind, level, locator))
        return span

    def separate(self) -> None:
        """Let the next block come after a blank line, whatever kind it is: a new stanza or list."""
        self._last = None

    def mark(self, start: int, kind: PartKind, level: int = 0, locator: str = "") -> None:
        """Make a part, such as a page or a quotation, of all blocks since the text had ``start`` code points."""
        first = self._length
        for part in reversed(self.parts):
            if part.span.start < start:
                break
            first = part.span.start
        if first < self._length:
            self.parts.append(Part(Span(first, self._length), kind, level, locator))

    def text(self) -> str:
        """The whole text; it ends with a newline unless it is empty."""
        self._pieces = ["".join(self._pieces)]
        return self._pieces[0] + "\n" if self._pieces[0] else ""

    def sorted_parts(self) -> tuple[Part, ...]:
        """The parts in the order of the text, the outer ones before those in them."""
        return tuple(sorted(self.parts, key=lambda part: (part.span.start, -part.span.end)))

    def _append(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)
