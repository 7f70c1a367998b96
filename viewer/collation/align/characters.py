"""What changed inside a variant, character by character."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from diff_match_patch import diff_match_patch

Edit = tuple[Literal["=", "-", "+"], str]

# Pairs of characters that are compared, what both sides begin and end with left out: 8 MB for a moment. What has more
# is some pages that were moved, and changed at both ends.
_MOST = 1 << 26
_SIGNS: dict[int, Literal["=", "-", "+"]] = {0: "=", -1: "-", 1: "+"}
_NUMBERS = {"equal": 0, "delete": -1, "insert": 1}


def character_edits(lemma: str, text: str) -> list[Edit]:
    """A variant character by character: what stays ("="), goes ("-") and comes ("+"), in the reader's units; all of it
    as one edit where it is ``too_long``.

    The longest common subsequence by rapidfuzz, with the clean-up for meaning of diff-match-patch, so that no chance
    letter stays between words. diff-match-patch alone is given a time and not an amount of work: what it answered past
    that hung on how busy the machine was.
    """
    if too_long(lemma, text):
        return [("-", lemma), ("+", text)]
    found = [
        (_NUMBERS[code.tag], text[code.dest_start : code.dest_end] or lemma[code.src_start : code.src_end])
        for code in Indel.opcodes(lemma, text)
    ]
    differ = _differ()
    differ.diff_cleanupMerge(found)
    differ.diff_cleanupSemantic(found)
    return [(_SIGNS[number], part) for number, part in found]


def too_long(lemma: str, text: str) -> bool:
    """Whether a variant is too long to be compared character by character."""
    if len(lemma) * len(text) <= _MOST:  # as nearly all
        return False
    differ = _differ()
    same = differ.diff_commonPrefix(lemma, text)
    same += differ.diff_commonSuffix(lemma[same:], text[same:])
    return bool((len(lemma) - same) * (len(text) - same) > _MOST)


def _differ() -> diff_match_patch:
    from diff_match_patch import diff_match_patch  # here: it is large, and most comparisons do without

    return diff_match_patch()
