"""Opens texts and dossiers into the workspace: read and compared off the GUI thread, then joined with their notes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.collation.model.model import SIGILS, Cancelled, Collation, Options
from viewer.dossier.step import KeptStep, Step, WitnessRow
from viewer.dossier.tables.texts import witness_row
from viewer.phrasing.language import tr, translate
from viewer.resources import corpus
from viewer.text.choices import USUAL, Choices
from viewer.text.reading.catalogue import catalogue
from viewer.text.reading.formats import documents_in
from viewer.text.reading.read import NO_SUCH_FILE, ReadError, ScanError
from viewer.text.reading.web.pasted import Pasted
from viewer.text.witness import NO_WORDS, Witness
from viewer.ui.background import Background, Child, Job
from viewer.ui.commands.checks import CHECK_SOURCE, check_result
from viewer.ui.state.workspace import Workspace
from viewer.usecases.compare import (
    Source,
    compare,
    compare_again,
    compare_files,
    compare_kept,
    compare_one,
    compare_reread,
    compare_texts,
)
from viewer.usecases.reopen import Kept, is_dossier
from viewer.usecases.resume import resume

log = logging.getLogger(__name__)

_COMPARED, _PACKED = 0.85, 0.92  # shares of the progress: what follows is the way of the result to the screen


@dataclass(frozen=True, slots=True)
class _Task:
    """What is to be compared. ``kept``: the dossier file whose texts these are. ``again``: the pair that is open.

    ``rereads``: a text of that pair is read in another way. ``step``: a step of the history that is taken for that, and
    whether forward; None for a new one.
    """

    sentence: str
    function: Callable[..., Any]
    args: tuple[Any, ...]
    kept: Kept | None = None
    again: bool = False
    rereads: bool = False
    step: tuple[KeptStep, bool] | None = None

    @property
    def paths(self) -> tuple[str, ...]:
        """The files that are to be opened, where it is files."""
        return self.args[0] if self.function is compare_files else ()

    def with_recognition(self, languages: str) -> _Task | None:
        """The same with the text of scans recognized; None where it is not files that are read."""
        sentence = tr("Recognizing text and comparing…")
        if self.function is compare_files:
            paths, options, choices = self.args
            choices = tuple(one._replace(ocr=languages) for one in choices or [USUAL] * len(paths))
            return replace(self, sentence=sentence, args=(paths, options, choices))
        if self.function is compare_again:
            sources, options = self.args
            read = tuple(
                replace(one, choices=one.choices._replace(ocr=languages)) if isinstance(one, Source) else one
                for one in sources
            )
            return replace(self, sentence=sentence, args=(read, options))
        return None


class Opener(QObject):
    """What is being opened. What stands stays until the new collation is there, so nothing is lost by a failure."""

    began = Signal(str)  # a sentence for what is under way
    progress = Signal(float)
    texts_read = Signal(tuple)  # the witnesses that are being compared
    ended = Signal()
    waiting_changed = Signal()  # a first text is chosen and the second not yet, or no longer
    opened = Signal(tuple)  # the paths of the pair that is now open
    choice_wanted = Signal(list)  # the paths of more than two documents of a folder, of which the reader has to choose
    witnesses_wanted = Signal(list)  # the paths of more than two documents, to be read together
    halted = Signal(tuple)  # the paths of a pair that was given up before it was open

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = Background(Child, self)
        self._waiting = ""
        self._task: _Task | None = None  # what is under way
        self._unfinished: Callable[[], None] | None = None  # what was given up while nothing was open
        self._of_scan: _Task | None = None  # what failed, since a text is a scan
        self.scan: ScanError | None = None  # why, where recognition would help
        self.options = Options()
        workspace.history.reading_wanted.connect(self._reread)

    @property
    def waiting(self) -> str:
        """The path of the first text while the second is not yet chosen."""
        return self._waiting

    @property
    def busy(self) -> bool:
        return self._task is not None

    @property
    def repeatable(self) -> bool:
        """Whether there is something that ``again`` compares."""
        return self._unfinished is not None or self._workspace.collation is not None

    def warm(self) -> None:
        """Start what the first comparison needs before it is asked for."""
        self._jobs.warm(compare_files)

    def open(self, paths: Sequence[str], side: int | None = None) -> None:
        """Open what was dropped, chosen or named: a pair, a text for a side, a dossier, or what is in a folder."""
        paths = [_absolute(path) for path in paths]
        chosen = len(paths)
        if chosen == 1 and (inside := documents_in(paths[0])):
            paths = [str(path) for path in inside]
        folders = [path for path in paths if Path(path).is_dir()]
        if folders:
            name = Path(folders[0]).name
            self._say(tr("“{name}” is a folder without a document that can be read.", name=name))
        elif len(paths) > 2:
            (self.choice_wanted if chosen == 1 else self.witnesses_wanted).emit(paths)
        elif len(paths) == 2:
            self._compare_files((paths[0], paths[1]))
        elif len(paths) == 1 and is_dossier(paths[0]):
            self.open_dossier(paths[0])
        elif len(paths) == 1:
            self._open_one(paths[0], side)

    def open_dossier(self, path: str) -> None:
        """Open a dossier file: its texts, options, position and notes."""
        kept = self._workspace.notebook.open_file(path)
        if kept is not None:
            sentence = tr("Comparing the texts of the dossier…")
            self._start(sentence, compare_kept, kept.witnesses, kept.options, kept=kept)

    def swap(self) -> None:
        """Exchange the two sides."""
        if (collation := self._workspace.collation) is not None:
            first, second = collation.witnesses[:2]
            self._start(tr("Comparing…"), compare, (second, first), self.options, again=True)

    def again(self) -> None:
        """Read both files again and compare them; a text whose file has gone is compared as it is."""
        if (collation := self._workspace.collation) is not None:
            sources = tuple(
                _source(w, w.choices) if w.path and Path(w.path).exists() else w for w in collation.witnesses
            )
            self._start(tr("Reading and comparing…"), compare_again, sources, self.options, again=True)
        elif self._unfinished is not None:
            self._unfinished()

    def read_as(self, sigil: str, choices: Choices) -> None:
        """Read a text in another way, and compare again; this can be undone."""
        if (collation := self._workspace.collation) is not None:
            sides = zip(SIGILS, collation.witnesses, strict=False)
            sources = tuple(_source(w, choices) if side == sigil else w for side, w in sides)
            self._start(tr("Reading and comparing…"), compare_again, sources, self.options, again=True, rereads=True)

    def recognize(self, languages: str) -> None:
        """Open what could not be read, with the text of scans recognized."""
        if self._of_scan is not None and (task := self._of_scan.with_recognition(languages)):
            self._run(task)

    def _reread(self, step: KeptStep, forward: bool) -> None:
        """Read a text as it was read before a step of the history, or after it, and compare again."""
        history, collation = self._workspace.history, self._workspace.collation
        was, will = step.step.way(forward)
        witnesses = collation.witnesses if collation else ()
        place = next((n for n, one in enumerate(witnesses) if _is_reading(one, was)), None)
        if place is None:  # the file has changed: the step is passed over
            history.move([step], forward)
            history.go_on()
        elif (kept := history.kept_text(will)) is None:
            history.stop()
        else:
            bare = tuple(replace(witness, tokens=NO_WORDS) for witness in witnesses)
            more: dict[str, Any] = {"again": True, "rereads": True, "step": (step, forward)}
            self._start(tr("Comparing…"), compare_reread, bare, place, kept, self.options, **more)

    def compare_both(self, sigil: str) -> None:
        """Compare the two texts of the file of a witness: before its changes and after them, or two of its edition."""
        if (collation := self._workspace.collation) is not None and (path := collation.witness(sigil).path):
            self._start(tr("Reading and comparing…"), compare_one, path)

    def compare_waiting(self) -> None:
        """Compare the two texts of the file that is the first text, without a second one."""
        if self._waiting:
            self._start(tr("Reading and comparing…"), compare_one, self._waiting)

    def compare_with(self, options: Options) -> None:
        """Compare what is open with other options; the reader stays where they are."""
        if (collation := self._workspace.collation) is not None:
            self._start(tr("Comparing with other options…"), compare, collation.witnesses, options, again=True)

    def as_work(self) -> None:
        """Compare what is open as versions of one work."""
        self.compare_with(replace(self.options, scope="work"))

    def paste(self, first: str | Pasted, second: str | Pasted) -> None:
        """Compare two texts that were pasted, with their parts or as plain text."""
        self._start(tr("Comparing…"), compare_texts, (first, second), tr("Pasted text"))

    def drop_first(self) -> None:
        """Wait no more for the second text."""
        if self._waiting:
            self._waiting = ""
            self.waiting_changed.emit()

    def stop(self) -> None:
        """Give up what is under way; what was open stays open, and what was to be opened can be compared again."""
        if self._jobs.busy:
            self._jobs.cancel()

    def close(self) -> None:
        """Stop, and wait until nothing of this runs."""
        self._jobs.close()

    def _open_one(self, path: str, side: int | None) -> None:
        collation = self._workspace.collation
        if self._waiting:
            pair = (path, self._waiting) if side == 0 else (self._waiting, path)
        elif collation is not None and side is not None:
            pair = (path, collation.witnesses[1].path) if side == 0 else (collation.witnesses[0].path, path)
        elif not Path(path).exists():
            self._fail(None, ReadError(path, NO_SUCH_FILE))
            return
        else:
            self._waiting = path
            self.waiting_changed.emit()
            return
        self._compare_files(pair)

    def _compare_files(self, paths: tuple[str, ...]) -> None:
        """Another pair is compared by the options that its own dossier keeps."""
        self._start(tr("Reading and comparing…"), compare_files, tuple(map(str, paths)), None, None)

    def _start(self, sentence: str, function: Callable[..., Any], *args: Any, **more: Any) -> None:
        self._run(_Task(sentence, function, args, **more))

    def _run(self, task: _Task) -> None:
        self.stop()
        self._say("")
        self._unfinished = self._of_scan = self.scan = None
        job = Job(task.function, *task.args)
        job.progress.connect(lambda done: self.progress.emit(done * _COMPARED))
        job.part.connect(self.texts_read)
        job.packing.connect(lambda: self.progress.emit(_PACKED))
        job.done.connect(partial(self._done, task))
        job.failed.connect(partial(self._fail, task))
        job.canceled.connect(partial(self._halt, task))
        self._task = task
        self._workspace.history.hold(task.rereads)
        self.began.emit(task.sentence)
        self._jobs.start(job)

    def _done(self, task: _Task, collation: Collation) -> None:
        workspace = self._workspace
        before = workspace.collation if task.again else None
        self._task = None
        workspace.history.hold(False)
        if not self._keep_step(task, before, collation):
            self._finish(task)
            return
        self._waiting = ""
        self.options = collation.options
        same = before is not None and _same(before, collation)
        workspace.notebook.open_for(collation, task.kept, task.again)
        if same:
            workspace.compared_again(collation)
        else:
            workspace.collation = collation
            _restore(workspace, before)
        self.ended.emit()
        self.opened.emit(tuple(witness.path for witness in collation.witnesses))
        # a dossier from elsewhere brings its texts along, so that nobody misses their files
        check_result(workspace, collation, kept=task.again or bool(task.kept and task.kept.own))
        if task.step:
            workspace.history.go_on()

    def _keep_step(self, task: _Task, before: Collation | None, after: Collation) -> bool:
        """Keep the texts with the step that leads to them. False where a step of the history could not be taken."""
        if not task.rereads or before is None:
            return True
        history = self._workspace.history
        if task.step is not None:
            return history.move([task.step[0]], task.step[1], after.witnesses)
        pairs = zip(before.witnesses, after.witnesses, strict=True)
        for was, now in pairs:
            if was.choices != now.choices:
                step = Step("reading", witness_row(was), witness_row(now))
                history.do(step, witnesses=after.witnesses, earlier=before.witnesses)
        return True

    def _halt(self, task: _Task) -> None:
        """The reader, or the end of the window, gave it up."""
        self._finish(task)
        stays = self._workspace.collation is not None and not task.again
        self._say(tr("Stopped. What was open stays open.") if stays else tr("Stopped. F5 compares again."), "plain")
        if task.paths:
            self.halted.emit(task.paths)

    def _fail(self, task: _Task | None, error: Exception) -> None:
        if isinstance(error, ScanError) and error.languages and task and task.with_recognition(""):
            self._of_scan, self.scan = task, error
        self._finish(task)
        if self.scan:
            sentence = tr("“{name}” is a scan: its pages are pictures without text.", name=Path(self.scan.path).name)
            self._workspace.notice(sentence, "plain", CHECK_SOURCE, "recognize", tr("Recognize text…"))
        elif isinstance(error, ReadError | Cancelled):
            self._say(translate(error))
        else:
            log.error("opening failed", exc_info=error)
            reason = translate(error) or type(error).__name__
            self._say(tr("Comparing failed: {reason}. What was open stays open.", reason=reason))

    def _finish(self, task: _Task | None) -> None:
        self._task = None
        self._workspace.history.hold(False)
        self._workspace.history.stop()
        if task is not None and task.kept is not None:
            task.kept.dossier.close()
        if task is not None and self._workspace.collation is None:
            kept = task.kept
            self._unfinished = partial(self.open_dossier, str(kept.dossier.path)) if kept else partial(self._run, task)
        self.ended.emit()

    def _say(self, sentence: str, tone: Any = "error") -> None:
        self._workspace.notice(sentence, tone, CHECK_SOURCE)


def _absolute(path: str) -> str:
    """The working folder is another at the next start: a name that depends on it would lead nowhere, or astray."""
    return str(Path(path).absolute())


def _restore(workspace: Workspace, before: Collation | None) -> None:
    """Go back to where the reader was; where texts were exchanged or have changed, by the words."""
    position, after = workspace.notebook.position, workspace.collation
    if before and after:
        current, place = resume(before, position.current, position.place, after)
        position = replace(position, current=current, place=place)
    workspace.restore(position)


def _source(witness: Witness, choices: Choices) -> Source:
    return Source(witness.path, choices, witness.edits)


def _is_reading(witness: Witness, row: WitnessRow) -> bool:
    """Whether a witness is that of the row: the same file, read in the same way."""
    kept = row.witness
    return (witness.sha256, witness.choices) == (kept.sha256, kept.choices)


def _same(one: Collation | None, other: Collation) -> bool:
    """Whether both are of the same texts, in the same order."""
    if one is None or len(one.witnesses) != len(other.witnesses):
        return False
    return all(a.text == b.text for a, b in zip(one.witnesses, other.witnesses, strict=True))


def first_of_corpus() -> list[str]:
    """The paths of the first pair of the corpus; none where it can't be read."""
    try:
        pair = catalogue(corpus()).pairs[0]
    except (ReadError, FileNotFoundError, IndexError):
        return []
    return [str(pair.first), str(pair.second)]
