"""Passages that stand near each other in both witnesses, in whatever order: one passage, with parts moved within it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.match.extend import passage_of_runs
from viewer.text.boundaries import PARAGRAPH, boundary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.match.extend import AlignedPassage
    from viewer.collation.match.parts import Notes, Quotations
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.model import Options
    from viewer.text.witness import Witness

    _Two = tuple[int, int]
    _Hull = tuple[_Two, _Two]  # from the first word of a passage to the last, in the base and in the reading

_NOTHING = 3  # words: so few between two passages count as none
# Words of the smaller of two parts in another order, at most: a paragraph that changed its place is a part of a
# passage, a chapter is a passage of its own.
_MOVED_PART = 200
_TRIES = 3  # neighbors of a cluster, in the order of each witness, that it is compared with
# The share of a text that two passages must be for a whole paragraph between them, which the other text lacks, to be
# an insertion of the same author's: in a text that is mostly other words it is one of these.
_MOST_OF = 0.6
# Two passages that reach over so much of both texts are these texts: a sentence that was written anew between two short
# ones (nine words kept, 24 anew, twelve kept) is theirs.
_ALL = 0.85
# A stretch between two passages that both have in other words may be so many times as long as one that is added, where
# its words have this share of their weight in common. Of 400 pairs of stretches of 30 to 90 words from different places
# of one novel 98 in a hundred have less; paraphrases have .31 to .39.
_PARAPHRASE = 2
_SAME_MATTER = 0.3


class Landmarks(NamedTuple):
    """The witnesses, their words, in each the words that follow a mark of omission (an ellipsis), and the block
    quotations and notes."""

    base: Witness
    reading: Witness
    pair: WordPair
    omissions: tuple[frozenset[int], frozenset[int]]
    quotations: Quotations
    notes: Notes


@dataclass(slots=True)
class Cluster:
    """Passages that are one; ``base`` and ``reading`` reach from the first word of any to the last.

    ``kept`` is how many words are the same in all parts; ``first`` and ``last`` are parts by the order of the base.
    """

    parts: list[AlignedPassage]
    base: _Two
    reading: _Two
    kept: int
    first: AlignedPassage
    last: AlignedPassage

    def join(self, other: Cluster) -> None:
        """Take in the parts of another cluster."""
        self.parts += other.parts
        self.kept += other.kept
        self.first = min(self.first, other.first, key=_base_start)
        self.last = max(self.last, other.last, key=_base_end)
        self.base = min(self.base[0], other.base[0]), max(self.base[1], other.base[1])
        self.reading = min(self.reading[0], other.reading[0]), max(self.reading[1], other.reading[1])


def clusters(found: Sequence[AlignedPassage], options: Options, marks: Landmarks) -> list[Cluster]:
    """The passages in clusters, in the order of the base: those are one that are near each other in both witnesses."""
    made = [cluster_of(one) for one in found if not one.table]
    tables: dict[int, list[AlignedPassage]] = {}
    for row in found:
        if row.table:
            tables.setdefault(row.table, []).append(row)
    made += map(_of_rows, tables.values())
    stable = 0
    while stable < 2:  # in the order of either witness nothing more is near
        for side in ("base", "reading"):
            joined = _joined(sorted(made, key=lambda one: getattr(one, side)), options, marks)
            stable = stable + 1 if len(joined) == len(made) else 0
            made = joined
    return sorted(made, key=lambda one: one.base)


def _of_rows(rows: list[AlignedPassage]) -> Cluster:
    """The cluster of the rows of a table."""
    spans = np.array([(*row.base, *row.reading) for row in rows])
    (i, _, j, _), (_, i_end, _, j_end) = spans.min(axis=0).tolist(), spans.max(axis=0).tolist()
    first, last = min(rows, key=_base_start), max(rows, key=_base_end)
    return Cluster(rows, (i, i_end), (j, j_end), sum(row.kept for row in rows), first, last)


def _joined(made: list[Cluster], options: Options, marks: Landmarks) -> list[Cluster]:
    """The clusters, each joined with one of the few before it where it is near to it."""
    found: list[Cluster] = []
    for one in made:
        for other in found[: -_TRIES - 1 : -1]:
            if _are_near(other, one, options, marks):
                other.join(one)
                break
        else:
            found.append(one)
    return found


def _are_near(one: Cluster, other: Cluster, options: Options, marks: Landmarks) -> bool:
    """Whether two clusters stand so near each other in both witnesses that they are one."""
    for left, right in ((one, other), (other, one)):
        if left.base[1] <= right.base[0] and left.reading[1] <= right.reading[0]:
            return follows(left, right, options, marks)
    small, large = sorted((one, other), key=lambda cluster: cluster.kept)
    apart = max(_apart(one.base, other.base), _apart(one.reading, other.reading))
    if apart > min(options.gap, small.kept):
        return False
    if holds(large.base, small.base) and holds(large.reading, small.reading):
        return True
    return max(_size(small.base), _size(small.reading)) <= _MOVED_PART


def holds(outer: _Two, inner: _Two) -> bool:
    """Whether one stretch lies in another, or is the same."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _base_end(part: AlignedPassage) -> int:
    return part.base[1]


def _base_start(part: AlignedPassage) -> int:
    return part.base[0]


def _apart(one: _Two, other: _Two) -> int:
    return max(0, one[0] - other[1], other[0] - one[1])


def _size(words: _Two) -> int:
    return words[1] - words[0]


def follows(left: Cluster, right: Cluster, options: Options, marks: Landmarks) -> bool:
    """Whether one cluster goes on with another, which comes after it in both witnesses.

    A stretch that one side only adds may be longer than one that both have rewritten, and of any length where the other
    side has a mark of omission. A whole paragraph in a text that is mostly other words is not a part of the passage. A
    longer stretch that both have is one where they speak of the same things. Nothing goes on with what one who quotes
    says beside a block quotation.
    """
    goes_on = _goes_on((left.base, left.reading), (right.base, right.reading), options, marks)
    if goes_on is not None:
        return goes_on
    base, reading = (left.base[1], right.base[0]), (left.reading[1], right.reading[0])
    apart = max(_size(base), _size(reading))
    if apart <= min(options.gap, left.last.kept, right.first.kept):
        return True
    if apart <= options.gap and _is_all(left, right, options, marks):
        return True
    near = apart <= min(_PARAPHRASE * options.gap, left.kept + right.kept + options.gap)
    return near and _common_share(base, reading, marks.pair) >= _SAME_MATTER


def _is_all(left: Cluster, right: Cluster, options: Options, marks: Landmarks) -> bool:
    """Whether two clusters, with what stands between them, are nearly all of both texts, and kept enough for a passage.

    Then there is no other author to whom the words between could belong.
    """
    sizes = right.base[1] - left.base[0], right.reading[1] - left.reading[0]
    if any(size < _ALL * words for size, words in zip(sizes, (marks.base.words, marks.reading.words), strict=True)):
        return False
    return left.kept + right.kept >= options.similarity * max(sizes)


def _goes_on(left: _Hull, right: _Hull, options: Options, marks: Landmarks) -> bool | None:
    """What ``follows`` says by the places alone; None where both sides have other words between."""
    apart = right[0][0] - left[0][1], right[1][0] - left[1][1]
    if marks.quotations.part(left, right, _NOTHING):
        return False
    if (apart[0] == 0 and right[0][0] in marks.omissions[0]) or (apart[1] == 0 and right[1][0] in marks.omissions[1]):
        return True
    if min(apart) > _NOTHING:
        return None
    if max(apart) > options.gap:
        return False
    return max(apart) <= _NOTHING or not _is_foreign(left, right, marks)


def _common_share(base: _Two, reading: _Two, pair: WordPair) -> float:
    """The share of the weight of two stretches that words have which stand in both, in any order; of both the less."""
    words = pair.a[slice(*base)].tolist(), pair.b[slice(*reading)].tolist()
    # Words that one witness alone has are 0 in the base and 1 in the reading, and so in common with nothing.
    common = set(words[0]).intersection(words[1])
    shares = []
    for numbers, sums, (start, end) in zip(words, (pair.sums_a, pair.sums_b), (base, reading), strict=True):
        weights = np.diff(sums[start : end + 1]).tolist()
        kept = sum(weight for number, weight in zip(numbers, weights, strict=True) if number in common)
        shares.append(kept / max(sum(weights), 1.0))
    return float(min(shares))


def _is_foreign(left: _Hull, right: _Hull, marks: Landmarks) -> bool:
    """Whether the words that one side alone has between two passages are whole paragraphs of another author's."""
    side = 0 if right[0][0] - left[0][1] > right[1][0] - left[1][1] else 1
    witness, low, high = (marks.base, marks.reading)[side], left[side][1], right[side][0]
    if boundary(witness, low) < PARAGRAPH or boundary(witness, high) < PARAGRAPH:
        return False
    return _size(left[side]) + _size(right[side]) + high - low < _MOST_OF * witness.words


def without_foreign(passage: AlignedPassage, options: Options, marks: Landmarks) -> list[AlignedPassage]:
    """The passage, in parts where whole paragraphs of another author's stand in it (see ``follows``)."""
    runs = passage.runs
    if len(runs) == 1:
        return [passage]
    ends, starts = runs[:-1, :2] + runs[:-1, 2:], runs[1:, :2]
    base, reading = (starts - ends).T
    wide = np.flatnonzero((np.maximum(base, reading) > _NOTHING) & (np.minimum(base, reading) <= _NOTHING))
    parts: list[AlignedPassage] = []
    low, (i, j) = 0, runs[0, :2].tolist()
    last, other_last = (runs[-1, :2] + runs[-1, 2]).tolist()
    for number, end, start in zip(wide.tolist(), ends[wide].tolist(), starts[wide].tolist(), strict=True):
        left, right = ((i, end[0]), (j, end[1])), ((start[0], last), (start[1], other_last))
        if not _goes_on(left, right, options, marks):
            parts.append(passage_of_runs(runs[low : number + 1]))
            low, (i, j) = number + 1, start
    return [*parts, passage_of_runs(runs[low:])] if parts else [passage]


def cluster_of(passage: AlignedPassage) -> Cluster:
    """The cluster of one passage."""
    return Cluster([passage], passage.base, passage.reading, passage.kept, passage, passage)
