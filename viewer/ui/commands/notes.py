"""The way from a place to its note and from a note to its place, and what the place is called."""

from __future__ import annotations

from collections.abc import Mapping

from viewer.collation.model.model import Collation
from viewer.collation.query.place_map import variant_at
from viewer.dossier.note import Draft, Note
from viewer.phrasing import language, sentences
from viewer.phrasing.characters import visible
from viewer.phrasing.language import counted, tr
from viewer.text.witness import Span
from viewer.ui.state.note_target import NotePlaces, on_draft, on_note, on_places
from viewer.ui.state.workspace import Workspace

_FIRST_WORDS = 30  # characters by which the reader knows the words again


def title(target: NotePlaces | None, collation: Collation | None) -> str:
    """What the note box is headed by: what the words in it are a note on."""
    if target is None or collation is None:
        return tr("Note")
    if not target.places:
        return tr("Note on words that are found no more")
    words = _named(target.places, collation)
    number = collation.number_of(target.variant) if target.variant else 0
    if not number:
        return tr("Note on {words}", words=words)
    return tr("Note on variant {number}: {words}", number=language.number(number), words=words)


def _named(places: Mapping[str, Span], collation: Collation) -> str:
    """The first words of each side: “memo of 26 March…” in A and B; those that differ, each with its own."""
    quoted = {sigil: _first_words(span.of(collation.witness(sigil).text)) for sigil, span in sorted(places.items())}
    there = {sigil: words for sigil, words in quoted.items() if words}
    if len(there) == 2 and len(set(there.values())) == 1:
        (one, words), (other, _) = there.items()
        return tr("“{words}” in {one} and {other}", words=words, one=one, other=other)
    if not there:
        return tr("a place without words")
    return ", ".join(tr("“{words}” in {sigil}", words=words, sigil=sigil) for sigil, words in there.items())


def _first_words(text: str) -> str:
    """They are quoted from their beginning; of white space alone, what it is."""
    return sentences.short(sentences.on_one_line(text[: 4 * _FIRST_WORDS]).strip() or visible(text), _FIRST_WORDS)


def begin_note(workspace: Workspace) -> None:
    """Begin a note on the selected words, else on where the reader went; both are brought into view."""
    target = workspace.note_target.target
    if workspace.collation is None:
        return
    if target is None:
        workspace.hint(tr("Choose a variant or select some words first: a note is about a place."), "note")
        return
    workspace.note_target.wanted.emit()
    chosen = workspace.selection[0] if workspace.selection else ""
    for sigil in sorted(target.places, key=lambda one: one != chosen)[:1]:
        workspace.reveal.emit(sigil, target.places[sigil])  # and stays selected, where it is


def open_note(workspace: Workspace, note: Note) -> None:
    """Go to a note's words and show it in the editor."""
    places = workspace.notebook.places(note)
    if workspace.collation and (variant := variant_at(workspace.collation, places)) is not None:
        workspace.select(variant)
        if workspace.note_target.note != note:  # another note stands on the variant, too
            workspace.set_note_target(on_note(note, places, variant))
        return
    _lead(workspace, on_note(note, places))


def _lead(workspace: Workspace, target: NotePlaces) -> None:
    """Go to a place for a note; one whose words are found no more is nowhere to go to."""
    if target.places:
        sigil = min(target.places)
        workspace.go_to(sigil, target.places[sigil], target)
    else:
        workspace.set_note_target(target)


def open_draft(workspace: Workspace, draft: Draft) -> None:
    """Bring what was being written back into the editor, at its place."""
    collation, places = workspace.collation, workspace.notebook.drafts.places(draft)
    note = next((note for note in workspace.notebook.notes if note.id == draft.note), None)
    if collation is None:
        return
    if note is not None:
        open_note(workspace, note)
    elif not draft.note and (variant := variant_at(collation, places)) and collation.variants[variant - 1].move is None:
        workspace.select(variant)
    elif not draft.note:
        _lead(workspace, on_places(places, collation))
    else:
        _lead(workspace, on_draft(draft, places))


def offer_draft(workspace: Workspace) -> None:
    """Bring back into the editor what was being written when the program ended without leave."""
    waiting = workspace.notebook.drafts.waiting
    if workspace.collation is None or not waiting:
        return
    open_draft(workspace, waiting[-1])
    sentence = tr("A note was being written when the program ended; its words are in the editor again.")
    if len(waiting) > 1:
        sentence = counted(
            "%n note was being written when the program ended; it is in the list of notes.",
            "%n notes were being written when the program ended; they stand first in the list of notes.",
            len(waiting),
        )
    workspace.notice(sentence, "plain", "draft")


def step_note(workspace: Workspace, by: int) -> None:
    """Go to the next note (``by`` 1) or to the one before (-1), round the end."""
    notes = workspace.notebook.notes
    if notes:
        here = workspace.note_target.note
        place = notes.index(here) + by if here in notes else (0 if by > 0 else -1)
        open_note(workspace, notes[place % len(notes)])
