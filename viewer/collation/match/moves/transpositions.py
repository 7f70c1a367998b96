"""Passages moved within another passage: omitted from it at one place and inserted at another."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.extend import AlignedPassage, WordMask, with_ends
from viewer.collation.match.order import heaviest_order
from viewer.collation.match.search import COARSE, FINE, is_passage, search

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.runs import Runs
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.model import Options
    from viewer.collation.model.steps import Steps

    Places = NDArray[np.int64]

# Two unrelated sentences at the same place also have a few common words in the same order. Runs of at least so many
# words are not chance; a stretch between two such runs, of which less than this share is kept, may be two sentences
# that were each moved.
_SOLID = 4
_LEAST_KEPT = 0.4
# Part of ``Options.words`` that is enough for a move within one passage: words seldom match by chance so near.
_NEAR_HOME = 3 / 4


def with_inner_moves(
    found: list[AlignedPassage], pair: WordPair, options: Options, steps: Steps
) -> list[AlignedPassage]:
    """The passages, with those added that were moved within one; these are transposed, and it loses their words."""
    least = math.ceil(_NEAR_HOME * options.words)
    taken, gaps = open_gaps(found, pair, least)
    near = replace(options, words=least)
    inner = [one for kind in (COARSE, *FINE[:2]) for one in search(kind, taken, pair, near, steps)]
    inner = [one for one in inner if gaps.one_passage(one) or is_passage(one, pair, options)]
    moved = [replace(one, transposed=True) for one in _out_of_place(inner, gaps)]
    if not moved:
        return found
    owned = WordMask.of(moved, pair)
    return [_without(owned, passage, pair) for passage in found] + moved


def _without(moved: WordMask, passage: AlignedPassage, pair: WordPair) -> AlignedPassage:
    """The passage without the words that moved, and with those before a run that one of them was paired with: "The
    bill", of which "The" had been taken for that of "the vote"."""
    left = moved.left(passage.runs)
    if len(left) == len(passage.runs):
        return replace(passage, runs=left)
    old = passage.runs[:, 0].searchsorted(left[:, 0])
    ends = np.concatenate(([[passage.base[0], passage.reading[0]]], left[:-1, :2] + left[:-1, 2:]))
    before = passage.runs[np.maximum(old - 1, 0), :1] + passage.runs[np.maximum(old - 1, 0), 2:]
    for number in np.flatnonzero((old > 0) & (before[:, 0] > ends[:, 0])).tolist():
        i, j, length = left[number].tolist()
        while (
            i > ends[number, 0]
            and j > ends[number, 1]
            and pair.a[i - 1] == pair.b[j - 1]
            and not (moved.a[i - 1] or moved.b[j - 1])
        ):
            i, j, length = i - 1, j - 1, length + 1
        left[number] = i, j, length
    return replace(passage, runs=left)


def open_gaps(found: Sequence[AlignedPassage], pair: WordPair, least: int) -> tuple[WordMask, Gaps]:
    """The words that the passages take, and their gaps: stretches of at least ``least`` words not truly matched."""
    taken, gaps = WordMask(pair), Gaps(pair)
    steady = [passage for passage in found if not passage.transposed]
    moved = sorted((one for one in found if one.transposed), key=lambda one: one.base[0] - one.base[1])
    # The moved ones last, the smallest at the end: their words lie in gaps of those round them.
    apart = _apart(moved)
    alone, nested = ([one for one in moved if (id(one) in apart) is here] for here in (True, False))
    for those in (steady, alone, *([one] for one in nested)):
        for passage in those:
            taken.take(passage)
        if any(_longer(passage) > least and not _is_one_run(passage) for passage in those):  # others have no such gap
            gaps.open(those, taken, least)
    return taken, gaps


def _apart(passages: Sequence[AlignedPassage]) -> set[int]:
    """The ids of the passages that share no word with another one, on either side."""
    together: set[int] = set()
    for spans in ([(*one.base, id(one)) for one in passages], [(*one.reading, id(one)) for one in passages]):
        reach, last = -1, 0  # how far those before reach, and which of them
        for start, end, this in sorted(spans):
            if start < reach:
                together |= {this, last}
            if end > reach:
                reach, last = end, this
    return {id(one) for one in passages} - together


def _is_one_run(passage: AlignedPassage) -> bool:
    """Whether all words of a passage are the same: a row of a table, as most of many moves are."""
    return len(passage.runs) == 1 and passage.kept == _longer(passage)


def _longer(passage: AlignedPassage) -> int:
    """The number of words of the longer side of a passage."""
    return max(passage.base[1] - passage.base[0], passage.reading[1] - passage.reading[0])


class Gaps:
    """The stretches of passages in which a moved one may lie: for each word the number of its stretch, or 0."""

    def __init__(self, pair: WordPair) -> None:
        self.a = np.zeros(len(pair.a), dtype=np.int64)
        self.b = np.zeros(len(pair.b), dtype=np.int64)
        self._passages = [0]  # of each stretch: the number of its passage

    def open(self, passages: Sequence[AlignedPassage], taken: WordMask, least: int) -> None:
        """Free the stretches of these passages that nothing truly matches, where they have at least ``least`` words."""
        rows, of = _reliable(*with_ends(passages))
        ends, starts = rows[:-1, :2] + rows[:-1, 2:], rows[1:, :2]
        wide = (starts - ends >= least) & (of[1:] == of[:-1])[:, None]
        first = self._passages[-1] + 1
        for number in np.flatnonzero(wide.any(axis=1)).tolist():
            for side, flags, numbers in ((0, taken.a, self.a), (1, taken.b, self.b)):
                if wide[number, side]:
                    stretch = slice(int(ends[number, side]), int(starts[number, side]))
                    flags[stretch], numbers[stretch] = False, len(self._passages)
            self._passages.append(first + int(of[number]))

    def of(self, one: AlignedPassage) -> tuple[int, int]:
        """The numbers of the stretches in which a passage begins, in the base and in the reading."""
        return int(self.a[one.base[0]]), int(self.b[one.reading[0]])

    def one_passage(self, one: AlignedPassage) -> bool:
        """Whether both stretches in which a passage begins lie in one and the same passage."""
        here, there = self.of(one)
        return here > 0 and self._passages[here] == self._passages[there]


def _reliable(rows: Runs, of: NDArray[np.int64]) -> tuple[Runs, NDArray[np.int64]]:
    """The runs without those that two unrelated sentences may share (see ``_SOLID``), and the passage of each.

    ``rows`` and ``of`` are as ``with_ends`` returns them.
    """
    solid = (rows[:, 2] >= _SOLID) | (rows[:, 2] == 0)
    others = np.flatnonzero(~solid)
    stretch = np.cumsum(solid)[others]
    ends, starts = (rows[:, :2] + rows[:, 2:])[solid][:-1], rows[solid, :2][1:]
    kept = np.bincount(stretch, weights=rows[others, 2], minlength=len(starts) + 1)[1:]
    doubtful = kept < _LEAST_KEPT * (starts - ends).max(axis=1)
    keep = solid.copy()
    keep[others] = ~doubtful[stretch - 1]
    return rows[keep], of[keep]


def _out_of_place(inner: list[AlignedPassage], gaps: Gaps) -> list[AlignedPassage]:
    """The passages that were moved: not those that lie in one stretch on both sides and are in order there."""
    moved: list[AlignedPassage] = []
    same_stretch: dict[int, list[AlignedPassage]] = {}
    for one in inner:
        here, there = gaps.of(one)
        if here and here == there:
            same_stretch.setdefault(here, []).append(one)
        else:
            moved.append(one)
    for those in same_stretch.values():
        those.sort(key=lambda one: one.base)
        places, sizes = np.array([(one.reading[0], one.kept) for one in those]).T
        kept = set(heaviest_order(places, sizes).tolist())
        moved += (one for number, one in enumerate(those) if number not in kept)
    return moved


MOVED = 0.8  # share of the words that one side lacks which moved passages must cover for these to be moved


def moved_lengths(alone: Places, own: Places, own_moved: NDArray[np.bool_], passages: Places) -> NDArray[np.int64]:
    """How much of each row of ``alone``, words that one side lacks, moved passages have; in code points.

    Places are rows (base start, end, reading start, end), shape (n, 4): ``alone`` of the words, one side of which is
    empty; ``own`` of the passage that each of these lies in, which does not count where it is itself moved
    (``own_moved``); ``passages`` of all the moved passages.
    """
    found = np.zeros(len(alone), dtype=np.int64)
    for side in (slice(0, 2), slice(2, 4)):
        here = np.flatnonzero(alone[:, side.start] < alone[:, side.start + 1])
        start, end = alone[here, side].T
        other = np.minimum(own[here, side.stop - 1], end) - np.maximum(own[here, side.start], start)
        found[here] = _before(end, passages[:, side]) - _before(start, passages[:, side]) - other * own_moved[here]
    return found


def most_covering(alone: Places, of: NDArray[np.int64], limits: Places, away: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each row of ``alone`` the place in ``away`` of the moved match that has most of its words.

    ``of`` is the match in which the words stand, which is not meant; ``limits`` has the places of all matches, ``away``
    the numbers of the moved ones.
    """
    found = np.zeros(len(alone), dtype=np.int64)
    for side in (slice(0, 2), slice(2, 4)):
        here = np.flatnonzero(alone[:, side.start] < alone[:, side.start + 1])
        order = np.argsort(limits[away, side.start], kind="stable")
        starts, ends = limits[away[order], side].T
        reach = np.maximum.accumulate(ends) if len(ends) else ends
        lows, highs = (
            reach.searchsorted(alone[here, side.start], "right"),
            starts.searchsorted(alone[here, side.stop - 1]),
        )
        single = here[highs - lows == 1]
        nearest = order[lows[highs - lows == 1]]
        found[single] = np.where(away[nearest] != of[single], nearest, 0)
        several = highs - lows != 1
        rows = zip(here[several].tolist(), lows[several].tolist(), highs[several].tolist(), strict=True)
        for row, low, high in rows:
            near = order[low:high]
            near = near[away[near] != of[row]]
            common = np.minimum(limits[away[near], side.stop - 1], alone[row, side.stop - 1])
            common -= np.maximum(limits[away[near], side.start], alone[row, side.start])
            # Of two that have the same words it is the smaller one: a passage moved within a moved one.
            sizes = limits[away[near], side.stop - 1] - limits[away[near], side.start]
            found[row] = near[np.lexsort((sizes, -common))[0]] if len(near) else 0
    return found


def _before(places: NDArray[np.int64], spans: Places) -> NDArray[np.int64]:
    """How much of all the spans together lies before each place."""
    total = np.zeros(len(places), dtype=np.int64)
    for edges, sign in ((spans[:, 0], 1), (spans[:, 1], -1)):
        ordered = np.sort(edges)
        sums = np.concatenate(([0], np.cumsum(ordered)))
        count = ordered.searchsorted(places)
        total += sign * (count * places - sums[count])
    return total
