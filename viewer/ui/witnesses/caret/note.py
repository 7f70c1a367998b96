"""Where the note on the current unit is written; it is kept when the keys rest, and before another unit is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from viewer.dossier.note import Note
from viewer.phrasing.language import tr
from viewer.ui.theme import fonts
from viewer.ui.timers import after
from viewer.ui.widgets.note_form import Paper
from viewer.ui.witnesses.notes import UnitNotes
from viewer.ui.witnesses.state import WitnessState

_REST = 500  # ms without a key, until what is written is kept
_HIGH = 84  # pixels


class UnitNote(QWidget):
    """Heading, field, and whether the words are safe."""

    left = Signal()  # the reader wants back to the texts

    def __init__(self, state: WitnessState, notes: UnitNotes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._notes = state, notes
        self._note: Note | None = None
        self.heading, self.said = QLabel(tr("Note on this unit").upper(), self), QLabel(self)
        self.heading.setProperty("dim", True)
        self.heading.setFont(fonts.chrome(11))
        self.said.setObjectName("noteState")
        self.said.setFont(fonts.chrome(11))
        self.paper = Paper(self)
        self.paper.setAccessibleName(tr("Note on this unit"))
        self.paper.setTabChangesFocus(True)
        self.paper.setFixedHeight(_HIGH)
        self.paper.setFont(fonts.zoomed_serif(14))
        self.paper.viewport().setAcceptDrops(False)  # files dropped here are to be opened, not written
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.paper)
        self._rest = after(_REST, self.keep, self)
        self.paper.textChanged.connect(self._rest.start)
        self.paper.left.connect(self.keep)
        self.paper.done.connect(self.left)
        notes.changed.connect(self.show_unit)
        state.current_changed.connect(self.show_unit)
        self.show_unit()

    def keep(self) -> None:
        """Keep what is written."""
        self._rest.stop()
        note, words = self._note, self.paper.words()
        if note is None or note.text == words:
            return
        self._note = None  # else to show what is kept now would keep it once more
        safe = self._notes.write(note, words)
        if not safe:
            self._note = note
        self.said.setText(tr("saved") if safe else tr("not saved"))
        for name, holds in (("saved", safe), ("warning", not safe)):
            self.said.setProperty(name, holds)
        self.said.style().polish(self.said)

    def show_unit(self) -> None:
        """Show the note on the current unit."""
        self.keep()
        unit = self._state.current
        self._note = None if unit is None else self._notes.on(unit)
        self.setVisible(unit is not None)
        words = self._note.text if self._note else ""
        if words != self.paper.words():
            blocked = self.paper.blockSignals(True)
            self.paper.setPlainText(words)
            self.paper.blockSignals(blocked)
            self.said.setText("")
