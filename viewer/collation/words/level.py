"""How far apart two words, or two stretches of words, are: the level of their difference."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from viewer.collation.words.orthography.gender import without_gender
from viewer.collation.words.orthography.greek import same_greek
from viewer.collation.words.orthography.kana import same_kana
from viewer.collation.words.orthography.scribes import same_shortened
from viewer.collation.words.spelling import one_joined, one_word
from viewer.collation.words.values.values import is_short, same_values
from viewer.text.normalize import APOSTROPHES, BRACKETS, DASHES, SEPARATORS, SOFT_HYPHEN, fold, typographic
from viewer.text.scripts import DAGGER_ALIF
from viewer.text.units import is_label

if TYPE_CHECKING:
    from viewer.collation.model.model import Level

_EDITORS_NOTE = re.compile(
    r"\(\s*(?:sic|emphasis|italics|my (?:emphasis|italics)|translat|transl?\.|ed(?:itor)?\b|note by|hervorh|курсив|"
    r"выделено|soulign)[^()]*\)",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\[[^\[\]]*\]|⟨[^⟨⟩]*⟩")
_COMPLETED = re.compile(r"\(([^\W\d_]{1,12})\)\W{0,2}")
_SIGNS = re.compile(r"[\W_]+")
_THOUSANDS = re.compile(r"(?<=\d)[\s,'’](?=\d{3}(?!\d))")
_FIGURES = re.compile(r"\d+")
_SPACES = re.compile(rf"[\s{SEPARATORS}]+")
_TURKISH = str.maketrans({"I": "ı", "İ": "i"})  # its small letters
# What German writes between a man's form and a woman's: Leser*innen, Leser:in.
_GENDERED = re.compile(r"(?<=[^\W\d_])(?:/-|[*:_·•/])(?=in(?:nen)?\b)")


@lru_cache(maxsize=65536)
def form_level(lemma: str, text: str) -> Level:
    """The level of two forms of one word, the same in their normal form."""
    if _unspaced(lemma) == _unspaced(text):
        return "spacing"
    a, b = typographic(lemma), typographic(text)
    if a == b:
        return "typography"
    if is_label(a) and is_label(b):
        return "editorial"
    if len(a) == len(b) == 1 and a.isascii() and b.isascii() and fold(a) != fold(b):
        return "wording"  # V. and U. are two names, though in a longer word they are one letter
    if _has_brackets(a) != _has_brackets(b):
        return "editorial"
    if a.replace(",", "").removesuffix("'") == b.replace(",", "").removesuffix("'"):
        return "punctuation"  # of a figure, or behind a Greek word
    # lower() and not casefold(): the long s is no capital
    return "case" if a.lower() == b.lower() or _small_turkish(a) == _small_turkish(b) else "spelling"


def _unspaced(text: str) -> str:
    """The text without white space and the invisible marks that separate."""
    return text if text.isalnum() else _SPACES.sub("", text)


def _small_turkish(text: str) -> str:
    return text.translate(_TURKISH).lower()


def same_writing(lemma: str, text: str) -> bool:
    """Whether two words as they are written are one by the rules of their script, whatever their normal forms."""
    if lemma.isascii() and text.isascii():
        return False
    if DAGGER_ALIF in lemma + text and fold(lemma.replace(DAGGER_ALIF, "")) == fold(text.replace(DAGGER_ALIF, "")):
        return True
    if lemma.replace("î", "â") == text.replace("î", "â") or lemma.replace("Î", "Â") == text.replace("Î", "Â"):
        return True  # Romanian to 1993
    return same_greek(lemma, text) or same_kana(lemma, text) or same_shortened(lemma, text)


def words_level(lemma: str, text: str, *, both_use_both: bool) -> Level:
    """The level of a substitution of words of two normal forms; ``both_use_both``: either stands in both witnesses.

    Where both witnesses have both words, they are two words, however alike.
    """
    bracketed = _has_brackets(lemma) != _has_brackets(text)
    if bracketed and _filled_in(lemma, text):
        return "editorial"
    if is_short(lemma, text) and same_values(lemma, text):
        if bracketed:
            return "editorial"
        return "punctuation" if _bare(lemma) == _bare(text) and any(map(str.isdigit, text)) else "spelling"
    if not (lemma.isalnum() and text.isalnum()):  # two words without a sign have no bracket, and are no other two
        if _bare(lemma) == _bare(text):
            return _joined_level(lemma, text)
        # Between most words stand spaces and no other sign.
        signs = not (lemma.replace(" ", "").isalnum() and text.replace(" ", "").isalnum())
        if signs and without_gender(lemma) == without_gender(text):
            return "spelling"
        if signs and (is_editorial(lemma) != is_editorial(text) or _filled_in(lemma, text)):
            return "editorial"
    if (not both_use_both and _one_reading(fold(lemma), fold(text))) or same_writing(lemma, text):
        return "spelling"
    return "wording"


def _one_reading(lemma: str, text: str) -> bool:
    """Whether two stretches are two spellings of the same words, or of one written as two: him selfe."""
    if lemma.isalpha() and text.isalpha():
        return one_word(lemma, text)
    left, right = lemma.split(), text.split()
    if len(left) == len(right):
        return all(map(one_word, left, right))
    return 1 in (len(left), len(right)) and one_joined(left, right)


def _filled_in(lemma: str, text: str) -> bool:
    """Whether one is the other but for what it has in brackets, or for the stop that stands for it: A[ugust] and A."""
    left, right = _IN_BRACKETS.sub("", lemma), _IN_BRACKETS.sub("", text)
    return (left != lemma or right != text) and fold(left.replace(".", "")) == fold(right.replace(".", ""))


def _bare(text: str) -> str:
    """The letters and digits of a text in their normal form."""
    if text.isascii():
        return _SIGNS.sub("", text).lower()
    return fold("".join(c for c in text if c.isalnum() or unicodedata.combining(c)))


def _joined_level(lemma: str, text: str) -> Level:
    """Two writings of the same letters in a row: "to-day" and "today", a hyphen at a line's end, "U.S." and "US"."""
    if _has_brackets(lemma) != _has_brackets(text):
        return "editorial"
    if _figures(lemma) != _figures(text):
        return "wording"  # 3.50 and 350
    left, right = _signs(lemma), _signs(text)
    if left == right and typographic(_unspaced(lemma)).lower() == typographic(_unspaced(text)).lower():
        return "spacing"
    # Signs that both have may stand in another place.
    signs = set(left - right) | set(right - left) or set(left)
    if not signs:
        return "spacing"
    if signs <= {"'"} or signs & set(DASHES + SOFT_HYPHEN):
        return "spelling"
    return "spelling" if _GENDERED.sub("", lemma) == _GENDERED.sub("", text) else "punctuation"


def _signs(text: str) -> Counter[str]:
    """How often each sign stands in a text; white space and invisible marks are none, and there is one apostrophe."""
    shown = (c for c in _unspaced(text) if not (c.isalnum() or unicodedata.category(c)[0] in "MC"))
    return Counter("'" if c in APOSTROPHES else c for c in shown)


def _figures(text: str) -> list[str]:
    return _FIGURES.findall(_THOUSANDS.sub("", text))


def _has_brackets(text: str) -> bool:
    return not BRACKETS.isdisjoint(text)


def completes_word(text: str, start: int, end: int) -> bool:
    """Whether these are letters in round brackets, close behind a word, by which an editor writes an abbreviation out:
    D(is) M(anibus); but not the s of several: vote(s)."""
    letters = _COMPLETED.fullmatch(text, start, end)
    return letters is not None and text[start - 1 : start].isalpha() and letters[1] != "s"


def is_editorial(text: str) -> bool:
    """Whether an editor put these words in: in square or angle brackets, or a remark such as "(emphasis added)"."""
    if text.isalnum():
        return False
    bare = text.strip(" \t\n\u00a0,.;:*_")
    if len(bare) > 2 and bare[0] + bare[-1] in ("[]", "<>", "⟨⟩", "{}", "〈〉", "【】"):
        return True
    return bool(_EDITORS_NOTE.fullmatch(bare))
