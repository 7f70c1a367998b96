"""How far runs go on at their ends, for all runs at once.

The score of an end is the bits of the words kept, less ``CHANGED`` for each that was changed, dropped or added. It is
taken on the diagonal of the run and on those next to it, and the end is where the score is best.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from viewer.scan.engine.layout import LOW_BITS, PARAGRAPH, Array
from viewer.scan.engine.stretches import Stretches, joined
from viewer.scan.engine.words import word_weights

CHANGED = 6  # bits that a changed word costs
_WINDOW = 20  # words that are looked at
_SHIFTS = (0, -1, 1, -2, 2)  # diagonals, the likeliest first
_REACH = max(_SHIFTS)
_AT_ONCE = 1 << 12  # runs, whose words stay in the cache
_LOOSE = 4  # words at an end that belong to another paragraph
_WHOLE = 30  # words of a hit from which such are cut off


def extended(runs: Stretches, text: Array, bounds: Array) -> Stretches:
    """Each run from the best end before it to the best end behind it, with its words compared."""
    parts = (runs.take(slice(low, low + _AT_ONCE)) for low in range(0, runs.pairs, _AT_ONCE))
    return joined([_with_ends(part, text, bounds) for part in parts])


def _with_ends(runs: Stretches, text: Array, bounds: Array) -> Stretches:
    kept, strength = _inside(runs, text)
    before = _end(
        _words(text, runs.a_from - _WINDOW - _REACH, _WINDOW + 2 * _REACH)[::-1],
        _words(text, runs.b_from - _WINDOW, _WINDOW)[::-1],
        runs.a_from - bounds[runs.a],
        runs.b_from - bounds[runs.b],
    )
    behind = _end(
        _words(text, runs.a_to - _REACH, _WINDOW + 2 * _REACH),
        _words(text, runs.b_to, _WINDOW),
        bounds[runs.a + 1] - runs.a_to,
        bounds[runs.b + 1] - runs.b_to,
    )
    return Stretches(
        runs.a,
        runs.b,
        runs.a_from - before.a,
        runs.a_to + behind.a,
        runs.b_from - before.b,
        runs.b_to + behind.b,
        kept + before.kept + behind.kept,
        strength + before.gain + behind.gain,
    )


def _words(text: Array, begin: Array, size: int) -> Array:
    """A column of ``size`` words for each place where one begins."""
    return np.ascontiguousarray(sliding_window_view(text, size)[begin].T)


def _inside(runs: Stretches, text: Array) -> tuple[Array, Array]:
    """How many words of each run are kept, and its score."""
    size = runs.a_to - runs.a_from
    first = np.cumsum(size) - size
    count = np.arange(int(size.sum())) - np.repeat(first, size)
    words = text[np.repeat(runs.a_from, size) + count]
    same = (words ^ text[np.repeat(runs.b_from, size) + count]) >> np.uint32(LOW_BITS) == 0
    score = np.where(same, word_weights(words), -CHANGED)
    return np.add.reduceat(same, first, dtype=np.int64), np.add.reduceat(score, first, dtype=np.int64)


class _End(NamedTuple):
    """How many words of both documents go on, how many of them are kept, and what they score."""

    a: Array
    b: Array
    kept: Array
    gain: Array


def _end(a_words: Array, b_words: Array, a_most: Array, b_most: Array) -> _End:
    """The best end of each column. ``a_words`` begin ``_REACH`` words before the end of the run."""
    # Score, words kept, how many words fewer than 31 it goes on, and the diagonal, in one number: then the best end is
    # a maximum, and of two with one score it is the one with more words kept, the shorter one, and the likelier one.
    score, one_kept, one_on = 1 << 13, 1 << 8, 1 << 3
    same = word_weights(b_words) * score + (one_kept - one_on)
    changed = np.int32(-CHANGED * score - one_on)
    a_words, b_words = a_words >> np.uint32(LOW_BITS), b_words >> np.uint32(LOW_BITS)
    best = np.zeros(b_words.shape[1], dtype=np.int32)
    for number, by in enumerate(_SHIFTS):
        most = np.minimum(b_most, a_most - by)
        near_limit = int(most.min(initial=_WINDOW)) < _WINDOW
        now = np.full_like(best, -CHANGED * abs(by) * score + 31 * one_on + len(_SHIFTS) - number)
        for step in range(_WINDOW):
            equal = a_words[step + _REACH + by] == b_words[step]
            if near_limit:
                equal &= most > step
            now += np.where(equal, same[step], changed)
            if (
                by < 0
            ):  # the first words are those of the run again: what is kept of them does not pay for a changed end
                if step + by >= 0:
                    np.maximum(best, np.where(equal, now, 0), out=best)
            else:
                np.maximum(best, now, out=best)
    gain = best >> 13
    more = np.where(gain > 0, 31 - ((best >> 3) & 31), 0)
    shift = np.where(gain > 0, np.array(_SHIFTS)[(len(_SHIFTS) - (best & 7)) % len(_SHIFTS)], 0)
    kept = np.where(gain > 0, (best >> 8) & 31, 0)
    return _End(*(one.astype(np.int64) for one in (more + shift, more, kept, np.maximum(gain, 0))))


def without_loose_ends(hits: Stretches, text: Array) -> Stretches:
    """The hits, the long ones without the few words at an end that belong to another paragraph in both documents.

    What two publishers write under the same text may begin with the same two words.
    """
    columns = {name: column.copy() for name, column in zip(Stretches._fields, hits, strict=True)}
    for edge, step in (("from", 1), ("to", -1)):
        a, b = columns[f"a_{edge}"], columns[f"b_{edge}"]
        inner = (text[a] & text[b] & np.uint32(PARAGRAPH)) == 0  # else a paragraph ends there, or begins
        for loose in range(_LOOSE, 0, -1):
            paragraphs = text[a + step * loose] & text[b + step * loose] & np.uint32(PARAGRAPH)
            cut = np.flatnonzero(inner & (paragraphs > 0) & (columns["kept"] >= _WHOLE))
            within = np.arange(loose) if step > 0 else np.arange(-loose, 0)
            words = text[a[cut, None] + within]
            same = ((words ^ text[b[cut, None] + within]) >> np.uint32(LOW_BITS) == 0).all(axis=1)
            cut, words = cut[same], words[same]
            inner[cut] = False
            columns["strength"][cut] -= word_weights(words).sum(axis=1)
            columns["kept"][cut] -= loose
            a[cut] += step * loose
            b[cut] += step * loose
    return Stretches(**columns)
