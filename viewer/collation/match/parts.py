"""What the witnesses show as quotations, and as notes.

Where a quotation ends, what was quoted ends too: the words round it are those of the one who quotes, and no additions
to the passage. Notes are compared with notes before they are with the text that they stand under.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.match.chains import only, words_of
from viewer.collation.match.extend import AlignedPassage, WordMask, passage_of_runs
from viewer.collation.match.search import COARSE, FINE, UNIQUE, search
from viewer.text.boundaries import PARAGRAPH, boundary
from viewer.text.distinct import distinct
from viewer.text.normalize import QUOTES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.match.vocabulary import WordPair
    from viewer.collation.model.model import Options
    from viewer.collation.model.steps import Steps
    from viewer.text.witness import PartKind, Witness

    _Two = tuple[int, int]
    _Truths = NDArray[np.bool_]

_MOSTLY = 0.5  # of a passage: so much of it stands in block quotations of the one who quotes
_KEPT = 0.5  # of the words round a quotation: with so many in common they are the quoted author's, not set apart
_LEAST = 4  # words of a part; fewer meet by chance
_LEAD = 20  # words before a quotation, or behind it, at most: "as the pamphlet of the year before says:"
_OPENS = re.compile(rf"[:,]\s+[{QUOTES}]")
_CLOSES = re.compile(rf"[.,!?…]?[{QUOTES}][.,]?\s")
_MARKS = frozenset(QUOTES)
_LINE = 200  # words of a paragraph at most that are looked at


@dataclass(frozen=True, slots=True, eq=False)
class Quotations:
    """For each witness one flag a word: whether it stands in a block quotation. An array is empty where none does."""

    base: _Truths
    reading: _Truths
    witnesses: tuple[Witness, Witness]

    @classmethod
    def of(cls, base: Witness, reading: Witness) -> Quotations:
        return cls(_words_of(base, "quotation"), _words_of(reading, "quotation"), (base, reading))

    def part(self, left: tuple[_Two, _Two], right: tuple[_Two, _Two], least: int) -> bool:
        """Whether more than ``least`` words of one who quotes stand between two passages (the words of the base and the
        reading of each), at least one of which is a quotation that only one side sets apart."""
        for side, (mask, other) in enumerate(((self.base, self.reading), (self.reading, self.base))):
            if not len(mask):
                continue
            end, start = left[side][1], right[side][0]
            edges = [(end - 1, left[1 - side][1] - 1), (start, right[1 - side][0])]
            quoted = any(mask[here] and not (len(other) and other[there]) for here, there in edges)
            if quoted and int((~mask[end:start]).sum()) > least:
                return True
        return False

    def room(self, words: _Two, room: _Two, side: int) -> _Two:
        """The room that a passage has in a witness, without the words beyond the quotation that it ends in."""
        mask = (self.base, self.reading)[side]
        if not len(mask):
            return room
        low = _room_without(~mask, words, room)[0] if mask[words[0]] else room[0]
        high = _room_without(~mask, words, room)[1] if mask[words[1] - 1] else room[1]
        return low, high


@dataclass(frozen=True, slots=True, eq=False)
class Borders:
    """What no passage grows beyond: block quotations, and the furniture of pages, of which there is one flag a word."""

    quotations: Quotations
    furniture: tuple[_Truths, _Truths]

    def room(self, words: _Two, room: _Two, side: int) -> _Two:
        """The room that a passage has in a witness, without the words beyond a border."""
        return _room_without(self.furniture[side], words, self.quotations.room(words, room, side))


def _room_without(mask: _Truths, words: _Two, room: _Two) -> _Two:
    """The room up to the first marked words before and after some words."""
    before, after = np.flatnonzero(mask[room[0] : words[0]]), np.flatnonzero(mask[words[1] : room[1]])
    low = room[0] + int(before[-1]) + 1 if len(before) else room[0]
    return low, words[1] + int(after[0]) if len(after) else room[1]


def _words_of(witness: Witness, kind: PartKind) -> _Truths:
    """One flag a word: whether it stands in a part of this kind. Empty where there is none."""
    spans = [part.span for part in witness.parts if part.kind == kind]
    mask = np.zeros(witness.words if spans else 0, dtype=bool)
    for span in spans:
        mask[slice(*witness.words_in(span))] = True
    return mask


def quoted_parts(passage: AlignedPassage, quotations: Quotations) -> Sequence[AlignedPassage]:
    """The passage without the words round the block quotations that it mostly stands in, in parts where such words
    stand between two of these."""
    parts = [passage]
    for side in (0, 1):
        parts = [piece for part in parts for piece in _parts(part, quotations, side)]
    return parts


def _parts(passage: AlignedPassage, quotations: Quotations, side: int) -> Sequence[AlignedPassage]:
    mask, other = (quotations.base, quotations.reading)[:: 1 if side == 0 else -1]
    if not len(mask):
        return [passage]
    words = words_of(passage.runs)[:: 1 if side == 0 else -1]
    alone = mask[words[0]] & ~other[words[1]] if len(other) else mask[words[0]]
    if alone.sum() < _MOSTLY * len(alone) or mask[words[0][0] : words[0][-1] + 1].all():
        return [passage]
    kept = np.zeros(len(mask), dtype=bool)
    kept[words[0]] = True
    stay = np.ones(len(alone), dtype=bool)
    number = np.zeros(len(alone), dtype=np.int64)
    for start, end in _outside(mask, (int(words[0][0]), int(words[0][-1]) + 1), quotations.witnesses[side]):
        if kept[start:end].sum() < _KEPT * (end - start):
            stay &= (words[0] < start) | (words[0] >= end)
            number += words[0] >= end
    if stay.all() and not number.any():
        return [passage]
    found = [only(passage.runs, stay & (number == part)) for part in distinct(number[stay]).tolist()]
    return [passage_of_runs(runs) for runs in found if runs[:, 2].sum() >= _LEAST]


def without_lead_in(passage: AlignedPassage, base: Witness, reading: Witness) -> AlignedPassage:
    """The passage without the words before a quotation mark that one witness alone opens near its beginning, and behind
    one that it alone closes near the end, where few of them are shared: The pamphlet says: “the keeper of the lock”."""
    witnesses = base, reading
    for side in (0, 1) if passage.kept and not (passage.table or passage.transposed) else ():
        (start, end), (other_start, other_end) = (passage.base, passage.reading)[:: -1 if side else 1]
        opened, closed = _opened(witnesses[side], start, end), _closed(witnesses[side], start, end)
        if (opened, closed) == (start, end):  # no quotation mark is near, as nearly always
            continue
        words, others = words_of(passage.runs)[:: -1 if side else 1]
        behind, ahead = words >= opened, words < closed
        if behind.any() and not _quoted(witnesses[1 - side], int(others[behind][0])):
            room = opened - start, int(others[behind][0]) - other_start
            behind |= _are_kept(int((~behind).sum()), *room)
        else:
            behind[:] = True
        if ahead.any() and not _quoted(witnesses[1 - side], int(others[ahead][-1]) + 1):
            room = end - closed, other_end - 1 - int(others[ahead][-1])
            ahead |= _are_kept(int((~ahead).sum()), *room)
        else:
            ahead[:] = True
        inside = behind & ahead
        if not inside.all() and inside.sum() >= _LEAST:
            passage = _within(passage, inside)
    return passage


def _are_kept(kept: int, round_it: int, other: int) -> bool:
    """Whether the words round a quotation, of which ``kept`` stand on the other side too, are those of its author: many
    of the longer side's are, or all of the few that the side has which quotes: " said the judge."""
    return kept >= _KEPT * max(round_it, other) or kept == round_it >= _LEAST


def _within(passage: AlignedPassage, inside: _Truths) -> AlignedPassage:
    """The passage with some of its pairs of words alone, cut off where others of them stood."""
    spans = []
    for words, (start, end) in zip(words_of(passage.runs), (passage.base, passage.reading), strict=True):
        kept = words[inside]
        spans.append((start if inside[0] else int(kept[0]), end if inside[-1] else int(kept[-1]) + 1))
    return replace(passage, runs=only(passage.runs, inside), base=spans[0], reading=spans[1])


def _opened(witness: Witness, start: int, end: int) -> int:
    """The word near the beginning of some words before which a quotation mark opens, behind a colon or a comma; else
    the first of them."""
    starts = witness.tokens.starts
    match = _OPENS.search(witness.text, starts.item(start), starts.item(min(start + _LEAD, end) - 1))
    return int(starts.searchsorted(match.end())) if match else start


def _closed(witness: Witness, start: int, end: int) -> int:
    """The word near the end of some words before which a quotation mark closes; else their end."""
    starts = witness.tokens.starts
    low, high = starts.item(max(end - _LEAD, start)), starts.item(end - 1)
    found = [match.start() for match in _CLOSES.finditer(witness.text, low, high)]
    return int(starts.searchsorted(found[-1])) if found else end


def _quoted(witness: Witness, word: int) -> bool:
    """Whether a quotation mark stands before a word."""
    if not 0 < word < witness.words:
        return False
    return not _MARKS.isdisjoint(witness.tokens.gap_before(word).of(witness.text))


def _outside(mask: _Truths, words: _Two, witness: Witness) -> list[_Two]:
    """The stretches of some words that stand in no quotation, the first and the last with the rest of its paragraph."""
    changes = np.flatnonzero(np.diff(mask[slice(*words)], prepend=True, append=True))
    found = [(words[0] + start, words[0] + end) for start, end in changes.reshape(-1, 2).tolist()]
    (start, end), (_, last) = found[0], found[-1]
    if start == words[0]:
        found[0] = _paragraph_start(start, mask, witness), end
    if last == words[1]:
        found[-1] = found[-1][0], _paragraph_end(last, mask, witness)
    return found


def _paragraph_start(word: int, mask: _Truths, witness: Witness) -> int:
    low = max(0, word - _LINE)
    while word > low and not mask[word - 1] and boundary(witness, word) < PARAGRAPH:
        word -= 1
    return word


def _paragraph_end(word: int, mask: _Truths, witness: Witness) -> int:
    high = min(witness.words, word + _LINE)
    while word < high and not mask[word] and boundary(witness, word) < PARAGRAPH:
        word += 1
    return word


@dataclass(frozen=True, slots=True, eq=False)
class Notes:
    """For each witness one flag a word: whether it stands in a note. Empty unless both witnesses have notes."""

    base: _Truths
    reading: _Truths

    @classmethod
    def of(cls, base: Witness, reading: Witness) -> Notes:
        masks = _words_of(base, "note"), _words_of(reading, "note")
        return cls(*masks) if all(map(len, masks)) else cls(masks[0][:0], masks[1][:0])

    def passages(self, pair: WordPair, options: Options, steps: Steps) -> list[AlignedPassage]:
        """The passages that the notes of both share."""
        if not len(self.base):
            return []
        taken = WordMask(pair)
        taken.a[:-1], taken.b[:-1] = ~self.base, ~self.reading
        return [passage for kind in (UNIQUE, COARSE, *FINE) for passage in search(kind, taken, pair, options, steps)]

    def across(self, passage: AlignedPassage) -> bool:
        """Whether a passage stands in the notes of one witness and in the text of the other."""
        if not len(self.base):
            return False
        shares = self.base[slice(*passage.base)].mean(), self.reading[slice(*passage.reading)].mean()
        return bool((shares[0] > _MOSTLY) != (shares[1] > _MOSTLY))
