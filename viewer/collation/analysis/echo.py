"""Echoes: sentences of two witnesses that say the same in other words (a paraphrase, a second translation).

A sentence is a set of stems, without function words. Each stem carries information by its rarity, the negative
logarithm of its probability, and what two sentences share is the sum over the stems of both. The best of many pairs
shares something by chance alone, in proportion to the logarithm of the number of pairs (Karlin and Altschul 1990). The
score is what is shared less that logarithm, as a share of what a sentence of the pair contains on the average.

A sentence that stands between two matches has, between the same two in the other witness, few others for which it can
be taken, and is likely to be said again there: the logarithm is small, and the score is raised.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.analysis.coverage import words_in
from viewer.collation.analysis.furniture import furniture
from viewer.collation.model.model import Echo, Match
from viewer.collation.model.sort import key_groups
from viewer.collation.model.steps import NOT_EVERY_ECHO, Steps
from viewer.collation.words.forms import stems as stems_of
from viewer.text.boundaries import sentences
from viewer.text.distinct import distinct, is_among
from viewer.text.languages.detect import detect
from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from viewer.text.languages.load import LanguageData

    Numbers = NDArray[np.intp]
    Weights = NDArray[np.float64]

# Least score of an echo, and the factor of the score between the same two matches. Measured with the paraphrases of
# tests/collation/analysis/paraphrases, by themselves and hidden in chapters of a novel, and with 186 pairs of unrelated
# texts (chapters, articles, short stories). From .28 up are 106 of 113 paraphrases and, with different texts, 5 pairs
# of other sentences; from .20 to .28, 3 paraphrases and 15 others. Between the same two matches, one pair of sentences
# in 240 that had nothing to do with each other got .28, and a free paraphrase with three words in common .35.
_SCORE, _IN_PLACE = 0.28, 1.5
_PART = 4  # letters of a part of a compound, at least; one more where the other part is no known word
_FEWEST = 5  # words; a shorter sentence says too little to be echoed
_MOST = 120  # words; a longer "sentence" is a list or a page
_OUTSIDE = 0.5  # a sentence has to have more than this share of its words outside of matches; else it has its partner
_SHARED, _SHARED_IN_PLACE = 3, 2  # stems that the sentences of an echo have in common
# Until both texts have many more words than this, the frequency of a word in them says little, and is mixed with that
# of a word of which nothing is known. So the words that a short text is about count nearly as much as others.
_FEW_WORDS, _UNKNOWN = 2000, 3e-4
_PLACES = 40  # sentences; a stem that is in more of them on one side does not bring two together
_CANDIDATES = 64  # sentences with which one is compared at most, those with the most information in common
_WORDS = 8  # shared words that an echo names at most
_AROUND = 256  # characters before and after a word in which its sentence is looked for at first
_AT_ONCE = 1 << 16  # places of pairs of stems that are looked at between two ticks


@dataclass(frozen=True, slots=True, eq=False)
class _Stems:
    """The words of both witnesses as numbers of stems, and the information of each stem; 0 for a function word.

    ``parts`` (pairs, 2): compounds that one witness alone has, and the stems of their parts; sorted.
    """

    base: Numbers
    reading: Numbers
    weights: Weights
    parts: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class _Sentences:
    """The sentences of a witness that can be an echo, and the stems of each.

    ``rows`` and ``stems`` are sorted and have an entry for each stem of each sentence: the number of the sentence, and
    of the stem. Those of sentence n are the entries from ``starts[n]`` to ``starts[n + 1]``. ``sums``: the information
    in a sentence. ``gaps``: the number of the running match after which a sentence stands, if it is not the last one;
    else 0.
    """

    spans: list[Span]
    rows: Numbers
    stems: Numbers
    starts: Numbers
    sums: Weights
    gaps: Numbers


@dataclass(frozen=True, slots=True, eq=False)
class _Pairs:
    """Pairs of sentences: their numbers on both sides, and the score, or what is known of it, of each pair."""

    left: Numbers
    right: Numbers
    scores: Weights

    def only(self, chosen: NDArray[np.bool_] | Numbers) -> _Pairs:
        return _Pairs(self.left[chosen], self.right[chosen], self.scores[chosen])


def echo(base: Witness, reading: Witness, sigil: str, matches: Sequence[Match], steps: Steps) -> list[Echo]:
    """The echoes of a base and a witness, in the base's order, each sentence in one at most. None is in a match."""
    free = _outside(base, matches, "A"), _outside(reading, matches, sigil)
    if min(np.count_nonzero(side) for side in free) < _FEWEST:  # as of a table that was sorted otherwise
        return []
    stems = _stems(base, reading, steps)
    left = _sentences(base, free[0], stems.base, stems, matches, "A", steps)
    right = _sentences(reading, free[1], stems.reading, stems, matches, sigil, steps)
    if not left.spans or not right.spans:
        return []
    scorer = _Scorer(left, right, stems.weights)
    found = []
    used: tuple[set[int], set[int]] = (set(), set())
    for i, j, score in steps.over(_best_first([scorer.scored(pairs) for pairs in scorer.candidates(steps)])):
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            words = _shared_words(base, left.spans[i], stems, scorer.shared(i, j))
            found.append(Echo(sigil, left.spans[i], right.spans[j], round(score, 2), words))
    return sorted(found, key=lambda one: (one.base, one.reading))


def _best_first(parts: list[_Pairs]) -> Iterator[tuple[int, int, float]]:
    """The pairs of all parts from the highest score down, each with its score."""
    if not parts:
        return
    left, right = (np.concatenate([getattr(part, side) for part in parts]) for side in ("left", "right"))
    scores = np.concatenate([part.scores for part in parts])
    order = np.lexsort((right, left, -scores))
    yield from zip(left[order].tolist(), right[order].tolist(), scores[order].tolist(), strict=True)


def _stems(base: Witness, reading: Witness, steps: Steps) -> _Stems:
    """Find the stem of each word, once for all words of one key, and weigh it."""
    sides = base, reading
    keys, starts, ends = (
        np.concatenate([getattr(side.tokens, name) for side in sides]) for name in ("keys", "starts", "ends")
    )
    first, inverse = key_groups(keys)
    text, shift = base.text + reading.text, np.where(first < base.words, 0, len(base.text))
    places = zip((starts[first] + shift).tolist(), (ends[first] + shift).tolist(), strict=True)
    written = [text[start:end] for start, end in places]
    # Most words are in small letters: to ask that costs less than to look each up among those that were folded.
    words = [
        word if word.isascii() and word.islower() and word.isalpha() else fold(word) for word in steps.over(written)
    ]
    language = detect(base, reading)
    function_words = (language or lexicon()).function_words
    stemmed = stems_of(words, language)
    numbers = {stem: number for number, stem in enumerate(dict.fromkeys(stemmed))}
    function = [
        numbers[stem]
        for word, stem in zip(words, stemmed, strict=True)
        if word in function_words or stem in function_words
    ]
    compounds = language and language.compound_joints
    parts = _parts(dict(zip(words, stemmed, strict=True)), language, steps) if language and compounds else {}
    stems = np.array([numbers[stem] for stem in stemmed], dtype=np.intp)[inverse]
    counts = np.bincount(stems, minlength=len(numbers))
    weights = np.log((len(keys) + _FEW_WORDS) / (counts + _FEW_WORDS * _UNKNOWN))
    weights[function] = 0
    halves = stems[: base.words], stems[base.words :]
    in_both = np.logical_and(*(np.bincount(half, minlength=len(numbers)) > 0 for half in halves))
    pairs = sorted((numbers[one], numbers[part]) for one, those in parts.items() for part in those)
    alone = np.array(pairs, dtype=np.intp).reshape(-1, 2)
    alone = alone[~in_both[alone[:, 0]] & (weights[alone[:, 1]] > 0)]
    return _Stems(*halves, weights, alone)


def _parts(stems: Mapping[str, str], language: LanguageData, steps: Steps) -> dict[str, list[str]]:
    """The stems of compounds with those of their parts that are words too: Hausbesitzer, Haus and Besitzer.

    ``stems``: that of each word. Of a word of which one part alone is known, that part has to be a long one.
    """
    known = {stem: stem for stem in stems.values()} | dict(stems)
    found: dict[str, list[str]] = {}
    for word, stem in steps.over(stems.items()):
        best: list[str] = []
        for cut in range(_PART, len(word) - _PART + 1):
            head = next((word[: cut - len(j)] for j in language.compound_joints if word[:cut].endswith(j)), word[:cut])
            parts = [part for part in (_first_known(known, word[:cut], head), word[cut:]) if part in known]
            if len(parts) > len(best) and (len(parts) > 1 or len(parts[0]) > _PART):
                best = parts
        if best and word not in language.function_words:
            found[stem] = [known[part] for part in best]
    return found


def _first_known(known: Mapping[str, str], *words: str) -> str:
    return next((word for word in words if word in known and len(word) >= _PART), "")


def _outside(witness: Witness, matches: Sequence[Match], sigil: str) -> NDArray[np.bool_]:
    """Which words of a witness are in no match and not of the page."""
    return ~words_in([*(match.side(sigil) for match in matches), *furniture(witness)], witness)


def _sentences(
    witness: Witness,
    outside: NDArray[np.bool_],
    stems: Numbers,
    of_both: _Stems,
    matches: Sequence[Match],
    sigil: str,
    steps: Steps,
) -> _Sentences:
    """The sentences of a witness that can be an echo, with the stems that stand ``outside`` of matches."""
    weights = of_both.weights
    spans = list(_sentences_with(outside, witness, steps))
    low, high = witness.tokens.starts.searchsorted(np.array(spans, dtype=np.int32).reshape(-1, 2)).T
    before = np.append(0, np.cumsum(outside))
    free, sizes = before[high] - before[low], high - low
    chosen = np.flatnonzero((free >= _FEWEST) & (sizes <= _MOST) & (free > _OUTSIDE * sizes))
    spans, low, sizes = [spans[number] for number in chosen.tolist()], low[chosen], sizes[chosen]

    rows = np.repeat(np.arange(len(spans)), sizes)
    words = _counting(low, sizes)
    told = outside[words] & (weights[stems[words]] > 0)
    packed = distinct(np.array([len(weights), 1]) @ _with_parts(rows[told], stems[words[told]], of_both.parts))
    rows, found = np.divmod(packed, max(len(weights), 1))
    sums = np.bincount(rows, weights=weights[found], minlength=len(spans)).astype(np.float64)
    running = sorted(match.side(sigil).start for match in matches if not match.transposed and not match.repeat)
    gaps = np.searchsorted(running, [span.start + len(span) // 2 for span in spans])
    gaps[gaps == len(running)] = 0
    return _Sentences(spans, rows, found, rows.searchsorted(np.arange(len(spans) + 1)), sums, gaps)


def _sentences_with(outside: NDArray[np.bool_], witness: Witness, steps: Steps) -> Iterator[Span]:
    """The sentences that have a word outside of matches, and some near them; nearly all of two editions have none."""
    places, end, number = witness.tokens.starts[outside], 0, 0
    while number < len(places):
        steps.tick()
        spans = _sentences_round(places.item(number), witness.text, end)
        yield from spans
        end = spans[-1].end
        number = int(places.searchsorted(np.int32(end)))


def _with_parts(rows: Numbers, stems: Numbers, parts: Numbers) -> Numbers:
    """Rows and stems (2, n), with the parts of compounds for these."""
    low, high = (parts[:, 0].searchsorted(stems, side) for side in ("left", "right"))
    whole = low == high
    apart = np.repeat(rows, high - low), parts[_counting(low, high - low), 1]
    return np.stack([np.append(side[whole], more) for side, more in zip((rows, stems), apart, strict=True)])


def _sentences_round(place: int, text: str, low: int) -> list[Span]:
    """The sentence at a place of a text, and some before and after it; ``low``: where a sentence may begin.

    A stretch is cut into sentences. The first and the last one may go on beyond it; if the place is in one of these,
    the stretch is made longer, but no longer than the paragraph.
    """
    size = _AROUND
    while True:
        start, stop = max(low, place - size), min(len(text), place + size)
        paragraph, after = text.rfind("\n\n", start, place), text.find("\n\n", place, stop)
        whole = (start == low or paragraph >= 0), (stop == len(text) or after >= 0)
        spans = sentences(text, max(start, paragraph), after if after >= 0 else stop)
        spans = spans[0 if whole[0] else 1 : None if whole[1] else -1]
        if spans and spans[0].start <= place < spans[-1].end:
            return spans
        size *= 2


def _counting(starts: Numbers, sizes: Numbers) -> Numbers:
    """For each start, so many numbers from it on, one row after the other: (3, 8), (2, 1) -> 3 4 8."""
    counted: Numbers = np.arange(sizes.sum()) + np.repeat(starts - np.cumsum(sizes) + sizes, sizes)
    return counted


class _Scorer:
    """Finds the pairs of sentences that may be echoes, and scores them."""

    def __init__(self, left: _Sentences, right: _Sentences, weights: Weights) -> None:
        self._left, self._right, self._weights = left, right, weights
        self._packed = right.rows * len(weights) + right.stems
        count = max(left.gaps.max(), right.gaps.max()) + 1
        in_gap = np.bincount(left.gaps, minlength=count) * np.bincount(right.gaps, minlength=count)
        self._chance_in_gap = np.log(np.maximum(in_gap, 1))
        self._chance = np.log(len(left.spans) * len(right.spans))

    def candidates(self, steps: Steps) -> Iterator[_Pairs]:
        """The pairs that share more rare stems than the best of all would by chance, with what these say."""
        left, right, count = self._left, self._right, len(self._weights)
        on_left, on_right = (np.bincount(side.stems, minlength=count) for side in (left, right))
        by_stem, first = right.rows[np.argsort(right.stems, kind="stable")], np.cumsum(on_right) - on_right
        rare = ((on_left <= _PLACES) & (on_right <= _PLACES))[left.stems]
        rows, stems = left.rows[rare], left.stems[rare]
        places = np.append(0, np.cumsum(on_right[stems]))
        for low, high in _blocks(rows, places):
            steps.tick()
            sizes = on_right[stems[low:high]]
            pairs = (
                np.repeat(rows[low:high], sizes) * len(right.spans) + by_stem[_counting(first[stems[low:high]], sizes)]
            )
            known, inverse = np.unique(pairs, return_inverse=True)
            shared = np.bincount(
                inverse, weights=np.repeat(self._weights[stems[low:high]], sizes), minlength=len(known)
            )
            i, j = np.divmod(known, len(right.spans))
            yield _nearest(_Pairs(i, j, shared - self._by_chance(i, j)), steps)

    def scored(self, pairs: _Pairs) -> _Pairs:
        """Those of the pairs that are echoes, with their scores."""
        left, right, weights = self._left, self._right, self._weights
        first, sizes = left.starts[pairs.left], np.diff(left.starts)[pairs.left]
        rows, stems = np.repeat(np.arange(len(sizes)), sizes), left.stems[_counting(first, sizes)]
        wanted = np.repeat(pairs.right, sizes) * len(weights) + stems
        both = self._packed[np.minimum(self._packed.searchsorted(wanted), len(self._packed) - 1)] == wanted
        count = np.bincount(rows[both], minlength=len(sizes))
        shared = np.bincount(rows[both], weights=weights[stems[both]], minlength=len(sizes))
        more = shared - self._by_chance(pairs.left, pairs.right)
        scores = 2 * more / (left.sums[pairs.left] + right.sums[pairs.right])
        in_place = self._in_place(pairs.left, pairs.right)
        scores = np.minimum(np.where(in_place, _IN_PLACE, 1.0) * scores, 1.0)
        enough = count >= np.where(in_place, _SHARED_IN_PLACE, _SHARED)
        return _Pairs(pairs.left, pairs.right, scores).only(enough & (scores >= _SCORE))

    def shared(self, i: int, j: int) -> Numbers:
        """The stems of a pair of sentences."""
        sides = (self._left, i), (self._right, j)
        first, second = (side.stems[side.starts[number] : side.starts[number + 1]] for side, number in sides)
        return np.intersect1d(first, second, assume_unique=True)

    def _in_place(self, i: Numbers, j: Numbers) -> NDArray[np.bool_]:
        """Whether both sentences stand between the same two matches."""
        gaps = self._left.gaps[i]
        same: NDArray[np.bool_] = (gaps > 0) & (gaps == self._right.gaps[j])
        return same

    def _by_chance(self, i: Numbers, j: Numbers) -> Weights:
        """The information that the best of all pairs, or of all in the same place, shares by chance."""
        chance: Weights = np.where(self._in_place(i, j), self._chance_in_gap[self._left.gaps[i]], self._chance)
        return chance


def _blocks(rows: Numbers, places: Numbers) -> Iterator[tuple[int, int]]:
    """Cut sorted rows into blocks of about ``_AT_ONCE`` places that have all entries of a row; places: running sums."""
    low = 0
    while low < len(rows):
        last = min(int(places.searchsorted(places[low] + _AT_ONCE, "right")) - 1, len(rows) - 1)
        high = int(rows.searchsorted(rows[max(last, low)], "right"))
        yield low, high
        low = high


def _nearest(pairs: _Pairs, steps: Steps) -> _Pairs:
    """Of the pairs that share more than by chance, those that share most, so many for each sentence of the left."""
    pairs = pairs.only(pairs.scores > 0)
    pairs = pairs.only(np.lexsort((pairs.right, -pairs.scores, pairs.left)))
    rank = np.arange(len(pairs.left)) - pairs.left.searchsorted(pairs.left)
    if (rank >= _CANDIDATES).any():
        steps.cut(NOT_EVERY_ECHO)
    return pairs.only(rank < _CANDIDATES)


def _shared_words(base: Witness, span: Span, stems: _Stems, shared: Numbers) -> tuple[str, ...]:
    """Up to eight words of a sentence of the base that have these stems, the rarest first.

    Those with less than a third of the information of the first one are left out.
    """
    weights = stems.weights[shared]
    shared = shared[np.lexsort((shared, -weights))][:_WORDS]
    low, high = base.words_in(span)
    here = stems.base[low:high]
    shared = shared[is_among(shared, distinct(here))]  # no part of a compound
    if not len(shared):
        return ()
    weights = stems.weights[shared]
    words = [low + int(np.argmax(here == stem)) for stem in shared[3 * stems.weights[shared] >= weights.max()]]
    return tuple(map(base.word, words))
