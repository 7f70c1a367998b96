"""Opens texts and dossiers into the workspace: read and compared off the GUI thread, then joined with their notes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.collation.model import Cancelled, Collation, Options
from viewer.collation.suggest import suggested_scope
from viewer.text.read import ReadError
from viewer.ui import phrases
from viewer.ui.jobs import Job, Jobs
from viewer.ui.notebook import Kept
from viewer.ui.work import compare, compare_files, compare_kept, compare_texts
from viewer.ui.workspace import Workspace

log = logging.getLogger(__name__)

SOURCE = "opening"  # of the notices that are said here
_SUGGESTED = "suggested work"  # the setting that remembers the question
_DOSSIER = b"SQLite format 3\x00"  # how a dossier file begins, whatever its name


class Opening(QObject):
    """What is being opened. What stands stays until the new collation is there, so nothing is lost by a failure."""

    began = Signal(str)  # a sentence for what is under way
    progress = Signal(float)
    ended = Signal()
    waiting_changed = Signal()  # a first text is chosen and the second not yet, or no longer
    opened = Signal(tuple)  # the paths of the pair that is now open

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._jobs = Jobs(self)
        self._waiting = ""
        self._busy = False
        self.options = Options()

    @property
    def waiting(self) -> str:
        """The path of the first text while the second is not yet chosen."""
        return self._waiting

    @property
    def busy(self) -> bool:
        return self._busy

    def warm(self) -> None:
        """Start what the first comparison needs before it is asked for."""
        self._jobs.warm()

    def open(self, paths: Sequence[str], side: int | None = None) -> None:
        """Open what was dropped, chosen or named: a pair, one text for a side, or a dossier."""
        folders = [path for path in paths if Path(path).is_dir()]
        if folders:
            self._say(f"“{Path(folders[0]).name}” is a folder; open two files from it.")
        elif len(paths) > 2:
            self._say(f"{phrases.counted(len(paths), 'file')} were given; Recension compares two at a time.")
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
            self._start("Comparing the texts of the dossier…", compare_kept, kept.witnesses, kept.options, kept=kept)

    def swap(self) -> None:
        """Exchange the two sides."""
        if (collation := self._workspace.collation) is not None:
            first, second = collation.witnesses[:2]
            self._start("Comparing…", compare, (second, first), self.options, again=True)

    def again(self) -> None:
        """Read both files again and compare them; texts whose file has gone are compared as they are."""
        if (collation := self._workspace.collation) is None:
            return
        paths = tuple(witness.path for witness in collation.witnesses)
        if all(path and Path(path).exists() for path in paths):
            self._compare_files(paths, again=True)
        else:
            self._start("Comparing…", compare, collation.witnesses, self.options, again=True)

    def compare_with(self, options: Options) -> None:
        """Compare what is open with other options; the reader stays where they are."""
        if (collation := self._workspace.collation) is not None:
            self._start("Comparing with other options…", compare, collation.witnesses, options, again=True)

    def as_work(self) -> None:
        """Compare what is open as versions of one work."""
        self.compare_with(replace(self.options, scope="work"))

    def paste(self, first: str, second: str) -> None:
        """Compare two texts that were pasted."""
        self._start("Comparing…", compare_texts, (first, second))

    def stop(self) -> None:
        """Give up what is under way; what was open stays open."""
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
            self._fail(None, ReadError(path, "there is no such file; check its name and folder"))
            return
        else:
            self._wait_for_second(path)
            return
        self._compare_files(pair)

    def _wait_for_second(self, path: str) -> None:
        self._waiting = path
        self.waiting_changed.emit()

    def _compare_files(self, paths: tuple[str, ...], again: bool = False) -> None:
        """Another pair is compared by the options that its own dossier keeps."""
        options = self.options if again else None
        self._start("Reading and comparing…", compare_files, tuple(map(str, paths)), options, again=again)

    def _start(
        self, sentence: str, function: Callable[..., Any], *args: Any, kept: Kept | None = None, again: bool = False
    ) -> None:
        """``kept``: the dossier file whose texts these are. ``again``: the same pair, so its dossier stays open."""
        self.stop()
        self._say("")
        job = Job(function, *args, parent=self)
        job.progress.connect(self.progress)
        job.done.connect(partial(self._done, kept, again))
        job.failed.connect(partial(self._fail, kept))
        job.canceled.connect(partial(self._finish, kept))
        for end in (job.done, job.failed, job.canceled):
            end.connect(job.deleteLater)
        self._busy = True
        self.began.emit(sentence)
        self._jobs.start(job)

    def _done(self, kept: Kept | None, again: bool, collation: Collation) -> None:
        self._waiting, self._busy = "", False
        self.options = collation.options
        workspace = self._workspace
        same = again and _same(workspace.collation, collation)
        workspace.notebook.open_for(collation, kept, again)
        workspace.undo.clear()
        if same:
            workspace.compared_again(collation)
        else:
            workspace.collation = collation
            workspace.restore(workspace.notebook.position)
        self.ended.emit()
        self.opened.emit(tuple(witness.path for witness in collation.witnesses))
        self._judge(collation)

    def _judge(self, collation: Collation) -> None:
        """What the reader should know about the result as a whole."""
        if collation.limits:
            self._say(" ".join(collation.limits), "warning")
        elif sentence := phrases.verdict(collation):
            self._say(sentence, "plain")
        elif collation.options.scope == "passages" and suggested_scope(collation) == "work":
            self._suggest_work()

    def _suggest_work(self) -> None:
        """Once a dossier: who has seen it and went on reading has answered."""
        notebook = self._workspace.notebook
        if not notebook.setting(_SUGGESTED) and notebook.save_setting(_SUGGESTED, True):
            sentence = "These look like two versions of one work: what stands between the passages is then no framing."
            self._workspace.notice(sentence, "plain", SOURCE, "as_work", "Compare as versions of one work")

    def _fail(self, kept: Kept | None, error: Exception) -> None:
        self._finish(kept)
        if isinstance(error, ReadError | Cancelled):
            self._say(str(error))
        else:
            log.error("opening failed", exc_info=error)
            self._say(f"Comparing failed: {error or type(error).__name__}. What was open stays open.")

    def _finish(self, kept: Kept | None) -> None:
        self._busy = False
        if kept is not None:
            kept.dossier.close()
        self.ended.emit()

    def _say(self, sentence: str, tone: Any = "error") -> None:
        self._workspace.notice(sentence, tone, SOURCE)


def _same(one: Collation | None, other: Collation) -> bool:
    """Whether both are of the same texts, in the same order."""
    if one is None or len(one.witnesses) != len(other.witnesses):
        return False
    return all(a.text == b.text for a, b in zip(one.witnesses, other.witnesses, strict=True))


def is_dossier(path: str) -> bool:
    """Whether this file is a dossier, by its name or by how it begins."""
    if path.endswith(".dossier"):
        return True
    try:
        if not Path(path).is_file():
            return False
        with Path(path).open("rb") as file:
            return file.read(len(_DOSSIER)) == _DOSSIER
    except (OSError, ValueError):
        return False
