"""Greek words that lose their end before a vowel (elision), run together with the next (crasis), or have an iota beside
the vowel and not below it: other spellings of the same words."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from viewer.text.normalize import APOSTROPHES, fold

_VOWELS: Final = "αεηιουω"
_BREATHED: Final = str.maketrans("πτκ", "φθχ")  # before a breathed vowel: ἐφ’ for ἐπί, χοἰ for καὶ οἱ
_CUT_OFF: Final = frozenset("αειο")
# Without these no whole word ends so, or but for a few; other letters may end a word, unless an apostrophe follows.
_NEVER_LAST: Final = frozenset("βγδζθκλμπτφχ")
_WHOLE: Final = frozenset(("εκ", "ουκ", "ουχ"))
# What runs together with the word behind it: articles, "and", "O" and other little words.
BEFORE_CRASIS: Final = frozenset("και ω ο η το τα του τω τη οι αι α εγω μοι σοι τοι μεντοι που προ".split())
_INITIAL_VOWELS: Final = re.compile(f"[{_VOWELS}]*")


def same_greek(a: str, b: str) -> bool:
    """Whether two words as they are written, or in their normal form, are one: ἀλλ’ and ἀλλά, χώρᾳ and ΧΩΡΑΙ."""
    left, right = fold(a), fold(b)
    return (
        _is_elided(a, left, right)
        or _is_elided(b, right, left)
        or left == _with_iota_beside(b)
        or _with_iota_beside(a) == right
    )


def _is_elided(word: str, short: str, whole: str) -> bool:
    """Whether ``short``, the normal form of ``word``, is ``whole`` without its last vowel."""
    if len(whole) != len(short) + 1 or short in _WHOLE or whole[-1] not in _CUT_OFF:
        return False
    if not (short[-1:] in _NEVER_LAST or word[-1:] in APOSTROPHES):
        return False
    stem = whole[:-1]
    return short in (stem, stem[:-1] + stem[-1:].translate(_BREATHED), stem[:-2] + stem[-2:].translate(_BREATHED))


def _with_iota_beside(word: str) -> str:
    return fold(unicodedata.normalize("NFD", word).replace("\u0345", "ι"))


def is_crasis(first: str, second: str, word: str) -> bool:
    """Whether a word is these two run together, all in their normal form: κἀγώ is καὶ ἐγώ."""
    if first not in BEFORE_CRASIS or second[:1] not in _VOWELS:
        return False
    onset, vowels = first.rstrip(_VOWELS), _INITIAL_VOWELS.match(second)
    rest = second[vowels.end() if vowels else 0 :]
    middle = word.removesuffix(rest)
    if not rest or middle == word:
        return False
    for begin in {onset, onset.translate(_BREATHED)}:
        if middle.startswith(begin) and (own := middle[len(begin) :]) and not own.strip(_VOWELS):
            return bool(begin) or own != second[: -len(rest)]  # ἀνήρ is no ὁ ἀνήρ
    return False
