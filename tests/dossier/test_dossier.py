"""A dossier saved and opened again is equal; nothing that was saved once is lost."""

import dataclasses
import json
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from viewer.dossier import rows
from viewer.dossier.errors import ChangedElsewhere, DossierError, DossierGone, NoSuchNote
from viewer.dossier.note import Anchor, DecisionRecord, Draft, Note
from viewer.dossier.rows import witness_body, witness_of_row
from viewer.dossier.store import Dossier
from viewer.text.choices import USUAL, Choices
from viewer.text.tokenize import tokenize
from viewer.text.witness import Span, Witness

# Every code point, lone surrogates and NUL too: a note is pasted from anywhere.
texts = st.text(st.characters(exclude_categories=()), max_size=40)
spans = st.tuples(st.integers(0, 10**7), st.integers(0, 10**4)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
anchors = st.builds(Anchor, texts, texts, spans, texts, texts, texts)
notes = st.builds(Note, texts, st.lists(anchors, max_size=3).map(tuple), st.lists(texts, max_size=3).map(tuple))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
drafts = st.builds(Draft, texts, st.text("abc"), st.tuples(anchors), st.text("abc"), st.none() | st.text("12"))
decisions = st.builds(DecisionRecord, texts, values, st.lists(anchors, max_size=2).map(tuple))


def witness(text: str, **fields: str) -> Witness:
    return Witness(text, tokenize(""), **{"title": "A title", **fields})


@pytest.mark.slow
@given(
    st.lists(notes, max_size=4),
    st.lists(decisions, max_size=2),
    st.lists(drafts, max_size=3, unique_by=lambda draft: draft.id),
    st.dictionaries(st.text("abc", max_size=3), values, max_size=3),
    st.lists(st.builds(witness, texts, title=texts, path=texts, sha256=texts), max_size=3),
)
def test_saved_and_opened_again_is_equal(notes, decisions, drafts, settings, witnesses):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "notes.recension")
        with Dossier.open(path) as dossier:
            for note in notes:
                dossier.save_note(note)
            dossier.replace_decisions([], decisions)
            for draft in drafts:
                dossier.save_draft(draft)
            for name, value in settings.items():
                dossier.save_setting(name, value)
            dossier.save_witnesses(witnesses)
        with Dossier.open(path) as again:
            assert again.notes() == notes
            assert again.decisions() == decisions
            assert again.drafts() == drafts
            assert {name: again.setting(name) for name in settings} == settings
            found = [(w.text, w.title, w.path, w.sha256, w.encoding) for w in again.witnesses()]
            assert found == [(w.text, w.title, w.path, w.sha256, w.encoding) for w in witnesses]
            assert again.message is None
            assert not again.read_only


def test_a_note_is_revised_deleted_and_brought_back(dossier):
    first, other = Note("first"), Note("other")
    dossier.save_note(first)
    dossier.save_note(other)
    second = first.revised("second")
    dossier.save_note(second)
    assert dossier.notes() == [second, other], "a revised note keeps its place"
    dossier.delete_note(first.id)
    assert dossier.notes() == [other]
    dossier.restore_note(first.id)
    assert dossier.notes() == [second, other]
    states = [(revision.note.text, revision.deleted) for revision in dossier.history(first.id)]
    assert states == [("first", False), ("second", False), ("second", True), ("second", False)]


def test_saving_the_same_twice_is_one_revision(dossier):
    note = Note("once")
    for _ in range(3):
        dossier.save_note(note)
    dossier.delete_note(note.id)
    dossier.delete_note(note.id)
    assert len(dossier.history(note.id)) == 2
    dossier.save_note(note)
    assert dossier.notes() == [note], "saving a deleted note restores it"


@pytest.mark.parametrize("method", ["delete_note", "restore_note", "history"])
def test_an_unknown_note_is_said(dossier, method):
    with pytest.raises(NoSuchNote, match=r"no note 0123 .*notes\.recension"):
        getattr(dossier, method)("0123")


def test_an_unknown_decision_is_said_and_nothing_changes(dossier):
    with pytest.raises(NoSuchNote, match=r"no note 0123 .*notes\.recension"):
        dossier.replace_decisions(["0123"], [DecisionRecord("same word", 1)])
    assert dossier.decisions() == []


def test_a_draft_goes_with_its_note(dossier):
    one, other = Draft("half a tho", "window"), Draft("another", "window")
    dossier.save_draft(one)
    dossier.save_draft(replace(one, text="half a thought"))
    dossier.save_draft(other)
    assert [draft.text for draft in dossier.drafts()] == ["half a thought", "another"]
    dossier.save_note(Note("half a thought, whole"), draft=one.id)
    assert dossier.drafts() == [other]
    dossier.drop_draft(other.id)
    dossier.drop_draft(other.id)
    assert dossier.drafts() == []


def test_a_draft_is_claimed_once(dossier):
    draft = Draft("half a thought", "gone")
    dossier.save_draft(draft)
    assert dossier.claim_draft(draft, "one")
    assert not dossier.claim_draft(draft, "other"), "it is in the window gone no more"
    assert dossier.drafts() == [replace(draft, window="one")]


def test_what_another_window_wrote_is_not_written_over(dossier):
    first = Note("first", changed="1")
    dossier.save_note(first)
    theirs, this = structs.replace(first, text="theirs", changed="2"), structs.replace(first, text="mine", changed="3")
    dossier.save_note(theirs, over="1")
    draft = Draft("mine")
    dossier.save_draft(draft)
    with pytest.raises(ChangedElsewhere, match="another window"):
        dossier.save_note(this, draft.id, over="1")
    with pytest.raises(ChangedElsewhere):
        dossier.delete_note(first.id, over="1")
    assert dossier.notes() == [theirs], "nothing of the transaction is left"
    assert dossier.drafts() == [draft], "nothing of the transaction is left"
    dossier.save_note(this, draft.id, over="2")
    dossier.delete_note(first.id, over="3")
    with pytest.raises(ChangedElsewhere):
        dossier.save_note(structs.replace(this, text="later"), over="3")
    assert [state.note.text for state in dossier.history(first.id)] == ["first", "theirs", "mine", "mine"]


def test_a_decision_is_taken_back(dossier):
    decision = DecisionRecord("same word", {"lemma": "bloc"})
    dossier.replace_decisions([], [decision])
    changed = dataclasses.replace(decision, value=None)
    dossier.replace_decisions([], [changed])
    assert dossier.decisions() == [changed]
    dossier.replace_decisions([decision.id], [])
    assert dossier.decisions() == []
    assert dossier.notes() == []


def test_documents_are_kept_once_and_earlier_ones_stay(dossier, path):
    a, b = witness("one " * 1000, sha256="1"), witness("two", sha256="2")
    dossier.save_witnesses([a, b])
    dossier.save_witnesses([a, b])
    dossier.save_witnesses([b, a])
    assert [kept.text for kept in dossier.witnesses()] == [b.text, a.text]
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*), max(gathering) FROM witness").fetchone() == (4, 2)
        assert db.execute("SELECT count(*) FROM text").fetchone() == (2,)


def test_a_text_beyond_the_limit_is_not_kept_and_says_so(dossier, monkeypatch):
    monkeypatch.setattr("viewer.dossier.tables.texts.TEXT_LIMIT", 5)
    dossier.save_witnesses([witness("short"), witness("too long", title="Long")])
    assert [(kept.title, kept.text) for kept in dossier.witnesses()] == [("A title", "short"), ("Long", None)]


def test_a_packed_text_cannot_swell(monkeypatch):
    packed, name = rows.pack(b"a" * 10_000), rows.blob_name(b"a" * 10_000)
    assert rows.unpack(name, packed) == b"a" * 10_000
    monkeypatch.setattr(rows, "BLOB_LIMIT", 100)
    assert rows.unpack(name, packed) is None
    assert rows.unpack(name, b"no zlib") is None
    assert rows.unpack(name, None) is None


def test_a_setting_has_a_default(dossier):
    assert dossier.setting("levels") is None
    assert dossier.setting("levels", ["wording"]) == ["wording"]
    dossier.save_setting("levels", [])
    assert dossier.setting("levels", ["wording"]) == []


def test_revisions_cannot_be_overwritten(dossier, path):
    dossier.save_note(Note("kept"))
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for attack in ("DELETE FROM revision", "UPDATE revision SET body = ''"):
            with pytest.raises(sqlite3.IntegrityError, match="never"):
                db.execute(attack)


def test_a_copy_is_whole_and_takes_the_place_of_the_old_one(dossier, tmp_path):
    note = Note("kept")
    dossier.save_note(note)
    target = tmp_path / "copy.recension"
    target.write_text("an old file")
    dossier.save_copy(target)
    with Dossier.open(target) as copy:
        assert copy.notes() == [note]
        assert copy.message is None
    assert sorted(file.name for file in tmp_path.iterdir() if "tmp" in file.name) == []


def test_a_copy_does_not_cover_an_open_dossier(dossier, path, tmp_path):
    with pytest.raises(DossierError, match="this dossier itself"):
        dossier.save_copy(path)
    link = tmp_path / "link.recension"
    link.hardlink_to(path)
    with pytest.raises(DossierError, match="this dossier itself"):
        dossier.save_copy(link)
    with Dossier.open(tmp_path / "other.recension") as other:
        other.save_note(Note("mine"))
        with pytest.raises(DossierError, match="open in another window"):
            dossier.save_copy(other.path)
        assert len(other.notes()) == 1


@pytest.mark.parametrize("what", ["deleted", "replaced", "moved"])
def test_a_file_that_goes_away_takes_no_words_with_it(dossier, path, tmp_path, what):
    note = Note("before")
    dossier.save_note(note)
    if what == "deleted":
        path.unlink()
    else:
        path.rename(tmp_path / "elsewhere.recension")
        if what == "replaced":
            path.write_bytes(b"")
    with pytest.raises(DossierGone, match=r"notes\.recension.*save a copy"):
        dossier.save_note(Note("after"))
    dossier.save_copy(tmp_path / "copy.recension")
    with Dossier.open(tmp_path / "copy.recension") as copy:
        assert copy.notes() == [note]


def test_a_mistake_of_ours_undoes_the_transaction(dossier):
    with pytest.raises(TypeError):
        dossier.save_setting("name", object())
    dossier.save_note(Note("still works"))
    assert len(dossier.notes()) == 1


def test_closing_twice_does_nothing(path):
    dossier = Dossier.open(path)
    dossier.close()
    dossier.close()
    with pytest.raises(sqlite3.ProgrammingError):
        dossier.notes()


def test_a_witness_is_kept_with_how_it_was_read_and_what_is_said_of_it(dossier: Dossier) -> None:
    text = witness("Words", title="Its title")
    choices = Choices(pages="3-14", notes=False)
    edited = replace(text, author="Quill", choices=choices).with_edits({"title": "Mine", "author": ""})
    dossier.save_witnesses([edited])
    (kept,) = dossier.witnesses()
    assert (kept.title, kept.about, kept.choices) == ("Its title", {"author": "Quill"}, choices)
    assert kept.edits == {"title": "Mine", "author": ""}


@pytest.mark.parametrize(
    "more", [{}, {"about": 3, "edits": [], "choices": "all"}, {"edits": {"title": 3}, "choices": {"pages": None}}]
)
def test_a_witness_of_a_version_before_has_none_of_that(more: dict[str, object]) -> None:
    body = {"title": "T", "path": "", "sha256": "aa", "encoding": "utf-8", **more}
    kept = witness_of_row("", json.dumps(body))
    assert (kept.title, kept.about, kept.edits, kept.choices) == ("T", {}, {}, USUAL)


def test_a_witness_without_any_of_that_has_the_row_that_it_had(dossier: Dossier) -> None:
    assert set(json.loads(witness_body(witness("Words", title="T")))) == {"title", "path", "sha256", "encoding"}
