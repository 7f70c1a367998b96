"""The tags of a note, and whether it is settled, under its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from viewer.dossier.tags import parse_tags
from viewer.phrasing.language import tr


class NoteMarks(QWidget):
    """A line for the tags and a box for the status. ``changed`` is emitted once the reader is done with either."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(tr("Tags, with commas between them"))
        self.line.setAccessibleName(tr("Tags of the note"))
        self._known = QStringListModel(self)
        self.line.setCompleter(_TagCompleter(self._known, self.line))
        self.box = QCheckBox(tr("Settled"), self)
        self.box.setToolTip(tr("What this note asks is answered"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.line, 1)
        row.addWidget(self.box)
        self.line.editingFinished.connect(self.changed)
        self.box.clicked.connect(self.changed)

    @property
    def tags(self) -> tuple[str, ...]:
        """What stands in the line."""
        return parse_tags(self.line.text())

    @property
    def settled(self) -> bool:
        """Whether the box is checked."""
        return self.box.isChecked()

    def show_marks(self, tags: Sequence[str], settled: bool) -> None:
        """Show these; tags that are being typed stay while they are the same."""
        if self.tags != tuple(tags):
            self.line.setText(", ".join(tags))
        self.box.setChecked(settled)

    def offer(self, tags: Sequence[str]) -> None:
        """Complete what is typed to one of these tags."""
        if self._known.stringList() != list(tags):
            self._known.setStringList(list(tags))


class _TagCompleter(QCompleter):
    """Completes the last tag of a line, and leaves those before it."""

    def __init__(self, known: QStringListModel, line: QLineEdit) -> None:
        super().__init__(known, line)
        self._line = line
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before = self._line.text().rpartition(",")[0]
        return f"{before}, {super().pathFromIndex(index)}" if before else super().pathFromIndex(index)
