"""The reader of MHTML: a page that a browser saved with all its files as one mail."""

from __future__ import annotations

import contextlib
import email
import email.policy
from email.message import Message as MailPart
from email.utils import parsedate_to_datetime

from viewer.messages import Message
from viewer.text.reading.extracted import Extracted
from viewer.text.reading.web.html import decode_page, page_text

_PAGES = ("text/html", "application/xhtml+xml")
_NO_PAGE = Message("it holds no web page; save the page again as a single file or as HTML")


def extract(data: bytes, encoding: str = "") -> Extracted:
    """The text of the page, and where and when it was saved. Raises ``ValueError`` with the reason."""
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        main = _page(message)
        payload = main.get_payload(decode=True) if main else None
        charset = main.get_content_charset("") if main else ""
    except ValueError:
        raise
    except Exception as error:  # the library has many names for a message that is none
        raise ValueError(_NO_PAGE) from error
    if main is None or not isinstance(payload, bytes) or not payload.strip():
        raise ValueError(_NO_PAGE)
    decoded = decode_page(payload, charset, encoding)
    found = page_text(decoded.text)
    address = _header(message, "Snapshot-Content-Location") or _header(main, "Content-Location")
    return found.in_encoding(decoded)._replace(
        title=found.title or _header(message, "Subject"),
        date=found.date or _saved(message),
        source=address if address.lower().startswith(("http://", "https://")) else found.source,
    )


def _page(message: MailPart) -> MailPart | None:
    """The part that is the page: that which the header names, else the first one; the others are its frames."""
    pages = [part for part in message.walk() if part.get_content_type() in _PAGES]
    start = message.get_param("start")
    named = (part for part in pages if start and _header(part, "Content-ID") == start)
    return next(named, pages[0] if pages else None)


def _header(message: MailPart, name: str) -> str:
    """A header without the breaks of its lines; "" where there is none, or where it is broken."""
    with contextlib.suppress(Exception):  # the library parses a header when it is asked for
        return "".join(str(message.get(name) or "").splitlines()).strip()
    return ""


def _saved(message: MailPart) -> str:
    """When the page was saved, as an ISO date; "" where that is not said."""
    with contextlib.suppress(ValueError, TypeError, IndexError, OverflowError):
        return parsedate_to_datetime(_header(message, "Date")).isoformat()
    return ""
