"""Work in a child process and in a thread: results, errors, progress, and a Cancel that does not wait."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.work import Odd, dies, double, forever, odd, stuck, who
from viewer.collation.model.model import Options
from viewer.jobs.worker import WorkError
from viewer.text.reading.read import ReadError
from viewer.ui.background import Background, Child, Job, Thread
from viewer.usecases.compare import compare_files


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Background]:
    made = Background(Child)
    yield made
    made.close()


def test_a_result_comes_back(jobs: Background, qtbot: QtBot) -> None:
    job = Job(double, 21)
    seen: list[float] = []
    job.progress.connect(seen.append)
    with qtbot.waitSignal(job.done, timeout=20_000) as heard:
        jobs.start(job)
    assert heard.args == [42]
    assert seen == [0.5]
    assert not jobs.busy


def test_one_child_does_many_jobs(jobs: Background, qtbot: QtBot) -> None:
    seen = []
    for _ in range(2):
        job = Job(who)
        with qtbot.waitSignal(job.done, timeout=20_000) as heard:
            jobs.start(job)
        seen += heard.args
    assert seen[0] == seen[1] != os.getpid()


def test_cancel_stops_what_never_looks_up(jobs: Background, qtbot: QtBot, tmp_path: Path) -> None:
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


def test_a_known_error_comes_back_as_itself(jobs: Background, qtbot: QtBot) -> None:
    job = Job(compare_files, ("nowhere.txt", "nowhere.txt"), Options(), None)
    with qtbot.waitSignal(job.failed, timeout=20_000) as heard:
        jobs.start(job)
    assert isinstance(heard.args[0], ReadError)
    assert "nowhere.txt" in str(heard.args[0])


def test_an_error_that_cannot_travel_comes_back_as_its_words(jobs: Background, qtbot: QtBot) -> None:
    job = Job(odd)
    with qtbot.waitSignal(job.failed, timeout=20_000) as heard:
        jobs.start(job)
    assert isinstance(heard.args[0], WorkError)
    assert str(heard.args[0]) == "this and that"


def test_a_child_that_dies_is_told_and_replaced(jobs: Background, qtbot: QtBot) -> None:
    job = Job(dies)
    with qtbot.waitSignal(job.failed, timeout=20_000) as heard:
        jobs.start(job)
    assert isinstance(heard.args[0], WorkError)
    after = Job(double, 4)
    with qtbot.waitSignal(after.done, timeout=20_000) as heard:
        jobs.start(after)
    assert heard.args == [8]


def test_a_new_job_takes_the_place_of_the_one_before(jobs: Background, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Job(forever, str(tmp_path / "running")), Job(double, 2)
    jobs.start(first)
    with qtbot.waitSignals([first.canceled, second.done], timeout=20_000):
        jobs.start(second)


def test_a_result_that_cannot_be_read_back_is_told_and_the_next_job_runs(jobs: Background, qtbot: QtBot) -> None:
    job = Job(stuck)
    with qtbot.waitSignal(job.failed, timeout=20_000) as heard:
        jobs.start(job)
    assert isinstance(heard.args[0], WorkError)
    job = Job(double, 21)
    with qtbot.waitSignal(job.done, timeout=20_000) as heard:
        jobs.start(job)
    assert heard.args == [42]


@pytest.fixture
def threads(qtbot: QtBot) -> Iterator[Background]:
    made = Background(Thread)
    yield made
    made.close()


def test_a_thread_gives_the_value_itself(threads: Background, qtbot: QtBot) -> None:
    value, done, failed = [1], [], []
    threads.run(lambda one: one, value, done=done.append, failed=failed.append)
    qtbot.waitUntil(lambda: not threads.busy, timeout=20_000)
    assert done[0] is value
    assert not failed


def test_an_error_in_a_thread_comes_back_as_itself(threads: Background, qtbot: QtBot) -> None:
    failed: list[Exception] = []
    threads.run(odd, None, failed=failed.append)
    qtbot.waitUntil(lambda: not threads.busy, timeout=20_000)
    assert isinstance(failed[0], Odd)


def test_a_thread_that_was_canceled_runs_on_unheard_and_close_waits_for_it(threads: Background, qtbot: QtBot) -> None:
    go, ended = threading.Event(), threading.Event()
    done: list[int] = []

    def slow() -> int:
        go.wait(20)
        ended.set()
        return 1

    threads.run(slow, done=done.append, failed=done.append)
    threads.run(lambda: 2, done=done.append, failed=done.append)
    qtbot.waitUntil(lambda: not threads.busy, timeout=20_000)
    assert not ended.is_set()
    go.set()
    threads.close()
    assert ended.is_set()
    qtbot.wait(50)
    assert done == [2]
