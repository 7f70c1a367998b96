"""Which notes have which tags and status, as arrays: a filter of 100,000 notes then takes an instant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from viewer.dossier.note import Note
from viewer.dossier.tags import NoteFilter, spelled_once


class TagIndex:
    """The tags and the status of some notes, which do not change: other notes have another index."""

    def __init__(self, notes: Sequence[Note] = ()) -> None:
        self.notes = notes
        sets: dict[tuple[str, ...], int] = {}  # few are different
        numbers = (sets.setdefault(note.tags, len(sets)) for note in notes)
        self._set_of = np.fromiter(numbers, np.int64, len(notes))
        self._settled = np.fromiter((note.settled for note in notes), np.bool_, len(notes))
        self._sets = list(sets)

    @property
    def tags(self) -> Counter[str]:
        """How many notes have each tag, by its first spelling."""
        found: Counter[str] = Counter()
        for tags, count in zip(self._sets, np.bincount(self._set_of, minlength=len(self._sets)).tolist(), strict=True):
            for tag in tags:
                found[tag] += count
        return spelled_once(found)

    @property
    def settled(self) -> int:
        """How many notes are settled."""
        return int(self._settled.sum())

    def among(self, filter: NoteFilter) -> Sequence[Note]:
        """The notes that a filter keeps, in their order."""
        if not filter:
            return self.notes
        kept = np.ones(len(self.notes), np.bool_)
        if filter.settled is not None:
            kept &= self._settled == filter.settled
        if filter.tag is not None:
            tag = filter.tag.casefold()
            wanted = [number for number, tags in enumerate(self._sets) if any(one.casefold() == tag for one in tags)]
            kept &= np.isin(self._set_of, wanted)
        return [self.notes[number] for number in np.flatnonzero(kept).tolist()]
