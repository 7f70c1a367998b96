"""What is one word, or one sign, though its characters would be several: labels of clauses and lists ("(a)", "3."), the
cues of subtitles, the entities of HTML ("&eacute;"), and the signs that Markdown escapes ("\\*")."""

from __future__ import annotations

import re
from html import unescape
from html.entities import html5
from typing import TYPE_CHECKING

import numpy as np

from viewer.text.lines import is_wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Places = NDArray[np.intp]

LABEL_FORM = "1."  # the normal form of all labels: which number one has is not what it is aligned by

_TIME = r"(?:\d{1,3}:)?\d\d:\d\d[.,]\d{1,3}"
_CLOCK = r"\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?"
# When something was said, in a transcript.
_STAMP = re.compile(
    rf"\[{_CLOCK}(?:\s?[-–—]\s?{_CLOCK})?\]|\({_CLOCK}(?:\s?[-–—]\s?{_CLOCK})?\)|\d{{1,3}}:[0-5]\d:[0-5]\d(?:[.,]\d{{1,3}})?"
)
CUE = re.compile(rf"(?<![^\n])(?:\d{{1,6}}[ \t]*\n)?{_TIME}[ \t]+-->[ \t]+{_TIME}(?!\S)")
# Figures of at most three places: four are a year. A letter, or a small Roman numeral, only with brackets.
_IN_BRACKETS = re.compile(r"\((?:\d{1,3}|[^\W\d_]|[ivxlc]{2,6})\)|(?:\d{1,3}|[a-z]|[ivxlc]{2,6})\)")
_WITH_STOP = re.compile(r"\d{1,3}\.")
_LONGEST_LABEL = 8
_BEFORE = 24  # characters in which is seen where a label stands
_MARKS = "> \t#*-•–|\"“‘'«"  # that may stand before a label on its line
_SENTENCE, _CLAUSE = ".:;!?…”»)", ",—"
_NUMBERED = re.compile(r"(?:\A|\n)[>\s]*((?:[A-ZÀ-ÞА-Я][^\W\d_]{1,11}|§+)\s)\Z")  # Article 3.
# Before the number of a page or the like, which is no label unless it begins a line: p. 17., Bd. 4.
_SHORT_FORM = re.compile(
    r"(?<!\n)(?<!\A)(?<![^\W_])(?:[^\W\d_]{1,2}|[bcdfghjklmnpqrstvwxz]{3,4}|art|cap|chap|cod|col|fig|fol|ibid|lib|nos|pag|par|"
    r"sect?|tab|tom|vols?|abb|abt|kap|núm|pág|гл|кн|рис|стр|табл)\.\s+\Z",
    re.IGNORECASE,
)
_REFERS = re.compile(r"(?:sub)?(?:para|sect|claus|item|point|art|rule|letter|part|abs|buchst|lit|пункт|ст|alin|letra)")
_YEAR_AND_NOTE = re.compile(r"(?<![\w.,$£€])(?:1\d|20)\d\d\.\d{1,2}(?:\s+[\"'“‘«„(]?|\s*\Z)")
# What German writes within nouns, articles and adjectives for women and men: Leser*innen, Bürger:in, jede*r, der*die.
_GENDER = re.compile(
    r"(?<=[^\W\d_]{2})(?:/-?(?=in(?:nen)?\b)|[*:_](?=(?:in(?:nen)?|e[mnrs]?|[mnrs]|d(?:er|ie|en|em|es))(?![^\W_])))",
    re.IGNORECASE,
)
_NOTE_NUMBER = re.compile(r"(?<!\])\[\^?\d{1,3}\](?![(:\[])")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")

_OPEN, _CLOSE, _STOP, _AMPERSAND, _SPACE, _ARROW, _HYPHEN, _ZERO, _NINE, _COLON = (ord(mark) for mark in "().& >-09:")
_LETTERS, _BACKSLASH, _SQUARE, _UNDERSCORE, _CARET = (ord(mark) for mark in "A\\[_^")
_GENDER_SIGNS = np.array([ord(sign) for sign in "*:/"])


def is_label(word: str) -> bool:
    """Whether a word that was taken as a unit is a label, the cue of a subtitle, or a time in a transcript."""
    if not word or word[-1] not in ")].0123456789":
        return False
    if ":" in word and _STAMP.fullmatch(word):
        return True
    return bool(_IN_BRACKETS.fullmatch(word) or _WITH_STOP.fullmatch(word) or CUE.fullmatch(word))


def ascii_signs(codes: Places) -> Places:
    """The places of the ASCII signs and digits, among which the others look for theirs."""
    return np.flatnonzero((codes > _SPACE) & (codes < _LETTERS))


def labels(text: str, offset: int, codes: Places, signs: Places) -> list[tuple[int, int]]:
    """The labels and cues of the part of a text that begins at ``offset``, as from and to in its code points."""
    last = len(codes) - 1
    those = codes[signs]
    ends = signs[(those == _CLOSE) | (those == _STOP)]
    ends = ends[(ends == last) | (codes[np.minimum(ends + 1, last)] <= _SPACE)]
    if len(ends):  # a digit before a stop, or something short before a bracket
        near = _is_digit(codes[np.maximum(ends - 1, 0)])
        closed = np.flatnonzero(codes[ends] == _CLOSE)
        near[closed] |= _begins_near(codes, ends[closed])
        ends = ends[near]
    found = [(start - offset, end + 1) for end in ends.tolist() if (start := _label(text, offset + end + 1)) >= offset]
    arrows = signs[those == _ARROW]
    for place in arrows[codes[np.maximum(arrows - 1, 0)] == _HYPHEN].tolist():
        line = text.rfind("\n", offset, offset + place) + 1 or offset
        number = text.rfind("\n", offset, max(offset, line - 1)) + 1 or offset
        for start in (number, line):
            if match := CUE.match(text, start, offset + last + 1):
                found.append((start - offset, match.end() - offset))
                break
    colons = signs[those == _COLON]
    if len(colons):
        found += _stamps(text, offset, codes, colons)
    return found


def _stamps(text: str, offset: int, codes: Places, colons: Places) -> list[tuple[int, int]]:
    """The times in a transcript of the part of a text that begins at ``offset``, by the places of its colons."""
    last = len(codes) - 1
    near = _is_digit(codes[np.maximum(colons - 1, 0)]) & _is_digit(codes[np.minimum(colons + 1, last)])
    opened = np.zeros(len(colons), dtype=bool)
    for back in range(2, 5):  # one to three figures of the hours or minutes
        code = codes[np.maximum(colons - back, 0)]
        opened |= (code == _OPEN) | (code == _SQUARE) | (((code <= _SPACE) | (colons < back)) & (back < 4))
    found: list[tuple[int, int]] = []
    for colon in (colons[near & opened] + offset).tolist():
        start = colon
        while start > offset and text[start - 1].isdigit():
            start -= 1
        start -= start > offset and text[start - 1] in "(["
        match = _STAMP.match(text, start, offset + last + 1)
        if match and _is_stamp(text, start, match.end()):
            found.append((start - offset, match.end() - offset))
    return found


def _is_stamp(text: str, start: int, end: int) -> bool:
    """Whether a time stands where one is noted in a transcript: at the head of a line; or within it in square brackets,
    with its seconds or before a colon ("Anna [1:15]: We"), since "[12:05]" alone may be an editor's words."""
    if text[end : end + 1].isalnum():
        return False
    return _begins_line(text, start) or (
        text[start] == "[" and (text.count(":", start, end) > 1 or text[end : end + 1] == ":")
    )


def _is_digit(codes: Places) -> NDArray[np.bool_]:
    found: NDArray[np.bool_] = (codes >= _ZERO) & (codes <= _NINE)
    return found


def _begins_near(codes: Places, ends: Places) -> NDArray[np.bool_]:
    """Whether a word begins, or a bracket, few characters before each of these places."""
    near = np.zeros(len(ends), dtype=bool)
    for back in range(2, _LONGEST_LABEL):
        code = codes[np.maximum(ends - back, 0)]
        near |= (code == _OPEN) | (code <= _SPACE) | (ends < back)
    return near


def _label(text: str, end: int) -> int:
    """Where the label that ends at ``end`` begins; -1 where there is none."""
    low = max(0, end - _LONGEST_LABEL)
    start = end - len(text[low:end].rsplit(maxsplit=1)[-1])
    word, stop = text[start:end].lstrip("[*_"), text[end - 1] == "."
    start = end - len(word)
    if start == low > 0 or not (_WITH_STOP if stop else _IN_BRACKETS).fullmatch(word):
        return -1
    if not begins_label(text, start, clause=word[0] == "("):
        return -1
    return -1 if stop and _ends_line(text, end) and not _begins_line(text, start) else start


def _ends_line(text: str, end: int) -> bool:
    return not text[end : end + _BEFORE].partition("\n")[0].strip()


def _begins_line(text: str, start: int) -> bool:
    line = text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
    return not line.strip(_MARKS) or bool(_NUMBERED.search(text[max(0, start - _BEFORE) : start]))


def begins_label(text: str, place: int, *, clause: bool) -> bool:
    """Whether a label may stand at a place, since a text begins there, a line (that is not the rest of a wrapped one)
    or a sentence, or a line but for the word that says what is numbered; ``clause``: or a clause."""
    before = text[max(0, place - _BEFORE) : place]
    if numbered := _NUMBERED.search(before):
        place, before = place - len(before) + numbered.start(1), before[: numbered.start(1)]
    bare = before.rstrip(_MARKS)
    if not bare:
        return len(before) == place or "\n" in before
    if bare[-1] == "\n":
        ended = bare.rstrip()
        newline = place - len(before) + len(bare) - 1
        return not ended or ended[-1] in _SENTENCE or not is_wrap(text, newline)
    if not before[-1].isspace() or _SHORT_FORM.search(before):
        return False
    ended = before.rstrip()
    if not ended:  # spaces of other kinds than the usual ones
        return len(before) == place
    if ended[-1] in _SENTENCE:
        return not (clause and ended[-1] == ")")
    return clause and _begins_clause(text[place : place + 2], ended)


def _begins_clause(label: str, before: str) -> bool:
    """Whether a label in brackets begins a clause: behind a comma, and a letter also behind a word, unless that says
    that another clause is referred to ("paragraph (a)", "(a) or (b)")."""
    if before[-1] in _CLAUSE:
        return before[-2:-1] != ")"
    if not label[-1:].isalpha() or not before[-1].islower():
        return False
    *earlier, word = before.split()
    return not _REFERS.match(word) and not (earlier and earlier[-1][-1] == ")")


def note_stops(text: str, offset: int, codes: Places, signs: Places) -> list[int]:
    """The full stops behind a year that the number of a note follows ("in 1871.1 It"), which are no decimal points."""
    stops = signs[codes[signs] == _STOP]
    stops = stops[(stops > 3) & (stops < len(codes) - 1)]
    stops = stops[_is_digit(codes[stops - 1]) & _is_digit(codes[stops + 1])]
    return [stop for stop in stops.tolist() if _is_note(text, offset + stop)]


def _is_note(text: str, stop: int) -> bool:
    """Whether a sentence ends with a year and this stop, and a number of one or two figures, close behind it."""
    match = _YEAR_AND_NOTE.match(text, stop - 4)
    after = match and text[match.end() : match.end() + 1]
    return match is not None and (not after or after.isupper())


def note_numbers(text: str, offset: int, codes: Places) -> list[tuple[int, int]]:
    """The numbers of notes in square brackets, as from and to: [1]; but not the address of a link: [rocks][1]."""
    opened = np.flatnonzero(codes[:-1] == _SQUARE)
    opened = opened[_is_digit(codes[opened + 1]) | (codes[opened + 1] == _CARET)] if len(opened) else opened
    found = (_NOTE_NUMBER.match(text, offset + place, offset + len(codes)) for place in opened.tolist())
    return [(match.start() - offset, match.end() - offset) for match in found if match]


def gender_signs(text: str, offset: int, codes: Places, signs: Places) -> list[int]:
    """The signs within words for women and men of the part of a text that begins at ``offset``: Leser*innen."""
    inside = signs[np.isin(codes[signs], _GENDER_SIGNS)]
    inside = np.concatenate((inside, np.flatnonzero(codes == _UNDERSCORE))) if len(codes) else inside
    inside = inside[(inside > 0) & (inside < len(codes) - 1)]
    inside = inside[
        (codes[inside - 1] >= _LETTERS) & ((codes[inside + 1] >= _LETTERS) | (codes[inside + 1] == _HYPHEN))
    ]
    found: list[int] = []
    for place in inside.tolist():
        if match := _GENDER.match(text, offset + place, offset + len(codes)):
            found += range(place, match.end() - offset)
    return found


def entities(text: str, offset: int, codes: Places, signs: Places) -> Iterator[tuple[int, int, str]]:
    """The entities and escaped signs of the part of a text that begins at ``offset``: from and to, and the character
    each stands for."""
    for place in signs[codes[signs] == _AMPERSAND].tolist():
        match = _ENTITY.match(text, offset + place, offset + len(codes))
        if match and (character := _character(match.group())):
            yield place, match.end() - offset, character
    for place in np.flatnonzero(codes == _BACKSLASH).tolist():
        match = _ESCAPED.match(text, offset + place, offset + len(codes))
        if match and not text.endswith("\\", 0, offset + place):
            yield place, place + 2, match[1]


def _character(entity: str) -> str:
    """The one character that an entity stands for; "" where it is none."""
    character = unescape(entity) if entity[1] == "#" or entity[1:] in html5 else ""
    return character if len(character) == 1 else ""


def unescaped(text: str) -> str:
    """The text with the characters that its entities stand for, and without the backslash before a sign."""
    if "\\" in text:
        text = _ESCAPED.sub(r"\1", text)
    if "&" not in text or ";" not in text:
        return text
    return _ENTITY.sub(lambda found: _character(found.group()) or found.group(), text)
