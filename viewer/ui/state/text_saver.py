"""Puts the texts that are open into their dossier, from where they come back when their files have gone.

Long ones go from a thread: they are compressed and waited for until they are on the disk, and meanwhile are read.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from viewer.dossier.errors import DossierError
from viewer.dossier.peek import keeps_texts
from viewer.dossier.store import Dossier
from viewer.text.witness import Witness
from viewer.ui.background import Background, Thread

_AT_ONCE = 200_000  # characters of all texts: up to here it takes less than an eye can see


class TextSaver(QObject):
    """Saves them, and emits the error where that fails."""

    failed = Signal(object)  # the DossierError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(Thread, self)

    def keep(self, dossier: Dossier, witnesses: Sequence[Witness]) -> None:
        """Keep these texts in this dossier, now or in a moment."""
        if sum(len(witness.text) for witness in witnesses) > _AT_ONCE:
            self._background.run(_keep, dossier.path, witnesses, failed=self._fail)
            return
        try:
            dossier.save_witnesses(witnesses)
        except DossierError as error:
            self.failed.emit(error)

    def close(self) -> None:
        """Wait until they are kept."""
        self._background.close()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DossierError):
            raise error
        self.failed.emit(error)


def _keep(path: Path, witnesses: Sequence[Witness]) -> None:
    """A dossier belongs to the thread that opened it, so this one opens it for itself, and so checks the whole file."""
    if keeps_texts(path, witnesses):
        return
    with Dossier.open(path) as dossier:
        dossier.save_witnesses(witnesses)
