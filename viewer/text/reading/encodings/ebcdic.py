"""EBCDIC, the encodings of mainframes, in which no letter stands where ASCII has it and NEL ends a line."""

from __future__ import annotations

from typing import Final

EBCDIC: Final = frozenset(("cp037", "cp500", "cp273", "cp1140", "cp875", "cp1026"))


def with_line_feeds(text: str, encoding: str) -> str:
    """The text that was decoded from this encoding; in EBCDIC a newline is U+0085, which is none to other readers."""
    return text.replace("\x85", "\n") if encoding in EBCDIC else text
