"""The reader of plain text, and of what is read as it stands (Markdown, HTML with its tags, a program)."""

from __future__ import annotations

import re

from viewer.messages import Message
from viewer.text.reading.encodings.decode import Decoded, decode
from viewer.text.reading.extracted import Extracted, with_newlines

# Characters that no one types. U+0085 is left out: in files it is mostly a stray ellipsis of Windows. So are the end
# mark of old DOS files, tabs, newlines and form feeds.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x19\x1b-\x1f\x7f-\x84\x86-\x9f]")
_ASCII_CONTROLS = bytes(code for code in range(128) if _CONTROL.match(chr(code)))
_TYPED_TO_CONTROL = 50  # prose with some stray control characters has thousands to one; random bytes have about ten


def extract(data: bytes) -> Extracted:
    """The text as it stands, newlines settled. Raises ``ValueError`` as ``decode_plain`` does."""
    decoded = decode_plain(data)
    return Extracted(with_newlines(decoded.text)).in_encoding(decoded)


def decode_plain(data: bytes) -> Decoded:
    """The text of these bytes, newlines untouched. Raises ``ValueError`` with the reason where they are no text."""
    try:
        decoded = decode(data)
    except UnicodeError as error:
        raise ValueError(
            Message("it is binary data, or of an encoding that cannot be told; save it as UTF-8")
        ) from error
    if "\0" in decoded.text:
        raise ValueError(Message("it has NUL bytes, so it is no plain text; save it as plain text in UTF-8"))
    if _count_controls(decoded.text) * _TYPED_TO_CONTROL > len(decoded.text):
        raise ValueError(
            Message(
                "much of it is control characters, so it is binary data or of an unknown encoding; save it as UTF-8"
            )
        )
    return decoded


def _count_controls(text: str) -> int:
    if text.isascii():  # a table of bytes is far quicker than a pattern
        data = text.encode("ascii")
        return len(data) - len(data.translate(None, _ASCII_CONTROLS))
    return sum(1 for _ in _CONTROL.finditer(text))
