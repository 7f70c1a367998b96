"""What is open: the collation, the current variant, the levels shown, the notes. It says when they change.

Panels read it and call it; they never know each other. It decides nothing about how anything looks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from viewer.collation.decisions.target import nearest
from viewer.collation.model.model import CATEGORIES, Category, Collation, Match, Variant, Variants
from viewer.collation.query.filter import Filter
from viewer.dossier.step import KeptStep, Step
from viewer.dossier.tables.texts import witness_row
from viewer.text.witness import Span, Witness
from viewer.ui.state.alignment import Alignment
from viewer.ui.state.history import History
from viewer.ui.state.key_words import KeyWords
from viewer.ui.state.note_target import NotePlaces, NoteTarget
from viewer.ui.state.notebook import Notebook, Position
from viewer.ui.state.read_marks import ReadMarks
from viewer.ui.state.scene import Scene, first_scene, variant_of
from viewer.ui.state.text_search import TextSearch
from viewer.ui.state.visible_variants import VisibleVariants
from viewer.ui.theme.theme import Theme

Tone = Literal["plain", "good", "warning", "error"]
_EVERY = Filter()


@dataclass(frozen=True, slots=True)
class Notice:
    """One clear sentence for the reader. ``source`` says what it is about: a later one of the same source ends it.

    A ``hint`` is about the reader's own last step: it stands in the place of the status line, so that nothing is pushed
    away or covered, and goes by itself, unless it ``stays`` until its cause goes.
    """

    sentence: str
    tone: Tone = "plain"
    source: str = ""
    act: str = ""  # the id of an action that a button beside the sentence offers
    offer: str = ""  # what is written on the button
    hint: bool = False
    stays: bool = True


class Workspace(QObject):
    """The state that all panels share. Offsets are code points; a sigil names a witness."""

    collation_changed = Signal()  # another collation, or none
    described = Signal()  # other words for what a text is
    current_changed = Signal()  # another current variant, or none
    levels_changed = Signal()  # other levels shown
    shown_changed = Signal()  # other variants are listed and stepped through: by the levels, or by the filter
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
        self._scene = Scene()
        self._left: tuple[Variant | None, Variant | None] = None, None  # taken from the reader, and shown instead
        self.notebook = Notebook(self)
        self.history = History(self.notebook, self)
        self.history.about_wanted.connect(self._describe_again)
        self.note_target = NoteTarget(self.notebook, lambda: self._scene.target, self)
        self.text_search = TextSearch(self)
        self.alignment = Alignment(self.notebook, self)
        self.key_words = KeyWords(self)
        self.alignment.settled.connect(self._resettle)
        self.read = ReadMarks(self.notebook, self.history, self)
        self.shown = VisibleVariants(self.notebook, self.read, self)
        self.shown.changed.connect(self.shown_changed)
        self.notebook.changed.connect(self._hear_of_notes)
        self.notebook.recovered.connect(lambda: self.notice("", source="dossier"))
        self.notebook.troubled.connect(lambda sentence: self.notice(sentence, "error", "dossier"))

    def notice(self, sentence: str, tone: Tone = "plain", source: str = "", act: str = "", offer: str = "") -> None:
        """Show the reader a sentence; an empty one removes what the same source said before."""
        self.noticed.emit(Notice(sentence, tone, source, act, offer))

    def hint(self, sentence: str, source: str, stays: bool = False) -> None:
        """Answer the reader's last step, where it led to nothing or wants a second one."""
        self.noticed.emit(Notice(sentence, "plain", source, hint=True, stays=stays))

    @property
    def theme(self) -> Theme:
        return self._theme

    @theme.setter
    def theme(self, theme: Theme) -> None:
        if theme is not self._theme:
            self._theme = theme
            self.theme_changed.emit()

    @property
    def collation(self) -> Collation | None:
        return self._scene.collation

    @collation.setter
    def collation(self, collation: Collation | None) -> None:
        self._show(self.alignment.take(collation), None)

    def compared_again(self, found: Collation) -> None:
        """The same texts compared again: the reader stays where they are, by the words and not by a number."""
        was, collation = self.current, self.alignment.take(found)
        self._show(collation, nearest(collation, was) if collation and was else None)

    def describe(self, sigil: str, edits: Mapping[str, str]) -> bool:
        """Let the reader's words stand for what a text is. Returns True once they are on the disk."""
        found = self.alignment.found
        if found is None:
            return False
        before = found.witness(sigil)
        after = before.with_edits(edits)
        described = _with(found, before, after)
        step = Step("about", witness_row(before), witness_row(after))
        if not self.history.do(step, witnesses=described.witnesses):
            return False
        self._take_described(described)
        return True

    def _describe_again(self, kept: KeptStep, forward: bool) -> None:
        """Describe a text as it was before a step of the history, or after it."""
        was, will = (row.witness for row in kept.step.way(forward))
        found = self.alignment.found
        witnesses = found.witnesses if found else ()
        before = next((one for one in witnesses if (one.sha256, one.edits) == (was.sha256, was.edits)), None)
        if found is None or before is None:
            self.history.move([kept], forward)
            return
        described = _with(found, before, before.with_edits(will.edits))
        if self.history.move([kept], forward, described.witnesses):
            self._take_described(described)

    def _take_described(self, described: Collation) -> None:
        self.notebook.take(described)
        was, collation = self.current, self.alignment.take(described)
        self._show(collation, was.id if was else None, self.shown.filter, was)
        self.described.emit()

    def _resettle(self) -> None:
        """The same comparison after another decision: the reader stays where they are.

        A decision may take the current variant away. Whoever takes it back, and went nowhere meanwhile, is there again.
        """
        was, collation, filter = self.current, self.alignment.collation, self.shown.filter
        left, instead = self._left
        meant = left if left is not None and was == instead else was
        number = nearest(collation, meant) if collation and meant else None
        self._show(collation, number, replace(filter, passage=None), meant)

    def _show(
        self, collation: Collation | None, number: int | None, filter: Filter = _EVERY, meant: Variant | None = None
    ) -> None:
        """Take another collation. Every part of the state is of the new one before any signal is emitted."""
        scene = first_scene(collation, number)
        self._left = (None, None) if meant is None or _is_there(meant, scene.current) else (meant, scene.current)
        self.key_words.take(collation)
        self.text_search.take(collation)
        self.read.take(collation)
        self.shown.take(collation, filter)
        self._become(scene, "collation", "current", "target")

    def _become(self, scene: Scene, *told: str) -> None:
        """Replace the scene in one step, then emit what has changed, and in any case the signals in ``told``."""
        before, self._scene = self._scene, scene
        signals = {
            "collation": self.collation_changed,
            "current": self.current_changed,
            "target": self.note_target.target_changed,
            "selection": self.selection_changed,
            "hover": self.hover_changed,
        }
        for name, signal in signals.items():
            # another collation is always told: to compare two would take longer than to show one
            if name in told or (name != "collation" and getattr(scene, name) != getattr(before, name)):
                signal.emit()

    def _hear_of_notes(self) -> None:
        """Pass on that notes changed; not those on a pair still being compared, whose places are in other texts."""
        found = self.alignment.found
        if found is None or self.notebook.is_about(found):
            self.shown.take_notes()
            self.notes_changed.emit()

    @property
    def levels(self) -> frozenset[Category]:
        """The levels shown, and whether moves are; variants of the others are counted, not drawn."""
        return self.shown.levels

    @levels.setter
    def levels(self, levels: frozenset[Category]) -> None:
        if levels != self.shown.levels:
            self.shown.levels = levels
            self.levels_changed.emit()

    def show_everything(self) -> None:
        """Show what the levels and the filter hide."""
        self.shown.filter = Filter()
        self.levels = frozenset(CATEGORIES)

    @property
    def variants(self) -> Variants:
        """The variants that are shown, in the base's running order."""
        return self.shown.variants

    @property
    def hidden(self) -> int:
        """How many variants are not shown."""
        return self.shown.hidden

    @property
    def current(self) -> Variant | None:
        return self._scene.current

    @property
    def place(self) -> int | None:
        """The place of the current variant among those shown, from 1; None where it is hidden or there is none."""
        return self.shown.place_of(self._number)

    @property
    def _number(self) -> int | None:
        return self.current.id if self.current else None

    def variant(self, number: int | None) -> Variant | None:
        """The variant of this id; None where there is none."""
        return variant_of(self.collation, number)

    def match(self, number: int) -> Match:
        """The match of this id (ids run from 1 in the order of the list)."""
        assert self.collation is not None
        return self.collation.matches[number - 1]

    # where the reader goes: whatever leads into the texts ends what was selected elsewhere

    def select(self, number: int | None) -> None:
        """Make this variant the current one and bring it into view; for an end of a move, the move."""
        chosen = self.variant(number)
        self._become(self._scene.at(chosen), "current")
        if chosen:
            self.reveal.emit("A", chosen.base)

    def show_current(self) -> None:
        """Bring the current variant back into view."""
        if self.current:
            self.select(self.current.id)

    def go_to(self, sigil: str, span: Span, target: NotePlaces | None = None) -> None:
        """Bring a stretch into view; a note is on the ``target`` then, without one on what it was on before."""
        self.set_note_target(target or self._scene.gone_to)
        self.reveal.emit(sigil, span)

    def set_note_target(self, target: NotePlaces | None) -> None:
        """Make this the target of a note, with nothing selected."""
        self._become(self._scene.gone_to_target(target))

    @property
    def gone_to(self) -> NotePlaces | None:
        """Where the reader went last, whatever words they have selected since."""
        return self._scene.gone_to

    def step(self, by: int) -> None:
        """Go to the next variant that is shown (``by`` 1) or to the one before (-1); at the end it stays.

        It goes on from where the reader put the caret, or else from the current variant.
        """
        here = self._scene.here
        variant = self.shown.beside_place(*here, by) if here else self.shown.beside(self._number, by)
        if variant is not None:
            self.select(variant.id)

    def stand_at(self, sigil: str, place: int) -> None:
        """Go on from this place of a witness."""
        self._become(self._scene.standing_at(sigil, place))

    def step_to_end(self, last: bool) -> None:
        """Go to the first variant that is shown, or to the last."""
        if self.shown.variants:
            self.select(self.shown.variants[-1 if last else 0].id)

    def show_partner(self) -> None:
        """Bring the current passage into view on the other side: where it was moved to."""
        if variant := self.current:
            self.go_to(variant.witness, variant.reading)

    @property
    def hover(self) -> tuple[int | None, int | None]:
        """The ids of the match and of the variant under the mouse."""
        return self._scene.hover

    @hover.setter
    def hover(self, hover: tuple[int | None, int | None]) -> None:
        if hover != self.hover:
            self._become(replace(self._scene, hover=hover))

    @property
    def selection(self) -> tuple[str, Span] | None:
        """The words selected in a pane: its witness's sigil and their span."""
        return self._scene.selection

    @selection.setter
    def selection(self, selection: tuple[str, Span] | None) -> None:
        if selection != self.selection:
            self._become(self._scene.with_selection(selection))

    def restore(self, position: Position) -> None:
        """Go back to where the reader was."""
        self.levels = position.levels
        if self.variant(position.current) is not None:
            self.select(position.current)
        elif self.collation is not None and (place := position.place or _seam(self.collation)):
            place = min(place, len(self.collation.witnesses[0].text))
            self.go_to("A", Span(place, place))


def _with(collation: Collation, before: Witness, after: Witness) -> Collation:
    """The collation with one witness in the place of another."""
    witnesses = (after if witness is before else witness for witness in collation.witnesses)
    return replace(collation, witnesses=tuple(witnesses))


def _is_there(variant: Variant, other: Variant | None) -> bool:
    """Whether the other stands at the same place."""
    return other is not None and (variant.base, variant.reading) == (other.base, other.reading)


def _seam(collation: Collation) -> int:
    """Where the framing ends and the first shared passage begins: a first glance sees both. 0 where none does."""
    first = next((match for match in collation.matches if not match.transposed), None)
    return first.base.start if first and collation.framing else 0
