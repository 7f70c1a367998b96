"""An apparatus as CSV (RFC 4180): a row a reading."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from viewer.export.tables.table import cell_text
from viewer.phrasing.language import tr
from viewer.phrasing.sentences import flag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.export.apparatus.edition import Edition

Cell = str | int


def document(edition: Edition) -> bytes:
    """The rows, in UTF-8 with the mark by which spreadsheets know it."""
    buffer = StringIO()
    writer = csv.writer(buffer)
    for row in _rows(edition):
        writer.writerow([cell_text(cell) if isinstance(cell, str) else cell for cell in row])
    return buffer.getvalue().encode("utf-8-sig")


def _rows(edition: Edition) -> Iterator[tuple[Cell, ...]]:
    base = edition.table.sigla[edition.base]
    yield (
        *(tr("Number"), base, tr("Start in {sigil}", sigil=base), tr("End in {sigil}", sigil=base), tr("Read alike")),
        *(tr("Reading"), tr("Witnesses"), tr("Kind"), tr("Level"), tr("To be checked"), tr("Not extant")),
    )
    for entry in edition.entries():
        for reading in entry.readings:
            yield (
                *(entry.id, entry.text, *entry.lemma, edition.sigla(entry.agree)),
                *(reading.text, edition.sigla(reading.witnesses), tr(reading.kind)),
                *(tr(reading.level or "moved"), ", ".join(map(flag, reading.flags)), edition.sigla(entry.absent)),
            )
