"""Writes what a library has found to files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from viewer.export.scan.csv import scan_tables
from viewer.export.scan.graph import scan_to_graphml
from viewer.files import NotWritten, display_path, write_atomic
from viewer.phrasing.language import tr, translate
from viewer.scan.library import Library
from viewer.ui import dialogs
from viewer.usecases.library.kept import KeptLibrary


def export_library(
    parent: QWidget, library: KeptLibrary, kind: str, folder: Path, drawn: Callable[[], bytes] | None
) -> str:
    """Ask where to, and write: "csv" tables into a folder, the "graphml" network, or what ``drawn`` gives as "svg".

    Returns a sentence that says where it is, or why it could not be written; "" where nothing was asked for.
    """
    if kind == "csv":
        chosen = dialogs.ask_folder(parent, tr("Write the tables to a folder"), str(folder))
        files = _tables(library, Path(chosen)) if chosen else {}
        said = tr("The tables are in “{path}”.", path=display_path(Path(chosen)))
    else:
        suggestion = folder / f"{Path(library.paths[0]).name}.{kind}"
        place = dialogs.ask_save(parent, tr("Write the network"), suggestion, f"{kind.upper()} (*.{kind})")
        files = {place: drawn() if drawn else _graph(library)} if place else {}
        said = tr("The network is in “{path}”.", path=display_path(place or Path()))
    try:
        for path, data in files.items():
            write_atomic(path, data)
    except NotWritten as error:
        return translate(error)
    return said if files else ""


def _tables(library: KeptLibrary, folder: Path) -> dict[Path, bytes]:
    with Library(library.index) as opened:
        return {folder / name: data for name, data in scan_tables(opened).items()}


def _graph(library: KeptLibrary) -> bytes:
    with Library(library.index) as opened:
        return scan_to_graphml(opened)
