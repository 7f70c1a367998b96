"""Echoes: sentences of two witnesses that say the same in other words (a paraphrase, a second translation).

Sentences are bags of stems. A stem that two of them share counts by its rarity (inverse document frequency, Sparck
Jones 1972, with sentences as the documents), and more if it is a name or a number. A smaller part of the score is the
likeness of the sorted stems (rapidfuzz). Pairs with a high enough score are echoes; they are taken from the highest
score down, each sentence once.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import snowballstemmer
from rapidfuzz import fuzz

from viewer.collation.analysis.furniture import furniture
from viewer.collation.model.model import Echo, Match
from viewer.collation.model.steps import NOT_EVERY_ECHO, Steps
from viewer.collation.words.spelling import LONGEST
from viewer.text.boundaries import sentences
from viewer.text.languages.detect import detect
from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_FEWEST = 5  # words; a shorter sentence says too little to be echoed
_MOST = 120  # words; a longer "sentence" is a list or a page
_SHARED = 3  # informative stems that two sentences must have in common
_NAMED = 1.5  # factor of the weight of a name or a number
_SCORE = 0.3  # least score of an echo
# A stem is informative if it is in at most this share of all sentences; or, however few sentences there are, in at most
# so many of both witnesses together, if it is no function word; and never if it is in more sentences of the other
# witness than _PLACES.
_COMMON, _ONCE_EACH, _PLACES = 0.2, 2, 40
# Sentences with which one is compared at most, those with the most informative stems in common; for a long sentence, so
# many for each of its stems.
_CANDIDATES, _A_WORD = 64, 4
_COVERED = 0.5  # a sentence with at least this share in matches has its partner already


@dataclass(frozen=True, slots=True)
class _Sentence:
    span: Span
    stems: frozenset[str]
    words: dict[str, str]  # a stem and a word of the sentence that has it
    text: str  # its stems in order
    covered: bool


def echo(base: Witness, reading: Witness, sigil: str, matches: Sequence[Match], steps: Steps) -> list[Echo]:
    """The echoes of a base and a witness, in the base's order. Sentences that a match pairs already are left out."""
    stem = _stemmer(base, reading)
    left = _sentences(base, [m.base for m in matches], stem, steps)
    right = _sentences(reading, [m.reading for m in matches], stem, steps)
    weights = _weights(left, right, steps)
    candidates = _candidates(left, right, steps)
    scores = _Scores((left, right), weights, steps)
    scored = [(-score, i, j) for i, j in steps.over(candidates) if (score := scores.score(i, j)) >= _SCORE]
    found = []
    used: tuple[set[int], set[int]] = (set(), set())
    steps.tick()
    for minus, i, j in steps.over(sorted(scored)):
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            found.append(
                Echo(sigil, left[i].span, right[j].span, round(-minus, 2), _shared(left[i], right[j], weights))
            )
    return sorted(found, key=lambda one: (one.base, one.reading))


def _stemmer(*witnesses: Witness) -> Callable[[str], str]:
    """The stemmer for the language of the witnesses; for an unknown one, it leaves words as they are."""
    language = detect(*witnesses)
    if not (language and language.stemmer):
        return lambda word: word
    return lru_cache(maxsize=None)(snowballstemmer.stemmer(language.stemmer).stemWord)


def _spans(witness: Witness, low: int, high: int) -> Iterable[tuple[int, int]]:
    """Start and end of each word from ``low`` up to ``high``."""
    tokens = witness.tokens
    return zip(tokens.starts[low:high].tolist(), tokens.ends[low:high].tolist(), strict=True)


def _sentences(witness: Witness, covered: list[Span], stem: Callable[[str], str], steps: Steps) -> list[_Sentence]:
    """The sentences of a witness that can be an echo; ``covered`` are the spans of its matches."""
    inside = bytearray(len(witness.text))
    for span in covered:
        inside[span.start : span.end] = b"\1" * len(span)
    found = []
    page = sorted((span.start, span.end) for span in furniture(witness))
    for span in steps.over(sentences(witness.text)):
        low, high = witness.words_in(span)
        if not _FEWEST <= high - low <= _MOST or _within(span.start, page):
            continue
        words = [witness.text[start:end] for start, end in _spans(witness, low, high)]
        stems = [stem(word) if len(word) <= LONGEST else word for word in map(fold, words)]
        share = inside.count(1, span.start, span.end) / len(span)
        by_stem = dict(zip(stems, words, strict=True))
        found.append(_Sentence(span, frozenset(stems), by_stem, " ".join(stems), share >= _COVERED))
    return found


def _within(place: int, spans: list[tuple[int, int]]) -> bool:
    """Whether a place lies in one of these spans, which are sorted."""
    before = bisect_right(spans, place, key=lambda span: span[0])
    return before > 0 and place < spans[before - 1][1]


def _weights(left: list[_Sentence], right: list[_Sentence], steps: Steps) -> dict[str, float]:
    """The weight of each stem: its inverse document frequency, more for a name or a number."""
    in_left = Counter(stem for sentence in steps.over(left) for stem in sentence.stems)
    in_right = Counter(stem for sentence in steps.over(right) for stem in sentence.stems)
    total = len(left) + len(right)
    small = Counter(stem for s in steps.over((*left, *right)) for stem, word in s.words.items() if word[:1].islower())
    weights: dict[str, float] = {}
    for stem in in_left.keys() | in_right.keys():
        count = in_left[stem] + in_right[stem]
        named = stem.isdigit() or not small[stem]
        weights[stem] = math.log((total + 1) / count) * (_NAMED if named else 1.0)
    return weights


def _candidates(left: list[_Sentence], right: list[_Sentence], steps: Steps) -> list[tuple[int, int]]:
    """The pairs (i, j) of sentences with enough informative stems in common, without those that matches pair."""
    indexes = {covered: _index((left, right), steps, uncovered=covered) for covered in (False, True)}
    found: list[tuple[int, int]] = []
    for i, sentence in enumerate(steps.over(left)):
        common: Counter[int] = Counter()
        for stem in sentence.stems:
            common.update(indexes[sentence.covered].get(stem, ()))
        near = [(i, j) for j, count in common.items() if count >= _SHARED]
        most = max(_CANDIDATES, _A_WORD * len(sentence.stems))
        if len(near) > most:
            steps.cut(NOT_EVERY_ECHO)
            near = sorted(near, key=lambda pair: (-common[pair[1]], pair))[:most]
        found += near
    return found


def _index(sides: tuple[list[_Sentence], list[_Sentence]], steps: Steps, *, uncovered: bool) -> dict[str, list[int]]:
    """For each informative stem the sentences of the second side that have it; ``uncovered``: outside matches only."""
    index: dict[str, list[int]] = defaultdict(list)
    often = Counter(stem for side in sides for sentence in steps.over(side) for stem in sentence.stems)
    for number, sentence in enumerate(steps.over(sides[1])):
        if not (uncovered and sentence.covered):
            for stem in sentence.stems:
                index[stem].append(number)
    most = _COMMON * (len(sides[0]) + len(sides[1]))

    def informative(stem: str) -> bool:
        return often[stem] <= most or (often[stem] <= _ONCE_EACH and stem not in lexicon().function_words)

    return {stem: places for stem, places in index.items() if len(places) <= _PLACES and informative(stem)}


class _Scores:
    """The squared weights of the sentences of both sides, computed once, since each is compared with many."""

    def __init__(self, sides: tuple[list[_Sentence], list[_Sentence]], weights: dict[str, float], steps: Steps) -> None:
        self._sides = sides
        self._squares = {stem: value**2 for stem, value in weights.items()}
        self._sizes = [[sum(map(self._squares.__getitem__, one.stems)) for one in steps.over(side)] for side in sides]
        self._sorted = [[" ".join(sorted(one.text.split())) for one in steps.over(side)] for side in sides]

    def score(self, i: int, j: int) -> float:
        """The score of a pair, 0 to 1: three quarters cosine of weights, one quarter likeness of the sorted stems."""
        shared = sum(map(self._squares.__getitem__, self._sides[0][i].stems & self._sides[1][j].stems))
        cosine = shared / math.sqrt(self._sizes[0][i] * self._sizes[1][j])
        if cosine < _SCORE / 2:
            return 0.0
        return 0.75 * cosine + 0.25 * fuzz.ratio(self._sorted[0][i], self._sorted[1][j]) / 100


def _shared(a: _Sentence, b: _Sentence, weights: dict[str, float]) -> tuple[str, ...]:
    """Up to eight words that two sentences share, the heaviest first.

    Those with less than a third of the first one's weight are left out, and function words where there are others.
    """
    both = a.stems & b.stems
    stems = sorted(both - lexicon().function_words or both, key=lambda stem: (-weights[stem], stem))
    return tuple(a.words[stem] for stem in stems[:8] if 3 * weights[stem] >= weights[stems[0]])
