"""The filter of the list of variants: by kind, by flag, by passage, by note, by read mark, by words. No Qt here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from viewer.collation.model.model import KINDS, Flag, Kind, Level, Variant


@dataclass(frozen=True, slots=True)
class Filter:
    """Which variants pass. ``kinds``: those of these kinds. ``flags``: those with any of these flags; empty: all.

    ``passage``: those of this match. ``noted``, ``read``: those with a note, those marked as read, or those without.
    None: all. ``words``: those whose lemma or reading has these words, in any case; "": all.
    """

    kinds: frozenset[Kind] = frozenset(KINDS)
    flags: frozenset[Flag] = frozenset()
    passage: int | None = None
    noted: bool | None = None
    read: bool | None = None
    words: str = ""

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


def facets(variants: Sequence[Variant]) -> Facets:
    """The counts of the variants that stand beside each choice of the filter."""
    return Facets(
        Counter(variant.kind for variant in variants),
        Counter(flag for variant in variants for flag in variant.flags),
        Counter(variant.match for variant in variants),
    )


def filtered(
    variants: Sequence[Variant],
    levels: frozenset[Level],
    filter: Filter,
    noted: Collection[int],
    read: Collection[int],
) -> list[Variant]:
    """The variants of these levels that pass the filter, in order. ``noted`` and ``read`` are ids of variants."""
    left = [variant for variant in variants if variant.level in levels]
    if filter.open:
        return left
    if filter.kinds != frozenset(KINDS):
        left = [variant for variant in left if variant.kind in filter.kinds]
    if filter.flags:
        left = [variant for variant in left if not filter.flags.isdisjoint(variant.flags)]
    if filter.passage is not None:
        left = [variant for variant in left if variant.match == filter.passage]
    for wanted, ids in ((filter.noted, noted), (filter.read, read)):
        if wanted is not None:
            left = [variant for variant in left if (variant.id in ids) == wanted]
    if words := filter.words.strip().casefold():
        left = [variant for variant in left if words in variant.lemma.casefold() or words in variant.text.casefold()]
    return left
