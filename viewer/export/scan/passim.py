"""Clusters in the form of passim (https://github.com/dasmiq/passim): JSON Lines, a line a member of a cluster.

``begin`` and ``end`` are code points of a document's text, as they are here.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from viewer.text.reading.read import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.scan.library import Library


def scan_to_passim(library: Library) -> Iterator[str]:
    """The members of all clusters, each line with its newline. The text of a file that has gone is left out."""
    documents = {one.number: one for one in library.documents()}
    number = 0
    for cluster in library.all_clusters():
        for member in cluster.members:
            document = documents[member.document]
            try:
                text = member.span.of(library.text(member.document))
            except ReadError:
                text = ""
            row = {
                "uid": number,
                "cluster": cluster.number,
                "size": len(cluster.members),
                "id": document.path,
                "series": document.source,
                "title": document.title,
                "date": document.day,
                "begin": member.span.start,
                "end": member.span.end,
                "text": text,
            }
            yield json.dumps(row, ensure_ascii=False) + "\n"
            number += 1
