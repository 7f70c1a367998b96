"""A passage in segments, as a scholar would pair its words: equal runs, words changed for words, and what is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.align.cuts import with_cuts
from viewer.collation.align.slides import slid_runs
from viewer.collation.align.word_pairs import pair_words
from viewer.collation.match.extend import with_ends
from viewer.collation.match.moves.transpositions import MOVED
from viewer.collation.match.rewritten import is_rewritten, rewritten_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.extend import AlignedPassage
    from viewer.collation.match.moves.moved import MovedWords
    from viewer.collation.match.runs import Runs
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.sides import Sides

    Numbers = NDArray[np.int64]
    Truths = NDArray[np.bool_]
    # Words from and to of the base, and of the other.
    Words = tuple[int, int, int, int]

_FEW = 3  # words at most that are another wording: "But" and "Yet" between sentences that were written anew


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """The segments of some passages, in order.

    ``words`` has a row (i, i_end, j, j_end) a segment: words i to i_end of the base stand where words j to j_end of the
    other do. ``same``: they are of one normal form. ``of`` is the number of the passage. Each passage begins and ends
    with a segment that is empty, and so is one where a sentence ends in both: nothing is paired across it.
    ``rewritten``: a stretch that was written anew.
    """

    words: Numbers
    same: Truths
    of: Numbers
    rewritten: Truths


def segments(passages: Sequence[AlignedPassage], moved: MovedWords, sides: Sides, pair: WordPair) -> Segments:
    """The segments of some passages, one passage after the other. Between two neighbors words of at most one side are
    left, or words of which those of one side at least are ``moved``: these have their partners elsewhere.

    All passages at once, since most of the work is a few passes over arrays.
    """
    rows, of = with_ends(passages)
    rows, of = slid_runs(rows, of, sides, pair)
    rows, of = with_cuts(rows, of, passages, sides)
    anew = {zone for passage in passages for zone in passage.rewritten}
    single, several = _changed(rows, of, sides)
    ends = rows[:, :2] + rows[:, 2:]
    more: list[Words] = []
    counts: list[int] = []
    stretches = zip(_stretches(rows, several, sides), _unmoved(rows, of, several, moved), strict=True)
    for (stretch, breaks), unmoved in sides.steps.over(stretches):
        found = [stretch] if stretch in anew else pair_words(stretch, breaks, sides)
        if unmoved and stretch not in anew and is_rewritten(stretch, found, sides.base, sides.reading):
            found = rewritten_sentences(stretch, pair, sides.base, sides.reading, sides.steps)
            anew.update(found)
        more += found
        counts.append(len(found))
    after = np.concatenate((2 * np.arange(len(rows)), 2 * single + 1, np.repeat(2 * several + 1, counts)))
    order = np.argsort(after, kind="stable")
    found_segments = np.concatenate(
        (
            np.stack((rows[:, 0], ends[:, 0], rows[:, 1], ends[:, 1]), axis=1),
            np.stack((ends[single, 0], ends[single, 0] + 1, ends[single, 1], ends[single, 1] + 1), axis=1),
            np.array(more, dtype=np.int64).reshape(-1, 4),
        )
    )[order]
    same = (np.arange(len(after)) < len(rows))[order] | (found_segments[:, 0] == found_segments[:, 1])
    other = of[after[order] >> 1]
    keep = same | ~_strangers(found_segments, other, moved)
    found_segments = found_segments[keep]
    rewritten = np.zeros(len(found_segments), dtype=bool)
    if anew:
        rewritten[:] = [tuple(row) in anew and _is_long(row) for row in found_segments.tolist()]
    return Segments(
        found_segments, same[keep], other[keep], np.array(rewritten) & np.ones(len(found_segments), dtype=bool)
    )


def _is_long(segment: Sequence[int]) -> bool:
    """Whether a segment is more than one word or two in the place of others, which are simply another wording."""
    i, i_end, j, j_end = segment
    return max(i_end - i, j_end - j) > _FEW


def _strangers(words: Numbers, of: Numbers, moved: MovedWords) -> Truths:
    """Which units have words of one side that were moved from or to there, and so are no other reading of what the
    other side has in that place."""
    found = np.zeros(len(words), dtype=bool)
    for side in (0, 1):
        stretches = words[:, 2 * side : 2 * side + 2]
        found |= moved.counts(side, stretches, of) >= MOVED * (stretches[:, 1] - stretches[:, 0])
    return found


def _changed(rows: Runs, of: Numbers, sides: Sides) -> tuple[Numbers, Numbers]:
    """The runs after which words of both sides are left: one word of each, or more, or across a boundary."""
    ends = rows[:-1, :2] + rows[:-1, 2:]
    sizes = np.where(of[:-1, None] == of[1:, None], rows[1:, :2] - ends, 0)
    changed = (sizes > 0).all(axis=1)
    single = changed & (sizes == 1).all(axis=1)
    i, j = ends[single].T
    # What stands behind the word of the one and before that of the other may be one and the same sentence's end.
    before, other_before = (
        sides.ends_base[i + 1] > sides.ends_base[i],
        sides.ends_reading[j + 1] > sides.ends_reading[j],
    )
    behind = sides.ends_base[i + 2] > sides.ends_base[i + 1]
    other_behind = sides.ends_reading[j + 2] > sides.ends_reading[j + 1]
    crossed = (behind & other_before) | (before & other_behind)
    single[np.flatnonzero(single)[crossed]] = False
    return np.flatnonzero(single), np.flatnonzero(changed & ~single)


def _stretches(rows: Runs, several: Numbers, sides: Sides) -> Iterator[tuple[Words, tuple[bool, bool] | None]]:
    """The changed stretches after some runs. With each, where sentences may end in both sides of it, whether its start
    and its end are to be looked at too (not where the passage itself starts or ends); else None."""
    ends, starts = rows[several, :2] + rows[several, 2:], rows[several + 1, :2]
    found = zip(*np.stack((ends[:, 0], starts[:, 0], ends[:, 1], starts[:, 1])).tolist(), strict=True)
    some = np.ones(len(several), dtype=bool)
    for side, marks in enumerate((sides.ends_base, sides.ends_reading)):
        some &= marks[starts[:, side] + 1] > marks[ends[:, side]]
    inner = zip((rows[several, 2] > 0).tolist(), (rows[several + 1, 2] > 0).tolist(), strict=True)
    breaks = (both if any_there else None for both, any_there in zip(inner, some.tolist(), strict=True))
    return zip(found, breaks, strict=True)


def _unmoved(rows: Runs, of: Numbers, several: Numbers, moved: MovedWords) -> list[bool]:
    """Whether no word was moved from or to each of these stretches."""
    ends, starts = rows[several, :2] + rows[several, 2:], rows[several + 1, :2]
    found = np.zeros(len(several), dtype=np.int64)
    for side in (0, 1):
        found += moved.counts(side, np.stack((ends[:, side], starts[:, side]), axis=1), of[several])
    unmoved: list[bool] = (found == 0).tolist()
    return unmoved
