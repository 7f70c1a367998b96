"""The result of a scan as CSV (RFC 4180): a table of documents, one of pairs, and one of the members of clusters."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from viewer.export.tables.table import cell_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viewer.scan.library import Library

_DOCUMENTS = "path", "title", "author", "date", "day", "source", "words", "shared", "share"
_PAIRS = "a", "b", "kind", "words", "similarity", "strength", "cluster", "a_start", "a_end", "b_start", "b_end"
_MEMBERS = (
    "cluster",
    "furniture",
    "documents",
    "path",
    "day",
    "source",
    "start",
    "end",
    "words",
    "nearest",
    "similarity",
)


def scan_tables(library: Library) -> dict[str, bytes]:
    """The tables by the names of their files, in UTF-8 with the mark by which spreadsheets know it."""
    documents = library.documents()
    paths = {one.number: one.path for one in documents}
    about = {one.number: (one.path, one.day, one.source) for one in documents}
    rows = (
        (one.path, one.title, one.author, one.date, one.day, one.source, one.words, one.shared, round(one.share, 4))
        for one in documents
    )
    pairs = (
        (paths[hit.a], paths[hit.b], hit.kind, hit.words, hit.similarity, hit.strength, hit.cluster,
         *hit.a_span, *hit.b_span)
        for hit in library.all_hits()
    )  # fmt: skip
    members = (
        (cluster.number, int(cluster.furniture), cluster.size, *about[one.document], *one.span, one.words,
         "" if one.nearest is None else paths[one.nearest], one.similarity)
        for cluster in library.all_clusters()
        for one in cluster.members
    )  # fmt: skip
    return {
        "documents.csv": _table(_DOCUMENTS, rows),
        "pairs.csv": _table(_PAIRS, pairs),
        "members.csv": _table(_MEMBERS, members),
    }


def _table(names: Iterable[str], rows: Iterable[tuple[object, ...]]) -> bytes:
    buffer = StringIO()
    writer = csv.writer(buffer)
    writer.writerow(names)
    for row in rows:
        writer.writerow([cell_text(cell) if isinstance(cell, str) else cell for cell in row])
    return buffer.getvalue().encode("utf-8-sig", "replace")
