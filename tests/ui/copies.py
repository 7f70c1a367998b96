"""A window, made once in a process of its own: a test that wants such a one runs in a fork of that process.

So each has a window that nobody has touched, whatever the others did to theirs, and none waits until it is made: the
making, the opening and the first painting take several times longer than what most tests do with it.
"""

from __future__ import annotations

import gc
import os
import shutil
import sys
import threading
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, Pipe
from pathlib import Path
from typing import Any

import pytest

from viewer.ui.app.window import Window
from viewer.ui.background import THREAD_NAME

_AS_IT_WAS = ".as-it-was"  # what the name of the folder ends with that keeps the home for the next test


@dataclass(slots=True)
class Original:
    """The window that the forks copy, and the home that its settings and its dossier lie in. ``used``: something is
    open in it, or a test has it already as the first that it asked for."""

    window: Window
    home: Path
    used: bool


original: Original | None = None  # only in a process in which it was made, or in a fork of that


def possible(config: pytest.Config) -> bool:
    """Whether tests can run in forks here: nobody debugs them, and Qt has no connection that forks would share."""
    return (
        sys.platform == "linux"
        and os.environ.get("QT_QPA_PLATFORM") == "offscreen"
        and not config.getoption("usepdb")
        and not config.getoption("setupshow")
    )


class Copier:
    """The process that has the original, seen from the one that runs the tests."""

    def __init__(self, session: pytest.Session, make: Callable[[], Original]) -> None:
        self._config = session.config
        self._connection, theirs = Pipe()
        self._process = _fork()
        if not self._process:
            self._connection.close()
            _serve(session, make, theirs)
        theirs.close()

    def run(self, item: pytest.Item) -> list[pytest.TestReport]:
        """Run a test in a copy: the reports on its setup, its call and its teardown."""
        self._connection.send(item.session.items.index(item))
        reports = [
            self._config.hook.pytest_report_from_serializable(config=self._config, data=data)
            for data in self._connection.recv()
        ]
        return reports or [_crash(item)]

    def close(self) -> None:
        """End the process; it is waited for, so that the time it took counts."""
        self._connection.close()
        os.waitpid(self._process, 0)


def _serve(session: pytest.Session, make: Callable[[], Original], connection: Connection) -> None:
    """Run the tests whose numbers come, each in a fork; never returns."""
    global original
    status = 1
    try:
        made = original = make()
        _await_threads()
        kept = made.home.with_suffix(_AS_IT_WAS)
        shutil.copytree(made.home, kept)
        reports = _only_listener(session.config)
        gc.collect()
        gc.freeze()  # what never changes is shared by all forks, and no collection touches it
        while True:
            number = connection.recv()
            if not (process := _fork()):
                session.items[number].ihook.pytest_runtest_protocol(item=session.items[number], nextitem=None)
                connection.send(reports)
                status = 0
                break
            if os.waitpid(process, 0)[1]:
                connection.send([])
            shutil.rmtree(made.home)
            shutil.copytree(kept, made.home)
    except EOFError:
        status = 0  # all tests have been run
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(status)


def _await_threads() -> None:
    """Wait for the window's threads: a fork has none of them, but would have for ever what they hold, as the lock on a
    module that one is importing."""
    for thread in threading.enumerate():
        if thread.name == THREAD_NAME:
            thread.join()


def _only_listener(config: pytest.Config) -> list[dict[str, Any]]:
    """Let nobody else hear here what the tests report; the list that gets it."""
    heard: list[dict[str, Any]] = []

    class Listener:
        def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
            heard.append(config.hook.pytest_report_to_serializable(config=config, report=report))

    for listening in config.hook.pytest_runtest_logreport.get_hookimpls():
        config.pluginmanager.unregister(listening.plugin)
    config.pluginmanager.register(Listener())
    return heard


def _fork() -> int:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # other threads of a test runner only wait for work
        return os.fork()


def _crash(item: pytest.Item) -> pytest.TestReport:
    words = f"the process that ran {item.nodeid} ended without a report"
    return pytest.TestReport(item.nodeid, item.location, {}, "failed", words, "call")
