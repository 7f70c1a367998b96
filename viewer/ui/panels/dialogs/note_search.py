"""Notes sought in all dossiers: those that the program keeps, and those that the reader has opened of late."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from viewer.dossier.tags import color_of
from viewer.phrasing import attachment, sentences
from viewer.phrasing.context import TextRun
from viewer.phrasing.language import counted, tr, translate
from viewer.ui.background import Background, Thread
from viewer.ui.state.workspace import Workspace
from viewer.ui.timers import after
from viewer.ui.widgets.lists.list_panel import empty_label
from viewer.ui.widgets.lists.list_rows import Row, RowList
from viewer.usecases.note_search import FoundNote, FoundNotes, find_notes

_PAUSE = 250  # milliseconds after the last key
_SIZE = (680, 520)  # pixels
_MOST = 2_000  # notes that are listed
_WORDS = 200  # characters of a note


class NoteSearch(QDialog):
    """A field for the words, and below it the notes that have them; Return or a click leads to one."""

    wanted = Signal(Path, str)  # the dossier, and the id of the note in it

    def __init__(self, workspace: Workspace, places: Callable[[], Sequence[Path]], parent: QWidget) -> None:
        super().__init__(parent)
        self._places = places
        self._background = Background(Thread, self)
        self.setWindowTitle(tr("Find notes in all dossiers"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Words of notes, tags or quotations"))
        self.field.setAccessibleName(tr("Words of notes, tags or quotations"))
        self.field.setClearButtonEnabled(True)
        self.list = RowList(tr("Notes"), self._row, lambda: workspace.theme, self, lines=2)
        self.list.wanted.connect(self._go)
        self.state = QLabel(self)
        self.state.setProperty("dim", True)
        self.state.setWordWrap(True)
        self.empty = empty_label(
            self, tr("Type words: every note that has them all is listed, whatever texts it is on.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        for part in (self.field, self.empty, self.list, self.state):
            layout.addWidget(part, 1 if part in (self.empty, self.list) else 0)
        self._pause = after(_PAUSE, self._search, self)
        self.field.textChanged.connect(lambda _: self._pause.start())
        workspace.theme_changed.connect(self.list.viewport().update)
        self._show(None)
        self.resize(*_SIZE)

    def open(self) -> None:
        """Show the dialog, ready to be typed in, with what is found now for the words before."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def close_search(self) -> None:
        """Wait until nothing of this runs."""
        self._background.close()

    def _search(self) -> None:
        words = self.field.text()
        if not words.strip():
            self._background.cancel()
            self._show(None)
            return
        self.state.setText(tr("Searching…"))
        self._background.run(find_notes, words, tuple(self._places()), done=self._show, failed=self._fail)

    def _show(self, found: FoundNotes | None) -> None:
        notes = found.notes[:_MOST] if found else ()
        source: list[str | FoundNote] = []
        for path, group in groupby(notes, key=lambda one: one.path):
            some = list(group)
            source += [" ↔ ".join(map(sentences.short, some[0].titles)) or path.name, *some]
        self.list.rows.fill(source)
        self.list.setVisible(bool(source))
        self.empty.setVisible(not source)
        if found is not None and not source:
            self.empty.setText(tr("No note has these words."))
        self.state.setText(_said(found) if found else "")
        if source:
            self.list.setCurrentIndex(self.list.rows.index(1))

    def _fail(self, error: Exception) -> None:
        self.state.setText(translate(error) or type(error).__name__)

    def _row(self, item: Any) -> Row:
        if isinstance(item, str):
            return Row(label=item, header=True)
        note = item.note
        words = sentences.on_one_line(note.text.strip())
        return Row(
            item,
            "",
            (TextRun(words[:_WORDS]),),
            f"✓ {note.changed[:10]}" if note.settled else note.changed[:10],
            below=attachment.quoted_anchor(note.anchors),
            faded=note.settled,
            tags=tuple((tag, color_of(tag, {})) for tag in note.tags[:4]),
        )

    def _go(self, item: Any) -> None:
        if isinstance(item, FoundNote):
            self.wanted.emit(item.path, item.note.id)
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leads from the field into the list; Return there goes to the note that is chosen."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus() and self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.list.chosen)
        else:
            super().keyPressEvent(event)


def _said(found: FoundNotes) -> str:
    """How much was found, where, and what could not be looked into."""
    notes = counted("%n note", "%n notes", len(found.notes))
    lines = [tr("{notes} in {dossiers}", notes=notes, dossiers=counted("%n dossier", "%n dossiers", found.dossiers))]
    if len(found.notes) > _MOST:
        lines.append(counted("%n of them is listed.", "%n of them are listed.", _MOST))
    lines += [translate(error) for error in found.failed[:3]]
    return "\n".join(lines)
