"""What stands between two posts, aligned: the distinct readings of all witnesses, the nearest ones first.

The order is that of a minimum spanning tree (Prim 1957) from the most frequent reading: each is aligned with the
columns of those before it, guided by the one of them that is nearest to it. Words that both have stand in the columns
of the nearest; what is between is aligned by dynamic programming with the sum of pairs as score, over all witnesses so
far: 3 for an equal word, up to 1.8 for a like one, 0.25 for any other, if not most witnesses have nothing there.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz.distance import Indel, LCSseq
from rapidfuzz.process import cdist

from viewer.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]

_EQUAL, _LIKE, _LEAST_LIKE, _OTHER = 3.0, 1.8, 0.6, 0.25
_LONG = 150  # cells of a table of scores: above, words stand one by one
_MANY = 100_000  # words of all readings: of more, not every two are compared
_PLACED = np.iinfo(np.int32).max  # instead of the distance of a reading that has its place in the order


_Column = dict[int, int]  # the keys of the words in it, and how many witnesses have each


class _Reading(NamedTuple):
    keys: tuple[int, ...]
    words: tuple[str, ...]
    support: int


class _Guide(NamedTuple):
    """The words of the nearest reading, and the column of each."""

    keys: tuple[int, ...]
    columns: list[int]


def columns_between(witnesses: Sequence[Witness], rows: Numbers, units: int) -> tuple[Numbers, Numbers]:
    """The column of each word within its unit, and how many columns each of the ``units`` has.

    ``rows``: a unit, a witness, the number of a word, and more than 0 where it stands in no passage: 1 for one that no
    word is like, else a number that those have which belong together; by unit, then by witness, then in the order of
    the words.
    """
    within, widths = np.zeros(len(rows), dtype=np.int64), np.zeros(units, dtype=np.int64)
    if not len(rows):
        return within, widths
    first = np.flatnonzero(np.append(True, (np.diff(rows[:, :2], axis=0) != 0).any(axis=1)))
    sizes = np.diff(np.append(first, len(rows)))
    of_unit = rows[first, 0]
    unit_first = np.flatnonzero(np.append(True, np.diff(of_unit) != 0))
    longest = np.maximum.reduceat(sizes, unit_first)
    widths[of_unit[unit_first]] = longest  # right already where each has one word at most
    unit_ends = np.append(unit_first[1:], len(first))
    ends = np.append(first[1:], len(rows))
    some = _Words(witnesses, rows)
    bounds = list(zip(first.tolist(), ends.tolist(), strict=True))
    keys = some.hashes[first]
    several = np.minimum.reduceat(keys, unit_first) != np.maximum.reduceat(keys, unit_first)
    few = (2 * (unit_ends - unit_first) < len(witnesses)) | np.logical_or.reduceat(rows[first, 3] > 0, unit_first)
    for unit in np.flatnonzero((longest > 1) | (several & few)).tolist():
        low, high = unit_first[unit], unit_ends[unit]
        widths[of_unit[low]] = _aligned(some, bounds[low:high], within, len(witnesses))
    return within, widths


class _Words:
    """The words of the rows: their keys, below 0 for words in no passage, and their normal forms."""

    def __init__(self, witnesses: Sequence[Witness], rows: Numbers) -> None:
        self._witnesses, self._rows = witnesses, rows
        keys = np.zeros(len(rows), dtype=np.uint64)
        for number, witness in enumerate(witnesses):
            mine = rows[:, 1] == number
            keys[mine] = witness.tokens.keys[rows[mine, 2]]
        self.hashes = keys
        self.keys: list[int] = keys.tolist()
        for row in np.flatnonzero(rows[:, 3]).tolist():
            together = int(rows[row, 3])
            self.keys[row] = -1 - row if together == 1 else -together - len(rows)
        self._forms: dict[int, str] = {}

    def form(self, row: int) -> str:
        key = self.keys[row]
        if key not in self._forms:
            _, witness, word, _ = self._rows[row].tolist()
            self._forms[key] = fold(
                self._witnesses[witness].tokens.span(word, word + 1).of(self._witnesses[witness].text)
            )
        return self._forms[key]


def _aligned(words: _Words, stretches: list[tuple[int, int]], within: Numbers, witnesses: int) -> int:
    """Fill in the columns of a unit, and return how many it has. ``stretches``: the rows of each witness in it."""
    by_keys: dict[tuple[int, ...], list[tuple[int, int]]] = {}
    for start, end in stretches:
        by_keys.setdefault(tuple(words.keys[start:end]), []).append((start, end))
    readings = [_Reading(keys, tuple(map(words.form, range(*those[0]))), len(those)) for keys, those in by_keys.items()]
    readings.sort(key=lambda one: (-one.support, -len(one.keys), one.words))
    forms = {key: form for one in readings for key, form in zip(one.keys, one.words, strict=True)}
    first = readings[0]
    profile: list[_Column] = [{key: first.support} for key in first.keys]
    placed: dict[int, list[_Column]] = {0: profile}
    others = witnesses - len(stretches) + first.support
    for number, nearest in _nearest_first(readings):
        reading = readings[number]
        guide = _Guide(readings[nearest].keys, _numbers(profile, placed[nearest]))
        found = _align(profile, reading, guide, forms, others)
        others += reading.support
        profile, placed[number] = _with_reading(profile, reading, found)
    for number, columns in placed.items():
        at = _numbers(profile, columns)
        for start, end in by_keys[readings[number].keys]:
            within[start:end] = at
    return len(profile)


def _numbers(profile: list[_Column], columns: list[_Column]) -> list[int]:
    """Which of the columns of a profile these are."""
    numbers = {id(column): number for number, column in enumerate(profile)}
    return [numbers[id(column)] for column in columns]


def _nearest_first(readings: list[_Reading]) -> list[tuple[int, int]]:
    """The numbers of all readings but the first, in their order, each with that of the nearest one before it."""
    if len(readings) == 2 or sum(len(one.keys) for one in readings) > _MANY:
        return [(number, 0) for number in range(1, len(readings))]
    letters: dict[int, str] = {}
    texts = ["".join(letters.setdefault(key, chr(1 + len(letters))) for key in one.keys) for one in readings]
    far = cdist(texts, texts, scorer=Indel.distance, dtype=np.int32)
    distance, nearest = far[0].copy(), np.zeros(len(texts), dtype=np.int64)
    distance[0] = _PLACED
    found = []
    for _ in readings[1:]:
        number = int(distance.argmin())
        found.append((number, int(nearest[number])))
        distance[number] = _PLACED
        nearer = (far[number] < distance) & (distance < _PLACED)
        distance[nearer], nearest[nearer] = far[number][nearer], number
    return found


def _with_reading(profile: list[_Column], reading: _Reading, found: list[int]) -> tuple[list[_Column], list[_Column]]:
    """The columns with a reading added, and those of the reading. ``found``: the column of each of its words, -1 for
    one that opens a new one."""
    new: list[_Column] = []
    columns: list[_Column] = []
    taken = 0
    for number, key in zip(found, reading.keys, strict=True):
        if number >= 0:
            new += profile[taken : number + 1]
            taken = number + 1
            column = profile[number]
            column[key] = column.get(key, 0) + reading.support
        else:
            column = {key: reading.support}
            new.append(column)
        columns.append(column)
    return new + profile[taken:], columns


def _align(profile: list[_Column], reading: _Reading, guide: _Guide, forms: dict[int, str], others: int) -> list[int]:
    """The column for each word of a reading, increasing, -1 for none. ``others``: how many witnesses were aligned
    before, those with nothing included."""
    found = [-1] * len(reading.keys)
    i = j = 0
    for block in [*LCSseq.opcodes(guide.keys, reading.keys), None]:
        if block is not None and block.tag != "equal":
            continue
        i_end, j_end = (guide.columns[block.src_start], block.dest_start) if block else (len(profile), len(found))
        if 0 < (i_end - i) * (j_end - j) <= _LONG:
            inner = _best(profile[i:i_end], reading.keys[j:j_end], forms, others)
            found[j:j_end] = [column + i if column >= 0 else -1 for column in inner]
        else:
            alike = min(reading.keys[j:j_end], default=-1) >= 0
            most = [at for at in range(i, i_end) if _most_have(profile[at], others)] if alike else []
            size = min(len(most), j_end - j)
            found[j : j + size] = most[:size]
        if block:
            same = guide.columns[block.src_start : block.src_end]
            i, j = same[-1] + 1, block.dest_end
            found[j_end:j] = same
    return found


def _best(profile: list[_Column], keys: tuple[int, ...], forms: dict[int, str], others: int) -> list[int]:
    """The columns of the words by dynamic programming."""
    rows, size = len(profile), len(keys)
    scores = [_scores(column, keys, forms, others) for column in profile]
    best = [[0.0] * (size + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        row, below, score = best[i], best[i + 1], scores[i]
        for j in range(size - 1, -1, -1):
            row[j] = max(below[j], row[j + 1], below[j + 1] + score[j])
    found = [-1] * size
    i = j = 0
    while i < rows and j < size:
        if best[i][j] == best[i + 1][j + 1] + scores[i][j]:
            found[j] = i
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _scores(column: _Column, keys: tuple[int, ...], forms: dict[int, str], others: int) -> list[float]:
    """How well each of these words stands in a column: a mean over the other witnesses."""
    if min(column) < 0:
        return [-1.0] * len(keys)
    total = sum(column.values())
    # What most witnesses have nothing for was added: another word there is another addition.
    other = _OTHER * total / others if _most_have(column, others) else -1.0
    return [
        (_EQUAL * column[key] + _OTHER * (total - column[key])) / others
        if key in column
        else -1.0
        if key < 0
        else max(max(_likeness(forms[key], forms[mine]) for mine in column) * total / others, other)
        for key in keys
    ]


def _most_have(column: _Column, others: int) -> bool:
    """Whether most of the other witnesses have a word in a column that a word without a passage may stand in."""
    return min(column) >= 0 and 2 * sum(column.values()) >= others


@lru_cache(maxsize=65536)
def _likeness(one: str, other: str) -> float:
    ratio = Indel.normalized_similarity(one, other)
    return _LIKE * ratio if ratio >= _LEAST_LIKE else -1.0
