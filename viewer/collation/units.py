"""A passage in units, as a scholar would pair its words: equal runs, words changed for words, and what is between."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Indel

from viewer.collation.moved import MOVED
from viewer.text.normalize import fold
from viewer.text.sentences import is_short_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.extend import Shared, Taken
    from viewer.collation.runs import Runs
    from viewer.collation.vocabulary import Pair
    from viewer.text.witness import Witness

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
PARAGRAPH, SENTENCE, HALF_SENTENCE, CLAUSE = 4, 3, 2, 1  # depths of a boundary between words


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """The units of some passages, in order.

    ``words`` has a row (i, i_end, j, j_end) a unit: words i to i_end of the base stand where words j to j_end of the
    other do. ``same``: they are of one normal form. ``of`` is the number of the passage. Each passage begins and ends
    with a unit that is empty.
    """

    words: NDArray[np.int64]
    same: NDArray[np.bool_]
    of: NDArray[np.int64]


def units(passages: Sequence[Shared], moved: Taken, base: Witness, reading: Witness, pair: Pair) -> Units:
    """The units of some passages, one passage after the other. Between two neighbors words of at most one side are
    left, or words of which those of one side at least are ``moved``: these have their partners elsewhere.

    All passages at once, since most of the work is a few passes over arrays.
    """
    rows, of = _framed(passages)
    rows, of = _without_chance(rows, of, pair)
    _slide(rows, base, reading, pair)
    ends = rows[:-1, :2] + rows[:-1, 2:]
    sizes = np.where(of[:-1, None] == of[1:, None], rows[1:, :2] - ends, 0)
    both = np.flatnonzero((sizes > 0).all(axis=1))
    both = both[~_strangers(ends[both], rows[both + 1], of[both], passages, moved)]
    alone = (sizes[both] == 1).all(axis=1)
    single, several = both[alone], both[~alone]
    paired: list[tuple[int, int, int, int]] = []
    counts: list[int] = []
    stretches = zip(*ends[several].T.tolist(), *rows[several + 1, :2].T.tolist(), strict=True)
    for i, j, i_end, j_end in stretches:
        found = _paired(i, i_end, j, j_end, base, reading)
        paired += found
        counts.append(len(found))
    after = np.concatenate((2 * np.arange(len(rows)), 2 * single + 1, np.repeat(2 * several + 1, counts)))
    order = np.argsort(after, kind="stable")
    found_units = np.concatenate(
        (
            np.stack((rows[:, 0], rows[:, 0] + rows[:, 2], rows[:, 1], rows[:, 1] + rows[:, 2]), axis=1),
            np.stack((ends[single, 0], ends[single, 0] + 1, ends[single, 1], ends[single, 1] + 1), axis=1),
            np.array(paired, dtype=np.int64).reshape(-1, 4),
        )
    )[order]
    same = (np.arange(len(after)) < len(rows))[order]
    return Units(found_units, same, of[after[order] >> 1])


def _strangers(
    starts: NDArray[np.int64], ends: Runs, of: NDArray[np.int64], passages: Sequence[Shared], moved: Taken
) -> NDArray[np.bool_]:
    """Which of the stretches between ``starts`` and ``ends`` have words of one side that were moved from or to there,
    and so are no other reading of what the other side has in that place."""
    found = np.zeros(len(starts), dtype=bool)
    steady: NDArray[np.bool_] = ~np.array([shared.transposed for shared in passages], dtype=bool)[of]
    for side, flags in enumerate((moved.a, moved.b)):
        sums = np.concatenate(([0], np.cumsum(flags)))
        size = ends[:, side] - starts[:, side]
        found |= sums[ends[:, side]] - sums[starts[:, side]] >= MOVED * size
    return found & steady


def _framed(passages: Sequence[Shared]) -> tuple[Runs, NDArray[np.int64]]:
    """The runs of all passages, each passage between two empty runs at its ends; and the passage of each run."""
    found: list[Runs] = []
    for shared in passages:
        (i, i_end), (j, j_end) = shared.base, shared.reading
        found += np.array([(i, j, 0)], dtype=np.int64), shared.runs, np.array([(i_end, j_end, 0)], dtype=np.int64)
    sizes = [len(shared.runs) + 2 for shared in passages]
    return np.concatenate(found), np.repeat(np.arange(len(passages)), sizes)


def _without_chance(rows: Runs, of: NDArray[np.int64], pair: Pair) -> tuple[Runs, NDArray[np.int64]]:
    """The runs, but for common words that only happen to stand in two rewritten stretches."""
    ends = rows[:, :2] + rows[:, 2:]
    lengths = rows[:, 2]
    after = np.zeros(len(rows), dtype=np.int64)
    after[:-1] = (rows[1:, :2] - ends[:-1]).max(axis=1)
    doubtful = (lengths > 0) & (lengths <= _CHANCE_WORDS) & (after >= _CHANCE * lengths)
    doubtful &= pair.weight(rows) < _CHANCE_WEIGHT
    keep = np.ones(len(rows), dtype=bool)
    before = np.arange(-1, len(rows))  # the run that is kept before each
    for number in np.flatnonzero(doubtful).tolist():
        if (rows[number, :2] - ends[before[number]]).max() >= _CHANCE * lengths[number]:
            keep[number] = False
            before[number + 1] = before[number]
    return (rows, of) if keep.all() else (rows[keep], of[keep])


def _slide(rows: Runs, base: Witness, reading: Witness, pair: Pair) -> None:
    """Where words of one side can be cut in several places, cut at a paragraph, a sentence or a clause.

    They can be where the word before them is their last one, or the word after them their first.
    """
    left, right = rows[:-1], rows[1:]
    ends = left[:, :2] + left[:, 2:]
    gaps = right[:, :2] - ends
    real = (left[:, 2] > 0) & (right[:, 2] > 0)
    sides = (pair.a, base), (pair.b, reading)
    cuts: list[tuple[int, int]] = []
    for side, (words, _) in enumerate(sides):
        places = np.flatnonzero(real & (gaps[:, side] > 0) & (gaps[:, 1 - side] == 0))
        start, end = ends[places, side], right[places, side]
        free = (words[start - 1] == words[end - 1]) | (words[start] == words[end])
        cuts += ((place, side) for place in places[free].tolist())
    for place, side in sorted(cuts):
        one, other, (words, witness) = rows[place], rows[place + 1], sides[side]
        by = _best_slide(words, int(ends[place, side]), int(other[side]), int(one[2]), int(other[2]), witness)
        one[2] += by
        other += (by, by, -by)


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
    """What ends before a word: a paragraph, a sentence, half a sentence, a clause or nothing (0)."""
    tokens = witness.tokens
    if word == 0 or word == len(tokens):
        return PARAGRAPH
    end, start = int(tokens.ends[word - 1]), int(tokens.starts[word])
    gap = witness.text[end:start]
    if gap == " ":  # as nearly everywhere
        return 0
    if "\n" in gap and (gap.count("\n") > 1 or _breaks_off(witness.text, end + gap.index("\n"))):
        return PARAGRAPH
    if any(mark in gap for mark in _STOPS) and any(mark.isspace() for mark in gap):
        short = gap[0] == "." and gap[1:].isspace() and is_short_form(witness.text, end)
        return 0 if short else SENTENCE
    if any(mark in gap for mark in _FULL_STOPS):
        return SENTENCE
    if any(mark in gap for mark in ";:—"):
        return HALF_SENTENCE
    return CLAUSE if "," in gap or "\n" in gap else 0


def begins_sentence(witness: Witness, word: int) -> bool:
    """Whether a sentence begins with a word."""
    return boundary(witness, word) >= SENTENCE


def _breaks_off(text: str, newline: int) -> bool:
    """Whether a line ends so early that nothing but a paragraph's end can have ended it."""
    return newline < _LINE or "\n" in text[newline - _LINE : newline]


def _paired(i: int, i_end: int, j: int, j_end: int, base: Witness, reading: Witness) -> list[tuple[int, int, int, int]]:
    """A changed stretch as units: like words paired, what is between changed as a whole."""
    left, right = _folded(base, i, i_end), _folded(reading, j, j_end)
    pairs = _like_with_like(left, right) if len(left) * len(right) <= _PAIRS else []
    found: list[tuple[int, int, int, int]] = []
    x, y = 0, 0
    for x_next, x_end, y_next, y_end in (*pairs, (len(left), len(left), len(right), len(right))):
        if x_next > x and y_next > y:
            found.append((i + x, i + x_next, j + y, j + y_next))
        if x_end > x_next:
            found.append((i + x_next, i + x_end, j + y_next, j + y_end))
        x, y = x_end, y_end
    return found


def _folded(witness: Witness, word: int, end: int) -> list[str]:
    spans = zip(witness.tokens.starts[word:end].tolist(), witness.tokens.ends[word:end].tolist(), strict=True)
    return [fold(witness.text[start:stop]) for start, stop in spans]


def _like_with_like(left: list[str], right: list[str]) -> list[tuple[int, int, int, int]]:
    """The pairs (from, to on the left; from, to on the right) in one order whose likeness adds up to the most.

    Dynamic programming over all pairs of words; several words that make up one word of the other side count as it.
    """
    alike = {
        (x, y): like
        for x, word in enumerate(left, 1)
        for y, other in enumerate(right, 1)
        if (like := _likeness(word, other))
    }
    joints = _joints(left, right)
    if not alike and not joints:
        return []
    score = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    step: dict[tuple[int, int], tuple[int, int]] = {}
    for x in range(1, len(left) + 1):
        for y in range(1, len(right) + 1):
            best, by = (score[x - 1][y], (1, 0)) if score[x - 1][y] >= score[x][y - 1] else (score[x][y - 1], (0, 1))
            like = alike.get((x, y), 0.0)
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
        if len(several) == 1:
            continue
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
