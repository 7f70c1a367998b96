"""The sentences that the window says: what a variant is, what the status line counts. No Qt here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from viewer.collation.model import ACCIDENTALS, LEVELS, Collation, Match, Role, Variant
from viewer.collation.share import percent
from viewer.ui.differing import difference, letter, sign, visible

_BREAKS = re.compile(r"[ \t]*\n[ \t\n]*")


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
    """The way back to the pair that is open; "" where none is."""
    return f"Back to {' and '.join(f'“{short(title, 28)}”' for title in titles)}" if titles else ""


def texts_kept(paths: Sequence[str]) -> str:
    """Some files have gone, yet their texts are on the screen."""
    texts = "its text stands" if len(paths) == 1 else "their texts stand"
    return f"{gone(paths)}; {texts} here as read last, and the notes are kept."


def share(part: float) -> str:
    """0.748 -> "75 %"."""
    return f"{percent(part)} %"


def on_one_line(text: str) -> str:
    """Words that are only quoted, on one line: where a paragraph ends stands a ¶, blanks are blanks."""
    return "".join(c if c == "\u00a0" else sign(c) for c in _BREAKS.sub("¶", text).replace("\t", " "))


def describe(variant: Variant) -> str:
    """The headline of the detail pane."""
    parts = [f"Variant {number(variant.id)}", variant.kind, variant.level, difference(variant)]
    if variant.flags:
        parts.append("check: " + ", ".join(variant.flags))
    if variant.kind == "omission" and variant.substantive:
        parts.append("marked in the text" if variant.marked else "silent")
    return " · ".join(part for part in parts if part)


def alike(letters: Sequence[tuple[str, str]]) -> str:
    """What nobody sees in a list: "Cyrillic small letter a → Latin small letter a"."""
    first = letters[0]
    more = f", and {counted(len(letters) - 1, 'more letter')}" if len(letters) > 1 else ""
    return f"{letter(first[0])} → {letter(first[1])}{more}"


def where(variant: int, place: int | None, shown: int) -> str:
    """Which variant: "3 of 17"; where some are hidden its number and its place are two: "19, 2 of 4 shown"."""
    if place is None:
        return f"{number(variant)}, hidden"
    if place == variant:
        return f"{number(place)} of {number(shown)}"
    return f"{number(variant)}, {number(place)} of {number(shown)} shown"


def announce(variant: Variant, place: int | None, shown: int) -> str:
    """What a screen reader says: "Variant 3 of 17, typography: curly … in A, straight … in B"."""
    told = f"Variant {where(variant.id, place, shown)}"
    what = difference(variant) or f"“{visible(variant.lemma)}” in A, “{visible(variant.text)}” in {variant.witness}"
    return f"{told}, {variant.level}: {what}"


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


def among_hits(place: int | None, places: int, hits: Mapping[str, int]) -> str:
    """Which of the places where words were found, and how often each text has them: "3 of 29 · A 14, B 15".

    Where both have them side by side that is one place, and so the figures are not each other's sum.
    """
    if not places:
        return "In neither text"
    texts = ", ".join(f"{sigil} {number(count)}" for sigil, count in hits.items())
    name = " places" if sum(hits.values()) > places else ""
    return f"{number(place)} of {number(places)}{name} · {texts}" if place else texts


def not_moved(collation: Collation, match: Match | None) -> str:
    """Why there is no moved partner to go to."""
    moved = sum(match.transposed for match in collation.matches)
    if not moved:
        return "No passage was moved: whatever the two share stands in the same order in both."
    if match is None:
        return f"Choose a variant of a moved passage first: {counted(moved, 'passage was', 'passages were')} moved."
    return f"Passage {match.id} was not moved: it stands in its order in both."


def in_passages(sigil: str, partner: str, words: int, part: str) -> str:
    """What the share of a text says where passages are compared."""
    return f"{part} of the {counted(words, 'word')} of {sigil} stand in passages that {partner} shares"


def kept(sigil: str, partner: str, same: int, words: int) -> str:
    """What the share of a text says where two versions of one work are compared."""
    text = f"the {counted(words, 'word')} of {sigil}"
    return f"{number(same)} of {text} stand unchanged in {partner}, whatever their marks"


def progress(read: int, total: int) -> str:
    """How far the reader is: "12 of 38 read"."""
    return f"{number(read)} of {number(total)} read"


PILLS = tuple(reversed(LEVELS))  # the most meaningful first, as a reader asks for them
