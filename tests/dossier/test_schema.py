"""An older dossier is brought to this version, a step at a time, after a backup; a step that fails changes nothing."""

import sqlite3
from contextlib import closing

import pytest

from viewer.dossier import schema
from viewer.dossier.errors import DiskFull, MigrationFailed, NewerDossier, ReadOnlyDossier
from viewer.dossier.note import Note
from viewer.dossier.store import Dossier

NOW = len(schema.MIGRATIONS)  # the version that this program writes


def add_color(db):
    db.execute("ALTER TABLE setting ADD COLUMN color TEXT")


def add_shelf(db):
    db.execute("CREATE TABLE shelf (name TEXT)")
    db.execute("INSERT INTO shelf SELECT id FROM revision")


def fail(db):
    db.execute("CREATE TABLE half (name TEXT)")
    db.execute("INSERT INTO nowhere VALUES (1)")


@pytest.fixture
def old(path):
    """A dossier of this version with a note."""
    with Dossier.open(path) as dossier:
        dossier.save_note(Note("old"))
    return path


def later(monkeypatch, *steps):
    """This program as it will be, with these steps more."""
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, *steps))


def ask(path, question):
    with closing(sqlite3.connect(path)) as db:
        return db.execute(question).fetchall()


def test_the_header_says_what_it_is(old):
    assert ask(old, "PRAGMA application_id") == [(schema.APPLICATION_ID,)]
    assert ask(old, "PRAGMA user_version") == [(NOW,)]
    assert ask(old, "PRAGMA journal_mode") == [("wal",)]


def test_how_it_is_opened(dossier):
    expected = {"foreign_keys": 1, "synchronous": 2, "trusted_schema": 0, "busy_timeout": 10_000, "cell_size_check": 1}
    found = {name: dossier._file.read(f"PRAGMA {name}")[0][0] for name in expected}
    assert found == expected


def test_two_steps_after_a_backup(old, monkeypatch):
    later(monkeypatch, add_color, add_shelf)
    backup = old.with_name(f"notes-version-{NOW}.recension")
    with Dossier.open(old) as dossier:
        assert str(backup) in dossier.message
        dossier.save_note(Note("new"))
        assert [note.text for note in dossier.notes()] == ["old", "new"]
    assert ask(old, "PRAGMA user_version") == [(NOW + 2,)]
    assert len(ask(old, "SELECT * FROM shelf")) == 1
    assert ask(backup, "PRAGMA user_version") == [(NOW,)]
    assert ask(backup, "SELECT count(*) FROM revision") == [(1,)]
    with Dossier.open(old) as dossier:
        assert dossier.message is None


def test_an_earlier_backup_stays(old, monkeypatch):
    backup = old.with_name(f"notes-version-{NOW}.recension")
    backup.write_text("an earlier one")
    later(monkeypatch, add_color)
    with Dossier.open(old) as dossier:
        assert f"notes-version-{NOW}-2.recension" in dossier.message
    assert backup.read_text() == "an earlier one"


def test_a_step_that_fails_is_undone(old, monkeypatch):
    with monkeypatch.context() as patch:
        later(patch, add_color, fail)
        with pytest.raises(MigrationFailed, match=rf"notes\.recension.*backup is in .*notes-version-{NOW}") as caught:
            Dossier.open(old)
        assert "nowhere" in str(caught.value)
    assert ask(old, "PRAGMA user_version") == [(NOW + 1,)], "the step before it stands"
    assert ask(old, "SELECT * FROM sqlite_master WHERE name = 'half'") == []
    assert ask(old, "SELECT count(*) FROM revision") == [(1,)]


def test_no_room_for_a_backup_means_no_step(old, disk, monkeypatch):
    path = disk / "notes.recension"
    with Dossier.open(path) as dossier:
        for _ in range(20):
            dossier.save_note(Note("words " * 2000))
    (disk / "ballast").write_bytes(b"x" * 650_000)
    later(monkeypatch, add_color)
    with pytest.raises(DiskFull):
        Dossier.open(path)
    assert ask(path, "PRAGMA user_version") == [(NOW,)]


def test_an_older_program_that_is_still_open_stops_writing(old, monkeypatch):
    with Dossier.open(old) as older:
        with monkeypatch.context() as patch:
            later(patch, add_color)
            Dossier.open(old).close()
        with pytest.raises(NewerDossier):
            older.save_note(Note("late"))
        assert len(older.notes()) == 1


def test_an_older_dossier_that_can_only_be_read(old, monkeypatch):
    monkeypatch.setattr("viewer.dossier.opening._can_write", lambda path: False)
    later(monkeypatch, add_color)
    with pytest.raises(ReadOnlyDossier, match=r"older version.*copy it to another folder"):
        Dossier.open(old)


def test_a_damaged_older_dossier_is_rescued_then_migrated(old, monkeypatch):
    with Dossier.open(old) as dossier:
        for number in range(60):
            dossier.save_note(Note(f"{number} " + "words " * 100))
    old.write_bytes(old.read_bytes()[: old.stat().st_size // 4096 * 4096 - 8192])
    later(monkeypatch, add_color, add_shelf)
    with Dossier.open(old) as dossier:
        assert dossier.path != old and len(dossier.notes()) > 20
    assert ask(old.with_name("notes-rescued.recension"), "PRAGMA user_version") == [(NOW + 2,)]


def test_a_new_dossier_is_made_in_one_step(path, monkeypatch):
    """Killed between two steps, it would be an older dossier at the next start, with a backup and a word about it."""
    later(monkeypatch, add_color, fail)
    with pytest.raises(sqlite3.OperationalError), closing(sqlite3.connect(path, isolation_level=None)) as db:
        schema.migrate(db, path, schema.MIGRATIONS)
    assert ask(path, "PRAGMA user_version") == [(0,)]
    assert ask(path, "SELECT * FROM sqlite_master") == []
