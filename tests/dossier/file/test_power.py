"""A power cut leaves what was told as saved; and without any one of the syncs it would not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.dossier.file.disk import Act, Sync
from tests.dossier.file.power import STORIES, Record, losses, record, without
from viewer import files
from viewer.dossier.file import open

pytestmark = pytest.mark.slow

EACH = {"notes": 5, "migration": 4, "rescue": 4, "copy": 4, "report": 1}  # ``python -m tests.dossier.file.power``: all


def acted(story: str, folder: Path) -> Record:
    place = folder / "acted"
    place.mkdir()
    return record(STORIES[story], place)


def finds_a_loss(taken: Record, folder: Path) -> bool:
    """Whether a cut could lose something; the search ends at the first."""
    place = folder / "tried"
    place.mkdir()
    return any(losses(taken, place))


@pytest.fixture(scope="module")
def notes(tmp_path_factory) -> Record:
    return acted("notes", tmp_path_factory.mktemp("power"))


@pytest.mark.parametrize("story", STORIES)
def test_what_was_told_as_saved_is_there(story, tmp_path):
    taken = acted(story, tmp_path)
    place = tmp_path / "tried"
    place.mkdir()
    outcomes = list(losses(taken, place, torn=1, each=EACH[story]))
    assert len(outcomes) > 30
    assert [loss for loss in outcomes if loss] == []


@pytest.mark.parametrize("story", ["notes", "copy", "report"])
def test_no_folder_is_synced_in_vain(story, tmp_path, monkeypatch):
    monkeypatch.setattr(files, "sync_folder", lambda folder: None)
    assert finds_a_loss(acted(story, tmp_path), tmp_path)


def test_no_file_is_synced_in_vain(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "sync_file", lambda path: None)
    assert finds_a_loss(acted("report", tmp_path), tmp_path)


def test_sqlite_is_told_to_sync(tmp_path, monkeypatch):
    real = open._connect

    def careless(*words):
        db = real(*words)
        db.execute("PRAGMA synchronous = OFF")
        return db

    monkeypatch.setattr(open, "_connect", careless)
    assert finds_a_loss(acted("notes", tmp_path), tmp_path)


def is_sync(name: str) -> Callable[[Act], bool]:
    return lambda act: isinstance(act, Sync) and act.path.name == name


@pytest.mark.parametrize("name", ["notes.recension", "notes.recension-wal", "kept", "share"])
def test_sqlite_syncs_nothing_in_vain(notes, name, tmp_path):
    """The same of what SQLite does by itself: without any one kind of its syncs the search finds a loss."""
    assert any(map(is_sync(name), notes.acts))
    assert finds_a_loss(without(notes, is_sync(name)), tmp_path)
