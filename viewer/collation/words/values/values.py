"""What figures, number words, short forms and contractions say, so that two writings of one value can be compared."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from viewer.collation.words.values.dates import dated, may_have_month, month_numbers, months, with_plain_dates
from viewer.collation.words.values.measures import same_time, with_decimals
from viewer.collation.words.values.numbers import (
    HUNDRED,
    THOUSAND,
    doubtful_values,
    is_one_number,
    number_of,
    number_pairs,
    number_values,
    ordinal_words,
    plain_figure,
    roman_value,
    row_value,
)
from viewer.text.languages.load import lexicon
from viewer.text.normalize import fold
from viewer.text.scripts import INDIC

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SIGNS = "%‰°$£€¥¢₹₽₴₺₩₪"  # of values
_ENDING = re.compile(r"-(?:го|ому|му|ый|ий|й|ая|я|ое|е|ые|ых|х|ым|м)\s*")
_TOKEN = re.compile(
    r"(?P<figure>(?<!\d)(?<!\d[.,])(?:(?!0)\d{1,3}(?:[.,'\s]\d{3})+(?:[.,]\d+)?|(?!0)\d\d?(?:,\d\d)+,\d{3}|\d+(?:[.,]\d+)*)(?!\d))(?P<ending>[^\W\d_]*)"
    r"|(?P<rate>(?<![^\W_])(?:km|mi|m)/(?:h|s)(?![^\W_]))"
    rf"|[^\W_]+(?:[{INDIC}]+[^\W_]*)++"
    r"|(?P<percent>\b(?:per|por|pour)\s(?:cent[os]?|ciento)\b)"
    r"|[^\W_]+(?:\.(?=[^\W_])[^\W_]+|\.\s(?=[^\W\d_]\b)[^\W\d_]"
    r"|(?<=\b[^\W\d_])\.\s(?=[^\W\d_]{2}(?:\.|$))[^\W\d_]{2}|'[^\W_]*)*"
    r"|°\s?[cf](?![^\W_])"
    rf"|[&{_SIGNS}]"
)
# Words, spaces and marks between words, none of them a part of a value or a short form: so are most stretches.
_WORDS_ALONE = re.compile(
    r"(?:[^\W\d_][^\W_]*+)?+"
    r"(?:(?:[\s,;:!?\"“”()\[\]—]|(?<=[^\W\d_]{2})\.(?=\s[^\W\d_]{2}))++(?:[^\W\d_][^\W_]*+)?+)*+"
)
_WORD = re.compile(r"[^\W_]+")
_MAY_BE_SHORT = re.compile(r"[^\w\s]|(?<![^\W_])\d")  # a sign, or a figure that begins a word
_FIGURE = re.compile(r"(?<![^\W_])\d")  # that begins a word
_LETTERED = re.compile(r"\d+[^\W\d_]")
_ORDINAL_STOP = re.compile(r"\d\.(?!\S)")  # in German and in other languages: 4. Mai
_DATE_IN_FIGURES = re.compile(r"#0?(?P<day>\d{1,2})\.0?(?P<month>\d{1,2})\.(?P<year>\d{2,4})")
VALUE_SIGNS = frozenset(_SIGNS)
_MONEY = VALUE_SIGNS - frozenset("%‰°")
_BEFORE_FIGURES = _MONEY.union("eur usd gbp chf inr rs".split())  # of money, which may stand behind them too
_AT_FIGURE = re.compile(rf"\d\s?[{_SIGNS}]|[{_SIGNS}]\s?\d")
_PER = frozenset(("per", "por", "pour"))  # cent
_ARTICLES = frozenset(("a", "o"))  # hundred: English, Romanian
LONGEST = 100  # characters of a value or a short form and the words beside it; longer stretches are no other writing


class Unit(NamedTuple):
    """A value or a word: what it says, by which it is compared, and the words as they are written, folded."""

    says: str
    words: tuple[str, ...]

    @property
    def is_value(self) -> bool:
        return self.says[:1] == "#"


@lru_cache(maxsize=4096)
def units_of_both(lemma: str, text: str) -> tuple[tuple[Unit, ...], tuple[Unit, ...]]:
    """The values and words of two stretches, where a short form of one side is written out as the other side has it."""
    left, right = map(_units_of, (lemma, text))
    if _FIGURE.search(lemma) or _FIGURE.search(text):
        left, right = _with_letters(left, right)
        left, right = _with_month(left, right), _with_month(right, left)
    return _written_out(left, right), _written_out(right, left)


def _with_letters(left: list[Unit], right: list[Unit]) -> tuple[list[Unit], list[Unit]]:
    """The units of both sides. Where both have figures with a letter, and not the same, the letter is part of what they
    say: 3d and 3e are two paragraphs, though both may be short for "third"."""
    lettered = [{unit.words for unit in side if _is_lettered(unit)} for side in (left, right)]
    if not all(lettered) or lettered[0] == lettered[1]:
        return left, right
    left, right = ([Unit(f"#{u.words[0]}", u.words) if _is_lettered(u) else u for u in side] for side in (left, right))
    return left, right


def _with_month(units: list[Unit], others: list[Unit]) -> list[Unit]:
    """The units of one side, those of a date in figures as the other side has it, if it has its month in a word:
    12.03.1911 as 12 March 1911."""
    if not any(_DATE_IN_FIGURES.fullmatch(unit.says) for unit in units):
        return units
    names = {number: unit.says for unit in others for number in month_numbers().get(unit.says, ())}
    found: list[Unit] = []
    for unit in units:
        date = _DATE_IN_FIGURES.fullmatch(unit.says)
        orders = ((date["day"], date["month"]), (date["month"], date["day"])) if date else ()
        day, month = next(((day, names[month]) for day, month in orders if month in names), ("", ""))
        if date and month:
            said = f"#{day}", month, f"#{date['year']}"
            found += (Unit(part, unit.words if not place else ()) for place, part in enumerate(said))
        else:
            found.append(unit)
    return found


def _is_lettered(unit: Unit) -> bool:
    return len(unit.words) == 1 and unit.says.endswith("th") and bool(_LETTERED.fullmatch(unit.words[0]))


def is_short(lemma: str, text: str) -> bool:
    """Whether one of two stretches may have figures, a sign or a short form, as few have."""
    if lemma.isalpha() and text.isalpha():
        return number_of(fold(lemma)) is not None or number_of(fold(text)) is not None  # or short forms: two spellings
    both = f"{lemma} {text}"
    if _MAY_BE_SHORT.search(both) or not _long_forms().keys().isdisjoint(fold(both).split()):
        return True
    return any(side.isupper() and roman_value(fold(side)) is not None for side in (lemma, text))  # XIV, the Fourteenth


@lru_cache(maxsize=65536)
def has_other_writing(word: str) -> bool:
    """Whether a folded word is a figure, a number, a contraction or a short form, which may be written otherwise."""
    return not word.isalpha() or number_of(word) is not None or word in _long_forms() or roman_value(word) is not None


def value_signs(text: str, start: int, end: int) -> list[str]:
    """The signs of money and per cent in a stretch without a word that stand at a figure, in their order."""
    return [
        text[place]
        for place in range(start, end)
        if text[place] in VALUE_SIGNS and _AT_FIGURE.search(text[max(0, place - 2) : place + 3])
    ]


def same_values(lemma: str, text: str) -> bool:
    """Whether two stretches say the same in the same order in other writing: figures for number words, short forms."""
    if len(lemma) > LONGEST or len(text) > LONGEST:
        return False
    folded = _folded(lemma), _folded(text)
    if folded[0] == folded[1]:
        return False
    rows = _plain_words(folded[0]), _plain_words(folded[1])
    if rows[0] is not None and rows[1] is not None:  # nearly always
        if _without_numbers(rows[0]) != _without_numbers(rows[1]):
            return False
        if rows[0] == rows[1]:
            return bool(rows[0])
    if same_time(lemma, text):
        return True
    one, other = with_decimals(lemma, spoken=_has_number(text)), with_decimals(text, spoken=_has_number(lemma))
    units = units_of_both(one, other)
    left, right = dated([unit.says for unit in units[0]]), dated([unit.says for unit in units[1]])
    stop = _ORDINAL_STOP.search(lemma) or _ORDINAL_STOP.search(text)
    if stop or (any(map(str.isdigit, lemma)) and any(map(str.isdigit, text))):
        left, right = ([said.removesuffix("th") if said[0] == "#" else said for said in side] for side in (left, right))
    if len(left) != len(right):
        left, right = _without_articles(left), _without_articles(right)
    return bool(left) and left == right


def _without_articles(said: list[str]) -> list[str]:
    """What is said, without the article before a number that counts: XIV, the Fourteenth."""
    joints = lexicon().date_joints
    if joints.isdisjoint(said):
        return said
    counted = [value[0] == "#" and value.endswith("th") for value in said[1:]]
    return [word for word, before in zip(said, [*counted, False], strict=False) if not (before and word in joints)]


@lru_cache(maxsize=4096)
def _plain_words(folded: str) -> tuple[str, ...] | None:
    """The words of a folded stretch, if each but those of numbers says itself and nothing else; None where it may have
    another value or a short form."""
    if not _WORDS_ALONE.fullmatch(folded):
        return None
    words = tuple(_WORD.findall(folded))
    return words if all(map(_is_plain, words)) else None


@lru_cache(maxsize=4096)
def _without_numbers(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([word for word in words if not _is_of_number(word)])


@lru_cache(maxsize=65536)
def _is_plain(word: str) -> bool:
    """Whether a folded word is short for nothing, of no date, and does not begin "per cent"."""
    return word.isalnum() and word not in _long_forms() and word not in _PER and word not in months()


@lru_cache(maxsize=65536)
def _is_of_number(word: str) -> bool:
    """Whether a folded word is a number or may be a part of one."""
    return (
        number_of(word) is not None
        or roman_value(word) is not None
        or word in _ARTICLES
        or word in lexicon().number_joints | lexicon().date_joints
    )


def _has_number(text: str) -> bool:
    """Whether a stretch has a figure or the sign of a fraction."""
    return any(map(str.isnumeric, text))


def is_other_day(lemma: str, text: str) -> bool:
    """Whether two stretches are dates that differ in their numbers alone, wherever these stand: 4 May, May 5."""
    if len(lemma) > LONGEST or len(text) > LONGEST or not may_have_month(f"{lemma} {text}"):
        return False
    left, right = (dated([unit.says for unit in side]) for side in units_of_both(lemma, text))
    alike = len(left) == len(right) and all(a == b or a[0] == b[0] == "#" for a, b in zip(left, right, strict=True))
    return alike and left != right and not months().isdisjoint(left)


def unshared(lemma: str, text: str) -> tuple[set[str], set[str]]:
    """The words of two stretches, folded, but for those that say what the other side says too, in whatever order."""
    left, right = units_of_both(lemma, text)
    return set(_rest(left, right)), set(_rest(right, left))


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    """Words in their normal form, without a stop at the end: "4." alone would be folded as a label is."""
    return fold(text.rstrip(".)"))


def _value(unit: Unit) -> str:
    """What a unit says, a value without whether it counts: 3 for 3rd."""
    return unit.says.removesuffix("th") if unit.says[:1] == "#" else unit.says


def _rest(units: tuple[Unit, ...], others: tuple[Unit, ...]) -> list[str]:
    """The words of the units that the others lack; each of these is the same as one unit."""
    left: dict[str, int] = {}
    for said in map(_value, others):
        left[said] = left.get(said, 0) + 1
    found: list[str] = []
    written: tuple[str, ...] = ()  # of the last unit: the letter of "5a" is none of its own
    for unit in units:
        written = unit.words or written
        said = _value(unit)
        if left.get(said):
            left[said] -= 1
        else:
            found += written
    return found


@lru_cache(maxsize=1)
def _long_forms() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The words for which each short form, without its last stop, stands."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for short, long in lexicon().short_forms:
        found[short] = (*found.get(short, ()), tuple(long.split("-")))
    return found


@lru_cache(maxsize=4096)
def _units_of(text: str) -> list[Unit]:
    """The values and words of a stretch, to be read only: of many differences one side is the same."""
    return _units(with_plain_dates(_folded(text)))


def _units(text: str) -> list[Unit]:
    """The values and words of a folded stretch in order; a sign of money stands behind its figure, as words do."""
    found: list[Unit] = []
    row: list[str] = []  # number words, and what joins them
    for match, word in _tokens(text):
        if not match["figure"] and ((row and word in lexicon().number_joints) or number_of(word) is not None):
            row.append(word)
            continue
        if row:
            _end_row(row, found)
        if match["figure"]:
            found += _figure(match["figure"], match["ending"], word)
        else:
            found.append(Unit("%", tuple(word.split())) if match["percent"] else _unit_of(word))
    if row:
        _end_row(row, found)
    return _money_behind(found)


@lru_cache(maxsize=65536)
def _unit_of(word: str) -> Unit:
    return Unit(word.replace("/", ""), (word,))


def _tokens(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """The figures, words and signs of a folded stretch with what each says; two words that are one number as one:
    on beş, onbeş."""
    matches = list(_TOKEN.finditer(text))
    place = 0
    while place < len(matches):
        pair = tuple(match[0] for match in matches[place : place + 2])
        joined = pair in number_pairs()
        yield matches[place], "".join(pair) if joined else pair[0]
        place += 1 + joined


def _money_behind(units: list[Unit]) -> list[Unit]:
    """The units, each sign of money behind the figure that it stands before, and behind a letter of it: "$4m"."""
    for place, unit in enumerate(units[:-1]):
        if unit.says in _BEFORE_FIGURES and units[place + 1].is_value:
            end = place + 2
            end += end < len(units) and not units[end].words
            units[place:end] = [*units[place + 1 : end], unit]
    return units


def _figure(figure: str, ending: str, word: str) -> list[Unit]:
    """The value of a figure, and the letters behind it where they are none of an ordinal."""
    ordinal = ending in lexicon().ordinal_endings
    said = f"#{plain_figure(figure)}"
    if ordinal:
        return [Unit(said + "th", (word,))]
    return [Unit(said, (word if ending else figure,)), *([Unit(ending, ())] if ending else [])]


def _end_row(row: list[str], found: list[Unit]) -> None:
    """Put the numbers that a row of number words makes behind what was found, and empty the row."""
    joints: list[str] = []
    while row and number_of(row[-1]) is None:
        joints.insert(0, row.pop())
    while row:
        size = next(size for size in range(len(row), 0, -1) if size == 1 or is_one_number(row[:size]))
        words, row[:size] = tuple(row[:size]), []
        if number_of(words[0]) is None:
            found.append(Unit(words[0], words))
            continue
        value = row_value(words)
        if found and found[-1].is_value and (more := _multiplied(found[-1].says, words)):
            found[-1] = Unit(more, found[-1].words + words)
            continue
        if value >= HUNDRED and found and found[-1].says in _ARTICLES:
            found.pop()
        found.append(Unit(f"#{value}" + ("th" if words[-1] in ordinal_words() else ""), words))
    found += [Unit(word, (word,)) for word in joints]


def _written_out(units: list[Unit], others: list[Unit]) -> tuple[Unit, ...]:
    """The units with each short form as the words that the other side has for it, where it has such."""
    if all(map(_says_itself, units)):  # nearly always
        return tuple(units)
    said = [unit.says for unit in others]
    found: list[Unit] = []
    for unit in units:
        if _says_itself(unit):
            found.append(unit)
            continue
        if numeral := _roman(unit, said) or _doubtful(unit, said):
            found.append(Unit(numeral, unit.words))
            continue
        possible = _possible(unit.words[0].replace("/", "") if len(unit.words) == 1 else unit.says)
        before = found[-1] if possible and found and found[-1].is_value else None
        for long in possible:
            if before and (more := _multiplied(before.says, long, least=HUNDRED)) in said:  # 4m, 4 million; 12¢
                found[-1] = Unit(more, before.words + unit.words)
                break
            if (value := _times(long, least=HUNDRED)) and f"#{value}" in said:
                found.append(Unit(f"#{value}", unit.words))
                break
            if _has(said, long):
                found += (Unit(word, unit.words if not place else ()) for place, word in enumerate(long))
                break
        else:
            found.append(unit)
    return tuple(found)


@lru_cache(maxsize=65536)
def _says_itself(unit: Unit) -> bool:
    """Whether a unit is one word that is no Roman numeral, no number too, and short for nothing."""
    if len(unit.words) != 1:
        return False
    word = unit.words[0].replace("/", "")
    return roman_value(word) is None and word not in doubtful_values() and not _possible(word)


def _roman(unit: Unit, said: list[str]) -> str:
    """What a Roman numeral says, if the other side says that number; else ""."""
    number = roman_value(unit.words[0]) if len(unit.words) == 1 else None
    return next((value for value in (f"#{number}", f"#{number}th") if value in said), "") if number else ""


def _doubtful(unit: Unit, said: list[str]) -> str:
    """What a number word that is another word too says, if the other side says that number; else ""."""
    return next((says for value in doubtful_values().get(unit.says, ()) if (says := f"#{value}") in said), "")


def _multiplied(says: str, words: tuple[str, ...], least: int = THOUSAND) -> str:
    """What a figure says with such a number word behind it: "4 million"; "" where it is none of ``least`` or more."""
    times = _times(words, least)
    if not times or says.endswith("th"):
        return ""
    return f"#{(Decimal(says[1:]) * times).normalize():f}" if says.count(".") < 2 else ""


def _times(words: tuple[str, ...], least: int = THOUSAND) -> int:
    """The value of a word for ``least`` or more; 0 for all others."""
    value = number_values().get(words[0], 0) if len(words) == 1 else 0
    return value if value >= least else 0


def _possible(word: str) -> Sequence[tuple[str, ...]]:
    """What a word may be short for: doctor for dr, would not for wouldn't, gibt es for gibt's, habe es for hab's."""
    found = _long_forms().get(word.replace(" ", ""), ())
    if "'" not in word:
        return found
    tails = (tail for tail in lexicon().contractions if word.endswith(tail[0]) and len(word) > len(tail[0]))
    stems = ((word[: -len(short)], long) for short, long in tails)
    return [*found, *((stem + end, long) for stem, long in stems for end in ("", "e"))]


@lru_cache(maxsize=4096)
def is_contracted(text: str) -> bool:
    """Whether a word stands for several, without any sign that says so: zum, zu dem."""
    return text.isalpha() and any(len(long) > 1 for long in _long_forms().get(fold(text), ()))


def is_ordinal_ending(text: str, start: int, end: int) -> bool:
    """Whether this is what Russian writes behind a figure, to say that it counts: 3-го, 1-ая."""
    return (
        text[start : start + 1] == "-"
        and text[start - 1 : start].isdigit()
        and bool(_ENDING.fullmatch(text, start, end))
    )


def _has(row: list[str], part: tuple[str, ...]) -> bool:
    if part[0] not in row:  # nearly always
        return False
    return any(tuple(row[start : start + len(part)]) == part for start in range(len(row) - len(part) + 1))
