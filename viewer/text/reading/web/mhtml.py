"""The reader of MHTML: a page that a browser saved with all its files as one mail."""

from __future__ import annotations

import contextlib
import email
import email.policy
import re
from email.message import Message as MailPart
from email.utils import parsedate_to_datetime

from viewer.messages import Message
from viewer.text.reading.extracted import Extracted
from viewer.text.reading.web.html import decode_page, page_text

_PAGES = ("text/html", "application/xhtml+xml")
_HEAD = 1 << 16  # bytes in which the mail names its boundary, and a part its type
_BOUNDARY = re.compile(rb"""\bboundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;"]+))""", re.IGNORECASE)
_HEAD_ENDS = re.compile(rb"\r\n\r\n|\n\n|\r\r")
# The type of a part that is a file of the page. Where it is not said, or only in the next line, it may be the page.
_FILE = re.compile(
    rb"^content-type:[ \t]*(?:(?:image|audio|video|font)/|(?:text|application)/(?:css|(?:x-)?javascript)\b)",
    re.IGNORECASE | re.MULTILINE,
)
_NO_PAGE = Message("it holds no web page; save the page again as a single file or as HTML")


def extract(data: bytes, encoding: str = "") -> Extracted:
    """The text of the page, and where and when it was saved. Raises ``ValueError`` with the reason."""
    try:
        message = email.message_from_bytes(_without_files(data), policy=email.policy.default)
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


def _without_files(data: bytes) -> bytes:
    """The mail without the parts that are the page's pictures, styles and scripts, of which only the page is wanted.

    The library would go through them line by line, and they are nearly all of a saved page.
    """
    head = _HEAD_ENDS.split(data[:_HEAD], maxsplit=1)[0]
    if not (named := _BOUNDARY.search(head)):
        return data
    mark = b"--" + (named[1] or named[2])
    first, *parts = re.split(rb"^(?=" + re.escape(mark) + rb"(?:--)?[ \t]*\r?$)", data, flags=re.MULTILINE)
    kept = (part for part in parts if not _FILE.search(_HEAD_ENDS.split(part[:_HEAD], maxsplit=1)[0]))
    return b"".join((first, *kept))


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
