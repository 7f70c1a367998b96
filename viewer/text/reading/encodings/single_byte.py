"""How likely the bytes of a text are in each encoding of one byte a character: by the frequency of the letters in each
language, and by what stands beside what."""

from __future__ import annotations

import unicodedata
from enum import IntEnum, auto
from functools import lru_cache
from math import log
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from viewer.text.reading.encodings.ebcdic import EBCDIC
from viewer.text.reading.encodings.letters import letters_of_languages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

# Each encoding with the logarithm of how often it is met, roughly. Of two that give the same text, the first is named.
ENCODINGS: Final[dict[str, float]] = {
    "windows-1252": 0, "windows-1250": 0, "windows-1251": 0, "windows-1253": 0, "windows-1254": 0, "windows-1255": 0,
    "windows-1256": 0, "windows-1257": 0, "windows-1258": -1, "cp874": 0, "iso-8859-1": -1, "iso-8859-2": -1,
    "iso-8859-3": -3, "iso-8859-4": -3, "iso-8859-5": -2, "iso-8859-6": -1, "iso-8859-7": -1, "iso-8859-8": -1,
    "iso-8859-9": -1, "iso-8859-10": -5, "iso-8859-13": -2, "iso-8859-14": -4, "iso-8859-15": -1, "iso-8859-16": -2,
    "koi8-r": -1, "koi8-u": -2, "cp866": -2, "cp437": -4, "cp850": -3, "cp852": -3, "mac-roman": -3,
    "mac-cyrillic": -3, "mac-latin2": -4, "mac-greek": -4, "mac-turkish": -4, "mac-croatian": -5, "mac-romanian": -5,
    "mac-iceland": -5, "cp737": -4, "cp775": -4, "cp855": -4, "cp857": -4, "cp860": -5, "cp861": -5, "cp862": -4,
    "cp865": -5, "cp869": -5, "cp1125": -6, "kz1048": -5, "ptcp154": -5,
    "viscii": -4, "hp-roman8": -5, "cp720": -4,
    "cp037": -6, "cp500": -7, "cp273": -7, "cp1140": -7, "cp875": -7, "cp1026": -7,
}  # fmt: skip


class _Kind(IntEnum):
    """Kinds of characters; ``OTHER_…`` of another script than Latin. ``NEUTRAL``: may stand beside anything."""

    NEUTRAL = 0
    SPACE = auto()
    LOWER = auto()
    UPPER = auto()
    MARK = auto()  # combines with the letter before it
    OTHER_LOWER = auto()
    OTHER_UPPER = auto()
    OTHER_LETTER = auto()  # of a script without capitals
    OTHER_MARK = auto()
    LOW_QUOTE = auto()
    QUOTE = auto()
    APOSTROPHE = auto()
    DASH = auto()
    DOTS = auto()
    SYMBOL = auto()
    RARE = auto()
    BOX = auto()


_LATIN = (_Kind.LOWER, _Kind.UPPER, _Kind.MARK)
_OTHER = (_Kind.OTHER_LOWER, _Kind.OTHER_UPPER, _Kind.OTHER_LETTER, _Kind.OTHER_MARK)
_CASED = ((_Kind.LOWER, _Kind.UPPER), (_Kind.OTHER_LOWER, _Kind.OTHER_UPPER))

# What is no letter, with the logarithm of its probability.
_SIGNS: Final[dict[str, tuple[_Kind, float]]] = {
    **dict.fromkeys("“”«»‘", (_Kind.QUOTE, -4.5)),
    **dict.fromkeys("‹›", (_Kind.QUOTE, -6)),
    "„": (_Kind.LOW_QUOTE, -4.5),
    "‚": (_Kind.LOW_QUOTE, -6),
    "’": (_Kind.APOSTROPHE, -4.5),
    **dict.fromkeys("–—―", (_Kind.DASH, -5)),
    "…": (_Kind.DOTS, -5.5),
    "\x85": (_Kind.DOTS, -9),  # a stray ellipsis of Windows
    "\xa0": (_Kind.SYMBOL, -4),
    **dict.fromkeys("§°£€©®™·•№½×،؛؟¿¡", (_Kind.SYMBOL, -6)),
    **dict.fromkeys("ªº\xad\u200c\u200d\u200e\u200f־", (_Kind.SYMBOL, -7)),
}
_RARE = (_Kind.RARE, -9.0)
_NATIONAL: Final = frozenset("{}[]|\\~@#$^_`<>")  # where EBCDIC has these, it has the letters of other languages
_BOX = (_Kind.BOX, -8.0)  # lines and blocks of tables
_NO_TEXT = (_Kind.NEUTRAL, -16.0)  # a control character, or one without a meaning
_UNDEFINED = -40.0  # the encoding has no such byte; a damaged text may have one

_TONES: Final = frozenset("\u0300\u0301\u0303\u0309\u0323")  # those of Vietnamese
_CAPITAL = -1.5  # beside the probability of the small letter
_STRANGE_LETTER = -13.0  # in a language that does not have it
_LOAN_LETTERS: Final = frozenset("áàâäãåæçéèêëíìîïñóòôöøœúùûüÿ")
_LOAN_LETTER = -11.0


class _Table(NamedTuple):
    """The bytes of an encoding: for each byte its kind, for each byte and language the logarithm of its probability,
    and for each byte whether it is a character of ASCII."""

    kinds: NDArray[np.intp]
    letters: NDArray[np.float32]
    in_ascii: NDArray[np.bool_]


class _Bytes(NamedTuple):
    """How often each byte stands in a text, and how often each pair of bytes that stands there at all."""

    counts: NDArray[np.float32]
    first: NDArray[np.intp]
    second: NDArray[np.intp]
    often: NDArray[np.intp]


def single_byte_likelihoods(data: bytes) -> dict[str, float]:
    """The logarithm of the likelihood of the bytes in each encoding."""
    there = _bytes(data)
    return {encoding: prior + _likelihood(there, encoding) for encoding, prior in ENCODINGS.items()}


def ascii_likelihood(text: str) -> float:
    """The logarithm of the likelihood of the ASCII characters of a text."""
    return _likelihood(_bytes(text.encode("ascii", "replace")), "ascii")


def mixed(*letters: float) -> float:
    """The logarithm of the likelihood of a text that has so many letters of each of two scripts."""
    return sum(n * log(n / sum(letters)) for n in letters if n)


def _bytes(data: bytes) -> _Bytes:
    codes = np.frombuffer(data, dtype=np.uint8)
    pairs = np.bincount(codes[:-1].astype(np.intp) * 256 + codes[1:], minlength=256 * 256)
    there = np.flatnonzero(pairs)
    counts = np.bincount(codes, minlength=256).astype(np.float32)
    return _Bytes(counts, there >> 8, there & 255, pairs[there])


def _likelihood(there: _Bytes, encoding: str) -> float:
    kinds, letters, in_ascii = _table(encoding)
    likely = there.counts @ letters
    latin = np.array([language.latin for language in letters_of_languages()])
    # ASCII letters in a text of another script are words of some language.
    likely[~latin] += (there.counts[in_ascii] @ letters[in_ascii])[latin].max()
    beside = (_pair_costs()[kinds[there.first], kinds[there.second]] * there.often).sum()
    scripts = mixed(*(float(there.counts[np.isin(kinds, those)].sum()) for those in (_LATIN, _OTHER)))
    return float(likely.max() + beside) + scripts


@lru_cache(maxsize=len(ENCODINGS) + 1)
def _table(encoding: str) -> _Table:
    alphabet = _alphabet()
    characters = _characters(encoding)
    places = [alphabet.places[char] for char in characters]
    in_ascii = np.array([char.isascii() for char in characters])
    letters = alphabet.letters[places]
    if encoding in EBCDIC:
        letters[[char in _NATIONAL for char in characters]] = _RARE[1]
    return _Table(alphabet.kinds[places], letters, in_ascii)


class _Alphabet(NamedTuple):
    """All characters of all encodings: the row of each, and in the rows what ``_Table`` has of a byte."""

    places: dict[str, int]
    kinds: NDArray[np.intp]
    letters: NDArray[np.float32]


@lru_cache(maxsize=1)
def _alphabet() -> _Alphabet:
    chars = sorted({char for encoding in ENCODINGS for char in _characters(encoding)})
    kinds = np.array([_kind(char)[0] for char in chars], dtype=np.intp)
    signs = np.array([_kind(char)[1] for char in chars], dtype=np.float32)
    ascii_chars = np.array([char.isascii() for char in chars])
    capitals = np.array([_CAPITAL * char.isupper() for char in chars], dtype=np.float32)
    small = [char.lower() if len(char.lower()) == 1 else char for char in chars]
    loans = np.array([_LOAN_LETTER if char in _LOAN_LETTERS else _STRANGE_LETTER for char in small], dtype=np.float32)
    places: dict[str, list[int]] = {}
    for place, char in enumerate(small):
        places.setdefault(char, []).append(place)
    are_letters = np.isin(kinds, (*_LATIN, *_OTHER))
    columns = []
    for language in letters_of_languages():
        letters = loans.copy() if language.latin else np.full(len(chars), _STRANGE_LETTER, dtype=np.float32)
        for char, likely in language.likelihood.items():
            letters[places.get(char, [])] = likely
        for char, likely in _with_tones(language.likelihood, places).items():
            letters[places[char]] = likely
        column = np.where(are_letters, letters + capitals, signs)
        if not language.latin:
            column[ascii_chars] = 0  # see _likelihood
        columns.append(column)
    return _Alphabet({char: place for place, char in enumerate(chars)}, kinds, np.stack(columns, axis=1))


def _with_tones(likelihood: dict[str, float], chars: Iterable[str]) -> dict[str, float]:
    """Of these characters, those that are a letter with a tone, where the language is counted with its tones apart."""
    found = {}
    for tone in _TONES & likelihood.keys():
        for char in chars:
            parts = unicodedata.normalize("NFD", char)
            if tone in parts and char not in likelihood:
                letter = unicodedata.normalize("NFC", parts.replace(tone, "", 1))
                if letter in likelihood:
                    found[char] = likelihood[letter] + likelihood[tone]
    return found


def _characters(encoding: str) -> str:
    """The characters of the 256 bytes; U+FFFD for a byte that the encoding does not have."""
    return bytes(range(256)).decode(encoding, "replace")


def _kind(char: str) -> tuple[_Kind, float]:
    """The kind of a character; and of one that is no letter the logarithm of its probability."""
    if char in _SIGNS:
        return _SIGNS[char]
    if char == "\ufffd":
        return _Kind.NEUTRAL, _UNDEFINED
    category = unicodedata.category(char)
    if category[0] == "M":
        return (_Kind.MARK if char < "\u0370" else _Kind.OTHER_MARK), 0.0
    if category[0] == "L" and category != "Lm":
        latin = "LATIN" in unicodedata.name(char, "")
        lower, upper = _CASED[not latin]
        cases = {"Ll": lower, "Lu": upper, "Lt": upper}
        return cases.get(category, lower if latin else _Kind.OTHER_LETTER), 0.0
    if char in " \t\n\r\f":
        return _Kind.SPACE, 0.0
    if char.isascii() and char.isprintable():
        return _Kind.NEUTRAL, 0.0
    if "\u2500" <= char <= "\u259f":
        return _BOX
    return _NO_TEXT if category in ("Cc", "Cn", "Co") else _RARE


@lru_cache(maxsize=1)
def _pair_costs() -> NDArray[np.float32]:
    """What it costs that one kind of character stands before another."""
    cost = np.zeros((len(_Kind), len(_Kind)), dtype=np.float32)
    for latin in _LATIN:
        for other in _OTHER:
            cost[latin, other] = cost[other, latin] = -8
    for cased in (_Kind.OTHER_LOWER, _Kind.OTHER_UPPER):
        cost[cased, _Kind.OTHER_LETTER] = cost[_Kind.OTHER_LETTER, cased] = -8
    for lower, upper in _CASED:
        cost[lower, upper] = -8
        cost[upper, upper] = 1  # all in capitals: some of what each costs is given back
    for kind in _Kind:
        if kind not in _LATIN:
            cost[kind, _Kind.MARK] = -8
        if kind not in _OTHER:
            cost[kind, _Kind.OTHER_MARK] = -8
    for letter in (*_LATIN, *_OTHER):
        for kind, before_it, behind_it in _BESIDE_LETTERS:
            cost[letter, kind], cost[kind, letter] = before_it, behind_it
    cost[_Kind.LOW_QUOTE, _Kind.SPACE] = -5
    cost[_Kind.SPACE, _Kind.APOSTROPHE] = -1.5
    cost[_Kind.BOX, _Kind.BOX] = 3
    return cost


# What it costs that a letter stands before a sign, and behind it: most stand at the edge of a word, and not in one.
_BESIDE_LETTERS: Final = (
    (_Kind.LOW_QUOTE, -5, 0),
    (_Kind.QUOTE, -3, -3),
    (_Kind.DASH, -2, -2),
    (_Kind.DOTS, 0, -4),
    (_Kind.SYMBOL, -2, -2),
    (_Kind.RARE, -4, -4),
    (_Kind.BOX, -5, -5),
)
