"""Unicode without a byte-order mark, and encodings that switch by escape sequences: their bytes show what they are."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_SAMPLE = 1 << 16  # bytes that are looked at
_MOST = 0.98  # the share of characters in UTF-16 that must fit: a text may be damaged
_LAST_ALPHABET = 0x20  # the high byte of general punctuation, behind which stand signs, Chinese and Korean
_PRESENTED: Final = bytes(range(_LAST_ALPHABET + 1)) + b"\xfb\xfe"
_HAN: Final = bytes(range(0x30, 0xA0)) + bytes(range(0xAC, 0xD8)) + b"\0\x20\xff"
_FREQUENT = 0.4  # the share of frequent characters in a text; of chance ones it is 0.1

# HZ writes Chinese as pairs of ASCII between tildes; a lone "~{" is no sign of it.
_HZ = re.compile(rb"~\{(?:[\x21-\x7d][\x21-\x7e])+~\}")
# UTF-7 writes what is not ASCII as base64 behind a plus sign, in units of two bytes; ASCII it writes as such.
_UTF_7 = re.compile(rb"\+[A-Za-z0-9/][A-Za-z0-9+/]{2,}-?")
_NOT_IN_UTF_7 = frozenset(map(chr, range(0x21, 0x7F))) | {"\ufffd"}
_FEWEST = 3  # of these in a text: an address of a page may have one or two by chance
_KOREAN = b"\x1b$)C"  # at the head of ISO-2022-KR
_JAPANESE: Final = ("iso-2022-jp", "iso-2022-jp-2", "iso-2022-jp-ext", "iso-2022-jp-3")


def unicode_without_mark(data: bytes) -> str | None:
    """The name of the UTF-16 or UTF-32 that the bytes are, None where they are neither."""
    return (_utf32(data) if b"\0" in data[:_SAMPLE] else None) or _utf16(data)


def _utf32(data: bytes) -> str | None:
    """UTF-32: of four bytes the highest is 0, and the next one nearly always."""
    if len(data) % 4:
        return None
    part = data[:_SAMPLE]
    for name, first, second in (("utf-32-le", 3, 2), ("utf-32-be", 0, 1)):
        if not part[first::4].strip(b"\0") and _share(part[second::4], b"\0\1\2") == 1 and _is_text(part, name):
            return name
    return None


def _utf16(data: bytes) -> str | None:
    """UTF-16: every other byte is 0 or the number of an alphabet, or a high byte of Chinese, Japanese or Korean."""
    if len(data) % 2 or not data:
        return None
    part = data[:_SAMPLE]
    for name, high, low in (("utf-16-le", part[1::2], part[::2]), ("utf-16-be", part[::2], part[1::2])):
        of_alphabet = _share(high, _PRESENTED) >= _MOST and high.count(0) >= low.count(0)
        of_han = _share(high, _HAN) >= _MOST and not part.isascii()
        if (of_alphabet or of_han) and (b"\0" in high or _is_east_asian(part, name)) and _is_text(part, name):
            return name
    return None


def _share(column: bytes, those: bytes) -> float:
    return 1 - len(column.translate(None, those)) / len(column)


def _is_east_asian(part: bytes, name: str) -> bool:
    """Whether many of the characters are frequent ones: even a text without a newline has these."""
    from viewer.text.reading.encodings.letters import frequent  # imported here, since hardly any file needs it

    text = part.decode(name, errors="replace")
    known = frequent("simplified") | frequent("traditional") | frequent("japanese") | frequent("korean")
    return sum(char in known or "\u3001" <= char <= "\u30fe" for char in text) >= _FREQUENT * len(text)


def _is_text(part: bytes, name: str) -> bool:
    """Whether the bytes are characters that a text has."""
    text = part.decode(name, errors="replace")
    bad = sum(unicodedata.category(c) in ("Cc", "Cn", "Co") and c not in "\t\n\r\f" for c in text)
    return bad + text.count("\ufffd") <= (1 - _MOST) * len(text)


def switching(data: bytes) -> str | None:
    """The name of the encoding that bytes of ASCII switch to by escape sequences; None where they do not."""
    if not data.isascii():
        return None
    for name in _switching(data):
        try:
            data.decode(name)
        except UnicodeDecodeError:
            continue
        return name
    return None


def _switching(data: bytes) -> tuple[str, ...]:
    if b"\x1b$" in data:
        return ("iso-2022-kr",) if _KOREAN in data else _JAPANESE
    if _HZ.search(data):
        return ("hz",)
    return ("utf-7",) if _is_utf_7(data[:_SAMPLE]) else ()


def _is_utf_7(part: bytes) -> bool:
    """Whether each plus sign begins what is a word or sign in UTF-7, or stands for itself as it does there."""
    shifts = _UTF_7.findall(part)
    if len(shifts) < _FEWEST or b"+" in _UTF_7.sub(b"", part).replace(b"+-", b""):
        return False
    text = b" ".join(shifts).decode("utf-7", errors="replace")
    return all(unicodedata.category(char)[0] in "LMPZS" and char not in _NOT_IN_UTF_7 for char in text)
