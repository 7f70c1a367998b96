"""The variants of a collation as columns, for whatever asks something of all of them at once. No Qt here.

To go through fifty thousand of them one by one takes ten milliseconds, through an array a tenth of one; so they are
gone through once, when the collation comes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.model import ACCIDENTALS, KINDS, LEVELS, Collation, Kind, Level, Variant

if TYPE_CHECKING:
    from numpy.typing import NDArray

RANKS: dict[Level, int] = {level: rank for rank, level in enumerate(LEVELS)}
KIND: dict[Kind, int] = {kind: number for number, kind in enumerate(KINDS)}


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A row for each variant, in their order: that of variant ``id`` is the one before row ``id``.

    ``matches`` are ids; ``kinds`` and ``ranks`` tell kinds and levels by numbers; ``base`` and ``reading`` have a start
    and an end (code points).
    """

    variants: tuple[Variant, ...]
    matches: NDArray[np.int64]
    kinds: NDArray[np.int8]
    ranks: NDArray[np.int8]
    ruled: NDArray[np.bool_]
    base: NDArray[np.int64]
    reading: NDArray[np.int64]

    def side(self, sigil: str) -> NDArray[np.int64]:
        """The spans of this witness: the base's for A, else the readings'."""
        return self.base if sigil == "A" else self.reading

    def of(self, witness: str) -> NDArray[np.bool_]:
        """Which are of this witness."""
        return np.fromiter(map(witness.__eq__, map(attrgetter("witness"), self.variants)), bool, len(self.variants))

    @property
    def moved(self) -> NDArray[np.bool_]:
        """Which are transpositions."""
        return np.equal(self.kinds, KIND["transposition"])

    def at(self, levels: Iterable[Level]) -> NDArray[np.bool_]:
        """Which are of these levels, those left out that a rule of the reader's makes the same."""
        return np.asarray(ranked(self.ranks, levels) & ~self.ruled)

    def counts(self) -> dict[Level, int]:
        """Variants a level, every level named, as ``Collation.counts`` has them."""
        found = np.bincount(self.ranks[~self.ruled], minlength=len(LEVELS))
        return dict(zip(LEVELS, found.tolist(), strict=True))

    @property
    def substantive(self) -> int:
        """How many are substantives."""
        return sum(count for level, count in self.counts().items() if level not in ACCIDENTALS)


def ranked(ranks: NDArray[np.int8], levels: Iterable[Level]) -> NDArray[np.bool_]:
    """Which of these ranks are those of the levels."""
    wanted = np.zeros(len(LEVELS), bool)
    wanted[[RANKS[level] for level in levels]] = True
    return wanted[ranks]


_last: Table | None = None


def table(collation: Collation) -> Table:
    """The columns of this collation. Those made last are kept: many ask, of the pair that is open."""
    global _last
    if _last is None or _last.variants is not collation.variants:
        _last = _made(collation.variants)
    return _last


def _made(variants: tuple[Variant, ...]) -> Table:
    count = len(variants)
    return Table(
        variants,
        np.fromiter(map(attrgetter("match"), variants), np.int64, count),
        np.fromiter(map(KIND.__getitem__, map(attrgetter("kind"), variants)), np.int8, count),
        np.fromiter(map(RANKS.__getitem__, map(attrgetter("level"), variants)), np.int8, count),
        np.fromiter(map(attrgetter("ruled"), variants), bool, count),
        _spans(variants, "base"),
        _spans(variants, "reading"),
    )


def _spans(variants: tuple[Variant, ...], side: str) -> NDArray[np.int64]:
    ends = chain.from_iterable(map(attrgetter(side), variants))
    return np.fromiter(ends, np.int64, 2 * len(variants)).reshape(-1, 2)
