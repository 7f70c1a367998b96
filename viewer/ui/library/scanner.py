"""Scans a library in a process of its own, and says how far it is."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

from viewer.phrasing.language import tr, translate
from viewer.phrasing.scan import about_step
from viewer.scan.lock import IndexInUseError
from viewer.scan.model import STAGES, ScanStep
from viewer.ui.background import Background, Job, Parent
from viewer.usecases.library.kept import KeptLibrary, scan_library

_SURE = 2.0  # seconds: a rate of less time says nothing

log = logging.getLogger(__name__)


class Scanner(QObject):
    """Runs one scan at a time; it can be stopped at any time, and the next one goes on from there."""

    advanced = Signal(str, float)  # a sentence, and the share done, 0 to 1
    grown = Signal(object)  # the KeptLibrary, of which there is an early result
    done = Signal(object)  # the KeptLibrary
    failed = Signal(str)  # a sentence
    stopped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: Background | None = None
        self._first: ScanStep | None = None  # of the stage that is under way

    @property
    def busy(self) -> bool:
        """Whether a scan is under way."""
        return self._jobs is not None and self._jobs.busy

    def scan(self, library: KeptLibrary) -> None:
        """Begin to scan; a scan that is under way is stopped."""
        if self._jobs is None:
            self._jobs = Background(Parent, self)
        self._first = None
        job = Job(scan_library, library)
        job.part.connect(self._advance)
        job.done.connect(lambda _: self.done.emit(library))
        job.failed.connect(self._fail)
        job.canceled.connect(self.stopped)
        self.advanced.emit(tr("Looking for documents…"), 0.0)
        self._jobs.start(job)

    def stop(self) -> None:
        """Give up the scan; what it has done is kept for the next one."""
        if self._jobs is not None:
            self._jobs.cancel()

    def close(self) -> None:
        """Stop, and wait until nothing runs."""
        if self._jobs is not None:
            self._jobs.close()

    def _advance(self, step: ScanStep | KeptLibrary) -> None:
        if isinstance(step, KeptLibrary):
            self.grown.emit(step)
            return
        share = (STAGES.index(step.stage) + step.done / max(1, step.of)) / len(STAGES)
        if self._first is None or step.stage != self._first.stage:
            self._first = step
        done, seconds = step.done - self._first.done, step.seconds - self._first.seconds
        self.advanced.emit(about_step(step, done / seconds if seconds > _SURE else 0.0), share)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, IndexInUseError):
            self.failed.emit(translate(error))
            return
        log.error("scanning failed", exc_info=error)
        reason = translate(error) or type(error).__name__
        self.failed.emit(tr("The scan failed: {reason}. What was found before stays.", reason=reason))
