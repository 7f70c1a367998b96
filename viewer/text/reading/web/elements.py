"""What the elements of HTML are to a reader: blocks, lists, what is not shown, and what stands round an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viewer.text.witness import PartKind

HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
LISTS: Final = frozenset("ul ol menu dir dl".split())
ITEMS: Final = frozenset("li dt dd".split())
CELLS: Final = frozenset("td th".split())
CAPTIONS: Final = frozenset("figcaption caption".split())
# With these a new line begins. A paragraph ends where any of them begins.
BLOCKS: Final = frozenset(
    "p div section article main body html address blockquote center details summary dialog fieldset legend figure "
    "hgroup pre listing xmp table thead tbody tfoot tr hr search option optgroup select textarea label nav aside "
    "footer header form button noframes head".split()
).union(HEADINGS, LISTS, ITEMS, CELLS, CAPTIONS)
VOID: Final = frozenset("area base br col embed hr img input link meta param source track wbr keygen frame".split())
# What stands round an article and is no part of it.
BOILERPLATE: Final = frozenset("nav aside footer header form button select".split())
# What may be a box of its own among the paragraphs of an article.
BOXES: Final = frozenset("div section figure aside li fieldset".split())
PREFORMATTED: Final = frozenset("pre listing xmp".split())
# What a browser does not show, apart from scripts and styles, whose content is no text at all.
NOT_SHOWN: Final = frozenset(
    "template noscript iframe noembed video audio canvas datalist object rp desc metadata defs symbol "
    "annotation".split()
)
CODE: Final = frozenset(("script", "style"))

_NAME_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")  # of a name such as "newsletter-box" or "newsletterBox"
_OFFERS = frozenset(
    "newsletter newsletters paywall regwall subscribe subscription signup cookie cookies consent".split()
)
_BESIDE = frozenset(
    "comment comments disqus respond replies related recommended recommend recommendations recirculation sidebar rail "
    "share sharing sharedaddy social promo advert advertisement ad ads sponsored outbrain taboola breadcrumb "
    "breadcrumbs byline author bio pagination pager popular trending teaser catlinks navbox toc hatnote meta metadata "
    "menu nav tags".split()
)
_NO_ARTICLE = frozenset("comment comments reply related recommended teaser promo card".split())
# Of a name in small letters with hyphens between its words.
_TEXT = re.compile(
    r"-(?:article-(?:body|content|text)|(?:entry|post|story)-(?:body|content|text)|articlebody|mw-parser-output"
    r"|body-markup)-"
)
_HIDING = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)\b", re.IGNORECASE)
_LIST_SIGN = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_LIST_LEVEL = re.compile(r"mso-list\s*:[^;]{0,40}?\blevel([1-9])", re.IGNORECASE)
# Word names these styles so in every language.
_WORD_STYLES: Final[dict[str, tuple[PartKind, int]]] = {
    "MsoTitle": ("heading", 1),
    "MsoSubtitle": ("heading", 2),
    "MsoCaption": ("caption", 0),
    "MsoQuote": ("quotation", 0),
    "MsoIntenseQuote": ("quotation", 0),
}
_NOTE_ID = re.compile(
    r"_?(?:fn|ftn|edn|note|footnote|endnote|cite_note|sdfootnote|sdendnote|user-content-fn|bib)[-_:]?"
    r"[a-z_-]{0,40}?[-_:]?(\d{1,5})(?:sym)?\Z",
    re.IGNORECASE,
)
_NOTE_WORDS = frozenset("footnote endnote rearnote doc-footnote doc-endnote".split())
_CALL_WORDS = frozenset("noteref doc-noteref footnote-ref footnoteref footnote-reference".split())
_CALL_SIGN = re.compile(
    r"\s*[\[(]?\s*(?:note\s)?(?:\d{1,4}|[*†‡§¶]{1,3}|[a-z]|[ivxlc]{1,7})\s*[\])]?\s*\Z", re.IGNORECASE
)
_BRACKETED = re.compile(r"\s*\[\s*(?:note\s)?(?:\d{1,4}|[*†‡])\s*\]\s*\Z")


class Named(NamedTuple):
    """What the names of an element say of what is in it.

    ``offer``: it is one, of a newsletter, a subscription, a choice about cookies. ``beside``: it stands beside an
    article: comments, what else there is to read, buttons to share. ``text``: it is that of an article.
    """

    offer: bool = False
    beside: bool = False
    text: bool = False


_UNNAMED = Named()
_NAMES = "class", "id", "itemprop", "name", "data-area", "data-testid", "data-component"


def named(tag: str, attributes: Mapping[str, str]) -> Named:
    """What the names of an element say; an article and what holds the page as a whole are neither offer nor beside."""
    is_article = tag == "article"
    names = " ".join([attributes[name] for name in _NAMES if attributes.get(name)])
    if not names or tag in ("html", "body", "main"):
        return Named(text=is_article) if is_article else _UNNAMED
    words = [word.lower() for word in _NAME_WORDS.findall(names)]
    if is_article:  # its names are also those of its subjects
        is_other = not _NO_ARTICLE.isdisjoint(words)
        return Named(beside=is_other, text=not is_other)
    if _TEXT.search(f"-{'-'.join(words)}-"):
        return Named(text=True)
    return Named(not _OFFERS.isdisjoint(words), not _BESIDE.isdisjoint(words))


def is_hidden(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether an element is not shown. A body is hidden only until a script of the page has run."""
    if tag in NOT_SHOWN:
        return True
    if tag in VOID or tag in ("html", "body"):
        return False
    return "hidden" in attributes or bool(_HIDING.search(attributes.get("style", "")))


def is_list_sign(attributes: Mapping[str, str]) -> bool:
    """Whether an element is the bullet or number that Word wrote before an item: the item is a part without it."""
    return bool(_LIST_SIGN.search(attributes.get("style", "")))


def word_kind(attributes: Mapping[str, str]) -> tuple[PartKind | None, int]:
    """What a paragraph of Word's HTML is by its style, and its level; None for an ordinary one."""
    names = attributes.get("class", "").split()
    for name in names:
        if name in _WORD_STYLES:
            return _WORD_STYLES[name]
    level = _LIST_LEVEL.search(attributes.get("style", ""))
    if level or any(name.startswith("MsoListParagraph") for name in names):
        return "list-item", int(level[1]) if level else 1
    return None, 0


def note_number(attributes: Mapping[str, str]) -> str | None:
    """The number of the note that an element is; "" for one without number, None for what is no note."""
    name = attributes.get("id", "")
    if "ref" not in name.lower() and (found := _NOTE_ID.match(name)):
        return found[1]
    return "" if _NOTE_WORDS & _words(attributes) else None


def is_sign(text: str) -> bool:
    """Whether this may be the number or sign of a note."""
    return bool(_CALL_SIGN.match(text))


def is_call(attributes: Mapping[str, str], text: str, *, raised: bool) -> bool:
    """Whether a link is the mark of a note in the text: a number or a sign, ``raised`` or named as one."""
    target = attributes.get("href", "").rpartition("#")[2]
    if _CALL_WORDS & _words(attributes):
        return bool(_CALL_SIGN.match(text))
    if not _NOTE_ID.match(target):
        return False
    return bool((_CALL_SIGN if raised else _BRACKETED).match(text))


def is_verse(attributes: Mapping[str, str]) -> bool:
    """Whether an element names itself a poem or a stanza."""
    return bool(_words(attributes) & {"poem", "poetry", "verse", "stanza", "lg"})


def _words(attributes: Mapping[str, str]) -> set[str]:
    named = (attributes.get(name, "") for name in ("class", "role", "epub:type"))
    return set(" ".join(named).lower().split())
