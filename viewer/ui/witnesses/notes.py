"""The reader's notes on units: in the program's own dossier for the texts, each on the words of all that have some."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from viewer.dossier.anchor import anchor_to, find
from viewer.dossier.errors import DossierError
from viewer.dossier.note import Note
from viewer.files import NotWritten
from viewer.phrasing.language import counted, translate
from viewer.ui.witnesses.state import WitnessState, unit_at
from viewer.usecases.kept_table import keep_table_note, kept_table_notes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.dossier.note import Anchor
    from viewer.text.witness import Witness


class UnitNotes(QObject):
    """The notes of the table that is open, by the places of their units."""

    changed = Signal()
    failed = Signal(str)  # a sentence

    def __init__(self, state: WitnessState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._notes: list[Note] = []
        self._at: dict[int, Note] = {}
        state.units_changed.connect(self._place)
        self.open()

    def open(self, carried: Sequence[Note] = ()) -> None:
        """Read the notes that are kept for these texts. ``carried``: those of another table that has some of them."""
        try:
            kept = kept_table_notes(self._state.table.witnesses)
            known = {note.id for note in kept}
            for note in carried:
                if note.id not in known and any(map(self._anchored, note.anchors)):
                    keep_table_note(self._state.table.witnesses, self._state.table.sigla, note)
                    kept.append(note)
            self._notes = kept
        except (DossierError, NotWritten) as error:
            self._notes = []
            self.failed.emit(translate(error) or str(error))
        self._place()

    @property
    def notes(self) -> tuple[Note, ...]:
        """All notes, those included whose words are found no more."""
        return tuple(self._notes)

    @property
    def said(self) -> tuple[str, ...]:
        """A sentence where notes have no unit of their own in this table."""
        without = len(self._notes) - len(self._at)
        if not without:
            return ()
        sentence = counted(
            "%n note has no unit of its own in this table; it is kept.",
            "%n notes have no unit of their own in this table; they are kept.",
            without,
        )
        return (sentence,)

    @property
    def units(self) -> tuple[int, ...]:
        """The units that have a note, in the order of the table."""
        return tuple(sorted(self._at))

    def on(self, unit: int) -> Note:
        """The note on a unit; where there is none, an empty one that is not kept yet."""
        return self._at.get(unit) or Note("", self._anchors(unit))

    def text(self, unit: int) -> str:
        """The text of the note on a unit; "" without one."""
        return self._at[unit].text if unit in self._at else ""

    def write(self, note: Note, text: str) -> bool:
        """Give a note this text, or delete it with an empty one. Returns True once that is on the disk."""
        note, table = note.revised(text), self._state.table
        try:
            keep_table_note(table.witnesses, table.sigla, note)
        except (DossierError, NotWritten) as error:
            self.failed.emit(translate(error) or str(error))
            return False
        self._notes = [one for one in self._notes if one.id != note.id] + ([note] if text else [])
        self._place()
        return True

    def _anchors(self, unit: int) -> tuple[Anchor, ...]:
        """The words of all witnesses that have some there; without any, a place of the base."""
        state = self._state
        table, there = state.table, np.flatnonzero(state.units.readings[:, unit] >= 0).tolist()
        spans = [(witness, state.view.span(witness, unit)) for witness in there]
        some = [(witness, span) for witness, span in spans if span] or spans[:1]
        return tuple(anchor_to(table.witnesses[witness], table.sigla[witness], span) for witness, span in some)

    def _place(self) -> None:
        self._at = {}
        for note in self._notes:
            if (unit := self._unit_of(note)) is not None:
                self._at.setdefault(unit, note)
        self.changed.emit()

    def _anchored(self, anchor: Anchor) -> int | None:
        """The number, and one more, of the witness that an anchor is in."""
        table = self._state.table
        return next((n + 1 for n, one in enumerate(table.witnesses) if _is_of(anchor, one)), None)

    def _unit_of(self, note: Note) -> int | None:
        for anchor in note.anchors:
            if number := self._anchored(anchor):
                witness = self._state.table.witnesses[number - 1]
                place = find(anchor, witness.text)
                if place is not None:
                    word = int(witness.tokens.ends.searchsorted(place.span.start, "right"))
                    return self._unit_with(number - 1, word)
        return None

    def _unit_with(self, witness: int, word: int) -> int | None:
        """The unit that begins with this word of a witness, or has it."""
        words = self._state.units.words[witness]
        begins = np.flatnonzero((words[:, 0] == word) & (words[:, 1] > word))
        if len(begins):
            return int(begins[0])
        columns = self._state.table.columns[witness]
        return unit_at(self._state.units, int(columns[word])) if word < len(columns) else None


def _is_of(anchor: Anchor, witness: Witness) -> bool:
    return bool(witness.sha256) and witness.sha256 == anchor.sha256
