"""Words and phrases that changed their place within a passage: exchanged, or moved a little way.

Passages of some words that moved are found by their rarity (``transpositions``). A word or three may stand in two
places by chance, so these must be near, and be all that one side has more in one of the places.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.extend import AlignedPassage
from viewer.collation.match.runs import join_runs, ranges
from viewer.collation.match.vocabulary import FIRST_SHARED
from viewer.collation.words.values.numbers import number_words
from viewer.text.boundaries import SENTENCE, boundary
from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold
from viewer.text.units import is_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.steps import Steps
    from viewer.text.witness import Span, Witness

    Numbers = NDArray[np.int64]

# How many pairs of places a word may have among the words of a passage that are left over; one that has more tells
# nothing of where it came from.
_MOST = 16
# How many words may stand between the two places, by how many words with a meaning of their own (all but articles,
# prepositions, pronouns and their like) were moved: one alone not out of its sentence, several some sentences away.
_NEAR, _FAR, _FARTHEST = 15, 60, 400
_CLAUSE = 3  # words that may go so far
_BESIDE = 4  # words: "the 17th of May" and "May 17th"
_NEXT = 2  # words: "had never" and "never had", where the word has no meaning of its own
_JOINTS = 1  # words that stand beside a moved one in its place, and have no meaning of their own: "and Dr. Low"
_ITEM_EDGE = re.compile(r"[,;،、]")
_HEAD = re.compile(r"\n?[A-Z]{1,20}")  # the number of a chapter, or who speaks, at the beginning of a line
_PHRASE = 6  # words of each of two parts that are exchanged: "the king of the Danes and the bishop"


def with_short_moves(
    passages: Sequence[AlignedPassage], pair: WordPair, base: Witness, reading: Witness, steps: Steps
) -> list[AlignedPassage]:
    """The passages, each with the places that words have left and come to, and these words as transposed passages."""
    passages = [_turned(passage, pair) for passage in passages]
    left, right = _leftover(passages, 0, pair), _leftover(passages, 1, pair)
    runs = _equal_runs(left, right, pair)
    if not len(runs):
        return passages
    content = _Content(base)
    values = _Values(base, left), _Values(reading, right)
    found: dict[int, list[_Move]] = defaultdict(list)
    for i, j, length, distance in steps.over(_near_enough(runs, passages, left, right)):
        number = left.owners.item(i)
        if all(side.is_value(word, length) for side, word in zip(values, (i, j), strict=True)) and (
            values[0].stands_in(right.gaps.item(j)) or values[1].stands_in(left.gaps.item(i))
        ):
            continue  # one number for another, in both places
        if content.is_date(i, length) and not content.count(i, length):
            continue
        if (
            distance <= _BESIDE
            and values[0].is_value(i, length)
            and content.stands_by_date(i, length)
            and not (left.is_alone(i, length) and right.is_alone(j, length))
        ):
            continue  # a date that is written otherwise: the 4th of May, May 4th
        sentence = length >= _CLAUSE and _is_sentence(i, length, base) and _is_sentence(j, length, reading)
        found[number].append(_Move(i, j, length, content.count(i, length), distance, sentence))
    moved = list(passages)
    more: list[AlignedPassage] = []
    for number, moves in found.items():
        chosen = _chosen(moves, (left, content), (right, _Content(reading)))
        if chosen:
            gone = tuple((m.i, m.i + m.length) for m in chosen)
            come = tuple((m.j, m.j + m.length) for m in chosen)
            one = passages[number]
            moved[number] = replace(one, gone=tuple(sorted(one.gone + gone)), come=tuple(sorted(one.come + come)))
            more += [_passage(move) for move in chosen]
    return moved + more


@dataclass(frozen=True, slots=True)
class _Move:
    """Words that stand in two places: the first word of each, how many they are, how many of these have a meaning of
    their own, how many words stand between the places, and whether they are a whole sentence in both."""

    i: int
    j: int
    length: int
    content: int
    distance: int
    sentence: bool = False

    @property
    def is_near(self) -> bool:
        """Whether so many words stand so near to their old place that they were moved."""
        most = _NEAR if self.content < 2 and self.length < 3 else _FAR if self.content < 3 else _FARTHEST
        return self.distance <= (most if self.content else _FAR if self.sentence else _NEXT)


def _is_sentence(word: int, length: int, witness: Witness) -> bool:
    return min(boundary(witness, word), boundary(witness, word + length)) >= SENTENCE


def _near_enough(
    runs: Numbers, passages: Sequence[AlignedPassage], left: _Leftover, right: _Leftover
) -> list[tuple[int, int, int, int]]:
    """Those runs, each with its distance, that are near enough to have moved, had all their words a meaning of their
    own; and those that would have changed places with these. In a long passage with much noise few are."""
    i, j, length = runs.T
    distances = np.zeros(len(runs), dtype=np.int64)
    owners = left.owners[i]
    order = np.argsort(owners, kind="stable")
    for those in np.split(order, np.flatnonzero(np.diff(owners[order])) + 1):
        distances[those] = _distances(i[those], j[those], passages[owners[those[0]]], left, right)
    near = distances <= np.choose(np.minimum(length, _CLAUSE) - 1, (_NEAR, _FAR, _FARTHEST))
    gaps = list(zip(left.gaps[i].tolist(), right.gaps[j].tolist(), strict=True))
    exchanged = {gaps[number][::-1] for number in np.flatnonzero(near).tolist()}
    rows = zip(i.tolist(), j.tolist(), length.tolist(), distances.tolist(), strict=True)
    return [
        row for row, is_near, places in zip(rows, near.tolist(), gaps, strict=True) if is_near or places in exchanged
    ]


def _distances(i: Numbers, j: Numbers, passage: AlignedPassage, left: _Leftover, right: _Leftover) -> Numbers:
    """How many words stand between places of the base and of the reading, each on the side where there are more."""
    runs = passage.runs
    before = np.append(0, np.cumsum(runs[:, 2]))  # words that the passage keeps before each of its runs, and in all
    found = []
    for side, here, kept in ((0, i, right.kept[j]), (1, j, left.kept[i])):
        run = before.searchsorted(kept, "right") - 1
        end = (passage.base, passage.reading)[side][1]
        starts = np.append(runs[:, side], end)  # behind the last run, the end
        found.append(np.abs(here - starts[run] - np.where(run < len(runs), kept - before[run], 0)))
    distances: Numbers = np.maximum(*found)
    return distances


def _passage(move: _Move) -> AlignedPassage:
    runs = np.array([(move.i, move.j, move.length)], dtype=np.int64)
    return AlignedPassage(runs, (move.i, move.i + move.length), (move.j, move.j + move.length), transposed=True)


@dataclass(frozen=True, slots=True, eq=False)
class _Leftover:
    """The words of one witness that no passage keeps.

    For each word of the witness: the number of the passage that it is in, -1 where it is kept, or rewritten, or in
    none; how many kept words that passage has before it; the number of its gap; and the passage that it lies in.
    """

    owners: Numbers
    kept: Numbers
    gaps: Numbers
    within: Numbers

    def is_between_kept(self, start: int, length: int) -> bool:
        """Whether these words are all that stands between two words that their passage keeps, none of them moved."""
        end = start + length
        if not 0 < start < end < len(self.owners):
            return False
        near = self.owners[[start - 1, end]], self.within[[start - 1, end]]
        return bool((near[0] < 0).all() and (near[1] == self.within[start]).all())

    def is_whole_gap(self, start: int, length: int, content: _Content) -> bool:
        """Whether these words are all that stands in their gap, but for a joint: "Dr. Low and"."""
        first, end = start, start + length
        while first > 0 and start - first <= _JOINTS and self._are_of_one(first - 1, start):
            first -= 1
        while end < len(self.gaps) and end - start - length <= _JOINTS and self._are_of_one(end, start):
            end += 1
        beside = (first, start - first), (start + length, end - start - length)
        if beside[0][1] + beside[1][1] > _JOINTS:
            return False
        return not any(size and content.count(word, size) for word, size in beside)

    def is_item(self, start: int, length: int, witness: Witness) -> bool:
        """Whether these words stand between commas, or between one and the end of their gap, as an item of a list does
        whose neighbors moved too."""
        edges = (start, start - 1), (start + length, start + length)
        return all(
            not 0 <= beside < len(self.gaps)
            or not self._are_of_one(beside, start)
            or _ITEM_EDGE.search(witness.tokens.gap_before(word).of(witness.text))
            for word, beside in edges
        )

    def is_alone(self, start: int, length: int) -> bool:
        """Whether no other words stand in their gap."""
        end = start + length
        before = start > 0 and self._are_of_one(start - 1, start)
        return not (before or (end < len(self.gaps) and self._are_of_one(end, start)))

    def _are_of_one(self, word: int, other: int) -> bool:
        return bool(self.gaps[word] == self.gaps[other] and self.owners[word] == self.owners[other])


def _leftover(passages: Sequence[AlignedPassage], side: int, pair: WordPair) -> _Leftover:
    words = len(pair.b if side else pair.a)
    longer = max(len(pair.a), len(pair.b))  # a gap has one number in both witnesses
    owners = np.full(words, -1, dtype=np.int64)
    kept, gaps, within = (np.full(words, start, dtype=np.int64) for start in (0, 0, -1))
    spans = [(one.reading if side else one.base) for one in passages]
    # The largest first: a passage that was moved within another takes its words.
    for number in sorted(range(len(passages)), key=lambda number: spans[number][0] - spans[number][1]):
        start, end = spans[number]
        within[start:end] = number
        if passages[number].kept == end - start:
            owners[start:end] = -1
            continue
        matched = np.zeros(end - start, dtype=bool)
        runs = passages[number].runs
        places = np.repeat(runs[:, side], runs[:, 2]) + ranges(runs[:, 2]) - start
        matched[places] = True
        owners[start:end] = np.where(matched, -1, number)
        for zone in passages[number].rewritten:
            owners[zone[2 * side] : zone[2 * side + 1]] = -1
        before = np.cumsum(matched)
        kept[start:end] = before
        gaps[start:end] = before + number * (longer + 1)
    return _Leftover(owners, kept, gaps, within)


def _equal_runs(left: _Leftover, right: _Leftover, pair: WordPair) -> Numbers:
    """The runs of equal words, of one passage, among those left over."""
    at_a, at_b = (
        np.flatnonzero((side.owners >= 0) & (words >= FIRST_SHARED))
        for side, words in ((left, pair.a), (right, pair.b))
    )
    size = int(max(pair.a.max(initial=0), pair.b.max(initial=0))) + 1
    keys_a, keys_b = left.owners[at_a] * size + pair.a[at_a], right.owners[at_b] * size + pair.b[at_b]
    order_a, order_b = np.argsort(keys_a, kind="stable"), np.argsort(keys_b, kind="stable")
    keys, first, in_a = np.unique(keys_a[order_a], return_index=True, return_counts=True)
    low: Numbers = np.asarray(keys_b[order_b].searchsorted(keys))
    in_b: Numbers = np.asarray(keys_b[order_b].searchsorted(keys, "right")) - low
    some = np.flatnonzero((in_b > 0) & (in_a * in_b <= _MOST))
    counts = in_a[some] * in_b[some]
    group, within = np.repeat(some, counts), ranges(counts)
    i = at_a[order_a[first[group] + within // in_b[group]]]
    j = at_b[order_b[low[group] + within % in_b[group]]]
    return join_runs(i, j, 1)


class _Content:
    """Counts the words of a witness that have a meaning of their own."""

    def __init__(self, witness: Witness) -> None:
        self.witness, self._function, self._dates = witness, lexicon().function_words, lexicon().dates

    def is_date(self, word: int, length: int) -> bool:
        """Whether this is a word that may be a month: 4 May."""
        return length == 1 and fold(self.witness.word(word)) in self._dates

    def stands_by_date(self, word: int, length: int) -> bool:
        """Whether a month stands beside words, or but for a joint: the 17th of May."""
        near = range(max(0, word - _NEXT), min(word + length + _NEXT, self.witness.words))
        return any(self.is_date(number, 1) for number in near)

    def count(self, word: int, length: int) -> int:
        spans = (self.witness.tokens.span(number, number + 1) for number in range(word, word + length))
        return sum(self._counts(span) for span in spans)

    def _counts(self, span: Span) -> bool:
        """Not a label, nor the number of a note behind a word: these are given anew, and do not move."""
        text = self.witness.text
        word = span.of(text)
        is_note = word.isdigit() and span.start > 0 and not text[span.start - 1].isspace()
        heads_line = text[span.end : span.end + 1] in (".", ":") and _HEAD.fullmatch(
            text, max(span.start - 1, 0), span.end
        )
        return not (is_note or heads_line or is_label(word)) and fold(word) not in self._function


class _Values:
    """Knows which words of a witness are numbers, and in which gaps there are some."""

    def __init__(self, witness: Witness, left: _Leftover) -> None:
        self._witness, self._left = witness, left
        words = np.flatnonzero(left.owners >= 0)
        order = np.argsort(left.gaps[words], kind="stable")
        self._words, self._gaps = words[order], left.gaps[words[order]]

    def is_value(self, word: int, length: int) -> bool:
        """Whether these words are numbers and nothing else: figures, with a unit or not ("6d"), ½, 三 or five."""
        return all(map(self._has_figures, range(word, word + length)))

    def stands_in(self, gap: int) -> bool:
        """Whether a number stands among the words of the witness in a gap."""
        low, high = self._gaps.searchsorted(gap), self._gaps.searchsorted(gap, "right")
        return any(map(self._has_figures, self._words[low:high].tolist()))

    def _has_figures(self, word: int) -> bool:
        written = self._witness.word(word)
        return any(map(str.isnumeric, written)) or fold(written) in number_words()


def _turned(passage: AlignedPassage, pair: WordPair) -> AlignedPassage:
    """The passage with "and" kept where "bread and honey" is now "honey and bread", and not one of the two others.

    Of three parts that stand in the opposite order only one can be kept. With the middle one the other two are
    exchanged; with an outer one "and" would come and go.
    """
    (i, i_end), (j, j_end) = passage.base, passage.reading
    if len(passage.runs) == 1 and i_end - i == passage.kept:  # a row of a table, as most of many moves are
        return passage
    rows = np.vstack(((i, j, 0), passage.runs, (i_end, j_end, 0)))
    gaps = rows[1:, :2] - rows[:-1, :2] - rows[:-1, 2:]
    before, after = gaps[:-1], gaps[1:]
    turned = (before == after[:, ::-1]).all(axis=1) & (before.min(axis=1) == 0)
    turned &= (before.max(axis=1) > 1) & (before.max(axis=1) <= _PHRASE) & (passage.runs[:, 2] <= _PHRASE)
    runs = passage.runs.copy() if turned.any() else passage.runs
    last = -2
    for number in np.flatnonzero(turned).tolist():
        if number <= last + 1:
            continue
        found = _middle(runs[number].tolist(), before[number].tolist(), pair)
        if found is None:
            continue
        middle, size = found
        if (side := _alike_edge(runs, number, before[number].tolist(), size, pair)) is not None:
            _hand_over(runs, number, side, size)
        else:
            runs[number] = middle
        last = number
    return passage if last < 0 else replace(passage, runs=runs)


def _middle(run: list[int], before: list[int], pair: WordPair) -> tuple[tuple[int, int, int], int] | None:
    """The run of the words that stand between a run and what has changed places with it, and how many words that is;
    ``before`` is how many words of the base, or of the reading, stand before the run that are behind it in the other.
    """
    i, j, length = run
    front, back = _front_and_back(run, before, pair)
    size = len(front)
    for part in range(1, size):
        if np.array_equal(front[size - part :], back[:part]) and np.array_equal(front[: size - part], back[part:]):
            middle = (i - part, j + length, part) if before[0] else (i + length, j - part, part)
            return middle, size - part
    return None


def _front_and_back(run: list[int], before: list[int], pair: WordPair) -> tuple[Numbers, Numbers]:
    """The words before a run in one witness, and as many behind it in the other."""
    i, j, length = run
    size = max(before)
    if before[0]:
        return pair.a[i - size : i], pair.b[j + length : j + length + size]
    return pair.b[j - size : j], pair.a[i + length : i + length + size]


def _alike_edge(runs: Numbers, number: int, before: list[int], size: int, pair: WordPair) -> int | None:
    """The neighbor, -1 or 1, to which a run may hand over so many words at its edge, since what it has changed places
    with begins with the same: "The house was cold. He lit the fire. He made …", where each sentence begins with He."""
    i, _, length = runs[number].tolist()
    front, _ = _front_and_back(runs[number].tolist(), before, pair)
    words = pair.a[i : i + length]
    if size >= length:
        return None
    for side, edge in ((1, words[-size:]), (-1, words[:size])):
        if 0 <= number + side < len(runs) and np.array_equal(edge, front[:size]):
            return side
    return None


def _hand_over(runs: Numbers, number: int, side: int, size: int) -> None:
    """Take so many words from a run at its end or its beginning, and give as many to the run behind it or before it."""
    if side > 0:
        runs[number, 2] -= size
        runs[number + 1] += (-size, -size, size)
    else:
        runs[number] += (size, size, -size)
        runs[number - 1, 2] += size


def _is_alone(move: _Move, whole: tuple[bool, bool]) -> bool:
    """Whether the words are all that one side has more in one of the places; a single word in both, or next to it."""
    few = move.content < 2 and move.length < 3
    return all(whole) or (any(whole) and (not few or move.distance <= _BESIDE))


def _chosen(
    moves: list[_Move], of_base: tuple[_Leftover, _Content], of_reading: tuple[_Leftover, _Content]
) -> list[_Move]:
    """The moves that are none by chance, free of overlap: the longest first, of two as long the nearer."""
    (left, content), (right, other_content) = of_base, of_reading
    gaps = {(left.gaps.item(move.i), right.gaps.item(move.j)) for move in moves if move.content}
    found: list[_Move] = []
    used_a: set[int] = set()
    used_b: set[int] = set()
    for move in sorted(moves, key=lambda m: (-m.content, -m.length, m.distance, m.i, m.j)):
        if not move.is_near:
            continue
        if (
            not move.content
            and not move.sentence
            and not (left.is_between_kept(move.i, move.length) and right.is_between_kept(move.j, move.length))
        ):
            continue
        whole = (
            left.is_whole_gap(move.i, move.length, content),
            right.is_whole_gap(move.j, move.length, other_content),
        )
        exchanged = (right.gaps.item(move.j), left.gaps.item(move.i)) in gaps
        item = move.content > 0 and all(
            side.is_item(at, move.length, words.witness)
            for side, at, words in ((left, move.i, content), (right, move.j, other_content))
        )
        if not (exchanged or item or _is_alone(move, whole) or move.content > 2):
            continue
        here, there = range(move.i, move.i + move.length), range(move.j, move.j + move.length)
        if used_a.isdisjoint(here) and used_b.isdisjoint(there):
            found.append(move)
            used_a.update(here)
            used_b.update(there)
    return found
