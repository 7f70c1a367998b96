"""Whether two words are two spellings of one word.

What tells two spellings from two words is not how many letters differ, but which: "publick" and "public" differ as old
printing and new do, "tbe" and "the" as a scanner errs, and "increase" and "decrease" as no two spellings of a word do.
Only in long words a vowel may differ, or a letter be wanting, since few long words have a neighbor so near.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA, Levenshtein

from viewer.collation.words.flags import is_roman, watched
from viewer.collation.words.forms import LONGEST
from viewer.collation.words.orthography.greek import is_crasis, same_greek
from viewer.collation.words.values.numbers import compound_value, number_of
from viewer.text.languages.load import languages, lexicon
from viewer.text.normalize import normal

# What a scanner takes for one another: single letters, figures in a word, and groups.
_SCANNED: Final = str.maketrans("ityfehuaq", "llvscbnog")
_SCANNED_FIGURES: Final = str.maketrans("015896", "olsbgb")
_SCANNED_GROUPS: Final = (
    ("rn", "m"), ("iii", "m"), ("in", "m"), ("ni", "m"), ("ii", "n"), ("ti", "n"), ("li", "h"), ("cl", "d"),
    ("vv", "w"), ("ru", "m"),
)  # fmt: skip
_ROUND = re.compile(r"\(\?<?[=!][^()]*\)")  # what a pattern asks to stand, or not to stand, before a place or behind it
_UMLAUTS = re.compile("([aou])e")
_FIGURE = re.compile("([0-9]+)([^0-9]*)")
_VOWELS: Final = frozenset("aeiouyаеёиоуыэюяαεηιουω")
_SHARED: Final = ("un", "im", "in", "dis", "mis", "re")  # what two words may begin with: immoral, immortal
_APART = 4  # letters: farther apart are no two spellings of one word, and of short ones a third and one more
_NO_WORD = re.compile("rn|tb|vv")  # no word begins so
_NASALS: Final = str.maketrans("", "", "mn")
_DOUBLED_NASAL = re.compile("mm|nn")
_CLITICS: Final = frozenset("s d t m ll re ve".split())  # behind an apostrophe: they're
_SHORT = 3  # letters: so short words look alike by chance
_HEAD = 2  # letters at the beginning, where the eye and the printer err least


@lru_cache(maxsize=65536)
def one_word(a: str, b: str) -> bool:
    """Whether two folded words are two spellings of one."""
    known = lexicon()
    if frozenset((a, b)) in known.same_words or ("&" in (a, b) and {a, b} & known.ampersand):
        return True
    if not known.short_forms.isdisjoint(((a, b), (b, a))):
        return True
    if ("'" in a or "'" in b) and max(len(a), len(b)) <= LONGEST and (_abbreviated(a, b) or _abbreviated(b, a)):
        return True  # however short: ep'us
    if not 2 <= max(len(a), len(b)) <= LONGEST or _far_apart(a, b):
        return False  # most pairs; the rules below would be tried for nothing
    if (compound_value(a) or compound_value(b)) and number_of(a) != number_of(b):
        return False  # einundzwanzig, zweiundzwanzig
    if _has_figure(a) or _has_figure(b):
        return _one_figure(a, b)
    if _abbreviated(a, b) or _abbreviated(b, a):
        return True
    if _two_known(a, b) or (is_roman(a.upper()) and is_roman(b.upper())):
        return False
    old = spelling_form(a), spelling_form(b)
    if frozenset(old) in known.same_words or (not a.isascii() and same_greek(a, b)):
        return True
    if _grown(a, b):
        return False
    if old[0] != old[1] and _grown(*old):  # spell, spelt
        return False
    return (
        old[0] == old[1]
        or _unlauted(a) == _unlauted(b)
        or _misread(a, b)
        or (not _inflected(a, b) and _nearly(a, b, old))
    )


def one_by_rule(a: str, b: str) -> bool:
    """Whether two folded words are one by a list or a rule, and not by their letters alone: harbour and harbor. Names
    that are one so are no two names; Marie and Maria may be, and so may Smith and Smyth, or Clark and Clarke."""
    known = lexicon()
    return (
        frozenset((a, b)) in known.same_words
        or not known.short_forms.isdisjoint(((a, b), (b, a)))
        or (spelling_form(a) == spelling_form(b) and _bare_name(a) != _bare_name(b))
        or _unlauted(a) == _unlauted(b)
        or _abbreviated(a, b)
        or _abbreviated(b, a)
        or _with_long_s(a, b)
        or (_has_figure(a) != _has_figure(b) and _one_figure(a, b))  # of a scan: Pet1i
    )


def _bare_name(word: str) -> str:
    """A name without that in which families of one sound are written differently: i or y, and an e at the end."""
    return word.replace("y", "i").removesuffix("e")


def one_joined(left: list[str], right: list[str]) -> bool:
    """Whether words written as one are the word of the other side: as one word is, but for letters that differ by
    chance; or whether two Greek words run together."""
    several, single = (left, right) if len(left) > 1 else (right, left)
    if len(several) == 2 and is_crasis(*several, *single):
        return True
    a, b = "".join(left), "".join(right)
    return (
        max(len(a), len(b)) <= LONGEST
        and not _far_apart(a, b)
        and (spelling_form(a) == spelling_form(b) or _misread(a, b))
    )


def _far_apart(a: str, b: str) -> bool:
    """Whether too many letters differ for two spellings."""
    apart = min(_APART, max(2, 1 + max(len(a), len(b)) // 3))
    return abs(len(a) - len(b)) > apart or OSA.distance(a, b, score_cutoff=apart) > apart


@lru_cache(maxsize=65536)
def spelling_form(word: str) -> str:
    """The word in one spelling, which need not be any that was ever in use."""
    word = normal(word)
    for letters, old, new in _spelling_rules():
        if letters in word:  # hardly ever; to ask costs a tenth of what the pattern does
            word = _pattern(old).sub(new, word)
    return word


@lru_cache(maxsize=1)
def _spelling_rules() -> tuple[tuple[str, str, str], ...]:
    """What older printing, other countries and other languages write differently in one and the same word, in order:
    letters that the word must have, a pattern, and what replaces it."""
    return tuple((_letters(old), old, new) for old, new in lexicon().spellings)


def _letters(pattern: str) -> str:
    """The letters in a row that a pattern is, but for what must stand round them; "" for any other pattern."""
    bare = _ROUND.sub("", pattern).removeprefix("^").removesuffix("$")
    return bare if re.escape(bare) == bare else ""


@lru_cache(maxsize=256)
def _pattern(rule: str) -> re.Pattern[str]:
    return re.compile(rule)  # when a word first needs it: most are never needed


def _has_figure(word: str) -> bool:
    return not word.isalpha() and any(map(str.isdigit, word))


def _one_figure(a: str, b: str) -> bool:
    """Whether two words of which one has digits at least are one: 3rd and 3d, or w0rld and world."""
    left, right = _FIGURE.fullmatch(a), _FIGURE.fullmatch(b)
    if left and right:
        tails = left[2], right[2]  # of which one says that they count: 3d and 3e may be two parts of a list
        return left[1] == right[1] and lexicon().ordinal_endings.issuperset(tails) and max(map(len, tails)) > 1
    if _has_figure(a) == _has_figure(b) or a.isdigit() or b.isdigit():
        return False
    if _with_letters_for_figures(a, b) or _with_letters_for_figures(b, a):
        return True
    a, b = a.translate(_SCANNED_FIGURES), b.translate(_SCANNED_FIGURES)
    return a == b or _looks_like(a, b)


def _with_letters_for_figures(a: str, b: str) -> bool:
    """Whether some figure inside of a word stands for any letter: pet1i, petri. At its end it may number a note."""
    pairs = list(zip(a, b, strict=False))
    return (
        len(a) == len(b) > _SHORT
        and not any(map(str.isdigit, a[0] + a[-1]))
        and all(x == y or x.isdigit() for x, y in pairs)
        and sum(map(str.isdigit, a)) * 3 <= len(a)
    )


def _abbreviated(short: str, long: str) -> bool:
    """Whether a word is written without letters inside of it, as scribes did: with an apostrophe for them (eccl'ie,
    ecclesie), or without the stroke for several nasals (noie, nomine). One nasal may make two words: fried, friend."""
    if "'" in short:
        head, _, tail = short.partition("'")
        return (
            len(head) >= 2  # not l'oncle
            and tail not in {"", *_CLITICS}
            and len(head) + len(tail) < len(long)
            and long.startswith(head)
            and long.endswith(tail)
        )
    return (
        len(long) - len(short) >= 2
        and len(short) >= _SHORT
        and long[-1] not in "mn"  # women, woe
        and not _DOUBLED_NASAL.search(long)  # bonny, boy
        and long[0] + long[1:].translate(_NASALS) == short
    )


@lru_cache(maxsize=1)
def _languages() -> tuple[frozenset[str], ...]:
    """Words that are words of their own, a set a language."""
    own = [language.function_words | language.neighbors for language in languages()]
    return tuple(words | watched() for words in own if words)


def _two_known(a: str, b: str) -> bool:
    """Whether these are two words of one language."""
    if any(a in words and b in words for words in _languages()):
        return True
    stems = _stems(a), _stems(b)
    if all(stem & lexicon().neighbors for stem in stems) and stems[0].isdisjoint(stems[1]):
        return True
    prefix = next((one for one in _SHARED if a.startswith(one) and b.startswith(one)), "")
    return bool(prefix) and _two_known(a.removeprefix(prefix), b.removeprefix(prefix))


@lru_cache(maxsize=16384)
def _stems(word: str) -> frozenset[str]:
    """The word, and what it may be when an English ending is taken off: hoped, hope."""
    found = {word}
    for ending in ("s", "es", "ed", "eth", "est", "ing"):
        stem = word.removesuffix(ending)
        if len(stem) > 2 and stem != word:
            found |= {stem, stem + "e"} | ({stem[:-1]} if stem[-1] == stem[-2] else set())
    return frozenset(found)


def _misread(a: str, b: str) -> bool:
    """Whether a scanner may have taken one for the other. Of two short words one has to be known to be a word."""
    if not _looks_like(a, b):
        return False
    if min(len(a), len(b)) > _SHORT or any(map(_NO_WORD.match, (a, b))):
        return True
    return any(word in words for words in _languages() for word in (a, b))


def _looks_like(a: str, b: str) -> bool:
    # One letter in three is the worst scanning that can be read; two for one add a letter each: rn for m.
    most = max(1, min(len(a), len(b)) // 3) + abs(len(a) - len(b))
    if _with_long_s(a, b):
        return True
    return any(map(str.__eq__, _scanned(a), _scanned(b))) and OSA.distance(a, b) <= most


def _with_long_s(a: str, b: str) -> bool:
    """Whether every long s, of two at least, was taken for an f: poffeffed. One may make another word: soul, foul."""
    differ = [{x, y} for x, y in zip(a, b, strict=False) if x != y]
    return len(a) == len(b) and len(differ) > 1 and all(pair == {"f", "s"} for pair in differ)


@lru_cache(maxsize=65536)
def _scanned(word: str) -> tuple[str, str]:
    """The word as its letters may be taken, and as groups of them may."""
    grouped = word
    for seen, read in _SCANNED_GROUPS:
        grouped = grouped.replace(seen, read)
    return word.translate(_SCANNED), grouped.translate(_SCANNED)


def _unlauted(word: str) -> str:
    """The word with the letters that stand for an umlaut as folding leaves one: Koenig, König."""
    return _UMLAUTS.sub(r"\1", word)


def _nearly(a: str, b: str, old: tuple[str, str]) -> bool:
    """Whether so few letters of long words differ that few languages have two words so near: vowels, or one letter more
    or less. One consonant for another makes another word: convention, contention."""
    shortest = min(len(a), len(b))
    allowed = 0 if shortest < 6 else 1 if shortest < 12 else 2
    if not allowed or not watched().isdisjoint((a, b)) or _prefixed(a, b):
        return False
    if a[:_HEAD] == b[:_HEAD] and sorted(a) == sorted(b) and OSA.distance(a, b) == 1:
        return True  # two letters in each other's place: childern
    return any(
        x[:_HEAD] == y[:_HEAD] and Levenshtein.distance(x, y, score_cutoff=allowed) <= allowed and _vowels_differ(x, y)
        for x, y in ((a, b), old)
    )


def _vowels_differ(a: str, b: str) -> bool:
    """Whether no consonant stands in the other's place."""
    return all(
        op.tag != "replace" or (a[op.src_pos] in _VOWELS and b[op.dest_pos] in _VOWELS)
        for op in Levenshtein.editops(a, b)
    )


def _grown(a: str, b: str) -> bool:
    """Whether one is the other with an ending."""
    short, long = (a, b) if len(a) < len(b) else (b, a)
    tail, last = long[len(short) :], short[-1:]
    if not long.startswith(short) or tail not in lexicon().endings:
        return False
    return tail == "s" or tail not in (last, last + "e")  # nott, farr and farre are not and far


def is_inflected(a: str, b: str) -> bool:
    """Whether two folded words are one with two endings, or with one."""
    return _grown(a, b) or _inflected(a, b)


def _inflected(a: str, b: str) -> bool:
    """Whether both are one word with two endings, which may begin alike: -ion, -ing."""
    size = common_prefix(a, b)
    return any(stem > 1 and _is_ending(a[stem:]) and _is_ending(b[stem:]) for stem in (size, size - 1))


def _is_ending(tail: str) -> bool:
    endings = lexicon().endings
    return tail in endings or tail.lstrip("i") in endings or tail in ("", "e", "y")


def _prefixed(a: str, b: str) -> bool:
    """Whether the two differ in the prefix alone."""
    size = common_prefix(a[::-1], b[::-1])
    heads = {a[: len(a) - size], b[: len(b) - size]}
    return all(not head or head in lexicon().prefixes for head in heads)


def common_prefix(a: str, b: str) -> int:
    if a[:1] != b[:1]:  # mostly
        return 0
    return next((size for size, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
