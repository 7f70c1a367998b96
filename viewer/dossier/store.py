"""The dossier: one SQLite file that keeps what the reader wrote, and the texts on which it was written.

What a method saves is on the disk when the method returns. Revisions are appended, and deletion is a mark: nothing that
was saved is ever lost, even if two programs write in one dossier.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from viewer.dossier.errors import ChangedElsewhere, NoSuchNote
from viewer.dossier.file.connection import DossierFile
from viewer.dossier.file.open import open_file, open_own
from viewer.dossier.location import find_for, home
from viewer.dossier.note import DecisionRecord, Draft, KeptWitness, Note, Revision, now
from viewer.dossier.rows import (
    decision_body,
    decision_of,
    draft_body,
    draft_of,
    note_body,
    note_of,
    setting_of,
)
from viewer.dossier.step import KeptStep, Step, WitnessRow
from viewer.dossier.tables.history import add_import, add_step, apply_step, kept_steps, move_along
from viewer.dossier.tables.revisions import Latest, LatestNotes, append, append_marked, hold, mark, parsed
from viewer.dossier.tables.settings import SETTING, put_setting
from viewer.dossier.tables.texts import copy_with_sources, gathering, keep_texts, kept_text, kept_texts
from viewer.text.witness import Witness

__all__ = ["Dossier", "find_for", "home"]


class Dossier:
    """An open dossier. It belongs to the thread that opened it; two processes may have one file open at once.

    Every method raises DossierError where the file or its disk fails; what it was to save is then not saved.
    """

    def __init__(self, file: DossierFile) -> None:
        self._file = file
        self._notes = LatestNotes(file)
        self._decisions = Latest(file, "decision", decision_of)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the dossier at ``path``; where there is none, make it. Raises DossierError."""
        return cls(open_file(path))

    @classmethod
    def open_own(cls, path: Path) -> Self:
        """Open the program's own dossier; one that cannot be read at all is first renamed. Raises DossierError."""
        return cls(open_own(path))

    def close(self) -> None:
        """Close the file. A second call does nothing."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """The file that is open: a rescued copy where the one that was to be opened is damaged."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether saving raises ReadOnlyDossier."""
        return self._file.read_only

    @property
    def message(self) -> str | None:
        """A sentence about the opening that the reader must see, or None."""
        return self._file.message

    @property
    def data_version(self) -> int:
        """A number that changes when another process has written, so that the notes must be read again."""
        return int(self._file.read("PRAGMA data_version")[0][0])

    def notes(self) -> list[Note]:
        """The notes that are not deleted, the oldest first."""
        return [note for note, deleted in self._notes.states() if not deleted]

    def save_note(self, note: Note, draft: str | None = None, over: str | None = None) -> None:
        """Append this state of the note, unless it is the latest one already. Saving a deleted note restores it.

        ``draft``: the id of the draft that becomes this note; it is deleted in the same transaction, so that after a
        crash there is either the draft or the note. ``over``: the ``changed`` of the state before this one; raises
        ChangedElsewhere where another window has written or deleted the note since.
        """
        with self._file.writing() as db:
            hold(db, self._file, note.id, over)
            append(db, "note", note.id, note_body(note))
            if draft is not None:
                db.execute("DELETE FROM draft WHERE id = ?", (draft,))

    def delete_note(self, id: str, over: str | None = None) -> None:
        """Mark the note as deleted; its revisions stay. ``over`` is as for ``save_note``. Raises NoSuchNote."""
        mark(self._file, "note", id, deleted=True, over=over)

    def restore_note(self, id: str) -> None:
        """Undo ``delete_note``. Raises NoSuchNote."""
        mark(self._file, "note", id, deleted=False)

    def history(self, id: str) -> list[Revision]:
        """Every saved state of the note, the oldest first. Raises NoSuchNote."""
        query = "SELECT body, written, deleted FROM revision WHERE form = 'note' AND id = ? ORDER BY seq"
        rows = self._file.read(query, id)
        if not rows:
            raise NoSuchNote(self.path, id=id)
        return [Revision(parsed(self._file, note_of, id, body), at, bool(gone)) for body, at, gone in rows]

    def steps(self) -> list[KeptStep]:
        """The steps of the history, the oldest first; those that were taken back come last."""
        return kept_steps(self._file)

    def do(
        self,
        step: Step,
        *,
        draft: str | None = None,
        merge: int | None = None,
        through: bool = False,
        witnesses: Sequence[Witness] = (),
        earlier: Sequence[Witness] = (),
    ) -> None:
        """Apply a new step and append it to the history; steps that were taken back are dropped.

        ``draft`` is as for ``save_note``. ``merge``: the number of the last step, which becomes one with this one.
        ``through``: what is after the step stands already; what is before it is saved first, so that it is kept.
        ``witnesses``: for a step of a text, all texts after it; ``earlier``: those before it. Raises ChangedElsewhere
        where another window has written meanwhile.
        """
        texts = gathering(self._file, witnesses, earlier) if witnesses else None
        with self._file.writing(steps=True) as db:
            if through and not apply_step(db, step, forward=False):
                raise ChangedElsewhere(self.path)
            add_step(db, self._file, step, texts, merge)
            if draft is not None:
                db.execute("DELETE FROM draft WHERE id = ?", (draft,))

    def import_notes(self, new: Sequence[Note], revised: Sequence[tuple[Note, Note]] = ()) -> None:
        """Save notes that came from elsewhere, all or none: the ``new`` ones are one step of the history.

        ``revised``: pairs of the note that stands and what becomes of it, a step each. Raises ChangedElsewhere.
        """
        with self._file.writing(steps=True) as db:
            add_import(db, self._file, new, revised)

    def move(self, steps: Sequence[KeptStep], forward: bool, witnesses: Sequence[Witness] = ()) -> list[KeptStep]:
        """Take these steps back or, ``forward``, again: the next ones in this direction, in their order.

        Returns those that did not fit, since something else stands there now; they changed nothing. ``witnesses`` is
        as for ``do``. Raises HistoryMoved where another window has stepped meanwhile.
        """
        texts = gathering(self._file, witnesses) if witnesses else None
        with self._file.writing(steps=True) as db:
            return move_along(db, self._file, steps, forward, texts)

    def kept_text(self, row: WitnessRow) -> KeptWitness:
        """The witness of a row with its text."""
        return kept_text(self._file, row)

    def decisions(self) -> list[DecisionRecord]:
        """The decisions on a comparison of two that are not deleted, the oldest first."""
        return [decision for decision in self._live_decisions() if not decision.of_table]

    def table_edits(self) -> list[DecisionRecord]:
        """The edits of a table of witnesses that are not deleted, the oldest first."""
        return [decision for decision in self._live_decisions() if decision.of_table]

    def _live_decisions(self) -> list[DecisionRecord]:
        return [decision for decision, deleted in self._decisions.states() if not deleted]

    def replace_decisions(self, gone: Iterable[str], come: Iterable[DecisionRecord]) -> None:
        """Mark the decisions of these ids as deleted and save others, all or none. Raises NoSuchNote."""
        with self._file.writing() as db:
            for id in gone:
                append_marked(db, self._file, "decision", id, deleted=True)
            for decision in come:
                append(db, "decision", decision.id, decision_body(decision))

    def drafts(self) -> list[Draft]:
        """The drafts of all windows, the oldest first."""
        rows = self._file.read("SELECT id, window, body FROM draft ORDER BY written, rowid")
        return [parsed(self._file, partial(draft_of, id), window, body) for id, window, body in rows]

    def save_draft(self, draft: Draft) -> None:
        """Save a draft, in the place of the one with its id."""
        row = draft.id, draft.window, now(), draft_body(draft)
        with self._file.writing() as db:
            db.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)", row)

    def claim_draft(self, draft: Draft, window: str) -> bool:
        """Make a draft that of this window; False where another window has claimed it already."""
        with self._file.writing() as db:
            query = "UPDATE draft SET window = ? WHERE id = ? AND window = ?"
            return bool(db.execute(query, (window, draft.id, draft.window)).rowcount)

    def drop_draft(self, id: str) -> None:
        """Delete the draft of this id, if there is one."""
        with self._file.writing() as db:
            db.execute("DELETE FROM draft WHERE id = ?", (id,))

    def witnesses(self) -> list[KeptWitness]:
        """The documents that were saved last, the base first."""
        return kept_texts(self._file)

    def save_witnesses(self, witnesses: Sequence[Witness]) -> None:
        """Save these documents, the base first, each with its text unless it exceeds TEXT_LIMIT; earlier ones stay."""
        keep_texts(self._file, witnesses)

    def setting(self, name: str, default: Any = None) -> Any:
        """The JSON value of the setting of this name, or ``default``."""
        rows = self._file.read(SETTING, name)
        return parsed(self._file, setting_of, name, rows[0][0]) if rows else default

    def save_setting(self, name: str, value: Any) -> None:
        """Save a JSON value as the setting of this name, in the place of an earlier one."""
        with self._file.writing() as db:
            put_setting(db, name, value)

    def save_copy(self, path: Path, sources: Iterable[bytes] = ()) -> None:
        """Write a whole copy to ``path`` in one step, replacing a file there. Works for a read-only dossier too.

        ``sources``: files of the witnesses, as their bytes, that the copy has besides; one beyond BLOB_LIMIT is left
        out.
        """
        copy_with_sources(self._file, path, sources)
