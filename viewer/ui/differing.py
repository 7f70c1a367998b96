"""What differs at one place, in words: the marks by their names, words whole, letters that look alike by theirs."""

from __future__ import annotations

import unicodedata

from viewer.collation.model import Variant

_NAMES = {
    '"': "straight quotation mark",
    "'": "straight apostrophe",
    "“": "curly quotation mark",
    "”": "curly quotation mark",
    "„": "low quotation mark",
    "«": "angle quotation mark",
    "»": "angle quotation mark",
    "\u2018": "curly apostrophe",
    "\u2019": "curly apostrophe",
    "…": "ellipsis character",
    "...": "three dots",
    "-": "hyphen",
    "\u2013": "en dash",
    "—": "em dash",
    " ": "space",
    "\u00a0": "no-break space",
    "\u00ad": "soft hyphen",
    "\t": "tab",
    "\n": "line break",
    "¶": "paragraph mark",
}
_SIGNS = {"\n": "¶", "\t": "⇥", "\u00a0": "⍽", "\u00ad": "‧", "\u200b": "∅", "\u2028": "¶", "\u2029": "¶"}
_BIDI = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LONG = 24  # characters: a longer difference is shown, not named
_FEW = 10  # breaks and blanks up to here are counted in words
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_MANY = 3  # letters that are named one by one
# Letters of other scripts that a reader takes for Latin ones.
_ALIKE = str.maketrans(
    "аеорсухѕіјһԁԛԝАВЕЅІЈКМНОРСТУХԌΑΒΕΖΗΙΚΜΝΟΡΤΥΧονкΥ",
    "aeopcyxsijhdqwABESIJKMHOPCTYXGABEZHIKMNOPTYXovkY",
)


def visible(text: str) -> str:
    """The text on one line, with signs for what can't be seen."""
    return "".join(sign(c) for c in text)


def sign(char: str) -> str:
    """The character, or what stands for it where it can't be seen."""
    if char in _SIGNS:
        return _SIGNS[char]
    if char in _BIDI or unicodedata.category(char) in ("Cc", "Cf"):
        return f"[{_unicode(char)}]"
    return char


def difference(variant: Variant) -> str:
    """What differs, in words: "curly quotation mark in A, straight quotation mark in B"; "" where it is too long."""
    if alike := look_alikes(variant.lemma, variant.text):
        base, reading = (_letters(side) for side in zip(*alike, strict=True))
    elif counts := _counts(variant.lemma, variant.text):
        base, reading = counts
    else:
        lemma, text = variant.lemma, variant.text
        if variant.level != "wording" or max(len(lemma), len(text)) > _LONG:
            lemma, text = _core(lemma, text)
        base, reading = named(lemma), named(text)
    if not base or not reading or base == reading:
        return ""
    return f"{base} in A, {reading} in {variant.witness}"


def named(text: str) -> str:
    """A short difference in words: "curly quotation mark", "paragraph break", "nothing"."""
    if not text:
        return "nothing"
    if text in _NAMES:
        return _NAMES[text]
    if not text.strip():
        return _blank(text)
    if len(text) == 1 and not text.isalnum():
        return _unicode(text)
    return f"“{visible(text)}”" if len(text) <= _LONG else ""


def look_alikes(lemma: str, text: str) -> list[tuple[str, str]]:
    """The letters that differ though they look the same, as Cyrillic а and Latin a do; nothing where more differs."""
    if lemma == text or len(lemma) != len(text) or lemma.translate(_ALIKE) != text.translate(_ALIKE):
        return []
    return [(one, other) for one, other in zip(lemma, text, strict=True) if one != other]


def letter(char: str) -> str:
    """What a letter is where its look does not tell: "Cyrillic small letter a"."""
    name = _unicode(char)
    return name[:1].upper() + name[1:]


def _letters(letters: tuple[str, ...]) -> str:
    found = list(dict.fromkeys(letters))
    return " and ".join(letter(char) for char in found) if len(found) <= _MANY else ""


def _counts(lemma: str, text: str) -> tuple[str, str] | None:
    """How many breaks, or blanks, where both sides have some and nothing else: one of them is not "nothing"."""
    for char, one in (("\n", "line break"), (" ", "space")):
        first, second = lemma.count(char), text.count(char)
        pure = not lemma.strip() and not text.strip() and (char == "\n" or set(lemma + text) == {" "})
        if pure and first and second and first != second and max(first, second) <= _FEW:
            nouns = one if first == 1 else f"{one}s"
            return f"{_NUMBERS[first]} {nouns}", _NUMBERS[second]
    return None


def _blank(text: str) -> str:
    breaks = text.count("\n")
    if breaks > 1:
        return "paragraph break"
    if breaks:
        return "line break"
    return f"{len(text):,} spaces" if set(text) == {" "} else "white space"


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


def _unicode(char: str) -> str:
    return unicodedata.name(char, f"U+{ord(char):04X}").lower()
