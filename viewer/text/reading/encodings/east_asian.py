"""How likely the bytes of a text are in each encoding of Chinese, Japanese and Korean."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Final, NamedTuple

from viewer.text.reading.encodings.letters import frequent
from viewer.text.reading.encodings.single_byte import ascii_likelihood, mixed


class _Encoding(NamedTuple):
    """``frequent``: the key of its most frequent characters. ``usual``: an older set of characters, of which those that
    are in use have a first byte in ``levels``. ``kana``, ``hangul``: whether its language writes them."""

    frequent: str
    usual: str
    levels: range
    kana: bool = False
    hangul: bool = False
    prior: float = 0


ENCODINGS: Final[dict[str, _Encoding]] = {
    "gb18030": _Encoding("simplified", "gb2312", range(0xB0, 0xD8)),
    "big5hkscs": _Encoding("traditional", "big5", range(0xA4, 0xC7)),
    "euc-tw": _Encoding("traditional", "big5", range(0xA4, 0xC7), prior=-6),
    "cp932": _Encoding("japanese", "euc_jp", range(0xB0, 0xD0), kana=True),
    "euc_jis_2004": _Encoding("japanese", "euc_jp", range(0xB0, 0xD0), kana=True),
    "cp949": _Encoding("korean", "euc_kr", range(0xB0, 0xC9), hangul=True),
    "johab": _Encoding("korean", "euc_kr", range(0xB0, 0xC9), hangul=True, prior=-6),
}

# Logarithms of probabilities.
_FREQUENT, _FREQUENT_SYLLABLE, _USUAL, _RARE = -6.2, -5.0, -9.0, -12.0
_KANA, _FOREIGN_KANA, _HALF_WIDTH = -4.3, -9.0, -9.0
_POINT, _WIDE, _SIGN, _NO_TEXT = -4.5, -7.5, -9.5, -18.0
_BESIDE_ASCII = -3.0  # each

_POINTS: Final = frozenset("，。、：；？！「」『』（）《》〈〉“”‘’…—・·\u3000")
_EDGE = re.compile("[A-Za-z](?=[^\x00-\x7f])|[^\x00-\x7f](?=[A-Za-z])")


def east_asian_likelihoods(data: bytes) -> dict[str, float]:
    """The logarithm of the likelihood of the bytes in each encoding that fits."""
    found = {}
    for name, encoding in ENCODINGS.items():
        text = data.decode(name, errors="replace")
        counts = Counter(text)
        wide = {char: n for char, n in counts.items() if not char.isascii()}
        if counts["\ufffd"] * 20 <= sum(wide.values()):
            letters = sum(n * _likely(name, char) for char, n in wide.items())
            edges = sum(1 for _ in _EDGE.finditer(text)) * _BESIDE_ASCII
            scripts = mixed(
                sum(n for char, n in counts.items() if char.isascii() and char.isalpha()), sum(wide.values())
            )
            found[name] = encoding.prior + letters + edges + scripts + ascii_likelihood(text)
    return found


@lru_cache(maxsize=1 << 15)
def _likely(name: str, char: str) -> float:
    """The logarithm of the probability of a character in texts of this encoding."""
    encoding = ENCODINGS[name]
    if char in frequent(encoding.frequent):
        return _FREQUENT_SYLLABLE if encoding.hangul else _FREQUENT
    if char in _POINTS:
        return _POINT
    if "\u3041" <= char <= "\u30ff":
        return _KANA if encoding.kana else _FOREIGN_KANA
    if "\uff01" <= char <= "\uff5e":
        return _WIDE
    if "\uff61" <= char <= "\uff9f":
        return _HALF_WIDTH
    if char.isalpha():
        try:
            usual = char.encode(encoding.usual)[0] in encoding.levels
        except UnicodeEncodeError:
            usual = False
        return _USUAL if usual else _RARE
    return _NO_TEXT if char == "\ufffd" or not char.isprintable() else _SIGN
