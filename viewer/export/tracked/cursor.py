"""Where the characters of a document stand in the text that was read from it."""

from __future__ import annotations

import re

_BLANKS = re.compile(r"\s*")


class Unfit(Exception):
    """The words of a file stand where they cannot be tracked."""


class TextCursor:
    """Goes through a text with the characters of its file. ``at``: how far they are found."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.at = 0

    def find(self, characters: str) -> int:
        """The place of the characters that come next in the file, and go on behind them; -1 where the text has none,
        and they are blank. Raises ``Unfit``."""
        if self._text.startswith(characters, self.at):
            self.at += len(characters)
            return self.at - len(characters)
        if characters.isspace():
            return -1
        behind = _BLANKS.match(self._text, self.at)  # between paragraphs and cells
        if behind is None or not self._text.startswith(characters, behind.end()):
            raise Unfit
        self.at = behind.end() + len(characters)
        return behind.end()

    def end(self) -> None:
        """Raise ``Unfit`` where words of the text were not found."""
        if self._text[self.at :].strip():
            raise Unfit
