"""The way from a place to its note and from a note to its place."""

from __future__ import annotations

from viewer.dossier.note import Draft, Note
from viewer.ui.language import counted, tr
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
        if workspace.pen.note != note:  # another note stands on the variant, too
            workspace.pen.on_note(note, variant)
        return
    workspace.pen.on_note(note)
    for sigil, span in sorted(places.items())[:1]:
        workspace.reveal.emit(sigil, span)


def open_draft(workspace: Workspace, draft: Draft) -> None:
    """Bring what was being written back into the editor, at its place."""
    collation, places = workspace.collation, workspace.notebook.drafts.places(draft)
    note = next((note for note in workspace.notebook.notes if note.id == draft.note), None)
    if collation is None:
        return
    if note is not None:
        open_note(workspace, note)
    elif not draft.note and (variant := variant_at(collation, places)) is not None:
        workspace.select(variant)
    elif not draft.note:
        workspace.pen.on_places(places, collation)
    else:
        workspace.pen.on_draft(draft, places)
    for sigil, span in sorted(places.items())[:1]:
        workspace.reveal.emit(sigil, span)


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
        here = workspace.pen.note
        place = notes.index(here) + by if here in notes else (0 if by > 0 else -1)
        open_note(workspace, notes[place % len(notes)])
