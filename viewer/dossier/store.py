"""The dossier: one SQLite file that keeps what the reader wrote, and what was open when they wrote it.

What a method saves is on the disk when the method returns. Revisions are appended, deleting is a mark: nothing that
was saved once is ever lost, also when two programs write in one dossier.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from viewer.dossier.errors import NoSuchNote
from viewer.dossier.file.connection import DossierFile
from viewer.dossier.file.open import open_file, open_own
from viewer.dossier.location import find_for, home
from viewer.dossier.note import DecisionRecord, Draft, KeptWitness, Note, Revision, now
from viewer.dossier.revisions import append, hold, latest, mark, parsed
from viewer.dossier.rows import (
    decision_body,
    decision_of,
    draft_body,
    draft_of,
    note_body,
    note_of,
    setting_of,
    to_json,
)
from viewer.dossier.texts import keep_texts, kept_texts
from viewer.text.witness import Witness

__all__ = ["Dossier", "find_for", "home"]


class Dossier:
    """An open dossier. It belongs to the thread that opened it; two processes may have one file open at once.

    Every method raises DossierError where the file or its disk fails; what it was to save is then not saved.
    """

    def __init__(self, file: DossierFile) -> None:
        self._file = file

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the dossier at ``path``; where there is none, make it. Raises DossierError."""
        return cls(open_file(path))

    @classmethod
    def open_own(cls, path: Path) -> Self:
        """Open the program's own dossier; one that nothing can be read of is set aside first. Raises DossierError."""
        return cls(open_own(path))

    def close(self) -> None:
        """Let the file go. A second call does nothing."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """The file that is open: not the one that was asked for, where that one is damaged."""
        return self._file.path

    @property
    def read_only(self) -> bool:
        """Whether saving raises ReadOnlyDossier."""
        return self._file.read_only

    @property
    def message(self) -> str | None:
        """A sentence that the reader must be told, or None."""
        return self._file.message

    @property
    def data_version(self) -> int:
        """A number that changes when another process has written: read the notes again then."""
        return int(self._file.read("PRAGMA data_version")[0][0])

    def notes(self) -> list[Note]:
        """The live notes, the oldest first."""
        return [note for note, deleted in latest(self._file, "note", note_of) if not deleted]

    def deleted_notes(self) -> list[Note]:
        """The notes that ``restore_note`` brings back, the oldest first."""
        return [note for note, deleted in latest(self._file, "note", note_of) if deleted]

    def save_note(self, note: Note, draft: str | None = None, over: str | None = None) -> None:
        """Append this state of the note, unless it is the latest one already. Saving a deleted note restores it.

        ``draft`` is the id of the draft that the words come from: it goes in the same transaction, so that after a
        crash there is either the draft or the note. ``over`` is the ``changed`` of the state that this one comes
        after: raises ChangedElsewhere where another window has written or deleted it meanwhile.
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
        """Every state that the note has had, the first one first. Raises NoSuchNote."""
        query = "SELECT body, written, deleted FROM revision WHERE form = 'note' AND id = ? ORDER BY seq"
        rows = self._file.read(query, id)
        if not rows:
            raise NoSuchNote(self.path, id=id)
        return [Revision(parsed(self._file, note_of, id, body), at, bool(gone)) for body, at, gone in rows]

    def decisions(self) -> list[DecisionRecord]:
        """The live decisions, the oldest first."""
        return [decision for decision, deleted in latest(self._file, "decision", decision_of) if not deleted]

    def save_decision(self, decision: DecisionRecord) -> None:
        """Append this state of the decision, unless it is the latest one already."""
        with self._file.writing() as db:
            append(db, "decision", decision.id, decision_body(decision))

    def delete_decision(self, id: str) -> None:
        """Mark the decision as taken back; saving it again restores it. Raises NoSuchNote."""
        mark(self._file, "decision", id, deleted=True)

    def drafts(self) -> list[Draft]:
        """What was being typed and is not saved, in whatever window, the oldest first."""
        rows = self._file.read("SELECT id, window, body FROM draft ORDER BY written, rowid")
        return [parsed(self._file, partial(draft_of, id), window, body) for id, window, body in rows]

    def save_draft(self, draft: Draft) -> None:
        """Put this in the place of the draft of its id."""
        row = draft.id, draft.window, now(), draft_body(draft)
        with self._file.writing() as db:
            db.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)", row)

    def claim_draft(self, draft: Draft, window: str) -> bool:
        """Make it the draft of this window; False where it is not in its own window any more: another was quicker."""
        with self._file.writing() as db:
            query = "UPDATE draft SET window = ? WHERE id = ? AND window = ?"
            return bool(db.execute(query, (window, draft.id, draft.window)).rowcount)

    def drop_draft(self, id: str) -> None:
        """Forget this draft, if there is one."""
        with self._file.writing() as db:
            db.execute("DELETE FROM draft WHERE id = ?", (id,))

    def witnesses(self) -> list[KeptWitness]:
        """The documents as they were saved last, the base first."""
        return kept_texts(self._file)

    def save_witnesses(self, witnesses: Sequence[Witness]) -> None:
        """Keep these documents, the base first, each with its text up to TEXT_LIMIT; earlier ones stay, too."""
        keep_texts(self._file, witnesses)

    def setting(self, name: str, default: Any = None) -> Any:
        """The JSON value that was saved under this name, or ``default``."""
        rows = self._file.read("SELECT body FROM setting WHERE name = ?", name)
        return parsed(self._file, setting_of, name, rows[0][0]) if rows else default

    def save_setting(self, name: str, value: Any) -> None:
        """Put ``value`` (what JSON can carry) in the place of what was saved under this name."""
        with self._file.writing() as db:
            db.execute("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", (name, now(), to_json(value)))

    def save_copy(self, path: Path) -> None:
        """Write a whole copy to ``path`` in one step; what stood there stays until then. Works read-only, too."""
        self._file.copy(path)
