"""Why two places were aligned, and what a reader should check there, in whole sentences. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.analysis.coverage import kept_words_of, shared_words
from viewer.collation.analysis.keyness import Keyness, KeyWord
from viewer.collation.model.model import Collation, Flag, Match, Variant
from viewer.collation.query import moves
from viewer.phrasing.language import N_, counted, number, tr
from viewer.phrasing.sentences import count_passages, count_words, is_one_work, on_one_line, share, substantives
from viewer.text.witness import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

_AROUND = 100  # words round a variant that are counted
_LEAD = 40  # characters before a moved passage that are quoted
_GLANCE = 8  # key words of a framing that a reader sees at a glance

_CHECKS: dict[Flag, str] = {
    "negation": N_("Check: negation. One side denies what the other says, or denies it in other words."),
    "number": N_("Check: number. The figures are not the same on both sides."),
    "date": N_("Check: date. The dates are not the same on both sides."),
    "name": N_("Check: name. A name is not the same on both sides."),
    "modal": N_("Check: modal verb. What must, may or will be is not the same on both sides."),
}


def reasons(variant: Variant, match: Match, collation: Collation) -> list[str]:
    """The sentences on a variant: what to check, what happened, and why the two places were aligned."""
    found = [tr(_CHECKS[flag]) for flag in variant.flags]
    if variant.kind == "omission" and variant.substantive:
        found.append(_omitted(variant))
    if (passage := moves.passage_of(variant, collation)) is not None:
        found.append(_end_of_move(variant, passage))
    if not match.by_reader:  # not where the reader aligned them
        found.append(why_here(variant, match, collation))
    return [*found, *of_passage(match, collation)]


def of_passage(match: Match, collation: Collation) -> list[str]:
    """The sentences on a passage as a whole: why it is moved, or repeated."""
    found = [why_moved(match, collation)] if match.transposed else []
    if match.repeat:
        found.append(tr("The same words stand elsewhere too, so that another alignment would be as good."))
    return found


def is_check(words: str) -> bool:
    """Whether a sentence of ``reasons`` is one on what to check."""
    return words in map(tr, _CHECKS.values())


def _omitted(variant: Variant) -> str:
    if variant.marked:
        return tr("{sigil} says by a mark that words are left out here.", sigil=variant.witness)
    source = N_("{sigil} leaves the words out in silence: no mark says that they are gone.")
    return tr(source, sigil=variant.witness)


_ONE_BEFORE = N_("Aligned because the word before it is the same on both sides.")
_ONE_BEHIND = N_("Aligned because the word after it is the same on both sides.")


def why_here(variant: Variant, match: Match, collation: Collation) -> str:
    """The sentence that says why these two places were aligned: how many words round them are the same. Where none is,
    or the whole passage was moved, that on the passage."""
    before, after = words_around(variant, match, collation)
    if variant.kind == "transposition" or not (before or after):
        return why_aligned(match, collation)
    words = [
        count_words(count) if count < _AROUND else counted("%n word or more", "%n words or more", count)
        for count in (before, after)
    ]
    if (before, after) in ((1, 0), (0, 1)):
        return tr(_ONE_BEFORE if before else _ONE_BEHIND)
    if not after:
        return tr("Aligned because the {words} before it are the same on both sides.", words=words[0])
    if not before:
        return tr("Aligned because the {words} after it are the same on both sides.", words=words[1])
    return tr(
        "Aligned because {before} before it and {after} after it are the same on both sides.",
        before=words[0],
        after=words[1],
    )


def words_around(variant: Variant, match: Match, collation: Collation) -> tuple[int, int]:
    """How many words in a row are the same right before a variant and right behind it, within its match; each at most
    ``_AROUND``."""
    sides = (
        (collation.witnesses[0], variant.base, match.base),
        (collation.witness(variant.witness), variant.reading, match.reading),
    )
    starts, ends, lows, highs, keys = [], [], [], [], []
    for witness, span, whole in sides:
        low, high = witness.words_in(span)
        first, last = witness.words_in(whole)
        starts.append(low)
        ends.append(high)
        lows.append(first)
        highs.append(last)
        keys.append(witness.tokens.keys)
    back = min(_AROUND, *(start - low for start, low in zip(starts, lows, strict=True)))
    ahead = min(_AROUND, *(high - end for high, end in zip(highs, ends, strict=True)))
    before = _alike(*(side[start - max(back, 0) : start][::-1] for side, start in zip(keys, starts, strict=True)))
    after = _alike(*(side[end : end + max(ahead, 0)] for side, end in zip(keys, ends, strict=True)))
    return before, after


def _alike(left: NDArray[np.uint64], right: NDArray[np.uint64]) -> int:
    """How many words are the same from the start on."""
    differ = np.flatnonzero(left != right)
    return int(differ[0]) if len(differ) else len(left)


def why_aligned(match: Match, collation: Collation) -> str:
    """The sentence that says why the two passages were aligned."""
    if match.words == 1:
        return tr("Aligned because one word is the same on both sides.")
    same = moves.same_share(match, collation)
    if same >= 1:
        return counted(
            "Aligned because %n word runs in the same order on both sides, and is the same.",
            "Aligned because %n words run in the same order on both sides, every one of them the same.",
            match.words,
        )
    return counted(
        "Aligned because %n word runs in the same order on both sides, {share} of it the same.",
        "Aligned because %n words run in the same order on both sides, {share} of them the same.",
        match.words,
        share=share(same),
    )


def _end_of_move(variant: Variant, passage: Match) -> str:
    """The sentence on an end of a move: where the words of this place stand in the other text."""
    sigil, there = moves.other_place(variant, passage)
    further = there.start >= (variant.reading if variant.base else variant.base).start
    if variant.base:
        source = N_("Moved from here: in {sigil} these words stand further back, in passage {number}.")
        if further:
            source = N_("Moved from here: in {sigil} these words stand further on, in passage {number}.")
    else:
        source = N_("Moved to here: in {sigil} these words stand further back, in passage {number}.")
        if further:
            source = N_("Moved to here: in {sigil} these words stand further on, in passage {number}.")
    return tr(source, sigil=sigil, number=number(passage.passage))


def why_moved(match: Match, collation: Collation) -> str:
    """The sentence that says from where to where a passage was moved."""
    here, there = _after(collation, "A", match.base), _after(collation, match.witness, match.reading)
    source = N_("Moved: in A it stands {here}; in {sigil} it stands {there}.")
    return tr(source, here=here, sigil=match.witness, there=there)


def _after(collation: Collation, sigil: str, span: Span) -> str:
    text = collation.witness(sigil).text
    how_far = share(span.start / max(1, len(text)))
    before = on_one_line(text[max(0, span.start - _LEAD) : span.start].strip())
    if not before:
        return tr("at the very beginning")
    lead = before.split(" ", 1)[1] if span.start > _LEAD and " " in before else before
    return tr("after “…{words}”, {share} into the text", words=lead, share=how_far)


def pair_in_a_sentence(collation: Collation) -> str:
    """One sentence on a pair: how much the two share, and how much differs in it."""
    matches, variants = collation.matches, collation.variants
    if not matches:
        return tr("The two share no passage.")
    counts = {"words": count_words(shared_words(collation)), "passages": count_passages(len(collation.passages))}
    substantive = collation.variants.substantive
    if not variants:
        return tr("The two share {words} in {passages}, the same to the letter.", **counts)
    if substantive and is_one_work(collation):
        counts = {
            "same": number(kept_words_of(collation, "A", "B")),
            "words": count_words(collation.witnesses[0].words),
        }
        return tr("B keeps {same} of A’s {words}, with {variants}.", **counts, variants=substantives(substantive))
    if not substantive:
        return tr("The two share {words} in {passages}, and not one word of them was changed.", **counts)
    return tr("The two share {words} in {passages}, with {variants}.", **counts, variants=substantives(substantive))


def framing_words_by_side(found: Keyness) -> dict[str, list[str]]:
    """By sigil, the words that distinguish its framing from the other one; empty where only one side has framing."""
    if not all(found.words) or not (found.base and found.reading):
        return {}
    return {side[0].witness: [word.word for word in _most_characteristic(side)] for side in (found.base, found.reading)}


def about_framing_words(found: Keyness) -> str:
    """The sentence that explains the words of ``framing_words_by_side``."""
    first, second = map(count_words, found.words)
    source = N_("These words tell the framing of A ({first}) from the framing of {other} ({second}).")
    return tr(source, first=first, other=found.reading[0].witness, second=second)


def _most_characteristic(found: tuple[KeyWord, ...]) -> list[KeyWord]:
    """The first key words that only this framing has; where these are too few, the first of all."""
    own = [word for word in found if word.exclusive and word.own]
    return (own if len(own) >= _GLANCE // 2 else list(found))[:_GLANCE]
