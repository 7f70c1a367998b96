"""Variants made on the reader's word: two stretches aligned, or two places declared to be one variant."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from viewer.collation.align.align import align, begin_sentences, substitution
from viewer.collation.align.gaps import changes_between, differences, one_sided_change, too_many
from viewer.collation.align.variants import NO_CHANGES, Change, Sides
from viewer.collation.match import runs
from viewer.collation.match.extend import AlignedPassage, WordMask
from viewer.collation.match.vocabulary import WordPair, word_pair
from viewer.collation.model.model import LEVELS, SIGILS, Options, Variant
from viewer.collation.model.steps import NOT_EVERY_ALIGNMENT, NOT_MARK_BY_MARK, Steps
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.decisions.fragments import Fragment


@dataclass(frozen=True, slots=True)
class Sources:
    """What is compared. Numbering the words of a pair takes a while, so it is done once, where it is needed."""

    witnesses: tuple[Witness, ...]
    options: Options
    steps: Steps = field(default_factory=Steps)
    _pairs: dict[str, WordPair] = field(default_factory=dict)
    _sides: dict[str, Sides] = field(default_factory=dict)

    @property
    def base(self) -> Witness:
        return self.witnesses[0]

    @property
    def whole(self) -> bool:
        """Whether these are versions of one work, where all that is left over is an insertion or an omission."""
        return self.options.scope == "work"

    def witness(self, sigil: str) -> Witness:
        return self.witnesses[SIGILS.index(sigil)]

    def pair(self, sigil: str) -> WordPair:
        if sigil not in self._pairs:
            self._pairs[sigil] = word_pair(self.base.tokens, self.witness(sigil).tokens)
        return self._pairs[sigil]

    def sides(self, sigil: str) -> Sides:
        if sigil not in self._sides:
            self._sides[sigil] = Sides.of(self.base, self.witness(sigil), self.steps)
        return self._sides[sigil]


def realign(sources: Sources, sigil: str, base: Span, reading: Span) -> tuple[Variant, ...]:
    """The variants of two stretches that are taken to say the same."""
    return tuple(_aligned(sources, sigil, [(base, reading)], ())[0])


def _aligned(
    sources: Sources, sigil: str, stretches: Sequence[tuple[Span, Span]], moved: Sequence[tuple[Span, Span]]
) -> list[list[Variant]]:
    """The variants of each of some pairs of stretches, all in one go; words that were ``moved`` pair with nothing."""
    pair, sides = sources.pair(sigil), sources.sides(sigil)
    away = WordMask(pair)
    for base, reading in moved:
        away.take(AlignedPassage(runs.NO_RUNS, sides.base.words_in(base), sides.reading.words_in(reading)))
    words = [(sides.base.words_in(base), sides.reading.words_in(reading)) for base, reading in stretches]
    shared = [AlignedPassage(away.left(_runs(pair, this, other, sources.steps)), this, other) for this, other in words]
    found: list[list[Variant]] = [[] for _ in stretches]
    changes = align(shared, stretches, sides, pair, away) if shared else NO_CHANGES
    for number, change in zip(changes.of.tolist(), changes.each(), strict=True):
        found[number].append(_variant(change, sources, sigil))
    return found


def _runs(pair: WordPair, base: tuple[int, int], reading: tuple[int, int], steps: Steps) -> runs.Runs:
    found, exact = runs.common_runs(pair, *base, *reading, steps)
    if not exact:
        steps.cut(NOT_EVERY_ALIGNMENT)
    return found


def _variant(change: Change, sources: Sources, sigil: str) -> Variant:
    lemma, text = change.base.of(sources.base.text), change.reading.of(sources.witness(sigil).text)
    marked = change.marked if change.kind == "omission" else None
    return Variant(
        0, 0, sigil, change.kind, change.level, change.base, change.reading, lemma, text, marked, change.flags
    )


def whole_variant(sources: Sources, sigil: str, base: Span, reading: Span, *, marked: bool = False) -> Variant:
    """The variant that these two stretches are as a whole, the reader's own."""
    return _variant(_whole(sources, sigil, base, reading, marked), sources, sigil)._replace(own=True)


def _whole(sources: Sources, sigil: str, base: Span, reading: Span, marked: bool) -> Change:
    sides = sources.sides(sigil)
    lemma, text = base.of(sides.base.text), reading.of(sides.reading.text)
    if not any(c.isalnum() for c in lemma + text):
        if too_many(lemma, text):
            sources.steps.cut(NOT_MARK_BY_MARK)
        return Change(base, reading, max((d.level for d in differences(lemma, text)), key=LEVELS.index), marked)
    this, other = sides.base.words_in(base), sides.reading.words_in(reading)
    if not text:
        return one_sided_change(base, this[0], reading.start, sides, marked=marked)
    if not lemma:
        return one_sided_change(reading, other[0], base.start, sides.flipped()).flipped()
    pair = sources.pair(sigil)
    single = this[1] - this[0] == other[1] - other[0] == 1
    both = single and int(pair.a[this[0]]) > 1 and int(pair.b[other[0]]) > 1
    begin = partial(begin_sentences, this[0], other[0], sides)
    level, told = substitution(lemma, text, begin, both_use_both=both, names=sides.names)
    return Change(base, reading, level, marked, told)


def gap_variants(sources: Sources, sigil: str, base: Span, reading: Span) -> tuple[Variant, ...]:
    """What stands between two matches, where neither is the other's partner: gone from the one, put into the other."""
    sides = sources.sides(sigil)
    changes = changes_between(base, sides.base.words_in(base), reading, sides.reading.words_in(reading), sides)
    return tuple(_variant(change, sources, sigil) for change in changes)


def with_all_variants(sources: Sources, fragments: Sequence[Fragment]) -> list[Fragment]:
    """The matches with the variants that the options leave out, without which no place could be carried over."""
    found = list(fragments)
    for sigil in SIGILS[1 : len(sources.witnesses)]:
        other = [number for number, fragment in enumerate(fragments) if fragment.witness == sigil]
        hidden = [_hidden(fragments[number], sources) for number in other]
        moved = [
            (fragments[number].base, fragments[number].reading) for number in other if fragments[number].transposed
        ]
        variants = iter(_aligned(sources, sigil, [both for some in hidden for both in some], moved))
        for number, some in zip(other, hidden, strict=True):
            more = (variant for _ in some for variant in next(variants))
            together = sorted((*fragments[number].variants, *more), key=lambda v: (v.base.end, v.reading.end))
            found[number] = replace(fragments[number], variants=tuple(together))
    return found


def _hidden(fragment: Fragment, sources: Sources) -> list[tuple[Span, Span]]:
    """Where a match differs between two of its variants."""
    found = []
    base, reading = fragment.base.start, fragment.reading.start
    ends = [(v.base, v.reading) for v in fragment.variants]
    for here, there in (*ends, (Span(fragment.base.end, 0), Span(fragment.reading.end, 0))):
        left, right = Span(base, here.start), Span(reading, there.start)
        if left.of(sources.base.text) != right.of(sources.witness(fragment.witness).text):
            found.append((left, right))
        base, reading = here.end, there.end
    return found
