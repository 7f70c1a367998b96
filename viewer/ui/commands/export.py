"""What the reader takes along: the notes as Markdown, a copy of the dossier."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from viewer.export.markdown import notes_to_markdown
from viewer.files import NotWritten, write_atomic
from viewer.phrasing.language import counted, tr, translate
from viewer.resources import corpus
from viewer.ui.state.workspace import Workspace

_SOURCE = "outgoing"


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
