"""The history of the dossier that is open: does the reader's changes as steps, and goes back and forth among them.

It is on the disk, so it goes on after closing and opening; another window on the same dossier shares it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from itertools import takewhile

from PySide6.QtCore import QObject, Signal

from viewer.dossier.note import KeptWitness, Note
from viewer.dossier.step import KeptStep, Step, StepKind, WitnessRow
from viewer.dossier.store import Dossier
from viewer.phrasing.language import counted, tr
from viewer.text.witness import Witness
from viewer.ui.state.notebook import Notebook


class History(QObject):
    """The steps of the open dossier, the oldest first. Nothing here raises: the notebook reports what fails."""

    changed = Signal()
    marks_changed = Signal()  # other variants are marked as read in the dossier
    about_wanted = Signal(KeptStep, bool)  # a text is to be described as before this step or, if True, after it
    reading_wanted = Signal(KeptStep, bool)  # a text is to be read so; then ``move`` is called, and ``go_on``

    def __init__(self, notebook: Notebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._steps: list[KeptStep] = []
        self._lost: set[str] = set()  # the bodies of the steps that can't be read
        self._sitting: tuple[int, str, int] | None = None  # what is being typed: sitting, id and number of its step
        self._goal: int | None = None
        self._held = False
        notebook.opened.connect(self._open)
        notebook.changed.connect(self._read)

    @property
    def steps(self) -> list[KeptStep]:
        """All steps, the oldest first; those that were taken back come last. Not to be written to."""
        return self._steps

    @property
    def done(self) -> list[KeptStep]:
        """The steps that were not taken back."""
        return [kept for kept in self._steps if not kept.undone]

    @property
    def undone(self) -> list[KeptStep]:
        """The steps that were taken back, the one that is next first."""
        return [kept for kept in self._steps if kept.undone]

    @property
    def can_step(self) -> bool:
        """Whether steps can be taken back or again: not while a text is being read, nor in what can only be read."""
        return not self._held and not self._notebook.read_only

    @property
    def can_undo(self) -> bool:
        return self.can_step and bool(self._steps) and not self._steps[0].undone

    @property
    def can_redo(self) -> bool:
        return self.can_step and bool(self._steps) and self._steps[-1].undone

    def hold(self, held: bool) -> None:
        """Let no step be taken while a text is being read in another way: it would be on texts that are about to go."""
        self._held = held
        self.changed.emit()

    def do(
        self,
        step: Step,
        *,
        draft: str | None = None,
        sitting: int = 0,
        through: bool = False,
        witnesses: Sequence[Witness] = (),
        earlier: Sequence[Witness] = (),
    ) -> bool:
        """Make a change, as a new step. Returns True once both are on the disk.

        ``sitting``: what is typed into one note in one sitting is one step; 0 for a step by itself. The others are as
        for ``Dossier.do``.
        """
        open_step, self._sitting = self._sitting, None
        merge = open_step[2] if open_step and sitting and open_step[:2] == (sitting, step.id) else None

        def write(dossier: Dossier) -> None:
            dossier.do(step, draft=draft, merge=merge, through=through, witnesses=witnesses, earlier=earlier)

        done = self._write(write, {step.kind}, draft)
        if done and sitting and self._steps:
            self._sitting = sitting, step.id, self._steps[-1].number
        return done

    def import_notes(self, new: Sequence[Note], revised: Sequence[tuple[Note, Note]]) -> bool:
        """Save notes that came from elsewhere, as ``Dossier.import_notes`` does. Returns True once that is done."""
        self._sitting = None
        return self._write(lambda dossier: dossier.import_notes(new, revised), {"import"}, None)

    def undo(self) -> None:
        """Take the last step back."""
        if self.can_undo:
            self.go_to(([0] + [kept.number for kept in self.done])[-2])

    def redo(self) -> None:
        """Take the step that was taken back last again."""
        if self.can_redo:
            self.go_to(self.undone[0].number)

    def go_to(self, number: int) -> None:
        """Go back or forth until the step of this number is the last one that is done; 0 for none."""
        if self.can_step:
            self._goal = number
            self.go_on()

    def go_on(self) -> None:
        """Go on to the step that was asked for; the reading of a text may lie between."""
        while self._goal is not None and self.can_step:
            steps, forward = self._way(self._goal)
            if not steps:
                break
            if steps[0].step.kind == "reading":
                self.reading_wanted.emit(steps[0], forward)
                return
            if steps[0].step.kind == "about":
                self.about_wanted.emit(steps[0], forward)
                if self._way(self._goal)[0][:1] == steps[:1]:
                    break
            elif not self.move(list(takewhile(lambda kept: not kept.step.of_text, steps)), forward):
                break
        self._goal = None

    def _way(self, goal: int) -> tuple[list[KeptStep], bool]:
        """The steps from here to there, in their order, and whether they lead forward."""
        back = [kept for kept in reversed(self.done) if kept.number > goal]
        return (back, False) if back else ([kept for kept in self.undone if kept.number <= goal], True)

    def stop(self) -> None:
        """Go no further."""
        self._goal = None

    def move(self, steps: Sequence[KeptStep], forward: bool, witnesses: Sequence[Witness] = ()) -> bool:
        """Take these steps back or again, as ``Dossier.move`` does. Returns True once that is on the disk."""
        self._sitting = None
        kinds = {kept.step.kind for kept in steps}
        unfit: list[KeptStep] = []
        done = self._write(lambda dossier: unfit.extend(dossier.move(steps, forward, witnesses)), kinds)
        if done and "read" in kinds:
            self.marks_changed.emit()
        if unfit:
            self._notebook.troubled.emit(_passed_over(len(unfit)))
        return done

    def _write(self, change: Callable[[Dossier], object], kinds: Set[StepKind], draft: str | None = None) -> bool:
        """Change the dossier and read the history again, which follows by itself where the notes are read again."""
        notes = not kinds.isdisjoint(("note", "import", "decision"))
        done = self._notebook.write(change, draft, notes=notes)
        if not (done and notes):
            self._read()
        return done

    def kept_text(self, row: WitnessRow) -> KeptWitness | None:
        """The witness of a row with its text; None where the dossier fails, which is reported."""
        found: KeptWitness | None = self._notebook.ask(lambda dossier: dossier.kept_text(row))
        return found

    def _open(self) -> None:
        """Take the history of another dossier, as far as it can be read."""
        self._sitting, self._goal, self._held = None, None, False
        steps = self._kept()
        self._lost = {kept.body for kept in steps if not _is_readable(kept)}
        self._take(steps)
        if self._lost:
            self._notebook.troubled.emit(tr("A part of the history can't be read: what is left of it can be undone."))

    def _read(self) -> None:
        self._take(self._kept())

    def _kept(self) -> list[KeptStep]:
        return self._notebook.ask(Dossier.steps) or []

    def _take(self, steps: list[KeptStep]) -> None:
        if self._lost:
            steps = _left(steps, self._lost)
        if steps != self._steps:
            self._steps = steps
            self.changed.emit()


def _is_readable(kept: KeptStep) -> bool:
    try:
        return bool(kept.step)
    except ValueError:
        return False


def _left(steps: Sequence[KeptStep], lost: set[str]) -> list[KeptStep]:
    """The steps that can be reached from where the history stands, without one that is lost."""
    back = takewhile(lambda kept: kept.body not in lost, (kept for kept in reversed(steps) if not kept.undone))
    ahead = takewhile(lambda kept: kept.body not in lost, (kept for kept in steps if kept.undone))
    return [*reversed(list(back)), *ahead]


def _passed_over(count: int) -> str:
    return counted(
        "%n step was passed over: what it is about was changed since, in another window or in the file itself.",
        "%n steps were passed over: what they are about was changed since, in another window or in the files.",
        count,
    )
