"""The changes of all passages -> the variants of a collation, in the base's running order and numbered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.collation.match.transpositions import transposed_runs
from viewer.collation.model.model import FLAGS, KINDS, LEVELS, SIGILS, Variant
from viewer.text.boundaries import possible
from viewer.text.languages.detect import detect
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    pass
    from viewer.collation.model.model import Level, Match
    from viewer.collation.model.steps import Steps
    from viewer.text.witness import Witness

_INSERTION, _OMISSION, _SUBSTITUTION, _TRANSPOSITION = range(4)
_WORDING = LEVELS.index("wording")
_AT_ONCE = 1 << 14  # variants that are made between two ticks
# As the tuples that they are, without a call into Python for each: there may be half a million.
_new_span = partial(tuple.__new__, Span)
_new_variant = partial(tuple.__new__, Variant)


def variants(
    witnesses: Sequence[Witness],
    matches: Sequence[Match],
    changes: Sequence[Changes],
    ignore: frozenset[Level],
    steps: Steps,
) -> tuple[Variant, ...]:
    """``changes`` has an entry for each witness but the base, whose ``of`` are indices of ``matches``.

    A whole moved passage is a variant too, and comes after what changed in it.
    """
    rows, of, kinds, whole = (np.concatenate(column) for column in zip(*_columns(matches, changes), strict=True))
    shown = ~np.isin(rows[:, LEVEL], [LEVELS.index(level) for level in ignore])
    order = np.lexsort(
        (of, rows[:, READING_END], rows[:, READING_START], (rows[:, END] << 32) + (whole << 31) + rows[:, START])
    )
    order = order[shown[order]]
    found: list[Variant] = []
    for low in range(0, len(order), _AT_ONCE):
        steps.tick()
        some = order[low : low + _AT_ONCE]
        found += _made(low, rows[some], of[some], kinds[some], matches, witnesses)
    return tuple(found)


def _columns(
    matches: Sequence[Match], changes: Sequence[Changes]
) -> list[tuple[Rows, NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]]:
    found = []
    limits = np.array([(*match.base, *match.reading) for match in matches], dtype=np.int64).reshape(-1, 4)
    for sigil, other in zip(SIGILS[1:], changes, strict=False):
        transposed = [n for n, match in enumerate(matches) if match.transposed and match.witness == sigil]
        away = np.array(transposed, dtype=np.int64)
        rows, of = other.rows, other.of
        base, reading = rows[:, END] > rows[:, START], rows[:, READING_END] > rows[:, READING_START]
        kinds = np.where(base & reading, _SUBSTITUTION, np.where(base, _OMISSION, _INSERTION))
        alone = np.flatnonzero((base != reading) & (rows[:, LEVEL] == _WORDING))
        inside = transposed_runs(rows[alone, :LEVEL], limits[of[alone]], np.isin(of[alone], away), limits[away])
        kinds[alone[inside]] = _TRANSPOSITION
        found.append((rows, of, kinds, np.zeros(len(of), dtype=np.int64)))
        entire = np.zeros((len(away), rows.shape[1]), dtype=np.int64)
        entire[:, :LEVEL], entire[:, LEVEL] = limits[away], _WORDING
        entire[:, OWN] = [matches[number].own for number in transposed]
        found.append((entire, away, np.full(len(away), _TRANSPOSITION), np.ones(len(away), dtype=np.int64)))
    return found


def _made(
    before: int,
    rows: Rows,
    of: NDArray[np.int64],
    kinds: NDArray[np.int64],
    matches: Sequence[Match],
    witnesses: Sequence[Witness],
) -> Iterator[Variant]:
    """Variants, of which so many are made already."""
    starts, ends, other_starts, other_ends, levels, marked, flagged, own = rows.T.tolist()
    sigils = [matches[number].witness for number in of.tolist()]
    base, texts = witnesses[0].text, {sigil: w.text for sigil, w in zip(SIGILS, witnesses, strict=False)}
    told = kinds.tolist()
    columns = (
        range(before + 1, before + len(of) + 1),
        (of + 1).tolist(),
        sigils,
        [KINDS[kind] for kind in told],
        [LEVELS[level] for level in levels],
        map(_new_span, zip(starts, ends, strict=True)),
        map(_new_span, zip(other_starts, other_ends, strict=True)),
        [base[start:end] for start, end in zip(starts, ends, strict=True)],
        [texts[sigil][start:end] for sigil, start, end in zip(sigils, other_starts, other_ends, strict=True)],
        [bool(mark) if kind == _OMISSION else None for kind, mark in zip(told, marked, strict=True)],
        [() if kind == _TRANSPOSITION else flags_of(bits) for kind, bits in zip(told, flagged, strict=True)],
        map(bool, own),
        repeat(False, len(of)),
    )
    return map(_new_variant, zip(*columns, strict=True))


if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from viewer.collation.model.model import Flag, Kind, Level, Variant
    from viewer.collation.model.steps import Steps
    from viewer.text.witness import Witness

    Rows = NDArray[np.int64]

# The columns of a row: where, in both texts, and how far apart. ``LEVEL`` is the place in ``LEVELS``; ``MARKED`` is 1
# where a mark of the other side says that words are gone; ``FLAGGED`` has a bit for each of ``FLAGS``; ``OWN`` is 1 for
# what the reader made.
START, END, READING_START, READING_END, LEVEL, MARKED, FLAGGED, OWN = COLUMNS = range(8)
_LEVELS = {level: number for number, level in enumerate(LEVELS)}
_FLAGS = {flag: 1 << number for number, flag in enumerate(FLAGS)}
_TOLD: tuple[tuple[Flag, ...], ...] = tuple(
    tuple(flag for flag, bit in _FLAGS.items() if bits & bit) for bits in range(1 << len(FLAGS))
)


class Change(NamedTuple):
    """``marked`` is told of what one side lacks."""

    base: Span
    reading: Span
    level: Level
    marked: bool = False
    flags: tuple[Flag, ...] = ()

    @property
    def kind(self) -> Kind:
        if not self.base:
            return "insertion"
        return "substitution" if self.reading else "omission"

    def flipped(self) -> Change:
        return Change(self.reading, self.base, self.level, self.marked, self.flags)


@dataclass(frozen=True, slots=True, eq=False)
class Changes:
    """Many changes: ``rows`` of the columns above, and ``of`` with the number of each one's passage."""

    rows: Rows
    of: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.rows)

    def flipped(self) -> Changes:
        return Changes(self.rows[:, (READING_START, READING_END, START, END, *COLUMNS[LEVEL:])], self.of)

    def each(self) -> list[Change]:
        return [
            Change(Span(row[0], row[1]), Span(row[2], row[3]), LEVELS[row[4]], bool(row[5]), _TOLD[row[6]])
            for row in self.rows.tolist()
        ]


NO_CHANGES = Changes(np.zeros((0, len(COLUMNS)), dtype=np.int64), np.zeros(0, dtype=np.int64))


def as_changes(found: Iterable[Change], of: Sequence[int]) -> Changes:
    """Changes one by one, and the number of each one's passage."""
    return _of_rows(
        [
            (*base, *reading, _LEVELS[level], marked, _bits(flags) if flags else 0, False)
            for base, reading, level, marked, flags in found
        ],
        of,
    )


def changes_of(known: Iterable[Variant], of: Sequence[int]) -> Changes:
    """What variants were before they had a number, and the number of each one's passage."""
    return _of_rows(
        [(*v.base, *v.reading, _LEVELS[v.level], bool(v.marked), _bits(v.flags), v.own) for v in known],
        of,
    )


def _of_rows(rows: list[tuple[int, ...]], of: Sequence[int]) -> Changes:
    return Changes(np.array(rows, dtype=np.int64).reshape(-1, len(COLUMNS)), np.array(of, dtype=np.int64))


def changes_at(
    places: NDArray[np.int64], told: Sequence[tuple[Level, tuple[Flag, ...]]], of: NDArray[np.int64]
) -> Changes:
    """Changes from where they stand, a row (base start, end, reading start, end) each, and their levels and flags."""
    rows = np.zeros((len(places), len(COLUMNS)), dtype=np.int64)
    rows[:, :LEVEL] = places
    rows[:, LEVEL] = [_LEVELS[level] for level, _ in told]
    rows[:, FLAGGED] = [_bits(flags) if flags else 0 for _, flags in told]
    return Changes(rows, of)


def merged_changes(parts: Sequence[Changes]) -> Changes:
    """All of them, by passage, and in the order of the text."""
    rows, of = np.concatenate([part.rows for part in parts]), np.concatenate([part.of for part in parts])
    # Of two neighbors the first ends before the second starts, on both sides, and none is empty on both.
    order = np.argsort((of << 40) + rows[:, START] + rows[:, READING_START], kind="stable")
    return Changes(rows[order], of[order])


def _bits(flags: Iterable[Flag]) -> int:
    return sum(_FLAGS[flag] for flag in flags)


def flags_of(bits: int) -> tuple[Flag, ...]:
    """The flags that the bits of ``FLAGGED`` stand for."""
    return _TOLD[bits]


@dataclass(frozen=True, slots=True, eq=False)
class Sides:
    """The two witnesses of a change, and for each what stands before each of its words: the sign (a code point) right
    before it, and before how many words a sentence may end (as told by ``boundary.possible``).

    One entry more than there are words, for the end of the text; 0 where there is no sign. ``names``: whether a capital
    tells of a name. ``steps`` are those of the work in which the changes are found.
    """

    base: Witness
    reading: Witness
    before_base: NDArray[np.uint32]
    before_reading: NDArray[np.uint32]
    ends_base: NDArray[np.int64]
    ends_reading: NDArray[np.int64]
    names: bool
    steps: Steps

    @classmethod
    def of(cls, base: Witness, reading: Witness, steps: Steps) -> Sides:
        names = _capitals_mean_names(base) or _capitals_mean_names(reading)
        signs, ends = (_signs(base), _signs(reading)), (possible(base), possible(reading))
        return cls(base, reading, *signs, *ends, names, steps)

    def flipped(self) -> Sides:
        before, ends = (self.before_reading, self.before_base), (self.ends_reading, self.ends_base)
        return Sides(self.reading, self.base, *before, *ends, self.names, self.steps)


def _capitals_mean_names(witness: Witness) -> bool:
    """Whether capitals within a sentence are those of names: not in German, which gives one to every noun."""
    language = detect(witness)
    return language is None or not language.capitalized_nouns


def _signs(witness: Witness) -> NDArray[np.uint32]:
    codes = np.frombuffer(b"\0\0\0\0" + witness.text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return np.append(codes[witness.tokens.starts], np.uint32(0))
