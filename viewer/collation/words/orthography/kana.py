"""Japanese as it was spelt to 1946 and as it is spelt now: けふ and きょう, ゐる and いる."""

from __future__ import annotations

import re
from functools import lru_cache

_KANA = re.compile("[ぁ-ゖァ-ヶー]+")
_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
_LARGE = str.maketrans("ぁぃぅぇぉっゃゅょゎゐゑをぢづ", "あいうえおつやゆよわいえおじず")
_INSIDE = str.maketrans("はひふへほ", "わいうえお")  # what these are inside of a word
_ROWS = ("あかさたなはまやらわがざだばぱ", "おこそとのほもよろおごぞどぼぽ")
_LONG_O = {f"{old}う": f"{new}う" for old, new in zip(*_ROWS, strict=True)}
_LONG_YO = {
    f"{old}う": f"{new}よう" for old, new in zip("えけせてねへめれげぜべ", "いきしちにひみりぎじび", strict=True)
}
_SOUNDS = {**_LONG_O, **_LONG_YO, "くわ": "か", "ぐわ": "が"}
_SOUND = re.compile("|".join(_SOUNDS))


def same_kana(lemma: str, text: str) -> bool:
    """Whether two stretches of Japanese syllables are one in the old spelling and in the new."""
    if not (_KANA.fullmatch(lemma) and _KANA.fullmatch(text)):
        return False
    return _modern(lemma) == _modern(text)


@lru_cache(maxsize=4096)
def _modern(kana: str) -> str:
    """The syllables as they are pronounced, with no small ones."""
    large = kana.translate(_HIRAGANA).translate(_LARGE)
    spoken = large.translate(_INSIDE) if len(large) == 1 else large[0] + large[1:].translate(_INSIDE)
    return _SOUND.sub(lambda match: _SOUNDS[match[0]], spoken)
