"""Shared passages: rare words in a row as seeds, chained, the heaviest first, extended and filled word by word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.chain import Chains, chains, merge, only, words_of
from viewer.collation.extend import Shared, Taken, extended, filled, of_runs
from viewer.collation.order import heaviest_order
from viewer.collation.runs import NO_RUNS, align, seeds, tidy

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.model import Options
    from viewer.collation.runs import Runs
    from viewer.collation.vocabulary import Pair

# Words in a row, and the most that the product of their counts in both witnesses may be. Five words seldom meet by
# chance, and 64 leaves room for a refrain; the shorter ones, which find short and noisy passages among what is left,
# must be rarer.
_SEEDS = (5, 64)
_FINE_SEEDS = ((3, 16), (2, 4), (1, 1))
# What a chain tells (1 a word on the average), for it to be extended at all.
_TELLING = 3.2
# Chains of one sort of the shorter seeds that are tried, the most telling first: in texts of few words chance meetings
# have no end.
_MOST_CHAINS = 5000
# From so many times the least words on, chains are gone through before all others are looked at.
_HEAVY = 4
# Runs farther apart than this are not the same passage until both are known to be long.
_NEAR = 20
_NEAR_FINE = 12
# Words between two passages that count as nothing between them.
_NOTHING = 3
# By how much the kept words of a passage outweigh the others, and how many say enough alone, in least words.
_MARGIN = 7 / 8
_LONG = 2.5
_TELLS = 0.75
_BRIEF = 8  # times the least words: where both witnesses are shorter, half of one is always a passage


def match(pair: Pair, options: Options) -> tuple[list[Shared], bool]:
    """The passages that two witnesses share, in the base's order, and whether all was looked at.

    Passages of scope "passages" may leave anything unmatched; for scope "work" one passage spans both witnesses, with
    the moved ones inside it.
    """
    taken = Taken(pair)
    found: list[Shared] = []
    spare: list[Runs] = []
    all_tried = True
    for seeded in (_SEEDS, *_FINE_SEEDS):
        runs = seeds(pair.a, pair.b, *seeded) if seeded == _SEEDS else _left(pair, taken, *seeded)
        parts = _chains(runs, _NEAR if seeded == _SEEDS else _NEAR_FINE, pair, options)
        if seeded != _SEEDS and len(parts) > _MOST_CHAINS:
            weights = parts.sums(pair.weight(parts.runs))
            parts = parts.take(np.argsort(-weights, kind="stable")[:_MOST_CHAINS])
            all_tried = False
        more, spare_more = _heaviest_first(parts, taken, pair, options)
        found, spare = found + more, spare + spare_more
    if not found and len(pair.a) and len(pair.b):
        found, exact = _without_seeds(pair, options)
        return found, exact and all_tried
    found = _in_order(found)
    found, exact = _bridged(found, pair, options)
    found += _moved_inside(found, pair, options)
    return _with_repeats(found, spare, pair, options), exact and all_tried


def _chains(runs: Runs, near: int, pair: Pair, options: Options) -> Chains:
    """Chains that tell enough to be looked at; a set phrase or a rare word alone is not."""
    return merge(chains(runs, near, pair.weight(runs), _TELLING), options.gap)


def _left(pair: Pair, taken: Taken, length: int, most: int) -> Runs:
    """Seeds among the words that no passage has yet."""
    a = np.where(taken.a[:-1], 0, pair.a)
    b = np.where(taken.b[:-1], 1, pair.b)
    if length == 1:
        often = _counts(pair) > 2
        a[often[a]], b[often[b]] = 0, 1
    return seeds(a, b, length, most)


def _counts(pair: Pair) -> NDArray[np.int64]:
    """How often each shared word stands in both witnesses together."""
    size = int(max(pair.a.max(initial=0), pair.b.max(initial=0))) + 1
    counts = np.bincount(pair.a, minlength=size) + np.bincount(pair.b, minlength=size)
    counts[:2] = 0
    return counts


def _heaviest_first(parts: Chains, taken: Taken, pair: Pair, options: Options) -> tuple[list[Shared], list[Runs]]:
    """One to one: the heaviest chain takes its words, lighter ones what is left of theirs.

    What loses its words on one side only says again what stands elsewhere: it is given back as spare.
    """
    found: list[Shared] = []
    spare: list[Runs] = []
    sizes = parts.sums(parts.runs[:, 2])
    order = np.argsort(-sizes, kind="stable")
    heavy = int((sizes >= _HEAVY * options.words).sum())
    for batch in (order[:heavy], order[heavy:]):
        for runs in _open(parts.take(batch), taken):
            free_a, free_b = taken.free(runs)
            free = free_a & free_b
            kept = runs if free.all() else only(runs, free)
            passages = _passages(kept, taken, pair, options)
            found += passages
            if not passages and 2 * max(int(free_a.sum()), int(free_b.sum())) > len(free):
                spare.append(runs)
    return found, spare


def _passages(runs: Runs, taken: Taken, pair: Pair, options: Options) -> list[Shared]:
    """The passages of a chain of free runs: one, or several where another passage lies in between."""
    found: list[Shared] = []
    waiting = _parted(runs, taken)[::-1]
    while waiting:
        part = waiting.pop()
        free = np.logical_and(*taken.free(part))
        if not free.all():  # the part before has grown into this one
            waiting += _parted(only(part, free), taken)[::-1]
            continue
        shared = extended(part, taken, pair, options)
        if _is_passage(shared, pair, options):
            found.append(shared)
            taken.take(shared)
    return found


def _parted(runs: Runs, taken: Taken) -> list[Runs]:
    """A chain cut where words between two of its runs are taken."""
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


def _is_passage(shared: Shared, pair: Pair, options: Options) -> bool:
    """Whether two stretches are one passage, rather than a set phrase, or words that met by chance.

    What is kept must outweigh what is changed by seven eighths of the least words; in a long passage, which chance does
    not make, it is enough that a good part is kept. Where both witnesses are short, half of one is always enough.
    """
    wide = max(_size(shared.base), _size(shared.reading))
    narrow = min(_size(shared.base), _size(shared.reading))
    if shared.kept < options.similarity * wide:
        return False
    brief = _BRIEF * options.words
    if 2 * narrow >= min(len(pair.a), len(pair.b)) and max(len(pair.a), len(pair.b)) < brief:
        return True
    kept = float(pair.weight(shared.runs).sum())
    sides = (pair.sums_a, shared.base), (pair.sums_b, shared.reading)
    weights = [float(sums[end] - sums[start]) for sums, (start, end) in sides]
    # What is kept has to tell as much as its number promises: what every line of two lists begins with does not.
    if narrow < options.words or kept < _TELLS * options.similarity * min(weights):
        return False
    return kept - (max(weights) - kept) >= _MARGIN * options.words or kept >= _LONG * options.words


def _size(words: tuple[int, int]) -> int:
    return words[1] - words[0]


def _in_order(found: list[Shared]) -> list[Shared]:
    """Sorted by the base; what is out of the running order is transposed."""
    found = sorted(found, key=lambda shared: shared.base)
    places = np.array([shared.reading[0] for shared in found])
    kept = set(heaviest_order(places, np.array([shared.kept for shared in found])).tolist())
    return [replace(shared, transposed=number not in kept) for number, shared in enumerate(found)]


def _bridged(found: list[Shared], pair: Pair, options: Options) -> tuple[list[Shared], bool]:
    """Make one passage of neighbors in the running order, with what stands between them; for a work, of them all."""
    whole = options.scope == "work"
    steady = [shared for shared in found if not shared.transposed]
    moved = [shared for shared in found if shared.transposed]
    ends = [Shared(NO_RUNS, (0, 0), (0, 0)), *steady, Shared(NO_RUNS, (len(pair.a),) * 2, (len(pair.b),) * 2)]
    parts: list[list[Shared]] = []
    for shared in ends if whole else steady:
        if parts and (whole or _near(parts[-1][-1], shared, options)):
            parts[-1].append(shared)
        else:
            parts.append([shared])
    exact = True
    bridged: list[Shared] = []
    for part in parts:
        joined, good = _join(part, moved, pair)
        bridged.append(joined)
        exact &= good
    return sorted(bridged + moved, key=lambda shared: shared.base), exact


def _near(left: Shared, right: Shared, options: Options) -> bool:
    """Whether two passages are one: what one side only puts in may be longer than what is written anew in both."""
    apart = right.base[0] - left.base[1], right.reading[0] - left.reading[1]
    room = options.gap if min(apart) <= _NOTHING else min(options.gap, left.kept, right.kept)
    return max(apart) <= room


def _join(part: list[Shared], moved: list[Shared], pair: Pair) -> tuple[Shared, bool]:
    """One passage of several, the words between them aligned, but for those that belong to a moved passage."""
    found = [part[0].runs]
    exact = True
    for left, right in zip(part, part[1:], strict=False):
        i, i_end, j, j_end = left.base[1], right.base[0], left.reading[1], right.reading[0]
        if i < i_end and j < j_end:
            inner, good = align(pair, i, i_end, j, j_end)
            found.append(_without(inner, moved))
            exact &= good
        found.append(right.runs)
    runs = tidy(np.concatenate(found))
    return Shared(runs, (part[0].base[0], part[-1].base[1]), (part[0].reading[0], part[-1].reading[1])), exact


def _moved_inside(found: list[Shared], pair: Pair, options: Options) -> list[Shared]:
    """Passages moved within another passage: what is put in at one place and left out at another."""
    taken = Taken(pair)
    for shared in found:
        taken.take(shared)
        _free_gaps(shared, taken, options.words)
    moved: list[Shared] = []
    for length, most in (_SEEDS, *_FINE_SEEDS[:1]):
        parts = _chains(_left(pair, taken, length, most), _NEAR_FINE, pair, options)
        moved += _heaviest_first(parts, taken, pair, options)[0]
    return [replace(shared, transposed=True) for shared in moved]


def _free_gaps(shared: Shared, taken: Taken, least: int) -> None:
    """Give back the words that a passage covers without a partner, where they are enough for a passage of their own."""
    starts = np.vstack((shared.runs[:, :2], (shared.base[1], shared.reading[1])))
    ends = np.vstack(((shared.base[0], shared.reading[0]), shared.runs[:, :2] + shared.runs[:, 2:]))
    for side, flags in enumerate((taken.a, taken.b)):
        for number in np.flatnonzero(starts[:, side] - ends[:, side] >= least).tolist():
            flags[ends[number, side] : starts[number, side]] = False


def _without(runs: Runs, moved: list[Shared]) -> Runs:
    if not len(runs) or not moved:
        return runs
    i, j = words_of(runs)
    keep = np.ones(len(i), dtype=bool)
    for shared in moved:
        keep &= (i < shared.base[0]) | (i >= shared.base[1])
        keep &= (j < shared.reading[0]) | (j >= shared.reading[1])
    return only(runs, keep)


def _without_seeds(pair: Pair, options: Options) -> tuple[list[Shared], bool]:
    """No rare words in a row: short witnesses, or nothing but repeats. Align them from end to end."""
    runs, exact = align(pair, 0, len(pair.a), 0, len(pair.b))
    if options.scope == "work":
        return [Shared(runs, (0, len(pair.a)), (0, len(pair.b)))], exact
    found = [of_runs(part) for part in merge(chains(runs, options.gap, pair.weight(runs), 0), options.gap)]
    return [shared for shared in found if _is_passage(shared, pair, options)], exact


def _with_repeats(found: list[Shared], spare: list[Runs], pair: Pair, options: Options) -> list[Shared]:
    """Add the passages that stand once in one witness and again in the other, each place that has no match yet."""
    taken = Taken(pair)
    for shared in found:
        taken.take(shared)
    repeats: list[Shared] = []
    for runs in sorted(spare, key=lambda part: -int(part[:, 2].sum())):
        free_a, free_b = taken.free(runs)
        kept = only(runs, free_a if free_a.sum() >= free_b.sum() else free_b)
        if not len(kept):
            continue
        shared = of_runs(filled(kept, pair))
        if _is_passage(shared, pair, options):
            repeats.append(replace(shared, repeat=True))
            taken.take(shared)
    if not repeats:
        return found
    marked = [replace(shared, repeat=_again(shared, repeats)) for shared in found]
    return sorted(marked + repeats, key=lambda shared: (shared.base, shared.reading))


def _again(shared: Shared, repeats: list[Shared]) -> bool:
    """Whether most of one side of a passage is matched elsewhere too."""
    for other in repeats:
        for mine, its in ((shared.base, other.base), (shared.reading, other.reading)):
            if 2 * (min(mine[1], its[1]) - max(mine[0], its[0])) > _size(mine):
                return True
    return False
