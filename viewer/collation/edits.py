"""What changed inside a variant, character by character."""

from __future__ import annotations

from typing import Literal

from diff_match_patch import diff_match_patch

Edit = tuple[Literal["=", "-", "+"], str]


def edits(lemma: str, text: str) -> list[Edit]:
    """A variant character by character: what stays ("="), goes ("-") and comes ("+"), in the reader's units.

    Myers' difference by diff-match-patch, with its clean-up for meaning, so that no chance letter stays between words.
    """
    differ = diff_match_patch()
    differ.Diff_Timeout = 0.2  # seconds; past it the answer is coarser, and still true
    found = differ.diff_main(lemma, text, False)
    differ.diff_cleanupSemantic(found)
    signs: dict[int, Literal["=", "-", "+"]] = {0: "=", -1: "-", 1: "+"}
    return [(signs[sign], part) for sign, part in found]
