"""The sentences that the window says: what a variant is, what the status line counts. No Qt here."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath

from viewer.collation.model import ACCIDENTALS, LEVELS, Collation, Match, Role, Variant
from viewer.collation.share import percent

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
_BREAKS = re.compile(r"[ \t]*\n[ \t\n]*")
_LONG = 24  # characters: a longer difference is shown, not named


def number(count: int) -> str:
    """1256 -> "1,256"."""
    return f"{count:,}"


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 word", "1,256 words"."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


def short(title: str, length: int = 38) -> str:
    """A title that must share its line with another."""
    return title if len(title) <= length else title[: length - 1].rstrip() + "…"


def gone(paths: Sequence[str]) -> str:
    """Which files are no longer where they were."""
    names = " and ".join(f"“{PurePath(path).name}”" for path in paths)
    folders = list(dict.fromkeys(str(PurePath(path).parent) for path in paths))
    where = f"in “{folders[0]}”" if len(folders) == 1 else "where they were"
    return f"{names} {'is' if len(paths) == 1 else 'are'} no longer {where}"


def back_to(titles: Sequence[str]) -> str:
    """The way back to the pair that is open."""
    return f"Back to {' and '.join(f'“{title}”' for title in titles)}"


def texts_kept(paths: Sequence[str]) -> str:
    """Some files have gone, yet their texts are on the screen."""
    texts = "its text stands" if len(paths) == 1 else "their texts stand"
    return f"{gone(paths)}; {texts} here as read last, and the notes are kept."


def share(part: float) -> str:
    """0.748 -> "75 %"."""
    return f"{percent(part)} %"


def visible(text: str) -> str:
    """The text on one line, with signs for what can't be seen."""
    return "".join(_sign(c) for c in text)


def on_one_line(text: str) -> str:
    """Words that are only quoted, on one line: where a paragraph ends stands a ¶, blanks are blanks."""
    return "".join(c if c == "\u00a0" else _sign(c) for c in _BREAKS.sub("¶", text).replace("\t", " "))


def _sign(char: str) -> str:
    if char in _SIGNS:
        return _SIGNS[char]
    if char in _BIDI or unicodedata.category(char) in ("Cc", "Cf"):
        return f"[{unicodedata.name(char, f'U+{ord(char):04X}').lower()}]"
    return char


def named(text: str) -> str:
    """A short difference in words: "curly quotation mark", "paragraph break", "nothing"."""
    if not text:
        return "nothing"
    if text in _NAMES:
        return _NAMES[text]
    if not text.strip():
        return _blank(text)
    if len(text) == 1 and not text.isalnum():
        return unicodedata.name(text, f"U+{ord(text):04X}").lower()
    return f"“{visible(text)}”" if len(text) <= _LONG else ""


def _blank(text: str) -> str:
    breaks = text.count("\n")
    if breaks > 1:
        return "paragraph break"
    if breaks:
        return "line break"
    return counted(len(text), "space") if set(text) == {" "} else "white space"


def difference(variant: Variant) -> str:
    """What differs, in words: "curly quotation mark in A, straight quotation mark in B"; "" where it is too long."""
    lemma, text = variant.lemma, variant.text
    if variant.level != "wording" or max(len(lemma), len(text)) > _LONG:
        lemma, text = _core(lemma, text)
    base, reading = named(lemma), named(text)
    if not base or not reading or base == reading:
        return ""
    return f"{base} in A, {reading} in {variant.witness}"


def _core(lemma: str, text: str) -> tuple[str, str]:
    """The two without what they begin and end with in common, if something is left to tell them apart."""
    start = 0
    while start < min(len(lemma), len(text)) and lemma[start] == text[start]:
        start += 1
    end = 0
    while end < min(len(lemma), len(text)) - start and lemma[-1 - end] == text[-1 - end]:
        end += 1
    return lemma[start : len(lemma) - end], text[start : len(text) - end]


def describe(variant: Variant) -> str:
    """The headline of the detail pane."""
    parts = [f"Variant {number(variant.id)}", variant.kind, variant.level, difference(variant)]
    if variant.flags:
        parts.append("check: " + ", ".join(variant.flags))
    if variant.kind == "omission" and variant.marked is not None:
        parts.append("marked in the text" if variant.marked else "silent")
    return " · ".join(part for part in parts if part)


def announce(variant: Variant, place: int | None, shown: int) -> str:
    """What a screen reader says: "Variant 3 of 17, typography: curly … in A, straight … in B"."""
    where = f"Variant {number(place)} of {number(shown)}" if place else f"Variant {number(variant.id)}, hidden"
    what = difference(variant) or f"“{visible(variant.lemma)}” in A, “{visible(variant.text)}” in {variant.witness}"
    return f"{where}, {variant.level}: {what}"


def spoken(variant: Variant) -> str:
    """What a screen reader says of a row in the list."""
    what = difference(variant) or f"“{visible(variant.lemma)}” in A, “{visible(variant.text)}” in {variant.witness}"
    return f"Variant {number(variant.id)}, {variant.level}, {what}"


def passage(match: Match) -> str:
    """The header of a passage in the list."""
    words = f"Passage {match.id} · {counted(match.words, 'word')} · {share(match.similarity)} the same"
    return words + (" · moved" if match.transposed else "") + (" · repeated" if match.repeat else "")


def summary(collation: Collation) -> list[str]:
    """The counts of the status line, a part each."""
    if not collation.matches:
        return ["No shared passage", _framing(collation)]
    words = sum(match.words for match in collation.matches)
    counts = collation.counts()
    accidental = sum(count for level, count in counts.items() if level in ACCIDENTALS)
    substantive = sum(counts.values()) - accidental
    return [
        f"{counted(len(collation.matches), 'shared passage')}, {counted(words, 'word')}",
        f"{counted(substantive, 'substantive variant')}, {number(accidental)} accidental"
        if substantive
        else f"no substantive variant, {number(accidental)} accidental",
        _framing(collation),
    ]


def _framing(collation: Collation) -> str:
    words = Counter[str]()
    for framing in collation.framing:
        words[framing.witness] += framing.words
    if not words:
        return "no framing"
    first, *others = sorted(words.items())
    rest = "".join(f", {sigil} {number(count)}" for sigil, count in others)
    return f"framing: {first[0]} {counted(first[1], 'word')}{rest}"


def verdict(collation: Collation) -> str:
    """One sentence where the comparison as a whole needs one; "" otherwise."""
    first, second = collation.witnesses[0], collation.witnesses[1]
    empty = [w for w in (first, second) if not w.words]
    if empty:
        names = " and ".join(f"“{w.title}”" for w in empty)
        return f"{names} {'has' if len(empty) == 1 else 'have'} no words, so there is nothing to compare."
    if first.text == second.text:
        return "The two are the same, word for word."
    if not collation.matches:
        return "The two share no passage long enough to be more than chance; nothing is aligned."
    if not collation.variants and not collation.framing:
        return "The two are the same, word for word; only marks that are not words differ."
    return ""


def role(name: Role) -> str:
    """The name of a role as a heading."""
    return name[0].upper() + name[1:]


def level_name(level: str) -> str:
    """The name of a level as a button has it."""
    return level.capitalize()


def hidden(count: int, total: int) -> str:
    """Why a list is empty or short."""
    if count and count == total:
        return f"No variant is shown: {counted(count, 'is', 'are')} hidden."
    return f"{number(count)} hidden"


def hidden_by(hidden: int, by_levels: int) -> str:
    """What is not listed, why, and that a click brings it back."""
    if hidden == by_levels:
        return f"{number(hidden)} hidden by level · show all"
    if not by_levels:
        return f"{number(hidden)} hidden by the filter · show all"
    return f"{number(hidden)} hidden by level and filter · show all"


def progress(read: int, total: int) -> str:
    """How far the reader is: "12 of 38 read"."""
    return f"{number(read)} of {number(total)} read"


PILLS = tuple(reversed(LEVELS))  # the most meaningful first, as a reader asks for them
