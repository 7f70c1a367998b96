"""Votes on the blocks of a page: which of them a text has, which are mostly links, which only labels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.text.reading.web.blocks import WebBlock

_LONG = 12  # words of a block that is no furniture by its length
_GRAM = 3
_WORD = re.compile(r"\w+")


def votes_by(extracted: str, blocks: Sequence[WebBlock]) -> list[bool]:
    """Whether half of a block's sequences of three words, or all of a shorter one, occur in the extracted text."""
    lines = {tuple(_words(line)) for line in extracted.splitlines()}
    grams = set(grams_of(extracted))
    votes = []
    for block in blocks:
        words = _words(block.text)
        own = _grams(words)
        if own:
            votes.append(2 * sum(gram in grams for gram in own) >= len(own))
        else:
            votes.append(bool(words) and tuple(words) in lines)
    return [vote and not (block.around and is_byline(block)) for vote, block in zip(votes, blocks, strict=True)]


def is_long(block: WebBlock) -> bool:
    """Whether a block is no furniture by its length."""
    return len(block.text.split()) >= _LONG


def is_byline(block: WebBlock) -> bool:
    """Whether a block in the head of an article or of a page only says by whom and when it was published."""
    is_short = block.kind != "heading" and len(block.text.split()) < _LONG
    return is_links(block) or (is_short and (block.linked > 0 or any(map(str.isdigit, block.text))))


def is_links(block: WebBlock) -> bool:
    """Whether most of a block is in links."""
    return 2 * block.linked > len(block.text)


def grams_of(text: str) -> list[tuple[str, ...]]:
    """The sequences of three words in a text, in small letters."""
    return _grams(_words(text))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _grams(words: list[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[start:] for start in range(_GRAM)), strict=False))
