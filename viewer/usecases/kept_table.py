"""The reader's edits and notes of a table of witnesses, and its scope, in the program's own dossier for its texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.dossier.location import find_for, home
from viewer.dossier.store import Dossier
from viewer.dossier.witnesses.store import TableSettings, save_edits, save_table_settings, table_settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from viewer.collation.apparatus.edits import TableEdit
    from viewer.collation.model.model import Scope
    from viewer.dossier.note import DecisionRecord, Note
    from viewer.text.witness import Witness


def keep_table_edits(
    witnesses: Sequence[Witness],
    sigla: Sequence[str],
    edits: Sequence[TableEdit],
    aside: Sequence[DecisionRecord] = (),
) -> None:
    """Save the reader's edits in the program's own dossier for these texts, whatever their order.

    ``aside``: the records of those that the table has no place for. Raises DossierError, and ``ValueError`` for an edit
    of words that no witness has.
    """
    path = _place(witnesses)
    if not edits and not aside and not path.is_file():
        return
    with Dossier.open_own(path) as dossier:
        if edits or aside:
            dossier.save_witnesses(witnesses)
            _name(dossier, sigla)
        save_edits(dossier, edits, witnesses, sigla, aside)


def keep_table_note(witnesses: Sequence[Witness], sigla: Sequence[str], note: Note) -> None:
    """Save a note in the program's own dossier for these texts; one without words is deleted. Raises DossierError."""
    with Dossier.open_own(_place(witnesses)) as dossier:
        if note.text.strip():
            dossier.save_witnesses(witnesses)
            _name(dossier, sigla)
            dossier.save_note(note)
        elif any(note.id == one.id for one in dossier.notes()):
            dossier.delete_note(note.id)


def keep_table_scope(witnesses: Sequence[Witness], sigla: Sequence[str], scope: Scope) -> None:
    """Save what the reader chose to compare of these texts. Raises DossierError."""
    with Dossier.open_own(_place(witnesses)) as dossier:
        dossier.save_witnesses(witnesses)
        save_table_settings(dossier, TableSettings(tuple(sigla), sigla[0], scope))


def kept_table_scope(witnesses: Sequence[Witness]) -> Scope | None:
    """What the reader chose to compare of these texts; None where they chose nothing. Raises DossierError."""
    path = _place(witnesses)
    if not path.is_file():
        return None
    with Dossier.open_own(path) as dossier:
        return table_settings(dossier, len(witnesses)).scope


def _name(dossier: Dossier, sigla: Sequence[str]) -> None:
    """Save the sigla, and leave the scope as it is."""
    before = table_settings(dossier, len(sigla))
    save_table_settings(dossier, TableSettings(tuple(sigla), sigla[0], before.scope))


def kept_table_notes(witnesses: Sequence[Witness]) -> list[Note]:
    """The notes that the program's own dossier keeps for these texts. Raises DossierError."""
    path = _place(witnesses)
    if not path.is_file():
        return []
    with Dossier.open_own(path) as dossier:
        return dossier.notes()


def kept_table_records(witnesses: Sequence[Witness]) -> list[DecisionRecord]:
    """The records of edits that the program's own dossier keeps for these texts. Raises DossierError."""
    path = _place(witnesses)
    if not path.is_file():
        return []
    with Dossier.open_own(path) as dossier:
        return dossier.table_edits()


def _place(witnesses: Sequence[Witness]) -> Path:
    """The program's own dossier for these texts."""
    return find_for([witness.sha256 for witness in witnesses], home())
