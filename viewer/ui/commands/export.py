"""What the reader takes along: the comparison in a form of choice, the notes as Markdown, a copy of the dossier."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from viewer.export.markdown import notes_to_markdown
from viewer.export.report import Which, report
from viewer.files import NotWritten, display_path, write_atomic
from viewer.phrasing.language import counted, tr, translate
from viewer.resources import corpus
from viewer.ui import export_dialog
from viewer.ui.background import Background, Thread
from viewer.ui.export_dialog import ExportWish
from viewer.ui.state.workspace import Workspace
from viewer.usecases.export import NotExported, WouldOverwrite, made, refuse_source

log = logging.getLogger(__name__)

_SOURCE = "outgoing"
_AT_ONCE = 400_000  # characters of both texts: up to here it takes less than an eye can see
_PATIENCE = 400  # ms


class Exporter(QObject):
    """Asks what to export, makes it, of long texts in a thread, and writes it. Canceled, nothing is written."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self._background = Background(Thread, self)
        self._last: ExportWish | None = None
        self._progress: QProgressDialog | None = None

    def ask(self, folder: str) -> None:
        """Ask what to export and where, first in this folder, and do it."""
        if self._workspace.collation is None:
            return
        wish = export_dialog.ask_export(
            self._window, suggestion(self._workspace, folder, ""), self._counts(), self._last
        )
        if wish is not None:
            self._last = wish
            self.export(wish)

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
        job = wish.format, collation, self._workspace.notebook.notes, wish.which
        if sum(len(witness.text) for witness in collation.witnesses) <= _AT_ONCE:
            try:
                self._write(wish, made(*job))
            except Exception as error:
                self._failed(wish, error)
            return
        self._show_progress()
        self._background.run(made, *job, done=partial(self._write, wish), failed=partial(self._failed, wish))

    def close(self) -> None:
        """Wait until nothing of this runs."""
        self._end_progress()
        self._background.close()

    def _counts(self) -> Mapping[Which, int]:
        assert self._workspace.collation is not None
        collation, notes = self._workspace.collation, self._workspace.notebook.notes
        return {which: len(report(collation, notes, which).chosen) for which in ("all", "substantive", "noted")}

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
        self._progress = QProgressDialog(tr("Exporting…"), tr("Stop"), 0, 0, self._window)
        self._progress.setWindowModality(Qt.WindowModality.WindowModal)
        self._progress.setMinimumDuration(_PATIENCE)
        self._progress.canceled.connect(self._stop)

    def _stop(self) -> None:
        self._background.cancel()
        self._end_progress()

    def _end_progress(self) -> None:
        if self._progress is not None:
            self._progress.deleteLater()
            self._progress = None


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


def save_copy(workspace: Workspace, path: Path) -> None:
    """Write a whole copy of the dossier, and say so."""
    if workspace.notebook.save_copy(path):
        workspace.notice(tr("A copy of texts and notes is in “{path}”.", path=path), "good", _SOURCE)


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
