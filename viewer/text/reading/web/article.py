"""Which blocks of a web page are the article: a vote on each, with the holes between them filled.

The page itself votes where it shows what its article is, and else trafilatura, which takes half a second to load. What
trafilatura extracts is not taken as the text, since it drops the second of two equal paragraphs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from viewer.messages import Message
from viewer.text.reading.extracted import collapsed
from viewer.text.reading.web.shown import shown_votes
from viewer.text.reading.web.votes import is_byline, is_links, is_long, votes_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.text.reading.web.blocks import WebBlock, WebPage

_SMALL = 120  # words; on a smaller page trafilatura takes the menu for the text
_FEWEST = 25  # words; an article that is shorter is none
_LARGEST = 1_500_000  # characters of HTML, scripts and styles aside; what is longer is a book and no page of news
_LINKS = 4  # lines that are links; with fewer and no menu or form, nothing stands round the text
_OFFERED = 0.4  # of the words that are voted for, that offers may have, and so may what stands beside
_HEAD = 12  # blocks, at most, between a headline and the first paragraph
_LEAST = 7  # words of what may stand there
_NAMING = 3  # words, at least, of a headline that is known by the title of the page
_UNKNOWN = Message("The article could not be told from the rest of the page, so the whole page is read as text")
_ENDS = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
_CODE = re.compile(r"<(script|style|svg)\b", re.IGNORECASE)
_CODE_ENDS = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", "style", "svg")}
_FILE = re.compile(r"\bdata:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=]+")
_PROSE = frozenset(("paragraph", "quotation", "list-item", "heading", "verse", "note", "caption", "table-row"))


def article(text: str, page: WebPage) -> list[bool] | None:
    """For each block of a page whether it is the article's; None where nothing stands round the text.

    Raises ``ValueError`` with the reason where that cannot be told, so that the whole page is the text.
    """
    blocks: Sequence[WebBlock] = page.blocks
    words = sum(len(block.text.split()) for block in blocks)
    links = sum(1 + block.text.count("\n") for block in blocks if is_links(block))
    if words < _SMALL or not (links >= _LINKS or any(block.around for block in blocks)):
        return None
    votes = shown_votes(page) or votes_by(_extracted(_without_code(text)), blocks)
    blocks = _with_true_names(blocks, votes)
    votes = [vote and not block.offer for vote, block in zip(votes, blocks, strict=True)]
    kept = _filled(blocks, votes, page.title)
    if sum(len(block.text.split()) for block, keep in zip(blocks, kept, strict=True) if keep) < _FEWEST:
        raise ValueError(_UNKNOWN)
    return kept


def _without_code(text: str) -> str:
    """The page without what makes it large and is no text: scripts, styles, drawings and files within it."""
    pieces, place = [], 0
    for begin in _CODE.finditer(text):
        if begin.start() < place:
            continue
        end = _CODE_ENDS[begin[1].lower()].search(text, begin.end())
        if not end:
            break
        pieces.append(text[place : begin.start()])
        place = end.end()
    return _FILE.sub("", " ".join((*pieces, text[place:])))


def _extracted(text: str) -> str:
    """The text that trafilatura takes for the article. It reads nothing but the string."""
    if len(text) > _LARGEST:
        raise ValueError(_UNKNOWN)
    try:
        import trafilatura  # imported here: it takes half a second, and small pages do not need it

        # A string is never taken for an address, and without metadata no date is looked for in addresses either.
        found = trafilatura.extract(
            text, include_comments=False, include_tables=True, with_metadata=False, deduplicate=False, fast=True
        )
    except Exception as error:  # whatever goes wrong in there, the page can be shown whole
        raise ValueError(_UNKNOWN) from error
    return found or ""


def _with_true_names(blocks: Sequence[WebBlock], votes: list[bool]) -> Sequence[WebBlock]:
    """The blocks, none of them an offer, or beside, where much of the article would be.

    There the names mean something else, such as that the page has a sidebar.
    """
    voted = sum(_words(block) for block, vote in zip(blocks, votes, strict=True) if vote)
    offered = sum(_words(block) for block, vote in zip(blocks, votes, strict=True) if vote and block.offer)
    beside = sum(_words(block) for block, vote in zip(blocks, votes, strict=True) if vote and block.beside)
    if offered > _OFFERED * voted:
        blocks = [block._replace(offer=False) for block in blocks]
    if beside > _OFFERED * voted:
        blocks = [block._replace(beside=False) for block in blocks]
    return blocks


def _words(block: WebBlock) -> int:
    return len(block.text.split())


def _filled(blocks: Sequence[WebBlock], votes: list[bool], title: str) -> list[bool]:
    """The votes with the holes between them, the siblings at both ends, the main heading and the notes.

    ``title``: that of the page, which mostly has its headline in it.
    """
    voted = [number for number, vote in enumerate(votes) if vote]
    if not voted:
        return votes
    first, last = voted[0], voted[-1]
    parents = {blocks[number].parent for number in voted if is_long(blocks[number])}
    kept = votes[:]
    body = _body(blocks, votes)
    for number in _head(blocks, votes, body):
        kept[number] = True
    for number in range(first + 1, last):
        kept[number] = kept[number] or (_fills(blocks[number]) and not (number < body and is_byline(blocks[number])))
    for step, number in ((-1, first - 1), (1, last + 1)):
        while 0 <= number < len(blocks) and blocks[number].parent in parents and _fills(blocks[number]):
            kept[number] = True
            number += step
    for number, block in enumerate(blocks):
        kept[number] = kept[number] or (number < last and _is_headline(block, title)) or block.kind == "note"
    return kept


def _is_headline(block: WebBlock, title: str) -> bool:
    """Whether a block before the end of an article is its headline: of the first level, or in the title of the page."""
    if block.kind != "heading" or is_links(block):
        return False
    return block.level == 1 or (len(block.text.split()) >= _NAMING and collapsed(block.text) in title)


def _fills(block: WebBlock) -> bool:
    """Whether a block that was not voted for may be the article's: outside menus and forms, and not mostly links."""
    if block.around or block.offer or block.beside:
        return False
    return not is_links(block) and (block.kind in _PROSE or is_long(block))


def _body(blocks: Sequence[WebBlock], votes: list[bool]) -> int:
    """The number of the first paragraph of the article; 0 for none."""
    is_body = (vote and is_long(block) and block.kind != "heading" for vote, block in zip(votes, blocks, strict=True))
    return next((number for number, long in enumerate(is_body) if long), 0)


def _head(blocks: Sequence[WebBlock], votes: list[bool], body: int) -> list[int]:
    """What stands between the headline and the first paragraph, ``body``: sentences, and captions of a picture."""
    headings = [number for number in range(max(0, body - _HEAD), body) if blocks[number].kind == "heading"]
    voted = [number for number in headings if votes[number]]
    # A heading of the first level may be the name of the site, and one of the third that of a section.
    main = (
        [number for number in voted if blocks[number].level <= 2]
        or [number for number in headings if blocks[number].level == 1]
        or voted
        or [body]
    )[-1]
    return [number for number in range(main + 1, body) if _is_said(blocks[number])]


def _is_said(block: WebBlock) -> bool:
    """Whether a block below a headline is of the author: sentences, or what stands below a picture; not a date."""
    words = block.text.split()
    if block.offer or block.linked or len(words) < _LEAST:
        return False
    if block.kind == "caption":
        return not block.around
    numbers = sum(any(map(str.isdigit, word)) for word in words)
    return block.kind in _PROSE and numbers <= len(words) / 5 and bool(_ENDS.search(block.text))
