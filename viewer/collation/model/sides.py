"""Two witnesses that are compared, with what aligning and judging ask of the places between their words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from viewer.text.boundaries import possible
from viewer.text.languages.detect import detect

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.collation.model.steps import Steps
    from viewer.text.witness import Witness


@dataclass(frozen=True, slots=True, eq=False)
class Sides:
    """The two witnesses of a pair, and for each what stands before each of its words: the character (a code point)
    right before it, and before how many words up to there a sentence may end (``boundaries.possible``).

    These arrays have one entry more than there are words, for the end of the text; 0 where there is no character.
    ``shared_…``: which words stand in the other witness too. ``names``: whether a capital means a name. ``language``:
    the code of the language of both, "" where none is known. ``steps`` are those of the work in which the pair is
    compared.
    """

    base: Witness
    reading: Witness
    before_base: NDArray[np.uint32]
    before_reading: NDArray[np.uint32]
    ends_base: NDArray[np.int64]
    ends_reading: NDArray[np.int64]
    shared_base: NDArray[np.bool_]
    shared_reading: NDArray[np.bool_]
    names: bool
    language: str
    steps: Steps

    @classmethod
    def of(
        cls, base: Witness, reading: Witness, shared: tuple[NDArray[np.bool_], NDArray[np.bool_]], steps: Steps
    ) -> Sides:
        codes, names = _languages(base, reading)
        before, ends = (_before(base), _before(reading)), (possible(base), possible(reading))
        language = codes.pop() if len(codes) == 1 else ""
        return cls(base, reading, *before, *ends, *shared, names, language, steps)

    def flipped(self) -> Sides:
        """The same with base and reading exchanged."""
        before, ends = (self.before_reading, self.before_base), (self.ends_reading, self.ends_base)
        shared = self.shared_reading, self.shared_base
        return Sides(self.reading, self.base, *before, *ends, *shared, self.names, self.language, self.steps)


def _languages(*witnesses: Witness) -> tuple[set[str], bool]:
    """The codes of the languages of these texts, as far as they are known, and whether capitals mean names in one."""
    found = [detect(witness) for witness in witnesses]
    return {one.code for one in found if one}, any(one is None or not one.capitalized_nouns for one in found)


def capitals_mean_names(witness: Witness) -> bool:
    """Whether capitals within a sentence are those of names: not in German, which gives one to every noun."""
    language = detect(witness)
    return language is None or not language.capitalized_nouns


def _before(witness: Witness) -> NDArray[np.uint32]:
    codes = np.frombuffer(b"\0\0\0\0" + witness.text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return np.append(codes[witness.tokens.starts], np.uint32(0))
