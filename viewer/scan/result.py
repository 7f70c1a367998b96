"""An index whose hits are all found -> clusters, and the database that ``Library`` reads."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from math import log2
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from viewer.scan.engine.cluster import Clusters, cluster
from viewer.scan.engine.commonplace import commonplace
from viewer.scan.engine.find import LEAST, hits_file, most_hits
from viewer.scan.engine.layout import ARRAYS, Array, array_file, database_file, mapped
from viewer.scan.engine.stretches import Stretches, joined, load_stretches
from viewer.scan.model import Hit, ScanOptions, ScanSummary
from viewer.scan.store import HIT, KINDS, MEMBER_ROW, write_database
from viewer.text.witness import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from viewer.scan.engine.index import ReadDocument
    from viewer.scan.metadata import DocumentMetadata
    from viewer.scan.state import Index

_AT_ONCE = 1 << 23  # places
_CORPUS = 1_900_000  # words for which ``LEAST`` is the least strength; each doubling asks for two bits more
# Where words were changed, fewer than so many words have to say more: "the length of the array is not a multiple of",
# "as the name of a file to be" are nobody's words, and any two manuals have such phrases with another noun in them.
_SHORT, _SHORT_STRENGTH = 12, 58
# Nor are those of which much was changed: "press and release the Shift key …, then press and release" of two manuals.
_LOOSE, _LOOSE_STRENGTH = 0.7, 70
_SURE = 64  # bits, with which a short passage is somebody's words, however often its parts stand elsewhere


def final_hits(index: Index, options: ScanOptions, ranges: Sequence[int] | None = None) -> tuple[Stretches, bool]:
    """The hits that are strong and long enough, in the order of their first stretches; and whether there are all.

    The documents have their numbers, by their paths. ``ranges``: those that are done, of a scan that is under way.
    """
    hits = all_hits(index, ranges)
    full = len(full_documents(index, hits))
    more = 2 * _doublings(sum(row.words for row in index.documents)) + options.strength
    strong = hits.strength >= _least(hits) + more
    hits = hits.take(strong & (hits.longer >= options.words))
    hits = _numbered(index, hits.take(~_nobodys(index, hits, more)))
    return hits.take(np.lexsort((hits.b_from, hits.b, hits.a_from, hits.a))), not full


def _nobodys(index: Index, hits: Stretches, more: int) -> Array:
    """Which hits are phrases that stand in many documents by their parts: weak ones, in which nothing was changed."""
    weak: Array = (hits.kept == hits.longer) & (hits.longer < _SHORT) & (hits.strength < _SURE + more)
    present = np.zeros(len(index.rows), dtype=bool)
    present[index.present] = True
    chosen: Array = np.flatnonzero(weak)
    weak[chosen] = commonplace(index.arrays, index.state.blocks, hits.take(chosen), present)
    return weak


def all_hits(index: Index, ranges: Sequence[int] | None = None) -> Stretches:
    """The hits that were found, of the documents by their rows in the index."""
    begins = index.state.ranges if ranges is None else ranges
    return joined([load_stretches(hits_file(index.arrays, begin)) for begin in begins])


def full_documents(index: Index, hits: Stretches) -> Array:
    """The rows of the documents of which there may be more hits than are kept."""
    return np.flatnonzero(np.bincount(hits.b, minlength=len(index.rows)) >= most_hits(np.diff(index.bounds)))


def _numbered(index: Index, hits: Stretches) -> Stretches:
    """Hits of documents by their rows -> by their numbers."""
    numbers = np.zeros(len(index.rows), dtype=np.int64)
    numbers[index.present] = np.arange(len(index.present))
    return hits._replace(a=numbers[hits.a], b=numbers[hits.b])


def write_result(
    index: Index,
    hits: Stretches,
    echoes: Sequence[Hit],
    those: Sequence[DocumentMetadata],
    states: Sequence[int],
    summary: ScanSummary,
) -> ScanSummary:
    """Find the clusters, write the database, and return the summary with its counts.

    ``states``: a number for each document; of two without a date the one with the lower number comes first.
    """
    numbers = {source: number for number, source in enumerate(dict.fromkeys(one.source for one in those))}
    sources = np.array([numbers[one.source] for one in those], dtype=np.int64)
    days = [one.day for one in those]
    clusters = cluster(hits, _rank(days, states), sources)
    furniture = clusters.furniture[clusters.of_hit]
    places, rows = _Places(index.arrays), index.documents
    summary = replace(summary, passages=hits.pairs, clusters=len(clusters.furniture) - 1)
    kinds = np.where(furniture, KINDS.index("furniture"), KINDS.index("shared"))
    write_database(
        database_file(index.folder),
        {
            "documents": _document_rows(rows, those, days, _shared(hits.take(~furniture), len(rows))),
            "clusters": _cluster_rows(clusters, hits, days, sources),
        },
        np.concatenate((_table(HIT, [*places.hit_columns(hits), kinds, clusters.of_hit]), _echo_rows(echoes))),
        _member_rows(clusters.members, places),
        summary,
    )
    return summary


def hit_columns(index: Index, hits: Stretches) -> list[list[Any]]:
    """The columns of hits up to their strength, with spans of code points."""
    return [column.tolist() for column in _Places(index.arrays).hit_columns(hits)]


def early_hits(index: Index, found: Stretches) -> list[Hit]:
    """Hits of documents by their rows, before their clusters are known."""
    hits = _numbered(index, found)
    rows = zip(*hit_columns(index, hits), strict=True)
    return [
        Hit(a, b, Span(a_start, a_end), Span(b_start, b_end), words, similarity, strength, "shared", 0)
        for a, b, a_start, a_end, b_start, b_end, words, similarity, strength in rows
    ]


class _Places:
    """Places of words as code points of their documents."""

    def __init__(self, arrays: Path) -> None:
        self._arrays = arrays

    def spans(self, begin: Array, end: Array) -> tuple[Array, Array]:
        """Where each stretch starts and ends."""
        return self._at("starts", begin), self._at("starts", end - 1) + self._at("sizes", end - 1)

    def _at(self, kind: str, places: Array) -> Array:
        """What an array has at some places. It is mapped a part at a time, and so never in memory as a whole."""
        path = array_file(self._arrays, kind)
        part = (places // _AT_ONCE).astype(np.uint16)  # numpy sorts by 16 bits in linear time
        order = np.argsort(part, kind="stable")
        found = np.empty(len(places), dtype=ARRAYS[kind])
        cuts = np.cumsum(np.append(0, np.bincount(part))).tolist()
        for number, (one, other) in enumerate(pairwise(cuts)):
            if one < other:
                low = number * _AT_ONCE
                found[order[one:other]] = mapped(path, ARRAYS[kind], low, _AT_ONCE)[places[order[one:other]] - low]
        return found

    def hit_columns(self, hits: Stretches) -> list[Array]:
        """The columns of hits up to their strength."""
        spans = *self.spans(hits.a_from, hits.a_to), *self.spans(hits.b_from, hits.b_to)
        return [hits.a, hits.b, *spans, hits.kept, np.round(hits.similarity, 4), hits.strength]


def _rank(days: Sequence[str], states: Sequence[int]) -> Array:
    """The rank of each document by its date; those without one come last, in the order of their states."""
    rank = np.empty(len(days), dtype=np.int64)
    order = sorted(range(len(days)), key=lambda one: (not days[one], days[one], states[one]))
    rank[order] = np.arange(len(days))
    return rank


def _least(hits: Stretches) -> Array:
    """The least strength of each hit in a small corpus."""
    least = np.where((hits.longer < _SHORT) & (hits.kept < hits.longer), _SHORT_STRENGTH, LEAST)
    return np.where(hits.similarity < _LOOSE, _LOOSE_STRENGTH, least)


def _doublings(words: int) -> int:
    """How many times a corpus of so many words is twice as large as a small one: chance has more tries in it."""
    return max(int(log2(max(words, 1) / _CORPUS)), 0)


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


def _table(dtype: np.dtype[Any], columns: Sequence[Array]) -> Array:
    """The columns as one array of this type."""
    table = np.empty(len(columns[0]), dtype=dtype)
    for name, column in zip(dtype.names or (), columns, strict=True):
        table[name] = column
    return table


def _echo_rows(echoes: Sequence[Hit]) -> Array:
    kind = KINDS.index("echo")
    rows = [(o.a, o.b, *o.a_span, *o.b_span, o.words, o.similarity, 0, kind, 0) for o in echoes]
    return np.array(rows, dtype=HIT)


def _document_rows(
    rows: Sequence[ReadDocument], those: Sequence[DocumentMetadata], days: Sequence[str], shared: Sequence[int]
) -> Iterator[tuple[Any, ...]]:
    for number, (row, one, day, words) in enumerate(zip(rows, those, days, shared, strict=True)):
        about_it = one.title, one.author, one.date, day, one.source
        yield number, row.path, *about_it, row.words, row.characters, row.sha256, words


def _cluster_rows(
    clusters: Clusters, hits: Stretches, days: Sequence[str], sources: Array
) -> Iterator[tuple[Any, ...]]:
    members, numbers = clusters.members, np.arange(1, len(clusters.furniture))
    strength = np.zeros(len(clusters.furniture), dtype=np.int64)
    np.maximum.at(strength, clusters.of_hit, hits.strength)
    number, document = members["cluster"], members["document"]
    first = np.searchsorted(number, numbers)
    dated = np.bincount(number[np.array([day != "" for day in days], dtype=bool)[document]], minlength=len(strength))[
        1:
    ]
    # Members are in the order of their days, those without one last.
    since, until = document[first], document[first + np.maximum(dated, 1) - 1]
    columns = [
        numbers,
        _distinct_in(number, document, len(strength)),
        (members["end"] - members["begin"])[first],
        strength[1:],
        _distinct_in(number, sources[document], len(strength)),
    ]
    of_days = [[days[one] for one in those.tolist()] for those in (since, until)]
    furniture = clusters.furniture[1:].astype(np.int64)
    yield from zip(*(column.tolist() for column in columns), *of_days, furniture.tolist(), strict=True)


def _distinct_in(number: Array, values: Array, count: int) -> Array:
    """How many different values there are with each number, from 1 to below ``count``."""
    room = int(values.max(initial=0)) + 1
    pairs = np.sort(number * room + values)
    fresh = np.append(True, pairs[1:] != pairs[:-1])[: len(pairs)]
    return np.bincount(pairs[fresh] // room, minlength=count)[1:]


def _member_rows(members: Array, places: _Places) -> Array:
    begin, end = members["begin"], members["end"]
    similarity = np.round(members["similarity"], 4)
    columns = [members["cluster"], members["document"], *places.spans(begin, end), end - begin, members["nearest"]]
    return _table(MEMBER_ROW, [*columns, similarity])
