"""A report as CSV (RFC 4180): a row a difference, and below them, in rows that begin with #, what is said besides."""

from __future__ import annotations

import csv
from io import StringIO
from itertools import chain
from typing import TYPE_CHECKING

from viewer.export.tables.table import about_rows, cell_text, difference_rows, note_rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viewer.export.report import Report
    from viewer.export.tables.table import TableRow


def document(report: Report) -> bytes:
    """The table."""
    return csv_table(chain(difference_rows(report), (("#", *row) for row in about_rows(report))))


def notes_table(report: Report) -> bytes:
    """The notes alone, a row each."""
    return csv_table(note_rows(report))


def csv_table(rows: Iterable[TableRow]) -> bytes:
    """The rows, in UTF-8 with the mark by which spreadsheets know it; no cell is a formula."""
    buffer = StringIO()
    csv.writer(buffer).writerows([cell_text(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return buffer.getvalue().encode("utf-8-sig")
