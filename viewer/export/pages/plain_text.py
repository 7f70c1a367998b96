"""Words of the texts for a page: what acts on a line is shown by its name, and a wrapped line runs on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from viewer.export.memo import report_memo
from viewer.export.report import without_controls
from viewer.phrasing.characters import sign
from viewer.text.direction import DIRECTIONAL_FORMATTING
from viewer.text.lines import is_wrap

if TYPE_CHECKING:
    from viewer.export.report import Report

DIRECTION_MARKS = re.compile(f"[{DIRECTIONAL_FORMATTING}]")
_BLANK = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]+")
_FIRST, _LAST = "\x02", "\x03"  # round words of the texts in the memo
_SET_APART = re.compile(f"{_FIRST}([^{_FIRST}{_LAST}]*){_LAST}")
_LONGER_THAN_LINES = re.compile("[!-\u052f]{500}(?=[!-\u052f])")  # of letters of which words are parted by spaces


def settable(text: str) -> str:
    """The text as a page can have it: U+FFFD for control characters, names for marks of direction, and places where a
    word that is longer than any line may be broken: Qt would look for one from each line to the end of the word."""
    named = DIRECTION_MARKS.sub(lambda found: sign(found[0]), without_controls(text))
    return _LONGER_THAN_LINES.sub("\\g<0>\u200b", named.replace("\r", "\ufffd"))


def is_blank(words: str) -> bool:
    """Whether nothing is seen of these words."""
    return _BLANK.fullmatch(words) is not None


def unwrapped(text: str, place: int, words: str) -> str:
    """Words of a text from this place on, a space for each newline at which a line was only wrapped."""
    return re.sub("\n", lambda found: " " if is_wrap(text, place + found.start()) else "\n", words)


def memo_parts(report: Report) -> list[list[tuple[str, bool]]]:
    """The paragraphs of the memo in parts, and of each whether it is words of the texts, to be set apart."""
    paragraphs = report_memo(report, lambda word: f"{_FIRST}{word}{_LAST}")
    return [
        [(part, bool(place % 2)) for place, part in enumerate(_SET_APART.split(paragraph))] for paragraph in paragraphs
    ]
