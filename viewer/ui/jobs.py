"""A plain function run off the GUI thread, in a child process; its result comes back as a signal.

A process and not a thread: work in Python would hold the interpreter's lock and make the window stutter, and only a
process can be stopped at once, whatever it is doing. The child costs some tenths of a second to start, so it is kept
for the next job. A thread reads its pipe, holds no Qt object, and posts to a queue that a timer empties.
"""

from __future__ import annotations

import logging
import multiprocessing
import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.collation.model.model import Cancelled
from viewer.jobs.codec import Codec
from viewer.jobs.worker import WorkError, serve
from viewer.phrasing.language import tr
from viewer.text.reading.read import ReadError

log = logging.getLogger(__name__)

_LOOK = 15  # milliseconds between two looks into the queue: below what an eye can see
_PATIENCE = 2.0  # seconds that an ended child is waited for before it is killed


class Child:
    """One child process with the thread that listens to it."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), name="recension-work", daemon=True)
        self._process.start()
        theirs.close()
        self._parcels = Codec()
        self._heeded = True  # until a parcel can't be read: nobody listens after that
        self.heard: queue.SimpleQueue[tuple[Any, ...]] = queue.SimpleQueue()
        self._ear = threading.Thread(target=self._listen, name="recension-ear", daemon=True)
        self._ear.start()

    def give(self, function: Any, arguments: tuple[Any, ...] | None) -> None:
        self._pipe.send_bytes(self._parcels.packed((function, arguments)))

    @property
    def alive(self) -> bool:
        return self._process.is_alive() and self._heeded

    def kill(self) -> None:
        """End it now, whatever it is doing."""
        self._process.kill()
        self._process.join()
        self._ear.join(_PATIENCE)
        self._pipe.close()

    def _listen(self) -> None:
        try:
            while True:
                self.heard.put(self._parcels.unpacked(self._pipe.recv_bytes()))
        except (EOFError, OSError):
            self.heard.put(("gone",))
        except Exception as error:
            self._heeded = False
            self.heard.put(("failed", WorkError(tr("The result could not be read back."), repr(error)), repr(error)))


class Job(QObject):
    """One piece of work: ``function(*args, tick)``. It says one of done, failed and canceled, once.

    ``tick(done)`` says how far it is, ``tick.show(part)`` what it has already.
    """

    done = Signal(object)
    failed = Signal(object)  # the exception
    canceled = Signal()
    progress = Signal(float)  # 0 to 1
    part = Signal(object)
    packing = Signal()  # the result is there and has yet to come home

    def __init__(self, function: Callable[..., Any], *args: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.function = function
        self.args = args


class Jobs(QObject):
    """Runs one job at a time; a new job takes the place of the one before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child: Child | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        return self._job is not None

    def warm(self, *functions: Callable[..., Any]) -> None:
        """Start the child before there is work, and let it import these functions: the first job need not wait."""
        if self._child is None or not self._child.alive:
            self._drop_child()
            self._child = Child()
            self._child.give(functions, None)

    def start(self, job: Job) -> None:
        self.cancel()
        self._job = job
        self.warm()
        assert self._child is not None
        try:
            self._child.give(job.function, job.args)
        except OSError:  # it died while it was idle
            self._drop_child()
            self.warm()
            self._child.give(job.function, job.args)
        self._timer.start()

    def cancel(self) -> None:
        """Stop the present job at once."""
        if self._job is None:
            return
        job, self._job = self._job, None
        self._timer.stop()
        self._drop_child()
        job.canceled.emit()

    def close(self) -> None:
        """Stop everything and wait until it has ended."""
        self.cancel()
        self._drop_child()

    def _drop_child(self) -> None:
        if self._child is not None:
            self._child.kill()
            self._child = None

    def _look(self) -> None:
        while self._job is not None and self._child is not None and not self._child.heard.empty():
            self._hear(self._job, *self._child.heard.get())

    def _hear(self, job: Job, what: str, value: Any = None, details: str = "") -> None:
        if what == "progress":
            job.progress.emit(value)
            return
        if what == "part":
            job.part.emit(value)
            return
        if what == "packing":
            job.packing.emit()
            return
        self._timer.stop()
        self._job = None
        if what == "done":
            job.done.emit(value)
            return
        if what == "gone":
            self._drop_child()
            value = WorkError(tr("The work ended unexpectedly; perhaps the memory did not suffice."))
        if isinstance(value, ReadError | Cancelled):  # the reader is told, and nobody need look for a mistake
            log.info("not done: %s", value)
        elif details:
            log.info("work failed\n%s", details)
        job.failed.emit(value)
