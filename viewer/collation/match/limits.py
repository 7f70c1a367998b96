"""What is left of a passage's first and last sentence: rewritten there, it is the passage's own, and no framing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.chains import only, words_of
from viewer.collation.match.extend import WordMask
from viewer.collation.match.runs import equal_runs, tidy
from viewer.collation.words.pairing import likeness
from viewer.text.boundaries import PARAGRAPH, SENTENCE, boundary, left_of_sentence
from viewer.text.normalize import QUOTES, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.extend import AlignedPassage
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.steps import Steps
    from viewer.text.witness import Witness

    _Two = tuple[int, int]  # of the base, and of the other
    _Bounds = tuple[list[int], list[int]]

_REST = 15  # words that a sentence may have beyond the passage, to be of it: a clause or two
_LITTLE = 2  # so few are the sentence's last words, or its first, whatever they are
_ALIKE = 0.5  # how like more of them have to be
# The share of both texts from which on a passage is what they consist of, and half a sentence beside it no publisher's.
_MOST_OF = 0.5
_AMONG = 6  # words that one text alone may have there: more is put round the passage, not into its sentence
# The share of both texts that is nearly all of them, and the words left at their ends that are then the passage's own
# beyond its sentences too: a date, an address, a signature.
_NEARLY_ALL, _FEW = 0.85, 4


@dataclass(frozen=True, slots=True)
class _End:
    """An end of a passage, out of which ``step`` leads. Of both witnesses: the word ``at`` which it stands, how many
    words are free beyond it, and how many the passage has; ``share``: of the texts, is the passage.

    ``inside``: the passage lies within another one, so that no publisher's words are near.
    """

    step: int
    at: _Two
    room: _Two
    size: _Two
    share: float
    inside: bool

    def beyond(self, words: _Two) -> _End:
        """The end of the passage with these words more."""
        at, room = zip(
            *(
                (at + other * self.step, room - other)
                for at, room, other in zip(self.at, self.room, words, strict=True)
            ),
            strict=True,
        )
        return replace(self, at=at, room=room)


def complete_sentences(
    passages: Sequence[AlignedPassage], words: WordPair, base: Witness, reading: Witness, steps: Steps
) -> list[AlignedPassage]:
    """The passages with what is left of their first and last sentences in both witnesses, where that is little, or
    alike, or has no one else to belong to; and with the first and last words of both texts, where one is nearly all of
    them."""
    if not passages:
        return []
    bounds = _bounds([one.base for one in passages]), _bounds([one.reading for one in passages])
    within = moved_within(passages)
    partnered = _partnered(passages, base, reading) if any(within) else None
    found: list[AlignedPassage] = []
    for one, inside in steps.over(zip(passages, within, strict=True)):
        rooms = _room(one.base, bounds[0], base.words), _room(one.reading, bounds[1], reading.words)
        if inside and partnered:
            rooms = _alone(one.base, rooms[0], partnered[0]), _alone(one.reading, rooms[1], partnered[1])
        found.append(_completed(one, rooms, words, (base, reading), inside=inside))
    return found


def moved_within(passages: Sequence[AlignedPassage]) -> list[bool]:
    """Whether each passage is a moved one that lies within another one in both witnesses."""
    outer = sorted((*one.base, *one.reading) for one in passages if not one.transposed)
    start, end, other_start, other_end = np.array(outer, dtype=np.int64).reshape(-1, 4).T
    reach = np.maximum.accumulate(end) if len(end) else end  # few overlap, so that few are looked at

    def within(one: AlignedPassage) -> bool:
        near = slice(int(reach.searchsorted(one.base[1], "right")), int(start.searchsorted(one.base[0])))
        inside = (start[near] < one.base[0]) & (one.base[1] < end[near])
        return bool((inside & (other_start[near] < one.reading[0]) & (one.reading[1] < other_end[near])).any())

    return [one.transposed and within(one) for one in passages]


def _bounds(spans: list[_Two]) -> _Bounds:
    """Where passages start and where they end on one side, sorted."""
    return sorted(start for start, _ in spans), sorted(end for _, end in spans)


def _room(this: _Two, bounds: _Bounds, words: int) -> _Two:
    """How far a passage can reach on one side before it meets another."""
    starts, ends = bounds
    before, after = bisect_right(ends, this[0]), bisect_left(starts, this[1])
    return ends[before - 1] if before else 0, starts[after] if after < len(starts) else words


def _partnered(passages: Sequence[AlignedPassage], base: Witness, reading: Witness) -> tuple[NDArray[np.bool_], ...]:
    """Which words of both witnesses have a partner in any passage."""
    flags = np.zeros(base.words, dtype=bool), np.zeros(reading.words, dtype=bool)
    for which, places in zip(flags, words_of(np.concatenate([one.runs for one in passages])), strict=True):
        which[places] = True
    return flags


def _alone(this: _Two, room: _Two, partnered: NDArray[np.bool_]) -> _Two:
    """The room of a moved passage: the words beside it that have no partner in the passage in which it lies."""
    low, high = max(this[0] - _REST, room[0]), min(this[1] + _REST, room[1])
    before, after = np.flatnonzero(partnered[low : this[0]]), np.flatnonzero(partnered[this[1] : high])
    return low + int(before[-1]) + 1 if len(before) else low, this[1] + int(after[0]) if len(after) else high


def _completed(
    shared: AlignedPassage,
    rooms: tuple[_Two, _Two],
    words: WordPair,
    witnesses: tuple[Witness, Witness],
    *,
    inside: bool,
) -> AlignedPassage:
    (i, i_end), (j, j_end) = shared.base, shared.reading
    size = i_end - i, j_end - j
    share = min(other / max(witness.words, 1) for other, witness in zip(size, witnesses, strict=True))
    first = _End(-1, (i, j), (i - rooms[0][0], j - rooms[1][0]), size, share, inside)
    last = _End(1, (i_end, j_end), (rooms[0][1] - i_end, rooms[1][1] - j_end), size, share, inside)
    starts, ends = _reach(first, witnesses), _reach(last, witnesses)
    if (starts, ends) == (first.at, last.at):
        return shared
    head = equal_runs(words, starts[0], i, starts[1], j)
    tail = equal_runs(words, i_end, ends[0], j_end, ends[1])
    rows = np.array([*head, *shared.runs.tolist(), *tail], dtype=np.int64) if head or tail else shared.runs
    return replace(shared, runs=tidy(rows), base=(starts[0], ends[0]), reading=(starts[1], ends[1]))


def _reach(end: _End, witnesses: tuple[Witness, Witness]) -> _Two:
    """Where an end of a passage stands with what belongs to the passage beyond it."""
    rest = _two(
        left_of_sentence(witness, at, end.step, min(_REST, room))
        for witness, at, room in zip(witnesses, end.at, end.room, strict=True)
    )
    fits = all(other <= min(_REST, room) for other, room in zip(rest, end.room, strict=True))
    if any(rest) and fits and _of_sentence(rest, end, witnesses):
        end = end.beyond(rest)
    left = _left(end, witnesses)
    if any(left) and left == end.room and _of_texts(left, end, witnesses):
        end = end.beyond(left)
    return end.at


def _left(end: _End, witnesses: tuple[Witness, Witness]) -> _Two:
    """How many words of both texts are left beyond an end."""
    return _two(at if end.step < 0 else witness.words - at for witness, at in zip(witnesses, end.at, strict=True))


def _of_sentence(rest: _Two, end: _End, witnesses: tuple[Witness, Witness]) -> bool:
    """Whether what is left of the sentence in both witnesses is the passage's."""
    alone = end.inside or end.share >= _MOST_OF  # whatever is there, there is nobody else whose it could be
    sides = list(zip(witnesses, end.at, rest, end.size, strict=True))
    parts = (min(left_of_sentence(side, at - end.step, -end.step, _REST) + 1, size) for side, at, _, size in sides)
    greater = all(part >= other for part, other in zip(parts, rest, strict=True)) or rest == _left(end, witnesses)
    joints = [_joint(side, at) for side, at, other, _ in sides if other]
    if not all(rest):
        if max(rest) <= _LITTLE and end.share >= _NEARLY_ALL:
            return True
        return alone and greater and max(rest) <= _AMONG and not joints[0].strip(" \n,")
    if max(rest) <= _LITTLE or (alone and greater and not all(map(_quotes, joints))):
        return True
    return _alike(rest, end, witnesses)


def _of_texts(left: _Two, end: _End, witnesses: tuple[Witness, Witness]) -> bool:
    """Whether the words that are left at one end of both texts are of the passage that most of them are."""
    if end.share < _MOST_OF or max(left) > _REST or not all(left):
        return False
    return (end.share >= _NEARLY_ALL and max(left) <= _FEW) or _alike(left, end, witnesses)


def _alike(sizes: _Two, end: _End, witnesses: tuple[Witness, Witness]) -> bool:
    words = (_words(*other, end.step) for other in zip(witnesses, end.at, sizes, strict=True))
    return likeness(*words) >= _ALIKE


def _words(witness: Witness, at: int, size: int, step: int) -> list[str]:
    low, high = (at, at + size) if step > 0 else (at - size, at)
    spans = zip(witness.tokens.starts[low:high].tolist(), witness.tokens.ends[low:high].tolist(), strict=True)
    return [fold(witness.text[start:end]) for start, end in spans]


def _joint(witness: Witness, word: int) -> str:
    """What stands before a word, not the first."""
    return witness.tokens.gap_before(word).of(witness.text)


def _quotes(gap: str) -> bool:
    """Whether a publisher's words and those of a passage that he quotes may meet here."""
    return ":" in gap or any(mark in QUOTES for mark in gap)


def _two(values: Iterable[int]) -> _Two:
    first, second = values
    return first, second


if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.match.extend import AlignedPassage
    from viewer.collation.match.runs import Runs
    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.model import Options
    from viewer.collation.model.steps import Steps
    from viewer.text.witness import Witness


_STRAY = 3  # words of a sentence, few enough to be there by chance
_KEPT = 0.5  # of the sentence that they stand in, for them to be none the less of the passage
_FAR = 40  # words: farther off than that, a sentence's end does not matter


def trim(shared: AlignedPassage, base: Witness, reading: Witness, options: Options) -> AlignedPassage:
    """The passage without a stray beginning of the next sentence or paragraph, and a stray end of the one before.

    What is stray stands beyond a boundary in both witnesses, is shorter than a passage, and is the lesser part of its
    own sentence in one of them.
    """
    most = options.words + 1
    size = shared.kept
    head, tail = _first(shared.runs, most), _last(shared.runs, most)[::-1]
    last = size - _stray(tail, (shared.base[1], shared.reading[1]), base, reading, 1)
    first = _stray(head, (shared.base[0], shared.reading[0]), base, reading, -1)
    if first >= last or (first, last) == (0, size):
        return shared
    starts = head[first] if first else (shared.base[0], shared.reading[0])
    ends = tail[size - last] if last < size else (shared.base[1] - 1, shared.reading[1] - 1)
    keep = np.zeros(size, dtype=bool)
    keep[first:last] = True
    return replace(
        shared,
        runs=only(shared.runs, keep),
        base=(starts[0], ends[0] + 1),
        reading=(starts[1], ends[1] + 1),
    )


def _first(runs: Runs, most: int) -> list[tuple[int, int]]:
    """The first pairs of words in the runs, at most so many."""
    runs = runs[:most].copy()
    runs[:, 2] = np.minimum(runs[:, 2], most)
    return _pairs(runs)[:most]


def _last(runs: Runs, most: int) -> list[tuple[int, int]]:
    """The last pairs of words in the runs, at most so many."""
    runs = runs[-most:].copy()
    runs += np.maximum(runs[:, 2:] - most, 0) * np.array((1, 1, -1))
    return _pairs(runs)[-most:]


def _pairs(runs: Runs) -> list[tuple[int, int]]:
    return [(i + place, j + place) for i, j, length in runs.tolist() for place in range(length)]


def _stray(pairs: list[tuple[int, int]], edge: tuple[int, int], base: Witness, reading: Witness, step: int) -> int:
    """How many pairs, from an edge inward, are stray; ``step`` is 1 at the end of a passage, -1 at its start."""
    for count, (left, right) in enumerate(zip(pairs, pairs[1:], strict=False), 1):
        depth = _boundary(min(left, right), max(left, right), base, reading)
        if depth >= PARAGRAPH or (depth and count <= _STRAY):
            outward = (left_of_sentence(side, at, step, _FAR) for side, at in zip((base, reading), edge, strict=True))
            inward = (
                left_of_sentence(side, at - step, -step, _FAR) + 1
                for side, at in zip((base, reading), edge, strict=True)
            )
            sizes = [sum(both) for both in zip(inward, outward, strict=True)]
            return count if count < _KEPT * max(sizes) else 0
    return 0


def _boundary(before: tuple[int, int], after: tuple[int, int], base: Witness, reading: Witness) -> int:
    """The boundary between two pairs of words that both witnesses have; 0 where in one of them the sentence goes on."""
    depth = PARAGRAPH
    for side, low, high in ((base, before[0], after[0]), (reading, before[1], after[1])):
        depth = min(depth, max((boundary(side, word) for word in range(low + 1, high + 1)), default=0))
        if depth < SENTENCE:  # nearly always, and at once
            return 0
    return depth


def grow(
    passages: Sequence[AlignedPassage], words: WordPair, base: Witness, reading: Witness, steps: Steps
) -> list[AlignedPassage]:
    """The passages, those moved inside another with the words of their first and last sentence that both sides have:
    where sentences begin alike, the outer one takes the first words of one for those of the next."""
    moved = WordMask.of((one for one in passages if one.transposed), words)
    found = []
    for one, inside in steps.over(zip(passages, moved_within(passages), strict=True)):
        found.append(_grown(one, moved, words, base, reading) if inside else one)
        if inside:
            moved.take(found[-1])
    return found


def _grown(shared: AlignedPassage, moved: WordMask, words: WordPair, base: Witness, reading: Witness) -> AlignedPassage:
    """The passage with the words before and after it that both sides have, and no other moved one."""
    (i, i_end), (j, j_end) = shared.base, shared.reading

    def goes_on(at: tuple[int, int], left: tuple[int, int]) -> bool:
        same = words.a[at[0]] == words.b[at[1]] and not (moved.a[at[0]] or moved.b[at[1]])
        return bool(same) and not _boundary(left, (left[0] + 1, left[1] + 1), base, reading)

    while i and j and goes_on((i - 1, j - 1), (i - 1, j - 1)):
        i, j = i - 1, j - 1
    while i_end < len(words.a) and j_end < len(words.b) and goes_on((i_end, j_end), (i_end - 1, j_end - 1)):
        i_end, j_end = i_end + 1, j_end + 1
    before = i, j, shared.base[0] - i
    after = shared.base[1], shared.reading[1], i_end - shared.base[1]
    runs = tidy(np.vstack(([before], shared.runs, [after])))
    return replace(shared, runs=runs, base=(i, i_end), reading=(j, j_end))
