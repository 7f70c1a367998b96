"""Words to look at twice where the wording changed: what turns a sentence round, and what a fact hangs on."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from viewer.text.normalize import fold

if TYPE_CHECKING:
    from viewer.collation.model.model import Flag

_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
FLAG_WORDS: Final[dict[Flag, frozenset[str]]] = {
    "negation": frozenset(
        "no not nor never none nothing neither nobody nowhere without cannot can't don't won't isn't aren't "
        "wasn't weren't doesn't didn't hasn't haven't hadn't shouldn't wouldn't couldn't mustn't hardly "
        "scarcely barely naught nought nicht nie kein keine keinem keinen keiner keines niemals niemand "
        "nichts ohne weder ne pas jamais rien sans aucun sin nunca nada ni не нет ни никогда никто ничто "
        "ничего без нельзя non mai niente 不 没 未 无 非 לא אין لا ليس".split()
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
    # "second" is not among them: more often than a number it is a part of a minute, or what comes next.
    "number": frozenset(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        f"seventeen eighteen nineteen {_TENS} hundred thousand million billion trillion first third fourth "
        f"fifth sixth seventh eighth ninth tenth eleventh twelfth {_TENS.replace('y', 'ieth')} hundredth "
        "thousandth half twice thrice dozen both double eins zwei drei vier fünf sechs sieben acht neun zehn "
        "elf zwölf hundert tausend million erste ersten zweite zweiten dritte dritten vierte vierten deux "
        "trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille premier première "
        "deuxième troisième один два три четыре пять шесть семь восемь девять десять сто тысяча миллион "
        "первый второй третий".split()
    ),
}
WATCHED: Final = frozenset(map(fold, frozenset().union(*FLAG_WORDS.values())))
MAYBE_DATES: Final = frozenset(("may", "march", "mars"))  # only where they are written as months

# Letters put before a word that deny it.
_DENYING: Final = ("non", "dis", "mis", "anti", "un", "in", "im", "il", "ir", "не", "без", "бес")
_LEAST = 2  # letters of what is denied: "undo"
_LONGER = 5  # and after "a", which more often belongs to the word
# Stems (y as i) where the same letters say "in", "into" or "apart", or the two words are strangers.
_NOT_DENYING: Final = re.compile(
    "(?:"
    + "|".join(
        "disaster discharg disclos discord discours discover discoveri diseas disguis dismal dismay dismiss "
        "dispatch dispens displai dispos disposit disput distemper distill distress distribut disturb "
        "immigra immigrat impact impal impart impeach impel impend implant impli implor import important "
        "impos impost impound impress imprint improv impuls imput inborn inbr inch inclin inclos includ "
        "incom increas indeed indent indoor infanci infect inflam inflow influx inform infus ingather "
        "ingrain inhabit inhabitant inhal inherit inlaid inland inlai inlet inmat inmost inner innat input "
        "inquest inquir inroad insect inset insid insight insist inspir install instanc instat instead "
        "instep instill institut insur intak intend intens intent intention inter intern internal into inton "
        "intrust invent inventori inuent invers inuers invest inuest invit inuit inward mischief miseri miss "
        "missil mission mist mister misti mistress uncl under underneath underst understand understood "
        "uniform union unit uniti univers uniuers until unto unless".split()
    )
    + ")(?:e|es|s|ed|d|ing|ings|or|ors|er|ers|ion|ions|ment|ments|ive|able|ance)?"
)
_ROMAN = re.compile(r"(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SMALL_ROMAN = re.compile(r"(?=..)x{0,3}(?:ix|iv|v?i{0,3})")
_HAN_NUMBER = re.compile("[〇零一二三四五六七八九十廿卅百千万萬億亿两兩]+")


def denies(a: str, b: str) -> bool:
    """Whether one of two normal forms is the other denied: known, unknown."""
    if not (a.endswith(b) or b.endswith(a)):
        return False
    short, long = (a, b) if len(a) < len(b) else (b, a)
    prefix = long[: len(long) - len(short)]
    if prefix == "a":  # apolitical, amoral; not: alike, away
        return len(short) >= _LONGER and short.endswith(("al", "ic", "ally"))
    return prefix in _DENYING and len(short) >= _LEAST and not _NOT_DENYING.fullmatch(long.replace("y", "i"))


@lru_cache(maxsize=65536)
def is_roman(word: str) -> bool:
    """Whether a word is a Roman numeral: in capitals, but for "I", or the small ones of chapters, ii to xxxix."""
    return word != "I" and bool(_ROMAN.fullmatch(word) or _SMALL_ROMAN.fullmatch(word))


def is_han_number(text: str) -> bool:
    return bool(_HAN_NUMBER.fullmatch(text))
