"""Where two witnesses differ, as arrays: the differences of all passages, before they have a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.model.model import FLAG_BITS, LEVEL_NUMBERS
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from viewer.collation.model.model import Variant

    Rows = NDArray[np.int64]

# The columns of a row: where in both texts (code points); whether a mark of the other side stands for these words, this
# is such a mark, or a stretch written anew; the number of the level in ``LEVELS``; a bit for each of ``FLAGS``; 1 for
# what the reader made.
START, END, READING_START, READING_END, MARKED, LEVEL, FLAGS_SET, BY_READER = COLUMNS = range(8)
PLACES = slice(START, MARKED)
UNMARKED, LEFT_OUT, OMISSION_MARK, REWRITTEN = range(4)  # what ``MARKED`` may be


class Change(NamedTuple):
    """One difference, by the place of its words on both sides; one side at most is empty. ``marked`` as in a row."""

    base: Span
    reading: Span
    marked: int = UNMARKED

    def flipped(self) -> Change:
        return Change(self.reading, self.base, self.marked)


@dataclass(frozen=True, slots=True, eq=False)
class Changes:
    """Many differences: ``rows`` of the columns above, and ``of`` with the number of each one's passage.

    Aligning fills in the places and the marks, ``judge`` levels and flags.
    """

    rows: Rows
    of: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.rows)

    def flipped(self) -> Changes:
        """The same with base and reading exchanged."""
        return Changes(self.rows[:, (READING_START, READING_END, START, END, *COLUMNS[MARKED:])], self.of)


NO_CHANGES = Changes(np.zeros((0, len(COLUMNS)), dtype=np.int64), np.zeros(0, dtype=np.int64))


def as_changes(found: Iterable[Change], of: Sequence[int]) -> Changes:
    """Differences one by one, and the number of each one's passage, as arrays."""
    return _of_rows([(*base, *reading, marked, 0, 0, 0) for base, reading, marked in found], of)


def changes_at(places: NDArray[np.int64], of: NDArray[np.int64]) -> Changes:
    """Differences from where they stand, a row (base start, end, reading start, end) each."""
    rows = np.zeros((len(places), len(COLUMNS)), dtype=np.int64)
    rows[:, PLACES] = places
    return Changes(rows, of)


def changes_of(known: Iterable[Variant], of: Sequence[int]) -> Changes:
    """What variants are without a number, and the number of each one's passage."""
    return _of_rows(
        [
            (
                *v.base,
                *v.reading,
                LEFT_OUT if v.marked else REWRITTEN if v.rewritten else UNMARKED,
                LEVEL_NUMBERS[v.level],
                sum(map(FLAG_BITS.__getitem__, v.flags)),
                v.by_reader,
            )
            for v in known
        ],
        of,
    )


def _of_rows(rows: list[tuple[int, ...]], of: Sequence[int]) -> Changes:
    return Changes(np.array(rows, dtype=np.int64).reshape(-1, len(COLUMNS)), np.array(of, dtype=np.int64))


def merged_changes(parts: Sequence[Changes]) -> Changes:
    """All of them, by passage, and in the order of the text."""
    rows, of = np.concatenate([part.rows for part in parts]), np.concatenate([part.of for part in parts])
    # Of two neighbors the first ends before the second starts, on both sides, and none is empty on both.
    order = np.argsort((of << 40) + rows[:, START] + rows[:, READING_START], kind="stable")
    return Changes(rows[order], of[order])
