"""Work off the window's thread, one job at a time; what it reports comes back as signals.

A worker does the job elsewhere, holds no Qt object, and puts its reports into a queue that a timer empties. ``Child``
is a process: it can be stopped at once, whatever it is doing, and work in Python there does not hold the interpreter's
lock and make the window stutter. It costs some tenths of a second to start, so it is kept for the next job.
``Thread`` is for what is over in a second and works on values so large that to send them to a process and back would
take longer.
"""

from __future__ import annotations

import logging
import multiprocessing
import queue
import threading
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.collation.model.model import Cancelled
from viewer.jobs.codec import Codec
from viewer.jobs.worker import WorkError, serve
from viewer.phrasing.language import tr
from viewer.text.reading.read import ReadError

log = logging.getLogger(__name__)

Reports = queue.SimpleQueue[tuple[Any, ...]]  # the name of one of a job's signals or "gone", and what it carries

_LOOK = 15  # milliseconds between two looks into the queue: below what an eye can see
_PATIENCE = 2.0  # seconds that an ended child is waited for before it is killed


class Worker(Protocol):
    """Does one job after the other."""

    reports: Reports

    @property
    def alive(self) -> bool:
        """Whether it can take another job."""
        ...

    def give(self, function: Any, arguments: tuple[Any, ...] | None) -> None:
        """Begin this work; with the arguments None, only import what it needs. Raises OSError."""
        ...

    def cancel(self) -> None:
        """End the work where that is possible, and report nothing more of it."""
        ...

    def close(self) -> None:
        """Cancel the work, and wait until nothing runs."""
        ...


class Child:
    """A process with the thread that listens to it. The function is called with the arguments and a tick."""

    _alone = True  # Python lets a process with this mark start no others, and ends it with this one

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, childs_end = context.Pipe()
        self._process = context.Process(target=serve, args=(childs_end,), name="recension-work", daemon=self._alone)
        self._process.start()
        childs_end.close()
        self._codec = Codec()
        self._readable = True  # until a report can't be read: nobody listens after that
        self.reports: Reports = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, name="recension-listener", daemon=True)
        self._listener.start()

    def give(self, function: Any, arguments: tuple[Any, ...] | None) -> None:
        self._pipe.send_bytes(self._codec.packed((function, arguments)))

    @property
    def alive(self) -> bool:
        return self._process.is_alive() and self._readable

    def cancel(self) -> None:
        """Kill the process, whatever it is doing; it takes no other job."""
        self._process.kill()
        self._process.join()
        self._listener.join(_PATIENCE)
        self._pipe.close()

    close = cancel

    def _listen(self) -> None:
        try:
            while True:
                self.reports.put(self._codec.unpacked(self._pipe.recv_bytes()))
        except (EOFError, OSError):
            self.reports.put(("gone",))
        except Exception as error:
            self._readable = False
            unreadable = WorkError(tr("The result could not be read back."), repr(error))
            self.reports.put(("failed", unreadable, repr(error)))


class Parent(Child):
    """A child that may have processes of its own, which end with it. It has to be closed before this process ends."""

    _alone = False


THREAD_NAME = "recension-thread"


class Thread:
    """A thread for each job. The function is called with the arguments alone; it reports nothing but its end."""

    alive = True

    def __init__(self) -> None:
        self.reports: Reports = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []

    def give(self, function: Any, arguments: tuple[Any, ...] | None) -> None:
        if arguments is not None:
            new = threading.Thread(target=_run, args=(self.reports, function, arguments), name=THREAD_NAME)
            self._threads = [thread for thread in self._threads if thread.is_alive()] + [new]
            new.start()

    def cancel(self) -> None:
        """Let it run on, since a thread cannot be ended from outside; nobody looks where it reports."""
        self.reports = queue.SimpleQueue()

    def close(self) -> None:
        self.cancel()
        for thread in self._threads:
            thread.join()
        self._threads = []


def _run(reports: Reports, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    try:
        reports.put(("done", function(*arguments)))
    except Exception as error:
        reports.put(("failed", error))


class Job(QObject):
    """One call of a function. It emits one of done, failed and canceled, once.

    In a child the function's last argument is a tick: ``tick(done)`` reports how far it is, ``tick.show(part)`` what it
    has already.
    """

    done = Signal(object)
    failed = Signal(object)  # the exception
    canceled = Signal()
    progress = Signal(float)  # 0 to 1
    part = Signal(object)
    packing = Signal()  # the result is there and is being packed for the way back

    def __init__(self, function: Callable[..., Any], *args: Any) -> None:
        super().__init__()
        self.function = function
        self.args = args


class Background(QObject):
    """Runs one job at a time; a new job takes the place of the one before."""

    def __init__(self, worker: Callable[[], Worker], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._new_worker = worker
        self._worker: Worker | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    def warm(self, *functions: Callable[..., Any]) -> None:
        """Start the worker before there is work, and let it import these functions: the first job need not wait."""
        if self._worker is not None and not self._worker.alive:
            self._close_worker()
        if self._worker is None:
            self._worker = self._new_worker()
            self._worker.give(functions, None)

    def start(self, job: Job) -> None:
        """Cancel the present job, and begin this one."""
        self.cancel()
        self._job = job
        self.warm()
        assert self._worker is not None
        try:
            self._worker.give(job.function, job.args)
        except OSError:  # it died while it was idle
            self._close_worker()
            self.warm()
            self._worker.give(job.function, job.args)
        self._timer.start()

    def run(
        self,
        function: Callable[..., Any],
        *args: Any,
        failed: Callable[[Exception], object],
        done: Callable[[Any], object] | None = None,
    ) -> None:
        """Start a job of which nothing but the end matters: ``failed`` gets the exception, ``done`` the result."""
        job = Job(function, *args)
        job.failed.connect(failed)
        if done is not None:
            job.done.connect(done)
        self.start(job)

    def cancel(self) -> None:
        """Give up the present job at once."""
        if self._job is None or self._worker is None:
            return
        job, self._job = self._job, None
        self._timer.stop()
        self._worker.cancel()
        job.canceled.emit()

    def close(self) -> None:
        """Cancel the present job, and wait until nothing runs."""
        self.cancel()
        self._close_worker()

    def _close_worker(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def _look(self) -> None:
        while self._job is not None and self._worker is not None and not self._worker.reports.empty():
            self._take(self._job, *self._worker.reports.get())

    def _take(self, job: Job, what: str, value: Any = None, details: str = "") -> None:
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
            self._close_worker()
            value = WorkError(tr("The work ended unexpectedly; perhaps the memory did not suffice."))
        if isinstance(value, ReadError | Cancelled):  # the window says so itself, and it is no mistake of the program
            log.info("not done: %s", value)
        elif details:
            log.info("work failed\n%s", details)
        job.failed.emit(value)
