"""The filter of the list of variants: by kind, by flag, by passage, by note, by read mark, by words. No Qt here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.model import (
    FLAG_BITS,
    FLAGS,
    KIND_NUMBERS,
    KINDS,
    Category,
    Flag,
    Kind,
    Variants,
    are_of,
)
from viewer.collation.query.order import sizes

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Filter:
    """Which variants pass. ``kinds``: those of these kinds. ``flags``: those with any of these flags; empty: all.

    ``passage``: those of this passage. ``noted``, ``read``: those with a note, those marked as read, or those without.
    None: all. ``words``: those whose lemma or reading has these words, in any case; "": all. ``least``, ``most``: how
    many words they have on the longer side (None: any number).
    """

    kinds: frozenset[Kind] = frozenset(KINDS)
    flags: frozenset[Flag] = frozenset()
    passage: int | None = None
    noted: bool | None = None
    read: bool | None = None
    words: str = ""
    least: int = 0
    most: int | None = None

    @property
    def open(self) -> bool:
        """Whether every variant passes."""
        return self == Filter()

    @property
    def questions(self) -> int:
        """How many conditions are set, besides the words."""
        asked = (self.kinds != frozenset(KINDS), bool(self.flags), self.passage is not None)
        return sum((*asked, self.noted is not None, self.read is not None))


@dataclass(frozen=True, slots=True)
class Facets:
    """How many variants there are of each kind, with each flag and in each passage."""

    kinds: Counter[Kind]
    flags: Counter[Flag]
    passages: Counter[int]


def facets(variants: Variants, passage_of: NDArray[np.int32]) -> Facets:
    """The counts of the variants that stand beside each choice of the filter; ``passage_of``: by match."""
    kinds = np.bincount(variants.kinds, minlength=len(KINDS)).tolist()
    flags = {flag: int(np.count_nonzero(variants.flags & FLAG_BITS[flag])) for flag in FLAGS}
    passages, counts = np.unique(passage_of[variants.matches], return_counts=True)
    return Facets(
        +Counter(dict(zip(KINDS, kinds, strict=True))),
        +Counter(flags),
        Counter(dict(zip(passages.tolist(), counts.tolist(), strict=True))),
    )


def filtered(
    variants: Variants,
    levels: frozenset[Category],
    filter: Filter,
    noted: Collection[int],
    read: Collection[int],
    passage_of: NDArray[np.int32],
) -> Variants:
    """The variants of these levels that pass the filter, in order. ``noted`` and ``read`` are ids of variants.

    ``passage_of``: the passage of each match.
    """
    left = variants.take(are_of(variants.categories, levels))
    if filter.kinds != frozenset(KINDS):
        left = left.take(np.isin(left.kinds, [KIND_NUMBERS[kind] for kind in filter.kinds]))
    if filter.flags:
        left = left.take((left.flags & sum(FLAG_BITS[flag] for flag in filter.flags)) > 0)
    if filter.passage is not None:
        left = left.take(passage_of[left.matches] == filter.passage)
    if filter.least or filter.most is not None:
        size = sizes(left)
        left = left.take((size >= filter.least) & (size <= (filter.most if filter.most is not None else size)))
    for wanted, ids in ((filter.noted, noted), (filter.read, read)):
        if wanted is not None:
            left = left.take(np.isin(left.ids, list(ids)) == wanted)
    if words := filter.words.strip().casefold():
        has = [words in variant.lemma.casefold() or words in variant.text.casefold() for variant in left]
        left = left.take(np.array(has, dtype=bool))
    return left
