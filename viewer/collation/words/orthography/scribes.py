"""Words as scribes shortened them: with a stroke over a letter for those that are left out (dn̄i, domini), or with a
sign for some (ꝑ, per)."""

from __future__ import annotations

import unicodedata
from typing import Final

from viewer.text.normalize import fold

# A macron, an overline, a double one, a zigzag, and strokes through a letter. A tilde is one over a consonant that has
# it in no language of today: not in niño and são, but in q̃, and in a word without a vowel (dñs).
_STROKES: Final = frozenset("\u0304\u0305\u033f\u035b\u035e\u0335\u0336\u0337")
_TILDE: Final = "\u0303"
_ALL: Final = _STROKES | {_TILDE}
_VOWELS: Final = frozenset("aeiouy")
_SIGNS: Final = str.maketrans({
    "ꝑ": "p", "ꝓ": "pro", "ꝕ": "pri", "ꝗ": "q", "ꝙ": "q", "ꝯ": "c", "ꝰ": "us", "ꝫ": "", "ꝭ": "is", "ꝝ": "rum",
    "ħ": "h", "đ": "d", "ƀ": "b", "ł": "l", "ꝁ": "k", "ꝉ": "l", "ꝋ": "o", "ꝛ": "r",
})  # fmt: skip
_LETTERS: Final = str.maketrans("vjyk", "uiic")
_MOST: Final = 4  # times as long as the short form: ep̄s, episcopus; xp̄i is all but Greek


def same_shortened(lemma: str, text: str) -> bool:
    """Whether one of two words as they are written is the other with letters left out for which a stroke or a sign
    stands."""
    return _is_shortened(lemma, text) or _is_shortened(text, lemma)


def _is_shortened(short: str, long: str) -> bool:
    apart = unicodedata.normalize("NFD", short.lower())
    plain = apart.translate(_SIGNS)
    strokes = _STROKES if _TILDE not in unicodedata.normalize("NFC", short) and not _VOWELS.isdisjoint(apart) else _ALL
    if plain == apart and strokes.isdisjoint(apart):
        return False
    letters, whole = (fold(side).translate(_LETTERS) for side in (plain, long))
    if not letters or letters[0] != whole[:1] or not len(letters) <= len(whole) <= _MOST * len(letters):
        return False
    rest = iter(whole)
    return all(letter in rest for letter in letters)
