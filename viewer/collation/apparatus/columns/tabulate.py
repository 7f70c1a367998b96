"""Witnesses -> their table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.collation.apparatus.columns.center import nearest_to_all
from viewer.collation.apparatus.columns.extant import lacunae, lacunae_of_passages
from viewer.collation.apparatus.columns.merge import merged
from viewer.collation.apparatus.columns.pairs import pairs_with_center
from viewer.collation.apparatus.columns.without_center import shared_without_center
from viewer.collation.apparatus.table import Table, checked_sigla
from viewer.collation.model.model import Options
from viewer.gc_pause import no_gc

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Executor

    from viewer.text.witness import Witness

_LACUNA = 30  # columns that others have and a witness has not: with more, a leaf is lost, and no word was left out
_PAIRED = 0.8  # of the work, when the pairs are aligned


def tabulate(
    witnesses: Sequence[Witness],
    sigla: Sequence[str] | None = None,
    options: Options | None = None,
    *,
    executor: Executor | None = None,
    tick: Callable[[float], None] | None = None,
) -> Table:
    """Align all witnesses, and return their table; it is the same for every order of the witnesses.

    ``sigla``: any strings, else letters. ``options``: those of the pair view, by default for versions of one work.
    ``executor`` runs the comparisons of two, which do not depend on each other. ``tick`` is called with the share done,
    0 to 1, and may raise ``Cancelled``. Raises ``ValueError`` without a witness, and where two have one siglum.

    It is a center star alignment (Gusfield, Bulletin of Mathematical Biology 55, 1993): every witness is compared with
    the one that is nearest to all, and what lies between the words that all share is aligned anew by all of them. What
    others share and that one has not comes out of a second round (``shared_without_center``).
    """
    if not witnesses:
        raise ValueError("A table takes one witness or more.")
    names = checked_sigla(sigla, len(witnesses))
    with no_gc():
        center = nearest_to_all(witnesses)
        paired = None if tick is None else lambda share: tick(_PAIRED * share)
        chosen = options or Options(scope="work")
        pairs = pairs_with_center(witnesses, center, chosen, executor, paired)
        columns, moved, size = merged(witnesses, pairs, center, _LACUNA)
        passages = [one.passages for one in pairs]
        limits = dict.fromkeys(limit for one in pairs for limit in one.limits)
        if len(witnesses) > 2:
            shared = shared_without_center(witnesses, pairs, columns, chosen, executor)
            if shared is not None:
                columns, moved, size = merged(witnesses, pairs, center, _LACUNA, shared)
                columns, moved, size = shared.brought_together(columns, moved, size)
                passages = list(shared.passages)
                limits.update(dict.fromkeys(shared.limits))
        keys = tuple(witness.tokens.keys for witness in witnesses)
        if chosen.scope == "passages":
            gaps = lacunae_of_passages(columns, moved, passages, size)
        else:
            gaps = lacunae(columns, keys, size, _LACUNA)
    if tick:
        tick(1.0)
    return Table(tuple(witnesses), names, tuple(columns), tuple(moved), size, gaps, keys, limits=tuple(limits))
