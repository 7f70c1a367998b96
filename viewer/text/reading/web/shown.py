"""Which blocks of a page are its article, where the page itself shows that beyond doubt."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from viewer.text.reading.web.metadata import article_body
from viewer.text.reading.web.votes import grams_of, is_byline, is_links, is_long, votes_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.text.reading.web.blocks import WebBlock, WebPage

_ENOUGH = 100  # words of prose; a shorter article is soon outweighed by what stands round it
_COVERED = 0.9  # of the text that the page gives of its article, that its blocks must have
_LEFT = 0.25  # of the words that are voted for, that prose may have which is not
_BESIDE = 0.3  # of the words of the article's element, that comments, offers and links in it may have
_MOST = 0.85  # of an article's words, that the element of its text has at least: around it stand its headline and such
_HEADLINE = 3  # words, at least, of one in a header: "Contents" is none
_SENTENCE = re.compile(r"[.!?。！？][\"'”’»)\]]*(?:\s|$)")
_ENDS = re.compile(r"[.!?…。！？][\"'”’»)\]]*\s*$")
_CUT = re.compile(r"(?:…|\.\.\.)\W*$")


def shown_votes(page: WebPage) -> list[bool] | None:
    """For each block whether the page shows it as its article's; None where that is open to doubt."""
    return _by_text(article_body(page), page.blocks) or _by_element(page.blocks)


def _by_text(body: str, blocks: Sequence[WebBlock]) -> list[bool] | None:
    """The votes of the text that the page gives of its article, if it is the whole of it and stands on the page."""
    grams = set(grams_of(body))
    if len(body.split()) < _ENOUGH or _CUT.search(body) or not _ENDS.search(body):
        return None
    votes = votes_by(body, blocks)
    there = {gram for block, vote in zip(blocks, votes, strict=True) if vote for gram in grams_of(block.text)}
    prose = [_prose(block) for block in blocks]
    voted = sum(words for words, vote in zip(prose, votes, strict=True) if vote)
    is_covered = len(grams & there) >= _COVERED * len(grams)
    return votes if is_covered and sum(prose) - voted <= _LEFT * voted else None


def _by_element(blocks: Sequence[WebBlock]) -> list[bool] | None:
    """The votes of the one element that is named the text of an article and has nearly all of the prose."""
    prose = [_prose(block) for block in blocks]
    words: Counter[int] = Counter()
    for block, number in zip(blocks, prose, strict=True):
        words.update(dict.fromkeys(block.texts, number))
    most = max(words.values(), default=0)
    if most < _ENOUGH or sum(prose) - most > _LEFT * most:
        return None
    outer = max(element for element in words if words[element] == most)
    inner = max(element for element in words if words[element] >= _MOST * most)
    behind = range(next(number for number, block in enumerate(blocks) if inner in block.texts), len(blocks))
    # Behind the text, who wrote it looks like a correction of it.
    if any(prose[number] and outer in (texts := blocks[number].texts) and inner not in texts for number in behind):
        return None
    begins = next(number for number, block in enumerate(blocks) if prose[number] and outer in block.texts)
    own = _in_element(blocks, outer, begins)
    votes = [is_own and _is_of_article(block) for is_own, block in zip(own, blocks, strict=True)]
    kept, whole = (_words(those, blocks) for those in (votes, own))
    return votes if kept >= (1 - _BESIDE) * whole else None


def _in_element(blocks: Sequence[WebBlock], element: int, begins: int) -> list[bool]:
    """Whether each block stands in an element, menus aside; a headline above the text, which ``begins`` there, may be
    in a header."""
    return [
        element in block.texts
        and (not block.around or (number < begins and block.kind == "heading" and len(block.text.split()) >= _HEADLINE))
        for number, block in enumerate(blocks)
    ]


def _words(chosen: Sequence[bool], blocks: Sequence[WebBlock]) -> int:
    return sum(len(block.text.split()) for block, is_chosen in zip(blocks, chosen, strict=True) if is_chosen)


def _is_of_article(block: WebBlock) -> bool:
    """Whether a block in the element of an article is part of it: prose, headings, items, rows and notes."""
    if block.offer or block.beside or is_links(block) or is_byline(block):
        return False
    return block.kind != "paragraph" or is_long(block) or bool(_ENDS.search(block.text))


def _prose(block: WebBlock) -> int:
    """How many words a block has, if it is prose outside menus, offers, comments and the like."""
    is_other = block.around or block.offer or block.beside or is_links(block) or block.kind == "heading"
    return 0 if is_other or not (is_long(block) and _SENTENCE.search(block.text)) else len(block.text.split())
