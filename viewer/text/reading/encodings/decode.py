"""Bytes -> text: by a byte-order mark, as UTF-8, or by a guess, which the result names as one."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from viewer.messages import Message, Plural
from viewer.text.reading.encodings.ebcdic import with_line_feeds
from viewer.text.reading.encodings.unmarked import switching, unicode_without_mark
from viewer.text.reading.encodings.visual_hebrew import visual_form

# The little-endian mark of UTF-32 begins with that of UTF-16, so it is tried first. A mark is not part of the text.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# How many good characters outweigh one that does not fit, in a file that was cut or damaged. Where a mark or the
# likelihoods named the encoding, any character counts; where it only looks like UTF-8, those outside ASCII.
_GOOD_TO_BAD = 50
_GOOD_TO_BAD_UNNAMED = 10
_NOT_PLAIN = re.compile(rb"[\x80-\xff]")
_MOST = 6  # encodings that are worth a choice
_ENOUGH = 1 << 18  # bytes by which an encoding is guessed


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and its encoding. ``guessed``: nothing in the bytes named the encoding, or some of them did not fit.

    ``alternatives``: of a guess, the names of other encodings that the text may be in, the likeliest first. All bytes
    fit each of them, and it gives another text. ``misfits``: how many bytes, or runs of some, became U+FFFD.
    """

    text: str
    encoding: str
    guessed: bool = False
    alternatives: tuple[str, ...] = ()
    misfits: int = 0

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the reader of the text should know."""
        said = Plural(
            "%n character does not fit the encoding, and is shown as �",
            "%n characters do not fit the encoding, and are shown as �",
            self.misfits,
        )
        return (said,) if self.misfits else ()


def decode(data: bytes) -> Decoded:
    """The text of these bytes, newlines untouched; of a few bytes that do not fit, each becomes U+FFFD.

    Raises ``UnicodeError`` where the bytes are of no encoding known here.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _named(data[len(mark) :], encoding, guessed=False)
    if unmarked := unicode_without_mark(data):
        return _named(data, unmarked, guessed=True)
    if name := switching(data):  # these are UTF-8, too, but would be read as gibberish
        return Decoded(data.decode(name), name, guessed=True, alternatives=("utf-8",))
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _damaged(data) or _guess(data)


def decode_as(data: bytes, encoding: str) -> Decoded:
    """The text in the encoding that the reader names. Raises ``ValueError`` with the reason where it is not in that."""
    try:
        text = data.decode(encoding)
    except LookupError as error:
        raise ValueError(Message("there is no encoding {name}; check its name", name=encoding)) from error
    except (UnicodeError, ValueError) as error:
        raise ValueError(Message("it is not in {name}; try another encoding, or none", name=encoding)) from error
    name = codecs.lookup(encoding).name
    return Decoded(with_line_feeds(text.removeprefix("\ufeff"), name), encoding.lower())


def _named(data: bytes, encoding: str, *, guessed: bool, alternatives: tuple[str, ...] = ()) -> Decoded:
    """The text in the encoding that was named. Raises ``UnicodeDecodeError`` where more than a few bytes do not fit."""
    try:
        return Decoded(with_line_feeds(data.decode(encoding), encoding), encoding, guessed, alternatives)
    except UnicodeDecodeError:
        text, misfits = _replaced(data, encoding)
        if misfits * _GOOD_TO_BAD > len(text):
            raise
        return Decoded(text, encoding, guessed=True, alternatives=alternatives, misfits=misfits)


def _replaced(data: bytes, encoding: str) -> tuple[str, int]:
    """The text with U+FFFD for what does not fit, and how many of them there are that the bytes do not have."""
    text = data.decode(encoding, errors="replace")
    return text, text.count("\ufffd") - data.decode(encoding, errors="ignore").count("\ufffd")


def _damaged(data: bytes) -> Decoded | None:
    """The text as UTF-8 in which a few bytes do not fit; None where the bytes do not look like that."""
    part = _sample(data)
    for those in (part, data) if len(part) < len(data) else (data,):  # most others show it in the part
        text, misfits = _replaced(those, "utf-8")
        good = len(text) - len(text.encode("ascii", errors="ignore")) - misfits
        if good < _GOOD_TO_BAD_UNNAMED * misfits:
            return None
    return Decoded(text, "utf-8", guessed=True, alternatives=tuple(_likeliest(part, data)), misfits=misfits)


def _guess(data: bytes) -> Decoded:
    """The text in the likeliest encoding, guessed from a part of the bytes where that fits all of them."""
    part = _sample(data)
    if len(part) < len(data):
        try:
            return _by_likelihood(data, part)
        except UnicodeError:
            pass  # the rest is in another encoding
    return _by_likelihood(data, data)


def _by_likelihood(data: bytes, part: bytes) -> Decoded:
    """The text in the encoding in which the part is likeliest. Raises ``UnicodeError`` where it is likely in none."""
    names = _likeliest(part, data)
    if not names:
        raise UnicodeError("no known encoding")
    found = _named(data, names[0], guessed=True, alternatives=tuple(names[1:]))
    if (visual := visual_form(names[0], found.text)) and not found.misfits:
        return _named(data, visual, guessed=True, alternatives=tuple(names[:_MOST]))
    return found


def _likeliest(part: bytes, data: bytes) -> list[str]:
    from viewer.text.reading.encodings.guess import likeliest  # imported here, since hardly any file needs it

    return likeliest(part, data)


def _sample(data: bytes) -> bytes:
    """Enough bytes to guess an encoding, from the first that is not plain ASCII on; in whole lines if there are any."""
    if len(data) <= _ENOUGH:
        return data
    found = _NOT_PLAIN.search(data)
    first = found.start() if found else 0
    start = data.rfind(b"\n", max(0, first - _ENOUGH // 2), first) + 1 or first
    part = data[start : start + _ENOUGH]
    return part[: part.rfind(b"\n") + 1] or part
