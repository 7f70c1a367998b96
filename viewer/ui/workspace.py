"""What is open: the collation, the current variant, the levels shown, the notes. It says when they change.

Panels read it and call it; they never know each other. It decides nothing about how anything looks.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from viewer.collation.model import LEVELS, Collation, Level, Match, Variant
from viewer.text.witness import Span
from viewer.ui.aims import nearest
from viewer.ui.alignment import Alignment
from viewer.ui.finding import Finding
from viewer.ui.notebook import Notebook, Position
from viewer.ui.pen import Pen
from viewer.ui.read_marks import ReadMarks
from viewer.ui.shown import Shown
from viewer.ui.sieve import Sieve
from viewer.ui.telling import Telling
from viewer.ui.theme import Theme

Tone = Literal["plain", "good", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Notice:
    """One clear sentence for the reader. ``source`` says what it is about: a later one of the same source ends it.

    What is ``over`` is about the reader's own last step: it lies over what is there, so that nothing is pushed away,
    and goes by itself, unless it ``stays`` until its cause goes.
    """

    sentence: str
    tone: Tone = "plain"
    source: str = ""
    act: str = ""  # the id of an action that a button beside the sentence offers
    offer: str = ""  # what is written on the button
    over: bool = False
    stays: bool = True


class Workspace(QObject):
    """The one place that the panels share. Offsets are code points; a sigil names a witness."""

    collation_changed = Signal()  # another collation, or none
    current_changed = Signal()  # another current variant, or none
    levels_changed = Signal()  # other levels shown
    shown_changed = Signal()  # other variants are listed and stepped through: by the levels, or by the sieve
    hover_changed = Signal()  # another match or variant under the mouse, or none
    selection_changed = Signal()  # other words selected in a pane, or none
    theme_changed = Signal()
    notes_changed = Signal()
    reveal = Signal(str, Span)  # bring this stretch of this witness into view, its partner with it
    pointed = Signal(str, Span)  # these words of this witness are meant: select them
    place_changed = Signal(str, int)  # the code point at the reading line of this witness, as the reader scrolls
    noticed = Signal(Notice)  # a sentence for the reader

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._collation: Collation | None = None
        self._current: int | None = None
        self._left: tuple[Variant | None, Variant | None] = None, None  # taken from the reader, and shown instead
        self._hover: tuple[int | None, int | None] = (None, None)
        self._selection: tuple[str, Span] | None = None
        self.undo = QUndoStack(self)
        self.notebook = Notebook(self)
        self.pen = Pen(self.notebook, self)
        self.finding = Finding(self)
        self.alignment = Alignment(self.notebook, self)
        self.telling = Telling(self)
        self.alignment.settled.connect(self._resettle)
        self.read = ReadMarks(self.notebook, self)
        self.shown = Shown(self.notebook, self.read, self)
        self.shown.changed.connect(self.shown_changed)
        self.current_changed.connect(self._point_pen)
        self.notebook.changed.connect(self.notes_changed)
        self.notebook.recovered.connect(lambda: self.notice("", source="dossier"))
        self.notebook.troubled.connect(lambda sentence: self.notice(sentence, "error", "dossier"))

    def notice(self, sentence: str, tone: Tone = "plain", source: str = "", act: str = "", offer: str = "") -> None:
        """Tell the reader; an empty sentence takes back what the same source said before."""
        self.noticed.emit(Notice(sentence, tone, source, act, offer))

    def hint(self, sentence: str, source: str, stays: bool = False) -> None:
        """Answer the reader's last step, where it led to nothing or wants a second one."""
        self.noticed.emit(Notice(sentence, "plain", source, over=True, stays=stays))

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
        self._show(self.alignment.take(collation), None)

    def compared_again(self, found: Collation) -> None:
        """The same texts compared again: the reader stays where they are, by the words and not by a number."""
        was, collation = self.current, self.alignment.take(found)
        self._show(collation, nearest(collation, was) if collation and was else None)

    def _resettle(self) -> None:
        """The same comparison after another decision: the reader stays where they are.

        A decision may take the current variant away. Whoever takes it back, and went nowhere meanwhile, is there again.
        """
        was, collation, sieve = self.current, self.alignment.collation, self.shown.sieve
        left, instead = self._left
        meant = left if left is not None and was == instead else was
        self._show(collation, nearest(collation, meant) if collation and meant else None)
        if meant is not None and not _is_there(meant, self.current):
            self._left = meant, self.current
        self.shown.sieve = replace(sieve, passage=None)

    def _show(self, collation: Collation | None, current: int | None) -> None:
        self._collation, self._current, self._hover, self._selection = collation, current, (None, None), None
        self._left = None, None
        self.telling.take(collation)
        self.finding.take(collation)
        self.read.take(collation)
        self.shown.take(collation)
        self.collation_changed.emit()
        self.current_changed.emit()

    @property
    def levels(self) -> frozenset[Level]:
        """The levels shown; variants of the others are counted, not drawn."""
        return self.shown.levels

    @levels.setter
    def levels(self, levels: frozenset[Level]) -> None:
        if levels != self.shown.levels:
            self.shown.levels = levels
            self.levels_changed.emit()

    def show_everything(self) -> None:
        """Bring back what levels and sieve hide."""
        self.shown.sieve = Sieve()
        self.levels = frozenset(LEVELS)

    @property
    def variants(self) -> list[Variant]:
        """The variants that are shown, in the base's running order. Not to be written to."""
        return self.shown.variants

    @property
    def hidden(self) -> int:
        """How many variants are not shown."""
        return self.shown.hidden

    @property
    def current(self) -> Variant | None:
        return self.variant(self._current)

    @property
    def place(self) -> int | None:
        """The place of the current variant among those shown, from 1; None where it is hidden or there is none."""
        return self.shown.place_of(self._current)

    def variant(self, number: int | None) -> Variant | None:
        """The variant of this id (ids run from 1 in the order of the list)."""
        if self._collation is None or number is None or not 1 <= number <= len(self._collation.variants):
            return None  # a number from before the last decision may be higher than any
        return self._collation.variants[number - 1]

    def match(self, number: int) -> Match:
        """The match of this id (ids run from 1 in the order of the list)."""
        assert self._collation is not None
        return self._collation.matches[number - 1]

    def select(self, number: int | None) -> None:
        """Make this variant the current one and bring it into view."""
        self._current = number
        self.current_changed.emit()
        self.show_current()

    def show_current(self) -> None:
        """Bring the current variant back into view."""
        if variant := self.current:
            self.reveal.emit("A", variant.base)

    def step(self, by: int) -> None:
        """Go to the next variant that is shown (``by`` 1) or to the one before (-1); at the end it stays."""
        if (variant := self.shown.beside(self._current, by)) is not None:
            self.select(variant.id)

    def step_to_end(self, last: bool) -> None:
        """Go to the first variant that is shown, or to the last."""
        if self.shown.variants:
            self.select(self.shown.variants[-1 if last else 0].id)

    def show_partner(self) -> None:
        """Bring the current passage into view on the other side: where it was moved to."""
        if variant := self.current:
            self.reveal.emit(variant.witness, variant.reading)

    @property
    def hover(self) -> tuple[int | None, int | None]:
        """The ids of the match and of the variant under the mouse."""
        return self._hover

    @hover.setter
    def hover(self, hover: tuple[int | None, int | None]) -> None:
        if hover != self._hover:
            self._hover = hover
            self.hover_changed.emit()

    @property
    def selection(self) -> tuple[str, Span] | None:
        """The words selected in a pane: its witness's sigil and their span."""
        return self._selection

    @selection.setter
    def selection(self, selection: tuple[str, Span] | None) -> None:
        if selection != self._selection:
            self._selection = selection
            self.selection_changed.emit()

    def restore(self, position: Position) -> None:
        """Go back to where the reader was."""
        self.levels = position.levels
        if position.current is not None and self._collation and position.current <= len(self._collation.variants):
            self.select(position.current)
        elif self._collation is not None and (place := position.place or _seam(self._collation)):
            self.reveal.emit("A", Span(place, place))

    def _point_pen(self) -> None:
        self.pen.on_variant(self.current, self._collation)


def _is_there(variant: Variant, other: Variant | None) -> bool:
    """Whether the other stands at the same place."""
    return other is not None and (variant.base, variant.reading) == (other.base, other.reading)


def _seam(collation: Collation) -> int:
    """Where the framing ends and the first shared passage begins: a first glance sees both. 0 where none does."""
    first = next((match for match in collation.matches if not match.transposed), None)
    return first.base.start if first and collation.framing else 0
