"""The reader's changes. Each is a step of the history, which keeps it in the dossier and can take it back."""

from __future__ import annotations

from collections.abc import Mapping

from viewer.dossier.note import DecisionRecord, Note
from viewer.dossier.step import Step
from viewer.ui.state.workspace import Workspace


def change_note(workspace: Workspace, before: Note | None, after: Note, draft: str = "", sitting: int = 0) -> bool:
    """Write a note, or give it other words or places. Returns True once it is on the disk.

    ``draft``: the id of the draft that becomes the note. What is typed in one ``sitting`` is one step.
    """
    return workspace.history.do(Step("note", before, after), draft=draft or None, sitting=sitting)


def delete_note(workspace: Workspace, note: Note) -> bool:
    """Delete a note. Returns True once that is on the disk."""
    return workspace.history.do(Step("note", note, None))


def keep_theirs(workspace: Workspace, mine: Note, theirs: Note | None, draft: str) -> bool:
    """Leave a note as another window changed it (None: deleted it); what was written here is what is before that."""
    return workspace.history.do(Step("note", mine, theirs), draft=draft, through=True)


def do_decisions(workspace: Workspace, *decisions: DecisionRecord) -> bool:
    """Make decisions about the alignment, as one step."""
    return workspace.history.do(Step("decision", (), decisions))


def withdraw(workspace: Workspace, decision: DecisionRecord) -> bool:
    """Take a decision back, whatever was decided after it."""
    return workspace.history.do(Step("decision", (decision,), ()))


def edit_about(workspace: Workspace, sigil: str, edits: Mapping[str, str]) -> None:
    """Write over what the file of a text says of it, by the names in ``ABOUT``; without a name the file holds."""
    collation = workspace.collation
    if collation is not None and collation.witness(sigil).edits != edits:
        workspace.describe(sigil, edits)


def mark_read(workspace: Workspace) -> None:
    """Mark the current variant as read; one that is read already, as not read."""
    variant = workspace.current
    if variant is not None:
        workspace.read.mark([variant.id], variant.id not in workspace.read.ids)


def mark_shown_read(workspace: Workspace) -> None:
    """Mark every variant that is shown as read."""
    new = [number for number in workspace.variants.ids.tolist() if number not in workspace.read.ids]
    if new:
        workspace.read.mark(new, True)
