"""Moved passages, and the two places in the passage round them from which and to which they moved. No Qt here.

A moved passage is itself one variant. The passage round it has two more: one where the words are missing, and one where
they are added. The functions here find out that these three are one move.
"""

from __future__ import annotations

import numpy as np

from viewer.collation.model.model import Collation, Match, Variant
from viewer.text.witness import Span


def is_end(variant: Variant) -> bool:
    """Whether a variant is a place from which words were moved away, or to which they were moved."""
    return variant.move is not None


def counted_id(variant: int, collation: Collation) -> int:
    """The id of the variant that is counted for the one of this id: for an end of a move, the move."""
    return int(collation.variants.moves[variant - 1]) or variant


def passage_of(variant: Variant, collation: Collation) -> Match | None:
    """The moved passage whose words stand at this end of a move (see ``is_end``); None for other variants."""
    if variant.move is None:
        return None
    return collation.matches[collation.variants[variant.move - 1].match - 1]


def other_place(variant: Variant, match: Match) -> tuple[str, Span]:
    """The sigil and the span of a moved passage in the text other than that in which ``variant`` has its words."""
    sigil = match.witness if variant.base else "A"
    return sigil, match.side(sigil)


def is_inner(match: Match, collation: Collation) -> bool:
    """Whether a match is a part that was moved within a passage."""
    return collation.passages[match.passage - 1].matches[0] != match.id


def same_share(match: Match, collation: Collation) -> float:
    """The share of a passage's words that are the same, 0 to 1. Words that were only moved count as the same."""
    columns = collation.variants
    empty = columns.reading[:, 0] == columns.reading[:, 1]
    gone = np.flatnonzero(columns.moved & (columns.matches == match.id) & empty)
    if not len(gone) or not match.words:
        return match.similarity
    base = collation.witnesses[0]
    moved = sum(high - low for low, high in (base.words_in(collation.variants[row].base) for row in gone.tolist()))
    changed = max(0, round((1 - match.similarity) * match.words) - moved)
    return 1 - changed / match.words


def mere_repeats(collation: Collation) -> list[Match]:
    """The repeated passages without a variant, which no list of variants shows."""
    repeats = [match for match in collation.matches if match.repeat]
    with_variants = set(collation.variants.matches.tolist()) if repeats else set()
    return [match for match in repeats if match.id not in with_variants]
