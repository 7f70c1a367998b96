"""A sentence that was moved to the edge of a passage: beyond it in one witness, among its words in the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.extend import AlignedPassage, WordMask
from viewer.collation.match.runs import ranges
from viewer.text.boundaries import SENTENCE, boundary, left_of_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.steps import Steps
    from viewer.text.witness import Witness

_LEAST, _MOST = 3, 15  # words of the sentence; shorter ones are said again by chance, longer ones are found as passages
_SENTENCES = 3  # that may stand at an edge


def with_moved_edges(
    passages: Sequence[AlignedPassage], pair: WordPair, base: Witness, reading: Witness, steps: Steps
) -> list[AlignedPassage]:
    """The passages, each with the whole sentences right before or after it in one witness that the other one has among
    words of the passage that were not matched."""
    taken = WordMask.of(passages, pair)
    found = []
    for one in steps.over(passages):
        if not (one.table or one.transposed or one.repeat) and len(one.runs):
            for side, witness, other in ((0, base, reading), (1, reading, base)):
                for step in (-1, 1):
                    one = _grown(one, side, step, pair, (witness, other), taken)
        found.append(one)
    return found


def _grown(
    passage: AlignedPassage, side: int, step: int, pair: WordPair, witnesses: tuple[Witness, Witness], taken: WordMask
) -> AlignedPassage:
    """The passage with what stands beyond one of its ends on one side, where its other side has that within."""
    words, others = (pair.a, pair.b) if side == 0 else (pair.b, pair.a)
    free = taken.a if side == 0 else taken.b
    for _ in range(_SENTENCES):
        span, other = (passage.base, passage.reading) if side == 0 else (passage.reading, passage.base)
        edge = span[0] if step < 0 else span[1]
        if boundary(witnesses[0], edge) < SENTENCE:
            break
        size = 1 + left_of_sentence(witnesses[0], edge + step, step, _MOST) if 0 < edge < len(words) else 0
        low, high = (edge - size, edge) if step < 0 else (edge, edge + size)
        if not _LEAST <= size <= _MOST or low < 0 or high > len(words) or free[low:high].any():
            break
        if not _is_among(words[low:high], others, other, passage, 1 - side, witnesses[1]):
            break
        free[low:high] = True
        span = (low, span[1]) if step < 0 else (span[0], high)
        passage = replace(passage, base=span) if side == 0 else replace(passage, reading=span)
    return passage


def _is_among(
    sentence: NDArray[np.int64],
    words: NDArray[np.int64],
    span: tuple[int, int],
    passage: AlignedPassage,
    side: int,
    witness: Witness,
) -> bool:
    """Whether a sentence stands whole among the words of a passage that were not matched."""
    first = np.flatnonzero(words[slice(*span)] == sentence[0]) + span[0]
    if not len(first):
        return False
    free = np.ones(span[1] - span[0], dtype=bool)
    lengths = passage.runs[:, 2]
    free[np.repeat(passage.runs[:, side], lengths) + ranges(lengths) - span[0]] = False
    for start in first.tolist():
        end = start + len(sentence)
        if (
            end <= span[1]
            and free[start - span[0] : end - span[0]].all()
            and np.array_equal(words[start:end], sentence)
        ):
            return boundary(witness, start) >= SENTENCE and boundary(witness, end) >= SENTENCE
    return False
