"""What one script writes in two ways: two encodings of the same letters, and spellings that its orthography leaves to
the writer. Of either one is kept, so that words can be compared.

Sources: the Unicode Standard 16, chapters 9, 12, 13 and 16, and its table DoNotEmit.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

Rules = tuple[tuple[str, str], ...]  # patterns, and what replaces them

DAGGER_ALIF: Final = "\u0670"
_SMALL_LETTERS: Final = DAGGER_ALIF + "\u06e5\u06e6\u06e7\u06e8"  # of the Quran: waw, yeh (two) and noon
ARABIC_SIGNS: Final = (
    "\u0610-\u061a\u0640\u064b-\u0653\u0656-\u065f\u06d6-\u06dc\u06df-\u06e4\u06ea-\u06ed\u08d3-\u08ff"
)
NUKTAS: Final = "\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc"  # dots below Indic letters, often left out
# Indic letters and marks, and the marks of Thai, of which \w takes the letters alone; no stops.
INDIC: Final = "\u0900-\u0963\u0966-\u0dff\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
_BLOCKS: Final = (0x0900, 0x0980, 0x0A00, 0x0A80, 0x0B00, 0x0C00, 0x0C80, 0x0D00)  # Devanagari to Malayalam, one layout
_VIRAMAS: Final = "".join(chr(block + 0x4D) for block in _BLOCKS)
_ZWNJ, _ZWJ = "\u200c", "\u200d"

# Letters that are one letter in another encoding.
_LETTERS: Final = str.maketrans({"ٱ": "ا", "ہ": "ه", "ڪ": "ك", "ൎ": "ർ", "װ": "וו", "ױ": "וי", "ײ": "יי"})
# Letters, and marks, that a writer of the language may choose.
_CHOSEN: Final = str.maketrans(
    {"ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ", "ە": "ه", "ۀ": "ه",
     "ँ": "ं", "ੰ": "ਂ", "ৎ": "ত্", "ൌ": "ൗ"}
)  # fmt: skip
_CHILLUS: Final = {"ണ": "ൺ", "ന": "ൻ", "ര": "ർ", "റ": "ർ", "ല": "ൽ", "ള": "ൾ", "ക": "ൿ", "മ": "ൔ", "യ": "ൕ", "ഴ": "ൖ"}


_ENCODINGS: Final[Rules] = (
    *((letter + "\u0d4d" + _ZWJ, chillu) for letter, chillu in _CHILLUS.items()),
    ("ൻ(?:\u0d4d)?റ", "ന\u0d4dറ"),
    ("ত\u09cd" + _ZWJ, "ৎ"),
    ("अ\u093e", "आ"), ("[अआ]\u094b|आ\u0947", "ओ"), ("[अआ]\u094c|आ\u0948", "औ"), ("अ\u0949", "ऑ"), ("अ\u0945", "ॲ"),
    ("ए\u0947", "ऐ"), ("অ\u09be", "আ"),
    ("เเ", "แ"), ("\u0e4d([\u0e48-\u0e4b]?)า|([\u0e48-\u0e4b])\u0e4dา", r"\1\2ำ"),
    ("ဥ\u102e", "ဦ"), ("ဥ\u103a", "ဉ\u103a"), ("သ\u103c", "ဩ"),
)  # fmt: skip
_ENCODED: Final = re.compile(f"[{_ZWJ}ൻअआएঅเ\u0e4dဥ\u103c]")


def _nasals(block: int) -> Rules:
    """A nasal before a consonant of its own row (ka, cha, Ta, ta, pa; na before more of them): the dot above."""
    found = []
    virama, dot = chr(block + 0x4D), chr(block + 0x02)
    for row in range(0x15, 0x2F, 5):
        first = row + (row > 0x24)  # behind the row of ta stands a letter of Tamil
        nasal, stops = chr(block + first + 4), f"{chr(block + first)}-{chr(block + first + 3)}"
        found.append((f"[{nasal}{chr(block + 0x28) if row < 0x24 else ''}]{virama}(?=[{stops}])", dot))
    return (*found, (f"{chr(block + 0x2E)}{virama}$", dot))


# By the virama of each script: a text has seldom more than one, and the rules of the others need not be compiled.
_INDIC: Final[Mapping[str, Rules]] = {
    chr(block + 0x4D): (*_nasals(block), *((("ു\u0d4d$", "\u0d4d"),) if block == _BLOCKS[-1] else ()))
    for block in _BLOCKS
}
# What plain spelling writes for the small letters: no alif in "this", "that", "but", "those", "God", "the Merciful".
_ARABIC: Final[Rules] = (
    (f"[{ARABIC_SIGNS}]", ""), ("[\u0654\u0655](?=ا)", ""),
    ("[ىيی]\u0670$", "ى"), ("[ىی]\u0670", "ا"), ("و\u0670(?:(?=ة)|ا$)", "ا"),
    ("(?<=ه)\u0670(?=[ذؤ]|[كک]ذا)|(?<=ذ)\u0670(?=ل)|(?<=ل)\u0670(?=[كک]ن|ه)|(?<=ول)\u0670(?=ئ)|(?<=حم)\u0670(?=ن)", ""),
    ("[اآ]?\u0670|ءا", "ا"), ("\u06e5|\u06e6$", ""), ("[\u06e6\u06e7]", "ي"), ("\u06e8", "ن"),
    (f"ه{_ZWNJ}[یيى]$", "ه"),
)  # fmt: skip
_ARABIC_CHOICES: Final = re.compile(f"[{_SMALL_LETTERS}ء{_ZWNJ}]")
_INDIC_CHOICES: Final = re.compile(f"[{_VIRAMAS}]")
# Vowel signs that compose with the sign before them, as Unicode calls it.
_SECOND_SIGNS: Final = (
    "\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca\u0dcf\u0ddf\u102e\u1b35"
    "\U00011127\U0001133e\U00011357\U000114b0\U000114ba\U000114bd\U000115af\U00011930"
)
# A word with one of these has to be seen whole: what a letter is folded to depends on its neighbors.
CONTEXTUAL: Final = frozenset(f"{_ZWJ}{_ZWNJ}ൻअआएঅเ\u0e4dဥ\u103cء{_SMALL_LETTERS}{_VIRAMAS}{_SECOND_SIGNS}")


_CONCERNED: Final = re.compile("[\u0590-\u109f]")  # from Hebrew to Burmese: most other words are done with at once


def one_encoding(text: str) -> str:
    """The text in one of the encodings that Unicode has for the same letters: Malayalam chillu, Arabic alif wasla."""
    if not _CONCERNED.search(text):
        return text
    if _ENCODED.search(text):
        text = _replaced(text, _ENCODINGS)
    return text.translate(_LETTERS)


def one_orthography(text: str) -> str:
    """The text, in NFKC, in one of the spellings that the orthography of its script allows.

    Indic nasals become the dot above; letters that Arabic writes small become plain ones; Hebrew has no final letters.
    """
    if not _CONCERNED.search(text):
        return text
    if _INDIC_CHOICES.search(text):
        for virama in set(text).intersection(_INDIC):
            text = _replaced(text, _INDIC[virama])
    if _ARABIC_CHOICES.search(text):
        text = _replaced(text, _ARABIC)
    return text.translate(_CHOSEN)


def _replaced(text: str, rules: Rules) -> str:
    for old, new in rules:
        text = _pattern(old).sub(new, text)
    return text


@lru_cache(maxsize=256)
def _pattern(rule: str) -> re.Pattern[str]:
    return re.compile(rule)  # few texts need any
