"""In other processes, and on Dask, of which one is killed in mid-scan, a scan finds what it finds in one process."""

import os
import signal

import pytest

from tests.scan.folders import folder_of_many, found
from viewer.jobs.executor import executor_for
from viewer.scan import scan as module
from viewer.scan.engine import index
from viewer.scan.model import ScanOptions
from viewer.scan.scan import scan

pytestmark = pytest.mark.slow


@pytest.fixture
def small_tasks(monkeypatch):
    """Many tasks, although the documents are few."""
    monkeypatch.setattr(module, "_SMALL", 0)
    monkeypatch.setattr(index, "_AT_ONCE", 5)


def test_a_killed_process_changes_nothing(tmp_path, small_tasks):
    folder = folder_of_many(tmp_path / "texts", 60)
    scan([folder], ScanOptions(), tmp_path / "alone")
    killed = []
    with executor_for(2) as executor:

        def kill_one(_step):
            if not killed:
                killed.append(next(iter(executor._pool._processes)))
                os.kill(killed[0], signal.SIGKILL)

        scan([folder], ScanOptions(), tmp_path / "processes", executor, kill_one)
    assert killed
    assert found(tmp_path / "processes") == found(tmp_path / "alone")


@pytest.mark.filterwarnings("default")  # Dask's own, of the killed worker
def test_a_killed_worker_changes_nothing(tmp_path, small_tasks):
    distributed = pytest.importorskip("distributed")
    folder = folder_of_many(tmp_path / "texts", 60)
    scan([folder], ScanOptions(), tmp_path / "alone")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        killed = []

        def kill_one(_step):
            if not killed:
                killed.append(next(iter(cluster.workers.values())).pid)
                os.kill(killed[0], signal.SIGKILL)

        with executor_for(cluster=cluster.scheduler_address) as executor:
            scan([folder], ScanOptions(), tmp_path / "dask", executor, kill_one)
    assert killed
    assert found(tmp_path / "dask") == found(tmp_path / "alone")
