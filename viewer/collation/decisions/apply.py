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
    FramingRole,
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

    from numpy.typing import NDArray

    from viewer.collation.model.model import Variant

_NO_WORDS = Message("The words that it is about are there no more.")
_NO_VARIANT = Message("There is no variant at its place any more.")
_NO_PASSAGE = Message("The words touch no shared passage, so they can be no variant of one.")
_FRAMES_NOTHING = Message("No framing stands at its place any more.")
_NO_FRAMING = Message("Versions of one work have no framing; compare passages for that.")


@dataclass(frozen=True, slots=True)
class AppliedState:
    """What the decisions have made so far: matches, what was called framing, the roles that the reader gave to framing
    (a later one holds), and pairs that count as the same."""

    fragments: tuple[Fragment, ...]
    framed: tuple[tuple[str, Span], ...] = ()
    roles: tuple[FramingRole, ...] = ()
    rules: frozenset[frozenset[str]] = frozenset()


@singledispatch
def apply(decision: Decision, state: AppliedState, sources: Sources) -> AppliedState:
    """The state after one decision more. Raises InapplicableDecision where the decision has no place in it."""
    raise TypeError(decision)


@apply.register
def _link(decision: Link, state: AppliedState, sources: Sources) -> AppliedState:
    other = sources.witness(decision.witness)
    base, reading = _words(sources.base, decision.base), _words(other, decision.reading)
    fragments: Iterable[Fragment] = state.fragments
    for spans in ({"A": base}, {decision.witness: reading}):
        fragments = _cut(fragments, decision.witness, spans, sources)
    fragments = tuple(fragments)
    crossing = any(
        (fragment.base < base) != (fragment.reading < reading)
        for fragment in fragments
        if fragment.witness == decision.witness and not (fragment.transposed or fragment.repeat)
    )
    variants = realign(sources, decision.witness, base, reading)
    linked = Fragment(decision.witness, base, reading, variants, transposed=crossing, by_reader=True)
    return replace(state, fragments=(*fragments, linked))


@apply.register
def _unlink(decision: Unlink, state: AppliedState, sources: Sources) -> AppliedState:
    base = _words(sources.base, decision.base)
    reading = _words(sources.witness(decision.witness), decision.reading)
    spans = {"A": base, decision.witness: reading}
    fragments = tuple(_cut(state.fragments, decision.witness, spans, sources))
    return replace(state, fragments=fragments, framed=(*state.framed, *spans.items()))


@apply.register
def _as_framing(decision: AsFraming, state: AppliedState, sources: Sources) -> AppliedState:
    if sources.whole:
        raise InapplicableDecision(_NO_FRAMING)
    span = _words(sources.witness(decision.sigil), decision.span)
    fragments = tuple(_cut(state.fragments, decision.sigil, {decision.sigil: span}, sources))
    return replace(state, fragments=fragments, framed=(*state.framed, (decision.sigil, span)))


@apply.register
def _framing_role(decision: FramingRole, state: AppliedState, sources: Sources) -> AppliedState:
    if sources.whole:
        raise InapplicableDecision(_NO_FRAMING)
    witness = sources.witness(decision.sigil)
    span = _words(witness, decision.span)
    sides = (one.side(decision.sigil) for one in state.fragments if decision.sigil in ("A", one.witness))
    if not _free(witness, span, sides).any():
        raise InapplicableDecision(_FRAMES_NOTHING)
    return replace(state, roles=(*state.roles, replace(decision, span=span)))


def _cut(fragments: Iterable[Fragment], sigil: str, spans: dict[str, Span], sources: Sources) -> list[Fragment]:
    """The matches of a witness, or all of them for the base, without these words."""
    found: list[Fragment] = []
    for fragment in fragments:
        found += without_words(fragment, sources.base, spans) if sigil in ("A", fragment.witness) else [fragment]
    return found


def _words(witness: Witness, span: Span) -> Span:
    """The span with every word whole that it touches, without white space at its ends."""
    tokens = witness.tokens
    start, end = span.stripped(witness.text)
    kind = tokens.starts.dtype.type
    low, high = int(tokens.ends.searchsorted(kind(start), "right")), int(tokens.starts.searchsorted(kind(end), "left"))
    if low >= high or start >= end:
        raise InapplicableDecision(_NO_WORDS)
    return Span(min(start, int(tokens.starts[low])), max(end, int(tokens.ends[high - 1])))


@apply.register
def _as_variant(decision: AsVariant, state: AppliedState, sources: Sources) -> AppliedState:
    witness = sources.witness(decision.sigil)
    span = _words(witness, decision.span)
    low, _ = witness.words_in(span)
    sides = (one.side(decision.sigil) for one in state.fragments if one.witness == decision.witness)
    free = _free(witness, span, sides)
    for first, last in _runs(free):
        start, end = (int(side[low + at]) for side, at in ((witness.tokens.starts, first), (witness.tokens.ends, last)))
        stretch = Span(start, max(end, span.end) if last + 1 == len(free) else end)
        state = _taken_in(decision, stretch, state, sources)
    return state


def _free(witness: Witness, span: Span, sides: Iterable[Span]) -> NDArray[np.bool_]:
    """Which words of a span lie in none of these sides of matches."""
    low, high = witness.words_in(span)
    free = np.ones(high - low, dtype=bool)
    for side in sides:
        start, end = witness.words_in(side)
        free[max(start - low, 0) : max(end - low, 0)] = False
    return free


def _runs(free: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """The first and the last of each row of True."""
    found: list[tuple[int, int]] = []
    for place in np.flatnonzero(free).tolist():
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def _taken_in(decision: AsVariant, stretch: Span, state: AppliedState, sources: Sources) -> AppliedState:
    """The state with the stretch a variant of the passage before or after it, or of both joined, if they meet there."""
    sigil, witness = decision.sigil, sources.witness(decision.sigil)
    near = sorted((p for p in state.fragments if p.witness == decision.witness), key=lambda p: p.transposed)
    before = next((p for p in near if _touch(witness, p.side(sigil).end, stretch.start)), None)
    after = next((p for p in near if _touch(witness, stretch.end, p.side(sigil).start)), None)
    if before and after and not (before.transposed or after.transposed) and _adjoin(before, after, decision, sources):
        grown = _grown(before, after, sources)
    elif before and (not before.transposed or after is None):
        grown = _grown(before, _point(before, sigil, min(stretch.end, _next(state, sigil, stretch)), True), sources)
        after = None
    elif after:
        grown = _grown(_point(after, sigil, stretch.start, False), after, sources)
        before = None
    else:
        raise InapplicableDecision(_NO_PASSAGE)
    gone = [fragment for fragment in (before, after) if fragment]
    kept = [fragment for fragment in state.fragments if not any(fragment is one for one in gone)]
    return replace(state, fragments=(*kept, grown))


def _touch(witness: Witness, end: int, start: int) -> bool:
    """Whether no word stands between two stretches that follow each other."""
    if end > start:
        return False
    low, high = witness.words_in(Span(end, start))
    return low == high


def _adjoin(before: Fragment, after: Fragment, decision: AsVariant, sources: Sources) -> bool:
    """Whether two matches follow each other on the other side without a word between them."""
    other = decision.witness if decision.sigil == "A" else "A"
    return _touch(sources.witness(other), before.side(other).end, after.side(other).start)


def _next(state: AppliedState, sigil: str, stretch: Span) -> int:
    """Where the next match begins on this side."""
    starts = (fragment.side(sigil).start for fragment in state.fragments if sigil in ("A", fragment.witness))
    return min((start for start in starts if start >= stretch.end), default=stretch.end)


def _point(fragment: Fragment, sigil: str, place: int, ahead: bool) -> Fragment:
    """An empty match at a place of one side, up to which a match is to be extended there but not on the other side."""
    base, reading = (
        (fragment.base.end, fragment.reading.end) if ahead else (fragment.base.start, fragment.reading.start)
    )
    base, reading = (place, reading) if sigil == "A" else (base, place)
    return replace(fragment, base=Span(base, base), reading=Span(reading, reading), variants=())


def _grown(left: Fragment, right: Fragment, sources: Sources) -> Fragment:
    """Two matches as one; what stands between them is the reader's own variant."""
    gaps = Span(left.base.end, right.base.start), Span(left.reading.end, right.reading.start)
    between = tuple(variant._replace(by_reader=True) for variant in realign(sources, left.witness, *gaps))
    return replace(
        left,
        base=Span(left.base.start, right.base.end),
        reading=Span(left.reading.start, right.reading.end),
        variants=(*left.variants, *between, *right.variants),
        by_reader=left.by_reader and right.by_reader,
        found=None,
    )


@apply.register
def _split(decision: Split, state: AppliedState, sources: Sources) -> AppliedState:
    place = (decision.base, decision.reading)
    for number, fragment in enumerate(state.fragments):
        if fragment.witness != decision.witness or not (fragment.base.start <= decision.base <= fragment.base.end):
            continue
        for at, v in enumerate(fragment.variants):
            if v.base.start <= decision.base <= v.base.end and v.reading.start <= decision.reading <= v.reading.end:
                if place in ((v.base.start, v.reading.start), (v.base.end, v.reading.end)):
                    continue
                return _changed(state, number, at, at + 1, _halves(v, decision, sources))
    if _is_cut(decision, state):
        return state
    raise InapplicableDecision(_NO_VARIANT)


def _is_cut(decision: Split, state: AppliedState) -> bool:
    """Whether two variants meet at the place already."""
    ends = {(v.base.end, v.reading.end) for p in state.fragments if p.witness == decision.witness for v in p.variants}
    return (decision.base, decision.reading) in ends


def _halves(variant: Variant, decision: Split, sources: Sources) -> list[Variant]:
    base, reading = variant.base, variant.reading
    sides = (
        (Span(base.start, decision.base), Span(reading.start, decision.reading)),
        (Span(decision.base, base.end), Span(decision.reading, reading.end)),
    )
    return [whole for side in sides if (whole := _whole(variant.witness, *side, sources, bool(variant.marked)))]


def _whole(sigil: str, base: Span, reading: Span, sources: Sources, marked: bool) -> Variant | None:
    """The variant that two stretches are; None where they are the same to the letter."""
    if base.of(sources.base.text) == reading.of(sources.witness(sigil).text):
        return None
    return whole_variant(sources, sigil, base, reading, marked=marked)


@apply.register
def _join(decision: Join, state: AppliedState, sources: Sources) -> AppliedState:
    for number, fragment in enumerate(state.fragments):
        if fragment.witness != decision.witness:
            continue
        inside = [at for at, v in enumerate(fragment.variants) if _within(v, decision)]
        if inside:
            first, last = fragment.variants[inside[0]], fragment.variants[inside[-1]]
            base = Span(first.base.start, last.base.end)
            reading = Span(first.reading.start, last.reading.end)
            marked = any(bool(fragment.variants[at].marked) for at in inside)
            whole = _whole(decision.witness, base, reading, sources, marked)
            return _changed(state, number, inside[0], inside[-1] + 1, [whole] if whole else [])
    raise InapplicableDecision(_NO_VARIANT)


def _within(variant: Variant, decision: Join) -> bool:
    return (
        decision.base.start <= variant.base.start
        and variant.base.end <= decision.base.end
        and decision.reading.start <= variant.reading.start
        and variant.reading.end <= decision.reading.end
    )


def _changed(state: AppliedState, number: int, start: int, end: int, variants: Sequence[Variant]) -> AppliedState:
    """The state with other variants in the place of some of one match."""
    fragment = state.fragments[number]
    changed = replace(fragment, variants=(*fragment.variants[:start], *variants, *fragment.variants[end:]), found=None)
    return replace(state, fragments=(*state.fragments[:number], changed, *state.fragments[number + 1 :]))


@apply.register
def _same(decision: Same, state: AppliedState, sources: Sources) -> AppliedState:
    return replace(state, rules=state.rules | {rule_of(decision)})
