"""Hebrew as old programs wrote it, in the order in which a line is seen: each line from left to right.

Python's encodings of Hebrew give such a text back to front, so they have a second form here, "iso-8859-8-visual" and
"cp862-visual", that gives the order in which it is read. Source: Unicode Standard Annex 9, the rules for numbers and
mirrored signs among them.
"""

from __future__ import annotations

import codecs
import re
from functools import partial
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_SUFFIX = "-visual"
_BASES = "iso-8859-8", "cp862"
NAMES: Final = tuple(base + _SUFFIX for base in _BASES)
# What is written from left to right within a line: words of other scripts with what stands between, and numbers.
_LEFT_TO_RIGHT = re.compile(r"[^\W\d_א-ת](?:[^א-ת\n]*[^\W_א-ת])?|\d+(?:[-+.,:/]\d+)*|.", re.DOTALL)
_HEBREW = re.compile("[א-ת]")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_WORD = re.compile("[א-ת]{2,}")
_FINAL = frozenset("ךםןףץ")  # the forms that five letters have at the end of a word
_FEWEST = 2  # words that begin with one
_TO_ENDING = 4  # how many times as many as those that end with one


def visual_form(encoding: str, text: str) -> str | None:
    """The name of the encoding that gives the order of reading, where text of this one is in the order of sight.

    The final forms of letters show it: they stand at the beginnings of words. None where they do not.
    """
    if encoding not in (*_BASES, "windows-1255"):
        return None
    words = _WORD.findall(text)
    begin = sum(word[0] in _FINAL for word in words)
    end = sum(word[-1] in _FINAL for word in words)
    if begin < _FEWEST or begin < _TO_ENDING * end:
        return None
    return NAMES[encoding == "cp862"]


def _turned(text: str) -> str:
    """The text with the lines that have Hebrew in the other of the two orders."""
    return "".join(map(_turned_line, text.splitlines(keepends=True)))


def _turned_line(line: str) -> str:
    if not _HEBREW.search(line):
        return line
    body = line.rstrip("\r\n")
    pieces = [one if one[-1].isalnum() else one.translate(_MIRRORED) for one in _LEFT_TO_RIGHT.findall(body)]
    return "".join(reversed(pieces)) + line[len(body) :]


def _decode(base: str, data: ReadableBuffer, errors: str = "strict") -> tuple[str, int]:
    text, count = codecs.lookup(base).decode(bytes(data), errors)
    return _turned(text), count


def _encode(base: str, text: str, errors: str = "strict") -> tuple[bytes, int]:
    return codecs.lookup(base).encode(_turned(text), errors)[0], len(text)


def visual_hebrew(name: str) -> codecs.CodecInfo | None:
    """The codec, where it is asked for by one of its names; ``codecs.register`` takes it."""
    for base in _BASES:
        if name == (base + _SUFFIX).replace("-", "_"):
            return codecs.CodecInfo(partial(_encode, base), partial(_decode, base), name=base + _SUFFIX)
    return None
