"""A file is the old one or the new one, whole."""

import os
import stat

import pytest

from viewer import files
from viewer.files import NotWritten, write_atomic


def test_new_and_over_an_old_one(tmp_path):
    path = tmp_path / "report.md"
    write_atomic(path, b"first")
    write_atomic(path, b"second \xff\0")
    assert path.read_bytes() == b"second \xff\0"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_rights_and_links_are_kept(tmp_path):
    path, link = tmp_path / "report.md", tmp_path / "link.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    write_atomic(link, b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("step", ["_write", "replace"])
def test_the_old_file_survives_a_failure(tmp_path, monkeypatch, step):
    path = tmp_path / "report.md"
    path.write_bytes(b"old")
    real = getattr(files, step)

    def fail(*words):
        if step == "_write":
            real(*words)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, step, fail)
    with pytest.raises(NotWritten, match=r"report\.md.*No space left"):
        write_atomic(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_interruption_leaves_nothing_behind(tmp_path, monkeypatch):
    path = tmp_path / "report.md"

    def interrupt(*words):
        raise KeyboardInterrupt

    monkeypatch.setattr(files, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(path, b"new")
    assert list(tmp_path.iterdir()) == []


def test_folders_are_refused_in_one_sentence(tmp_path):
    with pytest.raises(NotWritten, match="a folder"):
        write_atomic(tmp_path, b"x")
    with pytest.raises(NotWritten, match=r"none/report\.md"):
        write_atomic(tmp_path / "none" / "report.md", b"x")
