"""The text as it is shown: with a box in the place of each character that cannot be seen.

A box replaces one code point, so places are the same in both. What is copied is the text itself.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import chain

from viewer.phrasing import characters
from viewer.phrasing.language import tr

BOX = "▯"
_JOINERS = "\u200c\u200d"
# Arabic to Myanmar, Khmer and Mongolian, signs that become emoji, the selector of emoji, emoji
_SHAPED = ((0x0600, 0x10FF), (0x1780, 0x18AF), (0x2600, 0x27FF), (0xFE0F, 0xFE0F), (0x1F000, 0x1FFFF))
# the code points that are looked through for such characters: all of Unicode would take as long as opening a book
_INHABITED = (range(0x20000), range(0xE0000, 0xE1000))
_NOT_OF_THE_LETTERS = "\t\n"


def with_placeholders(text: str) -> str:
    """The text with boxes for control characters, bidirectional controls and the like."""
    if text.isascii() and text.isprintable():
        return text
    return _unseen().sub(lambda found: _stand_in(found, text), text)


def name(character: str) -> str:
    """The name of the character that a box stands for: "U+202E right-to-left override"."""
    named = characters.character(character) if unicodedata.name(character, "") else tr("control character")
    return f"U+{ord(character):04X} {named}"


def boxes(shown: str, text: str) -> list[int]:
    """The places in ``shown`` of boxes that stand for another character of ``text``."""
    if BOX not in shown:
        return []
    return [place for place, (one, other) in enumerate(zip(shown, text, strict=True)) if one == BOX != other]


def _stand_in(found: re.Match[str], text: str) -> str:
    character = found[0]
    if character in _JOINERS and _joins(text, found.start()):
        return character
    return "\ufffd" if unicodedata.category(character) == "Cs" else BOX


def _joins(text: str, place: int) -> bool:
    """Whether a joiner stands between two letters that it joins: a box would misspell Persian, Hindi or emoji."""
    neighbors = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
    return len(neighbors) == 2 and all(_shaped(c) for c in neighbors)


def _shaped(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in _SHAPED)


@cache
def _unseen() -> re.Pattern[str]:
    seen = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"  # signs of numbers
    wanted = ("Cf", "Cc", "Cs", "Zl", "Zp")
    unseen = [
        c
        for c in map(chr, chain(*_INHABITED))
        if unicodedata.category(c) in wanted and c not in seen and c not in _NOT_OF_THE_LETTERS
    ]
    return re.compile("[" + _ranges([ord(c) for c in unseen]) + "]")


def _ranges(codes: list[int]) -> str:
    parts: list[str] = []
    first = last = codes[0]
    for code in [*codes[1:], -1]:
        if code == last + 1:
            last = code
            continue
        parts.append(f"\\U{first:08x}-\\U{last:08x}")
        first = last = code
    return "".join(parts)
