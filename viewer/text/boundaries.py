"""The boundaries between words of a witness (paragraph, sentence, clause), and the sentences of a text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from viewer.text.languages.load import lexicon
from viewer.text.lines import is_wrap
from viewer.text.witness import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viewer.text.witness import Witness

PARAGRAPH, SENTENCE, HALF_SENTENCE, CLAUSE = 4, 3, 2, 1  # depths
_STOPS, _FULL_STOPS = ".!?…", "。！？؟।"  # the latter end a sentence without a space after them too
_END_MARKS = frozenset(_STOPS)
_END = re.compile(rf"[{_STOPS}{_FULL_STOPS}\n]")
_SPACE, _INNER = ord(" "), [ord(mark) for mark in ",;:"]
_LINE = 45  # characters; after a longer line no paragraph ends


def boundary(witness: Witness, word: int) -> int:
    """What ends before a word: PARAGRAPH, SENTENCE, HALF_SENTENCE, CLAUSE, or 0 for nothing."""
    tokens = witness.tokens
    if not 0 < word < len(tokens.starts):
        return PARAGRAPH
    end, start = tokens.ends.item(word - 1), tokens.starts.item(word)
    gap = witness.text[end:start]
    if gap == " ":  # nearly everywhere
        return 0
    if "\n" in gap:
        newline = end + gap.index("\n")
        if gap.count("\n") > 1 or _breaks_off(witness.text, newline) or (">" in gap and _opens(witness.text, newline)):
            return PARAGRAPH
    depth = _of_marks(gap)
    if depth == SENTENCE and gap[0] == "." and gap[1:].isspace() and is_short_form(witness.text, end):
        return 0
    return depth


@lru_cache(maxsize=4096)
def _of_marks(gap: str) -> int:
    """What ends at these marks, wherever they stand: a sentence, a half, a clause or nothing."""
    if not _END_MARKS.isdisjoint(gap) and any(map(str.isspace, gap)):
        return SENTENCE
    if any(mark in gap for mark in _FULL_STOPS):
        return SENTENCE
    if any(mark in gap for mark in ";:—"):
        return HALF_SENTENCE
    return CLAUSE if "," in gap or "\n" in gap else 0


def may_end_between(witness: Witness, first: int, last: int) -> bool:
    """Whether a sentence may end between two words of a text, the first before the other: a mark says so at once."""
    return bool(_END.search(witness.text, witness.tokens.ends.item(first), witness.tokens.starts.item(last)))


def possible(witness: Witness) -> NDArray[np.int64]:
    """Running counts of the words before which a sentence may end; entry n counts those before word n.

    The end of the text counts as one word more, so that there are two entries more than words. Most words follow a
    space, or a comma and a space, where no sentence can end: an operation on arrays leaves these out.
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
    """How many words from ``start``, in the direction of ``step``, to the sentence's boundary; ``most`` + 1 if more."""
    text, starts, ends = witness.text, witness.tokens.starts, witness.tokens.ends
    for size in range(most + 1):
        word = start + size * step
        if 0 < word < len(starts) and text[ends.item(word - 1) : starts.item(word)] == " ":  # nearly everywhere
            continue
        if boundary(witness, word) >= SENTENCE:
            return size
    return most + 1


def sentence_start(witness: Witness, word: int) -> int:
    """The place where the sentence with this first word begins, its opening marks included; not for word 0."""
    text, place, end = witness.text, witness.tokens.starts.item(word), witness.tokens.ends.item(word - 1)
    while place > end and not (text[place - 1].isspace() or text[place - 1] in _FULL_STOPS):
        place -= 1
    return place


def _breaks_off(text: str, newline: int) -> bool:
    """Whether a line is short and was not wrapped here, so that a paragraph ends."""
    return (newline < _LINE or "\n" in text[newline - _LINE : newline]) and not is_wrap(text, newline)


def _opens(text: str, newline: int) -> bool:
    """Whether the next line is quoted in a mail, and this one is not."""
    line = text[max(text.rfind("\n", 0, newline) + 1, newline - _LONGEST) : newline]
    return text[newline + 1 : newline + 3].startswith(">") and not line.startswith(">")


# Possessive quantifiers, and a match for every run of stops, whatever follows it: a million stops in a row are scanned
# once. The pattern begins with a set of characters, for which the search is several times as fast.
_STOP = re.compile(
    r"""[.!?…。！？｡؟।॥\n]
        (?: (?<=[.!?…])[.!?…]*+["'”’»)\]]*+ | (?<=[。！？｡؟।॥])[。！？｡؟।॥]*+[」』”’）]*+ | (?<=\n)\s*+ )""",
    re.VERBOSE,
)
# A word of so few letters without a vowel is an abbreviation too (Mr, Bd, гг), unless it is in capitals and may be the
# last word of a sentence (KGB).
_NO_VOWELS = re.compile("[bcdfghjklmnpqrstvwxzбвгджзйклмнпрстфхцчшщ]{2,4}", re.IGNORECASE)
_LAST_WORD = 16  # characters before a full stop in which its word is looked for
# Characters. Anything longer is no sentence, and is cut, so that no step has to deal with the whole text.
_LONGEST = 2000


def sentences(text: str, start: int = 0, stop: int | None = None) -> list[Span]:
    """The spans of all sentences of a text in order, without white space at their ends.

    With ``start`` and ``stop``, those of this stretch alone; what stands beside it still decides where they end.
    """
    found: list[Span] = []
    last = len(text) if stop is None else stop
    for match in _STOP.finditer(text, start, last):
        place, end = match.span()
        mark = text[place]
        if mark == "\n":
            if text.find("\n", place + 1, end) < 0 and end - start < _LONGEST and is_wrap(text, place):
                continue
        elif mark in _STOPS:
            if not text[end : end + 1].isspace():
                continue
            if end - start < _LONGEST:
                continues = text[end : end + 40].lstrip()[:1].islower()
                if continues or (mark == "." and is_short_form(text, place)):
                    continue
        _add(found, text, start, end)
        start = end
    _add(found, text, start, last)
    return found


def is_short_form(text: str, stop: int) -> bool:
    """Whether the full stop at ``stop`` belongs to an abbreviation or an initial, and so seldom ends a sentence."""
    word = _word_before(text, stop)
    if _is_before_figures(word):
        return text[stop + 1 : stop + 3].strip().isdigit()
    return _is_abbreviation(word)


def _word_before(text: str, stop: int) -> str:
    """What is written up to a full stop, letters and figures with the stops between them; "" for nothing."""
    low = max(0, stop - _LAST_WORD)
    last = text[low:stop].rsplit(" ", maxsplit=1)[-1]
    if last.isalnum():  # nearly always
        return last
    start = stop
    while start > low and (text[start - 1].isalnum() or _is_inner_stop(text, start - 1, low, stop)):
        start -= 1
    return text[start:stop]


@lru_cache(maxsize=16384)
def _is_before_figures(word: str) -> bool:
    return word.lower() in lexicon().abbreviations_before_figures


@lru_cache(maxsize=16384)
def _is_abbreviation(word: str) -> bool:
    known = lexicon()
    if word.isupper():
        return all(len(part) == 1 for part in word.split(".")) or word.lower() in known.abbreviations
    return word.lower() in known.abbreviations or bool(_NO_VOWELS.fullmatch(word))


def _is_inner_stop(text: str, place: int, low: int, end: int) -> bool:
    """Whether a full stop stands here between two letters or figures, from ``low`` to ``end``: U.S, z.B."""
    return text[place] == "." and low < place < end - 1 and text[place - 1].isalnum() and text[place + 1].isalnum()


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    """Add a sentence without the white space at its ends, unless it is all white space."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))
