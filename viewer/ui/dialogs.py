"""What is asked of the reader. Each function returns the answer, or nothing where there was none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from viewer.ui.language import N_

TEXTS = N_("Texts (*.txt *.text *.md);;All files (*)")
DOSSIERS = N_("Dossiers (*.dossier *.recension);;All files (*)")
PDF = N_("PDF (*.pdf)")
MARKDOWN = N_("Markdown (*.md);;All files (*)")


def ask_open(parent: QWidget, title: str, folder: str, kinds: str) -> list[str]:
    """Files to open."""
    paths, _ = QFileDialog.getOpenFileNames(parent, title, folder, kinds)
    return paths


def ask_save(parent: QWidget, title: str, suggestion: Path, kinds: str) -> Path | None:
    """A file to write; the dialog asks before one is replaced."""
    path, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
    if not path:
        return None
    found = Path(path)
    return found if found.suffix else found.with_suffix(suggestion.suffix)


def ask_number(parent: QWidget, title: str, words: str, value: int, most: int) -> int | None:
    """A number from 1 to ``most``."""
    number, agreed = QInputDialog.getInt(parent, title, words, value, 1, most)
    return number if agreed else None
