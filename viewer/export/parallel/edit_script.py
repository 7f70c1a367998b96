"""A collation -> the edit script of two texts, of which tracked changes and parallel texts are made."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from viewer.collation.model.model import Collation, Match, Variant
from viewer.collation.query.inline import inline
from viewer.export.parallel.arrange import arrange
from viewer.export.parallel.edit import NOWHERE, Edit, after_break, unlike
from viewer.text.witness import Span


def edit_script(collation: Collation, sigil: str) -> tuple[Edit, ...]:
    """The edits between the base and this witness, in linear time.

    The base spans, in their order, make up the text of the base, and the reading spans that of the witness, both
    without the newlines at the end. Two newlines that end a paragraph always lie in one edit; see ``paragraph_ends``.
    """
    base, text = collation.witness("A").text, collation.witness(sigil).text
    variants: dict[int, list[Variant]] = defaultdict(list)
    for variant in collation.variants:
        if variant.witness == sigil:
            variants[variant.match].append(variant)
    rough = [part for edit in _rough(collation, sigil, variants) for part in _with_whole_breaks(edit, base, text)]
    moves = _moves(collation, sigil, variants, rough)
    away = _labels(moves, variants, "A")
    here = _labels(moves, variants, sigil)
    edits = _settled((part for edit in rough for part in _cut(edit, away, here)), base, text)
    return tuple(arrange(edits, base, text))


def _rough(collation: Collation, sigil: str, variants: dict[int, list[Variant]]) -> Iterator[Edit]:
    """What is the same, and what is not, without the moves."""
    stretches = inline(collation, sigil)
    moved = {one.match for one in stretches if not one.base and not one.reading}
    for one in stretches:
        if one.match is not None and one.match not in moved:
            yield from _of_match(collation, sigil, collation.matches[one.match - 1], variants[one.match])
        elif one.match is not None and not one.base and not one.reading:
            yield Edit("inserted", NOWHERE, collation.matches[one.match - 1].reading)
        else:
            if one.base:
                yield Edit("deleted", one.base, NOWHERE)
            if one.reading and one.match is None:
                yield Edit("inserted", NOWHERE, one.reading)


def _of_match(collation: Collation, sigil: str, match: Match, variants: Sequence[Variant]) -> Iterator[Edit]:
    texts = collation.witness("A").text, collation.witness(sigil).text
    base, reading = match.base.start, match.reading.start
    for variant in variants:
        if variant.kind == "transposition":
            continue
        yield from _alike(Span(base, variant.base.start), Span(reading, variant.reading.start), *texts)
        yield from unlike(variant.base, variant.reading)
        base, reading = variant.base.end, variant.reading.end
    yield from _alike(Span(base, match.base.end), Span(reading, match.reading.end), *texts)


def _alike(base: Span, reading: Span, text: str, other: str) -> Iterator[Edit]:
    """Stretches without a variant. They differ all the same where a level of the variants is left out."""
    words, others = base.of(text), reading.of(other)
    if words == others:
        if base:
            yield Edit("same", base, reading)
        return
    cut, others_cut = _WORDS.findall(words), _WORDS.findall(others)
    if len(cut) != len(others_cut):
        yield from unlike(base, reading)
        return
    start, place = base.start, reading.start
    for one, two in zip(cut, others_cut, strict=True):
        spans = Span(start, start + len(one)), Span(place, place + len(two))
        if one == two:
            yield Edit("same", *spans)
        else:
            yield from unlike(*spans)
        start, place = spans[0].end, spans[1].end


def _with_whole_breaks(edit: Edit, text: str, other: str) -> Iterator[Edit]:
    """The edit; of what is the same, newlines at its ends are cut off where one text has more of them there."""
    if edit.state != "same":
        yield edit
        return
    words = edit.base.of(text)
    (start, end), (place, stop) = edit.base, edit.reading
    before = len(words) - len(words.lstrip("\n")) if _go_back(start, place, text, other) else 0
    after = len(words) - len(words.rstrip("\n")) if _go_on(end, stop, text, other) else 0
    if before + after > len(words):  # all are newlines
        after = 0
    elif after == len(words):
        before, after = after, 0
    yield from unlike(Span(start, start + before), Span(place, place + before))
    if before + after < len(words):
        yield Edit("same", Span(start + before, end - after), Span(place + before, stop - after))
    yield from unlike(Span(end - after, end), Span(stop - after, stop))


def _go_back(start: int, place: int, text: str, other: str) -> bool:
    """Whether newlines that begin here began before in one of the texts."""
    return text[start - 1 : start] == "\n" or other[place - 1 : place] == "\n"


def _go_on(end: int, stop: int, text: str, other: str) -> bool:
    """Whether newlines that end here go on in one of the texts, or are the last ones of one text only."""
    more = text[end : end + 1] == "\n" or other[stop : stop + 1] == "\n"
    return more or (end == len(text)) != (stop == len(other))


def _moves(
    collation: Collation, sigil: str, variants: dict[int, list[Variant]], edits: Sequence[Edit]
) -> list[tuple[int, Match]]:
    """The moves, by the ids of their variants, whose words stand in neither text among what is the same.

    Of moves within moves it is the outer one, since a word is moved only once.
    """
    same = [edit for edit in edits if edit.state == "same"]
    taken = [edit.base for edit in same], [edit.reading for edit in same]
    found = [
        (variant.id, collation.matches[number - 1])
        for number, those in variants.items()
        for variant in those
        if variant.kind == "transposition"
    ]
    mine: tuple[list[Span], list[Span]] = [], []
    chosen = []
    for number, match in sorted(found, key=lambda one: -len(one[1].base)):
        sides = match.base, match.side(sigil)
        if all(map(_free, sides, taken)) and all(map(_free, sides, mine)):
            chosen.append((number, match))
            for span, spans in zip(sides, mine, strict=True):
                spans.insert(bisect_left(spans, span), span)
    return chosen


def _free(span: Span, taken: Sequence[Span]) -> bool:
    """Whether a span overlaps none of these, which are sorted and do not overlap."""
    after = bisect_left(taken, span)
    return (after == 0 or taken[after - 1].end <= span.start) and (
        after == len(taken) or span.end <= taken[after].start
    )


class _Label(NamedTuple):
    start: int
    end: int
    move: int
    changed: bool = False


def _labels(moves: Iterable[tuple[int, Match]], variants: dict[int, list[Variant]], sigil: str) -> list[_Label]:
    """The stretches of moved passages in one text, those that were changed and those that were not, by their start."""
    made = []
    for number, match in moves:
        start, end = match.side(sigil)
        for variant in variants[match.id]:
            if variant.kind != "transposition" and variant.move is None and (span := variant.side(sigil)):
                made += [_Label(start, span.start, number), _Label(*span, number, changed=True)]
                start = span.end
        made.append(_Label(start, end, number))
    return sorted(label for label in made if label.end > label.start)


def _cut(edit: Edit, away: Sequence[_Label], here: Sequence[_Label]) -> Iterator[Edit]:
    """The edit, cut where moved passages begin and end."""
    if edit.state == "same":
        yield edit
    elif edit.state == "deleted":
        for span, changed, move in _parts(edit.base, away):
            yield Edit("moved away" if move and not changed else "deleted", span, NOWHERE, move)
    else:
        for span, changed, move in _parts(edit.reading, here):
            yield Edit("moved here" if move and not changed else "inserted", NOWHERE, span, move)


def _parts(span: Span, labels: Sequence[_Label]) -> Iterator[tuple[Span, bool, int]]:
    start, end = span
    first = bisect_right(labels, start, key=lambda one: one.end)
    for place in range(first, len(labels)):  # a slice would copy all that follow
        label = labels[place]
        if label.start >= end:
            break
        if label.start > start:
            yield Span(start, label.start), False, 0
            start = label.start
        yield Span(start, min(end, label.end)), label.changed, label.move
        start = min(end, label.end)
    if start < end:
        yield Span(start, end), False, 0


def _settled(edits: Iterable[Edit], text: str, other: str) -> Iterator[Edit]:
    """The edits with both places of each, those of one kind as one, no cut between the two newlines of a break."""
    ends = len(text.rstrip("\n")), len(other.rstrip("\n"))
    base = reading = 0
    last: Edit | None = None
    for edit in edits:
        start, place = base, reading
        if edit.base:
            base = max(base, min(ends[0], after_break(text, edit.base.end)))
        if edit.reading:
            reading = max(reading, min(ends[1], after_break(other, edit.reading.end)))
        if base == start and reading == place:
            continue
        if last and (last.state, last.move) == (edit.state, edit.move):
            start, place = last.base.start, last.reading.start
        elif last:
            yield last
        last = edit._replace(base=Span(start, base), reading=Span(place, reading))
    if last:
        yield last


_WORDS = re.compile(r"\n+|[^\S\n]+|[^\s]+")
