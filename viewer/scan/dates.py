"""Dates as documents and file names give them -> days that sort."""

from __future__ import annotations

import re
from functools import lru_cache

_ISO = re.compile(r"(?<!\d)(1\d{3}|20\d\d)([-_/.]?)(\d\d)(?:\2(\d\d))?(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](1\d{3}|20\d\d)(?!\d)")
_YEAR = re.compile(r"(?<!\d)(1\d{3}|20\d\d)(?!\d)")
_ANY_YEAR = re.compile(r"(?<!\d)(?:1\d{3}|20\d\d)")
_WORD = re.compile(r"[^\W\d_]{3,}")
_DAY = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?(?![\d:])", re.IGNORECASE)

# The beginnings of the names of the months, in the order of the year: enough of each to tell it from others.
_MONTHS = [
    *("jan gen янв ene", "feb fév fev фев", "mar mär mrt мар", "apr avr abr апр", "may mai mei mag мая май"),
    *("jun juin giu июн", "jul juil lug июл", "aug aoû aou ago авг", "sep set сен", "oct okt ott out окт"),
    *("nov ноя", "dec dez déc dic дек"),
]
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}


@lru_cache(maxsize=1 << 16)
def sorting_day(date: str) -> str:
    """The day as "1954-03-31", "1954-03" or "1954"; "" where it is no date.

    Of 3/4/1954 the day comes first, unless it can only be the month.
    """
    if not _ANY_YEAR.search(date):
        return ""
    if match := _DAY_FIRST.search(date):
        first, second, year = match.groups()
        day, month = (first, second) if int(second) <= 12 else (second, first)
        return _made(year, int(month), int(day))
    if (match := _ISO.search(date)) and 1 <= int(match[3]) <= 12:
        return _made(match[1], int(match[3]), int(match[4] or 0))
    year_found = _YEAR.search(date)
    if not year_found:
        return ""
    month = next((_month(word) for word in _WORD.findall(date) if _month(word)), 0)
    rest = date[: year_found.start()] + " " + date[year_found.end() :]
    days = _DAY.findall(rest) if month else []
    return _made(year_found[1], month, int(days[0]) if days else 0)


def _month(word: str) -> int:
    word = word.casefold()
    return _MONTH_OF.get(word[:4]) or _MONTH_OF.get(word[:3], 0)


def _made(year: str, month: int, day: int) -> str:
    if not 1 <= month <= 12:
        return year
    return f"{year}-{month:02}-{day:02}" if 1 <= day <= 31 else f"{year}-{month:02}"
