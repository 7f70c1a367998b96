"""The reader's selection on a page, and what keys and clicks do to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent, QKeySequence

from viewer.text.witness import Span
from viewer.ui.page import caret
from viewer.ui.page.page import Page

_Key = QKeySequence.StandardKey


class Selection:
    """A selection from ``anchor``, where it began, to ``head``, where the caret is. Places are code points."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.anchor = self.head = 0
        self._column: float | None = None  # the x that Up and Down keep to

    @property
    def span(self) -> Span:
        return Span(min(self.anchor, self.head), max(self.anchor, self.head))

    def put(self, place: int, extend: bool = False) -> None:
        """Put the caret at a place; with ``extend``, select up to it from where the selection began."""
        self.head = place
        self._column = None
        if not extend:
            self.anchor = place

    def take(self, start: int, end: int) -> None:
        """Select this stretch."""
        self.anchor, self.head, self._column = start, end, None

    def take_word(self, place: int) -> None:
        self.take(*caret.word_at(self._page, place))

    def take_paragraph(self, place: int) -> None:
        self.take(*caret.paragraph_at(self._page, place))

    def key(self, event: QKeyEvent, page_height: float) -> bool:
        """Do what a key stands for. Returns False if it does not concern the selection."""
        if event.matches(_Key.SelectAll):
            self.take(0, len(self._page.text))
            return True
        for key, step in _UP_AND_DOWN.items():
            for keys, extend in ((key, False), (_SELECTING[key], True)):
                if event.matches(keys):
                    self._down(step(self._page.face.leading, page_height), extend)
                    return True
        for key, move in _MOVES.items():
            if event.matches(key):
                self.put(move(self._page, self.head))
                return True
            if event.matches(_SELECTING[key]):
                self.put(move(self._page, self.head), extend=True)
                return True
        return False

    def _down(self, by: float, extend: bool) -> None:
        column = caret.spot(self._page, self.head)[0] if self._column is None else self._column
        self.put(caret.lines_away(self._page, self.head, column, by), extend)
        self._column = column


_UP_AND_DOWN: dict[_Key, Callable[[float, float], float]] = {
    _Key.MoveToPreviousLine: lambda leading, _high: -leading,
    _Key.MoveToNextLine: lambda leading, _high: leading,
    _Key.MoveToPreviousPage: lambda leading, high: leading - high,
    _Key.MoveToNextPage: lambda leading, high: high - leading,
}
_MOVES: dict[_Key, Callable[[Page, int], int]] = {
    _Key.MoveToNextChar: lambda page, place: caret.next_place(page, place, _way(page, place, 1)),
    _Key.MoveToPreviousChar: lambda page, place: caret.next_place(page, place, _way(page, place, -1)),
    _Key.MoveToNextWord: lambda page, place: caret.beside_word(page, place, _way(page, place, 1)),
    _Key.MoveToPreviousWord: lambda page, place: caret.beside_word(page, place, _way(page, place, -1)),
    _Key.MoveToStartOfLine: lambda page, place: caret.line_bounds(page, place)[0],
    _Key.MoveToEndOfLine: lambda page, place: caret.line_bounds(page, place)[1],
    _Key.MoveToStartOfDocument: lambda _page, _place: 0,
    _Key.MoveToEndOfDocument: lambda page, _place: len(page.text),
}
_SELECTING = {
    _Key.MoveToPreviousLine: _Key.SelectPreviousLine,
    _Key.MoveToNextLine: _Key.SelectNextLine,
    _Key.MoveToPreviousPage: _Key.SelectPreviousPage,
    _Key.MoveToNextPage: _Key.SelectNextPage,
    _Key.MoveToNextChar: _Key.SelectNextChar,
    _Key.MoveToPreviousChar: _Key.SelectPreviousChar,
    _Key.MoveToNextWord: _Key.SelectNextWord,
    _Key.MoveToPreviousWord: _Key.SelectPreviousWord,
    _Key.MoveToStartOfLine: _Key.SelectStartOfLine,
    _Key.MoveToEndOfLine: _Key.SelectEndOfLine,
    _Key.MoveToStartOfDocument: _Key.SelectStartOfDocument,
    _Key.MoveToEndOfDocument: _Key.SelectEndOfDocument,
}


def _way(page: Page, place: int, step: int) -> int:
    """The step in the text of a step to the right (1) or left (-1): in a right-to-left paragraph, the opposite."""
    return -step if page.set(page.blocks.at(place)).backward else step
