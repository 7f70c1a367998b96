"""The changes of all passages -> the variants of a collation, in the base's running order and numbered."""

from __future__ import annotations

from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.changes import END, LEVEL, OWN, READING_END, READING_START, START, flags_of
from viewer.collation.model import KINDS, LEVELS, SIGILS, Variant
from viewer.collation.moved import moved
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.changes import Changes, Rows
    from viewer.collation.model import Level, Match
    from viewer.text.witness import Witness

_INSERTION, _OMISSION, _SUBSTITUTION, _TRANSPOSITION = range(4)
_WORDING = LEVELS.index("wording")
# As the tuples that they are, without a call into Python for each: there may be half a million.
_new_span = partial(tuple.__new__, Span)
_new_variant = partial(tuple.__new__, Variant)


def variants(
    witnesses: Sequence[Witness], matches: Sequence[Match], changes: Sequence[Changes], ignore: frozenset[Level]
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
    return _made(rows[order], of[order], kinds[order], matches, witnesses)


def _columns(
    matches: Sequence[Match], changes: Sequence[Changes]
) -> list[tuple[Rows, NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]]:
    found = []
    limits = np.array([(*match.base, *match.reading) for match in matches], dtype=np.int64).reshape(-1, 4)
    for sigil, its in zip(SIGILS[1:], changes, strict=False):
        transposed = [n for n, match in enumerate(matches) if match.transposed and match.witness == sigil]
        away = np.array(transposed, dtype=np.int64)
        rows, of = its.rows, its.of
        base, reading = rows[:, END] > rows[:, START], rows[:, READING_END] > rows[:, READING_START]
        kinds = np.where(base & reading, _SUBSTITUTION, np.where(base, _OMISSION, _INSERTION))
        alone = np.flatnonzero((base != reading) & (rows[:, LEVEL] == _WORDING))
        inside = moved(rows[alone, :LEVEL], limits[of[alone]], np.isin(of[alone], away), limits[away])
        kinds[alone[inside]] = _TRANSPOSITION
        found.append((rows, of, kinds, np.zeros(len(of), dtype=np.int64)))
        entire = np.zeros((len(away), rows.shape[1]), dtype=np.int64)
        entire[:, :LEVEL], entire[:, LEVEL] = limits[away], _WORDING
        entire[:, OWN] = [matches[number].own for number in transposed]
        found.append((entire, away, np.full(len(away), _TRANSPOSITION), np.ones(len(away), dtype=np.int64)))
    return found


def _made(
    rows: Rows, of: NDArray[np.int64], kinds: NDArray[np.int64], matches: Sequence[Match], witnesses: Sequence[Witness]
) -> tuple[Variant, ...]:
    starts, ends, its_starts, its_ends, levels, marked, flagged, own = rows.T.tolist()
    sigils = [matches[number].witness for number in of.tolist()]
    base, texts = witnesses[0].text, {sigil: w.text for sigil, w in zip(SIGILS, witnesses, strict=False)}
    told = kinds.tolist()
    columns = (
        range(1, len(of) + 1),
        (of + 1).tolist(),
        sigils,
        [KINDS[kind] for kind in told],
        [LEVELS[level] for level in levels],
        map(_new_span, zip(starts, ends, strict=True)),
        map(_new_span, zip(its_starts, its_ends, strict=True)),
        [base[start:end] for start, end in zip(starts, ends, strict=True)],
        [texts[sigil][start:end] for sigil, start, end in zip(sigils, its_starts, its_ends, strict=True)],
        [bool(mark) if kind == _OMISSION else None for kind, mark in zip(told, marked, strict=True)],
        [() if kind == _TRANSPOSITION else flags_of(bits) for kind, bits in zip(told, flagged, strict=True)],
        map(bool, own),
        repeat(False, len(of)),
    )
    return tuple(map(_new_variant, zip(*columns, strict=True)))
