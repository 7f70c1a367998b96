"""What was being written on a place and is no note yet, kept in the dossier under the name of the place."""

from __future__ import annotations

from collections.abc import Callable

from viewer.collation.model import SIGILS, Collation
from viewer.dossier.errors import DossierError
from viewer.dossier.store import Dossier
from viewer.text.witness import Span


class Drafts:
    """Those of the dossier that is open. ``trouble`` is told what fails."""

    def __init__(self, trouble: Callable[[DossierError], object]) -> None:
        self._trouble = trouble
        self._dossier: Dossier | None = None
        self._texts: dict[str, str] = {}

    def take(self, dossier: Dossier | None) -> None:
        """Those of this dossier from now on."""
        self._dossier, self._texts = dossier, {}
        if dossier is not None:
            self._did(lambda: self._texts.update(dossier.drafts()))

    @property
    def texts(self) -> dict[str, str]:
        """All of them by the names of their places, the oldest first. Not to be written to."""
        return self._texts

    def of(self, key: str) -> str | None:
        """What was being written at this place when the window closed or the program ended."""
        return self._texts.get(key)

    def save(self, key: str, text: str) -> bool:
        """Keep what is being written. True once it is on the disk."""
        dossier = self._dossier
        if dossier is None or not self._did(lambda: dossier.save_draft(key, text)):
            return False
        self._texts[key] = text
        return True

    def drop(self, key: str) -> None:
        """It is not to be written on."""
        dossier = self._dossier
        if dossier is not None and key in self._texts:
            self._did(lambda: dossier.drop_draft(key))
            del self._texts[key]

    def became_note(self, key: str) -> None:
        """It is in the dossier as a note, and as a draft no more."""
        self._texts.pop(key, None)

    def _did(self, what: Callable[[], None]) -> bool:
        try:
            what()
        except DossierError as error:
            self._trouble(error)
            return False
        return True


def key_of(places: dict[str, Span], collation: Collation) -> str:
    """The name of a place for its draft: by the contents of the witnesses, so that swapping sides keeps it."""
    parts = (f"{collation.witness(sigil).sha256[:16]}:{span.start}-{span.end}" for sigil, span in places.items())
    return "|".join(sorted(parts))


def places_of(key: str, collation: Collation) -> dict[str, Span]:
    """The place that a draft's name tells; empty where it belongs to other contents."""
    found: dict[str, Span] = {}
    for part in key.split("|"):
        sha, _, span = part.partition(":")
        start, _, end = span.partition("-")
        for sigil, witness in zip(SIGILS, collation.witnesses, strict=False):
            if witness.sha256[:16] == sha and sigil not in found and start.isdecimal() and end.isdecimal():
                found[sigil] = Span(int(start), int(end))
                break
    return found
