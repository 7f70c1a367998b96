"""The order and the groups in which variants are listed. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from viewer.collation.model.model import (
    ACCIDENTALS,
    CATEGORIES,
    KIND_NUMBERS,
    LEVEL_NUMBERS,
    SIGILS,
    Category,
    Collation,
    Variants,
    are_of,
)
from viewer.text.headings import headings

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]

Order = Literal["place", "weight", "size", "level"]
Grouping = Literal["headings", "passages", "none"]
ORDERS: tuple[Order, ...] = get_args(Order)
GROUPINGS: tuple[Grouping, ...] = get_args(Grouping)
_FEWEST = 2  # headings that part a text


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """The variants listed under one heading.

    ``number``: of the heading of the base (0: what stands before the first), or of the passage; 0 where there are no
    groups. ``ids``: of the variants listed, in their order; ``total``: how many there are, listed or not; ``counts``:
    how many of each category are listed, those that are none left out.
    """

    number: int
    ids: list[int]
    total: int
    counts: dict[Category, int]


def passage_of_each(collation: Collation) -> NDArray[np.int32]:
    """The id of the passage that each match belongs to, by the id of the match."""
    return np.array([0, *(match.passage for match in collation.matches)], dtype=np.int32)


def sizes(variants: Variants) -> Numbers:
    """How many words each variant has on its longer side; 0 where marks and spaces alone differ."""
    if not len(variants):
        return np.zeros(0, dtype=np.int64)
    base = _words(variants.witnesses[0], variants.base)
    reading = np.zeros(len(variants), dtype=np.int64)
    for number, witness in enumerate(variants.witnesses[1:], 1):
        of_it = np.flatnonzero(variants.of_witness(SIGILS[number]))
        reading[of_it] = _words(witness, variants.reading[of_it])
    longer: Numbers = np.maximum(base, reading)
    return longer


def _words(witness: Witness, spans: NDArray[np.int32]) -> Numbers:
    """How many words begin in each of the spans."""
    first, last = (witness.tokens.starts.searchsorted(spans[:, side]) for side in (0, 1))
    found: Numbers = last - first
    return found


def weights(variants: Variants) -> Numbers:
    """The rank of each variant by what it may do to the sense, 0 for the heaviest.

    A stretch written anew, an omission that no mark tells, a move, what has a flag, other wording, what an editor put
    in; then the accidentals, spelling before case and case before a space.
    """
    silent = (variants.kinds == KIND_NUMBERS["omission"]) & ~variants.marked & ~are_of(variants.levels, ACCIDENTALS)
    below = 6 + LEVEL_NUMBERS["spelling"] - variants.levels.astype(np.int64)
    ranks = [variants.rewritten, silent, variants.moved, variants.flags > 0]
    plain = np.where(variants.levels == LEVEL_NUMBERS["wording"], 4, 5)
    found: Numbers = np.select(
        [*ranks, ~are_of(variants.levels, ACCIDENTALS)], [*np.arange(4)[:, None], plain], default=below
    )
    return found


def sorted_rows(variants: Variants, order: Order) -> Numbers:
    """The rows of the variants in an order: by place; by weight and then size; by size; by level and then size."""
    rows = np.arange(len(variants))
    if order == "place" or not len(variants):
        return rows
    by_size = -sizes(variants)
    if order == "size":
        return np.lexsort((rows, by_size))
    first = weights(variants) if order == "weight" else -variants.levels.astype(np.int64)
    return np.lexsort((rows, by_size, first))


def grouping_of(collation: Collation, wanted: Grouping | None) -> Grouping:
    """The grouping wanted, as far as the base has it: by headings where it has some, else by passages."""
    has_headings = len(headings(collation.witnesses[0])) >= _FEWEST
    if wanted is None or (wanted == "headings" and not has_headings):
        return "headings" if has_headings else "passages"
    return wanted


def groups(collation: Collation, shown: Variants, order: Order, grouping: Grouping) -> list[Group]:
    """The variants shown, in groups by the order of the base, each sorted; groups of which none is shown are left out.

    O(n log n) by operations on arrays.
    """
    every = collation.variants.take(collation.variants.listed)
    total = np.bincount(_numbers(collation, every, grouping), minlength=1)
    rows = sorted_rows(shown, order)
    numbers = _numbers(collation, shown, grouping)
    first = np.full(len(total), len(shown))
    np.minimum.at(first, numbers, np.arange(len(shown)))  # groups in the order in which they begin
    rows = rows[np.argsort(first[numbers[rows]], kind="stable")]
    cuts = np.flatnonzero(np.diff(numbers[rows])) + 1
    found = []
    for part in np.split(rows, cuts) if len(rows) else []:
        number = int(numbers[part[0]])
        counted = np.bincount(shown.categories[part], minlength=len(CATEGORIES)).tolist()
        counts = {category: count for category, count in zip(CATEGORIES, counted, strict=True) if count}
        found.append(Group(number, shown.ids[part].tolist(), int(total[number]), counts))
    return found


def _numbers(collation: Collation, variants: Variants, grouping: Grouping) -> Numbers:
    """The number of the group of each variant."""
    if grouping == "none":
        return np.zeros(len(variants), dtype=np.int64)
    if grouping == "passages":
        return passage_of_each(collation)[variants.matches].astype(np.int64)
    starts = np.array([heading.span.start for heading in headings(collation.witnesses[0])], dtype=np.int64)
    return starts.searchsorted(variants.base[:, 0], "right")
