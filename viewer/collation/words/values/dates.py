"""Dates: the names of the months, and a day with its month in one order: 4 May, the 4th of May, May 4th."""

from __future__ import annotations

import re
from functools import lru_cache

from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold

_LAST_DAY = 31
_WITH_STROKES = re.compile(r"(?<![\w./])(\d\d?)/(\d\d?)/(\d{4}|\d\d)(?![\w/])")
_NOUGHTS = re.compile(r"(?<![\d.])0?(\d\d?)\.0?(\d\d?)\.(\d{4})(?!\d)")
_ISO = re.compile(r"(?<![\w.-])(\d{4})-(\d\d)-(\d\d)(?![\w-])")
_BEGINNINGS = re.compile(r"(?<![^\W\d_])[^\W\d_]{3}")  # of words
_OF_MONTH = 3  # letters of its name that a month is written with at least: Sept., juil.


def with_plain_dates(text: str) -> str:
    """The text with its dates in figures in one writing, the year last: 1921-03-12 and 12/3/1921 as 12.3.1921."""
    if "/" in text:
        text = _WITH_STROKES.sub(r"\1.\2.\3", text)
    if "-" in text:
        text = _ISO.sub(_day_first, text)
    return _NOUGHTS.sub(r"\1.\2.\3", text) if "0" in text else text


def _day_first(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    return f"{day}.{month}.{year} "  # apart from a comma behind it


def dated(said: list[str]) -> list[str]:
    """What is said, with the day of each date behind its month: "4 May", "the 4th of May" and "May 4th" are one."""
    if months().isdisjoint(said):
        return said
    said, joints = said.copy(), lexicon().date_joints
    place = 0
    while place < len(said):
        if said[place] in months():
            start, end = place, place + 1
            while start and said[start - 1] in joints:
                start -= 1
            while end < len(said) and said[end] in joints:
                end += 1
            if start and end < len(said) and _is_year(said[start - 1]) and _is_day(said[end]):  # 1920 May 4
                said[start - 1 : end + 1] = [said[place], said[end].removesuffix("th"), said[start - 1]]
                place = end
            elif start and said[start - 1][0] == "#":
                day = said[start - 1]
                while start < place and start > 1 and said[start - 2] in joints:  # the 4th of May
                    start -= 1
                said[start - 1 : place + 1] = [said[place], day.removesuffix("th")]
                place = start
            elif end < len(said) and said[end][0] == "#":
                said[place + 1 : end + 1] = [said[end].removesuffix("th")]
        place += 1
    return said


@lru_cache(maxsize=1)
def months() -> frozenset[str]:
    """The words of dates in their normal form, and the short ones of months."""
    return lexicon().dates | {fold(month) for month in lexicon().month_names}


def _is_year(said: str) -> bool:
    return said[0] == "#" and said[1:].isdigit() and int(said[1:]) > _LAST_DAY


def _is_day(said: str) -> bool:
    number = said[1:].removesuffix("th")
    return said[0] == "#" and number.isdigit() and int(number) <= _LAST_DAY


def is_month(word: str) -> bool:
    """Whether a folded word is one of dates: a month, or a day of the week."""
    return word in months()


def may_have_month(text: str) -> bool:
    """Whether a word begins as the name of a month does, which is told much sooner than what all words say."""
    return not _month_beginnings().isdisjoint(_BEGINNINGS.findall(text.lower()))


@lru_cache(maxsize=1)
def _month_beginnings() -> frozenset[str]:
    names = (*months(), *(month.lower() for month in lexicon().month_names))
    return frozenset(name[:_OF_MONTH] for name in names)


@lru_cache(maxsize=1)
def month_numbers() -> dict[str, list[str]]:
    """The numbers of the months, which several languages may call by one name."""
    found: dict[str, list[str]] = {}
    for number, month in lexicon().months:
        found.setdefault(month, []).append(number)
    return found
