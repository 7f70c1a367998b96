"""Light mark-up: what Markdown, mail, HTML and plain e-texts put round words and before lines to say how they look."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.changes import END, LEVEL, READING_END, READING_START, START, Changes
from viewer.collation.model.model import LEVEL_NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS = frozenset("_*`~#>|[]<\\}•‣◦=")  # one of which is in all mark-up but the ruled lines of a table
_DASHES = ("-", "+", "·", "–")  # that may begin an entry of a list
_RULED = frozenset("-: ")
_REACH = 1000  # characters; so far before and behind a mark its partner is looked for, in its paragraph
_INDENT = 16  # characters before the sign of a list on its line, at most
_FEW = 12  # words; a pair of marks round no more, on one line, is one difference

_PAIRS = tuple(
    re.compile(pattern, re.DOTALL)
    for pattern in (
        r"(?P<open>(?<![\w*])(?:\*{1,3})(?=[^\s*]))[^*]*?(?:\*(?!\*)[^*]+\*(?!\*)[^*]*?)?(?<=[^\s*])(?P<close>\*{1,3}(?![\w*]))",
        r"(?P<open>(?<![^\W_])_{1,3}(?=[^\s_]))[^_]+?(?<=\S)(?P<close>_{1,3}(?![^\W_]))",
        r"(?P<open>\\(?:emph|text(?:bf|it|sc|sf|sl|tt)|underline)\{)[^{}]*(?P<close>\})",
        r"(?P<open>'{2,3}(?=[^\s']))[^'\n]+?(?P<close>'{2,3})",
        r"(?P<open>~~(?=\S))[^~]+?(?<=\S)(?P<close>~~)",
        r"(?P<open>`{1,2}(?=\S))[^`]+?(?P<close>`{1,2})",
        r"(?P<open>!?\[)[^\[\]]+(?P<close>\](?:\([^()\s]*(?:\s+\"[^\"]*\")?\)|\[[^\[\]]*\]))",
        r"(?P<open><(?P<name>[A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?>)(?:(?!<(?P=name)[\s>]).)*?(?P<close></(?P=name)\s*>)",
    )
)
_SINGLE = tuple(
    re.compile(pattern, re.MULTILINE | re.IGNORECASE)
    for pattern in (
        r"^[ \t]*>[> \t]*",  # quoted in a mail
        r"^[> \t]*#{1,6}(?=[ \t])",  # a heading; an entry of a list
        r"^[> \t]*[*+•‣◦·–-](?=[ \t]+[^\s*+·–-])",
        r"^[> \t]*(?:```+\w*|~~~+|={3,}|-{3,})[ \t]*$",
        r"^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$",  # under the head of a table
        r"\\(?=[^\w\s]|_)",
        r"(?<=\w)_(?!\w)|(?<!\w)_(?=\w)",
        r"</?(?:a|abbr|article|b|big|blockquote|body|br|center|cite|code|dd|del|div|dl|dt|em|figure|font|h[1-6]|hi|hr|i|img|"
        r"ins|lb|li|mark|ol|p|pb|pre|q|s|section|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)"
        r"(?:\s[^<>]*)?/?>",
        r"<https?://[^<>\s]+>",
    )
)
_BULLET = re.compile(r"^[ \t]*[*+•‣◦·–-](?=[ \t]+[^\s*+·–-])", re.MULTILINE)
_ADDRESS = re.compile(r"<https?://[^<>\s]+>")
_ROW = re.compile(r"^(?=.*\|.*\|).*$|^\w.*[ \t]\|[ \t].*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Markup:
    """The places of a paragraph that are mark-up, and where each mark that has a partner begins: there its partner
    ends."""

    places: frozenset[int]
    partners: dict[int, int]


def is_markup(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text is mark-up, with the white space in it; the empty one is."""
    stretch = text[start:end]
    is_address = stretch[:1] == "(" and text[start - 1 : start] == "]"  # of a link
    is_ruled = bool(stretch) and _RULED.issuperset(stretch) and "|" in _line(text, start)
    is_bullet = stretch.strip(" ") in _DASHES and not _line_before(text, start).strip(" \t>")
    if _SIGNS.isdisjoint(stretch) and not (is_address or is_ruled or is_bullet or "''" in stretch):
        return not stretch
    base, found = _round(text, start)
    return all(mark.isspace() or place in found.places for place, mark in enumerate(stretch, start - base))


def without_markup(paragraph: str) -> list[tuple[int, int]]:
    """The stretches of a paragraph that are words and not mark-up, each with its start and end.

    A bullet stays, as the sign of a list that it is, and so does an address between angle brackets.
    """
    if _SIGNS.isdisjoint(paragraph):
        return [(0, len(paragraph))] if paragraph else []
    found: list[tuple[int, int]] = []
    hidden = _markup(paragraph).places - _shown_marks(paragraph)
    for place in range(len(paragraph)):
        if place in hidden:
            continue
        if found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return found


def stretches_of_markup(paragraph: str) -> list[tuple[int, int]]:
    """The stretches of a paragraph that are mark-up: what ``without_markup`` leaves out."""
    words = without_markup(paragraph)
    starts, ends = [0, *(end for _, end in words)], [*(start for start, _ in words), len(paragraph)]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if start < end]


def _shown_marks(paragraph: str) -> set[int]:
    """The places of marks that a reader of the set text sees, too."""
    found: set[int] = set()
    for match in _BULLET.finditer(paragraph):
        found.add(match.end() - 1)
    for match in _ADDRESS.finditer(paragraph):
        found.update(range(match.start() + 1, match.end() - 1))
    return found


def is_link(text: str, start: int, end: int) -> bool:
    """Whether a word in square brackets is that of a link: [rocks][1], [rocks](address)."""
    return (
        text[start] == "["
        and text[end - 1] == "]"
        and text[end : end + 1] in ("(", "[")
        and is_markup(text, start, start + 1)
        and is_markup(text, end - 1, end + 1)
    )


def joined_pairs(changes: Changes, left: str, right: str) -> Changes:
    """The differences with those of two marks round few words, which are the same on both sides, as one; and those of a
    link of one word."""
    changes = _with_whole_marks(changes, left, right)
    rows = changes.rows
    level = rows[:, LEVEL] == LEVEL_NUMBERS["typography"]
    first = np.flatnonzero(level[:-1] & level[1:] & (changes.of[:-1] == changes.of[1:]))
    if not len(first):
        return changes
    rows, keep = rows.copy(), np.ones(len(rows), dtype=bool)
    for number in first.tolist():
        row, after = rows[number].tolist(), rows[number + 1].tolist()
        base = row[START], row[END], after[START], after[END]
        reading = row[READING_START], row[READING_END], after[READING_START], after[READING_END]
        pair = _is_pair(left, *base) and _is_pair(right, *reading) and _are_few(left[base[1] : base[2]])
        if keep[number] and (pair or _are_of_a_link(left, *base) or _are_of_a_link(right, *reading)):
            rows[number + 1, [START, READING_START]] = row[START], row[READING_START]
            keep[number] = False
    return changes if keep.all() else Changes(rows[keep], changes.of[keep])


def _with_whole_marks(changes: Changes, left: str, right: str) -> Changes:
    """The differences, with those joined that are parts of one mark: "*" and "<", and then nothing and "i>"."""
    rows = changes.rows
    level = np.isin(rows[:, LEVEL], [LEVEL_NUMBERS[level] for level in ("spacing", "typography", "punctuation")])
    near = (rows[:-1, END] == rows[1:, START]) & (rows[:-1, READING_END] == rows[1:, READING_START])
    first = np.flatnonzero(level[:-1] & level[1:] & near & (changes.of[:-1] == changes.of[1:]))
    if not len(first):
        return changes
    rows, keep = rows.copy(), np.ones(len(rows), dtype=bool)
    for number in first.tolist():
        start, other = rows[number, [START, READING_START]].tolist()
        end, other_end = rows[number + 1, [END, READING_END]].tolist()
        if not all(
            _is_mark_or_space(text, *place) for text, place in ((left, (start, end)), (right, (other, other_end)))
        ):
            continue
        if left[end - 1] == right[other_end - 1] == " ":
            end, other_end = end - 1, other_end - 1
        rows[number + 1, [START, END, READING_START, READING_END]] = start, end, other, other_end
        rows[number + 1, LEVEL] = LEVEL_NUMBERS["typography"]
        keep[number] = False
    return changes if keep.all() else Changes(rows[keep], changes.of[keep])


def _is_mark_or_space(text: str, start: int, end: int) -> bool:
    return text[start:end].isspace() or is_markup(text, start, end)


def _is_pair(text: str, start: int, end: int, after: int, after_end: int) -> bool:
    """Whether two stretches are a mark and its partner, or both empty."""
    if start == end or after == after_end:
        return start == end and after == after_end
    if _SIGNS.isdisjoint(text[start:end]) and "''" not in text[start:end]:
        return False
    base, found = _round(text, start)
    return found.partners.get(start - base) == after_end - base


def _are_of_a_link(text: str, start: int, end: int, after: int, _: int) -> bool:
    """Whether a word in square brackets, and the address right behind it, are those of one link."""
    return start < end == after and is_link(text, start, end)


def _are_few(words: str) -> bool:
    return "\n" not in words and len(words.split()) <= _FEW


def _line(text: str, place: int) -> str:
    low, end = max(0, place - _REACH), text.find("\n", place, place + _REACH)
    return text[text.rfind("\n", low, place) + 1 or low : end if end >= 0 else place + _REACH]


def _line_before(text: str, place: int) -> str:
    return text[max(0, place - _INDENT) : place].rpartition("\n")[2]


def _round(text: str, place: int) -> tuple[int, _Markup]:
    """Where the paragraph round a place begins, and what is mark-up in it. Of a long one the same part for many places
    that are near each other."""
    low = max(0, place // _REACH - 1) * _REACH
    start, end = text.rfind("\n\n", low, place), text.find("\n\n", place, low + 3 * _REACH)
    start = start + 2 if start >= 0 else (text.find("\n", low, place) + 1 or low if low else 0)
    return start, _markup(text[start : end if end >= 0 else low + 3 * _REACH])


@lru_cache(maxsize=64)
def _markup(paragraph: str) -> _Markup:
    places: set[int] = set()
    partners: dict[int, int] = {}
    for pattern in _SINGLE:
        for match in pattern.finditer(paragraph):
            places.update(range(*match.span()))
    for pattern in _PAIRS:
        for match in _pairs(pattern, paragraph):
            places.update(range(*match.span("open")), range(*match.span("close")))
            partners[match.start()] = match.end()
    for row in _ROW.finditer(paragraph):
        places.update(place for place in range(*row.span()) if paragraph[place] == "|")
    return _Markup(frozenset(places), partners)


def _pairs(pattern: re.Pattern[str], paragraph: str) -> Iterator[re.Match[str]]:
    """The pairs of a kind, one within another too."""
    place = 0
    while match := pattern.search(paragraph, place):
        yield match
        place = match.end("open")
        if paragraph[match.start()] in "*_`~":  # whose closing marks look like opening ones
            place = match.end()
