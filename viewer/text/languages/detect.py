"""The language of a text, guessed by its function words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from viewer.text.languages.load import languages
from viewer.text.normalize import fold

if TYPE_CHECKING:
    from viewer.text.languages.load import LanguageData
    from viewer.text.witness import Witness

_HEAD = 2000  # words of a text, of which every third or so is a function word, are enough to guess its language


def detect(*witnesses: Witness) -> LanguageData | None:
    """The language whose function words occur most often at the head of these texts; None where none occurs.

    Of two equally likely ones, the one with capitalized nouns: better a name that is not flagged than every noun
    flagged as a name.
    """
    head: Counter[str] = Counter()
    for word, times in Counter(word for witness in witnesses for word in _head(witness)).items():
        head[fold(word)] += times

    def likelihood(language: LanguageData) -> tuple[int, bool]:
        return sum(map(head.__getitem__, head.keys() & language.function_words)), language.capitalized_nouns

    best = max(languages(), key=likelihood)
    return best if head.keys() & best.function_words else None


def _head(witness: Witness) -> list[str]:
    starts, ends = witness.tokens.starts[:_HEAD].tolist(), witness.tokens.ends[:_HEAD].tolist()
    return [witness.text[start:end] for start, end in zip(starts, ends, strict=True)]
