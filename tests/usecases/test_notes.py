"""Notes taken over from a file, and sought in many dossiers."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from viewer.collation.collate import collate
from viewer.dossier.anchor import anchor_to
from viewer.dossier.errors import NotADossier
from viewer.dossier.note import Note
from viewer.dossier.store import Dossier
from viewer.dossier.tags import NoteFilter
from viewer.text.reading.read import from_text
from viewer.text.witness import Span
from viewer.usecases.bundle import read_sources
from viewer.usecases.note_search import find_notes
from viewer.usecases.notes import NOTE_FORMATS, NoSuchWords, anchors_on, import_file, write_notes
from viewer.usecases.reopen import reopen

A = from_text("The pact was signed in the town by both ministers and by their men.", title="A")
B = from_text("At last the pact was signed in the town by both ministers.", title="B")
TEXTS = A, B


def note_on(words: str, text: str, **more: object) -> Note:
    start = A.text.index(words)
    return Note(text, (anchor_to(A, "A", Span(start, start + len(words))),), **more)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "one.dossier"
    with Dossier.open(path) as dossier:
        dossier.save_witnesses(TEXTS)
        dossier.save_note(note_on("the town", "Where does Vinográdov say so?", tags=("source",)))
        dossier.save_note(note_on("both ministers", "Settled long ago", settled=True))
    return path


def test_there_and_back_between_two_dossiers(path: Path, tmp_path: Path) -> None:
    other, file = tmp_path / "other.dossier", tmp_path / "notes.jsonld"
    with Dossier.open(path) as dossier:
        notes = dossier.notes()
    write_notes(collate(TEXTS), notes, file)
    with Dossier.open(other) as dossier:
        found = import_file(dossier, str(file), TEXTS)
        assert dossier.notes() == list(found.new) == notes
        again = import_file(dossier, str(file), TEXTS)
        assert (again.new, again.revised, again.same) == ((), (), 2)
        (kept,) = dossier.steps()
        assert dossier.move([kept], forward=False) == []
        assert dossier.notes() == []
        assert dossier.move(dossier.steps(), forward=True) == []
        assert dossier.notes() == notes


def test_a_later_state_of_a_note_replaces_it_as_a_step(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "notes.jsonld"
    with Dossier.open(path) as dossier:
        first, second = dossier.notes()
        later = structs.replace(first, text="Answered", settled=True, changed="2999-01-01T00:00:00.000Z")
        write_notes(collate(TEXTS), [later, second], file)
        found = import_file(dossier, str(file), TEXTS)
        assert (found.new, found.revised, found.same) == ((), ((first, later),), 1)
        assert dossier.notes() == [later, second]
        dossier.move(dossier.steps(), forward=False)
        assert dossier.notes() == [first, second]


def test_what_has_no_place_is_an_orphan(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    target = {"source": "https://b", "selector": {"exact": "words that neither text has, long or short"}}
    file.write_text(json.dumps([{"text": "Lost", "target": target}]))
    with Dossier.open(path) as dossier:
        found = import_file(dossier, str(file), TEXTS)
        assert [one.lost for one in found.lost] == [("words that neither text has, long or short",)]
        assert any("it is kept, and listed first" in sentence for sentence in found.said)
        assert dossier.notes()[-1].text == "Lost"


@pytest.mark.parametrize("suffix", NOTE_FORMATS)
def test_every_form_of_notes_has_their_words(suffix: str, path: Path, tmp_path: Path) -> None:
    with Dossier.open(path) as dossier:
        notes = dossier.notes()
    file = tmp_path / f"notes{suffix}"
    write_notes(collate(TEXTS), notes, file)
    found = file.read_text("utf-8-sig")
    assert all(words in found for words in ("Where does Vinográdov say so?", "both ministers", "source"))


def test_a_note_on_words_has_their_partner() -> None:
    collation = collate(TEXTS)
    anchors = anchors_on("Both  Ministers", collation)
    assert [(anchor.sigil, anchor.quotation) for anchor in anchors] == [
        ("A", "both ministers"),
        ("B", "both ministers"),
    ]
    with pytest.raises(NoSuchWords, match="“zebra” stands in none"):
        anchors_on("zebra", collation)
    with pytest.raises(NoSuchWords):
        anchors_on("At last", collation, "A")


@pytest.mark.parametrize(("words", "count"), [
    ("vinogradov", 1), ("VINOGRADOV source", 1), ("vinogradov settled", 0), ("ministers", 1), ("", 2), ("“", 0),
])  # fmt: skip
def test_notes_are_found_by_words_tags_and_quotations(words: str, count: int, path: Path) -> None:
    found = find_notes(words, [path.parent])
    assert (len(found.notes), found.dossiers, found.failed) == (count, 1, ())
    assert all(one.titles == ("A", "B") and one.path == path for one in found.notes)


def test_the_search_changes_nothing_and_says_what_it_could_not_read(path: Path) -> None:
    (path.parent / "folder").mkdir()
    broken = path.parent / "folder" / "broken.recension"
    broken.write_bytes(b"SQLite format 3\x00" + bytes(4096))
    foreign = path.parent / "folder" / "other.dossier"
    foreign.write_text("another program's")
    (path.parent / "one-version-3.dossier").write_bytes(path.read_bytes())
    before = {one: one.read_bytes() for one in path.parent.rglob("*") if one.is_file()}
    found = find_notes("town", [path.parent, path], NoteFilter(settled=False))
    assert [one.note.text for one in found.notes] == ["Where does Vinográdov say so?"]
    assert {error.path for error in found.failed} == {broken, foreign}
    assert any(isinstance(error, NotADossier) for error in found.failed)
    assert {one: one.read_bytes() for one in path.parent.rglob("*") if one.is_file()} == before


def test_a_note_that_is_being_written_in_a_window_is_found(path: Path) -> None:
    with Dossier.open(path) as dossier:
        dossier.save_note(note_on("the town", "Just now"))
        assert len(find_notes("just now", [path]).notes) == 1


def test_a_bundle_opens_anywhere(path: Path, tmp_path: Path) -> None:
    source = tmp_path / "source.txt"
    source.write_bytes(A.text.encode())
    texts = replace(A, path=str(source)), replace(B, path=str(tmp_path / "gone.txt"), sha256="0" * 64)
    sources = read_sources(texts)
    assert (sources.files, sources.missing) == ((source.read_bytes(),), ("B",))
    copy = tmp_path / "away" / "bundle.dossier"
    copy.parent.mkdir()
    with Dossier.open(path) as dossier:
        dossier.save_witnesses(texts)
        dossier.save_copy(copy, sources.files)
    source.unlink()
    assert [one.name for one in copy.parent.iterdir()] == ["bundle.dossier"]
    kept = reopen(copy)
    with kept.dossier as dossier:
        assert [one.source for one in kept.witnesses] == [A.text.encode(), None]
        assert [one.sha256 for one in kept.witnesses] == [A.sha256, "0" * 64]
        assert len(dossier.notes()) == 2
    source.write_text("changed")
    assert read_sources(texts[:1]).missing == ("A",)
