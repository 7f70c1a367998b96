"""An older dossier is brought to this version, a step at a time, after a backup; a step that fails changes nothing."""

import sqlite3
from contextlib import closing

import pytest

from viewer.dossier.errors import DiskFull, MigrationFailed, NewerDossier, ReadOnlyDossier
from viewer.dossier.file import schema
from viewer.dossier.note import Note
from viewer.dossier.step import Step
from viewer.dossier.store import Dossier
from viewer.text.reading.read import made_text
from viewer.text.tokenize import tokenize
from viewer.text.witness import Span, Witness

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
    monkeypatch.setattr("viewer.dossier.file.open._can_write", lambda path: False)
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
        assert dossier.path != old
        assert len(dossier.notes()) > 20
    assert ask(old.with_name("notes-rescued.recension"), "PRAGMA user_version") == [(NOW + 2,)]


def test_a_new_dossier_is_made_in_one_step(path, monkeypatch):
    """Killed between two steps, it would be an older dossier at the next start, with a backup and a word about it."""
    later(monkeypatch, add_color, fail)
    with pytest.raises(sqlite3.OperationalError), closing(sqlite3.connect(path, isolation_level=None)) as db:
        schema.migrate(db, path, schema.MIGRATIONS)
    assert ask(path, "PRAGMA user_version") == [(0,)]
    assert ask(path, "SELECT * FROM sqlite_master") == []


A_TEXT, B_TEXT = "The council met in March.", "The council met in April, at last."
SHA_A, SHA_B = "a" * 64, "b" * 64


@pytest.fixture
def first_version(path, monkeypatch):
    """A dossier as version 1 wrote it, with a note and drafts: on a variant, in a note, on a text that it lost."""
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        patch.setattr("viewer.dossier.file.seal.renew", lambda _db, **_: None)  # there was no seal
        with Dossier.open(path) as dossier:
            dossier.save_note(Note("old", id="0123"))
            texts = ((A_TEXT, SHA_A), (B_TEXT, SHA_B))
            dossier.save_witnesses([Witness(text, tokenize(""), "A title", sha256=sha256) for text, sha256 in texts])
    keys = {
        f"{'a' * 16}:19-24|{'b' * 16}:19-24": '"on a variant"',
        "note:0123": '"in a note"',
        f"{'c' * 16}:3-4": '"on a text that is not kept"',
        "damaged": "no JSON at all",
    }
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for number, (key, body) in enumerate(keys.items()):
            db.execute("INSERT INTO draft VALUES (?, ?, ?)", (key, f"2024-0{number + 1}", body))
    return path


def test_drafts_of_the_first_version_are_kept(first_version):
    with Dossier.open(first_version) as dossier:
        assert "notes-version-1.recension" in dossier.message
        variant, note, lost, damaged = dossier.drafts()
        assert [one.text for one in dossier.notes()] == ["old"]
    assert variant.text == "on a variant"
    assert not variant.note
    assert variant.on is None
    assert not variant.window
    told = [(one.sigil, one.sha256, one.span, one.quotation, one.prefix) for one in variant.anchors]
    assert told == [
        ("A", SHA_A, Span(19, 24), "March", "The council met in "),
        ("B", SHA_B, Span(19, 24), "April", "The council met in "),
    ]
    assert (note.text, note.note) == ("in a note", "0123")
    assert (lost.text, lost.anchors) == ("on a text that is not kept", ())
    assert damaged.text == "no JSON at all", "words are never thrown away"
    backup = first_version.with_name("notes-version-1.recension")
    assert ask(backup, "SELECT count(*) FROM draft WHERE key = 'note:0123'") == [(1,)]
    with Dossier.open(first_version) as dossier:
        assert dossier.message is None
        assert dossier.drafts() == [variant, note, lost, damaged]


def test_notes_of_the_version_before_tags_had_colors_and_notes_a_status(path, monkeypatch):
    """They open as they were, all of them open; the file as it was stands beside it."""
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:4])
        with Dossier.open(path) as older:
            older.do(Step("note", None, Note("old", tags=("source",), id="1" * 32)))
            before = older.notes(), older.steps()
    with Dossier.open(path) as dossier:
        assert "brought to this version" in dossier.message
        assert (dossier.notes(), dossier.steps()) == before
        (note,) = dossier.notes()
        assert not note.settled
        dossier.do(Step("note", note, note.marked(("source",), settled=True)))
    with monkeypatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:4])
        with Dossier.open(path) as older:
            assert older.read_only, "an older program would drop the status"
            assert [note.text for note in older.notes()] == ["old"]
        with Dossier.open(path.with_name("notes-version-4.recension")) as backup:
            assert (backup.notes(), backup.steps()) == before


def test_an_older_program_does_not_save_two_of_several_witnesses(path, monkeypatch):
    """It reads a dossier of several, and leaves it as it is."""
    texts = [made_text(word, title=word) for word in ("one", "two", "three")]
    with Dossier.open(path) as dossier:
        dossier.save_witnesses(texts)
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:5])
    with Dossier.open(path) as older:
        assert older.read_only
        assert [one.title for one in older.witnesses()] == ["one", "two", "three"]
