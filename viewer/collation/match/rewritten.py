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
    Weights = np.ndarray[tuple[int], np.dtype[np.float64]]
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
# Whole lines of verse, and short sentences, that stand for each other between others that are kept: so many words each
# at least, of which one in three may be the same, as "the" is twice in "The harvest lies in the meadow, cut and dry"
# and "The moon has laid the silver on the rye" (verse-line-written-anew; the same in German has seven words, and none).
_LEAST_LINE, _STRANGE_LINE = 5, 0.34
_EDGE = 2  # words that such a line begins with, or ends with, as the other one does: And the
_SINGLE = 3  # rows from one run that is no chance to the next: with more, two runs or more are between them
# Of a row of short forms so many words may be others: "N.Y. office c. 40 specimens, i.e." It has so many characters.
_OTHER_WORDS, _LONGEST_WRITING = 0.25, 400
_SHORT_FORM = re.compile(r"\d+|\.(?!\s+[A-Z]|\s*\Z)")
_SIGNS = 2  # figures and stops inside of a sentence, at least
_CUT_OFF = 3  # letters of a word that may be cut off behind them: Tho., Thomas
_OTHER_LETTERS = 0.6  # alike at least of words that are spelt otherwise; of sentences written anew hardly half are
# Of a stretch without a common word so many are like one of the other side by chance: then, the.
_ALIKE = 0.25
_ALIKE_LINE = 0.6  # and of the few words of a line more: singend, seine. Those of one that was respelt are nearly all.
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
        assert gaps is not None
        part, number = rows[low:high], int(of[low])
        changed = gaps[low : high - 1].tolist()
        stretches = _strange_lines(part, changed, pair, base, reading)
        if not stretches and high - low > _SINGLE:
            stretches = [_stretch(part, *dense) for dense in _dense_changes(part, changed, pair.weight(part))]
        for stretch in stretches:
            if not _is_other_writing(stretch, base, reading):
                more = rewritten_sentences(stretch, pair, base, reading, steps)
                runs = _without_words(found[number].runs, stretch)
                found[number] = replace(found[number], runs=runs, rewritten=(*found[number].rewritten, *more))
    return found


def _without_words(runs: Runs, stretch: Words) -> Runs:
    """The runs without the words of a stretch, into which one may reach with its end alone."""
    start, end = stretch[:2]
    before = np.clip(start - runs[:, 0], 0, runs[:, 2])
    behind = np.clip(runs[:, 0] + runs[:, 2] - end, 0, runs[:, 2])
    first = np.column_stack((runs[:, :2], before))
    last = np.column_stack((runs[:, :2] + (runs[:, 2] - behind)[:, None], behind))
    found: Runs = np.where((before > 0)[:, None], first, last)
    return found[found[:, 2] > 0]


def _strange_lines(rows: Runs, gaps: list[list[int]], pair: WordPair, base: Witness, reading: Witness) -> list[Words]:
    """What stands between the first run and the last, with a word or two of these, where it is whole lines or sentences
    in both witnesses that have few words in common, or only common ones."""
    i, i_end, j, j_end = _stretch(rows, 0, len(gaps) - 1)
    first, last = (
        next((size for size in range(min(_EDGE, int(run[2])) + 1) if _begin_line(at, step * size, base, reading)), -1)
        for run, at, step in ((rows[0], (i, j), -1), (rows[-1], (i_end, j_end), 1))
    )
    if min(first, last) < 0:
        return []
    weight = float(pair.weight(rows[1:-1]).sum() + pair.sums_a[i] - pair.sums_a[i - first])
    weight += float(pair.sums_a[i_end + last] - pair.sums_a[i_end])
    kept = int(rows[1:-1, 2].sum()) + first + last
    small, large = sorted(kept + sum(side) for side in zip(*gaps, strict=True))
    if small < _LEAST_LINE or large > _EVEN * small or min(kept, weight) > _STRANGE_LINE * small:
        return []
    return [(i - first, i_end + last, j - first, j_end + last)]


def _begin_line(at: tuple[int, int], step: int, base: Witness, reading: Witness) -> bool:
    """Whether a line or a sentence begins in both witnesses at so many words from these."""
    return all(
        boundary(witness, word + step) >= SENTENCE or "\n" in witness.tokens.gap_before(word + step).of(witness.text)
        for witness, word in zip((base, reading), at, strict=True)
    )


def _candidates(rows: Runs, of: Numbers) -> list[tuple[int, int]]:
    """From and to of the rows from one run that is no chance to the next, with two short runs or more between them; or
    with one, which is a small part of all words between them."""
    solid = np.flatnonzero((rows[:, 2] >= _SOLID) | (rows[:, 2] == 0))
    low, high = solid[:-1], solid[1:]
    shorter = (rows[high, :2] - rows[low, :2] - rows[low, 2:]).min(axis=1)
    alone = (high - low == _SINGLE - 1) & (shorter >= _LEAST_LINE) & (rows[low + 1, 2] <= _STRANGE_LINE * shorter)
    some = ((high - low >= _SINGLE) | alone) & (of[low] == of[high])
    return [(low, high + 1) for low, high in np.stack((low[some], high[some]), 1).tolist()]


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


def _dense_changes(rows: Runs, gaps: list[list[int]], weights: Weights) -> list[tuple[int, int]]:
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
    lines = large <= _EVEN * small and all(_begin_line(at, 0, base, reading) for at in ((i, j), (i_end, j_end)))
    if small < (_LEAST_LINE if lines else _LEAST) or large > _UNEVEN * small:
        return False
    alike = sum(x_end - x for x, x_end, y, y_end in segments if x_end - x == 1 or y_end - y == 1)
    return alike <= (_ALIKE_LINE if lines else _ALIKE) * small and not _is_other_writing(stretch, base, reading)


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
