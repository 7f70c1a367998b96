"""Variants made on the reader's word: two stretches aligned, or two places declared to be one variant."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from viewer.collation import runs
from viewer.collation.align import align
from viewer.collation.boundary import begins_sentence
from viewer.collation.changes import Change, Sides
from viewer.collation.classify import flags, form_level, is_editorial, words_level
from viewer.collation.extend import Shared, Taken
from viewer.collation.function_words import is_german
from viewer.collation.gaps import differences
from viewer.collation.model import LEVELS, SIGILS, Flag, Level, Options, Variant
from viewer.collation.vocabulary import Pair, pair
from viewer.text.normalize import fold
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from viewer.collation.cutting import Piece


@dataclass(frozen=True, slots=True)
class Sources:
    """What is compared. Numbering the words of a pair takes a while, so it is done once, where it is needed."""

    witnesses: tuple[Witness, ...]
    options: Options
    _pairs: dict[str, Pair] = field(default_factory=dict)

    @property
    def base(self) -> Witness:
        return self.witnesses[0]

    @property
    def whole(self) -> bool:
        """Whether these are versions of one work, where all that is left over is an insertion or an omission."""
        return self.options.scope == "work"

    def witness(self, sigil: str) -> Witness:
        return self.witnesses[SIGILS.index(sigil)]

    def pair(self, sigil: str) -> Pair:
        if sigil not in self._pairs:
            self._pairs[sigil] = pair(self.base.tokens, self.witness(sigil).tokens)
        return self._pairs[sigil]


def aligned(sources: Sources, sigil: str, base: Span, reading: Span) -> tuple[Variant, ...]:
    """The variants of two stretches that are taken to say the same."""
    other = sources.witness(sigil)
    mine, its = sources.base.words_in(base), other.words_in(reading)
    found, _ = runs.align(sources.pair(sigil), *mine, *its)
    sides, pair = Sides.of(sources.base, other), sources.pair(sigil)
    changes = align([Shared(found, mine, its)], [(base, reading)], sides, pair, Taken(pair))
    return tuple(_variant(change, sources, sigil) for change in changes.each())


def _variant(change: Change, sources: Sources, sigil: str) -> Variant:
    lemma, text = change.base.of(sources.base.text), change.reading.of(sources.witness(sigil).text)
    marked = change.marked if change.kind == "omission" else None
    return Variant(
        0, 0, sigil, change.kind, change.level, change.base, change.reading, lemma, text, marked, change.flags
    )


def made(sources: Sources, sigil: str, base: Span, reading: Span, *, marked: bool = False) -> Variant:
    """The variant that these two stretches are as a whole, the reader's own."""
    other = sources.witness(sigil)
    lemma, text = base.of(sources.base.text), reading.of(other.text)
    level = _level(lemma, text)
    told: tuple[Flag, ...] = ()
    if level == "wording":
        names = not (is_german(sources.base) and is_german(other))
        told = flags(lemma, text, lambda: (_begins(base, sources.base), _begins(reading, other)), names=names)
    variant = _variant(Change(base, reading, level, marked, told), sources, sigil)
    return variant._replace(own=True)


def _begins(span: Span, witness: Witness) -> bool:
    return begins_sentence(witness, witness.words_in(span)[0])


def _level(lemma: str, text: str) -> Level:
    if not any(c.isalnum() for c in lemma + text):
        return max((d.level for d in differences(lemma, text)), key=LEVELS.index)
    if not lemma or not text:
        return "editorial" if is_editorial(lemma + text) else "wording"
    return form_level(lemma, text) if fold(lemma) == fold(text) else words_level(lemma, text, both_use_both=False)


def gap(sources: Sources, sigil: str, base: Span, reading: Span) -> tuple[Variant, ...]:
    """What stands between two matches, where neither is the other's partner: gone from the one, put into the other."""
    other = sources.witness(sigil)
    has_words = [low < high for low, high in (sources.base.words_in(base), other.words_in(reading))]
    if not all(has_words):
        return aligned(sources, sigil, base, reading)
    left, right = base.of(sources.base.text), reading.of(other.text)
    before = _common(left, right)
    after = min(_common(left[::-1], right[::-1]), len(left) - before, len(right) - before)
    base, reading = Span(base.start + before, base.end - after), Span(reading.start + before, reading.end - after)
    gone = made(sources, sigil, base, Span(reading.start, reading.start), marked=False) if base else None
    come = made(sources, sigil, Span(base.end, base.end), reading) if reading else None
    return tuple(variant._replace(own=False) for variant in (gone, come) if variant)


def _common(a: str, b: str) -> int:
    size = 0
    for x, y in zip(a, b, strict=False):
        if x != y or x.isalnum():  # no letters: a word of the one is not a piece of a word of the other
            break
        size += 1
    return size


def filled(sources: Sources, piece: Piece) -> Piece:
    """The match with the variants that the options leave out, without which no place could be carried over."""
    variants: list[Variant] = []
    base, reading = piece.base.start, piece.reading.start
    ends = (piece.base.end, piece.reading.end)
    for v in (*piece.variants, None):
        stop = (v.base.start, v.reading.start) if v else ends
        here, there = Span(base, stop[0]), Span(reading, stop[1])
        if here.of(sources.base.text) != there.of(sources.witness(piece.witness).text):
            variants += aligned(sources, piece.witness, here, there)
        if v:
            variants.append(v)
            base, reading = v.base.end, v.reading.end
    return replace(piece, variants=tuple(variants))
