"""The editor of the note on the target. What is written is kept, even if saving fails or another window writes too."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from viewer.dossier.note import Draft, Note, new_id
from viewer.phrasing import attachment, sentences
from viewer.phrasing.language import tr
from viewer.ui.commands import notes
from viewer.ui.commands.changes import change_note, delete_note, keep_theirs
from viewer.ui.state.note_target import NotePlaces, on_note
from viewer.ui.state.workspace import Workspace
from viewer.ui.timers import after
from viewer.ui.widgets.note_form import NoteForm

_DRAFT = 300  # milliseconds after the last key until what is being written is kept as a draft
_DUE = 1000  # until it is kept though the keys do not rest: the most that is lost when the program is killed
_SAVE = 1200  # until it is saved as the note: a pause to think is long enough
_QUOTATION = 80  # characters of another window's words in a question


@dataclass(frozen=True, slots=True)
class _Work:
    """What is being written on: the place, the note there as it was when it was begun, and the draft, if there is one.

    ``on`` is that note's ``changed``; "" for no note, None where nobody knows. ``text`` is what the reader began with.
    """

    target: NotePlaces
    note: Note | None
    on: str | None
    text: str
    draft: Draft


class NoteEditor(NoteForm):
    """Edits the note on the target. What is written is kept in the dossier, as a draft, or at least here."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._notebook, self._note_target = workspace.notebook, workspace.note_target
        self._work: _Work | None = None
        self._unsaved: dict[str, tuple[_Work, str]] = {}  # what could not be kept, by the key of its place
        self._sitting = 0  # what is typed in one sitting is one step of the history
        self._draft_timer = after(_DRAFT, self.keep_draft, self)
        self._due_timer = after(_DUE, self.keep_draft, self)
        self._save_timer = after(_SAVE, self._save_words, self)  # not the tags, which may be half typed
        self.paper.textChanged.connect(self._typed)
        self.paper.left.connect(self._leave)
        self.marks.changed.connect(self.save)
        self.choice.mine.clicked.connect(self._keep_mine)
        self.choice.theirs.clicked.connect(self._keep_theirs)
        self.choice.both.clicked.connect(self._keep_both)
        self._note_target.target_changed.connect(self._follow)
        self._note_target.wanted.connect(self._begin)
        self._notebook.changed.connect(self._refresh)
        self._notebook.closing.connect(self._let_go)
        self._follow()

    @property
    def _target(self) -> NotePlaces | None:
        return self._work.target if self._work else None

    @property
    def note(self) -> Note | None:
        """The note that is being shown."""
        return self._note_target.note_on(self._target)

    @property
    def dirty(self) -> bool:
        """Whether the words differ from what the dossier keeps as the note."""
        return self._work is not None and self.paper.words() != _text(self.note)

    @property
    def torn(self) -> bool:
        """Whether another window has changed the note while it is being written here."""
        return self._work is not None and self.dirty and self._work.on not in (None, _changed(self.note))

    def _follow(self) -> None:
        """Save what was written, then show the note on the new target."""
        target = self._note_target.target
        if target is not None and target == self._target:
            return
        if self._work is not None:
            self._keep(self._work, self.paper.words())
            self._keep_marks()
        self._sitting += 1
        self._show(target)

    def _let_go(self) -> None:
        """Save what was written before the dossier closes, and wait for another target."""
        self.save()
        self._show(None)

    def _show(self, target: NotePlaces | None) -> None:
        self.setEnabled(target is not None)
        hint = tr("A note is about a variant or about selected words.")
        self.paper.setPlaceholderText(tr("Write here what you make of it…") if target else hint)
        self._work, words = self._taken_up(target) if target else (None, "")
        self.name(notes.title(target, self._workspace.collation))
        self._put(words)
        self._show_marks()
        self._tell()

    def _show_marks(self) -> None:
        """Show the tags and the status of the note as it stands; those of a note that is none yet stay."""
        note = self.note
        if note is not None or not self.paper.words():
            self.marks.show_marks(note.tags if note else (), note is not None and note.settled)
        self.marks.offer(sorted(self._notebook.tags, key=str.casefold))

    def _keep_marks(self) -> None:
        """Give the note the tags and the status that the reader chose; a new one gets them with its first words."""
        note, tags, settled = self.note, self.marks.tags, self.marks.settled
        if note is not None and not self.torn and (tags, settled) != (note.tags, note.settled):
            change_note(self._workspace, note, note.marked(tags, settled))
            self._refresh()

    def _taken_up(self, target: NotePlaces) -> tuple[_Work, str]:
        """What there is to be written on at this place, and the words as they stand: as a note, a draft, or unsaved."""
        if target.key in self._unsaved:
            return self._unsaved[target.key]
        note, drafts = self._note_target.note_on(target), self._notebook.drafts
        id = note.id if note else target.note
        draft = drafts.of(id, target.places) or (drafts.of("", target.places) if note and not target.note else None)
        if draft is not None:
            return _Work(target, note, draft.on, _text(note), draft), draft.text
        anchors = note.anchors if note else self._notebook.anchors(dict(target.places))
        begun = Draft("", anchors=anchors, note=id, on=_changed(note))
        return _Work(target, note, begun.on, _text(note), begun), _text(note)

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
        """Save what is being written as a draft, before it is a note."""
        self._draft_timer.stop()
        self._due_timer.stop()
        if self._work is not None and self.dirty:
            self._draft(self._work, self.paper.words())
            self._tell()

    def _draft(self, work: _Work, words: str) -> None:
        if self._notebook.drafts.save(replace(work.draft, text=words), work.target.places):
            self._unsaved.pop(work.target.key, None)
        else:
            self._unsaved[work.target.key] = work, words

    def save(self) -> None:
        """Save the words as the note, with its tags and status."""
        self._save_words()
        self._keep_marks()

    def _save_words(self) -> None:
        if self._work is not None:
            self._keep(self._work, self.paper.words())
            self._tell()

    def _keep(self, work: _Work, words: str) -> None:
        self._rest()
        note = self._note_target.note_on(work.target)
        if words == _text(note):
            self._forget(work)
        elif work.on not in (None, _changed(note)):
            self._draft(work, words)  # another window was here: the reader has to choose
        elif not words.strip():
            if note is not None:
                delete_note(self._workspace, note)
            self._forget(work)
        else:
            self._write(work, note, note.revised(words) if note else self._new(work, words), words)

    def _write(self, work: _Work, before: Note | None, after: Note, words: str) -> None:
        """Make ``after`` the state that stands, in the history of what can be undone."""
        self._unsaved[work.target.key] = work, words  # until the dossier has it
        change_note(self._workspace, before, after, work.draft.id, self._sitting)
        if any(kept.id == after.id and kept.text == after.text for kept in self._notebook.notes):
            self._unsaved.pop(work.target.key, None)
            self._refresh()
        elif work.on not in (None, _changed(self._note_target.note_on(work.target))):
            self._draft(work, words)  # another window came between

    def _new(self, work: _Work, words: str) -> Note:
        """The note that these words become where there is none, or none any more."""
        if work.note is not None:
            return work.note.revised(words)
        tags, settled = (self.marks.tags, self.marks.settled) if work is self._work else ((), False)
        return Note(words, work.draft.anchors, tags, work.draft.note or new_id(), settled=settled)

    def _forget(self, work: _Work) -> None:
        """There is nothing to be kept but the note."""
        self._unsaved.pop(work.target.key, None)
        self._notebook.drafts.drop(work.draft.id)

    def _refresh(self) -> None:
        """The notes changed: by this editor or by undo, then show what stands; or in another window."""
        if self._work is None:
            return
        words = self.paper.words()
        if words in (self._work.text, _text(self.note)) and self._work.target.key not in self._unsaved:
            self._work, words = self._taken_up(self._work.target)
            self._put(words)
        self._show_marks()
        self._tell()

    def _tell(self) -> None:
        """Say whether the words are safe, what became of those they are on, and what the reader must choose."""
        torn, note, work = self.torn, self.note, self._work
        attached = self._notebook.attached(note) if note else ()
        self.fate.setText(attachment.attachment_words(attached))
        self.fate.setVisible(bool(self.fate.text()))
        if torn:
            self.choice.offer(_question(note), two=note is not None)
        else:
            self.choice.hide()
        draft = self._notebook.drafts.of(work.draft.note, work.target.places) if work else None
        if work is None or (not self.paper.words() and note is None):
            self.say("")
        elif not self.dirty:
            self.say(tr("● saved"), saved=True)
        elif work.target.key in self._unsaved:
            self.say(tr("not saved"), lost=True)
        else:
            self.say(tr("○ draft kept") if draft and draft.text == self.paper.words() else "")

    def _keep_mine(self) -> None:
        """These words are the note; the others stay in its history."""
        if (work := self._work) is not None:
            words, theirs = self.paper.words(), self.note
            self._sitting += 1
            self._write(work, theirs, theirs.revised(words) if theirs else self._new(work, words), words)

    def _keep_theirs(self) -> None:
        """The note stays as it is; these words go into its history."""
        if (work := self._work) is not None:
            words, theirs = self.paper.words(), self.note
            mine = theirs.revised(words) if theirs else self._new(work, words)
            keep_theirs(self._workspace, mine, theirs, work.draft.id)
            if _text(self.note) == _text(theirs):
                self._put(_text(theirs))
            self._refresh()

    def _keep_both(self) -> None:
        """The note stays as it is; these words become a second one."""
        if (work := self._work) is not None:
            words = self.paper.words()
            note = Note(words, work.draft.anchors)
            self._sitting += 1
            self._write(work, None, note, words)
            if work.target.key not in self._unsaved:
                self._put(_text(self.note))
                self._workspace.set_note_target(on_note(note, work.target.places, work.target.variant))

    def safe(self) -> bool:
        """Save what is being written and what could not be saved before. Returns whether all is now on the disk."""
        self.save()
        for work, words in list(self._unsaved.values()):
            self._keep(work, words)
        return not self._unsaved

    def unsaved(self) -> list[str]:
        """What could not be saved."""
        return [words for _, words in self._unsaved.values()]

    def delete(self) -> None:
        """Delete the note, which can be undone."""
        if self._work is not None and (note := self.note) is not None:
            self._put("")
            self._forget(self._work)
            delete_note(self._workspace, note)
            self._show(self._work.target)


def _text(note: Note | None) -> str:
    return note.text if note else ""


def _changed(note: Note | None) -> str:
    """What identifies this state of a note."""
    return note.changed if note else ""


def _question(theirs: Note | None) -> str:
    if theirs is None:
        return tr("This note was deleted in another window while you changed it. Nothing is lost: which shall stay?")
    words = sentences.short(sentences.on_one_line(theirs.text.strip()), _QUOTATION)
    return tr("Another window changed this note to “{words}”: nothing is lost, so which shall stay?", words=words)
