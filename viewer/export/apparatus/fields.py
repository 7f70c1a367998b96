"""The fields ``apparatus`` and ``agreement`` of the JSON of three witnesses or more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.collation.apparatus.agreement import agreement
from viewer.collation.apparatus.entries import apparatus
from viewer.collation.model.model import CATEGORIES, SIGILS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from viewer.collation.apparatus.entries import Entry, Reading
    from viewer.collation.apparatus.variation.units import Units
    from viewer.collation.model.model import Category, Collation
    from viewer.text.witness import Span


def apparatus_fields(collation: Collation, units: Units, base: int = 0) -> dict[str, Any]:
    """The entries against the base, with the variants of the collation in each, and the share of the entries, both
    extant, in which two witnesses read alike. Levels that the collation ignores are left out."""
    categories = [category for category in CATEGORIES if category not in collation.options.ignore]
    return {"apparatus": _entries(collation, units, base, categories), "agreement": shares(units, categories)}


def shares(units: Units, categories: Sequence[Category]) -> dict[str, dict[str, float | None]]:
    """Of every two witnesses the share of the units that they read alike; None where none has both."""
    found, sigla = agreement(units, categories, fragment=0.0), units.table.sigla
    return {
        one: {
            other: None if (share := found.share(i, j)) is None else round(share, 4)
            for j, other in enumerate(sigla)
            if i != j
        }
        for i, one in enumerate(sigla)
    }


def _entries(collation: Collation, units: Units, base: int, categories: Sequence[Category]) -> Iterator[dict[str, Any]]:
    variants = _Variants(collation) if base == 0 else None
    sigla = units.table.sigla
    for entry in apparatus(units, base, categories):
        yield {
            "id": entry.id,
            "differ": entry.kind,
            "layer": entry.layer,
            "lemma": list(entry.lemma),
            "text": entry.text,
            "readings": [_reading(entry, reading, sigla, variants) for reading in entry.readings],
            "agree": [sigla[number] for number in entry.agree if number != base],
            "absent": [sigla[number] for number in entry.absent],
        }


def _reading(entry: Entry, reading: Reading, sigla: Sequence[str], variants: _Variants | None) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "witnesses": [sigla[number] for number in reading.witnesses],
        "spans": [list(span) for span in reading.spans],
        "text": reading.text,
        "kind": reading.kind,
        "level": reading.level or "wording",
        "flags": list(reading.flags),
    }
    if variants:
        fields["variants"] = sorted(
            number for witness in reading.witnesses for number in variants.at(witness, entry.lemma)
        )
    return fields


class _Variants:
    """The variants of each witness of a collation, by where they stand in the base."""

    def __init__(self, collation: Collation) -> None:
        found = collation.variants
        self._of = []
        for sigil in SIGILS[: len(collation.witnesses)]:
            mine = found.take(found.of_witness(sigil) & (found.moves == 0))
            order = np.argsort(mine.base[:, 0], kind="stable")
            self._of.append((mine.ids[order], mine.base[order], np.maximum.accumulate(mine.base[order, 1])))

    def at(self, witness: int, lemma: Span) -> list[int]:
        """The ids of those that have part of the lemma, or stand where it is empty."""
        ids, base, ends = self._of[witness]
        low, high = ends.searchsorted(lemma.start), base[:, 0].searchsorted(lemma.end, "right")
        found = []
        for number, (start, end) in zip(ids[low:high].tolist(), base[low:high].tolist(), strict=True):
            empty = start == end or not lemma
            if min(end, lemma.end) - max(start, lemma.start) >= (0 if empty else 1):
                found.append(number)
        return found
