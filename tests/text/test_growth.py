"""Twice the text takes twice the steps, whatever the text; and little memory.

Steps are calls, of functions of ours and of Python's. What one call costs inside of Python or numpy no count sees:
``tests/benchmarks/text.py`` measures that.
"""

from __future__ import annotations

import cProfile
import tracemalloc
from collections.abc import Callable

import pytest

from viewer.text.boundaries import boundary, sentences
from viewer.text.direction import paragraph_runs_back, two_ways
from viewer.text.normalize import fold, normal, typographic
from viewer.text.reading.encodings.decode import decode
from viewer.text.reading.read import from_text
from viewer.text.search import folded, hits, pattern
from viewer.text.tokenize import tokenize
from viewer.ui.page.blocks import blocks
from viewer.ui.page.placeholders import with_placeholders

SHORT = 20_000  # characters
MOST = 2.3  # times as many steps for twice as much

TEXTS = {
    "prose": "It was on a dreary night of November, that I beheld the accomplishment of my toils.\n",
    "marks out of order": "\u0301\u0323\u0316\u0308\u0323",
    "one letter": "a",
    "spaces": " ",
    "newlines": "\n",
    "stops": "a.",
    "quotes": '."',
    "brackets": "[a",
    "line ends": "a-\n",
    "figures": "1,234",
    "apostrophes": "a'",
    "emoji": "👩\u200d👧\u200d",
    "surrogates": "\ud83d",
    "Han": "國氣文",
    "Thai": "น้ำ",
    "one line": "word and another, ",
}


def search(text: str) -> None:
    sought, there, at = pattern("a"), folded(text), 0
    while sought is not None and at is not None:
        _, at = hits(there, sought, whole=True, at=at)


def boundaries(text: str) -> None:
    witness = from_text(text)
    for word in range(0, witness.words, max(1, witness.words // 100)):
        boundary(witness, word)


FUNCTIONS: dict[str, Callable[[str], object]] = {
    "decode": lambda text: decode(text.encode("utf-8", "replace")),
    "tokenize": tokenize,
    "fold": fold.__wrapped__,
    "normal": normal,
    "typographic": typographic,
    "sentences": sentences,
    "folded": folded,
    "search": search,
    "boundary": boundaries,
    "direction": lambda text: (two_ways(text), paragraph_runs_back(text, len(text))),
    "blocks": blocks,
    "display": with_placeholders,
}


def steps(function: Callable[[str], object], text: str) -> int:
    profile = cProfile.Profile(subcalls=False)  # it counts in C, without a call of ours for each call
    profile.runcall(function, text)
    return sum(entry.callcount for entry in profile.getstats())


@pytest.mark.slow
@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("kind", TEXTS)
def test_twice_the_text_takes_twice_the_steps(name: str, kind: str) -> None:
    piece = TEXTS[kind]
    once, twice = (piece * (length // len(piece)) for length in (SHORT, 2 * SHORT))
    FUNCTIONS[name](once + piece)  # what is learned once is learned; the very same text may be remembered
    few = steps(FUNCTIONS[name], once)
    assert steps(FUNCTIONS[name], twice) <= MOST * few + 200


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["It was on a dreary night of November, ", "中文文本", "e\u0301t\u00e9 ", " ", "a"])
def test_words_are_found_with_little_memory_beside_them(piece: str) -> None:
    """A copy of the text as numbers would take four to eight bytes for each character of it."""
    text = piece * (2_400_000 // len(piece))
    tokenize(text[:1000])
    tracemalloc.start()
    try:
        tokens = tokenize(text)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    kept = sum(column.nbytes for column in (tokens.starts, tokens.ends, tokens.keys, tokens.forms))
    assert peak < 1.06 * kept + 8_000_000


def test_columns_end_where_the_words_end() -> None:
    """Room that was made for more words than there are is given back."""
    dense = "a b c d " * 20_000
    tokens = tokenize(dense + " " * 3_000_000)
    assert len(tokens) == 80_000
    assert tokens.starts.base is None
    assert tokens.starts.nbytes == 320_000


def test_what_stands_between_words_of_two_chunks_has_a_form() -> None:
    """The gap may be as long as many chunks; the words after it are as they would be by themselves."""
    gaps = [" " * 100, " " * 70_000, " " * 200_000, " " * 200_001]
    found = [tokenize(f"one{gap}two three") for gap in gaps]
    assert len({tokens.forms[1] for tokens in found}) == len(gaps)
    assert len({tokens.forms[2] for tokens in found}) == 1
    assert len({tokens.keys[1] for tokens in found}) == 1
