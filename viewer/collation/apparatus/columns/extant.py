"""Where a witness is not extant: a leaf is lost, or it is a fragment. That is no omission, and no agreement either."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    Keys = NDArray[np.uint64]
    Numbers = NDArray[np.int32]
    Truths = NDArray[np.bool_]


def lacunae(columns: Sequence[Numbers], keys: Sequence[Keys], size: int, gap: int) -> tuple[Numbers, ...]:
    """Of each witness the rows (first, end) of columns where it is not extant. ``keys``: of its words.

    That is what it lacks before its first word and after its last, if another one has that word too: where it begins or
    ends with words of its own, these stand for what it lacks. And within it is where it lacks more than ``gap`` columns
    in a row. Only columns that most witnesses have are counted: what one alone has more than the others is its
    insertion. Of two witnesses nobody can say who lacks: there it is what one lacks at an end, if that is more than
    ``gap`` columns. One that shares no word with the others, a text in another language, is extant in its own words
    alone, and they are not in these.
    """
    related = _related(columns, keys, size)
    if 2 <= len(related) < len(columns):
        return _beside_strangers(columns, keys, size, gap, related)
    have = np.zeros(size, dtype=np.int32)
    for mine in columns:
        have[mine] += 1
    common = 2 * have > len(columns) if len(columns) > 2 else np.ones(size, dtype=bool)
    before = np.append(0, np.cumsum(common))
    ends = [_matched_ends(number, columns, keys) for number in range(len(columns))]
    return tuple(
        _lacunae(np.sort(mine), before, size, gap, len(columns), both) for mine, both in zip(columns, ends, strict=True)
    )


def _related(columns: Sequence[Numbers], keys: Sequence[Keys], size: int) -> list[int]:
    """The witnesses that have a word in one column with another's."""
    first, whose = np.zeros(size, dtype=np.uint64), np.full(size, -1, dtype=np.int32)
    found = np.zeros(len(columns), dtype=bool)
    for number, (mine, words) in enumerate(zip(columns, keys, strict=True)):
        same = mine[(first[mine] == words) & (whose[mine] >= 0)]
        found[number] = len(same) > 0
        found[whose[same]] = True
        free = whose[mine] < 0
        first[mine[free]], whose[mine[free]] = words[free], number
    return np.flatnonzero(found).tolist()


def _beside_strangers(
    columns: Sequence[Numbers], keys: Sequence[Keys], size: int, gap: int, related: Sequence[int]
) -> tuple[Numbers, ...]:
    strange = np.zeros(size, dtype=bool)
    for number, mine in enumerate(columns):
        strange[mine] |= number not in related
    found = dict(
        zip(related, lacunae([columns[n] for n in related], [keys[n] for n in related], size, gap), strict=True)
    )
    every = []
    for number, mine in enumerate(columns):
        gone = strange.copy() if number in found else np.ones(size, dtype=bool)
        for low, high in found[number].tolist() if number in found else ():
            gone[low:high] = True
        gone[mine] = False
        every.append(_as_rows(gone))
    return tuple(every)


def _matched_ends(number: int, columns: Sequence[Numbers], keys: Sequence[Keys]) -> list[bool]:
    """Whether another witness has the first word of one in its column, and its last word."""
    found = []
    for word in (columns[number].argmin(), columns[number].argmax()) if len(columns[number]) else ():
        column, key = columns[number][word], keys[number][word]
        there = (np.flatnonzero(mine == column) for mine in columns)
        found.append(sum((theirs[words] == key).any() for theirs, words in zip(keys, there, strict=True)) > 1)
    return found or [True, True]


def lacunae_of_passages(
    columns: Sequence[Numbers], moved: Sequence[Truths], passages: Sequence[Numbers], size: int
) -> tuple[Numbers, ...]:
    """Of each witness the rows (first, end) of columns where it is not extant, if the witnesses share passages only:
    it is where it has words, and between two words in a row of one passage. ``passages``: as in ``WordPairs``."""
    shared = np.zeros(size, dtype=bool)
    for mine, numbers in zip(columns, passages, strict=True):
        shared[mine[numbers >= 0]] = True
    found = []
    for mine, away, numbers in zip(columns, moved, passages, strict=True):
        steady, of = mine[~away], numbers[~away]
        steps = np.zeros(size + 1, dtype=np.int64)
        inside = np.flatnonzero((of[1:] == of[:-1]) & (of[1:] >= 0)) if len(of) else np.zeros(0, dtype=np.int64)
        np.add.at(steps, steady[inside], 1)
        np.add.at(steps, steady[inside + 1], -1)
        extant = (np.cumsum(steps[:-1]) > 0) & shared
        extant[mine] = True
        found.append(_as_rows(~extant))
    return tuple(found)


def _as_rows(gone: Truths) -> Numbers:
    steps = np.diff(np.concatenate(([False], gone, [False])).astype(np.int8))
    return np.stack((np.flatnonzero(steps > 0), np.flatnonzero(steps < 0)), axis=1).astype(np.int32).reshape(-1, 2)


def as_lacunae(stretches: Iterable[tuple[int, int]], size: int) -> Numbers:
    """Stretches of columns as the rows that a table has: those that adjoin or overlap are one."""
    gone = np.zeros(size, dtype=bool)
    for first, end in stretches:
        gone[first:end] = True
    return _as_rows(gone)


def _lacunae(
    mine: Numbers, before: NDArray[np.int64], size: int, gap: int, witnesses: int, matched: Sequence[bool]
) -> Numbers:
    starts, ends = np.append(0, mine + 1), np.append(mine, size)
    missing = before[ends] - before[starts]
    least = np.full(len(starts), gap)
    if witnesses > 2:
        least[[0, -1]] = np.where(matched, 0, gap) if len(mine) else 0
    else:
        least[1:-1] = size
    some = missing > least
    return np.stack((starts[some], ends[some]), axis=1).astype(np.int32).reshape(-1, 2)
