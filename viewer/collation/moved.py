"""Whether words that one side lacks at a place are a passage that was moved, and so are neither lost nor new."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viewer.text.witness import Span

_MOVED = 0.8  # of what one side lacks, in a moved passage, for it to be that passage


class Moved(NamedTuple):
    """Where the moved passages of two witnesses stand on each side: starts and ends, sorted by the starts."""

    base: tuple[list[int], list[int]]
    reading: tuple[list[int], list[int]]

    @classmethod
    def of(cls, passages: Iterable[tuple[Span, Span]]) -> Moved:
        """From the spans of the moved passages in the base and in the other."""
        known = list(passages)
        base, reading = sorted(span for span, _ in known), sorted(span for _, span in known)
        return cls(*(([span.start for span in side], [span.end for span in side]) for side in (base, reading)))

    def has(self, base: Span, reading: Span, own: tuple[Span, Span]) -> bool:
        """Whether these words, one side of which is empty, are a moved passage other than ``own``, theirs."""
        if not self.base[0] or (base and reading):
            return False
        mine, (starts, ends), its = (base, self.base, own[0]) if base else (reading, self.reading, own[1])
        place = bisect_left(starts, mine.end)
        for index in range(max(place - 2, 0), place):  # a stretch that one passage fills can meet no more than that
            overlap = min(ends[index], mine.end) - max(starts[index], mine.start)
            if overlap >= _MOVED * len(mine) and (starts[index], ends[index]) != its:
                return True
        return False
