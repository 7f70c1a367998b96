"""What becomes of the hits of a scan when some documents come, go, or are changed.

The words of documents that came stand behind all others, and those of documents that are gone stay where they are until
the arrays are made again. So the order of documents, which says of two places the earlier one, is not that of the
places: it is their ``ranks``, and the pairs are those that a scan of all documents in this order would make.

The hits of two documents follow from their pairs of places. Two that stay keep theirs, but where a sequence of words
stands in so many places that not all of them make pairs: there one that comes or goes gives others another place before
them. Those documents are *touched*, and compared again. All other hits are kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from viewer.scan.engine.find import hits_of, strongest
from viewer.scan.engine.index import keys_file, sequence_keys
from viewer.scan.engine.join import KeyFilter, documents_of, entries_with, links
from viewer.scan.engine.layout import LARGEST, PAIR_BITS, PLACE_BITS, SEQUENCE, Array, array_file, mapped
from viewer.scan.engine.stretches import Stretches, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_AT_ONCE = 1 << 19  # sequences that are looked up together
_MOST_TOUCHED = 20_000  # pairs of documents: to compare all again takes less time


@dataclass(frozen=True, slots=True)
class IndexChange:
    """Of each document in the arrays: whether it was there ``before`` and is ``after``, its owner, and its rank.

    Documents of one owner are not compared. The ranks of those that are there before or after are all different.
    """

    before: Array
    after: Array
    owner: Array
    ranks: Array

    @property
    def changed(self) -> Array:
        """Whether each came or went."""
        changed: Array = self.before != self.after
        return changed


def hits_after(
    folder: Path, blocks: Sequence[int], change: IndexChange, hits: Stretches
) -> tuple[Stretches, Stretches] | None:
    """The hits after a change, and those of them that are new; None where too much is touched.

    ``blocks``: where each block of keys in the folder begins. ``hits``: those before. Of no document there may be
    more of them than are kept.
    """
    return _Changed(folder, blocks, change).hits_after(hits)


class _Linked(NamedTuple):
    """Pairs of places, each with the documents that they are in; all int64."""

    later: Array
    earlier: Array
    places: Array  # of both, in one number

    def take(self, chosen: Array) -> _Linked:
        return _Linked(*(column[chosen] for column in self))


class _Changed:
    """The arrays in which some documents have changed."""

    def __init__(self, folder: Path, blocks: Sequence[int], change: IndexChange) -> None:
        self._change = change
        self._text = mapped(array_file(folder, "words"), np.uint32)
        self._bounds = np.asarray(mapped(array_file(folder, "bounds"), np.int64))
        sizes, by_rank = np.diff(self._bounds), np.argsort(change.ranks)
        starts = np.empty_like(sizes)  # of the documents, if they stood in the order of their ranks
        starts[by_rank] = np.cumsum(sizes[by_rank]) - sizes[by_rank]
        self._shift = starts - self._bounds[:-1]
        self._keys = [(mapped(keys_file(folder, begin), np.uint64), begin) for begin in blocks]

    def hits_after(self, hits: Stretches) -> tuple[Stretches, Stretches] | None:
        change, count = self._change, len(self._change.after)
        touched, pairs = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
        for keys in self._in_parts(self._sequences(np.flatnonzero(change.changed))):
            now, others = self._compared(keys)
            pairs.append(now.places)
            touched.append(others)
        again = np.unique(np.concatenate(touched))
        if len(again) > _MOST_TOUCHED:
            return None
        for keys in self._in_parts(self._common(again)):
            now = self._linked(*self._entries(keys), change.after)
            pairs.append(now.places[_is_in(now.later * count + now.earlier, again)])
        kept = change.after[hits.a] & change.after[hits.b] & ~_is_in(hits.b * count + hits.a, again)
        fresh = hits_of(np.concatenate(pairs).astype(np.uint64), self._text, self._bounds)
        found = joined([hits.take(kept), fresh])
        found = found.take(np.lexsort((found.a_from, found.b_from, change.ranks[found.a], change.ranks[found.b])))
        return found.take(strongest(found, self._bounds)), fresh

    def _in_parts(self, keys: Array) -> Iterator[Array]:
        return (keys[low : low + _AT_ONCE] for low in range(0, len(keys), _AT_ONCE))

    def _compared(self, keys: Array) -> tuple[_Linked, Array]:
        """The pairs of these sequences in which there is a document that came; and the pairs of documents touched."""
        change = self._change
        entries = self._entries(keys)
        was, now = (self._linked(*entries, present) for present in (change.before, change.after))
        both = np.sort(np.concatenate([one.places[self._stay(one)] for one in (was, now)]))
        apart = np.append(True, both[1:] != both[:-1])[: len(both)]
        lost = both[apart & np.append(apart[1:], True)[: len(both)]]  # they stand in one of the two
        later, earlier = (documents_of(places, self._bounds) for places in _both_places(lost))
        return now.take(~self._stay(now)), _distinct(later * len(change.after) + earlier)

    def _stay(self, pairs: _Linked) -> Array:
        """Whether both documents of each pair stay."""
        stay: Array = ~(self._change.changed[pairs.later] | self._change.changed[pairs.earlier])
        return stay

    def _sequences(self, documents: Array) -> Array:
        """The keys of the sequences in some documents, sorted, without places."""
        return _distinct(np.concatenate([np.zeros(0, dtype=np.uint64), *self._keys_in(documents)]))

    def _keys_in(self, documents: Array) -> list[Array]:
        """The keys of the sequences in each of some documents, in their order, without places."""
        low, high = self._bounds[documents], self._bounds[documents + 1]
        words = [self._text[begin:end] for begin, end in zip(low.tolist(), high.tolist(), strict=True)]
        keys = sequence_keys(np.concatenate([self._text[:0], *words]))
        ends = np.cumsum(high - low)
        begins = ends - (high - low)
        last = np.maximum(ends - SEQUENCE + 1, begins)  # behind it a sequence runs into the next document
        return [keys[begin:end] for begin, end in zip(begins.tolist(), last.tolist(), strict=True)]

    def _common(self, pairs: Array) -> Array:
        """The keys of the sequences that both documents of some pairs have, and few others, sorted, without places."""
        later, earlier = np.divmod(pairs, max(len(self._change.after), 1))
        documents = _distinct(np.append(later, earlier))
        keys = dict(zip(documents.tolist(), self._keys_in(documents), strict=True))
        seen = KeyFilter()
        found = [np.zeros(0, dtype=np.uint64)]
        for one, those in groupby(zip(later.tolist(), earlier.tolist(), strict=True), key=itemgetter(0)):
            seen.put(keys[one])
            found += [keys[other][seen.may_have(keys[other])] for _, other in those]
            seen.take_out(keys[one])
        return _distinct(np.concatenate(found))

    def _entries(self, keys: Array) -> tuple[Array, Array, Array]:
        """Where these sequences stand before or after: the number of the key, the place, and the document of each.

        Those that stand only once are left out. They are in the order of the keys, and in one in the order of documents
        and places.
        """
        change, seen = self._change, KeyFilter(len(keys))
        seen.put(keys)
        numbers, places = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
        for block, begin in self._keys if len(keys) else ():
            number, at = entries_with(block, keys, seen)
            numbers.append(number)
            places.append((block[at] & np.uint64((1 << PLACE_BITS) - 1)).astype(np.int64) + begin)
        number, place = np.concatenate(numbers), np.concatenate(places)
        document = documents_of(place, self._bounds)
        there = np.flatnonzero((change.before | change.after)[document])
        there = there[(np.bincount(number[there], minlength=1) > 1)[number[there]]]
        number, place, document = number[there], place[there], document[there]
        order = np.argsort((number << PAIR_BITS) | (place + self._shift[document]))
        return number[order], place[order], document[order]

    def _linked(self, number: Array, place: Array, document: Array, present: Array) -> _Linked:
        """The pairs that entries make while these documents are there."""
        there = present[document]
        number, place, document = number[there], place[there], document[there]
        first = np.flatnonzero(np.append(True, number[1:] != number[:-1])[: len(number)])
        groups = np.repeat(first, np.diff(np.append(first, len(number))))
        later, earlier = links(groups, self._change.owner[document])
        return _Linked(document[later], document[earlier], (place[later] << PAIR_BITS) | place[earlier])


def _both_places(pairs: Array) -> tuple[Array, Array]:
    """The later and the earlier place of pairs of places."""
    return pairs >> PAIR_BITS, pairs & (LARGEST - 1)


def _distinct(values: Array) -> Array:
    """The values, sorted, each once: numpy's own way makes a table of hashes, which takes ten times as long."""
    values = np.sort(values)
    found: Array = values[np.append(True, values[1:] != values[:-1])[: len(values)]]
    return found


def _is_in(values: Array, those: Array) -> Array:
    """Whether each is one of sorted numbers."""
    those = np.append(those, np.iinfo(np.int64).max)
    found: Array = those[np.searchsorted(those, values)] == values
    return found
