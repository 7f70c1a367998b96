"""The level of a variant between words, and what in it deserves a second look."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from viewer.collation.model import FLAGS
from viewer.text.normalize import APOSTROPHES, DASHES, SOFT_HYPHEN, fold, typographic

if TYPE_CHECKING:
    from collections.abc import Callable

    from viewer.collation.model import Flag, Level

_EDITORS_NOTE = re.compile(
    r"\(\s*(?:sic|emphasis|italics|my (?:emphasis|italics)|translat|transl?\.|ed(?:itor)?\b|note by|hervorh|курсив|"
    r"выделено|soulign)[^()]*\)",
    re.IGNORECASE,
)
_MARK = re.compile(r"…|\.\.\.|\. \. \.|\*\*\*|\* \* \*")
# What older printing, British and American usage, and a scanner write differently in one and the same word.
_SPELLINGS = (
    ("v", "u"), ("w", "uu"), ("j", "i"), ("y", "i"), ("ae", "e"), ("oe", "e"), ("ph", "f"), ("ck", "k"), ("qu", "k"),
    ("ou", "o"), ("z", "s"), ("x", "ks"), ("ct", "kt"), ("c", "k"), ("gue", "g"), ("mme", "m"), ("tre", "ter"),
    ("bre", "ber"), ("ll", "l"), ("nn", "n"), ("tt", "t"), ("pp", "p"), ("ss", "s"), ("ff", "f"), ("mm", "m"),
    ("ѣ", "е"), ("і", "и"), ("ѳ", "ф"), ("ѵ", "и"),
)  # fmt: skip
_SCANNED = (("rn", "m"), ("ii", "u"), ("li", "h"), ("cl", "d"), ("vv", "w"), ("0", "o"), ("1", "l"), ("5", "s"), ("i", "l"),
            ("f", "s"), ("c", "e"), ("b", "h"), ("n", "u"))  # fmt: skip
_APART = 4  # letters: so far apart are no two spellings of one word
_ORDINALS = frozenset("st nd rd th d e er re eme me ste te ter o a".split())  # what follows a figure: 3rd, 3d
_AND = frozenset("and et und y e i och og en и і та и".split())
_NAME = re.compile(r"(?<![.!?…]\s)(?<![.!?…][\"”’)]\s)(?<!\n)\b[^\W\d_]\w*")
_MONTH = re.compile(r"\b(?:March|May)\b")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
# One word grown out of another is another word, not another spelling of it.
_ENDINGS = frozenset(
    "s es d ed ing ly er est n en e's al r y ity ness ism ist ists ful less ion ive able ne nt t st".split()
)
_NEGATIVE_PREFIXES = frozenset(("un", "in", "im", "il", "ir", "non", "dis", "anti", "не", "без"))

_WORDS: dict[Flag, frozenset[str]] = {
    "negation": frozenset(
        "no not nor never none nothing neither nobody nowhere without cannot can't don't won't isn't aren't wasn't "
        "weren't doesn't didn't hasn't haven't hadn't shouldn't wouldn't couldn't mustn't hardly scarcely barely "
        "nicht nie kein keine keinen keiner niemals nichts ohne ne pas jamais rien sans aucun sin nunca nada ni "
        "не нет ни никогда никто ничто ничего без нельзя non mai niente 不 没 未 无 非 לא אין لا ليس".split()
    ),
    "modal": frozenset(
        "must shall should will would may might can could ought need dare muss soll sollte kann könnte darf wird "
        "doit peut devrait pourrait debe puede должен должна должны может могут можно надо нужно следует".split()
    ),
    "date": frozenset(
        "january february march april may june july august september october november december monday tuesday "
        "wednesday thursday friday saturday sunday januar februar märz mai juni juli oktober dezember janvier février "
        "mars avril juin juillet août septembre octobre novembre décembre января февраля марта апреля мая июня июля "
        "августа сентября октября ноября декабря today yesterday tomorrow".split()
    ),
    "number": frozenset(
        "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand "
        "million billion first second third half twice dozen both double eins zwei drei vier fünf zehn hundert tausend "
        "deux trois quatre cinq dix cent mille один два три четыре пять десять сто тысяча миллион".split()
    ),
}
_WATCHED = frozenset().union(*_WORDS.values())
_MAYBE_DATES = frozenset(("may", "march", "mars"))


@lru_cache(maxsize=65536)
def form_level(lemma: str, text: str) -> Level:
    """The level of two forms of one word, the same in their normal form."""
    a, b = typographic(lemma), typographic(text)
    if a == b:
        return "typography"
    if len(a) == len(b) == 1 and a.isascii() and fold(a) != fold(b):
        return "wording"  # V. and U. are two names, though in a longer word they are one letter
    # lower() and not casefold(): the long s is no capital
    return "case" if a.lower() == b.lower() else "spelling"


def words_level(lemma: str, text: str, *, both_use_both: bool) -> Level:
    """The level of a substitution of words of two normal forms; ``both_use_both``: either stands in both witnesses.

    Where both witnesses have both words, they are two words, however alike: house and horse. Where not, near-equal words
    are two spellings of one: honour and honor.
    """
    if not (lemma.isalnum() and text.isalnum()):  # two words without a sign have no bracket, and are no other two
        if _bare(lemma) == _bare(text):
            return _joined_level(lemma, text)
        if is_editorial(lemma) != is_editorial(text):
            return "editorial"
    if both_use_both or any(map(str.isdigit, _digits_that_differ(lemma, text))):
        return "wording"
    return "spelling" if _one_word(fold(lemma), fold(text)) else "wording"


@lru_cache(maxsize=65536)
def is_plain(word: str) -> bool:
    """Whether this is one word in small letters that no flag watches for: so are most."""
    return word.isalpha() and word.islower() and word not in _WATCHED


def plain_change(lemma: str, text: str, *, both_use_both: bool) -> tuple[Level, tuple[Flag, ...]]:
    """The level and the flags of one plain word for another of another normal form: the same as ``words_level`` and
    ``flags`` say, at a fifth of the cost."""
    if _negated(lemma, text):
        return "wording", flags(lemma, text)
    return ("wording" if both_use_both or not _one_word(fold(lemma), fold(text)) else "spelling"), ()


def _digits_that_differ(lemma: str, text: str) -> str:
    """The digits, where both are nothing else: 1953 and 1954 are near, and two numbers."""
    return lemma + text if lemma.isdigit() and text.isdigit() else ""


def _bare(text: str) -> str:
    """The letters and digits of a text in their normal form."""
    if text.isalnum():
        return fold(text)
    return fold("".join(c for c in text if c.isalnum() or unicodedata.combining(c)))


def _joined_level(lemma: str, text: str) -> Level:
    """Two writings of the same letters in a row: "to-day" and "today", a hyphen at a line's end, "U.S." and "US"."""
    signs = {c for c in lemma + text if not c.isalnum() and not unicodedata.combining(c)}
    if signs <= set(APOSTROPHES):
        return "spelling"
    if all(c.isspace() for c in signs):
        return "spacing"
    return "spelling" if signs & set(DASHES + SOFT_HYPHEN) else "punctuation"


@lru_cache(maxsize=65536)
def _one_word(a: str, b: str) -> bool:
    """Whether two normal forms are two spellings of one word."""
    if a.removesuffix("ъ") == b.removesuffix("ъ"):  # Russian before 1918
        return True
    if {a, b} <= _ORDINALS or ("&" in (a, b) and {a, b} & _AND):
        return True
    if " " in a or " " in b or min(len(a), len(b)) < 2 or _grown(a, b) or _negated(a, b):
        return False
    if OSA.distance(a, b, score_cutoff=_APART) > _APART:  # most pairs; the rules below would be tried for nothing
        return False
    old = _settled(a, _SPELLINGS), _settled(b, _SPELLINGS)
    if old[0] == old[1] or _settled(a, _SCANNED) == _settled(b, _SCANNED):
        return True
    longest = max(len(a), len(b))
    allowed = 0 if longest < 4 else 1 if longest < 7 else 2 if longest < 12 else 3
    return min(OSA.distance(*pair, score_cutoff=allowed) for pair in ((a, b), old)) <= allowed


def _settled(word: str, rules: tuple[tuple[str, str], ...]) -> str:
    for old, new in rules:
        word = word.replace(old, new)
    return word


def _grown(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    stem = short.removesuffix("e").removesuffix("y")
    if long.startswith(short) and long[len(short) :] in _ENDINGS:
        return True
    return len(stem) > 2 and long.startswith(stem) and long[len(stem) :].lstrip("i") in _ENDINGS and short != stem


def _negated(a: str, b: str) -> bool:
    if not (a.endswith(b) or b.endswith(a)):
        return False
    short, long = (a, b) if len(a) < len(b) else (b, a)
    return bool(short) and long.removesuffix(short) in _NEGATIVE_PREFIXES


def is_editorial(text: str) -> bool:
    """Whether an editor put these words in: in square or angle brackets, or a remark such as "(emphasis added)"."""
    if text.isalnum():
        return False
    bare = text.strip(" \t\n\u00a0,.;:")
    if len(bare) > 2 and bare[0] + bare[-1] in ("[]", "<>", "⟨⟩", "{}", "〈〉", "【】", "__", "**"):
        return True
    return bool(_EDITORS_NOTE.fullmatch(bare))


def is_mark(gap: str) -> bool:
    """Whether a gap says that words are gone: an ellipsis, […], or a row of asterisks."""
    return bool(_MARK.search(gap))


def marks(text: str) -> list[int]:
    """Where a text says that words are gone."""
    return [mark.start() for mark in _MARK.finditer(text)]


def flags(lemma: str, text: str, begins: Callable[[], tuple[bool, bool]] = lambda: (True, True)) -> tuple[Flag, ...]:
    """What to check where the wording changed: words of a kind that stand on one side alone.

    ``begins`` says whether the lemma, and the text, begin a sentence, so that a capital there tells of no name.
    """
    left, right = ([side] if side.isalpha() else _WORD.findall(side) for side in (lemma, text))
    if _plain(lemma, left) and _plain(text, right):
        alone = len(left) == len(right) == 1
        if not (left and right) or (alone and not _negated(lemma, text)):
            return ()
    a, b = set(map(fold, left)), set(map(fold, right))
    only = a ^ b
    found: set[Flag] = set()
    if not _WATCHED.isdisjoint(only):
        found = {flag for flag in ("negation", "modal", "number") if only & _WORDS[flag]}
        if only & _WORDS["date"] - _MAYBE_DATES:
            found.add("date")
    if len(a) + len(b) < 40 and any(_negated(x, y) for x in a - b for y in b - a):
        found.add("negation")
    for number in filter(str.isdigit, only):
        found.add("date" if len(number) == 4 and "1000" <= number <= "2100" else "number")
    if _months(lemma) != _months(text):
        found.add("date")
    if lemma.lower() != lemma or text.lower() != text:
        at_start = begins()
        if _names(lemma, at_start[0]) != _names(text, at_start[1]):
            found.add("name")
    return tuple(flag for flag in FLAGS if flag in found) if found else ()


def _plain(text: str, words: list[str]) -> bool:
    """Whether there are small letters only, and no word of a kind that has a flag: so it is with most."""
    return not text or (text.islower() and _WATCHED.isdisjoint(words) and not any(word.isdigit() for word in words))


def _months(text: str) -> list[str]:
    """March and May are months only where they are written so."""
    return sorted(_MONTH.findall(text)) if "Ma" in text else []


def _names(text: str, begins: bool) -> set[str]:
    """Capitalized words, but for those that begin a sentence."""
    if text.islower():
        return set()
    found = (match.group() for match in _NAME.finditer(text) if match.start() or not begins)
    return {name.casefold() for name in found if name[0].isupper() and len(name) > 1}
