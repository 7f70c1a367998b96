"""Passages that stand once in one witness and again in the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.collation.extend import Shared, Taken
from viewer.collation.inside import Gaps
from viewer.collation.search import COARSE, FINE, search

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.model import Options
    from viewer.collation.vocabulary import Pair


def with_repeats(found: list[Shared], pair: Pair, options: Options) -> list[Shared]:
    """The passages, and for each place that has none the passage that is matched already and says the same."""
    repeats: list[Shared] = []
    matched = _matched(found, pair, options)
    for side in (0, 1):
        free = _OneSided(matched, side)
        for kind in (COARSE, FINE[0]):
            repeats += (replace(one, repeat=True) for one in search(kind, free, pair, options).passages)
        for one in repeats:
            matched.take(one)
    if not repeats:
        return found
    marked = [replace(shared, repeat=_again(shared, repeats)) for shared in found]
    return sorted(marked + repeats, key=lambda shared: (shared.base, shared.reading))


class _OneSided(Taken):
    """Free is what has no match on this side, and what has one on the other, which may be said again and again."""

    def __init__(self, matched: Taken, side: int) -> None:
        self._side = side
        self.a = ~matched.a if side else matched.a.copy()
        self.b = matched.b.copy() if side else ~matched.b
        self.a[-1] = self.b[-1] = True

    def take(self, shared: Shared) -> None:
        if self._side:
            self.b[slice(*shared.reading)] = True
        else:
            self.a[slice(*shared.base)] = True


def _matched(found: Sequence[Shared], pair: Pair, options: Options) -> Taken:
    """Which words have a match; those that a passage has without a partner have none."""
    matched, gaps = Taken(pair), Gaps(pair)
    for shared in found:
        matched.take(shared)
        gaps.open(shared, matched, options.words)
    for shared in found:
        if shared.transposed:
            matched.take(shared)
    return matched


def _again(shared: Shared, repeats: Sequence[Shared]) -> bool:
    """Whether most of one side of a passage is matched elsewhere too."""
    for other in repeats:
        for mine, its in ((shared.base, other.base), (shared.reading, other.reading)):
            if 2 * (min(mine[1], its[1]) - max(mine[0], its[0])) > mine[1] - mine[0]:
                return True
    return False
