"""Words that are cut short on one side, with a mark behind each: m. d. Zug, cllrs."""

from __future__ import annotations

from viewer.text.normalize import APOSTROPHES

_CUT_OFF = f".:{APOSTROPHES}"  # stands behind what is cut off of a word
_LEAST_LETTERS = 3  # of such a short form; two letters fit too many words


def is_abbreviated(lemma: str, text: str) -> bool:
    """Whether words are cut short on one side, with a stop behind each of these: "m. d. Zug" and "mit dem Zug"."""
    sides = lemma.casefold().split(), text.casefold().split()
    pairs = [(a, b) for a, b in zip(*sides, strict=False) if a != b]
    return (
        len(sides[0]) == len(sides[1])
        and bool(pairs)
        and all(_is_cut_short(a, b) or _is_cut_short(b, a) for a, b in pairs)
    )


def _is_cut_short(short: str, long: str) -> bool:
    bare = short[:-1] if short[-1] in _CUT_OFF else short
    if bare == short or not (bare.isalpha() and long.isalpha()) or len(long) <= len(short):
        return False
    return long.startswith(bare) or _is_contracted_to(bare, long)


def _is_contracted_to(short: str, long: str) -> bool:
    """Whether a short form has the first and the last letter of a word and some between: cllrs, councillors."""
    if len(short) < _LEAST_LETTERS or (short[0], short[-1]) != (long[0], long[-1]):
        return False
    rest = iter(long)
    return all(letter in rest for letter in short)
