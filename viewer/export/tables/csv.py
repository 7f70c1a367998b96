"""A report as CSV (RFC 4180): a row a difference, and below them, in rows that begin with #, what is said besides."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from viewer.export.tables.table import about, cell_text, differences

if TYPE_CHECKING:
    from viewer.export.report import Report


def document(report: Report) -> bytes:
    """The table, in UTF-8 with the mark by which spreadsheets know it."""
    buffer = StringIO()
    writer = csv.writer(buffer)
    for row in differences(report):
        writer.writerow([cell_text(cell) if isinstance(cell, str) else cell for cell in row])
    for row in about(report):
        writer.writerow(["#", *(cell_text(cell) if isinstance(cell, str) else cell for cell in row)])
    return buffer.getvalue().encode("utf-8-sig")
