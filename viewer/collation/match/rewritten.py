"""Stretches of a passage that were written anew: the few words that both have there stand in one order by chance."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Indel

from viewer.collation.match.extend import with_ends
from viewer.collation.match.moves.moved import MovedWords
from viewer.collation.model.steps import NOT_WORD_BY_WORD
from viewer.collation.words.pairing import like_pairs
from viewer.collation.words.spelling import one_word
from viewer.collation.words.values.values import unshared
from viewer.text.boundaries import SENTENCE, boundary
from viewer.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.match.extend import AlignedPassage
    from viewer.collation.match.runs import Runs
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.steps import Steps
    from viewer.text.witness import Witness

    Numbers = np.ndarray[tuple[int], np.dtype[np.int64]]
    Words = tuple[int, int, int, int]

# Words in a row that two sentences do not share by chance.
_SOLID = 4
# Changed words count against the words kept between them, which count so many times their weight. In running prose
# that was written anew a fifth of the words stand in one order all the same, in a close revision half and more; at 2,
# a stretch of which 35 of 100 words are kept, mostly common ones, is taken for rewritten.
_KEPT = 2.0
_LEAST = 8  # words of both sides: less is a clause, whose words are compared
# Weight of one word, less than that of most, that is kept by chance beside a stretch written anew: the article in "The
# engineers …" and "To the surprise …".
_LIGHT = 1.0
_ONE_SIDED = 4  # changed words that count of a stretch which one side lacks: it was left out, and not rewritten
_UNEVEN = 4  # times as long as the other side: the rest of the longer one was put in
# Of two sentences that stand for each other one word in five may be the same by chance, if one is no longer than twice
# the other: "The youngest of them objected, for clay had grown dear …", "A lad among these people protested …, so much
# for clay" have three of twenty.
_EVEN, _STRANGE = 2, 0.2
# Of a row of short forms so many words may be others: "N.Y. office c. 40 specimens, i.e." It has so many characters.
_OTHER_WORDS, _LONGEST_WRITING = 0.25, 400
_SHORT_FORM = re.compile(r"\d+|\.(?!\s+[A-Z]|\s*\Z)")
_SIGNS = 2  # figures and stops inside of a sentence, at least
_CUT_OFF = 3  # letters of a word that may be cut off behind them: Tho., Thomas
_OTHER_LETTERS = 0.6  # alike at least of words that are spelt otherwise; of sentences written anew hardly half are
# Of a stretch without a common word so many are like one of the other side by chance: then, the.
_ALIKE = 0.25
# Pairs of sentences that are compared: a chapter of 60 sentences. The work grows with the square of their number.
_PAIRS = 3600


def with_rewritten(
    passages: Sequence[AlignedPassage], pair: WordPair, base: Witness, reading: Witness, steps: Steps
) -> list[AlignedPassage]:
    """The passages, each without the runs that stand in rewritten stretches by chance, and with these stretches.

    A stretch is cut into sentences that correspond, as far as they do.
    """
    found = list(passages)
    rows, of = with_ends(passages)
    candidates = _candidates(rows, of)
    gaps = _changed_words(rows, of, passages, pair) if candidates else None
    for low, high in steps.over(candidates):
        part = rows[low:high]
        assert gaps is not None
        for first, last in _dense_changes(part, gaps[low : high - 1].tolist(), pair.weight(part)):
            stretch = _stretch(part, first, last)
            if _is_other_writing(stretch, base, reading):
                continue
            number = int(of[low])
            whole = found[number]
            inside = (whole.runs[:, 0] >= stretch[0]) & (whole.runs[:, 0] < stretch[1])
            more = rewritten_sentences(stretch, pair, base, reading, steps)
            found[number] = replace(whole, runs=whole.runs[~inside], rewritten=(*whole.rewritten, *more))
    return found


def _candidates(rows: Runs, of: Numbers) -> list[tuple[int, int]]:
    """From and to of the rows from one run that is no chance to the next, with two short runs or more between them."""
    solid = np.flatnonzero((rows[:, 2] >= _SOLID) | (rows[:, 2] == 0))
    pairs = zip(solid[:-1].tolist(), solid[1:].tolist(), strict=True)
    return [(low, high + 1) for low, high in pairs if high - low > 2 and of[low] == of[high]]


def _changed_words(rows: Runs, of: Numbers, passages: Sequence[AlignedPassage], pair: WordPair) -> Runs:
    """How many words of each side stand behind each run and before the next, without those that moved from there or to
    there: shape (n - 1, 2). Kept items of a list of which most others moved were not written anew."""
    ends, starts = rows[:-1, :2] + rows[:-1, 2:], rows[1:, :2]
    gaps = np.where((of[1:] == of[:-1])[:, None], starts - ends, 0)
    if any(one.transposed for one in passages):
        moved = MovedWords.of(passages, pair)
        for side in (0, 1):
            gaps[:, side] -= moved.counts(side, np.stack((ends[:, side], ends[:, side] + gaps[:, side]), 1), of[:-1])
    return gaps


def _dense_changes(
    rows: Runs, gaps: list[list[int]], weights: np.ndarray[tuple[int], np.dtype[np.float64]]
) -> list[tuple[int, int]]:
    """The gaps, from and to (both included; gap n stands before row n + 1), in which changed words outweigh kept ones
    the most, if they are a rewritten stretch: Kadane's largest sum of a stretch."""
    costs = [max(gap) if min(gap) else min(max(gap), _ONE_SIDED) for gap in gaps]
    best, at, score, start = 0.0, (0, 0), 0.0, 0
    for number, cost in enumerate(costs):
        if score <= 0:
            score, start = 0.0, number
        score += cost
        if score > best:
            best, at = score, (start, number)
        score -= _KEPT * float(weights[number + 1])
    first, last = at
    i, i_end, j, j_end = _stretch(rows, first, last)
    small, large = sorted((i_end - i, j_end - j))
    if last - first < 2 or small < _LEAST or large > _UNEVEN * small:
        return _whole_if_strange(rows, gaps)
    stray = [rows[row, 2] == 1 and weights[row] < _LIGHT and max(gaps[gap]) < _SOLID for row, gap in ((1, 0), (-2, -1))]
    return [(0 if first == 1 and stray[0] else first, last + 1 if last == len(costs) - 2 and stray[1] else last)]


def _whole_if_strange(rows: Runs, gaps: list[list[int]]) -> list[tuple[int, int]]:
    """All gaps, as one, where the first and the last run have about as many words between them on both sides, and few
    of these in common."""
    kept = int(rows[1:-1, 2].sum())
    small, large = sorted(kept + sum(side) for side in zip(*gaps, strict=True))
    if small < _LEAST or large > _EVEN * small or kept > _STRANGE * small:
        return []
    return [(0, len(gaps) - 1)]


def _is_other_writing(stretch: Words, base: Witness, reading: Witness) -> bool:
    """Whether most words of a stretch are those of the other side in other spellings, or short forms and figures of
    what it says in words."""
    i, i_end, j, j_end = stretch
    lemma, text = base.tokens.span(i, i_end).of(base.text), reading.tokens.span(j, j_end).of(reading.text)
    if len(lemma) > _LONGEST_WRITING or len(text) > _LONGEST_WRITING:
        return False
    shorter = min(i_end - i, j_end - j)
    signs = len(_SHORT_FORM.findall(lemma)) + len(_SHORT_FORM.findall(text))
    if signs >= _SIGNS and max(map(len, unshared(lemma, text))) <= _OTHER_WORDS * shorter:
        return True
    if Indel.normalized_similarity(lemma, text) < _OTHER_LETTERS:
        return False
    words = [
        [fold(witness.word(word)) for word in range(*span)]
        for witness, span in ((base, (i, i_end)), (reading, (j, j_end)))
    ]
    pairs = ((words[0][x], words[1][y]) for x, x_end, y, y_end in like_pairs(*words) if x_end - x == y_end - y == 1)
    return sum(one_word(*pair) or pair[0][:_CUT_OFF] == pair[1][:_CUT_OFF] for pair in pairs) >= (
        (1 - _OTHER_WORDS) * shorter
    )


def _stretch(rows: Runs, first: int, last: int) -> Words:
    """The words between the run before the first gap and the run after the last."""
    before, after = rows[first].tolist(), rows[last + 1].tolist()
    return before[0] + before[2], after[0], before[1] + before[2], after[1]


def is_rewritten(stretch: Words, segments: Sequence[Words], base: Witness, reading: Witness) -> bool:
    """Whether a stretch that has no common words in one order was written anew: the words of it that are like one of
    the other side, and so are ``segments`` of their own, are few.

    Most of a clause that was respelt, or of a row of a table with other figures, has a word like it.
    """
    i, i_end, j, j_end = stretch
    small, large = sorted((i_end - i, j_end - j))
    if small < _LEAST or large > _UNEVEN * small:
        return False
    alike = sum(x_end - x for x, x_end, y, y_end in segments if x_end - x == 1 or y_end - y == 1)
    return alike <= _ALIKE * small and not _is_other_writing(stretch, base, reading)


def rewritten_sentences(stretch: Words, pair: WordPair, base: Witness, reading: Witness, steps: Steps) -> list[Words]:
    """The stretch in parts of one or several sentences that correspond, by the words that they share."""
    i, i_end, j, j_end = stretch
    left, right = _cuts(base, i, i_end), _cuts(reading, j, j_end)
    if len(left) == 2 or len(right) == 2:
        return [stretch]
    if len(left) * len(right) > _PAIRS:
        steps.cut(NOT_WORD_BY_WORD)
        return [stretch]
    shares = _shares(left, right, pair)
    best: dict[tuple[int, int], tuple[float, tuple[int, int] | None]] = {(0, 0): (0.0, None)}
    for x in range(1, len(left)):
        for y in range(1, len(right)):
            ways = [
                (best[x - m, y - n][0] + shares[x - m : x, y - n : y].sum() / max(m, n), (x - m, y - n))
                for m, n in ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
                if (x - m, y - n) in best
            ]
            if ways:
                best[x, y] = max(ways)
    at: tuple[int, int] | None = (len(left) - 1, len(right) - 1)
    if at not in best:
        return [stretch]
    places = []
    while at is not None:
        places.append(at)
        at = best[at][1]
    places.reverse()
    return [
        (left[x], left[x_end], right[y], right[y_end])
        for (x, y), (x_end, y_end) in zip(places, places[1:], strict=False)
    ]


def _cuts(witness: Witness, start: int, end: int) -> list[int]:
    """The first word of each sentence of a stretch, and its end."""
    text, gaps = witness.text, (witness.tokens.ends[start : end - 1], witness.tokens.starts[start + 1 : end])
    places = enumerate(zip(*map(np.ndarray.tolist, gaps), strict=True), start + 1)
    some = [word for word, (low, high) in places if text[low:high] != " "]  # few
    return [start, *(word for word in some if boundary(witness, word) >= SENTENCE), end]


def _shares(left: list[int], right: list[int], pair: WordPair) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """How much each sentence of the one has in common with each of the other: the weight of the words that both have,
    over that of the shorter; and a little for all, so that sentences without a common word are paired in their order.
    """
    found = np.zeros((len(left) - 1, len(right) - 1))
    weights: dict[int, float] = {}
    for numbers, sums, bounds in ((pair.a, pair.sums_a, left), (pair.b, pair.sums_b, right)):
        low, high = bounds[0], bounds[-1]
        weights |= dict(zip(numbers[low:high].tolist(), np.diff(sums[low : high + 1]).tolist(), strict=True))
    words = [
        [set(numbers[low:high].tolist()) for low, high in zip(bounds, bounds[1:], strict=False)]
        for numbers, bounds in ((pair.a, left), (pair.b, right))
    ]
    for x, one in enumerate(words[0]):
        for y, other in enumerate(words[1]):
            common = sum(weights[number] for number in one & other)
            shorter = min(sum(weights[number] for number in side) for side in (one, other))
            found[x, y] = common / max(shorter, 1.0) + 0.1
    return found
