"""Bytes -> text: by a byte-order mark, as UTF-8, or by a guess, which the result names as one."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from viewer.text.reading.signs import east_asian, is_misread_western, only_western_signs, utf16_without_mark

# The little-endian mark of UTF-32 begins with that of UTF-16, so it is tried first. A mark is not part of the text.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Programs wrote characters beyond the standard that they named: the wider code page is tried where the guess fails.
_WIDER = {"shift_jis": "cp932", "big5": "big5hkscs", "euc-jp": "euc_jis_2004", "iso-8859-1": "windows-1252"}

# How many good characters outweigh one that does not fit, in a file that was cut or damaged. Where a mark or the
# detector named the encoding, any character counts; where it only looks like UTF-8, those outside ASCII.
_GOOD_TO_BAD = 50
_GOOD_TO_BAD_UNNAMED = 10


# The detector knows no code page of DOS or of the old Macintosh for western Europe. Their letters are then decoded as
# control characters, as lines of boxes, or as letters and marks that no word has there. In that case these are tried.
_WESTERN = "windows-1252"
_OLDER = (_WESTERN, "cp850", "mac_roman")
# The detector takes a byte beyond ASCII that stands alone for damaged UTF-8, which was tried before, or for one of the
# encodings that were hardly used: Nordic and Celtic.
_NEVER = frozenset(("utf-8", "iso-8859-10", "iso-8859-14"))
_EAST_ASIAN = frozenset(("big5", "gb2312", "gb18030", "euc-kr", "uhc", "cp949", "euc-tw"))
_CONTROLS = "\x80-\x84\x86-\x9f"  # a stray U+0085 is an ellipsis
_LINES_AND_CYRILLIC = "\u2500-\u259f\u0400-\u04ff"  # odd beside a Latin letter
_ORDINALS = "ƒª"  # odd beside one too
_CAPITALS_AND_MARKS = "À-ÖØ-ÞŠŽŒŸ„‚“”†‡•™‰º·§¤¶"  # odd between two
_BESIDE = _LINES_AND_CYRILLIC + _ORDINALS
# The character is matched first and its neighbors after: nearly all of a text is then skipped at once.
_ODD = re.compile(
    f"[{_CONTROLS}{_BESIDE}{_CAPITALS_AND_MARKS}](?:(?<=[{_CONTROLS}])|(?<=[a-z][{_BESIDE}])"
    f"|(?=[a-z])(?:(?<=[{_BESIDE}])|(?<=[a-z][{_CAPITALS_AND_MARKS}])))"
)
_OFTEN = 5  # of so many characters beyond ASCII at least one must be odd: else it is a table in a Russian text
_BEYOND_ASCII = bytes(range(0x80, 0x100))
_NOT_PLAIN = re.compile(rb"[\x80-\xff\x1b]")
_ENOUGH = 1 << 18  # bytes: the detector takes half a second for each million
_PLAINLY = 10  # another encoding is taken where it has so many times fewer odd characters


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and its encoding. ``guessed``: nothing in the bytes named the encoding, or some of them did not fit."""

    text: str
    encoding: str
    guessed: bool = False


def decode(data: bytes) -> Decoded:
    """The text of these bytes, newlines untouched; of a few bytes that do not fit, each becomes U+FFFD.

    Raises ``UnicodeError`` where the bytes are of no encoding known here.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _named(data[len(mark) :], encoding, guessed=False)
    if unmarked := utf16_without_mark(data):
        return _named(data, unmarked, guessed=True)
    # Japanese mail is ASCII with escape sequences, hence also UTF-8, but would be read as gibberish.
    if not (b"\x1b$" in data and data.isascii()):
        try:
            return Decoded(data.decode("utf-8"), "utf-8")
        except UnicodeDecodeError:
            if damaged := _damaged(data):
                return damaged
    return _guess(data)


def _named(data: bytes, encoding: str, *, guessed: bool) -> Decoded:
    """The text in the encoding that was named. Raises ``UnicodeDecodeError`` where more than a few bytes do not fit."""
    try:
        return Decoded(data.decode(encoding), encoding, guessed)
    except UnicodeDecodeError:
        text = data.decode(encoding, errors="replace")
        if text.count("\ufffd") * _GOOD_TO_BAD > len(text):
            raise
        return Decoded(text, encoding, guessed=True)


def _damaged(data: bytes) -> Decoded | None:
    """The text as UTF-8 in which a few bytes do not fit; None where the bytes do not look like that."""
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", errors="ignore")) - bad
    return Decoded(text, "utf-8", guessed=True) if good >= _GOOD_TO_BAD_UNNAMED * bad else None


def _guess(data: bytes) -> Decoded:
    """The text in the likeliest encoding, guessed from a part of the bytes where that fits all of them."""
    part = _sample(data)
    if len(part) < len(data):
        try:
            return _by_name(data, _guessed(part).encoding)
        except UnicodeError:
            pass  # the rest is in another encoding
    return _guessed(data)


def _sample(data: bytes) -> bytes:
    """Enough bytes to guess an encoding, from the first that is not plain ASCII on; in whole lines if there are any."""
    if len(data) <= _ENOUGH:
        return data
    found = _NOT_PLAIN.search(data)
    first = found.start() if found else 0
    start = data.rfind(b"\n", max(0, first - _ENOUGH // 2), first) + 1 or first
    part = data[start : start + _ENOUGH]
    return part[: part.rfind(b"\n") + 1] or part


def _guessed(data: bytes) -> Decoded:
    """The text in the encoding that the detector finds. Raises ``UnicodeError`` where it finds none."""
    import cchardet  # imported here, since hardly any file needs it

    if only_western_signs(data):
        return _named(data, _WESTERN, guessed=True)
    name = (cchardet.detect(data)["encoding"] or "").lower()
    if name in _EAST_ASIAN:
        name = east_asian(data, name)
    elif name in _NEVER:
        name = _WESTERN
    try:
        return _western(data, _older(data, _by_name(data, name)))
    except LookupError as error:  # no guess, or one that Python has no table for
        raise UnicodeError("no known encoding") from error


def _by_name(data: bytes, name: str) -> Decoded:
    """The text in the encoding of this name, or in the wider one that includes it."""
    if name in _WIDER:
        try:
            return Decoded(data.decode(name), name, guessed=True)
        except UnicodeDecodeError:
            name = _WIDER[name]
    return _named(data, name, guessed=True)


def _older(data: bytes, guess: Decoded) -> Decoded:
    """The guess, or the text in an older code page where that has far fewer odd characters."""
    best, least = guess, _odd(guess.text)
    beyond = len(data) - len(data.translate(None, _BEYOND_ASCII))
    if (
        len(guess.text) < len(data) or least * _OFTEN <= beyond
    ):  # an encoding of several bytes a character, or a good guess
        return guess
    for encoding in _OLDER:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if (odd := _odd(text)) * _PLAINLY < least:
            best, least = Decoded(text, encoding, guessed=True), odd
    return best


def _western(data: bytes, guess: Decoded) -> Decoded:
    """The guess, or the text in windows-1252 where only that is in Latin letters."""
    try:
        text = data.decode(_WESTERN)
    except UnicodeDecodeError:
        return guess
    return Decoded(text, _WESTERN, guessed=True) if is_misread_western(guess.text, text) else guess


def _odd(text: str) -> int:
    """How many characters are odd where they stand."""
    return sum(1 for _ in _ODD.finditer(text))
