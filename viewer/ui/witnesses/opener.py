"""Opens witnesses: reads and aligns them in a process of their own, with progress and a way to stop."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.collation.model.model import Cancelled
from viewer.phrasing.language import tr, translate
from viewer.text.reading.read import ReadError
from viewer.ui.background import Background, Child, Job
from viewer.usecases.compare import Source
from viewer.usecases.witnesses import OpenedTable, open_table, sigla_for

if TYPE_CHECKING:
    from viewer.collation.model.model import Scope
    from viewer.dossier.note import DecisionRecord
    from viewer.text.witness import Witness

log = logging.getLogger(__name__)


class WitnessOpener(QObject):
    """What stands stays until the new table is there, so nothing is lost by a failure."""

    began = Signal(str)  # a sentence for what is under way
    progress = Signal(float)
    ended = Signal()
    opened = Signal(object)  # an OpenedTable
    failed = Signal(str)  # a sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = Background(Child, self)

    @property
    def busy(self) -> bool:
        """Whether a table is being made."""
        return self._jobs.busy

    def open(self, paths: Sequence[str]) -> None:
        """Open these files as witnesses."""
        self._start(tuple(map(Source, paths)), sigla_for(paths), (), None)

    def add(
        self,
        to: Sequence[Witness],
        sigla: Sequence[str],
        paths: Sequence[str],
        carried: tuple[DecisionRecord, ...] = (),
        scope: Scope | None = None,
    ) -> None:
        """Open these files beside witnesses that are open; without ``sigla`` all are named anew. ``carried``: the
        reader's edits of their table; ``scope``: what the reader wants to be compared."""
        names = (*sigla, *sigla_for(paths, sigla)) if sigla else sigla_for([*(one.path for one in to), *paths])
        self._start((*to, *map(Source, paths)), names, carried, scope)

    def open_again(
        self,
        texts: Sequence[Witness],
        sigla: Sequence[str],
        carried: tuple[DecisionRecord, ...],
        scope: Scope | None = None,
    ) -> None:
        """Read the files of these witnesses again, as they were read; a text without a file stays as it is."""
        again = tuple(Source(one.path, one.choices, one.edits) if Path(one.path).is_file() else one for one in texts)
        self._start(again, tuple(sigla), carried, scope)

    def stop(self) -> None:
        """Give up what is under way."""
        self._jobs.cancel()

    def close(self) -> None:
        """Stop, and wait until nothing of this runs."""
        self._jobs.close()

    def _start(
        self,
        texts: tuple[Source | Witness, ...],
        sigla: tuple[str, ...],
        carried: tuple[DecisionRecord, ...],
        scope: Scope | None,
    ) -> None:
        self.stop()
        job = Job(open_table, texts, sigla, carried, scope)
        job.progress.connect(self.progress)
        job.done.connect(self._done)
        job.failed.connect(self._fail)
        job.canceled.connect(self.ended)
        self.began.emit(tr("Reading and aligning the witnesses…"))
        self._jobs.start(job)

    def _done(self, opened: OpenedTable) -> None:
        self.ended.emit()
        self.opened.emit(opened)

    def _fail(self, error: Exception) -> None:
        self.ended.emit()
        if not isinstance(error, ReadError | Cancelled):
            log.error("witnesses could not be opened", exc_info=error)
        reason = translate(error) or type(error).__name__
        self.failed.emit(tr("The witnesses were not opened: {reason}", reason=reason))
