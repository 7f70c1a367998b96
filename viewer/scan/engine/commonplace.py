"""Phrases that are nobody's words, by how often their parts stand in the corpus.

A passage that one document has from another is rare all through. Of a phrase like "is a list of the names of the" two
documents may have the whole by chance, since its parts stand in many others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.scan.engine.index import keys_file, sequence_keys
from viewer.scan.engine.join import KeyFilter, documents_of, entries_with
from viewer.scan.engine.layout import PLACE_BITS, SEQUENCE, Array, array_file, mapped

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from viewer.scan.engine.stretches import Stretches

_MORE = 0.75  # doublings, by which the sequences of a phrase stand more often than the rarest of them, on average


def commonplace(folder: Path, blocks: Sequence[int], hits: Stretches, present: Array) -> Array:
    """Whether each hit, the same in both documents, is a phrase whose parts stand elsewhere, too.

    That is where most of its sequences of four words stand more often than the rarest one, and all of them on average
    by ``_MORE`` doublings. ``blocks``: where each block of keys in the folder begins. ``present``: of each document in
    the arrays, whether it is there.
    """
    if not hits.pairs:
        return np.zeros(0, dtype=bool)
    sizes = hits.a_to - hits.a_from
    first = np.cumsum(sizes) - sizes
    within = np.arange(int(sizes.sum())) - np.repeat(first, sizes)
    words = mapped(array_file(folder, "words"), np.uint32)[np.repeat(hits.a_from, sizes) + within]
    whole = (within < np.repeat(sizes - SEQUENCE + 1, sizes))[: len(words) - SEQUENCE + 1]
    counts = _counts(folder, blocks, sequence_keys(words)[whole], present)
    sizes = sizes - SEQUENCE + 1
    first = np.cumsum(sizes) - sizes
    rarest = np.repeat(np.minimum.reduceat(counts, first), sizes)
    doublings = np.add.reduceat(np.log2(counts / rarest), first)
    more_often = np.add.reduceat((counts > rarest).astype(np.int64), first)
    found: Array = (doublings >= _MORE * sizes) & (2 * more_often > sizes)
    return found


def _counts(folder: Path, blocks: Sequence[int], keys: Array, present: Array) -> Array:
    """How many places the sequence of each of some keys has in the documents that are there; at least 1."""
    bounds = np.asarray(mapped(array_file(folder, "bounds"), np.int64))
    distinct, of_key = np.unique(keys, return_inverse=True)
    seen = KeyFilter(len(distinct))
    seen.put(distinct)
    counts = np.zeros(len(distinct), dtype=np.int64)
    for begin in blocks:
        block = mapped(keys_file(folder, begin), np.uint64)
        number, at = entries_with(block, distinct, seen)
        places = (block[at] & np.uint64((1 << PLACE_BITS) - 1)).astype(np.int64) + begin
        counts += np.bincount(number[present[documents_of(places, bounds)]], minlength=len(distinct))
    most: Array = np.maximum(counts, 1)[of_key.reshape(-1)]
    return most
