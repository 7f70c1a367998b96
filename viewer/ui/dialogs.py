"""What is asked of the reader. Each function returns the answer, or nothing where there was none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from viewer.phrasing import language
from viewer.phrasing.language import N_, in_english, tr
from viewer.text.choices import page_range
from viewer.text.reading.formats import FORMATS

DOSSIERS = N_("Dossiers (*.dossier *.recension);;All files (*)")
ANNOTATIONS = N_("Annotations (*.jsonld *.json);;All files (*)")
PDF = N_("PDF (*.pdf)")
_PARTING = ",.'’"  # the thousands of a number


def text_filters() -> str:
    """The kinds of files that can be read, for a dialog: all of them at once, each by itself, and any file."""
    rows = [(tr("Documents"), [suffix for one in FORMATS for suffix in one.suffixes])]
    rows += [(tr(one.name), list(one.suffixes)) for one in FORMATS]
    return ";;".join(
        [*(f"{name} ({' '.join('*' + s for s in suffixes)})" for name, suffixes in rows), tr("All files (*)")]
    )


def ask_open(parent: QWidget, title: str, folder: str, kinds: str) -> list[str]:
    """Files to open."""
    dialog = file_dialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return chosen_in(dialog)


def ask_folder(parent: QWidget, title: str, folder: str) -> str:
    """A folder to open."""
    dialog = file_dialog(parent, title, folder, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(chosen_in(dialog)), "")


def ask_save(parent: QWidget, title: str, suggestion: Path, kinds: str) -> Path | None:
    """A file to write; the dialog asks before one is replaced."""
    dialog = file_dialog(parent, title, str(suggestion.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(suggestion.name)
    for path in map(Path, chosen_in(dialog)):
        return path if path.suffix else path.with_suffix(suggestion.suffix)
    return None


def file_dialog(parent: QWidget, title: str, folder: str, kinds: str) -> QFileDialog:
    """A dialog of Qt's for files or a folder, in the reader's language."""
    dialog = QFileDialog(parent, title, folder, kinds)
    if not in_english():  # words that Qt's own translations lack
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, tr("&Look in:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, tr("Files of &type:"))
    return dialog


def chosen_in(dialog: QFileDialog) -> list[str]:
    """What the reader chose in a dialog, which is shown for that."""
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen


def ask_number(parent: QWidget, title: str, words: str, value: int, most: int) -> int | None:
    """A number from 1 to ``most``."""
    dialog = NumberDialog(parent, title, words, value, most)
    found = dialog.number if dialog.exec() else None
    dialog.deleteLater()
    return found


def ask_pages(parent: QWidget, title: str, labels: Sequence[str], pages: str) -> str | None:
    """Pages of those with these labels, as ``page_range`` takes them; "" for all."""
    dialog = PagesDialog(parent, title, labels, pages)
    found = dialog.field.text().strip() if dialog.exec() else None
    dialog.deleteLater()
    return found


def ask_encoding(parent: QWidget, title: str, names: Sequence[str], name: str) -> str | None:
    """One of these encodings."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(tr("Read the text in this encoding:"))
    dialog.setOption(QInputDialog.InputDialogOption.UseListViewForComboBoxItems)
    dialog.setComboBoxItems(names)
    dialog.setTextValue(name)
    dialog.setOkButtonText(title)
    dialog.setCancelButtonText(tr("Cancel"))
    found = dialog.textValue() if dialog.exec() else None
    dialog.deleteLater()
    return found


class AnswerDialog(QDialog):
    """Asks for an answer of one line, and says while it is written what is wrong with it."""

    def __init__(self, parent: QWidget, title: str, words: str, value: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.field = QLineEdit(value, self)
        self.field.setAccessibleName(words)
        self.field.setMaxLength(20)
        self.field.selectAll()
        self.problem = QLabel(self)
        self.problem.setProperty("warning", True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
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
        self.problem.setMinimumSize(QFontMetrics(self.font()).size(0, self.refusal("?")))
        self._check()

    def refusal(self, written: str) -> str:
        """What is wrong with this answer; "" where nothing is."""
        raise NotImplementedError

    def _check(self) -> None:
        written = self.field.text().strip()
        refused = self.refusal(written)
        self.go.setEnabled(not refused)
        said = refused if written else ""
        self.problem.setText(said)
        self.field.setAccessibleDescription(said)


class NumberDialog(AnswerDialog):
    """Asks for a number from 1 to ``most``."""

    def __init__(self, parent: QWidget, title: str, words: str, value: int, most: int) -> None:
        self._most = most
        super().__init__(parent, title, words, str(value))

    @property
    def number(self) -> int | None:
        """The number that is written in the field; None for what is no number, or one that is too large."""
        return self._number(self.field.text())

    def _number(self, written: str) -> int | None:
        digits = "".join(c for c in written if not c.isspace() and c not in _PARTING)
        found = int(digits) if digits.isdecimal() else 0
        return found if 1 <= found <= self._most else None

    def refusal(self, written: str) -> str:
        if self._number(written) is not None:
            return ""
        most = language.number(self._most)
        return tr("There is no such variant: their numbers run from 1 to {most}.", most=most)


class PagesDialog(AnswerDialog):
    """Asks for pages by their labels; without an answer all are read."""

    def __init__(self, parent: QWidget, title: str, labels: Sequence[str], pages: str) -> None:
        self._labels = labels
        words = tr("Pages from {first} to {last}, such as “{first}-{last}”:", first=labels[0], last=labels[-1])
        super().__init__(parent, title, words, pages)
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(tr("All pages"))

    def refusal(self, written: str) -> str:
        try:
            if written:
                page_range(written, self._labels)
        except ValueError:
            first, last = self._labels[0], self._labels[-1]
            return tr("There are no such pages: they run from {first} to {last}.", first=first, last=last)
        return ""
