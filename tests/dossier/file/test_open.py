"""Every file that is no dossier, or one that can't be written, gets one clear sentence, and is left as it is."""

import os
import sqlite3
import sys
from contextlib import closing

import pytest

from viewer.dossier.errors import (
    DossierError,
    NewerDossier,
    NoSuchFolder,
    NotADossier,
    ReadOnlyDossier,
    Unreadable,
)
from viewer.dossier.file import open
from viewer.dossier.file.schema import MIGRATIONS
from viewer.dossier.note import Note
from viewer.dossier.store import Dossier


def refused(path, kind: type[DossierError], *words: str) -> None:
    """Opening raises exactly ``kind``, whose sentence names the file and says these words."""
    with pytest.raises(DossierError) as caught:
        Dossier.open(path)
    said = str(caught.value)
    assert type(caught.value) is kind, said
    assert "\n" not in said, said
    assert str(path) in said, said
    assert said.endswith("."), said
    assert all(word in said for word in words), said


@pytest.mark.parametrize("content", [b"x", b"just some text\n" * 1000, b"\0" * 5000, b"SQLite format 2\0"])
def test_a_file_that_is_no_database(path, content):
    path.write_bytes(content)
    refused(path, NotADossier, "choose another file")
    assert path.read_bytes() == content


def test_a_database_of_another_program(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE bookmark (url TEXT)")
    before = path.read_bytes()
    refused(path, NotADossier)
    assert path.read_bytes() == before


def test_a_folder_and_a_missing_folder(tmp_path):
    refused(tmp_path, NotADossier)
    refused(tmp_path / "none" / "notes.recension", NoSuchFolder, "does not exist")
    (tmp_path / "file").write_text("")
    refused(tmp_path / "file" / "notes.recension", NoSuchFolder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes of a name here")
def test_a_pipe_does_not_hold_the_window_up(path):
    os.mkfifo(path)
    refused(path, NotADossier)


def test_an_empty_file_is_a_new_dossier(path):
    path.write_bytes(b"")
    with Dossier.open(path) as dossier:
        dossier.save_note(Note("first"))
        assert dossier.message is None


def test_an_empty_file_with_a_log_is_not_taken_for_new(path, tmp_path):
    log = tmp_path / "notes.recension-wal"
    path.write_bytes(b"")
    log.write_bytes(b"x" * 100)
    with pytest.raises(DossierError, match="damaged"):
        Dossier.open(path)
    assert log.read_bytes() == b"x" * 100


def test_a_file_whose_making_was_cut_off_is_a_new_dossier(path, tmp_path):
    """A power cut may leave half its first page: the journal beside it says that there was nothing before."""
    numbers = (0, 7, 0, 512, 4096)  # records, a nonce, pages before, sector size, page size
    head = bytes.fromhex("d9d505f920a163d7") + b"".join(number.to_bytes(4, "big") for number in numbers)
    path.write_bytes(bytes(512) + b"\r" * (4096 - 512))
    (tmp_path / "notes.recension-journal").write_bytes(head.ljust(512, b"\0"))
    with Dossier.open(path) as dossier:
        assert dossier.message is None
        assert dossier.path == path
        dossier.save_note(Note("first"))


def test_a_newer_version_opens_to_be_read(path):
    note = Note("from the future")
    with Dossier.open(path) as dossier:
        dossier.save_note(note)
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    with Dossier.open(path) as newer:
        assert newer.read_only
        assert "newer version" in newer.message
        assert str(path) in newer.message
        assert newer.notes() == [note]
        with pytest.raises(ReadOnlyDossier):
            newer.save_note(Note("not here"))


def test_a_newer_version_that_cannot_be_read(path):
    Dossier.open(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE revision")
        db.execute("PRAGMA user_version = 1000")
    refused(path, NewerDossier, "install the newer version")


def test_a_newer_program_takes_over_while_it_is_open(dossier, path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 1000")
    with pytest.raises(NewerDossier):
        dossier.save_note(Note("late"))
    assert dossier.notes() == []


def test_a_folder_that_can_only_be_read(path, tmp_path, lock_folder):
    folder = tmp_path / "medium"
    folder.mkdir()
    note = Note("on a CD")
    with Dossier.open(folder / "notes.recension") as dossier:
        dossier.save_note(note)
    view = lock_folder(folder)
    with Dossier.open(view / "notes.recension") as dossier:
        assert dossier.read_only
        assert "can only be read" in dossier.message
        assert dossier.notes() == [note]
        with pytest.raises(ReadOnlyDossier, match="save a copy"):
            dossier.save_note(Note("no"))
        dossier.save_copy(path)
    with Dossier.open(path) as copy:
        assert copy.notes() == [note]
        assert not copy.read_only
        copy.save_note(Note("yes"))
    refused(view / "new.recension", ReadOnlyDossier, "choose another folder")


def test_the_log_of_a_file_that_can_only_be_read_is_read_too(tmp_path, lock_folder):
    folder = tmp_path / "medium"
    folder.mkdir()
    note = Note("only in the log")
    with Dossier.open(tmp_path / "notes.recension") as dossier:
        dossier.save_note(note)
        for file in tmp_path.glob("notes.recension*"):
            if not file.name.endswith("-shm"):
                (folder / file.name).write_bytes(file.read_bytes())
    assert (folder / "notes.recension-wal").stat().st_size
    with Dossier.open(lock_folder(folder) / "notes.recension") as dossier:
        assert dossier.read_only
        assert dossier.notes() == [note]


def test_a_file_that_can_only_be_read(path, monkeypatch):
    with Dossier.open(path) as dossier:
        dossier.save_note(Note("old"))
    real = os.access
    monkeypatch.setattr(open.os, "access", lambda p, mode: p != path.absolute() and real(p, mode))
    with Dossier.open(path) as dossier:
        assert dossier.read_only
        assert [note.text for note in dossier.notes()] == ["old"]


def test_a_disk_that_turns_out_to_be_read_only(path, monkeypatch):
    with Dossier.open(path) as dossier:
        dossier.save_note(Note("old"))
    monkeypatch.setattr(open, "_try_writing", lambda db: False)
    with Dossier.open(path) as dossier:
        assert dossier.read_only
        assert [note.text for note in dossier.notes()] == ["old"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(path):
    path.write_bytes(b"secret")
    path.chmod(0)
    refused(path, Unreadable)


def test_a_name_that_is_hard_to_say(tmp_path):
    path = tmp_path / "two\nlines \udcff.recension"
    path.write_bytes(b"x")
    with pytest.raises(NotADossier) as caught:
        Dossier.open(path)
    assert "\n" not in str(caught.value)
    assert str(caught.value).encode()
