"""Changes that can be taken back. Each writes through to the dossier; one that fails there never enters the history."""

from __future__ import annotations

from PySide6.QtGui import QUndoCommand

from viewer.dossier.note import DecisionRecord, Note
from viewer.phrasing.language import tr
from viewer.ui.state.notebook import Notebook
from viewer.ui.state.read_marks import ReadMarks
from viewer.ui.state.workspace import Workspace

_WRITE = 1  # the kind of command, by which Qt knows what may be merged


class WriteNote(QUndoCommand):
    """A note is written or gets other words. What is typed in one go is one step."""

    def __init__(self, notebook: Notebook, before: Note | None, after: Note, draft: str, sitting: int) -> None:
        super().__init__(tr("writing a note") if before is None else tr("changing a note"))
        self._notebook = notebook
        self._before = before
        self._after = after
        self._draft = draft
        self._sitting = sitting

    def id(self) -> int:
        return _WRITE

    def redo(self) -> None:
        over = self._before.changed if self._before else None
        self.setObsolete(not self._notebook.save(self._after, self._draft, over))

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, WriteNote) or other.isObsolete():
            return False
        if (other._sitting, other._after.id) != (self._sitting, self._after.id):
            return False
        self._after = other._after
        return True

    def undo(self) -> None:
        if self._before is None:
            self.setObsolete(not self._notebook.delete(self._after, self._after.changed))
        else:
            self.setObsolete(not self._notebook.save(self._before, over=self._after.changed))


class DeleteNote(QUndoCommand):
    """A note is taken away."""

    def __init__(self, notebook: Notebook, note: Note) -> None:
        super().__init__(tr("deleting a note"))
        self._notebook = notebook
        self._note = note

    def redo(self) -> None:
        self.setObsolete(not self._notebook.delete(self._note, self._note.changed))

    def undo(self) -> None:
        self.setObsolete(not self._notebook.save(self._note))


class KeepTheirs(QUndoCommand):
    """What another window made of a note stands; what was written here is in its history. ``theirs``: None if it was
    deleted there."""

    def __init__(self, notebook: Notebook, mine: Note, theirs: Note | None, draft: str) -> None:
        super().__init__(tr("leaving a note as it is"))
        self._notebook = notebook
        self._mine, self._theirs = mine, theirs
        self._draft = draft

    def redo(self) -> None:
        over = self._theirs.changed if self._theirs else None
        done = self._notebook.save(self._mine, self._draft, over) and (
            self._notebook.save(self._theirs) if self._theirs else self._notebook.delete(self._mine)
        )
        self.setObsolete(not done)

    def undo(self) -> None:
        over = self._theirs.changed if self._theirs else None
        self.setObsolete(not self._notebook.save(self._mine, over=over))


class MarkRead(QUndoCommand):
    """Variants are marked as read, or as not read."""

    def __init__(self, marks: ReadMarks, ids: list[int], read: bool) -> None:
        super().__init__(tr("marking as read") if read else tr("marking as not read"))
        self._marks = marks
        self._ids = ids
        self._read = read

    def redo(self) -> None:
        self.setObsolete(not self._marks.mark(self._ids, self._read))

    def undo(self) -> None:
        self.setObsolete(not self._marks.mark(self._ids, not self._read))


class Decide(QUndoCommand):
    """The reader decides something about the alignment."""

    def __init__(self, notebook: Notebook, decision: DecisionRecord, words: str) -> None:
        super().__init__(words)
        self._notebook = notebook
        self._decision = decision

    def redo(self) -> None:
        self.setObsolete(not self._notebook.decide(self._decision))

    def undo(self) -> None:
        self.setObsolete(not self._notebook.take_back(self._decision))


class TakeBack(QUndoCommand):
    """A decision is taken back, whatever was done after it."""

    def __init__(self, notebook: Notebook, decision: DecisionRecord) -> None:
        super().__init__(tr("taking back a decision"))
        self._notebook = notebook
        self._decision = decision

    def redo(self) -> None:
        self.setObsolete(not self._notebook.take_back(self._decision))

    def undo(self) -> None:
        self.setObsolete(not self._notebook.decide(self._decision))


def mark_read(workspace: Workspace) -> None:
    """Mark the current variant as read; one that is read already, as not read."""
    variant = workspace.current
    if variant is not None:
        workspace.undo.push(MarkRead(workspace.read, [variant.id], variant.id not in workspace.read.ids))


def mark_shown_read(workspace: Workspace) -> None:
    """Mark every variant that is shown as read."""
    new = [number for number in workspace.variants.ids.tolist() if number not in workspace.read.ids]
    if new:
        workspace.undo.push(MarkRead(workspace.read, new, True))
