"""Passages that the free words of both witnesses share: chain seeds, and extend the heaviest chains first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.match.chains import Chains, chains, merge
from viewer.collation.match.extend import AlignedPassage, WordMask, extend, extend_filled, fill_gaps, passage_of_runs
from viewer.collation.match.runs import NO_RUNS, Places, common_sequences, ranges, seeds
from viewer.collation.match.vocabulary import FIRST_SHARED
from viewer.collation.model.steps import NOT_EVERY_PLACE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.match.runs import Runs, Sequences
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.model import Options
    from viewer.collation.model.steps import Steps

    Numbers = NDArray[np.int64]


class Seeds(NamedTuple):
    """A kind of seed: ``length`` words in a row.

    ``most``: the greatest product of the counts of these words in the two witnesses. ``near``: runs of seeds that are
    at most so many words apart are chained at once; those farther apart are joined only where both are long.
    """

    length: int
    most: int
    near: int


# Five words in a row are seldom equal by chance, and 64 allows for a refrain. Shorter seeds find short and noisy
# passages among the remaining words, and must be rarer.
UNIQUE = Seeds(5, 1, 20)
COARSE = Seeds(5, 64, 20)
FINE = (Seeds(3, 16, 12), Seeds(2, 4, 12), Seeds(1, 1, 12))
_ONCE_EACH = 2  # the count of a word in both witnesses together, each of which has it
_LEAST_WEIGHT = 3.2  # of a chain that is extended; a word weighs 1 on the average (see vocabulary)
# How many chains of one kind of seed may be tried in vain, the longest first, and one more for so many words of the
# text. Ordinary texts have a few such chains in a thousand words; texts of few different words, or of set phrases, have
# chance matches without end.
_TRIES, _WORDS_A_TRY = 256, 64
_MOST_CHAINS = 5000  # of one kind of the shorter seeds: only the heaviest are tried
# Chains of at least so many times ``Options.words`` words are made passages before any other chain is tried.
_HEAVY = 4
# All in multiples of ``Options.words``: by how much the weight kept must exceed the weight changed; the weight kept
# that is enough by itself; and the length below which both witnesses are short, so that half of one is a passage.
_MARGIN, _LONG, _BRIEF = 7 / 8, 2.5, 8
# Of the weight of the lighter side, times ``Options.similarity``: the least weight kept.
_WEIGHT_SHARE = 0.75
# One or two words replaced by as many count half as changed: a rewording often keeps the number of words, and words
# that match by chance seldom stand equally far apart in both witnesses.
_REPLACED, _HALF = 2, 1 / 2


def search(
    kind: Seeds, taken: WordMask, pair: WordPair, options: Options, steps: Steps, least_weight: float = _LEAST_WEIGHT
) -> list[AlignedPassage]:
    """The passages among the words that are not taken; their words are marked in ``taken``.

    Only chains of at least ``least_weight`` are tried.
    """
    steps.tick()
    runs = _free_seeds(pair, taken, kind)
    steps.tick()
    if not len(runs):  # the most frequent answer: two versions have few words that no passage has yet
        return []
    linked = chains(runs, kind.near, pair.weight(runs), least_weight)
    steps.tick()
    parts = merge(linked, options.gap)
    if kind.length != COARSE.length and len(parts) > _MOST_CHAINS:
        steps.cut(NOT_EVERY_PLACE)
        weights = parts.sums(pair.weight(parts.runs))
        parts = parts.take(np.argsort(-weights, kind="stable")[:_MOST_CHAINS])
    return _heaviest_first(parts, taken, pair, options, steps)


def _free_seeds(pair: WordPair, taken: WordMask, kind: Seeds) -> Runs:
    """The seeds among the words that no passage has yet."""
    a, b = _free_words(pair, taken)
    if kind.length == 1:
        rare = _counts(pair) <= _ONCE_EACH
        a, b = (Places(side.words[rare[side.words]], side.at[rare[side.words]]) for side in (a, b))
    if min(len(a.at), len(b.at)) < kind.length:
        return NO_RUNS
    return seeds(a, b, kind.length, kind.most, _common(a, b, kind.length, taken) if kind.length > 1 else None)


def _common(a: Places, b: Places, length: int, taken: WordMask) -> Sequences:
    """The sequences that the free words have in common."""
    if length not in taken.common:
        taken.common[length] = common_sequences(a, b, length)
    return taken.common[length]


def _free_words(pair: WordPair, taken: WordMask) -> tuple[Places, Places]:
    """The free words of both witnesses that are among the free words of the other too."""
    if taken.free_words is None:
        taken.free_words = _found_free(pair, taken)
    return taken.free_words


def _found_free(pair: WordPair, taken: WordMask) -> tuple[Places, Places]:
    free = [np.flatnonzero(~side[:-1]) for side in (taken.a, taken.b)]
    words = pair.a[free[0]], pair.b[free[1]]
    size = int(max(words[0].max(initial=0), words[1].max(initial=0))) + 1
    both = np.logical_and(*(np.bincount(side, minlength=size) > 0 for side in words))
    both[:FIRST_SHARED] = False
    kept = [np.flatnonzero(both[side]) for side in words]
    return Places(words[0][kept[0]], free[0][kept[0]]), Places(words[1][kept[1]], free[1][kept[1]])


def crowded(taken: WordMask, pair: WordPair, options: Options) -> bool:
    """Whether free words of both witnesses, enough in a row for a passage, are too frequent to have been seeds."""
    a, b = _free_words(pair, taken)
    least = max(options.words, COARSE.length)
    if min(len(a.at), len(b.at)) < least:
        return False
    begin, first, in_a, in_b = _common(a, b, COARSE.length, taken)
    often = np.flatnonzero(in_a * in_b > COARSE.most)
    first, in_a, in_b = first[often], in_a[often], in_b[often]
    return len(often) > 0 and all(
        _in_a_row(side.at[begin[np.repeat(start, sizes) + ranges(sizes)]], least)
        for side, start, sizes in ((a, first, in_a), (b, first + in_a, in_b))
    )


def _in_a_row(starts: Numbers, least: int) -> bool:
    """Whether at least ``least`` words in a row are all in sequences that begin at these places."""
    starts, size = np.sort(starts), least - COARSE.length + 1
    return bool((starts[size - 1 :] - starts[: max(len(starts) - size + 1, 0)] == size - 1).any())


def _counts(pair: WordPair) -> NDArray[np.int64]:
    """How often each shared word occurs in both witnesses together."""
    size = int(max(pair.a.max(initial=0), pair.b.max(initial=0))) + 1
    counts = np.bincount(pair.a, minlength=size) + np.bincount(pair.b, minlength=size)
    counts[:2] = 0
    return counts


def _heaviest_first(
    parts: Chains, taken: WordMask, pair: WordPair, options: Options, steps: Steps
) -> list[AlignedPassage]:
    """The passages of the chains: the heaviest chain takes its words first, lighter ones what is left of theirs.

    The passages are extended after that: extended at once, the heaviest would run over others where much is repeated.
    """
    sizes = parts.sums(parts.runs[:, 2])
    order = np.argsort(-sizes, kind="stable")
    heavy = int((sizes >= _HEAVY * options.words).sum())
    found: list[tuple[AlignedPassage, bool]] = []
    waiting: list[Runs] = []
    for batch in (order[:heavy], order[heavy:]):
        more, rest = _passages_as_they_are(_mostly_free(parts.take(batch), taken), taken, pair, options, steps)
        found += more
        waiting += rest
    extended = [_extended(passage.runs, filled, taken, pair, options, steps) for passage, filled in steps.over(found)]
    return extended + _extended_to_passages(waiting, taken, pair, options, steps)


def _passages_as_they_are(
    parts: Chains, taken: WordMask, pair: WordPair, options: Options, steps: Steps
) -> tuple[list[tuple[AlignedPassage, bool]], list[Runs]]:
    """The passages among the chains, each with whether its gaps surely share no more words; and the chains that may
    become passages when their ends are extended."""
    found: list[tuple[AlignedPassage, bool]] = []
    rest: list[Runs] = []
    tries = _tries(pair)
    for runs, short in steps.over(zip(parts, _short(parts, pair, options), strict=True)):
        if short:
            rest.append(runs)
            continue
        for part in _free_parts(runs, taken):
            filled, surely = fill_gaps(part, pair, steps)
            passage = passage_of_runs(filled)
            if is_passage(passage, pair, options):
                found.append((passage, surely))
                taken.take(passage)
            elif tries:
                rest.append(part)
                tries -= 1
            else:
                steps.cut(NOT_EVERY_PLACE)
                return found, rest
    return found, rest


def _short(parts: Chains, pair: WordPair, options: Options) -> list[bool]:
    """Which chains are one run, of fewer words than any passage: nearly all of them where much is repeated."""
    if are_short(pair, options):
        return [False] * len(parts)
    short = (np.diff(parts.bounds) == 1) & (parts.sums(parts.runs[:, 2]) < options.words)
    return list(short.tolist())


def _extended_to_passages(
    waiting: list[Runs], taken: WordMask, pair: WordPair, options: Options, steps: Steps
) -> list[AlignedPassage]:
    """The passages that chains become when their ends are extended."""
    found: list[AlignedPassage] = []
    tries = _tries(pair)
    for runs in steps.over(waiting):
        for part in _free_parts(runs, taken):
            if not tries:
                steps.cut(NOT_EVERY_PLACE)
                return found
            this = options.words, part.tobytes()
            passage = extend(part, taken, pair, options, steps) if this not in taken.failed else None
            if passage and is_passage(passage, pair, options):
                found.append(passage)
                taken.take(passage)
            else:
                taken.failed.add(this)
                tries -= 1
    return found


def _tries(pair: WordPair) -> int:
    """How many chains may be tried in vain."""
    return _TRIES + max(len(pair.a), len(pair.b)) // _WORDS_A_TRY


def _extended(
    runs: Runs, filled: bool, taken: WordMask, pair: WordPair, options: Options, steps: Steps
) -> AlignedPassage:
    """The passage of these runs, extended at both ends; its words are marked in ``taken``."""
    passage = extend_filled(runs, taken, pair, options) if filled else extend(runs, taken, pair, options, steps)
    taken.take(passage)
    return passage


def _free_parts(runs: Runs, taken: WordMask) -> list[Runs]:
    """The free runs of a chain, cut where words between two of them are taken."""
    (i, j, _), (x, y, length) = runs[0].tolist(), runs[-1].tolist()
    hull = taken.a[i : x + length], taken.b[j : y + length]
    if not (hull[0].any() or hull[1].any()):  # nearly all chains
        return [runs]
    if hull[0].all() or hull[1].all():  # most others
        return []
    runs = taken.left(runs)
    ends = runs[:, :2] + runs[:, 2:]
    gaps = zip(ends[:-1].tolist(), runs[1:, :2].tolist(), strict=True)
    cuts = [n for n, ((i, j), (x, y)) in enumerate(gaps, 1) if taken.a[i:x].any() or taken.b[j:y].any()]
    return [runs[low:high] for low, high in zip([0, *cuts], [*cuts, len(runs)], strict=True) if low < high]


def _mostly_free(parts: Chains, taken: WordMask) -> Chains:
    """The chains of which more than half is free in one of the witnesses.

    In large witnesses most light chains are chance matches inside what the heavy ones have taken; this leaves them out
    in one pass over arrays.
    """
    free_a, free_b = (np.append(0, np.cumsum(side)) for side in taken.free(parts.runs))
    ends = np.append(0, np.cumsum(parts.runs[:, 2]))[parts.bounds]
    free = np.maximum(np.diff(free_a[ends]), np.diff(free_b[ends]))
    return parts.take(np.flatnonzero(2 * free > np.diff(ends)))


def are_short(pair: WordPair, options: Options) -> bool:
    """Whether both witnesses are short (see ``_BRIEF``)."""
    return max(len(pair.a), len(pair.b)) < _BRIEF * options.words


def is_passage(passage: AlignedPassage, pair: WordPair, options: Options) -> bool:
    """Whether two stretches are one passage, rather than a set phrase or words that match by chance.

    The weight kept must exceed the weight changed by seven eighths of ``Options.words``; a word replaced in its place
    counts half as changed. A passage too long to be chance needs only a good part of its words kept. Where both
    witnesses are short, half of one is always enough.
    """
    wide = max(_size(passage.base), _size(passage.reading))
    narrow = min(_size(passage.base), _size(passage.reading))
    if passage.kept < options.similarity * wide:
        return False
    if 2 * narrow >= min(len(pair.a), len(pair.b)) and are_short(pair, options):
        return True
    kept = float(pair.weight(passage.runs).sum()) if len(passage.runs) > 1 else _weight_of_run(passage, pair)
    sides = (pair.sums_a, passage.base), (pair.sums_b, passage.reading)
    weights = [float(sums[end] - sums[start]) for sums, (start, end) in sides]
    # The words kept must weigh about as much as their number suggests: the words with which every line of two lists
    # begins are many, but weigh little.
    if narrow < options.words or kept < _WEIGHT_SHARE * options.similarity * min(weights):
        return False
    over = kept - (max(weights) - kept) - _MARGIN * options.words
    return over >= 0 or kept >= _LONG * options.words or over + _HALF * _replaced_weight(passage.runs, pair) >= 0


def _weight_of_run(passage: AlignedPassage, pair: WordPair) -> float:
    """The weight of a passage that is one run, as most chains that are tried are: without arrays."""
    start, _, length = passage.runs[0].tolist()
    return pair.sums_a.item(start + length) - pair.sums_a.item(start)


def _replaced_weight(runs: Runs, pair: WordPair) -> float:
    """The weight of the words between two runs where one or two words are replaced by as many."""
    if len(runs) == 1:
        return 0.0
    ends, starts = runs[:-1, :2] + runs[:-1, 2:], runs[1:, :2]
    left, right = (starts - ends).T
    even = (left == right) & (left > 0) & (left <= _REPLACED)
    sides = ((pair.sums_a, 0), (pair.sums_b, 1))
    weights = [sums[starts[even, side]] - sums[ends[even, side]] for sums, side in sides]
    return float(np.maximum(*weights).sum())


def _size(words: tuple[int, int]) -> int:
    return words[1] - words[0]
