"""The table: the places of all witnesses side by side. A row of it is a place, called a column by those who collate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.text.witness import Witness

    Numbers = NDArray[np.int32]
    Truths = NDArray[np.bool_]

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """All witnesses, word by word, in columns that belong to none of them as a base.

    Of each witness: its ``sigla`` entry, any string; in ``columns`` the column of each of its words, from 0; in
    ``moved`` which of them stand out of order: the others have increasing columns. A column has one word of a witness
    at most; there are ``size`` columns. ``lacunae``: rows (first, end) of columns where a witness is not extant, which
    is no omission. ``keys``: what is compared, a number a word: that of its normal form, or of the word that the
    reader said is the same. ``cuts`` and ``ties``: columns before which the reader cuts a unit, or joins two.
    ``limits``: sentences, where a limit was met.
    """

    witnesses: tuple[Witness, ...]
    sigla: tuple[str, ...]
    columns: tuple[Numbers, ...]
    moved: tuple[Truths, ...]
    size: int
    lacunae: tuple[Numbers, ...]
    keys: tuple[NDArray[np.uint64], ...]
    cuts: frozenset[int] = frozenset()
    ties: frozenset[int] = frozenset()
    limits: tuple[str, ...] = ()

    def number(self, sigil: str) -> int:
        """The number of the witness of this siglum. Raises ``KeyError`` where there is none."""
        try:
            return self.sigla.index(sigil)
        except ValueError:
            raise KeyError(sigil) from None

    def cells(self, first: int = 0, end: int | None = None) -> Numbers:
        """The words in some columns: an array (witnesses, columns) of word numbers, -1 for none."""
        end = self.size if end is None else end
        found = np.full((len(self.witnesses), max(end - first, 0)), -1, dtype=np.int32)
        bounds = np.array((first, end), dtype=np.int32)  # as the columns are: else all of them would be converted
        for row, columns, moved in zip(found, self.columns, self.moved, strict=True):
            if moved.any():
                words = np.flatnonzero((columns >= first) & (columns < end))
            else:
                words = np.arange(*columns.searchsorted(bounds))
            row[columns[words] - first] = words
        return found

    def extant(self) -> Truths:
        """Where each witness is extant: an array (witnesses, columns)."""
        found = np.ones((len(self.witnesses), self.size), dtype=bool)
        for row, gaps in zip(found, self.lacunae, strict=True):
            for first, end in gaps.tolist():
                row[first:end] = False
        return found

    def span(self, witness: int, word: int) -> Span:
        """Where a word stands in its text."""
        return self.witnesses[witness].tokens.span(word, word + 1)


def letters(count: int) -> tuple[str, ...]:
    """Sigla for witnesses that have none: A to Z, then AA, AB and so on."""
    size = len(LETTERS)
    return tuple(LETTERS[n] if n < size else LETTERS[n // size - 1] + LETTERS[n % size] for n in range(count))


def checked_sigla(sigla: Sequence[str] | None, count: int) -> tuple[str, ...]:
    """These sigla, or letters. Raises ``ValueError`` where two are the same, one is empty, or the number is wrong."""
    if sigla is None:
        return letters(count)
    if len(sigla) != count:
        raise ValueError(f"There are {count} witnesses and {len(sigla)} sigla.")
    if not all(sigil.strip() for sigil in sigla):
        raise ValueError("A siglum cannot be empty.")
    twice = next((one for number, one in enumerate(sigla) if one in sigla[:number]), None)
    if twice is not None:
        raise ValueError(f"Two witnesses have the siglum {twice}.")
    return tuple(sigla)
