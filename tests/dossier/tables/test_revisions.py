"""The latest states of notes, which are read many at once: the same ones as when each is read by itself."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from viewer.dossier.errors import DamagedDossier
from viewer.dossier.note import Note
from viewer.dossier.rows import note_body
from viewer.dossier.store import Dossier
from viewer.dossier.tables import revisions

BLOCK = 4


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(revisions, "_BLOCK", BLOCK)
    return tmp_path / "notes.recension"


def add(dossier: Dossier, *bodies: str) -> list[str]:
    """Add a revision with each of these bodies; their ids."""
    ids = [f"{number:032x}" for number in range(len(bodies))]
    with dossier._file.writing() as db:
        for id, body in zip(ids, bodies, strict=True):
            revisions.append(db, "note", id, body)
    return ids


def test_of_several_states_the_last_one_stands(path: Path) -> None:
    notes = [Note(f"note {number}") for number in range(3 * BLOCK + 1)]
    with Dossier.open(path) as dossier:
        for note in notes:
            dossier.save_note(note)
            dossier.save_note(later := note.revised("later"))
            notes[notes.index(note)] = later
        dossier.delete_note(notes[0].id)
        dossier.delete_note(notes[1].id)
        dossier.restore_note(notes[1].id)
        assert dossier.notes() == notes[1:]
        dossier.save_note(new := Note("one more"))
        assert dossier.notes() == [*notes[1:], new]
    with Dossier.open(path) as dossier:
        assert dossier.notes() == [*notes[1:], new]


@pytest.mark.parametrize(
    "body",
    [
        json.dumps(json.loads(note_body(Note("indented"))), indent=1),
        note_body(Note("half a character: \ud800")),
        json.dumps(json.loads(note_body(Note("of a later version"))) | {"mood": "glad"}),
    ],
    ids=["lines", "surrogate", "unknown field"],
)
def test_a_body_that_is_written_in_another_way_is_read_among_others(path: Path, body: str) -> None:
    plain = note_body(Note("plain"))
    with Dossier.open(path) as dossier:
        ids = add(dossier, plain, body, plain, plain, plain)
        notes = dossier.notes()
    assert [note.id for note in notes] == ids
    assert [note.text for note in notes] == ["plain", json.loads(body)["text"], "plain", "plain", "plain"]


def test_two_rows_that_are_one_body_only_together_are_damage(path: Path) -> None:
    body = note_body(Note("a note"))
    head, tail = body[:-1] + ',"settled":', "true}"
    with Dossier.open(path) as dossier:
        add(dossier, body, body + head, tail, body)
        with pytest.raises(DamagedDossier):
            dossier.notes()


def test_damage_to_one_row_of_many_is_said(path: Path) -> None:
    with Dossier.open(path) as dossier:
        for number in range(3 * BLOCK):
            dossier.save_note(Note(f"note {number}"))
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("DROP TRIGGER revision_as_written")
            db.execute("UPDATE revision SET body = substr(body, 2) WHERE seq = ?", (2 * BLOCK,))
        with pytest.raises(DamagedDossier):
            dossier.notes()
