"""Times of day and fractions in one writing: 17:30 and 5.30 pm, 2½ and two and a half."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from viewer.collation.words.values.numbers import number_of
from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOON = 12  # hours
_TIME = re.compile(
    r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])(?:(?P<sign>[:.h]|\sUhr\s)(?P<minute>[0-5]\d))?(?![\w:]|[.,]\d)"
    r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?|\s?(?P<said>Uhr|h|o['’]clock|hrs)\b\.?)?",
    re.IGNORECASE,
)
_CLEAR = re.compile(r"\d:\d\d|\d\s?[ap]\.?\s?m\b|\d\s?(?:Uhr|h\b|hrs)|o['’]clock|\bpast\b|\bto\b", re.IGNORECASE)
_SAID = re.compile(
    r"(?P<hour>\w+) o['’]clock(?: (?P<half>in the morning|in the afternoon|in the evening))?", re.IGNORECASE
)
_TO_AND_PAST = re.compile(r"(?P<part>half|(?:a )?quarter) (?P<way>past|to) (?P<hour>\w+)", re.IGNORECASE)
_QUARTERS = {"half": 30, "quarter": 15}
_CLOCK = re.compile(r"\d{1,3}(?::\d\d){1,2}")
_OF_CLOCK = frozenset("0123456789:")
_FRACTION = re.compile(r"(?:(?<![\w./])(?P<whole>\d+)[\s-]?)?(?P<sign>[¼-¾⅐-⅞])(?!\w)")
_WRITTEN = re.compile(
    r"(?<![\w./])(?:(?P<whole>\d+)[\s-])?(?P<upper>[1-9])[/⁄](?P<lower>[2-9]|1[0-6])(?![\w/⁄]|[.,]\d)"
)
_FIGURE = re.compile(r"(?<![^\W_])\d")  # that begins a word
_PLACES = Decimal("0.0001")  # four, since three would be taken for thousands


def same_time(lemma: str, text: str) -> bool:
    """Whether two stretches are one time of day in two writings."""
    if not (_FIGURE.search(lemma) or _FIGURE.search(text)) or not (_CLEAR.search(lemma) or _CLEAR.search(text)):
        return False
    minutes = _minutes(lemma), _minutes(text)
    if minutes[0] is None or minutes[1] is None:
        return False
    half = _NOON * 60 if _TO_AND_PAST.search(lemma) or _TO_AND_PAST.search(text) else 2 * _NOON * 60
    return minutes[0] % half == minutes[1] % half


def _minutes(text: str) -> int | None:
    """The minutes of the day that a stretch says, if it says a time and nothing else."""
    bare = text.strip()
    match = _TIME.fullmatch(bare) or _TIME.fullmatch(f"{bare}.")
    if not match:
        if said := _TO_AND_PAST.fullmatch(bare):
            return _beside_hour(said)
        return _said_minutes(bare) if "clock" in bare else _named_times().get(fold(bare))
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if not (match["minute"] or match["half"] or match["said"]):
        return None
    if match["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if match["half"] in "pP" else 0)
    return hour % (2 * _NOON) * 60 + minute


def _beside_hour(said: re.Match[str]) -> int | None:
    """The minutes of a time that is said by the next hour or the last: half past nine, quarter to six."""
    hour = _number(said["hour"])
    if not hour or hour > _NOON:
        return None
    minutes = _QUARTERS[said["part"].lower().rpartition(" ")[2]]
    return 60 * hour + (minutes if said["way"].lower() == "past" else -minutes)


def _said_minutes(text: str) -> int | None:
    """The minutes of the day of an hour in words: five o'clock in the afternoon."""
    match = _SAID.fullmatch(text)
    hour = match and _number(match["hour"])
    if not (match and hour and hour <= _NOON):
        return None
    return 60 * (hour % _NOON + (_NOON if match["half"] and not match["half"].endswith("morning") else 0))


def same_clock(left: str, lemma: tuple[int, int], right: str, text: tuple[int, int]) -> bool:
    """Whether two stretches, from and to, are parts of one time with its hours or without, or with its seconds or
    without: 00:12:05 and 12:05, 12:05:00 and 12:05."""
    clocks = [_clock(side, *place) for side, place in ((left, lemma), (right, text))]
    (short, long) = sorted(clocks, key=len)
    if not short or len(short) == len(long):
        return False
    seconds = sum(part * 60**power for power, part in enumerate(reversed(long)))
    return seconds in (60 * short[0] + short[1], 3600 * short[0] + 60 * short[1])


def _clock(text: str, start: int, end: int) -> list[int]:
    """The hours, minutes and seconds of the time of which this is a part, as many as it has; of none, an empty list."""
    while start and text[start - 1] in _OF_CLOCK:
        start -= 1
    while end < len(text) and text[end] in _OF_CLOCK:
        end += 1
    clock = text[start:end].strip(": ")
    return list(map(int, clock.split(":"))) if _CLOCK.fullmatch(clock) else []


@lru_cache(maxsize=1)
def _named_times() -> Mapping[str, int]:
    """The minutes of the times that have a name, by their folded names: noon."""
    return {name: 60 * int(hour) for hour, name in lexicon().hours}


def with_decimals(text: str, *, spoken: bool) -> str:
    """The text with its fractions as decimals: 2½, 2 1/2; and where ``spoken``, those in words: two and a half."""
    if not text.isascii():
        text = _FRACTION.sub(_of_sign, text)
    if "/" in text or "⁄" in text:
        text = _WRITTEN.sub(_of_figures, text)
    small = text.casefold() if spoken else ""
    return _spoken().sub(_of_words, text) if small and _any_part().search(small) else text


def _of_sign(match: re.Match[str]) -> str:
    value = Decimal(repr(unicodedata.numeric(match["sign"])))
    return _decimal(int(match["whole"] or 0) + value)


def _of_figures(match: re.Match[str]) -> str:
    return _decimal(int(match["whole"] or 0) + Decimal(match["upper"]) / Decimal(match["lower"]))


def _of_words(match: re.Match[str]) -> str:
    part = Decimal(_parts()[" ".join(match["part"].casefold().split())])
    whole = match["whole"] or ""
    number = _number(whole)
    return f"{whole} {_decimal(part)}".lstrip() if number is None else _decimal(number + part)


def _number(word: str) -> int | None:
    """The value of a number in figures or in words; None for any other word."""
    return int(word) if word.isdigit() else number_of(fold(word))


def _decimal(value: Decimal) -> str:
    return f"{value.quantize(_PLACES).normalize():f}"


@lru_cache(maxsize=1)
def _parts() -> Mapping[str, str]:
    """The values of fractions in words: and a half."""
    return {words.replace("-", " "): value for value, words in lexicon().fractions}


@lru_cache(maxsize=1)
def _any_part() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, _parts())))


@lru_cache(maxsize=1)
def _spoken() -> re.Pattern[str]:
    parts = "|".join(re.escape(words).replace(r"\ ", r"\s") for words in sorted(_parts(), key=len, reverse=True))
    return re.compile(rf"(?:\b(?P<whole>\w+)\s)?\b(?P<part>{parts})\b", re.IGNORECASE)
