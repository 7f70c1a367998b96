"""Words to look at twice where the wording changed: what turns a sentence round, and what a fact hangs on."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from viewer.collation.model.model import FLAGS
from viewer.collation.words.values.dates import with_plain_dates
from viewer.collation.words.values.numbers import compound_value, doubtful_values, number_words
from viewer.collation.words.values.values import VALUE_SIGNS, has_other_writing, unshared, value_signs
from viewer.text.languages.load import languages, lexicon
from viewer.text.normalize import fold
from viewer.text.scripts import INDIC

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.collation.model.model import Flag

_LEAST = 2  # letters of what is denied: "undo"
_LONGER = 5  # and after "a", which more often belongs to the word
_SUFFIXES = ("", *"e es s ed d ing ings or ors er ers ion ions ment ments ive able ance".split())  # of a stem
_ROMAN = re.compile(r"(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SMALL_ROMAN = re.compile(r"(?=..)x{0,4}(?:ix|iv|v?i{0,4}|v?i{0,3}j)")
_LETTERS = frozenset("ICDLM")  # that are more often letters than numbers
_ROMAN_FIGURES = frozenset("MDCLXVIxvij")
_OPENING = " \n(\"'“‘«„[—-"
# A word that may have a capital: whether it has a letter between a and z is told much sooner than what is before it.
_NAME = re.compile(r"\b[^\W\d_a-z](?<![.!?…]\s.)(?<![.!?…][\"”’)]\s.)(?<!\n.)\w*")
_WORD = re.compile(rf"\d+(?:[.,/]\d+)+|[^\W_]+(?:[{INDIC}]+[^\W_]*|['’][^\W_]+)*|[{''.join(VALUE_SIGNS)}]")
_UNCOUNTED = re.compile(r"\bone an ?other\b|\b(?:no|any|every|some|each) one\b")
_FOR_ONE = frozenset("a an you we they he she it people someone somebody man".split())  # one sees
_HARDLY_NUMBERS = frozenset(("one", "first"))  # which more often count nothing: one sees, led me first
_INITIAL = re.compile(r"(?<!\w)[A-Z]\.\s?(?=([A-Z]\w*))")  # of a name: V. Moore
_BEFORE_FIGURES = frozenset(("no",))
_NO = re.compile(r"\bno\b", re.IGNORECASE)
_NUMBER = re.compile(r"\b[Nn]o\.(?=\s*\d)|\A\W*no\.\s*\Z")
_LONGEST_PREFIX = 4  # letters
_TWO = 2  # words that deny together: not safe
_FEW = 40  # words: in longer stretches it is not one word that denies another
_PHRASE = 5  # spaces: a longer stretch is a clause, of which a single word hardly is what changed
_LONGEST_MEASURE = 30  # characters
_HAN_NUMBER = re.compile("[〇零一二三四五六七八九十廿卅百千万萬億亿两兩]+")


def counts(word: str) -> bool:
    """Whether a word is a figure, or a number in words from two on."""
    return word[:1].isdigit() or (folded := fold(word)) in number_words() or is_compound(folded)


def other_measure(lemma: str, text: str) -> bool:
    """Whether two stretches are, or end in, two measures: km and miles, 20 °C and 20 °F."""
    left, right = (_last_word(side) for side in (lemma, text))
    return left != right and lexicon().measures.issuperset((left, right))


def _last_word(text: str) -> str:
    """The last word of a stretch, folded, if it ends with one and that is short enough for a measure; else ""."""
    words = _WORD.findall(text[-_LONGEST_MEASURE:]) if text[-1:].isalnum() else []
    return fold(words[-1]) if words else ""


@lru_cache(maxsize=64)
def flag_words(language: str = "") -> dict[Flag, frozenset[str]]:
    """The words of all languages that each flag watches for, in their normal form. In texts of a language, by its code,
    its own doubtful ones too, and not those that are words of its grammar with another sense: Portuguese "no", in the.
    """
    known, own = lexicon(), next((one for one in languages() if one.code == language), None)
    negations, modals = known.negations, known.modals
    if own:
        negations = (negations - own.function_words) | own.negations | own.doubtful_negations
        modals = (modals - own.function_words) | own.modals
    return {"negation": negations, "modal": modals, "date": known.dates, "number": known.numbers}


@lru_cache(maxsize=1)
def watched() -> frozenset[str]:
    """The words of all flags."""
    return frozenset().union(*flag_words().values())


def denies(a: str, b: str) -> bool:
    """Whether one of two normal forms is the other denied: known, unknown."""
    if not (a.endswith(b) or b.endswith(a)):
        return False
    short, long = (a, b) if len(a) < len(b) else (b, a)
    prefix = long[: len(long) - len(short)]
    if prefix == "a":  # apolitical, amoral; not: alike, away
        return len(short) >= _LONGER and short.endswith(("al", "ic", "ally"))
    if prefix not in lexicon().denying_prefixes or len(short) < _LEAST:
        return False
    # Words that begin with the letters of such a prefix, which say "in", "into" or "apart" there, or nothing.
    word, stems = long.replace("y", "i"), lexicon().not_denying
    return not any(word.endswith(suffix) and word.removesuffix(suffix) in stems for suffix in _SUFFIXES)


@lru_cache(maxsize=65536)
def is_roman(word: str) -> bool:
    """Whether a word is a Roman numeral: in capitals, and of one letter only V or X (C. is a name, °C a unit), or the
    small ones of chapters, ii to xxxix."""
    if not (_ROMAN_FIGURES.issuperset((word[:1], word[-1:]))):  # nearly all words
        return False
    return word not in _LETTERS and bool(_ROMAN.fullmatch(word) or _SMALL_ROMAN.fullmatch(word))


def is_han_number(text: str) -> bool:
    return bool(_HAN_NUMBER.fullmatch(text))


def flags(
    lemma: str,
    text: str,
    begins: Callable[[], tuple[bool, bool]] = lambda: (True, True),
    *,
    names: bool = True,
    language: str = "",
) -> tuple[Flag, ...]:
    """What to check where the wording changed: words of a kind that stand on one side alone.

    ``begins`` says whether the lemma, and the text, begin a sentence, so that a capital there tells of no name;
    ``names``, whether capitals tell of names at all: in German they do not. ``language`` is the code of that of both
    texts, "" for all.
    """
    left, right = ([side] if side.isalpha() else _WORD.findall(side) for side in (lemma, text))
    if _plain(lemma, left) and _plain(text, right):
        alone = len(left) == len(right) == 1
        if not (left and right) or (alone and not denies(fold(left[0]), fold(right[0]))):
            return ()
    lower = (lemma + text).islower()
    capitals = any(side and not side[0][0].islower() for side in (left, right))  # which may be that of a sentence
    at_start = begins() if names and not lower and capitals else (True, True)
    if lemma.isascii() and text.isascii() and not _may_have_flags(left, right):
        named = names and not lower and _names(lemma, at_start[0]) != _names(text, at_start[1])
        return _of_plain_words(left, right, named=named, language=language)
    one, other = (
        _said(side, words, begins_here, capitals=not lower, names=names)
        for side, words, begins_here in ((lemma, left, at_start[0]), (text, right, at_start[1]))
    )
    return _of_words((lemma, left, one), (text, right, other), language)


def _of_plain_words(left: list[str], right: list[str], *, named: bool, language: str) -> tuple[Flag, ...]:
    """The flags of stretches of which no word has one by itself: of names, and where one side denies the other."""
    words, others = set(map(fold, left)), set(map(fold, right))
    found: list[Flag] = ["name"] if named else []
    only, others_only = words - others, others - words
    few = len(words) + len(others) < _FEW
    if (
        few
        and (_denied(only, others_only) or _denied(others_only, only))
        and not _deny_alike(left, right, few, language)
    ):
        found.insert(0, "negation")
    return tuple(found)


def _may_have_flags(left: list[str], right: list[str]) -> bool:
    """Whether a word of one side alone may have a flag, or whether one of both may, by where it stands."""
    return any(map(_may_have_flag, set(left).symmetric_difference(right))) or any(map(_has_flag_by_place, left))


@lru_cache(maxsize=65536)
def _may_have_flag(word: str) -> bool:
    """Whether a word is watched, with its capital or without it, or may be written otherwise or be a month."""
    folded = fold(word)
    return is_watched(word) or is_watched(folded) or has_other_writing(folded) or _has_flag_by_place(word)


@lru_cache(maxsize=65536)
def _has_flag_by_place(word: str) -> bool:
    return is_roman(word) or word in lexicon().month_names


def _of_words(
    base: tuple[str, list[str], _Said], reading: tuple[str, list[str], _Said], language: str
) -> tuple[Flag, ...]:
    """The flags of any words; of each side its stretch, the words of it and what these say."""
    (lemma, left, one), (text, right, other) = base, reading
    a, b = one.without(other), other.without(one)
    numerals = _numerals(lemma, left), _numerals(text, right)
    found: set[Flag] = set()
    if lemma and text and any(map(has_other_writing, a.words | b.words | a.months | b.months)):
        rest = unshared(lemma, text)
        a, b = a.among(rest[0]), b.among(rest[1])
        numerals = _among(numerals[0], rest[0]), _among(numerals[1], rest[1])
        if _are_numbers(rest):
            found.add("number")
    only = a.words | b.words
    if not _BEFORE_FIGURES.isdisjoint(only) and _numbers_something(lemma, text):
        only -= _BEFORE_FIGURES
    found |= _watched(only, lemma, text, language)
    if a.months or b.months:
        found.add("date")
    few = len(one.words) + len(other.words) < _FEW
    if few and (_denied(a.words, b.words) or _denied(b.words, a.words)):
        found.add("negation")
    if "negation" in found and _deny_alike(left, right, few, language):
        found.remove("negation")
    if numerals[0] != numerals[1]:
        found.add("number")
    if not ((lemma.isascii() and text.isascii()) or (lemma + text).islower()) and _han_numbers(lemma, text):
        found.add("number")
    if a.names or b.names:
        found.add("name")
    return tuple(flag for flag in FLAGS if flag in found) if found else ()


def _are_numbers(sides: tuple[set[str], set[str]]) -> bool:
    """Whether both sides have a number in words, and one at least has a word that is nothing else."""
    sure = [not number_words().isdisjoint(words) for words in sides]
    if all(sure):
        return True
    few = max(map(len, sides)) <= _TWO  # in more words such a one is another word
    return few and any(sure) and not doubtful_values().keys().isdisjoint(sides[sure.index(False)])


def _numbers_something(lemma: str, text: str) -> bool:
    """Whether "no." is short for number, wherever it stands: no. 3."""
    return not any(_NO.search(_NUMBER.sub("", side)) for side in (lemma, text))


class _Said(NamedTuple):
    """What one side says: its words and its months, folded, and its names."""

    words: set[str]
    months: set[str]
    names: set[str]

    def without(self, other: _Said) -> _Said:
        return _Said(self.words - other.words, self.months - other.months, self.names - other.names)

    def among(self, words: set[str]) -> _Said:
        """What of it is said in these words, of the same side; of a figure with an ending, the figure: 1923'te; and of
        a date, what it is in another writing."""
        said = " ".join(words)
        parts = {*words, *_WORD.findall(said)}
        figures = {
            word
            for word in self.words - parts
            if word[0].isdigit() and not parts.isdisjoint((word.partition("'")[0], with_plain_dates(word)))
        }
        return _Said(
            (self.words & parts) | figures, self.months & parts, {name for name in self.names if fold(name) in said}
        )


def _said(text: str, words: list[str], begins: bool, *, capitals: bool, names: bool) -> _Said:
    folded = set(map(fold, words))
    if not capitals:
        return _Said(folded, set(), set())
    months = _months(words, begins)
    return _Said(folded - months, months, _names(text, begins) if names else set())


def _months(words: list[str], begins: bool) -> set[str]:
    """The months, folded, that only their capital tells from other words. One that begins a sentence and may be a
    modal verb there is a month before a figure alone: "May I go?", "May 4th"."""
    known = lexicon()
    if known.month_names.isdisjoint(words):
        return set()
    other = (
        begins
        and fold(words[0]) in known.ambiguous_dates & known.modals
        and not (len(words) > 1 and words[1][0].isdigit())
    )
    return set(map(fold, known.month_names.intersection(words[1:] if other else words)))


def _watched(only: set[str], lemma: str, text: str, language: str) -> set[Flag]:
    """The kinds of the words of one side alone that are watched, and of the figures."""
    found: set[Flag] = set()
    if not (watched().isdisjoint(only) and lexicon().doubtful_negations.isdisjoint(only)):
        words, only = flag_words(language), _without_joints(only)
        found = {flag for flag in ("negation", "modal", "number") if only & words[flag]}
        if only & words["date"] - lexicon().ambiguous_dates:
            found.add("date")
        counted = only & words["number"]
        if counted and counted <= _HARDLY_NUMBERS and _count_nothing(counted, lemma, text):
            found.remove("number")
    for word in only:
        if word.isalpha():
            if is_compound(word):
                found.add("number")
        elif word in VALUE_SIGNS:
            if value_signs(lemma, 0, len(lemma)) != value_signs(text, 0, len(text)):
                found.add("number")
        elif any(map(str.isdigit, word)):
            found.add("date" if len(word) == 4 and word.isdigit() and "1000" <= word <= "2100" else "number")
    return found


def _plain(text: str, words: list[str]) -> bool:
    """Whether there are small letters only, and no word of a kind that has a flag: so it is with most."""
    return not text or (text.islower() and not any(map(is_watched, words)))


@lru_cache(maxsize=65536)
def is_watched(word: str) -> bool:
    """Whether a word, as it is written or folded, may have a flag of its own."""
    if not word.isascii() and (folded := fold(word)) != word and is_watched(folded):
        return True  # šestnáct
    return (
        word in watched()
        or word in lexicon().doubtful_negations
        or not word.isalpha()
        or is_roman(word)
        or word in number_words()
        or word in lexicon().measures
        or is_compound(word)
    )


def is_compound(word: str) -> bool:
    return compound_value(word) is not None


def _count_nothing(counted: set[str], lemma: str, text: str) -> bool:
    """Whether such words count nothing: in sentences that one side has more or that were written anew, since every
    other number there would be seen; and "one" wherever it is no number, as in "one another" and "no one"."""
    if not lemma or not text or max(side.count(" ") for side in (lemma, text)) > _PHRASE:
        return True
    sides = [_UNCOUNTED.sub("", side.casefold()) for side in (lemma, text)]
    other = next((side for side in sides if "one" not in side), "one")
    return counted == {"one"} and (not any("one" in side for side in sides) or other in _FOR_ONE)


def _without_joints(words: set[str]) -> set[str]:
    """The words without "or" and "nor" where one side has the one and the other side the other: which of them stands
    behind "neither" is grammar."""
    return words.difference(*(pair for pair in lexicon().denied_joints if words.issuperset(pair)))


def deny_alike(lemma: str, text: str) -> bool:
    """Whether a word or two deny on both sides: "not safe" and "unsafe", "no one" and "none"."""
    words = _WORD.findall(lemma), _WORD.findall(text)
    return max(map(len, words)) <= _TWO and _deny_alike(*words, few=True)


def deny_as_often(lemma: str, text: str) -> bool:
    """Whether two stretches deny as often, in whatever words: would not solve anything, solves nothing."""
    times = _denials(_WORD.findall(lemma), _WORD.findall(text))
    return times[0] == times[1] > 0


def _deny_alike(left: list[str], right: list[str], few: bool, language: str = "") -> bool:
    """Whether both sides deny: few words as often, many at all, since no one denial turns the sense of many round."""
    times = _denials(left, right, language)
    return min(times) > 0 and (times[0] == times[1] or not few)


def _denials(left: list[str], right: list[str], language: str = "") -> tuple[int, int]:
    """How often each side denies, by a word or by the first letters of one that the other side has without them."""
    negations = flag_words(language)["negation"]
    words, others = (list(map(fold, side)) for side in (left, right))
    times, other_times = (sum(word in negations for word in side) for side in (words, others))
    return (
        times + _denied(set(words) - negations, set(others)),
        other_times + _denied(set(others) - negations, set(words)),
    )


def _denied(words: set[str], others: set[str]) -> int:
    """How many words are others with a denying prefix."""
    if not others:
        return 0
    prefixes = _prefixes()
    return sum(
        any(word[size:] in others and denies(word, word[size:]) for size in range(1, _LONGEST_PREFIX + 1))
        for word in [word for word in words if word.startswith(prefixes)]  # few
    )


@lru_cache(maxsize=1)
def _prefixes() -> tuple[str, ...]:
    return ("a", *lexicon().denying_prefixes)


def _numerals(text: str, words: list[str]) -> set[str]:
    """The Roman numerals; of small letters only where all words are such, since "mi" and "vi" are words too."""
    found = set(filter(is_roman, words))
    if found and _INITIAL.search(text):
        found.intersection_update(_WORD.findall(_INITIAL.sub("", text)))
    return found if not found or all(map(str.isupper, found)) or len(found) == len(words) else set()


def _among(numerals: set[str], words: set[str]) -> set[str]:
    return {numeral for numeral in numerals if fold(numeral) in words}


def _han_numbers(lemma: str, text: str) -> bool:
    """Whether Chinese figures and nothing else changed: in other words they count nothing."""
    return all(is_han_number(side) for side in (lemma, text) if side)


def _names(text: str, begins: bool) -> set[str]:
    """Capitalized words, but for those that begin a sentence, numerals and months."""
    inside = text.lstrip(_OPENING)  # what begins a sentence may stand behind a quote or a bracket
    found = {match.group() for match in _NAME.finditer(inside) if match.start() or not begins}
    if "." in inside:
        found.update(_INITIAL.findall(inside))
    return {name.casefold() for name in found if is_name(name)}


@lru_cache(maxsize=65536)
def is_name(word: str) -> bool:
    if len(word) < 2 or not (word[0].isupper() and word.isalpha()) or is_roman(word):
        return False
    return fold(word) not in lexicon().dates and word.capitalize() not in lexicon().month_names
