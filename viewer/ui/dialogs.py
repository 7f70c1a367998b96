"""What is asked of the reader. Each function returns the answer, or nothing where there was none."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from viewer.export.formats import FORMATS as EXPORTS
from viewer.export.formats import ExportFormat
from viewer.export.report import WHICH, Which
from viewer.phrasing import language
from viewer.phrasing.language import N_, in_english, tr
from viewer.text.choices import page_range
from viewer.text.reading.formats import FORMATS

DOSSIERS = N_("Dossiers (*.dossier *.recension);;All files (*)")
PDF = N_("PDF (*.pdf)")
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


def ask_folder(parent: QWidget, title: str, folder: str) -> str:
    """A folder to open."""
    dialog = _file_dialog(parent, title, folder, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_chosen(dialog)), "")


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
        """What is written, if there is such a number."""
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


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What the reader wants exported, in which form (None: the notes alone, as Markdown), and to which file."""

    which: Which
    format: ExportFormat | None
    path: Path


def ask_export(
    parent: QWidget, suggestion: Path, counts: Mapping[Which, int], last: ExportWish | None
) -> ExportWish | None:
    """What to export, in which form, and where.

    ``suggestion``: a file without its suffix; ``counts``: how many differences each choice has; ``last``: the wish
    before, whose form and choice are offered again.
    """
    dialog = ExportDialog(parent, suggestion, counts, last)
    found = dialog.wish if dialog.exec() else None
    dialog.deleteLater()
    return found


_NAMES: Mapping[Which, str] = {
    "all": N_("All differences ({count})"),
    "substantive": N_("Only those that touch the sense ({count})"),
    "noted": N_("Only those with a note ({count})"),
}
_WIDE = 600  # pixels


class ExportDialog(QDialog):
    """Asks what is exported, in which form, and where; it says beforehand where a file would be replaced."""

    def __init__(
        self, parent: QWidget, suggestion: Path, counts: Mapping[Which, int], last: ExportWish | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setMinimumWidth(_WIDE)
        self._which = QButtonGroup(self)
        self.choices = {one: self._choice(one, counts, last) for one in WHICH}
        self.form = QComboBox(self)
        for one in EXPORTS:
            self.form.addItem(f"{tr(one.name)} ({one.suffixes[0]})", one)
        self.form.addItem(tr("The notes alone, as Markdown (.notes.md)"), None)
        self._before = ""  # the suffix of the form that was chosen before
        self.field = QLineEdit(str(suggestion), self)
        self.elsewhere = QPushButton(tr("Choose…"), self)
        self.elsewhere.setAutoDefault(False)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setProperty("warning", True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go = self.buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        self._compose()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.elsewhere.clicked.connect(self._choose)
        self.field.textChanged.connect(self._check)
        self.form.currentIndexChanged.connect(self._take_form)
        offered = [self.form.itemData(place) for place in range(self.form.count())]
        self.form.setCurrentIndex(offered.index(last.format) if last else 0)
        self._take_form()

    def _choice(self, one: Which, counts: Mapping[Which, int], last: ExportWish | None) -> QRadioButton:
        button = QRadioButton(tr(_NAMES[one], count=language.number(counts[one])), self)
        button.setEnabled(one == "all" or counts[one] > 0)
        button.setChecked(one == (last.which if last and counts[last.which] else "all"))
        self._which.addButton(button)
        return button

    def _compose(self) -> None:
        what = QVBoxLayout()
        what.setSpacing(6)
        for button in self.choices.values():
            what.addWidget(button)
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.field, 1)
        where.addWidget(self.elsewhere)
        rows = QFormLayout()
        rows.setHorizontalSpacing(18)
        rows.setVerticalSpacing(14)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(tr("What"), what)
        rows.addRow(tr("Form"), self.form)
        rows.addRow(tr("File"), where)
        self.form.setAccessibleName(tr("Form"))
        self.field.setAccessibleName(tr("File"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for part in (rows, self.problem, self.buttons):
            layout.addLayout(part) if isinstance(part, QFormLayout) else layout.addWidget(part)
        self.problem.setMinimumHeight(QFontMetrics(self.font()).height())

    @property
    def wish(self) -> ExportWish:
        """What is chosen now."""
        which = next(one for one, button in self.choices.items() if button.isChecked())
        return ExportWish(which, self.form.currentData(), Path(self.field.text().strip()).expanduser())

    def _suffix(self) -> str:
        one: ExportFormat | None = self.form.currentData()
        return ".notes.md" if one is None else f".comparison{one.suffixes[0]}"

    def _take_form(self) -> None:
        """Name the file for its form. The notes alone are written whole, whatever differences are chosen."""
        for button in self.choices.values():
            button.setVisible(self.form.currentData() is not None)
        written = self.field.text().removesuffix(self._before)
        self._before = self._suffix()
        self.field.setText(f"{written}{self._before}")
        self._check()

    def _choose(self) -> None:
        dialog = _file_dialog(self, tr("Export"), str(self.wish.path.parent), tr("All files (*)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # it is said here
        dialog.selectFile(self.wish.path.name)
        for path in _chosen(dialog):
            self.field.setText(path if Path(path).suffix else f"{path}{self._suffix()}")

    def _check(self) -> None:
        """Say what is wrong with the place, or that a file there would be replaced."""
        path, said, good = self.wish.path, "", True
        if not self.field.text().strip() or path.is_dir():
            said, good = tr("A name for the file is missing."), False
        elif not path.parent.is_dir():
            said, good = tr("There is no folder “{folder}”.", folder=path.parent), False
        elif not os.access(path.parent, os.W_OK):
            said, good = tr("You may not write in the folder “{folder}”.", folder=path.parent), False
        elif path.exists():
            said = tr("There is a file of this name; it will be replaced.")
        self.problem.setText(said)
        self.field.setAccessibleDescription(said)
        self.go.setText(tr("Replace") if good and said else tr("Export"))
        self.go.setEnabled(good)
