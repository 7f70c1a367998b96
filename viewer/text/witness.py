"""What a witness is: a text that does not change, its tokens, and where it came from. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Span(NamedTuple):
    """A stretch of a text in Unicode code points from 0, end excluded. Empty says "here, nothing".

    A tuple, since a long text has a million of them; its length is that of the stretch.
    """

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """The words of a text, in order: arrays of one length, one entry a word.

    What stands between two words (spaces and marks of punctuation) is told by the spans that the words leave free.
    ``starts`` and ``ends`` are int32 code points. ``keys`` are uint64 hashes of the normal form: two words of one
    normal form have one key; the other way round holds but for collisions of 64 bits. ``forms`` are uint64 hashes of
    what was really written, from the end of the word before to the end of the word.
    """

    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    keys: NDArray[np.uint64]
    forms: NDArray[np.uint64]

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, word: int, end: int) -> Span:
        """From the start of a word to the end of the last one before word ``end``."""
        return Span(self.starts.item(word), self.ends.item(end - 1))

    def gap_before(self, word: int) -> Span:
        """What stands between a word, not the first, and the one before it."""
        return Span(self.ends.item(word - 1), self.starts.item(word))


NO_WORDS = Tokens(
    np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.uint64), np.zeros(0, dtype=np.uint64)
)


@dataclass(frozen=True, slots=True, eq=False)
class Witness:
    """One document under comparison. ``text`` has ``\\n`` for every newline; ``sha256`` is that of the file's bytes.

    ``guessed``: the encoding is no more than likely, and the reader is to be told.
    """

    text: str
    tokens: Tokens
    title: str
    path: str = ""
    sha256: str = ""
    encoding: str = "utf-8"
    guessed: bool = False

    @property
    def words(self) -> int:
        return len(self.tokens)

    def words_in(self, span: Span) -> tuple[int, int]:
        """The first of the words that begin in ``span``, and the first after them."""
        # As the array's own type: a plain int would make numpy convert the whole array for each question.
        low, high = self.tokens.starts.searchsorted(np.array((span.start, span.end), dtype=np.int32))
        return int(low), int(high)
