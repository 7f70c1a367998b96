"""How far a run goes on at its ends, for all runs at once.

The score of an end is the bits of the words kept, less ``CHANGED`` for each that was changed, dropped or added. It is
taken on the diagonal of the run and on those next to it, and the end is where the score is best.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from viewer.scan.layout import LOW_BITS, PARAGRAPH, Array
from viewer.scan.words import weights

CHANGED = 6  # bits that a changed word costs
WINDOW = 20  # words that are looked at
_SHIFTS = (0, -1, 1, -2, 2)  # diagonals, the likeliest first
_REACH = max(_SHIFTS)
_AT_ONCE = 1 << 12  # runs, whose windows stay in the cache


def ends(runs: Array, text: Array, bounds: Array, kind: np.dtype[np.void]) -> Array:
    """A hit (dtype ``kind``) for each run, from the best end before it to the best end behind it."""
    hits = np.zeros(len(runs), dtype=kind)
    for low in range(0, len(runs), _AT_ONCE):
        hits[low : low + _AT_ONCE] = _hits(runs[low : low + _AT_ONCE], text, bounds, kind)
    return hits


def _hits(runs: Array, text: Array, bounds: Array, kind: np.dtype[np.void]) -> Array:
    hits = np.zeros(len(runs), dtype=kind)
    for name in ("a", "b", "a_from", "a_to", "b_from", "b_to"):
        hits[name] = runs[name]
    hits["kept"], hits["strength"] = _inside(runs, text)
    for step, edge in ((-1, "from"), (1, "to")):
        a, b = runs[f"a_{edge}"], runs[f"b_{edge}"]
        limit = bounds[runs["a"] + (step > 0)], bounds[runs["b"] + (step > 0)]
        a_more, b_more, kept, gain = _end(text, (a, b), (np.abs(limit[0] - a), np.abs(limit[1] - b)), step)
        hits[f"a_{edge}"] += step * a_more
        hits[f"b_{edge}"] += step * b_more
        hits["kept"] += kept
        hits["strength"] += gain
    return hits


def _inside(runs: Array, text: Array) -> tuple[Array, Array]:
    """How many words of each run are kept, and its score."""
    size = runs["a_to"] - runs["a_from"]
    first = np.cumsum(size) - size
    count = np.arange(int(size.sum())) - np.repeat(first, size)
    words = text[np.repeat(runs["a_from"], size) + count]
    same = (words ^ text[np.repeat(runs["b_from"], size) + count]) >> np.uint32(LOW_BITS) == 0
    score = np.where(same, weights(words), -CHANGED)
    return np.add.reduceat(same.astype(np.int64), first), np.add.reduceat(score, first)


def _end(text: Array, at: tuple[Array, Array], limits: tuple[Array, Array], step: int) -> tuple[Array, ...]:
    """How many words of both documents go on from these places, how many of them are kept, and what they score."""
    wide = WINDOW + 2 * _REACH
    if step > 0:
        a_words = sliding_window_view(text, wide)[at[0] - _REACH]
        b_words = sliding_window_view(text, WINDOW)[at[1]]
    else:
        a_words = sliding_window_view(text, wide)[at[0] - wide + _REACH][:, ::-1]
        b_words = sliding_window_view(text, WINDOW)[at[1] - WINDOW][:, ::-1]
    bits = weights(b_words).astype(np.int16)
    b_words = b_words >> np.uint32(LOW_BITS)
    a_words = a_words >> np.uint32(LOW_BITS)
    count = len(b_words)
    gain, more, shift, kept = (np.zeros(count, dtype=np.int64) for _ in range(4))
    rows, steps = np.arange(count), np.arange(WINDOW)
    for by in _SHIFTS:
        same = a_words[:, _REACH + by : _REACH + by + WINDOW] == b_words
        # A word beyond the end of a document is never kept.
        same &= steps < np.minimum(limits[1], limits[0] - by)[:, None]
        score = np.cumsum(np.where(same, bits, np.int16(-CHANGED)), axis=1, dtype=np.int16)
        best = score.argmax(axis=1)
        reached = score[rows, best].astype(np.int64) - CHANGED * abs(by)
        better = np.flatnonzero((reached > gain) & (best + 1 + by > 0))
        gain[better], more[better], shift[better] = reached[better], best[better] + 1, by
        kept[better] = np.cumsum(same[better], axis=1)[np.arange(len(better)), best[better]]
    return more + shift, more, kept, gain


_LOOSE = 4  # words at an end that belong to another paragraph
_WHOLE = 30  # words of a hit from which such are cut off


def without_loose_ends(hits: Array, text: Array) -> Array:
    """The hits, the long ones without the few words at an end that belong to another paragraph in both documents.

    What two publishers write under the same text may begin with the same two words.
    """
    hits = hits.copy()
    for edge, step in (("from", 1), ("to", -1)):
        for loose in range(1, _LOOSE + 1):
            a, b = (hits[f"{side}_{edge}"] + step * loose for side in ("a", "b"))
            both = text[a] & text[b] & np.uint32(PARAGRAPH)
            cut = np.flatnonzero((both > 0) & (hits["kept"] >= _WHOLE) & _same_between(text, hits, edge, loose, step))
            low = np.minimum(a, hits[f"a_{edge}"])[cut]
            hits["strength"][cut] -= weights(text[low[:, None] + np.arange(loose)]).sum(axis=1)
            hits["kept"][cut] -= loose
            for side in ("a", "b"):
                hits[f"{side}_{edge}"][cut] += step * loose
    return hits


def _same_between(text: Array, hits: Array, edge: str, loose: int, step: int) -> Array:
    """Whether the words at this end of hits are the same, as many as are loose."""
    same = np.ones(len(hits), dtype=bool)
    for n in range(loose):
        back = n if step > 0 else -n - 1
        a, b = (text[hits[f"{side}_{edge}"] + back] >> np.uint32(LOW_BITS) for side in ("a", "b"))
        same &= a == b
    return same
