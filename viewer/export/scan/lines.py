"""The result of a scan as JSON Lines: a header, a line a hit, the clusters, and what the scan came to."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.scan.library import Library
    from viewer.scan.model import PassageCluster, ScanOptions

VERSION = 1


def scan_to_lines(library: Library, options: ScanOptions) -> Iterator[str]:
    """The lines, each with its newline."""
    summary = library.summary
    paths = {document.number: document.path for document in library.documents()}
    yield _line({
        "format": "recension/scan", "version": VERSION, "documents": summary.documents, "options": asdict(options),
    })  # fmt: skip
    for hit in library.all_hits():
        yield _line({
            "a": paths[hit.a], "b": paths[hit.b], "a_span": list(hit.a_span), "b_span": list(hit.b_span),
            "words": hit.words, "similarity": hit.similarity, "strength": hit.strength, "kind": hit.kind,
            "cluster": hit.cluster,
        })  # fmt: skip
    yield _line({"clusters": [_cluster(one, paths) for one in library.all_clusters()]})
    yield _line({
        "documents": summary.documents, "pairs": summary.pairs, "passages": summary.passages,
        "clusters": summary.clusters, "skipped": [[one.path, one.reason] for one in summary.skipped],
        "seconds": summary.seconds, "complete": summary.complete, "limits": list(summary.limits),
    })  # fmt: skip


def _cluster(cluster: PassageCluster, paths: dict[int, str]) -> dict[str, Any]:
    return {
        "id": cluster.number,
        "members": [[paths[member.document], list(member.span)] for member in cluster.members],
        "first": paths[cluster.first],
        "nearest": [None if member.nearest is None else paths[member.nearest] for member in cluster.members],
        "words": cluster.words,
        "strength": cluster.strength,
        "furniture": cluster.furniture,
    }


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"
