"""The dialog that asks what is exported, in which form, and where."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

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
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from viewer.dossier.memo import ReaderMemo
from viewer.export.formats import ApparatusFormat, ExportFormat
from viewer.export.report import WHICH, Which
from viewer.phrasing import language
from viewer.phrasing.language import N_, tr
from viewer.ui.dialogs import chosen_in, file_dialog
from viewer.ui.memo_field import MemoField


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What the reader wants exported, in which form (None: the notes alone, as Markdown), and to which file.

    ``memo``: the reader's own; None: the program's.
    """

    which: Which
    format: ExportFormat | ApparatusFormat | None
    path: Path
    memo: ReaderMemo | None = None


def ask_export(
    parent: QWidget,
    formats: Sequence[ExportFormat] | Sequence[ApparatusFormat],
    suggestion: Path,
    counts: Mapping[Which, int],
    last: ExportWish | None,
    memo: MemoField | None = None,
    kind: _Exported = "comparison",
) -> ExportWish | None:
    """What to export, in which form, and where.

    ``formats``: those to choose from; ``suggestion``: a file without its suffix;
    ``counts``: how many differences each choice has, of those that are offered;
    ``last``: the wish before, whose form and choice are offered again; ``memo``:
    the field for the first page, which the dialog takes. Of a comparison the
    notes alone are offered, too.
    """
    dialog = ExportDialog(parent, formats, suggestion, counts, last, memo, kind)
    found = dialog.wish if dialog.exec() else None
    dialog.deleteLater()
    return found


_Exported = Literal["comparison", "apparatus"]
"""What is exported; so its file is named."""
_NAMES: Mapping[Which, str] = {
    "all": N_("All differences ({count})"),
    "substantive": N_("Only those that touch the sense, and moves ({count})"),
    "noted": N_("Only those with a note ({count})"),
    "selection": N_("Only those in the selected words ({count})"),
}
_WIDE = 600  # pixels


class ExportDialog(QDialog):
    """Asks what is exported, in which form, and where; it says beforehand where a file would be replaced."""

    def __init__(
        self,
        parent: QWidget,
        formats: Sequence[ExportFormat] | Sequence[ApparatusFormat],
        suggestion: Path,
        counts: Mapping[Which, int],
        last: ExportWish | None = None,
        memo: MemoField | None = None,
        kind: _Exported = "comparison",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setMinimumWidth(_WIDE)
        self.memo, self._kind = memo, kind
        self._which = QButtonGroup(self)
        self.choices = {one: self._choice(one, counts, last) for one in WHICH if one in counts}
        self.form = QComboBox(self)
        for one in formats:
            self.form.addItem(f"{tr(one.name)} ({one.suffixes[0]})", one)
        if kind == "comparison":
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
        if self.memo is not None:
            rows.addRow(tr("Memo"), self.memo)
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
        return ExportWish(which, self.form.currentData(), Path(self.field.text().strip()).expanduser(),
                          self.memo.memo if self.memo else None)  # fmt: skip

    def _suffix(self) -> str:
        one: ExportFormat | ApparatusFormat | None = self.form.currentData()
        return ".notes.md" if one is None else f".{self._kind}{one.suffixes[0]}"

    def _take_form(self) -> None:
        """Name the file for its form. The notes alone are written whole, whatever differences are chosen."""
        for button in self.choices.values():
            button.setVisible(self.form.currentData() is not None)
        written = self.field.text().removesuffix(self._before)
        self._before = self._suffix()
        self.field.setText(f"{written}{self._before}")
        self._check()

    def _choose(self) -> None:
        dialog = file_dialog(self, tr("Export"), str(self.wish.path.parent), tr("All files (*)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # it is said here
        dialog.selectFile(self.wish.path.name)
        for path in chosen_in(dialog):
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
