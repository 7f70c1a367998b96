"""The names before what each speaker says, in a play, an interview or a record of a court."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from viewer.text.normalize import fold

_LONGEST = 40  # characters of a name
_BEFORE, _AFTER = frozenset("\n \t["), frozenset(":.])")
_OFTEN = 2  # times that each of two names unlike each other stands there; others may be words of a list
# A name at the head of a line: before a colon, in brackets, or of a word or two before a stop.
_LABEL = re.compile(
    r"(?:\A|(?<=\n))[ \t]*(?:(?P<colon>[^\W\d_][^\n:\[\]()]{0,39})(?=\s?:(?!\S))"
    r"|\[(?P<bracket>[^\W\d_][^\n\[\]]{0,38})(?=\])|(?P<stop>[^\W\d_]+(?:[ ][^\W\d_]+)?)(?=[.)](?!\S)))"
)


def renames_speaker(left: str, lemma: tuple[int, int], right: str, text: tuple[int, int]) -> bool:
    """Whether stretches of two texts, from and to, are names before what is said, of which each text has one and not
    the other: Interviewer and Q, HAMLET and Ham. A name that both texts have is another person's."""
    if not (left[lemma[0]].isupper() and right[text[0]].isupper()):  # as mostly
        return False
    if not (_may_head(left, *lemma) and _may_head(right, *text)):  # as nearly always
        return False
    here, there = fold(left[slice(*lemma)]), fold(right[slice(*text)])
    names, others = _names(left), _names(right)
    if names.get(lemma[0]) != here or others.get(text[0]) != there:
        return False
    times, other_times = Counter(names.values()), Counter(others.values())
    if other_times[here] or times[there]:
        return False
    short = here.startswith(there) or there.startswith(here)
    return short or (times[here] >= _OFTEN and other_times[there] >= _OFTEN)


def _may_head(text: str, start: int, end: int) -> bool:
    """Whether a stretch begins at the head of a line, and stands before what may end a name."""
    return (
        (start == 0 or text[start - 1] in _BEFORE)
        and end - start <= _LONGEST
        and text[end : end + 2].strip()[:1] in _AFTER
        and bool(_LABEL.match(text, text.rfind("\n", 0, start) + 1))
    )


@lru_cache(maxsize=2)
def _names(text: str) -> dict[int, str]:
    """The names, folded, that stand at the heads of lines before what may be said, by their places."""
    found = {}
    for match in _LABEL.finditer(text):
        kind = match.lastgroup
        if kind and match[kind][0].isupper():
            found[match.start(kind)] = fold(match[kind])
    return found
