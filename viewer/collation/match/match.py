"""The shared passages of two witnesses: found from rare words in a row, put in order, and joined."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.chains import chains, merge
from viewer.collation.match.clusters import Cluster, Landmarks, cluster_of, clusters, follows, holds, without_foreign
from viewer.collation.match.extend import AlignedPassage, WordMask, passage_of_runs
from viewer.collation.match.moves.transpositions import with_inner_moves
from viewer.collation.match.order import heaviest_order
from viewer.collation.match.parts import quoted_parts
from viewer.collation.match.repeats import with_repeats
from viewer.collation.match.rows import row_passages
from viewer.collation.match.runs import NO_RUNS, common_runs, tidy
from viewer.collation.match.search import COARSE, FINE, UNIQUE, are_short, crowded, is_passage, search
from viewer.collation.model.steps import NOT_EVERY_ALIGNMENT, NOT_EVERY_PLACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.runs import Runs
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.model import Options
    from viewer.collation.model.steps import Steps

# The share of the words that a passage keeps elsewhere which its old place has in order too, for them to have stayed
# there. Where that place is more than so many times as long, they have to stand in a row; and it has so many words at
# most.
_HOME = 0.6
_ROOM = 3, 500
_ROUNDS = 3  # what was moved may have a move in it, and that another
# Part of ``Options.words`` that is enough for one more passage of two short witnesses: little of them
# matches by chance.
_LESSER = 1 / 2


def match(
    pair: WordPair, options: Options, marks: Landmarks, steps: Steps, *, repeats: bool = True
) -> list[AlignedPassage]:
    """The passages that two witnesses share, in the base's order.

    With the scope "passages" any words may stay unmatched; with the scope "work" one passage spans both witnesses, and
    the moved ones lie inside it. ``repeats``: those whose words are matched elsewhere too.
    """
    rows = row_passages(pair, marks, steps) + marks.notes.passages(pair, options, steps)
    taken = WordMask.of(rows, pair)
    rounds, kinds = [rows], (UNIQUE, COARSE, *FINE)
    for number, kind in enumerate(kinds):
        steps.at(number / len(kinds))
        rounds.append(search(kind, taken, pair, options, steps))
    if are_short(pair, options) and any(rounds):
        lesser = replace(options, words=math.ceil(_LESSER * options.words))
        rounds += [search(kind, taken, pair, lesser, steps) for kind in (COARSE, *FINE)]
    found = [passage for one in rounds for passage in one]
    if not found and len(pair.a) and len(pair.b):
        return _without_seeds(pair, options, steps)
    if options.scope == "passages":
        found = [part for passage in found for part in quoted_parts(passage, marks.quotations)]
        found = [part for passage in found for part in without_foreign(passage, options, marks)]
    parts = _adjoined(found, pair, options, marks, steps)
    found = _bridged(parts, pair, options, marks, steps)
    at_home = _at_home(found, pair, steps)
    if at_home:
        parts = [part for part in parts if not any(_lies_in(part, one) for one in at_home)]
        found = _bridged(parts, pair, options, marks, steps)
    for _ in range(_ROUNDS):
        more = with_inner_moves(found, pair, options, steps)
        if len(more) == len(found):
            break
        found = _bridged(more, pair, options, marks, steps)
    if repeats:
        found = with_repeats(found, pair, marks.notes, options, steps)
    if crowded(WordMask.of(found, pair), pair, options):
        steps.cut(NOT_EVERY_PLACE)
    return found


def _adjoined(
    found: list[AlignedPassage], pair: WordPair, options: Options, marks: Landmarks, steps: Steps
) -> list[AlignedPassage]:
    """The passages, those joined that follow each other in both witnesses and are near enough to be one.

    Rows of a table stay what they are.
    """
    rows = [passage for passage in found if passage.table]
    found = sorted((passage for passage in found if not passage.table), key=lambda passage: passage.base)
    order = np.argsort([passage.reading[0] for passage in found], kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    parts: list[list[AlignedPassage]] = []
    for number, passage in enumerate(found):
        if (
            parts
            and rank[number] == rank[number - 1] + 1
            and follows(cluster_of(parts[-1][-1]), cluster_of(passage), options, marks)
        ):
            parts[-1].append(passage)
        else:
            parts.append([passage])
    of_rows = WordMask.of(rows, pair) if rows else WordMask(pair)
    return [*(_join(part, of_rows, pair, steps) for part in steps.over(parts)), *rows]


def _bridged(
    found: list[AlignedPassage], pair: WordPair, options: Options, marks: Landmarks, steps: Steps
) -> list[AlignedPassage]:
    """The passages in clusters, of each the parts in order joined with the words between them, and the moved ones; what
    is out of the running order is transposed. A work is one cluster."""
    texts = (0, len(pair.a)), (0, len(pair.b))
    if not found:
        return [AlignedPassage(NO_RUNS, *texts)] if options.scope == "work" else []
    made = clusters(found, options, marks) if options.scope == "passages" else [_all_of(found, *texts)]
    order = set(
        heaviest_order(np.array([one.reading[0] for one in made]), np.array([one.kept for one in made])).tolist()
    )
    parts = [_in_order(one.parts) for one in made]
    away = [part for number, (_, moved) in enumerate(parts) for part in moved]
    away += [part for number, (steady, _) in enumerate(parts) if number not in order for part in steady]
    moved_words, nothing = WordMask.of(away, pair), WordMask(pair)
    bridged: list[AlignedPassage] = []
    for number, (cluster, (steady, moved)) in enumerate(steps.over(zip(made, parts, strict=True))):
        inner = moved_words if number in order else WordMask.of(moved, pair) if moved else nothing
        whole = bool(moved or (steady[0].table and steady[-1].table))  # rows are paired whole, and so end where they do
        if moved or options.scope == "work":
            (i, i_end), (j, j_end) = cluster.base, cluster.reading
            steady = [
                AlignedPassage(NO_RUNS, (i, i), (j, j)),
                *steady,
                AlignedPassage(NO_RUNS, (i_end,) * 2, (j_end,) * 2),
            ]
        joined = replace(_join(steady, inner, pair, steps), transposed=number not in order, whole=whole)
        rows = [part for part in moved if part.table]
        gone, come = (tuple(sorted(places)) for places in ([row.base for row in rows], [row.reading for row in rows]))
        joined = replace(joined, gone=gone, come=come, rows=_row_bounds(steady))
        bridged += [joined, *(part.as_transposed() for part in moved)]
    return sorted(bridged, key=lambda passage: (passage.base, passage.reading))


def _row_bounds(parts: Sequence[AlignedPassage]) -> tuple[tuple[int, int], ...]:
    """Where rows begin and end in both witnesses, of some parts in one order."""
    own = [tuple(zip(part.base, part.reading, strict=True)) if part.table else part.rows for part in parts]
    return tuple(sorted(place for bounds in own for place in bounds))


def _at_home(found: list[AlignedPassage], pair: WordPair, steps: Steps) -> list[AlignedPassage]:
    """The transposed passages whose words stand, a little changed, in their old place too.

    The nearer and like place wins over an exact copy elsewhere, such as a caption that repeats a sentence.
    """
    steady = [passage for passage in found if not passage.transposed and len(passage.runs)]
    stays = []
    for one in steps.over(passage for passage in found if passage.transposed and not passage.table):
        for side, words in ((0, one.base), (1, one.reading)):
            round_it = next((p for p in steady if holds((p.base, p.reading)[side], words)), None)
            if round_it is None:
                continue
            low, high = _place_of(words, side, round_it)
            if not _HOME * one.kept <= high - low <= _ROOM[1]:
                continue
            here = (*words, low, high) if side == 0 else (low, high, *words)
            inner, _ = common_runs(pair, *here, steps)
            near = high - low <= _ROOM[0] * (words[1] - words[0])
            kept = int(inner[:, 2].sum() if near else inner[:, 2].max(initial=0))
            if kept >= _HOME * one.kept:
                stays.append(one)
                break
    return stays


def _place_of(words: tuple[int, int], side: int, passage: AlignedPassage) -> tuple[int, int]:
    """The words of the other side, from and to, between the runs of a passage before and after some words of one."""
    runs = passage.runs
    after = int(runs[:, side].searchsorted(words[0]))
    start, end = (passage.reading, passage.base)[side]
    low = int(runs[after - 1, 1 - side] + runs[after - 1, 2]) if after else start
    return low, int(runs[after, 1 - side]) if after < len(runs) else end


def _lies_in(part: AlignedPassage, passage: AlignedPassage) -> bool:
    return holds(passage.base, part.base) and holds(passage.reading, part.reading)


def _in_order(parts: list[AlignedPassage]) -> tuple[list[AlignedPassage], list[AlignedPassage]]:
    """The parts of a cluster that are in one order in both witnesses, and those that were moved; sorted by the base.

    What lies in the largest part, on either side, was moved within it, unless it stands at the same place in both.
    """
    if len(parts) == 1:  # nearly all clusters
        return parts, []
    largest = max(parts, key=lambda part: (part.whole, part.kept))  # what spans a passage already stays its head
    in_place = _in_place(largest, parts)
    if in_place:
        runs = np.concatenate([part.runs for part in (largest, *in_place)])
        bounds = _row_bounds([largest, *in_place])
        whole = replace(largest, runs=tidy(runs[np.lexsort((runs[:, 1], runs[:, 0]))]), rows=bounds)
        inside = {id(part) for part in (largest, *in_place)}
        parts, largest = [whole, *(part for part in parts if id(part) not in inside)], whole
    parts = sorted(parts, key=lambda part: part.base)
    beside = [part is largest or _stands_apart(part, largest) for part in parts]
    apart = [part for part, alone in zip(parts, beside, strict=True) if alone]
    places, sizes = np.array([(part.reading[0], part.kept) for part in apart]).T
    kept = {id(apart[number]) for number in heaviest_order(places, sizes).tolist()}
    return [part for part in parts if id(part) in kept], [part for part in parts if id(part) not in kept]


def _in_place(largest: AlignedPassage, parts: list[AlignedPassage]) -> list[AlignedPassage]:
    """The parts that the largest one has in the same place in both witnesses, and that are in one order there.

    A table whose rows are as they were, within a text that goes on after it, has all of them so.
    """
    inside = [part for part in parts if part is not largest and len(part.runs) and _lies_in(part, largest)]
    if not inside or not len(largest.runs):  # without runs it has no place for them
        return []
    inside.sort(key=lambda part: part.base)
    first, last = np.array([part.runs[0] for part in inside]), np.array([part.runs[-1] for part in inside])
    runs = largest.runs
    alike = [
        _words_before(places[:, 0], runs, 0) == _words_before(places[:, 1], runs, 1)
        for places in (first[:, :2], last[:, :2] + last[:, 2:])
    ]
    inside = [inside[number] for number in np.flatnonzero(alike[0] & alike[1]).tolist()]
    if not inside:
        return []
    starts, sizes = np.array([(part.reading[0], part.kept) for part in inside]).T
    return [inside[number] for number in heaviest_order(starts, sizes).tolist()]


def _words_before(places: NDArray[np.int64], runs: Runs, side: int) -> NDArray[np.int64]:
    """How many words of some runs stand before each place of one side."""
    sums = np.append(0, np.cumsum(runs[:, 2]))
    run = runs[:, side].searchsorted(places, "right") - 1
    before: NDArray[np.int64] = sums[run] + np.minimum(places - runs[run, side], runs[run, 2])
    before[run < 0] = 0
    return before


def _all_of(found: list[AlignedPassage], base: tuple[int, int], reading: tuple[int, int]) -> Cluster:
    """The one cluster that a work is, of all its words."""
    cluster = cluster_of(found[0])
    for one in found[1:]:
        cluster.join(cluster_of(one))
    cluster.base, cluster.reading = base, reading
    return cluster


def _stands_apart(one: AlignedPassage, other: AlignedPassage) -> bool:
    sides = (one.base, other.base), (one.reading, other.reading)
    return all(a[1] <= b[0] or b[1] <= a[0] for a, b in sides)


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
