"""What is open: the collation, the current variant, the levels shown, the notes. It says when they change.

Panels read it and call it; they never know each other. It decides nothing about how anything looks.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from viewer.collation.model import LEVELS, Collation, Level, Match, Variant
from viewer.text.witness import Span
from viewer.ui.theme import Theme


class Workspace(QObject):
    """The one place that the panels share. Offsets are code points; a sigil names a witness."""

    collation_changed = Signal()  # another collation, or none
    current_changed = Signal()  # another current variant, or none
    levels_changed = Signal()  # other levels shown
    hover_changed = Signal()  # another match or variant under the mouse, or none
    theme_changed = Signal()
    notes_changed = Signal()
    reveal = Signal(str, Span)  # bring this stretch of this witness into view, its partner with it
    place_changed = Signal(str, int)  # the code point at the reading line of this witness, as the reader scrolls

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._collation: Collation | None = None
        self._current: int | None = None
        self._levels: frozenset[Level] = frozenset(LEVELS)
        self._hover: tuple[int | None, int | None] = (None, None)

    @property
    def theme(self) -> Theme:
        return self._theme

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._theme = theme
        self.theme_changed.emit()

    @property
    def collation(self) -> Collation | None:
        return self._collation

    @collation.setter
    def collation(self, collation: Collation | None) -> None:
        self._collation, self._current, self._hover = collation, None, (None, None)
        self.collation_changed.emit()
        self.current_changed.emit()

    @property
    def levels(self) -> frozenset[Level]:
        """The levels shown; variants of the others are counted, not drawn."""
        return self._levels

    @levels.setter
    def levels(self, levels: frozenset[Level]) -> None:
        if levels != self._levels:
            self._levels = levels
            self.levels_changed.emit()

    @property
    def variants(self) -> list[Variant]:
        """The variants that are shown, in the base's running order."""
        return [v for v in self._collation.variants if v.level in self._levels] if self._collation else []

    @property
    def current(self) -> Variant | None:
        return self.variant(self._current)

    def variant(self, number: int | None) -> Variant | None:
        """The variant of this id (ids run from 1 in the order of the list)."""
        if self._collation is None or number is None:
            return None
        return self._collation.variants[number - 1]

    def match(self, number: int) -> Match:
        """The match of this id (ids run from 1 in the order of the list)."""
        assert self._collation is not None
        return self._collation.matches[number - 1]

    def select(self, number: int | None) -> None:
        """Make this variant the current one and bring it into view."""
        self._current = number
        self.current_changed.emit()
        if variant := self.current:
            self.reveal.emit("A", variant.base)

    @property
    def hover(self) -> tuple[int | None, int | None]:
        """The ids of the match and of the variant under the mouse."""
        return self._hover

    @hover.setter
    def hover(self, hover: tuple[int | None, int | None]) -> None:
        if hover != self._hover:
            self._hover = hover
            self.hover_changed.emit()
