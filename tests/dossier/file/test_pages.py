"""Pages of another time or place, and logs that belong elsewhere: never opened as sound with less than was saved."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.dossier.file import pages
from tests.dossier.file.pages import Cut, History, attempt
from viewer.dossier.errors import NotADossier
from viewer.dossier.file import schema
from viewer.dossier.note import Draft, Note
from viewer.dossier.store import Dossier

EACH = 7  # of a kind; ``python -m tests.dossier.file.pages`` tries them all


@pytest.fixture(scope="module")
def past(tmp_path_factory) -> History:
    return pages.history(tmp_path_factory.mktemp("past"))


@pytest.fixture(scope="module")
def open_ones(tmp_path_factory) -> list[Cut]:
    return pages.cuts(tmp_path_factory.mktemp("open"), "mine")


def chosen(images, count: int = EACH) -> list:
    return random.Random(pages.SEED).sample(found := list(images), min(count, len(found)))


@pytest.mark.slow
@pytest.mark.parametrize("kind", pages.KINDS)
def test_nothing_is_opened_as_sound_with_less_than_was_saved(kind, past, tmp_path):
    hows = {attempt(tmp_path, image, past).how for _, image in chosen(pages.KINDS[kind](past))}
    assert "rescued" in hows


@pytest.mark.slow
def test_without_the_check_it_would_be(past, tmp_path, monkeypatch):
    """The images bite: had nobody looked, notes would be missing and no word said."""
    monkeypatch.setattr("viewer.dossier.file.open.sound", lambda db, *beside: True)
    lost = 0
    for number, (_, image) in enumerate(chosen(pages.stale(past), 40)):
        folder = tmp_path / str(number)
        folder.mkdir()
        try:
            attempt(folder, image, past)
        except AssertionError as error:
            lost += "opened as sound" in str(error)
    assert lost >= 5


@pytest.mark.slow
def test_what_stands_in_the_pages_is_read_whatever_leads_there(past, tmp_path):
    """Two pages that changed places hold every row still: only a long row, which goes on in another page, may break."""
    found = [attempt(tmp_path, image, past) for _, image in chosen(pages.exchanged(past), 20)]
    assert sum("all that was noted" in outcome.message for outcome in found) >= 8
    assert sum(outcome.notes for outcome in found) >= 20 * past.total - 20


@pytest.mark.slow
def test_a_file_without_its_log_has_every_note(open_ones, tmp_path):
    for cut in open_ones[::4]:
        assert attempt(tmp_path, cut.file, History([cut.file], cut.held)).how == "sound"


@pytest.mark.slow
def test_a_log_of_another_time(open_ones, tmp_path):
    pairs = [(one, other) for one in range(len(open_ones)) for other in range(len(open_ones))]
    for one, other in [*chosen(pairs), (5, 4), (4, 5)]:
        past = History([open_ones[one].file], open_ones[max(one, other)].held)
        outcome = attempt(tmp_path, past.last, past, open_ones[other].log)
        assert outcome.how == ("sound" if one == other else "rescued")


@pytest.mark.slow
def test_a_log_of_another_dossier(open_ones, tmp_path):
    (tmp_path / "there").mkdir()
    others = pages.cuts(tmp_path / "there", "other", sessions=1)
    (tmp_path / "there").rmdir()
    past = History([open_ones[3].file], open_ones[3].held)
    for other in others:
        outcome = attempt(tmp_path, past.last, past, other.log)
        assert outcome.how == "rescued"
        assert outcome.notes == past.total


@pytest.mark.slow
def test_a_damaged_log(open_ones, tmp_path):
    for name, log in pages.damaged_log(open_ones[2]):
        past = History([open_ones[2].file], open_ones[2].held)
        assert attempt(tmp_path, past.last, past, log).how == "sound", name


@pytest.mark.parametrize("index", [b"", b"\0" * 32768, b"\xaa" * 32768], ids=["empty", "zeros", "noise"])
def test_the_index_of_a_log_is_made_anew(open_ones, tmp_path, index):
    cut = open_ones[2]
    (tmp_path / "notes.recension-shm").write_bytes(index)
    assert attempt(tmp_path, cut.file, History([cut.file], cut.held), cut.log).how == "sound"


def test_a_log_whose_file_is_gone_is_not_thrown_away(open_ones, path):
    log = path.with_name(path.name + "-wal")
    log.write_bytes(open_ones[0].log)
    with Dossier.open(path) as dossier:
        assert dossier.path != path
        assert dossier.notes()
    assert log.read_bytes() == open_ones[0].log


def test_a_first_page_from_before_the_tables_is_no_new_dossier(path):
    """The whole file would be taken for free, and written over."""
    path.write_bytes(b"")
    with Dossier.open(path) as dossier:
        dossier.save_note(Note("kept"))
        empty = _empty(path.with_name("empty"))
    image = empty + path.read_bytes()[pages.PAGE :]
    path.write_bytes(image)
    with Dossier.open(path) as dossier:
        assert dossier.path != path
        assert [note.text for note in dossier.notes()] == ["kept"]
    assert path.read_bytes() == image


def _empty(path: Path) -> bytes:
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
    return path.read_bytes()


def test_another_program_s_file_with_a_lost_head_stays_a_foreign_file(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE place (name TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL)")
        db.execute("INSERT INTO place VALUES ('a', 'b', '\"c\"')")
        db.commit()
    image = bytes(pages.PAGE) + path.read_bytes()[pages.PAGE :]
    path.write_bytes(image)
    with pytest.raises(NotADossier):
        Dossier.open(path)
    assert path.read_bytes() == image


def test_a_dossier_of_the_first_version_gets_its_seal(tmp_path):
    """Its notes are there, as before; from then on a change that Recension did not make is seen."""
    path = tmp_path / "old.recension"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        schema.migrate(db, path, schema.MIGRATIONS[:1])
    with Dossier.open(path) as dossier:
        dossier.save_note(Note("as it was written"))
        assert "brought to this version" in dossier.message
    with Dossier.open(path) as dossier:
        assert dossier.message is None
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("DROP TRIGGER revision_as_written")
        db.execute("UPDATE revision SET body = replace(body, 'as it was', 'as it never was')")
    with Dossier.open(path) as dossier:
        assert "is damaged" in dossier.message


def test_a_copy_is_sealed_as_well(open_ones, tmp_path):
    """Writing it numbers rows anew, of drafts that were replaced for one."""
    path, copy = tmp_path / "notes.recension", tmp_path / "copy.recension"
    path.write_bytes(open_ones[-1].file)
    with Dossier.open(path) as dossier:
        dossier.save_copy(copy)
    with Dossier.open(copy) as dossier:
        assert dossier.message is None
        assert pages.held_by(dossier) == open_ones[-1].held
        dossier.save_draft(Draft("goes on", id="key 1"))
    with Dossier.open(copy) as dossier:
        assert dossier.message is None
        assert Draft("goes on", id="key 1") in dossier.drafts()


def test_saving_what_is_saved_writes_nothing(path):
    note = Note("once")
    with Dossier.open(path) as dossier:
        dossier.save_note(note)
        before = dossier._file.read("SELECT turn FROM seal")
        dossier.save_note(note)
        assert dossier._file.read("SELECT turn FROM seal") == before
        dossier.save_note(note.revised("twice"))
        assert dossier._file.read("SELECT turn FROM seal") != before
