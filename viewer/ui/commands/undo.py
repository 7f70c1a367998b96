"""Changes that can be undone. Each writes to the dossier; one that fails there never enters the history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from viewer.dossier.note import DecisionRecord, Note
from viewer.phrasing.language import tr
from viewer.ui.state.notebook import Notebook
from viewer.ui.state.workspace import Workspace

_WRITE = 1  # the kind of command, by which Qt knows what may be merged


class UndoStep(QUndoCommand):
    """A step of the history. ``do`` and ``take_back`` return whether the dossier could be written."""

    def __init__(self, text: str, do: Callable[[], bool], take_back: Callable[[], bool]) -> None:
        super().__init__(text)
        self._do, self._take_back = do, take_back

    def redo(self) -> None:
        self.setObsolete(not self._do())

    def undo(self) -> None:
        self.setObsolete(not self._take_back())


class WriteNote(QUndoCommand):
    """A note is written or gets other words. What is typed in one go is one step."""

    def __init__(self, notebook: Notebook, before: Note | None, after: Note, draft: str, sitting: int) -> None:
        super().__init__(tr("writing a note") if before is None else tr("changing a note"))
        self._notebook, self._before, self._after = notebook, before, after
        self._draft, self._sitting = draft, sitting

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


def delete_note(notebook: Notebook, note: Note) -> UndoStep:
    """The deletion of a note."""
    text = tr("deleting a note")
    return UndoStep(text, lambda: notebook.delete(note, note.changed), lambda: notebook.save(note))


def keep_theirs(notebook: Notebook, mine: Note, theirs: Note | None, draft: str) -> UndoStep:
    """Leave a note as another window changed it (None: deleted it); what was written here goes into its history."""
    over = theirs.changed if theirs else None

    def keep() -> bool:
        return notebook.save(mine, draft, over) and (notebook.save(theirs) if theirs else notebook.delete(mine))

    return UndoStep(tr("leaving a note as it is"), keep, lambda: notebook.save(mine, over=over))


def decision_step(notebook: Notebook, decision: DecisionRecord, text: str) -> UndoStep:
    """A decision about the alignment; ``text`` names it in the history."""
    return UndoStep(text, lambda: notebook.decide(decision), lambda: notebook.take_back(decision))


def withdrawal_step(notebook: Notebook, decision: DecisionRecord) -> UndoStep:
    """The withdrawal of a decision, whatever was decided after it."""
    text = tr("taking back a decision")
    return UndoStep(text, lambda: notebook.take_back(decision), lambda: notebook.decide(decision))


def mark_read(workspace: Workspace) -> None:
    """Mark the current variant as read; one that is read already, as not read."""
    variant = workspace.current
    if variant is not None:
        _mark(workspace, [variant.id], variant.id not in workspace.read.ids)


def mark_shown_read(workspace: Workspace) -> None:
    """Mark every variant that is shown as read."""
    new = [number for number in workspace.variants.ids.tolist() if number not in workspace.read.ids]
    if new:
        _mark(workspace, new, True)


def _mark(workspace: Workspace, ids: list[int], read: bool) -> None:
    marks, text = workspace.read, tr("marking as read") if read else tr("marking as not read")
    workspace.undo.push(UndoStep(text, lambda: marks.mark(ids, read), lambda: marks.mark(ids, not read)))
