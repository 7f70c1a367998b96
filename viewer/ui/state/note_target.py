"""What the reader is writing on: the current variant, words of a text, or a note that is there already."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from viewer.collation.model.model import Collation, Variant
from viewer.collation.query.place_map import PlaceMap
from viewer.dossier.note import Draft, Note
from viewer.text.witness import Span
from viewer.ui.state.notebook import Notebook
from viewer.usecases.drafts import key_of


@dataclass(frozen=True, slots=True)
class NotePlaces:
    """A place for a note: its spans by sigil. ``note`` is the id of the note there; ``key`` names its draft."""

    places: Mapping[str, Span] = field(default_factory=dict)
    variant: int | None = None
    note: str = ""
    key: str = ""


def on_variant(variant: Variant, collation: Collation) -> NotePlaces:
    """This variant as a place for a note."""
    return NotePlaces(variant.places, variant.id, key=key_of(variant.places, collation))


def on_words(sigil: str, span: Span, collation: Collation) -> NotePlaces:
    """These words and their partner as a place for a note."""
    partner, other = ("B", "B") if sigil == "A" else (sigil, "A")
    places = {sigil: span}
    if (found := PlaceMap(collation, partner).span_in(other, span)) is not None:
        places[other] = found
    return on_places(places, collation)


def on_places(places: Mapping[str, Span], collation: Collation) -> NotePlaces:
    """Just these words as a place for a note."""
    return NotePlaces(places, key=key_of(dict(places), collation))


def on_note(note: Note, places: Mapping[str, Span], variant: int | None = None) -> NotePlaces:
    """A note to be written on, and where its words stand."""
    return NotePlaces(places, variant, note.id, f"note:{note.id}")


def on_draft(draft: Draft, places: Mapping[str, Span]) -> NotePlaces:
    """A draft to be written on, and where its words stand."""
    return NotePlaces(places, note=draft.note, key=f"draft:{draft.id}")


class NoteTarget(QObject):
    """What a note would be on now, which follows from where the reader is; emits a signal when it changes."""

    target_changed = Signal()
    wanted = Signal()  # the reader asks to write now

    def __init__(
        self, notebook: Notebook, target: Callable[[], NotePlaces | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._notebook, self._target = notebook, target

    @property
    def target(self) -> NotePlaces | None:
        return self._target()

    @property
    def note(self) -> Note | None:
        """The note on the target, if there is one."""
        return self.note_on(self.target)

    def note_on(self, target: NotePlaces | None) -> Note | None:
        """The note on this place, if there is one."""
        if target is None:
            return None
        if target.note:
            return next((note for note in self._notebook.notes if note.id == target.note), None)
        return self._notebook.note_at(dict(target.places))
