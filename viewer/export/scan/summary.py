"""The result of a scan in words, for the terminal: the largest clusters, and who has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.phrasing.language import tr, translate
from viewer.phrasing.scan import about_cluster, about_scan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from viewer.scan.library import Library
    from viewer.scan.model import PassageCluster

_CLUSTERS, _MEMBERS = 10, 10  # that are listed
_WIDTH = 100  # code points of a passage


def scan_to_text(library: Library) -> str:
    """The summary: counts, the ten largest clusters with their members by date, furniture, and what was left out."""
    return "\n".join(_lines(library)) + "\n"


def _lines(library: Library) -> Iterator[str]:
    summary = library.summary
    yield about_scan(summary)
    for cluster in library.clusters(limit=_CLUSTERS):
        yield ""
        yield from _cluster(library, cluster)
    if (hidden := library.count() - _CLUSTERS) > 0:
        yield ""
        yield tr("and {count} more; --json lists all", count=hidden)
    yield from (
        tr("Not read: {path}: {reason}", path=one.path, reason=translate(one.reason)) for one in summary.skipped
    )
    yield from (tr("Not complete: {limit}", limit=translate(limit)) for limit in summary.limits)


def _cluster(library: Library, cluster: PassageCluster) -> Iterator[str]:
    yield about_cluster(cluster)
    text = " ".join(cluster.text.split())
    if text:
        yield f"  “{text if len(text) <= _WIDTH else text[: _WIDTH - 1].rstrip() + '…'}”"
    for member in cluster.members[:_MEMBERS]:
        document = library.document(member.document)
        day = document.day or tr("undated")
        yield f"  {day:10}  {document.path}"
    if len(cluster.members) > _MEMBERS:
        yield f"  … {len(cluster.members) - _MEMBERS}"
