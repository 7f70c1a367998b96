"""Words to look at twice where the wording changed: what turns a sentence round, and what a fact hangs on."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from viewer.collation.model.model import FLAGS
from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.collation.model.model import Flag

_LEAST = 2  # letters of what is denied: "undo"
_LONGER = 5  # and after "a", which more often belongs to the word
_SUFFIXES = "(?:e|es|s|ed|d|ing|ings|or|ors|er|ers|ion|ions|ment|ments|ive|able|ance)?"  # of a stem
_ROMAN = re.compile(r"(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SMALL_ROMAN = re.compile(r"(?=..)x{0,3}(?:ix|iv|v?i{0,3})")
_OPENING = " \n(\"'“‘«„[—-"
_NAME = re.compile(r"(?<![.!?…]\s)(?<![.!?…][\"”’)]\s)(?<!\n)\b[^\W\d_]\w*")
_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)*")
_UNCOUNTED = re.compile(r"\bone an ?other\b|\b(?:no|any|every|some|each) one\b")
_FEW = 40  # words: in longer stretches it is not one word that denies another
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


def flags(
    lemma: str,
    text: str,
    begins: Callable[[], tuple[bool, bool]] = lambda: (True, True),
    *,
    names: bool = True,
) -> tuple[Flag, ...]:
    """What to check where the wording changed: words of a kind that stand on one side alone.

    ``begins`` says whether the lemma, and the text, begin a sentence, so that a capital there tells of no name;
    ``names``, whether capitals tell of names at all: in German they do not.
    """
    left, right = ([side] if side.isalpha() else _WORD.findall(side) for side in (lemma, text))
    if _plain(lemma, left) and _plain(text, right):
        alone = len(left) == len(right) == 1
        if not (left and right) or (alone and not denies(fold(left[0]), fold(right[0]))):
            return ()
    a, b = set(map(fold, left)), set(map(fold, right))
    found = _watched(a ^ b, lemma, text)
    if a and b and len(a) + len(b) < _FEW and any(denies(x, y) for x in a - b for y in b - a):
        found.add("negation")
    if _numerals(left) != _numerals(right):
        found.add("number")
    if not (lemma + text).islower():
        if not (lemma.isascii() and text.isascii()) and _han_numbers(lemma, text):
            found.add("number")
        months = lexicon().month_names
        if months.intersection(left) != months.intersection(right):
            found.add("date")
        at_start = begins() if names else (True, True)
        if names and _names(lemma, at_start[0]) != _names(text, at_start[1]):
            found.add("name")
    return tuple(flag for flag in FLAGS if flag in found) if found else ()


def _watched(only: set[str], lemma: str, text: str) -> set[Flag]:
    """The kinds of the words of one side alone that are watched, and of the figures."""
    found: set[Flag] = set()
    if not watched().isdisjoint(only):
        words = flag_words()
        found = {flag for flag in ("negation", "modal", "number") if only & words[flag]}
        if only & words["date"] - lexicon().ambiguous_dates:
            found.add("date")
        if only & words["number"] == {"one"} and _no_number(lemma) and _no_number(text):
            found.remove("number")
    for word in only:
        if not word.isalpha() and any(map(str.isdigit, word)):
            found.add("date" if len(word) == 4 and word.isdigit() and "1000" <= word <= "2100" else "number")
    return found


def _plain(text: str, words: list[str]) -> bool:
    """Whether there are small letters only, and no word of a kind that has a flag: so it is with most."""
    return not text or (text.islower() and not any(is_watched(word) for word in words))


@lru_cache(maxsize=65536)
def is_watched(word: str) -> bool:
    return word in watched() or not word.isalpha() or is_roman(word)


def _no_number(text: str) -> bool:
    """Whether "one" counts nothing wherever it stands: one another, no one."""
    return "one" not in _UNCOUNTED.sub("", text.casefold())


def _numerals(words: list[str]) -> set[str]:
    """The Roman numerals; of small letters only where all words are such, since "mi" and "vi" are words too."""
    found = set(filter(is_roman, words))
    return found if not found or all(map(str.isupper, found)) or len(found) == len(words) else set()


def _han_numbers(lemma: str, text: str) -> bool:
    """Whether Chinese figures and nothing else changed: in other words they count nothing."""
    return all(is_han_number(side) for side in (lemma, text) if side)


def _names(text: str, begins: bool) -> set[str]:
    """Capitalized words, but for those that begin a sentence, numerals and months."""
    inside = text.lstrip(_OPENING)  # what begins a sentence may stand behind a quote or a bracket
    found = {match.group() for match in _NAME.finditer(inside) if match.start() or not begins}
    return {name.casefold() for name in found if is_name(name)}


@lru_cache(maxsize=65536)
def is_name(word: str) -> bool:
    if len(word) < 2 or not (word[0].isupper() and word.isalpha()) or is_roman(word):
        return False
    return fold(word) not in lexicon().dates and word.capitalize() not in lexicon().month_names
