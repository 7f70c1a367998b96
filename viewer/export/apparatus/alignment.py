"""The table of all witnesses as JSON and as CSV: a row a place, a column a witness."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING

import numpy as np

from viewer.collation.apparatus.variation.writing import Writings
from viewer.export.json import witness_fields
from viewer.export.tables.table import cell_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from viewer.collation.apparatus.table import Table

LACUNA = "[lac.]"  # in a cell of a witness that is not extant there; where it omits words the cell is empty


def table_to_json(table: Table, base: int | None = None) -> Iterator[str]:
    """Yield the table as one JSON object, a row a line. ``base``: the rows follow its running order."""
    encoded = json.JSONEncoder(ensure_ascii=False).encode
    yield '{\n "format": "recension/table",\n "version": 1,\n "witnesses": [\n  '
    yield ",\n  ".join(
        encoded(witness_fields(sigil, witness)) for sigil, witness in zip(table.sigla, table.witnesses, strict=True)
    )
    yield f'\n ],\n "limits": {encoded(list(table.limits))},\n "rows": ['
    before, extant, cells = "\n  ", table.extant(), table.cells()
    spans = [np.stack((one.tokens.starts, one.tokens.ends), axis=1) for one in table.witnesses]
    for column in rows_of(table, base).tolist():
        words = cells[:, column].tolist()
        row = {
            "cells": [spans[w][word].tolist() if word >= 0 else None for w, word in enumerate(words)],
            "moved": [word >= 0 and bool(table.moved[w][word]) for w, word in enumerate(words)],
        }
        if not extant[:, column].all():
            row["absent"] = [table.sigla[w] for w in np.flatnonzero(~extant[:, column]).tolist()]
        yield before + encoded(row)
        before = ",\n  "
    yield "\n ]\n}\n"


def table_to_csv(table: Table, base: int | None = None) -> Iterator[str]:
    """Yield the table as CSV (RFC 4180): the sigla, and a row a place, with the words as they are written."""
    yield _csv_row(table.sigla)
    writings, extant, cells = Writings.of(table.witnesses), table.extant(), table.cells()
    for column in rows_of(table, base).tolist():
        yield _csv_row(
            str(writings.written(int(writings.numbers[w][word]))) if word >= 0 else "" if extant[w, column] else LACUNA
            for w, word in enumerate(cells[:, column].tolist())
        )


def rows_of(table: Table, base: int | None = None) -> NDArray[np.int64]:
    """The columns of the table in the order of its rows: as they are, or so that the base runs on; what it does not
    have follows the word before."""
    if base is None or not table.moved[base].any():
        return np.arange(table.size)
    columns, moved = table.columns[base].astype(np.int64), table.moved[base]
    keys = np.zeros((table.size, 3), dtype=np.int64)
    last = np.maximum.accumulate(np.where(moved, -1, columns))
    keys[:, 0] = np.arange(table.size)
    keys[columns[moved], 0] = last[moved]
    keys[columns[moved], 1] = 1 + np.flatnonzero(moved)
    keys[:, 2] = np.arange(table.size)
    return np.lexsort((keys[:, 2], keys[:, 1], keys[:, 0]))


def _csv_row(cells: Iterator[str] | tuple[str, ...]) -> str:
    buffer = StringIO()
    csv.writer(buffer).writerow([cell_text(cell) for cell in cells])
    return buffer.getvalue()
