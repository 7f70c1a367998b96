"""How many words of a witness the other has kept: all that no substantive variant is about. No Qt here."""

from __future__ import annotations

import numpy as np

from viewer.collation.model import SUBSTANTIVES, Collation
from viewer.ui.table import table


def kept(collation: Collation, sigil: str, partner: str) -> int:
    """The words of the one that stand in the other too; accidentals change none."""
    witness, other = collation.witness(sigil), partner if sigil == "A" else sigil
    inside = np.zeros(witness.words + 1, np.int64)
    side = "base" if sigil == "A" else "reading"
    variants = table(collation)
    changed = variants.of(other) & variants.at(SUBSTANTIVES) & ~variants.moved  # what was moved is elsewhere, and there
    for spans, step in (
        ([getattr(m, side) for m in collation.matches if m.witness == other], 1),
        (getattr(variants, side)[changed], -2),
    ):
        bounds = np.array(spans, witness.tokens.starts.dtype).reshape(-1, 2)
        first, last = (np.searchsorted(witness.tokens.starts, bounds[:, column]) for column in (0, 1))
        np.add.at(inside, first, step)
        np.add.at(inside, last, -step)
    return int((np.cumsum(inside[:-1]) > 0).sum())
