"""The reader of Safari's web archives: a property list with the page and its files."""

from __future__ import annotations

import plistlib
from typing import Any
from xml.parsers.expat import ExpatError

from viewer.messages import Message
from viewer.text.reading.extracted import Extracted
from viewer.text.reading.web.html import decode_page, page_text

_LARGEST = 100 * 1024**2  # bytes; the library takes seconds for a few megabytes made to harm
_TEXTS = ("text/html", "application/xhtml+xml", "")


def extract(data: bytes, encoding: str = "") -> Extracted:
    """The text of the page, and the address it was saved from. Raises ``ValueError`` with the reason."""
    if len(data) > _LARGEST:
        raise ValueError(Message("it is too large for a web archive; save the page again as HTML"))
    page = _main(data)
    content = page.get("WebResourceData")
    if isinstance(content, str):
        content = content.encode("utf-8", "replace")
    if not isinstance(content, bytes) or _string(page, "WebResourceMIMEType") not in _TEXTS:
        raise ValueError(Message("it holds no web page; save the page again as HTML"))
    decoded = decode_page(content, _string(page, "WebResourceTextEncodingName"), encoding)
    found = page_text(decoded.text)
    return found.in_encoding(decoded)._replace(source=_string(page, "WebResourceURL") or found.source)


def _main(data: bytes) -> dict[str, Any]:
    """The resource that is the page. Entities and document types are refused by the library."""
    try:
        archive = plistlib.loads(data)
    except (plistlib.InvalidFileException, ExpatError, ValueError, TypeError, KeyError, IndexError, AttributeError,
            OverflowError, RecursionError, MemoryError) as error:  # fmt: skip
        raise ValueError(Message("it is no web archive, or a damaged one; save the page again")) from error
    main = archive.get("WebMainResource") if isinstance(archive, dict) else None
    if not isinstance(main, dict):
        raise ValueError(Message("it is a property list, but no web archive; save the page again as HTML"))
    return main


def _string(resource: dict[str, Any], name: str) -> str:
    value = resource.get(name)
    return value if isinstance(value, str) else ""
