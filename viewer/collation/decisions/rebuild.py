"""Matches as the reader's choices leave them -> a collation: in order, numbered, what is moved and what is framing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.align.variants import citation_numbers, variants
from viewer.collation.analysis.coverage import coverage
from viewer.collation.analysis.framing import framing
from viewer.collation.analysis.passages import passages
from viewer.collation.decisions.decision import rule_form
from viewer.collation.decisions.fragments import Fragment, kept_words
from viewer.collation.decisions.realign import Sources, gap_variants
from viewer.collation.match.order import running_order
from viewer.collation.model.changes import changes_of
from viewer.collation.model.model import SIGILS, Collation, Echo, Framing, Match, Variant, Variants
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.decisions.apply import AppliedState

_BY_READER = 0.5  # the share of a stretch of framing that the reader has to have called so, for it to be the reader's


def rebuild(collation: Collation, state: AppliedState, sources: Sources) -> Collation:
    """The collation that these matches are."""
    matched = {match.witness for match in collation.matches}
    fragments = _bridged(state.fragments, matched, sources) if sources.whole else list(state.fragments)
    fragments.sort(key=lambda fragment: (fragment.base, fragment.witness, fragment.reading))
    fragments = [_once(fragment, fragments) for fragment in fragments]
    matches = [_match(number, fragment, sources) for number, fragment in enumerate(fragments, 1)]
    matches, found = passages(matches, sources.witnesses)
    made = _variants(fragments, matches, state, sources)
    return replace(
        collation,
        matches=tuple(matches),
        passages=tuple(found),
        variants=made,
        framing=() if sources.whole else tuple(_framing(matches, state, sources)),
        echoes=tuple(echo for echo in collation.echoes if not any(_says_so(match, echo) for match in matches)),
        coverage=coverage(sources.witnesses, matches, made),
    )


def _bridged(fragments: Sequence[Fragment], matched: set[str], sources: Sources) -> list[Fragment]:
    """For versions of one work: one match from the first word to the last, with the moved ones inside it. What the
    reader took apart is gone from the one and put into the other."""
    found: list[Fragment] = []
    for number, witness in enumerate(sources.witnesses[1:], 1):
        sigil = SIGILS[number]
        this = [fragment for fragment in fragments if fragment.witness == sigil]
        steady = running_order(this)
        running = {id(fragment) for fragment in steady}
        found += [fragment for fragment in this if id(fragment) not in running]
        ends = Span(0, len(sources.base.text)), Span(0, len(witness.text))
        if len(steady) == 1 and (steady[0].base, steady[0].reading) == ends:
            found += steady
        elif this or sigil in matched:
            found.append(_spanning(steady, sigil, ends, sources))
    return found


def _spanning(steady: Sequence[Fragment], sigil: str, ends: tuple[Span, Span], sources: Sources) -> Fragment:
    found: list[Variant] = []
    base = reading = 0
    for fragment in steady:
        found += gap_variants(sources, sigil, Span(base, fragment.base.start), Span(reading, fragment.reading.start))
        found += (v._replace(by_reader=True) for v in fragment.variants) if fragment.by_reader else fragment.variants
        base, reading = fragment.base.end, fragment.reading.end
    found += gap_variants(sources, sigil, Span(base, ends[0].end), Span(reading, ends[1].end))
    return Fragment(sigil, *ends, tuple(found))


def _once(fragment: Fragment, fragments: Sequence[Fragment]) -> Fragment:
    """A passage that stood elsewhere too, where the reader has taken the other one away."""
    if not fragment.repeat or any(_again(fragment, other) for other in fragments if other.witness == fragment.witness):
        return fragment
    return replace(fragment, repeat=False, found=None)


def _again(fragment: Fragment, other: Fragment) -> bool:
    sides = (fragment.base, other.base), (fragment.reading, other.reading)
    return fragment is not other and any(2 * a.overlap(b) > min(len(a), len(b)) for a, b in sides)


def _match(number: int, fragment: Fragment, sources: Sources) -> Match:
    if fragment.found is not None:
        return fragment.found if fragment.found.id == number else replace(fragment.found, id=number)
    low, high = sources.base.words_in(fragment.base)
    other_low, other_high = sources.witness(fragment.witness).words_in(fragment.reading)
    most = max(high - low, other_high - other_low, 1)
    similarity = round(min(1.0, kept_words(fragment, sources.base) / most), 4)
    flags = fragment.transposed, fragment.repeat, fragment.by_reader
    return Match(number, fragment.witness, fragment.base, fragment.reading, high - low, similarity, *flags)


def _variants(
    fragments: Sequence[Fragment], matches: Sequence[Match], state: AppliedState, sources: Sources
) -> Variants:
    changes = []
    for sigil in SIGILS[1 : len(sources.witnesses)]:
        other = [(number, fragment) for number, fragment in enumerate(fragments) if fragment.witness == sigil]
        of = [number for number, fragment in other for _ in fragment.variants]
        changes.append(changes_of((v for _, fragment in other for v in fragment.variants), of))
    found = variants(sources.witnesses, matches, changes, sources.options.ignore)
    if not state.rules:
        return found
    by_rule = np.array([_is_by_rule(v, state) for v in found], dtype=bool)
    return replace(found, by_rule=by_rule, numbers=citation_numbers(found.moves, by_rule))


def _is_by_rule(variant: Variant, state: AppliedState) -> bool:
    if variant.kind == "transposition" or variant.move is not None:
        return False
    return frozenset((rule_form(variant.lemma), rule_form(variant.text))) in state.rules


def _framing(matches: Sequence[Match], state: AppliedState, sources: Sources) -> list[Framing]:
    found: list[Framing] = []
    for sigil, witness in zip(SIGILS, sources.witnesses, strict=False):
        this = [span for other, span in state.framed if other == sigil]
        for one in framing(witness, sigil, [m for m in matches if sigil in ("A", m.witness)]):
            by_reader = sum(max(0, one.span.overlap(span)) for span in this) >= _BY_READER * len(one.span)
            role = next((r.role for r in reversed(state.roles) if r.sigil == sigil and _is_of(one, r.span)), None)
            found.append(replace(one, role=role or one.role, by_reader=by_reader or role is not None))
    return found


def _is_of(stretch: Framing, span: Span) -> bool:
    """Whether most of a stretch lies in a span."""
    return stretch.span.overlap(span) >= _BY_READER * len(stretch.span)


def _says_so(match: Match, echo: Echo) -> bool:
    """Whether the reader has linked two sentences that were an echo."""
    other = match.by_reader and match.witness == echo.witness
    return other and match.base.overlap(echo.base) > 0 and match.reading.overlap(echo.reading) > 0
