"""The child process that does long work. It knows no Qt, and ends when the window that started it ends."""

from __future__ import annotations

import pickle
import signal
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

_STEP = 0.03  # seconds between two reports of progress; more would only fill the pipe


class WorkError(Exception):
    """Work ended by a mistake of ours, or by the death of its process. ``details`` is for the log."""

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence, details)
        self.sentence = sentence
        self.details = details

    def __str__(self) -> str:
        return self.sentence


class _Gone(BaseException):
    """The window has gone, so nobody waits for the result. Not an Exception: no step may swallow it."""


def serve(connection: Connection) -> None:
    """Take work from the pipe until it closes: (function, arguments) in; progress, then a result or an error out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the window's to answer
    while True:
        try:
            function, arguments = pickle.loads(connection.recv_bytes())
        except (EOFError, OSError):
            return
        try:
            connection.send_bytes(_outcome(function, arguments, _reporter(connection)))
        except (_Gone, OSError):
            return


def _outcome(function: Callable[..., Any], arguments: tuple[Any, ...], tick: Callable[[float], None]) -> bytes:
    try:
        return pickle.dumps(("done", function(*arguments, tick)), pickle.HIGHEST_PROTOCOL)
    except Exception as error:
        return _packed(error)


def _packed(error: Exception) -> bytes:
    """The error for the journey home; one that pickle can't carry both ways goes as its words."""
    details = "".join(traceback.format_exception(error))
    error.__cause__ = error.__context__ = error.__traceback__ = None
    try:
        packed = pickle.dumps(("failed", error, details))
        pickle.loads(packed)
        return packed
    except Exception:
        return pickle.dumps(("failed", WorkError(str(error) or type(error).__name__, details), details))


def _reporter(connection: Connection) -> Callable[[float], None]:
    last = 0.0

    def tick(done: float) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _STEP:
            last = now
            try:
                connection.send_bytes(pickle.dumps(("progress", float(done))))
            except OSError as error:
                raise _Gone from error

    return tick
