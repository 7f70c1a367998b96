"""Serbian in Cyrillic and in Latin letters: the words of both in one script, so that they can be compared."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from viewer.text.tokenize import key_of_word
from viewer.text.witness import Tokens, Witness

_SMALL = dict(
    zip(
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(),
        strict=True,
    )
)
_LATIN = str.maketrans(_SMALL | {letter.upper(): latin.capitalize() for letter, latin in _SMALL.items()})
_SERBIAN = "ђћљњџј"  # letters that other languages with Cyrillic letters have not, or not all of them
_CYRILLIC = "аеио"  # of which any text in Cyrillic letters has one


def in_one_script(base: Witness, reading: Witness) -> tuple[Witness, Witness]:
    """Two witnesses as they are to be compared: where one is Serbian in Cyrillic letters and the other is not in these,
    its words have the keys that they have in Latin letters. The texts stay as they are."""
    if _is_serbian(base.text) and not _has_one(reading.text, _CYRILLIC):
        return _in_latin(base), reading
    if _is_serbian(reading.text) and not _has_one(base.text, _CYRILLIC):
        return base, _in_latin(reading)
    return base, reading


def _is_serbian(text: str) -> bool:
    return not text.isascii() and _has_one(text, _SERBIAN) and _has_one(text, _CYRILLIC)


def _has_one(text: str, letters: str) -> bool:
    return any(letter in text for letter in letters)


def _in_latin(witness: Witness) -> Witness:
    tokens = witness.tokens
    spans = zip(tokens.starts.tolist(), tokens.ends.tolist(), strict=True)
    keys = np.fromiter((_latin_key(witness.text[start:end]) for start, end in spans), np.uint64, len(tokens))
    return replace(witness, tokens=Tokens(tokens.starts, tokens.ends, keys, tokens.forms))


@lru_cache(maxsize=65536)
def _latin_key(word: str) -> int:
    return key_of_word(word.translate(_LATIN))
