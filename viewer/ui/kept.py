"""How many words of a witness the other has kept: all that no substantive variant is about. No Qt here."""

from __future__ import annotations

import numpy as np

from viewer.collation.model import Collation


def kept(collation: Collation, sigil: str, partner: str) -> int:
    """The words of the one that stand in the other too; accidentals change none."""
    witness, other = collation.witness(sigil), partner if sigil == "A" else sigil
    inside = np.zeros(witness.words + 1, np.int64)
    side = "base" if sigil == "A" else "reading"
    for spans, step in (
        ([getattr(m, side) for m in collation.matches if m.witness == other], 1),
        ([getattr(v, side) for v in collation.variants if v.witness == other and _changes(v.kind, v.substantive)], -2),
    ):
        bounds = np.array(spans, witness.tokens.starts.dtype).reshape(-1, 2)
        first, last = (np.searchsorted(witness.tokens.starts, bounds[:, column]) for column in (0, 1))
        np.add.at(inside, first, step)
        np.add.at(inside, last, -step)
    return int((np.cumsum(inside[:-1]) > 0).sum())


def _changes(kind: str, substantive: bool) -> bool:
    """A moved passage is elsewhere, and still there."""
    return substantive and kind != "transposition"
