"""What a collation is made of. Values only; spans are in code points of the witness's text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, cast, get_args, overload

import numpy as np

from viewer.collation.model.two_sided import TwoSided
from viewer.text.witness import Span, Witness

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.int32]
    Codes = NDArray[np.int8]
    Truths = NDArray[np.bool_]

Scope = Literal["passages", "work"]
Kind = Literal["insertion", "omission", "substitution", "transposition"]
Level = Literal["spacing", "typography", "case", "punctuation", "spelling", "editorial", "wording"]
# What a reader can have shown or hidden: a level, or the moves, which are counted by themselves.
Category = Level | Literal["moved"]
Role = Literal["headline", "lead-in", "interjection", "lead-out", "between", "furniture"]
Flag = Literal["negation", "number", "date", "name", "modal"]

SCOPES: tuple[Scope, ...] = get_args(Scope)
LEVELS: tuple[Level, ...] = get_args(Level)  # from the least to the most meaningful
CATEGORIES: tuple[Category, ...] = (*LEVELS, "moved")
KINDS: tuple[Kind, ...] = get_args(Kind)
FLAGS: tuple[Flag, ...] = get_args(Flag)
ROLES: tuple[Role, ...] = get_args(Role)
# W. W. Greg, "The Rationale of Copy-Text" (1950): substantives are what changes the sense; spelling does not.
ACCIDENTALS: frozenset[Level] = frozenset(LEVELS[:5])
SUBSTANTIVES: frozenset[Level] = frozenset(LEVELS[5:])
SIGILS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# What stands for levels, kinds and flags in arrays: a number each, a bit each flag.
LEVEL_NUMBERS: dict[Level, int] = {level: number for number, level in enumerate(LEVELS)}
CATEGORY_NUMBERS: dict[Category, int] = {category: number for number, category in enumerate(CATEGORIES)}
KIND_NUMBERS: dict[Kind, int] = {kind: number for number, kind in enumerate(KINDS)}
FLAG_BITS: dict[Flag, int] = {flag: 1 << number for number, flag in enumerate(FLAGS)}
_FLAG_SETS = tuple(tuple(flag for flag, bit in FLAG_BITS.items() if bits & bit) for bits in range(1 << len(FLAGS)))
CLOSE = 0.45  # score from which an echo is called close
_AT_ONCE = 1 << 12  # variants that are made at once when all are gone through


class Cancelled(Exception):
    """Raised by ``tick`` when the work is to stop."""


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
class Match(TwoSided):
    """Two passages that say the same, one of the base (A) and one of ``witness`` (its sigil).

    ``words`` counts the base's; ``similarity`` is the share of words kept, 0 to 1; ``transposed`` is out of the
    running order; ``repeat``: this passage of one side is also matched elsewhere; ``by_reader``: the reader linked the
    two; ``passage``: the id of the passage of which this is a part.
    """

    id: int
    witness: str
    base: Span
    reading: Span
    words: int
    similarity: float
    transposed: bool = False
    repeat: bool = False
    by_reader: bool = False
    passage: int = 0


@dataclass(frozen=True, slots=True)
class Passage(TwoSided):
    """What a reader calls one shared passage: matches (their ids) that stand together in both witnesses, in whatever
    order. ``base`` and ``reading`` reach from the first of them to the last.

    ``words`` counts the base's words in these matches; ``similarity`` is the share of words kept, 0 to 1;
    ``transposed``: out of the running order of the passages; ``repeat``: also matched elsewhere.
    """

    id: int
    witness: str
    base: Span
    reading: Span
    words: int
    similarity: float
    matches: tuple[int, ...]
    transposed: bool = False
    repeat: bool = False


class _VariantFields(NamedTuple):
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
    by_reader: bool = False
    by_rule: bool = False
    move: int | None = None
    rewritten: bool = False
    number: int = 0


class Variant(_VariantFields, TwoSided):
    """One place inside a match where the two differ: ``lemma`` is the base's text, ``text`` the witness's.

    ``marked`` is set for omissions only: True where the witness says by a mark (…, […], ***) that words are gone.
    ``by_reader``: the reader made it one; ``by_rule``: by a rule of the reader's the two count as the same. ``move``:
    of the insertion and the omission that a move leaves behind, the id of the transposition. ``rewritten``: a stretch
    written anew, one substitution whatever chance words both have. ``number``: by which a reader cites it, its place
    among the variants that are counted; of the ends of a move, that of the move; 0 where a rule makes the two the same.
    Programs use ``id``.

    A tuple and not a dataclass: there may be hundreds of thousands, and a tuple is made in a fifth of the time.
    """

    __slots__ = ()

    @property
    def category(self) -> Category:
        """Its level, or "moved" for a move and its ends."""
        return "moved" if self.kind == "transposition" or self.move is not None else self.level

    @property
    def substantive(self) -> bool:
        """Whether the sense was changed. A move is none: it is counted by itself."""
        counted = not self.by_rule and self.move is None and self.kind != "transposition"
        return counted and self.level in SUBSTANTIVES


# As the tuples that they are, without a call into Python for each: there may be half a million.
_new_span = partial(tuple.__new__, Span)
_new_variant = partial(tuple.__new__, Variant)


@dataclass(frozen=True, slots=True, eq=False)
class Variants(Sequence[Variant]):
    """The variants of a collation, or some of them, as columns; a ``Variant`` is made when one is asked for.

    To go through fifty thousand objects takes ten milliseconds, through an array a tenth of one, and an object takes
    ten times the room. Each column has an entry a variant: its id and its match's; the place of its witness in
    ``SIGILS``; the numbers of its kind and its level; start and end in the base and in the witness (code points); what
    ``marked`` says of an omission; a bit for each flag; whether the reader made it one, and whether a rule of the
    reader's makes the two the same; of the ends of a move the id of that variant, else 0; whether it is a stretch
    written anew; and the number by which a reader cites it.
    """

    witnesses: tuple[Witness, ...]
    ids: Numbers
    matches: Numbers
    sigils: Codes
    kinds: Codes
    levels: Codes
    base: Numbers
    reading: Numbers
    marked: Truths
    flags: Codes
    by_reader: Truths
    by_rule: Truths
    moves: Numbers
    rewritten: Truths
    numbers: Numbers

    @classmethod
    def of(cls, variants: Iterable[Variant], witnesses: Sequence[Witness]) -> Variants:
        """Columns of variants one by one. Lemma and text are those of the witnesses."""
        each = list(variants)
        flags = [sum(map(FLAG_BITS.__getitem__, v.flags)) for v in each]
        return cls(
            tuple(witnesses),
            np.array([v.id for v in each], np.int32),
            np.array([v.match for v in each], np.int32),
            np.array([SIGILS.index(v.witness) for v in each], np.int8),
            np.array([KIND_NUMBERS[v.kind] for v in each], np.int8),
            np.array([LEVEL_NUMBERS[v.level] for v in each], np.int8),
            np.array([v.base for v in each], np.int32).reshape(-1, 2),
            np.array([v.reading for v in each], np.int32).reshape(-1, 2),
            np.array([bool(v.marked) for v in each], np.bool_),
            np.array(flags, np.int8),
            np.array([v.by_reader for v in each], np.bool_),
            np.array([v.by_rule for v in each], np.bool_),
            np.array([v.move or 0 for v in each], np.int32),
            np.array([v.rewritten for v in each], np.bool_),
            np.array([v.number or v.id for v in each], np.int32),
        )

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> Variant: ...

    @overload
    def __getitem__(self, place: slice) -> Variants: ...

    def __getitem__(self, place: int | slice) -> Variant | Variants:
        if isinstance(place, slice):
            return self.take(place)
        row = range(len(self))[place]  # IndexError, and places from the end
        return next(self._made(slice(row, row + 1)))

    def __iter__(self) -> Iterator[Variant]:
        for low in range(0, len(self), _AT_ONCE):
            yield from self._made(slice(low, low + _AT_ONCE))

    def __contains__(self, variant: object) -> bool:
        if not isinstance(variant, Variant):
            return False
        rows = np.flatnonzero(self.ids == variant.id)
        return any(self[row] == variant for row in rows.tolist())

    def __eq__(self, other: object) -> bool:
        """Whether the columns are the same, and the texts that these are of."""
        if not isinstance(other, Variants):
            return NotImplemented
        texts = [[witness.text for witness in those.witnesses] for those in (self, other)]
        return texts[0] == texts[1] and all(map(np.array_equal, self._columns(), other._columns()))

    def take(self, rows: Truths | NDArray[np.integer[Any]] | slice) -> Variants:
        """Some of them: those of these rows, or where the array is true."""
        return Variants(self.witnesses, *(column[rows] for column in self._columns()))

    def _columns(self) -> list[NDArray[Any]]:
        return [getattr(self, one.name) for one in fields(self)[1:]]

    def _made(self, rows: slice) -> Iterator[Variant]:
        sigils = [SIGILS[number] for number in self.sigils[rows].tolist()]
        texts = dict(zip(SIGILS, (witness.text for witness in self.witnesses), strict=False))
        kinds, base, reading = self.kinds[rows].tolist(), self.base[rows].tolist(), self.reading[rows].tolist()
        omission, marked = KIND_NUMBERS["omission"], self.marked[rows].tolist()
        columns = (
            self.ids[rows].tolist(),
            self.matches[rows].tolist(),
            sigils,
            [KINDS[kind] for kind in kinds],
            [LEVELS[level] for level in self.levels[rows].tolist()],
            map(_new_span, base),
            map(_new_span, reading),
            [texts["A"][start:end] for start, end in base],
            [texts[sigil][start:end] for sigil, (start, end) in zip(sigils, reading, strict=True)],
            [mark if kind == omission else None for kind, mark in zip(kinds, marked, strict=True)],
            [flags_of(bits) for bits in self.flags[rows].tolist()],
            self.by_reader[rows].tolist(),
            self.by_rule[rows].tolist(),
            [move or None for move in self.moves[rows].tolist()],
            self.rewritten[rows].tolist(),
            self.numbers[rows].tolist(),
        )
        return cast("Iterator[Variant]", map(_new_variant, zip(*columns, strict=True)))

    def side(self, sigil: str) -> Numbers:
        """The spans of this witness: the base's for A, else the readings'."""
        return self.base if sigil == "A" else self.reading

    def of_witness(self, sigil: str) -> Truths:
        """Which are of this witness."""
        return np.equal(self.sigils, SIGILS.index(sigil))

    @property
    def transposed(self) -> Truths:
        """Which are moves."""
        return np.equal(self.kinds, KIND_NUMBERS["transposition"])

    @property
    def moved(self) -> Truths:
        """Which belong to a move: the move itself, and the insertion and the omission that it leaves behind."""
        return self.transposed | (self.moves > 0)

    @property
    def categories(self) -> Codes:
        """The numbers of their levels, or that of the moves (see ``moved``)."""
        return np.where(self.moved, CATEGORY_NUMBERS["moved"], self.levels).astype(np.int8)

    def at(self, categories: Iterable[Category]) -> Truths:
        """Which are of these categories, those left out that a rule of the reader's makes the same."""
        return np.asarray(are_of(self.categories, categories) & ~self.by_rule)

    @property
    def listed(self) -> Truths:
        """Which are counted and listed: not the ends of a move, which is one variant, nor what a rule of the reader's
        makes the same."""
        return np.asarray(~self.by_rule & (self.moves == 0))

    @property
    def last_number(self) -> int:
        """The highest of the numbers by which a reader cites them; 0 where there are none."""
        return int(self.numbers.max(initial=0))

    def counts(self) -> dict[Level, int]:
        """How many there are of each level, every level named, without moves and what a rule of the reader's makes the
        same."""
        found = np.bincount(self.levels[~(self.by_rule | self.moved)], minlength=len(LEVELS))
        return dict(zip(LEVELS, found.tolist(), strict=True))

    def category_counts(self) -> dict[Category, int]:
        """How many there are of each level, and how many moves."""
        return dict(zip(CATEGORIES, (*self.counts().values(), self.move_count), strict=True))

    @property
    def move_count(self) -> int:
        """How many moves there are."""
        return int(np.count_nonzero(self.transposed))

    @property
    def substantive(self) -> int:
        """How many are substantives."""
        return sum(count for level, count in self.counts().items() if level in SUBSTANTIVES)


def are_of(numbers: Codes, categories: Iterable[Category]) -> Truths:
    """Which of these numbers are those of the categories, or levels."""
    wanted = np.zeros(len(CATEGORIES), bool)
    wanted[[CATEGORY_NUMBERS[category] for category in categories]] = True
    return wanted[numbers]


def flags_of(bits: int) -> tuple[Flag, ...]:
    """The flags that these bits stand for."""
    return _FLAG_SETS[bits]


NO_VARIANTS = Variants.of((), ())


@dataclass(frozen=True, slots=True)
class Framing:
    """A stretch of ``witness`` (a sigil) that no match covers, of one role. ``by_reader``: the reader called it so."""

    witness: str
    span: Span
    role: Role
    words: int
    by_reader: bool = False


@dataclass(frozen=True, slots=True)
class Echo(TwoSided):
    """Two sentences that say the same in other words; ``shared`` are the rare words by which they were found."""

    witness: str
    base: Span
    reading: Span
    score: float
    shared: tuple[str, ...]

    @property
    def strength(self) -> Literal["close", "likely"]:
        """How sure it is, in a word: next to no unrelated sentences are close."""
        return "close" if self.score >= CLOSE else "likely"


@dataclass(frozen=True, slots=True)
class Collation:
    """Everything found between a base (the first witness, sigil A) and the others (B, C …).

    ``coverage[x][y]`` is the share of x's words that y shares. ``complete`` is False where a limit was met;
    ``limits`` then says which, a sentence each.
    """

    witnesses: tuple[Witness, ...]
    options: Options
    matches: tuple[Match, ...] = ()
    variants: Variants = field(default_factory=lambda: NO_VARIANTS)
    framing: tuple[Framing, ...] = ()
    echoes: tuple[Echo, ...] = ()
    coverage: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    limits: tuple[str, ...] = ()
    seconds: float = 0.0
    passages: tuple[Passage, ...] = ()

    @property
    def complete(self) -> bool:
        return not self.limits

    def number_of(self, variant: int) -> int:
        """The number by which a reader cites the variant of this id."""
        return int(self.variants.numbers[variant - 1])

    def witness(self, sigil: str) -> Witness:
        return self.witnesses[SIGILS.index(sigil)]
