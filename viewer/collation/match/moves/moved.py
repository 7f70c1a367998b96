"""Which words of a passage belong to another one that was moved from there or to there."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.chains import only, words_of
from viewer.collation.match.runs import ranges

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.extend import AlignedPassage
    from viewer.collation.match.vocabulary import WordPair

    Truths = NDArray[np.bool_]
    Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class MovedFlags:
    """Which words of a witness are moved, by number or slice: made when it is asked, since each moved passage sees
    other ones as moved, and is asked about a few words only."""

    owners: NDArray[np.int32]
    own: int

    def __getitem__(self, words: int | slice) -> Truths:
        owners = self.owners[words]
        moved: Truths = (owners != 0) & (owners != self.own)
        return moved


@dataclass(frozen=True, slots=True, eq=False)
class MovedMask:
    """The moved words of both witnesses, and the first word of each moved passage."""

    a: MovedFlags
    b: MovedFlags
    firsts: tuple[set[int], set[int]]


@dataclass(frozen=True, slots=True, eq=False)
class MovedWords:
    """The moved words as each of some passages sees them: a passage that was moved itself has lost no word by that.

    ``owners_a`` and ``owners_b`` have for each word the number, from 1, of the smallest moved passage that has it, else
    0; ``numbers`` has that number for each of the passages that are asked about, 0 for those that were not moved.
    """

    owners_a: NDArray[np.int32]
    owners_b: NDArray[np.int32]
    numbers: NDArray[np.int32]
    firsts: tuple[set[int], set[int]]
    _sums: dict[int, Numbers] = field(default_factory=dict)
    _packed: dict[int, Numbers] = field(default_factory=dict)  # the words of each side with their owners, sorted

    @classmethod
    def of(cls, passages: Sequence[AlignedPassage], pair: WordPair) -> MovedWords:
        """The moved ones among some passages, as these passages see them."""
        return cls.beside([one for one in passages if one.transposed], passages, pair)

    @classmethod
    def beside(cls, moved: Sequence[AlignedPassage], passages: Sequence[AlignedPassage], pair: WordPair) -> MovedWords:
        """Some moved passages, as other passages see them."""
        owners = np.zeros(len(pair.a) + 1, dtype=np.int32), np.zeros(len(pair.b) + 1, dtype=np.int32)
        places = {id(one): number for number, one in enumerate(moved, 1)}
        spans = np.array([(*one.base, *one.reading) for one in moved], dtype=np.int64).reshape(-1, 4)
        order = np.argsort(
            spans[:, 0] - spans[:, 1], kind="stable"
        )  # a smaller one lies in a larger, and has its words
        for flags, starts, ends in ((owners[0], spans[:, 0], spans[:, 1]), (owners[1], spans[:, 2], spans[:, 3])):
            sizes = (ends - starts)[order]
            flags[np.repeat(starts[order], sizes) + ranges(sizes)] = np.repeat(order + 1, sizes)
        firsts = {one.base[0] for one in moved}, {one.reading[0] for one in moved}
        return cls(*owners, np.array([places.get(id(one), 0) for one in passages], dtype=np.int32), firsts)

    def among(self, low: int, high: int) -> MovedWords:
        """The same as seen by some of the passages."""
        known = self._sums, self._packed
        return MovedWords(self.owners_a, self.owners_b, self.numbers[low:high], self.firsts, *known)

    def as_seen_by(self, passage: int) -> MovedMask:
        """The moved words, without those that are moved only with this passage."""
        own = int(self.numbers[passage])
        return MovedMask(MovedFlags(self.owners_a, own), MovedFlags(self.owners_b, own), self.firsts)

    def counts(self, side: int, words: Numbers, of: Numbers) -> Numbers:
        """How many words are moved in each stretch (start, end) of one side, as the passage of each sees them."""
        owners = (self.owners_a, self.owners_b)[side]
        if side not in self._sums:
            self._sums[side] = np.concatenate(([0], np.cumsum(owners != 0)))
        sums = self._sums[side]
        found: Numbers = sums[words[:, 1]] - sums[words[:, 0]]
        own = self.numbers[of]
        rows = np.flatnonzero((own > 0) & (found > 0))
        if len(rows):  # without the passage's own words: those of one owner stand in a row, in the order of the text
            size = len(owners) + 1
            if side not in self._packed:
                places = np.flatnonzero(owners)
                self._packed[side] = np.sort(owners[places].astype(np.int64) * size + places)
            low, high = self._packed[side].searchsorted(own[rows, None].astype(np.int64) * size + words[rows]).T
            found[rows] -= high - low
        return found

    def owners_in(self, side: int, start: int, end: int, passage: int) -> Numbers:
        """The number of the move of each of some words of one side, as a passage sees them; 0 for those not moved."""
        owners = (self.owners_a, self.owners_b)[side][start:end].astype(np.int64)
        owners[owners == self.numbers[passage]] = 0
        return owners

    def kept_by(self, passage: AlignedPassage, number: int) -> AlignedPassage:
        """A passage without the pairs of words of which a moved passage within it has one."""
        own = int(self.numbers[number])
        lost = np.zeros(passage.kept, dtype=bool)
        for owners, words in zip((self.owners_a, self.owners_b), words_of(passage.runs), strict=True):
            there = owners[words]
            lost |= (there != 0) & (there != own)
        return replace(passage, runs=only(passage.runs, ~lost)) if lost.any() else passage


def without_moved(passages: Sequence[AlignedPassage], pair: WordPair) -> list[AlignedPassage]:
    """The passages, each without the words of those that were moved within it."""
    if not any(one.transposed for one in passages):
        return list(passages)
    moved, of = MovedWords.of(passages, pair), np.arange(len(passages))
    spans = (np.array([one.base for one in passages]), np.array([one.reading for one in passages]))
    some = (moved.counts(0, spans[0], of) > 0) | (moved.counts(1, spans[1], of) > 0)
    return [
        moved.kept_by(one, number) if touched and not one.table else one
        for number, (one, touched) in enumerate(zip(passages, some.tolist(), strict=True))
    ]
