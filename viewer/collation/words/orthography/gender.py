"""Forms of nouns that name women and men: Leserinnen und Leser, Leser*innen; étudiants et étudiantes, étudiant·e·s."""

from __future__ import annotations

import re

_JOINT_BEHIND = re.compile(r"\s+(?:und|oder|et|ou|y|o|e|i|u)\s*\Z")
_DETERMINER = r"(?:(?P<{0}>[^\W\d_]{{2,12}})\s+)?"  # eine, jeder
_BOTH = re.compile(
    _DETERMINER.format("first")
    + r"(?P<one>[^\W\d_]{3,})(?:\s+(?:und|oder|bzw\.|et|ou|y|o|e|i|u)\s+|\s?/\s?)"
    + _DETERMINER.format("second")
    + r"(?P<other>[^\W\d_]{3,})",
    re.IGNORECASE,
)
# Leser*innen, étudiant·e·s, amigxs; with its article: jede*r Leser*in
_SHORT = re.compile(
    r"(?:(?P<first>[^\W\d_]{2,10})(?P<sign>[*:_/]?)(?P<end>[^\W\d_]{0,3})\s+)?(?P<stem>[^\W\d_]{3,}?)"
    r"(?:(?:/-?|[*:_·•])in(?:nen)?|In(?:nen)?|[·•.(/-]e[·•.)/-]?s|[x@]s)"
)
_ENDING = re.compile(r"(?<=[^\W\d_])(?:[·•]e(?:[·•](?=s\b)|\b)|\(e\)(?=s?\b))")
_LONGEST = 120  # characters of both forms
_UMLAUTS = str.maketrans("äöü", "aou")


def size_of_joint_behind(lemma: str, text: str) -> int:
    """How many characters at the end of both stretches are the same joint, which belongs to neither noun: Leser und
    Leserinnen und, Leser*innen und."""
    ends = _JOINT_BEHIND.search(lemma), _JOINT_BEHIND.search(text)
    return len(ends[0][0]) if ends[0] and ends[1] and ends[0][0] == ends[1][0] else 0


def same_gendered(lemma: str, text: str) -> bool:
    """Whether one of two stretches has a noun for women and one for men, and the other one for both."""
    if max(len(lemma), len(text)) > _LONGEST:
        return False
    if size := size_of_joint_behind(lemma, text):
        lemma, text = lemma[:-size], text[:-size]
    for both, short in ((lemma, text), (text, lemma)):
        found, one = _BOTH.fullmatch(both.strip()), _SHORT.fullmatch(short.strip())
        if found and one:
            return _have_stem(found, one) and _have_determiner(found, one)
    return False


def _have_stem(both: re.Match[str], short: re.Match[str]) -> bool:
    """Whether two nouns have the stem of the one for both."""
    stem = short["stem"].casefold().translate(_UMLAUTS)
    nouns = [both[name].casefold().translate(_UMLAUTS) for name in ("one", "other")]
    return nouns[0] != nouns[1] and all(noun.startswith(stem) for noun in nouns)


def _have_determiner(both: re.Match[str], short: re.Match[str]) -> bool:
    """Whether the articles before two nouns are those of the noun for both: eine … ein, ein*e."""
    forms = {word.casefold() for name in ("first", "second") if (word := both[name])}
    if not short["first"]:
        return not both["first"]  # les étudiants et les étudiantes
    first, whole = short["first"].casefold(), f"{short['first']}{short['end']}".casefold()
    return bool(forms) and forms <= {first, whole, short["end"].casefold()}


def without_gender(word: str) -> str:
    """The word without what French writes into one for women too: inscrit·e·s, inscrits."""
    return _ENDING.sub("", word)
