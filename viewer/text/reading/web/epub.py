"""The reader of e-books in EPUB: the chapters in the order of the spine."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from viewer.messages import Message, Plural
from viewer.text.reading.archive import Archive
from viewer.text.reading.extracted import Extracted, TextBuilder, collapsed
from viewer.text.reading.web.blocks import WebPage, parse_page
from viewer.text.reading.web.html import add_blocks, decode_page, page_warnings
from viewer.text.reading.xml import local, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_CHAPTERS = ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/xml", "")
_NO_BOOK = Message("it is no e-book, or a damaged one; download it again")


@dataclass(frozen=True, slots=True)
class _Book:
    """What the package file of a book says. ``spine``: the names of the chapters' files in their order."""

    spine: tuple[str, ...]
    title: str
    author: str
    date: str
    language: str
    source: str


def extract(data: bytes) -> Extracted:
    """The text of the book, and what it says of itself. Raises ``ValueError`` with the reason."""
    archive = Archive(data)
    book = _book(archive)
    builder = TextBuilder()
    pages: list[WebPage] = []
    missing = 0
    locked = _locked(archive)
    for name in book.spine:
        if name in locked:
            raise ValueError(Message("it is protected against copying, so its text cannot be read"))
        if name not in archive:
            missing += 1
            continue
        chapter = parse_page(decode_page(archive.read(name)).text)
        builder.separate()
        add_blocks(builder, chapter)
        pages.append(chapter)
    warnings = page_warnings(pages)
    if missing:
        warnings.append(Plural("%n chapter is missing in the file", "%n chapters are missing in the file", missing))
    if not pages:
        raise ValueError(_NO_BOOK)
    return Extracted(
        builder.text(), book.title, book.author, book.date, book.language, book.source,
        parts=builder.sorted_parts(), warnings=tuple(warnings),
    )  # fmt: skip


def _book(archive: Archive) -> _Book:
    """What the package file says, which the container names."""
    if _CONTAINER not in archive:
        raise ValueError(_NO_BOOK)
    roots = [one for one in parse_xml(archive.read(_CONTAINER)).iter() if local(one) == "rootfile"]
    name = roots[0].get("full-path", "") if roots else ""
    if name not in archive:
        raise ValueError(_NO_BOOK)
    package = parse_xml(archive.read(name), doctype=True)
    folder = posixpath.dirname(name)
    files: dict[str, str] = {}
    spine: list[str] = []
    for one in package.iter():
        if local(one) == "item" and one.get("media-type", "") in _CHAPTERS:
            path = unquote(one.get("href", "").partition("#")[0])
            files.setdefault(one.get("id", ""), posixpath.normpath(posixpath.join(folder, path)).lstrip("/"))
        elif local(one) == "itemref" and one.get("idref", "") in files:
            spine.append(files[one.get("idref", "")])
    if not spine:
        raise ValueError(_NO_BOOK)
    source = _all(package, "source")
    return _Book(
        spine=tuple(dict.fromkeys(spine)),
        title=next(iter(_all(package, "title")), ""),
        author="; ".join(dict.fromkeys(_all(package, "creator"))),
        date=next(iter(_all(package, "date")), ""),
        language=next(iter(_all(package, "language")), ""),
        source=next((one for one in source if one.lower().startswith(("http://", "https://"))), ""),
    )


def _all(package: _Element, name: str) -> list[str]:
    """The texts of the elements of this name in Dublin Core."""
    texts = (
        collapsed("".join(one.itertext()))
        for one in package.iter()
        if local(one) == name and "purl.org/dc/" in str(one.tag)
    )
    return [text for text in texts if text]


def _locked(archive: Archive) -> frozenset[str]:
    """The files that are encrypted. Fonts are, in many books that can be read."""
    if _ENCRYPTION not in archive:
        return frozenset()
    references = (one for one in parse_xml(archive.read(_ENCRYPTION)).iter() if local(one) == "CipherReference")
    return frozenset(unquote(one.get("URI", "")) for one in references)
