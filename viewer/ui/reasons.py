"""Why two places were aligned, and what a reader should check there, in whole sentences. No Qt here."""

from __future__ import annotations

from viewer.collation.keyness import Keyness, KeyWord
from viewer.collation.model import Collation, Flag, Match, Variant
from viewer.text.witness import Span
from viewer.ui.phrases import counted, on_one_line, share

_LEAD = 40  # characters that tell what a moved passage stands after
_GLANCE = 8  # key words of a framing: what an eye takes in without reading

_CHECKS: dict[Flag, str] = {
    "negation": "Check: negation. One side denies what the other says, or denies it in other words.",
    "number": "Check: number. The figures are not the same on both sides.",
    "date": "Check: date. The dates are not the same on both sides.",
    "name": "Check: name. A name is not the same on both sides.",
    "modal": "Check: modal verb. What must, may or will be is not the same on both sides.",
}


def reasons(variant: Variant, match: Match, collation: Collation) -> list[str]:
    """What to check first, then what happened, then why the two places were set beside each other."""
    found = [_CHECKS[flag] for flag in variant.flags]
    if variant.kind == "omission" and variant.substantive:
        found.append(_omitted(variant))
    if not match.own:  # why the reader has set them beside each other is not for us to say
        found.append(aligned(match))
    if match.transposed:
        found.append(moved(match, collation))
    if match.repeat:
        found.append("The same words stand elsewhere too, so that another alignment would be as good.")
    return found


def _omitted(variant: Variant) -> str:
    if variant.marked:
        return f"{variant.witness} says by a mark that words are left out here."
    return f"{variant.witness} leaves the words out in silence: no mark says that they are gone."


def aligned(match: Match) -> str:
    """Why the two passages were aligned."""
    words = counted(match.words, "word")
    if match.words == 1:
        return "Aligned because one word is the same on both sides."
    if match.similarity >= 1:
        return f"Aligned because {words} run in the same order on both sides, every one of them the same."
    return f"Aligned because {words} run in the same order on both sides, {share(match.similarity)} of them the same."


def moved(match: Match, collation: Collation) -> str:
    """From where to where a passage was moved, as a reader would find it."""
    here, there = _after(collation, "A", match.base), _after(collation, match.witness, match.reading)
    return f"Moved: in A it stands {here}; in {match.witness} it stands {there}."


def _after(collation: Collation, sigil: str, span: Span) -> str:
    text = collation.witness(sigil).text
    how_far = share(span.start / max(1, len(text)))
    before = on_one_line(text[max(0, span.start - _LEAD) : span.start].strip())
    if not before:
        return "at the very beginning"
    words = before.split(" ", 1)[1] if span.start > _LEAD and " " in before else before
    return f"after “…{words}”, {how_far} into the text"


def verdict(collation: Collation) -> str:
    """The pair in one sentence: how much is the same, and what differs in it."""
    matches, variants = collation.matches, collation.variants
    if not matches:
        return "The two share no passage."
    words = counted(sum(match.words for match in matches), "word")
    passages = counted(len(matches), "passage")
    substantive = sum(variant.substantive for variant in variants)
    if not variants:
        return f"The two share {words} in {passages}, the same to the letter."
    if not substantive:
        return f"The two share {words} in {passages}, and not one word of them was changed."
    return f"The two share {words} in {passages}, with {counted(substantive, 'substantive variant')}."


def frames(found: Keyness) -> dict[str, list[str]]:
    """For each side the words that tell its framing from the other's; empty where only one side has framing."""
    if not all(found.words) or not (found.base and found.reading):
        return {}
    return {side[0].witness: [word.word for word in _telling(side)] for side in (found.base, found.reading)}


def framed(found: Keyness) -> str:
    """What the words of ``frames`` are."""
    first, second = (counted(words, "word") for words in found.words)
    other = found.reading[0].witness
    return f"These words tell the framing of A ({first}) from the framing of {other} ({second})."


def _telling(words: tuple[KeyWord, ...]) -> list[KeyWord]:
    """The first that only this frame has; where there are too few, the first of all."""
    own = [word for word in words if word.exclusive and word.own]
    return (own if len(own) >= _GLANCE // 2 else list(words))[:_GLANCE]
