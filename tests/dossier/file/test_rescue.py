"""A damaged dossier is kept, and what can be read of it is in a new file beside it."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.dossier.errors import DamagedDossier, DossierError, named_errors
from viewer.dossier.note import Draft, Note
from viewer.dossier.store import Dossier

PAGE = 4096


def filled(path: Path, notes: int = 60) -> list[Note]:
    """A dossier of several pages, closed, with its log gone into the file."""
    saved = [Note(f"note {number} " + "words " * 100) for number in range(notes)]
    with Dossier.open(path) as dossier:
        for note in saved:
            dossier.save_note(note)
        dossier.save_draft(Draft("half a thought", id="key"))
        dossier.save_setting("levels", ["wording"])
    return saved


def damage(path: Path, page: int) -> bytes:
    """Overwrite a page (from 0) with noise; returns the damaged bytes."""
    data = bytearray(path.read_bytes())
    data[page * PAGE : (page + 1) * PAGE] = b"\xaa" * PAGE
    path.write_bytes(data)
    return bytes(data)


def test_a_file_that_was_cut_short(path):
    saved = filled(path)
    cut = path.read_bytes()[: path.stat().st_size * 2 // 3]
    path.write_bytes(cut)
    with Dossier.open(path) as dossier:
        assert dossier.path == path.with_name("notes-rescued.recension")
        assert str(path) in dossier.message
        assert str(dossier.path) in dossier.message
        found = dossier.notes()
        assert found
        assert all(note in saved for note in found)
        assert f"{len(found)} notes" in dossier.message
        assert not dossier.read_only
    assert path.read_bytes() == cut


def test_a_page_in_the_middle(path):
    saved = filled(path)
    damaged = damage(path, path.read_bytes().index(b"note 30 ") // PAGE)
    with Dossier.open(path) as dossier:
        found = dossier.notes()
        assert len(saved) - 8 <= len(found) < len(saved), "what stood in the other pages is read"
        assert all(note in saved for note in found)
        assert dossier.setting("levels") == ["wording"]
    assert path.read_bytes() == damaged


def test_it_is_rescued_once_and_what_is_written_then_is_found_again(path):
    filled(path)
    damage(path, path.stat().st_size // PAGE - 2)
    with Dossier.open(path) as dossier:
        rescued, new = dossier.path, Note("after the rescue")
        dossier.save_note(new)
    with Dossier.open(path) as again:
        assert again.path == rescued
        assert new in again.notes()
        assert again.message
    path.unlink()
    filled(path, notes=61)
    damage(path, path.stat().st_size // PAGE - 2)
    with Dossier.open(path) as other:
        assert other.path == path.with_name("notes-rescued-2.recension"), "another damage is another rescue"
        assert new not in other.notes()


def test_a_revision_that_says_nothing_is_left_out(path):
    saved = filled(path, notes=3)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        add = "INSERT INTO revision (form, id, written, deleted, body) VALUES ('note', ?, '', 0, ?)"
        no_anchor = '{"text":"","created":"","changed":"","tags":[],"anchors":[3]}'
        bodies = ("{", "[]", "{}", '{"text":1}', "[" * 100_000, no_anchor)
        for number, body in enumerate(bodies):
            db.execute(add, (str(number), body))
        db.execute(add.replace("0, ?", "0, CAST(? AS TEXT)"), ("bytes", b"\xff"))
    with Dossier.open(path) as dossier:
        assert dossier.notes() == saved
        assert dossier.path != path
        assert dossier.drafts() == [Draft("half a thought", id="key")]


def test_a_damaged_copy_keeps_every_bit(path, tmp_path):
    """A copy has no log; switching one on would write in the header of a file that is said to be left as it is."""
    saved = filled(path)
    copy = tmp_path / "copies" / "notes.recension"
    copy.parent.mkdir()
    with Dossier.open(path) as dossier:
        dossier.save_copy(copy)
    data = bytearray(copy.read_bytes())
    data[5_000:30_000] = b"\xaa" * 25_000
    copy.write_bytes(data)
    with Dossier.open(copy) as dossier:
        assert "left as it is" in dossier.message
        assert all(note in saved for note in dossier.notes())
    assert copy.read_bytes() == bytes(data)


def test_a_damaged_file_keeps_its_log(path, tmp_path):
    """Closing would otherwise write the log into a file that is said to be left as it is."""
    filled(path)
    folder = tmp_path / "killed"
    folder.mkdir()
    with Dossier.open(path) as dossier:
        dossier.save_note(Note("only in the log"))
        for file in tmp_path.glob("notes.recension*"):
            if not file.name.endswith("-shm"):
                (folder / file.name).write_bytes(file.read_bytes())
    found = folder / "notes.recension"
    damaged, log = damage(found, found.stat().st_size // PAGE // 2), (folder / "notes.recension-wal").read_bytes()
    with Dossier.open(found) as dossier:
        assert "left as it is" in dossier.message
        assert "only in the log" in [note.text for note in dossier.notes()]
    assert found.read_bytes() == damaged
    assert (folder / "notes.recension-wal").read_bytes() == log


@pytest.mark.parametrize("page", [0, 1])
def test_nothing_can_be_read(path, page):
    Dossier.open(path).close()
    data = bytearray(path.read_bytes())
    data[100:] = b"\xaa" * (len(data) - 100)
    path.write_bytes(data)
    with pytest.raises(DossierError, match="damaged") as caught:
        Dossier.open(path)
    assert isinstance(caught.value, DamagedDossier)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == bytes(data)
    assert list(path.parent.iterdir()) == [path]


def test_a_damaged_file_in_a_folder_that_can_only_be_read(tmp_path, lock_folder):
    folder = tmp_path / "medium"
    folder.mkdir()
    filled(folder / "notes.recension")
    damage(folder / "notes.recension", 3)
    view = lock_folder(folder)
    with pytest.raises(DamagedDossier, match="copy it to another folder"):
        Dossier.open(view / "notes.recension")


def test_a_text_that_is_no_text_is_damage_by_name(tmp_path):
    """Python says so by itself, without one of SQLite's codes: an index may be damaged where its table is whole."""
    with closing(sqlite3.connect(":memory:")) as db, pytest.raises(DamagedDossier), named_errors(tmp_path):
        db.execute("SELECT CAST(x'33ff80' AS TEXT)").fetchall()


@pytest.mark.slow
@pytest.mark.slow
@given(st.data())
def test_no_noise_crashes_it(data):
    """Whatever bytes are overwritten or cut: it opens, or one named error says so; the file is left as it is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "notes.recension")
        filled(path, notes=10)
        content = bytearray(path.read_bytes())
        for _ in range(data.draw(st.integers(1, 4))):
            place = data.draw(st.integers(0, len(content) - 1))
            noise = data.draw(st.binary(min_size=1, max_size=64))
            content[place : place + len(noise)] = noise
        content = content[: data.draw(st.sampled_from([len(content), len(content) * 3 // 4, 100]))]
        path.write_bytes(content)
        try:
            with Dossier.open(path) as dossier:
                for read in (dossier.notes, dossier.drafts, dossier.witnesses, dossier.decisions):
                    read()
                if dossier.path != path:
                    assert path.read_bytes() == bytes(content)
        except DossierError as error:
            assert str(path) in str(error)
