"""Which way a text runs."""

from __future__ import annotations

import unicodedata

_FAR = 400  # characters in which a direction is looked for


def right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for character in text[:_FAR]:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def two_ways(text: str) -> bool:
    """Whether something in the text runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in set(text))


def paragraph_runs_back(text: str, place: int) -> bool:
    """Whether the paragraph that stands here runs from right to left."""
    return not text.isascii() and right_to_left(text[text.rfind("\n", 0, place) + 1 :][:_FAR])
