"""A passage in units, as a scholar would pair its words: equal runs, words changed for words, and what is between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Indel

from viewer.text.normalize import fold

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.extend import Shared
    from viewer.collation.vocabulary import Pair
    from viewer.text.witness import Span, Witness

# In a changed stretch words are paired one with one up to this many pairs; above, it stays one substitution.
_PAIRS = 2500
# From this likeness on (letters in one order, 0 to 1) two words are one changed word.
_LIKE = 0.6
_LITTLE, _LIKE_LITTLE = 4, 0.75  # little words are alike by chance: she, the
_JOINED = 6  # so many words of one side may be one word of the other: U.S.S.R. and USSR
# A run of common words between two changes this many times its length met by chance: it is part of the change.
_CHANCE = 4
_CHANCE_WORDS = 2
_CHANCE_WEIGHT = 1.2
_STOPS, _FULL_STOPS = ".!?…", "。！？؟।"  # the second end a sentence with no space behind them
_LINE = 45  # characters; a wrapped line is longer
PARAGRAPH, SENTENCE = 4, 3  # depths of a boundary between words


@dataclass(frozen=True, slots=True)
class Unit:
    """Words i to i_end of the base stand where words j to j_end of the other do; neither is empty."""

    i: int
    i_end: int
    j: int
    j_end: int
    same: bool


def units(shared: Shared, base: Witness, reading: Witness, pair: Pair) -> list[Unit]:
    """The units of a passage in order. Between two neighbors words of at most one side are left."""
    rows = _without_chance(shared, pair)
    _slide(rows, base, reading, pair)
    found: list[Unit] = []
    i, j = shared.base[0], shared.reading[0]
    for x, y, length in (*rows, [shared.base[1], shared.reading[1], 0]):
        if x > i and y > j:
            found += _paired(i, x, j, y, base, reading)
        if length:
            found.append(Unit(x, x + length, y, y + length, True))
        i, j = x + length, y + length
    return found


def _without_chance(shared: Shared, pair: Pair) -> list[list[int]]:
    """The runs, but for common words that only happen to stand in two rewritten stretches."""
    rows: list[list[int]] = shared.runs.tolist()
    kept: list[list[int]] = []
    i, j = shared.base[0], shared.reading[0]
    for number, (x, y, length) in enumerate(rows):
        after = rows[number + 1][:2] if number + 1 < len(rows) else [shared.base[1], shared.reading[1]]
        change = min(max(x - i, y - j), max(after[0] - x - length, after[1] - y - length))
        small = length <= _CHANCE_WORDS and change >= _CHANCE * length
        if small and pair.sums_a[x + length] - pair.sums_a[x] < _CHANCE_WEIGHT:
            continue
        kept.append([x, y, length])
        i, j = x + length, y + length
    return kept


def _slide(rows: list[list[int]], base: Witness, reading: Witness, pair: Pair) -> None:
    """Where words of one side can be cut in several places, cut at a paragraph, a sentence or a clause."""
    for left, right in zip(rows, rows[1:], strict=False):
        i, j = left[0] + left[2], left[1] + left[2]
        if j == right[1] and i < right[0]:
            by = _best_slide(pair.a, i, right[0], left[2], right[2], base)
        elif i == right[0] and j < right[1]:
            by = _best_slide(pair.b, j, right[1], left[2], right[2], reading)
        else:
            continue
        left[2] += by
        right[0], right[1], right[2] = right[0] + by, right[1] + by, right[2] - by


def _best_slide(
    words: NDArray[np.int64], start: int, end: int, room_left: int, room_right: int, witness: Witness
) -> int:
    back = ahead = 0
    while back < room_left - 1 and words[start - back - 1] == words[end - back - 1]:
        back += 1
    while ahead < room_right - 1 and words[start + ahead] == words[end + ahead]:
        ahead += 1
    if not back and not ahead:
        return 0
    return max(range(-back, ahead + 1), key=lambda by: (_cut_worth(witness, start + by, end + by), -abs(by)))


def _cut_worth(witness: Witness, start: int, end: int) -> int:
    return boundary(witness, start) + boundary(witness, end)


def boundary(witness: Witness, word: int) -> int:
    """What ends before a word: a paragraph, a sentence, half a sentence (2), a clause (1) or nothing (0)."""
    tokens = witness.tokens
    if word == 0 or word == len(tokens):
        return PARAGRAPH
    end, start = int(tokens.ends[word - 1]), int(tokens.starts[word])
    gap = witness.text[end:start]
    if "\n" in gap and (gap.count("\n") > 1 or _breaks_off(witness.text, end + gap.index("\n"))):
        return PARAGRAPH
    if any(mark in gap for mark in _STOPS) and any(mark.isspace() for mark in gap):
        return SENTENCE
    if any(mark in gap for mark in _FULL_STOPS):
        return SENTENCE
    return 2 if any(mark in gap for mark in ";:—") else int("," in gap or "\n" in gap)


def begins_sentence(span: Span, witness: Witness) -> bool:
    """Whether a sentence begins with the first word of a span."""
    return boundary(witness, witness.words_in(span)[0]) >= SENTENCE


def _breaks_off(text: str, newline: int) -> bool:
    """Whether a line ends so early that nothing but a paragraph's end can have ended it."""
    return newline < _LINE or "\n" in text[newline - _LINE : newline]


def _paired(i: int, i_end: int, j: int, j_end: int, base: Witness, reading: Witness) -> list[Unit]:
    """A changed stretch as units: like words paired, what is between changed as a whole."""
    if i_end - i == 1 == j_end - j:
        return [Unit(i, i_end, j, j_end, False)]
    left, right = _folded(base, i, i_end), _folded(reading, j, j_end)
    pairs = _like_with_like(left, right) if len(left) * len(right) <= _PAIRS else []
    found: list[Unit] = []
    x, y = 0, 0
    for x_next, x_end, y_next, y_end in (*pairs, (len(left), len(left), len(right), len(right))):
        if x_next > x and y_next > y:
            found.append(Unit(i + x, i + x_next, j + y, j + y_next, False))
        if x_end > x_next:
            found.append(Unit(i + x_next, i + x_end, j + y_next, j + y_end, False))
        x, y = x_end, y_end
    return found


def _folded(witness: Witness, word: int, end: int) -> list[str]:
    spans = zip(witness.tokens.starts[word:end].tolist(), witness.tokens.ends[word:end].tolist(), strict=True)
    return [fold(witness.text[start:stop]) for start, stop in spans]


def _like_with_like(left: list[str], right: list[str]) -> list[tuple[int, int, int, int]]:
    """The pairs (from, to on the left; from, to on the right) in one order whose likeness adds up to the most.

    Dynamic programming over all pairs of words; several words that make up one word of the other side count as it.
    """
    score = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    step: dict[tuple[int, int], tuple[int, int]] = {}
    joints = _joints(left, right)
    for x in range(1, len(left) + 1):
        for y in range(1, len(right) + 1):
            best, by = (score[x - 1][y], (1, 0)) if score[x - 1][y] >= score[x][y - 1] else (score[x][y - 1], (0, 1))
            like = _likeness(left[x - 1], right[y - 1])
            if like and score[x - 1][y - 1] + like > best:
                best, by = score[x - 1][y - 1] + like, (1, 1)
            for m, n in joints.get((x, y), ()):
                if score[x - m][y - n] + m + n - 1 > best:
                    best, by = score[x - m][y - n] + m + n - 1, (m, n)
            score[x][y], step[x, y] = best, by
    found = []
    x, y = len(left), len(right)
    while x and y:
        m, n = step[x, y]
        if m and n:
            found.append((x - m, x, y - n, y))
        x, y = x - m, y - n
    return found[::-1]


def _joints(left: list[str], right: list[str]) -> dict[tuple[int, int], list[tuple[int, int]]]:
    """Where several words of one side are one of the other: {(end left, end right): [(words left, right)]}."""
    found: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for several, single, flip in ((left, right, False), (right, left, True)):
        places: dict[str, list[int]] = {}
        for place, word in enumerate(single, 1):
            places.setdefault(word, []).append(place)
        for start in range(len(several)):
            for size in range(2, min(_JOINED, len(several) - start) + 1):
                for place in places.get("".join(several[start : start + size]), ()):
                    end = (place, start + size) if flip else (start + size, place)
                    found.setdefault(end, []).append((1, size) if flip else (size, 1))
    return found


def _likeness(a: str, b: str) -> float:
    """0 where two words are not alike, else by how much they are."""
    if min(len(a), len(b)) < 2 or a.isdigit() != b.isdigit():
        return 0.0
    cutoff = _LIKE if max(len(a), len(b)) > _LITTLE else _LIKE_LITTLE
    return float(Indel.normalized_similarity(a, b, score_cutoff=cutoff))
