"""What is pasted -> its text and its parts: from HTML or RTF where these say more than the plain text does."""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from viewer.text.reading.extracted import Extracted, with_newlines
from viewer.text.witness import Part

_DROPPED = 0.8  # less than this share of the words of the plain text: the reader of the other has lost some
_PLAIN = frozenset(("paragraph", "page"))  # parts that plain text shows as well


class Pasted(NamedTuple):
    """A text that was pasted, what its parts are, and its title; "" where it is called by its first line."""

    text: str
    parts: tuple[Part, ...] = ()
    title: str = ""


def pasted(text: str, html: str = "", rtf: bytes = b"") -> Pasted:
    """The text that the clipboard holds in these forms; nothing that it refers to is fetched.

    Of HTML or RTF the headings, lists, quotations and rows are kept as parts; where there are none, or words are
    missing, the plain text is taken as it stands.
    """
    for found in (_from_html(html), _from_rtf(rtf)):
        if found and (not text.strip() or _says_more(found, text)):
            return Pasted(found.text, found.parts)
    return Pasted(with_newlines(text))


def _from_html(html: str) -> Extracted | None:
    from viewer.text.reading.web.html import fragment_text

    # On Windows, lines with the places of the fragment come before the page.
    return fragment_text(html[max(0, html.find("<")) :]) if html.strip() else None


def _from_rtf(rtf: bytes) -> Extracted | None:
    from viewer.text.reading.office.rtf import extract

    with suppress(ValueError):
        return extract(rtf) if rtf.strip() else None
    return None


def _says_more(found: Extracted, text: str) -> bool:
    enough = len(found.text.split()) >= _DROPPED * len(text.split())
    return enough and any(part.kind not in _PLAIN for part in found.parts)
