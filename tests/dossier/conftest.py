"""Places that a dossier may have to live in: a folder that can only be read, a disk with no room."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from viewer.dossier.store import Dossier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notes.recension"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small file system of its own, where the system lets us have one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    _mount("-t", "tmpfs", "-o", "size=1m", "recension", str(folder))
    yield folder
    subprocess.run(["umount", str(folder)], check=False, capture_output=True)


@pytest.fixture
def lock_folder(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[Path], Path]:
    """Make a folder one that can only be read, by its rights or, for root who has all rights, by a mount."""

    def lock(folder: Path) -> Path:
        if os.geteuid() != 0:
            folder.chmod(0o500)
            request.addfinalizer(lambda: folder.chmod(0o700))
            return folder
        view = tmp_path / f"view-of-{folder.name}"
        view.mkdir()
        _mount("--bind", str(folder), str(view))
        request.addfinalizer(lambda: subprocess.run(["umount", str(view)], check=False, capture_output=True))
        _mount("-o", "remount,bind,ro", str(view))
        return view

    return lock


def _mount(*words: str) -> None:
    try:
        done = subprocess.run(["mount", *words], check=False, capture_output=True)
    except OSError:
        pytest.skip("there is no mount here")
    if done.returncode:
        pytest.skip("this system does not let us mount")


@pytest.fixture
def dossier(path: Path) -> Iterator[Dossier]:
    with Dossier.open(path) as opened:
        yield opened
