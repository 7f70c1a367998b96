"""The third stage of a scan: pairs of places -> hits, each checked on the words of both documents.

Pairs on one diagonal make runs, and near runs of one diagonal a longer one. Runs of two documents that are near each
other on different diagonals make a group, since words were dropped or added between them. The score of a stretch is the
bits of the words kept, less some for each that was changed, and the hit is the stretch of the best score.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from viewer.scan.engine.align import aligned
from viewer.scan.engine.components import components
from viewer.scan.engine.ends import extended, without_loose_ends
from viewer.scan.engine.join import cuts_file, documents_of, pairs_file
from viewer.scan.engine.layout import PAIR_BITS, SEQUENCE, Array, array_file, mapped
from viewer.scan.engine.stretches import Stretches, joined, no_stretches, save_stretches
from viewer.scan.engine.words import word_weights

if TYPE_CHECKING:
    from pathlib import Path

_RANGE = 1 << 19  # places of a task
LEAST, FEWEST = 38, 6  # bits and words of a hit
# Hits of a document, and one more for so many of its words: a folder of versions of one text has them without end.
_MOST, _WORDS_A_HIT = 500, 20
_LEAST_RUN = 20  # bits of a run: with fewer it begins nothing
_SIMILARITY = 0.6  # least share of words kept
_NEAR, _SHIFT = 16, 8  # words between two runs of a group, and how far their diagonals may be apart
_AHEAD = 4  # runs that are looked at from each


def ranges_of(bounds: Array, begin: int) -> list[int]:
    """Where each range of some documents begins; none is cut in a document, since a hit is found in one range."""
    ranges = []
    end = 0
    for low, high in pairwise(bounds.tolist()):
        if low >= begin and high > max(end, low):
            ranges.append(low)
            end = low + _RANGE
    return ranges


def find_range(folder: Path, name: str, number: int, begin: int, parts: int) -> int:
    """Write the hits whose later document's words are in a range of places, and return how many there are.

    ``name``: of the pairs. ``number``: of the range among those of the pairs; ``begin``: where it begins.
    """
    text = mapped(array_file(folder, "words"), np.uint32)
    bounds = np.asarray(mapped(array_file(folder, "bounds"), np.int64))
    found = hits_of(_pairs(folder, name, number, parts), text, bounds)
    found = found.take(strongest(found, bounds))
    save_stretches(hits_file(folder, begin), found)
    return found.pairs


def hits_file(folder: Path, begin: int) -> Path:
    """The file with the hits of the range that begins at this place."""
    return array_file(folder, f"hits-{begin}")


def _pairs(folder: Path, name: str, number: int, parts: int) -> Array:
    chunks = []
    for part in range(parts):
        low, high = mapped(cuts_file(folder, name, part), np.int64)[number : number + 2].tolist()
        chunks.append(mapped(pairs_file(folder, name, part), np.uint64)[low:high])
    return np.concatenate(chunks)


def hits_of(pairs: Array, text: Array, bounds: Array) -> Stretches:
    """The hits that pairs of places make, in the order of their documents and places."""
    runs = _without_inner(_runs(pairs, text, bounds), _SHIFT + 1)
    if not runs.pairs:
        return runs
    labels = _groups(runs)
    order = np.argsort(labels, kind="stable")
    runs, labels = runs.take(order), labels[order]
    first = np.flatnonzero(np.append(True, labels[1:] != labels[:-1]))
    size = np.diff(np.append(first, runs.pairs))
    alone = extended(runs.take(first[size == 1]), text, bounds)
    several = size > 1
    hits = joined([alone, aligned(runs.take(np.repeat(several, size)), size[several], text, bounds)])
    good = (hits.strength >= LEAST) & (hits.longer >= FEWEST) & (hits.similarity >= _SIMILARITY)
    return _without_inner(without_loose_ends(hits.take(good), text).in_order(), 0)


def most_hits(words: Array) -> Array:
    """How many hits with earlier documents are kept of documents with so many words."""
    most: Array = _MOST + words // _WORDS_A_HIT
    return most


def strongest(hits: Stretches, bounds: Array) -> Array:
    """The numbers of the hits that are kept: of a document that has too many with earlier ones, the strongest.

    Of equally strong ones those that come first.
    """
    order = np.lexsort((np.arange(hits.pairs), -hits.strength, hits.b))
    later = hits.b[order]
    rank = np.arange(hits.pairs) - np.searchsorted(later, later)
    return np.sort(order[rank < most_hits(np.diff(bounds)[later])])


def _runs(pairs: Array, text: Array, bounds: Array) -> Stretches:
    """The runs that say enough, in the order of their documents and places."""
    if not len(pairs):
        return no_stretches()
    later = (pairs >> np.uint64(PAIR_BITS)).astype(np.int64)
    base = int(later.min())
    key = ((later - (pairs & np.uint64((1 << PAIR_BITS) - 1)).astype(np.int64)) << 32) | (later - base)
    key.sort()
    first = np.flatnonzero(np.append(True, key[1:] - key[:-1] != 1))
    size = np.diff(np.append(first, len(key))) + SEQUENCE - 1
    place = (key & 0xFFFFFFFF) + base
    begin, shift = place[first], key[first] >> 32
    strength = np.add.reduceat(word_weights(text[place]), first)
    for back in range(1, SEQUENCE):
        strength += word_weights(text[begin + size - back])
    strong = strength >= _LEAST_RUN
    begin, size, strength, shift = begin[strong], size[strong], strength[strong], shift[strong]
    documents = documents_of(begin - shift, bounds), documents_of(begin, bounds)
    runs = Stretches(*documents, begin - shift, begin - shift + size, begin, begin + size, size, strength)
    return _on_one_diagonal(runs, shift).in_order()


def _on_one_diagonal(runs: Stretches, shift: Array) -> Stretches:
    """The runs, with those joined that lie near each other on one diagonal. ``shift``: the diagonal of each."""
    apart = np.ones(runs.pairs, dtype=bool)
    apart[1:] = (shift[1:] != shift[:-1]) | (runs.b_from[1:] - runs.b_to[:-1] > _NEAR)
    apart[1:] |= (runs.a[1:] != runs.a[:-1]) | (runs.b[1:] != runs.b[:-1])
    first = np.flatnonzero(apart)
    if len(first) == runs.pairs:
        return runs
    last = np.append(first[1:], runs.pairs) - 1
    kept, strength = (np.add.reduceat(column, first) for column in (runs.kept, runs.strength))
    whole = runs.take(first)
    return whole._replace(a_to=runs.a_to[last], b_to=runs.b_to[last], kept=kept, strength=strength)


def _groups(runs: Stretches) -> Array:
    """A label for each run: those that go on with each other have the same."""
    left, right = [], []
    shift = runs.b_from - runs.a_from
    for ahead in range(1, _AHEAD + 1):
        one, other = runs.take(slice(None, -ahead)), runs.take(slice(ahead, None))
        near = (one.a == other.a) & (one.b == other.b) & (other.b_from - one.b_to <= _NEAR)
        near &= (one.a_from <= other.a_from) & (other.a_from - one.a_to <= _NEAR)
        at = np.flatnonzero(near & (np.abs(shift[:-ahead] - shift[ahead:]) <= _SHIFT))
        left.append(at)
        right.append(at + ahead)
    return components(runs.pairs, np.concatenate(left), np.concatenate(right))


def _without_inner(found: Stretches, least: int) -> Stretches:
    """Runs or hits, in the order of their documents and places, without those that lie in a larger one on both sides.

    Each is compared with the largest one of its documents, and with those just before it. Where a passage has a phrase
    several times, each is also found crosswise, and that is nothing new. ``least``: by how much their diagonals have to
    differ: runs near those of a larger one are parts of a passage in which words were dropped.
    """
    if found.pairs < 2:
        return found
    first = np.append(True, (found.a[1:] != found.a[:-1]) | (found.b[1:] != found.b[:-1]))
    pair = np.cumsum(first) - 1
    numbers = np.arange(found.pairs)
    by_size = np.lexsort((-numbers, found.b_to - found.b_from, pair))
    last = np.append(np.flatnonzero(first)[1:], found.pairs) - 1
    largest = by_size[last][pair]
    inner = _inside(found, found.take(largest), least) & (largest != numbers)
    for back in range(1, _AHEAD + 1):
        before = _inside(found.take(slice(back, None)), found.take(slice(None, -back)), least)
        inner[back:] |= before & (pair[back:] == pair[:-back])
    return found.take(~inner)


def _inside(inner: Stretches, outer: Stretches, least: int) -> Array:
    """Whether each lies in the other one of the same number, on both sides, at least so far from its diagonal."""
    a: Array = (outer.a_from <= inner.a_from) & (inner.a_to <= outer.a_to)
    far: Array = np.abs((inner.b_from - inner.a_from) - (outer.b_from - outer.a_from)) >= least
    return a & (outer.b_from <= inner.b_from) & (inner.b_to <= outer.b_to) & far
