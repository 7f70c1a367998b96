"""A short piece of work beside the window, in a thread: for what is over in a second and too large to be sent away.

Sending a large collation to a child process and back takes longer than what is to be done with it. The thread holds no
Qt object; it posts to a queue that a timer empties.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK = 15  # milliseconds between two looks into the queue


class BackgroundThread(QObject):
    """Runs one function at a time; what a newer one has overtaken is dropped."""

    done = Signal(object)  # the result, or the exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard: queue.SimpleQueue[tuple[int, Any]] = queue.SimpleQueue()
        self._number = 0
        self._threads: list[threading.Thread] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)

    def start(self, function: Callable[..., Any], *args: Any) -> None:
        """Do this; what is under way is no longer wanted."""
        self._number += 1
        run = threading.Thread(target=_run, args=(self._heard, self._number, function, args), name="recension-aside")
        self._threads = [thread for thread in self._threads if thread.is_alive()] + [run]
        run.start()
        self._timer.start()

    def drop(self) -> None:
        """What is under way is no longer wanted."""
        self._number += 1
        self._timer.stop()

    def close(self) -> None:
        """Wait until nothing of this runs."""
        self.drop()
        for thread in self._threads:
            thread.join()
        self._threads = []

    def _look(self) -> None:
        while not self._heard.empty():
            number, result = self._heard.get()
            if number == self._number:
                self._timer.stop()
                self.done.emit(result)


def _run(
    heard: queue.SimpleQueue[tuple[int, Any]], number: int, function: Callable[..., Any], args: tuple[Any, ...]
) -> None:
    try:
        heard.put((number, function(*args)))
    except Exception as error:
        heard.put((number, error))
