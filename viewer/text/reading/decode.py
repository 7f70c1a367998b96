"""Bytes -> text: by a byte-order mark, as UTF-8, or by a guess that says it is one."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

# UTF-32's mark for little-endian begins with UTF-16's, so it is asked first. A mark is not part of the text.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Programs wrote more than the standard that they named: the wider code page is tried where the guessed one fails.
_WIDER = {"shift_jis": "cp932", "big5": "big5hkscs", "euc-jp": "euc_jis_2004", "iso-8859-1": "windows-1252"}

# How many good characters make up for one that does not fit, in a file that was cut or damaged. Where a mark or the
# detector named the encoding, any character counts; where only the shape of UTF-8 speaks for it, those outside ASCII.
_GOOD_TO_BAD = 50
_GOOD_TO_BAD_UNNAMED = 10


# The detector knows no code page of DOS or of the old Macintosh for western Europe, so that their letters come out as
# control characters, as lines of boxes, or as letters and marks that stand in no word. Where they do, these are tried.
_OLDER = ("windows-1252", "cp850", "mac_roman")
_CONTROLS = "\x80-\x84\x86-\x9f"  # a stray U+0085 is an ellipsis
_LINES_AND_CYRILLIC = "\u2500-\u259f\u0400-\u04ff"  # odd beside a Latin letter
_ORDINALS = "ƒª"  # odd beside one too
_CAPITALS_AND_MARKS = "À-ÖØ-ÞŠŽŒŸ„‚“”†‡•™‰º·§¤¶"  # odd between two
_BESIDE = _LINES_AND_CYRILLIC + _ORDINALS
# The character comes first, and what stands round it after: nearly all of a text is passed over by one look.
_ODD = re.compile(
    f"[{_CONTROLS}{_BESIDE}{_CAPITALS_AND_MARKS}](?:(?<=[{_CONTROLS}])|(?<=[a-z][{_BESIDE}])"
    f"|(?=[a-z])(?:(?<=[{_BESIDE}])|(?<=[a-z][{_CAPITALS_AND_MARKS}])))"
)
_OFTEN = 5  # of so many characters beyond ASCII one is odd at the least: else it is a table in a Russian text
_BEYOND_ASCII = bytes(range(0x80, 0x100))
_NOT_PLAIN = re.compile(rb"[\x80-\xff\x1b]")
_ENOUGH = 1 << 18  # bytes: the detector takes half a second for each million
_PLAINLY = 10  # times fewer odd characters, before another encoding is believed


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was in. ``guessed``: nothing in the bytes said so, or some of them did not fit."""

    text: str
    encoding: str
    guessed: bool = False


def decode(data: bytes) -> Decoded:
    """The text of these bytes, newlines untouched; a few bytes that do not fit are U+FFFD, each.

    Raises ``UnicodeError`` where the bytes are of no encoding known here.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _named(data[len(mark) :], encoding, guessed=False)
    # Japanese mail is ASCII with escape sequences, hence also UTF-8, but would be read as gibberish.
    if not (b"\x1b$" in data and data.isascii()):
        try:
            return Decoded(data.decode("utf-8"), "utf-8")
        except UnicodeDecodeError:
            if damaged := _damaged(data):
                return damaged
    return _guess(data)


def _named(data: bytes, encoding: str, *, guessed: bool) -> Decoded:
    """The text in the encoding that was named, if but a few bytes do not fit."""
    try:
        return Decoded(data.decode(encoding), encoding, guessed)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
        if text.count("\ufffd") * _GOOD_TO_BAD > len(text):
            raise
        return Decoded(text, encoding, guessed=True)


def _damaged(data: bytes) -> Decoded | None:
    """UTF-8 in which a few bytes do not fit; None where it does not look like that."""
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", errors="ignore")) - bad
    return Decoded(text, "utf-8", guessed=True) if good >= _GOOD_TO_BAD_UNNAMED * bad else None


def _guess(data: bytes) -> Decoded:
    """The text by the likeliest encoding, told from a part of the bytes where that serves for all of them."""
    part = _telling(data)
    if len(part) < len(data):
        try:
            return _by_name(data, _guessed(part).encoding)
        except UnicodeError:
            pass  # what comes later is of another kind
    return _guessed(data)


def _telling(data: bytes) -> bytes:
    """As many bytes as tell an encoding, in whole lines if there are any: from the first that is not plain ASCII on."""
    if len(data) <= _ENOUGH:
        return data
    found = _NOT_PLAIN.search(data)
    first = found.start() if found else 0
    start = data.rfind(b"\n", max(0, first - _ENOUGH // 2), first) + 1 or first
    part = data[start : start + _ENOUGH]
    return part[: part.rfind(b"\n") + 1] or part


def _guessed(data: bytes) -> Decoded:
    import cchardet  # imported here, since hardly any file needs it

    name = (cchardet.detect(data)["encoding"] or "").lower()
    try:
        return _older(data, _by_name(data, name))
    except LookupError as error:  # no guess, or one that Python has no table for
        raise UnicodeError("no known encoding") from error


def _by_name(data: bytes, name: str) -> Decoded:
    """The text by the encoding that was guessed, or by the wider one of which it is a part."""
    if name in _WIDER:
        try:
            return Decoded(data.decode(name), name, guessed=True)
        except UnicodeDecodeError:
            name = _WIDER[name]
    return _named(data, name, guessed=True)


def _older(data: bytes, guess: Decoded) -> Decoded:
    """The guess, or the text in an older code page where that has plainly fewer characters that stand in no word."""
    best, least = guess, _odd(guess.text)
    beyond = len(data) - len(data.translate(None, _BEYOND_ASCII))
    if len(guess.text) < len(data) or least * _OFTEN <= beyond:  # of several bytes a character, or well guessed
        return guess
    for encoding in _OLDER:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if (odd := _odd(text)) * _PLAINLY < least:
            best, least = Decoded(text, encoding, guessed=True), odd
    return best


def _odd(text: str) -> int:
    return sum(1 for _ in _ODD.finditer(text))
