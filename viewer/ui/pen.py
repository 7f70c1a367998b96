"""What the reader is writing on: the current variant, words selected in a text, or a note that is there already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from viewer.collation.model import Collation, Variant
from viewer.dossier.note import Draft, Note
from viewer.text.witness import Span
from viewer.ui.drafts import key_of
from viewer.ui.notebook import Notebook
from viewer.ui.partner import partner


@dataclass(frozen=True, slots=True)
class Target:
    """A place for a note: its spans by sigil. ``note`` is the id of the note there; ``key`` names its draft."""

    places: Mapping[str, Span] = field(default_factory=dict)
    variant: int | None = None
    note: str = ""
    key: str = ""


class Pen(QObject):
    """Says when another place is to be written on."""

    target_changed = Signal()
    wanted = Signal()  # the reader asks to write now

    def __init__(self, notebook: Notebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._target: Target | None = None

    @property
    def target(self) -> Target | None:
        return self._target

    @property
    def note(self) -> Note | None:
        """The note on the target, if there is one."""
        return self.note_on(self._target)

    def note_on(self, target: Target | None) -> Note | None:
        """The note on this place, if there is one."""
        if target is None:
            return None
        if target.note:
            return next((note for note in self._notebook.notes if note.id == target.note), None)
        return self._notebook.note_at(dict(target.places))

    def on_variant(self, variant: Variant | None, collation: Collation | None) -> None:
        """Write on this variant."""
        if variant is None or collation is None:
            self._aim(None)
            return
        places = {"A": variant.base, variant.witness: variant.reading}
        self._aim(Target(places, variant.id, key=key_of(places, collation)))

    def on_words(self, sigil: str, span: Span, collation: Collation) -> None:
        """Write on these words and their partner."""
        other = "B" if sigil == "A" else "A"
        places = {sigil: span}
        if (found := partner(collation, sigil, span)) is not None:
            places[other] = found
        self.on_places(places, collation)

    def on_places(self, places: Mapping[str, Span], collation: Collation) -> None:
        """Write on these places."""
        self._aim(Target(places, key=key_of(dict(places), collation)))

    def on_note(self, note: Note, variant: int | None = None) -> None:
        """Write on in this note."""
        places = self._notebook.places(note)
        self._aim(Target(places, variant, note.id, f"note:{note.id}"))

    def on_draft(self, draft: Draft, places: Mapping[str, Span]) -> None:
        """Write on in this draft of a new note."""
        self._aim(Target(places, note=draft.note, key=f"draft:{draft.id}"))

    def _aim(self, target: Target | None) -> None:
        self._target = target
        self.target_changed.emit()
