"""Numbers and dates that one side lacks in one place and the other, in another writing, nearby: they did not change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.changes import END, FLAGS_SET, LEVEL, READING_END, READING_START, START, Changes
from viewer.collation.model.model import FLAG_BITS, LEVEL_NUMBERS
from viewer.collation.words.values.values import same_values

if TYPE_CHECKING:
    from viewer.collation.model.changes import Rows

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
    found = rows.copy()
    free = dict(zip(come.tolist(), _stretches(rows[come][:, [READING_START, READING_END]], right), strict=True))
    for number, lemma in zip(gone.tolist(), _stretches(rows[gone][:, [START, END]], left), strict=True):
        near = (np.abs(rows[come, START] - rows[number, START]) <= _NEAR) & (changes.of[come] == changes.of[number])
        for other in come[near].tolist():
            if other in free and same_values(lemma, free[other]):
                del free[other]
                found[[number, other], FLAGS_SET] = 0
                break
    return Changes(found, changes.of)


def _stretches(spans: Rows, text: str) -> list[str]:
    return [text[start:end].strip(_AROUND) for start, end in spans.tolist()]
