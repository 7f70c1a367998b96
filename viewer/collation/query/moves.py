"""What was moved, and from where to where: a moved passage, and its two ends in the passage round it. No Qt here.

A passage that was moved is one variant, whole; in the passage round it, whose variants make the one text of the other,
its words are gone from one place and come to another. These three are told as what they are: one move.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

import numpy as np

from viewer.collation.model.model import Collation, Match, Variant
from viewer.text.witness import Span


def is_end(variant: Variant) -> bool:
    """Whether a variant is the place where moved words are gone, or where they have come to."""
    return variant.kind == "transposition" and bool(variant.base) != bool(variant.reading)


def passage_of(variant: Variant, collation: Collation) -> Match | None:
    """The moved passage that the words of such a place are; None where the variant is none."""
    if not is_end(variant):
        return None
    sigil = "A" if variant.base else variant.witness
    words = variant.side(sigil)

    def common(match: Match) -> int:
        other = match.side(sigil)
        return min(words.end, other.end) - max(words.start, other.start)

    others = (m for m in collation.matches if m.transposed and (m.witness, m.id) != (variant.witness, variant.match))
    best = max((m for m in others if m.witness == variant.witness), key=common, default=None)
    return best if best is not None and common(best) > 0 else None


def other_place(variant: Variant, match: Match) -> tuple[str, Span]:
    """Where the words of such a place, which are this passage, stand in the other text: its sigil and their span."""
    sigil = match.witness if variant.base else "A"
    return sigil, match.side(sigil)


def same_share(match: Match, collation: Collation) -> float:
    """The share of a passage's words that is the same. What was only moved is the same, elsewhere."""
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
    """The passages that are matched elsewhere too and have no variant, so that no list of variants names them."""
    repeats = [match for match in collation.matches if match.repeat]
    told = set(collation.variants.matches.tolist()) if repeats else set()
    return [match for match in repeats if match.id not in told]


def groups(variants: Sequence[Variant], collation: Collation) -> list[tuple[int, list[Variant]]]:
    """The variants by the ids of their passages, in their order.

    A passage of which there is nothing to say but that it was moved goes with the passage round it, where the places
    that it has gone from and come to are: else these would be torn apart.
    """
    runs = [(number, list(those)) for number, those in groupby(variants, attrgetter("match"))]
    found: list[tuple[int, list[Variant]]] = []
    for number, those, following in zip(*zip(*runs, strict=True), _following(runs), strict=True) if runs else ():
        if _is_whole(those):
            around = (found[-1][0] if found else 0, following)
            number = next((one for one in around if one and _holds(collation, one, those[0])), number)
        if found and found[-1][0] == number:
            found[-1][1].extend(those)
        else:
            found.append((number, those))
    return found


def _following(runs: Sequence[tuple[int, list[Variant]]]) -> list[int]:
    """For each run the passage of the next one that has more to say than that it was moved; 0 for none."""
    found, following = [], 0
    for number, those in reversed(runs):
        found.append(following)
        following = following if _is_whole(those) else number
    return found[::-1]


def _is_whole(those: Sequence[Variant]) -> bool:
    return len(those) == 1 and those[0].kind == "transposition" and not is_end(those[0])


def _holds(collation: Collation, number: int, variant: Variant) -> bool:
    """Whether this passage is the one round a moved passage, in the base."""
    match, base = collation.matches[number - 1], variant.base
    return match.witness == variant.witness and match.base.start <= base.start and base.end <= match.base.end
