"""Passages -> their changes: word by word, then mark by mark in the gaps between words.

The base's text of a passage, with every change's words of the base replaced by those of the reading, is the witness's
text, to the character.

How much each change means is judged afterward (``words.judge``). Most changes of a long text are one word for another,
or a word more, between plain spaces. Passes over arrays find these; the rest goes one by one through
``changes_between``, which would say the same of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.align.gaps import changes_between, changes_in_gap, with_brackets
from viewer.collation.align.moved_ends import with_moved_apart
from viewer.collation.align.omission_marks import changes_beside_mark
from viewer.collation.align.segments import segments
from viewer.collation.match.runs import ranges
from viewer.collation.model.changes import MARKED, REWRITTEN, Change, as_changes, changes_at, merged_changes
from viewer.text.boundaries import sentence_start
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.align.segments import Segments
    from viewer.collation.match.extend import AlignedPassage
    from viewer.collation.match.moves.moved import MovedWords
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.changes import Changes
    from viewer.collation.model.sides import Sides
    from viewer.text.witness import Witness

    Truths = NDArray[np.bool_]
    Numbers = NDArray[np.int64]

_SPACE, _NEWLINE, _BRACKET = ord(" "), ord("\n"), ord("[")


def align(
    passages: Sequence[AlignedPassage],
    limits: Sequence[tuple[Span, Span]],
    sides: Sides,
    pair: WordPair,
    moved: MovedWords,
) -> Changes:
    """The changes of some passages, in order and free of overlap on both sides.

    ``limits`` are what each passage covers of both texts; ``moved`` are the words of all transposed passages.
    """
    laid = _laid(segments(passages, moved, sides, pair), limits, sides)
    found = merged_changes(
        [*_between_segments(laid, sides, moved), _same_words(laid, sides), _other_words(laid, sides)]
    )
    return with_moved_apart(found, sides, moved) if moved.firsts[0] else found


@dataclass(frozen=True, slots=True, eq=False)
class _Laid:
    """The units with their places in both texts, a row (base start, end, reading start, end) each.

    ``edge``: an empty unit, at either end of a passage or where a sentence ends. ``wide``: with the square brackets
    that stand round it.
    """

    segments: Segments
    places: Numbers
    edge: Truths
    wide: Truths


def _laid(found: Segments, limits: Sequence[tuple[Span, Span]], sides: Sides) -> _Laid:
    a, b = sides.base.tokens, sides.reading.tokens
    i, i_end, j, j_end = found.words.T
    edge = i == i_end
    places = np.stack((_at(a.starts, i), _at(a.ends, i_end - 1), _at(b.starts, j), _at(b.ends, j_end - 1)), axis=1)
    bounds = np.array([(*base, *reading) for base, reading in limits], dtype=np.int64)
    firsts = np.flatnonzero(np.diff(found.of, prepend=-1))
    places[firsts] = bounds[:, (0, 0, 2, 2)]
    lasts = np.append(firsts[1:], len(edge)) - 1
    places[lasts] = bounds[:, (1, 1, 3, 3)]
    inner = edge.copy()
    inner[firsts] = inner[lasts] = False
    some = np.flatnonzero(inner)
    within = bounds[found.of[some]]
    places[some, 0] = places[some, 1] = _before(sides.base, sides.before_base, i[some], within[:, :2])
    places[some, 2] = places[some, 3] = _before(sides.reading, sides.before_reading, j[some], within[:, 2:])
    wide = np.zeros(len(edge), dtype=bool)
    bracket = (sides.before_base[i] == _BRACKET) | (sides.before_reading[j] == _BRACKET)
    for number in np.flatnonzero(~found.same & bracket).tolist():
        reach = _reach(places[number].tolist(), limits[found.of[number]], sides)
        if reach is not None:
            places[number], wide[number] = reach, True
    return _Laid(found, places, edge, wide)


def _before(witness: Witness, before: NDArray[np.uint32], words: Numbers, limits: Numbers) -> Numbers:
    """The places before some words and their opening marks, within the limits of each; ``before``: as in ``Sides``."""
    starts = np.append(witness.tokens.starts, len(witness.text)).astype(np.int64)
    places = starts[words]
    marked = (before[words] != _SPACE) & (before[words] != _NEWLINE) & (words < witness.words)
    for number in np.flatnonzero(marked | (words == 0)).tolist():
        word = int(words[number])
        places[number] = sentence_start(witness, word) if word else 0
    return np.where(words < witness.words, np.clip(places, limits[:, 0], limits[:, 1]), limits[:, 1])


def _at(values: NDArray[np.integer], words: Numbers) -> NDArray[np.integer]:
    """The values of these words; anything for the end of a text, which is none."""
    return values.take(words, mode="clip") if len(values) else np.zeros(len(words), dtype=np.int64)


def _reach(place: list[int], limits: tuple[Span, Span], sides: Sides) -> tuple[int, int, int, int] | None:
    """Words with the square brackets that one side alone has round them: these belong to the change."""
    base, reading = Span(*place[:2]), Span(*place[2:])
    wide = with_brackets(base, limits[0], sides.base.text), with_brackets(reading, limits[1], sides.reading.text)
    return (*wide[0], *wide[1]) if (wide[0] is base) != (wide[1] is reading) else None


def _between_segments(laid: _Laid, sides: Sides, moved: MovedWords) -> list[Changes]:
    """What stands between each unit and the one before it."""
    a, b = sides.base.tokens, sides.reading.tokens
    of, words, places = laid.segments.of, laid.segments.words, laid.places
    joints = np.flatnonzero(of[1:] == of[:-1]) + 1
    ends, starts = words[joints - 1][:, (1, 3)], words[joints][:, (0, 2)]
    i, j = starts.T
    more, less = (starts > ends).T  # words that the base alone has, or the reading
    odd = laid.edge | laid.wide
    even = ~(odd[joints] | odd[joints - 1])
    spaces = _spaces(sides.base, sides.before_base), _spaces(sides.reading, sides.before_reading)
    plain = even & spaces[0][i] & spaces[1][j]
    nothing = ~more & ~less & (plain | (even & (_at(a.forms, i) == _at(b.forms, j))))
    gone = plain & more & ~less & spaces[0][ends[:, 0]]
    come = plain & less & ~more & spaces[1][ends[:, 1]]
    # Of whole lines or sentences that one side lacks, between two places, nothing at all stands on the other side.
    between = np.stack((places[joints - 1][:, (1, 3)], places[joints][:, (0, 2)]), axis=2).reshape(-1, 4)
    bare = between[:, 0] == between[:, 1], between[:, 2] == between[:, 3]
    nothing |= ~more & ~less & bare[0] & bare[1]
    whole = ~gone & ~come & ((more & ~less & bare[1]) | (less & ~more & bare[0]))
    rest = joints[~(nothing | gone | come | whole)]
    return [
        changes_at(between[whole], of[joints[whole]]),
        _alone(ends[gone, 0], starts[gone], of[joints[gone]], sides),
        _alone(ends[come, 1], starts[come][:, ::-1], of[joints[come]], sides.flipped()).flipped(),
        _apart(np.hstack((places[rest - 1], places[rest], words[rest - 1], words[rest])), of[rest], sides, moved),
    ]


def _spaces(witness: Witness, before: NDArray[np.uint32]) -> Truths:
    """Whether a plain space and nothing else stands before each word; one entry more, for the end of the text."""
    plain: Truths = before == _SPACE
    plain[1:-1] &= witness.tokens.starts[1:] - witness.tokens.ends[:-1] == 1
    return plain


def _alone(words: Numbers, after: Numbers, of: Numbers, sides: Sides) -> Changes:
    """What the base has more from ``words`` up to the next segment, which begins with the words ``after`` of both: each
    between plain spaces, of which it takes the one behind it."""
    starts, ends = sides.base.tokens.starts[words], sides.base.tokens.starts[after[:, 0]]
    at = sides.reading.tokens.starts[after[:, 1]]
    return changes_at(np.stack((starts, ends, at, at), axis=1), of)


def _apart(joints: Numbers, of: Numbers, sides: Sides, moved: MovedWords) -> Changes:
    """The changes between neighboring units, pair by pair: a row has the places of both units, and their words."""
    some_moved = (moved.counts(0, joints[:, (9, 12)], of) > 0) | (moved.counts(1, joints[:, (11, 14)], of) > 0)
    left, right = sides.base.text, sides.reading.text
    found: list[Change] = []
    numbers: list[int] = []
    for number, beside, row in sides.steps.over(zip(of.tolist(), some_moved.tolist(), joints.tolist(), strict=True)):
        _, start, _, other_start, end, _, other_end, _, _, i, _, j, i_end, _, j_end, _ = row
        # Most of a text is the same to the letter: two slices compared cost less than any question about words.
        if i < i_end or j < j_end or left[start:end] != right[other_start:other_end]:
            place = Span(start, end), (i, i_end), Span(other_start, other_end), (j, j_end), sides
            found += (beside and changes_beside_mark(*place, moved.as_seen_by(number))) or changes_between(*place)
            numbers += [number] * (len(found) - len(numbers))
    return as_changes(found, numbers)


def _same_words(laid: _Laid, sides: Sides) -> Changes:
    """Where words of one normal form are written differently, or what stands between two of them in a row is."""
    a, b = sides.base.tokens, sides.reading.tokens
    i, i_end, j, _ = laid.segments.words[laid.segments.same].T
    sizes = i_end - i
    inside = ranges(sizes)
    words, other_words = np.repeat(i, sizes) + inside, np.repeat(j, sizes) + inside
    differ = np.flatnonzero(a.forms[words] != b.forms[other_words])
    of = np.repeat(laid.segments.of[laid.segments.same], sizes)[differ].tolist()
    found: list[Change] = []
    numbers: list[int] = []
    rows = np.stack((words[differ], other_words[differ], inside[differ]), axis=1).tolist()
    for number, (word, other_word, place) in sides.steps.over(zip(of, rows, strict=True)):
        if place:  # what stands before the first of them is between two units
            found += changes_in_gap(a.gap_before(word), b.gap_before(other_word), sides)
        found += _differing(a.span(word, word + 1), b.span(other_word, other_word + 1), sides)
        numbers += [number] * (len(found) - len(numbers))
    return as_changes(found, numbers)


def _differing(base: Span, reading: Span, sides: Sides) -> list[Change]:
    return [] if base.of(sides.base.text) == reading.of(sides.reading.text) else [Change(base, reading)]


def _other_words(laid: _Laid, sides: Sides) -> Changes:
    """Words for words that are written differently."""
    left, right = sides.base.text, sides.reading.text
    changed = np.flatnonzero(~laid.segments.same)
    rows = laid.places[changed].tolist()
    differ = [left[start:end] != right[other:other_end] for start, end, other, other_end in sides.steps.over(rows)]
    changed = changed[np.array(differ, dtype=bool)]
    found = changes_at(laid.places[changed], laid.segments.of[changed])
    found.rows[laid.segments.rewritten[changed], MARKED] = REWRITTEN
    return found
