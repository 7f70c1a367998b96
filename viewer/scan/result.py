"""An index whose hits are all found -> clusters, and the database that ``Library`` reads."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from itertools import chain, pairwise
from math import log2
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.scan.engine.cluster import Clusters, cluster
from viewer.scan.engine.find import LEAST, hits_file, most_hits
from viewer.scan.engine.layout import Array, array_file, database_file, mapped
from viewer.scan.engine.stretches import Stretches, joined, load_stretches
from viewer.scan.model import Hit, ScanOptions, ScanSummary
from viewer.scan.store import write_database
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from viewer.scan.engine.index import ReadDocument
    from viewer.scan.metadata import DocumentMetadata
    from viewer.scan.state import Index

_CORPUS = 1_900_000  # words for which ``LEAST`` is the least strength; each doubling asks for two bits more


def final_hits(index: Index, options: ScanOptions) -> tuple[Stretches, bool]:
    """The hits that are strong and long enough, in the order of their first stretches; and whether there are all."""
    hits = joined([load_stretches(hits_file(index.arrays, begin)) for begin in index.state.ranges])
    complete = not (np.bincount(hits.b, minlength=len(index.rows)) >= most_hits(np.diff(index.bounds))).any()
    least = _least(index.state.total) + options.strength
    hits = hits.take((hits.strength >= least) & (hits.longer >= options.words))
    return hits.take(np.lexsort((hits.b_from, hits.a_from))), complete


def write_result(
    index: Index, hits: Stretches, echoes: Sequence[Hit], those: Sequence[DocumentMetadata], summary: ScanSummary
) -> ScanSummary:
    """Find the clusters, write the database, and return the summary with its counts."""
    numbers = {source: number for number, source in enumerate(dict.fromkeys(one.source for one in those))}
    sources = np.array([numbers[one.source] for one in those], dtype=np.int64)
    clusters = cluster(hits, _rank(those), sources)
    furniture = clusters.furniture[clusters.of_hit]
    places = _Places(index.arrays)
    summary = replace(summary, passages=hits.pairs, clusters=len(clusters.furniture) - 1)
    facts = {name: value for name, value in asdict(summary).items() if name != "skipped"}
    kinds = np.where(furniture, "furniture", "shared").tolist()
    columns = *places.hit_columns(hits), kinds, clusters.of_hit.tolist()
    write_database(
        database_file(index.folder),
        {
            "documents": _document_rows(index.rows, those, _shared(hits.take(~furniture), len(index.rows))),
            "hits": chain(zip(range(1, hits.pairs + 1), *columns, strict=True), _echo_rows(echoes, hits.pairs)),
            "clusters": _cluster_rows(clusters, hits, those, sources),
            "members": _member_rows(clusters.members, places),
            "skipped": ((one.path, one.reason) for one in summary.skipped),
            "facts": [("summary", json.dumps(facts))],
        },
    )
    return summary


def hit_columns(index: Index, hits: Stretches) -> list[list[Any]]:
    """The columns of hits up to their strength, with spans of code points."""
    return _Places(index.arrays).hit_columns(hits)


def early_hits(index: Index, begin: int) -> list[Hit]:
    """The hits of a range, before their clusters are known."""
    hits = load_stretches(hits_file(index.arrays, begin))
    rows = zip(*hit_columns(index, hits), strict=True)
    return [
        Hit(a, b, Span(a_start, a_end), Span(b_start, b_end), words, similarity, strength, "shared", 0)
        for a, b, a_start, a_end, b_start, b_end, words, similarity, strength in rows
    ]


class _Places:
    """Places of words as code points of their documents."""

    def __init__(self, arrays: Path) -> None:
        self._starts = mapped(array_file(arrays, "starts"), np.int32)
        self._sizes = mapped(array_file(arrays, "sizes"), np.uint16)

    def spans(self, begin: Array, end: Array) -> tuple[Array, Array]:
        """Where each stretch starts and ends."""
        return self._starts[begin], self._starts[end - 1] + self._sizes[end - 1]

    def hit_columns(self, hits: Stretches) -> list[list[Any]]:
        """The columns of hits up to their strength."""
        spans = *self.spans(hits.a_from, hits.a_to), *self.spans(hits.b_from, hits.b_to)
        columns = hits.a, hits.b, *spans, hits.kept, np.round(hits.similarity, 4), hits.strength
        return [column.tolist() for column in columns]


def _rank(those: Sequence[DocumentMetadata]) -> Array:
    """The rank of each document by its date; those without one come last."""
    rank = np.empty(len(those), dtype=np.int64)
    order = sorted(range(len(those)), key=lambda one: (not those[one].day, those[one].day, one))
    rank[order] = np.arange(len(those))
    return rank


def _least(words: int) -> int:
    """The least strength of a hit in a corpus of so many words: chance has more tries in a larger one."""
    return LEAST + 2 * max(int(log2(max(words, 1) / _CORPUS)), 0)


def _shared(hits: Stretches, documents: int) -> list[int]:
    """How many words of each document stand in others, too."""
    document = np.concatenate((hits.a, hits.b))
    begin, end = np.concatenate((hits.a_from, hits.b_from)), np.concatenate((hits.a_to, hits.b_to))
    order = np.argsort(begin)
    begin, end = begin[order], end[order]
    reach = np.append(0, np.maximum.accumulate(end)[:-1])[: len(end)]  # how far all before it reach
    fresh = np.maximum(end - np.maximum(begin, reach), 0)
    shared: list[int] = np.bincount(document[order], fresh, documents).astype(np.int64).tolist()
    return shared


def _echo_rows(echoes: Sequence[Hit], before: int) -> Iterator[tuple[Any, ...]]:
    for number, one in enumerate(echoes, before + 1):
        yield number, one.a, one.b, *one.a_span, *one.b_span, one.words, one.similarity, 0, "echo", 0


def _document_rows(
    rows: Sequence[ReadDocument], those: Sequence[DocumentMetadata], shared: Sequence[int]
) -> Iterator[tuple[Any, ...]]:
    for number, (row, one, words) in enumerate(zip(rows, those, shared, strict=True)):
        about_it = one.title, one.author, one.date, one.day, one.source
        yield number, row.path, *about_it, row.words, row.characters, row.sha256, words


def _cluster_rows(
    clusters: Clusters, hits: Stretches, those: Sequence[DocumentMetadata], sources: Array
) -> Iterator[tuple[Any, ...]]:
    count, members = len(clusters.furniture), clusters.members
    strength = np.zeros(count, dtype=np.int64)
    np.maximum.at(strength, clusters.of_hit, hits.strength)
    first = np.searchsorted(members["cluster"], np.arange(1, count + 1)).tolist()
    for number, (low, high) in enumerate(pairwise(first), 1):
        documents = members["document"][low:high].tolist()
        days = [day for one in documents if (day := those[one].day)]
        words = int(members["end"][low] - members["begin"][low])
        of_sources = len({int(sources[one]) for one in documents})
        span = min(days, default=""), max(days, default="")
        size, furniture = len(set(documents)), int(clusters.furniture[number])
        yield number, size, words, int(strength[number]), of_sources, *span, furniture


def _member_rows(members: Array, places: _Places) -> Iterator[tuple[Any, ...]]:
    number, begin, end = members["cluster"], members["begin"], members["end"]
    rank = np.arange(len(members)) - np.searchsorted(number, number)
    columns = number, rank, members["document"], *places.spans(begin, end), end - begin
    nearest = [None if one < 0 else one for one in members["nearest"].tolist()]
    similarity = np.round(members["similarity"], 4).tolist()
    return zip(*(column.tolist() for column in columns), nearest, similarity, strict=True)
