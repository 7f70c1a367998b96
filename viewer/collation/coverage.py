"""How much of each witness the others share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model import SIGILS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.model import Collation, Match
    from viewer.text.witness import Span, Witness


def coverage(witnesses: Sequence[Witness], matches: Sequence[Match]) -> dict[str, dict[str, float]]:
    """The share of the base's words that each witness shares, and of each witness's that the base shares."""
    found: dict[str, dict[str, float]] = {"A": {}}
    for sigil, witness in zip(SIGILS[1:], witnesses[1:], strict=False):
        its = [match for match in matches if match.witness == sigil]
        found["A"][sigil] = _share([match.base for match in its], witnesses[0])
        found[sigil] = {"A": _share([match.reading for match in its], witness)}
    return found


def shared_words(collation: Collation) -> int:
    """How many of the base's words stand in a match; a passage that lies in another counts once."""
    return int(words_in([match.base for match in collation.matches], collation.witnesses[0]).sum())


def _share(spans: Sequence[Span], witness: Witness) -> float:
    return round(float(words_in(spans, witness).mean()), 4) if witness.words else 0.0


def words_in(spans: Sequence[Span], witness: Witness) -> NDArray[np.bool_]:
    """One flag a word: whether it lies in one of the spans."""
    inside = np.zeros(witness.words, dtype=bool)
    for span in spans:
        inside[slice(*witness.words_in(span))] = True
    return inside
