"""What a text is said to be: by its file, and by the reader, whose words stand over that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.phrasing.language import N_, tr
from viewer.text.witness import Witness

_NAMES = {
    "title": N_("Title"),
    "author": N_("Author"),
    "date": N_("Date"),
    "language": N_("Language"),
    "source": N_("Address"),
}
_WIDTH = 600  # px
_LONGEST = 2000  # characters of a field


class AboutDialog(QDialog):
    """A field for each thing that is said of a text; below one that the reader has written, what the file says."""

    wanted = Signal(dict)  # what the reader has written, by the names of the fields

    def __init__(self, sigil: str, witness: Witness, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About text {sigil}", sigil=sigil))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._said = witness.said
        self.fields = {name: self._field(name, getattr(witness, name)) for name in _NAMES}
        self.marks = {name: self._mark() for name in _NAMES}
        self.backs = {name: self._back(name) for name in _NAMES}
        self._owns = {name: self._own(name) for name in _NAMES}
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.keep = self.buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setDefault(True)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # no other button of the window has one
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._accept)
        self._compose(witness)
        for field in self.fields.values():
            field.textChanged.connect(self._tell)
        self._tell()
        self.resize(_WIDTH, self.sizeHint().height())

    def _field(self, name: str, value: str) -> QLineEdit:
        field = QLineEdit(value, self)
        field.setAccessibleName(tr(_NAMES[name]))
        field.setMaxLength(max(_LONGEST, len(value)))
        field.setCursorPosition(0)
        field.setPlaceholderText(tr("not given"))
        return field

    def _mark(self) -> QLabel:
        mark = QLabel(self)
        mark.setTextFormat(Qt.TextFormat.PlainText)
        mark.setWordWrap(True)
        mark.setProperty("dim", True)
        return mark

    def _back(self, name: str) -> QPushButton:
        back = QPushButton(tr("As in the file"), self)
        back.setAccessibleName(tr("{field}: as in the file", field=tr(_NAMES[name])))
        back.setAutoDefault(False)
        back.clicked.connect(lambda: self._restore(name))
        return back

    def _own(self, name: str) -> QWidget:
        """What stands below a field that the reader has written."""
        own = QWidget(self)
        row = QHBoxLayout(own)
        row.setContentsMargins(9, 0, 0, 4)
        row.addWidget(self.marks[name], 1)
        row.addWidget(self.backs[name], 0, Qt.AlignmentFlag.AlignTop)
        return own

    def _compose(self, witness: Witness) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for number, (name, words) in enumerate(_NAMES.items()):
            label = QLabel(tr(words), self)
            label.setBuddy(self.fields[name])
            grid.addWidget(label, 2 * number, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self.fields[name], 2 * number, 1)
            grid.addWidget(self._owns[name], 2 * number + 1, 1)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 16)
        layout.setSpacing(14)
        if witness.path:
            layout.addWidget(self._where(witness.path))
        layout.addLayout(grid)
        layout.addStretch(1)
        layout.addWidget(self.buttons)

    def _where(self, path: str) -> QLabel:
        where = QLabel(path, self)
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setWordWrap(True)
        where.setProperty("dim", True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return where

    @property
    def edits(self) -> dict[str, str]:
        """What the reader has written; a text is not left without a title."""
        written = {name: field.text().strip() for name, field in self.fields.items()}
        written["title"] = written["title"] or self._said["title"]
        return {name: words for name, words in written.items() if words != self._said[name].strip()}

    def _restore(self, name: str) -> None:
        self.fields[name].setText(self._said[name])
        self.fields[name].setFocus()

    def _tell(self) -> None:
        edits = self.edits
        for name, mark in self.marks.items():
            said = self._said[name]
            theirs = tr("Yours. The file says: {words}", words=said) if said else tr("Yours. The file does not say.")
            mark.setText(theirs if name in edits else "")
            self.fields[name].setAccessibleDescription(mark.text())
            self._owns[name].setVisible(self.fields[name].text() != said)
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    def _accept(self) -> None:
        self.wanted.emit(self.edits)
        self.accept()
