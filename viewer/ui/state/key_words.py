"""The key words of the two framings, computed when they are first asked for."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

from viewer.collation.analysis.keyness import Keyness, keyness
from viewer.collation.model.model import Collation
from viewer.text.witness import Span
from viewer.ui.background import Background, Thread

log = logging.getLogger(__name__)

_AT_ONCE = 400_000  # characters of all texts: up to here it takes less than an eye can see


class KeyWords(QObject):
    """Computes the key words when they are first asked for; those of long texts in a thread."""

    changed = Signal()  # the words are there
    pointed = Signal(str, tuple)  # the reader points at these places (spans) of a witness in a list, or at none

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collation: Collation | None = None
        self._words: Keyness | None = None
        self._asked = False
        self._background = Background(Thread, self)

    def take(self, collation: Collation | None) -> None:
        """Answer for this collation from now on."""
        self._background.cancel()
        self._collation, self._words, self._asked = collation, None, False

    @property
    def words(self) -> Keyness | None:
        """The words of both framings; None where nothing is open, and until they are computed."""
        collation = self._collation
        if collation is None or self._asked:
            return self._words
        self._asked = True
        if not collation.framing:
            self._words = Keyness((0, 0), (), ())
        elif sum(len(witness.text) for witness in collation.witnesses) <= _AT_ONCE:
            self._words = keyness(collation)
        else:
            self._background.run(keyness, collation, done=self._done, failed=self._failed)
        return self._words

    def point_at(self, sigil: str, places: tuple[Span, ...]) -> None:
        """Show where these words of a witness stand, while the reader points at them in a list; none: no more."""
        self.pointed.emit(sigil, places)

    def close(self) -> None:
        """Wait until nothing of this runs."""
        self._background.close()

    def _done(self, words: Keyness) -> None:
        self._words = words
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        log.error("the key words of the framings could not be computed", exc_info=error)
