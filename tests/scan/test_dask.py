"""On Dask, with a worker killed in mid-scan, a scan finds what it finds in one process."""

import os
import signal

import pytest

from tests.scan.folders import folder_of_many, found
from viewer.jobs.executor import executor_for
from viewer.scan import scan as module
from viewer.scan.model import ScanOptions
from viewer.scan.scan import scan

pytestmark = pytest.mark.slow
distributed = pytest.importorskip("distributed")


@pytest.mark.filterwarnings("default")  # Dask's own, of the killed worker
def test_a_killed_worker_changes_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_SMALL", 0)
    monkeypatch.setattr(module, "_READ", 5)
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
