"""The worker process for long work. It knows no Qt, and ends when the window that started it ends."""

from __future__ import annotations

import pickle
import signal
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from viewer.jobs.codec import Codec

_STEP = 0.03  # seconds between two reports of progress; more would only fill the pipe


class WorkError(Exception):
    """Work failed by a mistake in this program, or since its process died. ``details``: for the log."""

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence, details)
        self.sentence = sentence
        self.details = details

    def __str__(self) -> str:
        return self.sentence


class _WindowClosed(BaseException):
    """The window has gone, so nobody waits for the result. Not an Exception: no step may swallow it."""


def serve(connection: Connection) -> None:
    """Do work from the pipe until it closes: (function, arguments) in; progress, then a result or an error out.

    A function with the arguments None is not called: receiving it imports its modules for the work to come.
    """
    parcels = Codec()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the window's to answer
    while True:
        try:
            function, arguments = parcels.unpacked(connection.recv_bytes())
        except (EOFError, OSError):
            return
        if arguments is None:
            continue
        try:
            connection.send_bytes(_outcome(function, arguments, Reporter(connection, parcels), parcels))
        except (_WindowClosed, OSError):
            return


def _outcome(
    function: Callable[..., Any], arguments: tuple[Any, ...], report: Reporter, parcels: Codec
) -> bytes | memoryview:
    try:
        result = function(*arguments, report)
        report.packing()
        return parcels.packed(("done", result))
    except Exception as error:
        return _packed(error)


def _packed(error: Exception) -> bytes:
    """The error as bytes for the pipe; one that can't be pickled becomes a WorkError with its message."""
    details = "".join(traceback.format_exception(error))
    error.__cause__ = error.__context__ = error.__traceback__ = None
    try:
        packed = pickle.dumps(("failed", error, details))
        pickle.loads(packed)
        return packed
    except Exception:
        return pickle.dumps(("failed", WorkError(str(error) or type(error).__name__, details), details))


class Reporter:
    """Sends reports from the work: called with the share done, 0 to 1, at most once in ``_STEP`` seconds."""

    def __init__(self, connection: Connection, parcels: Codec) -> None:
        self._connection, self._parcels = connection, parcels
        self._last = 0.0

    def __call__(self, done: float) -> None:
        now = time.monotonic()
        if now - self._last >= _STEP:
            self._last = now
            self._send("progress", float(done))

    def show(self, part: Any) -> None:
        """Send a part of the result that is of use by itself."""
        self._send("part", part)

    def packing(self) -> None:
        """Report that the work is done, and that its result is being packed."""
        self._send("packing")

    def _send(self, *words: Any) -> None:
        try:
            self._connection.send_bytes(self._parcels.packed(words))
        except OSError as error:
            raise _WindowClosed from error
