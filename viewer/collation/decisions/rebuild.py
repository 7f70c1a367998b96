"""Matches as the reader's choices leave them -> a collation: in order, numbered, what is moved and what is framing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.collation.align.variants import changes_of, variants
from viewer.collation.analysis.coverage import coverage
from viewer.collation.analysis.framing import framing
from viewer.collation.decisions.decision import rule_form
from viewer.collation.decisions.fragments import Fragment, kept_words
from viewer.collation.decisions.realign import Sources, gap_variants
from viewer.collation.match.order import running_order
from viewer.collation.model.model import SIGILS, Collation, Echo, Framing, Match, Variant
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.decisions.apply import State

_OWN = 0.5  # of a stretch of framing, in what the reader called so, for it to be the reader's


def rebuild(collation: Collation, state: State, sources: Sources) -> Collation:
    """The collation that these matches are."""
    matched = {match.witness for match in collation.matches}
    pieces = _bridged(state.pieces, matched, sources) if sources.whole else list(state.pieces)
    pieces.sort(key=lambda piece: (piece.base, piece.witness, piece.reading))
    pieces = [_once(piece, pieces) for piece in pieces]
    matches = [_match(number, piece, sources) for number, piece in enumerate(pieces, 1)]
    return replace(
        collation,
        matches=tuple(matches),
        variants=tuple(_variants(pieces, matches, state, sources)),
        framing=() if sources.whole else tuple(_framing(matches, state, sources)),
        echoes=tuple(echo for echo in collation.echoes if not any(_says_so(match, echo) for match in matches)),
        coverage=coverage(sources.witnesses, matches),
    )


def _bridged(pieces: Sequence[Fragment], matched: set[str], sources: Sources) -> list[Fragment]:
    """For versions of one work: one match from the first word to the last, with the moved ones inside it. What the
    reader took apart is gone from the one and put into the other."""
    found: list[Fragment] = []
    for number, witness in enumerate(sources.witnesses[1:], 1):
        sigil = SIGILS[number]
        mine = [piece for piece in pieces if piece.witness == sigil]
        steady = running_order(mine)
        running = {id(piece) for piece in steady}
        found += [piece for piece in mine if id(piece) not in running]
        ends = Span(0, len(sources.base.text)), Span(0, len(witness.text))
        if len(steady) == 1 and (steady[0].base, steady[0].reading) == ends:
            found += steady
        elif mine or sigil in matched:
            found.append(_spanning(steady, sigil, ends, sources))
    return found


def _spanning(steady: Sequence[Fragment], sigil: str, ends: tuple[Span, Span], sources: Sources) -> Fragment:
    found: list[Variant] = []
    base = reading = 0
    for piece in steady:
        found += gap_variants(sources, sigil, Span(base, piece.base.start), Span(reading, piece.reading.start))
        found += (v._replace(own=True) for v in piece.variants) if piece.own else piece.variants
        base, reading = piece.base.end, piece.reading.end
    found += gap_variants(sources, sigil, Span(base, ends[0].end), Span(reading, ends[1].end))
    return Fragment(sigil, *ends, tuple(found))


def _once(piece: Fragment, pieces: Sequence[Fragment]) -> Fragment:
    """A passage that stood elsewhere too, where the reader has taken the other one away."""
    if not piece.repeat or any(_again(piece, other) for other in pieces if other.witness == piece.witness):
        return piece
    return replace(piece, repeat=False, found=None)


def _again(piece: Fragment, other: Fragment) -> bool:
    sides = (piece.base, other.base), (piece.reading, other.reading)
    return piece is not other and any(2 * _overlap(a, b) > min(len(a), len(b)) for a, b in sides)


def _overlap(a: Span, b: Span) -> int:
    return min(a.end, b.end) - max(a.start, b.start)


def _match(number: int, piece: Fragment, sources: Sources) -> Match:
    if piece.found is not None:
        return piece.found if piece.found.id == number else replace(piece.found, id=number)
    low, high = sources.base.words_in(piece.base)
    its_low, its_high = sources.witness(piece.witness).words_in(piece.reading)
    most = max(high - low, its_high - its_low, 1)
    similarity = round(min(1.0, kept_words(piece, sources.base) / most), 4)
    flags = piece.transposed, piece.repeat, piece.own
    return Match(number, piece.witness, piece.base, piece.reading, high - low, similarity, *flags)


def _variants(pieces: Sequence[Fragment], matches: Sequence[Match], state: State, sources: Sources) -> list[Variant]:
    changes = []
    for sigil in SIGILS[1 : len(sources.witnesses)]:
        its = [(number, piece) for number, piece in enumerate(pieces) if piece.witness == sigil]
        of = [number for number, piece in its for _ in piece.variants]
        changes.append(changes_of((v for _, piece in its for v in piece.variants), of))
    found = variants(sources.witnesses, matches, changes, sources.options.ignore)
    return [v._replace(ruled=True) if _is_ruled(v, state) else v for v in found]


def _is_ruled(variant: Variant, state: State) -> bool:
    if not state.rules or variant.kind == "transposition":
        return False
    return frozenset((rule_form(variant.lemma), rule_form(variant.text))) in state.rules


def _framing(matches: Sequence[Match], state: State, sources: Sources) -> list[Framing]:
    found: list[Framing] = []
    for sigil, witness in zip(SIGILS, sources.witnesses, strict=False):
        mine = [span for its, span in state.framed if its == sigil]
        for one in framing(witness, sigil, [m for m in matches if sigil in ("A", m.witness)]):
            own = sum(max(0, _overlap(one.span, span)) for span in mine) >= _OWN * len(one.span)
            found.append(replace(one, own=own) if own else one)
    return found


def _says_so(match: Match, echo: Echo) -> bool:
    """Whether the reader has linked two sentences that were an echo."""
    its = match.own and match.witness == echo.witness
    return its and _overlap(match.base, echo.base) > 0 and _overlap(match.reading, echo.reading) > 0
