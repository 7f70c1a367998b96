"""Work in the child process: results, errors, progress, and a Cancel that does not wait."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer.collation.model.model import Options
from viewer.jobs.worker import WorkError
from viewer.text.reading.read import ReadError
from viewer.ui.jobs import Job, Jobs
from viewer.usecases.compare import compare_files

Tick = Callable[[float], None]


def double(number: int, tick: Tick) -> int:
    tick(0.5)
    return 2 * number


def who(tick: Tick) -> int:
    return os.getpid()


def forever(marker: str, tick: Tick) -> None:
    """Busy without ever asking whether it should stop, as a library in C may be."""
    Path(marker).touch()
    while True:
        time.sleep(0.01)


class Odd(Exception):
    """An error that pickle can't carry home: it wants two arguments and has one."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(f"{one} and {other}")


def odd(tick: Tick) -> None:
    raise Odd("this", "that")


class Stuck:
    """A result that goes out and can't come in."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return int, ("no number",)


def stuck(tick: Tick) -> Stuck:
    return Stuck()


def dies(tick: Tick) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_a_result_comes_back(jobs: Jobs, qtbot: QtBot) -> None:
    job = Job(double, 21)
    seen: list[float] = []
    job.progress.connect(seen.append)
    with qtbot.waitSignal(job.done, timeout=20_000) as heard:
        jobs.start(job)
    assert heard.args == [42]
    assert seen == [0.5]
    assert not jobs.busy


def test_one_child_does_many_jobs(jobs: Jobs, qtbot: QtBot) -> None:
    seen = []
    for _ in range(2):
        job = Job(who)
        with qtbot.waitSignal(job.done, timeout=20_000) as heard:
            jobs.start(job)
        seen += heard.args
    assert seen[0] == seen[1] != os.getpid()


def test_cancel_stops_what_never_looks_up(jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> None:
    marker = tmp_path / "running"
    job = Job(forever, str(marker))
    jobs.start(job)
    qtbot.waitUntil(marker.exists, timeout=20_000)
    with qtbot.waitSignal(job.canceled, timeout=5_000):
        jobs.cancel()
    assert not jobs.busy
    after = Job(double, 1)
    with qtbot.waitSignal(after.done, timeout=20_000):
        jobs.start(after)


def test_a_known_error_comes_back_as_itself(jobs: Jobs, qtbot: QtBot) -> None:
    job = Job(compare_files, ("nowhere.txt", "nowhere.txt"), Options())
    with qtbot.waitSignal(job.failed, timeout=20_000) as heard:
        jobs.start(job)
    assert isinstance(heard.args[0], ReadError)
    assert "nowhere.txt" in str(heard.args[0])


def test_an_error_that_cannot_travel_comes_back_as_its_words(jobs: Jobs, qtbot: QtBot) -> None:
    job = Job(odd)
    with qtbot.waitSignal(job.failed, timeout=20_000) as heard:
        jobs.start(job)
    assert isinstance(heard.args[0], WorkError)
    assert str(heard.args[0]) == "this and that"


def test_a_child_that_dies_is_told_and_replaced(jobs: Jobs, qtbot: QtBot) -> None:
    job = Job(dies)
    with qtbot.waitSignal(job.failed, timeout=20_000) as heard:
        jobs.start(job)
    assert isinstance(heard.args[0], WorkError)
    after = Job(double, 4)
    with qtbot.waitSignal(after.done, timeout=20_000) as heard:
        jobs.start(after)
    assert heard.args == [8]


def test_a_new_job_takes_the_place_of_the_one_before(jobs: Jobs, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Job(forever, str(tmp_path / "running")), Job(double, 2)
    jobs.start(first)
    with qtbot.waitSignals([first.canceled, second.done], timeout=20_000):
        jobs.start(second)


def test_a_result_that_cannot_be_read_back_is_told_and_the_next_job_runs(jobs: Jobs, qtbot: QtBot) -> None:
    job = Job(stuck)
    with qtbot.waitSignal(job.failed, timeout=20_000) as heard:
        jobs.start(job)
    assert isinstance(heard.args[0], WorkError)
    job = Job(double, 21)
    with qtbot.waitSignal(job.done, timeout=20_000) as heard:
        jobs.start(job)
    assert heard.args == [42]
