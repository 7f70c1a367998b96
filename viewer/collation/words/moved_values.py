"""Numbers and dates that one side lacks in one place and the other, in another writing, nearby: they did not change."""

from __future__ import annotations

import numpy as np

from viewer.collation.model.changes import END, FLAGS_SET, LEVEL, READING_END, READING_START, START, Changes
from viewer.collation.model.model import FLAG_BITS, LEVEL_NUMBERS
from viewer.collation.words.values.values import same_values

_OF_VALUES = FLAG_BITS["number"] | FLAG_BITS["date"]
_NEAR = 400  # characters: a sentence or two
_AROUND = " .,;:\n"


def without_moved_values(changes: Changes, left: str, right: str) -> Changes:
    """The differences, of which such values are not to be checked: "On 4 May 1901 the ship sailed" and "The ship sailed
    on May 4, 1901". The base has the text ``left``, the reading ``right``."""
    rows = changes.rows
    flags_set = rows[:, FLAGS_SET]
    flagged = (rows[:, LEVEL] == LEVEL_NUMBERS["wording"]) & (flags_set != 0) & (flags_set & ~_OF_VALUES == 0)
    gone = np.flatnonzero(flagged & (rows[:, READING_START] == rows[:, READING_END]))
    come = np.flatnonzero(flagged & (rows[:, START] == rows[:, END]))
    if not (len(gone) and len(come)):  # as nearly always
        return changes
    found, free = rows.copy(), set(come.tolist())
    for number in gone.tolist():
        lemma = left[slice(*rows[number, [START, END]].tolist())].strip(_AROUND)
        near = come[
            (np.abs(rows[come, START] - rows[number, START]) <= _NEAR) & (changes.of[come] == changes.of[number])
        ]
        for other in near.tolist():
            text = right[slice(*rows[other, [READING_START, READING_END]].tolist())].strip(_AROUND)
            if other in free and same_values(lemma, text):
                free.discard(other)
                found[[number, other], FLAGS_SET] = 0
                break
    return Changes(found, changes.of)
