"""The edges of a passage: where it begins and ends in both witnesses, by the sentences that it consists of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Indel

from viewer.collation.boundary import PARAGRAPH, SENTENCE, boundary
from viewer.collation.chain import only, words_of
from viewer.collation.runs import equal_runs, tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.extend import Shared
    from viewer.collation.model import Options
    from viewer.collation.runs import Runs
    from viewer.collation.vocabulary import Pair
    from viewer.text.witness import Witness

    _Bounds = tuple[list[int], list[int]]

_STRAY = 3  # words of a sentence, few enough to be there by chance
_KEPT = 0.5  # of the sentence that they stand in, for them to be none the less of the passage
_REST = 6  # words that a sentence may have beyond the passage, to be of it though all of them are changed
_ALIKE = 0.5  # how like these have to be, where they are more than one or two
# Shares of both texts that a passage is of, and the words left at their ends that are then its own: few whatever they
# are, or some more that are alike.
_NEARLY_ALL, _FEW = 0.85, 4
_MOST_OF, _ENDS = 0.7, 8
_FAR = 40  # words: farther off than that, a sentence's end does not matter


def trimmed(shared: Shared, base: Witness, reading: Witness, options: Options) -> Shared:
    """The passage without a stray beginning of the next sentence or paragraph, and a stray end of the one before.

    What is stray stands beyond a boundary in both witnesses, is shorter than a passage, and is the lesser part of its
    own sentence in one of them.
    """
    most = options.words + 1
    runs, size = shared.runs, shared.kept
    head, tail = _pairs(runs[:most])[:most], _pairs(runs[-most:])[: -most - 1 : -1]
    last = size - _stray(tail, (shared.base[1], shared.reading[1]), base, reading, 1)
    first = _stray(head, (shared.base[0], shared.reading[0]), base, reading, -1)
    if first >= last or (first, last) == (0, size):
        return shared
    starts = head[first] if first else (shared.base[0], shared.reading[0])
    ends = tail[size - last] if last < size else (shared.base[1] - 1, shared.reading[1] - 1)
    keep = np.zeros(size, dtype=bool)
    keep[first:last] = True
    return replace(
        shared,
        runs=only(shared.runs, keep),
        base=(starts[0], ends[0] + 1),
        reading=(starts[1], ends[1] + 1),
    )


def _pairs(runs: Runs) -> list[tuple[int, int]]:
    """The pairs of words in the runs."""
    i, j = words_of(runs)
    return list(zip(i.tolist(), j.tolist(), strict=True))


def _stray(pairs: list[tuple[int, int]], edge: tuple[int, int], base: Witness, reading: Witness, step: int) -> int:
    """How many pairs, from an edge inward, are stray; ``step`` is 1 at the end of a passage, -1 at its start."""
    for count, (left, right) in enumerate(zip(pairs, pairs[1:], strict=False), 1):
        depth = _boundary(min(left, right), max(left, right), base, reading)
        if depth >= PARAGRAPH or (depth and count <= _STRAY):
            outward = (_left_of_sentence(side, at, step, _FAR) for side, at in zip((base, reading), edge, strict=True))
            inward = (
                _left_of_sentence(side, at - step, -step, _FAR) + 1
                for side, at in zip((base, reading), edge, strict=True)
            )
            sizes = [sum(both) for both in zip(inward, outward, strict=True)]
            return count if count < _KEPT * max(sizes) else 0
    return 0


def _boundary(before: tuple[int, int], after: tuple[int, int], base: Witness, reading: Witness) -> int:
    """The boundary between two pairs of words that both witnesses have; 0 where in one of them the sentence goes on."""
    depths = [
        max((boundary(side, word) for word in range(low + 1, high + 1)), default=0)
        for side, low, high in ((base, before[0], after[0]), (reading, before[1], after[1]))
    ]
    return min(depths) if min(depths) >= SENTENCE else 0


def completed(passages: Sequence[Shared], words: Pair, base: Witness, reading: Witness) -> list[Shared]:
    """The passages, but for moved ones, with the first and last words of their own sentences, where both witnesses have
    a few others there, and with the first and last words of both texts, where one is nearly all of them: a date, an
    address, a signature."""
    bounds = _bounds([one.base for one in passages]), _bounds([one.reading for one in passages])
    return [one if one.transposed else _completed(one, bounds, words, base, reading) for one in passages]


def _completed(shared: Shared, bounds: tuple[_Bounds, _Bounds], words: Pair, base: Witness, reading: Witness) -> Shared:
    base_room = _room(shared.base, bounds[0], base.words)
    reading_room = _room(shared.reading, bounds[1], reading.words)
    starts, ends = (shared.base[0], shared.reading[0]), (shared.base[1], shared.reading[1])
    before = _rest((starts[0], base_room[0]), (starts[1], reading_room[0]), base, reading, step=-1)
    after = _rest((ends[0], base_room[1]), (ends[1], reading_room[1]), base, reading, step=1)
    share = min((ends[0] - starts[0]) / base.words, (ends[1] - starts[1]) / reading.words)
    starts, ends = (starts[0] - before[0], starts[1] - before[1]), (ends[0] + after[0], ends[1] + after[1])
    if (base_room[0], reading_room[0]) == (0, 0) and _belongs(starts, share, base, reading, step=-1):
        starts = 0, 0
    left = base.words - ends[0], reading.words - ends[1]
    if (base_room[1], reading_room[1]) == (base.words, reading.words) and _belongs(left, share, base, reading, step=1):
        ends = base.words, reading.words
    head = equal_runs(words, starts[0], shared.base[0], starts[1], shared.reading[0])
    tail = equal_runs(words, shared.base[1], ends[0], shared.reading[1], ends[1])
    rows = np.array([*head, *shared.runs.tolist(), *tail], dtype=np.int64) if head or tail else shared.runs
    return replace(shared, runs=tidy(rows), base=(starts[0], ends[0]), reading=(starts[1], ends[1]))


def _belongs(left: tuple[int, int], share: float, base: Witness, reading: Witness, *, step: int) -> bool:
    """Whether the words that are left at one end of both texts are of the passage that is nearly all of them."""
    if not any(left) or share < _MOST_OF or max(left) > _ENDS:
        return False
    if not all(left):  # one text goes on, or begins, a word or two beyond the other in the same sentence
        side, at = (base, left[0]) if left[0] else (reading, left[1])
        word = at if step < 0 else side.words - at
        return share >= _NEARLY_ALL and at <= 2 and boundary(side, word) < SENTENCE
    if share >= _NEARLY_ALL and max(left) <= _FEW:
        return True
    edges = (left[0], left[1]) if step < 0 else (base.words - left[0], reading.words - left[1])
    words = (_text(side, at, size, step) for side, at, size in zip((base, reading), edges, left, strict=True))
    return Indel.normalized_similarity(*words) >= _ALIKE


def grown(passages: Sequence[Shared], words: Pair, base: Witness, reading: Witness) -> list[Shared]:
    """The passages, those moved inside another with the words of their first and last sentence that both sides have:
    where sentences begin alike, the outer one takes the first words of one for those of the next."""
    steady = [one for one in passages if not one.transposed]
    return [_grown(one, words, base, reading) if one.transposed and _lies_in(one, steady) else one for one in passages]


def _lies_in(shared: Shared, others: Sequence[Shared]) -> bool:
    return any(_inside(shared.base, other.base) and _inside(shared.reading, other.reading) for other in others)


def _grown(shared: Shared, words: Pair, base: Witness, reading: Witness) -> Shared:
    (i, i_end), (j, j_end) = shared.base, shared.reading
    runs = [shared.runs]
    while i and j and words.a[i - 1] == words.b[j - 1] and not _boundary((i - 1, j - 1), (i, j), base, reading):
        i, j = i - 1, j - 1
        runs.insert(0, np.array([(i, j, 1)], dtype=np.int64))
    ends = len(words.a), len(words.b)
    while (
        (i_end < ends[0] and j_end < ends[1])
        and words.a[i_end] == words.b[j_end]
        and not _boundary((i_end - 1, j_end - 1), (i_end, j_end), base, reading)
    ):
        runs.append(np.array([(i_end, j_end, 1)], dtype=np.int64))
        i_end, j_end = i_end + 1, j_end + 1
    return replace(shared, runs=tidy(np.concatenate(runs)), base=(i, i_end), reading=(j, j_end))


def _inside(mine: tuple[int, int], other: tuple[int, int]) -> bool:
    return other[0] < mine[0] and mine[1] < other[1]


def _bounds(spans: list[tuple[int, int]]) -> _Bounds:
    """Where passages start and where they end on one side, sorted."""
    return sorted(start for start, _ in spans), sorted(end for _, end in spans)


def _room(mine: tuple[int, int], bounds: _Bounds, words: int) -> tuple[int, int]:
    """How far a passage can reach on one side before it meets another."""
    starts, ends = bounds
    before, after = bisect_right(ends, mine[0]), bisect_left(starts, mine[1])
    return ends[before - 1] if before else 0, starts[after] if after < len(starts) else words


def _rest(
    at_base: tuple[int, int], at_reading: tuple[int, int], base: Witness, reading: Witness, *, step: int
) -> tuple[int, int]:
    """How many words are left of the sentence on each side, if both have some, few, and alike; else none."""
    sizes = [
        min(_left_of_sentence(side, start, step, _REST), abs(stop - start) + 1)
        for side, (start, stop) in ((base, at_base), (reading, at_reading))
    ]
    rooms = (abs(stop - start) for start, stop in (at_base, at_reading))
    if not all(1 <= size <= min(_REST, room) for size, room in zip(sizes, rooms, strict=True)):
        return 0, 0
    if max(sizes) > 2:
        words = [
            _text(side, start, size, step)
            for side, (start, _), size in zip((base, reading), (at_base, at_reading), sizes, strict=True)
        ]
        if Indel.normalized_similarity(*words) < _ALIKE:
            return 0, 0
    return sizes[0], sizes[1]


def _left_of_sentence(witness: Witness, start: int, step: int, most: int) -> int:
    """Words from ``start`` on, or back, to the sentence's boundary; one more than ``most`` where it is farther."""
    for size in range(most + 1):
        if boundary(witness, start + size * step) >= SENTENCE:
            return size
    return most + 1


def _text(witness: Witness, start: int, size: int, step: int) -> str:
    low, high = (start, start + size) if step > 0 else (start - size, start)
    return witness.text[witness.tokens.starts[low] : witness.tokens.ends[high - 1]].casefold()
