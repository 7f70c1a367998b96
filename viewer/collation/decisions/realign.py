"""Variants made on the reader's word: two stretches aligned, or two places declared to be one variant."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from viewer.collation.align.align import align
from viewer.collation.align.gaps import changes_between
from viewer.collation.match import runs
from viewer.collation.match.extend import AlignedPassage, WordMask
from viewer.collation.match.moves.moved import MovedWords
from viewer.collation.match.vocabulary import WordPair, word_pair
from viewer.collation.model.changes import (
    END,
    FLAGS_SET,
    LEFT_OUT,
    LEVEL,
    MARKED,
    NO_CHANGES,
    READING_END,
    READING_START,
    REWRITTEN,
    START,
    UNMARKED,
    Change,
    as_changes,
)
from viewer.collation.model.model import LEVELS, SIGILS, Options, Variant, flags_of
from viewer.collation.model.sides import Sides
from viewer.collation.model.steps import NOT_EVERY_ALIGNMENT, Steps
from viewer.collation.words.judge import judge
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from viewer.collation.decisions.fragments import Fragment
    from viewer.collation.model.changes import Changes
    from viewer.collation.model.model import Kind


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
            self._sides[sigil] = Sides.of(self.base, self.witness(sigil), self.pair(sigil).in_both, self.steps)
        return self._sides[sigil]


def realign(sources: Sources, sigil: str, base: Span, reading: Span) -> tuple[Variant, ...]:
    """The variants of two stretches that are taken to say the same."""
    return tuple(_aligned(sources, sigil, [(base, reading)], ())[0])


def _aligned(
    sources: Sources, sigil: str, stretches: Sequence[tuple[Span, Span]], moved: Sequence[tuple[Span, Span]]
) -> list[list[Variant]]:
    """The variants of each of some pairs of stretches, all in one go; words that were ``moved`` pair with nothing."""
    pair, sides = sources.pair(sigil), sources.sides(sigil)
    gone = [(sides.base.words_in(base), sides.reading.words_in(reading)) for base, reading in moved]
    away = [AlignedPassage(runs.NO_RUNS, this, other) for this, other in gone]
    taken = WordMask.of(away, pair)
    words = [(sides.base.words_in(base), sides.reading.words_in(reading)) for base, reading in stretches]
    shared = [AlignedPassage(_runs(pair, this, other, taken, sources.steps), this, other) for this, other in words]
    found: list[list[Variant]] = [[] for _ in stretches]
    changes = align(shared, stretches, sides, pair, MovedWords.beside(away, shared, pair)) if shared else NO_CHANGES
    for number, variant in zip(changes.of.tolist(), _judged(changes, sources, sigil), strict=True):
        found[number].append(variant)
    return found


def _runs(pair: WordPair, base: tuple[int, int], reading: tuple[int, int], taken: WordMask, steps: Steps) -> runs.Runs:
    """The words that two stretches share, without those that are taken.

    Where the two are the same, word for word, nothing was moved away: a passage that has some of these words elsewhere
    too has them again.
    """
    found, exact = runs.common_runs(pair, *base, *reading, steps)
    if not exact:
        steps.cut(NOT_EVERY_ALIGNMENT)
    same = base[1] - base[0] == reading[1] - reading[0] == int(found[:, 2].sum())
    return found if same else taken.left(found)


def _judged(changes: Changes, sources: Sources, sigil: str) -> Iterator[Variant]:
    """The variants, without a number, that some differences are."""
    for row in judge(changes, sources.sides(sigil)).rows.tolist():
        base, reading = Span(row[START], row[END]), Span(row[READING_START], row[READING_END])
        lemma, text = base.of(sources.base.text), reading.of(sources.witness(sigil).text)
        kind: Kind = "substitution" if base and reading else "omission" if base else "insertion"
        marked = row[MARKED] == LEFT_OUT if kind == "omission" else None
        level, flags = LEVELS[row[LEVEL]], flags_of(row[FLAGS_SET])
        rewritten = row[MARKED] == REWRITTEN
        yield Variant(0, 0, sigil, kind, level, base, reading, lemma, text, marked, flags, rewritten=rewritten)


def whole_variant(sources: Sources, sigil: str, base: Span, reading: Span, *, marked: bool = False) -> Variant:
    """One variant of the reader's own that has the whole of both stretches."""
    whole = as_changes([Change(base, reading, LEFT_OUT if marked else UNMARKED)], [0])
    return next(_judged(whole, sources, sigil))._replace(by_reader=True)


def gap_variants(sources: Sources, sigil: str, base: Span, reading: Span) -> tuple[Variant, ...]:
    """What stands between two matches, where neither is the other's partner: gone from the one, put into the other."""
    sides = sources.sides(sigil)
    found = changes_between(base, sides.base.words_in(base), reading, sides.reading.words_in(reading), sides)
    return tuple(_judged(as_changes(found, [0] * len(found)), sources, sigil))


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
