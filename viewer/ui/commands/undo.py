"""Changes that can be undone. Each writes to the dossier; one that fails there never enters the history."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtGui import QUndoCommand

from viewer.dossier.note import DecisionRecord, Note
from viewer.phrasing.language import tr
from viewer.text.witness import NO_WORDS, Witness
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


class ReadText(QUndoCommand):
    """A text was read in another way. ``show`` compares witnesses; it is called for each step but the first, which is
    pushed when it is done."""

    def __init__(
        self,
        before: tuple[Witness, ...],
        after: tuple[Witness, ...],
        show: Callable[[tuple[Witness, ...]], object],
    ) -> None:
        super().__init__(tr("choosing what is read of a text"))
        self._before, self._after, self._show = _without_words(before), _without_words(after), show
        self._done = True

    def redo(self) -> None:
        if not self._done:
            self._show(self._after)
        self._done = False

    def undo(self) -> None:
        self._show(self._before)


def _without_words(witnesses: tuple[Witness, ...]) -> tuple[Witness, ...]:
    """The witnesses as they are kept in the history: words take several times as much memory as a text."""
    return tuple(replace(witness, tokens=NO_WORDS) for witness in witnesses)


def describe(workspace: Workspace, sigil: str, edits: Mapping[str, str]) -> None:
    """Write over what the file of a text says of it, by the names in ``ABOUT``; without a name the file holds."""
    collation = workspace.collation
    if collation is None or (before := collation.witness(sigil).edits) == edits:
        return
    text = tr("describing a text")
    step = UndoStep(text, lambda: workspace.describe(sigil, edits), lambda: workspace.describe(sigil, before))
    workspace.undo.push(step)


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
