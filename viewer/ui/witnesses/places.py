"""Where units and witnesses stand beside each other: spans of all units at once, and places by the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.apparatus.entries import with_marks
from viewer.collation.apparatus.variation.units import WRITING

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.apparatus.base_view import BaseView
    from viewer.collation.apparatus.table import Table


def spans_of(view: BaseView, witness: int, units: NDArray[np.int64]) -> NDArray[np.int64]:
    """Where a witness has these units in its text: rows of start and end, empty where it has nothing there."""
    text = view.units.table.witnesses[witness]
    tokens = text.tokens
    low, high = view.units.words[witness, units].astype(np.int64).T
    before = np.where(low > 0, tokens.ends[low - 1], 0) if len(tokens) else low
    there = low < high
    found = np.stack((before, before), axis=1).astype(np.int64)
    found[there, 0] = tokens.starts[low[there]]
    found[there, 1] = tokens.ends[high[there] - 1]
    written = there & (view.units.kinds[units] == WRITING)
    words = found[written].tolist()
    if words:
        found[written] = [with_marks(text.text, start, end) for start, end in words]
    return found


def written_word(table: Table, witness: int, word: int, *, marks: bool) -> str:
    """A word of a witness as it is written, with the ``marks`` that adjoin it or without."""
    text, span = table.witnesses[witness].text, table.span(witness, word)
    start, end = with_marks(text, *span) if marks else span
    return text[start:end]


class PlacesBeside:
    """Leads from a place in the text of one witness to the place beside it in that of another, both ways.

    The anchors are the words that stand in one column and are not moved; between two of them places run evenly.
    """

    def __init__(self, table: Table, one: int, other: int) -> None:
        ours, theirs = (_steady(table, witness) for witness in (one, other))
        at = np.full(table.size, -1, dtype=np.int32)
        at[ours[0]] = np.arange(len(ours[0]), dtype=np.int32)
        mine = at[theirs[0]]
        yours = np.flatnonzero(mine >= 0)
        mine = mine[yours]
        self._one = _with_ends(ours[1][mine], len(table.witnesses[one].text))
        self._other = _with_ends(theirs[1][yours], len(table.witnesses[other].text))

    def there(self, place: float) -> float:
        """The place in the other text."""
        return _beside(place, self._one, self._other)

    def back(self, place: float) -> float:
        """The place in the one text that stands beside a place of the other."""
        return _beside(place, self._other, self._one)


def _steady(table: Table, witness: int) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Columns and starts of the words that are not moved."""
    steady = ~table.moved[witness]
    return table.columns[witness][steady], table.witnesses[witness].tokens.starts[steady]


def _with_ends(places: NDArray[np.int32], length: int) -> NDArray[np.float64]:
    return np.concatenate(([0.0], places, [float(length)]))


def _beside(place: float, ours: NDArray[np.float64], theirs: NDArray[np.float64]) -> float:
    """Beyond either end places run on one for one: the empty paper there is scrolled in step too."""
    beyond = min(0.0, place) + max(0.0, place - float(ours[-1]))
    inside = float(np.interp(place, ours, theirs))
    return inside + beyond


def column_near(table: Table, witness: int, column: int) -> int:
    """The column of the first word of a witness that stands at this column or behind it, else of its last one."""
    steady = table.columns[witness][~table.moved[witness]]
    if not len(steady):
        return column
    return int(steady[min(int(steady.searchsorted(column)), len(steady) - 1)])


def lost_between(table: Table, base: int, first: int, end: int) -> list[int]:
    """The witnesses that are not extant at some of the words which the base has in these columns."""
    steady = table.columns[base][~table.moved[base]]
    words = steady[slice(*steady.searchsorted([first, end + 1]))]
    return [
        number
        for number, gaps in enumerate(table.lacunae)
        if any(low < high for low, high in words.searchsorted(gaps).tolist())
    ]


def column_of(table: Table, witness: int, place: float) -> int:
    """The column of the word at a place of a text, or of the one before it."""
    word = int(table.witnesses[witness].tokens.starts.searchsorted(place, "right")) - 1
    columns = table.columns[witness]
    return int(columns[max(word, 0)]) if len(columns) else 0
