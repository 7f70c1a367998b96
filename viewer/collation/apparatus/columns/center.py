"""The witness with which the others are compared: the one nearest to all others, whatever their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.text.witness import Witness

_WORDS = 4  # words in a row that are looked for in the other witnesses
_SAMPLE = 2000  # of these stretches, at least, where a text has as many; chosen by their hashes, alike in all witnesses
_FACTORS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x27D4EB2F165667C5], dtype=np.uint64)


def nearest_to_all(witnesses: Sequence[Witness]) -> int:
    """The number of the witness that shares most stretches of four words with all others.

    What two share is set against the longer of the two, so that a fragment is near to nobody.
    """
    samples = _samples(witnesses)
    near = np.zeros(len(samples))
    for i, one in enumerate(samples):
        for j, other in enumerate(samples[:i]):
            share = len(np.intersect1d(one, other, assume_unique=True)) / max(len(one), len(other), 1)
            near[i] += share
            near[j] += share
    return max(range(len(samples)), key=lambda n: (round(float(near[n]), 9), witnesses[n].words, witnesses[n].text))


def shared_with(center: int, witnesses: Sequence[Witness]) -> list[float]:
    """How much of the stretches of four words of each witness the center has too, of the shorter of the two: 0 to 1."""
    samples = _samples(witnesses)
    mine = samples[center]
    return [len(np.intersect1d(mine, one, assume_unique=True)) / max(min(len(mine), len(one)), 1) for one in samples]


def _samples(witnesses: Sequence[Witness]) -> list[NDArray[np.uint64]]:
    longest = max(len(witness.tokens) for witness in witnesses)
    bits = max(0, int(longest // _SAMPLE).bit_length() - 1)
    return [_sample(witness, bits) for witness in witnesses]


def _sample(witness: Witness, bits: int) -> NDArray[np.uint64]:
    """Hashes of stretches of four words; of a long text one in 2 to the power of ``bits``."""
    keys = witness.tokens.keys
    if len(keys) < _WORDS:
        return np.unique(keys)
    hashes = four_words(keys)
    return np.unique(hashes[(hashes * _FACTORS[0]) >> np.uint64(64 - bits) == 0] if bits else hashes)


def four_words(keys: NDArray[np.uint64], some: NDArray[np.bool_] | None = None) -> NDArray[np.uint64]:
    """Hashes of all stretches of four words of a text, or of those that have only the words that ``some`` says."""
    size = max(len(keys) - _WORDS + 1, 0)
    at = np.arange(size)
    if some is not None:
        before = np.append(0, np.cumsum(some))
        at = at[before[_WORDS:] - before[:size] == _WORDS] if size else at
    hashes = np.zeros(len(at), dtype=np.uint64)
    for step, factor in enumerate(_FACTORS):
        hashes += keys[at + step] * factor
    hashes ^= hashes >> np.uint64(29)
    return hashes
