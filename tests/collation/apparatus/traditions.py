"""Made traditions: copies of copies of a text, of which each word's origin is known, and so is the tree."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np

from viewer.collation.apparatus.table import Table
from viewer.text.reading.read import from_text
from viewer.text.witness import Witness

_PASSAGES = -1_000_000  # the origins of words of passages that two witnesses alone share are below it

Word = tuple[str, int]  # and the number of the word of which it is a copy


@dataclass
class Tradition:
    """The words of each witness; the groups of witnesses that have an ancestor to themselves; the blocks that were
    moved, and the passages that two witnesses alone share, by the origins of their words."""

    texts: list[list[Word]]
    branches: set[frozenset[int]]
    blocks: list[list[int]] = field(default_factory=list)
    passages: list[list[int]] = field(default_factory=list)

    def witnesses(self) -> list[Witness]:
        return [from_text(" ".join(word for word, _ in text)) for text in self.texts]


@dataclass
class _Node:
    words: list[Word]
    children: list[_Node] = field(default_factory=list)
    number: int = -1


class _Copyist:
    def __init__(
        self, chance: random.Random, vocabulary: list[str], rate: float, moves: float = 0.0, new: int = 0
    ) -> None:
        self._chance, self._vocabulary, self._rate, self._moves = chance, vocabulary, rate, moves
        self._new = new
        self.blocks: list[list[int]] = []

    def copy(self, words: list[Word]) -> list[Word]:
        found: list[Word] = []
        for word, origin in words:
            found += self._copied(word, origin)
        if self._chance.random() < self._moves and len(found) > 400:
            size = self._chance.randrange(30, 121)
            start = self._chance.randrange(len(found) - size)
            block, rest = found[start : start + size], found[:start] + found[start + size :]
            to = self._chance.randrange(len(rest))
            found = rest[:to] + block + rest[to:]
            self.blocks.append([origin for _, origin in block])
        return found

    def _copied(self, word: str, origin: int) -> list[Word]:
        chance = self._chance.random() / self._rate
        if chance >= 1:
            return [(word, origin)]
        if chance >= 0.75:
            self._new -= 1
            return [(word, origin), (self._chance.choice(self._vocabulary), self._new)]
        if chance >= 0.5:
            return []
        if chance < 0.2 and len(word) > 3:
            at = self._chance.randrange(1, len(word))
            return [(word[:at] + self._chance.choice("aeiounst") + word[at + 1 :], origin)]
        return [(self._chance.choice(self._vocabulary), origin)]


def tradition(
    words: list[str], count: int, *, rate: float = 0.02, seed: int = 1, moves: float = 0.0, vocabulary: list[str] = ()
) -> Tradition:
    """Copies of a text: each branch of a tree with ``count`` leaves changes ``rate`` of its words."""
    chance = random.Random(seed)
    copyist = _Copyist(chance, list(vocabulary or words), rate, moves)
    root = _Node([(word, number) for number, word in enumerate(words)])
    leaves = [root]
    while len(leaves) < count:
        parent = leaves.pop(chance.randrange(len(leaves)))
        parent.children = [_Node(copyist.copy(parent.words)) for _ in range(2)]
        leaves += parent.children
    for number, leaf in enumerate(leaves):
        leaf.number = number
    branches: set[frozenset[int]] = set()
    _below(root, branches)
    inner = {branch for branch in branches if 1 < len(branch) < count - 1}
    return Tradition([leaf.words for leaf in leaves], inner, copyist.blocks)


def with_passages(
    made: Tradition, count: int, vocabulary: list[str], *, rate: float = 0.02, seed: int = 1
) -> Tradition:
    """The tradition with passages of 20 to 120 words, put into two witnesses each, anywhere and not quite alike."""
    chance = random.Random(seed)
    copyist = _Copyist(chance, vocabulary, rate, new=_PASSAGES)
    texts = [list(text) for text in made.texts]
    passages = []
    for number in range(count):
        first = (number + 2) * _PASSAGES
        room = len(vocabulary) // count
        start, size = number * room + chance.randrange(room - 120), chance.randrange(20, 121)
        words = [(word, first - at) for at, word in enumerate(vocabulary[start : start + size])]
        for one in chance.sample(range(len(texts)), 2):
            at = chance.randrange(len(texts[one]) + 1)
            texts[one][at:at] = copyist.copy(words)
        passages.append([origin for _, origin in words])
    return Tradition(texts, made.branches, made.blocks, passages)


def _below(node: _Node, branches: set[frozenset[int]]) -> frozenset[int]:
    found = frozenset([node.number]) if not node.children else frozenset()
    for child in node.children:
        found |= _below(child, branches)
    branches.add(found)
    return found


@dataclass(frozen=True)
class Score:
    """Of the pairs of words of one origin, the share that a table has in one column; of its pairs, the share that is of
    one origin; and the first of equal words alone."""

    recall: float
    precision: float
    equal: float


def score(texts: list[list[Word]], columns: list[np.ndarray]) -> Score:
    pairs: dict[str, int] = defaultdict(int)
    by_origin: dict[int, list[tuple[int, str]]] = defaultdict(list)
    in_column: dict[int, int] = defaultdict(int)
    for text, mine in zip(texts, columns, strict=True):
        for (word, origin), column in zip(text, mine.tolist(), strict=True):
            by_origin[origin].append((column, word))
            in_column[column] += 1
    for those in by_origin.values():
        pairs["true"] += _pairs(len(those))
        for name, keys in (("found", [c for c, _ in those]), ("equal", [w for _, w in those]), ("both", those)):
            counts: dict[object, int] = defaultdict(int)
            for key in keys:
                counts[key] += 1
            pairs[name] += sum(map(_pairs, counts.values()))
    told = sum(map(_pairs, in_column.values()))
    return Score(pairs["found"] / pairs["true"], pairs["found"] / told, pairs["both"] / pairs["equal"])


def _pairs(count: int) -> int:
    return count * (count - 1) // 2


def shape(table: Table) -> list[list[tuple[int, int] | None]]:
    """The cells of a table, column by column, to compare two tables of the same witnesses in another order."""
    return table.cells().T.tolist()
