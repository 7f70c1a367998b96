"""Numbers in words and in figures: what they count."""

from __future__ import annotations

import re
from functools import lru_cache

from viewer.text.languages.load import lexicon

_SHORTEST_COMPOUND = 6  # letters: in shorter words two number words meet by chance
_LONGEST_COMPOUND = 80  # letters: siebenhundertsiebenundsiebzigtausend… has 65
_HEAD = 3  # letters by which a number word is looked up in a compound
HUNDRED, THOUSAND = 100, 1000
_ROMAN = re.compile(
    # four of a letter, and j for the last i
    r"(?=..|[vx])m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4}|v?i{0,3}j)"
)
_ROMAN_FIGURES = {"i": 1, "j": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_HAN_FIGURES = {sign: number for number, sign in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_HAN_TENS = {"十": 10, "百": 100, "千": 1000}
_HAN_THOUSANDS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_HAN = re.compile("(?![万萬亿億])[〇零一二三四五六七八九两兩十百千万萬亿億]{1,16}")
_INDIAN = re.compile(r"[1-9]\d?(?:,\d\d)+,\d{3}")  # lakhs and crores: 12,50,000
_SIXTY_EIGHTY = (60, 80)  # to which French adds the numbers from ten to nineteen


@lru_cache(maxsize=65536)
def compound_value(word: str) -> int | None:
    """The value of a folded word that is written from several number words: zweiundzwanzig."""
    if (
        not _SHORTEST_COMPOUND <= len(word) <= _LONGEST_COMPOUND
        or word[:_HEAD] not in _heads()
        or word in number_values()
    ):
        return None
    for parts in _parts(word):
        found = _combined(parts)
        if found and len(found) == 1:
            return found[0]
    return None


def number_of(word: str) -> int | None:
    """The value of a folded number word; None for any other."""
    value = number_values().get(word)
    if value is None and not word.isascii() and _HAN.fullmatch(word):
        return _han_value(word)
    return compound_value(word) if value is None else value


def _han_value(word: str) -> int | None:
    """The value of Chinese figures, one behind the other as in a year, or with tens and hundreds: 一九八四, 三十二."""
    if all(sign in _HAN_FIGURES for sign in word):
        return int("".join(str(_HAN_FIGURES[sign]) for sign in word))
    total = whole = now = 0
    for sign in word:
        if sign in _HAN_FIGURES:
            now = _HAN_FIGURES[sign]
        elif sign in _HAN_TENS:
            whole, now = whole + (now or 1) * _HAN_TENS[sign], 0
        else:
            total, whole, now = total + (whole + now) * _HAN_THOUSANDS[sign], 0, 0
    return total + whole + now


@lru_cache(maxsize=65536)
def roman_value(word: str) -> int | None:
    """The value of a Roman numeral in small letters, as scribes wrote it or as we do: iiij, iv; None for any other
    word, and for one letter but v and x."""
    if not _ROMAN.fullmatch(word):
        return None
    figures = [_ROMAN_FIGURES[letter] for letter in word]
    return sum(-this if this < max(figures[place:]) else this for place, this in enumerate(figures))


@lru_cache(maxsize=1)
def number_values() -> dict[str, int]:
    """The values of number words, ordinals among them."""
    known = lexicon()
    return {word.replace("+", ""): int(value) for value, word in (*known.ordinals, *known.cardinals)}


@lru_cache(maxsize=1)
def number_pairs() -> frozenset[tuple[str, str]]:
    """The two words as which a number may be written: on beş."""
    found = (word.partition("+") for _, word in lexicon().cardinals if "+" in word)
    return frozenset((first, second) for first, _, second in found)


@lru_cache(maxsize=1)
def doubtful_values() -> dict[str, list[int]]:
    """The values of the number words that are other words too, which several languages may share."""
    found: dict[str, list[int]] = {}
    for value, word in lexicon().doubtful_cardinals:
        found.setdefault(word, []).append(int(value))
    return found


@lru_cache(maxsize=1)
def number_words() -> frozenset[str]:
    """The cardinals from two on, folded: "one" is an article in most languages."""
    return frozenset(word.replace("+", "") for value, word in lexicon().cardinals if int(value) > 1)


@lru_cache(maxsize=1)
def ordinal_words() -> frozenset[str]:
    """The ordinals, folded: first, zweite."""
    return frozenset(word for _, word in lexicon().ordinals)


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    return frozenset(word[:_HEAD] for _, word in lexicon().cardinals)


def _parts(word: str) -> list[list[int | None]]:
    """The ways to read a word as number words and what joins them, which is None."""
    if not word:
        return [[]]
    known, found = number_values(), list[list[int | None]]()
    for end in range(2, len(word) + 1):
        if (value := known.get(word[:end])) is None:
            continue
        found += [[value, *more] for more in _parts(word[end:])]
        for joint in lexicon().number_joints:
            if word.startswith(joint, end) and end + len(joint) < len(word):
                found += [[value, None, *more] for more in _parts(word[end + len(joint) :])]
    return found


def _combined(parts: list[int | None]) -> list[int] | None:
    """The numbers that a row of number words makes; None where something joins what is no one number."""
    found: list[int] = []
    whole = now = 0
    for place, value in enumerate(parts):
        if value is None:
            continue
        joined = place > 0 and parts[place - 1] is None
        more = _grown(whole, now, value, joined) if place else (0, value)
        if more is None:
            if joined:
                return None
            found.append(whole + now)
            more = 0, value
        whole, now = more
    return [*found, whole + now]


def _grown(whole: int, now: int, value: int, joined: bool) -> tuple[int, int] | None:
    """A number, ``whole`` thousands and ``now`` below them, with one number word more; None where it is the next."""
    if now >= THOUSAND:  # with which a number begins: mille neuf cents
        whole, now = whole + now, 0
    low = now % HUNDRED
    if value >= THOUSAND:
        return (whole + now * value, 0) if 0 < now < THOUSAND and not joined else None
    if value == HUNDRED and (now or not whole):
        return (whole, now * HUNDRED) if 0 < now < HUNDRED and not joined else None
    if not now and not joined:
        return whole, value
    tens = value % 10 == 0 and value >= 20
    if (low == 0 and value < HUNDRED and whole + now) or (low % 10 == 0 and low > 10 and value < 10):
        return whole, now + value
    if (low in _SIXTY_EIGHTY and 10 <= value < 20) or (joined and 0 < low < 10 and tens):
        return whole, now + value
    if not joined and not whole and 10 <= now <= 20 and 10 <= value < HUNDRED:
        return 0, now * HUNDRED + value  # a year: nineteen eighty-four
    return None


def plain_figure(figure: str) -> str:
    """A figure without what separates its thousands, and with a point before its decimals, if these are not 00."""
    if _INDIAN.fullmatch(figure):
        return figure.replace(",", "")
    groups = re.split(r"[.,'\s]", figure)
    signs = [sign for sign in figure if not sign.isdigit()]
    size = 1
    while size < len(groups) and len(groups[size]) == 3 and len(groups[0]) <= 3 and groups[0] != "0":
        if signs[size - 1] != signs[0] and signs[size - 1] in ".,":
            break
        size += 1
    decimals = groups[size:] if groups[size:] != ["00"] else []
    return ".".join(("".join(groups[:size]), *decimals)) if size > 1 or decimals else groups[0].lstrip("0") or "0"


def is_one_number(row: list[str]) -> bool:
    """Whether a row of number words, and of what joins them, makes one number."""
    if number_of(row[0]) is None or number_of(row[-1]) is None or any(word in ordinal_words() for word in row[:-1]):
        return False
    numbers = _combined(_row_parts(row))
    return numbers is not None and len(numbers) == 1


def _row_parts(row: list[str] | tuple[str, ...]) -> list[int | None]:
    parts: list[int | None] = []
    place = 0
    while place < len(row):
        pair = "".join(row[place : place + 2])  # quatre-vingt
        step = 2 if place + 1 < len(row) and pair in number_values() else 1
        parts.append(number_values()[pair] if step > 1 else number_of(row[place]))
        place += step
    return parts


def row_value(row: tuple[str, ...]) -> int:
    """The number that such a row makes."""
    return (_combined(_row_parts(row)) or [0])[0]
