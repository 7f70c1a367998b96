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
_OF_NUMBERS = frozenset(("no", "art", "fig"))  # words too, and short forms only before a figure
# A word of so few letters without a vowel is a short form too (Mr, Bd, гг), but for one in capitals, which may be the
# last of a sentence (KGB).
_NO_VOWELS = re.compile("[bcdfghjklmnpqrstvwxzбвгджзйклмнпрстфхцчшщ]{2,4}", re.IGNORECASE)
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
        stop = match.group()[0]
        if stop in ".!?…" and end - start < _LONGEST:
            goes_on = text[end : end + 40].lstrip()[:1].islower()
            if goes_on or (stop == "." and is_short_form(text, match.start())):
                continue
        _add(found, text, start, end)
        start = end
    _add(found, text, start, len(text))
    return found


def is_short_form(text: str, stop: int) -> bool:
    """Whether the full stop at ``stop`` belongs to the word before it, a short form or an initial, and so seldom ends a
    sentence."""
    found = _LAST_WORD.search(text, max(0, stop - 16), stop)
    if found is None:
        return False
    word = found.group()
    if word.lower() in _OF_NUMBERS:
        return text[stop + 1 : stop + 3].strip().isdigit()
    if word.isupper():
        return all(len(part) == 1 for part in word.split(".")) or word.lower() in _SHORT_FORMS
    return word.lower() in _SHORT_FORMS or bool(_NO_VOWELS.fullmatch(word))


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    bare = text[start:end]
    left = start + len(bare) - len(bare.lstrip())
    right = start + len(bare.rstrip())
    if left < right:
        found.append(Span(left, right))
