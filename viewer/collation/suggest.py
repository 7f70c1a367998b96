"""Whether two documents look like versions of one work, which are better compared from end to end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.collation.model import SIGILS

if TYPE_CHECKING:
    from viewer.collation.model import Collation, Match, Scope

_LONG = 3_000  # words of the shorter; in less, a reader sees at a glance what is framing
_MANY = 8  # passages; two that share one long passage share just that
_MOST = 0.6  # of both, that passages in the running order cover


def suggested_scope(collation: Collation, sigil: str = "B") -> Scope:
    """ "work" where many passages, in one running order, cover most of two long texts: what lies between them is then
    no framing but what one version has more. Else "passages"."""
    witnesses = collation.witnesses[0], collation.witnesses[SIGILS.index(sigil)]
    running = [match for match in collation.matches if match.witness == sigil and not match.transposed]
    if len(running) < _MANY or min(witness.words for witness in witnesses) < _LONG:
        return "passages"
    return "work" if all(_covered(running, collation, side) >= _MOST for side in ("A", sigil)) else "passages"


def _covered(matches: list[Match], collation: Collation, sigil: str) -> float:
    """The share of a witness's words that these matches cover. They may overlap; no word counts twice."""
    witness = collation.witness(sigil)
    words, reached = 0, 0
    for span in sorted(match.base if sigil == "A" else match.reading for match in matches):
        low, high = witness.words_in(span)
        words += max(0, high - max(low, reached))
        reached = max(reached, high)
    return words / max(1, witness.words)
