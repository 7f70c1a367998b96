"""What still holds of a scan when documents were removed, changed, or added among the others.

The hits of two documents follow from their pairs of places. Of a sequence of words that stands in documents that stay
alone, those have the pairs that they had. Where a document that comes or goes has it, too, two that stay may lose a
pair or get one, but none that they would not have without all that come and go: those take places in the order, so that
fewer make all pairs, and stand between others. So the pairs that the staying documents make by themselves, of such
sequences, say which of them are compared again; of all others the hits are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.scan.engine.index import sequence_keys
from viewer.scan.engine.layout import Array, array_file, mapped, save
from viewer.scan.engine.stretches import Stretches, load_stretches, save_stretches

if TYPE_CHECKING:
    from pathlib import Path

_FRESH, _GONE, _KEPT = "change-fresh", "change-gone", "change-kept"


@dataclass(frozen=True, slots=True)
class IndexChange:
    """``fresh``: whether each document is new. ``gone``: the sorted keys of documents that are there no more.

    ``kept``: the hits of two documents that stay, of which some are to be looked for again.
    """

    fresh: Array
    gone: Array
    kept: Stretches


def change_of(text: Array, bounds: Array, hits: Stretches, numbers: Array, now: Array) -> IndexChange:
    """The change from documents with these words, bounds and hits to others.

    ``numbers``: of each the number that it has now, -1 where it is gone. ``now``: the bounds now.
    """
    stay = numbers >= 0
    fresh = np.ones(len(now) - 1, dtype=bool)
    fresh[numbers[stay]] = False
    gone = [sequence_keys(text[bounds[one] : bounds[one + 1]]) for one in np.flatnonzero(~stay).tolist()]
    hits = hits.take(stay[hits.a] & stay[hits.b])
    by = now[numbers] - bounds[:-1]
    a, b = by[hits.a], by[hits.b]
    places = hits.a_from + a, hits.a_to + a, hits.b_from + b, hits.b_to + b
    kept = Stretches(numbers[hits.a], numbers[hits.b], *places, hits.kept, hits.strength)
    return IndexChange(fresh, np.unique(np.concatenate([np.zeros(0, dtype=np.uint64), *gone])), kept.in_order())


def save_change(folder: Path, change: IndexChange) -> None:
    """Write a change to the folder of the arrays after it."""
    save(array_file(folder, _FRESH), change.fresh)
    save(array_file(folder, _GONE), change.gone)
    save_stretches(array_file(folder, _KEPT), change.kept)


def load_change(folder: Path) -> IndexChange | None:
    """The change that led to the arrays in a folder; None where all documents are to be compared."""
    if not array_file(folder, _FRESH).exists():
        return None
    fresh = mapped(array_file(folder, _FRESH), np.bool_)
    return IndexChange(fresh, mapped(array_file(folder, _GONE), np.uint64), load_stretches(array_file(folder, _KEPT)))


def forget_change(folder: Path) -> None:
    """Remove what was written of a change: its documents are compared, or all are to be."""
    array_file(folder, _FRESH).unlink(missing_ok=True)  # the first: without it there is no change
    for path in folder.glob("change-*"):
        path.unlink()


def touched_file(folder: Path, part: int) -> Path:
    """The file with the pairs of staying documents that are to be compared again, by one part of the hashes.

    A pair is the number of the later one, times how many documents there are, and the number of the earlier one.
    """
    return array_file(folder, f"change-touched-{part}")


def touched_between(folder: Path, parts: int, low: int, high: int) -> Array:
    """The pairs of all parts from one number to another, sorted."""
    found = [mapped(touched_file(folder, part), np.int64) for part in range(parts)]
    slices = [pairs[slice(*np.searchsorted(pairs, (low, high)))] for pairs in found]
    return np.unique(np.concatenate(slices))
