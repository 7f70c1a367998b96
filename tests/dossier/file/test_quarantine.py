"""The program's own dossier that nothing can be read of is set aside, and never stands in the way of new notes."""

from pathlib import Path

import pytest

from tests.dossier.file.test_rescue import damage, filled
from viewer.dossier.errors import DossierError, NewerDossier
from viewer.dossier.file.schema import MIGRATIONS
from viewer.dossier.note import Note
from viewer.dossier.store import Dossier

NOISE = b"no dossier at all\n" * 100


def test_a_damaged_one_is_set_aside_and_a_new_one_begun(path):
    path.write_bytes(NOISE)
    aside = path.with_name("notes-damaged.recension")
    with Dossier.open_own(path) as dossier:
        assert dossier.path == path
        assert not dossier.read_only
        assert dossier.message.endswith(".")
        assert f"“{aside}”" in dossier.message
        dossier.save_note(Note("begun anew"))
    assert aside.read_bytes() == NOISE
    with Dossier.open_own(path) as again:
        assert again.message is None, "it is told once"
        assert [note.text for note in again.notes()] == ["begun anew"]


def test_its_log_goes_with_it(path):
    log = path.with_name(path.name + "-wal")
    path.write_bytes(b"")
    log.write_bytes(NOISE)
    with Dossier.open_own(path) as dossier:
        dossier.save_note(Note("begun anew"))
    assert path.with_name("notes-damaged.recension").read_bytes() == b""
    assert path.with_name("notes-damaged.recension-wal").read_bytes() == NOISE


@pytest.mark.parametrize("taken", ["notes-damaged.recension", "notes-damaged.recension-wal"])
def test_what_was_set_aside_before_stays(path, taken):
    earlier = path.with_name(taken)
    earlier.write_bytes(b"earlier")
    path.write_bytes(NOISE)
    with Dossier.open_own(path) as dossier:
        assert "notes-damaged-2.recension" in dossier.message
    assert earlier.read_bytes() == b"earlier"
    assert path.with_name("notes-damaged-2.recension").read_bytes() == NOISE


def test_what_can_be_rescued_is_not_begun_anew(path):
    filled(path)
    damaged = damage(path, 3)
    with Dossier.open_own(path) as dossier:
        assert dossier.notes()
        assert dossier.path == path.with_name("notes-rescued.recension")
    assert path.read_bytes() == damaged


def test_one_of_a_newer_version_stays_in_its_place(path, monkeypatch):
    Dossier.open(path).close()
    monkeypatch.setattr("viewer.dossier.file.schema.MIGRATIONS", MIGRATIONS[:-1])
    monkeypatch.setattr("viewer.dossier.file.open.readable", lambda db: False)
    with pytest.raises(NewerDossier):
        Dossier.open_own(path)
    assert list(path.parent.iterdir()) == [path]


def test_where_it_cannot_be_set_aside_that_is_said(path, monkeypatch):
    path.write_bytes(NOISE)

    def refuse(*names):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(DossierError, match="could not be set aside"):
        Dossier.open_own(path)
    assert path.read_bytes() == NOISE
