"""Bytes -> text: by a byte-order mark, as UTF-8, or by a guess that says it is one."""

from __future__ import annotations

import codecs
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

# UTF-8 that was cut or damaged: up to one bad place to this many good letters outside ASCII. A text of an older
# encoding, read as UTF-8, has hardly a good one.
_GOOD_TO_BAD = 10


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was in. ``guessed``: nothing in the bytes said so, or some of them did not fit."""

    text: str
    encoding: str
    guessed: bool = False


def decode(data: bytes) -> Decoded:
    """The text of these bytes, newlines untouched. Raises ``UnicodeError`` where they are of no encoding known here."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding), encoding)
    # Japanese mail is ASCII with escape sequences, hence also UTF-8, but would be read as gibberish.
    if not (b"\x1b$" in data and data.isascii()):
        try:
            return Decoded(data.decode("utf-8"), "utf-8")
        except UnicodeDecodeError:
            pass
    return _damaged(data) or _guess(data)


def _damaged(data: bytes) -> Decoded | None:
    """UTF-8 with a few bytes that do not fit, each shown as U+FFFD; None where it does not look like that."""
    if data.isascii():
        return None
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", errors="ignore")) - bad
    return Decoded(text, "utf-8", guessed=True) if good >= _GOOD_TO_BAD * bad else None


def _guess(data: bytes) -> Decoded:
    import cchardet  # imported here, since hardly any file needs it

    name = (cchardet.detect(data)["encoding"] or "").lower()
    for encoding in (name, _WIDER.get(name, "")):
        try:
            return Decoded(data.decode(encoding), encoding, guessed=True)
        except (LookupError, UnicodeDecodeError):
            continue
    raise UnicodeError("no known encoding")
