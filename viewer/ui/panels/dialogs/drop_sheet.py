"""The sheet that asks which of several files are A and B before they are compared."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.phrasing import sentences
from viewer.phrasing.language import counted, tr, translate
from viewer.usecases.glance import Glance

_WIDE = 620  # px
_TITLE = 64  # characters


class DropSheet(QDialog):
    """Offers the files in the order in which they came: the first is A, the second B, until others are chosen."""

    wanted = Signal(list)  # the paths of A and B
    all_wanted = Signal(list)  # the paths of all files, to be read together as witnesses

    def __init__(self, files: Sequence[Glance], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = list(files)
        self.setWindowTitle(tr("Which is A, and which is B?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choices = tuple(self._choice(sigil) for sigil in "AB")
        self.notes = tuple(QLabel(self) for _ in "AB")
        for note in self.notes:
            note.setTextFormat(Qt.TextFormat.PlainText)
            note.setWordWrap(True)
        self.exchange = QPushButton(tr("Exchange"), self)
        self.exchange.setToolTip(tr("Make B of A, and A of B"))
        self.exchange.setAutoDefault(False)
        self.exchange.clicked.connect(self._exchange)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.compare = self.buttons.addButton(tr("Compare"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.all = self.buttons.addButton(tr("Read all together"), QDialogButtonBox.ButtonRole.ActionRole)
        self.all.setToolTip(tr("Open every file as a witness of one text"))
        self.all.setVisible(len(self._files) > 2)
        self.all.clicked.connect(self._accept_all)
        self.compare.setDefault(True)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
            if isinstance(button, QPushButton):
                button.setAutoDefault(button is self.compare)
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._accept)
        self._compose()
        self._chosen = [0, 1]
        self._show()
        self.compare.setFocus()
        self.setMinimumWidth(min(_WIDE, parent.width() - 40) if parent else _WIDE)

    def _choice(self, sigil: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(tr("Text {sigil}", sigil=sigil))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for file in self._files:
            combo.addItem(sentences.short(file.title, _TITLE))
        side = "AB".index(sigil)
        combo.activated.connect(lambda number: self._choose(side, number))
        return combo

    def _compose(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for side, sigil in enumerate("AB"):
            badge = QLabel(sigil, self)
            badge.setObjectName("sigilBadge")
            badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(badge, 3 * side, 0)
            grid.addWidget(self.choices[side], 3 * side, 1)
            grid.addWidget(self.notes[side], 3 * side + 1, 1)
            grid.setRowMinimumHeight(3 * side + 2, 8)
        grid.addWidget(self.exchange, 0, 2, 4, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(10)
        if len(self._files) > 2:
            words = counted(
                "Read all %n file together as witnesses of one text, or compare two of them.",
                "Read all %n files together as witnesses of one text, or compare two of them.",
                len(self._files),
            )
            layout.addWidget(QLabel(words, self))
        layout.addLayout(grid)
        layout.addWidget(self.buttons)

    def _choose(self, side: int, number: int) -> None:
        """Take this file for a side; what had it on the other side takes the place of this one."""
        other = 1 - side
        if self._chosen[other] == number:
            self._chosen[other] = self._chosen[side]
        self._chosen[side] = number
        self._show()

    def _exchange(self) -> None:
        self._chosen.reverse()
        self._show()

    def _show(self) -> None:
        fine = True
        for side, number in enumerate(self._chosen):
            file, note = self._files[number], self.notes[side]
            self.choices[side].setCurrentIndex(number)
            self.choices[side].setToolTip(file.path)
            problem = translate(file.problem)
            note.setText(tr("Cannot be read: {reason}", reason=problem) if problem else _place(file.path))
            note.setProperty("warning", bool(problem))
            note.setProperty("dim", not problem)
            note.style().polish(note)
            self.choices[side].setAccessibleDescription(note.text())
            fine = fine and not problem
        self.compare.setEnabled(fine)
        self.compare.setToolTip("" if fine else tr("One of the two cannot be read."))

    @property
    def paths(self) -> list[str]:
        """The paths of A and B as they are chosen now."""
        return [self._files[number].path for number in self._chosen]

    def _accept_all(self) -> None:
        self.all_wanted.emit([file.path for file in self._files])
        self.accept()

    def _accept(self) -> None:
        self.wanted.emit(self.paths)
        self.accept()


def _place(path: str) -> str:
    return sentences.short(f"{Path(path).name} · {Path(path).parent}", 90)
