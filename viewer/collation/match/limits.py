"""Where a passage begins and ends: the rest of the sentences that it cuts belongs to it, or not.

A sentence whose beginning was rewritten still belongs to the passage: what is left of it is not framing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.chains import words_of
from viewer.collation.match.extend import WordMask
from viewer.collation.match.runs import equal_runs, tidy
from viewer.collation.words.pairing import likeness
from viewer.collation.words.values.values import same_values
from viewer.text.boundaries import PARAGRAPH, SENTENCE, boundary, left_of_sentence
from viewer.text.normalize import QUOTES, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.extend import AlignedPassage
    from viewer.collation.match.parts import Borders
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.steps import Steps
    from viewer.text.witness import Witness

    _Two = tuple[int, int]  # one number for the base and one for the reading; or a start and an end in one of them
    _Bounds = tuple[list[int], list[int]]  # starts and ends, each sorted

_REST = 15  # words: the longest rest of a sentence that is added to a passage, a clause or two
_LITTLE = 2  # words: a rest as short as this is added whatever its words are
_ALIKE = 0.5  # likeness of the two rests from which a longer one is added
# A passage with at least this share of both texts is what they consist of, so that half a sentence beside it is not the
# words of a publisher.
_MOST_OF = 0.5
_AMONG = 6  # words: the longest rest that one text alone may have; a longer one is framing
# A passage with at least this share of both texts also takes up to so many words that are left at their ends, even
# beyond its sentences: a date, an address, a signature.
_NEARLY_ALL, _FEW = 0.85, 4
_IN_A_LINE = " .,;"  # between the words of one line, and before no remark in brackets
_FAR = 40  # words: how far the end of a sentence is looked for
_EDGE = 2  # words at the beginning of a sentence, or at its end, that two sentences do not share by chance


@dataclass(frozen=True, slots=True)
class _End:
    """One end of a passage in both witnesses.

    ``step`` points out of the passage: -1 at its start, 1 at its end. ``at``: the word position of this end. ``room``:
    how many free words follow it in that direction. ``size``: how many words the passage has. ``share``: the passage's
    share of the texts, the smaller of the two. ``inside``: the passage lies within another one, so that no words of a
    publisher are near.
    """

    step: int
    at: _Two
    room: _Two
    size: _Two
    share: float
    inside: bool

    def beyond(self, words: _Two) -> _End:
        """The end after the passage has taken so many words more on each side."""
        at, room = zip(
            *(
                (at + other * self.step, room - other)
                for at, room, other in zip(self.at, self.room, words, strict=True)
            ),
            strict=True,
        )
        return replace(self, at=at, room=room)


def complete_sentences(
    passages: Sequence[AlignedPassage],
    words: WordPair,
    base: Witness,
    reading: Witness,
    borders: Borders | None,
    steps: Steps,
) -> list[AlignedPassage]:
    """Extend each passage to the rest of its first and last sentence, where that rest belongs to it.

    It does where it is short, or alike in both witnesses, or where nothing else is near to which it could belong. A
    passage that is nearly all of both texts also takes their first and last words. Words beyond ``borders`` do
    not belong to a passage; None where they may.
    """
    if not passages:
        return []
    bounds = _bounds([one.base for one in passages]), _bounds([one.reading for one in passages])
    within = moved_within(passages)
    matched = _matched(passages, base, reading) if any(within) else None
    steady = [one for one in passages if not one.transposed]
    outer = _bounds([one.base for one in steady]), _bounds([one.reading for one in steady])
    found: list[AlignedPassage] = []
    for one, inside in steps.over(zip(passages, within, strict=True)):
        if one.table:
            found.append(one)
            continue
        rooms = _room(one.base, bounds[0], base.words), _room(one.reading, bounds[1], reading.words)
        if borders:
            rooms = borders.room(one.base, rooms[0], 0), borders.room(one.reading, rooms[1], 1)
        if inside and matched:
            rooms = (
                _room_within(one.base, rooms[0], outer[0], matched[0]),
                _room_within(one.reading, rooms[1], outer[1], matched[1]),
            )
        found.append(_completed(one, rooms, words, (base, reading), inside=inside))
    return found


def moved_within(passages: Sequence[AlignedPassage]) -> list[bool]:
    """One flag a passage: whether it is transposed and lies within another one in both witnesses, or at its edge."""
    outer = sorted((*one.base, *one.reading) for one in passages if not one.transposed)
    start, end, other_start, other_end = np.array(outer, dtype=np.int64).reshape(-1, 4).T
    reach = np.maximum.accumulate(end) if len(end) else end  # few overlap, so that few are compared
    found = np.zeros(len(passages), dtype=bool)
    moved = np.flatnonzero([one.transposed for one in passages])
    places = np.array([(*passages[n].base, *passages[n].reading) for n in moved.tolist()], dtype=np.int64)
    low, high, other_low, other_high = places.reshape(-1, 4).T
    first, last = reach.searchsorted(high), start.searchsorted(low, "right")
    for step in range(int((last - first).max(initial=0))):
        those = np.flatnonzero(first + step < last)
        outside = first[those] + step
        inside = (start[outside] <= low[those]) & (high[those] <= end[outside])
        inside &= (other_start[outside] <= other_low[those]) & (other_high[those] <= other_end[outside])
        found[moved[those[inside]]] = True
    return found.tolist()


def _bounds(spans: list[_Two]) -> _Bounds:
    """The starts and the ends of the passages in one witness, each sorted."""
    return sorted(start for start, _ in spans), sorted(end for _, end in spans)


def _room(this: _Two, bounds: _Bounds, words: int) -> _Two:
    """The start and end in one witness to which a passage can grow before it meets another."""
    starts, ends = bounds
    before, after = bisect_right(ends, this[0]), bisect_left(starts, this[1])
    return ends[before - 1] if before else 0, starts[after] if after < len(starts) else words


def _matched(passages: Sequence[AlignedPassage], base: Witness, reading: Witness) -> tuple[NDArray[np.bool_], ...]:
    """One flag a word, for each witness: whether the word is matched in any passage."""
    flags = np.zeros(base.words, dtype=bool), np.zeros(reading.words, dtype=bool)
    for which, places in zip(flags, words_of(np.concatenate([one.runs for one in passages])), strict=True):
        which[places] = True
    return flags


def _room_within(this: _Two, room: _Two, outer: _Bounds, matched: NDArray[np.bool_]) -> _Two:
    """The room of a moved passage: the words beside it that the passage round it has and does not match."""
    starts, ends = outer
    low = max(this[0] - _REST, room[0], starts[bisect_right(starts, this[0]) - 1])
    high = min(this[1] + _REST, room[1], ends[bisect_left(ends, this[1])])
    before, after = np.flatnonzero(matched[low : this[0]]), np.flatnonzero(matched[this[1] : high])
    return low + int(before[-1]) + 1 if len(before) else low, this[1] + int(after[0]) if len(after) else high


def _completed(
    passage: AlignedPassage,
    rooms: tuple[_Two, _Two],
    words: WordPair,
    witnesses: tuple[Witness, Witness],
    *,
    inside: bool,
) -> AlignedPassage:
    """The passage with the rest of its first and last sentence, within ``rooms``; ``inside`` as in ``_End``."""
    (i, i_end), (j, j_end) = passage.base, passage.reading
    size = i_end - i, j_end - j
    share = min(other / max(witness.words, 1) for other, witness in zip(size, witnesses, strict=True))
    first = _End(-1, (i, j), (i - rooms[0][0], j - rooms[1][0]), size, share, inside)
    last = _End(1, (i_end, j_end), (rooms[0][1] - i_end, rooms[1][1] - j_end), size, share, inside)
    starts, ends = _reach(first, witnesses), _reach(last, witnesses)
    if (starts, ends) == (first.at, last.at):
        return passage
    head = equal_runs(words, starts[0], i, starts[1], j)
    tail = equal_runs(words, i_end, ends[0], j_end, ends[1])
    rows = np.array([*head, *passage.runs.tolist(), *tail], dtype=np.int64) if head or tail else passage.runs
    return replace(passage, runs=tidy(rows), base=(starts[0], ends[0]), reading=(starts[1], ends[1]))


def _reach(end: _End, witnesses: tuple[Witness, Witness]) -> _Two:
    """The word positions of an end, after the words beyond it that belong to the passage are added."""
    rest = two(
        left_of_sentence(witness, at, end.step, min(_REST, room))
        for witness, at, room in zip(witnesses, end.at, end.room, strict=True)
    )
    fits = all(other <= min(_REST, room) for other, room in zip(rest, end.room, strict=True))
    if any(rest) and fits and _rest_belongs(rest, end, witnesses):
        end = end.beyond(rest)
    elif all(rest) and not end.inside:
        end = end.beyond(_rest_with_same_edge(end, witnesses))
    left = _words_left(end, witnesses)
    if any(left) and left == end.room and _text_ends_belong(left, end, witnesses):
        end = end.beyond(left)
    return end.at


def _rest_with_same_edge(end: _End, witnesses: tuple[Witness, Witness]) -> _Two:
    """The rest of the sentence, so many words in each witness, where it is the same words in both but that one side
    puts some more between them and the passage: "The board, having heard the men, finds" and "The board finds"."""
    mosts = [min(_FAR, room) for room in end.room]
    rest = two(
        left_of_sentence(witness, at, end.step, most)
        for witness, at, most in zip(witnesses, end.at, mosts, strict=True)
    )
    size = min(rest)
    if size < _EDGE or any(other > most for other, most in zip(rest, mosts, strict=True)):
        return 0, 0
    far = (at + end.step * (other - size) for at, other in zip(end.at, rest, strict=True))
    same = [words_beside(witness, at, size, end.step) for witness, at in zip(witnesses, far, strict=True)]
    gaps = (_gap_before(witness, at) for witness, at in zip(witnesses, end.at, strict=True))
    return rest if same[0] == same[1] and not any(map(_may_open_quotation, gaps)) else (0, 0)


def _words_left(end: _End, witnesses: tuple[Witness, Witness]) -> _Two:
    """How many words of both texts are left beyond an end."""
    return two(at if end.step < 0 else witness.words - at for witness, at in zip(witnesses, end.at, strict=True))


def _rest_belongs(rest: _Two, end: _End, witnesses: tuple[Witness, Witness]) -> bool:
    """Whether the rest of the sentence, so many words in each witness, belongs to the passage."""
    alone = end.inside or end.share >= _MOST_OF  # there is nothing else near to which the words could belong
    sides = list(zip(witnesses, end.at, rest, end.size, strict=True))
    parts = (min(left_of_sentence(side, at - end.step, -end.step, _REST) + 1, size) for side, at, _, size in sides)
    greater = all(part >= other for part, other in zip(parts, rest, strict=True)) or rest == _words_left(end, witnesses)
    gaps = [_gap_before(side, at) for side, at, other, _ in sides if other]
    if not all(rest):
        if max(rest) <= _LITTLE and end.share >= _NEARLY_ALL:
            return True
        side = int(rest[1] > 0)
        return (
            alone
            and greater
            and not gaps[0].strip(" \n,")
            and (max(rest) <= _AMONG or _comes_from_sentence(side, rest[side], end, witnesses))
        )
    if max(rest) <= _LITTLE or (alone and greater and not all(map(_may_open_quotation, gaps))):
        return True
    return _are_alike(rest, end, witnesses)


def _comes_from_sentence(side: int, size: int, end: _End, witnesses: tuple[Witness, Witness]) -> bool:
    """Whether most of so many words, which one side alone has beyond an end, stand in the other side's sentence before
    it: The board approved the plan on Monday; on Monday the plan was approved by the board."""
    other = witnesses[1 - side]
    at = end.at[1 - side]
    within = left_of_sentence(other, at - end.step, -end.step, _FAR) + 1
    here, there = (
        words_beside(witnesses[side], end.at[side], size, end.step),
        words_beside(other, at, within, -end.step),
    )
    return sum(word in there for word in here) > size * _MOST_OF


def _text_ends_belong(left: _Two, end: _End, witnesses: tuple[Witness, Witness]) -> bool:
    """Whether the words left at one end of both texts belong to a passage that is most of these texts."""
    if end.share < _MOST_OF or max(left) > _REST:
        return False
    if not all(left):
        side = int(left[1] > 0)
        if not (0 < max(left) <= _LITTLE and _go_on_with_line(witnesses[side], end.at[side], end.step * left[side])):
            return False
        return end.share >= _NEARLY_ALL or (end.step > 0 and _say_one_value(side, left[side], end, witnesses))
    return (end.share >= _NEARLY_ALL and max(left) <= _FEW) or _are_alike(left, end, witnesses)


def _say_one_value(side: int, size: int, end: _End, witnesses: tuple[Witness, Witness]) -> bool:
    """Whether the last word of a passage, and so many more that one side has behind it, are one value: 12.06.1901 and
    12. Juni 1901."""
    longer, other = witnesses[side], witnesses[1 - side]
    tokens = longer.tokens
    whole = longer.text[tokens.starts[end.at[side] - 1] : tokens.ends[end.at[side] + size - 1]]
    return same_values(whole, other.word(end.at[1 - side] - 1))


def _go_on_with_line(witness: Witness, at: int, step: int) -> bool:
    """Whether the words from an end to so many behind it, or before it, go on with the line there: 1s. 2d."""
    one_line = not _gap_before(witness, at).strip(_IN_A_LINE) and boundary(witness, at) < PARAGRAPH
    return one_line and witness.word(min(at, at + step))[:1].isalnum()


def _are_alike(sizes: _Two, end: _End, witnesses: tuple[Witness, Witness]) -> bool:
    """Whether so many words beyond an end are alike in both witnesses."""
    left, right = (words_beside(*other, end.step) for other in zip(witnesses, end.at, sizes, strict=True))
    cut_off = len(left) == len(right) and all(
        a.startswith(b) or b.startswith(a) for a, b in zip(left, right, strict=True)
    )
    return cut_off or likeness(left, right) >= _ALIKE  # Brit. Mus.


def words_beside(witness: Witness, at: int, size: int, step: int) -> list[str]:
    """The normal forms of ``size`` words from ``at`` on in the direction of ``step``."""
    low, high = (at, at + size) if step > 0 else (at - size, at)
    spans = zip(witness.tokens.starts[low:high].tolist(), witness.tokens.ends[low:high].tolist(), strict=True)
    return [fold(witness.text[start:end]) for start, end in spans]


def _gap_before(witness: Witness, word: int) -> str:
    """The text between a word and the one before it."""
    return witness.tokens.gap_before(word).of(witness.text)


def _may_open_quotation(gap: str) -> bool:
    """Whether this may be where a publisher's words introduce a quoted passage."""
    return ":" in gap or any(mark in QUOTES for mark in gap)


def two(values: Iterable[int]) -> _Two:
    first, second = values
    return first, second


def common_boundary(before: tuple[int, int], after: tuple[int, int], base: Witness, reading: Witness) -> int:
    """The strongest boundary between two matched pairs of words that both witnesses have; 0 if a sentence goes on."""
    depth = PARAGRAPH
    for side, low, high in ((base, before[0], after[0]), (reading, before[1], after[1])):
        depth = min(depth, max((boundary(side, word) for word in range(low + 1, high + 1)), default=0))
        if depth < SENTENCE:  # nearly always
            return 0
    return depth


def grow(
    passages: Sequence[AlignedPassage], words: WordPair, base: Witness, reading: Witness, steps: Steps
) -> list[AlignedPassage]:
    """Extend each passage that was moved inside another by the equal words before and after it in its sentences.

    Where two sentences begin alike, the outer passage may have matched the first words of one with those of the next.
    """
    moved = WordMask.of((one for one in passages if one.transposed), words)
    found = []
    for one, inside in steps.over(zip(passages, moved_within(passages), strict=True)):
        inside = inside and not one.table
        found.append(_extended(one, moved, words, base, reading) if inside else one)
        if inside:
            moved.take(found[-1])
    return found


def _extended(
    passage: AlignedPassage, moved: WordMask, words: WordPair, base: Witness, reading: Witness
) -> AlignedPassage:
    """The passage extended by the equal words on both sides of it that no other moved passage has."""
    (i, i_end), (j, j_end) = passage.base, passage.reading

    def continues(at: tuple[int, int], left: tuple[int, int]) -> bool:
        same = words.a[at[0]] == words.b[at[1]] and not (moved.a[at[0]] or moved.b[at[1]])
        return bool(same) and not common_boundary(left, (left[0] + 1, left[1] + 1), base, reading)

    while i and j and continues((i - 1, j - 1), (i - 1, j - 1)):
        i, j = i - 1, j - 1
    while i_end < len(words.a) and j_end < len(words.b) and continues((i_end, j_end), (i_end - 1, j_end - 1)):
        i_end, j_end = i_end + 1, j_end + 1
    before = i, j, passage.base[0] - i
    after = passage.base[1], passage.reading[1], i_end - passage.base[1]
    runs = tidy(np.vstack(([before], passage.runs, [after])))
    return replace(passage, runs=runs, base=(i, i_end), reading=(j, j_end))
