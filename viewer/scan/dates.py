"""Dates as documents give them -> days that sort."""

from __future__ import annotations

import re

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)")
_YEAR = re.compile(r"(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d)")


def sorting_day(date: str) -> str:
    """The day as "1954-03-31", "1954-03" or "1954"; "" where it is no date."""
    if match := _ISO.search(date):
        year, month, day = match.groups()
        return _made(year, int(month), int(day or 0))
    if match := _DAY_FIRST.search(date):
        day, month, year = match.groups()
        return _made(year, int(month), int(day))
    if match := _YEAR.search(date):
        return match.group()
    return ""


def _made(year: str, month: int, day: int) -> str:
    if not 1 <= month <= 12:
        return year
    return f"{year}-{month:02}-{day:02}" if 1 <= day <= 31 else f"{year}-{month:02}"
