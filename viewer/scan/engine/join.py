"""The second stage of a scan: equal sequences of four words -> pairs of places.

Up to twelve places of a sequence make all pairs. Each further one makes a pair with the first, and with the one before
it: so the cost is linear in the places, and what stands in thousands of documents still hangs together. Which pairs a
place makes depends only on the places before it, so that documents that are added at the end change none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.scan.engine.index import keys_file
from viewer.scan.engine.layout import LARGEST, PAIR_BITS, PLACE_BITS, Array, array_file, mapped, save

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_ALL_PAIRS = 12  # places: beyond, a star
_FILTER_ROOM, _FILTER_BITS = 32, 24  # slots of a filter for each hash, and bits of their numbers at most
_AT_ONCE = 1 << 16  # keys, whose bits stay in the cache
_STEP = 64  # places
_FEW = 20  # entries of a block for each key, from which on the keys are searched one by one
_PART_WORDS = 1 << 21  # words, of which one part of the hashes is joined at a time
_OTHERS = 64  # words that are joined for each fresh one, of those before it


class KeyFilter:
    """Which hashes may be among some: a bit of memory for each of their first bits, which stays in the cache."""

    def __init__(self, most: int = LARGEST, skip: int = 0) -> None:
        """``most``: how many keys it is for. ``skip``: how many of their first bits are those of all."""
        size = min((_FILTER_ROOM * most).bit_length(), _FILTER_BITS)
        self._seen = np.zeros(1 << size, dtype=bool)
        self._shift, self._mask = np.uint64(64 - skip - size), (1 << size) - 1 if skip else 0

    def put(self, keys: Array) -> None:
        """Add keys."""
        self._seen[self._slots(keys)] = True

    def take_out(self, keys: Array) -> None:
        """Remove keys, and those that have the same first bits."""
        self._seen[self._slots(keys)] = False

    def may_have(self, keys: Array) -> Array:
        """Whether each may be among those that were added: always where it is, seldom where it is not."""
        if len(keys) <= _AT_ONCE:
            return self._seen.take(self._slots(keys))
        found = np.empty(len(keys), dtype=bool)
        for low in range(0, len(keys), _AT_ONCE):
            some = slice(low, low + _AT_ONCE)
            found[some] = self._seen.take(self._slots(keys[some]))
        return found

    def _slots(self, keys: Array) -> Array:
        slots = (keys >> self._shift).view(np.int64)  # numpy takes by int64 three times as fast
        if self._mask:
            slots &= self._mask
        return slots


def entries_with(block: Array, keys: Array, seen: KeyFilter) -> tuple[Array, Array]:
    """Which entries of a block have one of some keys: the number of the key and of the entry. Both are sorted.

    A look at the whole block takes as long as a search for one key in some twenty of its entries.
    """
    if len(keys) * _FEW < len(block):
        low = np.searchsorted(block, keys)
        number = np.flatnonzero(block[np.minimum(low, len(block) - 1)] - keys < np.uint64(1 << PLACE_BITS))
        low = low[number]
        size = np.searchsorted(block, keys[number] + np.uint64((1 << PLACE_BITS) - 1), "right") - low
        number = np.repeat(number, size)
        return number, np.arange(len(number)) + np.repeat(low - np.cumsum(size) + size, size)
    at = np.flatnonzero(seen.may_have(block))
    some = block[at]
    number = np.searchsorted(keys, some, "right") - 1
    same = (number >= 0) & (some - keys[number] < np.uint64(1 << PLACE_BITS))
    return number[same], at[same]


def parts_of(words: int, fresh: int) -> int:
    """Into how many parts, a power of two, the hashes of so many words are cut, of which some are fresh.

    Of the others only those are joined whose hashes the fresh ones have; but any place needs its bits beside a hash.
    """
    parts = 1
    while words > parts << PLACE_BITS or min(words, _OTHERS * fresh) > parts * _PART_WORDS:
        parts *= 2
    return parts


def join_part(
    folder: Path, name: str, part: int, parts: int, blocks: Sequence[int], fresh: int, ranges: Sequence[int]
) -> int:
    """Write the pairs of one of ``parts`` (a power of two) equal ranges of hashes, and return how many there are.

    ``blocks``: where each begins. Only pairs whose later place is ``fresh`` or after it are made. ``ranges``: rising
    places; the pairs are sorted by the range that the later place is in, and ``…-cuts`` says where each begins.
    """
    places, groups = _places(folder, part, parts, blocks, fresh)
    documents = documents_of(places, mapped(array_file(folder, "bounds"), np.int64))
    later, earlier = links(groups, mapped(array_file(folder, "series"), np.int32)[documents])
    later, earlier = places[later], places[earlier]
    wanted = later >= fresh
    later, earlier = later[wanted], earlier[wanted]
    bucket = np.searchsorted(np.asarray(ranges), later, "right") - 1
    order = np.argsort(bucket, kind="stable")
    pairs = ((later << PAIR_BITS) | earlier).astype(np.uint64)[order]
    cuts = np.searchsorted(bucket[order], np.arange(len(ranges) + 1)).astype(np.int64)
    save(pairs_file(folder, name, part), pairs)
    save(cuts_file(folder, name, part), cuts)  # the last of the files: with it the task is done
    return len(pairs)


def pairs_file(folder: Path, name: str, part: int) -> Path:
    """The file with the pairs of a part."""
    return array_file(folder, f"pairs-{name}-{part}")


def cuts_file(folder: Path, name: str, part: int) -> Path:
    """The file that says where the pairs of each range begin."""
    return array_file(folder, f"pairs-{name}-{part}-cuts")


def documents_of(places: Array, bounds: Array) -> Array:
    """The number of the document that each place is in. ``bounds``: where each begins, and where the last ends."""
    if len(places) * _STEP < int(bounds[-1]):
        return np.asarray(np.searchsorted(bounds, places, "right") - 1)
    # A table of the document at each 64th place, and then the few short documents on from there: ten times as fast as
    # a search among tens of thousands for each.
    table = np.searchsorted(bounds, np.arange(0, int(bounds[-1]) + _STEP, _STEP), "right") - 1
    found: Array = table[places // _STEP]
    while True:
        beyond = places >= bounds[found + 1]
        if not beyond.any():
            return found
        found = found + beyond


def _places(folder: Path, part: int, parts: int, blocks: Sequence[int], fresh: int) -> tuple[Array, Array]:
    """The places of those sequences of a part that occur twice or more, in the order of their hashes; and groups.

    A group is the number of the first entry with the same hash.
    """
    bits = parts.bit_length() - 1  # of a hash say which part it is in, and leave room for a place among all words
    old = [(_part_of(folder, begin, part, bits), begin) for begin in blocks if begin < fresh]
    new = [(_part_of(folder, begin, part, bits), begin) for begin in blocks if begin >= fresh]
    if old:
        seen = KeyFilter(sum(len(keys) for keys, _ in new), bits)
        for keys, _ in new:
            seen.put(keys)
        old = [(keys[seen.may_have(keys)], begin) for keys, begin in old]
    packed = np.concatenate([_packed(keys, begin, bits) for keys, begin in (*old, *new)])
    packed.sort()
    of_place = np.uint64(PLACE_BITS + bits)
    hashed = packed >> of_place
    same = hashed[1:] == hashed[:-1]
    several = np.zeros(len(packed), dtype=bool)
    several[1:] = same
    several[:-1] |= same
    packed, hashed = packed[several], hashed[several]
    first = np.flatnonzero(np.append(True, hashed[1:] != hashed[:-1])[: len(hashed)])
    groups = np.repeat(first, np.diff(np.append(first, len(hashed))))
    return (packed & ((np.uint64(1) << of_place) - np.uint64(1))).astype(np.int64), groups


def _part_of(folder: Path, begin: int, part: int, bits: int) -> Array:
    """The keys of a block whose first ``bits`` are the number of a part."""
    return _in_part(mapped(keys_file(folder, begin), np.uint64), part, bits)


def _in_part(keys: Array, part: int, bits: int) -> Array:
    edges = part << (64 - bits), ((part + 1) << (64 - bits)) - 1
    low = int(np.searchsorted(keys, np.uint64(edges[0])))
    return np.asarray(keys[low : int(np.searchsorted(keys, np.uint64(edges[1]), "right"))])


def _packed(keys: Array, begin: int, bits: int) -> Array:
    """The hashes in keys without their first ``bits``, and behind them the places among all words."""
    places = (keys & np.uint64((1 << PLACE_BITS) - 1)) + np.uint64(begin)
    return (_without_place(keys, bits) << np.uint64(PLACE_BITS + bits)) | places


def _without_place(keys: Array, bits: int) -> Array:
    hashed: Array = (keys << np.uint64(bits)) >> np.uint64(PLACE_BITS + bits)
    return hashed


def links(groups: Array, owner: Array) -> tuple[Array, Array]:
    """Pairs of entries, the later and the earlier one, that are in one group and not of one owner.

    A group is the number of its first entry.
    """
    entries = np.arange(len(groups))
    rank = entries - groups
    later, earlier = [], []
    for back in range(1, _ALL_PAIRS):
        at = entries[(rank >= back) & (rank < _ALL_PAIRS)]
        at = at[owner[at] != owner[at - back]]
        later.append(at)
        earlier.append(at - back)
    far = entries[rank >= _ALL_PAIRS]
    if len(far):
        # Within a group the places of one owner stand together, or nearly: the place before them is the nearest other.
        turns = np.concatenate(([True], (owner[1:] != owner[:-1]) | (groups[1:] != groups[:-1])))
        before = np.maximum.accumulate(np.where(turns, entries, 0))[far] - 1
        good = before >= groups[far]
        later.append(far[good])
        earlier.append(before[good])
        first = groups[far]
        good &= (owner[first] != owner[far]) & (first != before)
        later.append(far[good])
        earlier.append(first[good])
    return np.concatenate(later), np.concatenate(earlier)
