"""The passages that free words of both witnesses share: seeds chained, and the heaviest chains extended first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.chain import Chains, chains, merge
from viewer.collation.extend import Shared, Taken, extended, filled, of_runs
from viewer.collation.runs import seeds

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.model import Options
    from viewer.collation.runs import Runs
    from viewer.collation.vocabulary import Pair

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
# Chains of one sort of the shorter seeds that are tried, the most telling first: in texts of few words chance meetings
# have no end.
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


class Found(NamedTuple):
    """Passages, and whether all chains were tried."""

    passages: list[Shared]
    all_tried: bool


def search(kind: Seeds, taken: Taken, pair: Pair, options: Options, telling: float = _TELLING) -> Found:
    """The passages among the words that are not taken; these are then taken too. ``telling`` is what a chain must."""
    runs = _left(pair, taken, kind)
    parts = merge(chains(runs, kind.near, pair.weight(runs), telling), options.gap)
    few = kind.length == COARSE.length or len(parts) <= _MOST_CHAINS
    if not few:
        weights = parts.sums(pair.weight(parts.runs))
        parts = parts.take(np.argsort(-weights, kind="stable")[:_MOST_CHAINS])
    return Found(_heaviest_first(parts, taken, pair, options), few)


def _left(pair: Pair, taken: Taken, kind: Seeds) -> Runs:
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


def _counts(pair: Pair) -> NDArray[np.int64]:
    """How often each shared word stands in both witnesses together."""
    size = int(max(pair.a.max(initial=0), pair.b.max(initial=0))) + 1
    counts = np.bincount(pair.a, minlength=size) + np.bincount(pair.b, minlength=size)
    counts[:2] = 0
    return counts


def _heaviest_first(parts: Chains, taken: Taken, pair: Pair, options: Options) -> list[Shared]:
    """One to one: the heaviest chain takes its words, lighter ones what is left of theirs. Then each goes on at both
    ends; had the heaviest done so at once, it would have run over others, where much is repeated."""
    found: list[Shared] = []
    waiting: list[Runs] = []
    sizes = parts.sums(parts.runs[:, 2])
    order = np.argsort(-sizes, kind="stable")
    heavy = int((sizes >= _HEAVY * options.words).sum())
    for batch in (order[:heavy], order[heavy:]):
        for runs in _open(parts.take(batch), taken):
            for part in _parted(runs, taken):
                shared = of_runs(filled(part, pair))
                if is_passage(shared, pair, options):
                    found.append(shared)
                    taken.take(shared)
                else:
                    waiting.append(part)
    found = [_extended(shared.runs, taken, pair, options) for shared in found]
    for runs in waiting:
        for part in _parted(runs, taken):
            shared = extended(part, taken, pair, options)
            if is_passage(shared, pair, options):
                found.append(shared)
                taken.take(shared)
    return found


def _extended(runs: Runs, taken: Taken, pair: Pair, options: Options) -> Shared:
    shared = extended(runs, taken, pair, options)
    taken.take(shared)
    return shared


def _parted(runs: Runs, taken: Taken) -> list[Runs]:
    """What is free of a chain, cut where words between two of its runs are taken."""
    runs = taken.left(runs)
    if not len(runs):
        return []
    ends = runs[:, :2] + runs[:, 2:]
    hull = slice(int(runs[0, 0]), int(ends[-1, 0])), slice(int(runs[0, 1]), int(ends[-1, 1]))
    if not (taken.a[hull[0]].any() or taken.b[hull[1]].any()):
        return [runs]
    gaps = zip(ends[:-1].tolist(), runs[1:, :2].tolist(), strict=True)
    cuts = [n for n, ((i, j), (x, y)) in enumerate(gaps, 1) if taken.a[i:x].any() or taken.b[j:y].any()]
    return [runs[low:high] for low, high in zip([0, *cuts], [*cuts, len(runs)], strict=True)]


def _open(parts: Chains, taken: Taken) -> Chains:
    """The chains of which a good part is free on one side at least. In large witnesses most light chains are chance
    meetings inside what the heavy ones have taken; one pass over arrays finds these."""
    free_a, free_b = (np.append(0, np.cumsum(side)) for side in taken.free(parts.runs))
    ends = np.append(0, np.cumsum(parts.runs[:, 2]))[parts.bounds]
    free = np.maximum(np.diff(free_a[ends]), np.diff(free_b[ends]))
    return parts.take(np.flatnonzero(2 * free > np.diff(ends)))


def brief(pair: Pair, options: Options) -> bool:
    """Whether both witnesses are short."""
    return max(len(pair.a), len(pair.b)) < _BRIEF * options.words


def is_passage(shared: Shared, pair: Pair, options: Options) -> bool:
    """Whether two stretches are one passage, rather than a set phrase, or words that met by chance.

    What is kept must outweigh what is changed by seven eighths of the least words, a word for a word in its place
    counting half; in a long passage, which chance does not make, it is enough that a good part is kept. Where both
    witnesses are short, half of one is always enough.
    """
    wide = max(_size(shared.base), _size(shared.reading))
    narrow = min(_size(shared.base), _size(shared.reading))
    if shared.kept < options.similarity * wide:
        return False
    if 2 * narrow >= min(len(pair.a), len(pair.b)) and brief(pair, options):
        return True
    kept = float(pair.weight(shared.runs).sum())
    sides = (pair.sums_a, shared.base), (pair.sums_b, shared.reading)
    weights = [float(sums[end] - sums[start]) for sums, (start, end) in sides]
    # What is kept has to tell as much as its number promises: what every line of two lists begins with does not.
    if narrow < options.words or kept < _TELLS * options.similarity * min(weights):
        return False
    over = kept - (max(weights) - kept) - _MARGIN * options.words
    return over >= 0 or kept >= _LONG * options.words or over + _HALF * _in_place(shared.runs, pair) >= 0


def _in_place(runs: Runs, pair: Pair) -> float:
    """What the words tell that stand between two runs, one or two on both sides."""
    ends, starts = runs[:-1, :2] + runs[:-1, 2:], runs[1:, :2]
    left, right = (starts - ends).T
    even = (left == right) & (left > 0) & (left <= _IN_PLACE)
    sides = ((pair.sums_a, 0), (pair.sums_b, 1))
    told = [sums[starts[even, side]] - sums[ends[even, side]] for sums, side in sides]
    return float(np.maximum(*told).sum())


def _size(words: tuple[int, int]) -> int:
    return words[1] - words[0]
