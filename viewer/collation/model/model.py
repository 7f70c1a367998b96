"""What a collation is made of. Values only; spans are in code points of the witness's text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, get_args

from viewer.text.witness import Span, Witness

Scope = Literal["passages", "work"]
Kind = Literal["insertion", "omission", "substitution", "transposition"]
Level = Literal["spacing", "typography", "case", "punctuation", "spelling", "editorial", "wording"]
Role = Literal["headline", "lead-in", "interjection", "lead-out", "between", "furniture"]
Flag = Literal["negation", "number", "date", "name", "modal"]

SCOPES: tuple[Scope, ...] = get_args(Scope)
LEVELS: tuple[Level, ...] = get_args(Level)  # from the least to the most meaningful
KINDS: tuple[Kind, ...] = get_args(Kind)
FLAGS: tuple[Flag, ...] = get_args(Flag)
ROLES: tuple[Role, ...] = get_args(Role)
ACCIDENTALS: frozenset[Level] = frozenset(LEVELS[:4])
SUBSTANTIVES: frozenset[Level] = frozenset(LEVELS[4:])


class Cancelled(Exception):
    """Raised out of ``tick`` by whoever wants the work to stop."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the reader may set. The defaults were settled on planted passages of 12 to 150 words with up to six changes
    in ten words, between unrelated texts, and on documents of one subject that share no passage."""

    # Two documents may have anything in common; that they are one work has to be said.
    scope: Scope = "passages"
    # What a passage has at least, rare words counting more and what is changed counting against it. At 6, set phrases
    # of a subject ("to the governments of the United States …") come out as passages; at 10, one of 12 words with three
    # of them changed is found a third as often.
    words: int = 8
    # Words that one side alone may have within a passage: a sentence or two that an editor put in. More is an
    # interjection, and framing.
    gap: int = 60
    # The share of a passage's words that is kept, at least. Unrelated prose shares a fifth of its words in one order; a
    # scan in which half of the words are wrong still has half.
    similarity: float = 0.4
    # Levels that are left out of the variants altogether.
    ignore: frozenset[Level] = frozenset()
    # Sentences that say the same in other words are looked for too.
    echoes: bool = True


@dataclass(frozen=True, slots=True)
class Match:
    """Two passages that say the same, one of the base (A) and one of ``witness`` (its sigil).

    ``words`` counts the base's; ``similarity`` is the share of words kept, 0 to 1; ``transposed`` is out of the
    running order; ``repeat``: this passage of one side is also matched elsewhere; ``own``: the reader linked the two.
    """

    id: int
    witness: str
    base: Span
    reading: Span
    words: int
    similarity: float
    transposed: bool = False
    repeat: bool = False
    own: bool = False

    def side(self, sigil: str) -> Span:
        """The span of this witness: the base for A, else the reading."""
        return self.base if sigil == "A" else self.reading

    def other_side(self, sigil: str) -> Span:
        """The span of the witness that this one is compared with."""
        return self.reading if sigil == "A" else self.base

    @property
    def places(self) -> dict[str, Span]:
        """Both spans by sigil, the base first."""
        return {"A": self.base, self.witness: self.reading}


class Variant(NamedTuple):
    """One place inside a match where the two differ: ``lemma`` is the base's text, ``text`` the witness's.

    ``marked`` is told of omissions only: True where the witness says by a mark (…, […], ***) that words are gone.
    ``own``: the reader made it one; ``ruled``: by a rule of the reader's the two count as the same.

    A tuple and not a dataclass: there may be hundreds of thousands, and a tuple is made in a fifth of the time.
    """

    id: int
    match: int
    witness: str
    kind: Kind
    level: Level
    base: Span
    reading: Span
    lemma: str
    text: str
    marked: bool | None = None
    flags: tuple[Flag, ...] = ()
    own: bool = False
    ruled: bool = False

    @property
    def substantive(self) -> bool:
        return self.level in SUBSTANTIVES and not self.ruled

    def side(self, sigil: str) -> Span:
        """The span of this witness: the base for A, else the reading."""
        return self.base if sigil == "A" else self.reading

    def other_side(self, sigil: str) -> Span:
        """The span of the witness that this one is compared with."""
        return self.reading if sigil == "A" else self.base

    @property
    def places(self) -> dict[str, Span]:
        """Both spans by sigil, the base first."""
        return {"A": self.base, self.witness: self.reading}


@dataclass(frozen=True, slots=True)
class Framing:
    """What no match covers in ``witness`` (its sigil), in one stretch of one role. ``own``: the reader called it so."""

    witness: str
    span: Span
    role: Role
    words: int
    own: bool = False


@dataclass(frozen=True, slots=True)
class Echo:
    """Two sentences that say the same in other words; ``shared`` are the rare words that tell."""

    witness: str
    base: Span
    reading: Span
    score: float
    shared: tuple[str, ...]

    def side(self, sigil: str) -> Span:
        """The span of this witness: the base for A, else the reading."""
        return self.base if sigil == "A" else self.reading

    @property
    def places(self) -> dict[str, Span]:
        """Both spans by sigil, the base first."""
        return {"A": self.base, self.witness: self.reading}


@dataclass(frozen=True, slots=True)
class Collation:
    """Everything found between a base (the first witness, sigil A) and the others (B, C …).

    ``coverage[x][y]`` is the share of x's words that y shares. ``complete`` is False where a limit was met;
    ``limits`` then says which, a sentence each.
    """

    witnesses: tuple[Witness, ...]
    options: Options
    matches: tuple[Match, ...] = ()
    variants: tuple[Variant, ...] = ()
    framing: tuple[Framing, ...] = ()
    echoes: tuple[Echo, ...] = ()
    coverage: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    limits: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def complete(self) -> bool:
        return not self.limits

    def witness(self, sigil: str) -> Witness:
        return self.witnesses[SIGILS.index(sigil)]

    def counts(self) -> dict[Level, int]:
        """Variants a level, every level named. What a rule of the reader's makes the same is none."""
        counts: dict[Level, int] = dict.fromkeys(LEVELS, 0)
        for variant in self.variants:
            counts[variant.level] += not variant.ruled
        return counts

    def ruled(self) -> int:
        """How many variants a rule of the reader's makes the same."""
        return sum(variant.ruled for variant in self.variants)


SIGILS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
