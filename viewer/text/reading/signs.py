"""Signs in the bytes of a text that show its encoding where a detector of encodings errs: in UTF-16 without a mark, in
short Chinese and Japanese texts, and in western texts with few characters beyond ASCII."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_SAMPLE = 1 << 16  # bytes that are looked at
_MOST = 0.98  # the share of characters in UTF-16 that must fit: a text may be damaged
_LAST_ALPHABET = 0x20  # the high byte of general punctuation, behind which stand signs, Chinese and Korean
_PRESENTED: Final = bytes(range(_LAST_ALPHABET + 1)) + b"\xfb\xfe"
_HAN: Final = bytes(range(0x30, 0xA0)) + bytes(range(0xAC, 0xD8)) + b"\0\x20\xff"

# Pairs of high bytes and nothing else that is not ASCII, as in EUC. Of Big5, two pairs in five have a low byte.
_PAIRED = re.compile(rb"(?:[\x00-\x7f]++|[\xa1-\xfe]{2})*")
_PAIR = re.compile(rb"([\xa1-\xfe])[\xa1-\xfe]")
_ENOUGH_PAIRS = 4
_KANA: Final = b"\xa4\xa5"  # first bytes; in GB 2312, too, but no Chinese text has them
_KANA_SHARE = 5  # one character in so many: Japanese prose has every second
_CHINESE: Final = frozenset(b"\xa1\xa3" + bytes(range(0xB0, 0xF8)))  # first bytes in GB 2312: signs and characters

# In windows-1252, signs where signs stand: opening quotes before a word, closing ones and dots behind one, a currency
# or a section before or behind a number or alone. A letter stands in such a place in no other code page, or seldom.
_SIGNS_ALONE = re.compile(
    rb"(?:[\x00-\x7f]++"
    rb"|(?<![A-Za-z])[\x82\x84\x8b\x91\x93\xab\xbf\xa1](?=[A-Za-z])"
    rb"|(?<=[A-Za-z0-9.,!?;)])[\x92\x94\x9b\xbb\x85](?![a-z])|(?<=[A-Za-z])\x92(?=[a-z])|(?<![A-Za-z])\x92(?=[a-z0-9])"
    rb"|(?<=[ \t\n0-9])[\x96\x97](?=[ \t\r\n0-9])"
    rb"|(?<![A-Za-z])[\x80\x85\x95\xa0\xa2-\xaa\xac-\xb9\xba\xbc-\xbe\xd7](?![a-z]))*"
)
_ASCII_TO_OTHER = 3  # in a western text, letters of ASCII to other letters
_STRANGE = "\u0370-\u1dff\u2070-\u209f\u2500-\uffff"  # beside a letter of ASCII
_BESIDE_ASCII = re.compile(f"[A-Za-z][{_STRANGE}]|[{_STRANGE}][A-Za-z]")
_LETTERS_IN_A_ROW = re.compile("[À-ÖØ-öø-ÿŠšŽžŒœŸ]{3}")  # as no western language has them


def utf16_without_mark(data: bytes) -> str | None:
    """The name of the UTF-16 that the bytes are: every other byte is 0 or the number of an alphabet, or a high byte of
    Chinese, Japanese or Korean."""
    if len(data) % 2 or b"\0" not in data[:_SAMPLE]:
        return None
    part = data[:_SAMPLE]
    for name, high, low in (("utf-16-le", part[1::2], part[::2]), ("utf-16-be", part[::2], part[1::2])):
        of_alphabet = _share(high, _PRESENTED)
        if b"\0" not in high or high.count(0) < low.count(0):
            continue
        if (of_alphabet >= _MOST or (_share(high, _HAN) >= _MOST and not part.isascii())) and _is_text(part, name):
            return name
    return None


def _share(column: bytes, those: bytes) -> float:
    return 1 - len(column.translate(None, those)) / len(column)


def _is_text(part: bytes, name: str) -> bool:
    """Whether the bytes are characters that a text has."""
    text = part.decode(name, errors="replace")
    bad = sum(unicodedata.category(c) in ("Cc", "Cn", "Co") and c not in "\t\n\r\f" for c in text)
    return bad + text.count("\ufffd") <= (1 - _MOST) * len(text)


def east_asian(data: bytes, guess: str) -> str:
    """The name that the detector gave, or that of EUC-JP or GB 18030 where the first bytes of the pairs tell these."""
    part = data[:_SAMPLE]
    part = part if len(part) == len(data) else part[: part.rfind(b"\n") + 1]
    if not _PAIRED.fullmatch(part):
        return guess
    firsts = b"".join(_PAIR.findall(part))
    if len(firsts) < _ENOUGH_PAIRS:
        return guess
    if (len(firsts) - len(firsts.translate(None, _KANA))) * _KANA_SHARE >= len(firsts):
        return "euc-jp"
    return "gb18030" if guess == "big5" and _CHINESE.issuperset(firsts) else guess


def only_western_signs(data: bytes) -> bool:
    """Whether all bytes beyond ASCII are signs in windows-1252, each in a place for such a sign."""
    return not data.isascii() and bool(_SIGNS_ALONE.fullmatch(data))


def is_misread_western(guess: str, western: str) -> bool:
    """Whether a text in Latin letters was decoded with letters of other scripts in its words, and has none such in
    windows-1252."""
    if not _BESIDE_ASCII.search(guess) or _LETTERS_IN_A_ROW.search(western):
        return False
    letters = sum(map(str.isalpha, western))
    ascii_letters = sum(c.isascii() and c.isalpha() for c in western)
    return ascii_letters >= _ASCII_TO_OTHER * (letters - ascii_letters)
