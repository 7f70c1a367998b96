"""What ends between two words of a witness: a paragraph, a sentence, a clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from viewer.text.languages.load import lexicon
from viewer.text.witness import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.text.witness import Witness

PARAGRAPH, SENTENCE, HALF_SENTENCE, CLAUSE = 4, 3, 2, 1  # depths
_STOPS, _FULL_STOPS = ".!?…", "。！？؟।"  # the second end a sentence with no space behind them
_SPACE, _INNER = ord(" "), [ord(mark) for mark in ",;:"]
_LINE = 45  # characters; a wrapped line is longer


def boundary(witness: Witness, word: int) -> int:
    """What ends before a word: a paragraph, a sentence, half a sentence, a clause or nothing (0)."""
    tokens = witness.tokens
    if not 0 < word < len(tokens.starts):
        return PARAGRAPH
    end, start = tokens.ends.item(word - 1), tokens.starts.item(word)
    gap = witness.text[end:start]
    if gap == " ":  # as nearly everywhere
        return 0
    if "\n" in gap and (gap.count("\n") > 1 or _breaks_off(witness.text, end + gap.index("\n"))):
        return PARAGRAPH
    if any(mark in gap for mark in _STOPS) and any(mark.isspace() for mark in gap):
        short = gap[0] == "." and gap[1:].isspace() and is_short_form(witness.text, end)
        return 0 if short else SENTENCE
    if any(mark in gap for mark in _FULL_STOPS):
        return SENTENCE
    if any(mark in gap for mark in ";:—"):
        return HALF_SENTENCE
    return CLAUSE if "," in gap or "\n" in gap else 0


def possible(witness: Witness) -> NDArray[np.int64]:
    """Before how many words up to each a sentence may end, that word among them, the end of the text as one word more:
    running sums, with a 0 before them.

    Nearly everywhere stands a space, or a comma and a space, and so none can: a pass over arrays finds these.
    """
    starts, ends = witness.tokens.starts, witness.tokens.ends
    found = np.ones(len(starts) + 1, dtype=bool)
    if len(starts):
        codes = np.frombuffer(witness.text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        first, last, size = codes[ends[:-1]], codes[starts[1:] - 1], starts[1:] - ends[:-1]
        found[1:-1] = (last != _SPACE) | ~((size == 1) | ((size == 2) & np.isin(first, _INNER)))
    return np.append(0, np.cumsum(found))


def begins_sentence(witness: Witness, word: int) -> bool:
    """Whether a sentence begins with a word."""
    return boundary(witness, word) >= SENTENCE


def left_of_sentence(witness: Witness, start: int, step: int, most: int) -> int:
    """Words from ``start`` on, or back, to the sentence's boundary; one more than ``most`` where it is farther."""
    for size in range(most + 1):
        if boundary(witness, start + size * step) >= SENTENCE:
            return size
    return most + 1


def beginning(witness: Witness, word: int) -> int:
    """Where the sentence begins that begins with a word, not the text's first: its opening marks go with it."""
    text, place, end = witness.text, witness.tokens.starts.item(word), witness.tokens.ends.item(word - 1)
    while place > end and not (text[place - 1].isspace() or text[place - 1] in _FULL_STOPS):
        place -= 1
    return place


def _breaks_off(text: str, newline: int) -> bool:
    """Whether a line ends so early that nothing but a paragraph's end can have ended it."""
    return newline < _LINE or "\n" in text[newline - _LINE : newline]


# Possessive, and begun only where a run of stops begins: a million stops in a row are gone through once.
_STOP = re.compile(
    r"""(?<![.!?…])[.!?…]++["'”’»)\]]*+(?=\s) | [。！？｡؟।॥]++[」』”’）]*+ | (?<!\n)\n\s*+""", re.VERBOSE
)
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
    word, known = found.group(), lexicon()
    if word.lower() in known.abbreviations_before_figures:
        return text[stop + 1 : stop + 3].strip().isdigit()
    if word.isupper():
        return all(len(part) == 1 for part in word.split(".")) or word.lower() in known.abbreviations
    return word.lower() in known.abbreviations or bool(_NO_VOWELS.fullmatch(word))


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    bare = text[start:end]
    left = start + len(bare) - len(bare.lstrip())
    right = start + len(bare.rstrip())
    if left < right:
        found.append(Span(left, right))
