"""Words that were changed for others, paired one with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.collation.model.steps import NOT_WORD_BY_WORD
from viewer.collation.words.pairing import PARAGRAPH_END, SENTENCE_END, like_pairs
from viewer.collation.words.paratext import is_page
from viewer.text.boundaries import PARAGRAPH, SENTENCE, boundary
from viewer.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.collation.model.sides import Sides
    from viewer.collation.words.pairing import LikePair
    from viewer.text.witness import Witness

    # Words from and to of the base, and of the other.
    Words = tuple[int, int, int, int]

_PAGE_LINE = 24  # characters: page 12 of 300
# Words are paired one with one up to this many pairs; above, the stretch stays one substitution.
_PAIRS = 2500


def pair_words(stretch: Words, breaks: tuple[bool, bool] | None, sides: Sides) -> list[Words]:
    """The segments of a stretch; an empty one where a sentence ends in both witnesses and words are left beside it.

    ``breaks``: whether such an end may stand at the stretch's start and at its end; None where there is none in it.
    """
    i, i_end, j, j_end = stretch
    pages = _page_words(sides.base, i, i_end), _page_words(sides.reading, j, j_end)
    if any(pages):
        i, j = i + pages[0], j + pages[1]
    if (i_end - i) * (j_end - j) > _PAIRS:
        sides.steps.cut(NOT_WORD_BY_WORD)
        return [(i, i_end, j, j_end)]
    left, at_left = _tokens(sides.base, i, i_end, breaks)
    right, at_right = _tokens(sides.reading, j, j_end, breaks)
    pairs: list[LikePair] = []
    if len(left) * len(right) <= _PAIRS:
        pairs = like_pairs(left, right)
    else:
        sides.steps.cut(NOT_WORD_BY_WORD)
    found: list[Words] = []
    x, y = i, j
    for from_left, to_left, from_right, to_right in (*pairs, (len(left), len(left), len(right), len(right))):
        x_next, x_end = at_left[from_left], at_left[to_left]
        y_next, y_end = at_right[from_right], at_right[to_right]
        if x_next > x and y_next > y:
            found.append((x, x_next, y, y_next))
        is_end = from_left < to_left and x_next == x_end
        if x_end > x_next or (is_end and (x_next, y_next) not in ((i, j), (i_end, j_end))):
            found.append((x_next, x_end, y_next, y_end))
        x, y = x_end, y_end
    return found


def _page_words(witness: Witness, word: int, end: int) -> int:
    """How many words, of more, are a line with the number of a page: no reading of what the other side has there."""
    start = witness.tokens.starts.item(word)
    if witness.text[start - 1 : start] != "\n":  # as nearly always
        return 0
    line_end = witness.text.find("\n", start, start + _PAGE_LINE)
    size = int(witness.tokens.starts.searchsorted(line_end)) - word
    return size if line_end > start and 0 < size < end - word and is_page(witness.text[start:line_end]) else 0


def _tokens(witness: Witness, word: int, end: int, breaks: tuple[bool, bool] | None) -> tuple[list[str], Sequence[int]]:
    """The words in their normal form, with the boundaries among them; and the number of the word that each token is, or
    stands before, and the end."""
    spans = zip(witness.tokens.starts[word:end].tolist(), witness.tokens.ends[word:end].tolist(), strict=True)
    words = [fold(witness.text[start:stop]) for start, stop in spans]
    if breaks is None:
        return words, range(word, end + 1)
    tokens: list[str] = []
    at: list[int] = []
    for place in range(word, end + 1):
        depth = boundary(witness, place) if word < place < end or breaks[place == end] else 0
        if depth >= SENTENCE:
            tokens.append(PARAGRAPH_END if depth >= PARAGRAPH else SENTENCE_END)
            at.append(place)
        if place < end:
            tokens.append(words[place - word])
            at.append(place)
    return tokens, [*at, end]
