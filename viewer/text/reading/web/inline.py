"""The running text of a page between two blocks: its lines, with links, raised digits and quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from viewer.text.reading.web import elements

_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_AS_DIGITS = {raised: plain for plain, raised in _RAISED.items()}
_DIGITS = re.compile(r"\s*[+-]?[0-9]+\s*\Z")


@dataclass(slots=True)
class RunningText:
    """Collects the text since the last block. ``calls``: how many marks of notes were left out, in all."""

    calls: int = 0
    _lines: list[list[str]] = field(default_factory=lambda: [[]])  # of the pieces in which the text came
    _linked: int = 0  # characters in links
    _link: dict[str, str] | None = None
    _link_from: tuple[int, int] = (0, 0)  # the line and the piece of it with which the link begins
    _raised_from: int = -1
    _raised: bool = False
    _quote_marks: int = 0

    def add(self, text: str) -> None:
        """Append text."""
        self._lines[-1].append(text)
        if self._link is not None:
            self._linked += len(text)

    def begin(self, tag: str, attributes: dict[str, str], *, in_note: bool) -> None:
        """An inline element begins; ``in_note``: in a note."""
        if tag == "br":
            self._lines.append([])
        elif tag == "a":
            self._end_link(in_note)
            if "href" in attributes:
                self._link = attributes
                self._link_from = (len(self._lines), len(self._lines[-1]))
                self._raised = self._raised_from >= 0
        elif tag == "sup":
            self._raised_from = len(self._lines[-1])
            self._raised = True
        elif tag == "q":
            self.add("“" if self._quote_marks % 2 == 0 else "‘")
            self._quote_marks += 1
        elif tag == "img":
            alt = attributes.get("alt", "")
            # A picture of a letter is an initial, or a character that a font may lack.
            if (len(alt) == 1 and alt.isalpha()) or "emoji" in attributes.get("class", ""):
                self.add(alt)

    def end(self, tag: str, *, in_note: bool) -> None:
        """An inline element ends; ``in_note``: in a note."""
        if tag == "a":
            self._end_link(in_note)
        elif tag == "sup":
            self._end_raised()
        elif tag == "q" and self._quote_marks:
            self._quote_marks -= 1
            self.add("”" if self._quote_marks % 2 == 0 else "’")
        elif tag == "br":
            self._lines.append([])

    def take(self) -> tuple[list[str], int]:
        """The lines since the last block, and how many of their characters are in links; no line where there is none.

        A link or a quotation that is open goes on in the next block.
        """
        if len(self._lines) == 1 and not self._lines[0]:
            return [], 0
        lines, linked = self._lines, self._linked
        self._lines, self._linked, self._raised_from = [[]], 0, -1
        self._link_from = (0, 0)
        return ["".join(line) for line in lines], linked

    def _end_link(self, in_note: bool) -> None:
        """Leave out the link that just ended where it is the mark of a note, and not that of the note itself."""
        link, self._link = self._link, None
        line, start = self._link_from
        if link is None or line != len(self._lines):
            return
        pieces = self._lines[-1]
        before, text = "".join(pieces[max(0, start - 8) : start]), "".join(pieces[start:]).translate(_AS_DIGITS)
        if in_note:
            if not before.strip() and elements.is_sign(text):
                pieces.append(" ")  # LibreOffice leaves no space behind the number of a note
        elif len(text) < 20 and before.strip() and elements.is_call(link, text, raised=self._raised):
            del pieces[start:]
            self._linked = max(0, self._linked - len(text))
            self.calls += 1

    def _end_raised(self) -> None:
        """Write raised digits as such: 10⁶ is not 106."""
        pieces, start = self._lines[-1], self._raised_from
        self._raised_from = -1
        if 0 <= start < len(pieces):
            text = "".join(pieces[start:])
            if len(text) < 20 and _DIGITS.match(text):
                pieces[start:] = [text.translate(_RAISED)]


def line_groups(lines: list[str]) -> list[list[str]]:
    """The lines between blank ones."""
    groups: list[list[str]] = [[]]
    for line in lines:
        if line:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]
