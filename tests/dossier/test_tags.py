"""Tags as a reader types them, their colors, and the notes that are asked for."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.dossier.note import Note
from viewer.dossier.rows import note_body, note_of
from viewer.dossier.tags import TAG_COLORS, NoteFilter, clean_tags, color_of, colors_of, count_tags, parse_tags


def test_a_line_of_tags():
    assert parse_tags(" source,  to   check , Source,,\n") == ("source", "to check")


@given(st.lists(st.text(max_size=80)))
def test_tags_come_back_from_the_line_that_they_are_shown_in(words):
    tags = clean_tags(words)
    assert parse_tags(", ".join(tags)) == tags


@given(st.text())
def test_a_tag_always_has_the_same_color(tag):
    assert color_of(tag, {}) == color_of(tag.casefold(), {}) in TAG_COLORS
    assert color_of(tag, {tag.casefold(): "pink"}) == "pink"


def test_colors_of_a_damaged_setting():
    assert colors_of({"A": "blue", "b": "plaid", "c": 1}) == {"a": "blue"}
    assert colors_of([]) == {}


def test_notes_by_tag_and_status():
    notes = [Note("1", tags=("Source",)), Note("2", tags=("source", "x"), settled=True), Note("3")]
    assert [note.text for note in notes if NoteFilter("source").keeps(note)] == ["1", "2"]
    assert [note.text for note in notes if NoteFilter(settled=False).keeps(note)] == ["1", "3"]
    assert [note.text for note in notes if NoteFilter("x", settled=False).keeps(note)] == []
    assert not NoteFilter()
    assert count_tags(notes) == {"Source": 2, "x": 1}


def test_the_status_is_kept_and_older_rows_are_open():
    note = Note("words", tags=("a",), settled=True)
    assert note_of(note.id, note_body(note)) == note
    assert "settled" not in note_body(Note("words"))
    assert not note.marked(("b",), settled=False).settled
