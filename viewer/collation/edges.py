"""The edges of a passage: words that only happen to be the same after its last, or before its first, full stop."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.collation.chain import only, words_of
from viewer.collation.units import PARAGRAPH, SENTENCE, boundary

if TYPE_CHECKING:
    from viewer.collation.match import Shared
    from viewer.collation.model import Options
    from viewer.text.witness import Witness

_STRAY = 3  # words of a sentence that one side goes on and the other does not


def trimmed(shared: Shared, base: Witness, reading: Witness, options: Options) -> Shared:
    """The passage without a stray beginning of the next sentence or paragraph, and a stray end of the one before.

    What is stray stands beyond a boundary in both witnesses, is shorter than a passage, and breaks off in one of them.
    """
    return _tail(_head(shared, base, reading, options), base, reading, options)


def _tail(shared: Shared, base: Witness, reading: Witness, options: Options) -> Shared:
    if _boundary(shared.base[1], shared.reading[1], base, reading):
        return shared
    i, j = words_of(shared.runs)
    for back in range(1, min(options.words, len(i) - 1)):
        depth = _boundary(int(i[-back]), int(j[-back]), base, reading)
        if depth >= PARAGRAPH or (depth >= SENTENCE and back <= _STRAY):
            runs = only(shared.runs, i < i[-back])
            ends = int(i[-back - 1]) + 1, int(j[-back - 1]) + 1
            return replace(shared, runs=runs, base=(shared.base[0], ends[0]), reading=(shared.reading[0], ends[1]))
    return shared


def _head(shared: Shared, base: Witness, reading: Witness, options: Options) -> Shared:
    if _boundary(shared.base[0], shared.reading[0], base, reading):
        return shared
    i, j = words_of(shared.runs)
    for ahead in range(1, min(options.words, len(i) - 1)):
        depth = _boundary(int(i[ahead]), int(j[ahead]), base, reading)
        if depth >= PARAGRAPH or (depth >= SENTENCE and ahead <= _STRAY):
            runs = only(shared.runs, i >= i[ahead])
            starts = int(i[ahead]), int(j[ahead])
            return replace(shared, runs=runs, base=(starts[0], shared.base[1]), reading=(starts[1], shared.reading[1]))
    return shared


def _boundary(i: int, j: int, base: Witness, reading: Witness) -> int:
    """The boundary that stands before both words; 0 where in one of the witnesses the sentence goes on."""
    depth = min(boundary(base, i), boundary(reading, j))
    return depth if depth >= SENTENCE else 0
