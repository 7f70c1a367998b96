"""Which of two rows of words are one changed word, or one word written as several."""

from __future__ import annotations

from itertools import accumulate, chain, pairwise, product
from operator import add
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from viewer.collation.words.forms import LONGEST
from viewer.collation.words.orthography.greek import BEFORE_CRASIS, is_crasis
from viewer.collation.words.spelling import one_word
from viewer.collation.words.values.values import same_values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    # Where words (several of them may be one) or boundaries are paired: from, to on the left, and on the right.
    LikePair = tuple[int, int, int, int]
    # How many words of the left and of the right are one, and how like they are.
    _Joint = tuple[int, int, float]

# From this likeness on (letters in one order, 0 to 1) two words are one changed word.
_LIKE = 0.6
_LITTLE, _LIKE_LITTLE = 4, 0.75  # little words are alike by chance: she, the
# Words written as one may be a word that is so long and so like them: a letter in six is another.
_LONG, _LIKE_JOINT = 6, 0.85
_LIKE_SPELT = 0.5  # two spellings of a little word: iu, in; below it few are looked at in vain
_MANY = 64  # pairs of words: from here on one pass over all of them costs less than a loop
_JOINED = 6  # so many words of one side may be one word of the other: U.S.S.R. and USSR
# A sentence's end stands among the words as a word of its own, like that of the other side: more than two words that
# are hardly alike, less than one spelt otherwise. The ends of two paragraphs are as good as one and the same word.
SENTENCE_END, PARAGRAPH_END = ".", "\n"
_ENDS = frozenset((SENTENCE_END, PARAGRAPH_END))
_SAME_SENTENCE_END, _SAME_PARAGRAPH_END = 0.7, 1.0
_EVEN = 0.1  # less than a word tells


def likeness(left: list[str], right: list[str]) -> float:
    """The share of the words, in their normal form, that have one like them on the other side, in one order."""
    pairs = like_pairs(left, right)
    near = sum(max(to_left - from_left, to_right - from_right) for from_left, to_left, from_right, to_right in pairs)
    return max(near / max(len(left), len(right)), float(Indel.normalized_similarity(left, right)))


def like_pairs(left: list[str], right: list[str]) -> list[LikePair]:
    """The pairs (from, to on the left; from, to on the right) in one order whose likeness adds up to the most.

    Dynamic programming over all pairs of words; several words that make up one word of the other side count as it.
    """
    alike = _likenesses(left, right)
    if len(left) == len(right):
        _favor_respelt(alike, left, right)
    _favor_figures(alike, left, right)
    if not _ENDS.isdisjoint(left):
        _favor_even_parts(alike, left, right)
    joints = _joints(left, right)
    if not alike and not joints:
        return []
    for at, like in alike.items():
        joints.setdefault(at, []).insert(0, (1, 1, like))
    return _heaviest(joints, len(left), len(right))


def _heaviest(joints: dict[tuple[int, int], list[_Joint]], left: int, right: int) -> list[LikePair]:
    """The pairs in one order that add up to the most, of those that may be paired, by where both end.

    These are few: a row of the table of sums is the one before it, but for what they add.
    """
    ends: dict[int, list[int]] = {}
    for x, y in sorted(joints):
        ends.setdefault(x, []).append(y)
    sums = [[0.0] * (right + 1)]

    def told(x: int, y: int) -> Iterator[tuple[float, int, int]]:
        for m, n, like in joints.get((x, y), ()):
            yield sums[x - m][y - n] + like * (m + n - 1), m, n

    for x in range(1, left + 1):
        row = sums[-1].copy()
        sums.append(row)
        for y in ends.get(x, ()):
            most = max(told(x, y))[0]
            while y <= right and row[y] < most:
                row[y] = most
                y += 1
    found = []
    x, y = left, right
    while x and y:
        up, back = sums[x - 1][y], sums[x][y - 1]
        best, m, n = (up, 1, 0) if up >= back else (back, 0, 1)
        for worth, its_m, its_n in told(x, y):
            if worth > best:
                best, m, n = worth, its_m, its_n
        if m and n:
            found.append((x - m, x, y - n, y))
        x, y = x - m, y - n
    return found[::-1]


def _favor_respelt(alike: dict[tuple[int, int], float], left: list[str], right: list[str]) -> None:
    """Where each side has as many words, each may be the one in its place, spelt otherwise: "the man", "tbe rnan"."""
    for place, (word, other) in enumerate(zip(left, right, strict=True), 1):
        if max(len(word), len(other)) > LONGEST or (place, place) in alike:
            continue
        if Indel.normalized_similarity(word, other) >= _LIKE_SPELT and one_word(word, other):
            alike[place, place] = _LIKE


def _favor_figures(alike: dict[tuple[int, int], float], left: list[str], right: list[str]) -> None:
    """Where each side has as many figures, each is the other reading of the one in its place: "87" and "East 78"."""
    figures = [[place for place, word in enumerate(side, 1) if word[:1].isdigit()] for side in (left, right)]
    if len(figures[0]) == len(figures[1]):
        for place in zip(*figures, strict=True):
            alike.setdefault(place, _LIKE)


def _favor_even_parts(alike: dict[tuple[int, int], float], left: list[str], right: list[str]) -> None:
    """Weigh pairs of sentence ends by how evenly they split both sides: where an end may be paired with several, the
    one with as many words before it, or behind it, wins. So a sentence more on one side is an insertion, and not part
    of a change beside it."""
    counts = [list(accumulate((word not in _ENDS for word in side), initial=0)) for side in (left, right)]
    ends = [[n for n, word in enumerate(side, 1) if word in _ENDS] for side in (left, right)]
    for x, y in product(*ends):
        before = counts[0][x], counts[1][y]
        behind = counts[0][-1] - before[0], counts[1][-1] - before[1]
        alike[x, y] += _EVEN * max(min(part) / max(*part, 1) for part in (before, behind))


def _joints(left: list[str], right: list[str]) -> dict[tuple[int, int], list[_Joint]]:
    """Where several words of one side are one of the other, by where both end."""
    found: dict[tuple[int, int], list[_Joint]] = {}
    if len(left) == len(right) == 1:
        return found
    left, right = ([word.replace("j", "i").replace("v", "u") for word in side] for side in (left, right))
    for several, single, flip in ((left, right, False), (right, left, True)):
        most = max(map(len, single), default=0) + 1
        if len(several) == 1 or all(
            len(word) + len(after) > most for word, after in pairwise(several)
        ):  # nearly always
            continue
        words: dict[tuple[str, int], list[tuple[int, str]]] = {}  # by their first letter and their length
        for place, word in enumerate(single, 1):
            words.setdefault((word[:1], len(word)), []).append((place, word))
        near = {(letter, size + more) for letter, size in words for more in (-1, 0, 1)}
        for start in range(len(several) - 1):
            joint = several[start]
            for size in range(2, min(_JOINED, len(several) - start) + 1):
                end = start + size
                joint += several[end - 1]
                if len(joint) > most:
                    break
                if (joint[:1], len(joint)) not in near:  # as nearly always, and told at once
                    continue
                parts = several[start:end]
                those = (words.get((joint[:1], len(joint) + more), ()) for more in (-1, 0, 1))
                for place, word in chain.from_iterable(those):
                    if like := _joined(parts, joint, word):
                        at = (place, end) if flip else (end, place)
                        found.setdefault(at, []).append((1, size, like) if flip else (size, 1, like))
    for at, joint_pair in chain(_crases(left, right), _moved_spaces(left, right)):
        found.setdefault(at, []).append(joint_pair)
    return found


def _crases(left: list[str], right: list[str]) -> Iterator[tuple[tuple[int, int], _Joint]]:
    """Where Greek words end that run together on one side."""
    for several, single, flip in ((left, right, False), (right, left, True)):
        if BEFORE_CRASIS.isdisjoint(several):
            continue
        pairs = [(end, *pair) for end, pair in enumerate(pairwise(several), 2) if pair[0] in BEFORE_CRASIS]
        for (end, first, second), (place, word) in product(pairs, enumerate(single, 1)):
            if is_crasis(first, second, word):
                yield ((place, end), (1, 2, _LIKE_JOINT)) if flip else ((end, place), (2, 1, _LIKE_JOINT))


def _moved_spaces(left: list[str], right: list[str]) -> Iterator[tuple[tuple[int, int], _Joint]]:
    """Where two words end on each side that are the same letters, spaced otherwise: a nother, an other."""
    if set(map(add, left, left[1:])).isdisjoint(map(add, right, right[1:])):
        return
    twos: dict[str, list[int]] = {}
    for end, (word, after) in enumerate(pairwise(right), 2):
        twos.setdefault(word + after, []).append(end)
    for end, (word, after) in enumerate(pairwise(left), 2):
        yield from (((end, at), (2, 2, 1.0)) for at in twos.get(word + after, ()) if right[at - 1] != after)


def _joined(parts: list[str], joint: str, word: str) -> float:
    """How like several words written as one are to a word: the same, contracted (did not, didn't), or with a letter
    more or less in some other spelling ("him selfe" and "himself"); else 0. No part alone is that word and the others
    words beside it."""
    if joint == word or ("'" in word and same_values(" ".join(parts), word)):
        return 1.0
    if min(len(joint), len(word)) < _LONG or max(len(joint), len(word)) > LONGEST:
        return 0.0
    like = float(Indel.normalized_similarity(joint, word, score_cutoff=_LIKE_JOINT))
    return like if like and all(Indel.normalized_similarity(part, word) < like for part in parts) else 0.0


def _likenesses(left: list[str], right: list[str]) -> dict[tuple[int, int], float]:
    """The likeness of all pairs of words that are alike, by their numbers, from 1."""
    near: Iterable[tuple[int, int]]
    if len(left) * len(right) < _MANY:
        near = product(range(len(left)), range(len(right)))
    else:  # few of many are near enough to be looked at: one pass in C finds these
        words = [[word if len(word) <= LONGEST else "" for word in side] for side in (left, right)]
        table = cdist(*words, scorer=Indel.normalized_similarity, dtype=np.float64)
        if not _ENDS.isdisjoint(left):
            ends = [np.array([word in _ENDS for word in side]) for side in (left, right)]
            table[np.outer(*ends)] = 1
        near = zip(*(places.tolist() for places in np.nonzero(table >= _LIKE)), strict=True)
    found = (((x + 1, y + 1), _likeness(left[x], right[y])) for x, y in near)
    return {at: like for at, like in found if like}


def _likeness(a: str, b: str) -> float:
    """0 where two words, or boundaries, are not alike, else by how much they are."""
    if len(a) < 2 or len(b) < 2 or a.isdigit() != b.isdigit():
        if a in _ENDS and b in _ENDS:
            return _SAME_PARAGRAPH_END if a == b == PARAGRAPH_END else _SAME_SENTENCE_END
        return 0.0
    if len(a) > LONGEST or len(b) > LONGEST:
        return 0.0
    cutoff = _LIKE if len(a) > _LITTLE or len(b) > _LITTLE else _LIKE_LITTLE
    return float(Indel.normalized_similarity(a, b, score_cutoff=cutoff))
