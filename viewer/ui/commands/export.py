"""What the reader takes along: the comparison in a form of choice, the notes as Markdown, a copy of the dossier."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QWidget

from viewer.collation.model.model import Cancelled
from viewer.dossier.memo import MEMO, ReaderMemo, memo_of
from viewer.dossier.step import Step
from viewer.export.formats import ExportFormat
from viewer.export.notes.markdown import notes_to_markdown
from viewer.export.report import WHICH, Which, report
from viewer.files import NotWritten, display_path, write_atomic
from viewer.phrasing.language import counted, tr, translate
from viewer.resources import corpus
from viewer.ui import export_dialog
from viewer.ui.background import Background, Thread
from viewer.ui.export_dialog import ExportWish
from viewer.ui.memo_field import MemoField
from viewer.ui.pdf.formats import ALL_FORMATS
from viewer.ui.state.workspace import Workspace
from viewer.usecases.bundle import NO_SOURCES, read_sources
from viewer.usecases.export import NotExported, WouldOverwrite, made, refuse_source

log = logging.getLogger(__name__)

_SOURCE = "outgoing"
_AT_ONCE = 400_000  # characters of both texts: up to here it takes less than an eye can see
_PATIENCE = 400  # ms
_LOOK = 100  # ms between two looks at how far the work is
_SHARES = 1000  # steps of the bar


class Exporter(QObject):
    """Asks what to export, makes it, of long texts in a thread, and writes it. Canceled, nothing is written."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self._background = Background(Thread, self)
        self._last: ExportWish | None = None
        self._progress: QProgressDialog | None = None
        self._tick = _Tick()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._show_share)

    def ask(self, folder: str) -> None:
        """Ask what to export and where, first in this folder, and do it."""
        collation = self._workspace.collation
        if collation is None:
            return
        place = suggestion(self._workspace, folder, "")
        own = memo_of(self._workspace.notebook.setting(MEMO))
        field = MemoField(collation, own, self._window)
        offered = [one for one in ALL_FORMATS if one.available]
        wish = export_dialog.ask_export(self._window, offered, place, self._counts(), self._last, field)
        self._keep_memo(own, field.memo)
        if wish is not None:
            self._last = wish
            self.export(wish)

    def _keep_memo(self, before: ReaderMemo | None, after: ReaderMemo | None) -> None:
        """Keep what the reader wrote, whether or not something is exported now."""
        if before != after and not self._workspace.notebook.read_only:
            self._workspace.history.do(Step("memo", before, after))

    def export(self, wish: ExportWish) -> None:
        """Write what is wished for, and say so."""
        collation = self._workspace.collation
        if collation is None:
            return
        try:
            refuse_source(wish.path, self._sources())
        except WouldOverwrite as error:
            self._workspace.notice(translate(error), "error", _SOURCE)
            return
        if wish.format is None:
            export_notes(self._workspace, wish.path)
            return
        assert isinstance(wish.format, ExportFormat)
        self._tick = tick = _Tick()
        job = (
            wish.format,
            collation,
            self._workspace.notebook.notes,
            wish.which,
            self._workspace.selection,
            wish.memo,
            tick,
        )
        if sum(len(witness.text) for witness in collation.witnesses) <= _AT_ONCE:
            try:
                self._write(wish, made(*job))
            except Exception as error:
                self._failed(wish, error)
            return
        self._show_progress()
        self._background.run(made, *job, done=partial(self._write, wish), failed=partial(self._failed, wish))

    def close(self) -> None:
        """End the work, and wait until nothing of this runs."""
        self._tick.stop()
        self._end_progress()
        self._background.close()

    def _counts(self) -> Mapping[Which, int]:
        assert self._workspace.collation is not None
        collation, notes = self._workspace.collation, self._workspace.notebook.notes
        selected = self._workspace.selection
        return {which: len(report(collation, notes, which, selected=selected).chosen) for which in WHICH}

    def _sources(self) -> list[str | Path]:
        collation, dossier = self._workspace.collation, self._workspace.notebook.path
        paths: list[str | Path] = [witness.path for witness in collation.witnesses] if collation else []
        return [*paths, *([dossier] if dossier else [])]

    def _write(self, wish: ExportWish, data: bytes) -> None:
        self._end_progress()
        try:
            write_atomic(wish.path, data)
        except NotWritten as error:
            self._workspace.notice(translate(error), "error", _SOURCE)
            return
        sentence = tr("The comparison is in “{path}”.", path=display_path(wish.path))
        self._workspace.notice(sentence, "good", _SOURCE)

    def _failed(self, wish: ExportWish, error: Exception) -> None:
        self._end_progress()
        log.error("an export could not be made", exc_info=error)
        self._workspace.notice(translate(NotExported(wish.path, error)), "error", _SOURCE)

    def _show_progress(self) -> None:
        self._progress = QProgressDialog(tr("Exporting…"), tr("Stop"), 0, _SHARES, self._window)
        self._progress.setWindowModality(Qt.WindowModality.WindowModal)
        self._progress.setMinimumDuration(_PATIENCE)
        self._progress.setAutoReset(False)  # it would close before the file is written
        self._progress.canceled.connect(self._stop)
        self._timer.start()

    def _show_share(self) -> None:
        if self._progress is not None:
            self._progress.setValue(round(self._tick.share * _SHARES))

    def _stop(self) -> None:
        self._tick.stop()
        self._background.cancel()
        self._end_progress()

    def _end_progress(self) -> None:
        self._timer.stop()
        if self._progress is not None:
            self._progress.deleteLater()
            self._progress = None


class _Tick:
    """The share of the work that is done; called in the thread of the work, it ends it when the reader says so."""

    def __init__(self) -> None:
        self.share = 0.0
        self._stopped = threading.Event()

    def __call__(self, done: float) -> None:
        self.share = max(self.share, done)  # a file has several loops; the bar does not go back
        if self._stopped.is_set():
            raise Cancelled

    def stop(self) -> None:
        """Let the next call raise."""
        self._stopped.set()


def export_notes(workspace: Workspace, path: Path) -> None:
    """Write the notes to a Markdown file, and say so."""
    if workspace.collation is None:
        return
    notes = workspace.notebook.notes
    try:
        write_atomic(path, notes_to_markdown(workspace.collation, notes, translate).encode("utf-8"))
    except NotWritten as error:
        workspace.notice(translate(error), "error", _SOURCE)
        return
    sentence = counted("%n note written to “{path}”.", "%n notes written to “{path}”.", len(notes), path=path)
    workspace.notice(sentence, "good", _SOURCE)


def save_copy(workspace: Workspace, path: Path, sources: bool = False) -> None:
    """Write a whole copy of the dossier, with the ``sources`` the files of its texts too, and say so."""
    witnesses = workspace.collation.witnesses if workspace.collation else ()
    bundle = read_sources(witnesses) if sources else NO_SOURCES
    if not workspace.notebook.save_copy(path, bundle.files):
        return
    if not sources:
        workspace.notice(tr("A copy of texts and notes is in “{path}”.", path=path), "good", _SOURCE)
    elif bundle.missing:
        sentence = tr("A copy is in “{path}”, without the file of {sigils}: it is gone, too large or has changed.",
                      path=path, sigils=", ".join(bundle.missing))  # fmt: skip
        workspace.notice(sentence, "warning", _SOURCE)
    else:
        workspace.notice(tr("A copy of texts, notes and sources is in “{path}”.", path=path), "good", _SOURCE)


def suggestion(workspace: Workspace, folder: str, suffix: str) -> Path:
    """A name for a file that goes out: that of the first text."""
    collation = workspace.collation
    place = Path(folder)
    if _is_our_own(place) or not os.access(place, os.W_OK):
        place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        place = place if place.is_dir() else Path.home()
    stem = Path(collation.witnesses[0].path).stem if collation else ""
    name = stem or tr("notes")
    return place / f"{name}{suffix}"


def _is_our_own(folder: Path) -> bool:
    """Whether this is the program's corpus: what a reader writes is lost there, and not looked for."""
    try:
        return folder.resolve().is_relative_to(corpus())
    except FileNotFoundError:
        return False
