"""Puts the texts that are open into their dossier, from where they come back when their files have gone.

Long ones go from a thread: they are compressed and waited for until they are on the disk, and meanwhile are read.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.dossier.errors import DossierError
from viewer.dossier.store import Dossier
from viewer.text.witness import Witness
from viewer.ui.threads import BackgroundThread

_AT_ONCE = 200_000  # characters of all texts: up to here it takes less than an eye can see


class TextSaver(QObject):
    """Report what failed."""

    failed = Signal(object)  # the DossierError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._aside = BackgroundThread(self)
        self._aside.done.connect(self._done)

    def keep(self, dossier: Dossier, witnesses: Sequence[Witness]) -> None:
        """Keep these texts in this dossier, now or in a moment."""
        if sum(len(witness.text) for witness in witnesses) > _AT_ONCE:
            self._aside.start(_keep, dossier.path, witnesses)
            return
        try:
            dossier.save_witnesses(witnesses)
        except DossierError as error:
            self.failed.emit(error)

    def close(self) -> None:
        """Wait until they are kept."""
        self._aside.close()

    def _done(self, result: Any) -> None:
        if isinstance(result, DossierError):
            self.failed.emit(result)
        elif isinstance(result, Exception):
            raise result


def _keep(path: Path, witnesses: Sequence[Witness]) -> None:
    """A dossier belongs to the thread that opened it, so this one opens it for itself."""
    with Dossier.open(path) as dossier:
        dossier.save_witnesses(witnesses)
