"""The reader of HTML: every word of the page; what stands round the article is kept in its place as furniture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from viewer.messages import Message, Plural
from viewer.text.reading.encodings.decode import Decoded, decode_as
from viewer.text.reading.extracted import Extracted, TextBuilder
from viewer.text.reading.plain import decode_plain
from viewer.text.reading.web.article import article
from viewer.text.reading.web.blocks import WebPage, parse_page
from viewer.text.reading.web.metadata import metadata

if TYPE_CHECKING:
    from collections.abc import Sequence

_HEAD = 4096  # bytes in which a page names its encoding
_CHARSET = re.compile(rb"""<(?:meta\s[^>]{0,500}?charset|\?xml\s[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.I)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
# What browsers take these names for: pages use the characters of the wider one.
_WIDER = {
    "iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252", "ascii": "windows-1252",
    "iso-8859-9": "windows-1254", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "x-sjis": "cp932",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "big5": "big5hkscs", "x-user-defined": "windows-1252",
    "tis-620": "cp874", "iso-8859-8-i": "iso-8859-8", "unicode": "utf-8", "utf-16": "utf-8", "utf8": "utf-8",
}  # fmt: skip


def extract(data: bytes) -> Extracted:
    """The text of a page. Raises ``ValueError`` with the reason where the bytes are no text."""
    decoded = decode_page(data)
    found = page_text(decoded.text)
    return found.in_encoding(decoded)


def decode_page(data: bytes, charset: str = "", chosen: str = "") -> Decoded:
    """The text of these bytes in the encoding that they name, or ``charset`` does; else as for plain text.

    ``chosen``: the encoding that the reader names, whatever the page says. Raises ``ValueError`` with the reason where
    they are no text.
    """
    if chosen:
        return decode_as(data, chosen)
    named = _CHARSET.search(data[:_HEAD])
    name = (charset or (named[1].decode("ascii", "replace") if named else "")).strip().lower()
    if name and not data.startswith(_MARKS):
        name = _WIDER.get(name, name)
        if name != "utf-8" and not data.isascii() and (saved := _decoded(data, "utf-8")):
            named_ones = (name,) if _decoded(data, name) is not None else ()
            # Saved anew by a program that let the old name stand.
            return Decoded(saved, "utf-8", guessed=True, alternatives=named_ones)
        if (text := _decoded(data, name)) is not None and "\0" not in text:
            return Decoded(text, name)
    return decode_plain(data)


def _decoded(data: bytes, name: str) -> str | None:
    try:
        text = data.decode(name)
    except (UnicodeError, LookupError, ValueError):
        return None
    return text if isinstance(text, str) else None


def page_text(text: str) -> Extracted:
    """The text of a page of HTML, and what the page says of itself."""
    found = parse_page(text)
    warnings: list[str] = []
    if found.hidden > found.words and (shown := parse_page(text, hidden=True)).words > 2 * found.words:
        found = shown
        warnings.append(Message("Most of the page is hidden until a script has run; its hidden text was read"))
    about = metadata(found)
    builder = TextBuilder()
    kept = None
    try:
        kept = article(text, found)
    except ValueError as error:
        warnings.append(str(error))
    add_blocks(builder, found, kept)
    return Extracted(
        builder.text(), *about, parts=builder.sorted_parts(), warnings=(*warnings, *page_warnings([found]))
    )


def fragment_text(text: str) -> Extracted:
    """The text of a piece of a page, such as one that was copied: all of it, and nothing of it furniture."""
    builder = TextBuilder()
    add_blocks(builder, parse_page(text))
    return Extracted(builder.text(), parts=builder.sorted_parts())


def page_warnings(pages: Sequence[WebPage]) -> list[str]:
    """What was left out of pages, or mended in them."""
    warnings: list[str] = []
    if hidden := sum(one.hidden for one in pages):
        warnings.append(Plural("%n hidden word was left out", "%n hidden words were left out", hidden))
    if calls := sum(one.calls for one in pages):
        warnings.append(
            Plural("%n mark of a note was left out of the text", "%n marks of notes were left out of the text", calls)
        )
    if any(one.broken for one in pages):
        warnings.append(Message("The page has a tag that does not end; what follows it may be in the wrong place"))
    return warnings


def add_blocks(builder: TextBuilder, found: WebPage, kept: Sequence[bool] | None = None) -> None:
    """Append the blocks of a page; those that are not ``kept`` become parts that are furniture."""
    begins = {}
    ends: dict[int, list[int]] = {}
    for first, end in found.quotations:
        begins[first] = 0
        ends.setdefault(end, []).append(first)
    furniture = -1
    for number, block in enumerate(found.blocks):
        for first in ends.get(number, ()):
            builder.mark(begins[first], "quotation")
        is_kept = kept is None or kept[number]
        if is_kept and furniture >= 0:
            builder.mark(furniture, "furniture")
            furniture = -1
        if block.apart or (furniture < 0 and not is_kept):
            builder.separate()
        span = builder.add(block.text, block.kind, block.level, block.locator)
        if number in begins:
            begins[number] = span.start
        if furniture < 0 and not is_kept:
            furniture = span.start
    for first in ends.get(len(found.blocks), ()):
        builder.mark(begins[first], "quotation")
    if furniture >= 0:
        builder.mark(furniture, "furniture")
