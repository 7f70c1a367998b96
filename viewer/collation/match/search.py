"""The passages that free words of both witnesses share: seeds chained, and the heaviest chains extended first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.match.chains import Chains, chains, merge
from viewer.collation.match.extend import AlignedPassage, WordMask, extend, fill_gaps, passage_of_runs
from viewer.collation.match.runs import hashes, seeds
from viewer.collation.model.steps import NOT_EVERY_PLACE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.match.runs import Runs
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.model import Options
    from viewer.collation.model.steps import Steps

    Numbers = NDArray[np.int64]


class Seeds(NamedTuple):
    """So many words in a row, whose counts in both witnesses have at most the product ``most``; runs of them farther
    apart than ``near`` words are not the same passage until both are known to be long."""

    length: int
    most: int
    near: int


# Five words seldom meet by chance, and 64 leaves room for a refrain. The shorter ones, which find short and noisy
# passages among what is left, must be rarer.
UNIQUE = Seeds(5, 1, 20)
COARSE = Seeds(5, 64, 20)
FINE = (Seeds(3, 16, 12), Seeds(2, 4, 12), Seeds(1, 1, 12))
# What a chain tells (1 a word on the average), for it to be extended at all.
_TELLING = 3.2
# Chains of one sort that are tried in vain, the longest first, and one more for so many words: in ordinary texts there
# are a few in a thousand words, and in texts of few words, or of set phrases, chance meetings have no end.
_TRIES, _WORDS_A_TRY = 256, 64
# Chains of one sort of the shorter seeds that are looked at, the most telling first.
_MOST_CHAINS = 5000
# From so many times the least words on, chains are gone through before all others are looked at.
_HEAVY = 4
# By how much the kept words of a passage outweigh the others, and how many say enough alone, in least words.
_MARGIN = 7 / 8
_LONG = 2.5
_TELLS = 0.75
# A word or two for as many count half as changed: another wording, and what meets by chance, seldom keep the count.
_IN_PLACE, _HALF = 2, 1 / 2
_BRIEF = 8  # times the least words: where both witnesses are shorter, half of one is always a passage


def search(
    kind: Seeds, taken: WordMask, pair: WordPair, options: Options, steps: Steps, least_weight: float = _TELLING
) -> list[AlignedPassage]:
    """The passages among the words that are not taken; these are then taken too. A chain weighs ``least_weight``."""
    steps.tick()
    runs = _left(pair, taken, kind)
    steps.tick()
    linked = chains(runs, kind.near, pair.weight(runs), least_weight)
    steps.tick()
    parts = merge(linked, options.gap)
    if kind.length != COARSE.length and len(parts) > _MOST_CHAINS:
        steps.cut(NOT_EVERY_PLACE)
        weights = parts.sums(pair.weight(parts.runs))
        parts = parts.take(np.argsort(-weights, kind="stable")[:_MOST_CHAINS])
    return _heaviest_first(parts, taken, pair, options, steps)


def _left(pair: WordPair, taken: WordMask, kind: Seeds) -> Runs:
    """Seeds among the words that no passage has yet."""
    (a, at_a), (b, at_b) = _free_words(pair.a, taken.a, 0), _free_words(pair.b, taken.b, 1)
    size = int(max(a.max(initial=0), b.max(initial=0))) + 1
    counts = np.bincount(a, minlength=size), np.bincount(b, minlength=size)
    never = (counts[0] == 0) | (counts[1] == 0)
    if kind.length == 1:
        never |= _counts(pair)[:size] > 2
    a[never[a]], b[never[b]] = 0, 1
    runs = seeds(a, b, kind.length, kind.most)
    return np.column_stack((at_a[runs[:, 0]], at_b[runs[:, 1]], runs[:, 2]))


def _free_words(words: Numbers, taken: NDArray[np.bool_], nothing: int) -> tuple[Numbers, Numbers]:
    """The words that are free, with ``nothing`` where others stand between them, and the place of each."""
    places = np.flatnonzero(~taken[:-1])
    cuts = np.flatnonzero(np.diff(places) > 1) + 1
    return np.insert(words[places], cuts, nothing), np.insert(places, cuts, 0)


def crowded(taken: WordMask, pair: WordPair, options: Options) -> bool:
    """Whether words that are free in both witnesses, in rows long enough for a passage, stand in so many places that
    their seeds were too many to be looked at."""
    rows = [_free_words(pair.a, taken.a, 0)[0], _free_words(pair.b, taken.b, 1)[0]]
    least = max(options.words, COARSE.length)
    if min(map(len, rows)) < least:
        return False
    (a, in_a), (b, in_b) = (np.unique(hashes(words, COARSE.length), return_counts=True) for words in rows)
    both, at_a, at_b = np.intersect1d(a, b, assume_unique=True, return_indices=True)
    often = both[in_a[at_a] * in_b[at_b] > COARSE.most]
    return len(often) > 0 and all(_in_a_row(words, often, least) for words in rows)


def _in_a_row(words: Numbers, often: NDArray[np.uint64], least: int) -> bool:
    """Whether at least so many words in a row are all in seeds that stand so often."""
    sums = np.concatenate(([0], np.cumsum(np.isin(hashes(words, COARSE.length), often))))
    size = least - COARSE.length + 1
    return bool((sums[size:] - sums[:-size] == size).any())


def _counts(pair: WordPair) -> NDArray[np.int64]:
    """How often each shared word stands in both witnesses together."""
    size = int(max(pair.a.max(initial=0), pair.b.max(initial=0))) + 1
    counts = np.bincount(pair.a, minlength=size) + np.bincount(pair.b, minlength=size)
    counts[:2] = 0
    return counts


def _heaviest_first(
    parts: Chains, taken: WordMask, pair: WordPair, options: Options, steps: Steps
) -> list[AlignedPassage]:
    """One to one: the heaviest chain takes its words, lighter ones what is left of theirs. Then each goes on at both
    ends; had the heaviest done so at once, it would have run over others, where much is repeated."""
    sizes = parts.sums(parts.runs[:, 2])
    order = np.argsort(-sizes, kind="stable")
    heavy = int((sizes >= _HEAVY * options.words).sum())
    found: list[AlignedPassage] = []
    waiting: list[Runs] = []
    for batch in (order[:heavy], order[heavy:]):
        more, others = _whole(_open(parts.take(batch), taken), taken, pair, options, steps)
        found += more
        waiting += others
    found = [_grown(shared.runs, taken, pair, options, steps) for shared in steps.over(found)]
    return found + _grown_to_passages(waiting, taken, pair, options, steps)


def _whole(
    parts: Chains, taken: WordMask, pair: WordPair, options: Options, steps: Steps
) -> tuple[list[AlignedPassage], list[Runs]]:
    """The chains that are passages as they are, and those that may be when they go on at their ends."""
    found: list[AlignedPassage] = []
    others: list[Runs] = []
    tries = _tries(pair)
    for runs, short in steps.over(zip(parts, _short(parts, pair, options), strict=True)):
        if short:
            others.append(runs)
            continue
        for part in _parted(runs, taken):
            shared = passage_of_runs(fill_gaps(part, pair, steps))
            if is_passage(shared, pair, options):
                found.append(shared)
                taken.take(shared)
            elif tries:
                others.append(part)
                tries -= 1
            else:
                steps.cut(NOT_EVERY_PLACE)
                return found, others
    return found, others


def _short(parts: Chains, pair: WordPair, options: Options) -> list[bool]:
    """Which chains are one run, of fewer words than any passage: nearly all of them, where much is repeated."""
    if are_short(pair, options):
        return [False] * len(parts)
    short = (np.diff(parts.bounds) == 1) & (parts.sums(parts.runs[:, 2]) < options.words)
    return list(short.tolist())


def _grown_to_passages(
    waiting: list[Runs], taken: WordMask, pair: WordPair, options: Options, steps: Steps
) -> list[AlignedPassage]:
    """The passages that chains grow to which are none by themselves."""
    found: list[AlignedPassage] = []
    tries = _tries(pair)
    for runs in steps.over(waiting):
        for part in _parted(runs, taken):
            if not tries:
                steps.cut(NOT_EVERY_PLACE)
                return found
            shared = extend(part, taken, pair, options, steps)
            if is_passage(shared, pair, options):
                found.append(shared)
                taken.take(shared)
            else:
                tries -= 1
    return found


def _tries(pair: WordPair) -> int:
    """How many chains may be tried in vain."""
    return _TRIES + max(len(pair.a), len(pair.b)) // _WORDS_A_TRY


def _grown(runs: Runs, taken: WordMask, pair: WordPair, options: Options, steps: Steps) -> AlignedPassage:
    """A passage with what it goes on with at both ends, which is then taken."""
    shared = extend(runs, taken, pair, options, steps)
    taken.take(shared)
    return shared


def _parted(runs: Runs, taken: WordMask) -> list[Runs]:
    """What is free of a chain, cut where words between two of its runs are taken."""
    (i, j, _), (x, y, length) = runs[0].tolist(), runs[-1].tolist()
    hull = taken.a[i : x + length], taken.b[j : y + length]
    if not (hull[0].any() or hull[1].any()):  # as nearly all are
        return [runs]
    if hull[0].all() or hull[1].all():  # as most others
        return []
    runs = taken.left(runs)
    ends = runs[:, :2] + runs[:, 2:]
    gaps = zip(ends[:-1].tolist(), runs[1:, :2].tolist(), strict=True)
    cuts = [n for n, ((i, j), (x, y)) in enumerate(gaps, 1) if taken.a[i:x].any() or taken.b[j:y].any()]
    return [runs[low:high] for low, high in zip([0, *cuts], [*cuts, len(runs)], strict=True) if low < high]


def _open(parts: Chains, taken: WordMask) -> Chains:
    """The chains of which a good part is free on one side at least. In large witnesses most light chains are chance
    meetings inside what the heavy ones have taken; one pass over arrays finds these."""
    free_a, free_b = (np.append(0, np.cumsum(side)) for side in taken.free(parts.runs))
    ends = np.append(0, np.cumsum(parts.runs[:, 2]))[parts.bounds]
    free = np.maximum(np.diff(free_a[ends]), np.diff(free_b[ends]))
    return parts.take(np.flatnonzero(2 * free > np.diff(ends)))


def are_short(pair: WordPair, options: Options) -> bool:
    """Whether both witnesses are short."""
    return max(len(pair.a), len(pair.b)) < _BRIEF * options.words


def is_passage(shared: AlignedPassage, pair: WordPair, options: Options) -> bool:
    """Whether two stretches are one passage, rather than a set phrase, or words that met by chance.

    What is kept must outweigh what is changed by seven eighths of the least words, a word for a word in its place
    counting half; in a long passage, which chance does not make, it is enough that a good part is kept. Where both
    witnesses are short, half of one is always enough.
    """
    wide = max(_size(shared.base), _size(shared.reading))
    narrow = min(_size(shared.base), _size(shared.reading))
    if shared.kept < options.similarity * wide:
        return False
    if 2 * narrow >= min(len(pair.a), len(pair.b)) and are_short(pair, options):
        return True
    kept = float(pair.weight(shared.runs).sum())
    sides = (pair.sums_a, shared.base), (pair.sums_b, shared.reading)
    weights = [float(sums[end] - sums[start]) for sums, (start, end) in sides]
    # What is kept has to tell as much as its number promises: what every line of two lists begins with does not.
    if narrow < options.words or kept < _TELLS * options.similarity * min(weights):
        return False
    over = kept - (max(weights) - kept) - _MARGIN * options.words
    return over >= 0 or kept >= _LONG * options.words or over + _HALF * _in_place(shared.runs, pair) >= 0


def _in_place(runs: Runs, pair: WordPair) -> float:
    """What the words tell that stand between two runs, one or two on both sides."""
    ends, starts = runs[:-1, :2] + runs[:-1, 2:], runs[1:, :2]
    left, right = (starts - ends).T
    even = (left == right) & (left > 0) & (left <= _IN_PLACE)
    sides = ((pair.sums_a, 0), (pair.sums_b, 1))
    told = [sums[starts[even, side]] - sums[ends[even, side]] for sums, side in sides]
    return float(np.maximum(*told).sum())


def _size(words: tuple[int, int]) -> int:
    return words[1] - words[0]
