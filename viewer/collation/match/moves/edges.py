"""Sentences and clauses moved to the edge of a passage: beyond it in one witness, among its words in the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.match.extend import AlignedPassage, WordMask
from viewer.collation.match.runs import ranges, tidy
from viewer.text.boundaries import SENTENCE, boundary, left_of_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.steps import Steps
    from viewer.text.witness import Witness

_LEAST, _MOST = 3, 15  # words of the sentence; shorter ones are said again by chance, longer ones are found as passages
_JOINTS = 1  # words that join a clause: and, denn
_SENTENCES = 3  # that may stand at an edge
_TOGETHER = 2  # sentences that may have moved as one: "Where is the key?" asked Anna.


def with_moved_edges(
    passages: Sequence[AlignedPassage], pair: WordPair, base: Witness, reading: Witness, steps: Steps
) -> list[AlignedPassage]:
    """The passages, each with the sentences and clauses right before or after it in one witness that the other has
    among words of the passage that were not matched."""
    taken = WordMask.of(passages, pair)
    sides = (_Side(0, pair.a, base, taken.a), _Side(1, pair.b, reading, taken.b))
    found = []
    for one in steps.over(passages):
        if not (one.table or one.transposed or one.repeat) and len(one.runs):
            grown = one
            for this, other in (sides, sides[::-1]):
                grown = _grown(grown, this, other)
            one = _met(grown, sides) if grown is not one else one
        found.append(one)
    return found


class _Side(NamedTuple):
    """One witness: its number, its words, and whether a passage has taken each."""

    number: int
    words: NDArray[np.int64]
    witness: Witness
    taken: NDArray[np.bool_]

    def of(self, passage: AlignedPassage) -> tuple[int, int]:
        return passage.reading if self.number else passage.base

    def unmatched(self, passage: AlignedPassage) -> NDArray[np.int64]:
        """The places of the words of a passage that it has no partner for."""
        start, end = self.of(passage)
        free = np.ones(end - start, dtype=bool)
        lengths = passage.runs[:, 2]
        free[np.repeat(passage.runs[:, self.number], lengths) + ranges(lengths) - start] = False
        return np.flatnonzero(free) + start


def _grown(passage: AlignedPassage, this: _Side, other: _Side) -> AlignedPassage:
    """The passage with what stands beyond its ends on one side, where the other side has that within."""
    start, end = other.of(passage)
    if end - start - passage.kept < _LEAST:
        return passage
    places = other.unmatched(passage)
    those = set(other.words[places].tolist())
    for step in (-1, 1):
        for _ in range(_SENTENCES):
            start, end = this.of(passage)
            edge = start if step < 0 else end
            some = (_sentences(this, edge, step, those, number) for number in range(1, _TOGETHER + 1))
            beyond = next((one for one in some if one and _is_among(this.words[slice(*one)], other, places)), None)
            beyond = beyond or _clause(this, edge, step, those, other, places)
            if beyond is None:
                break
            this.taken[slice(*beyond)] = True
            span = min(start, beyond[0]), max(end, beyond[1])
            passage = replace(passage, reading=span) if this.number else replace(passage, base=span)
    return passage


def _met(passage: AlignedPassage, sides: tuple[_Side, _Side]) -> AlignedPassage:
    """The passage with the same words right before and after it in both witnesses, up to the end of a sentence: these
    stood beyond what was moved to its edge."""
    for step in (-1, 1):
        starts = [side.of(passage)[step > 0] for side in sides]
        at = [start - (step < 0) for start in starts]
        size = met = 0
        while all(
            0 <= place < side.witness.words and not side.taken[place] for place, side in zip(at, sides, strict=True)
        ):
            if sides[0].words[at[0]] != sides[1].words[at[1]]:
                break
            at, size = [place + step for place in at], size + 1
            if all(
                boundary(side.witness, place + (step < 0)) >= SENTENCE for place, side in zip(at, sides, strict=True)
            ):
                met = size
        if not met:
            continue
        base, reading = (
            (start - met, side.of(passage)[1]) if step < 0 else (side.of(passage)[0], start + met)
            for start, side in zip(starts, sides, strict=True)
        )
        low = (base[0], reading[0]) if step < 0 else (starts[0], starts[1])
        for side, place in zip(sides, low, strict=True):
            side.taken[place : place + met] = True
        parts = [np.array([(*low, met)], dtype=np.int64), passage.runs]
        runs = np.concatenate(parts if step < 0 else parts[::-1])
        passage = replace(passage, runs=tidy(runs), base=base, reading=reading)
    return passage


def _sentences(side: _Side, edge: int, step: int, those: set[int], number: int) -> tuple[int, int] | None:
    """So many whole sentences beyond an edge, from and to, where they are free and of a length that may have moved;
    ``those`` are words of which the one next to the edge has to be one."""
    first = edge - 1 if step < 0 else edge
    if side.taken[first] or side.words.item(first) not in those or boundary(side.witness, edge) < SENTENCE:
        return None
    size = 0
    for _ in range(number):
        at = edge + step * size
        if not 0 < at < side.witness.words:
            return None
        size += 1 + left_of_sentence(side.witness, at + step, step, _MOST)
    if size > _MOST:
        return None
    low, high = (edge - size, edge) if step < 0 else (edge, edge + size)
    if not _LEAST <= size <= _MOST or low < 0 or side.taken[low:high].any():
        return None
    return low, high


def _clause(
    side: _Side, edge: int, step: int, those: set[int], other: _Side, places: NDArray[np.int64]
) -> tuple[int, int] | None:
    """The rest of a sentence beyond an edge, from and to, where it is free and a clause of it stands among the words at
    some places of the other side, with or without what joins it: "My lantern was out, and"."""
    nearest = side.words[edge - 1 - _JOINTS : edge] if step < 0 else side.words[edge : edge + 1 + _JOINTS]
    if those.isdisjoint(nearest.tolist()) or boundary(side.witness, edge) >= SENTENCE:
        return None
    size = left_of_sentence(side.witness, edge, step, _MOST)
    low, high = (edge - size, edge) if step < 0 else (edge, edge + size)
    if not _LEAST <= size <= _MOST or side.taken[low:high].any():
        return None
    for start, end in ((low, high), (low + _JOINTS, high), (low, high - _JOINTS)):
        ends = boundary(side.witness, start), boundary(side.witness, end)
        if min(ends) and end - start >= _LEAST and any(_rows(side.words[start:end], other, places)):
            return low, high
    return None


def _rows(words: NDArray[np.int64], other: _Side, places: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """Where some words stand in a row among those at some places of the other side, from and to."""
    size = len(words)
    for start in places[other.words[places] == words[0]].tolist():
        at = int(places.searchsorted(start))
        in_a_row = at + size <= len(places) and places[at + size - 1] == start + size - 1
        if in_a_row and np.array_equal(other.words[start : start + size], words):
            yield start, start + size


def _is_among(sentence: NDArray[np.int64], other: _Side, places: NDArray[np.int64]) -> bool:
    """Whether a sentence stands whole among the words at some places of the other side."""
    found = next(_rows(sentence, other, places), ())
    return bool(found) and all(boundary(other.witness, place) >= SENTENCE for place in found)
