"""Repeated passages: those that one witness has once and the other again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.extend import AlignedPassage, WordMask
from viewer.collation.match.moves.transpositions import open_gaps
from viewer.collation.match.runs import hashes, ranges
from viewer.collation.match.search import COARSE, FINE, crowded, search
from viewer.collation.model.steps import NOT_EVERY_PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.parts import Notes
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.model import Options
    from viewer.collation.model.steps import Steps


_FORMULA = 5  # words in a row that occur several times in one witness are a formula, and not a repeat
_LEAST_WEIGHT = 5.0  # of a chain that may be a repeat: more than chains have that match by chance


def with_repeats(
    found: list[AlignedPassage], pair: WordPair, notes: Notes, options: Options, steps: Steps
) -> list[AlignedPassage]:
    """The passages, with those added whose words are matched already at another place.

    Words that one witness omits or inserts within a passage are not a repeat merely because they occur often there, nor
    is a note a repeat of the text.
    """
    repeats: list[AlignedPassage] = []
    matched, gaps = open_gaps(found, pair, options.words)
    for side, inside in enumerate((gaps.a, gaps.b)):
        free = _OneSided(matched, side)
        if crowded(free, pair, options):
            steps.cut(NOT_EVERY_PLACE)
        more = [one for kind in (COARSE, FINE[0]) for one in search(kind, free, pair, options, steps, _LEAST_WEIGHT)]
        within = [bool(inside[(one.reading if side else one.base)[0]]) for one in more]
        unique = _UniqueSequences(pair.a if side else pair.b) if any(within) else None
        for one, is_within in zip(more, within, strict=True):
            if notes.across(one):
                continue
            if not is_within or (unique and unique.are_unique(one.runs[:, 0 if side else 1], one.runs[:, 2])):
                repeats.append(replace(one, repeat=True))
                matched.take(one)
    if not repeats:
        return found
    again = _matched_again(found, repeats).tolist()
    marked = [replace(passage, repeat=repeat) for passage, repeat in zip(found, again, strict=True)]
    return sorted(marked + repeats, key=lambda passage: (passage.base, passage.reading))


class _UniqueSequences:
    """The sequences of ``_FORMULA`` words that occur only once in a witness."""

    def __init__(self, words: NDArray[np.int64]) -> None:
        self._hashes = hashes(words, _FORMULA) if len(words) >= _FORMULA else np.zeros(0, dtype=np.uint64)
        self._sorted = np.sort(self._hashes)

    def are_unique(self, starts: NDArray[np.int64], lengths: NDArray[np.int64]) -> bool:
        """Whether most such sequences in these runs of words occur once; runs too short for any are no formula."""
        long = lengths >= _FORMULA
        sizes = lengths[long] - _FORMULA + 1
        other = self._hashes[np.repeat(starts[long], sizes) + ranges(sizes)]
        counts = self._sorted.searchsorted(other, "right") - self._sorted.searchsorted(other)
        return bool(2 * (counts == 1).sum() >= len(other))


class _OneSided(WordMask):
    """A mask whose free words are the unmatched ones of one side and the matched ones of the other, however often."""

    def __init__(self, matched: WordMask, side: int) -> None:
        self._side = side
        self.forget()
        self.a = ~matched.a if side else matched.a.copy()
        self.b = matched.b.copy() if side else ~matched.b
        self.a[-1] = self.b[-1] = True

    def take(self, passage: AlignedPassage) -> None:
        self.forget()
        if self._side:
            self.b[slice(*passage.reading)] = True
        else:
            self.a[slice(*passage.base)] = True


def _matched_again(found: Sequence[AlignedPassage], repeats: Sequence[AlignedPassage]) -> NDArray[np.bool_]:
    """One flag a passage: whether more than half of one of its sides is matched elsewhere too."""
    this, other = (np.array([(*one.base, *one.reading) for one in some], dtype=np.int64) for some in (found, repeats))
    moved = np.array([one.transposed for one in found], dtype=bool)
    again = np.zeros(len(found), dtype=bool)
    for low in (0, 2):
        for those in (np.flatnonzero(moved), np.flatnonzero(~moved)):
            again[those] |= _covered(this[those, low : low + 2], other[:, low : low + 2])
    return again


def _covered(spans: NDArray[np.int64], others: NDArray[np.int64]) -> NDArray[np.bool_]:
    """One flag a span: whether one of the others covers more than half of it.

    Few of the spans overlap, so that each of the others is compared with only a few of them.
    """
    order = np.argsort(spans[:, 0], kind="stable")
    start, end = spans[order].T
    covered = np.zeros(len(spans), dtype=bool)
    lows = np.maximum.accumulate(end).searchsorted(others[:, 0], "right").tolist()
    highs = start.searchsorted(others[:, 1]).tolist()
    for (first, last), low, high in zip(others.tolist(), lows, highs, strict=True):
        here = slice(low, high)
        covered[here] |= 2 * (np.minimum(end[here], last) - np.maximum(start[here], first)) > end[here] - start[here]
    return covered[np.argsort(order)]
