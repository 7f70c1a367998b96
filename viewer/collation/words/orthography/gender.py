"""Forms of nouns that name women and men: Leserinnen und Leser, Leser*innen; étudiants et étudiantes, étudiant·e·s."""

from __future__ import annotations

import re

_BOTH = re.compile(r"([^\W\d_]{3,})\s+(?:und|oder|et|ou|y|o|e|i|u)\s+([^\W\d_]{3,})", re.IGNORECASE)
# Leser*innen, étudiant·e·s, amigxs
_SHORT = re.compile(r"(?P<stem>[^\W\d_]{3,}?)(?:(?:/-|[*:_·•/])innen|Innen|[·•.(/-]e[·•.)/-]?s|[x@]s)")
_ENDING = re.compile(r"(?<=[^\W\d_])(?:[·•]e(?:[·•](?=s\b)|\b)|\(e\)(?=s?\b))")
_LONGEST = 120  # characters of both forms


def same_gendered(lemma: str, text: str) -> bool:
    """Whether one of two stretches has a noun for women and one for men, and the other one for both."""
    if max(len(lemma), len(text)) > _LONGEST:
        return False
    for both, short in ((lemma, text), (text, lemma)):
        found, one = _BOTH.fullmatch(both.strip()), _SHORT.fullmatch(short.strip())
        if found and one:
            stem = one["stem"].casefold()
            return found[1] != found[2] and all(word.casefold().startswith(stem) for word in found.groups())
    return False


def without_gender(word: str) -> str:
    """The word without what French writes into one for women too: inscrit·e·s, inscrits."""
    return _ENDING.sub("", word)
