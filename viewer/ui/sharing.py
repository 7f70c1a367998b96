"""What the documents of a folder share, each with each: compared while the reader looks at the start screen."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.ui.jobs import Job, Jobs
from viewer.usecases.compare import Share, compare_each

log = logging.getLogger(__name__)

_PAUSE = 700  # milliseconds: who goes straight on to the texts need not share the processor with this


class Sharing(QObject):
    """Asks once. What fails is no matter for the reader: the list of documents stands without it."""

    found = Signal(tuple)  # of Share

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths: tuple[str, ...] = ()
        self._jobs: Jobs | None = None
        self._asked = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.compare)

    def want(self, paths: Sequence[Path]) -> None:
        """Compare these in a moment, unless the reader goes on."""
        if not self._asked:
            self._paths = tuple(str(path) for path in paths)
            self._pause.start()

    def leave(self) -> None:
        """The reader has gone on."""
        self._pause.stop()

    def compare(self) -> None:
        """Compare them now, in a child process of its own."""
        self._asked = True
        job = Job(compare_each, self._paths, parent=self)
        job.done.connect(self._done)
        job.failed.connect(self._failed)
        self._jobs = Jobs(self)
        self._jobs.start(job)

    def close(self) -> None:
        """Stop, and wait until nothing of this runs."""
        self._pause.stop()
        if self._jobs is not None:
            self._jobs.close()
            self._jobs = None

    def _done(self, shares: tuple[Share, ...]) -> None:
        self.found.emit(shares)
        QTimer.singleShot(0, self, self.close)

    def _failed(self, error: Exception) -> None:
        log.info("the corpus could not be compared: %s", error)
        QTimer.singleShot(0, self, self.close)
