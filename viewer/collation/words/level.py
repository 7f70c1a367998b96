"""The level of a variant between words, and what in it deserves a second look."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from viewer.collation.model.model import FLAGS
from viewer.collation.words.flags import denies, flag_words, is_han_number, is_roman, watched
from viewer.collation.words.spelling import one_joined, one_word
from viewer.text.languages.load import lexicon
from viewer.text.normalize import APOSTROPHES, BRACKETS, DASHES, SOFT_HYPHEN, fold, typographic
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from viewer.collation.model.model import Flag, Level

_EDITORS_NOTE = re.compile(
    r"\(\s*(?:sic|emphasis|italics|my (?:emphasis|italics)|translat|transl?\.|ed(?:itor)?\b|note by|hervorh|курсив|"
    r"выделено|soulign)[^()]*\)",
    re.IGNORECASE,
)
_MARK = re.compile(r"…|\.\.\.|\. \. \.|\*\*\*|\* \* \*")
_WHOLE_MARK = re.compile(rf"(?:[\[(]\s*)?(?:{_MARK.pattern})(?! ?\.)(?:\s*[\])])?")
_IN_BRACKETS = re.compile(r"\[[^\[\]]*\]|⟨[^⟨⟩]*⟩")
_SIGNS = re.compile(r"[\W_]+")
_THOUSANDS = re.compile(r"(?<=\d)[\s,'’](?=\d{3}(?!\d))")
_FIGURES = re.compile(r"\d+")
_OPENING = " \n(\"'“‘«„[—-"
_NAME = re.compile(r"(?<![.!?…]\s)(?<![.!?…][\"”’)]\s)(?<!\n)\b[^\W\d_]\w*")
_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)*")
_UNCOUNTED = re.compile(r"\bone an ?other\b|\b(?:no|any|every|some|each) one\b")
_FEW = 40  # words: in longer stretches it is not one word that denies another


@lru_cache(maxsize=65536)
def form_level(lemma: str, text: str) -> Level:
    """The level of two forms of one word, the same in their normal form."""
    a, b = typographic(lemma), typographic(text)
    if a == b:
        return "typography"
    if len(a) == len(b) == 1 and a.isascii() and fold(a) != fold(b):
        return "wording"  # V. and U. are two names, though in a longer word they are one letter
    if _has_brackets(a) != _has_brackets(b):
        return "editorial"
    if a.replace(",", "") == b.replace(",", ""):
        return "punctuation"  # of a figure
    # lower() and not casefold(): the long s is no capital
    return "case" if a.lower() == b.lower() else "spelling"


def words_level(lemma: str, text: str, *, both_use_both: bool) -> Level:
    """The level of a substitution of words of two normal forms; ``both_use_both``: either stands in both witnesses.

    Where both witnesses have both words, they are two words, however alike.
    """
    if not (lemma.isalnum() and text.isalnum()):  # two words without a sign have no bracket, and are no other two
        if _bare(lemma) == _bare(text):
            return _joined_level(lemma, text)
        # Between most words stand spaces and no other sign.
        signs = not (lemma.replace(" ", "").isalnum() and text.replace(" ", "").isalnum())
        if signs and (is_editorial(lemma) != is_editorial(text) or _filled_in(lemma, text)):
            return "editorial"
    return "spelling" if not both_use_both and _one_reading(fold(lemma), fold(text)) else "wording"


@lru_cache(maxsize=65536)
def is_plain(word: str) -> bool:
    """Whether this is one word, in small letters or with a capital, that no flag watches for: so are most."""
    if not (word.isalpha() and (word.islower() or word[0].isupper())):
        return False
    return not (_is_watched(word) or _is_watched(fold(word)))


def plain_change(
    lemma: str, text: str, begins: Callable[[], tuple[bool, bool]], *, both_use_both: bool, names: bool
) -> tuple[Level, tuple[Flag, ...]]:
    """The level and the flags of one plain word for another of another normal form: the same as ``words_level`` and
    ``flags`` say, at a fifth of the cost."""
    left, right = fold(lemma), fold(text)
    level: Level = "spelling" if not both_use_both and one_word(left, right) else "wording"
    if level == "wording" and denies(left, right):
        return level, flags(lemma, text, begins, names=names)
    if not names or not (_is_name(lemma) or _is_name(text)):
        return level, ()
    before, other_before = begins()
    told = _is_name(lemma) and not before, _is_name(text) and not other_before
    return level, ("name",) if any(told) and not (all(told) and lemma.casefold() == text.casefold()) else ()


def _one_reading(lemma: str, text: str) -> bool:
    """Whether two stretches are two spellings of the same words, or of one written as two: him selfe."""
    if lemma.isalpha() and text.isalpha():
        return one_word(lemma, text)
    left, right = lemma.split(), text.split()
    if len(left) == len(right):
        return all(map(one_word, left, right))
    return 1 in (len(left), len(right)) and one_joined("".join(left), "".join(right))


def _filled_in(lemma: str, text: str) -> bool:
    """Whether one is the other but for what it has in brackets: A[ugust] and A."""
    left, right = _IN_BRACKETS.sub("", lemma), _IN_BRACKETS.sub("", text)
    return (left != lemma or right != text) and fold(left) == fold(right)


def _bare(text: str) -> str:
    """The letters and digits of a text in their normal form."""
    if text.isascii():
        return _SIGNS.sub("", text).lower()
    return fold("".join(c for c in text if c.isalnum() or unicodedata.combining(c)))


def _joined_level(lemma: str, text: str) -> Level:
    """Two writings of the same letters in a row: "to-day" and "today", a hyphen at a line's end, "U.S." and "US"."""
    signs = {c for c in lemma + text if not c.isalnum() and not unicodedata.combining(c)}
    if _has_brackets(lemma) != _has_brackets(text):
        return "editorial"
    if _figures(lemma) != _figures(text):
        return "wording"  # 3.50 and 350
    if signs <= set(APOSTROPHES):
        return "spelling"
    if all(c.isspace() for c in signs):
        return "spacing"
    return "spelling" if signs & set(DASHES + SOFT_HYPHEN) else "punctuation"


def _figures(text: str) -> list[str]:
    return _FIGURES.findall(_THOUSANDS.sub("", text))


def _has_brackets(text: str) -> bool:
    return not BRACKETS.isdisjoint(text)


def is_editorial(text: str) -> bool:
    """Whether an editor put these words in: in square or angle brackets, or a remark such as "(emphasis added)"."""
    if text.isalnum():
        return False
    bare = text.strip(" \t\n\u00a0,.;:")
    if len(bare) > 2 and bare[0] + bare[-1] in ("[]", "<>", "⟨⟩", "{}", "〈〉", "【】", "__", "**"):
        return True
    return bool(_EDITORS_NOTE.fullmatch(bare))


def is_mark(gap: str) -> bool:
    """Whether a gap says that words are gone: an ellipsis, […], or a row of asterisks."""
    return bool(_MARK.search(gap))


def whole_marks(text: str, within: Span) -> Iterator[Span]:
    """The marks in a stretch that say that words are gone, each with the brackets round it, and without the full stop
    before it (". . . .")."""
    return (Span(*found.span()) for found in _WHOLE_MARK.finditer(text, within.start, within.end))


def punctuation_of(text: str) -> list[int]:
    """Where a text says that words are gone."""
    return [mark.start() for mark in _MARK.finditer(text)]


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
    return not text or (text.islower() and not any(_is_watched(word) for word in words))


@lru_cache(maxsize=65536)
def _is_watched(word: str) -> bool:
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
    return {name.casefold() for name in found if _is_name(name)}


@lru_cache(maxsize=65536)
def _is_name(word: str) -> bool:
    if len(word) < 2 or not (word[0].isupper() and word.isalpha()) or is_roman(word):
        return False
    return fold(word) not in lexicon().dates and word.capitalize() not in lexicon().month_names
