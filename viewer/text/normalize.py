"""The normal form of a word, by which words are compared.

The normal form folds what does not change a word: typography (quotes, ligatures, compatibility forms, invisible
characters), case, the diacritics of Latin and Greek, the points of Hebrew and the vowel signs of Arabic. What was
folded is not lost: ``viewer.collation.words.level`` finds the level at which two words of one normal form differ.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from viewer.text.scripts import ARABIC_SIGNS, DAGGER_ALIF, NUKTAS, one_encoding, one_orthography
from viewer.text.units import LABEL_FORM, is_label, unescaped

if TYPE_CHECKING:
    from opencc import OpenCC

_LONG = 256  # code points; only longer texts have their marks sorted here (see ``_normalized``)
APOSTROPHES = "'’‘ʼ＇`´ʹ′‛׳"
QUOTES = '"“”„‟«»‹›「」『』〝〞〟＂″‶״'
DASHES = "-‐‑‒–—―−﹘﹣－⸺⸻"
BRACKETS = frozenset("[]⟨⟩")  # an editor's, who puts them into words too: [T]he
SOFT_HYPHEN = "\u00ad"
# Invisible, between two letters or words: spaces of no width, the half-space of Persian (ZWNJ), joiners, soft hyphens.
SEPARATORS = "\u200b\u200c\u2060\ufeff" + SOFT_HYPHEN
LINE_HYPHENS = "-‐¬\u00ad"  # at the end of a line, inside of a word
# The break of a word at the end of a line, or of a page, whose number may stand in it: everything but the letters.
LINE_BREAK = re.compile(
    rf"(?<=[^\W\d_])[{LINE_HYPHENS}]\n(?:\s*+[-–—\[(]?[ \t]?\d{{1,4}}[ \t]?[-–—\])]?[ \t]*+\n)?\s*+(?=[^\W\d_])"
)
_THOUSANDS = re.compile(r"(?<=\d)(?<!\d{4}),(?=\d{3}(?!\d))")

# Letters that older or other spelling writes as two, that NFKD leaves whole, or between which Arabic writers choose.
_EXPANSIONS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ı": "i", "ĳ": "ij", "ς": "σ", "ё": "е",
     "ꝛ": "r", "ꝑ": "p", "ẜ": "s", "ẝ": "s", "ک": "ك", "ی": "ي", "ى": "ي", "ة": "ه"}
)  # fmt: skip
_NO_BRACKETS = str.maketrans(dict.fromkeys(BRACKETS, ""))
_ONE_APOSTROPHE = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
# Casefolding makes a letter of the iota below a Greek vowel, which capitals often lack: it goes before.
_NO_IOTA = {
    code: unicodedata.normalize("NFC", unicodedata.normalize("NFD", chr(code)).replace("\u0345", ""))
    for code in (0x0345, *range(0x1F80, 0x1FFD))
}
_FIRST = _NO_IOTA | _ONE_APOSTROPHE
_IGNORED = re.compile(f"[{ARABIC_SIGNS}\u0654\u0655{DAGGER_ALIF}{NUKTAS}]")


@lru_cache(maxsize=16384)
def _drops(character: str) -> bool:
    """Whether folding drops a character: Hebrew points, Arabic vowel signs, Indic nuktas, and invisible characters."""
    code = ord(character)
    return (
        (0x0591 <= code <= 0x05C7 and code not in (0x05BE, 0x05C0, 0x05C3, 0x05C6))
        or _IGNORED.match(character) is not None
        or 0xFE00 <= code <= 0xFE0F
        or unicodedata.category(character) == "Cf"
    )


@lru_cache(maxsize=16384)
def _is_mark(character: str) -> bool:
    return unicodedata.combining(character) > 0


@lru_cache(maxsize=16384)
def _begins_with_mark(character: str) -> bool:
    return _is_mark(unicodedata.normalize("NFKD", character)[0])


@lru_cache(maxsize=16384)
def _figure(character: str) -> str:
    """A digit of any script as an ASCII digit, any other character as it is."""
    return str(unicodedata.decimal(character)) if character.isdecimal() else character


def _takes_accents(character: str) -> bool:
    """Whether folding drops the accents of this letter: those of Latin and Greek letters."""
    code = ord(character)
    return code < 0x0400 or 0x1E00 <= code < 0x2000


def _normalized(form: Literal["NFC", "NFD", "NFKC"], text: str) -> str:
    """The text in a normal form of Unicode, in reasonable time however many marks follow one letter.

    unicodedata sorts the marks of a letter by insertion, which takes hours for a letter with a million of them. In a
    long text they are sorted here first.
    """
    if len(text) < _LONG or text.isascii() or not any(map(_begins_with_mark, set(text))):
        return unicodedata.normalize(form, text)
    decomposed: Literal["NFD", "NFKD"] = "NFKD" if form == "NFKC" else "NFD"
    whole = text.translate({ord(sign): unicodedata.normalize(decomposed, sign) for sign in set(text)})
    classes = {sign: unicodedata.combining(sign) for sign in set(whole)}
    if marks := "".join(sign for sign, number in classes.items() if number):
        rows = re.compile(f"[{re.escape(marks)}]{{2,}}")
        whole = rows.sub(lambda row: "".join(sorted(row[0], key=classes.__getitem__)), whole)
    return unicodedata.normalize(form, whole)


class _Folded(dict[int, str]):
    """For a table of ``translate``: each letter without its own marks, filled as letters are met. ``_LOOSE`` stands for
    a mark, since whether that is dropped depends on the letter before it."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        whole = unicodedata.normalize("NFD", character)
        self[code] = found = _LOOSE if character == _LOOSE or _begins_with_mark(character) else _marks_folded(whole)
        return found


_LOOSE = "\uffff"  # no character
_FOLDED = _Folded()


def _fold_marks(text: str) -> str:
    """The text without the marks that folding drops, and with ASCII digits."""
    folded = text.translate(_FOLDED)  # letter by letter, which is enough for nearly all texts
    return _normalized("NFC", _marks_folded(_normalized("NFD", text)) if _LOOSE in folded else folded)


def _marks_folded(text: str) -> str:
    """A text in NFD without the marks that folding drops, and with ASCII digits."""
    kept: list[str] = []
    base = ""
    for character in text:
        if _drops(character):
            continue
        if _is_mark(character):
            stress = base >= "\u0400" and character in "\u0300\u0301" and base < "\u0530"
            if stress or (base and _takes_accents(base)):
                continue
        else:
            base = character
        kept.append(_figure(character))
    return "".join(kept)


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The normal form of a word; "" where nothing of it is compared."""
    if word.isalpha() and word.isascii():  # nearly all words of many texts
        return word.lower()
    if is_label(word):
        return LABEL_FORM
    word = unescaped(word)
    if "\n" in word:
        word = LINE_BREAK.sub("", word)
    # Without letters, brackets are what is compared.
    if any(map(word.__contains__, BRACKETS)) and any(map(str.isalnum, word)):
        word = word.translate(_NO_BRACKETS)
    if word.isascii():
        return word.lower().translate(_ONE_APOSTROPHE)
    text = one_orthography(_normalized("NFKC", one_encoding(word.translate(_FIRST))).casefold())
    text = _fold_marks(text.translate(_EXPANSIONS))
    return text[:-1] if text.endswith("'") and "α" <= text[-2:-1] <= "ω" else text  # a Greek word without its end


# Older letters: u and v, and i and j, which were one letter each before the 18th century, and the thorn.
_OLD_LATIN = str.maketrans({"v": "u", "j": "i", "þ": "th", "ð": "th"})
# Abbreviations of early writers, in which the letter y stands for the thorn.
_SHORT = {"yᵉ": "the", "yͤ": "the", "yᵗ": "that", "yͭ": "that", "yᵐ": "them", "yʳ": "your", "wᶜʰ": "which", "wᵗʰ": "with",
          "wᵗ": "with"}  # fmt: skip
RAISED = "ᵉᵗᶜʰᵐʳ"
_OLD_RUSSIAN = str.maketrans("ѣѳѵ", "ефи")
OLD_RUSSIAN = "ѣѳѵъі"
_RUSSIAN_VOWELS = "аеиоуыэюяй"


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff" or "\U00020000" <= character <= "\U0003ffff"


@lru_cache(maxsize=16384)
def _simplified(character: str) -> str:
    """The simplified form of a Chinese character with several forms (國, 国; 氣, 気, 气), by OpenCC's tables.

    Character by character: in longer texts OpenCC also replaces words by those that mainland China uses.
    """
    if not _is_han(character):
        return character
    japanese, traditional = _converters()
    return str(traditional.convert(japanese.convert(character)))


@lru_cache(maxsize=1)
def _converters() -> tuple[OpenCC, OpenCC]:
    import opencc  # here: few texts need it, and it takes 25 ms

    return opencc.OpenCC("jp2t"), opencc.OpenCC("t2s")


def normal(word: str) -> str:
    """The normal form of a word, by which words are matched: ``fold``, and older or other letters made one.

    No language has two words that differ by u and v, or i and j, alone, except words of a single letter.
    """
    text = (_SHORT.get(word.lower()) or fold(word)).translate(_OLD_LATIN)
    if "," in text:
        text = _THOUSANDS.sub("", text)
    if text.isascii():
        return text
    if any(map(_is_han, text)):
        text = "".join(map(_simplified, text))
    if not any(letter in text for letter in OLD_RUSSIAN):
        return text
    text = (text[:-1] if len(text) > 1 and text.endswith("ъ") else text).translate(_OLD_RUSSIAN)
    after = text[1:] + " "
    return "".join("и" if c == "і" and n in _RUSSIAN_VOWELS else c for c, n in zip(text, after, strict=True))


_ONE_LETTER = str.maketrans("کی", "كي")  # two code points each
_SPELT = "\u0653\u0654\u0655" + NUKTAS  # leaving out a hamza or a nukta is another spelling, not typography


def typographic(word: str) -> str:
    """The word with its typography folded, its case and accents kept.

    Folded are ligatures, quotes, digits, points, vowel signs and invisible characters.
    """
    word = unescaped(word)
    letters = one_encoding(word.translate(_ONE_APOSTROPHE).translate(_ONE_LETTER))
    whole = _normalized("NFD", letters.replace("ſ", "\ufffe"))
    shown = (_figure(c) for c in whole if c in _SPELT or not _drops(c))
    return _normalized("NFKC", "".join(shown)).replace("\ufffe", "ſ")
