"""The drafts of a window: texts that are being written and are not notes yet. Another window takes over lost ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from viewer.collation.model.model import Collation
from viewer.dossier.attachment import attach, spans
from viewer.dossier.errors import DossierError
from viewer.dossier.location import windows
from viewer.dossier.note import Draft, new_id
from viewer.dossier.presence import Presence, is_alive
from viewer.dossier.store import Dossier
from viewer.text.witness import Span


class Drafts:
    """The drafts of this window in the open dossier. ``trouble`` is called with the error of what fails."""

    def __init__(self, trouble: Callable[[DossierError], object]) -> None:
        self._trouble = trouble
        self._dossier: Dossier | None = None
        self._presence: Presence | None = None
        self._window = ""
        self._drafts: dict[str, Draft] = {}
        self._places: dict[str, dict[str, Span]] = {}
        self._waiting: set[str] = set()

    def take(self, dossier: Dossier | None, collation: Collation | None = None) -> None:
        """Switch to the drafts of this dossier, and take over those of windows that are not open any more."""
        self._dossier, self._drafts, self._places, self._waiting = dossier, {}, {}, set()
        if dossier is None or collation is None:
            self._leave()
            return
        self._enter()
        found: list[Draft] = []
        if self._did(lambda: found.extend(dossier.drafts())):
            for draft in reversed(found):
                self._take_up(draft, dossier, collation)
            self._drafts = dict(reversed(self._drafts.items()))

    def _take_up(self, draft: Draft, dossier: Dossier, collation: Collation) -> None:
        """Take a draft of this window or of a closed one, newest first: of two at one place, that keeps the place."""
        if draft.window != self._window and (is_alive(windows(), draft.window) or not self._claim(draft, dossier)):
            return
        places = spans(attach(draft.anchors, collation.witnesses))
        if (not draft.note and not places) or self.of(draft.note, places) is not None:
            draft = replace(draft, note=draft.id, on=None)  # the note that it is to become has no other place or name
        self._drafts[draft.id], self._places[draft.id] = replace(draft, window=self._window), places
        if draft.window != self._window:
            self._waiting.add(draft.id)

    def _claim(self, draft: Draft, dossier: Dossier) -> bool:
        """Whether the draft is now that of this window, and no other window was quicker."""
        claimed: list[bool] = []
        return dossier.read_only or (
            self._did(lambda: claimed.append(dossier.claim_draft(draft, self._window))) and claimed[0]
        )

    def _enter(self) -> None:
        if self._window:
            return
        try:
            self._presence = Presence(windows())
            self._window = self._presence.id
        except OSError:  # a second window will then offer the draft too: better twice than never
            self._window = new_id()

    def _leave(self) -> None:
        if self._presence is not None:
            self._presence.close()
        self._presence, self._window = None, ""

    @property
    def all(self) -> list[Draft]:
        """All drafts of this window, the oldest first."""
        return list(self._drafts.values())

    @property
    def waiting(self) -> list[Draft]:
        """The drafts taken over from windows that were killed, the oldest first, until they are notes."""
        return [draft for draft in self._drafts.values() if draft.id in self._waiting]

    def places(self, draft: Draft) -> dict[str, Span]:
        """The spans of a draft, by sigil."""
        return self._places.get(draft.id, {})

    def of(self, note: str, places: Mapping[str, Span]) -> Draft | None:
        """The draft of the note of this id; without one, the draft of a new note at these places."""
        for draft in self._drafts.values():
            if draft.note == note and (note or self._places[draft.id] == dict(places)):
                return draft
        return None

    def save(self, draft: Draft, places: Mapping[str, Span]) -> bool:
        """Save a draft. Returns whether it is on the disk."""
        dossier, this = self._dossier, replace(draft, window=self._window)
        if dossier is None or not self._did(lambda: dossier.save_draft(this)):
            return False
        self._drafts[this.id], self._places[this.id] = this, dict(places)
        return True

    def drop(self, id: str) -> None:
        """Delete the draft of this id."""
        dossier = self._dossier
        if dossier is not None and id in self._drafts:
            self._did(lambda: dossier.drop_draft(id))
            self.became_note(id)

    def became_note(self, id: str) -> None:
        """Forget the draft of this id: the dossier has it as a note."""
        self._drafts.pop(id, None)
        self._places.pop(id, None)
        self._waiting.discard(id)

    def _did(self, what: Callable[[], object]) -> bool:
        try:
            what()
        except DossierError as error:
            self._trouble(error)
            return False
        return True


def key_of(places: Mapping[str, Span], collation: Collation) -> str:
    """A key for a place, made of the contents of the witnesses, so that exchanging the sides keeps it."""
    parts = sorted((collation.witness(sigil).sha256[:16], sigil, span) for sigil, span in places.items())
    return "|".join(f"{sha256}:{span.start}-{span.end}" for sha256, _, span in parts)
