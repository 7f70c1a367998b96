"""A full disk at every step: what is refused changes nothing and is said; nothing half written is left."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.dossier.file import full
from tests.dossier.file.pages import PAGE


@pytest.fixture
def disk() -> Iterator[Path]:
    try:
        with full.small_disk() as found:
            yield found
    except OSError as error:
        pytest.skip(str(error))


@pytest.mark.slow
def test_what_a_full_disk_leaves(disk):
    """``python -m tests.dossier.file.full`` tries every amount of room."""
    found = list(full.outcomes(disk, [room * PAGE for room in (0, 3, 20, 200)]))
    assert {name for name, _ in found} >= {*full.ACTS, "report.html", "report.docx", "report.csv"}
    for name in {name for name, _ in found}:
        assert {how for one, how in found if one == name} == {"done", "refused"}, name


@pytest.mark.slow
@pytest.mark.parametrize("name", ["report.docx", "apparatus.nex"])
def test_what_the_command_leaves_on_a_full_disk(disk, name):
    """``python -m tests.dossier.file.full`` tries every form."""
    full.command(disk, name, full.commands()[name])


def test_a_folder_that_vanishes(tmp_path):
    """The words that could not be saved stay with whoever asked; a copy elsewhere still has all that was saved."""
    from viewer.dossier.errors import DossierGone
    from viewer.dossier.note import Note
    from viewer.dossier.store import Dossier

    folder, away = tmp_path / "stick", tmp_path / "gone"
    folder.mkdir()
    with Dossier.open(folder / "notes.recension") as dossier:
        dossier.save_note(Note("saved"))
        folder.rename(away)
        with pytest.raises(DossierGone):
            dossier.save_note(Note("late"))
        with pytest.raises(DossierGone):
            dossier.import_notes([Note("late")])
        dossier.save_copy(tmp_path / "copy.dossier")
    for path in (away / "notes.recension", tmp_path / "copy.dossier"):
        with Dossier.open(path) as dossier:
            assert [note.text for note in dossier.notes()] == ["saved"]
