"""What was acknowledged is there: after kill -9, with two programs writing at once, on a full disk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.dossier.file.kills import ROOT, intact, rounds
from viewer.dossier.errors import DiskFull
from viewer.dossier.note import Note
from viewer.dossier.store import Dossier

WRITER = Path(__file__).with_name("writer.py")
ROUNDS = 40  # ``python -m tests.dossier.file.kills`` goes on for longer


def start(path: Path, notes: int, name: str) -> subprocess.Popen[str]:
    python_path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    return subprocess.Popen(
        [sys.executable, str(WRITER), str(path), str(notes), name],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": python_path},
    )


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="a writer is split off a process that has the program loaded")
def test_kill_minus_nine(tmp_path):
    tally = rounds(tmp_path, ROUNDS)
    assert tally.notes > 2 * ROUNDS


@pytest.mark.slow
def test_two_programs_write_in_one_dossier(path):
    """Both make the file, both write; neither waits for the other's end, neither loses a note."""
    children = [start(path, 150, name) for name in ("one", "other")]
    printed = [child.communicate()[0].split() for child in children]
    assert [child.returncode for child in children] == [0, 0]
    with Dossier.open(path) as dossier:
        assert {note.id for note in dossier.notes()} == {id for ids in printed for id in ids}
        assert len(dossier.notes()) == 300
    assert intact(path)


def test_two_windows_see_each_other(path):
    with Dossier.open(path) as one, Dossier.open(path) as other:
        before = other.data_version
        note = Note("from one")
        one.save_note(note)
        assert other.data_version != before
        other.delete_note(note.id)
        one.save_note(note.revised("from one, revised"))
        assert [n.text for n in other.notes()] == ["from one, revised"]
        assert len(other.history(note.id)) == 3


def fill(dossier: Dossier) -> list[Note]:
    """Save notes until the disk is full; returns those that were acknowledged."""
    saved: list[Note] = []
    # Nobody knows before which of them will be the last.
    with pytest.raises(DiskFull, match=r"no room .*free some space"):  # noqa: PT012
        while True:
            note = Note("words " * 2000)
            dossier.save_note(note)
            saved.append(note)
    return saved


def test_a_full_disk(disk, tmp_path):
    path = disk / "notes.recension"
    ballast = disk / "ballast"
    ballast.write_bytes(b"x" * 300_000)
    with Dossier.open(path) as dossier:
        saved = fill(dossier)
        assert saved
        assert dossier.notes() == saved
        with pytest.raises(DiskFull):
            dossier.save_copy(disk / "copy.recension")
        assert not list(disk.glob("*copy*"))
        dossier.save_copy(tmp_path / "elsewhere.recension")
        ballast.unlink()
        after = Note("there is room again")
        dossier.save_note(after)
    with Dossier.open(path) as dossier:
        assert dossier.notes() == [*saved, after]
        assert dossier.message is None
    assert intact(path)


def test_a_disk_without_room_for_a_dossier(disk, monkeypatch):
    (disk / "ballast").write_bytes(b"x" * (os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize))
    path = disk / "notes.recension"
    with pytest.raises(DiskFull):
        Dossier.open(path)
    (disk / "ballast").unlink()
    with Dossier.open(path) as dossier:
        dossier.save_note(Note("first"))


def test_a_file_that_may_not_grow(dossier):
    """The same where there is no small disk to be had: SQLite itself is told to stop."""
    dossier._file._db.execute("PRAGMA max_page_count = 60")
    saved = fill(dossier)
    assert saved
    assert dossier.notes() == saved
    dossier._file._db.execute("PRAGMA max_page_count = 100000")
    dossier.save_note(Note("there is room again"))
    assert len(dossier.notes()) == len(saved) + 1
