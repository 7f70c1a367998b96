"""The forms of a word: "disrupt" and "disrupted" are one word, "proposal" and "proposed" are two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import Stemmer

from viewer.text.normalize import APOSTROPHES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.text.languages.load import LanguageData

LONGEST = 1000  # letters: what is longer is no word, and would be compared without end


def stems(words: list[str], language: LanguageData | None) -> list[str]:
    """The stem of each word; for an unknown language, and where a word is too long for one, the word itself."""
    if not (language and language.stemmer):
        return words
    stemmer = Stemmer.Stemmer(language.stemmer, 0)  # 0: it keeps no words of its own
    found: list[str] = stemmer.stemWords([word if len(word) <= LONGEST else "" for word in words])
    return [stem or word for stem, word in zip(found, words, strict=True)]


def form_keys(words: Sequence[str], language: LanguageData | None) -> list[str]:
    """A key for each folded word, which all forms of one word have in common.

    Where a language lists its ``inflections``, words of one stem have one key only if nothing but these is behind the
    stem: its stemmer cuts off what makes another word, too. In other languages the stem is the key.
    """
    known = list(map(bare, words))
    found = stems(known, language)
    if not language or not language.inflections:
        return found
    return [f"{stem} {_derived(word, stem, language)}" for word, stem in zip(known, found, strict=True)]


def bare(word: str) -> str:
    """The word without the ’s of the possessive."""
    return word[:-2] if len(word) > 3 and word[-1] in "sS" and word[-2] in APOSTROPHES else word


def _derived(word: str, stem: str, language: LanguageData) -> str:
    """What stands behind the stem and is no inflection: "al" of "proposals"."""
    same = next((at for at, (a, b) in enumerate(zip(word, stem, strict=False)) if a != b), min(len(word), len(stem)))
    ending = word[same:]
    if ending in language.inflections:
        return ""
    longest = max((one for one in language.inflections if ending.endswith(one)), key=len, default="")
    return ending[: len(ending) - len(longest)]
