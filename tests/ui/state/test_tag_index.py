from hypothesis import given
from hypothesis import strategies as st

from viewer.dossier.note import Note
from viewer.dossier.tags import NoteFilter, count_tags
from viewer.ui.state.tag_index import TagIndex

TAGS = st.sampled_from(["source", "Source", "to check", "STRASSE", "straße", "x"])
NOTES = st.lists(st.builds(Note, st.just("words"), tags=st.lists(TAGS, max_size=3).map(tuple), settled=st.booleans()))


@given(NOTES, st.builds(NoteFilter, st.none() | TAGS, st.none() | st.booleans()))
def test_it_keeps_and_counts_what_the_filter_does(notes: list[Note], filter: NoteFilter) -> None:
    index = TagIndex(notes)
    assert list(index.among(filter)) == list(filter.among(notes))
    assert index.tags == count_tags(notes)
    assert index.settled == sum(note.settled for note in notes)
