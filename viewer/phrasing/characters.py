"""The difference at one place in words: marks and look-alike letters by their names, other words whole."""

from __future__ import annotations

import re
import unicodedata
from functools import reduce

from viewer.collation.model.model import Variant
from viewer.phrasing.language import N_, counted, in_english, tr

_NAMES = {
    '"': N_("straight quotation mark"),
    "'": N_("straight apostrophe"),
    "“": N_("curly quotation mark"),
    "”": N_("curly quotation mark"),
    "„": N_("low quotation mark"),
    "«": N_("angle quotation mark"),
    "»": N_("angle quotation mark"),
    "\u2018": N_("curly apostrophe"),
    "\u2019": N_("curly apostrophe"),
    "…": N_("ellipsis character"),
    "...": N_("three dots"),
    "-": N_("hyphen"),
    "\u2013": N_("en dash"),
    "—": N_("em dash"),
    " ": N_("space"),
    "\u00a0": N_("no-break space"),
    "\u00ad": N_("soft hyphen"),
    "\t": N_("tab"),
    "\n": N_("line break"),
    "¶": N_("paragraph mark"),
}
_SIGNS = {"\n": "¶", "\t": "⇥", "\u00a0": "⍽", "\u00ad": "‧", "\u200b": "∅", "\u2028": "¶", "\u2029": "¶"}
_BIDI = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LONG = 24  # characters: a longer difference is shown, not named
_FEW = 10  # breaks and blanks up to here are counted in words
_NUMBERS = (
    *("", N_("one"), N_("two"), N_("three"), N_("four"), N_("five")),
    *(N_("six"), N_("seven"), N_("eight"), N_("nine"), N_("ten")),
)
_LETTER = re.compile("(latin|cyrillic|greek) (small|capital) letter(?= )")
_LETTERS = (
    *(N_("latin small letter {letter}"), N_("latin capital letter {letter}")),
    *(N_("cyrillic small letter {letter}"), N_("cyrillic capital letter {letter}")),
    *(N_("greek small letter {letter}"), N_("greek capital letter {letter}")),
)
_COMMON = frozenset(  # what Unicode calls the characters that a reader is likely to meet
    (
        *(N_("full stop"), N_("comma"), N_("semicolon"), N_("colon"), N_("question mark"), N_("exclamation mark")),
        *(N_("left parenthesis"), N_("right parenthesis"), N_("left square bracket"), N_("right square bracket")),
        *(N_("asterisk"), N_("solidus"), N_("ampersand"), N_("bullet"), N_("middle dot"), N_("section sign")),
        *(N_("pilcrow sign"), N_("degree sign"), N_("number sign"), N_("numero sign"), N_("percent sign")),
        *(N_("plus sign"), N_("minus sign"), N_("equals sign"), N_("low line"), N_("vertical line"), N_("dagger")),
        *(N_("tilde"), N_("figure dash"), N_("horizontal bar"), N_("non-breaking hyphen"), N_("prime")),
        *(N_("single low-9 quotation mark"), N_("grave accent"), N_("acute accent"), N_("apostrophe")),
        *(N_("thin space"), N_("hair space"), N_("en space"), N_("em space"), N_("narrow no-break space")),
        *(N_("zero width space"), N_("zero width no-break space"), N_("zero width joiner")),
        *(N_("zero width non-joiner"), N_("word joiner"), N_("soft hyphen"), N_("arabic letter mark")),
        *(N_("left-to-right mark"), N_("right-to-left mark"), N_("left-to-right embedding")),
        *(N_("right-to-left embedding"), N_("left-to-right override"), N_("right-to-left override")),
        *(N_("pop directional formatting"), N_("left-to-right isolate"), N_("right-to-left isolate")),
        *(N_("first strong isolate"), N_("pop directional isolate"), N_("line separator"), N_("paragraph separator")),
        *(N_("combining acute accent"), N_("combining grave accent"), N_("combining diaeresis"), N_("combining breve")),
    )
)
_MANY = 3  # letters that are named one by one
# Letters of other scripts that a reader takes for Latin ones.
_ALIKE = str.maketrans(
    "аеорсухѕіјһԁԛԝАВЕЅІЈКМНОРСТУХԌΑΒΕΖΗΙΚΜΝΟΡΤΥΧονкΥ",
    "aeopcyxsijhdqwABESIJKMHOPCTYXGABEZHIKMNOPTYXovkY",
)


def visible(text: str) -> str:
    """The text on one line, with signs for invisible characters."""
    return text if text.isprintable() else "".join(sign(c) for c in text)


def sign(char: str) -> str:
    """The character, or the sign for it where it is invisible."""
    if char in _SIGNS:
        return _SIGNS[char]
    if char in _BIDI or unicodedata.category(char) in ("Cc", "Cf"):
        return f"[{character(char)}]"
    return char


def difference(variant: Variant) -> str:
    """The difference in words: "curly quotation mark in A, straight quotation mark in B"; "" where it is too long."""
    if alike := look_alikes(variant.lemma, variant.text):
        base, reading = (_letters(side) for side in zip(*alike, strict=True))
    elif counts := _counts(variant.lemma, variant.text):
        base, reading = counts
    else:
        lemma, text = variant.lemma, variant.text
        if variant.level != "wording" or max(len(lemma), len(text)) > _LONG:
            lemma, text = _core(lemma, text)
        else:
            lemma, text = lemma.strip() or lemma, text.strip() or text
        base, reading = named_characters(lemma), named_characters(text)
    if not base or not reading or base == reading:
        return ""
    return tr("{base} in A, {reading} in {sigil}", base=base, reading=reading, sigil=variant.witness)


def named_characters(text: str) -> str:
    """A short difference in words: "curly quotation mark", "paragraph break", "nothing"."""
    if not text:
        return tr("nothing")
    if text in _NAMES:
        return tr(_NAMES[text])
    if not text.strip():
        return _blank(text)
    if len(text) == 1 and not text.isalnum():
        return character(text)
    return tr("“{words}”", words=visible(text)) if len(text) <= _LONG else ""


def look_alikes(lemma: str, text: str) -> list[tuple[str, str]]:
    """The letters that differ though they look the same, as Cyrillic а and Latin a do; nothing where more differs."""
    if lemma == text or len(lemma) != len(text) or lemma.translate(_ALIKE) != text.translate(_ALIKE):
        return []
    return [(one, other) for one, other in zip(lemma, text, strict=True) if one != other]


def letter(char: str) -> str:
    """The name of a letter that looks like another: "Cyrillic small letter a"."""
    name = character(char)
    return name[:1].upper() + name[1:]


def _letters(letters: tuple[str, ...]) -> str:
    found = list(dict.fromkeys(letters))
    return reduce(_both, map(letter, found)) if len(found) <= _MANY else ""


def _both(first: str, second: str) -> str:
    return tr("{first} and {second}", first=first, second=second)


def _counts(lemma: str, text: str) -> tuple[str, str] | None:
    """How many breaks, or blanks, where both sides have some and nothing else: one of them is not "nothing"."""
    for char in ("\n", " "):
        first, second = lemma.count(char), text.count(char)
        pure = not lemma.strip() and not text.strip() and (char == "\n" or set(lemma + text) == {" "})
        if pure and first and second and first != second and max(first, second) <= _FEW:
            in_words = tr(_NUMBERS[first])
            if char == "\n":
                base = counted("{number} line break", "{number} line breaks", first, number=in_words)
            else:
                base = counted("{number} space", "{number} spaces", first, number=in_words)
            return base, tr(_NUMBERS[second])
    return None


def _blank(text: str) -> str:
    breaks = text.count("\n")
    if breaks > 1:
        return tr("paragraph break")
    if breaks:
        return tr("line break")
    return counted("%n space", "%n spaces", len(text)) if set(text) == {" "} else tr("white space")


def _core(lemma: str, text: str) -> tuple[str, str]:
    """The two without what they begin and end with in common; a word that differs stays whole, to be read as one."""
    start = 0
    while start < min(len(lemma), len(text)) and lemma[start] == text[start]:
        start += 1
    end = 0
    while end < min(len(lemma), len(text)) - start and lemma[-1 - end] == text[-1 - end]:
        end += 1
    cores = lemma[start : len(lemma) - end], text[start : len(text) - end]
    if any(core[:1].isalnum() for core in cores):
        while start and lemma[start - 1].isalnum():
            start -= 1
    if any(core[-1:].isalnum() for core in cores):
        while end and lemma[-end].isalnum():
            end -= 1
    return lemma[start : len(lemma) - end], text[start : len(text) - end]


def character(char: str) -> str:
    """The Unicode name of a character; in another language a name for common ones, the code for the rest."""
    name = unicodedata.name(char, "").lower()
    if in_english() or not name:
        return name or f"U+{ord(char):04X}"
    if found := _LETTER.match(name):
        return tr(found[0] + " {letter}", letter=char)
    return tr(name) if name in _COMMON else tr("character {code}", code=f"U+{ord(char):04X}")
