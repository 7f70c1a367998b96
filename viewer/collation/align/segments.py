"""A passage in segments, as a scholar would pair its words: equal runs, words changed for words, and what is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.extend import with_ends
from viewer.collation.match.moves.sentence_cuts import slides
from viewer.collation.match.moves.transpositions import MOVED
from viewer.collation.match.rewritten import is_rewritten, rewritten_sentences
from viewer.collation.model.steps import NOT_WORD_BY_WORD
from viewer.collation.words.marks import has_omission_mark
from viewer.collation.words.pairing import PARAGRAPH_END, SENTENCE_END, like_pairs
from viewer.collation.words.paratext import is_page
from viewer.text.boundaries import PARAGRAPH, SENTENCE, boundary
from viewer.text.normalize import fold
from viewer.text.units import is_label
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.extend import AlignedPassage
    from viewer.collation.match.moves.moved import MovedWords
    from viewer.collation.match.runs import Runs
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.sides import Sides
    from viewer.collation.words.pairing import LikePair
    from viewer.text.witness import Witness

    Numbers = NDArray[np.int64]
    Truths = NDArray[np.bool_]
    # Words from and to of the base, and of the other.
    Words = tuple[int, int, int, int]

# A run of common words between two changes this many times its length met by chance: it is part of the change.
_CHANCE = 4
_CHANCE_WORDS = 2
_CHANCE_WEIGHT = 1.2
_ADDRESS = "]("  # of a link, behind its word
_PAGE_LINE = 24  # characters: page 12 of 300
_ROW = 3  # words: of two longer stretches that were moved, one from where the other came to, no word is looked at
_FEW = 3  # words at most that are another wording: "But" and "Yet" between sentences that were written anew
# Words are paired one with one up to this many pairs; above, the stretch stays one substitution.
_PAIRS = 2500


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
    rows, of = _without_chance(rows, of, pair)
    _to_sentences(rows, sides, pair)
    rows, of = _slid(rows, of, sides, pair)
    rows, of = _with_cuts(rows, of, passages, sides)
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


def _with_cuts(rows: Runs, of: Numbers, passages: Sequence[AlignedPassage], sides: Sides) -> tuple[Runs, Numbers]:
    """The runs, with empty ones round each stretch that was written anew and round words that were moved."""
    bounds = of.searchsorted(np.arange(len(passages) + 1))
    cuts: list[tuple[int, int, int]] = []
    numbers: list[int] = []
    for number, passage in enumerate(passages):
        if passage.rewritten or passage.gone or passage.come or passage.rows:
            this = rows[bounds[number] : bounds[number + 1]]
            found = _cuts(this, passage, sides)
            if _in_order(this, found):
                cuts += found
                numbers += [number] * len(found)
    if not cuts:
        return rows, of
    rows, of = np.concatenate((rows, np.array(cuts, dtype=np.int64))), np.concatenate((of, numbers))
    # An empty run stands before the run that begins there, but for the one with which the passage begins.
    order = np.lexsort((rows[:, 2], rows[:, 1], rows[:, 0], of))
    rows, of = rows[order], of[order]
    again = np.append(False, (rows[1:] == rows[:-1]).all(axis=1) & (of[1:] == of[:-1]))
    return rows[~again], of[~again]


def _in_order(rows: Runs, cuts: list[tuple[int, int, int]]) -> bool:
    """Whether runs and cuts come one after the other on both sides."""
    together = np.concatenate((rows, np.array(cuts, dtype=np.int64).reshape(-1, 3)))
    together = together[np.lexsort((together[:, 2], together[:, 1], together[:, 0]))]
    return bool((together[1:, :2] >= together[:-1, :2] + together[:-1, 2:]).all())


def _cuts(rows: Runs, passage: AlignedPassage, sides: Sides) -> list[tuple[int, int, int]]:
    """Where a passage is cut, between two runs."""
    found = []
    for i, i_end, j, j_end in passage.rewritten:
        found += [(i, j, 0), (i_end, j_end, 0)]
    ends, starts = rows[:-1, :2] + rows[:-1, 2:], rows[1:, :2]
    gone, come = (
        _by_gap(spans, ends[:, side], starts[:, side]) for side, spans in enumerate((passage.gone, passage.come))
    )
    made: dict[int, list[tuple[int, int, int]]] = {}
    for gap in sorted(gone.keys() | come.keys()):
        (i, j), (i_end, j_end) = ends[gap].tolist(), starts[gap].tolist()
        away, here = gone.get(gap, []), come.get(gap, [])
        alone = (i, i_end) in away and j == j_end, (j, j_end) in here and i == i_end
        if not any(alone):  # else there is nothing from which it has to be cut off
            made[gap] = list(_cuts_of_gap((i, i_end, j, j_end), away, here, sides))
    found += (cut for cuts in made.values() for cut in cuts)
    if passage.rows:
        found += _row_cuts(passage.rows, ends, starts, made)
    return found


def _row_cuts(
    places: Sequence[tuple[int, int]], ends: Numbers, starts: Numbers, made: dict[int, list[tuple[int, int, int]]]
) -> Iterator[tuple[int, int, int]]:
    """Where rows begin or end in gaps that both sides have words in, in order with the cuts that are ``made`` there.

    The last cell of a row stands for that of the same row, and for none of a row that was put in behind it.
    """
    gaps = starts[:, 0].searchsorted([i for i, _ in places]).tolist()
    for (i, j), gap in zip(places, gaps, strict=True):
        if gap == len(ends) or (starts[gap] == ends[gap]).any():
            continue
        inside = ends[gap, 0] <= i and ends[gap, 1] <= j <= starts[gap, 1]
        if inside and all((x - i) * (y - j) >= 0 for x, y, _ in made.get(gap, ())):
            yield i, j, 0


def _by_gap(spans: Sequence[tuple[int, int]], ends: Numbers, starts: Numbers) -> dict[int, list[tuple[int, int]]]:
    """The moved words by the gap in which they stand, from the end of a run to the start of the next; those left out
    that a run has by now, since it slid over them."""
    found: dict[int, list[tuple[int, int]]] = {}
    for span, gap in zip(spans, starts.searchsorted([end for _, end in spans]).tolist(), strict=True):
        if gap < len(ends) and ends[gap] <= span[0]:
            found.setdefault(gap, []).append(span)
    return found


def _cuts_of_gap(
    gap: Words, gone: list[tuple[int, int]], come: list[tuple[int, int]], sides: Sides
) -> Iterator[tuple[int, int, int]]:
    """The cuts round moved words of a gap. What is gone from a place stands with what has come there; the other words
    before and behind are paired with each other, and where one side has none moved, with the longer part; of two as
    long with the one to whose sentence or line they belong."""
    i, i_end, j, j_end = gap
    for number in range(max(len(gone), len(come))):
        this = gone[number] if number < len(gone) else None
        other = come[number] if number < len(come) else None
        if this is None:
            assert other is not None
            this = (i_end,) * 2 if _is_before(i, i_end, other[0] - j, j_end - other[1], sides.base) else (i, i)
        elif other is None:
            other = (j_end,) * 2 if _is_before(j, j_end, this[0] - i, i_end - this[1], sides.reading) else (j, j)
        yield this[0], other[0], 0
        if min(this[1] - this[0], other[1] - other[0]) >= _ROW:
            yield this[1], other[0], 0
        yield this[1], other[1], 0
        i, j = this[1], other[1]


def _is_before(word: int, end: int, before: int, behind: int, witness: Witness) -> bool:
    """Whether words stand for what the other side has before moved words, and not for what it has behind them."""
    if before != behind or word == end:
        return before >= behind
    return end >= witness.words or boundary(witness, word) <= boundary(witness, end)


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


def _without_chance(rows: Runs, of: Numbers, pair: WordPair) -> tuple[Runs, Numbers]:
    """The runs, but for common words that only happen to stand in two rewritten stretches."""
    ends = rows[:, :2] + rows[:, 2:]
    lengths = rows[:, 2]
    after = np.zeros(len(rows), dtype=np.int64)
    after[:-1] = (rows[1:, :2] - ends[:-1]).max(axis=1)
    doubtful = (lengths > 0) & (lengths <= _CHANCE_WORDS) & (after >= _CHANCE * lengths)
    doubtful &= pair.weight(rows) < _CHANCE_WEIGHT
    keep = np.ones(len(rows), dtype=bool)
    before = np.arange(-1, len(rows))  # the run that is kept before each
    for number in np.flatnonzero(doubtful).tolist():
        if (rows[number, :2] - ends[before[number]]).max() >= _CHANCE * lengths[number]:
            keep[number] = False
            before[number + 1] = before[number]
    return (rows, of) if keep.all() else (rows[keep], of[keep])


def _to_sentences(rows: Runs, sides: Sides, pair: WordPair) -> None:
    """Where a word or two begin a sentence in one witness and are paired with the same words elsewhere in the other,
    though a sentence begins with them nearby there too: pair the two beginnings, "The" with "The" and not with "the".
    """
    texts = (pair.a, sides.base), (pair.b, sides.reading)
    places = np.flatnonzero((rows[1:-1, 2] > 0) & (rows[1:-1, 2] <= _CHANCE_WORDS)) + 1
    i, j, size = rows[places].T
    sums = sides.ends_base, sides.ends_reading
    begins = sums[0][i + 1] > sums[0][i], sums[1][j + 1] > sums[1][j]
    for side, marks in enumerate(sums):
        low, high = rows[places - 1, side] + rows[places - 1, 2], rows[places + 1, side] - size
        some = (high > low) & (marks[np.maximum(high, low) + 1] > marks[low])
        for number in sides.steps.over(places[some & begins[1 - side] & ~begins[side]].tolist()):
            if boundary(texts[1 - side][1], int(rows[number, 1 - side])) >= SENTENCE:
                rows[number, side] = _beginning(rows, number, side, *texts[side])


def _beginning(rows: Runs, number: int, side: int, words: Numbers, witness: Witness) -> int:
    """Where a sentence begins with the words of a run, next to it and before another run; else where the run is."""
    before, run, after = (int(row[side]) for row in rows[number - 1 : number + 2])
    size = int(rows[number, 2])
    places = range(before + int(rows[number - 1, 2]), after - size + 1)
    for place in sorted(places, key=lambda place: abs(place - run)):
        same = (words[place : place + size] == words[run : run + size]).all()
        if same and boundary(witness, place) >= SENTENCE:
            return place
    return run


def _slid(rows: Runs, of: Numbers, sides: Sides, pair: WordPair) -> tuple[Runs, Numbers]:
    """The runs, and where words of one side can be cut in several places, cut at a paragraph, a sentence or a clause.

    They can be where the word before them is their last one, or the word after them their first. A run of which
    nothing is left is none.
    """
    left, right = rows[:-1], rows[1:]
    ends = left[:, :2] + left[:, 2:]
    gaps = right[:, :2] - ends
    real = (left[:, 2] > 0) & (right[:, 2] > 0)
    both = pair.a, pair.b
    cuts: list[tuple[int, int]] = []
    for side, words in enumerate(both):
        places = np.flatnonzero(real & (gaps[:, side] > 0) & (gaps[:, 1 - side] == 0))
        start, end = ends[places, side], right[places, side]
        free = (words[start - 1] == words[end - 1]) | (words[start] == words[end])
        cuts += ((place, side) for place in places[free].tolist())
    gone: list[int] = []
    for place, side in sides.steps.over(sorted(cuts)):
        one, other = rows[place], rows[place + 1]
        room = int(one[2]) - 1 + _alone(rows, place, 1 - side), int(other[2]) - 1 + _alone(rows, place + 1, 1 - side)
        low, high = slides(both[side], int(ends[place, side]), int(other[side]), room)
        by = _best_slide(range(low, high + 1), ends[place], int(other[side]), side, sides)
        worth = _cut_worth((sides.base, sides.reading)[side], int(ends[place, side]) + by, int(other[side]) + by)
        if worth < 2 * SENTENCE:  # else whole sentences or lines are cut out as it is
            by = _whole_slide(rows, place, side, both[side]) or by
        one[2] += by
        other += (by, by, -by)
        gone += [number for number in (place, place + 1) if not rows[number, 2]]
    gone = [number for number in gone if not rows[number, 2]]  # a later slide may have given it words again
    return (np.delete(rows, gone, axis=0), np.delete(of, gone)) if gone else (rows, of)


def _whole_slide(rows: Runs, place: int, side: int, words: Numbers) -> int:
    """How far words slide that join one of the two runs beside them wholly to the other, so that one longer run is left
    and fewer changes; 0 where they can't, or where that would set words against others that they do not stand for."""
    one, other = rows[place], rows[place + 1]
    start, end = int(one[side] + one[2]), int(other[side])
    for number, by in ((place, -int(one[2])), (place + 1, int(other[2]))):
        low, high = (start + by, start) if by < 0 else (end, end + by)
        target = (end + by, end) if by < 0 else (start, start + by)
        if abs(by) > end - start or (words[low:high] != words[slice(*target)]).any():
            continue
        beyond = (number - 1, number) if by < 0 else (number, number + 1)
        if beyond[0] < 0 or beyond[1] >= len(rows):
            continue
        gap = rows[beyond[1], :2] - rows[beyond[0], :2] - rows[beyond[0], 2]
        if gap[side] > 0:
            return by
    return 0


def _alone(rows: Runs, number: int, side: int) -> bool:
    """Whether words may slide over a run wholly: on both sides of it ``side`` has nothing between it and its neighbors,
    so that they come to lie beside other words that ``side`` lacks, and not in a change."""
    before, run, after = rows[number - 1 : number + 2].tolist()
    if not (before[2] and after[2]):
        return False
    return bool(before[side] + before[2] == run[side] and run[side] + run[2] == after[side])


def _best_slide(slides: range, starts: Numbers, end: int, side: int, sides: Sides) -> int:
    """The best of some slides: to where the other side says by a mark that words are gone, else to the address of a
    link (the name of a page may stand in both: [pears](/pears)), else to a boundary; of equal ones to a label, since a
    new cue of subtitles goes with the line below it."""
    if len(slides) == 1:
        return 0
    witness, other = (sides.base, sides.reading)[:: -1 if side else 1]
    start, other_start = int(starts[side]), int(starts[1 - side])

    def worth(by: int) -> tuple[bool, bool, int, bool, int]:
        gap = other.tokens.gap_before(other_start + by) if 0 < other_start + by < other.words else Span(0, 0)
        is_address = witness.text.startswith(_ADDRESS, witness.tokens.ends.item(start + by - 1))
        marked = has_omission_mark(gap.of(other.text))
        labeled = is_label(witness.word(start + by))
        return marked, is_address, _cut_worth(witness, start + by, end + by), labeled, -abs(by)

    return max(slides, key=worth)


def _cut_worth(witness: Witness, start: int, end: int) -> int:
    return boundary(witness, start) + boundary(witness, end)


def pair_words(stretch: Words, breaks: tuple[bool, bool] | None, sides: Sides) -> list[Words]:
    """The segments of a stretch; an empty one where a sentence ends in both witnesses and words are left beside it.

    ``breaks``: whether such an end may stand at the stretch's start and at its end; None where there is none in it.
    """
    i, i_end, j, j_end = stretch
    pages = _page_words(sides.base, i, i_end), _page_words(sides.reading, j, j_end)
    if any(pages):
        i, j = i + pages[0], j + pages[1]
    if (i_end - i) * (j_end - j) > _PAIRS:
        sides.steps.cut(NOT_WORD_BY_WORD)
        return [(i, i_end, j, j_end)]
    left, at_left = _tokens(sides.base, i, i_end, breaks)
    right, at_right = _tokens(sides.reading, j, j_end, breaks)
    pairs: list[LikePair] = []
    if len(left) * len(right) <= _PAIRS:
        pairs = like_pairs(left, right)
    else:
        sides.steps.cut(NOT_WORD_BY_WORD)
    found: list[Words] = []
    x, y = i, j
    for from_left, to_left, from_right, to_right in (*pairs, (len(left), len(left), len(right), len(right))):
        x_next, x_end = at_left[from_left], at_left[to_left]
        y_next, y_end = at_right[from_right], at_right[to_right]
        if x_next > x and y_next > y:
            found.append((x, x_next, y, y_next))
        is_end = from_left < to_left and x_next == x_end
        if x_end > x_next or (is_end and (x_next, y_next) not in ((i, j), (i_end, j_end))):
            found.append((x_next, x_end, y_next, y_end))
        x, y = x_end, y_end
    return found


def _page_words(witness: Witness, word: int, end: int) -> int:
    """How many words, of more, are a line with the number of a page: no reading of what the other side has there."""
    start = witness.tokens.starts.item(word)
    if witness.text[start - 1 : start] != "\n":  # as nearly always
        return 0
    line_end = witness.text.find("\n", start, start + _PAGE_LINE)
    size = int(witness.tokens.starts.searchsorted(line_end)) - word
    return size if line_end > start and 0 < size < end - word and is_page(witness.text[start:line_end]) else 0


def _tokens(witness: Witness, word: int, end: int, breaks: tuple[bool, bool] | None) -> tuple[list[str], Sequence[int]]:
    """The words in their normal form, with the boundaries among them; and the number of the word that each token is, or
    stands before, and the end."""
    spans = zip(witness.tokens.starts[word:end].tolist(), witness.tokens.ends[word:end].tolist(), strict=True)
    words = [fold(witness.text[start:stop]) for start, stop in spans]
    if breaks is None:
        return words, range(word, end + 1)
    tokens: list[str] = []
    at: list[int] = []
    for place in range(word, end + 1):
        depth = boundary(witness, place) if word < place < end or breaks[place == end] else 0
        if depth >= SENTENCE:
            tokens.append(PARAGRAPH_END if depth >= PARAGRAPH else SENTENCE_END)
            at.append(place)
        if place < end:
            tokens.append(words[place - word])
            at.append(place)
    return tokens, [*at, end]
