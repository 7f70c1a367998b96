"""A witness: a text that does not change, its words, and where it came from. Values only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from viewer.text.choices import NO_OFFERS, USUAL, Choices, Offers

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray


class Span(NamedTuple):
    """A stretch of a text in Unicode code points from 0, end excluded. An empty one is a place: "here, nothing".

    A tuple, since a long text has a million of them; but ``len`` is the length of the stretch.
    """

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return self.end > self.start

    def of(self, text: str) -> str:
        """This stretch of ``text``."""
        return text[self.start : self.end]

    def overlap(self, other: Span) -> int:
        """How many code points the two have in common; negative where some stand between them."""
        return min(self.end, other.end) - max(self.start, other.start)

    def stripped(self, text: str) -> Span:
        """The span without the white space of ``text`` at its ends."""
        start, end = self.start, min(self.end, len(text))
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return Span(start, end)


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """The words of a text, in order: arrays of one length, one entry a word.

    Spaces and marks of punctuation have no entry: they are what stands between the spans of two words.
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
        """The span from the start of ``word`` to the end of the word before ``end``."""
        return Span(self.starts.item(word), self.ends.item(end - 1))

    def gap_before(self, word: int) -> Span:
        """The span between a word, not the first, and the one before it."""
        return Span(self.ends.item(word - 1), self.starts.item(word))


PartKind = Literal[
    "heading",
    "paragraph",
    "quotation",
    "list-item",
    "table-row",
    "verse",
    "note",
    "page",
    "caption",
    "furniture",
    "doubtful",  # words that text recognition is not sure of; the locator is its confidence ("62 %")
]


class Part(NamedTuple):
    """What a stretch of a text is, by what its file says.

    ``level``: of a heading or a list item, from 1; 0 where there is none. ``locator``: where it stands in the source,
    for people ("p. 14", "00:01:12"). Parts may lie within others: a paragraph within a page.
    """

    span: Span
    kind: PartKind
    level: int = 0
    locator: str = ""


class _NoTokens(Tokens):
    """The tokens of a text that was not cut into words. Whoever only reads a text need not load numpy for them."""

    __slots__ = ()

    def __init__(self) -> None:
        pass

    def __len__(self) -> int:
        return 0

    def __getattr__(self, name: str) -> Any:
        """An empty array, made when it is asked for. Raises ``AttributeError`` for what tokens do not have."""
        if name not in Tokens.__slots__:
            raise AttributeError(name)
        import numpy as np

        return np.zeros(0, dtype=np.int32 if name in ("starts", "ends") else np.uint64)

    def __reduce__(self) -> tuple[Any, ...]:
        return _no_words, ()


def _no_words() -> Tokens:
    return NO_WORDS


NO_WORDS: Tokens = _NoTokens()


ABOUT = "title", "author", "date", "language", "source"  # the fields that a reader may write over


@dataclass(frozen=True, slots=True, eq=False)
class Witness:
    """One document under comparison. ``text`` has ``\\n`` for every newline; ``sha256`` is that of the file's bytes.

    ``path``: "" for a text that was pasted or made. ``guessed``: the encoding is only likely, which the window shows,
    and ``alternatives`` are others that the text may be in, the likeliest first.
    ``author``, ``date``, ``language`` and ``source`` (an address): what the file says of itself, "" where it does not.
    ``warnings``: a sentence for each thing that was left out, mended or guessed. ``parts`` are sorted by their spans.
    ``choices``: how the file was read; ``offers``: how it could be. ``edited``: which of ``ABOUT`` the reader has
    written over, each with what the file says there.
    """

    text: str
    tokens: Tokens
    title: str
    path: str = ""
    sha256: str = ""
    encoding: str = "utf-8"
    guessed: bool = False
    alternatives: tuple[str, ...] = ()
    media_type: str = "text/plain"
    author: str = ""
    date: str = ""
    language: str = ""
    source: str = ""
    warnings: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    choices: Choices = USUAL
    offers: Offers = NO_OFFERS
    edited: tuple[tuple[str, str], ...] = ()

    @property
    def said(self) -> dict[str, str]:
        """What the file says of itself, by the names in ``ABOUT``."""
        return {name: getattr(self, name) for name in ABOUT} | dict(self.edited)

    @property
    def edits(self) -> dict[str, str]:
        """What the reader has written over that, by the same names."""
        return {name: getattr(self, name) for name, _ in self.edited}

    def with_edits(self, edits: Mapping[str, str]) -> Witness:
        """The witness with these values of the reader's, and else what its file says."""
        said = self.said
        edited = tuple((name, said[name]) for name in ABOUT if edits.get(name, said[name]) != said[name])
        about: dict[str, Any] = {**said, **{name: edits[name] for name, _ in edited}}
        return replace(self, **about, edited=edited)

    @property
    def words(self) -> int:
        """How many words the text has."""
        return len(self.tokens)

    def word(self, number: int) -> str:
        """The text of one word."""
        return self.text[self.tokens.starts.item(number) : self.tokens.ends.item(number)]

    def words_in(self, span: Span) -> tuple[int, int]:
        """The numbers of the first word that begins in ``span`` and of the first one after these words."""
        import numpy as np

        # Of the array's type: for a plain int numpy would convert the whole array at each call.
        low, high = self.tokens.starts.searchsorted(np.array((span.start, span.end), dtype=np.int32))
        return int(low), int(high)
