"""Where a passage ends too late, or begins too early: words of the next sentence that match by chance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.chains import only
from viewer.collation.match.limits import common_boundary, two, words_beside
from viewer.collation.words.pairing import like_pairs
from viewer.text.boundaries import PARAGRAPH, left_of_sentence, may_end_between

if TYPE_CHECKING:
    from viewer.collation.match.extend import AlignedPassage
    from viewer.collation.match.runs import Runs
    from viewer.collation.model.model import Options
    from viewer.text.witness import Witness

    _Two = tuple[int, int]  # one number for the base and one for the reading

_STRAY = 3  # words of a sentence, few enough to match by chance
_STRAY_SHARE = 0.5  # of a sentence: words with at least this share of it belong to the passage all the same
_SHORT = 15  # words of a sentence that is looked at word by word
_ALIKE = 0.5  # of the words of two such sentences: with so many alike they are one
_FAR = 40  # words: how far the end of a sentence is looked for


def trim(passage: AlignedPassage, base: Witness, reading: Witness, options: Options) -> AlignedPassage:
    """The passage without stray words of the next sentence or paragraph at its end, or of the one before at its start.

    Words are stray where they stand beyond a boundary in both witnesses, are fewer than a passage needs, and are less
    than half of their sentence in one of the witnesses, unless most other words of a short one are alike.
    """
    most = options.words + 1
    size = passage.kept
    head, tail = _first(passage.runs, most), _last(passage.runs, most)[::-1]
    last = size - _count_stray(tail, (passage.base[1], passage.reading[1]), base, reading, 1)
    first = _count_stray(head, (passage.base[0], passage.reading[0]), base, reading, -1)
    if first >= last or (first, last) == (0, size):
        return passage
    starts = head[first] if first else (passage.base[0], passage.reading[0])
    ends = tail[size - last] if last < size else (passage.base[1] - 1, passage.reading[1] - 1)
    keep = np.zeros(size, dtype=bool)
    keep[first:last] = True
    return replace(
        passage,
        runs=only(passage.runs, keep),
        base=(starts[0], ends[0] + 1),
        reading=(starts[1], ends[1] + 1),
    )


def _first(runs: Runs, most: int) -> list[tuple[int, int]]:
    """The first pairs of words in the runs, at most ``most``."""
    runs = runs[:most].copy()
    runs[:, 2] = np.minimum(runs[:, 2], most)
    return _pairs(runs)[:most]


def _last(runs: Runs, most: int) -> list[tuple[int, int]]:
    """The last pairs of words in the runs, at most ``most``."""
    runs = runs[-most:].copy()
    runs += np.maximum(runs[:, 2:] - most, 0) * np.array((1, 1, -1))
    return _pairs(runs)[-most:]


def _pairs(runs: Runs) -> list[tuple[int, int]]:
    return [(i + place, j + place) for i, j, length in runs.tolist() for place in range(length)]


def _count_stray(
    pairs: list[tuple[int, int]], edge: tuple[int, int], base: Witness, reading: Witness, step: int
) -> int:
    """How many pairs are stray, counted inward from an edge; ``step`` is 1 at the end of a passage, -1 at its start."""
    first, last = sorted((pairs[0], pairs[-1])) if pairs else (edge, edge)
    if not all(map(may_end_between, (base, reading), first, last)):  # as mostly
        return 0
    for count, (left, right) in enumerate(zip(pairs, pairs[1:], strict=False), 1):
        depth = common_boundary(min(left, right), max(left, right), base, reading)
        if depth >= PARAGRAPH or (depth and count <= _STRAY):
            outward = (left_of_sentence(side, at, step, _FAR) for side, at in zip((base, reading), edge, strict=True))
            inward = (
                left_of_sentence(side, at - step, -step, _FAR) + 1
                for side, at in zip((base, reading), edge, strict=True)
            )
            within, beyond = two(inward), two(outward)
            size = max(map(sum, zip(within, beyond, strict=True)))
            if count >= _STRAY_SHARE * size:
                return 0
            return 0 if size <= _SHORT and _is_one_sentence(within, beyond, edge, (base, reading), step) else count
    return 0


def _is_one_sentence(within: _Two, beyond: _Two, edge: _Two, witnesses: tuple[Witness, Witness], step: int) -> bool:
    """Whether the sentences round an edge, so many words within the passage and beyond it, are alike, though few words
    are the same: Dr. Sharma gave five hundred rupees, Doctor Sharma gave 500 rupees."""
    left, right = (
        words_beside(witness, at - step * inward, inward + outward, step)
        for witness, at, inward, outward in zip(witnesses, edge, within, beyond, strict=True)
    )
    pairs = like_pairs(left, right)
    alike = sum(max(to_left - from_left, to_right - from_right) for from_left, to_left, from_right, to_right in pairs)
    return alike >= _ALIKE * max(len(left), len(right))
