"""Each choice of the reader's, applied to the matches that stand when its turn comes. Values in, values out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import singledispatch
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.decisions.decision import (
    AsFraming,
    AsVariant,
    Decision,
    InapplicableDecision,
    Join,
    Link,
    Same,
    Split,
    Unlink,
    rule_of,
)
from viewer.collation.decisions.fragments import Fragment, without_words
from viewer.collation.decisions.realign import Sources, realign, whole_variant
from viewer.messages import Message
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from viewer.collation.model.model import Variant

_NO_WORDS = Message("The words that it is about are there no more.")
_NO_VARIANT = Message("There is no variant at its place any more.")
_NO_PASSAGE = Message("The words touch no shared passage, so they can be no variant of one.")
_NO_FRAMING = Message("Versions of one work have no framing; compare passages for that.")


@dataclass(frozen=True, slots=True)
class State:
    """What the choices have made so far: matches, what was called framing, and pairs that count as the same."""

    pieces: tuple[Fragment, ...]
    framed: tuple[tuple[str, Span], ...] = ()
    rules: frozenset[frozenset[str]] = frozenset()


@singledispatch
def apply(choice: Decision, state: State, sources: Sources) -> State:
    """The state after one choice more. Raises Misfit where the choice has no place in it."""
    raise TypeError(choice)


@apply.register
def _link(choice: Link, state: State, sources: Sources) -> State:
    other = sources.witness(choice.witness)
    base, reading = _words(sources.base, choice.base), _words(other, choice.reading)
    pieces: Iterable[Fragment] = state.pieces
    for spans in ({"A": base}, {choice.witness: reading}):
        pieces = _cut(pieces, choice.witness, spans, sources)
    pieces = tuple(pieces)
    crossing = any(
        (piece.base < base) != (piece.reading < reading)
        for piece in pieces
        if piece.witness == choice.witness and not (piece.transposed or piece.repeat)
    )
    variants = realign(sources, choice.witness, base, reading)
    linked = Fragment(choice.witness, base, reading, variants, transposed=crossing, own=True)
    return replace(state, pieces=(*pieces, linked))


@apply.register
def _unlink(choice: Unlink, state: State, sources: Sources) -> State:
    base = _words(sources.base, choice.base)
    reading = _words(sources.witness(choice.witness), choice.reading)
    spans = {"A": base, choice.witness: reading}
    pieces = tuple(_cut(state.pieces, choice.witness, spans, sources))
    return replace(state, pieces=pieces, framed=(*state.framed, *spans.items()))


@apply.register
def _as_framing(choice: AsFraming, state: State, sources: Sources) -> State:
    if sources.whole:
        raise InapplicableDecision(_NO_FRAMING)
    span = _words(sources.witness(choice.sigil), choice.span)
    pieces = tuple(_cut(state.pieces, choice.sigil, {choice.sigil: span}, sources))
    return replace(state, pieces=pieces, framed=(*state.framed, (choice.sigil, span)))


def _cut(pieces: Iterable[Fragment], sigil: str, spans: dict[str, Span], sources: Sources) -> list[Fragment]:
    """The matches of a witness, or all of them for the base, without these words."""
    found: list[Fragment] = []
    for piece in pieces:
        found += without_words(piece, sources.base, spans) if sigil in ("A", piece.witness) else [piece]
    return found


def _words(witness: Witness, span: Span) -> Span:
    """The span with every word whole that it touches, without white space at its ends."""
    text, tokens = witness.text, witness.tokens
    start, end = span.start, min(span.end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    kind = tokens.starts.dtype.type
    low, high = int(tokens.ends.searchsorted(kind(start), "right")), int(tokens.starts.searchsorted(kind(end), "left"))
    if low >= high or start >= end:
        raise InapplicableDecision(_NO_WORDS)
    return Span(min(start, int(tokens.starts[low])), max(end, int(tokens.ends[high - 1])))


@apply.register
def _as_variant(choice: AsVariant, state: State, sources: Sources) -> State:
    witness = sources.witness(choice.sigil)
    span = _words(witness, choice.span)
    low, high = witness.words_in(span)
    free = np.ones(high - low, dtype=bool)
    for piece in state.pieces:
        if piece.witness == choice.witness:
            start, end = witness.words_in(piece.side(choice.sigil))
            free[max(start - low, 0) : max(end - low, 0)] = False
    for first, last in _runs(free):
        start, end = (int(side[low + at]) for side, at in ((witness.tokens.starts, first), (witness.tokens.ends, last)))
        stretch = Span(start, max(end, span.end) if last + 1 == len(free) else end)
        state = _taken_in(choice, stretch, state, sources)
    return state


def _runs(free: Sequence[bool] | np.ndarray[tuple[int], np.dtype[np.bool_]]) -> list[tuple[int, int]]:
    """The first and the last of each row of True."""
    found: list[tuple[int, int]] = []
    for place in np.flatnonzero(free).tolist():
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def _taken_in(choice: AsVariant, stretch: Span, state: State, sources: Sources) -> State:
    """The stretch as a variant of the passage before it or after it; where nothing parts these two, of both as one."""
    sigil, witness = choice.sigil, sources.witness(choice.sigil)
    near = sorted((p for p in state.pieces if p.witness == choice.witness), key=lambda p: p.transposed)
    before = next((p for p in near if _touch(witness, p.side(sigil).end, stretch.start)), None)
    after = next((p for p in near if _touch(witness, stretch.end, p.side(sigil).start)), None)
    if before and after and not (before.transposed or after.transposed) and _adjoin(before, after, choice, sources):
        grown = _grown(before, after, sources)
    elif before and (not before.transposed or after is None):
        grown = _grown(before, _point(before, sigil, min(stretch.end, _next(state, sigil, stretch)), True), sources)
        after = None
    elif after:
        grown = _grown(_point(after, sigil, stretch.start, False), after, sources)
        before = None
    else:
        raise InapplicableDecision(_NO_PASSAGE)
    gone = [piece for piece in (before, after) if piece]
    kept = [piece for piece in state.pieces if not any(piece is one for one in gone)]
    return replace(state, pieces=(*kept, grown))


def _touch(witness: Witness, end: int, start: int) -> bool:
    """Whether no word stands between two stretches that follow each other."""
    if end > start:
        return False
    low, high = witness.words_in(Span(end, start))
    return low == high


def _adjoin(before: Fragment, after: Fragment, choice: AsVariant, sources: Sources) -> bool:
    """Whether two matches follow each other on the other side without a word between them."""
    other = choice.witness if choice.sigil == "A" else "A"
    return _touch(sources.witness(other), before.side(other).end, after.side(other).start)


def _next(state: State, sigil: str, stretch: Span) -> int:
    """Where the next match begins on this side."""
    starts = (piece.side(sigil).start for piece in state.pieces if sigil in ("A", piece.witness))
    return min((start for start in starts if start >= stretch.end), default=stretch.end)


def _point(piece: Fragment, sigil: str, place: int, ahead: bool) -> Fragment:
    """Nothing but a place: where a match is to reach on one side; on the other it stays where it is."""
    base, reading = (piece.base.end, piece.reading.end) if ahead else (piece.base.start, piece.reading.start)
    base, reading = (place, reading) if sigil == "A" else (base, place)
    return replace(piece, base=Span(base, base), reading=Span(reading, reading), variants=())


def _grown(left: Fragment, right: Fragment, sources: Sources) -> Fragment:
    """Two matches as one; what stands between them is the reader's own variant."""
    gaps = Span(left.base.end, right.base.start), Span(left.reading.end, right.reading.start)
    own = tuple(variant._replace(own=True) for variant in realign(sources, left.witness, *gaps))
    return replace(
        left,
        base=Span(left.base.start, right.base.end),
        reading=Span(left.reading.start, right.reading.end),
        variants=(*left.variants, *own, *right.variants),
        own=left.own and right.own,
        found=None,
    )


@apply.register
def _split(choice: Split, state: State, sources: Sources) -> State:
    place = (choice.base, choice.reading)
    for number, piece in enumerate(state.pieces):
        if piece.witness != choice.witness or not (piece.base.start <= choice.base <= piece.base.end):
            continue
        for at, v in enumerate(piece.variants):
            if v.base.start <= choice.base <= v.base.end and v.reading.start <= choice.reading <= v.reading.end:
                if place in ((v.base.start, v.reading.start), (v.base.end, v.reading.end)):
                    continue
                return _changed(state, number, at, at + 1, _halves(v, choice, sources))
    if _is_cut(choice, state):
        return state
    raise InapplicableDecision(_NO_VARIANT)


def _is_cut(choice: Split, state: State) -> bool:
    """Whether two variants meet at the place already."""
    ends = {(v.base.end, v.reading.end) for p in state.pieces if p.witness == choice.witness for v in p.variants}
    return (choice.base, choice.reading) in ends


def _halves(variant: Variant, choice: Split, sources: Sources) -> list[Variant]:
    base, reading = variant.base, variant.reading
    sides = (
        (Span(base.start, choice.base), Span(reading.start, choice.reading)),
        (Span(choice.base, base.end), Span(choice.reading, reading.end)),
    )
    return [whole for side in sides if (whole := _whole(variant.witness, *side, sources, bool(variant.marked)))]


def _whole(sigil: str, base: Span, reading: Span, sources: Sources, marked: bool) -> Variant | None:
    """The variant that two stretches are; None where they are the same to the letter."""
    if base.of(sources.base.text) == reading.of(sources.witness(sigil).text):
        return None
    return whole_variant(sources, sigil, base, reading, marked=marked)


@apply.register
def _join(choice: Join, state: State, sources: Sources) -> State:
    for number, piece in enumerate(state.pieces):
        if piece.witness != choice.witness:
            continue
        inside = [at for at, v in enumerate(piece.variants) if _within(v, choice)]
        if inside:
            first, last = piece.variants[inside[0]], piece.variants[inside[-1]]
            base = Span(first.base.start, last.base.end)
            reading = Span(first.reading.start, last.reading.end)
            marked = any(bool(piece.variants[at].marked) for at in inside)
            whole = _whole(choice.witness, base, reading, sources, marked)
            return _changed(state, number, inside[0], inside[-1] + 1, [whole] if whole else [])
    raise InapplicableDecision(_NO_VARIANT)


def _within(variant: Variant, choice: Join) -> bool:
    return (
        choice.base.start <= variant.base.start
        and variant.base.end <= choice.base.end
        and choice.reading.start <= variant.reading.start
        and variant.reading.end <= choice.reading.end
    )


def _changed(state: State, number: int, start: int, end: int, variants: Sequence[Variant]) -> State:
    """The state with other variants in the place of some of one match."""
    piece = state.pieces[number]
    changed = replace(piece, variants=(*piece.variants[:start], *variants, *piece.variants[end:]), found=None)
    return replace(state, pieces=(*state.pieces[:number], changed, *state.pieces[number + 1 :]))


@apply.register
def _same(choice: Same, state: State, sources: Sources) -> State:
    return replace(state, rules=state.rules | {rule_of(choice)})
