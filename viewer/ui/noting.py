"""The way from a place to its note and from a note to its place."""

from __future__ import annotations

from viewer.dossier.note import Note
from viewer.ui.drafts import places_of
from viewer.ui.language import tr
from viewer.ui.partner import variant_at
from viewer.ui.workspace import Workspace


def write_note(workspace: Workspace) -> None:
    """Begin a note on the selected words, else on the current variant."""
    if workspace.collation is None:
        return
    if workspace.selection and workspace.selection[1]:
        workspace.pen.on_words(*workspace.selection, workspace.collation)
    if workspace.pen.target is None:
        workspace.hint(tr("Choose a variant or select some words first: a note is about a place."), "note")
        return
    workspace.pen.wanted.emit()


def open_note(workspace: Workspace, note: Note) -> None:
    """Go to a note's words and show it in the editor."""
    places = workspace.notebook.places(note)
    if workspace.collation and (variant := variant_at(workspace.collation, places)) is not None:
        workspace.select(variant)
        return
    workspace.pen.on_note(note)
    for sigil, span in sorted(places.items())[:1]:
        workspace.reveal.emit(sigil, span)


def offer_draft(workspace: Workspace) -> None:
    """Bring back into the editor what was being written when the program ended without leave."""
    collation, notebook = workspace.collation, workspace.notebook
    if collation is None or not notebook.drafts.texts:
        return
    key = next(reversed(notebook.drafts.texts))
    note = next((note for note in notebook.notes if key == f"note:{note.id}"), None)
    if note is not None:
        open_note(workspace, note)
    elif places := places_of(key, collation):
        variant = variant_at(collation, places)
        if variant is not None:
            workspace.select(variant)
        else:
            workspace.pen.on_places(places, collation)
    else:
        return
    sentence = tr("A note was being written when the program ended; its words are in the editor again.")
    workspace.notice(sentence, "plain", "draft")


def step_note(workspace: Workspace, by: int) -> None:
    """Go to the next note (``by`` 1) or to the one before (-1), round the end."""
    notes = workspace.notebook.notes
    if notes:
        here = workspace.pen.note
        place = notes.index(here) + by if here in notes else (0 if by > 0 else -1)
        open_note(workspace, notes[place % len(notes)])
