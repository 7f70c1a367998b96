"""Text -> sentences: at full stops that end one, and at every line's end that ends a paragraph. Linear."""

from __future__ import annotations

import re

from viewer.text.witness import Span

# Possessive, and begun only where a run of stops begins: a million stops in a row are gone through once.
_STOP = re.compile(
    r"""(?<![.!?…])[.!?…]++["'”’»)\]]*+(?=\s) | [。！？｡؟।॥]++[」』”’）]*+ | (?<!\n)\n\s*+""", re.VERBOSE
)
# What ends in a stop and seldom ends a sentence.
_SHORT_FORMS = frozenset(
    "mr mrs ms dr prof st sr jr gen col capt lt sen rep gov hon rev vs vol no nos pp p ch art fig ed eds trans cf "
    "e.g i.e etc al ca approx dept est inc ltd co corp univ u.s u.k u.n u.s.s.r jan feb mar apr jun jul aug sep sept "
    "oct nov dec bd bzw d.h usw z.b hr fr nr m mm mme mlle г гг им т.е т.д т.п см стр напр проф".split()
)
_LAST_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*$")
_LONGEST = (
    2000  # characters; a "sentence" that is longer is none, and is cut so that no step is asked for the whole text
)


def sentences(text: str) -> list[Span]:
    """The sentences of a text in order, white space at both ends left out; nothing else is."""
    found: list[Span] = []
    start = 0
    for match in _STOP.finditer(text):
        end = match.end()
        if match.group()[0] in ".!?…" and not _ends(text, match.start(), end) and end - start < _LONGEST:
            continue
        _add(found, text, start, end)
        start = end
    _add(found, text, start, len(text))
    return found


def _ends(text: str, stop: int, end: int) -> bool:
    """Whether the stop at ``stop`` ends a sentence: it is no abbreviation's, and no small letter follows."""
    after = text[end : end + 40].lstrip()[:1]
    if after and after.islower():
        return False
    if text[stop] != ".":
        return True
    word = _LAST_WORD.search(text, max(0, stop - 16), stop)
    if word is None:
        return True
    last = word.group()
    initials = last.isupper() and all(len(part) == 1 for part in last.split("."))
    return not (initials or last.lower() in _SHORT_FORMS)


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    bare = text[start:end]
    left = start + len(bare) - len(bare.lstrip())
    right = start + len(bare.rstrip())
    if left < right:
        found.append(Span(left, right))
