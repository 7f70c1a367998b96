"""What a page of HTML says of itself, as it stands there: meta elements, JSON-LD, the canonical link."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin

from viewer.text.reading.extracted import collapsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.text.reading.web.blocks import WebPage

_TITLES = ("og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title")
_AUTHORS = (
    "author",
    "article:author_name",
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "parsely-author",
)
_DATES = (
    "article:published_time", "og:published_time", "datepublished", "citation_publication_date", "citation_date",
    "dc.date", "dcterms.date", "dc.date.issued", "dcterms.issued", "date", "pubdate", "publish-date",
    "parsely-pub-date",
)  # fmt: skip
_LANGUAGES = ("content-language", "dc.language", "dcterms.language", "language")
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)|Page saved with SingleFile\s+url:\s*(\S+)")
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_LARGEST = 1 << 20  # characters of JSON-LD
_MOST = 10_000  # objects in it


class PageMetadata(NamedTuple):
    """What a page says of itself; "" where it does not."""

    title: str = ""
    author: str = ""
    date: str = ""
    language: str = ""
    source: str = ""


def metadata(page: WebPage) -> PageMetadata:
    """The title, the author, the date, the language and the address that a page gives itself."""
    given: dict[str, str] = {}
    authors: list[str] = []
    for name, value in page.metas:
        content = collapsed(value)
        given.setdefault(name, content)
        if name == "citation_author" and content not in authors:
            authors.append(content)
    data = list(_objects(page.linked_data))
    article = next((one for one in data if "headline" in one or "datePublished" in one), {})
    author = "; ".join(authors) or _first(given, _AUTHORS)
    return PageMetadata(
        title=_first(given, _TITLES) or _text(article.get("headline")) or page.title or _heading(page),
        author=(author if not _ADDRESS.match(author) else "") or _names(article.get("author")),
        date=_first(given, _DATES) or _text(article.get("datePublished")),
        language=page.language.strip() or _first(given, _LANGUAGES),
        source=_source(page, given),
    )


def article_body(page: WebPage) -> str:
    """The text of the article as the page gives it to search engines, often only its beginning; "" for none."""
    bodies = (_text(one.get("articleBody")) for one in _objects(page.linked_data))
    return max(bodies, key=len, default="")


def _first(given: dict[str, str], names: tuple[str, ...]) -> str:
    return next((given[name] for name in names if given.get(name)), "")


def _heading(page: WebPage) -> str:
    return next((block.text for block in page.blocks if block.kind == "heading" and block.level == 1), "")


def _source(page: WebPage, given: dict[str, str]) -> str:
    """The address, which must be a whole one: canonical, else that of sharing, else that it was saved from."""
    saved = next((found[1] or found[2] for one in page.comments if (found := _SAVED_FROM.search(one))), "")
    try:
        canonical = urljoin(given.get("og:url", "") or saved, page.canonical) if page.canonical else ""
    except ValueError:  # brackets without an address of IPv6 in them
        canonical = ""
    return next((one for one in (canonical, given.get("og:url", ""), saved) if _ADDRESS.match(one)), "")


def _objects(scripts: list[str]) -> Iterator[dict[str, Any]]:
    """The objects in the JSON-LD of a page, the outer ones first."""
    left = _MOST
    for script in scripts:
        if len(script) > _LARGEST:
            continue
        try:
            waiting: list[Any] = [json.loads(script.strip().removeprefix("<!--").removesuffix("-->"), strict=False)]
        except (ValueError, RecursionError):  # many pages have JSON that is none
            continue
        while waiting and left:
            left -= 1
            one = waiting.pop(0)
            if isinstance(one, dict):
                yield one
                waiting += [value for value in one.values() if isinstance(value, dict | list)]
            elif isinstance(one, list):
                waiting += one[:left]


def _text(value: Any) -> str:
    return collapsed(html.unescape(value)) if isinstance(value, str) else ""


def _names(value: Any) -> str:
    """The names of the authors: a name, an object with one, or a list of these."""
    many = value if isinstance(value, list) else [value]
    names = (_text(one.get("name")) if isinstance(one, dict) else _text(one) for one in many)
    return "; ".join(dict.fromkeys(name for name in names if name and not _ADDRESS.match(name)))
