"""An apparatus as CSV (RFC 4180): a row a reading, and below them, in rows that begin with #, what is said besides."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from viewer.export.tables.csv import csv_table
from viewer.phrasing.language import tr
from viewer.phrasing.sentences import flag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.export.apparatus.edition import Edition
    from viewer.export.tables.table import TableRow


def document(edition: Edition) -> bytes:
    """The rows, as a table has them."""
    return csv_table(chain(_rows(edition), (("#", line) for line in edition.about())))


def _rows(edition: Edition) -> Iterator[TableRow]:
    base = edition.table.sigla[edition.base]
    yield (
        *(tr("Number"), base, tr("Start in {sigil}", sigil=base), tr("End in {sigil}", sigil=base), tr("Read alike")),
        *(tr("Reading"), tr("Witnesses"), tr("Kind"), tr("Level"), tr("To be checked"), tr("Not extant")),
        tr("Notes"),
    )
    for entry in edition.entries():
        for reading in entry.readings:
            yield (
                *(entry.id, entry.text, *entry.lemma, edition.sigla(entry.agree)),
                *(reading.text, edition.sigla(reading.witnesses), tr(reading.kind)),
                *(tr(reading.level or "moved"), ", ".join(map(flag, reading.flags)), edition.sigla(entry.absent)),
                edition.notes.get(entry.id, ""),
            )
