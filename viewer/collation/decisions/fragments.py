"""A match that can be cut: where a place of one side stands on the other, and what is left when words are taken away.

A cut goes between variants and never through one: where words in the middle of a variant are taken away, the rest of
that variant goes with them, since nothing of it stands for anything by itself.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.model import Collation, Match, Variant
from viewer.collation.model.two_sided import TwoSided
from viewer.text.normalize import fold
from viewer.text.witness import Span

if TYPE_CHECKING:
    from viewer.text.witness import Witness


@dataclass(frozen=True, slots=True)
class Fragment(TwoSided):
    """A match with its variants, but for the one that says that all of it was moved.

    ``found`` is the match as it was found, as long as nobody has changed it.
    """

    witness: str
    base: Span
    reading: Span
    variants: tuple[Variant, ...] = ()
    transposed: bool = False
    repeat: bool = False
    by_reader: bool = False
    found: Match | None = None


def fragments_of(collation: Collation) -> list[Fragment]:
    """The matches of a collation, in their order, each with its own variants."""
    this: dict[int, list[Variant]] = defaultdict(list)
    for variant in collation.variants:
        this[variant.match].append(variant)
    fragments = []
    for m in collation.matches:
        variants = this[m.id]
        if m.transposed and variants and _whole(variants[-1], m):
            variants = variants[:-1]
        fragments.append(
            Fragment(m.witness, m.base, m.reading, tuple(variants), m.transposed, m.repeat, m.by_reader, m)
        )
    return fragments


def _whole(variant: Variant, match: Match) -> bool:
    return (variant.kind, variant.base, variant.reading) == ("transposition", match.base, match.reading)


@dataclass(frozen=True, slots=True, order=True)
class _Cut:
    """A place on both sides; ``count`` variants stand before it."""

    base: int
    reading: int
    count: int


def without_words(fragment: Fragment, base: Witness, spans: dict[str, Span]) -> list[Fragment]:
    """What is left of a match when these words, by the sigil of their side, have no partner in it any more.

    Where spans of both sides are given, the words of the one lose those of the other, and no more. A rest that shares
    no word with its partner is no match.

    The cuts are not those of ``PlaceMap.span_in``, which takes in what the other side alone has at the edges: here no
    more is taken away than was pointed at, so such words stay with the rest beside them. And the second cut is counted
    back from what follows it, since levels that are ignored leave stretches of unequal length between variants.
    """
    starts, ends = [], []
    for sigil, span in spans.items():
        this = fragment.side(sigil)
        low, high = max(this.start, span.start), min(this.end, span.end)
        if low >= high:
            return [fragment]
        starts.append(_up_to(fragment, sigil, low))
        ends.append(_from(fragment, sigil, high))
    start, end = max(starts), min(ends)
    if start.base > end.base or start.reading > end.reading or start == end:
        return [fragment]
    left = (Span(fragment.base.start, start.base), Span(fragment.reading.start, start.reading))
    right = (Span(end.base, fragment.base.end), Span(end.reading, fragment.reading.end))
    parts = (*left, fragment.variants[: start.count]), (*right, fragment.variants[end.count :])
    rests = [replace(fragment, base=b, reading=r, variants=v, found=None) for b, r, v in parts]
    return [rest for rest in rests if kept_words(rest, base)]


def _up_to(fragment: Fragment, sigil: str, place: int) -> _Cut:
    """The last place to cut, at or before this place of one side."""
    count = bisect_right(fragment.variants, place, key=lambda v: v.side(sigil).end)
    if count < len(fragment.variants) and fragment.variants[count].side(sigil).start < place:
        v = fragment.variants[count]
        return _Cut(v.base.start, v.reading.start, count)
    before = fragment.variants[count - 1] if count else None
    edges = (before.base.end, before.reading.end) if before else (fragment.base.start, fragment.reading.start)
    by = place - edges[sigil != "A"]
    return _Cut(edges[0] + by, edges[1] + by, count)


def _from(fragment: Fragment, sigil: str, place: int) -> _Cut:
    """The first place to cut, at or after this place of one side."""
    count = bisect_left(fragment.variants, place, key=lambda v: v.side(sigil).start)
    if count and fragment.variants[count - 1].side(sigil).end > place:
        v = fragment.variants[count - 1]
        return _Cut(v.base.end, v.reading.end, count)
    after = fragment.variants[count] if count < len(fragment.variants) else None
    edges = (after.base.start, after.reading.start) if after else (fragment.base.end, fragment.reading.end)
    by = edges[sigil != "A"] - place
    return _Cut(edges[0] - by, edges[1] - by, count)


def kept_words(fragment: Fragment, base: Witness) -> int:
    """How many of the base's words stand in a match in their normal form on both sides."""
    low, high = base.words_in(fragment.base)
    lost = [v.base for v in fragment.variants if v.base and (not v.reading or fold(v.lemma) != fold(v.text))]
    if not lost:
        return high - low
    edges = np.array([(span.start, span.end) for span in lost], dtype=base.tokens.starts.dtype)
    words = base.tokens.starts.searchsorted(edges)
    return max(0, high - low - int((words[:, 1] - words[:, 0]).sum()))
