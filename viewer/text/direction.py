"""The direction of a text: left to right or right to left."""

from __future__ import annotations

import unicodedata

# Explicit directional formatting (UAX #9): it would turn the rest of a line round.
DIRECTIONAL_FORMATTING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_FAR = 400  # characters that are searched for one with a direction


def right_to_left(text: str) -> bool:
    """Whether a text runs from right to left, by its first character that has a direction."""
    for character in text[:_FAR]:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def two_ways(text: str) -> bool:
    """Whether any character of the text runs from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(c) in ("R", "AL", "AN") for c in set(text))


def paragraph_runs_back(text: str, place: int) -> bool:
    """Whether the paragraph at this place runs from right to left."""
    return not text.isascii() and right_to_left(text[text.rfind("\n", 0, place) + 1 :][:_FAR])
