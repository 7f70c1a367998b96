"""The notes: the editor beside the current variant, and the list of all of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from viewer.dossier.note import Note
from viewer.ui import faces, noting, phrases
from viewer.ui.commands import DeleteNote, WriteNote
from viewer.ui.language import tr
from viewer.ui.partner import variant_at
from viewer.ui.pen import Target
from viewer.ui.pieces import Piece
from viewer.ui.rows import Row, RowList, RowPainter, Rows
from viewer.ui.workspace import Workspace

_DRAFT = 300  # milliseconds after the last key until what is being written is kept as a draft
_DUE = 1000  # until it is kept though the keys do not rest: the most that is lost when the program is killed
_SAVE = 1200  # until it is saved as the note: a pause to think is long enough
_SHORT = 24  # characters; a shorter quotation does not tell its place
_QUOTATION = 80  # characters of what a note is on, in the list


class _Paper(QPlainTextEdit):
    """Where the note is written. It tells when the focus leaves, and lets the window undo where it can't itself."""

    left = Signal()
    done = Signal()  # the reader wants back to the texts

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def words(self) -> str:
        """What is written, to the character: ``toPlainText`` would make spaces of no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            idle = not self.document().isUndoAvailable() and event.matches(QKeySequence.StandardKey.Undo)
            if idle or (not self.document().isRedoAvailable() and event.matches(QKeySequence.StandardKey.Redo)):
                event.ignore()
                return False
        return super().event(event)


class _Form(QWidget):
    """Heading, paper, and a word on whether the words are safe."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setProperty("dim", True)
        self.heading.setObjectName("detailHeading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.state = QLabel(self)
        self.state.setObjectName("noteState")
        self.paper = _Paper(self)
        self.paper.setAccessibleName(tr("Note"))
        self.paper.setFont(faces.serif(14))
        self.paper.setTabChangesFocus(True)
        self.paper.viewport().setAcceptDrops(False)  # files dropped here are to be opened, not written
        self.heading.setBuddy(self.paper)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.paper, 1)

    def say(self, words: str, saved: bool = False, lost: bool = False) -> None:
        self.state.setText(words)
        self.state.setProperty("saved", saved)
        self.state.setProperty("warning", lost)
        self.state.style().polish(self.state)


class NoteEditor(_Form):
    """The note on the pen's target. Its words are kept whatever fails: in the dossier, as a draft, or here."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notebook, self._pen = workspace.notebook, workspace.pen
        self._target: Target | None = None
        self._unsaved: dict[str, tuple[Target, str]] = {}  # what could not be kept, by the key of its place
        self._sitting = 0  # what is typed in one sitting is one step of undo
        self._draft_timer = self._timer(_DRAFT, self.keep_draft)
        self._due_timer = self._timer(_DUE, self.keep_draft)
        self._save_timer = self._timer(_SAVE, self.save)
        self.paper.textChanged.connect(self._typed)
        self.paper.left.connect(self._leave)
        self._pen.target_changed.connect(self._follow)
        self._pen.wanted.connect(self._begin)
        self._notebook.changed.connect(self._refresh)
        self._notebook.closing.connect(self._let_go)
        self._follow()

    def _timer(self, milliseconds: int, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    @property
    def note(self) -> Note | None:
        """The note that is being shown."""
        return self._pen.note_on(self._target)

    @property
    def dirty(self) -> bool:
        """Whether the words differ from what the dossier keeps as the note."""
        return self._target is not None and self.paper.words() != self._kept()

    def _kept(self) -> str:
        note = self.note
        return note.text if note else ""

    def _follow(self) -> None:
        """Another place: keep what was written, then show the note there."""
        target = self._pen.target
        if target is not None and target == self._target:
            return
        if self._target is not None:
            self._keep(self._target, self.paper.words())
        self._target = target
        self._sitting += 1
        self._show()

    def _let_go(self) -> None:
        """The dossier closes: keep what was written, and wait for the next place."""
        self.save()
        self._target = None
        self._show()

    def _show(self) -> None:
        target = self._target
        self.setEnabled(target is not None)
        # an ampersand would name a key, since the label has a buddy
        self.heading.setText(noting.title(target, self._workspace.collation).replace("&", "&&"))
        hint = tr("A note is about a variant or about selected words.")
        self.paper.setPlaceholderText(tr("Write here what you make of it…") if target else hint)
        words = ""
        if target is not None:
            unsaved = self._unsaved.get(target.key, (target, ""))[1]
            words = unsaved or self._notebook.drafts.of(target.key) or self._kept()
        self._put(words)
        self._tell()

    def _put(self, words: str) -> None:
        if self.paper.words() != words:
            self.paper.blockSignals(True)
            self.paper.setPlainText(words)
            self.paper.blockSignals(False)
        self._rest()

    def _rest(self) -> None:
        """Nothing waits to be kept."""
        for timer in (self._draft_timer, self._due_timer, self._save_timer):
            timer.stop()

    def _begin(self) -> None:
        self.paper.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _typed(self) -> None:
        self._draft_timer.start()
        self._save_timer.start()
        if not self._due_timer.isActive():
            self._due_timer.start()
        self.say("")

    def _leave(self) -> None:
        self.save()
        self._sitting += 1

    def keep_draft(self) -> None:
        """Keep what is being written, before it is a note."""
        self._draft_timer.stop()
        self._due_timer.stop()
        if self._target is None or not self.dirty:
            return
        if self._notebook.drafts.save(self._target.key, self.paper.words()):
            self.say(tr("○ draft kept"))
        else:
            self._unsaved[self._target.key] = self._target, self.paper.words()
            self.say(tr("not saved"), lost=True)

    def save(self) -> None:
        """Save the words as the note."""
        if self._target is not None:
            self._keep(self._target, self.paper.words())
            self._tell()

    def _keep(self, target: Target, words: str) -> None:
        self._rest()
        note = self._pen.note_on(target)
        if words == (note.text if note else ""):
            self._unsaved.pop(target.key, None)
            self._notebook.drafts.drop(target.key)
            return
        if not words.strip():
            if note is not None:
                self._workspace.undo.push(DeleteNote(self._notebook, note))
            self._notebook.drafts.drop(target.key)
            return
        after = note.revised(words) if note else Note(words, self._notebook.anchors(dict(target.places)))
        command = WriteNote(self._notebook, note, after, target.key, self._sitting)
        self._unsaved[target.key] = target, words  # until the dossier has it
        self._workspace.undo.push(command)
        if self._kept_is(after):
            self._unsaved.pop(target.key, None)

    def _kept_is(self, note: Note) -> bool:
        return any(kept.id == note.id and kept.text == note.text for kept in self._notebook.notes)

    def _refresh(self) -> None:
        """The notes changed: by this editor, then nothing is to do; or by undo, then show what stands."""
        if self._target is None:
            return
        if not self._save_timer.isActive() and self._target.key not in self._unsaved:
            self._put(self._notebook.drafts.of(self._target.key) or self._kept())
        self._tell()

    def _tell(self) -> None:
        """Say whether the words are safe. "Saved" only where the dossier has them."""
        if self._target is None or (not self.paper.words() and self.note is None):
            self.say("")
        elif not self.dirty:
            self.say(tr("● saved"), saved=True)
        elif self._target.key in self._unsaved:
            self.say(tr("not saved"), lost=True)
        elif self._notebook.drafts.of(self._target.key) == self.paper.words():
            self.say(tr("○ draft kept"))
        else:
            self.say("")

    def safe(self) -> bool:
        """Save what is being written and what could not be saved before; whether all of it is now on the disk."""
        self.save()
        for target, words in list(self._unsaved.values()):
            self._keep(target, words)
        return not self._unsaved

    def unsaved(self) -> list[str]:
        """What could not be saved."""
        return [words for _, words in self._unsaved.values()]

    def delete(self) -> None:
        """Take the note away; undo brings it back."""
        if self._target is not None and (note := self.note) is not None:
            self._put("")
            self._unsaved.pop(self._target.key, None)
            self._notebook.drafts.drop(self._target.key)
            self._workspace.undo.push(DeleteNote(self._notebook, note))
            self._show()


def _quoted(note: Note) -> str:
    """What the note is on; a quotation of a few marks is told by the words about it."""
    anchor = next((anchor for anchor in note.anchors if anchor.quotation), note.anchors[0] if note.anchors else None)
    if anchor is None:
        return ""
    before, after = ("", "") if len(anchor.quotation) > _SHORT else (anchor.prefix[-_SHORT:], anchor.suffix[:_SHORT])
    return f"{anchor.sigil}  …{phrases.on_one_line(before + anchor.quotation + after)[:_QUOTATION].strip()}…"


class NotesPanel(QWidget):
    """All notes with what they are on; a click leads there. Those whose words are gone are listed last."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._source: list[str | Note] = []
        self.list = RowList(tr("Notes"), self)
        self.rows = Rows(self._row, self.list)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowPainter(lambda: workspace.theme, self.list, faces.list_face(), lines=2))
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        hint = tr("No note yet. Ctrl+Alt+M writes one on the current variant or on selected words.")
        self.empty = QLabel(hint, self)
        self.empty.setObjectName("empty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setProperty("dim", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.empty)
        layout.addWidget(self.list, 1)
        workspace.notes_changed.connect(self._fill)
        workspace.collation_changed.connect(self._fill)
        workspace.theme_changed.connect(self.list.viewport().update)
        self._fill()

    def _fill(self) -> None:
        notes = self._workspace.notebook.notes
        lost = [note for note in notes if not self._workspace.notebook.places(note)]
        self._source = [note for note in notes if note not in lost]
        if lost:
            self._source += [tr("Their words are found no more"), *lost]
        self.rows.fill(self._source)
        self.empty.setVisible(not notes)
        self.list.setVisible(bool(notes))
        self.counted.emit(len(notes))

    def _row(self, item: Any) -> Row:
        if isinstance(item, str):
            return Row(label=item, header=True)
        collation, places = self._workspace.collation, self._workspace.notebook.places(item)
        variant = variant_at(collation, places) if collation else None
        label = tr("variant {number}", number=variant) if variant else tr("words")
        words = phrases.on_one_line(item.text.strip())
        quotation = _quoted(item)
        spoken = tr("Note on {what}, {quotation}: {words}", what=label, quotation=quotation, words=words)
        return Row(item, "", (Piece(words[: _QUOTATION * 2]),), label, spoken=spoken, below=quotation)

    def _go(self, index: QModelIndex) -> None:
        if index.isValid() and isinstance(item := self._source[index.row()], Note):
            noting.open_note(self._workspace, item)
