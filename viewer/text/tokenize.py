"""Text -> tokens, by a class table over the text's code points: linear, and the same for every script.

A word is a run of letters, or of digits, with the marks that sit on them. An apostrophe between two letters belongs to
the word, and so does a hyphen at the end of a line before a small letter; "&" is one. In scripts without spaces between
words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) each character is one.

The key of a word is a polynomial hash of its normal form, taken from running sums, so that no word becomes a string.
"""

from __future__ import annotations

import unicodedata
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

import numpy as np

from viewer.text.normalize import APOSTROPHES, LINE_HYPHENS, OLD_RUSSIAN, normal
from viewer.text.witness import Tokens

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SPACE, _SIGN, _LETTER, _DIGIT, _SINGLE, _EXTEND, _APOSTROPHE, _UNKNOWN = range(8)
_COMPLEX: Final = 0xFFFFFFFF  # the normal form is not one code point: fold the word as a string
_CHUNK = 1 << 16  # code points at a time, so that the passes over them stay in the cache

# Written without spaces between words, so that a word has to be a character.
_UNSPACED = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029),
    (0x3031, 0x3035), (0x3038, 0x303B), (0x3041, 0x30FF), (0x3100, 0x312F), (0x31A0, 0x31BF), (0x31F0, 0x31FF),
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F), (0xF900, 0xFAFF), (0xFF66, 0xFF9D),
    (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
)  # fmt: skip
# Marks and letters that join with their neighbors into other letters: a word with one is folded as a string.
_COMPOSING = ((0x0300, 0x036F), (0x1100, 0x11FF), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF),
              (0x3099, 0x309A), (0xFE20, 0xFE2F))  # fmt: skip

_HYPHENS = np.zeros(0x10000, dtype=bool)
_HYPHENS[[ord(hyphen) for hyphen in LINE_HYPHENS]] = True

_classes: NDArray[np.uint8] = np.full(0x110000, _UNKNOWN, dtype=np.uint8)
_folds: NDArray[np.uint32] = np.zeros(0x110000, dtype=np.uint32)


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(low <= code <= high for low, high in ranges)


def _class_of(character: str) -> int:
    category = unicodedata.category(character)
    if (character in APOSTROPHES and category != "Lm") or character == "ʼ":
        return _APOSTROPHE
    if category in ("Mn", "Mc", "Me", "Cf"):
        return _EXTEND
    if category[0] == "L" or category == "Nl" or character == "&":
        return _SINGLE if _within(ord(character), _UNSPACED) else _LETTER
    if category[0] == "N":
        return _DIGIT
    return _SPACE if category[0] == "Z" or character.isspace() else _SIGN


def _fold_of(code: int) -> int:
    character = chr(code)
    folded = normal(character)
    if len(folded) > 1 or _within(code, _COMPOSING) or character.lower() in OLD_RUSSIAN:
        return _COMPLEX
    return ord(folded) if folded else 0


def _learn(codes: NDArray[np.uint32]) -> None:
    """Fill the tables for the pages of 256 code points that a text uses; the rest of Unicode costs nothing."""
    pages = np.flatnonzero(np.bincount(codes >> 8, minlength=1))
    for page in pages.tolist():
        if _classes[page << 8] != _UNKNOWN:
            continue
        for code in range(page << 8, (page + 1) << 8):
            _folds[code] = _fold_of(code) if not 0xD800 <= code < 0xE000 else code
        for code in range(((page + 1) << 8) - 1, (page << 8) - 1, -1):
            _classes[code] = _class_of(chr(code))  # the page's first entry last: it says that the page is known


def _mix(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The finalizer of SplitMix64 (Steele, Lea and Flood 2014): near code points get far values."""
    values = values + np.uint64(0x9E3779B97F4A7C15)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


_BASE = 0x9E3779B97F4A7C55 | 1
_INVERSE = pow(_BASE, -1, 1 << 64)


def _powers(base: int, length: int) -> NDArray[np.uint64]:
    powers = np.full(length, base, dtype=np.uint64)
    powers[0] = 1
    return np.multiply.accumulate(powers)


_up = _powers(_BASE, _CHUNK + 2)
_down = _powers(_INVERSE, _CHUNK + 2)


def _sums(values: NDArray[np.uint64], exponents: NDArray[np.int64]) -> NDArray[np.uint64]:
    running = np.zeros(len(values) + 1, dtype=np.uint64)
    np.cumsum(values * _up[exponents], out=running[1:])
    return running


def _line_hyphens(codes: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Where a word goes on after a hyphen at the end of a line: the places of the hyphens and of the newlines."""
    newlines = np.flatnonzero(codes[2:-1] == 0x0A) + 2
    found = [
        place
        for place in newlines[_HYPHENS[codes[newlines - 1] & 0xFFFF] & (codes[newlines - 1] < 0x10000)].tolist()
        if chr(codes[place - 2]).isalpha() and chr(codes[place + 1]).islower()
    ]
    return np.array([place + step for place in found for step in (-1, 0)], dtype=np.int64)


def _words(codes: NDArray[np.uint32], hyphens: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Starts and ends of the words of a chunk that begins and ends between words."""
    kinds = _classes[codes]
    if (kinds >= _EXTEND).any():
        kinds = _settle(kinds)
    kinds[hyphens] = _LETTER
    word = (kinds >= _LETTER) & (kinds <= _SINGLE)
    inner = word[1:] & word[:-1] & (kinds[1:] == kinds[:-1])
    if (kinds == _SINGLE).any():
        inner &= (kinds[1:] != _SINGLE) | (_classes[codes[1:]] == _EXTEND)
    starts, ends = word.copy(), word.copy()
    starts[1:] &= ~inner
    ends[:-1] &= ~inner
    return np.flatnonzero(starts), np.flatnonzero(ends) + 1


def _settle(kinds: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Give marks the class of what they sit on, and apostrophes that of the letters round them."""
    extend = kinds == _EXTEND
    places = np.where(extend, 0, np.arange(len(kinds)))
    settled = kinds[np.maximum.accumulate(places)]
    settled[settled == _EXTEND] = _SIGN
    apostrophes = np.flatnonzero((settled == _APOSTROPHE) & ~extend)
    inside = apostrophes[(apostrophes > 0) & (apostrophes < len(kinds) - 1)]
    inside = inside[(settled[inside - 1] == _LETTER) & (settled[inside + 1] == _LETTER)]
    # A mark that sits on an apostrophe keeps it out of the word, as does a second apostrophe.
    settled[settled == _APOSTROPHE] = _SIGN
    settled[inside] = _LETTER
    return settled


def _chunk(
    text: str, offset: int, codes: NDArray[np.uint32]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint64]]:
    """Starts, ends and keys of one chunk, and the running sums of its raw text for the forms."""
    hyphens = _line_hyphens(codes)
    starts, ends = _words(codes, hyphens)
    folds = _folds[codes]
    folds[hyphens] = 0
    kept = folds != 0
    places = np.zeros(len(codes) + 1, dtype=np.int64)
    np.cumsum(kept, out=places[1:])
    sums = _sums(np.where(kept, _mix(folds.astype(np.uint64)), np.uint64(0)), places[:-1])
    keys = (sums[ends] - sums[starts]) * _down[places[starts]]
    odd = np.zeros(len(codes) + 1, dtype=np.int64)
    np.cumsum(folds == _COMPLEX, out=odd[1:])
    for index in np.flatnonzero(odd[ends] > odd[starts]).tolist():
        keys[index] = _key_of(normal(text[offset + starts[index] : offset + ends[index]]))
    return starts, ends, keys


def _key_of(folded: str) -> int:
    codes = np.array([ord(c) for c in folded], dtype=np.uint64)
    total = 0
    for exponent, value in enumerate(_mix(codes).tolist()):
        total += value * pow(_BASE, exponent, 1 << 64)
    return total & 0xFFFFFFFFFFFFFFFF


def _cuts(codes: NDArray[np.uint32]) -> list[int]:
    """Where to cut a text into chunks: at a space near every 64 K, at the worst in the middle of a word."""
    cuts = [0]
    while len(codes) - cuts[-1] > _CHUNK:
        window = codes[cuts[-1] : cuts[-1] + _CHUNK]
        half = window[_CHUNK // 2 :]
        spaces = np.flatnonzero(half == 0x20)
        spaces = spaces if len(spaces) else np.flatnonzero(half == 0x0A)
        cuts.append(cuts[-1] + (_CHUNK // 2 + int(spaces[-1]) if len(spaces) else _safe_cut(window)))
    return [*cuts, len(codes)]


def _safe_cut(window: NDArray[np.uint32]) -> int:
    """A place between two words where there is no space (Chinese); else the whole window."""
    starts, _ = _words(window, np.zeros(0, dtype=np.int64))
    return int(starts[-1]) if len(starts) and starts[-1] > 0 else len(window)


def tokenize(text: str) -> Tokens:
    """The words of ``text`` in order. Linear in its length."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    if not len(codes):
        places, hashes = np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.uint64)
        return Tokens(places, places, hashes, hashes)
    _learn(codes)
    cuts = _cuts(codes)
    starts, ends, keys = [], [], []
    for low, high in zip(cuts, cuts[1:], strict=False):
        chunk_starts, chunk_ends, chunk_keys = _chunk(text, low, codes[low:high])
        starts.append((chunk_starts + low).astype(np.int32))
        ends.append((chunk_ends + low).astype(np.int32))
        keys.append(chunk_keys)
    first, last = np.concatenate(starts), np.concatenate(ends)
    return Tokens(first, last, np.concatenate(keys), _forms(codes, last))


def _forms(codes: NDArray[np.uint32], ends: NDArray[np.int32]) -> NDArray[np.uint64]:
    """A hash of what was really written, from the end of the word before to the end of each word."""
    forms = np.zeros(len(ends), dtype=np.uint64)
    values = np.zeros(_CHUNK + 1, dtype=np.uint64)
    begin, word = 0, 0
    while word < len(ends):
        stop = int(np.searchsorted(ends, begin + _CHUNK, side="right"))
        stop = max(stop, word + 1)
        chunk = codes[begin : ends[stop - 1]].astype(np.uint64)
        if len(chunk) > _CHUNK:  # one word or one gap of more than 64 K
            forms[word] = int.from_bytes(blake2b(chunk.tobytes(), digest_size=8).digest(), "little")
        else:
            np.cumsum(_mix(chunk) * _up[: len(chunk)], out=values[1 : len(chunk) + 1])
            bounds = np.concatenate(([0], ends[word:stop] - begin))
            forms[word:stop] = (values[bounds[1:]] - values[bounds[:-1]]) * _down[bounds[:-1]]
        begin, word = int(ends[stop - 1]), stop
    return forms
