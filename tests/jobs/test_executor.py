"""Tasks run in processes, and those of a process that was killed run again."""

import os
import signal
import time

import pytest

from viewer.jobs.executor import NoClusterError, SpawnPool, cores, executor_for

pytestmark = pytest.mark.slow


def killed_once(marker, value):
    """Die at the first try, and return the value at the second."""
    try:
        os.close(os.open(marker, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return value
    os.kill(os.getpid(), signal.SIGKILL)


def failing(value):
    raise ValueError(value)


def test_tasks_of_a_killed_process_run_again(tmp_path):
    with SpawnPool(2) as pool:
        futures = [pool.submit(killed_once, str(tmp_path / "marker"), 7), *(pool.submit(abs, -n) for n in range(5))]
        assert [future.result(60) for future in futures] == [7, 0, 1, 2, 3, 4]
        with pytest.raises(ValueError, match=r"^5$"):
            pool.submit(failing, 5).result(60)


def test_tasks_that_were_cancelled_do_not_run(tmp_path):
    with SpawnPool(1) as pool:
        pool.submit(time.sleep, 0.5)
        waiting = [pool.submit((tmp_path / f"marker{n}").touch) for n in range(20)]
        assert all(future.cancel() for future in waiting[5:])
        for future in waiting[:5]:
            future.cancel()
    assert len(list(tmp_path.iterdir())) <= 3  # those that the process had already taken


def test_a_task_that_kills_its_process_ends():
    with SpawnPool(1) as pool, pytest.raises(Exception, match="terminated"):
        pool.submit(os._exit, 3).result(60)


def test_no_process_is_started_without_a_task():
    with executor_for(2) as pool:
        assert pool._pool is None
    assert cores() >= 1


def test_a_cluster_that_is_not_there_is_said():
    pytest.importorskip("distributed")
    with pytest.raises(NoClusterError, match="There is no Dask scheduler at nowhere"), executor_for(cluster="nowhere"):
        pass
