"""Lines -> running text: words joined over the ends of lines, and the calls of notes taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from viewer.messages import Plural
from viewer.text.reading.extracted import nonzero
from viewer.text.reading.pdf.blocks import Placed
from viewer.text.reading.pdf.page import PdfPage

_HYPHENS = "-", "\u00ad", "\u2010"
# All its letters at once (++): a long run of letters is not tried again from each of them.
_WORD = re.compile(r"[^\W\d_]++(?:[-\u2010][^\W\d_]++)*")
_LAST_SYLLABLE = re.compile(f"(?<![^\\W\\d_])[^\\W\\d_]++[{''.join(_HYPHENS)}]?$")
_FIRST_SYLLABLE = re.compile(r"[^\W\d_]++")
_FIRST_WORD = re.compile(r"[^\W_]+")
_IDEOGRAPHS = re.compile("[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
# No one writes these: PDFium has them for glyphs of which the file does not say what letters they are.
_NO_LETTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")


class Joined(NamedTuple):
    """Running text. ``turns``: the places in it at which another page begins, with the page's number, from 0.

    ``doubts``: as those of a line, but in the whole text.
    """

    text: str
    turns: list[tuple[int, int]]
    doubts: list[tuple[int, int, int]]


class Joiner:
    """Joins lines to running text, and counts what it mends.

    ``called``: the page and the number of each note; the call of such a note is no word of the text.
    """

    def __init__(self, pages: list[PdfPage], called: Iterable[tuple[int, str]] = ()) -> None:
        self._pages = pages
        self._called = frozenset(called)
        self._joined = self._kept = self._calls = self._unknown = 0

    @cached_property
    def _words(self) -> set[str]:
        """The words of all pages, and the parts of compounds; only a text with hyphens at ends of lines needs them."""
        lines = [line for page in self._pages for line in page.lines]
        texts = [line.text for line in lines]
        for number, (one, two) in enumerate(pairwise(lines)):
            if one.hyphen or one.text.endswith(_HYPHENS):  # a syllable at the end of a line is no word
                first, second = _LAST_SYLLABLE.search(texts[number]), _FIRST_SYLLABLE.match(two.text)
                if first and second:
                    texts[number] = texts[number][: first.start()]
                    texts[number + 1] = two.text[second.end() :]
        # Each once: to look for words in all of a book takes as long as to read its lines.
        words = set(_WORD.findall("\n".join(set("\n".join(texts).casefold().split()))))
        parts = (part for word in words if "-" in word or "\u2010" in word for part in re.split("[-\u2010]", word))
        return words | set(parts)

    def joined(self, placed: Iterable[Placed]) -> Joined:
        """The text of these lines."""
        pieces: list[str] = []
        found = Joined("", [], [])
        length, last = 0, None
        for now in placed:
            text = self._without_calls(now)
            if last is not None:
                before, between = self._joint(pieces[-1], text, hyphen=last.line.hyphen)
                length += len(before) + len(between) - len(pieces[-1])
                pieces[-1:] = [before, between]
            if last is None or last.page != now.page:
                found.turns.append((length, now.page))
            found.doubts.extend((length + start, length + end, sure) for start, end, sure in now.line.doubts)
            pieces.append(text)
            length += len(text)
            last = now
        return found._replace(text="".join(pieces))

    def warnings(self) -> tuple[str, ...]:
        """A sentence for each kind of thing that was mended."""
        every = (
            Plural(
                "%n hyphen at the end of a line was taken out",
                "%n hyphens at the ends of lines were taken out",
                self._joined,
            ),
            Plural(
                "%n hyphen at the end of a line was kept, as one of its word",
                "%n hyphens at the ends of lines were kept, as those of their words",
                self._kept,
            ),
            Plural(
                "%n call of a note was taken out of the text",
                "%n calls of notes were taken out of the text",
                self._calls,
            ),
            Plural(
                "%n character has no letter in the file and stands as �",
                "%n characters have no letters in the file and stand as �",
                self._unknown,
            ),
        )
        return nonzero(*every)

    def _joint(self, before: str, after: str, *, hyphen: bool) -> tuple[str, str]:
        """A line, perhaps without its hyphen, and what stands between it and the next one."""
        if not hyphen and before[-1:] in _HYPHENS and before[-2:-1].isalpha() and after[:1].isalpha():
            hyphen, before = True, before[:-1]  # at the end of a page or a column PDFium leaves it
        if hyphen:
            if self._is_compound(before, after):
                self._kept += 1
                return before, "-"
            self._joined += 1
            return before, ""
        if (before.endswith("—") and before[-2:-1] != " ") or (after.startswith("—") and after[1:2] != " "):
            return before, ""
        return before, "" if _IDEOGRAPHS.match(before[-1:]) and _IDEOGRAPHS.match(after[:1]) else " "

    def _is_compound(self, before: str, after: str) -> bool:
        """Whether the hyphen is one of the word's own, by how it is written elsewhere or by what follows it."""
        first, second = _FIRST_WORD.match(before[::-1]), _FIRST_WORD.match(after)
        if first is None or second is None:
            return True  # "1951-" and a quotation mark: no word that was broken
        one, two = first[0][::-1].casefold(), second[0].casefold()
        if f"{one}{two}" in self._words:
            return False
        return (
            f"{one}-{two}" in self._words
            or second[0][0].isdigit()
            or (second[0][0].isupper() and not first[0].isupper())
        )

    def _without_calls(self, placed: Placed) -> str:
        """The text of a line without the calls of notes on its page; U+FFFD for what is no character."""
        line = placed.line
        pieces, at = [], 0
        for start, end in line.calls:
            if (placed.page, line.text[start:end].strip()) in self._called:
                pieces.append(line.text[at:start])
                at = end
                self._calls += 1
        text = "".join([*pieces, line.text[at:]]) if pieces else line.text
        if not text.isprintable():
            text, count = _NO_LETTER.subn("\ufffd", text)
            self._unknown += count
        return text
