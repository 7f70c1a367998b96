"""What two texts have in the same place to the letter, in the order of both: the ground of plain diffs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from viewer.collation.match.order import running_order
from viewer.export.pages.rows import places_by_match

if TYPE_CHECKING:
    from viewer.collation.model.model import Collation


class SameStretch(NamedTuple):
    """A stretch of A, from ``base``, and one of B, from ``reading``, of so many same characters."""

    base: int
    reading: int
    length: int


def same_stretches(collation: Collation) -> Iterator[SameStretch]:
    """The stretches of A and B that are the same to the letter, in the running order; at last an empty one at the ends.

    What was moved is not the same here, nor is what differs in a level that was ignored. O(n).
    """
    left, right = (witness.text for witness in collation.witnesses[:2])
    variants = places_by_match(collation)
    for match in running_order(one for one in collation.matches if one.witness == "B"):
        here, there = match.base.start, match.reading.start
        places = variants[match.id].tolist() if match.id in variants else []
        for start, end, beside, other in [*places, (match.base.end, 0, match.reading.end, 0)]:
            if start > here and left[here:start] == right[there:beside]:
                yield SameStretch(here, there, start - here)
            here, there = max(here, end), max(there, other)
    yield SameStretch(len(left), len(right), 0)
