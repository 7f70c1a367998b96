"""The digest of the revisions that many notes are checked by: damage is found as by the chain of hashes alone."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from viewer.dossier.file import checkpoint, seal
from viewer.dossier.note import Note
from viewer.dossier.store import Dossier

COUNT, STEP = 23, 10
# What is changed behind the program's back, with the triggers out of the way.
DAMAGE = {
    "a letter": "UPDATE revision SET body = replace(body, 'note 4', 'note 5') WHERE seq = 5",
    "an id": "UPDATE revision SET id = '0' || id WHERE seq = 5",
    "a time": "UPDATE revision SET written = '2020' || substr(written, 5) WHERE seq = 5",
    "a mark": "UPDATE revision SET deleted = 1 WHERE seq = 5",
    "a number": "UPDATE revision SET seq = 99 WHERE seq = 5",
    "a row": "DELETE FROM revision WHERE seq = 5",
    "a row after it": "DELETE FROM revision WHERE seq = 22",
    "what the chain was": 'UPDATE setting SET body = replace(body, \'"chain": "\', \'"chain": "0\')',
}


@pytest.fixture
def db(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    monkeypatch.setattr(checkpoint, "STEP", STEP)
    monkeypatch.setattr(checkpoint, "_ROWS", 4)
    path = tmp_path / "notes.recension"
    with Dossier.open(path) as dossier:
        for number in range(COUNT):
            dossier.save_note(Note(f"note {number}"))
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        for name in ("revision_stays", "revision_as_written"):
            opened.execute(f"DROP TRIGGER {name}")
        yield opened


def test_it_follows_the_revisions(db: sqlite3.Connection) -> None:
    (last, chain) = checkpoint.checked(db) or (0, "")
    assert last == COUNT // STEP * STEP
    assert seal.is_intact(db)
    db.execute("DELETE FROM revision WHERE seq > ?", (last,))
    assert seal.table_hash(db, "revision") == chain


@pytest.mark.parametrize("change", DAMAGE.values(), ids=DAMAGE)
def test_no_change_passes(db: sqlite3.Connection, change: str) -> None:
    assert seal.is_intact(db)
    assert db.execute(change).rowcount
    assert not seal.is_intact(db)


@pytest.mark.parametrize("body", ["{}", "[", "7", '{"last": 20, "chain": "", "columns": ""}', '{"last": 9e99}', None])
def test_where_it_does_not_hold_the_chain_decides(db: sqlite3.Connection, body: str | None) -> None:
    """An older program may have written after a rescue, or somebody else in the settings."""
    if body is None:
        db.execute("DELETE FROM setting WHERE name = ?", (checkpoint.SETTING,))
    else:
        db.execute("UPDATE setting SET body = ? WHERE name = ?", (body, checkpoint.SETTING))
    known = seal.seal_of(db)
    assert known
    marks = known.marks | {"setting": (0, seal.table_hash(db, "setting"))}
    db.execute("UPDATE seal SET marks = ?", (seal.json.dumps(marks),))
    assert checkpoint.checked(db) is None
    assert seal.is_intact(db)
    db.execute(DAMAGE["a letter"])
    assert not seal.is_intact(db)


def test_it_does_not_read_beyond_the_last_revision(db: sqlite3.Connection) -> None:
    """A file from a stranger may name any number."""
    db.execute("UPDATE setting SET body = ?", ('{"last": 9000000000000000000, "chain": "", "columns": ""}',))
    assert checkpoint.checked(db) is None
