"""Neighboring differences that together are one value, or one word, in two writings: "$4m" and "4 million dollars"; or
that deny the same in other words: "not safe" and "unsafe"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.model.changes import (
    BY_READER,
    END,
    FLAGS_SET,
    LEVEL,
    MARKED,
    PLACES,
    READING_END,
    READING_START,
    START,
    UNMARKED,
    Changes,
)
from viewer.collation.model.model import FLAG_BITS, LEVEL_NUMBERS
from viewer.collation.words.flags import deny_alike, deny_as_often, flags
from viewer.collation.words.orthography.gender import same_gendered, size_of_joint_behind
from viewer.collation.words.sign_places import (
    APOSTROPHE,
    BRACKET,
    FIGURE,
    OF_GENDER,
    OF_VALUE,
    SIGNS_OF_GENDER,
    STOP,
    STOPS,
    SignPlaces,
)
from viewer.collation.words.values.abbreviated import is_abbreviated
from viewer.collation.words.values.dates import may_have_month
from viewer.collation.words.values.values import (
    LONGEST,
    VALUE_SIGNS,
    is_contracted,
    is_other_day,
    same_values,
)
from viewer.text.languages.load import lexicon
from viewer.text.normalize import APOSTROPHES, fold
from viewer.text.tokenize import mix_hashes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.model.changes import Rows
    from viewer.collation.model.model import Level
    from viewer.collation.model.steps import Steps
    from viewer.text.witness import Span

_NEAR = 20  # characters between two differences: "$" and "dollars" in "1,250,000 dollars", "May" in "4 May 1920"
_MOST = 5  # differences in one value: "the 17th of May", "May 17th"; and a short form before it: "d. 12 Oct."
_WORDING, _EDITORIAL = LEVEL_NUMBERS["wording"], LEVEL_NUMBERS["editorial"]
# What a value has on one side at least: a figure, a sign of money or per cent, or a contraction.
_SIGN = re.compile(rf"(?<!\w)\d|[{''.join(VALUE_SIGNS)}]|\w['’]\w")
_NEGATION, _NUMBER = FLAG_BITS["negation"], FLAG_BITS["number"]
_CONTRACTED = re.compile(rf"\w[{APOSTROPHES}]\w")
_GLOSSED = re.compile(r"([\w -]{1,40}) \(([\w -]{1,40})\)")
_AROUND = " .,;:"  # a short form: et cetera, etc.,
_BESIDE = 3  # characters behind a stop: a space, and the next word's first letter
_YEARS = re.compile(r"(?<!\d)(?P<first>\d{4})\s?(?:[-–—/]|(?P<word>[^\W\d_]+))\s?(?P<last>\d{2}|\d{4})\Z")
_TIMES = "×", "x"
# Pages 33–35, or Chinese figures, of which other ones have a part by chance: 35–37, 十九 and 二十.
_HAN = "〇一二三四五六七八九十百千万"
_COMPOUNDS = re.compile(r"\d+[-–—]\d+"), re.compile(f"[{_HAN}]+")
_DASHES = frozenset("-–—")
_MORE = 6  # characters that two such nouns have more than one at least
# A figure, or one of all the characters above, of which a value, a range, a gloss or a short form has one at least.
_HINT = re.compile(
    rf"(?<!\w)\d|[{re.escape(''.join((*VALUE_SIGNS, *STOPS, *_TIMES, *_DASHES, *SIGNS_OF_GENDER, *_HAN)))}]"
)


def joined_values(changes: Changes, left: str, right: str, moved: Sequence[tuple[Span, Span]], steps: Steps) -> Changes:
    """The differences, with those joined into one that mean the same only together: "$" and " dollars" round a figure,
    or "Dr" for "Doctor" and its stop. The base has the text ``left``, the reading ``right``; the ends of what was
    ``moved`` stay apart, since a move is told there."""
    pairs = _pairs(changes, left, right, moved, steps)
    rows = changes.rows.tolist() if pairs else []
    joined: list[tuple[int, int, Level, int]] = []
    last = -1
    for number, end in steps.over(pairs):
        if number > last and (one := _judged_as_one(rows[number], rows[end], left, right)):
            joined.append((number, end, *one))
            last = end
    return _with_joined(changes, joined, left, right) if joined else changes


def _pairs(
    changes: Changes, left: str, right: str, moved: Sequence[tuple[Span, Span]], steps: Steps
) -> list[tuple[int, int]]:
    """The first and the last of all differences in a row that may be one: by the first, then the nearest first."""
    rows = changes.rows
    near = _near(rows, changes.of)
    if not near.any():
        return []
    texts, away = (SignPlaces(left), SignPlaces(right)), _Moved(moved) if len(moved) else None
    hints = _Hints(rows, near, left, right)
    found: list[tuple[int, int]] = []
    joined = np.ones(len(rows), dtype=bool)
    for size in range(1, _MOST):
        joined = joined[:-1] & near[size - 1 :]
        first = np.flatnonzero(joined)
        first = first[_may_be_one(rows[first], rows[first + size], *texts)]
        if away:
            first = first[~away.hold_part_of(rows[first], rows[first + size])]
        contracted = _contracted(rows[first], rows[first + size], left, right)
        found += (
            (number, number + size)
            for number, alone in steps.over(zip(first.tolist(), contracted, strict=True))
            if alone or hints.stand_in(number, number + size)
        )
    return sorted(found)


def _contracted(first: Rows, last: Rows, left: str, right: str) -> list[bool]:
    """Whether the first of two differences has words of both sides and the last those of one side, and what stands on
    one side from the first to the last is a contraction: zum, zu dem."""
    wording = (first[:, LEVEL] == _WORDING) & (last[:, LEVEL] == _WORDING)
    found = wording & _has_both(first) & ~_has_both(last)
    for row in np.flatnonzero(found).tolist():
        (start, other), (end, other_end) = first[row, [START, READING_START]], last[row, [END, READING_END]]
        found[row] = _is_contraction(left[start:end]) or _is_contraction(right[other:other_end])
    return list(found.tolist())


def _is_contraction(text: str) -> bool:
    return is_contracted(text.strip(_AROUND))


def _has_both(rows: Rows) -> NDArray[np.bool_]:
    both: NDArray[np.bool_] = (rows[:, END] > rows[:, START]) & (rows[:, READING_END] > rows[:, READING_START])
    return both


def _near(rows: Rows, of: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether each difference, but the last, may be one with those after it."""
    free = (rows[:, MARKED] == UNMARKED) & (rows[:, BY_READER] == 0) & (rows[:, LEVEL] != _EDITORIAL)
    free &= (rows[:, END] - rows[:, START] < LONGEST) & (rows[:, READING_END] - rows[:, READING_START] < LONGEST)
    near: NDArray[np.bool_] = free[:-1] & free[1:] & (of[:-1] == of[1:])
    near &= (rows[1:, START] - rows[:-1, END] <= _NEAR) & (rows[1:, READING_START] - rows[:-1, READING_END] <= _NEAR)
    return near


class _Hints:
    """Whether a difference, or the words between it and the next one, has what differences that are joined have in
    part: a sign, the name of a month, a denial. Each is looked at once."""

    def __init__(self, rows: Rows, near: NDArray[np.bool_], left: str, right: str) -> None:
        self._rows, self._near, self._texts = rows, near, (left, right)
        self._known: dict[int, bool] = {}
        self._asked: dict[int, tuple[int, bool]] = {}  # by the first row: up to which one, and whether one had a hint

    def stand_in(self, first: int, last: int) -> bool:
        """Whether one of the differences in a row has a hint; asked with the nearest last one first."""
        row, found = self._asked.get(first, (first - 1, False))
        while not found and row < last:
            row += 1
            found = self.has(row)
        self._asked[first] = row, found
        return found

    def has(self, row: int) -> bool:
        if row not in self._known:
            self._known[row] = self._has(row)
        return self._known[row]

    def _has(self, row: int) -> bool:
        if self._rows.item(row, FLAGS_SET) & _NEGATION:
            return True
        start, end, other, other_end = self._rows[row, PLACES].tolist()
        if row < len(self._near) and self._near[row]:
            end, other_end = self._rows.item(row + 1, START), self._rows.item(row + 1, READING_START)
        stretches = f"{self._texts[0][start:end]} {self._texts[1][other:other_end]}"
        return bool(_HINT.search(stretches)) or may_have_month(stretches)


def _may_be_one(first: Rows, last: Rows, left: SignPlaces, right: SignPlaces) -> NDArray[np.bool_]:
    """Whether pairs of differences have what ``_judged_as_one`` asks for at least, as few have."""
    start, end, other, other_end, _, level, found, _ = first.T
    last_start, to, other_last, other_to, _, last_level, last_found, _ = last.T

    def have(signs: int) -> NDArray[np.bool_]:
        return left.between(signs, start, to) | right.between(signs, other, other_to)

    flagged, both_flagged = found | last_found, found & last_found
    wording = (level == _WORDING) & (last_level == _WORDING)
    written = (start < end) & (other < other_end)
    stop = written & (last_start == end) & (other_last == other_end)
    stop &= left.between(STOP, end, to) | right.between(STOP, other_end, other_to)
    gendered = (np.abs((to - start) - (other_to - other)) >= _MORE) & have(OF_GENDER)
    figures = [side.between(FIGURE, np.maximum(a - _BESIDE, 0), a) & side.between(FIGURE, b, b + _BESIDE)
               for side, a, b in ((left, start, to), (right, other, other_to))]  # fmt: skip
    # Of a contraction and what it stands for nothing is kept between the two differences but a mark and a space.
    contracted = written & ((last_start == to) | (other_last == other_to)) & (last_start - end <= _BESIDE)
    signed = have(FIGURE | OF_VALUE | APOSTROPHE) | contracted
    gloss = (level == _WORDING) & (found == _NUMBER) & have(BRACKET)
    flags_told = (flagged & _NEGATION != 0) | (both_flagged & _NUMBER != 0) | ((flagged != 0) & have(APOSTROPHE))
    years = left.between(FIGURE, to - 1, to) & right.between(FIGURE, other_to - 1, other_to)
    alone = stop | gendered | gloss | (((figures[0] & figures[1]) | years) & ~wording)
    found_some: NDArray[np.bool_] = alone | (wording & (signed | flags_told))
    return found_some


def _judged_as_one(first: list[int], last: list[int], left: str, right: str) -> tuple[Level, int] | None:
    """The level and the flags of what stands from the first difference to the last, if that is one; else None."""
    start, end, other, other_end, _, level, found, _ = first
    last_start, to, other_last, other_to, _, last_level, last_found, _ = last
    lemma, text = left[start:to], right[other:other_to]
    if lemma.replace(" ", "") == text.replace(" ", "") and lemma != text:  # 5 °C, 5° C
        return "spacing", 0
    if lemma == text:  # lost and put in where the reader says that they are not the same words
        return None
    if _is_one(first, last, left, right) or are_years(left, (start, to), right, (other, other_to)):
        return "spelling", 0
    if level == _WORDING and found == _NUMBER and ("(" in lemma or "(" in text) and _is_gloss(lemma, text):
        return "spelling", 0
    if not level == last_level == _WORDING:
        return None
    if found | last_found == _NUMBER and any(one.fullmatch(lemma) and one.fullmatch(text) for one in _COMPOUNDS):
        return "wording", _NUMBER
    if found & last_found & _NUMBER and is_other_day(lemma, text):
        return "wording", found | last_found
    adjoin = last_start - end <= 1 and other_last - other_end <= 1
    if adjoin and (found | last_found) & _NEGATION and deny_alike(lemma, text):
        return "wording", 0
    if found & last_found & _NEGATION and deny_as_often(lemma, text):
        return "wording", (found | last_found) & ~_NEGATION
    if not adjoin or not found | last_found:
        return None
    if _CONTRACTED.search(f"{lemma} {text}"):  # you will not, you'll never
        both = sum(map(FLAG_BITS.__getitem__, flags(lemma, text)))
        return ("wording", both) if both != found | last_found else None
    return None


def _is_gloss(lemma: str, text: str) -> bool:
    """Whether one is a number in figures and in words, one of them in brackets, and the other one of both:
    thirty (30)."""
    for number, both in ((lemma, text), (text, lemma)):
        match = _GLOSSED.fullmatch(both)
        if match and number in match.groups() and same_values(*match.groups()):
            return True
    return False


def _is_one(first: list[int], last: list[int], left: str, right: str) -> bool:
    """Whether what stands from the first difference to the last is one value, or a short form with its stop."""
    start, end, other, other_end, _, level, _, _ = first
    last_start, to, other_last, other_to, _, last_level, _, _ = last
    if last_start == end and other_last == other_end and not STOPS.isdisjoint(left[end:to] + right[other_end:other_to]):
        lemma, text = left[start:to], right[other:other_to]
        beside = left[to : to + _BESIDE].strip()[:1], right[other_to : other_to + _BESIDE].strip()[:1]
        cut_off = beside[0] == beside[1] and is_abbreviated(lemma, text)  # and not a sentence that ends there
        short = cut_off or (_letters(lemma) != _letters(text) and same_values(lemma, text))
        if start < end and other < other_end and short:
            return True
    longer = (to - start) - (other_to - other)
    if (longer >= _MORE or -longer >= _MORE) and _is_gendered(left, (start, to), right, (other, other_to)):
        return True
    if level != _WORDING or last_level != _WORDING:
        return _is_range(left, (start, to), right, (other, other_to))
    lemma, text = left[start:to], right[other:other_to]
    signed = bool(_SIGN.search(f"{lemma} {text}"))
    if not signed and start < end and other < other_end and (last_start == to or other_last == other_to):
        signed = _is_contraction(lemma) or _is_contraction(text)
    return signed and same_values(lemma, text)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _is_range(left: str, lemma: tuple[int, int], right: str, text: tuple[int, int]) -> bool:
    """Whether both stretches join the same two figures, one with a sign and the other with a word or a letter: 12–15
    and 12 to 15, 240 × 170 and 240 x 170."""
    for one, place, other, words in ((left, lemma, right, text), (right, text, left, lemma)):
        sign, word = one[slice(*place)].strip(), fold(other[slice(*words)].strip())
        if (sign in _DASHES and word in lexicon().range_joints) or (sign, word) == _TIMES:
            return _joins_figures(one, *place) and _joins_figures(other, *words)
    return False


def _joins_figures(text: str, start: int, end: int) -> bool:
    before, behind = text[max(0, start - _BESIDE) : start].rstrip(), text[end : end + _BESIDE].lstrip()
    return before[-1:].isdigit() and behind[:1].isdigit()


def are_years(left: str, lemma: tuple[int, int], right: str, text: tuple[int, int]) -> bool:
    """Whether two stretches end the same two years, with a sign or a word between them, and the second one whole or
    short: 1848/49, 1848–1849, 1848 und 1849."""
    if not (left[lemma[1] - 1].isdigit() and right[text[1] - 1].isdigit()):
        return False
    found = set()
    for side, (start, end) in ((left, lemma), (right, text)):
        match = _YEARS.search(side, max(0, start - _NEAR), end)
        if not match or (match["word"] and fold(match["word"]) not in lexicon().range_joints | lexicon().number_joints):
            return False
        found.add((match["first"], match["first"][: -len(match["last"])] + match["last"]))
    return len(found) == 1


def _is_gendered(left: str, lemma: tuple[int, int], right: str, text: tuple[int, int]) -> bool:
    """Whether two stretches, from the beginning of their first words on, are nouns for women and men."""
    (start, end), (other, other_end) = lemma, text
    if SIGNS_OF_GENDER.isdisjoint(left[start:end]) and SIGNS_OF_GENDER.isdisjoint(right[other:other_end]):
        return False
    while start and other and left[start - 1].isalpha() and left[start - 1] == right[other - 1]:
        start, other = start - 1, other - 1
    return same_gendered(left[start:end], right[other:other_end])


class _Moved:
    """Where passages were moved from and to: pairs of spans, one of each text.

    A table that was sorted otherwise has thousands, one within another, so that they cannot be gone through for each
    difference. Each pair has a number as if by chance: two places lie in the same pairs if the sums of their numbers
    agree.
    """

    def __init__(self, places: Sequence[tuple[Span, Span]]) -> None:
        spans = np.array(places, dtype=np.int64).reshape(-1, 2, 2)
        numbers = mix_hashes(np.arange(len(spans), dtype=np.uint64)).view(np.int64)
        self._sides = [[_Edges.of(spans[:, side, end], numbers) for end in (0, 1)] for side in (0, 1)]

    def hold_part_of(self, first: Rows, last: Rows) -> NDArray[np.bool_]:
        """Whether some of what stands from each difference to another, in either text, was moved, and not all of it
        with what stands in the other text."""
        stretches = (first[:, START], last[:, END]), (first[:, READING_START], last[:, READING_END])
        part, around = np.zeros(len(first), dtype=bool), []
        for (start, end), (starts, ends) in zip(stretches, self._sides, strict=True):
            part |= starts.are_between(start, end) | ends.are_between(start, end)
            around.append(starts.sums_to(start) - ends.sums_to(start))
        found: NDArray[np.bool_] = part | (around[0] != around[1])
        return found


class _Edges(NamedTuple):
    """The sorted starts of some spans, or their ends, and the running sums of the numbers of these spans."""

    places: NDArray[np.int64]
    sums: NDArray[np.int64]

    @classmethod
    def of(cls, places: NDArray[np.int64], numbers: NDArray[np.int64]) -> _Edges:
        order = np.argsort(places, kind="stable")
        return cls(places[order], np.append(0, np.cumsum(numbers[order])))

    def are_between(self, starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Whether one lies between two places, and not at one of them."""
        found: NDArray[np.bool_] = self.places.searchsorted(starts, "right") < self.places.searchsorted(ends)
        return found

    def sums_to(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """The sums of the numbers of those up to each place."""
        return self.sums[self.places.searchsorted(places, "right")]


def _with_joined(changes: Changes, joined: list[tuple[int, int, Level, int]], left: str, right: str) -> Changes:
    rows, keep = changes.rows.copy(), np.ones(len(changes), dtype=bool)
    for first, last, level, flags_set in joined:
        keep[first + 1 : last + 1] = False
        end, other_end = rows[last, [END, READING_END]].tolist()
        start, other = rows[first, [START, READING_START]].tolist()
        size = size_of_joint_behind(left[start:end], right[other:other_end])
        end, other_end = end - size, other_end - size
        if left[end - 1] == right[other_end - 1] == " ":  # the space behind words that one side lacks
            end, other_end = end - 1, other_end - 1
        rows[first, [END, READING_END]] = end, other_end
        rows[first, LEVEL], rows[first, FLAGS_SET] = LEVEL_NUMBERS[level], flags_set
    return Changes(rows[keep], changes.of[keep])
