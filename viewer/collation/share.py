"""A share in whole percents, the same on the screen, in a terminal and in a report."""

from __future__ import annotations


def percent(part: float) -> int:
    """0.748 -> 75. Only what is whole says 100, and only what is nothing says 0."""
    rounded = round(part * 100)
    if rounded >= 100 and part < 1:
        return 99
    if rounded <= 0 and part > 0:
        return 1
    return rounded
