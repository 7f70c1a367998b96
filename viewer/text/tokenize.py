"""Text -> tokens, by a table of character classes: linear in the length of the text, for every script.

A word is a run of letters and digits with their combining marks. An apostrophe between two letters belongs to the word,
and so do a hyphen at the end of a line before a lower-case letter, a point or a comma between two digits, and brackets
round some or all of its letters. "&" is a word. The number of a note or a verse, set close to a word, is a word of its
own. In scripts without spaces between words each character is a word (Chinese, Japanese), or each orthographic cluster
(Thai, Lao, Khmer, Burmese). An apostrophe that ends a Greek word stands for the vowel that is left out there, and
belongs to the word.

The key of a word is a polynomial hash of its normal form, computed from running sums, so that words need not become
strings.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

import numpy as np

from viewer.text import units
from viewer.text.clusters import LOOKAHEAD, binds
from viewer.text.column import Column
from viewer.text.distinct import distinct
from viewer.text.normalize import APOSTROPHES, LINE_BREAK, LINE_HYPHENS, OLD_RUSSIAN, RAISED, normal
from viewer.text.scripts import CONTEXTUAL
from viewer.text.witness import Tokens

if TYPE_CHECKING:
    from numpy.typing import NDArray

_SPACE, _SIGN, _LETTER, _DIGIT, _RAISED, _SINGLE, _EXTEND, _APOSTROPHE, _UNKNOWN = range(9)
_COMPLEX: Final = 0xFFFFFFFF  # the normal form is not one code point: fold the word as a string
_CHUNK = 1 << 16  # code points at a time, so that the passes over them stay in the cache

# Written without spaces between words, so that a word has to be a character.
_UNSPACED = (
    (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x2FDF), (0x3005, 0x3007), (0x3021, 0x3029),
    (0x3031, 0x3035), (0x3038, 0x303B), (0x3041, 0x30FF), (0x3100, 0x312F), (0x31A0, 0x31BF), (0x31F0, 0x31FF),
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F), (0xF900, 0xFAFF), (0xFF66, 0xFF9D),
    (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
)  # fmt: skip
# Marks and letters that combine with their neighbors into other letters: a word with one is folded as a string.
_COMPOSING = ((0x0300, 0x036F), (0x1100, 0x11FF), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF),
              (0x3099, 0x309A), (0xFE20, 0xFE2F))  # fmt: skip

_BRACKETS = (ord("["), ord("]")), (ord("⟨"), ord("⟩"))
_LETTERS = ord("A")  # below it are spaces, digits and most signs
_NO_WEIGHT = 0x2060  # a word joiner: it belongs to the letter, or the sign, before it, and is not compared
_ALONE = 0x4E00  # a Chinese sign
_POINT, _COMMA, _HYPHEN, _STROKE = ord("."), ord(","), ord("-"), ord("/")
_DATE = 6  # characters from its first hyphen to the comma behind it: -03-12,
_BEFORE_ELISION: Final = [*map(ord, "βγδζθκλμνξπρστφχψι")]
_FINAL_SIGMA = ord("ς")
_NOTED = 4  # letters: after so many a number is that of a note (reason1), after fewer a part of the word (A4, H2O)

_HYPHENS = np.zeros(0x10000, dtype=bool)
_HYPHENS[[ord(hyphen) for hyphen in LINE_HYPHENS]] = True

_KEPT = 8 << 20  # bytes


def _keep_memory() -> None:
    """Make glibc keep the memory of freed arrays up to this size for the next ones.

    Until a block of a size was once freed, it gives each such block back to the system, and asks for it anew page by
    page, which takes a twentieth of the time of a comparison. The block itself is never touched, and takes no memory.
    """
    np.empty(_KEPT, dtype=np.uint8)


_keep_memory()
_classes: NDArray[np.uint8] = np.full(0x110000, _UNKNOWN, dtype=np.uint8)
_folds: NDArray[np.uint32] = np.zeros(0x110000, dtype=np.uint32)
# ``mix_hashes`` of each code point, and of the code point to which it is folded; 0 where folding drops it.
_codes_mixed: NDArray[np.uint64] = np.zeros(0x110000, dtype=np.uint64)
_folds_mixed: NDArray[np.uint64] = np.zeros(0x110000, dtype=np.uint64)


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
    if category[0] == "N":  # a superscript digit is the number of a note
        return _RAISED if unicodedata.decomposition(character).startswith("<super>") else _DIGIT
    return _SPACE if category[0] == "Z" or character.isspace() else _SIGN


def _fold_of(code: int) -> int:
    character = chr(code)
    folded = normal(character)
    if (
        len(folded) > 1
        or _within(code, _COMPOSING)
        or character.lower() in OLD_RUSSIAN + RAISED
        or character in CONTEXTUAL
    ):
        return _COMPLEX
    return ord(folded) if folded else 0


def _fill_tables(codes: NDArray[np.intp]) -> None:
    """Fill the tables for those pages of 256 code points that a chunk uses, and not for the rest of Unicode."""
    fresh = codes[_classes[codes] == _UNKNOWN]
    for page in distinct(fresh >> 8).tolist():
        first, end = page << 8, (page + 1) << 8
        folds = [_fold_of(code) if not 0xD800 <= code < 0xE000 else code for code in range(first, end)]
        _folds[first:end] = folds
        _codes_mixed[first:end] = mix_hashes(np.arange(first, end, dtype=np.uint64))
        _folds_mixed[first:end] = np.where(
            _folds[first:end] == 0, np.uint64(0), mix_hashes(np.array(folds, dtype=np.uint64))
        )
        # The first class of the page last: it marks the page as filled.
        for code in range(end - 1, first - 1, -1):
            _classes[code] = _class_of(chr(code))


def mix_hashes(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
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


def _running(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The sums of the values before each place, and of all of them."""
    sums = np.zeros(len(values) + 1, dtype=np.uint64)
    np.cumsum(values, out=sums[1:])
    return sums


def _line_breaks(text: str, offset: int, codes: NDArray[np.intp]) -> NDArray[np.int64]:
    """The places between the parts of words broken at the end of a line: hyphens, newlines, the number of a page."""
    newlines = np.flatnonzero(codes[2:-1] == 0x0A) + 2
    hyphened = newlines[_HYPHENS[codes[newlines - 1] & 0xFFFF] & (codes[newlines - 1] < 0x10000)]
    found: list[int] = []
    for place in hyphened.tolist():
        match = LINE_BREAK.match(text, offset + place - 1, offset + len(codes))
        if not match or not text[match.end()].islower():
            continue
        begin, end = match.start() - offset, match.end() - offset
        if _classes[codes[begin - 1]] == _classes[codes[end]] == _LETTER:
            found += range(begin, end)
    return np.array(found, dtype=np.int64)


def _words(
    codes: NDArray[np.intp], breaks: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """The starts and ends of a chunk's words, and the places in them that are not compared.

    The chunk begins and ends between words.
    """
    kinds = _classes[codes]  # a copy, to be written to
    elisions = np.zeros(0, dtype=np.int64)
    if (kinds >= _EXTEND).any():
        kinds = _resolve_marks(kinds)
        if _classes[_FINAL_SIGMA] != _UNKNOWN:  # else no Greek was ever met
            elisions = _elisions(codes, kinds)
    brackets = _brackets(codes, kinds)
    points, commas = _in_figures(codes, kinds)
    kinds[breaks] = kinds[brackets] = kinds[elisions] = _LETTER
    kinds[points] = _DIGIT
    word = (kinds >= _LETTER) & (kinds <= _SINGLE)
    inner = word[1:] & word[:-1] & (kinds[1:] == kinds[:-1])
    if (kinds == _SINGLE).any():
        inner &= (kinds[1:] != _SINGLE) | (_classes[codes[1:]] == _EXTEND) | binds(codes)
    inner[_mixed(codes, kinds) - 1] = True
    starts, ends = word.copy(), word.copy()
    starts[1:] &= ~inner
    ends[:-1] &= ~inner
    return np.flatnonzero(starts), np.flatnonzero(ends) + 1, np.concatenate((breaks, brackets, commas, elisions))


def _brackets(codes: NDArray[np.intp], kinds: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Brackets that have letters between them and nothing else: [T]he, [him]."""
    found = [np.zeros(0, dtype=np.int64)]
    for left, right in _BRACKETS:
        opened = np.flatnonzero(codes == left)
        closed = np.flatnonzero(codes == right) if len(opened) else opened
        if len(closed):
            opened = opened[opened < closed[-1]]
            closed = closed[np.searchsorted(closed, opened)]
            others = np.concatenate(([0], np.cumsum(kinds != _LETTER)))
            good = (closed > opened + 1) & (others[closed] == others[opened + 1])
            found += opened[good], closed[good]
    return np.concatenate(found)


def _in_figures(codes: NDArray[np.intp], kinds: NDArray[np.uint8]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The points, commas and strokes within figures; and which of these commas only separate thousands.

    A comma behind a date is none of a figure: 1921-03-12,1250.00 are two cells of a row. Nor are those of 1902,15,4100.
    """
    signs = np.flatnonzero((codes[1:-1] == _COMMA) | (codes[1:-1] == _POINT) | (codes[1:-1] == _STROKE)) + 1
    points = signs[(kinds[signs - 1] == _DIGIT) & (kinds[signs + 1] == _DIGIT)]
    points = points[_are_of_one_figure(codes, kinds, points)]
    commas = points[codes[points] == _COMMA]
    if len(commas):
        late = commas[commas >= _DATE]
        dated = late[(codes[late - 3] == _HYPHEN) & (codes[late - _DATE] == _HYPHEN)]
        if len(dated):
            points, commas = (places[~np.isin(places, dated)] for places in (points, commas))
        digit = np.concatenate((kinds == _DIGIT, np.zeros(5, dtype=bool)))  # none before the first, nor after the last
        long = digit[commas - 4] & digit[commas - 3] & digit[commas - 2]
        commas = commas[digit[commas + 2] & digit[commas + 3] & ~digit[commas + 4] & ~long]
    return points, commas


def _are_of_one_figure(
    codes: NDArray[np.intp], kinds: NDArray[np.uint8], signs: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Of points, commas and strokes between digits, which are of one figure or date: a point always; several commas
    where they can separate thousands, or lakhs; two strokes with a day and a month before them and a year behind."""
    those = codes[signs]
    stroke, comma = those == _STROKE, those == _COMMA
    kept: NDArray[np.bool_] = ~stroke
    if kept.all() and comma.sum() < 2:
        return kept
    places = np.arange(len(kinds))
    before = signs - 1 - np.maximum.accumulate(np.where(kinds == _DIGIT, -1, places))[signs - 1]  # digits there
    ends = np.minimum.accumulate(np.where(kinds == _DIGIT, len(kinds), places)[::-1])[::-1]
    after = ends[signs + 1] - signs - 1
    first = np.append(True, (ends[signs[:-1] + 1] != signs[1:]) | (those[1:] != those[:-1]))  # of rows of one sign
    starts = np.flatnonzero(first)
    row, last = np.cumsum(first) - 1, np.append(starts[1:], len(signs)) - 1
    is_last = np.zeros(len(signs), dtype=bool)
    is_last[last] = True
    sizes = last - starts + 1
    most = np.maximum.reduceat(np.where(is_last, 0, after), starts)  # of the groups between two signs
    least = np.minimum.reduceat(np.where(is_last, len(kinds), after), starts)
    grouped = (before[starts] <= 3) & (after[last] == 3) & (most == least) & ((most == 2) | (most == 3))
    dated = (sizes == 2) & (before[starts] <= 2) & (most <= 2) & ((after[last] == 2) | (after[last] == 4))
    kept = np.where(stroke, dated[row], ~comma | (sizes[row] == 1) | grouped[row])
    return kept


def _mixed(codes: NDArray[np.intp], kinds: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The places where a letter follows a digit within one word, or a digit a letter."""
    letter, digit = kinds == _LETTER, kinds == _DIGIT
    places = np.flatnonzero((letter[1:] & digit[:-1]) | (digit[1:] & letter[:-1])) + 1
    if not len(places):
        return places
    changes = np.concatenate(([0], np.flatnonzero(kinds[1:] != kinds[:-1]) + 1, [len(kinds)]))
    at = np.searchsorted(changes, places)
    begin, end = changes[at - 1], changes[at + 1]
    before = np.where(begin > 0, kinds[begin - 1], _SPACE)
    after = np.where(end < len(kinds), kinds[np.minimum(end, len(kinds) - 1)], _SPACE)
    note = digit[places] & (places - begin >= _NOTED) & (before != _DIGIT) & (after != _LETTER)
    verse = letter[places] & (before != _LETTER) & (end - places > 1)
    for number in np.flatnonzero(verse).tolist():  # 1In, but 1st
        first, second = codes[places[number]], codes[places[number] + 1]
        verse[number] = chr(first).isupper() and chr(second).islower()
    joined: NDArray[np.int64] = places[~(note | verse)]
    return joined


def _resolve_marks(kinds: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The classes, with marks given the class of their letter, and apostrophes that of the letters round them."""
    extend = kinds == _EXTEND
    resolved = kinds
    if extend.any():
        places = np.where(extend, 0, np.arange(len(kinds)))
        resolved = kinds[np.maximum.accumulate(places)]
        resolved[resolved == _EXTEND] = _SIGN
    apostrophes = np.flatnonzero((resolved == _APOSTROPHE) & ~extend)
    inside = apostrophes[(apostrophes > 0) & (apostrophes < len(kinds) - 1)]
    inside = inside[(resolved[inside - 1] == _LETTER) & (resolved[inside + 1] == _LETTER)]
    # An apostrophe with a mark on it does not belong to the word, nor does one beside another.
    resolved[resolved == _APOSTROPHE] = _SIGN
    resolved[inside] = _LETTER
    return resolved


def _elisions(codes: NDArray[np.intp], kinds: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The apostrophes that stand for the last vowel of a Greek word: behind a consonant, or the
    iota of δι’, but not behind a sigma that ends the word."""
    places = np.flatnonzero((_classes[codes] == _APOSTROPHE) & (kinds == _SIGN))
    places = places[places > 0]
    before = codes[places - 1]
    places = places[np.isin(_folds[before], _BEFORE_ELISION) & (before != _FINAL_SIGMA)]
    after = np.minimum(places + 1, len(codes) - 1)
    found: NDArray[np.int64] = places[(after == places) | (_classes[codes[after]] <= _SIGN)]
    return found


def _with_units(text: str, offset: int, codes: NDArray[np.intp]) -> tuple[NDArray[np.intp], list[int]]:
    """The code points of a chunk as its words are to be found in it, and where labels begin.

    An entity is the character that it stands for, and characters without weight, so many as it has more; a label is a
    letter and such characters, and so is the number of a note, a letter that is a word alone; a sign for women and men
    has no weight in its word; the stop between a year and the number of a note is none between figures.
    """
    part = text, offset, codes, units.ascii_signs(codes)
    labels, entities, stops = units.labels(*part), list(units.entities(*part)), units.note_stops(*part)
    gendered, notes = units.gender_signs(*part), units.note_numbers(*part[:3])
    if not (labels or entities or stops or gendered or notes):
        return codes, []
    codes = codes.copy()
    codes[gendered] = _NO_WEIGHT
    for some, letter in ((labels, _LETTERS), (notes, _ALONE)):
        for start, end in some:
            codes[start:end] = _NO_WEIGHT
            codes[start] = letter
    for start, end, character in entities:
        codes[start:end] = _NO_WEIGHT
        inside = (
            character in APOSTROPHES
            and codes[start - 1] >= _LETTERS
            and text[offset + end : offset + end + 1].isalpha()
        )
        codes[end - 1 if inside or character in "[]" else start] = ord(character)
    codes[stops] = ord(";")
    _fill_tables(codes)
    return codes, [start for start, _ in (*labels, *notes)]


def _chunk(
    text: str, offset: int, codes: NDArray[np.intp]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.uint64]]:
    """Starts, ends and keys of the words of one chunk."""
    breaks = _line_breaks(text, offset, codes)
    codes, labels = _with_units(text, offset, codes)
    starts, ends, silent = _words(codes, breaks)
    folds, mixed = _folds[codes], _folds_mixed[codes]
    folds[labels] = _COMPLEX
    folds[silent] = 0
    mixed[silent] = 0
    if folds.all():
        keys = _hashes(_running(mixed * _up[: len(codes)]), starts, ends)
    else:  # powers for the places that are not dropped
        places = np.zeros(len(codes) + 1, dtype=np.int64)
        np.cumsum(folds != 0, out=places[1:])
        sums = _running(mixed * _up[places[:-1]])
        keys = (sums[ends] - sums[starts]) * _down[places[starts]]
    for index in _words_with(folds == _COMPLEX, starts, ends):
        keys[index] = key_of_word(text[offset + starts[index] : offset + ends[index]])
    return starts, ends, keys


def _hashes(sums: NDArray[np.uint64], starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.uint64]:
    """The polynomial hashes of stretches, whose first place has the power 0 in each."""
    return (sums[ends] - sums[starts]) * _down[starts]


def _words_with(marked: NDArray[np.bool_], starts: NDArray[np.int64], ends: NDArray[np.int64]) -> list[int]:
    """The numbers of the words that have a marked place in them."""
    places = np.flatnonzero(marked)
    if not len(places):
        return []
    words = distinct(starts.searchsorted(places, "right") - 1)
    words = words[words >= 0]
    first = places[np.minimum(places.searchsorted(starts[words]), len(places) - 1)]
    found: list[int] = words[(first >= starts[words]) & (first < ends[words])].tolist()
    return found


@lru_cache(maxsize=65536)
def key_of_word(word: str) -> int:
    """The key of a word, computed from the string: for those whose normal form the tables do not have."""
    codes = _codes(normal(word)).astype(np.uint64)
    total = 0
    for exponent, value in enumerate(mix_hashes(codes).tolist()):
        total += value * pow(_BASE, exponent, 1 << 64)
    return total & 0xFFFFFFFFFFFFFFFF


def _codes(text: str) -> NDArray[np.intp]:
    """The code points, as intp: an index of another type is converted by numpy for each table."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.intp)


def _chunks(text: str) -> Iterator[tuple[int, NDArray[np.intp]]]:
    """The chunks of a text, each with the place where it begins; only one chunk is copied at a time."""
    begin = 0
    while begin < len(text):
        window = _codes(text[begin : begin + _CHUNK])
        _fill_tables(window)
        if begin + _CHUNK < len(text):
            window = window[: _place_to_cut(window)]
        yield begin, window
        begin += len(window)


def _place_to_cut(window: NDArray[np.intp]) -> int:
    """Where to end a chunk: at a space in its second half, at the worst in the middle of a word."""
    half = window[_CHUNK // 2 :]
    # Between two letters: the spaces round a page's number may be inside of a word.
    spaces = np.flatnonzero((half[1:-1] == 0x20) & (half[:-2] >= _LETTERS) & (half[2:] >= _LETTERS)) + 1
    spaces = spaces if len(spaces) else np.flatnonzero(half == 0x0A)
    return _CHUNK // 2 + int(spaces[-1]) if len(spaces) else _safe_cut(window)


def _safe_cut(window: NDArray[np.intp]) -> int:
    """A place between two words where there is no space (Chinese); else the whole window."""
    starts, _, _ = _words(window, np.zeros(0, dtype=np.int64))
    starts = starts[starts < len(window) - LOOKAHEAD]
    return int(starts[-1]) if len(starts) and starts[-1] > 0 else len(window)


def tokenize(text: str) -> Tokens:
    """The words of ``text`` in order. Linear in time; needs little memory beside the result."""
    starts, ends, keys, forms = Column(np.int32), Column(np.int32), Column(np.uint64), Column(np.uint64)
    last = 0  # where the word before ends
    for begin, codes in _chunks(text):
        first, end, key = _chunk(text, begin, codes)
        if not len(first):
            continue
        done = (begin + len(codes)) / len(text)
        starts.add(first + begin, done)
        ends.add(end + begin, done)
        keys.add(key, done)
        forms.add(_forms(text, last, begin, codes, end), done)
        last = begin + int(end[-1])
    return Tokens(starts.whole(), ends.whole(), keys.whole(), forms.whole())


def word_keys(text: str) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.uint64]]:
    """The starts, ends and keys of the tokens of a text; without the forms, which take a third of the time."""
    starts, ends, keys = Column(np.int32), Column(np.int32), Column(np.uint64)
    for begin, codes in _chunks(text):
        first, end, key = _chunk(text, begin, codes)
        done = (begin + len(codes)) / len(text)
        starts.add(first + begin, done)
        ends.add(end + begin, done)
        keys.add(key, done)
    return starts.whole(), ends.whole(), keys.whole()


def _forms(text: str, last: int, begin: int, codes: NDArray[np.intp], ends: NDArray[np.int64]) -> NDArray[np.uint64]:
    """A hash of what was really written, from the end of the word before to the end of each word of a chunk.

    ``last`` is the end of the word before the chunk, which begins at ``begin``.
    """
    sums = _running(_codes_mixed[codes] * _up[: len(codes)])
    forms = _hashes(sums, np.concatenate(([0], ends[:-1])), ends)
    if last < begin:
        forms[0] = _form_of(text, last, begin + int(ends[0]))
    return forms


def _form_of(text: str, start: int, end: int) -> int:
    """The same hash for a stretch that lies in several chunks; for one longer than a chunk, BLAKE2b."""
    if end - start <= _CHUNK:
        return int((_codes_mixed[_codes(text[start:end])] * _up[: end - start]).sum(dtype=np.uint64))
    digest = blake2b(digest_size=8)
    for at in range(start, end, _CHUNK):
        digest.update(_codes(text[at : min(at + _CHUNK, end)]).astype(np.uint64).tobytes())
    return int.from_bytes(digest.digest(), "little")
