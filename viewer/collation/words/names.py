"""Names, as the texts themselves show them: a word that has a capital inside a sentence, and is never without one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import OSA

from viewer.collation.words.flags import is_name
from viewer.collation.words.spelling import is_inflected
from viewer.text.distinct import distinct, is_among
from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.model.sides import Sides
    from viewer.text.witness import Witness

_SHORTEST = 3  # letters: "Oh" may have a capital anywhere
# Of two alike words that stand nowhere else. So many letters may differ: Anna, Anne; Robert, Rupert. Not of adverbs.
_LONG, _APART = 4, 2
_ADVERB = "ly"
_ASCII = 127


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """The keys of words that are names in either of two witnesses; and the keys of all that have a small letter, an
    array a witness."""

    known: frozenset[int]
    small: tuple[NDArray[np.uint64], ...]

    @classmethod
    def of(cls, sides: Sides) -> Names:
        """A word counts where a small letter begins one of its neighbors, since capitals tell nothing in a heading, and
        no figure follows: in Article 2."""
        names, small = [], []
        for witness, before in ((sides.base, sides.ends_base), (sides.reading, sides.ends_reading)):
            upper, lower, figure = _first_letters(witness)
            within = before[1:-1] == before[:-2]  # no sentence can end before the word
            within[:-1] &= ~figure[1:]
            # Behind a colon, a quotation mark or the number of a verse a sentence may begin as well.
            within[1:] &= (witness.tokens.starts[1:] - witness.tokens.ends[:-1] == 1) & ~figure[:-1]
            beside = np.zeros(len(lower), dtype=bool)
            beside[1:] = lower[:-1]
            beside[:-1] |= lower[1:]
            names.append(witness.tokens.keys[upper & within & beside])
            small.append(witness.tokens.keys[lower])
        found = distinct(np.concatenate(names))
        return cls(frozenset(found[~_any_is(found, small)].tolist()), tuple(small))

    def has(self, witness: Witness, word: int) -> bool:
        """Whether a word at the beginning of a sentence is a name, since it is one elsewhere."""
        return word < witness.words and witness.tokens.keys.item(word) in self.known and _may_be(witness.word(word))

    def are_alike(self, base: Witness, word: int, reading: Witness, other_word: int) -> bool:
        """Whether two words at the beginning of a sentence, which have a capital wherever they stand, are two names:
        Anna, Anne."""
        if word >= base.words or other_word >= reading.words:
            return False
        written = base.word(word), reading.word(other_word)
        if not all(map(_may_be, written)):
            return False
        a, b = map(fold, written)
        keys = np.array([base.tokens.keys[word], reading.tokens.keys[other_word]])
        return (
            a != b
            and min(len(a), len(b)) >= _LONG
            and a[0] == b[0]
            and OSA.distance(a, b) <= _APART
            and not (a.endswith(_ADVERB) and b.endswith(_ADVERB))
            and lexicon().neighbors.isdisjoint((a, b))
            and not is_inflected(a, b)
            and not _any_is(keys, self.small).any()
        )


def _may_be(written: str) -> bool:
    return len(written) >= _SHORTEST and is_name(written) and fold(written) not in lexicon().function_words


def _any_is(keys: NDArray[np.uint64], others: Sequence[NDArray[np.uint64]]) -> NDArray[np.bool_]:
    """Whether each of a few keys is among many others. Those whose last bits are of none are left out at once."""
    bits = np.uint64(0xFFFF)
    table = np.zeros(int(bits) + 1, dtype=bool)
    table[keys & bits] = True
    near = np.concatenate([some[table[some & bits]] for some in others])
    return is_among(keys, distinct(near))


def _first_letters(witness: Witness) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether each word begins with a capital, with a small letter, with a figure."""
    codes = np.frombuffer(witness.text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)[witness.tokens.starts]
    upper, lower, figure = ((codes >= ord(low)) & (codes <= ord(high)) for low, high in ("AZ", "az", "09"))
    others = np.flatnonzero(codes > _ASCII)
    letters, place = np.unique(codes[others], return_inverse=True)
    for found, test in ((upper, str.isupper), (lower, str.islower)):
        found[others] = np.array([test(chr(code)) for code in letters.tolist()], dtype=bool)[place]
    return upper, lower, figure
