"""The inline text of one passage: where the two differ, the lemma, to be struck through, and the reading after it.

It is computed by columns, since a passage may have a hundred thousand variants and is computed anew whenever a level is
shown or hidden.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.model import ACCIDENTALS, KIND_NUMBERS, Category, Collation, Match, are_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[np.int64]
    Mask = NDArray[np.bool_]

_THIN = "\u2009"  # between words that are struck through and those in their place


@dataclass(frozen=True, slots=True, eq=False)
class InlineColumns:
    """Words in the order of the page, and where they stand.

    ``base``, ``reading`` and ``alone`` have a row for each piece of a witness: its place, its length, its place on the
    page; ``alone`` are the pieces that stand on the page for the reading only. ``marks`` has a row for each mark: start
    and end on the page, the id of the variant, the number of its kind. All in the order of the page, in code points.
    """

    words: list[str]
    base: Column
    reading: Column
    alone: Column
    marks: Column
    end: int  # on the page


class Passages:
    """Makes the inline text of any passage of a collation, with the variants of the levels that are shown."""

    def __init__(self, collation: Collation, partner: str, levels: Iterable[Category]) -> None:
        self._texts = collation.witness("A").text, collation.witness(partner).text
        self._table = collation.variants
        self._shown = self._table.at(levels)
        self._small = are_of(self._table.levels, ACCIDENTALS)
        self._order = np.argsort(self._table.matches, kind="stable")
        sorted_ids = self._table.matches[self._order]
        self._firsts = np.searchsorted(sorted_ids, np.arange(1, len(collation.matches) + 2))

    def set(self, match: Match, at: int) -> InlineColumns:
        """The inline text of a passage that begins at the place ``at`` of the page."""
        rows = self._inside(match)
        # each column has one entry more, for the words after the last variant
        (low, high), (other_low, other_high) = self._ends(rows, match)
        before, other_before = np.append(match.base.start, high[:-1]), np.append(match.reading.start, other_high[:-1])
        variant, shown, small = (np.append(of, False) for of in (rows >= 0, self._shown[rows], self._small[rows]))
        even, lemma = low - before, high - low
        told = shown & (other_high > other_low) & ~(small & (lemma > 0))
        thin = self._tight(told & (lemma > 0), high, other_low)
        reading = np.where(told, other_high - other_low, 0)
        whole = even + lemma + thin + reading
        page = at + np.cumsum(whole) - whole
        of_lemma, of_reading = page + even, page + even + lemma + thin
        ids, kinds = np.append(rows + 1, 0), np.append(self._table.kinds[rows], 0).astype(np.int64)
        struck, put = (np.where(small, kinds, KIND_NUMBERS[kind]) for kind in ("omission", "insertion"))
        return InlineColumns(
            self._words(before, high, thin, other_low, other_low + reading),
            _in_turn((even > 0, (before, even, page)), (lemma > 0, (low, lemma, of_lemma))),
            _in_turn(
                (even > 0, (other_before, other_low - other_before, page)),
                (variant, (other_low, np.zeros_like(lemma), of_lemma)),
                (told, (other_low, reading, of_reading)),
            ),
            _in_turn((told, (other_low, reading, of_reading))),
            _in_turn(
                (shown & (lemma > 0), (of_lemma, of_lemma + lemma, ids, struck)),
                (told, (of_reading, of_reading + reading, ids, put)),
            ),
            at + int(whole.sum()),
        )

    def _inside(self, match: Match) -> Column:
        """The rows of the variants inside a passage, in order: without the one that says that all of it was moved."""
        rows = self._order[self._firsts[match.id - 1] : self._firsts[match.id]]
        every = self._table
        entire = every.transposed[rows]
        for ends, span in ((every.base, match.base), (every.reading, match.reading)):
            entire &= (ends[rows, 0] == span.start) & (ends[rows, 1] == span.end)
        return rows[~entire]

    def _ends(self, rows: Column, match: Match) -> list[tuple[Column, Column]]:
        """For the base and the reading: where each variant starts and ends, and the end of the passage."""
        return [
            (np.append(ends[rows, 0], span.end), np.append(ends[rows, 1], span.end))
            for ends, span in ((self._table.base, match.base), (self._table.reading, match.reading))
        ]

    def _tight(self, pairs: Mask, high: Column, other_low: Column) -> Mask:
        """Which of the pairs have no space between the words that are struck through and those in their place."""
        base, other = self._texts
        found = pairs.copy()
        seams = zip(high[pairs].tolist(), other_low[pairs].tolist(), strict=True)
        found[pairs] = [not (base[end - 1].isspace() or other[start].isspace()) for end, start in seams]
        return found

    def _words(self, start: Column, end: Column, thin: Mask, other_start: Column, other_end: Column) -> list[str]:
        base, other = self._texts
        columns = (column.tolist() for column in (start, end, thin, other_start, other_end))
        pieces = [f"{base[a:b]}{_THIN if gap else ''}{other[c:d]}" for a, b, gap, c, d in zip(*columns, strict=True)]
        return [piece for piece in pieces if piece]


def _in_turn(*pieces: tuple[Mask, tuple[Column, ...]]) -> Column:
    """The rows of the pieces whose mask is true, those of one variant before those of the next."""
    there = np.stack([mask for mask, _ in pieces], 1)
    return np.stack([np.stack(columns, 1) for _, columns in pieces], 1)[there]
