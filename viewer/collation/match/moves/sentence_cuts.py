"""Where words that one witness alone has can be cut: slid over equal words to the beginning of a sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.text.boundaries import SENTENCE, boundary

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.match.extend import AlignedPassage
    from viewer.collation.match.vocabulary import WordPair
    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]

_LEAST = 3  # words of a sentence


def with_sentence_cuts(passage: AlignedPassage, pair: WordPair, base: Witness, reading: Witness) -> AlignedPassage:
    """The passage with the words that one side lacks cut at whole sentences, where they can be: of "He sat. He read. He
    …" and "He sat. He …" it is "He read." that one has more, and not "read. He".
    """
    runs = passage.runs
    if len(runs) < 2:
        return passage
    gaps = runs[1:, :2] - runs[:-1, :2] - runs[:-1, 2:]
    found: Numbers | None = None
    for side, words, witness in ((0, pair.a, base), (1, pair.b, reading)):
        places = np.flatnonzero((gaps[:, side] >= _LEAST) & (gaps[:, 1 - side] == 0))
        start = runs[places, side] + runs[places, 2]
        end = runs[places + 1, side]
        free = (words[start - 1] == words[end - 1]) | (words[start] == words[end])
        for place in places[free].tolist():
            found = runs.copy() if found is None else found
            one, other = found[place], found[place + 1]
            by = _to_sentence(words, witness, int(one[side] + one[2]), int(other[side]), (int(one[2]), int(other[2])))
            one[2] += by
            other += (by, by, -by)
    return passage if found is None else replace(passage, runs=found[found[:, 2] > 0])


def _to_sentence(words: Numbers, witness: Witness, start: int, end: int, room: tuple[int, int]) -> int:
    """How far words from ``start`` to ``end`` slide for them to be whole sentences, if they can be; else 0. ``room``:
    over how many words before them and behind them."""
    low, high = slides(words, start, end, room)
    whole = (
        by
        for by in sorted(range(low, high + 1), key=abs)
        if min(boundary(witness, start + by), boundary(witness, end + by)) >= SENTENCE
    )
    return next(whole, 0)


def slides(words: Numbers, start: int, end: int, room: tuple[int, int]) -> tuple[int, int]:
    """How far the words from ``start`` to ``end`` can slide back (0 or less) and ahead, and be the same words."""
    back = ahead = 0
    while back < room[0] and words[start - back - 1] == words[end - back - 1]:
        back += 1
    while ahead < room[1] and words[start + ahead] == words[end + ahead]:
        ahead += 1
    return -back, ahead
