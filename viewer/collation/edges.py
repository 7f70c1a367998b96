"""The edges of a passage: where it begins and ends in both witnesses, by the sentences that it consists of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.boundary import PARAGRAPH, SENTENCE, boundary, left_of_sentence
from viewer.collation.chain import only
from viewer.collation.completed import moved_within
from viewer.collation.extend import Taken
from viewer.collation.runs import tidy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.extend import Shared
    from viewer.collation.model import Options
    from viewer.collation.runs import Runs
    from viewer.collation.steps import Steps
    from viewer.collation.vocabulary import Pair
    from viewer.text.witness import Witness


_STRAY = 3  # words of a sentence, few enough to be there by chance
_KEPT = 0.5  # of the sentence that they stand in, for them to be none the less of the passage
_FAR = 40  # words: farther off than that, a sentence's end does not matter


def trimmed(shared: Shared, base: Witness, reading: Witness, options: Options) -> Shared:
    """The passage without a stray beginning of the next sentence or paragraph, and a stray end of the one before.

    What is stray stands beyond a boundary in both witnesses, is shorter than a passage, and is the lesser part of its
    own sentence in one of them.
    """
    most = options.words + 1
    size = shared.kept
    head, tail = _first(shared.runs, most), _last(shared.runs, most)[::-1]
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


def _first(runs: Runs, most: int) -> list[tuple[int, int]]:
    """The first pairs of words in the runs, at most so many."""
    runs = runs[:most].copy()
    runs[:, 2] = np.minimum(runs[:, 2], most)
    return _pairs(runs)[:most]


def _last(runs: Runs, most: int) -> list[tuple[int, int]]:
    """The last pairs of words in the runs, at most so many."""
    runs = runs[-most:].copy()
    runs += np.maximum(runs[:, 2:] - most, 0) * np.array((1, 1, -1))
    return _pairs(runs)[-most:]


def _pairs(runs: Runs) -> list[tuple[int, int]]:
    return [(i + place, j + place) for i, j, length in runs.tolist() for place in range(length)]


def _stray(pairs: list[tuple[int, int]], edge: tuple[int, int], base: Witness, reading: Witness, step: int) -> int:
    """How many pairs, from an edge inward, are stray; ``step`` is 1 at the end of a passage, -1 at its start."""
    for count, (left, right) in enumerate(zip(pairs, pairs[1:], strict=False), 1):
        depth = _boundary(min(left, right), max(left, right), base, reading)
        if depth >= PARAGRAPH or (depth and count <= _STRAY):
            outward = (left_of_sentence(side, at, step, _FAR) for side, at in zip((base, reading), edge, strict=True))
            inward = (
                left_of_sentence(side, at - step, -step, _FAR) + 1
                for side, at in zip((base, reading), edge, strict=True)
            )
            sizes = [sum(both) for both in zip(inward, outward, strict=True)]
            return count if count < _KEPT * max(sizes) else 0
    return 0


def _boundary(before: tuple[int, int], after: tuple[int, int], base: Witness, reading: Witness) -> int:
    """The boundary between two pairs of words that both witnesses have; 0 where in one of them the sentence goes on."""
    depth = PARAGRAPH
    for side, low, high in ((base, before[0], after[0]), (reading, before[1], after[1])):
        depth = min(depth, max((boundary(side, word) for word in range(low + 1, high + 1)), default=0))
        if depth < SENTENCE:  # nearly always, and at once
            return 0
    return depth


def grown(passages: Sequence[Shared], words: Pair, base: Witness, reading: Witness, steps: Steps) -> list[Shared]:
    """The passages, those moved inside another with the words of their first and last sentence that both sides have:
    where sentences begin alike, the outer one takes the first words of one for those of the next."""
    moved = Taken.of((one for one in passages if one.transposed), words)
    found = []
    for one, inside in steps.over(zip(passages, moved_within(passages), strict=True)):
        found.append(_grown(one, moved, words, base, reading) if inside else one)
        if inside:
            moved.take(found[-1])
    return found


def _grown(shared: Shared, moved: Taken, words: Pair, base: Witness, reading: Witness) -> Shared:
    """The passage with the words before and after it that both sides have, and no other moved one."""
    (i, i_end), (j, j_end) = shared.base, shared.reading

    def goes_on(at: tuple[int, int], left: tuple[int, int]) -> bool:
        same = words.a[at[0]] == words.b[at[1]] and not (moved.a[at[0]] or moved.b[at[1]])
        return bool(same) and not _boundary(left, (left[0] + 1, left[1] + 1), base, reading)

    while i and j and goes_on((i - 1, j - 1), (i - 1, j - 1)):
        i, j = i - 1, j - 1
    while i_end < len(words.a) and j_end < len(words.b) and goes_on((i_end, j_end), (i_end - 1, j_end - 1)):
        i_end, j_end = i_end + 1, j_end + 1
    before = i, j, shared.base[0] - i
    after = shared.base[1], shared.reading[1], i_end - shared.base[1]
    runs = tidy(np.vstack(([before], shared.runs, [after])))
    return replace(shared, runs=runs, base=(i, i_end), reading=(j, j_end))
