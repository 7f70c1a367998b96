"""What is asked of the reader. Each function returns the answer, or nothing where there was none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from viewer.ui.language import N_, in_english, tr

TEXTS = N_("Texts (*.txt *.text *.md);;All files (*)")
DOSSIERS = N_("Dossiers (*.dossier *.recension);;All files (*)")
PDF = N_("PDF (*.pdf)")
MARKDOWN = N_("Markdown (*.md);;All files (*)")


def ask_open(parent: QWidget, title: str, folder: str, kinds: str) -> list[str]:
    """Files to open."""
    dialog = _file_dialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _chosen(dialog)


def ask_save(parent: QWidget, title: str, suggestion: Path, kinds: str) -> Path | None:
    """A file to write; the dialog asks before one is replaced."""
    dialog = _file_dialog(parent, title, str(suggestion.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(suggestion.name)
    for path in map(Path, _chosen(dialog)):
        return path if path.suffix else path.with_suffix(suggestion.suffix)
    return None


def _file_dialog(parent: QWidget, title: str, folder: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder, kinds)
    if not in_english():  # words that Qt's own translations lack
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("&Look in:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files of &type:"))
    return dialog


def _chosen(dialog: QFileDialog) -> list[str]:
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen


def ask_number(parent: QWidget, title: str, words: str, value: int, most: int) -> int | None:
    """A number from 1 to ``most``."""
    number, agreed = QInputDialog.getInt(parent, title, words, value, 1, most)
    return number if agreed else None
