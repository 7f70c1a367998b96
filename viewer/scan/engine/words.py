"""Words as numbers: what is compared, and how much each says.

How much a word says must not depend on the other documents: a passage would be found or not by what else is scanned,
and adding a document would not give what a full scan gives. So it is a table by its kind and length: words of grammar
say little, and the longer a word the rarer it is.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.scan.engine.layout import LOW_BITS, PARAGRAPH, WEIGHT
from viewer.text.languages.load import lexicon
from viewer.text.tokenize import mix_hashes, word_keys

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.uint32]

# Bits by the length of a word in code points: the mean of -log2 of the frequency in English prose, rounded. The last is
# that of all longer ones; the first that of words of grammar.
WEIGHTS: NDArray[np.int32] = np.array([5, 7, 7, 8, 9, 11, 12, 12, 13, 13, 14, 14, 14, 14, 15, 15], dtype=np.int32)
_LONGEST = len(WEIGHTS) - 1
_TABLE_BITS = 20
_NEWLINE = 10


def word_numbers(text: str, starts: NDArray[np.int32], ends: NDArray[np.int32], keys: NDArray[np.uint64]) -> Numbers:
    """The number of each word of a text: what is compared, whether it begins a line, and how much it says."""
    low = np.minimum(ends - starts, _LONGEST).astype(np.uint32)
    low[_function_words()[keys >> np.uint64(64 - _TABLE_BITS)]] = 0
    low[_first_of_lines(text, starts)] |= np.uint32(PARAGRAPH)
    found: Numbers = ((mix_hashes(keys) >> np.uint64(32 + LOW_BITS)).astype(np.uint32) << np.uint32(LOW_BITS)) | low
    return found


def _first_of_lines(text: str, starts: NDArray[np.int32]) -> NDArray[np.intp]:
    """The numbers of the words that begin a line: many files have no other sign of a paragraph."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    breaks = np.flatnonzero(codes == _NEWLINE).astype(np.int32)
    first = np.append(0, starts.searchsorted(breaks))
    return first[first < len(starts)]


def word_weights(numbers: NDArray[Any]) -> NDArray[np.int32]:
    """The bits that each of these words says."""
    return WEIGHTS.take(numbers & np.uint32(WEIGHT))


@lru_cache(maxsize=1)
def _function_words() -> NDArray[np.bool_]:
    """Whether a word of grammar has a key that begins with these bits; one word in a thousand is taken for one."""
    table = np.zeros(1 << _TABLE_BITS, dtype=bool)
    _, _, keys = word_keys(" ".join(sorted(lexicon().function_words)))
    table[keys >> np.uint64(64 - _TABLE_BITS)] = True
    return table
