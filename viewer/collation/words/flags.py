"""Words to look at twice where the wording changed: what turns a sentence round, and what a fact hangs on."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from viewer.text.languages.load import lexicon

if TYPE_CHECKING:
    from viewer.collation.model.model import Flag

_LEAST = 2  # letters of what is denied: "undo"
_LONGER = 5  # and after "a", which more often belongs to the word
_SUFFIXES = "(?:e|es|s|ed|d|ing|ings|or|ors|er|ers|ion|ions|ment|ments|ive|able|ance)?"  # of a stem
_ROMAN = re.compile(r"(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SMALL_ROMAN = re.compile(r"(?=..)x{0,3}(?:ix|iv|v?i{0,3})")
_HAN_NUMBER = re.compile("[〇零一二三四五六七八九十廿卅百千万萬億亿两兩]+")


@lru_cache(maxsize=1)
def flag_words() -> dict[Flag, frozenset[str]]:
    """The words of all languages that each flag watches for, in their normal form."""
    known = lexicon()
    return {"negation": known.negations, "modal": known.modals, "date": known.dates, "number": known.numbers}


@lru_cache(maxsize=1)
def watched() -> frozenset[str]:
    """The words of all flags."""
    return frozenset().union(*flag_words().values())


def denies(a: str, b: str) -> bool:
    """Whether one of two normal forms is the other denied: known, unknown."""
    if not (a.endswith(b) or b.endswith(a)):
        return False
    short, long = (a, b) if len(a) < len(b) else (b, a)
    prefix = long[: len(long) - len(short)]
    if prefix == "a":  # apolitical, amoral; not: alike, away
        return len(short) >= _LONGER and short.endswith(("al", "ic", "ally"))
    if prefix not in lexicon().denying_prefixes or len(short) < _LEAST:
        return False
    return not _not_denying().fullmatch(long.replace("y", "i"))


@lru_cache(maxsize=1)
def _not_denying() -> re.Pattern[str]:
    """Words that begin with the letters of such a prefix, which say "in", "into" or "apart" there, or nothing."""
    return re.compile(f"(?:{'|'.join(map(re.escape, sorted(lexicon().not_denying)))}){_SUFFIXES}")


@lru_cache(maxsize=65536)
def is_roman(word: str) -> bool:
    """Whether a word is a Roman numeral: in capitals, but for "I", or the small ones of chapters, ii to xxxix."""
    return word != "I" and bool(_ROMAN.fullmatch(word) or _SMALL_ROMAN.fullmatch(word))


def is_han_number(text: str) -> bool:
    return bool(_HAN_NUMBER.fullmatch(text))
