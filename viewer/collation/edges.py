"""The edges of a passage: where it begins and ends in both witnesses, by the sentences that it consists of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Indel

from viewer.collation.chain import only, words_of
from viewer.collation.units import PARAGRAPH, SENTENCE, boundary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.match import Shared
    from viewer.collation.model import Options
    from viewer.text.witness import Witness

_STRAY = 3  # words of a sentence that one side goes on and the other does not
_REST = 6  # words that a sentence may have beyond the passage, to be of it though all of them are changed
_ALIKE = 0.5  # how like these have to be, where they are more than one or two


def trimmed(shared: Shared, base: Witness, reading: Witness, options: Options) -> Shared:
    """The passage without a stray beginning of the next sentence or paragraph, and a stray end of the one before.

    What is stray stands beyond a boundary in both witnesses, is shorter than a passage, and breaks off in one of them.
    """
    i, j = words_of(shared.runs)
    pairs = list(zip(i.tolist(), j.tolist(), strict=True))
    last, first = len(pairs), 0
    if not _boundary(pairs[-1], (shared.base[1], shared.reading[1]), base, reading):
        last -= _stray([*reversed(pairs[-options.words - 1 :])], base, reading)
    if not _boundary((shared.base[0] - 1, shared.reading[0] - 1), pairs[0], base, reading):
        first = _stray(pairs[: options.words + 1], base, reading)
    if first >= last or (first, last) == (0, len(pairs)):
        return shared
    starts = pairs[first] if first else (shared.base[0], shared.reading[0])
    ends = pairs[last - 1] if last < len(pairs) else (shared.base[1] - 1, shared.reading[1] - 1)
    keep = np.zeros(len(pairs), dtype=bool)
    keep[first:last] = True
    return replace(
        shared,
        runs=only(shared.runs, keep),
        base=(starts[0], ends[0] + 1),
        reading=(starts[1], ends[1] + 1),
    )


def _stray(pairs: list[tuple[int, int]], base: Witness, reading: Witness) -> int:
    """How many pairs, from an edge inward, are stray."""
    for count, (left, right) in enumerate(zip(pairs, pairs[1:], strict=False), 1):
        depth = _boundary(min(left, right), max(left, right), base, reading)
        if depth >= PARAGRAPH or (depth and count <= _STRAY):
            return count
    return 0


def _boundary(before: tuple[int, int], after: tuple[int, int], base: Witness, reading: Witness) -> int:
    """The boundary between two pairs of words that both witnesses have; 0 where in one of them the sentence goes on."""
    depths = [
        max((boundary(side, word) for word in range(low + 1, high + 1)), default=0)
        for side, low, high in ((base, before[0], after[0]), (reading, before[1], after[1]))
    ]
    return min(depths) if min(depths) >= SENTENCE else 0


def completed(shared: Shared, others: Sequence[Shared], base: Witness, reading: Witness) -> Shared:
    """The passage with the first and last words of its own sentences, where both witnesses have a few others there."""
    base_room = _room(shared.base, [other.base for other in others], base.words)
    reading_room = _room(shared.reading, [other.reading for other in others], reading.words)
    before = _rest((shared.base[0], base_room[0]), (shared.reading[0], reading_room[0]), base, reading, step=-1)
    after = _rest((shared.base[1], base_room[1]), (shared.reading[1], reading_room[1]), base, reading, step=1)
    return replace(
        shared,
        base=(shared.base[0] - before[0], shared.base[1] + after[0]),
        reading=(shared.reading[0] - before[1], shared.reading[1] + after[1]),
    )


def _room(mine: tuple[int, int], others: list[tuple[int, int]], words: int) -> tuple[int, int]:
    """How far a passage can reach on one side before it meets another."""
    low = max((end for _, end in others if end <= mine[0]), default=0)
    return low, min((start for start, _ in others if start >= mine[1]), default=words)


def _rest(
    at_base: tuple[int, int], at_reading: tuple[int, int], base: Witness, reading: Witness, *, step: int
) -> tuple[int, int]:
    """How many words are left of the sentence on each side, if both have some, few, and alike; else none."""
    sizes = [
        _left_of_sentence(side, start, stop, step) for side, (start, stop) in ((base, at_base), (reading, at_reading))
    ]
    if not all(1 <= size <= _REST for size in sizes):
        return 0, 0
    if max(sizes) > 2:
        words = [
            _text(side, start, size, step)
            for side, (start, _), size in zip((base, reading), (at_base, at_reading), sizes, strict=True)
        ]
        if Indel.normalized_similarity(*words) < _ALIKE:
            return 0, 0
    return sizes[0], sizes[1]


def _left_of_sentence(witness: Witness, start: int, stop: int, step: int) -> int:
    """Words from ``start`` on, or back, to the sentence's boundary; more than enough where it is far."""
    for size in range(_REST + 1):
        word = start + size * step
        if boundary(witness, word) >= SENTENCE:
            return size
        if word == stop:
            break
    return _REST + 1


def _text(witness: Witness, start: int, size: int, step: int) -> str:
    low, high = (start, start + size) if step > 0 else (start - size, start)
    return witness.text[witness.tokens.starts[low] : witness.tokens.ends[high - 1]].casefold()
