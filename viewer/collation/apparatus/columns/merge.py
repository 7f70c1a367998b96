"""The pairs of the center with every other witness -> the columns of a table.

A word stands at a *place* of the center: at one of its words, or in the gap before one. A word of the center is a
*post* where all have the same; or, if nobody has more words beside it, each has one word for it or nothing. What stands
between two posts is aligned anew, all witnesses at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.apparatus.columns.refine import columns_between
from viewer.collation.match.order import heaviest_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.apparatus.columns.pairs import WordPairs
    from viewer.collation.apparatus.columns.without_center import SharedWords
    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]
    Truths = NDArray[np.bool_]

_APART = 60  # words: two longer stretches without a word in common stand one behind the other


@dataclass(frozen=True, slots=True, eq=False)
class _Placed:
    """The words of a witness in the order of their places: ``words`` are their numbers in the text, ``places`` twice
    the number of a word of the center, and one more for the word itself; else the gap before it."""

    words: Numbers
    places: Numbers


def merged(
    witnesses: Sequence[Witness],
    pairs: Sequence[WordPairs],
    center: int,
    gap: int,
    shared: SharedWords | None = None,
) -> tuple[list[NDArray[np.int32]], list[Truths], int]:
    """The column of each word, whether it is moved, and how many columns there are. ``shared``: what witnesses have in
    common besides."""
    moved = [_moved(one) for one in pairs]
    size = witnesses[center].words
    placed = [_placed(one, away, size) for one, away in zip(pairs, moved, strict=True)]
    apart = [one.passages < 0 for one in pairs]
    marks = [one.astype(np.int64) for one in apart]
    if shared is not None:
        seats = [_by_word(one) for one in placed]
        led = np.array([seats[witness][word] for witness, word in shared.leaders.tolist()])
        placed = [
            _placed(one, away, size, np.append(-1, led)[places])
            for one, away, places in zip(pairs, moved, shared.places, strict=True)
        ]
        apart = [outside | (places > 0) for outside, places in zip(apart, shared.places, strict=True)]
        marks = [np.where(outside, places + 1, 0) for outside, places in zip(apart, shared.places, strict=True)]
    posts = _posts(witnesses, placed, apart, center, gap)
    open_words = []
    for number, one in enumerate(placed):
        keep = ~np.isin(one.places, 2 * posts + 1)
        words, unit = one.words[keep], posts.searchsorted(one.places[keep] >> 1)
        open_words.append(np.stack((unit, np.full(len(words), number), words, marks[number][words]), axis=1))
    rows = np.concatenate(open_words)
    rows = rows[np.argsort(rows[:, 0], kind="stable")]
    within, widths = columns_between(witnesses, rows, len(posts) + 1)
    starts = np.append(0, np.cumsum(widths)) + np.arange(len(widths) + 1)
    columns = [np.zeros(witness.words, dtype=np.int32) for witness in witnesses]
    for number, one in enumerate(placed):
        kept = np.isin(one.places, 2 * posts + 1)
        post = posts.searchsorted(one.places[kept] >> 1)
        columns[number][one.words[kept]] = starts[post + 1] - 1
        mine = rows[:, 1] == number
        columns[number][rows[mine, 2]] = starts[rows[mine, 0]] + within[mine]
    return columns, moved, int(starts[-1]) - 1


def _moved(pairs: WordPairs) -> Truths:
    """Which words are moved: those that the comparison calls so, and those outside the heaviest increasing run."""
    moved = pairs.moved.copy()
    there = np.flatnonzero((pairs.partners >= 0) & ~moved)
    partners = pairs.partners[there].astype(np.int64)
    if (np.diff(partners) > 0).all():
        return moved
    starts = np.flatnonzero(np.append(True, np.diff(partners) != 1))
    kept = heaviest_order(partners[starts], np.diff(np.append(starts, len(partners))))
    run = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(partners))))
    moved[there[~np.isin(run, kept)]] = True
    return moved


def _by_word(placed: _Placed) -> Numbers:
    """The place of each word."""
    places = np.zeros(len(placed.words), dtype=np.int64)
    places[placed.words] = placed.places
    return places


def _placed(pairs: WordPairs, moved: Truths, size: int, wanted: Numbers | None = None) -> _Placed:
    """The words by their places. One without a partner follows the word before it; where none has one, all stand behind
    the ``size`` words of the center. ``wanted``: the places of those that belong to words of another witness, -1 for
    none: they stand there, if that leaves them in their order."""
    partners = pairs.partners.astype(np.int64)
    known = partners >= 0
    if wanted is not None and (wanted >= 0).any():
        seats = _seats(partners, known & ~moved, wanted)
        if (seats >= 0).any():
            return _with_seats(_placed(pairs, moved, size), known & ~moved, seats)
    if not known.any():
        return _Placed(np.arange(len(partners)), np.full(len(partners), 2 * size))
    numbers = np.arange(len(partners))
    before = np.maximum.accumulate(np.where(known, numbers, -1))
    steady = np.maximum.accumulate(np.where(known & ~moved, numbers, -1))
    after = np.minimum.accumulate(np.where(known, numbers, len(partners))[::-1])[::-1]
    # Between two words of one moved block that follow each other at the center too, it belongs to the block.
    within = (before >= 0) & (after < len(partners))
    b, a = np.where(within, before, 0), np.where(within, after, 0)
    inside = within & moved[b] & moved[a] & (partners[b] < partners[a]) & (partners[a] - partners[b] <= 2 + a - b)
    last = np.where(inside, before, steady)
    gaps = np.where(last >= 0, partners[np.maximum(last, 0)] + 1, 0)
    places = np.where(known, 2 * partners + 1, 2 * gaps)
    moved |= inside & ~known
    order = np.argsort(places, kind="stable")
    return _Placed(order, places[order])


def _seats(partners: Numbers, steady: Truths, wanted: Numbers) -> Numbers:
    """The wanted places that leave the words in their order, -1 for the others."""
    places = np.where(steady, 2 * partners + 1, -1)
    before = np.maximum.accumulate(places)
    after = np.minimum.accumulate(np.where(steady, places, np.iinfo(np.int64).max)[::-1])[::-1]
    seats = np.where((wanted >= 0) & (partners < 0) & (before <= wanted) & (wanted <= after), wanted, -1)
    increasing = seats >= np.maximum.accumulate(seats)
    seats[~increasing] = -1
    return seats


def _with_seats(placed: _Placed, steady: Truths, seats: Numbers) -> _Placed:
    """The words with some of them at other places; what follows these, up to the next that has a place, goes along."""
    places = _by_word(placed)
    numbers = np.arange(len(places))
    last = np.maximum.accumulate(np.where(seats >= 0, numbers, -1))
    fixed = np.maximum.accumulate(np.where(steady, numbers, -1))
    free = (places & 1 == 0) & (last > fixed)
    places[free] = seats[last[free]]
    order = np.argsort(places, kind="stable")
    return _Placed(order, places[order])


def _posts(
    witnesses: Sequence[Witness], placed: Sequence[_Placed], apart: Sequence[Truths], center: int, gap: int
) -> Numbers:
    """The words of the center at whose place nobody's words can be aligned otherwise."""
    keys = witnesses[center].tokens.keys
    unsure, varied = np.zeros(len(keys) + 1, dtype=np.int64), np.zeros(len(keys) + 1, dtype=np.int64)
    added = np.zeros(len(keys) + 1, dtype=bool)
    for witness, one, outside in zip(witnesses, placed, apart, strict=True):
        paired, there = (one.places & 1) > 0, one.places >> 1
        added[there[~paired]] = True
        same = np.flatnonzero(paired)
        same = same[witness.tokens.keys[one.words[same]] == keys[there[same]]]
        if not paired.any():  # it has nothing of the center, and says nothing of its words
            continue
        firsts, ends = np.append(0, there[same] + 1), np.append(there[same], len(keys))
        own, own_ends = np.append(0, same + 1), np.append(same, len(one.words))
        theirs, mine = ends - firsts, own_ends - own
        within = np.append(0, np.cumsum(~outside[one.words]))
        strange = (np.minimum(theirs, mine) > _APART) | (within[own_ends] == within[own])
        single = (theirs == 1) & (mine == 1)
        single[single] = paired[own[single]]
        for marks, some in ((unsure, (mine > 0) & ~single & ~strange), (varied, (mine > 0) | (theirs <= gap))):
            np.add.at(marks, firsts[some & (theirs > 0)], 1)
            np.add.at(marks, ends[some & (theirs > 0)], -1)
    # Beside an addition it may be that word which stands for the center's.
    alone = ~(added[:-1] | added[1:])
    return np.flatnonzero((np.cumsum(unsure[:-1]) == 0) & ((np.cumsum(varied[:-1]) == 0) | alone)).astype(np.int64)
