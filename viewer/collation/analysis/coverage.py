"""How much of each witness the others share, in words and as a share of 1."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.model.model import SIGILS, SUBSTANTIVES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from viewer.collation.model.model import Collation, Match, Scope, Variants
    from viewer.text.witness import Span, Witness

_LONG = 3_000  # words of the shorter text; in a shorter one, a reader sees at a glance what is framing
_MANY = 8  # passages; two texts with one long passage share just that
_MOST = 0.6  # of the words of both that passages in the running order must cover


def coverage(witnesses: Sequence[Witness], matches: Sequence[Match], variants: Variants) -> dict[str, dict[str, float]]:
    """By sigil and sigil of the other: the share of a witness's words that the other has too, 0 to 1.

    These are the words in matches, but for those that only one of the two has there, or that were written anew. Words
    that were replaced one by one count. One of the two is always the base.
    """
    found: dict[str, dict[str, float]] = {"A": {}}
    alone = (variants.base[:, 0] == variants.base[:, 1]) | (variants.reading[:, 0] == variants.reading[:, 1])
    alone = (alone & ~variants.moved) | variants.rewritten
    for sigil, witness in zip(SIGILS[1:], witnesses[1:], strict=False):
        other = [match for match in matches if match.witness == sigil]
        lost = alone & variants.of_witness(sigil)
        found["A"][sigil] = _share([match.base for match in other], variants.base[lost], witnesses[0])
        found[sigil] = {"A": _share([match.reading for match in other], variants.reading[lost], witness)}
    return found


def shared_words(collation: Collation, sigil: str = "A") -> int:
    """How many words of a witness lie in a match. No word counts twice."""
    spans = [match.side(sigil) for match in collation.matches if sigil in ("A", match.witness)]
    return int(words_in(spans, collation.witness(sigil)).sum())


def _share(spans: Sequence[Span], lost: NDArray[np.int32], witness: Witness) -> float:
    """The share of a witness's words that lie in these spans and in none of those that are lost, 0 to 1."""
    if not witness.words:
        return 0.0
    starts = witness.tokens.starts
    change = np.zeros(witness.words + 1, dtype=np.int32)
    np.add.at(change, starts.searchsorted(lost[:, 0]), 1)
    np.add.at(change, starts.searchsorted(lost[:, 1]), -1)
    return round(float((words_in(spans, witness) & (np.cumsum(change[:-1]) == 0)).mean()), 4)


def words_in(spans: Sequence[Span], witness: Witness) -> NDArray[np.bool_]:
    """One flag a word: whether it lies in one of the spans."""
    starts = witness.tokens.starts
    places = np.fromiter(chain.from_iterable(spans), starts.dtype)  # numpy would ask the length of each span
    low, high = starts.searchsorted(places).reshape(-1, 2).T
    size = witness.words + 1
    change = np.bincount(low, minlength=size) - np.bincount(high, minlength=size)
    inside: NDArray[np.bool_] = np.cumsum(change[:-1]) > 0
    return inside


def percent(part: float) -> int:
    """A share as a whole percentage: 0.748 -> 75. Only the whole gives 100, and only nothing gives 0."""
    rounded = round(part * 100)
    if rounded >= 100 and part < 1:
        return 99
    if rounded <= 0 and part > 0:
        return 1
    return rounded


def suggested_scope(collation: Collation, sigil: str = "B") -> Scope:
    """The scope that fits two texts: "work" for two versions of one work, else "passages".

    "work" where both are long and many passages in the running order cover most of them: the words between these
    passages are then additions of one version, and not framing.
    """
    witnesses = collation.witnesses[0], collation.witnesses[SIGILS.index(sigil)]
    running = [match for match in collation.matches if match.witness == sigil and not match.transposed]
    if len(running) < _MANY or min(witness.words for witness in witnesses) < _LONG:
        return "passages"
    return "work" if all(_covered(running, collation, side) >= _MOST for side in ("A", sigil)) else "passages"


def _covered(matches: list[Match], collation: Collation, sigil: str) -> float:
    """The share of a witness's words that these matches cover, 0 to 1. They may overlap; no word counts twice."""
    witness = collation.witness(sigil)
    words, reached = 0, 0
    for span in sorted(match.side(sigil) for match in matches):
        low, high = witness.words_in(span)
        words += max(0, high - max(low, reached))
        reached = max(reached, high)
    return words / max(1, witness.words)


def kept_words_of(collation: Collation, sigil: str, partner: str) -> int:
    """How many words of witness ``sigil`` the witness ``partner`` has too; accidental variants do not count."""
    witness, other = collation.witness(sigil), partner if sigil == "A" else sigil
    inside = np.zeros(witness.words + 1, np.int64)
    variants = collation.variants
    changed = variants.of_witness(other) & variants.at(SUBSTANTIVES) & ~variants.moved  # moved words are kept
    for spans, step in (
        ([m.side(sigil) for m in collation.matches if m.witness == other], 1),
        (variants.side(sigil)[changed], -2),
    ):
        bounds = np.array(spans, witness.tokens.starts.dtype).reshape(-1, 2)
        first, last = (np.searchsorted(witness.tokens.starts, bounds[:, column]) for column in (0, 1))
        np.add.at(inside, first, step)
        np.add.at(inside, last, -step)
    return int((np.cumsum(inside[:-1]) > 0).sum())
