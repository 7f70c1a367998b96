"""The shared passages of two witnesses: found from rare words in a row, put in order, and joined."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.match.chains import chains, merge
from viewer.collation.match.extend import AlignedPassage, WordMask, passage_of_runs
from viewer.collation.match.order import heaviest_order
from viewer.collation.match.repeats import with_repeats
from viewer.collation.match.runs import NO_RUNS, common_runs, tidy
from viewer.collation.match.search import COARSE, FINE, UNIQUE, are_short, crowded, is_passage, search
from viewer.collation.match.transpositions import with_inner_moves
from viewer.collation.model.steps import NOT_EVERY_ALIGNMENT, NOT_EVERY_PLACE

if TYPE_CHECKING:
    from viewer.collation.match.runs import Runs
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.model import Options
    from viewer.collation.model.steps import Steps

_NOTHING = 3  # words: so few between two passages count as none
# Part of ``Options.words`` that is enough for one more passage of two short witnesses: little of them
# matches by chance.
_LESSER = 1 / 2


class OmissionMarks(NamedTuple):
    """The numbers of the words, in each witness, that follow a mark of omission (an ellipsis)."""

    base: frozenset[int]
    reading: frozenset[int]


def match(pair: WordPair, options: Options, marks: OmissionMarks, steps: Steps) -> list[AlignedPassage]:
    """The passages that two witnesses share, in the base's order.

    With the scope "passages" any words may stay unmatched; with the scope "work" one passage spans both witnesses, and
    the moved ones lie inside it.
    """
    taken = WordMask(pair)
    rounds = [search(kind, taken, pair, options, steps) for kind in (UNIQUE, COARSE, *FINE)]
    if are_short(pair, options) and any(rounds):
        lesser = replace(options, words=math.ceil(_LESSER * options.words))
        rounds += [search(kind, taken, pair, lesser, steps) for kind in (COARSE, *FINE)]
    found = [passage for one in rounds for passage in one]
    if not found and len(pair.a) and len(pair.b):
        return _without_seeds(pair, options, steps)
    found = _in_order(_adjoined(found, pair, options, marks, steps))
    found = _bridged(found, pair, options, marks, steps)
    found = with_inner_moves(found, pair, options, steps)
    found = with_repeats(found, pair, options, steps)
    if crowded(WordMask.of(found, pair), pair, options):
        steps.cut(NOT_EVERY_PLACE)
    return found


def _adjoined(
    found: list[AlignedPassage], pair: WordPair, options: Options, marks: OmissionMarks, steps: Steps
) -> list[AlignedPassage]:
    """The passages, those joined that follow each other in both witnesses and are near enough to be one."""
    found = sorted(found, key=lambda passage: passage.base)
    order = np.argsort([passage.reading[0] for passage in found], kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    parts: list[list[AlignedPassage]] = []
    for number, passage in enumerate(found):
        if parts and rank[number] == rank[number - 1] + 1 and _near(parts[-1][-1], passage, options, marks):
            parts[-1].append(passage)
        else:
            parts.append([passage])
    nothing = WordMask(pair)
    return [_join(part, nothing, pair, steps) for part in steps.over(parts)]


def _in_order(found: list[AlignedPassage]) -> list[AlignedPassage]:
    """The passages sorted by the base; those outside the running order are transposed."""
    found = sorted(found, key=lambda passage: passage.base)
    places = np.array([passage.reading[0] for passage in found])
    kept = set(heaviest_order(places, np.array([passage.kept for passage in found])).tolist())
    return [replace(passage, transposed=number not in kept) for number, passage in enumerate(found)]


def _bridged(
    found: list[AlignedPassage], pair: WordPair, options: Options, marks: OmissionMarks, steps: Steps
) -> list[AlignedPassage]:
    """The passages, near neighbors in the running order joined with the words between them; for a work, all of them."""
    whole = options.scope == "work"
    steady = [passage for passage in found if not passage.transposed]
    moved = [passage for passage in found if passage.transposed]
    ends = [
        AlignedPassage(NO_RUNS, (0, 0), (0, 0)),
        *steady,
        AlignedPassage(NO_RUNS, (len(pair.a),) * 2, (len(pair.b),) * 2),
    ]
    parts: list[list[AlignedPassage]] = []
    for passage in ends if whole else steady:
        if parts and (whole or _near(parts[-1][-1], passage, options, marks)):
            parts[-1].append(passage)
        else:
            parts.append([passage])
    moved_words = WordMask.of(moved, pair)
    bridged = [_join(part, moved_words, pair, steps) for part in steps.over(parts)]
    return sorted(bridged + moved, key=lambda passage: passage.base)


def _near(left: AlignedPassage, right: AlignedPassage, options: Options, marks: OmissionMarks) -> bool:
    """Whether two passages are near enough to be one.

    A stretch that one side only adds may be longer than one that both have rewritten, and of any length where the other
    side has a mark of omission.
    """
    apart = right.base[0] - left.base[1], right.reading[0] - left.reading[1]
    if (apart[0] == 0 and right.base[0] in marks.base) or (apart[1] == 0 and right.reading[0] in marks.reading):
        return True
    room = options.gap if min(apart) <= _NOTHING else min(options.gap, left.kept, right.kept)
    return max(apart) <= room


def _join(part: list[AlignedPassage], moved: WordMask, pair: WordPair, steps: Steps) -> AlignedPassage:
    """One passage of several, with the words between them aligned, except those that belong to a moved passage."""
    found = [part[0].runs]
    for left, right in zip(part, part[1:], strict=False):
        i, i_end, j, j_end = left.base[1], right.base[0], left.reading[1], right.reading[0]
        if i < i_end and j < j_end:
            inner, exact = common_runs(pair, i, i_end, j, j_end, steps)
            found.append(moved.left(inner))
            if not exact:
                steps.cut(NOT_EVERY_ALIGNMENT)
        found.append(right.runs)
    runs = tidy(np.concatenate(found))
    return AlignedPassage(runs, (part[0].base[0], part[-1].base[1]), (part[0].reading[0], part[-1].reading[1]))


def _without_seeds(pair: WordPair, options: Options, steps: Steps) -> list[AlignedPassage]:
    """The passages of witnesses without rare words in a row (short ones, or mere repeats), aligned from end to end."""
    runs, exact = common_runs(pair, 0, len(pair.a), 0, len(pair.b), steps)
    whole = options.scope == "work"
    found = [AlignedPassage(runs, (0, len(pair.a)), (0, len(pair.b)))] if whole else _passages(runs, pair, options)
    # Where two texts have so little in common, an exact alignment would find no passage either.
    unlike = not found and int(runs[:, 2].sum()) < options.similarity * max(len(pair.a), len(pair.b))
    if not (exact or unlike):
        steps.cut(NOT_EVERY_ALIGNMENT)
    return found


def _passages(runs: Runs, pair: WordPair, options: Options) -> list[AlignedPassage]:
    """The passages among runs that stand in the same order in both witnesses."""
    found = [passage_of_runs(part) for part in merge(chains(runs, options.gap, pair.weight(runs), 0), options.gap)]
    return [passage for passage in found if is_passage(passage, pair, options)]
