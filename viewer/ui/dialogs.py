"""What is asked of the reader. Each function returns the answer, or nothing where there was none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.phrasing import language
from viewer.phrasing.language import N_, in_english, tr
from viewer.text.reading.formats import FORMATS

DOSSIERS = N_("Dossiers (*.dossier *.recension);;All files (*)")
PDF = N_("PDF (*.pdf)")
MARKDOWN = N_("Markdown (*.md);;All files (*)")
_PARTING = ",.'’"  # the thousands of a number


def texts() -> str:
    """The kinds of files that can be read, for a dialog: all of them at once, each by itself, and any file."""
    rows = [(tr("Documents"), [suffix for one in FORMATS for suffix in one.suffixes])]
    rows += [(tr(one.name), list(one.suffixes)) for one in FORMATS]
    return ";;".join(
        [*(f"{name} ({' '.join('*' + s for s in suffixes)})" for name, suffixes in rows), tr("All files (*)")]
    )


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
    dialog = NumberDialog(parent, title, words, value, most)
    found = dialog.number if dialog.exec() else None
    dialog.deleteLater()
    return found


class NumberDialog(QDialog):
    """Asks for a number, and says while it is written that there is none so high."""

    def __init__(self, parent: QWidget, title: str, words: str, value: int, most: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._most = most
        self.field = QLineEdit(str(value), self)
        self.field.setAccessibleName(words)
        self.field.setMaxLength(20)
        self.field.selectAll()
        self.problem = QLabel(self)
        self.problem.setProperty("warning", True)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go = self.buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._check)
        label = QLabel(words, self)
        label.setBuddy(self.field)
        layout = QVBoxLayout(self)
        for part in (label, self.field, self.problem, self.buttons):
            layout.addWidget(part)
        self._refusal = tr("There is no such variant: their numbers run from 1 to {most}.", most=language.number(most))
        self.problem.setMinimumSize(QFontMetrics(self.font()).size(0, self._refusal))
        self._check()

    @property
    def number(self) -> int | None:
        """What is written, if there is such a number."""
        digits = "".join(c for c in self.field.text() if not c.isspace() and c not in _PARTING)
        found = int(digits) if digits.isdecimal() else 0
        return found if 1 <= found <= self._most else None

    def _check(self) -> None:
        refused = self.number is None
        self.go.setEnabled(not refused)
        said = self._refusal if refused and self.field.text().strip() else ""
        self.problem.setText(said)
        self.field.setAccessibleDescription(said)
